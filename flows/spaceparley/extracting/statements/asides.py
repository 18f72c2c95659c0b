"""Attributions within the quoted words themselves: «…, — сказал X, — …», — Je ne sais pas, répond X, mais …"""

from collections.abc import Iterator
from dataclasses import dataclass

from ...language import later as re
from ...language import load
from ...language.names import NameWords
from ...span import Span
from .predicates import Predicate, find_predicates
from .quotations import Quotation
from .scene import Scene
from .subjects import people_of, subject_after, subject_of
from .voices import Voice, describe

LEADS = re.compile(r"(?:(?P<dash>[,!?…»\"][ \u00a0]?[—–-][ \u00a0])|(?P<comma>[,!?…»][ \u00a0]))(?:(?:(?:\w+(?:но|ко|ski|ment)|с[ ]\w+|так)[ ]){0,2}|(?:nous|lui)[ ])\Z")
ENDS = re.compile(r"(?P<words>[^.,;:!?—–\n]{0,90}?)(?P<stop>,?[ \u00a0]?[—–][ \u00a0]|,?[ \u00a0]-[ \u00a0]|[.!?…](?:[ \u00a0][—–-])?(?:\s|\Z)|,[ ]|;[ ]|\Z|:[ ])")
DASH = re.compile(r"[,!?….][ \u00a0][—–][ \u00a0]")
ACT_END = re.compile(r"(?P<words>[ ][^.!?—–\n«»]{3,120})(?P<stop>[.,]?[ \u00a0][—–][ \u00a0]|[.!?…]?\Z)")
NEAR = 90
FEW = re.compile(r"(?:[^\W\d_A-ZА-ЯЁ]+ ){0,3}")
"""Words that go with a verb, between it and its subject ("не стесняется | в выражениях | X")."""
DASHED = re.compile(r"(?P<words>[^!?\n—–]{0,200}?)(?P<stop>[.,;]?[ \u00a0][—–-][ \u00a0])")
"""An attribution between dashes goes on to the second dash, whatever appositions it holds."""

LAST = re.compile(r"(?P<words>[^\n—–]{0,300}?)(?P<stop>[.!?…]?\Z)")
"""What stands behind the only dash of a line is no more of what is said."""


@dataclass(frozen=True, slots=True)
class Attribution:
    """Words that say whose a quotation is."""

    span: Span
    voice: Voice | None
    rule_id: str
    verb: Predicate | None = None


def find_inner(scene: Scene, quotation: Quotation) -> tuple[Attribution, tuple[Span, ...]] | None:
    """The attribution that breaks the words, and the parts that it leaves; None where there is none."""
    words = quotation.words
    for predicate in _candidates(scene, quotation):
        lead = LEADS.search(scene.text, max(words.start, predicate.span.start - 40), predicate.span.start)
        if not lead or lead.start() <= words.start:
            continue
        if quotation.kind == "marked" and quotation.closed and not lead["dash"] and not scene.speech.commas_inside:
            continue
        voice = subject_of(scene, predicate, predicate.span.start, words.end) if predicate.pronoun else people_of(scene, predicate, predicate.span.start, words.end) or subject_after(scene, predicate, words.end)
        voice = voice or _latter(scene, predicate)
        if (voice is None and not _is_of_some(scene, predicate, lead)) or (voice and voice.reach.end > words.end):
            continue
        told = voice.reach.end if voice and voice.reach.start > predicate.span.start else predicate.span.end
        last = quotation.kind == "line" and LAST.match(scene.text, told, words.end)
        stop = (lead["dash"] and (DASHED.match(scene.text, told, words.end) or last)) or ENDS.match(scene.text, told, words.end)
        if not stop:
            continue
        attribution = Attribution(Span(lead.end(), stop.end("words")), voice, "statement.direct.inside", predicate)
        return attribution, tuple(_parts(scene, Span(words.start, lead.start() + (lead[0][0] != ",")), Span(stop.end(), words.end)))
    return _acted(scene, quotation)


def _latter(scene: Scene, predicate: Predicate) -> Voice | None:
    """`s'amuse cette dernière`: within quoted words no mention is made of whom it means."""
    found = load(scene.document.language, NameWords).latter.match(scene.text, predicate.span.end + 1)
    return Voice(span := Span(*found.span()), span, None, None, pronoun=True) if found else None


def _is_of_some(scene: Scene, predicate: Predicate, lead: re.Match[str]) -> bool:
    """Whether people of a house that the report does not name speak between dashes ("…, — рассказали в дипмиссии. — …")."""
    return bool(lead["dash"]) and scene.speech.many.search(predicate.span.of(scene.text)) is not None and scene.speech.within.match(scene.text, predicate.span.end + 1) is not None


def _acted(scene: Scene, quotation: Quotation) -> tuple[Attribution, tuple[Span, ...]] | None:
    """The same where the words between the dashes tell what somebody does meanwhile ("— Весной, — Лаврова сверяется с графиком. — …")."""
    words = quotation.words
    for dash in DASH.finditer(scene.text, words.start + 1, words.end):
        voice = next(iter(scene.voices_in(dash.end(), min(words.end, dash.end() + NEAR))), None)
        verb = scene.speech.telling.match(scene.text, dash.end(), words.end)
        if voice is None and verb:
            voice = next((one for one in describe(scene.text, verb.end(), min(words.end, verb.end() + NEAR), scene.speech) if one.reach.start == verb.end()), None)
        if voice and verb and FEW.fullmatch(scene.text, verb.end(), voice.reach.start) and voice.person and (voice.entities or voice.surface) and not voice.pronoun and (stop := (quotation.kind == "line" and (DASHED.match(scene.text, voice.reach.end, words.end) or LAST.match(scene.text, voice.reach.end, words.end))) or ENDS.match(scene.text, voice.reach.end, words.end)):
            attribution = Attribution(Span(dash.end(), stop.end("words")), voice, "statement.direct.act")
            return attribution, tuple(_parts(scene, Span(words.start, dash.start() + 1), Span(stop.end(), words.end)))
        if voice is None or voice.reach.start != dash.end() or not voice.person or voice.pronoun or not voice.entities:
            continue
        stop = ACT_END.match(scene.text, voice.reach.end, words.end)
        if stop and scene.speech.clause.search(scene.text, voice.reach.end, stop.end("words")):
            attribution = Attribution(Span(dash.end(), stop.end("words")), voice, "statement.direct.act")
            return attribution, tuple(_parts(scene, Span(words.start, dash.start() + 1), Span(stop.end(), words.end)))
    return None


def _candidates(scene: Scene, quotation: Quotation) -> Iterator[Predicate]:
    for predicate in find_predicates(scene.text, quotation.words, scene.document.language):
        if predicate.verb.brings("q") and not predicate.passive and predicate.verb.form != "trailing":
            yield predicate


def _parts(scene: Scene, before: Span, after: Span) -> Iterator[Span]:
    for part in (before, after):
        start, end = part.start, part.end
        while start < end and scene.text[start] in " \u00a0\n—–":
            start += 1
        while end > start and scene.text[end - 1] in " \u00a0\n,":
            end -= 1
        if start < end:
            yield Span(start, end)
