"""What is written down of a person's decision, whatever it is about: the row of `corrections`, and evidence that says who gave a value."""

from dataclasses import dataclass
from datetime import date
from hashlib import sha256
from typing import Any, Protocol

import pyarrow as pa

from ..errors import Problem
from ..linking.ids import PREFIXES, Telling, row_ids
from .assemble import Dataset, to_table
from .schema import load_schema

LISTED = "corrections"


class Decision(Protocol):
    """A correction, a row that was added, one that was dropped."""

    @property
    def reason(self) -> str: ...

    @property
    def name(self) -> str: ...

    @property
    def date(self) -> date: ...

    @property
    def source(self) -> str | None: ...


@dataclass(frozen=True, slots=True)
class Corrected:
    """The tables as corrected, and the decisions that do not fit any more."""

    dataset: Dataset
    problems: tuple[Problem, ...]


def table_of(row_id: str) -> str:
    """The table whose ids begin like this one; empty where none does."""
    return next((table for table, prefix in PREFIXES.items() if row_id.startswith(f"{prefix}_")), "")


def shown(value: object) -> str | None:
    """A value as a person sees it in a release."""
    return None if value is None else str(value)


def correction_row(one: Decision, row_id: str, column: str, before: str | None, after: str | None) -> dict[str, object]:
    """The row of `corrections`; of a whole row `column` is that of its id, and `before` or `after` how it reads."""
    key = "\x1f".join((row_id, column, after or "", one.date.isoformat()))
    return {
        "correction_id": f"cor_{sha256(key.encode()).hexdigest()[:12]}", "table_name": table_of(row_id), "row_id": row_id,
        "column_name": column, "before": before, "after": after, "reason": one.reason, "corrected_by": one.name,
        "corrected_on": one.date, "source_url": one.source,
    }  # fmt: skip


def given_evidence(table: str, row_id: str, column: str, value: str, report_id: str, source: str | None) -> dict[str, Any]:
    """The row of `evidence` that says that a person gave the value."""
    [evidence_id] = row_ids("evidence", [Telling(report_id, None, (table, row_id, column, value, "corrected"))])
    return {
        **dict.fromkeys(load_schema("evidence").names), "evidence_id": evidence_id, "table_name": table, "row_id": row_id,
        "column_name": column, "value": value, "report_id": report_id, "method": "corrected", "source_url": source,
    }  # fmt: skip


def with_rows(dataset: Dataset, table: str, rows: list[dict[str, Any]]) -> Dataset:
    """The dataset with these rows in addition."""
    schema = load_schema(table)
    added = pa.concat_tables([dataset[table], to_table(schema, rows)])
    return {**dataset, table: added.sort_by([(name, "ascending") for name in schema.primary_key])}
