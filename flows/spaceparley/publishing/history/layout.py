"""Where things lie in an output folder.

output/
├── latest/             the current release, always whole; beside it, while it is exchanged, .latest.next and .latest.previous
├── releases/
│   ├── VERSION/        a release, frozen; beside it, until it is in its place, .VERSION.next and .VERSION.previous
│   └── …
├── versions.json       every release with its hashes; written last, so that what it lists is there
├── feed.xml            the releases as an Atom feed
├── problems.csv        what the last run could not use
├── .versions.json.next what versions.json is to become: from the moment it is there, the next run ends what this one began
└── .latest.lock        held by the one run that may write here
"""

from dataclasses import dataclass
from pathlib import Path

VERSIONS = "versions.json"
RELEASES = "releases"
LATEST = "latest"


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that is exchanged whole: where it stands, where the next one waits, where the one before is put."""

    current: Path

    @property
    def next(self) -> Path:
        return self.current.with_name(f".{self.current.name}.next")

    @property
    def previous(self) -> Path:
        return self.current.with_name(f".{self.current.name}.previous")


@dataclass(frozen=True, slots=True)
class Output:
    """An output folder that this run alone may write to."""

    root: Path

    @property
    def latest(self) -> Path:
        return self.root / LATEST

    @property
    def versions(self) -> Path:
        return self.root / VERSIONS

    @property
    def draft(self) -> Path:
        return self.root / f".{VERSIONS}.next"

    @property
    def releases(self) -> Path:
        return self.root / RELEASES

    def release(self, version: str) -> Place:
        """The place of a release."""
        return Place(self.releases / version)
