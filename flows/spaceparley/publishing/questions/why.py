"""Why a row says what it says: the passages behind it, with report and rule."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from pathlib import Path

from duckdb import DuckDBPyConnection

from ...dataset.ddl import quoted
from ...dataset.schema import TableSchema, load_schemas
from ...dataset.withdrawn import Tombstone
from ...errors import UsageError
from ..history.layout import Output
from ..history.versions import read_versions

Value = str | int | float | object | None

EVIDENCE = """
SELECT
    evidence.table_name, evidence.row_id, evidence.column_name, evidence.value,
    coalesce(evidence.prefix, ''), evidence.exact, coalesce(evidence.suffix, ''), evidence.part, evidence.start_char,
    evidence.end_char, evidence.rule_id, evidence.method, coalesce(evidence.source_url, reports.url),
    reports.report_id, reports.title, reports.publisher, reports.published_edtf
FROM evidence JOIN reports ON reports.report_id = evidence.report_id
WHERE evidence.row_id = $id OR evidence.evidence_id = $id
    OR evidence.row_id IN (SELECT claim_id FROM milestone_claims WHERE milestone_id = $id)
ORDER BY evidence.row_id <> $id, evidence.row_id, evidence.column_name, reports.published_earliest, evidence.report_id, evidence.start_char, evidence.evidence_id
"""

LEADS = """
SELECT CASE kind WHEN 'merged' THEN concat(old_id, ' is part of ', new_id, ' now')
    ELSE concat('part of what ', old_id, ' told is ', new_id, ' now') END, new_id
FROM id_redirects WHERE old_id = $id
UNION
SELECT concat(disagreement_id, ': reports differ on the ', column_name, ' of ', row_id), row_id
FROM disagreements WHERE disagreement_id = $id
ORDER BY ALL
"""

DECIDED = """
SELECT concat(
    corrected_by, CASE
        WHEN ends_with(column_name, '_id') AND after IS NULL THEN concat(' took the row out, which read "', before, '"')
        WHEN ends_with(column_name, '_id') THEN ' added the row'
        WHEN after IS NULL THEN concat(' took ', column_name, ' "', before, '" out')
        ELSE concat(' set ', column_name, ' to "', after, '"', ', where ' || coalesce('"' || before || '"', 'nothing') || ' stood')
    END, ', on ', corrected_on, ': ', reason
) FROM corrections WHERE row_id = $id ORDER BY corrected_on, correction_id
"""


@dataclass(frozen=True, slots=True)
class Passage:
    """One piece of evidence as it is to be shown: `prefix`, the words themselves, `suffix`."""

    table: str
    row_id: str
    column: str
    value: str
    prefix: str
    exact: str | None
    """None for a value that a person gave."""
    suffix: str
    part: str | None
    start: int | None
    end: int | None
    rule_id: str | None
    method: str
    url: str | None
    report_id: str
    report: str | None
    publisher: str | None
    published: str | None


@dataclass(frozen=True, slots=True)
class Explanation:
    """A row, its values in the order of its columns, and what stands behind them."""

    table: str
    title: str
    row_id: str
    values: tuple[tuple[str, Value], ...]
    passages: tuple[Passage, ...]
    notes: tuple[str, ...] = ()
    """How the id asked for led here, where else it leads, and what people decided about the row."""


def withdrawn_from(release: Path) -> tuple[Tombstone, ...]:
    """What `versions.json` beside a release says was withdrawn; nothing where a release stands alone."""
    return read_versions(Output(release.parent).versions).withdrawn


def explain(connection: DuckDBPyConnection, row_id: str, withdrawn: Iterable[Tombstone] = ()) -> Explanation:
    """The row of any table with that id, and its evidence; for an id of `evidence`, that one passage.

    A milestone's state follows from its claims, so theirs come after its own. An id of an earlier release leads to the row
    that tells it now, that of a disagreement to the row that it is about. Raises UsageError for an id that is in no release, or
    withdrawn from all of them.
    """
    row_id = row_id.strip()
    for one in withdrawn:
        if one.id == row_id:
            raise UsageError(f"{row_id}: was withdrawn from every release on {one.date} ({one.kind}); what it told is not kept")
    notes = tuple(note for note, _ in _leads(connection, row_id))
    there = row_id if not notes or _is_there(connection, row_id) else next(new for _, new in _leads(connection, row_id))
    explanation = _explain(connection, there)
    return replace(explanation, notes=(*notes, *explanation.notes))


def _explain(connection: DuckDBPyConnection, row_id: str) -> Explanation:
    if row_id.startswith("dis_"):
        raise UsageError(f'{row_id}: no such disagreement; list all with: spaceparley query "FROM where_reports_differ"')
    schema = _table_of(row_id)
    key = quoted(schema.primary_key[0])
    columns = ", ".join(quoted(name) for name in schema.names)
    rows = connection.execute(f"SELECT {columns} FROM {quoted(schema.name)} WHERE {key} = ?", [row_id]).fetchall()
    if not rows:
        decided = _decided(connection, row_id)
        if decided:
            raise UsageError(f"{row_id}: is not there any more; {decided[-1]}")
        raise UsageError(f"{row_id}: {_nearest(connection, schema, row_id)}")
    passages = connection.execute(EVIDENCE, {"id": row_id}).fetchall()
    return Explanation(
        table=schema.name,
        title=schema.title,
        row_id=row_id,
        values=tuple(zip(schema.names, rows[0], strict=True)),
        passages=tuple(Passage(*passage) for passage in passages),
        notes=_decided(connection, row_id),
    )


def _leads(connection: DuckDBPyConnection, row_id: str) -> list[tuple[str, str]]:
    """Where the id leads beside its own row: what is to be said of it, and the id there."""
    return connection.execute(LEADS, {"id": row_id}).fetchall()


def _decided(connection: DuckDBPyConnection, row_id: str) -> tuple[str, ...]:
    """What people set right in the row, took out or added, and why."""
    return tuple(note for (note,) in connection.execute(DECIDED, {"id": row_id}).fetchall())


def _is_there(connection: DuckDBPyConnection, row_id: str) -> bool:
    """Whether a row has that id now; of a disagreement the row that it is about is what is shown."""
    if row_id.startswith("dis_"):
        return False
    schema = _table_of(row_id)
    key = quoted(schema.primary_key[0])
    return bool(connection.execute(f"SELECT 1 FROM {quoted(schema.name)} WHERE {key} = ?", [row_id]).fetchall())


def _table_of(row_id: str) -> TableSchema:
    """The table whose ids begin like this one; every table with ids of its own has its own three letters."""
    tables = {_prefix(schema): schema for schema in load_schemas() if len(schema.primary_key) == 1}
    prefix = row_id.partition("_")[0]
    if prefix not in tables:
        known = ", ".join(f"{start}_… ({schema.name})" for start, schema in tables.items())
        raise UsageError(f"{row_id or 'no id'}: is no id of this dataset; ids begin with {known}")
    return tables[prefix]


def _prefix(schema: TableSchema) -> str:
    return str(schema.field(schema.primary_key[0]).example).partition("_")[0]


def _nearest(connection: DuckDBPyConnection, schema: TableSchema, row_id: str) -> str:
    key = quoted(schema.primary_key[0])
    near = connection.execute(
        f"SELECT {key} FROM {quoted(schema.name)} ORDER BY jaro_winkler_similarity({key}, ?) DESC, {key} LIMIT 1",
        [row_id],
    ).fetchall()
    if not near:
        return f"no such row, and {schema.name} is empty"
    return f'no such row in {schema.name}; the nearest is {near[0][0]}, list all with: spaceparley query "SELECT * FROM {schema.name}"'
