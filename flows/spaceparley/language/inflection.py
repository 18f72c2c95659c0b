"""Shape of the rules that undo the cases of names."""

from dataclasses import dataclass, field

# Readings of a word of a person's name: what ends so may be the case and gender of a name that ends otherwise.
# `*` is any case or any gender.


@dataclass(frozen=True, slots=True)
class InflectionWords:
    """Endings of people's names by case; no readings in languages without cases."""

    surname: tuple[tuple[str, str, str, str], ...]
    """Ending, cases, gender, ending of the nominative: `("ым", "ins", "m", "")`; all that fit are tried."""
    given: tuple[tuple[str, str, str], ...]
    """Ending of a given name's nominative, gender, and its oblique endings as `case:ending,ending`."""
    telling: tuple[tuple[str, str, str, str], ...] = ()
    """The same for endings that leave no doubt (Чернова, Шубиным): where one fits, the others are not tried."""
    stems: tuple[tuple[str, str], ...] = ()
    """Given names whose other cases have a stem of their own: Павел, Павл."""
    rare: tuple[str, ...] = ()
    """Endings that a nominative hardly ever has: such readings come last."""
    both: str = ""
    """Last letters of women's names that the genitive of men's names shares."""
    men: tuple[str, ...] = ()
    """Stems of men's given names: with a vowel more they are a case, not a woman's name."""
    still: frozenset[str] = frozenset()
    """Folded words within names that never change."""
    governors: tuple[tuple[str, str], ...] = ()
    """What stands right before a name, and the case that the name then has; the first that fits."""
    posts: tuple[tuple[str, str], ...] = ()
    """Last words of posts by their ending, and the case of the name that follows; the first that fits."""
    unknown: dict[str, tuple[tuple[str, str], ...]] = field(default_factory=dict)
    """By kind of name, oblique endings and what the nominative has instead, for words that no dictionary knows."""

    @property
    def declines(self) -> bool:
        """Whether the language has cases at all."""
        return bool(self.surname)
