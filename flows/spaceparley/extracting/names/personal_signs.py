"""What shows that a run of capitalised words is somebody's name: its own make, and the words around it."""

from collections.abc import Sequence
from dataclasses import dataclass

from ...language import later as re
from ...language.countries import country_of, is_country
from ...language.names import NameWords
from ...language.things import THINGS
from .capitals import Capitals
from .given import is_given, is_serial
from .identity import PATRONYMIC
from .origins import is_eastern

INITIAL = re.compile(r"\w{1,2}\.\Z|[^\W\d_a-zа-яё]\Z")
OPENING = re.compile(r"(?:[.!?…:]\s+|(?<=[.!?…])»\s+|\n|\A|[*_>(]|[«“\"—–-]\s?)\Z")
LINE = re.compile(r"(?:\A|\n)[#*> ]*\Z")
LOWER = re.compile(r"(?<![\w'-])[a-zà-ÿœа-яё]{4,}(?![\w'-])")
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*\.?")
ARTICLES = frozenset(("le", "la", "les", "the"))
"""What opens the names of papers and places, not people's."""
FELLOW = 30
"""Characters before a name in which a word for somebody of a country stands."""
LONGEST = 5
"""Words of a name."""


@dataclass(frozen=True, slots=True)
class Signs:
    """A report as far as it shows who is a person."""

    text: str
    language: str
    words: NameWords
    small: frozenset[str]
    """Words that the report writes small as well: capitalised, they are words all the same."""

    def rule_of(self, run: Capitals) -> str | None:
        """The rule by which a run without a role is a person's name; None where nothing shows it."""
        tokens = tuple(span.of(self.text) for span in run.words)
        if not all(WORD.fullmatch(token) for token in tokens) or self.words.eponym.search(self.text, max(0, run.start - 8), run.start) or self.words.memorial.match(self.text, run.words[0].end):
            return None
        if run.title is not None:
            return "names.person.title"
        return self._own(run, tokens) or (self._around(run) if self.is_likely(run) else None)

    def is_person_by_itself(self, run: Capitals) -> bool:
        """Whether title or name alone show a person, whatever stands around them."""
        tokens = tuple(span.of(self.text) for span in run.words)
        return run.title is not None or (len(tokens) > 1 and not is_country(run.span.of(self.text), self.language) and all(WORD.fullmatch(token) for token in tokens) and self._own(run, tokens) is not None)

    def trimmed(self, run: Capitals) -> Capitals:
        """The run without what only stands before the name: an opening adverb or verb, whom an institution is named after."""
        if len(run.words) < 2 or run.title:
            return run
        first, second = (span.of(self.text) for span in run.words[:2])
        named_after = self.words.eponym.search(self.text, max(0, run.start - 8), run.start) and len(run.words) > 2
        opens = OPENING.search(self.text, max(0, run.start - 3), run.start) and (self.words.opener.match(first) or first.lower() in self.small)
        start = run.words[1].start
        fellow = is_given(second, self.language, self.words) or self.words.compatriot.search(self.text, max(0, start - 30), start)
        native = len(run.words) > 2 and fellow and country_of(first, self.language) is not None
        if native or (named_after and is_given(second, self.language, self.words)) or (opens and not is_given(first, self.language, self.words)):
            return Capitals(run.words[1:])
        return run

    def is_likely(self, run: Capitals) -> bool:
        """Whether a run can be a name and nothing else at all: no word of it is one for a thing or an institution."""
        tokens = [span.of(self.text) for span in run.words]
        if not 2 <= len(tokens) <= LONGEST or not all(WORD.fullmatch(token) for token in tokens):
            return False
        if sum(len(token) > 1 and token.isupper() for token in tokens) > (len(tokens) > 1) or all(token.isupper() for token in tokens):
            return False
        return not any(token.lower() in THINGS or token.lower() in self.small for token in tokens)

    def _own(self, run: Capitals, tokens: Sequence[str]) -> str | None:
        """What the name itself shows."""
        if len(tokens) >= 2 and INITIAL.match(tokens[0]) and not tokens[-1].isupper():
            return None if len(tokens) == 2 and LINE.search(self.text, max(0, run.start - 12), run.start) and tokens[1].lower() in self.small else "names.person.initials"
        if any(PATRONYMIC.match(token) for token in tokens[1:]):
            return "names.person.patronymic"
        if not 2 <= len(tokens) <= LONGEST or all(token.isupper() for token in tokens):
            return None
        if is_given(tokens[0], self.language, self.words) and not is_serial(tokens[-1]) and not any(token.lower() in THINGS for token in tokens):
            return "names.person.given"
        if is_eastern(tokens, self.language) and not any(token.lower() in self.small for token in tokens):
            return "names.person.eastern"
        # The first word of a sentence has its capital from there: an ending alone does not make it a given name.
        if tokens[0].lower() in ARTICLES:
            return None
        if (self.words.womanly.match(tokens[-1]) or self.words.manly.match(tokens[-1])) and (
            not OPENING.search(self.text, max(0, run.start - 3), run.start) or self.words.human.match(self.text, run.span.end)
        ):
            return "names.person.ending"
        return None

    def _around(self, run: Capitals) -> str | None:
        """What the words around a likely name show."""
        text, words, start, end = self.text, self.words, run.start, run.span.end
        if words.elsewhere.search(text, max(0, start - 12), start):
            return None
        if words.human.match(text, end) or words.spoken.search(text, max(0, start - 30), start) or words.inversion.search(text, max(0, start - 60), start):
            return "names.person.speaking"
        if words.aged.match(text, end):
            return "names.person.aged"
        return "names.person.compatriot" if self.opening_of(run) < start else None

    def opening_of(self, run: Capitals) -> int:
        """Where the noun phrase of a name begins: at the word for somebody of a country that stands before it ("la Nigériane X"), else at the name."""
        fellow = self.words.compatriot.search(self.text, max(0, run.start - FELLOW), run.start)
        return fellow.start() if fellow and country_of(fellow["whose"], self.language) else run.start


def read_signs(text: str, language: str, words: NameWords) -> Signs:
    """The signs that a report gives."""
    return Signs(text, language, words, frozenset(LOWER.findall(text)))
