"""What a craft's name looks like: numbers and letters of a series, and the same name again in another case."""

import re
from collections.abc import Sequence

from ...language.countries import is_country
from ...language.crafts import CraftWords
from ...language.names import NameWords
from ...span import Span
from .capitals import Capitals

NUMBERED = re.compile(
    r"[^\W\d_]{2}[\w.]{0,40}-(?!(?:19|20)\d\d\Z)\d[\w.]{0,20}|[^\W\d_]{3,40}-[A-ZА-ЯЁ]{1,2}\d?|[^\W\d_]{2,40}-S(?:at|AT)(?:-?\w{1,4})?|[^\W\d_]{2,40}-Сат(?:-?\w{1,4})?|(?![A-ZА-Я]+-)[^\W\d_]{3,40}-[A-ZА-ЯЁ]{1,5}\d{0,3}(?:-[A-ZА-Я\d]{1,3})?|[^\W\d_]{2,}(?:[a-zé][Ss]at|[A-Z]SAT|[a-z]SAT|[а-я][Сс]ат)(?:-?(?:\d\w{0,3}|[A-ZА-ЯЁ][\wА-Яа-я]{0,3}))?|\d[A-Z]{3,12}-\d{1,2}"
)
OTHER = re.compile(r"(?:[Кк]уб|[Нн]ано|[Мм]икро|[Мм]ини)сат\w*|(?:Small|Cube|Nano|Micro|Mini|Pico)[Ss]at\w?|[A-Z]{1,2}\d{1,3}\Z|(?:SLC|LC|ELV|ZLV|TIM|VA|VV|VS|SJ|COVID|Covid|COP|Il|An|Tu|Su|Mi|Boeing|Airbus|Ил|Ан|Ту|Су|Ми|Як|КОВИД|МАКС|MAKS|ООН|UN|ISO|BRICS|EU)-\w+|[^\W\d_]+-(?:PM|CEO|la|le|de|en|au|ЧП)\Z")
"""Aircraft, illnesses, gatherings, pads, flights: numbered as well."""
AIRCRAFT = re.compile(r"(?:Il|An|Tu|Ил|Ан|Ту|Boeing|Airbus|Боинг)[- ]\w+")
"""What only brings a craft somewhere, whatever noun stands before it."""
NUMBER = re.compile(r"(?: (?:MS-|[IVX]{1,4}\b|\d{1,3}[A-Z]?\b(?![.,]\d| ?(?:000|%)| (?:ans|years|мин|км|km|kg|кг|suborbital)\b)))[\w-]*")
SHORTENED = re.compile(r"(?:[ ](?:[a-zà-ÿ]{1,4}|[A-ZÀ-Þ][\w’'-]+)){1,8}[ ]\((?P<short>[A-ZÀ-Þ][\w-]{2,14})\)")
"""From the beginning of a long name to its short one in brackets."""
MADE = 2
"""Letters that a participle has more than."""
ENDING = "(?:а|у|ом|е|ы|и|ой|ою|ей|ю|я|ем|ём|ь|й)?"


def is_numbered(word: str, language: str) -> bool:
    """Whether a word by itself looks like one craft of a series: `Aral-M`, `Falcon-9`, `LOTUSat`."""
    return NUMBERED.fullmatch(word) is not None and OTHER.fullmatch(word) is None and not is_country(word.partition("-")[0], language)


def number_run(run: Capitals, text: str, language: str, words: NameWords) -> Capitals | None:
    """The part of a run that is a numbered craft's name: its numbered word with a word of the name before it ("Hai Au-2")."""
    at = next((place for place, word in enumerate(run.words) if is_numbered(word.of(text), language)), None)
    if at is None:
        return None
    first = at - 1 if at == 1 and not words.bases and run.words[0].end + 1 == run.words[1].start else at
    return Capitals(run.words[first : at + 1])


def short_form(text: str, name: Span) -> Span | None:
    """The short name in brackets that a long one ends in, where its letters are the initials of the long one's words."""
    found = SHORTENED.match(text, name.end)
    if found is None:
        return None
    initials = [word[0].lower() for word in text[name.start : found.start("short") - 1].split() if word[0].isupper()]
    letters = iter(found["short"].lower())
    return Span(*found.span("short")) if all(initial in letters for initial in initials) else None


def series_key(surface: str, words: NameWords) -> tuple[str, str]:
    """What the forms of one name have in common: the first word without its ending, and the rest ("Турана-1" of "Туран-1")."""
    first, mark, rest = surface.partition("-")
    return words.case_ending.sub("", first.lower()), mark + rest


def trim_run(run: Capitals, text: str, language: str, crafts: CraftWords, *, opens: bool) -> Capitals | None:
    """The run without the nationalities and ordinary words that lead up to the name; None where nothing is left.

    Some ordinary words with a capital that no sentence gave them belong to the name ("NASA's Lunar Trailblazer").
    """
    words = run.words
    while words and _is_plain(words[0].of(text), language, crafts, alone=opens or len(words) == 1):
        words = words[1:]
    return Capitals(words, run.title if words == run.words else None) if words else None


def _is_plain(word: str, language: str, crafts: CraftWords, *, alone: bool) -> bool:
    return (word.lower() in crafts.plain and (alone or word.lower() not in crafts.leads)) or all(is_country(part, language) for part in word.split("-")) or _is_made_by(word, language)


def _is_made_by(word: str, language: str) -> bool:
    """Whether a nationality leads a compound adjective ("Vietnamese-built")."""
    whose, mark, how = word.partition("-")
    return bool(mark) and how.isalpha() and how.islower() and len(how) > MADE and is_country(whose, language)


def repeat_pattern(surfaces: Sequence[str], words: NameWords) -> re.Pattern[str] | None:
    """A pattern for any of the names wherever it stands, in any case; its groups are numbered like the names."""
    if not surfaces:
        return None
    return re.compile(rf"(?<![\w-])(?:{'|'.join(f'({_bending(surface, words)})' for surface in surfaces)})(?![\w-])")


def _bending(surface: str, words: NameWords) -> str:
    if not words.bases or not surface[-1:].isalpha() or not surface[-1:].islower():
        return re.escape(surface)
    stem = words.case_ending.sub("", surface)
    return re.escape(stem) + ENDING
