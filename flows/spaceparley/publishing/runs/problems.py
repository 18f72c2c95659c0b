"""`problems.csv`: what the last run could not use, with what to do about it; it stands beside `latest/`."""

import os
from collections.abc import Iterable
from pathlib import Path

import pyarrow as pa

from ...dataset.arrow import arrow_schema
from ...dataset.schema import load_schema
from ...errors import Problem, PublishingError
from ..formats.csv import write_csv

FILE = "problems.csv"


def write_problems(problems: Iterable[Problem], root: Path) -> Path:
    """The file, only its header when all went well; a reader sees the old or the new one, never half of it."""
    schema = load_schema("problems")
    rows = [{name: getattr(problem, name) or None for name in schema.names} for problem in problems]
    table = pa.Table.from_pylist(rows, schema=arrow_schema(schema))
    path, draft = root / FILE, root / f".{FILE}.next"
    try:
        write_csv(table, schema, draft)
        with draft.open("rb") as file:
            os.fsync(file.fileno())
        draft.replace(path)
    except OSError as error:
        raise PublishingError(f"{path}: cannot be written ({error.strerror}); make room there, or its folder writable") from error
    return path
