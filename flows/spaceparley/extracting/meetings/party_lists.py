"""Lists of parties in a sentence ("X, Y et Z"), with what tells of whom they consist."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...language import later as re
from ...language.meeting_settings import SettingWords
from ...language.meetings import PARTY, MeetingWords
from ...language.reporting import ReportingWords, Verb
from ...span import Span
from .behalf import acting_for, acts_for_other, is_behalf
from .clauses import ARTICLE, LEAD, Clause, PartyList, is_occasion_of
from .masking import Masked, Party

STANDS = re.compile(r"(?:'s?)? ?(?:[A-Z][\w-]+ ){0,4}")
COUNTED = re.compile(r"(?: [^\W\d_]{3,16}){0,2}(?:,| ?[–—(-]|:) ?(?:[^\W\d_]{2,3} )?")
"""Stands between a collective and those that it means."""
APPOSED = re.compile(r", (?:[^\W\d_]+(?:-[^\W\d_]+)* ){0,3}")
OWNED = re.compile(r", (?:[^\W\d_]+ ){1,2}[^\W\d_]+'s ")
"""The same of a post in a house told before (", the Centre's Director")."""
POST = re.compile(r"(?:'s?)?(?: [\w'&-]+){0,6}, (?:[^\W\d_]{1,3} )?")
"""What more a post tells up to the comma before whoever holds it."""
DASHED = re.compile(r" [–—-] ")
WHOSE = re.compile(r"(?:[^\W\d_]+'s )?")
CLOSING = re.compile(r"[,;:]")
POSSESSIVES, PARTED = ("'s ", "' "), (", ", ", the ")
KIN = re.compile(r"(?:[^\W\d_]+[ ])?[^\W\d_]{5,},[ ]")  # What somebody is to whoever is named before.
OWNS = re.compile(r"'s?[ ]")
OWN = re.compile(rf"[ ](?:{PARTY}|[^\W\d_]{{1,3}}[ '][{PARTY}a-zà-ÿа-я])")
"""Follows a verb of saying that has a subject of its own behind it (", indique | un communiqué")."""
ASIDE = re.compile(r"[,»”\"—–-][ ](?:\w{2,4}[ ])?\Z")
WORD = re.compile(r"[^\W\d_]+")
INVERTED = re.compile(r",[ ](?:[^\W\d_]{1,5}[ ])?([^\W\d_]+)(?![\w'])")
ADJECTIVE = re.compile(r" [^\W\d_]{4,16} ")
INSERTED = re.compile(r",[ ](?:[^\W\d_]{1,3}-(?:t-)?)?\Z")
"""The comma that opens words about who speaks, with no more than an inverted auxiliary behind it ("..., a-t- | il précisé, ...")."""
ENDING, CLOSED = re.compile(r"[^,;:]{0,60}[.!]?\Z"), re.compile(r"[.!]?\Z")
"""What may follow a verb of saying that ends a sentence: to whom, when; nothing where somebody may be proposing something."""
INVITED = re.compile(r", (?:[^\W\d_]{1,3}['’ ])?")  # Stands between whoever invited and who came.
OPENING = 5  # Words that lead the company at most.
TITLE = 110  # Characters that a title before a name has at most.


def read_clause(masked: Masked, span: Span, words: MeetingWords, setting: SettingWords, reporting: ReportingWords, verbs: Sequence[Span] = ()) -> Clause:
    """A stretch of text with its lists of parties; a led delegation gives way to its leader, verbs are no part of a title."""
    text = masked.text
    lists: list[PartyList] = []
    owners: list[PartyList] = []
    house: Party | None = None
    for party in masked.parties_in(span):
        owns = OWNS.match(text, party.span.end, span.end)
        if lists and lists[-1].parties[-1].person and not party.person and text[lists[-1].end : party.span.start] in POSSESSIVES:
            # "Kenjiro Sudo, director of Japan | 's ISAS": where somebody works.
            lists[-1] = replace(lists[-1], end=party.span.end)
            continue
        if owns and _owned(masked, text, party, Span(owns.end(), span.end), words):
            # "ESA's Marta Olsson", "Pakistan's space agency SUPARCO", "Y's predecessor, Z": the owner only tells whose.
            house = party if house is None else house
            continue
        if not party.person and words.seat.match(text, party.span.end):
            owners.append(PartyList((party,), party.span.start, party.span.end, "owner"))
            continue
        if owns and not words.staff.match(text, party.span.end) and not masked.parties_in(Span(owns.end(), owns.end() + 2)):
            owners.append(PartyList((party,), party.span.start, party.span.end, "owner"))
            continue
        first = house.span.start if house else party.span.start
        house = None
        verb = max((verb.end for verb in verbs if verb.end <= first), default=span.start)
        sent = words.delegation.search(text, max(verb, first - LEAD), first)
        start = sent.start() if sent else _title(text, span, words, party, first, verbs)
        start = _modified(text, span, words, party, start, verbs)
        if not sent and start < first and (sent := words.delegation.search(text, max(verb, start - LEAD), start)):
            # "С делегацией пакистанского | SUPARCO": adjectives stand between.
            start = sent.start()
        if lists and _is_led_by(words, text, span, lists, text[lists[-1].end : start], party):
            lists[-1] = replace(lists[-1], start=start, end=party.span.end)
            continue
        if lists and text[lists[-1].end : start].endswith(PARTED) and _speaks(text, span, party, reporting.verbs, of_house=not lists[-1].parties[-1].person):
            lists.append(PartyList((party,), start, party.span.end))
            continue
        if acting := acting_for(words, text, span, lists, party, start):
            lists[-1] = acting
        else:
            _add(lists, masked, span, words, party, start)
    heard = (_heard(words, reporting.verbs, text, span, found, verbs) for found in lists)
    said = {last.end: end for last in lists if (end := _said(reporting.verbs, text, span, last, words, setting))}
    # "The next meeting, | he said, | is due in June": what follows goes on about the meeting.
    inserted = {said[last.end] for last in lists if last.end in said and text.startswith(",", said[last.end]) and INSERTED.search(text, max(span.start, last.start - TITLE), last.start)}
    sayings = tuple(end for end in said if said[end] not in inserted)
    commas = (found for found in INVERTED.finditer(text, span.start, span.end) if _tells(reporting.verbs, found[1]) and found.start() not in inserted and not any(one.end == found.start() for one in lists))
    return Clause(text, span, tuple(sorted((*heard, *owners), key=lambda found: found.start)), words, setting, tuple(verbs), sayings, tuple(found.start() for found in commas))


def _said(verbs: Mapping[str, Verb], text: str, span: Span, subject: PartyList, words: MeetingWords, setting: SettingWords) -> int | None:
    """Where the verb of saying ends that follows a subject ("X and Y | also confirmed that ...")."""
    between = words.before_saying.match(text, subject.end, span.end)
    told = (WORD.match(text, end + 1, span.end) for end in (subject.end, *((between.end(),) if between else ())))
    return next((verb.end() for verb in told if verb is not None and _tells(verbs, verb[0]) and not setting.infinitive.match(text, verb.end() + 1)), None)


def _owned(masked: Masked, text: str, owner: Party, behind: Span, words: MeetingWords) -> bool:
    """Whether a party follows an owner at once, or behind the plain words that tell what it is."""
    if owner.person:
        kin = KIN.match(text, behind.start, behind.end)
        return kin is not None and any(one.person for one in masked.parties_in(Span(kin.end(), kin.end() + 1)))
    if masked.parties_in(Span(behind.start, behind.start + 2)):
        return True
    sort = words.sort.match(text, behind.start, behind.end)
    return sort is not None and any(not (party.person or party.role or party.pronoun or party.collective) for party in masked.parties_in(Span(sort.end(), sort.end() + 1)))


def _speaks(text: str, span: Span, party: Party, verbs: Mapping[str, Verb], *, of_house: bool) -> bool:
    """Whether a verb of saying that ends the sentence follows a party ("X met Y | , Kazinform reports."), or any that follows a person told behind a house ("a satellite from Satlantis | , Minister X said at a meeting")."""
    after = WORD.match(text, party.span.end + 1, span.end)
    ending = CLOSED if party.person else ENDING
    says = after is not None and text[party.span.end] == " " and _tells(verbs, after[0])
    return after is not None and says and (ending.match(text, after.end(), span.end) is not None or (of_house and party.person))


def _modified(text: str, span: Span, words: MeetingWords, party: Party, start: int, verbs: Sequence[Span]) -> int:
    """Where a name begins with the adjectives before it ("the then | minister X", "немецкий | институт")."""
    found = None if party.pronoun or party.place else words.modifier.search(text, max(span.start, start - TITLE), start)
    return found.start() if found and not any(found.start() < verb.end and verb.start < start for verb in verbs) else start


def _title(text: str, span: Span, words: MeetingWords, party: Party, start: int, verbs: Sequence[Span]) -> int:
    """Where a name begins with the title before it that nobody has read as one."""
    found = words.title.search(text, max(span.start, start - TITLE), start) if party.person and not party.pronoun else None
    if not found or any(found.start() < verb.end and verb.start < start for verb in verbs):
        return start
    return found.start()


def _add(lists: list[PartyList], masked: Masked, span: Span, words: MeetingWords, party: Party, start: int) -> None:
    """Put a party with the list before it, or into one of its own."""
    text, last = masked.text, lists[-1] if lists else None
    if last and words.leads.fullmatch(text, last.end, party.span.start):
        start = party.span.start
    if last is None:
        lists.append(PartyList((party,), start, party.span.end))
        return
    between = text[last.end : start]
    if last.parties[-1].role and last.parties[-1].unknown and not last.parties[-1].keys and not party.person and words.origin.fullmatch(between) and not party.role:
        # "The heads | of the agency", "the chairman of A and B": their house stands for those whom a post alone tells.
        lists[-1] = PartyList((*last.parties[:-1], party), last.start, party.span.end)
        return
    if (aside := _passes_by(words, text, span, lists, between, party)) is not None:
        lists[aside:] = [PartyList((*lists[aside].parties, party), lists[aside].start, party.span.end)]
        return
    if last.parties[-1].person and not party.person and text.count("(", last.start, start) > text.count(")", last.start, start):
        # "X (Italian Space Agency, ASI)": what stands in brackets tells where somebody is from.
        lists[-1] = replace(last, end=party.span.end + text.startswith(")", party.span.end))
    elif (_is_from(words, last, between, party)) or (text.startswith(",", party.span.end) and _is_apposed(last, between, party)):
        lists[-1] = replace(last, end=party.span.end)
    elif _is_source(words, text, last):
        lists.append(PartyList((party,), start, party.span.end))
    elif words.leads.fullmatch(between) or _is_told_by_post(text, last, between, party) or (_stands_for(last.parties[-1], between, party) and not _is_where(words, text, span, last)) or _counts_out(last, between) or (between == ": " and party.person and not last.parties[-1].person):
        lists[-1] = PartyList((*last.parties[:-1], party), last.start, party.span.end)
    elif not _is_spoken_for(text, last, between, party) and _joins(words, text, span, last, between, party):
        lists[-1] = PartyList((*last.parties, party), last.start, party.span.end)
    else:
        lists.append(PartyList((party,), start, party.span.end))


def _is_led_by(words: MeetingWords, text: str, span: Span, lists: Sequence[PartyList], between: str, party: Party) -> bool:
    """Whether the leader told before a delegation stands for it ("Led by X, | the delegation met Y")."""
    if not INVITED.fullmatch(between) or len(lists) > 1 or not lists[0].parties[0].person or not (party.group or party.guest or (party.pronoun and not party.collective)):
        return False
    opening = text[span.start : lists[0].start].lstrip(" *_")
    return words.leads.fullmatch(opening[:1].lower() + opening[1:]) is not None


def _is_told_by_post(text: str, last: PartyList, between: str, party: Party) -> bool:
    """Whether a post in words of its own, up to a comma, tells who is named behind it ("the head of U.S. | Southern Command's space office, | Colonel X,")."""
    post = last.parties[-1]
    return party.person and post.role and not post.person and POST.fullmatch(between) is not None and (text[party.span.end : party.span.end + 1] in (",", ".", ";", "") or text.startswith((" and ", ")"), party.span.end))


def _passes_by(words: MeetingWords, text: str, span: Span, lists: Sequence[PartyList], between: str, party: Party) -> int | None:
    """The list that goes on behind a relative clause in which only a house is named ("X, who heads | ISRO, and | director Y signed")."""
    if len(lists) < 2 or not party.person or lists[-1].parties[-1].person:
        return None
    if lists[-2].parties[-1].person and is_behalf(words, text, span, lists[-1], between):
        # "От ЕКА подписал X, от JAXA - | Y": the house only tells for whom.
        return len(lists) - 2
    if not between.startswith(","):
        return None
    joined = words.joiner.match(between)
    if not joined or not WHOSE.fullmatch(between, joined.end()):
        return None
    relative = words.relative.match(text, lists[-2].end, lists[-1].start)
    return len(lists) - 2 if relative and lists[-2].parties[-1].person and not CLOSING.search(text, relative.end(), lists[-1].start) else None


def _is_apposed(last: PartyList, between: str, party: Party) -> bool:
    """Whether a post, up to its comma, only tells more of whoever is named before it."""
    return (party.unknown and APPOSED.fullmatch(between) is not None) or (party.role and last.parties[-1].person and OWNED.fullmatch(between) is not None)


def _is_premises(words: MeetingWords, text: str, span: Span, found: PartyList) -> bool:
    """Whether an institution only tells where somebody was or who invited them ("received at the headquarters of X | minister Y")."""
    before = (text, max(span.start, found.start - LEAD), found.start)
    return (words.premises.search(*before) or words.host.search(*before)) is not None


def _is_where(words: MeetingWords, text: str, span: Span, found: PartyList) -> bool:
    """Whether an institution right before somebody only tells where they were ("принял в университете | посла X")."""
    there = not found.parties[0].role and words.goal.search(text, max(span.start, found.start - LEAD), found.start) is not None
    return there or _is_premises(words, text, span, found)


def _is_from(words: MeetingWords, last: PartyList, between: str, party: Party) -> bool:
    """Whether a country or institution only tells where the one before is from ("Anong Chaiyaphum of GISTDA")."""
    works = last.parties[-1].person and not (party.person or party.collective or party.group)
    return (party.place or works) and words.origin.fullmatch(between) is not None


def _is_spoken_for(text: str, last: PartyList, between: str, party: Party) -> bool:
    """Whether a dash parts a house from whoever was there for it, as somebody was for another ("Iran was represented by X, | Japan — by Y")."""
    return between == ", " and not party.person and last.parties[-1].person and DASHED.match(text, party.span.end) is not None


def _counts_out(last: PartyList, between: str) -> bool:
    """Whether those meant by a collective are named right after it ("les trois pays fondateurs - Égypte, Angola et Kenya")."""
    return last.parties[-1].collective and not last.parties[-1].pronoun and COUNTED.fullmatch(between) is not None


def _joins(words: MeetingWords, text: str, span: Span, last: PartyList, between: str, party: Party) -> bool:
    """Whether a conjunction, comma or apposition joins a party to a list; a preposition only where it leads the list too."""
    found = words.joiner.fullmatch(between)
    if not found:
        return words.apposition.fullmatch(between) is not None
    if not between.strip():
        return not party.person and words.host.search(text, max(span.start, last.start - LEAD), last.start) is None
    if acts_for_other(words, text, span, last, party, last.end + len(between)) or (between.startswith(",") and party.person and not last.parties[0].person and any(lead.search(text, max(span.start, last.start - LEAD), last.start) for lead in (words.locative, words.host))):
        # "Received at the Élysée | , company head X ...": where it was, and who.
        return False
    if INVITED.fullmatch(between) and not (between[2:] and words.joiner.fullmatch(between[1:])) and _opens(text, span, last, words.host):
        # "At the invitation of X | , a delegation of Y visited ...": who invited, and who came.
        return False
    if between.startswith(",") and ((party.pronoun and not party.collective) or (party.guest and between == ", ")):
        # "Alongside X | , she said ...", "I met X | , and I shall see Y", "Joined by X and Y | , the visitors": no pronoun ends a list.
        return False
    if "," in between and (party.person or party.group) and not last.parties[0].person and _is_premises(words, text, span, last):
        # "At the headquarters of the centre in Dubai | , X and Y signed": where it was, and who.
        return False
    if between == ", " and party.person and (is_occasion_of(words, text, span, last) or (_opens(text, span, last, words.along, words.with_) and text[party.span.end : party.span.end + 1] != ",")):
        # "In the presence of X | , Y signed": with whom, and who.
        return False
    again = found["again"]  # "The heads of A, X, | and of B, Y" are told by two posts.
    if again and ((party.titled and last.parties[-1].titled and words.of.fullmatch(again) is not None) or text[max(span.start, last.start - LEAD) : last.start].split()[-1:] == [again.strip()] or (not last.parties[0].person and again.strip() in text[last.start : last.parties[0].span.start].split()[1:])):
        return True
    if words.with_.search(between) and words.oblique.search(text, max(span.start, last.start - LEAD), last.start):
        # "Was received at the headquarters of X | with Y": where it was, and with whom.
        return False
    return not again


def _opens(text: str, span: Span, found: PartyList, *leads: re.Pattern[str]) -> bool:
    """Whether a list opens the sentence, led by such words: as the company or the host of whoever it is about."""
    lead = text[span.start : found.start]
    return len(found.parties) == 1 and len(lead) < LEAD and any(words.search(lead) for words in leads) and lead.lstrip(" *_").count(" ") <= OPENING


def _is_source(words: MeetingWords, text: str, found: PartyList) -> bool:
    """Whether a list is whose words these are ("according to X, ...")."""
    return words.source.search(text, max(0, found.start - LEAD), found.start) is not None


def _heard(words: MeetingWords, verbs: Mapping[str, Verb], text: str, span: Span, found: PartyList, met: Sequence[Span]) -> PartyList:
    """The list, marked where it only tells whose words these are."""
    if _is_source(words, text, found) or words.told.search(text, max(span.start, found.start - LEAD), found.start):
        return replace(found, sort="source")
    before = WORD.findall(text, max(span.start, found.start - LEAD), found.start)[-2:]
    to = words.dative.search(text, max(span.start, found.start - LEAD), found.start) is not None
    said = not to and any(_tells(verbs, word) for word in before[-1 if not before or len(before[-1]) > ARTICLE else -2 :]) and not any(found.start - verb.end > 0 and (found.start - verb.end <= ARTICLE or not WORD.search(text, verb.end, found.start)) for verb in met)
    after = WORD.match(text, found.end + 1, span.end) or WORD.match(text, found.end + 2, span.end)
    says = after is not None and _tells(verbs, after[0]) and not (text[found.end] == "," and OWN.match(text, after.end())) and not any(verb.start == after.start() for verb in met) and ASIDE.search(text, span.start, found.start)
    return replace(found, sort="voice") if said or says else found


def _tells(verbs: Mapping[str, Verb], word: str) -> bool:
    verb = verbs.get(word.lower())
    return verb is not None and verb.form != "infinitive" and verb.brings("c")


def _stands_for(house: Party, between: str, party: Party) -> bool:
    """Whether an institution or role only tells who follows ("Roscosmos chief Pavel Gromov", "le ministre | kényan X")."""
    if not party.person or house.person or house.collective or (house.role and party.titled):
        # "С послом Индии | глава Роскосмоса X": each post is somebody's own.
        return False
    return STANDS.fullmatch(between) is not None or (not house.keys and ADJECTIVE.fullmatch(between) is not None)
