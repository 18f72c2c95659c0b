"""`README.md` of the data: what somebody needs who has these files and nothing else."""

from collections.abc import Iterable, Mapping

from ...counting import counted
from ...dataset.schema import DatasetInfo, TableSchema
from .remote_use import section

Counts = Mapping[str, int]

TEMPLATE = """\
# {title}

{description}

A row is one meeting, one participant of a meeting, one statement, or one claim about the date of a programme event; each
shows the passage of the press report that it comes from.

## Ask it something

With nothing but `pip install duckdb`, in this folder:

```python
import duckdb
duckdb.sql("SELECT date_edtf, place, label FROM 'meetings.parquet' ORDER BY date_earliest").show()
duckdb.sql("SELECT speaker, text FROM 'statements.parquet' WHERE mode = 'direct' ORDER BY statement_id").show()
duckdb.sql("SELECT previous_edtf, target_edtf, asserted_by FROM 'milestone_claims.parquet' WHERE status = 'postponed'").show()
```

`spaceparley.duckdb`, where a build has made it, holds the same tables with keys, comments and ready views:
`FROM who_met_whom`, `FROM who_said_what`, `FROM told_together`, `FROM which_dates_moved`, `FROM what_shows_it`,
`FROM slips`, `FROM promises_kept`, `FROM as_of('2022-06-01')`, `FROM said_by('Morel')`, `FROM meetings_of('Morel')`,
`FROM meetings_of('Kazakhstan')`, in any spelling that French, English or Russian has for them. DuckDB 1.1 and later open it.

{afar}## Files

Each table is there twice, with the same rows: `NAME.parquet` and `NAME.csv`.

| table | rows | a row is |
|---|---:|---|
{tables}

`COOKBOOK.md` asks these tables over twenty questions in SQL and shows the answers. `COVERAGE.md` tells which reports they are made
from and what they do not cover. `slips.svg` draws the dates that moved. `DICTIONARY.md` explains every column. `datapackage.json` describes the files to programs (Data Package v2; check them
with `frictionless validate datapackage.json`), `croissant.json` to machine-learning tools, `schema-org.jsonld` to search engines,
`dcat.jsonld` to data portals, `datasette.json` to Datasette. `SHA256SUMS` is for `sha256sum -c SHA256SUMS`. `LICENSE-DATA` says
what you may do.

`spaceparley export xlsx sqlite jsonl` makes an Excel workbook, a SQLite file and JSON Lines of it. In the workbook text is
marked as text. A spreadsheet that opens a CSV file may take quoted text that begins with `=`, `+`, `-` or `@` for a formula:
let it import the columns as text.

## How to read it

- **Null**, an empty cell in CSV, means "not stated". It never means no or zero.
- **Dates** are as exact as the report: `..._edtf` holds EDTF (`2024` is a year, not a day), `..._earliest` and
  `..._latest` the first and last day that it can mean, for SQL; an open end is null.
- **Evidence**: the rows of `evidence` with a row's table and id show the exact words (`exact`, with `prefix` and
  `suffix`) behind each value, where they stand in which report, and the rule that read them.
- **Who said it**: a statement with no named speaker has none. Printed words are often the outlet's translation.
  `modality` tells what was asserted from what was only called necessary, possible or proposed.
- The tables repeat what reports say. They do not say that it is so.

## How large, how sure

{size} Rules read the reports, and rules err: check the evidence before you rely on a row.
{quality}
The table `quality` and `quality.json` have every figure with the set it was measured on, its size, whether its reports are
real or invented, and whether the rules were written with them in view. What was tuned on is no error rate.

## Licence and citation

{licence}: {licence_url}. Quotations stay their publishers'; see `LICENSE-DATA`.

> {authors}: *{title}*. Version {edition}, schema version {version}. {licence}.

`CHANGES.md` tells what this release changes and why, the table `changes` does so to the cell, `corrections` what people set right.

## Report an error, ask for removal

{where} Give the version above, the id of the row (`mtg_…`, `stm_…`) and, for an error, what the report says instead: the rows
of `evidence` with that `row_id` show what the value rests on. People, reports and statements can be withdrawn from every release.
"""
ISSUES = "Open an issue at {homepage}."
NO_ISSUES = "These files name no page of their project (`homepage` in its `schemas/dataset.json`): write to whoever gave them to you."


def readme(info: DatasetInfo, schemas: Iterable[TableSchema], counts: Counts, methods: Counts, quality: str, edition: str) -> str:
    """The page as Markdown; `methods` says how many reports were extracted and how many curated, `edition` is the data's version."""
    licence = info.licenses[0]
    return TEMPLATE.format(
        title=info.title,
        afar=section(info.download),
        description=info.description,
        tables="\n".join(_row(schema, counts[schema.name]) for schema in schemas),
        size=_size(methods),
        quality=quality,
        authors=", ".join(info.contributors),
        edition=edition,
        version=info.version,
        licence=licence.name,
        licence_url=licence.path,
        where=ISSUES.format(homepage=info.homepage) if info.homepage else NO_ISSUES,
    )


def _row(schema: TableSchema, count: int) -> str:
    first, _, _ = schema.description.partition(". ")
    grain = first.removeprefix("One row for ").removesuffix(".")
    return f"| `{schema.name}` | {count:,} | {grain} |"


def _size(methods: Counts) -> str:
    reports, curated = methods.get("extracted", 0), methods.get("curated", 0)
    beside = f" Beside {'it' if reports == 1 else 'them'}, a person gave the claims of {counted(curated, 'source')} (`method = curated`)." if curated else ""
    if reports < 2:
        return f"{['No report', 'One real report'][reports]} so far: this shows what the dataset is, it is no base for statistics.{beside}"
    few = " That is a small collection, chosen by what was at hand: no base for statistics." if reports < 1000 else ""
    return f"{counted(reports, 'report')} so far.{few}{beside}"
