"""One folder takes the place of another so that a kill at any moment leaves the old or the new one whole."""

import ctypes
import errno
import os
import shutil
from pathlib import Path

AT_FDCWD = -100
RENAME_EXCHANGE = 2
UNSUPPORTED = {errno.ENOSYS, errno.EINVAL, errno.ENOTSUP, errno.EXDEV}

MARK = "datapackage.json"
"""The file by which a folder is known to be a release: whole, and ours to replace."""


def exchange(new: Path, current: Path, aside: Path) -> None:
    """Puts `new` where `current` stands; what stood there is then at `new`.

    Linux does it in one step. Elsewhere two renames do, and `recover` undoes the first when the second never came.
    """
    if not current.exists():
        new.rename(current)
    elif not swap(new, current):
        _set_aside(current, aside)
        _put(new, current, aside)
        aside.rename(new)
    sync_folder(current.parent)


def _put(new: Path, current: Path, aside: Path) -> None:
    try:
        new.rename(current)
    except OSError:
        aside.rename(current)
        raise


def _set_aside(current: Path, aside: Path) -> None:
    try:
        current.rename(aside)
    except OSError as error:
        if error.errno != errno.EXDEV:
            raise
        _copy_aside(current, aside)


def _copy_aside(current: Path, aside: Path) -> None:
    """For a folder that came with a container's image: its file system lets it be removed, but not renamed."""
    copy = _copying(aside)
    shutil.copytree(current, copy)
    sync_tree(copy)
    copy.rename(aside)
    # From here on `recover` takes what stands aside.
    (current / MARK).unlink(missing_ok=True)
    remove(current)


def _copying(aside: Path) -> Path:
    return aside.with_name(f"{aside.name}.copy")


def recover(current: Path, new: Path, aside: Path) -> None:
    """Brings back what a killed run left aside and removes what it left behind."""
    restore(current, aside)
    remove(new)
    if aside.exists():
        # Renamed first: what stands aside is always whole, so that it can be trusted above.
        aside.rename(new)
        remove(new)


def restore(current: Path, aside: Path) -> None:
    """Brings back what a killed run left aside and had nothing put in its place for."""
    if aside.exists() and not (current / MARK).exists():
        remove(current)
        aside.rename(current)
    remove(_copying(aside))


def remove(folder: Path) -> None:
    """Removes a folder that may not be there."""
    if folder.exists():
        shutil.rmtree(folder)


def swap(one: Path, other: Path) -> bool:
    """Exchanges two folders in one step; False where the system or its file system cannot."""
    renameat2 = getattr(ctypes.CDLL(None, use_errno=True), "renameat2", None)
    if renameat2 is None:
        return False
    renameat2.argtypes = (ctypes.c_int, ctypes.c_char_p, ctypes.c_int, ctypes.c_char_p, ctypes.c_uint)
    if renameat2(AT_FDCWD, os.fsencode(one), AT_FDCWD, os.fsencode(other), RENAME_EXCHANGE) == 0:
        return True
    code = ctypes.get_errno()
    if code in UNSUPPORTED:
        return False
    raise OSError(code, os.strerror(code), str(other))


def sync_tree(folder: Path) -> None:
    """Everything in a folder is on the disk, not only in memory."""
    for path, _, names in os.walk(folder, topdown=False):
        for name in names:
            _sync(Path(path, name))
        sync_folder(Path(path))


def sync_folder(folder: Path) -> None:
    """The names in a folder are on the disk."""
    _sync(folder)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
