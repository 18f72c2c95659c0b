"""Whether a date is told of as past or as to come."""

from collections.abc import Iterator
from typing import NamedTuple

from ...language import later as re
from ...language.dates import DateWords
from ...span import Span
from .setting import Tense

REACH = 160
"""How far a verb is looked for."""
STOP = re.compile(
    r"[.!?;…][»”\")\]]*\s+(?=[A-ZÀ-ÞА-ЯЁ«“\"(\[—–-])|[.!?]\s*\Z|;\s|\n\s*\n|\n(?=\s*[*•–—-]\s)",
)
"""The end of a sentence."""
ASIDE = re.compile(r",\s(?:\w{1,3}\s)?\Z")
"""A comma before a date that is a clause of its own ("signed at the fair, on 18 June"): it parts nothing."""
APPOSITION = re.compile(r",\s(?P<words>[^,;:()]{2,60}),(?=\s)")
"""Words between two commas."""
MARKED = re.compile(r"«(?=[A-ZÀ-ÞА-ЯЁ])[^«»\n.,;:!?]{2,40}»|“(?=[A-ZÀ-ÞА-ЯЁ])[^“”\n.,;:!?]{2,40}”|\"(?=[A-ZÀ-ÞА-ЯЁ])[^\"\n.,;:!?]{2,40}\"")
"""A name in marks, which opens no clause as quoted words do ("запустит спутник «Заря-2» в апреле")."""
FEW = 2
"""Words before a date that opens its sentence ("On 11 February, ...")."""
JOINT = 5
"""Letters before a date in which a conjunction stands that joins it to the verb behind it ("is packed and on 2 June will leave")."""
BEHIND, APART = 30, 60
"""How much farther off a verb counts when it stands after the date, or in another clause."""


class Told(NamedTuple):
    """How a date is told of; `sure` when the verb is that of its own clause, however far off."""

    tense: Tense | None
    sure: bool


class _Cue(NamedTuple):
    """A verb by how far off it counts."""

    distance: int
    tense: Tense
    apart: bool


def tense_at(text: str, span: Span, words: DateWords) -> Told:
    """The tense by the words that aim at the date, else by the nearest verb of its sentence."""
    before = last_sentence(text[max(0, span.start - REACH) : span.start])
    if words.begun.search(before):
        return Told("past", sure=True)
    if words.aimed.search(before):
        firm = (words.firm.search(before) or words.pending.match(text, span.end)) and not words.once.search(before)
        return Told("future" if firm else "planned", sure=True)
    after = STOP.split(text[span.end : span.end + REACH], maxsplit=1)[0]
    ahead, opens = [*_before(before, words)], len(before.split()) <= FEW and after.startswith(",")
    behind = [*_after(after[opens:], words)]
    # "The hull is finished, in April will begin …"
    goes_on, ahead_of = words.joins.search(before[-JOINT:]) is not None, ASIDE.search(before) is not None
    joined = next((cue for cue in behind if (goes_on or (ahead_of and cue.tense == "future")) and cue.distance <= BEHIND + 1), None)
    own = [joined] if joined else _own(before, ahead, behind, words, opens=opens)
    cues = own or [*ahead, *behind]
    if not cues:
        return Told(None, sure=True)
    nearest = min(cues)
    tense: Tense = "planned" if nearest.tense == "future" and words.once.search(before) else nearest.tense
    # What was moved is still to come, however long ago it was moved ("has delayed the launch from 4 to 11 April").
    return Told(tense, sure=bool(own) and (nearest.distance < BEHIND or not words.moved.search(before)))


def _own(before: str, ahead: list[_Cue], behind: list[_Cue], words: DateWords, *, opens: bool) -> list[_Cue]:
    """The verbs of the date's own clause: those before it, those behind a date that opens its sentence, or past ones where the sentence looks back."""
    if same := [cue for cue in ahead if not cue.apart]:
        return same
    if opens:
        return [cue for cue in behind if not cue.apart]
    return [cue for cue in behind if cue.tense == "past"] if words.behind.match(before) else []


def last_sentence(piece: str) -> str:
    """What a stretch of text says after the last full stop in it."""
    return STOP.split(piece)[-1]


def _before(piece: str, words: DateWords) -> Iterator[_Cue]:
    aside = ASIDE.search(piece)
    whole = len(piece)
    piece = piece[: aside.start()] if aside else piece
    for cue, tense in _cues(piece, words):
        apart = words.clause.search(_without_names(piece[cue.end :], words)) is not None
        yield _Cue(whole - cue.end + apart * APART, tense, apart)


def _without_names(piece: str, words: DateWords) -> str:
    """The words without names in marks, and without what stands between commas and is no clause: a name, a post ("met the ambassador, Zhu Qing, in Brasilia on …")."""
    piece = MARKED.sub(" ", piece)

    def kept(found: re.Match[str]) -> str:
        tells = words.clause.search(found["words"]) or any(_cues(found["words"], words))
        return found[0] if tells or words.joins.match(piece, found.end()) else " "

    return APPOSITION.sub(kept, piece)


def _after(piece: str, words: DateWords) -> Iterator[_Cue]:
    for cue, tense in _cues(piece, words):
        apart = words.clause.search(piece, 0, cue.start) is not None
        yield _Cue(cue.start + BEHIND + apart * APART, tense, apart)


def _cues(piece: str, words: DateWords) -> Iterator[tuple[Span, Tense]]:
    """Verbs of either tense; what looks past within a form of the future ("sera signé") is not."""
    future = [Span(*match.span()) for match in words.future.finditer(piece)]
    for cue in future:
        yield cue, "future"
    for match in words.past.finditer(piece):
        cue = Span(*match.span())
        if not any(cue.touches(other) for other in future):
            yield cue, "past"
