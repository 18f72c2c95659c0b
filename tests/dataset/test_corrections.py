"""What a person sets right stands there with its evidence; what no longer fits is left out and named."""

import datetime as dt

import pytest
from spaceparley.dataset.assemble import Dataset
from spaceparley.dataset.checks import check_tables
from spaceparley.dataset.corrections import apply_corrections
from spaceparley.reading.corrections import Correction

DAY = dt.date(2026, 11, 26)


def correction(row, column, expect, value):
    return Correction("2026.toml", row, column, expect, value, "It says so.", "A. Editor", DAY, "https://example.org/a")


def first(dataset: Dataset, table: str, **values):
    return next(row for row in dataset[table].to_pylist() if all(row[name] == value for name, value in values.items()))


@pytest.fixture
def meeting(dataset):
    return first(dataset, "meetings", place="Baikonur Cosmodrome")


def corrected(dataset, facts, *told):
    """The tables as corrected, which keep the contract, and the messages on what was left out."""
    found = apply_corrections(dataset, told)
    if found.dataset != dataset:
        assert check_tables(found.dataset, [reading.report for reading in facts.readings]) == ()
    return found.dataset, [problem.message for problem in found.problems]


def test_a_value_is_fixed_and_what_follows_follows(dataset, facts, meeting):
    now, left = corrected(dataset, facts, correction(meeting["meeting_id"], "date_edtf", "2022-08-09", "2022-08"))
    row = first(now, "meetings", meeting_id=meeting["meeting_id"])
    assert (row["date_edtf"], row["date_earliest"], row["date_latest"]) == ("2022-08", dt.date(2022, 8, 1), dt.date(2022, 8, 31))
    assert left == []
    evidence = [one for one in now["evidence"].to_pylist() if one["method"] == "corrected"]
    assert [(one["column_name"], one["value"], one["exact"], one["source_url"]) for one in evidence] == [("date_edtf", "2022-08", None, "https://example.org/a")]
    assert first(now, "evidence", row_id=meeting["meeting_id"], value="2022-08-09")["method"] == "extracted"
    assert first(now, "corrections")["before"] == "2022-08-09"


def test_a_value_is_added_and_dropped(dataset, facts, meeting):
    other = next(row for row in dataset["meetings"].to_pylist() if row["place"] is None)
    now, left = corrected(
        dataset, facts, correction(other["meeting_id"], "place", None, "Moscow"), correction(meeting["meeting_id"], "place", "Baikonur Cosmodrome", None)
    )
    assert left == []
    assert first(now, "meetings", meeting_id=other["meeting_id"])["place"] == "Moscow"
    dropped = first(now, "meetings", meeting_id=meeting["meeting_id"])
    assert (dropped["place"], dropped["place_entity_id"]) == (None, None)
    assert meeting["place_entity_id"] not in now["entities"].column("entity_id").to_pylist()


def test_a_name_is_corrected_wherever_it_is_repeated(dataset, facts):
    entity = first(dataset, "entities", name="Bagdat Musin")["entity_id"]
    now, _ = corrected(dataset, facts, correction(entity, "name", "Bagdat Musin", "Bagdat Mussin"))
    assert first(now, "participants", entity_id=entity)["name"] == "Bagdat Mussin"
    assert all("Bagdat Mussin" in row["label"] for row in now["meetings"].to_pylist() if "Baikonur" in row["label"])
    assert {row["speaker"] for row in now["statements"].to_pylist() if row["speaker_entity_id"] == entity} == {"Bagdat Mussin"}


def test_words_of_a_statement_are_corrected(dataset, facts):
    said = first(dataset, "statements", mode="direct")
    now, _ = corrected(dataset, facts, correction(said["statement_id"], "text", said["text"], "Other words"))
    assert first(now, "statements", statement_id=said["statement_id"])["text"] == "Other words"


@pytest.mark.parametrize(("value", "name"), [("Konstantin Busygin", "Konstantin Busygin"), ("Константин Бусыгин", "Konstantin Busygin"), (None, None)])
def test_words_are_given_to_whoever_said_them(dataset, facts, value, name):
    said = first(dataset, "statements", speaker="Bagdat Musin", mode="direct")
    now, left = corrected(dataset, facts, correction(said["statement_id"], "speaker", "Bagdat Musin", value))
    row = first(now, "statements", statement_id=said["statement_id"])
    known = {one["name"]: one["entity_id"] for one in now["entities"].to_pylist()}
    assert (row["speaker"], row["speaker_entity_id"], row["speaker_text"], left) == (name, known.get(name), None, [])
    _, [left] = corrected(dataset, facts, correction(said["statement_id"], "speaker", "Bagdat Musin", "Somebody New"))
    assert "stands in no table" in left


def test_words_of_several_are_one_persons_and_so_is_the_date_in_them(dataset, facts):
    claim = next(row for row in dataset["milestone_claims"].to_pylist() if row["statement_id"] and row["asserted_by"])
    said = first(dataset, "statements", statement_id=claim["statement_id"])
    now, _ = corrected(dataset, facts, correction(said["statement_id"], "speaker", said["speaker"], "Yuri Borisov"))
    assert first(now, "milestone_claims", claim_id=claim["claim_id"])["asserted_by"] == "Yuri Borisov"
    assert said["statement_id"] in dataset["statement_speakers"].column("statement_id").to_pylist()
    assert said["statement_id"] not in now["statement_speakers"].column("statement_id").to_pylist()


def test_somebody_else_took_part(dataset, facts, meeting):
    there = first(dataset, "participants", meeting_id=meeting["meeting_id"], name="Bagdat Musin")
    now, left = corrected(dataset, facts, correction(there["participant_id"], "name", "Bagdat Musin", "Konstantin Busygin"))
    assert left == []
    assert "Konstantin Busygin" in first(now, "meetings", meeting_id=meeting["meeting_id"])["label"]
    for name, message in (("Nobody Known", "stands in no table"), ("Yuri Borisov", "takes part already")):
        _, [left] = corrected(dataset, facts, correction(there["participant_id"], "name", "Bagdat Musin", name))
        assert message in left


@pytest.mark.parametrize(
    ("row", "column", "expect", "value", "message"),
    [
        (None, "place", "Moscow", "Paris", "was written when Moscow stood here, and now Baikonur Cosmodrome does"),
        (None, "place", None, "Paris", "was written when nothing stood here"),
        (None, "kind", "talks", None, "drops a value that every row must have"),
        (None, "kind", "talks", "party", "gives 'party' as kind of meetings"),
        (None, "date_edtf", "2022-08-09", "9 août", "gives '9 août' as date_edtf of meetings"),
        (None, "date_earliest", "2022-08-09", "2022-08-10", "follows from others"),
        (None, "mood", None, "good", "is not there"),
        ("mtg_000000000000", "place", None, "Paris", "a row that is not there"),
        ("evd_000000000000", "value", None, "Paris", "no table that can be corrected"),
    ],
)
def test_what_does_not_fit_is_left_out_and_named(dataset, facts, meeting, row, column, expect, value, message):
    now, [left] = corrected(dataset, facts, correction(row or meeting["meeting_id"], column, expect, value))
    assert message in left
    assert now == dataset
