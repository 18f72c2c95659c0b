"""Files that arrive in the watched folders are noticed: by looking every second, which works on any file system."""

from collections.abc import Callable, Iterator
from pathlib import Path

from ...errors import SpaceparleyError
from .folders import snapshot
from .source import read_sources

LONGEST_UNREST = 4
"""Looks after which what has arrived is told though more is still arriving."""
States = dict[str, str]


def arrivals(sources: Path, rest: Callable[[], None]) -> Iterator[tuple[str, ...]]:
    """Paths that are new or changed, each time as soon as they have stopped changing; those that are there come first.

    `rest` passes the time between two looks. The list of sources is read at each, so that a folder can be added.
    """
    told: States = {}
    before: States = {}
    unrest = 0
    while True:
        now = _states(sources)
        changed = tuple(path for path, state in now.items() if told.get(path) != state)
        unrest = unrest + 1 if changed else 0
        if changed and (now == before or unrest > LONGEST_UNREST):
            yield changed
            told, unrest = now, 0
        before = now
        rest()


def _states(sources: Path) -> States:
    """The files of all watched folders; none while the list cannot be read, which the next run will tell."""
    try:
        watched = [Path(source.address) for source in read_sources(sources)[0] if source.kind == "folder"]
    except SpaceparleyError:
        return {}
    return {path: state for folder in watched for path, state in snapshot(folder).items()}
