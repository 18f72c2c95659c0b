"""Known organisations, places, programmes, vehicles and countries in a text."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Literal

from ..language import later as re
from ..language.countries import english_country, names_of
from ..language.folding import WORD, fold
from ..language.phrasebook import Phrase, Phrasebook
from ..span import Span
from .people import given_names
from .serials import english_serial, read_serial
from .tables import TABLES, NameRow, read_names

KnownKind = Literal["organisation", "place", "programme", "vehicle", "country"]
KINDS: dict[str, KnownKind] = {
    "organisations": "organisation",
    "places": "place",
    "programmes": "programme",
    "vehicles": "vehicle",
}

OPENING = "«“„\"'‘"
CLOSING = "»”“\"'’"
# What may stand between two words of a name; full stops and commas only where the name has them.
GAP = re.compile(
    r"[ \u00a0\u202f\n]?[-‑–'’²]?|[ \u00a0\u202f][«“„\"][ \u00a0\u202f]?|[ \u00a0\u202f][&—–][ \u00a0\u202f]"
)
# A capital or a number right after a hyphen: the place is half of another name (Paris-Saclay, Haiyang-5).
CLOSING_MARK = re.compile(r"[ \u00a0\u202f]?[»”\"]")
COMPOUND = re.compile(r"-[^\W\d_a-zа-яё]|-?\d")
LONGER = re.compile(r" ([^\W\d_a-zà-ÿа-яё][a-zà-ÿа-яё]{2,})")
HALF = re.compile(r"\w-\Z")
ELIDED = re.compile(r"[ldLD]['’]\Z")
INITIALS = re.compile(r"(?:[A-Z]\.)+[A-Z]")
"""An abbreviation up to its last point, which belongs to it ("U.S.")."""
DOTTED_GAP = re.compile(r"[.,][ \u00a0\u202f]?")
WORDS_TOO = {"VAST", "CAST"}
"""Abbreviations that are words as well: "Vast" at the head of a sentence, or a company's name, is no academy."""


@dataclass(frozen=True, slots=True)
class Known:
    """A name of the reference data where it stands in a text."""

    span: Span
    kind: KnownKind
    name: str
    """Usual English name."""
    country: str | None
    """ISO 3166-1 alpha-2; None where there is none or more than one."""
    wikidata_id: str | None = None
    row: str | None = None
    """Table and name of the reference row: `organisations:Roscosmos`."""
    sort: str | None = None
    """What sort of its kind it is: agency, company, media, government, body; cosmodrome, centre, city, ..."""


@dataclass(frozen=True, slots=True)
class _Form:
    """One form of a name, and what it asks of the text."""

    words: str
    """Words in [brackets] have to stand before the name without being part of it."""
    kind: KnownKind
    name: str
    country: str | None
    row: NameRow | None = None

    @property
    def context(self) -> int:
        """How many words stand in brackets."""
        return len(WORD.findall(self.words.partition("]")[0])) if self.words[0] == "[" else 0

    def fits(self, text: str, start: int, end: int) -> bool:
        """Whether capitals and quotation marks of the text are those of a name."""
        surface = text[start:end]
        if self.words[0] == "«":
            return text[max(0, start - 3) : start].rstrip()[-1:] in tuple(OPENING)
        if self.words.isupper() and self.words.isalpha():
            return surface.isupper() or (surface.istitle() and (len(surface) > 3 or self._is_agency()) and self.words not in WORDS_TOO)
        asked = WORD.findall(self.words)
        if len(asked) > 2 and self.words[0].isupper():
            return True
        return all(
            found[0] == found[0].upper()
            for word, found in zip(asked, WORD.findall(surface), strict=False)
            if word[0].isupper()
        )

    def _is_agency(self) -> bool:
        return self.row is not None and self.row.sort == "agency"


def find_known(text: str, language: str) -> tuple[Known, ...]:
    """Non-overlapping longest matches of the reference data, in order of the text, Russian case forms included."""
    return tuple(_found(text, language))


def find_row(name: str) -> NameRow | None:
    """The row of that usual English name."""
    return _rows().get(name)


@cache
def _rows() -> dict[str, NameRow]:
    return {row.name: row for table in TABLES for row in read_names(table)}


def _found(text: str, language: str) -> Iterator[Known]:
    book = _book(language)
    spans = [match.span() for match in WORD.finditer(text)]
    words = WORD.findall(fold(text))
    at = 0
    while at < len(words):
        phrase = _longest(text, words, spans, at, book) if words[at] in book else None
        if phrase and not (phrase.length == 1 and _part_of_name(text, phrase.value, spans, at, language)):
            yield _known(text, phrase.value, spans[at + phrase.value.context][0], spans[at + phrase.length - 1][1])
        at += phrase.length if phrase else 1


def _longest(
    text: str, words: list[str], spans: list[tuple[int, int]], at: int, book: Phrasebook[_Form]
) -> Phrase[_Form] | None:
    operator: Phrase[_Form] | None = None
    for phrase in book.at(words, at):
        inside = spans[at : at + phrase.length]
        if not (_joined(text, inside, phrase.value.words) and phrase.value.fits(text, inside[0][0], inside[-1][1])):
            continue
        row = phrase.value.row
        if row and row.sort == "company" and read_serial(text, inside[-1][1], spaced=True):
            operator = operator or phrase
            continue
        # "Türksat 6A" is a satellite, Türksat whoever flies it.
        return operator if operator and not (row and row.series and phrase.length == operator.length) else phrase
    return operator


def _part_of_name(text: str, form: _Form, spans: list[tuple[int, int]], at: int, language: str) -> bool:
    """Whether a place or country of one word is a surname, a given name or half of a compound here: `Stéphane Israël`."""
    start, end = spans[at]
    if form.words.isupper() and text[start:end].istitle() and at and text[spans[at - 1][1] : start] == " " and given_names(text[slice(*spans[at - 1])], language):
        return True  # "Shinzo Abe", where ABE is an agency.
    if form.words.isupper() and not text[start:end].isupper() and given_names(text[start:end], language):
        # ROSA is an agency, Rosa is not; "l'Esa" can only be the agency.
        return not ELIDED.search(text, max(0, start - 2), start)
    if form.row and form.row.sort == "media":
        # "Anadolu" is a news agency, "Anadolu Uydu" is not.
        longer = None if text[start:end].isupper() else LONGER.match(text, end)
        if at and text[start - 1 : start] == " " and spans[at - 1][1] == start - 1 and given_names(text[slice(*spans[at - 1])], language):
            return text[spans[at - 1][0]].isupper()  # "Claude Reuter"
        return longer is not None and not given_names(longer[1], language)
    if form.row and form.row.sort == "company" and COMPOUND.match(text, end):
        return True  # Nilesat is an operator, NileSat-EO a satellite.
    if form.kind not in ("place", "country", "vehicle", "programme"):
        return False
    if form.kind == "vehicle" and HALF.search(text, max(0, start - 2), start) and text[spans[at - 1][0]].isupper():
        # "Rashida Coleman-Vega"
        return True
    if form.kind == "place" and (COMPOUND.match(text, end) or HALF.search(text, max(0, start - 2), start)):
        return True
    before, after = text[slice(*spans[at - 1])] if at else "", text[end : end + 2]
    if text[start - 1 : start] == " " and before[:1].isupper() and spans[at - 1][1] == start - 1:
        further = text[slice(*spans[at - 2])] if at > 1 and text[spans[at - 2][1] : spans[at - 1][0]] == " " else ""
        return bool(given_names(before, language)) or (further[:1].isupper() and bool(given_names(further, language)))
    return after[:1] == " " and after[1:].isupper() and bool(given_names(text[start:end], language))


def _joined(text: str, spans: list[tuple[int, int]], words: str) -> bool:
    """Whether the words stand together as in the name."""
    gaps = [text[before[1] : after[0]] for before, after in pairwise(spans)]
    dotted = "." in words or "," in words
    return all(GAP.fullmatch(gap) or (dotted and DOTTED_GAP.fullmatch(gap)) for gap in gaps)


def _known(text: str, form: _Form, start: int, end: int) -> Known:
    row = form.row
    name, end = form.name, _closed(text, start, end)
    end += INITIALS.fullmatch(text, start, end) is not None and text.startswith(".", end)
    serial = read_serial(text, end, spaced=row.series) if row and form.kind in ("programme", "vehicle") else ""
    if not row:
        return Known(Span(start, end), form.kind, name, form.country)
    if serial:
        english = name + english_serial(serial)
        return Known(Span(start, end + len(serial)), form.kind, english, form.country, sort=row.sort)
    return Known(Span(start, end), form.kind, name, form.country, row.wikidata_id, row.id, row.sort)


def _closed(text: str, start: int, end: int) -> int:
    """The end with the quotation mark that closes one opened within."""
    inside = text[start:end]
    opened = sum(inside.count(mark) for mark in "«“„") + inside.count('"') % 2
    closing = CLOSING_MARK.match(text, end) if opened else None
    return closing.end() if closing else end


@cache
def _book(language: str) -> Phrasebook[_Form]:
    return Phrasebook(((form.words, form) for form in _forms(language)), language)


def _forms(language: str) -> Iterator[_Form]:
    for table in TABLES:
        for row in read_names(table):
            for words in row.forms_in(language):
                yield _Form(words, KINDS[table], row.name, row.country, row)
    for name, code in names_of(language):
        yield _Form(name, "country", english_country(code), code)
