"""What one report tells, in the one shape that facts of many reports are compared in.

Both ways in make these: the extraction of a report, and a document of the annotations' shape. Named tuples, since a refresh
of ten thousand reports makes and hashes a hundred thousand of them: a frozen dataclass takes three times as long for both.
"""

from typing import NamedTuple


class Source(NamedTuple):
    """The report that tells something."""

    report: str
    """Id or name, unlike that of any other."""
    published: str | None = None
    """EDTF."""
    language: str = "en"


class Who(NamedTuple):
    """Somebody over all reports."""

    key: str
    houses: frozenset[str]
    """The bodies that some report has the person act for."""
    country: str | None


class Party(NamedTuple):
    """One who takes part in a meeting: a person, or a body that may stand for its head."""

    who: str
    """The same wherever the same person or body is meant."""
    name: str
    is_person: bool
    houses: frozenset[str] = frozenset()
    """The bodies that a person acts for; of a body itself."""
    country: str | None = None

    @property
    def is_state(self) -> bool:
        """Whether a country itself is named ("the Russian side"), no body of it."""
        return not self.is_person and not self.houses

    @property
    def side(self) -> str:
        """Whose side of the table: a country, else a body, else the person alone."""
        return self.country or next(iter(sorted(self.houses)), self.who)


class MeetingTelling(NamedTuple):
    """A meeting as one report tells it."""

    source: Source
    key: str
    kind: str
    status: str
    date: str | None
    place: str | None
    parties: tuple[Party, ...]


class MilestoneTelling(NamedTuple):
    """A milestone as one report tells it at one place."""

    source: Source
    key: str
    programme: str | None
    event: str
    status: str
    target: str | None
    previous: str | None = None

    @property
    def place(self) -> str:
        """What sorts it among those of its report: keys count them."""
        return self.key.zfill(9)
