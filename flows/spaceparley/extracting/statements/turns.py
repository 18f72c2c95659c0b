"""Turns of a dialogue, and the labels that tell whose they are."""

from dataclasses import dataclass, replace

from ...language import later as re
from ...reading.report import Block
from ...span import Span
from .questions import is_question

LABEL = re.compile(r"(?P<bold>\*\*|__)?(?P<label>[^\W\d_][^:*_\n«»\"“]{0,40}?)(?P=bold)?[ \u00a0]?(?::|\.[ ]?[—–])[ \u00a0]?(?P<after>\*\*|__)?[ \u00a0]?")
BOLD_LABEL = re.compile(r"(?P<bold>\*\*|__)(?P<label>[^:*_\n]{1,90}?)(?:[ \u00a0]?:[ \u00a0]?(?P=bold)|(?P=bold)[ \u00a0]?:|\.(?P=bold)[ ]?[—–]?)[ \u00a0]?")
ASIDE = re.compile(r", |[ ]\(")
"""What follows a name in its label: a post, or how it is said."""
PARTED = re.compile(r"[,!?….»][ \u00a0][—–][ \u00a0][a-zà-ÿа-яё]")
"""From what somebody says to the dash before whoever says it."""
STOP = re.compile(r"(?<!\b[^\W\d_])(?<!\b[^\W\d_][^\W\d_])[.!?…][ \u00a0\n](?=[^\W\d_a-zà-ÿа-яё])")
RESUMED = re.compile(r"[.,!?…:;][ \u00a0][—–][ \u00a0]")
EDGE = "*_ \t\n\u00a0\u202f"


@dataclass(frozen=True, slots=True)
class Turn:
    """One block of a dialogue."""

    block: Block
    words: Span
    question: bool
    strong: bool = False
    """Printed bold."""
    label: Span | None = None
    name: str = ""
    """The words of its label."""


def stripped(text: str, start: int, end: int) -> Span:
    """The words between two places without the print and blanks at their edges."""
    while start < end and text[start] in EDGE:
        start += 1
    while end > start and text[end - 1] in EDGE:
        end -= 1
    return Span(start, end)


def one_name_each(turns: list[Turn], house: tuple[str | None, ...]) -> list[Turn]:
    """The turns with every label under its fullest form ("Diop", "A. D." under "Awa Diop")."""
    names = list(dict.fromkeys([*(name for name in house if name), *sorted((turn.name for turn in turns), key=len, reverse=True)]))
    return [replace(turn, name=next((name for name in names if is_of(turn.name, name.lower())), turn.name)) for turn in turns]


def is_of(label: str, name: str) -> bool:
    """Whether a label is a name, part of it, or its initials."""
    letters = [letter for letter in label if letter.isalpha()]
    initials = [word[0] for word in name.split() if word[0].isalpha()]
    words = name.split()
    return label.lower() == name or (0 < len(label.split()) < len(words) and set(label.lower().replace(".", "").split()) <= set(words)) or (len(letters) > 1 and "".join(letters).lower() == "".join(initials))


def label_turn(text: str, block: Block) -> Turn | None:
    """The turn of a block that opens with the name of whoever speaks; None where it opens with none."""
    found = BOLD_LABEL.match(text, block.span.start, block.span.end) or LABEL.match(text, block.span.start, block.span.end)
    # "Ana Costa, director of CNES:" and "Costa (laughs):" are labelled by her name.
    name = ASIDE.split(found["label"], maxsplit=1)[0] if found else ""
    if not found or found.end() >= block.span.end or not name[:1].isupper() or len(name.split()) > 4:
        return None
    inside = stripped(text, found.end(), block.span.end)
    start = found.start("label")
    return Turn(block, inside, is_question(text, inside), label=Span(start, start + len(name)), name=name.strip()) if inside.start < inside.end else None


def narrated(text: str, line: Span) -> int | None:
    """Where the words of a dash line and whoever says them end, when the page goes on telling behind them ("— Да, — сказал X. По его словам, ...")."""
    parted = PARTED.search(text, line.start, line.end)
    stop = STOP.search(text, parted.end(), line.end) if parted else None
    return stop.start() + 1 if parted and stop and not RESUMED.search(text, parted.end(), line.end) else None
