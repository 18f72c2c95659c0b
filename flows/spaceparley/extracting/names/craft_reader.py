"""A text as crafts are told in it: by the common nouns beside a name, and by what only crafts do."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from ...language.crafts import CraftWords
from ...language.names import NameWords
from ...span import Span
from .capitals import Capitals
from .given import is_given, is_serial

OPENS = re.compile(r"(?:\A|[.!?:]|\n|[—–-] )[\s«“\"*#>–—-]*\Z")
CLOSED = re.compile(r"(?: [\dIVX]{1,4}[A-Z]?)?[»”\"'*]?(?:[,;:.)]|\s?[–—]|\n|\Z)")
LEAD = 90
FRONTED = 200
"""Characters of a participle that opens a sentence, up to what it is about."""
LISTED = "vehicle_listed"
"""Group of a plural before a list of names ("two satellites, Ondine and Naiade")."""
WITHIN = re.compile(r"(?<![.!?:] )(?<!\A)\b[A-ZÀ-ÞА-ЯЁ][a-zà-ÿа-яё]+ \Z")
"""A word with a capital right before a noun with one: the noun stands within a longer name ("the World | Satellite Business Week")."""


@dataclass(frozen=True, slots=True)
class Reader:
    """A text and the words that crafts are told by."""

    text: str
    language: str
    words: NameWords
    crafts: CraftWords
    inside: frozenset[str]
    """Capitalised words that do not open a sentence."""
    surnames: frozenset[str]
    """Last words of names of several words: alone they mean somebody."""

    def cue(self, span: Span) -> re.Match[str] | None:
        """The common noun before or behind a name."""
        return self.noun_before(span) or self.crafts.after.match(self.text, span.end)

    def noun_before(self, span: Span) -> re.Match[str] | None:
        """The common noun before a name; one that a comma parts from it needs another comma behind ("its rover, Najm,")."""
        cue = self.crafts.before.search(self.text, max(0, span.start - LEAD), span.start)
        if cue and cue[0][0].isupper() and WITHIN.search(self.text, max(0, cue.start() - LEAD), cue.start()):
            return None
        if cue and cue[0].endswith("("):
            # "The Lunar Utility Vehicle (LUV)": capitals that stand for the words before them.
            return cue if span.of(self.text).isupper() and self.text[span.end : span.end + 1] == ")" else None
        if cue and cue.group(LISTED):
            # "At the Spacecraft Assembly and Testing Complex": a plural with a capital that no sentence gave it is part of a name.
            return cue if cue[0][0].islower() or OPENS.search(self.text, max(0, cue.start() - LEAD), cue.start()) else None
        if cue is None or cue[0].rstrip()[-1].isalnum() or cue[0].rstrip()[-1] == ")":
            return cue
        return cue if cue[0][0].islower() and CLOSED.match(self.text, span.end) else None

    def is_launched(self, span: Span) -> bool:
        """Whether the name stands right beside what only crafts do or undergo."""
        start, crafts = max(0, span.start - LEAD), self.crafts
        ahead = any(pattern.search(self.text, start, span.start) for pattern in (crafts.launching, crafts.named, crafts.acted, crafts.moved)) or crafts.fronted.search(self.text, max(0, span.start - FRONTED), span.start) is not None
        return ahead or any(pattern.match(self.text, span.end) for pattern in (crafts.acts, crafts.dated))

    def is_person(self, run: Capitals) -> bool:
        """Whether a name of several words opens with a given name, or a bending one looks like a surname."""
        tokens = [word.of(self.text) for word in run.words]
        if len(tokens) == 1 and tokens[0] in self.surnames:
            return True
        if is_serial(tokens[-1]):
            return False
        if len(tokens) > 1:
            # Where names bend, a craft of several words stands in quotation marks.
            return is_given(tokens[0], self.language, self.words) or (bool(self.words.bases) and tokens[0][0] > "\u0400" and tokens[1].isalpha())
        return bool(self.words.bases) and (self.words.manly.match(tokens[0]) or self.words.womanly.match(tokens[0])) is not None

    def is_opening(self, run: Capitals) -> bool:
        """Whether a single word may owe its capital to the sentence that it opens."""
        name = run.span.of(self.text)
        if len(run.words) > 1 or name.lower() in self.inside or not name[1:].islower():
            return False
        return OPENS.search(self.text, max(0, run.start - 12), run.start) is not None


def open_reader(text: str, language: str, words: NameWords, crafts: CraftWords, runs: Sequence[Capitals]) -> Reader:
    """The reader of a text with these runs of capitals."""
    heads = {run.start for run in runs if OPENS.search(text, max(0, run.start - 12), run.start)}
    inside = {word.of(text).lower() for run in runs for word in run.words if word.start not in heads}
    surnames = frozenset(run.words[-1].of(text) for run in runs if len(run.words) > 1)
    return Reader(text, language, words, crafts, frozenset(inside), surnames)
