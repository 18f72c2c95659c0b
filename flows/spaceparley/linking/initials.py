"""Initials, in either alphabet, beside each other and beside the names that they stand for."""

from collections.abc import Sequence
from typing import Literal

from .name_parts import CYRILLIC as CYRILLIC_LETTER
from .transcriptions import CYRILLIC, ENGLISH

Verdict = Literal["same", "different", "unclear"]
# Cyrillic initials and what stands for them in Latin letters beyond doubt.
PLAIN = dict(zip("абвгдезиклмнопрстуф", ("a", "b", "vw", "g", "d", "e", "z", "i", *"klmnoprstuf"), strict=True))
LONG = {
    "х": "kh",
    "ч": "ch tch tsch",
    "ш": "sh",
    "ж": "zh",
    "ю": "yu iou you ju iu",
    "я": "ya ia ja",
    "е": "ye je",
    "э": "e",
    "щ": "shch chtch",
}
# What a single Latin letter may stand for.
POSSIBLE = {
    "a": "аәя", "b": "б", "c": "цчкс", "d": "д", "e": "еэєёі", "f": "ф", "g": "гґғ", "h": "гхһ", "i": "ийіюяеїё", "j": "жйюяед", "k": "кқх", "l": "л", "m": "м", "n": "н", "o": "оуөў", "p": "п",
    "q": "қк", "r": "р", "s": "сшщзж", "t": "тцч", "u": "уюўү", "v": "ву", "w": "ву", "x": "хк", "y": "йюяеёыу", "z": "зжц",
}  # fmt: skip
_TWINS = "ey iy jy vw ae gh ao iu ou ei ij ej cs cz ck hx kq sz jz dj ct uy uv"
TWINS = frozenset(map(frozenset, _TWINS.split()))


def compare_initials(one: Sequence[str], other: Sequence[str], *, alike: bool) -> Verdict:
    """Equal initials are one person's, the surname being the same; one that contradicts makes two.

    `alike` says that both stand in one alphabet. `А. К.` beside `А.` is unclear.
    """
    verdicts = [_compare(x, y, alike=alike) for x, y in zip(one, other, strict=False)]
    if "different" in verdicts:
        return "different"
    return "unclear" if "unclear" in verdicts or len(one) != len(other) else "same"


def _compare(x: str, y: str, *, alike: bool) -> Verdict:
    if alike:
        return "same" if x == y else "unclear" if _twins(x, y) else "different"
    cyrillic, latin = (x, y) if CYRILLIC_LETTER.search(x) else (y, x)
    if latin in LONG.get(cyrillic, "").split() or (len(latin) == 1 and latin in PLAIN.get(cyrillic, "")):
        return "same"
    return "unclear" if any(letter in POSSIBLE.get(latin[0], "") for letter in cyrillic[0]) else "different"


def _twins(x: str, y: str) -> bool:
    """Whether two initials of one alphabet can be one name's: `E.` and `Y.` for Yerlan."""
    return x[0] == y[0] or frozenset((x[0], y[0])) in TWINS


def initial_fits(initial: str, name: str) -> bool:
    """Whether an initial can stand for a name (`Y.` for `Юрий`); an initial, too, may be given as name."""
    if bool(CYRILLIC_LETTER.search(initial)) == bool(CYRILLIC_LETTER.search(name)):
        return name.startswith(initial) or frozenset((initial[0], name[0])) in TWINS or _sound(initial) == _sound(name)
    cyrillic, latin = (initial, name) if CYRILLIC_LETTER.search(initial) else (name, initial)
    return cyrillic[0] in POSSIBLE.get(latin[0], "") or _sound(initial) == _sound(name)


def _sound(word: str) -> str:
    way = CYRILLIC if CYRILLIC_LETTER.search(word) else ENGLISH
    return min(way.sounds(word), default="")[:1]
