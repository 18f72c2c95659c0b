"""A release is written beside the present one, checked there, and only then takes its place."""

import filecmp
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import PublishingError
from .exchange import exchange, sync_tree
from .output import Output


@contextmanager
def stage(output: Output) -> Iterator[Path]:
    """An empty folder on the file system of `latest/`; whatever ends in it, an error too, leaves nothing behind."""
    try:
        output.next.mkdir()
        yield output.next
    except OSError as error:
        raise PublishingError(
            f"{error.filename or output.root}: {error.strerror or error}; the last release stays, mend this and run again"
        ) from error
    finally:
        # What cannot be removed now, the next run removes.
        shutil.rmtree(output.next, ignore_errors=True)


def put_in_place(output: Output) -> None:
    """The staged release becomes `latest/`, and the one before what is removed."""
    sync_tree(output.next)
    exchange(output.next, output.latest, output.previous)


def same_files(one: Path, other: Path, leaving_out: str) -> bool:
    """Whether two releases hold the same files with the same bytes, one file left out of account."""
    names = _names(one) - {leaving_out}
    if names != _names(other) - {leaving_out}:
        return False
    return all(filecmp.cmp(one / name, other / name, shallow=False) for name in names)


def _names(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}
