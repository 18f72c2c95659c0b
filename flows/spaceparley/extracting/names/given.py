"""Given names in a text, in any case."""

from bisect import bisect_right
from collections.abc import Sequence

from ...language import later as re
from ...language.cldr import month_names
from ...language.names import NameWords
from ...reference.gazetteer import Known
from ...reference.people import given_names

CRAFTS = ("programme", "vehicle")
TITLE = 12
"""Letters of a courtesy title."""
TOWN = "city"
NOBLE = re.compile(r"(?<![\w'’-])(?P<names>[^\W\d_a-zà-ÿа-яё][^\W\d_]++(?:[ -][^\W\d_a-zà-ÿа-яё][^\W\d_]++){0,3})(?P<particle> (?:[a-z]{2,3} ){1,2})\Z")
NAMES = re.compile(r"[ -]")
BEFORE = 70
"""Letters of the name before such a particle."""
LONGEST = 20
"""Letters of a given name."""
SERIAL = re.compile(r"[^\W_]+[-–](?:[A-ZА-Я]|\d{1,2}[A-ZА-Я]?)")
"""A word with a letter or number of its own behind a hyphen."""


def is_serial(word: str) -> bool:
    """Whether a word ends in the number or letter of a series, as no name of a person does ("Mohammed VI-C", "Ahmed-2")."""
    return SERIAL.fullmatch(word) is not None


def is_given(word: str, language: str, words: NameWords) -> bool:
    """Whether the word is a given name that the reference data knows."""
    return gender_of_given(word, language, words) != ""


def without_case(word: str, words: NameWords) -> str:
    """What the cases of a surname have in common."""
    return words.case_ending.sub("", word.lower()) if words.bases else word.lower()


def gender_of_given(word: str, language: str, words: NameWords) -> str | None:
    """"f" or "m"; None for a name of both, an empty string for no known given name."""
    stem = words.case_ending.sub("", word) if words.bases else word
    full = stem[:-1] + words.fleeting + stem[-1:] if words.fleeting else word
    bases = words.bases[:1] if words.manful.match(word) else words.bases
    genders = {given.gender for form in (word, full, *(stem + base for base in bases)) for given in given_names(form, language)}
    if not genders:
        return ""
    return next(iter(genders)) if len(genders) == 1 else None


def gender_of_surname(word: str, words: NameWords) -> str | None:
    """"f" or "m" where the ending tells; None for surnames of both."""
    if words.epicene.match(word):
        return None
    return "f" if words.womanly.match(word) else "m" if words.manly.match(word) else None


def without_surnames(known: Sequence[Known], text: str, language: str, words: NameWords) -> list[Known]:
    """What is known, without the rockets and craft whose name is somebody's surname in this text ("Luis Vega", and "Vega said" behind), and the towns that close one ("Luis Prado de Córdoba")."""
    closed = tuple({name for row in known if (name := _double_surname(row, text, language, words))})
    known = [row for row in known if not closed or not text.endswith(closed, 0, row.span.end)]
    crafts = [row for row in known if row.kind in CRAFTS and row.span.of(text).isalpha()]
    surnames = {form for form in {row.span.of(text) for row in crafts} if _is_surname(form, known, text, language, words)}
    return [row for row in known if row.kind not in CRAFTS or row.span.of(text) not in surnames]


def _double_surname(row: Known, text: str, language: str, words: NameWords) -> str | None:
    """The surname that a town or a craft closes, where a particle joins it to a name with somebody's given name."""
    lead = NOBLE.search(text, max(0, row.span.start - BEFORE), row.span.start) if row.sort == TOWN or row.kind in CRAFTS else None
    names = NAMES.split(lead["names"]) if lead and lead["particle"] in words.joins else []
    return names[-1] + text[row.span.start - len(lead["particle"]) : row.span.end] if lead and any(is_given(name, language, words) for name in names) else None


def _is_surname(form: str, known: Sequence[Known], text: str, language: str, words: NameWords) -> bool:
    """Whether a given name stands before a word somewhere, which is no month and not in a longer name ("the James Webb Space Telescope")."""
    months = {name.title() for names in month_names(language, "wide").values() for name in names.split()}
    before = (found for found in re.finditer(rf"(?<!\w)([^\W\d_]{{2,{LONGEST}}}) {form}(?!\w)", text) if found[1] not in months and (is_given(found[1], language, words) or words.civility.search(text, max(0, found.start() - TITLE), found.start())))
    starts = [row.span.start for row in known]
    return any(place == 0 or known[place - 1].span.end <= found.start() for found in before for place in (bisect_right(starts, found.start()),))
