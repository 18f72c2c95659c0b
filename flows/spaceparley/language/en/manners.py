"""English respells no names."""

from ..spelling import Manner

MANNERS: dict[str, Manner] = {}
