"""Shape of the words that institutions are named with, and of what they are called in English."""

import re
from dataclasses import dataclass
from functools import cached_property


@dataclass(frozen=True, slots=True)
class Head:
    """A common noun that opens an institution's name, or a post in one, and the English names built on it.

    A template may ask for `{field}` (a portfolio), `{country}`, `{agency}` (the country's space agency), `{place}` (a city),
    `{name}` (a proper name) or `{body}` (another institution); the first that gets what it asks for is used.
    """

    pattern: str
    """In small letters and without groups; what follows it is the rest of the name."""
    templates: tuple[str, ...]

    @property
    def bears_name(self) -> bool:
        """Whether a company or the like may follow by name alone."""
        return self.templates == ("{name}",)


@dataclass(frozen=True)
class InstitutionWords:
    """How a language names institutions and those who hold office in them."""

    heads: tuple[Head, ...]
    """Institutions, the first that fits."""
    roles: tuple[Head, ...]
    """Posts that settle an institution, likewise."""
    fields: str
    """Portfolios and their parts, `words = English`, separated by semicolons; in the case that follows a head."""
    qualities: str
    """Adjectives within portfolios, likewise, as stems."""
    recast: tuple[tuple[str, str], ...]
    """Endings of portfolios in another case, and those of the case that `fields` are in."""
    quality_endings: str
    """Pattern of what may follow such a stem."""
    nouns: str
    """What institutions are called, as stems, `words = English`, likewise: what no template names is put together from them."""
    leading_on: re.Pattern[str]
    """Small words at the end of a field, before the town that follows it."""
    trailing: bool
    """Whether adjectives stand behind their noun."""
    town: re.Pattern[str]
    """An adjective made of a town's name, which `stem` begins."""
    town_endings: tuple[str, ...]
    """What the town's name may have behind that stem."""
    links: re.Pattern[str]
    """Small words between a head and its field, or before a country; at the start of what is left."""
    territory: re.Pattern[str]
    """Closes a portfolio where it only tells that it is of a region or of the country ("экономического развития | области")."""
    joints: re.Pattern[str]
    """What separates the items of a list."""
    article: re.Pattern[str]
    """What may stand before the phrase."""
    federal: re.Pattern[str]
    """Adjectives that make a ministry federal."""
    shortened: tuple[tuple[str, str], ...]
    """Long words for a sort of institution and the abbreviation that its name usually has in their place."""
    republic: re.Pattern[str]
    """Words that only lead up to a country ("de la République")."""
    abroad: re.Pattern[str]
    """What stands right before the country that somebody is sent to."""
    former: re.Pattern[str]
    """Posts held in the past: they settle no institution."""
    passing: re.Pattern[str]
    """What tells no portfolio: when a post was held ("de l'époque"), or for which part of a country."""
    native: bool = False
    """Whether portfolios are English already, and may stand before the head ("Energy Ministry")."""

    @cached_property
    def head(self) -> re.Pattern[str]:
        """Any of `heads` where a word begins; the number of the group is that of the head, from 1."""
        return _any_of(self.heads)

    @cached_property
    def role(self) -> re.Pattern[str]:
        """Any of `roles`, likewise."""
        return _any_of(self.roles)

    @cached_property
    def field_words(self) -> dict[str, str]:
        """Portfolio or part of one: its English name."""
        return _pairs(self.fields)

    @cached_property
    def quality_words(self) -> dict[str, str]:
        """Stem of an adjective: its English."""
        return _pairs(self.qualities)

    @cached_property
    def noun_stems(self) -> tuple[tuple[str, str], ...]:
        """Stem of a noun and its English, the longest first."""
        return tuple(sorted(_pairs(self.nouns).items(), key=lambda one: -len(one[0])))

    @cached_property
    def quality_ending(self) -> re.Pattern[str]:
        return re.compile(f"(?:{self.quality_endings})$")


def _any_of(heads: tuple[Head, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{'|'.join(f'({head.pattern})' for head in heads)})(?!\w)")


def _pairs(words: str) -> dict[str, str]:
    pairs = (pair.split("=") for pair in words.split(";") if pair.strip())
    return {" ".join(one.split()): " ".join(english.split()) for ones, english in pairs for one in ones.split(",")}
