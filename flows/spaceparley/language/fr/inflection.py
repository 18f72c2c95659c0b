"""French names have no cases."""

from ..inflection import InflectionWords

WORDS = InflectionWords(surname=(), given=())
