"""Rows that a person takes out or adds: what hangs on them goes or comes with them, and the tables keep their contract."""

import datetime as dt

import pytest
from spaceparley.dataset.changes import Inputs, Side, find_changes
from spaceparley.dataset.checks import check_tables
from spaceparley.dataset.corrections import set_right
from spaceparley.dataset.schema import load_schemas
from spaceparley.reading.corrections import Addition, Decisions, Drop

DAY = dt.date(2026, 11, 26)
BY = {"reason": "The report says otherwise.", "name": "A. Editor", "date": DAY, "source": None}
PLACE = "Baikonur Cosmodrome"


def first(dataset, table, **values):
    return next(row for row in dataset[table].to_pylist() if all(row[name] == value for name, value in values.items()))


def set_so(dataset, facts, **decisions):
    """The tables with these decisions, which keep the contract and are put down to them, and the messages on what was left out."""
    found = set_right(dataset, Decisions(**{name: tuple(told) for name, told in decisions.items()}))
    if found.dataset != dataset:
        assert check_tables(found.dataset, [reading.report for reading in facts.readings]) == ()
        changes = find_changes(Side(dataset, load_schemas()), Side(found.dataset, load_schemas()), Inputs(rules_changed=True, reference_changed=False))
        assert {(row["table_name"], row["row_id"]) for row in changes.to_pylist() if row["cause"] != "correction"} == set()
    return found.dataset, [f"{problem.message} {problem.remedy}" for problem in found.problems]


def drop(row, expect):
    return Drop("2026.toml", row, expect, **BY)


def add(report, table, values, *people):
    given = [tuple(sorted(one.items())) for one in (values, *people)]
    return Addition("2026.toml", report, table, given[0], tuple(given[1:]), **BY)


@pytest.fixture
def meeting(dataset):
    return first(dataset, "meetings", place=PLACE)


@pytest.fixture
def report(dataset):
    return dataset["reports"].to_pylist()[0]["report_id"]


def test_an_invented_meeting_goes_with_all_that_hangs_on_it(dataset, facts, meeting):
    gone = meeting["meeting_id"]
    now, left = set_so(dataset, facts, drops=[drop(gone, meeting["label"])])
    assert left == []
    for table in ("meetings", "participants", "meeting_topics", "statements"):
        assert gone not in now[table].column("meeting_id").to_pylist()
    assert gone not in now["evidence"].column("row_id").to_pylist()
    assert now["statements"].num_rows == dataset["statements"].num_rows
    listed = first(now, "corrections", row_id=gone)
    assert (listed["column_name"], listed["before"], listed["after"]) == ("meeting_id", meeting["label"], None)


def test_a_participant_who_goes_leaves_the_label(dataset, facts, meeting):
    person = first(dataset, "participants", meeting_id=meeting["meeting_id"], name="Bagdat Musin")
    now, left = set_so(dataset, facts, drops=[drop(person["participant_id"], "Bagdat Musin")])
    assert left == []
    label = first(now, "meetings", meeting_id=meeting["meeting_id"])["label"]
    assert "Musin" not in label
    assert label.endswith(f"; {PLACE}; 2022-08-09")


def test_a_statement_goes(dataset, facts):
    said = dataset["statements"].to_pylist()[0]
    now, left = set_so(dataset, facts, drops=[drop(said["statement_id"], said["text"])])
    assert left == []
    assert said["text"] not in now["statements"].column("text").to_pylist()


def test_a_claim_goes_with_what_it_alone_told(dataset, facts):
    claim = first(dataset, "milestone_claims", target_edtf="2024")
    now, left = set_so(dataset, facts, drops=[drop(claim["claim_id"], "postponed; 2024; representatives of Russia and Kazakhstan")])
    assert left == []
    assert claim["claim_id"] not in now["milestone_claims"].column("claim_id").to_pylist()
    # Nothing else tells of that milestone; its statement was made all the same.
    assert claim["milestone_id"] not in now["milestones"].column("milestone_id").to_pylist()
    assert now["statements"] == dataset["statements"]


def test_a_row_under_another_id_is_known_by_how_it_read(dataset, facts, meeting):
    now, left = set_so(dataset, facts, drops=[drop("mtg_000000000000", meeting["label"])])
    assert left == []
    assert first(now, "corrections")["row_id"] == meeting["meeting_id"]
    assert now["meetings"].num_rows == dataset["meetings"].num_rows - 1


@pytest.mark.parametrize(
    ("row", "expect", "message"),
    [
        (None, "Somebody; Paris", "read 'Somebody; Paris', and it reads"),
        ("mtg_000000000000", "Somebody; Paris", "a row that is not there, and no row reads"),
        ("clm_000000000000", "planned; 2031", "a row that is not there, and no row reads"),
        ("ent_000000000000", "Somebody", "no table that rows can be dropped from. Name a row of meetings"),
    ],
)
def test_a_drop_that_does_not_fit_is_left_out_and_named(dataset, facts, meeting, row, expect, message):
    now, [left] = set_so(dataset, facts, drops=[drop(row or meeting["meeting_id"], expect)])
    assert message in left
    assert now == dataset


def test_a_meeting_that_was_missed_comes_with_those_who_met(dataset, facts, report):
    values = {"kind": "talks", "status": "held", "date_edtf": "2022-08", "place": "Moscow"}
    musin = {"name": first(dataset, "entity_names", language="fr", script="Latn")["name"]}
    other = {"name": "Nina Morel", "role": "director general", "organisation": "Roscosmos", "country_code": "RU"}
    now, left = set_so(dataset, facts, additions=[add(report, "meetings", values, musin, other)])
    assert left == []
    row = first(now, "meetings", place="Moscow")
    assert row["date_earliest"] == dt.date(2022, 8, 1)
    assert row["label"].endswith("Nina Morel; Moscow; 2022-08")
    new = first(now, "entities", name="Nina Morel")
    assert (new["kind"], new["country_code"]) == ("person", "RU")
    people = [one for one in now["participants"].to_pylist() if one["meeting_id"] == row["meeting_id"]]
    assert {one["entity_id"] for one in people} == {new["entity_id"], first(dataset, "entity_names", **musin)["entity_id"]}
    assert {one["method"] for one in now["evidence"].to_pylist() if one["row_id"] == row["meeting_id"]} == {"corrected"}
    listed = first(now, "corrections", row_id=row["meeting_id"])
    assert (listed["before"], listed["after"]) == (None, row["label"])


def test_a_participant_and_a_statement_that_were_missed(dataset, facts, report, meeting):
    person = add(report, "participants", {"meeting_id": meeting["meeting_id"], "name": "Nina Morel"})
    said = add(report, "statements", {"text": "We agree.", "mode": "direct", "speaker": "Nina Morel", "said_edtf": "2022-08-09"})
    now, left = set_so(dataset, facts, additions=[person, said])
    assert left == []
    assert "Nina Morel" in first(now, "meetings", meeting_id=meeting["meeting_id"])["label"]
    statement = first(now, "statements", text="We agree.")
    assert (statement["speaker"], statement["modality"], statement["said_earliest"]) == ("Nina Morel", "asserted", dt.date(2022, 8, 9))
    assert statement["speaker_entity_id"] == first(now, "participants", name="Nina Morel")["entity_id"]


ONE, OTHER = {"name": "Nina Morel"}, {"name": "Jean Dupont"}
TALKS = {"kind": "talks", "status": "held"}


@pytest.mark.parametrize(
    ("table", "values", "people", "message"),
    [
        ("milestones", {"event": "launch"}, (), "give a milestone as a claim"),
        ("meetings", TALKS, (ONE,), "fewer than 2 participants"),
        ("meetings", TALKS, (ONE, ONE), "'Nina Morel' twice"),
        ("meetings", {"kind": "talks"}, (ONE, OTHER), "gives no status"),
        ("meetings", {**TALKS, "kind": "party"}, (ONE, OTHER), "Give one of talks, visit"),
        ("meetings", {**TALKS, "date_edtf": "9 August"}, (ONE, OTHER), "an EDTF date"),
        ("meetings", {**TALKS, "report_count": "9"}, (ONE, OTHER), "gives report_count, which no row"),
        ("meetings", {**TALKS, "country_code": "Russia"}, (ONE, OTHER), "Give one like"),
        ("meetings", {**TALKS, "date_edtf": "2022-08-09"}, ({"name": "Bagdat Musin"}, {"name": "Yuri Borisov"}), "stands there now, as mtg_"),
        ("participants", {"meeting_id": "mtg_000000000000", "name": "Nina Morel"}, (), "no such meeting"),
        ("participants", {"meeting_id": None, "name": "Bagdat Musin"}, (), "a participant who stands there now"),
        ("statements", {"text": "We agree.", "mode": "direct", "speaker": "Nobody Known"}, (), "who stands in no table"),
    ],
)
def test_an_addition_that_does_not_fit_is_left_out_and_named(dataset, facts, report, meeting, table, values, people, message):
    filled = {name: value or meeting["meeting_id"] for name, value in values.items()}
    now, [left] = set_so(dataset, facts, additions=[add(report, table, filled, *people)])
    assert message in left
    assert now == dataset


def test_an_addition_of_no_report(dataset, facts):
    now, [left] = set_so(dataset, facts, additions=[add("rep_000000000000", "meetings", TALKS, ONE, OTHER)])
    assert "there is no such report" in left
    assert now == dataset
