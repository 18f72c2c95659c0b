"""Reporting verbs where they are used as such, with the auxiliary, clitics and adverbs that belong to them."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...language import load
from ...language.reporting import Phrase, ReportingWords, Verb
from ...language.speech import SpeechWords
from ...span import Span

WORD = re.compile(r"[^\W\d_]+")
NAMED = re.compile(r"[^\W\d_]-\w|[\w,.][ ](?![a-zà-ÿа-яё])[^\W\d_]")
"""A word that is part of a name: behind a hyphen, or with a capital in the middle of a sentence ("Ms Halina Said")."""
LEAD_CHARS = 80


@dataclass(frozen=True, slots=True)
class Predicate:
    """One use of a reporting verb."""

    span: Span
    """From auxiliary or clitic to verb, an inverted pronoun included."""
    verb: Verb
    pronoun: Span | None = None
    """The pronoun inverted into it ("a-t-il ajouté"): its subject."""
    passive: bool = False
    """It tells what was said; whoever said it is no subject of it."""


def find_predicates(text: str, span: Span, language: str) -> Iterator[Predicate]:
    """The reporting verbs of a stretch of text, in order; nouns of the same form and denied ones are left out."""
    reporting, speech = load(language, ReportingWords), load(language, SpeechWords)
    verbs = reporting.verbs
    held: Predicate | None = None
    for word in WORD.finditer(text, span.start, span.end):
        form = word[0].lower()
        verb = verbs.get(form)
        if verb and NAMED.search(text, max(span.start, word.start() - 2), word.start() + 1):
            verb = None
        phrased = _phrased(text, span, word, reporting.phrases_of(form)) if form in reporting.phrases else None
        if phrased and held and held.verb.brings("s") and phrased[1].takes == "c" and text[word.end() : word.end() + 1] not in tuple(":,"):
            # "называет цену умеренной": the verb judges the noun, which brings in nothing itself.
            phrased = None
        if phrased:
            # The last word of a phrase takes the place of the verb that opens it.
            found = _predicate(text, span, Span(phrased[0], word.end()), phrased[1], speech)
            if held and found and held.span.end <= found.span.start:
                yield held
            held = found or held
        elif verb and (found := _predicate(text, span, Span(*word.span()), verb, speech)):
            if held:
                yield held
            held = found
    if held:
        yield held


def _is_acted_on(groups: Mapping[str, str | None], verb: Verb) -> bool:
    """Whether "be" with a participle tells what is done to the subject ("est annoncé"), and not what it did ("s'est exclamé")."""
    return bool(groups.get("be")) and not groups.get("reflexive") and verb.form == "participle" and verb.act != "agreement"


def _phrased(text: str, span: Span, word: re.Match[str], phrases: tuple[Phrase, ...]) -> tuple[int, Verb] | None:
    """Where the phrase that ends in that word opens, and what it brings in."""
    for phrase in phrases:
        before = phrase.before.search(text, max(span.start, word.start() - LEAD_CHARS), word.start())
        if before:
            return before.start(), phrase.verb
    return None


def _predicate(text: str, span: Span, at: Span, verb: Verb, speech: SpeechWords) -> Predicate | None:
    earliest = max(span.start, at.start - LEAD_CHARS)
    lead = speech.lead.search(text, earliest, at.start)
    groups = lead.groupdict() if lead else {}
    if groups.get("no") and not groups.get("unfailing"):
        return None
    auxiliary = groups.get("aux") or groups.get("will") or groups.get("before")
    whole = " " in text[at.start : at.end]
    passive = verb.form == "passive" or (not whole and bool(groups.get("passive") or groups.get("passive2") or _is_acted_on(groups, verb)))
    # "Ont signé un accord et convenu de …": the auxiliary of the first verb is the second's.
    brought = speech.that.match(text, at.end + 1, span.end) or (verb.brings("i") and speech.infinitive.match(text, at.end + 1, span.end))
    second = verb.form == "participle" and brought and speech.joined.search(text, earliest, at.start)
    if verb.form in ("participle", "infinitive") and not auxiliary and not passive and not second:
        return None
    if verb.form == "infinitive" and not (groups.get("modal") or groups.get("will") or groups.get("before")):
        return None
    if verb.form == "base" and not auxiliary and not whole and not speech.base_subject.search(text, earliest, at.start):
        return None
    if not auxiliary and verb.form != "trailing" and speech.not_verb.search(text, earliest, at.start):
        return None
    after = speech.inverted.match(text, at.end, span.end)
    pronoun = Span(*lead.span("pronoun")) if lead and groups.get("pronoun") else Span(*after.span("pronoun")) if after else None
    start = lead.start() if lead else at.start
    return Predicate(Span(start, after.end() if after else at.end), verb, pronoun, passive)

