"""The output folder, and the right to write to it.

output/
├── latest/             the current release, always whole
├── problems.csv        what the last run could not use
├── .latest.lock        held by the one run that may write here
├── .latest.next/       the release being written; after the exchange the one before, until it is removed
└── .latest.previous/   the one before, for a moment, where the system cannot exchange folders in one step
"""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ..errors import BusyError, PublishingError
from .exchange import MARK, recover


@dataclass(frozen=True, slots=True)
class Output:
    """An output folder that this run alone may write to."""

    root: Path

    @property
    def latest(self) -> Path:
        return self.root / "latest"

    @property
    def next(self) -> Path:
        return self.root / ".latest.next"

    @property
    def previous(self) -> Path:
        return self.root / ".latest.previous"


@contextmanager
def claim(root: Path) -> Iterator[Output]:
    """The output folder for this run alone, whole again if an earlier run was killed.

    Held from before the previous release is read until the new one is out: two runs that started from the same
    release would otherwise lose each other's ids.
    """
    output = Output(root)
    with _lock(root):
        try:
            recover(output.latest, output.next, output.previous)
        except OSError as error:
            raise _unwritable(root, error) from error
        _refuse_foreign(output.latest)
        yield output


@contextmanager
def _lock(root: Path) -> Iterator[None]:
    try:
        root.mkdir(parents=True, exist_ok=True)
        handle = os.open(root / ".latest.lock", os.O_RDWR | os.O_CREAT, 0o666)
    except OSError as error:
        raise _unwritable(root, error) from error
    try:
        _lock_file(handle, root)
        yield
    finally:
        os.close(handle)


def _lock_file(handle: int, root: Path) -> None:
    """Takes the system's lock, which ends with the process, however it ends."""
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError as error:
        raise BusyError(
            f"{root}: another run is publishing here; wait until it has ended, then run again"
        ) from error


def _unwritable(root: Path, error: OSError) -> PublishingError:
    return PublishingError(
        f"{root}: cannot be written ({error.strerror}); make it writable or name another with --output"
    )


def _refuse_foreign(latest: Path) -> None:
    """A folder that is somebody's own is never replaced."""
    if not latest.exists():
        return
    if not latest.is_dir() or (any(latest.iterdir()) and not (latest / MARK).exists()):
        raise PublishingError(
            f"{latest}: is not a release (no {MARK} in it) and would be replaced; move it away or name another --output"
        )
