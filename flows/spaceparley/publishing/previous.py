"""The release before, whose ids the next one keeps."""

from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq

from ..dataset.assemble import Dataset
from ..dataset.kinship import COMPARED
from ..errors import PublishingError
from .exchange import MARK


def read_previous(folder: Path) -> Dataset | None:
    """What the release in a folder says of its rows' identity; None where there is none yet.

    Raises PublishingError where one is there and cannot be read: going on without it would give every row another id.
    """
    if not (folder / MARK).exists():
        return None
    try:
        return {
            name: pq.read_table(folder / f"{name}.parquet", columns=list(columns)) for name, columns in COMPARED.items()
        }
    except (OSError, pa.ArrowException) as error:
        raise _broken(folder, str(error).partition("\n")[0]) from error


def _broken(folder: Path, what: str) -> PublishingError:
    return PublishingError(
        f"{folder}: the previous release cannot be read, so its ids cannot be kept ({what}); "
        "put it back whole, or let every row have a new id with --from-scratch"
    )
