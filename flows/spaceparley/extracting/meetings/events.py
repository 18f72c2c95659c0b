"""How a noun for meeting takes its parties: whose it is, between whom, with whom, who held it, who spoke there."""

from ...span import Span
from .clauses import LEAD, Clause, PartyList
from .masking import Party

ABSENT = 10
"""Characters before an event that tell that somebody was not there."""
BESIDE = 20
"""Characters between those dealt with at an event and the words for being there."""
NEAR = 30
"""Characters between an owner and what is owned ("Menon's two-day visit")."""
OPENS = 4
"""Spaces before an institution that a clause opens with ("On Monday at the | Ministry ...")."""
SHORT = 12
"""Characters between a verb and those told right behind it."""


def all_of(*lists: PartyList | None) -> tuple[Party, ...]:
    """The parties of those lists that there are."""
    return tuple(party for found in lists if found for party in found.parties)


def parties_of_event(clause: Clause, noun: Span) -> tuple[Party, ...]:
    """The parties that a clause gives a noun for meeting."""
    words = clause.words
    between = clause.after(noun.end, words.between) or _before(clause, noun)
    told = between.parties if between else _held_with(clause, noun)
    if told:
        return told
    whose = _whose(clause, noun)
    gathered = words.gathers.search(clause.text, noun.end, clause.span.end)
    guests = next((found for found in clause.right_of(gathered.start()) if not clause.led(found, words.premises)), None) if gathered else None
    if guests and not (guests.parties[0].pronoun or guests.parties[0].collective):
        # But "held talks in Rome, where they saw a plant" tells of those told before.
        return all_of(whose, guests)
    company = clause.after(noun.end, words.with_)
    if company and not (clause.led(company, words.dative) and company.start - noun.end > SHORT):
        # "At the end of the meeting he handed a book to X": a meeting is with somebody, a visit to them.
        of_others = not whose and words.untold.search(clause.text, max(clause.span.start, noun.start - LEAD), noun.start)
        return all_of(whose or (None if of_others else _host(clause, noun)) or _at_house(clause, noun), company)
    if whose and whose.several:
        return whose.parties
    held = _held_by(clause, noun) if not whose else None
    if held:
        return all_of(held, clause.after(held.end, words.with_) if not held.several else None)
    pair = _attribute(clause, noun)
    shaken = words.shakes.search(clause.text, clause.span.start, noun.start)
    chairs = clause.subject(pair.start) if pair and shaken else None
    if chairs and chairs.several and all(party.person for party in chairs.parties):
        # "X and Y co-chaired the NASA-ESA talks": the people who were there, not their houses.
        return chairs.parties
    if pair:
        return pair.parties
    if shaken:
        holder = clause.subject(noun.start)
        return all_of(holder, whose or _visited(clause, holder, noun))
    host = _host(clause, noun) if _are_there(clause, noun) else None
    if host and not whose and (other := _dealt_with(clause, host, noun)):
        return all_of(host, other)
    listed = _listed(clause, noun) if not whose and not host else None
    return all_of(whose, host) if host and host.several else all_of(whose, listed)


def _at_house(clause: Clause, noun: Span) -> PartyList | None:
    """The institution or person at whose place a meeting with somebody was held, where nobody else is told to have held it ("At the Ministry of Defence talks were held with X")."""
    near = next((found for found in clause.left_of(noun.start) if clause.led(found, clause.words.goal) or clause.led(found, clause.words.at_whose)), None)
    one = near.parties[0] if near and not near.several else None
    if near is None or one is None or one.place or one.role or one.group or not one.keys:
        return None
    if one.person and not clause.led(near, clause.words.at_whose):
        return None
    opens = clause.text[clause.span.start : near.start].count(" ") <= OPENS
    return near if opens and not clause.parted(near.end, noun.start) and clause.words.held.fullmatch(clause.text, near.end, noun.start) else None


def _visited(clause: Clause, holder: PartyList | None, noun: Span) -> PartyList | None:
    """The house at which a delegation held talks with nobody told ("The Armenian team had consultations | at ISRO")."""
    near = next(clause.right_of(noun.end), None)
    if holder is None or holder.several or near is None or near.several or clause.parted(noun.end, near.start) or near.start - noun.end > SHORT:
        return None
    one, came = near.parties[0], holder.parties[0].group or clause.led(holder, clause.words.delegation) or clause.words.leads.search(clause.text, holder.start, holder.parties[0].span.start)
    return near if came and clause.led(near, clause.words.goal, noun.end) and not (one.person or one.place or one.group) else None


def _before(clause: Clause, noun: Span) -> PartyList | None:
    """Between whom a meeting is told to be before it is named ("Between X and Y were held, on 5 March in Rome, talks")."""
    near = next((found for found in clause.left_of(noun.start) if clause.led(found, clause.words.between)), None)
    return near if near and near.several and not clause.parted(near.end, noun.start) else None


def _dealt_with(clause: Clause, host: PartyList, noun: Span) -> PartyList | None:
    """With whom, or to whom, somebody did something at an event ("raised the matter with Y during a closed-door lunch")."""
    if not host.parties[0].person or host.end > noun.start:
        return None
    near = next((found for found in clause.left_of(noun.start) if found.start > host.end), None)
    if not near or near.sort != "plain" or not near.parties[0].person or clause.parted(host.end, noun.start):
        return None
    there = clause.words.after.search(clause.text, near.end, noun.start)
    if there is None or there.start() - near.end > BESIDE:
        return None
    company = clause.led(near, clause.words.with_, host.end) or clause.led(near, clause.words.dative, host.end)
    return near if company or not clause.led(near, clause.words.oblique, host.end) else None


def _held_by(clause: Clause, noun: Span) -> PartyList | None:
    """Those who hold or were to hold a meeting, told in its relative clause ("la réunion que les deux agences devaient tenir")."""
    found = next(clause.right_of(noun.end), None)
    if not found or not (found.several or found.parties[0].collective or found.parties[0].person or clause.after(found.end, clause.words.with_)):
        return None
    return found if clause.words.which.fullmatch(clause.text, noun.end, found.start) else None


def _held_with(clause: Clause, noun: Span) -> tuple[Party, ...]:
    """Who held a meeting and with whom, where its relative clause tells ("talks with ROSA, which | the rector | held in Bucharest with its president")."""
    company = clause.after(noun.end, clause.words.with_)
    holder = next(clause.right_of(company.end), None) if company else None
    opened = clause.words.which.search(clause.text, noun.end, holder.start) if holder else None
    if holder is None or opened is None or clause.words.barrier.search(clause.text, noun.end, opened.start()) or not clause.setting.about_it.match(clause.text, opened.start() + 2):
        return ()
    return all_of(holder, next((found for found in clause.right_of(holder.end) if clause.led(found, clause.words.with_, holder.end)), company))


def _listed(clause: Clause, noun: Span) -> PartyList | None:
    """The people counted out behind a colon, with whom the sentence ends ("met for the signing: X, Y and Z")."""
    colon = clause.text.find(": ", noun.end, clause.span.end)
    if colon < 0 or clause.words.apart.search(clause.text, noun.end, colon):
        return None
    found = next(clause.right_of(colon), None)
    if not found or not found.several or found.start - colon > LEAD or not all(party.person for party in found.parties):
        return None
    return found if not clause.text[found.end : clause.span.end].strip(" .*_") else None


def _are_there(clause: Clause, noun: Span) -> bool:
    """Whether something is told at or after an event by those who were there ("X, who was not at the ceremony" was not)."""
    there = clause.words.after.search(clause.text, max(clause.span.start, noun.start - LEAD), noun.start)
    return there is not None and not clause.setting.negated.search(clause.text, max(clause.span.start, there.start() - ABSENT), there.start())


def speakers_at(clause: Clause, noun: Span) -> tuple[Party, ...]:
    """Whoever speaks in a clause at or after an event that names nobody of its own ("said at the forum")."""
    host = _host(clause, noun) if _are_there(clause, noun) else None
    if host is None or host.parties[0].place or (host.end <= noun.start and clause.reports(host.end, noun.start) and clause.parted(host.end, noun.start)):
        return ()
    if host.start >= noun.end and host.parties[0].pronoun and clause.parted(noun.end, host.start):
        return ()  # "At a council meeting in June, said officials, because | they | were not cleared to speak."
    return host.parties


def _whose(clause: Clause, noun: Span) -> PartyList | None:
    """Whose meeting it is: told right after the noun, or by an owner right before it."""
    words = clause.words
    whose = next(clause.right_of(noun.end), None)
    if whose and (not clause.led(whose, words.of) or clause.led(whose, words.premises)):
        whose = None
    if whose and whose.start - noun.end <= LEAD and not clause.parted(noun.end, whose.start) and not clause.led(whose, words.along) and not clause.led(whose, words.host):
        return whose
    return next((one for one in clause.lists if one.sort == "owner" and 0 <= noun.start - one.end < NEAR), None)


def _attribute(clause: Clause, noun: Span) -> PartyList | None:
    """Several parties right beside a noun ("NASA-ESA talks", "le comité mixte franco-japonais")."""
    before, behind = next(clause.left_of(noun.start), None), next(clause.right_of(noun.end), None)
    if before and before.several and clause.words.attribute.fullmatch(clause.text, before.end, noun.start):
        return before
    return behind if behind and behind.several and clause.words.attribute.fullmatch(clause.text, noun.end, behind.start) else None


def _host(clause: Clause, noun: Span) -> PartyList | None:
    """Whoever the sentence is about: the other party of "à l'issue d'un entretien avec Y, X a annoncé"."""
    near = clause.subject(noun.start)
    if near:
        return near
    told = [found for found in clause.lists if found.sort in ("plain", "voice")]
    before = [found for found in reversed(told) if found.end <= noun.start]
    behind = [found for found in told if found.start >= noun.end]
    told_by = next((found for found in before[:1] if found.parties[0].person and clause.led(found, clause.words.by) and clause.words.after.search(clause.text, found.end, noun.start)), None)
    return next((found for found in (*before, *behind) if not clause.led(found, clause.words.oblique)), None) or told_by
