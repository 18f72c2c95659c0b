"""Each gate has a fault that trips it: a value of the seed's sound dataset is forged, and the check says which."""

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pyarrow as pa
import pytest
from linking.by_hand import at, report, statement
from spaceparley.dataset.alike import tables_apart
from spaceparley.dataset.assemble import Dataset, assemble, to_table
from spaceparley.dataset.checks import SHOWN, check_tables, unchecked
from spaceparley.dataset.schema import load_schema, load_schemas
from spaceparley.errors import Problem
from spaceparley.extracting.facts import Extraction
from spaceparley.linking.ids import text_hash
from spaceparley.linking.link import link
from spaceparley.linking.linked import Facts

Row = dict[str, Any]
ANY = ""
NOWHERE = "000000000000"


def changed(dataset: Dataset, table: str, change: Callable[[Row], Row], **where: Any) -> Dataset:
    """The dataset with the first row that has those values changed."""
    return changed_at(dataset, table, change, place_of(dataset, table, where))


def place_of(dataset: Dataset, table: str, where: Row) -> int:
    return next(i for i, row in enumerate(dataset[table].to_pylist()) if all(row[name] == value for name, value in where.items()))


def changed_at(dataset: Dataset, table: str, change: Callable[[Row], Row], place: int) -> Dataset:
    rows = dataset[table].to_pylist()
    rows[place] = change(rows[place])
    # The schema would refuse a null where none may stand, which is what some of these tests forge.
    lax = pa.schema([pa.field(field.name, field.type) for field in dataset[table].schema])
    return {**dataset, table: pa.Table.from_pylist(rows, schema=lax)}


def found(problems: tuple[Problem, ...], table: str, column: str | None, message: str) -> list[Problem]:
    return [
        problem
        for problem in problems
        if (problem.table, problem.column) == (table, column) and message in problem.message
    ]


SLIPPED = {"kind": "slipped"}
TARGET_2024 = {"column_name": "target_edtf", "exact": "2024"}

FORGED = [
    # table, row, forged values, column at fault, message
    ("reports", {}, {"quoted_share": None}, "quoted_share", "must be"),
    ("reports", {}, {"quoted_share": 1.5}, "quoted_share", "breaks its rule"),
    ("reports", {}, {"author": ""}, "author", "is empty"),
    ("reports", {}, {"author": " \n"}, "author", "is empty"),
    ("reports", {}, {"text_sha256": "0" * 64}, "text_sha256", "not that of the report's text"),
    ("reports", {}, {"published_edtf": "août 2022"}, "published_edtf", "breaks its rule"),
    ("reports", {}, {"published_edtf": "2022-13"}, "published_edtf", "is no EDTF"),
    ("reports", {}, {"published_latest": dt.date(2022, 9, 1)}, "published_earliest", "not the bounds"),
    ("meetings", {"status": "held"}, {"meeting_id": "mtg_0F3A9C51D7E2"}, "meeting_id", "breaks its rule"),
    ("meetings", {}, {"kind": "chat"}, "kind", "breaks its rule"),
    ("meetings", {}, {"kind": "visit"}, "kind", "No evidence"),
    ("meetings", {}, {"report_count": 0}, "report_count", "breaks its rule"),
    ("meetings", {}, {"independent_source_count": 2}, "independent_source_count", "More independent"),
    ("meetings", {"date_edtf": "2022-08-09"}, {"date_edtf": "2022-08-10"}, "date_earliest", "not the bounds"),
    ("meetings", {"date_edtf": "2022-08-09"}, {"date_edtf": "2022-08-10"}, "date_edtf", "No evidence"),
    ("meetings", {"date_edtf": "2022-08-09"}, {"date_earliest": dt.date(2022, 8, 31)}, "date_earliest", "not the bounds"),
    ("meetings", {"date_edtf": None}, {"date_latest": dt.date(2022, 8, 31)}, "date_earliest", "not the bounds"),
    ("meetings", {"date_edtf": "2022-08-09"}, {"place": "Moscow"}, "place", "No evidence"),
    ("meetings", {}, {"place_entity_id": f"ent_{NOWHERE}"}, "place_entity_id", "refers to no row of entities"),
    ("meeting_topics", {}, {"topic": "football"}, "topic", "No evidence"),
    ("participants", {}, {"meeting_id": f"mtg_{NOWHERE}"}, "meeting_id", "refers to no row of meetings"),
    ("participants", {"country_code": "KZ"}, {"country_code": "kz"}, "country_code", "breaks its rule"),
    ("participants", {"country_code": "KZ"}, {"country_code": "RU"}, "country_code", "No evidence"),
    ("participants", {"name": "Bagdat Musin"}, {"name": "Bagdad Musin"}, "name", "not that of the entity"),
    ("participants", {"name": "Bagdat Musin"}, {"role": "roi"}, "role", "No evidence"),
    ("entities", {"name": "Bagdat Musin"}, {"name": "Bagdad Musin"}, "name", "No evidence"),
    ("entities", {"name": "Bagdat Musin"}, {"wikidata_id": "190795"}, "wikidata_id", "breaks its rule"),
    ("entity_names", {}, {"script": "latin"}, "script", "breaks its rule"),
    ("report_sources", {"name": "TASS"}, {"name": "AFP"}, "name", "No evidence"),
    ("statements", {"mode": "direct"}, {"text": "Rien."}, "text", "not those of the passages"),
    ("statements", {"speaker": "Bagdat Musin"}, {"speaker": "Yuri Borisov"}, "speaker", "not that of the entity"),
    ("statements", {"speaker": "Bagdat Musin"}, {"speaker": None}, "speaker", "Nobody is named"),
    ("statements", {"speaker": None}, {"speaker": "Yuri Borisov"}, "speaker", "No evidence"),
    ("statements", {"speaker": None}, {"speaker_entity_id": f"ent_{NOWHERE}"}, "speaker_entity_id", "refers to no row"),
    ("statements", {"mode": "direct"}, {"statement_id": None}, "text", "No evidence"),
    ("statements", {"meeting_id": None}, {"meeting_relation": "about"}, "meeting_relation", "no meeting"),
    ("statements", {"speaker": "NK"}, {"said_edtf": "2022-08-11"}, "said_edtf", "No evidence"),
    ("statement_speakers", {}, {"statement_id": f"stm_{NOWHERE}"}, "statement_id", "refers to no row of statements"),
    ("milestones", {"status": "postponed"}, {"status": "achieved"}, "status", "No claim"),
    ("milestones", {"status": "postponed"}, {"status": "achieved"}, "outcome", "missing"),
    ("milestones", {"status": "postponed"}, {"outcome": "achieved"}, "outcome", "does not tell"),
    ("milestones", {"status": "postponed"}, {"current_target_edtf": "2025"}, "current_target_edtf", "No claim"),
    ("milestones", {"status": "postponed"}, {"slip_days_min": 731}, "slip_days_min", "more than the greatest"),
    ("milestones", {"status": "postponed"}, {"programme": "Apollo"}, "programme", "No evidence"),
    ("milestone_claims", SLIPPED, {"target_edtf": "2025"}, "target_edtf", "No evidence"),
    ("milestone_claims", SLIPPED, {"previous_edtf": "2022"}, "previous_edtf", "No evidence"),
    ("milestone_claims", SLIPPED, {"moved_days_min": 0}, "moved_days_min", "do not follow"),
    ("milestone_claims", SLIPPED, {"moved_days_max": None}, "moved_days_max", "do not follow"),
    ("milestone_claims", SLIPPED, {"moved_text": "d'un an"}, "moved_text", "No evidence"),
    ("evidence", {"exact": "NK"}, {"exact": "NJ"}, "exact", "not what stands there"),
    ("evidence", {"exact": "NK"}, {"part": "title"}, "exact", "not what stands there"),
    ("evidence", {"exact": "NK"}, {"exact": None}, "exact", "shows no passage"),
    ("evidence", {"exact": "NK"}, {"start_char": None}, "exact", "all or none"),
    ("evidence", {"exact": "NK"}, {"end_char": 1}, "end_char", "ends before"),
    ("evidence", {"exact": "NK"}, {"prefix": "("}, "prefix", "not what stands around"),
    ("evidence", {"exact": "NK"}, {"suffix": "?"}, "prefix", "not what stands around"),
    ("evidence", {"exact": "NK"}, {"suffix": "x" * 33}, "suffix", "breaks its rule"),
    ("evidence", {"exact": "NK"}, {"row_id": f"stm_{NOWHERE}"}, "row_id", "does not have"),
    ("evidence", {"exact": "NK"}, {"row_id": None}, "row_id", "does not have"),
    ("evidence", {"exact": "NK"}, {"column_name": "hat"}, "column_name", "does not have"),
    ("evidence", {"exact": "NK"}, {"report_id": f"rep_{NOWHERE}"}, "report_id", "refers to no row of reports"),
    ("evidence", {"table_name": "entity_names"}, {"value": "Somebody"}, "value", "what the report prints"),
    ("evidence", TARGET_2024, {"value": "2025"}, "value", "another year"),
    ("evidence", {}, {"method": "curated"}, "source_url", "names no source"),
]  # fmt: skip
REFERRED_TO = {("meetings", "meeting_id"), ("statements", "statement_id"), ("entities", "name")}
"""Forged, they put rows of other tables in the wrong."""


def hinder(one: tuple[Any, ...], other: tuple[Any, ...], same_place: bool) -> bool:
    """Whether two forgeries may not stand in one dataset: one could be found for the other, or be evidence for it."""
    (table, _, forged, *fault), (other_table, _, other_forged, *other_fault) = one, other
    if REFERRED_TO & {*((table, column) for column in forged), *((other_table, column) for column in other_forged)}:
        return True
    return fault == other_fault or (table == other_table and same_place) or (table == "evidence") != (other_table == "evidence")


@pytest.fixture(scope="module")
def told(dataset: Dataset, facts: Facts) -> dict[int, tuple[str | None, tuple[Problem, ...]]]:
    """By their number, the id of each forged row and what is found; several forgeries share a dataset."""
    places = [place_of(dataset, table, where) for table, where, *_ in FORGED]
    batches: list[list[int]] = []
    for number in range(len(FORGED)):
        batch = next((batch for batch in batches if not any(hinder(FORGED[one], FORGED[number], places[one] == places[number]) for one in batch)), None)
        batches.append([number]) if batch is None else batch.append(number)
    found: dict[int, tuple[str | None, tuple[Problem, ...]]] = {}
    for batch in batches:
        broken = dataset
        for number in batch:
            broken = changed_at(broken, FORGED[number][0], lambda old, forged=FORGED[number][2]: {**old, **forged}, places[number])
        reports = [one.report for one in facts.readings]
        problems = check_tables(broken, reports)
        assert check_tables(broken, reports, tables_apart(dataset, broken, load_schemas())[1]) == problems
        for number in batch:
            found[number] = next(iter(broken[FORGED[number][0]].slice(places[number], 1).to_pylist()[0].values())), problems
    return found


@pytest.mark.parametrize("number", range(len(FORGED)), ids=lambda number: "-".join(map(str, FORGED[number])))
def test_a_forged_value_is_found(told: dict[int, tuple[str | None, tuple[Problem, ...]]], number: int) -> None:
    table, _, _, column, message = FORGED[number]
    row, problems = told[number]
    named = [problem for problem in found(problems, table, column, message) if problem.row == row]
    assert named
    assert named[0].remedy.endswith(".")


def test_a_sound_dataset_has_no_problem(dataset: Dataset, facts: Facts) -> None:
    assert check_tables(dataset, [one.report for one in facts.readings]) == ()


@pytest.mark.parametrize(
    ("table", "column", "message"),
    [
        ("evidence", "evidence_id", "Several rows"),
        ("meeting_topics", "topic", "Several rows"),
    ],
)
def test_a_row_that_stands_twice_is_found(
    dataset: Dataset, facts: Facts, table: str, column: str, message: str
) -> None:
    twice = pa.concat_tables([dataset[table], dataset[table].slice(0, 1)])
    assert found(check_tables({**dataset, table: twice}, [one.report for one in facts.readings]), table, column, message)


def test_one_who_takes_part_twice_is_found(dataset: Dataset, facts: Facts) -> None:
    more = {**dataset["participants"].to_pylist()[0], "participant_id": f"par_{NOWHERE}"}
    forged = to_table(load_schema("participants"), [*dataset["participants"].to_pylist(), more])
    assert found(
        check_tables({**dataset, "participants": forged}, [one.report for one in facts.readings]),
        "participants",
        "entity_id",
        "same meeting_id",
    )


@pytest.mark.parametrize(
    ("table", "lost", "column", "message"),
    [
        ("meetings", "participants", "meeting_id", "refers to no row of meetings"),
        ("milestone_claims", "milestones", "status", "No claim"),
        ("statement_speakers", "statements", "speaker_entity_id", "no row in statement_speakers"),
        ("evidence", "statements", "text", "No evidence"),
        ("entities", "evidence", "row_id", "does not have"),
        ("reports", "evidence", "report_id", "refers to no row of reports"),
    ],
)
def test_rows_that_miss_what_they_need_are_found(
    dataset: Dataset, facts: Facts, table: str, lost: str, column: str, message: str
) -> None:
    without = {**dataset, table: dataset[table].slice(0, 0)}
    assert found(check_tables(without, [one.report for one in facts.readings]), lost, column, message)


@pytest.mark.parametrize(
    ("change", "column", "message"),
    [
        (lambda table: table.drop_columns(["label"]), "label", "type none, not string"),
        (
            lambda table: table.append_column("mood", pa.array(["good"] * table.num_rows)),
            "mood",
            "type string, not none",
        ),
        (
            lambda table: table.set_column(4, "date_edtf", pa.nulls(table.num_rows)),
            "date_edtf",
            "type null, not string",
        ),
    ],
)
def test_another_shape_is_found(
    dataset: Dataset, facts: Facts, change: Callable[[pa.Table], pa.Table], column: str, message: str
) -> None:
    assert found(
        check_tables({**dataset, "meetings": change(dataset["meetings"])}, [one.report for one in facts.readings]),
        "meetings",
        column,
        message,
    )


def test_a_missing_table_is_found(dataset: Dataset, facts: Facts) -> None:
    less = {name: table for name, table in dataset.items() if name != "meetings"}
    assert found(check_tables(less, [one.report for one in facts.readings]), "meetings", None, "missing")


def test_a_text_that_has_changed_since_is_found(dataset: Dataset, facts: Facts) -> None:
    [reading] = facts.readings
    edited = replace(reading.report, body=reading.report.body.replace("2024", "2025"))
    problems = check_tables(dataset, [edited])
    assert found(problems, "evidence", "exact", "not what stands there")
    assert found(problems, "reports", "text_sha256", ANY)


def test_what_was_checked_is_checked_again_where_the_text_is_another(dataset: Dataset, facts: Facts) -> None:
    [reading] = facts.readings
    edited = replace(reading.report, body=reading.report.body.replace("2024", "2025"))
    [row] = dataset["reports"].to_pylist()
    renamed = {**dataset, "reports": to_table(load_schema("reports"), [{**row, "text_sha256": text_hash(edited)}])}
    problems = check_tables(renamed, [edited], tables_apart(dataset, renamed, load_schemas())[1])
    assert found(problems, "evidence", "exact", "not what stands there")
    assert not found(problems, "reports", "text_sha256", ANY)
    assert unchecked(dataset["evidence"], tables_apart(dataset, dataset, load_schemas())[1]).num_rows == 0


def test_the_text_of_a_report_that_is_held_alike_is_not_asked_for(dataset: Dataset) -> None:
    assert not check_tables(dataset, [], tables_apart(dataset, dataset, load_schemas())[1])


def test_a_text_that_is_not_there_is_found(dataset: Dataset) -> None:
    problems = found(check_tables(dataset, []), "evidence", "exact", "not what stands there")
    assert len(problems) == min(SHOWN, dataset["evidence"].num_rows)


def test_a_group_of_two_reports_is_found(dataset: Dataset, facts: Facts) -> None:
    rows = dataset["evidence"].to_pylist()
    groups = {row["entity_id"] for row in dataset["entities"].to_pylist() if row["kind"] == "group"}
    evidence = next(row for row in rows if row["row_id"] in groups and row["table_name"] == "entities")
    elsewhere = {**evidence, "evidence_id": f"evd_{NOWHERE}", "report_id": f"rep_{NOWHERE}"}
    forged = to_table(load_schema("evidence"), [*rows, elsewhere])
    assert found(check_tables({**dataset, "evidence": forged}, [one.report for one in facts.readings]), "entities", "kind", "one report only")


def test_a_claim_made_by_another_report_is_found(dataset: Dataset, facts: Facts) -> None:
    other = {**dataset["reports"].to_pylist()[0], "report_id": f"rep_{NOWHERE}"}
    reports = to_table(load_schema("reports"), [*dataset["reports"].to_pylist(), other])
    forged = changed({**dataset, "reports": reports}, "milestone_claims", lambda row: {**row, "report_id": f"rep_{NOWHERE}"}, **SLIPPED)
    assert found(check_tables(forged, [one.report for one in facts.readings]), "milestone_claims", "statement_id", "another report")


def test_offsets_count_code_points() -> None:
    """DuckDB, Python and the tables count alike, whatever the letters are made of."""
    body = "👩‍🚀 e\u0301 Ⅳ 𝔸 \u00a0\u202f Ю́рий said: “Go 🚀!”"
    words = at("Go 🚀!", body)
    strange = report(body)
    dataset = assemble(link([(strange, Extraction(statements=(statement(parts=(words,), passage=words),)))]))
    [evidence] = dataset["evidence"].to_pylist()
    assert (evidence["exact"], evidence["suffix"]) == ("Go 🚀!", "”")
    assert check_tables(dataset, [strange]) == ()
