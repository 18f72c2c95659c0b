"""Releases come into their places so that a kill at any moment leaves the old or the new one whole.

What is to stand where waits beside its place, whole and on the disk. Then `.versions.json.next` is written: before that
moment nothing has happened, from then on `settle` can be ended by any later run, however often it is begun.
"""

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ...errors import PublishingError
from ..formats.checksums import digest
from ..history.exchange import exchange, restore, sync_folder, sync_tree
from ..history.feed import FILE as FEED
from ..history.feed import feed
from ..history.layout import Output, Place
from ..history.versions import Entry, Versions, read_versions, versions_json

WAITING = (".next", ".previous", ".copy")
"""How the names of folders end that a run may have left behind."""


@contextmanager
def stage(output: Output, version: str) -> Iterator[Path]:
    """An empty folder beside the place of a release; whatever ends in it, an error too, leaves nothing behind."""
    place = output.release(version)
    try:
        place.next.mkdir(parents=True)
        yield place.next
    except OSError as error:
        raise PublishingError(
            f"{error.filename or output.root}: {error.strerror or error}; the last release stays, mend this and run again"
        ) from error
    finally:
        # What cannot be removed now, the next run removes.
        if not output.draft.exists():
            shutil.rmtree(place.next, ignore_errors=True)
            _remove_empty(output.releases)


def _remove_empty(folder: Path) -> None:
    if folder.exists() and not any(folder.iterdir()):
        folder.rmdir()


def commit(output: Output, versions: Versions) -> None:
    """Puts every staged release in its place; `versions` is what is then published."""
    for entry in versions.releases:
        staged = output.release(entry.version).next
        if staged.exists():
            sync_tree(staged)
    write_whole(output.draft, versions_json(versions))
    settle(output)


def settle(output: Output) -> None:
    """Ends what a run has committed to, this one or one that was killed; nothing to do where none has."""
    if not output.draft.exists():
        return
    versions = read_versions(output.draft)
    for entry in versions.releases:
        if entry.kept:
            _settle_release(output.release(entry.version), entry)
    if versions.latest and digest(output.latest) != versions.latest.digest:
        put_latest(output, versions.latest)
    remove_leftovers(output, versions)
    write_whole(output.root / FEED, feed(versions))
    output.draft.replace(output.versions)
    sync_folder(output.root)


def _settle_release(place: Place, entry: Entry) -> None:
    restore(place.current, place.previous)
    if place.next.exists() and digest(place.next) == entry.digest and digest(place.current) != entry.digest:
        exchange(place.next, place.current, place.previous)


def put_latest(output: Output, entry: Entry) -> None:
    """Makes `latest/` a copy of a release."""
    place = Place(output.latest)
    copy_release(output.release(entry.version).current, place.next)
    exchange(place.next, place.current, place.previous)
    remove_place(place)


def copy_release(release: Path, copy: Path) -> None:
    """A copy on the disk, its database left out: its bytes vary, and it is made from the rest."""
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(release, copy, ignore=shutil.ignore_patterns("*.duckdb"))
    sync_tree(copy)


def remove_leftovers(output: Output, versions: Versions) -> None:
    """Removes pruned releases and what a run left waiting or put aside; what is not ours stays."""
    pruned = {entry.version for entry in versions.releases if not entry.kept}
    if not output.releases.exists():
        return
    for path in output.releases.iterdir():
        if path.name in pruned or (path.name.startswith(".") and path.name.endswith(WAITING)):
            shutil.rmtree(path)


def remove_place(place: Place) -> None:
    """Removes what waits beside a place and what was put aside."""
    for path in (place.next, place.previous):
        if path.exists():
            shutil.rmtree(path)


def write_whole(path: Path, text: str) -> None:
    """Writes a small file so that a reader sees the old or the new one, never half of it."""
    scratch = path.with_name(f".{path.name.removeprefix('.')}.part")
    with scratch.open("w", encoding="utf-8", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(file.fileno())
    scratch.replace(path)
    sync_folder(path.parent)
