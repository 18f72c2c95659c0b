"""Our SQL and Frictionless on the same broken packages: both name the same tables, rows and columns, no more and no fewer."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import duckdb
import frictionless
import pytest
from dataset.broken import ROWS, SCHEMAS, changed, texts_of, write_package
from spaceparley.dataset.ddl import SQL_TYPES
from spaceparley.dataset.files import check_csv, check_parquet
from spaceparley.dataset.schema import TableSchema, read_schema
from spaceparley.errors import UsageError

Place = tuple[str, int | None, str | None]

BROKEN = """
people 2 id =
people 2 id = q_0001
people 2 id = p_00011
people 2 id = p_000G
people 3 id = p_0001
people 4 name =
people 4 name = -
people 4 name = L
people 4 name = Ж
people 4 name = abcdefghijklmnopqrstu
people 2 kind = Person
people 2 kind = ghost
people 2 age = -1
people 2 age = 121
people 2 age = forty
people 2 age = 41.5
people 2 age = 4 1
people 2 age = +
people 2 age = 0x1f
people 4 rank = 4
people 4 rank = 2
people 3 rank = 1
people 4 rank = one
people 2 height = 0
people 2 height = 2.5
people 2 height = -0.1
people 2 height = nan
people 2 height = tall
people 2 height = 1,72
people 2 height = 1.2.3
people 2 height = inf
people 2 share = 0.2499
people 2 share = 0.7501
people 2 share = NaN
people 2 active = yes
people 2 active = tRUE
people 2 active = 2
people 2 agrees = non
people 2 agrees = true
people 2 born = 1899-12-31
people 2 born = 2020-01-01
people 2 born = 2019-02-29
people 2 born = 03/02/1981
people 2 born = 1981-02
people 2 born = 1981-02-03T00:00:00
people 2 seen = 2030-01-01T00:00:01
people 2 seen = 2022-08-09
people 2 seen = 2022-08-09T25:00:00
people 2 seen = yesterday
people 2 wakes = 6:30
people 2 wakes = 24:30:00
people 2 wakes = dawn
people 2 since = 1949
people 2 since = 99
people 2 since = MCMX
people 2 since = 19999
people 2 paid = 2022-13
people 2 paid = 2022
people 2 paid = August
people 2 boss = p_9999
people 2 boss = nobody
people 6 boss = p_0009
visits 2 person =
visits 2 person = p_9999
visits 2 day = 2022-08-32
visits 3 day = 2022-08-09; visits 3 place = Moscow
visits 2 host = p_0001
visits 2 host_age = 41
visits 2 host_age =
visits 4 host_age = 7
visits 2 host_age = none
visits 5 day = 2022-08-09; visits 5 place = Here
people 2 age = -1; people 2 height = 3; people 2 kind = ghost
people 2 age = -1; people 3 age = 121; people 4 age = x; people 5 age = 1e9
people 2 id = p_0005; people 3 boss =
people 2 id = p_0006
people 2 name = x; visits 2 person = x; visits 2 day = x
people 2 rank = 3; people 3 rank = 3; people 5 rank = 3
people 2 born = x; people 2 seen = x; people 2 wakes = x; people 2 since = x; people 2 paid = x
people 3 age = 1; visits 3 host_age = 40
people 2 id = ; people 3 id = -
visits 2 person = ; visits 2 day =
""".strip().splitlines()

SOUND = """
people 2 age = 041
people 2 age = +41
people 2 age =  41
people 5 age = 7
people 2 height = 1.
people 2 height = 1e-3
people 2 share = 0.5000
people 2 born = 1981-2-3
people 2 seen = 2022-08-09T10:00:00.123
people 2 boss = p_0001
people 2 name = a,b"c\\nd
visits 2 note =
visits 3 place =
visits 5 place = Astana
""".strip().splitlines()

MISSHAPEN = {
    "a row too short": ("people", lambda text: text.replace(",p_0004\n", "\n")),
    "a row far too short": ("people", lambda text: text.replace("p_0005,É́mile,person,41,,0.001,.5,0,,,,,,,p_0004", "p_0005,É́mile")),
    "a row too long": ("people", lambda text: text.replace(",p_0004\n", ",p_0004,more\n")),
    "two rows of the wrong width": ("visits", lambda text: text.replace("first", "first,second").replace(",n/a", "")),
    "a row too short before a wrong value": ("visits", lambda text: text.replace(",first", "").replace("2022-08-11", "2022-08-41")),
    "an empty line": ("visits", lambda text: text.replace("p_0002,2022", "\np_0002,2022", 1)),
    "a blank row": ("visits", lambda text: text.replace("p_0004,2022-08-11,,,,y", ",,,,,n/a")),
    "a column of another name": ("visits", lambda text: text.replace("host_age", "hostage", 1)),
    "two columns in the other's place": ("visits", lambda text: text.replace("place,host", "host,place", 1)),
    "a label that is empty": ("visits", lambda text: text.replace("note", "", 1)),
    "a column too many": ("visits", lambda text: "\n".join(f"{line},more" if line else line for line in text.split("\n"))),
}


def read(schemas: Mapping[str, Any]) -> tuple[TableSchema, ...]:
    return tuple(read_schema(name, raw) for name, raw in schemas.items())


def frictionless_says(descriptor: Path) -> set[Place]:
    """What Frictionless names; a key by the column that our check names it by."""
    report = frictionless.validate(str(descriptor))
    assert not report.errors
    return {_place(task.name, error) for task in report.tasks for error in task.errors}


def _place(table: str, error: frictionless.Error) -> Place:
    told = error.to_dict()
    if "label" in error.type:
        return table, 1, None
    if error.type == "primary-key":
        return table, told["rowNumber"], read(SCHEMAS)[list(SCHEMAS).index(table)].primary_key[-1]
    if error.type == "foreign-key":
        return table, told["rowNumber"], told["fieldNames"][0]
    return table, told.get("rowNumber"), told.get("fieldName") or None


def we_say(folder: Path) -> set[Place]:
    problems = check_csv(folder, read(SCHEMAS))
    return {(one.table, int(one.row.removeprefix("row ")), None if one.row == "row 1" else one.column) for one in problems}


def as_rows(places: set[Place]) -> set[tuple[str, int | None]]:
    """Of a row of the wrong width: only which one it is. Frictionless names each cell that is too many or missing."""
    return {(table, row) for table, row, _ in places}


def to_parquet(folder: Path) -> None:
    """Writes the tables as Parquet, typed."""
    with duckdb.connect() as connection:
        for schema in read(SCHEMAS):
            values = ", ".join(f'{_cast(field)} AS "{field.name}"' for field in schema.fields)
            columns = ", ".join(f"'{name}': 'VARCHAR'" for name in schema.names)
            source = f"read_csv('{folder / schema.name}.csv', columns = {{{columns}}}, header = true, auto_detect = false, quote = '\"', escape = '\"', nullstr = '\x01')"
            connection.execute(f"COPY (SELECT {values} FROM {source}) TO '{folder / schema.name}.parquet'")


def _cast(field):
    stated = f"CASE WHEN \"{field.name}\" IN ({', '.join(repr(value) for value in field.missing)}) THEN NULL ELSE \"{field.name}\" END"
    truth = f"CASE {stated} WHEN 'oui' THEN 'true' WHEN 'non' THEN 'false' ELSE {stated} END" if field.type == "boolean" else stated
    return f"CAST({truth} AS {SQL_TYPES[field.type]})"


def test_the_corpus_is_large_enough():
    assert len(BROKEN) + len(MISSHAPEN) >= 60
    assert len(set(BROKEN)) == len(BROKEN)


def test_the_sound_package_has_no_problem(tmp_path):
    assert frictionless_says(write_package(tmp_path, texts_of(ROWS))) == set()
    assert check_csv(tmp_path, read(SCHEMAS)) == ()
    to_parquet(tmp_path)
    assert check_parquet(tmp_path, read(SCHEMAS)) == ()


@pytest.mark.parametrize("changes", [changes if place % 2 else pytest.param(changes, marks=pytest.mark.long) for place, changes in enumerate(BROKEN)])
def test_a_broken_package_gets_the_same_verdict(changes, tmp_path):
    described = write_package(tmp_path, texts_of(changed(*changes.split(";"))))
    assert we_say(tmp_path) == frictionless_says(described) != set()


@pytest.mark.parametrize("changes", BROKEN[::9])
def test_the_same_rows_as_parquet_get_it_too(changes, tmp_path):
    """Where every cell has a value of its type; Parquet cannot hold others."""
    write_package(tmp_path, texts_of(changed(*changes.split(";"))))
    of_csv = check_csv(tmp_path, read(SCHEMAS))
    if not any(" is no " in problem.message for problem in of_csv):
        to_parquet(tmp_path)
        of_parquet = check_parquet(tmp_path, read(SCHEMAS))
        assert {(one.table, one.row, one.column) for one in of_parquet} == {(one.table, one.row, one.column) for one in of_csv}


@pytest.mark.parametrize("changes", SOUND)
def test_what_frictionless_lets_pass_we_do(changes, tmp_path):
    assert frictionless_says(write_package(tmp_path, texts_of(changed(*changes.split(";"))))) == set()
    assert check_csv(tmp_path, read(SCHEMAS)) == ()


@pytest.mark.parametrize("name", MISSHAPEN)
def test_a_misshapen_file_gets_the_same_verdict(name, tmp_path):
    table, spoil = MISSHAPEN[name]
    texts = texts_of(ROWS)
    spoiled = spoil(texts[table])
    assert spoiled != texts[table]
    described = write_package(tmp_path, texts | {table: spoiled})
    assert as_rows(we_say(tmp_path)) == as_rows(frictionless_says(described)) != set()


def checked(folder: Path, fields: list[dict[str, Any]], rows: list[list[str]], **rest: Any) -> tuple[set[Place], set[Place]]:
    """Our verdict and that of Frictionless on one table of our own making."""
    schemas = {"things": {"fields": fields, **rest}}
    described = write_package(folder, texts_of({"things": rows}, schemas), schemas)
    ours = check_csv(folder, read(schemas))
    report = frictionless.validate(str(described))
    assert not report.errors
    theirs = {(task.name, error.to_dict().get("rowNumber"), error.to_dict().get("fieldName")) for task in report.tasks for error in task.errors}
    return {(one.table, int(one.row.removeprefix("row ")), one.column) for one in ours}, theirs


def test_what_version_2_of_the_standard_adds_is_enforced_here_alone(tmp_path):
    """Frictionless accepts these in a descriptor and lets the rows pass."""
    fields = [
        {"name": "level", "type": "string", "categories": [{"value": "low", "label": "Low"}, {"value": "high", "label": "High"}]},
        {"name": "size", "type": "integer", "categories": [1, 2]},
    ]
    rows = [["low", "1"], ["high", "2"], ["Low", "1"], ["low", "3"], ["low", "1"], ["low", ""], ["low", ""]]
    ours, theirs = checked(tmp_path, fields, rows, uniqueKeys=[["level", "size"]])
    assert theirs == set()
    assert ours == {("things", 4, "level"), ("things", 5, "size"), ("things", 6, "size")}


def test_missing_values_with_labels_are_null(tmp_path):
    refused = [{"value": "-9", "label": "refused"}]
    fields = [{"name": "name", "type": "string"}, {"name": "size", "type": "integer", "constraints": {"required": True}, "missingValues": refused}]
    assert checked(tmp_path, fields, [["a", "1"], ["b", "-9"], ["c", ""]]) == ({("things", 3, "size"), ("things", 4, "size")},) * 2


def test_a_pattern_holds_for_the_whole_text(tmp_path):
    """To Frictionless `a|b` is `^a|b$`, and `abc` fits."""
    fields = [{"name": "word", "type": "string", "constraints": {"pattern": "a|b"}}]
    ours, theirs = checked(tmp_path, fields, [["a"], ["b"], ["abc"]])
    assert (ours, theirs) == ({("things", 4, "word")}, set())


@pytest.mark.parametrize(
    ("field", "named"),
    [
        ({"type": "geopoint"}, "type geopoint"),
        ({"type": "string", "format": "email"}, "format email"),
        ({"type": "number", "decimalChar": ","}, "property decimalChar"),
        ({"type": "array", "constraints": {"jsonSchema": {}}}, "type array, constraint jsonSchema"),
    ],
)
def test_what_nothing_checks_is_refused(field, named):
    with pytest.raises(UsageError, match=f"field odd: nothing checks {named}"):
        read_schema("things", {"fields": [{"name": "odd", **field}]})


def test_another_way_to_match_fields_is_refused():
    with pytest.raises(UsageError, match="fieldsMatch"):
        read_schema("things", {"fields": [], "fieldsMatch": "subset"})


@pytest.mark.parametrize(
    ("sql", "column", "message"),
    [("SELECT 1::INTEGER AS size", "size", "type INTEGER, not BIGINT"), ("SELECT 1 AS sizes", "size", "type none"), ("SELECT 1::BIGINT AS size, 2 AS more", "more", "not none")],
)
def test_parquet_with_other_columns_is_named(sql, column, message, tmp_path):
    with duckdb.connect() as connection:
        connection.execute(f"COPY ({sql}) TO '{tmp_path / 'things.parquet'}'")
    problems = check_parquet(tmp_path, [read_schema("things", {"fields": [{"name": "size", "type": "integer"}]})])
    assert any(one.column == column and message in one.message for one in problems)


@pytest.mark.parametrize("check", [check_csv, check_parquet])
def test_a_file_that_is_none_is_named(check, tmp_path):
    for suffix in ("csv", "parquet"):
        (tmp_path / f"things.{suffix}").write_bytes(b"size\n\xff\xfe\n")
    [problem] = check(tmp_path, [read_schema("things", {"fields": [{"name": "size", "type": "string"}]})])
    assert "cannot be read" in problem.message
