"""Words that tell of a meeting, each with the parties that its own clause gives it."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...language import load
from ...language.meeting_settings import SettingWords
from ...language.meetings import MeetingWords
from ...language.reporting import ReportingWords
from ...language.rule import Rule
from ...span import Span
from ..document import Document, Sentence
from .clauses import Clause, PartyList
from .events import speakers_at
from .facings import is_face_to_face, is_handed, is_sent
from .frames import parties_of
from .masking import Masked, Party
from .party_lists import read_clause
from .together import find_together
from .triggers import Trigger, find_triggers, is_led, is_occasion, is_of_pact, is_set_up, meets_nobody, opens_next

OPENED = ".was_opened"
PAIR = 2
LONGEST = 2000
"""Characters; what is longer is no sentence but a list or a text without stops."""
EXPECTED = ".expected"
"""Rules whose subject has to be a person: a meeting may be expected in a town as well."""
PRESS = ".press"
"""Rules of press conferences that two hold together: they met there if they are people."""
REPRESENTED = ".represented"
"""Rules that tell who spoke for a side."""
SHOWN = ".shown"
"""Rules of showing round: what is shown is no party."""
PLACED = ".placed"
"""Rules of what people agree on or go through: a meeting where they do so at a place told, and not from afar."""
MUTUAL = ".mutual.placed"
"""Rules of what people only do with one another, wherever they are."""
NEXT = 34
"""Characters behind such a verb within which its place stands, before what was agreed."""
HANDED = ".was_handed"
"""Rules of what was shown or handed over: a meeting where that was done from person to person, at a place told."""
GREETED = (".was_hosted", ".was_received")
"""Rules of those who were received: as crews are, aboard a station."""
AGAIN = ".again"
"""Rules of pronouns for a body or meeting told of right before."""
BESIDE = ".beside"
"""Rules of those at whose side whoever the sentence before is about was."""
BACK = 300
"""Characters back to whoever the sentence before is about."""
GOAL = 8
"""Characters between a verb of going somewhere and where it goes."""
BEFORE, BEHIND = 24, 14
"""Characters before and behind a word for meeting in which "already" stands."""
PICTURES = {"caption", "credit"}
"""Blocks that may tell who is on a picture."""
TOLD_IN = {"paragraph", "heading"}
INNER = re.compile(r"(?<=[.!?…])(?<!\b[^\W\d_]\.)(?<!\b[^\W\d_][^\W\d_]\.)[»”\"]?[ ]+(?=[^\W\d_a-zà-ÿа-я]|[\ue000-\ue003])")
"""Where a sentence within a quotation ends; an abbreviation ("г. Шуша", "Dr. Ota") ends none."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """One telling of a meeting."""

    trigger: Trigger
    clause: Clause
    sentence: Sentence
    parties: tuple[Party, ...]
    definite: bool
    """Points back at a meeting told before."""
    possessed: bool
    """A noun with a possessive ("leur rencontre")."""
    joins: bool
    """Names only those who were there too ("in the presence of Z", "said Z at the forum")."""
    scope: Span
    """Between the verbs before and behind: days and places there are this meeting's."""
    opening: Span
    """What stands before the first verb of the clause: days and places there are everybody's."""

    @property
    def restates(self) -> bool:
        """Whether a noun that points back is followed by its day and nothing else ("the meeting is tomorrow")."""
        noun, clause = self.trigger.span, self.clause
        return self.definite and clause.setting.restates.match(clause.text, noun.end, clause.span.end) is not None

    @property
    def is_earlier(self) -> bool:
        """Whether the words beside it say that it was before the meeting told of ("they had already met in May")."""
        start, end = self.trigger.span.start - BEFORE, self.trigger.span.end + BEHIND
        return self.clause.setting.already.search(self.clause.text, max(self.clause.span.start, start), min(end, self.clause.span.end)) is not None

    @property
    def only_travels(self) -> bool:
        """Whether a verb tells that somebody went to a town or country, and not whom or what they visited there."""
        verb, clause = self.trigger.span, self.clause
        if self.trigger.frame != "trips" or clause.words.tours.search(clause.text, verb.start, verb.end):
            return False
        return not any(0 <= party.span.start - verb.end <= GOAL and not (party.person or party.place) for party in self.parties)

    def tells(self, spans: Sequence[Span]) -> list[Span]:
        """Those of the spans that tell about this meeting: within its scope, else in the opening."""
        return [x for x in spans if self.scope.holds(x)] or [x for x in spans if self.opening.holds(x)]


def sentences_between(document: Document, one: Sighting, other: Sighting) -> int:
    """How many sentences further on the other telling stands."""
    places = (bisect_left(document.sentences, x.sentence.span, key=_span_of) for x in (one, other))
    return -next(places) + next(places)


def _span_of(sentence: Sentence) -> Span:
    return sentence.span


def find_sightings(document: Document, masked: Masked) -> Iterator[Sighting]:
    """Every telling of a meeting in order of the text; parties may be missing."""
    words, setting = load(document.language, MeetingWords), load(document.language, SettingWords)
    reporting = load(document.language, ReportingWords)
    triggers = list(find_triggers(masked.text, Span(0, len(masked.text)), document.language))
    for sentence in document.sentences:
        if sentence.block.kind in PICTURES and words.pictured.search(masked.text, sentence.span.start, sentence.span.end) and (found := find_together(document, masked, sentence.span, words, setting, reporting)):
            yield _together(sentence, *found)
        if sentence.block.kind not in TOLD_IN or sentence.block.repeated:
            continue
        first = bisect_left(triggers, sentence.span.start, key=_start_of)
        here = triggers[first : bisect_left(triggers, sentence.span.end, key=_start_of)]
        told = list(_told(sentence, here, masked, words, setting, reporting)) if here else []
        if not told and (found := find_together(document, masked, sentence.span, words, setting, reporting)):
            told = [_together(sentence, *found)]
        yield from told


def _together(sentence: Sentence, clause: Clause, found: PartyList, verb: Span, rule: Rule) -> Sighting:
    trigger = Trigger("joins", rule, verb)
    whole = Span(clause.span.start, clause.span.end)
    return Sighting(trigger, clause, sentence, found.parties, definite=False, possessed=False, joins=False, scope=whole, opening=whole)


def _start_of(trigger: Trigger) -> int:
    return trigger.span.start


def _told(
    sentence: Sentence, triggers: Sequence[Trigger], masked: Masked, words: MeetingWords, setting: SettingWords, reporting: ReportingWords
) -> Iterator[Sighting]:
    for span in _clauses(sentence.span, masked.text):
        here = _telling([trigger for trigger in triggers if span.holds(trigger.span)])
        if not here or span.end - span.start > LONGEST or words.sport.search(masked.text, span.start, span.end):
            continue
        clause = read_clause(masked, span, words, setting, reporting, [trigger.span for trigger in here])
        here = [trigger for trigger in here if _counts(clause, trigger, here)]
        for trigger in here:
            yield _sighting(masked, clause, sentence, trigger, here)


def _telling(triggers: Sequence[Trigger]) -> list[Trigger]:
    """The triggers without what is only said or done at a meeting that another one tells of."""
    met = any(trigger.frame not in ("faces", "events", "attends", "trips") for trigger in triggers)
    further = max((trigger.span.start for trigger in triggers if trigger.alone), default=0)  # "They agreed to hold the next ones in Rome"
    return [one for one in triggers if not (met and one.frame == "faces") and not (one.rule.id.endswith(PLACED) and one.span.end < further)]


def _last_person(masked: Masked, start: int) -> Party | None:
    """Whoever is named last in the sentence before, whom a pronoun at the head of this one means ("At her side, ...")."""
    return next((party for party in reversed(masked.parties_in(Span(max(0, start - BACK), start))) if party.person and party.keys), None)


def _sighting(masked: Masked, clause: Clause, sentence: Sentence, trigger: Trigger, triggers: Sequence[Trigger]) -> Sighting:
    span, words = clause.span, clause.words
    scope = Span(_start(clause, trigger, triggers), _limit(clause, trigger, triggers))
    parties = parties_of(clause.until(scope.end), trigger.frame, trigger.span)
    if trigger.rule.id.endswith(SHOWN):
        parties = tuple(party for party in parties if not _is_thing(clause, party))
    if trigger.frame == "attends":
        spoken_for = trigger.rule.id.endswith(REPRESENTED) and any(party.person for party in parties)
        # "Roscosmos was represented by X": X was there.
        beside = any(party.person and not party.post for party in parties)
        parties = tuple(party for party in parties if (beside or not party.post) and (party.person or not spoken_for or party.span.start > trigger.span.start))
    joined = not parties and (trigger.frame == "events" or trigger.rule.id.endswith(OPENED))
    if joined and trigger.frame == "events":
        parties = speakers_at(clause, trigger.span)
    if parties or joined:
        parties = (*parties, *clause.alongside(trigger.span), *_hosts(clause, trigger, scope.end, all(party.span.end <= trigger.span.start for party in parties[:PAIR])))
    if trigger.rule.id.endswith(BESIDE) and (before := _last_person(masked, span.start)):
        parties = (before, *parties)
    definite, possessed = (is_led(clause, trigger, pattern) for pattern in (words.definite, words.own))
    opening = Span(span.start, triggers[0].span.start)
    return Sighting(
        trigger=trigger,
        clause=clause,
        sentence=sentence,
        parties=_distinct(parties),
        definite=definite or possessed or trigger.rule.id.endswith(AGAIN) or (not parties and is_of_pact(clause, trigger)),
        possessed=possessed,
        joins=joined,
        scope=scope,
        opening=opening,
    )


def _is_thing(clause: Clause, party: Party) -> bool:
    """Whether an institution is what is shown, not to whom ("showed him the Mission Control Centre")."""
    if party.person or party.collective or party.pronoun or not party.keys:
        return False
    return not is_sent(clause, party)


def _counts(clause: Clause, trigger: Trigger, triggers: Sequence[Trigger]) -> bool:
    """Whether a word tells of a meeting: nouns that are no mere setting, verbs that have parties."""
    if trigger.rule.id.endswith(EXPECTED):
        guest = clause.subject(trigger.span.start)
        return guest is not None and (guest.parties[0].person or guest.parties[0].group)
    if trigger.rule.id.endswith(PLACED):
        return _is_placed(clause, trigger)
    if trigger.rule.id.endswith(HANDED):
        return is_handed(clause, trigger)
    if trigger.frame == "faces":
        return is_face_to_face(clause, trigger)
    if trigger.rule.id.endswith(PRESS) and not all(party.person for party in parties_of(clause, "events", trigger.span)):
        return False
    if trigger.frame in ("events", "trips"):
        return not is_occasion(clause, trigger) and not is_set_up(clause, trigger)
    if _is_purpose(clause, trigger, triggers) or meets_nobody(clause, trigger, triggers):
        return False
    if (trigger.frame in ("meets", "hosts") or trigger.rule.id.endswith(GREETED)) and clause.words.veto.search(clause.text, clause.span.start, clause.span.end):
        return False
    if trigger.rule.id.endswith(OPENED) and len(clause.alongside(trigger.span)) >= PAIR:
        return True
    return bool(parties_of(clause.until(_limit(clause, trigger, triggers)), trigger.frame, trigger.span)) or _is_of_leaders(clause, trigger) or is_of_pact(clause, trigger)


def _is_of_leaders(clause: Clause, trigger: Trigger) -> bool:
    """Whether people met at a place told whom only their posts tell: who they were may be told next."""
    if trigger.frame not in ("meets", "joins") or any(found.start < trigger.span.start and not clause.led(found, clause.words.of) for found in clause.lists):
        return False
    return clause.words.leaders.search(clause.text, clause.span.start, trigger.span.start) is not None and clause.is_placed()


def _is_placed(clause: Clause, trigger: Trigger) -> bool:
    """Whether two parties do something at a place told before or right behind the verb, and not that of a meeting to come ("agreed to hold the next session | in Tokyo")."""
    parties = parties_of(clause, trigger.frame, trigger.span)
    if len({party.keys for party in parties}) < PAIR and not any(party.collective and not party.guest for party in parties):
        return _is_of_leaders(clause, trigger)
    verb = trigger.span
    if clause.words.apart.search(clause.text, clause.span.start, verb.end):
        return False
    if trigger.rule.id.endswith(MUTUAL) and all(party.person and party.keys for party in parties):
        return True
    return clause.is_placed(Span(clause.span.start, verb.start)) or clause.is_placed(Span(verb.end, min(verb.end + NEXT, clause.span.end, *(other.start for other in clause.verbs if other.start > verb.end))))


def _clauses(span: Span, text: str) -> Iterator[Span]:
    start = span.start
    for stop in INNER.finditer(text, span.start, span.end):
        yield Span(start, stop.start())
        start = stop.end()
    yield Span(start, span.end)


def _limit(clause: Clause, trigger: Trigger, triggers: Sequence[Trigger]) -> int:
    """Where the next verb takes over; a noun also gives way to the next noun."""
    over = {"attends"} if trigger.frame in ("events", "trips") else {"attends", "events"}
    behind = [other for other in triggers if other.span.start > trigger.span.start and not (other.frame == "events" and trigger.frame == "events" and clause.is_of(trigger.span, other.span))]
    ends = (other.span.start if other.frame not in over else clause.taken_over(trigger.span.end, other.span) for other in behind if other.frame not in over or other.frame == "events")
    return min((end for end in ends if end is not None), default=clause.span.end)


def _start(clause: Clause, trigger: Trigger, triggers: Sequence[Trigger]) -> int:
    """Where the verb before has had its say."""
    if (further := opens_next(clause, trigger, triggers)) is not None:
        return further
    before = [other.span.end for other in triggers if other.span.end <= trigger.span.start and other.frame not in {"attends", "events"}]
    start = max(before, default=clause.span.start)
    own = clause.taken_over(start, trigger.span) if before and trigger.frame == "events" else None
    # "Toured the plant in Turin, where he held talks with Y": there.
    return start if own is None or clause.words.where.match(clause.text, own, trigger.span.start) else own


def _hosts(clause: Clause, trigger: Trigger, end: int, alone: bool) -> tuple[Party, ...]:
    """Those at whose invitation a visit takes place, and the institution to which it goes, or in which somebody, alone so far, was received."""
    if trigger.rule.value != "visit" and not (alone and trigger.rule.id.endswith(GREETED[1])):
        return ()
    goal = clause.after(trigger.span.end, clause.words.goal)
    visited = goal.parties[:1] if goal and goal.start < end and not (goal.parties[0].person or goal.parties[0].place or goal.parties[0].unknown) else ()
    return (*clause.anywhere(clause.words.host), *visited)


def _is_purpose(clause: Clause, trigger: Trigger, triggers: Sequence[Trigger]) -> bool:
    """Whether a verb only says what people met for ("met on Monday to discuss")."""
    before = clause.text[max(clause.span.start, trigger.span.start - 12) : trigger.span.start + 3]
    met = {"meets", "hosts", "joins", "received"}
    return clause.setting.purpose.search(before) is not None and any(
        other.frame in met and other.span.end <= trigger.span.start for other in triggers
    )


def _distinct(parties: Sequence[Party]) -> tuple[Party, ...]:
    return tuple({party.span: party for party in sorted(parties, key=lambda party: party.span.start)}.values())
