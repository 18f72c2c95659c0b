"""The release before, whose ids the next one keeps."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from ...dataset.assemble import Dataset, to_table
from ...dataset.kinship import COMPARED
from ...dataset.schema import load_schema
from ...errors import PublishingError
from .exchange import MARK

LATER = {"disagreements", "id_redirects"}
"""Tables that came with schemas 1.2: a release made before neither lists nor has them."""


def read_previous(folder: Path) -> Dataset | None:
    """What the release in a folder says of its rows' identity; None where there is none yet.

    Raises PublishingError where one is there and cannot be read: going on without it would give every row another id.
    """
    if not (folder / MARK).exists():
        return None
    try:
        return {name: _read(folder, name, list(columns)) for name, columns in COMPARED.items()}
    except (OSError, pa.ArrowException) as error:
        raise _broken(folder, str(error).partition("\n")[0]) from error


def _read(folder: Path, name: str, columns: list[str]) -> pa.Table:
    """The columns of a table; of one that the release does not have yet, no row."""
    path = folder / f"{name}.parquet"
    if name in LATER and path.name not in (folder / MARK).read_text(encoding="utf-8"):
        return to_table(load_schema(name), ()).select(columns)
    return pq.read_table(path, columns=columns)


def _broken(folder: Path, what: str) -> PublishingError:
    return PublishingError(
        f"{folder}: the previous release cannot be read, so its ids cannot be kept ({what}); "
        "put it back whole, or let every row have a new id with --from-scratch"
    )
