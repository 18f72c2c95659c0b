"""The facts of many reports as Arrow tables that fit the schemas."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from operator import itemgetter

import pyarrow as pa
import pyarrow.compute as pc

from ..linking.linked import Facts
from .arrow import arrow_schema
from .citations import tell
from .countries import country_name_rows
from .disagreements import disagreement_rows
from .entities import entity_name_rows, entity_rows
from .gathered import Gathered, Known, gather
from .meetings import meeting_rows, participant_rows, topic_rows
from .milestones import claim_rows, milestone_rows
from .quality import quality_table_rows
from .reports import report_rows, report_source_rows
from .rows import Row
from .schema import TableSchema, load_schema, load_schemas
from .statements import relay_rows, speaker_rows, statement_rows

COUNTRIES = "country_names"
NOT_OF_ONE = ("evidence", "quality", "id_redirects", "corrections", "changes", COUNTRIES)
"""Tables that hang on no report, or on all of them; and that of evidence, which is kept by itself."""
Dataset = Mapping[str, pa.Table]
"""Every published table by its name, in the order of the schemas."""


@dataclass(frozen=True, slots=True)
class Assembled:
    """A dataset, and its evidence as the next one can take it over."""

    dataset: Dataset
    evidence: Gathered


def assemble(facts: Facts) -> Dataset:
    """All tables of the dataset: typed by their schemas, sorted by primary key, null where nothing is stated."""
    return assemble_anew(facts, None).dataset


def assemble_anew(facts: Facts, known: Known | None) -> Assembled:
    """The same; evidence of reports whose facts became what they were before is taken from `known`."""
    told = told_tables(facts)
    used = used_entities(told)
    evidence = gather(tell(facts, used), known)
    named = named_tables(facts, used, evidence, {reading.report_id: reading.report.language for reading in facts.readings})
    return Assembled(whole({**told, **named}, evidence), evidence)


def told_tables(facts: Facts) -> dict[str, pa.Table]:
    """The tables of what the reports tell."""
    tables = {
        "report_sources": report_source_rows(facts),
        "meetings": meeting_rows(facts),
        "meeting_topics": topic_rows(facts),
        "participants": participant_rows(facts),
        "statements": statement_rows(facts),
        "statement_speakers": speaker_rows(facts),
        "statement_relays": relay_rows(facts),
        "milestones": milestone_rows(facts),
        "milestone_claims": claim_rows(facts),
        "disagreements": disagreement_rows(facts),
    }
    return {name: to_table(load_schema(name), rows) for name, rows in tables.items()}


def named_tables(facts: Facts, used: set[str], evidence: Gathered, languages: Mapping[str, str]) -> dict[str, pa.Table]:
    """The tables of the reports and of those whom they name, as far as other tables use them; `languages` are those of all reports of which there is evidence."""
    tables = {
        "entities": entity_rows(facts, used),
        "entity_names": entity_name_rows(facts, used, evidence.printed(languages)),
        "reports": report_rows(facts, evidence.shares()),
    }
    return {name: to_table(load_schema(name), rows) for name, rows in tables.items()}


def whole(told: Dataset, evidence: Gathered) -> Dataset:
    """The dataset, of all tables that reports tell, with those that hang on no report, or on all of them."""
    others: dict[str, Iterable[Row]] = {
        "quality": quality_table_rows(),
        "id_redirects": (),  # those come with the release before
        # What a person sets right, and what differs from the last release, is known later.
        "corrections": (),
        "changes": (),
    }
    dataset = {**told, **{name: to_table(load_schema(name), rows) for name, rows in others.items()}}
    dataset |= {"evidence": evidence.table()}
    dataset |= {COUNTRIES: to_table(load_schema(COUNTRIES), country_name_rows(dataset))}
    return {schema.name: dataset[schema.name] for schema in load_schemas()}


def to_table(schema: TableSchema, rows: Iterable[Row]) -> pa.Table:
    """Rows as a table of that schema, sorted by its primary key."""
    listed, names, arrow = list(rows), schema.names, arrow_schema(schema)
    for row in listed:
        assert len(row) == len(names), f"{schema.name}: {row.keys() ^ set(names)}"
    columns = zip(*map(itemgetter(*names), listed), strict=True) if listed else ((),) * len(names)
    table = pa.Table.from_arrays([pa.array(column, field.type) for column, field in zip(columns, arrow, strict=True)], schema=arrow)
    return sorted_by_key(schema, table)


def sorted_by_key(schema: TableSchema, table: pa.Table) -> pa.Table:
    """The rows by their primary key."""
    return table.sort_by([(name, "ascending") for name in schema.primary_key])


def used_entities(dataset: Dataset) -> set[str]:
    """Ids of the entities that some row refers to."""
    return {
        value
        for name, table in dataset.items()
        for key in load_schema(name).foreign_keys
        if key.table == "entities"
        for value in pc.unique(table.column(key.fields[0])).to_pylist()
        if value is not None
    }
