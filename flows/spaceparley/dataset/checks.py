"""Whether a dataset keeps its contract, as tables and as files: what fails comes out as problems, and nothing is published."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from itertools import chain

import duckdb
import pyarrow as pa
import pyarrow.compute as pc

from ..edtf import bounds, is_edtf
from ..errors import Problem
from ..linking.ids import text_hash
from ..reading.report import Report
from .arrow import arrow_schema
from .assemble import Dataset
from .breaches import SHOWN, Rows, answers, broken_rules
from .constraints import MEND_BUILD, Query, blank_rules, row_id, row_rules
from .doubts import doubtful_evidence, doubtful_keys
from .package import check_package
from .proofs import column_rules, date_queries, evidence_of
from .rules import PASSAGE_QUERIES, QUERIES, ROW_RULES
from .rules_of_many import QUERIES_OF_MANY
from .schema import TableSchema, load_schema, load_schemas

__all__ = ["SHOWN", "check_package", "check_tables"]

BY_ID = Rows("")
"""The queries name their rows themselves."""
CONFIG: dict[str, str | bool | int | float | list[str]] = {"autoinstall_known_extensions": "false"}

TEXTS = pa.schema([("report_id", pa.string()), ("part", pa.string()), ("words", pa.string())])
EDTF_BOUNDS = pa.schema(
    [("edtf", pa.string()), ("valid", pa.bool_()), ("earliest", pa.date32()), ("latest", pa.date32())]
)


def check_tables(dataset: Dataset, reports: Iterable[Report], fresh: Mapping[str, pa.Table] | None = None) -> tuple[Problem, ...]:
    """What is wrong with the tables, nothing where they may be published; `reports` bring the texts that they quote.

    `fresh` are the rows that a dataset does not hold alike in which these very checks found nothing: any other row of evidence,
    of a report that it holds alike, has been held against its text, and that text against its hash; only their keys are looked at again.
    """
    schemas = load_schemas()
    misshapen = tuple(chain.from_iterable(_misshapen(dataset, schema) for schema in schemas))
    if misshapen:
        return misshapen
    with duckdb.connect(config=CONFIG) as connection:
        known = {**dataset, "edtf_bounds": _edtf_bounds(dataset), **dict(_evidence_by_table(dataset["evidence"], schemas))}
        for name, table in known.items():
            connection.register(name, table)
        filled = [schema for schema in schemas if schema.name != "evidence" and len(dataset[schema.name])]
        found = (*_check_rows(connection, filled), *answers(connection, _queries(known, schemas), BY_ID))
        asked = {"evidence": unchecked(dataset["evidence"], fresh), "reports": fresh["reports"]} if fresh else dataset
        connection.register("evidence", asked["evidence"])
        connection.register("reports", asked["reports"])
        connection.register("texts", _texts(dataset, reports, {row_id for name in ("evidence", "reports") for row_id in pc.unique(asked[name].column("report_id")).to_pylist()}))
        return (*found, *_check_rows(connection, [load_schema("evidence")]), *answers(connection, PASSAGE_QUERIES, BY_ID))


def unchecked(evidence: pa.Table, fresh: Mapping[str, pa.Table]) -> pa.Table:
    """The evidence that is fresh itself, and all of a report whose row is: its text or title may be another one."""
    of_fresh = pc.is_in(evidence.column("report_id"), value_set=pc.unique(fresh["reports"].column("report_id")))
    itself = pc.is_in(evidence.column("evidence_id"), value_set=pc.unique(fresh["evidence"].column("evidence_id")))
    return evidence.filter(pc.or_(of_fresh, itself))


def _misshapen(dataset: Dataset, schema: TableSchema) -> Iterator[Problem]:
    """Tables and columns that are missing, too many, or of another type: nothing else can be asked of these."""
    if schema.name not in dataset:
        yield Problem(schema.name, None, None, None, "The table is missing.", MEND_BUILD)
        return
    found = {field.name: str(field.type) for field in dataset[schema.name].schema}
    wanted = {field.name: str(field.type) for field in arrow_schema(schema)}
    for name in sorted(found.keys() | wanted.keys()):
        if found.get(name) != wanted.get(name):
            message = f"The column is of type {found.get(name, 'none')}, not {wanted.get(name, 'none')}."
            yield Problem(schema.name, None, name, None, message, MEND_BUILD)


def _check_rows(connection: duckdb.DuckDBPyConnection, schemas: Iterable[TableSchema]) -> Iterator[Problem]:
    beyond = defaultdict(list)
    for rule in (*ROW_RULES, *column_rules(schema for schema in load_schemas() if schema.name != "evidence")):
        beyond[rule.table].append(rule)
    for schema in schemas:
        rules = [*row_rules(schema), *blank_rules(schema), *beyond[schema.name]]
        yield from broken_rules(connection, schema, rules, Rows(row_id(schema)))


def _queries(known: Mapping[str, pa.Table], schemas: Sequence[TableSchema]) -> Iterator[Query]:
    """What is asked of rows together; the planning of a query takes longer than a small table, so that none is asked whose answer is known."""
    valid = bool(pc.all(known["edtf_bounds"].column("valid"), min_count=0).as_py())
    filled = [schema for schema in schemas if len(known[schema.name])]
    for schema in filled:
        yield from doubtful_keys(known, schema)
        yield from date_queries(schema, valid=valid)
    for schema in schemas:
        if schema.name != "evidence":
            yield from doubtful_evidence(known, schema)
    yield from (query for query in (*QUERIES, *QUERIES_OF_MANY) if len(known[query.table]))


def _texts(dataset: Dataset, reports: Iterable[Report], asked: Collection[str]) -> pa.Table:
    """Titles and bodies of the reports that are asked for, by report id; a text is known by its hash."""
    published = dataset["reports"]
    ids = dict(zip(published.column("text_sha256").to_pylist(), published.column("report_id").to_pylist(), strict=True))
    rows = [
        (report_id, part, words)
        for report_id, report in ((ids.get(text_hash(report)), report) for report in reports)
        if report_id in asked
        for part, words in (("title", report.title), ("body", report.body))
    ]
    return pa.table([list(column) for column in zip(*rows, strict=True)] or [[], [], []], schema=TEXTS)


def _evidence_by_table(evidence: pa.Table, schemas: Iterable[TableSchema]) -> Iterator[tuple[str, pa.Table]]:
    told = evidence.select(["evidence_id", "row_id", "column_name", "value"])
    for schema in schemas:
        yield evidence_of(schema.name), told.filter(pc.equal(evidence.column("table_name"), schema.name))


def _edtf_bounds(dataset: Dataset) -> pa.Table:
    """Every EDTF of the dataset once, with the days that it can mean."""
    columns = (
        table.column(name) for table in dataset.values() for name in table.column_names if name.endswith("_edtf")
    )
    found = sorted({edtf for column in columns for edtf in column.unique().to_pylist() if edtf is not None})
    return pa.Table.from_pylist([_edtf_row(edtf) for edtf in found], schema=EDTF_BOUNDS)


def _edtf_row(edtf: str) -> dict[str, object]:
    valid = is_edtf(edtf)
    earliest, latest = bounds(edtf) if valid else (None, None)
    return {"edtf": edtf, "valid": valid, "earliest": earliest, "latest": latest}
