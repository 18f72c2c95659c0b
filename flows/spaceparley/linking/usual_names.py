"""Which of the spellings that reports have of one name is the usual English one."""

from collections import Counter
from collections.abc import Iterable

from ..language.folding import fold


def usual_name(told: Iterable[tuple[str, str]]) -> str:
    """The spelling of those told, each with the language of its report: whole, in Latin letters, of an English report.

    >>> usual_name([("fr", "Erlan Dosjanov"), ("en", "Doszhanov"), ("en", "Yerlan Doszhanov"), ("fr", "Erlan Dosjanov")])
    'Yerlan Doszhanov'
    """
    names = list(told)
    counted = Counter(name for _, name in names)
    english = {name for language, name in names if language == "en"}
    return min(counted, key=lambda name: (*_faults(name), name not in english, -counted[name], name))


def _faults(name: str) -> tuple[bool, bool, bool]:
    """Whether it is in other letters, a surname alone, or has initials."""
    return not fold(name[:1]).isascii(), " " not in name, "." in name
