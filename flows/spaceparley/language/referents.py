"""The shape of the words that mean somebody told of shortly before, without a name."""

import re
from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ReferentWords:
    """How a language goes back to people and texts; every pattern fits the whole noun phrase, its article included."""

    stand_in: re.Pattern[str]
    """Where one stands that is no other noun phrase: ordinals, inhabitants, hosts and guests; group `phrase`."""
    first: re.Pattern[str]
    """The one named first of two ("le premier", "the former")."""
    second: re.Pattern[str]
    """The one named second of two."""
    other: re.Pattern[str]
    """The other one of two: a host, guest, visitor, counterpart."""
    guest: re.Pattern[str]
    """Of these, whoever is received, by nobody told beside."""
    host: re.Pattern[str]
    """Of these, whoever receives."""
    receives: re.Pattern[str]
    """What shows, right behind somebody's name or an apposition to it, that they receive somebody."""
    received_by: re.Pattern[str]
    """The same right before the name."""
    whose: re.Pattern[str]
    """The possessive that such a description of the other one opens with."""
    inhabitant: re.Pattern[str]
    """Somebody called by country; group `whose`."""
    inhabitants: Mapping[str, str]
    """ISO code of inhabitants whose form no adjective of their country has ("Briton", "немец"), lower case."""
    calling: re.Pattern[str]
    """Somebody called by profession, rank or part in the talk, and by nothing that tells him from others ("l'ingénieur")."""
    firm: re.Pattern[str]
    """An institution told by its sort, which goes on speaking ("le constructeur")."""
    post: re.Pattern[str]
    """A post in such words, which not everybody can hold."""
    feminine: re.Pattern[str]
    """Such words for a woman."""
    masculine: re.Pattern[str]
    """Such words for a man."""
    it: re.Pattern[str]
    """A pronoun that can only mean an institution, never a person."""
    both: re.Pattern[str]
    """Two people spoken of ("les deux hommes")."""
    houses: re.Pattern[str]
    """Two institutions spoken of ("les deux agences")."""
    states: re.Pattern[str]
    """Two countries spoken of ("both countries")."""
    equals: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """A description and the post that it is another word for ("le chef du gouvernement", "premier ministre")."""
    plural: re.Pattern[str]
    """A noun for several, which alone may describe a source ("officials")."""
    there: re.Pattern[str]
    """The institution that spoke last, as a place ("там же"), beside a verb."""
