"""Which questions over keys and evidence SQL is to be asked: of a sound dataset none, as Arrow says in less time than SQL takes to plan one."""

from collections.abc import Iterable, Iterator, Mapping

import pyarrow as pa
import pyarrow.compute as pc

from .alike import keys
from .constraints import Query, reference_query, unique_queries
from .proofs import backing_queries, belonging_query, evidence_of
from .schema import ForeignKey, TableSchema

Tables = Mapping[str, pa.Table]


def doubtful_keys(tables: Tables, schema: TableSchema, row: str | None = None) -> Iterator[Query]:
    """The questions over the keys of a table that may have an answer; of the tables, their keys are needed."""
    if not all(_distinct(tables[schema.name], key) for key in unique_keys(schema)):
        yield from unique_queries(schema, row)
    for key in schema.foreign_keys:
        if not _met(tables, schema, key):
            yield reference_query(schema, key, row)


def unique_keys(schema: TableSchema) -> tuple[tuple[str, ...], ...]:
    """What tells the rows of a table apart."""
    return tuple(key for key in (schema.primary_key, *schema.unique_keys, *((field.name,) for field in schema.fields if field.unique)) if key)


def key_columns(schema: TableSchema, schemas: Iterable[TableSchema]) -> set[str]:
    """The columns of its keys, of its references and of those to it."""
    own = (*unique_keys(schema), *(key.fields for key in schema.foreign_keys))
    return {name for names in (*own, *(key.references for other in schemas for key in other.foreign_keys if key.table == schema.name)) for name in names}


def _distinct(here: pa.Table, key: tuple[str, ...]) -> bool:
    return all(_exact(here.column(name)) for name in key) and len(pc.unique(keys(here, key))) == len(here)


def _met(tables: Tables, schema: TableSchema, key: ForeignKey) -> bool:
    """Of a key of several columns it is not said: they may be joined alike without being so."""
    if len(key.fields) > 1:
        return False
    here, there = tables[schema.name].column(key.fields[0]), tables[key.table].column(key.references[0])
    return here.type == there.type and _exact(here) and all_among(here.drop_null(), there)


def _exact(values: pa.ChunkedArray) -> bool:
    """Whether what is equal is written alike: 0.0 and -0.0 are not."""
    return bool(pa.types.is_string(values.type) or pa.types.is_integer(values.type) or pa.types.is_date(values.type))


def doubtful_evidence(tables: Tables, schema: TableSchema) -> Iterator[Query]:
    """The questions over what is evidence for a table, and what it is for, that may have an answer."""
    here, told = tables[schema.name], tables[evidence_of(schema.name)]
    row_id = schema.primary_key[0]
    for query in backing_queries(schema) if len(here) else ():
        assert query.column
        # Words are made of several passages: that they are those of these is asked by itself.
        said, value = (["row_id"], [row_id]) if query.column == "text" else (["row_id", "value"], [row_id, query.column])
        stated = here.filter(here.column(query.column).is_valid())
        saying = told.filter(pc.equal(told.column("column_name"), query.column)).select(said).drop_null()
        if not all_among(keys(stated, value), keys(saying, said)):
            yield query
    if not all_among(told.column("row_id"), here.column(row_id)):
        yield belonging_query(schema)


def all_among(values: pa.Array | pa.ChunkedArray, known: pa.Array | pa.ChunkedArray) -> bool:
    """Whether each value is one of those; null is none of them."""
    return bool(pc.all(pc.is_in(values, value_set=known, skip_nulls=True), min_count=0).as_py())
