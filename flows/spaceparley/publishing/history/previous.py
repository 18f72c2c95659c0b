"""The release before, whose ids the next one keeps."""

import pyarrow as pa

from ...dataset.assemble import Dataset, to_table
from ...dataset.kinship import COMPARED
from ...dataset.schema import load_schema
from ...errors import PublishingError
from .stored import Stored

LATER = {"disagreements", "id_redirects"}
"""Tables that came with schemas 1.2: a release made before has none of them."""


def identities(release: Stored) -> Dataset:
    """What a release says of its rows' identity.

    Raises PublishingError where it does not say all of it: going on without it would give rows other ids.
    """
    return {name: _columns(release, name, list(columns)) for name, columns in COMPARED.items()}


def _columns(release: Stored, name: str, columns: list[str]) -> pa.Table:
    """The columns of a table; of one that the release does not have yet, no row."""
    if name not in release.tables and name in LATER:
        return to_table(load_schema(name), ()).select(columns)
    try:
        return release.tables[name].select(columns)
    except KeyError as error:
        raise PublishingError(
            f"the previous release lacks what its ids are kept by ({name}: {error.args[0]}); put it back whole, or let every row have a new id with --from-scratch"
        ) from error
