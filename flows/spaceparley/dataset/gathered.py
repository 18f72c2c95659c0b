"""The evidence of many reports as one table, that of reports whose facts became what they were before as it was.

There are more rows of evidence than of all else, and each follows from its report and the ids of that report's rows alone.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import repeat
from operator import attrgetter

import pyarrow as pa
import pyarrow.compute as pc

from ..extracting.facts import Extraction
from ..linking.linked import Reading
from ..reading.report import Report
from .arrow import arrow_schema
from .citations import Told, cite
from .evidence import EvidenceRow, evidence_rows, quoted_share
from .schema import load_schema

KEY, SHARE = "key", "quoted_share"
NOBODY: Mapping[str, str | None] = {}
Found = tuple[str | None, float, list[EvidenceRow]]
"""Key, share and evidence of one report."""


@dataclass(frozen=True, slots=True)
class Known:
    """Evidence gathered before."""

    rows: pa.Table
    """As `Gathered.rows`, in any order; of some reports, and of some as they were."""
    key_of: Callable[[Report], str | None]
    """The same for reports that the present rules find the same in; None for one whose words are not to be kept."""
    whole_of: Callable[[Reading], Extraction] = attrgetter("extraction")
    """All facts of a report, where its reading may hold only what linking asks of it."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """The evidence of a dataset."""

    rows: pa.Table
    """With the key of all that each report's evidence follows from, null for what a person gave, and the share of the report that is quoted."""
    fresh: pa.Table
    """Those of them that were not known."""
    keys: Mapping[str, str | None]
    """The key of each report's, by its id; none of a report that has no evidence."""

    def table(self) -> pa.Table:
        """The evidence as the schema has it, sorted by id."""
        return self.rows.drop_columns([KEY, SHARE]).cast(arrow_schema(load_schema("evidence")))

    def shares(self) -> Mapping[str, float]:
        """How much of each report is quoted, by its id; none where there is no evidence of it."""
        found = self.rows.group_by("report_id").aggregate([(SHARE, "min")])
        return dict(zip(found.column("report_id").to_pylist(), found.column(f"{SHARE}_min").to_pylist(), strict=True))

    def printed(self, languages: Mapping[str, str]) -> Mapping[str, set[tuple[str, str]]]:
        """The forms that reports print of a name, each with its language, by the id of who is so called; `languages` are those of the reports."""
        names = self.rows.filter(pc.equal(self.rows.column("table_name"), "entity_names"))
        of_reports = pc.index_in(names.column("report_id"), value_set=pa.array(languages.keys(), pa.string()))
        told = pa.table({"row_id": names.column("row_id"), "form": names.column("value"), "language": pa.array(languages.values(), pa.string()).take(of_reports)})
        # A thousand reports print one form: it is taken out of Arrow once.
        once = told.group_by(told.column_names).aggregate([])
        found: defaultdict[str, set[tuple[str, str]]] = defaultdict(set)
        for row_id, form, language in zip(*(once.column(name).to_pylist() for name in told.column_names), strict=True):
            found[row_id].add((form, language))
        return found


def kept_schema() -> pa.Schema:
    """The columns of gathered rows."""
    evidence = arrow_schema(load_schema("evidence")).remove_metadata()
    plain = [field.remove_metadata() for field in evidence]
    return pa.schema([*plain, pa.field(KEY, pa.string()), pa.field(SHARE, pa.float64())])


def gather(all_told: Iterable[Told], known: Known | None = None, others: Mapping[str, str | None] = NOBODY) -> Gathered:
    """The evidence of all that was told, and of `others`, the keys of whose evidence are known by their ids."""
    before = known.rows if known else kept_schema().empty_table()
    there = set(pc.unique(before.column(KEY)).to_pylist())
    keys = dict(others)
    fresh: list[Found] = []
    for told in all_told:
        if told.is_silent:
            continue
        key = _key(told, known) if known else None
        keys[told.reading.report_id] = key
        if key is not None and key in there:
            continue
        rows = evidence_rows(cite(_whole(told, known) if known else told))
        fresh.append((key, quoted_share(told.reading.report.body, rows), rows))
    new = _table(fresh)
    return Gathered(_sorted(pa.concat_tables([before, new]), keys.values()), new.filter(new.column(KEY).is_valid()), keys)


def _sorted(rows: pa.Table, keys: Iterable[str | None]) -> pa.Table:
    """The rows of those keys by their ids; copied but once, since they are the largest table of all."""
    places = pc.indices_nonzero(pc.is_in(rows.column(KEY), value_set=pa.array(list(keys), pa.string())))
    return rows.take(places.take(pc.sort_indices(rows.column("evidence_id").take(places))))


def _whole(told: Told, known: Known) -> Told:
    return replace(told, reading=replace(told.reading, extraction=known.whole_of(told.reading)))


def _key(told: Told, known: Known) -> str | None:
    """The same where a report and what became of its facts are the same; None for what a person gave, and what is not to be kept."""
    report = told.reading.report
    key = None if report.method == "curated" else known.key_of(report)
    if key is None:
        return None
    words = (key, told.reading.report_id, *told.words())
    return sha256("\x1f".join(words).encode()).hexdigest()[:32]


def _table(fresh: list[Found]) -> pa.Table:
    schema = kept_schema()
    rows = [row for _, _, rows in fresh for row in rows]
    columns = [*zip(*rows, strict=True)] if rows else [()] * len(EvidenceRow._fields)
    of_report = [[value for found in fresh for value in repeat(found[place], len(found[2]))] for place in (0, 1)]
    arrays = [pa.array(column, field.type) for column, field in zip([*columns, *of_report], schema, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema)
