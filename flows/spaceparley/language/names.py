"""Shape of the words that tell what a capitalised name is the name of."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class NameWords:
    """How a language surrounds and builds names."""

    civility: re.Pattern[str]
    """Courtesy or rank right before a name, up to its first letter; group `woman` for titles of women, `man` of men."""
    honours: frozenset[str]
    """Letters that stand right behind a name ("Daniel Ashworth MP")."""
    titles: frozenset[str]
    """The same as single folded words."""
    common: frozenset[str]
    """Folded words that are capitalised without being part of anybody's name: openings, institutions, days."""
    joins: frozenset[str]
    """What may stand between two words of one name."""
    case_ending: re.Pattern[str]
    """Ending of a name in any case; matches nothing where names do not change."""
    bases: tuple[str, ...]
    """Endings of given names in the nominative."""
    manful: re.Pattern[str]
    """A given name in a form that only those with a consonant at the end bend to, as no woman's does (Карлом)."""
    dated: re.Pattern[str]
    """A month with its capital and the day or year behind it, which no name goes on with ("X met Y | Feb. 24"); one that is a given name too behind "in" or "last" ("In | April Jan Kot met Y")."""
    fleeting: str
    """Vowel that a given name loses before an ending (Павел, Павлом)."""
    complement: re.Pattern[str]
    """What ends in a preposition that still asks for the complement of a post."""
    agreeing: re.Pattern[str]
    """An adjective, which with a small noun after it is no surname; each of its groups is the ending of one case."""
    ands: tuple[str, ...]
    """What joins two of one kind."""
    listing: re.Pattern[str]
    """Stands between two people of a list, the preposition of the first repeated; as `comma` only between those that a list has shown already."""
    saying: re.Pattern[str]
    """A verb of saying right after a name."""
    speaking: re.Pattern[str]
    """A verb that only people and institutions do, right after a name."""
    spoken: re.Pattern[str]
    """The same right before a name: inverted verb, "according to"."""
    opener: re.Pattern[str]
    """A word that opens a sentence and is nobody's name, by its form: adverbs, participles, verbs set first."""
    after: re.Pattern[str]
    """Whom an institution is named after, told behind its name."""
    memorial: re.Pattern[str]
    """What follows the first word of a name that a building, a prize or an instrument bears ("Mary | W. Jackson NASA Headquarters")."""
    eponym: re.Pattern[str]
    """Words right before somebody's name that is a part of an institution's."""
    fronting: str
    """Stands between such an opening and the subject of its clause."""
    fronted: re.Pattern[str]
    """Opens a sentence with whose company it was ("With the director, she signed")."""
    human: re.Pattern[str]
    """A verb that only a person does, or a relative pronoun for people, right after a name."""
    inversion: re.Pattern[str]
    """From the end of a quotation up to the name of who is quoted."""
    aged: re.Pattern[str]
    """How old somebody is, right after the name."""
    elsewhere: re.Pattern[str]
    """What stands right before a place or a thing and not before a person: prepositions of place, articles."""
    institution: re.Pattern[str]
    """An institution by form; group `head`, the common noun, which alone is no name."""
    collective: re.Pattern[str]
    """Several parties under one word; groups `number` (perhaps), `actor`."""
    actors: Mapping[str, str]
    """English for each such word."""
    numbers: Mapping[str, int]
    envoys: re.Pattern[str]
    """Those who stand for parties named after them; groups `actor`, `whose`."""
    ministry: re.Pattern[str]
    """A ministry in small letters; groups `whose` (its country) and `field`."""
    bodies: re.Pattern[str]
    """The council, committee or authority of a town or people, in small letters, with its place where that follows ("municipal council of Kiruna")."""
    minister: str
    """The post of whoever heads the ministry of {}."""
    house: re.Pattern[str]
    """An institution told by its sort alone ("le ministère kazakh"); groups `noun`, `whose` (perhaps)."""
    houses: Mapping[str, str]
    """Each such noun's sort: ministry, agency, company, centre, embassy, committee, government, university."""
    agency: re.Pattern[str]
    """Such a noun that calls an agency so, and no administration or organisation."""
    parts: Mapping[str, str]
    """English for each word of `sides`: side, delegation, government, authorities, team."""
    demonym: re.Pattern[str]
    """Somebody called by country alone ("l'Américaine"); group `whose`."""
    personal: frozenset[str]
    """English words for collectives of people ("officials"), not of institutions."""
    nationals: re.Pattern[str]
    """People of one country who act together: groups `whose` and, where they are more than its people, `actor`; `some` is an article that is no preposition ("les Finlandais", "des ingénieurs nigérians")."""
    people_of: re.Pattern[str]
    """Ends right before the house of whose country's people they are: group `whose` ("les Suédois de")."""
    pairs: re.Pattern[str]
    """People of two or more countries at once: groups `whose` and `actor` (Kazakh and Emirati officials)."""
    sides: re.Pattern[str]
    """A side, delegation or government of a country told by an adjective; groups `actor`, `whose`."""
    on_side: re.Pattern[str]
    """Words that say whose people come next, the country in group `whose` ("for the Indian side")."""
    compatriot: re.Pattern[str]
    """A word for somebody of a country, in group `whose`, up to the name ("l'Américaine Kathy Lueders")."""
    state: re.Pattern[str]
    """The words of a state's full name before the country's own ("Federal Republic of"), up to it."""
    quarter: re.Pattern[str]
    """The words for a part of a town right before its name ("Central"), up to it."""
    aside: re.Pattern[str]
    """Words behind which people are named who may be of another side ("in the presence of")."""
    delegations: re.Pattern[str]
    """A delegation right before the institution or country that sends it."""
    nobody: re.Pattern[str]
    """What follows a pronoun that means nobody ("il faut")."""
    gendered: bool
    """Whether the pronouns for people stand for things as well."""
    he: re.Pattern[str]
    """Pronouns for a man."""
    she: re.Pattern[str]
    """Pronouns for a woman."""
    team: re.Pattern[str]
    """Bodies of people that came together, which a pronoun for a woman can mean ("La délégation ... Elle ...")."""
    told_to: re.Pattern[str]
    """What ends right before the outlet that somebody told something, whose own name may follow it at once ("confie au | Monde Anne Roux")."""
    latter: re.Pattern[str]
    """Words for the one named last ("ce dernier")."""
    did: re.Pattern[str]
    """Right behind a name, a verb whose form tells a woman (group `woman`) or a man, where a language has such."""
    womanly: re.Pattern[str]
    """Names of women by their ending."""
    manly: re.Pattern[str]
    """Names of men by their ending."""
    epicene: re.Pattern[str]
    """Such surnames that women bear as well."""
