"""SQL on the published dataset, read-only."""

import tempfile
from pathlib import Path

import duckdb
from duckdb import DuckDBPyConnection

from ...dataset.schema import load_schemas
from ...errors import UsageError
from ..formats import duckdb as database

LATEST = Path("output", "latest")
CHECKOUT = Path(__file__).parents[4]


def connect(path: Path | str | None = None) -> DuckDBPyConnection:
    """A read-only connection to the release in a folder: the given one, else `output/latest` here, else the clone's own.

    The `.duckdb` file is not in git: where it is missing or holds another release, one is made from the Parquet files for
    as long as the connection lasts, so that a fresh clone answers at once.
    """
    folder = find_release(path)
    if database.fits(folder):
        return _open(folder / database.FILE)
    with tempfile.TemporaryDirectory(prefix="spaceparley-") as scratch:
        copy = Path(scratch, database.FILE)
        try:
            database.build(folder, copy, load_schemas())
        except duckdb.Error as error:
            raise UsageError(
                f"{folder}: cannot be read by this version ({database.first_line(error)}); make it anew: spaceparley refresh"
            ) from error
        # The system keeps an open file until it is closed, whatever becomes of its name.
        return _open(copy)


def find_release(path: Path | str | None = None) -> Path:
    """The folder of the release: the given folder, `latest` in it, or where one is looked for when none is given."""
    places = [LATEST, CHECKOUT / LATEST] if path is None else [Path(path), Path(path, "latest")]
    for place in places:
        if (place / "meetings.parquet").exists():
            return place
    raise UsageError(f"{places[0]}: no dataset there; make one with: spaceparley refresh")


def _open(path: Path) -> DuckDBPyConnection:
    # What does not fit into memory goes where temporary files go, never beside the release.
    return duckdb.connect(str(path), read_only=True, config=database.CONFIG | {"temp_directory": tempfile.gettempdir()})
