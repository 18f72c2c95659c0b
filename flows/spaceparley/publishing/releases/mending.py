"""What is missing in an output folder is made again from what is there: a clone has `latest/` and little more."""

import shutil

from ...errors import PublishingError
from ..formats.checksums import FILE as SUMS
from ..formats.checksums import digest
from ..history.exchange import restore, sync_folder
from ..history.layout import Output, Place
from ..history.versions import Entry, read_versions
from .staging import copy_release, put_latest, remove_leftovers
from .verification import faults_of


def mend(output: Output) -> None:
    """Leaves `latest/` and the release that it is a copy of both whole, and nothing that a killed run left behind.

    Raises PublishingError where neither is what `versions.json` says.
    """
    versions = read_versions(output.versions)
    for entry in versions.releases:
        place = output.release(entry.version)
        restore(place.current, place.previous)
        if entry.kept:
            _remove_stale(place, entry)
    remove_leftovers(output, versions)
    if versions.latest:
        _mend_latest(output, versions.latest)


def _remove_stale(place: Place, entry: Entry) -> None:
    """Removes what git does not hold of a release whose tables it has brought anew: it prints what was withdrawn since."""
    folder = place.current
    if not (folder / SUMS).exists() or digest(folder) == entry.digest or faults_of(folder, entry.tables):
        return
    for path in folder.iterdir():
        if path.name not in {file.name for file in entry.tables}:
            path.unlink()


def _mend_latest(output: Output, entry: Entry) -> None:
    place = output.release(entry.version)
    faults, latest_faults = faults_of(place.current, entry.files), faults_of(output.latest, entry.files)
    if faults and latest_faults:
        raise PublishingError(
            f"{output.latest}: is not release {entry.version} that versions.json lists ({latest_faults[0]}), nor is {place.current} ({faults[0]}); "
            "put one of them back, or build in another folder with --output"
        )
    if faults:
        copy_release(output.latest, place.next)
        _replace(place)
    if latest_faults:
        put_latest(output, entry)


def _replace(place: Place) -> None:
    """What stands there is a part of the release, as a clone has it: nothing is lost with it."""
    if place.current.exists():
        shutil.rmtree(place.current)
    place.next.rename(place.current)
    sync_folder(place.current.parent)
