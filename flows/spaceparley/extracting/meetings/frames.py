"""How each kind of verb or noun takes its parties: as subject, object, with whom, by whom, between whom."""

from typing import Literal

from ...span import Span
from .masking import Party
from .party_lists import LEAD, Clause, PartyList

NEAR = 30
"""Characters between an owner and what is owned ("Menon's two-day visit")."""
Frame = Literal["meets", "hosts", "faces", "joins", "received", "events", "trips", "attends"]
FRAMES: tuple[Frame, ...] = ("meets", "hosts", "faces", "joins", "received", "trips", "attends", "events")


def parties_of(clause: Clause, frame: Frame, words: Span) -> tuple[Party, ...]:
    """The parties that a clause gives a verb or noun of that frame."""
    return {
        "meets": _of_meeting,
        "hosts": _of_hosting,
        "faces": _of_facing,
        "joins": _of_joining,
        "received": _of_receiving,
        "trips": _of_trip,
        "attends": _of_attending,
        "events": _of_event,
    }[frame](clause, words)


def _all(*lists: PartyList | None) -> tuple[Party, ...]:
    return tuple(party for found in lists if found for party in found.parties)


def _of_meeting(clause: Clause, verb: Span) -> tuple[Party, ...]:
    company = clause.after(verb.end, clause.words.with_)
    return _all(clause.subject(verb.start) or _told_behind(clause, verb), clause.object(verb.end), company)


def _of_hosting(clause: Clause, verb: Span) -> tuple[Party, ...]:
    guest, host = clause.subject(verb.start) or _house_before(clause, verb), clause.object(verb.end)
    if guest and not host and clause.words.where.search(clause.text, guest.end, verb.start):
        host = clause.after(verb.end, clause.words.locative)
    guest = guest or _told_behind(clause, verb)
    return _all(guest, host or clause.after(verb.end, clause.words.guest), clause.after(verb.end, clause.words.with_))


def _of_facing(clause: Clause, words: Span) -> tuple[Party, ...]:
    """Two people, the one as subject and the other behind the verb, whatever the preposition ("plaide devant Y")."""
    behind = [found for found in clause.lists if found.start >= words.end and found.parties[0].person and found.sort != "owner" and not clause.led(found, clause.words.of)]
    subject = clause.subject(words.start) or next((found for found in behind if found.sort == "plain" and not clause.led(found, clause.words.oblique)), None)
    other = next((found for found in behind if subject and found.start >= subject.end), None)
    if not subject or not other or clause.parted(max(subject.end, words.end), other.start):
        return ()
    return _all(subject, other)


def _house_before(clause: Clause, verb: Span) -> PartyList | None:
    """The institution at which somebody was received by nobody told ("в Казкосмосе ждали делегацию")."""
    near = next(clause.left_of(verb.start), None)
    if not near or near.parties[0].person or near.parties[0].place or clause.parted(near.end, verb.start):
        return None
    return near if clause.led(near, clause.words.goal) else None


def _of_joining(clause: Clause, verb: Span) -> tuple[Party, ...]:
    subject = clause.subject(verb.start) or clause.object(verb.end)
    company = clause.after(verb.end, clause.words.with_) or clause.after(verb.end, clause.words.between)
    leading = next((found for found in clause.left_of(verb.start) if clause.led(found, clause.words.with_)), None)
    return _all(subject or _behind_opening(clause, verb), company or leading)


def _told_behind(clause: Clause, verb: Span) -> PartyList | None:
    """Whom the participle that opens a sentence tells about, when it has its object ("Receiving Y in Rome, X said ...")."""
    if clause.text[clause.span.start : verb.start].strip(" *_"):
        return None
    told = [found for found in clause.lists if found.start >= verb.end and found.sort in ("plain", "voice") and not clause.led(found, clause.words.oblique, verb.end)]
    return told[1] if len(told) > 1 and ", " in clause.text[told[0].end : told[1].start] and not clause.parted(verb.end, told[1].start) else None


def _behind_opening(clause: Clause, verb: Span) -> PartyList | None:
    """Whom the participle that opens a sentence tells about ("Meeting in Rome on Monday, X and Y agreed ...")."""
    if clause.text[clause.span.start : verb.start].strip(" *_"):
        return None
    told = (found for found in clause.lists if found.start >= verb.end and found.sort in ("plain", "voice") and not clause.led(found, clause.words.oblique, verb.end))
    found = next(told, None)
    return found if found and found.several and not clause.parted(verb.end, found.start) else None


def _of_receiving(clause: Clause, verb: Span) -> tuple[Party, ...]:
    between = next((found for found in clause.left_of(verb.start) if clause.led(found, clause.words.between)), None)
    between = between or clause.after(verb.end, clause.words.between)
    hosts = clause.after(verb.end, clause.words.by)
    if between:
        # "The agreement between A and B was signed by X and Y": those who signed stand for them.
        signed = hosts if hosts and hosts is not between and all(party.person for party in hosts.parties) else None
        return _all(between, signed)
    company = clause.after(verb.end, clause.words.with_)
    return _all(hosts, company) if hosts and company else _all(clause.subject(verb.start), hosts)


def _of_trip(clause: Clause, verb: Span) -> tuple[Party, ...]:
    guest, goal = clause.subject(verb.start), clause.object(verb.end)
    if goal and clause.words.where.search(clause.text, goal.end, min(goal.end + LEAD, clause.span.end)):
        goal = None
    return _all(guest, goal, clause.after(verb.end, clause.words.with_))


def _of_attending(clause: Clause, verb: Span) -> tuple[Party, ...]:
    colon = clause.text.find(": ", verb.end, min(verb.end + LEAD, clause.span.end))
    start = colon + 1 if colon > 0 else verb.end
    behind = tuple(found for found in clause.right_of(start) if not clause.parted(start, found.start))
    around = tuple(found for found in clause.lists if found.start < verb.start and verb.end < found.end)
    return _all(clause.subject(verb.start), *around, *behind)


def _of_event(clause: Clause, noun: Span) -> tuple[Party, ...]:
    words = clause.words
    between = clause.after(noun.end, words.between)
    if between:
        return between.parties
    whose = _whose(clause, noun)
    gathered = words.gathers.search(clause.text, noun.end, clause.span.end)
    if gathered:
        return _all(whose, next(clause.right_of(gathered.start()), None))
    company = clause.after(noun.end, words.with_)
    if company:
        return _all(whose or _host(clause, noun), company)
    if whose and whose.several:
        return whose.parties
    pair = _attribute(clause, noun)
    if pair:
        return pair.parties
    if words.shakes.search(clause.text, clause.span.start, noun.start):
        return _all(clause.subject(noun.start), whose)
    host = _host(clause, noun) if words.after.search(clause.text, max(clause.span.start, noun.start - LEAD), noun.start) else None
    listed = _listed(clause, noun) if not whose and not host else None
    return _all(whose, host) if host and host.several else _all(whose, listed)


def _listed(clause: Clause, noun: Span) -> PartyList | None:
    """The people counted out behind a colon, with whom the sentence ends ("met for the signing: X, Y and Z")."""
    colon = clause.text.find(": ", noun.end, clause.span.end)
    found = next(clause.right_of(colon), None) if colon > 0 else None
    if not found or not found.several or found.start - colon > LEAD or not all(party.person for party in found.parties):
        return None
    return found if not clause.text[found.end : clause.span.end].strip(" .*_") else None


def speakers_at(clause: Clause, noun: Span) -> tuple[Party, ...]:
    """Whoever speaks in a clause at or after an event that names nobody of its own ("said at the forum")."""
    if not clause.words.after.search(clause.text, max(clause.span.start, noun.start - LEAD), noun.start):
        return ()
    host = _host(clause, noun)
    return host.parties if host and not host.parties[0].place else ()


def _whose(clause: Clause, noun: Span) -> PartyList | None:
    """Whose meeting it is: told right after the noun, or by an owner right before it."""
    words = clause.words
    whose = next(clause.right_of(noun.end), None)
    if whose and not clause.led(whose, words.of):
        whose = None
    if whose and whose.start - noun.end <= LEAD and not clause.parted(noun.end, whose.start) and not clause.led(whose, words.along) and not clause.led(whose, words.host):
        return whose
    return next((one for one in clause.lists if one.sort == "owner" and 0 <= noun.start - one.end < NEAR), None)


def _attribute(clause: Clause, noun: Span) -> PartyList | None:
    """Several parties right before a noun ("the Russian-Algerian working group", "NASA-ESA talks")."""
    found = next(clause.left_of(noun.start), None)
    if found and found.several and clause.words.attribute.fullmatch(clause.text, found.end, noun.start):
        return found
    return None


def _host(clause: Clause, noun: Span) -> PartyList | None:
    """Whoever the sentence is about: the other party of "à l'issue d'un entretien avec Y, X a annoncé"."""
    near = clause.subject(noun.start)
    if near:
        return near
    told = [found for found in clause.lists if found.sort in ("plain", "voice")]
    before = [found for found in reversed(told) if found.end <= noun.start]
    behind = [found for found in told if found.start >= noun.end]
    return next((found for found in (*before, *behind) if not clause.led(found, clause.words.oblique)), None)
