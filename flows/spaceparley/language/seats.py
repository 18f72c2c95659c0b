"""Shape of the words that tell where a house is at home."""

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class SeatWords:
    """How a language says where a company, institute or university is; what tells the place is always group `whose`."""

    leading: re.Pattern[str]
    """A noun phrase up to the name ("the Nairobi consultancy", "l'opérateur luxembourgeois")."""
    behind: re.Pattern[str]
    """What says it right behind the name: an apposition, a seat, the town alone."""
    called: re.Pattern[str]
    """A house called by its sort and where it is at home ("the Esbjerg-based company", "l'établissement danois"); group `noun`, the sort."""
    public: re.Pattern[str]
    """Such a sort that is no firm's."""
    demonym: re.Pattern[str]
    """An adjective made of a town's name, which `stem` begins; matches nothing where towns stand for themselves."""
