"""Where the name of an institution begins and ends among the capitals around it, where those are English."""

from collections.abc import Iterator, Sequence

from ...language import later as re
from ...language import load
from ...language.countries import country_of, is_country
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...span import Span
from .capitals import UPPER
from .given import is_given
from .houses_abroad import speaks_english, strip_article
from .titles import english_organisation

HOLDER = re.compile(r"(?:[^\W\d_a-zà-ÿ][\w.'’-]*+ ){2,4}of ")
"""Two capitalised words or more before "of", which are somebody's name where none of them tells what an institution is."""
SURNAME = re.compile(rf"[{UPPER}][\w'’-]{{2,}}")
ARTICLE = 5
CAPITAL = re.compile(r"(?<=\s)[^\W\d_a-zà-ÿ]")


def outline(text: str, span: Span, found: re.Match[str], language: str, words: NameWords) -> Span:
    """The institution's own words: without who is of it ("Irakli Nadareishvili of | Aurelia Systems") and whoever is told next ("the University of Nairobi|, Wanjiru Kamau, and")."""
    if not speaks_english(language):
        return span
    head = max(found.end("head"), found.start("rest"))
    if whole := whole_of_unit(text, span, head, language, words):
        return whole
    span = Span(_behind_joint(text, Span(_behind_holder(text, span, words), span.end), head, language, words), span.end)
    return Span(span.start, _before_next(text, Span(max(head, span.start), span.end), language, words))


def behind_person(text: str, span: Span, language: str, words: NameWords) -> int:
    """Where an institution begins that a conjunction joins to somebody's name ("Patrick Vallance and | UK Space Agency")."""
    for joint in words.ands:
        name, _, rest = span.of(text).partition(joint)
        if not rest or not english_organisation(rest, language):
            continue
        # "Echandi and | Luxembourg Space Agency boss X", where Maria Echandi was told before.
        told = SURNAME.fullmatch(name) and re.search(rf"\b[{UPPER}][\w.-]+ {re.escape(name)}\b", text[: span.start])
        if told or any(is_given(word, language, words) for word in name.split()[:-1]):
            return span.end - len(rest)
    return span.start


def whole_of_unit(text: str, span: Span, head: int, language: str, words: NameWords) -> Span | None:
    """The institution by its form whose unit the common noun tells ("the satellite laboratory of the | University of Nairobi")."""
    capital = CAPITAL.search(text, head, span.end) if text[span.start].islower() and load(language, RoleWords).unit.match(text, span.start) else None
    whole = words.institution.match(text, capital.start()) if capital else None
    return Span(*whole.span()) if whole and whole.end() >= span.end else None


def is_unit_of(text: str, span: Span, others: Sequence[Span], language: str) -> bool:
    """Whether a common noun tells a unit of a known institution, which stands for itself ("the department of | Roscosmos")."""
    inner = speaks_english(language) and text[span.start].islower() and any(span.start < one.start and one.end == span.end for one in others)
    return inner and load(language, RoleWords).unit.match(text, span.start) is not None


def foreign_part(text: str, full: Span, others: Sequence[Span], language: str) -> tuple[Span | None, str | None]:
    """The known name before which the institution has nothing but its nationality, and the country that this tells ("the Argentine | National Space Activities Commission")."""
    inner = next((one for one in others if full.start < one.start and one.end == full.end), None)
    whose = strip_article(text[full.start : inner.start].strip(), language) if inner else ""
    return (inner, country_of(whose, language)) if inner and whose and is_country(whose, language) else (None, None)


def _behind_holder(text: str, span: Span, words: NameWords) -> int:
    lead = HOLDER.match(text, span.start, span.end)
    if not lead or words.complement.search(text, max(0, span.start - ARTICLE), span.start) or words.institution.search(text, span.start, lead.end() - len(" of ")):
        return span.start
    rest = words.institution.match(text, lead.end())
    return lead.end() if rest and rest.end() == span.end else span.start


def _behind_joint(text: str, span: Span, head: int, language: str, words: NameWords) -> int:
    """Where an institution begins that opens with a country behind somebody's name and a conjunction ("Okonkwo-Bello and | Rwanda Space Agency")."""
    joints = [text.find(joint, span.start, head) + len(joint) for joint in words.ands if joint in text[span.start : head]]
    return next((at for at in joints if is_country(text[at : text.find(" ", at)], language)), span.start)


def _before_next(text: str, span: Span, language: str, words: NameWords) -> int:
    """The end of an institution, no country and nobody taken for the next of the fields that it is for."""
    fields = load(language, RoleWords).fields
    for joint, item in _items(text, span, words):
        names = item.of(text).partition(" (")[0].split()
        if not names or any(name.lower().rstrip(",") in fields for name in names):
            continue
        person = len(names) > 1 and (joint["comma"] is not None or is_given(names[0], language, words))
        if person or is_country(" ".join(names), language) or (item.end == span.end and words.speaking.match(text, span.end)):
            return joint.start()
    return span.end


def _items(text: str, span: Span, words: NameWords) -> Iterator[tuple[re.Match[str], Span]]:
    """Each joint of a list with what stands behind it, up to the next one."""
    joints = list(words.listing.finditer(text, span.start, span.end))
    for place, joint in enumerate(joints):
        yield joint, Span(joint.end(), joints[place + 1].start() if place + 1 < len(joints) else span.end)
