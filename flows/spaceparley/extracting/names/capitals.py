"""Runs of capitalised words: what any name is looked for among."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from ...language import later as re
from ...language.names import NameWords
from ...language.namesakes import ALSO_NAMES, HEAVENLY, MIDDLE, NETWORKS
from ...reference.people import EASTERN, surname_origins
from ...span import Span
from .given import is_given, without_case

UPPER = "".join(letter for letter in map(chr, (*range(0x41, 0x530), *range(0x1E00, 0x1F00))) if letter.isupper())
CYRILLIC = frozenset(map(chr, range(0x400, 0x530)))
REST = r"\w*+(?:-\w++|(?<=[^\W\d_][^\W\d_])(?<!qu)(?<!rd)'(?!s\b)\w++)*+"
TOKEN = re.compile(
    r"(?<![\w-])(?:Air|Wing|Group|Vice|Rear)[ -](?:Chief[ ]|Vice[ -])?(?:Marshal|Commodore|Commander|Captain|Admiral)(?=[ ])|"
    rf"(?<![\w-])(?:(?:[HS]\.[ ]?E\.(?:[ ]?M\.)?|H\.[ ]?R?\.?[ ]?H\.)(?=[ ]?[{UPPER}])|(?:[{UPPER}]|Дж|C[h]|Y[aeou]|Zh|Kh|Sh|Ts|Th|Ph|St|I[au]|M[ad]|Mohd|Muhd|Abd|Wm)\.(?:-(?:[{UPPER}]|Дж|C[h])\.)?(?=-?[ ]?[{UPPER}])|(?<=[{UPPER}]\. )[{UPPER}]\.(?!\w)|(?<=\w )[JS]r\."
    rf"|(?:(?:[ae]l|a[sdrntz]|ash|аль|эль|а[сдрнтзш])-|(?<=[\w,] )D'|[OMNОМНД]'|[дл]')?(?=[{UPPER}])[{UPPER}]{REST})"
    rf"|(?<=[a-zà-ÿ]')[{UPPER}]{REST}"
    rf"|(?<![\w-])(?:г-(?:н|на|ну|ном|не|жа|жи|же|жу|жой)|господин(?:а|у|ом|е)?|госпож(?:а|и|е|у|ой)|monsieur|madame)(?=[ ][{UPPER}])"
)
INSIDE = frozenset(("le", "la", "du", "de", "des", "van", "von", "el", "al", "ben", "bin", "da", "di", "dos", "del", "ibn"))
"""Particles of names that are common words elsewhere."""
LEADING = frozenset(("al", "el", "ben", "van", "von", "ibn", "bin"))
PARTED = frozenset(["souza", "sousa", "oliveira", "almeida", "carvalho", "castro", "andrade", "araújo", "araujo", "freitas", "melo", "mello", "azevedo", "barros", "lima", "paula", "jesus", "campos", "abreu", "moraes", "morais", "matos", "brito", "assis", "medeiros", "miranda", "moura", "figueiredo", "vasconcelos", "magalhães", "menezes", "meneses", "macedo", "toledo", "león", "leon", "luca", "vito", "rosa", "santis", "angelis", "gennaro", "simone", "gaulle", "villepin", "klerk", "vries", "jong", "boer", "bruijn", "bruyne", "groot", "haan", "ruiter", "smet", "croo", "guzmán", "queiroz", "sá", "pina", "arruda", "alencar", "lacerda", "farias", "bustamante", "la", "los", "las"])
"""Surnames that "de" opens, whatever else it means in the language."""
SYLLABLES = re.compile(r"[A-Z][a-z]{1,5}-[a-z]{1,6}")
"""A given name of Korea."""
RANKS = frozenset(("general", "général", "générale", "генерал", "major"))
"""Titles that are a part of a post right before them ("Director General")."""
BRACKETS = frozenset((" (", ") ", ".) "))
"""What parts a rank from a word on it in brackets, and that from the name."""
NAMES = 2
BEFORE = 40
"""Letters of a verb of telling, a day and a preposition."""
NOBLE = {" de ", " d'", " d’", " du ", " des "}
"""Particles of names that are prepositions as well."""
OPENING = re.compile(r"(?:[.!?…:*#>(\"“«] *|(?<=[.!?…])[»”] *|[–—-] |\n|\A)\Z")


@dataclass(frozen=True, slots=True)
class Capitals:
    """Words of one name, with the courtesy title right before them."""

    words: tuple[Span, ...]
    title: Span | None = None
    span: Span = field(init=False, compare=False)
    start: int = field(init=False, compare=False)
    """Where the name begins, title included."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "span", Span(self.words[0].start, self.words[-1].end))
        object.__setattr__(self, "start", (self.title or self.words[0]).start)


def split_runs(runs: Sequence[Capitals], ends: Iterable[int], others: Iterable[Span] = ()) -> tuple[Capitals, ...]:
    """The runs without the words that a post, or a company, before the name has kept for itself; `others` are no names of people at all."""
    kept, taken = sorted(ends), frozenset(others)
    return tuple(part for run in runs if run.span not in taken and (part := _after(run, kept)))


def _after(run: Capitals, ends: Sequence[int]) -> Capitals | None:
    place = bisect_right(ends, run.span.end) - 1
    last = ends[place] if place >= 0 else 0
    if last <= run.span.start:
        return run
    words = tuple(word for word in run.words if word.start >= last)
    return Capitals(words) if words else None


def find_capitals(text: str, language: str, words: NameWords, taken: Iterable[Span]) -> tuple[Capitals, ...]:
    """The runs of capitalised words that no span of `taken` holds, in order of the text."""
    closed = bytearray(len(text))
    for span in taken:
        closed[span.start : span.end] = b"\1" * (span.end - span.start)
    return tuple(_without_outlet(run, text, language, words) for tokens in _neighbours(text, language, words) for run in _cut(tokens, text, language, words, closed))


def _without_outlet(run: Capitals, text: str, language: str, words: NameWords) -> Capitals:
    """The name without the outlet that stands right before it, to which its bearer speaks ("confie au Monde | Anne Roux")."""
    first, second = run.words[0], run.words[1] if len(run.words) > NAMES else run.words[0]
    if first is second or not is_given(second.of(text), language, words) or is_given(first.of(text), language, words):
        return run
    return Capitals(run.words[1:]) if words.told_to.search(text, max(0, run.start - BEFORE), run.start) else run


def _neighbours(text: str, language: str, words: NameWords) -> Iterator[list[Span]]:
    """Tokens with nothing between them that does not stand inside a name."""
    together: list[Span] = []
    for found in TOKEN.finditer(text):
        span = Span(found.start(), found.end())
        if together and not (_joined(together[-1], span, text, words) or _is_noble(together, span, text, language, words)):
            yield together
            together = []
        together.append(span)
    if together:
        yield together


def _is_noble(before: Sequence[Span], word: Span, text: str, language: str, words: NameWords) -> bool:
    """Whether a particle that is also a common preposition stands within a name that a given name or a courtesy title opens ("Hugo de Montclair", "M. de Montclair")."""
    if text[before[-1].end : word.start] not in NOBLE or not text[word.start + 1].islower():
        return False
    called = [one for one in before if one.of(text).rstrip(".").lower() not in words.titles]
    if not called:
        led = words.civility.search(text, max(0, before[-1].start - 2), before[-1].end + 1)
        return led is not None and bool(led["man"] or led["woman"])
    return len(called) <= NAMES and is_given(called[0].of(text), language, words)


def _joined(one: Span, other: Span, text: str, words: NameWords) -> bool:
    gap = text[one.end : other.start]
    if any(text[place].isalpha() and (text[place] in CYRILLIC) != (text[other.start] in CYRILLIC) for place in (one.start, one.end - 1)):
        return False
    if gap in BRACKETS:
        # "Maj Gen (Retd) Asad Malik": a rank with what became of it.
        return one.of(text).lower() in words.titles and (gap != " (" or other.of(text).lower() in words.titles)
    return gap in (" ", "", "-") or gap in words.joins or (gap == " de " and (other.of(text).lower() in PARTED or one.of(text) == "Van")) or (gap == ". " and one.of(text).lower() in words.titles)


def _cut(tokens: list[Span], text: str, language: str, words: NameWords, closed: bytearray) -> Iterator[Capitals]:
    """What is left of neighbouring tokens when titles, common words and known names divide them."""
    title: Span | None = None
    part: list[Span] = []
    posted = False
    for place, span in enumerate(tokens):
        folded = span.of(text).lower()
        posted, after_post = folded in words.common, posted
        if folded.rstrip(".").replace(" ", "") in words.titles and not (after_post and folded in RANKS):
            if part:
                yield Capitals(tuple(part), title)
            title, part = Span(title.start, span.end) if title and not part else span, []
        elif closed[span.start] or words.dated.match(text, span.start) or not (_may_name(folded, words, bool(part), title is not None) or _names_after_all(folded, place, tokens, text, language, words)):
            if part:
                yield Capitals(tuple(part), title)
            title, part = None, []
        elif len(part) > 1 and span.of(text) in words.honours:
            yield Capitals(tuple(part), title)
            title, part = None, []
        else:
            part.append(span)
    if part:
        yield Capitals(tuple(part), title)


def closes_name(before: Sequence[Span], text: str, language: str, words: NameWords) -> bool:
    """Whether what stands before a word is a given name, with a particle at most, so that the word is a surname ("Bruno Le Maire", "Augusta King")."""
    last = before[-1] if before[-1].of(text).lower() not in INSIDE or len(before) < 2 else before[-2]
    return last.of(text).lower() not in words.common and is_given(last.of(text), language, words)


def follows_title(run: Capitals, text: str) -> bool:
    """Whether a run is a title and a particle with a word, which then is a surname ("M. Le Maire", where the mayor is "M. le maire")."""
    return run.title is not None and run.words[0].of(text).lower() in INSIDE


def _may_name(folded: str, words: NameWords, inside: bool, titled: bool) -> bool:
    if folded in LEADING or ((inside or titled) and folded in INSIDE):
        return True
    return folded not in words.common and folded not in NETWORKS and not folded.endswith(("-old", "-designate", "-elect"))


def _names_after_all(folded: str, place: int, tokens: list[Span], text: str, language: str, words: NameWords) -> bool:
    """Whether a common word belongs to somebody's name: it closes a run behind a given name, stands within one, or its capital is no opening one and a short run follows."""
    start = tokens[place].start
    if place and place == len(tokens) - 1 and closes_name(tokens[:place], text, language, words) and text[start + 1].islower():
        return True
    if place > 1 and place == len(tokens) - 1 and tokens[place - 1].of(text).lower() in INSIDE and tokens[place - 2].of(text).rstrip(".").lower() in words.titles:
        return True  # "M. Le Maire", where the mayor is "M. le maire".
    if folded in MIDDLE and place and 1 <= len(tokens) - place - 1 <= 2 and surname_origins(tokens[place - 1].of(text), "en") & EASTERN:
        return True
    if folded in HEAVENLY and place == len(tokens) - 2:
        given = tokens[-1].of(text)
        return SYLLABLES.fullmatch(given) is not None or is_given(given, language, words)
    if folded in ALSO_NAMES and place and tokens[place - 1].of(text).lower() not in words.common and not text[start + 1 : tokens[place].end].isupper():
        return True
    if folded in ALSO_NAMES and len(tokens) == 1 and not OPENING.search(text, max(0, start - 3), start) and _named_before(tokens[0], text, language):
        return True
    if folded not in ALSO_NAMES or not 1 <= len(tokens) - place - 1 <= 3 or text[start + 1 : tokens[place].end].isupper():
        return False
    return not OPENING.search(text, max(0, start - 3), start)


def _named_before(word: Span, text: str, language: str) -> bool:
    """Whether a short word with its capital is the surname of somebody of East Asia whose full name the page prints before."""
    name = word.of(text)
    if not surname_origins(name, language) & EASTERN:
        return False
    at = text.find(name + " ", 0, word.start)
    return at >= 0 and text[at + len(name) + 1].isupper() and not text[at - 1 : at].isalnum()


def surnames_of(runs: Sequence[Capitals], text: str, language: str, words: NameWords) -> frozenset[str]:
    """The surnames of all who are told with a given name."""
    return frozenset(without_case(run.words[-1].of(text), words) for run in runs if len(run.words) > 1 and is_given(run.words[0].of(text), language, words))
