"""The right to write to an output folder, given to one run at a time, once the folder is whole."""

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...errors import BusyError, PublishingError
from ..history.exchange import MARK, recover
from ..history.layout import Output, Place
from .adoption import adopt
from .mending import mend
from .staging import settle

__all__ = ["Output", "claim", "is_held"]
LOCK = ".latest.lock"


@contextmanager
def claim(root: Path) -> Iterator[Output]:
    """The output folder for this run alone, whole again if an earlier run was killed.

    Held from before the previous release is read until the new one is out: two runs that started from the same
    release would otherwise lose each other's ids.
    """
    output = Output(root)
    with _lock(root):
        try:
            _make_whole(output)
        except OSError as error:
            raise _unwritable(root, error) from error
        yield output


def _make_whole(output: Output) -> None:
    latest = Place(output.latest)
    recover(latest.current, latest.next, latest.previous)
    _refuse_foreign(output.latest)
    settle(output)
    adopt(output)
    mend(output)


@contextmanager
def _lock(root: Path) -> Iterator[None]:
    try:
        root.mkdir(parents=True, exist_ok=True)
        handle = os.open(root / LOCK, os.O_RDWR | os.O_CREAT, 0o666)
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


def is_held(root: Path) -> bool:
    """Whether a run holds the output folder at this moment."""
    try:
        with (root / LOCK).open("rb") as file:
            fcntl.flock(file, fcntl.LOCK_SH | fcntl.LOCK_NB)
    except BlockingIOError:
        return True
    except OSError:
        return False
    return False


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
