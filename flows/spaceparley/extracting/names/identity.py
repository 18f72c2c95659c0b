"""Which names in one report are one person's."""

import re
from collections.abc import Sequence

from .likeness import alike

PATRONYMIC = re.compile(
    r"(?:Ил|Кузьм|Лук|Фом|Никит)ь?ич(?:а|у|ем|е)?\Z|\w+(?:ович|евич|овна|евна|ична|ович(?:а|у|ем|е)|евич(?:а|у|ем|е)|(?:ов|ев|ич)н(?:ы|е|у|ой)|ovi[tc]c?h|evi[tc]c?h|ovitch|evitch|ovna|evna|ichna)\Z"
)

CHILDREN = frozenset(("oglu", "oğlu", "ogly", "kyzy", "kizi", "qizi", "qızı", "gizi", "оглы", "оглу", "кызы", "гызы"))
"""Behind the father's name: son or daughter of ("Elnur Samad oglu Hajibeyli")."""

PARTICLES = frozenset(("el", "van", "von", "de", "der"))
"""What may open a surname, and is nobody's given name or whole surname ("Al Smith", "Du Yong")."""


def fits(name: Sequence[str], full: Sequence[str]) -> bool:
    """Whether the first name can stand for the second: the same, or part of it, in another spelling or case."""
    few, many = sorted((_unled(name), _unled(full)), key=len)
    if len(few) == 1:
        return any(alike(few[0], part) for part in many if not part.endswith("."))
    if len(few) == len(many) == 2 and bool(PATRONYMIC.match(few[1])) != bool(PATRONYMIC.match(many[1])):
        return alike(few[0], many[0])
    if len(few) == len(many):
        return all(alike(one, other) for one, other in zip(few, many, strict=True))
    if not alike(few[-1], many[-1]) and not PATRONYMIC.match(few[-1]) and not _is_first_surname(few, many):
        return False
    rest = iter(many)
    return all(any(alike(part, other) for other in rest) for part in few)


def _is_first_surname(few: Sequence[str], many: Sequence[str]) -> bool:
    """Whether the shorter name ends with the first of two surnames, which Spanish names go by ("J. Inga", "Jorge Inga Paredes")."""
    first = many[-2]
    return len(many) > 2 and not first.endswith(".") and PATRONYMIC.match(first) is None and alike(few[0], many[0]) and alike(few[-1], first)


def _unled(name: Sequence[str]) -> Sequence[str]:
    """A surname without the particle that opens it, which stands within a full name ("Van Wersch", "Wouter van Wersch")."""
    return name[1:] if len(name) > 1 and name[0].lower() in PARTICLES else name


def only_fitting(name: Sequence[str], people: Sequence[Sequence[Sequence[str]]]) -> int | None:
    """Place of the one person, of those given by their names, whom the name fits; None for none or several."""
    fitting = [place for place, names in enumerate(people) if any(fits(name, known) for known in names)]
    return fitting[0] if len(fitting) == 1 else None
