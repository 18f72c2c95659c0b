from datetime import date
from typing import Any

import pytest
from gold_extraction import read_seed
from linking.by_hand import RULE, at, entity, meeting, milestone, report, statement
from spaceparley.dataset.arrow import arrow_schema
from spaceparley.dataset.assemble import Dataset, assemble, to_table
from spaceparley.dataset.checks import check_tables
from spaceparley.dataset.schema import load_schema, load_schemas
from spaceparley.extracting.facts import Evidence, Extraction, Relay, Topic
from spaceparley.linking.link import link
from spaceparley.linking.linked import Facts

BERG, PARTIES = entity("Anna Berg", country="NO"), entity("The parties", kind="group")
TOLD = Extraction(
    entities=(BERG, entity("Ivan Petrov"), PARTIES, entity("Oslo", kind="place"), entity("Launch", kind="programme")),
    meetings=(meeting(BERG, entity("Ivan Petrov"), topics=(Topic("Launch", at("Launch"), RULE, "Launch"),)),),
    statements=(
        statement(
            speaker="The parties",
            speaker_entity="The parties",
            meeting="m1",
            relays=(Relay("Oslo", None, at("Oslo"), RULE),),
        ),
    ),
    milestones=(milestone(evidence=(Evidence("moved_text", "slips", at("slips"), RULE),), programme_entity="Launch"),),
)


def only(dataset: Dataset, table: str, **values: Any) -> dict[str, Any]:
    """The one row with those values."""
    rows = [row for row in dataset[table].to_pylist() if all(row[name] == value for name, value in values.items())]
    assert len(rows) == 1, rows
    return dict(rows[0])


def test_tables_are_as_the_schemas_say_and_sorted(dataset: Dataset) -> None:
    assert list(dataset) == [schema.name for schema in load_schemas()]
    for schema in load_schemas():
        table = dataset[schema.name]
        assert table.schema.equals(arrow_schema(schema))
        assert table.equals(table.sort_by([(name, "ascending") for name in schema.primary_key]))


@pytest.mark.parametrize(
    "told", [[read_seed()], [(report(), TOLD)], [read_seed(), (report(url="https://example.org/a"), TOLD)], []]
)
def test_what_is_built_passes_its_checks(told: Any) -> None:
    facts = link(told)
    assert check_tables(assemble(facts), [one.report for one in facts.readings]) == ()


def test_the_seed_tells_who_met_whom(dataset: Dataset) -> None:
    talks = only(dataset, "meetings", date_edtf="2022-08-09")
    assert talks["label"] == "Yuri Borisov, Bagdat Musin; Baikonur Cosmodrome; 2022-08-09"
    assert (talks["date_earliest"], talks["report_count"], talks["independent_source_count"]) == (
        date(2022, 8, 9),
        1,
        1,
    )
    musin = only(dataset, "participants", name="Bagdat Musin")
    assert (musin["meeting_id"], musin["country_code"]) == (talks["meeting_id"], "KZ")


def test_the_seed_tells_which_date_moved_and_who_says_so(dataset: Dataset) -> None:
    moved = only(dataset, "milestone_claims", kind="slipped")
    assert (moved["previous_edtf"], moved["target_edtf"]) == ("2023", "2024")
    assert (moved["moved_days_min"], moved["moved_days_max"]) == (1, 730)
    assert moved["asserted_by"] == "representatives of Russia and Kazakhstan"
    assert moved["previous_asserted_by"] == "NK"
    state = only(dataset, "milestones", milestone_id=moved["milestone_id"])
    assert (state["label"], state["status"], state["outcome"]) == ("Baiterek: first test launch", "postponed", None)
    assert (state["first_target_edtf"], state["current_target_edtf"], state["slip_days_max"]) == ("2023", "2024", 730)


def test_nobody_is_made_to_say_what_was_said_impersonally(dataset: Dataset) -> None:
    noted = next(row for row in dataset["statements"].to_pylist() if row["text"].startswith("les travaux de création"))
    assert (noted["speaker"], noted["speaker_entity_id"], noted["speaker_text"]) == (None, None, None)


def test_sources_are_told_apart_from_photo_credits(dataset: Dataset) -> None:
    named = {(row["name"], row["covers"]) for row in dataset["report_sources"].to_pylist()}
    assert named == {("Roscosmos", "text"), ("TASS", "text"), ("Roscosmos", "photo")}


def test_one_person_in_two_spellings(dataset: Dataset) -> None:
    borisov = only(dataset, "entities", name="Yuri Borisov")
    forms = {
        (row["name"], row["language"], row["script"], row["basis"])
        for row in dataset["entity_names"].to_pylist()
        if row["entity_id"] == borisov["entity_id"]
    }
    assert forms == {
        ("Yuri Borisov", "en", "Latn", "usual"),
        ("Youri Borissov", "fr", "Latn", "printed"),
        ("Iouri Borissov", "fr", "Latn", "reference"),
        ("Юрий Борисов", "ru", "Cyrl", "reference"),
    }


def test_countries_go_by_their_names_in_three_languages(dataset: Dataset) -> None:
    names = {(row["country_code"], row["language"], row["name"]) for row in dataset["country_names"].to_pylist()}
    assert {("KZ", "en", "Kazakhstan"), ("KZ", "fr", "République du Kazakhstan"), ("KZ", "ru", "Казахстан"), ("RU", "ru", "РФ")} <= names
    assert {code for code, _, _ in names} == set(dataset["entities"].column("country_code").drop_null().to_pylist())


def test_only_entities_that_a_row_refers_to_are_published() -> None:
    dataset = assemble(link([(report(), TOLD)]))
    assert set(dataset["entities"].column("name").to_pylist()) == {"Anna Berg", "Ivan Petrov", "The parties", "Launch"}


def test_a_row_with_a_column_too_few_or_too_many_is_refused() -> None:
    with pytest.raises(AssertionError, match="country_code"):
        to_table(load_schema("statement_speakers"), [{"statement_id": "stm_0", "entity_id": "ent_0"}])


def test_the_same_facts_give_the_same_tables(facts: Facts, dataset: Dataset) -> None:
    again = assemble(link([read_seed()]))
    assert all(again[name].equals(table) for name, table in dataset.items())
