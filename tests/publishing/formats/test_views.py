"""Each view answers its question, on a small story told in full."""

from datetime import date

import duckdb
import pytest
from publishing.sample import example_row, table
from spaceparley.dataset.schema import load_schema
from spaceparley.publishing.questions.query import connect


def rows(name, *changes):
    """Rows that are the schema's example but for what is said of each."""
    return {name: table(name, [{**example_row(load_schema(name)), **change} for change in changes])}


def number(prefix, digit):
    return f"{prefix}_{digit * 12}"


PEOPLE = ("Ada Lovelace", "Nina Morel", "the parties")
STORY = {
    **rows(
        "entities",
        {"entity_id": "ent_0f3a9c51d7e2"},
        *({"entity_id": number("ent", str(i)), "name": name} for i, name in enumerate(PEOPLE)),
    ),
    **rows(
        "entity_names",
        {"entity_id": number("ent", "0"), "name": "Ada Lovelace"},
        {"entity_id": number("ent", "1"), "name": "Nina Morel"},
        {"entity_id": number("ent", "1"), "name": "Бағдат Мусин", "language": "ru"},
        {"entity_id": number("ent", "1"), "name": "Bagdat Mousiné"},
    ),
    **rows("country_names", {"name": "Kazakhstan"}, {"name": "Казахстан", "language": "ru"}),
    **rows("meetings", {"meeting_id": number("mtg", "1")}, {"meeting_id": number("mtg", "2"), "date_edtf": None, "date_earliest": None, "place": None}),
    **rows(
        "participants",
        {"participant_id": number("par", "1"), "meeting_id": number("mtg", "1"), "entity_id": number("ent", "1"), "organisation": "MDDIAI"},
        {"participant_id": number("par", "2"), "meeting_id": number("mtg", "1"), "entity_id": number("ent", "0"), "name": "Ada Lovelace", "organisation": None, "country_code": "GB"},
    ),
    **rows("meeting_topics", {"meeting_id": number("mtg", "1")}),
    **rows(
        "statements",
        {"statement_id": number("stm", "1"), "speaker_entity_id": number("ent", "1"), "meeting_id": number("mtg", "1"), "text": "first words"},
        {"statement_id": number("stm", "2"), "speaker_entity_id": number("ent", "2"), "speaker": "the parties", "mode": "indirect", "meeting_id": number("mtg", "1"), "text": "launch moved to 2024"},
        {"statement_id": number("stm", "3"), "speaker_entity_id": None, "speaker": None, "meeting_id": None, "meeting_relation": None, "text": "elsewhere"},
    ),
    **rows("statement_speakers", {"statement_id": number("stm", "2"), "entity_id": number("ent", "0")}),
    **rows("statement_relays", {"statement_id": number("stm", "1")}),
    **rows(
        "milestone_claims",
        {"claim_id": number("clm", "1"), "statement_id": None, "claimed_edtf": "2021-05", "target_edtf": "2022", "previous_edtf": None, "status": "planned", "kind": "announced", "asserted_by": "Roscosmos"},
        {"claim_id": number("clm", "2"), "statement_id": None, "claimed_edtf": "2022-01", "target_edtf": "2023", "previous_edtf": None, "status": "planned", "kind": "slipped", "asserted_by": None},
        {"claim_id": number("clm", "3"), "statement_id": number("stm", "2"), "claimed_edtf": "2022-08-10", "target_edtf": "2024", "previous_edtf": "2023", "asserted_by": "the parties"},
        {"claim_id": number("clm", "4"), "statement_id": None, "claimed_edtf": "2022-09", "target_edtf": "2024", "previous_edtf": None, "status": "on_schedule", "kind": "confirmed"},
    ),
    **rows(
        "evidence",
        {"evidence_id": number("evd", "1"), "row_id": number("clm", "2"), "column_name": "status", "exact": "is planned", "prefix": None, "suffix": " now"},
        {"evidence_id": number("evd", "2"), "row_id": number("clm", "2"), "exact": "2023", "prefix": "in ", "suffix": "."},
        {"evidence_id": number("evd", "3"), "row_id": number("stm", "1"), "table_name": "statements", "column_name": "speaker", "exact": None, "prefix": None, "suffix": None, "method": "curated"},
    ),
}  # fmt: skip


@pytest.fixture(scope="module")
def ask(publish_to, tmp_path_factory):
    with connect(publish_to(tmp_path_factory.mktemp("story") / "output", **STORY).path) as connection:
        yield lambda sql: connection.execute(sql).fetchall()


def test_who_met_whom(ask):
    assert ask("SELECT date_edtf, place, participants, countries FROM who_met_whom") == [
        ("2022-08-09", "Baikonur Cosmodrome", "Ada Lovelace; Nina Morel (MDDIAI)", "GB, KZ"),
        (None, None, None, None),
    ]


def test_who_said_what(ask):
    label = "Nina Morel, Jean Dupont; Baikonur Cosmodrome; 2022-08-09"
    assert ask("SELECT speaker, words, mode, meeting FROM who_said_what") == [
        ("Nina Morel", "first words", "direct", label),
        ("the parties", "launch moved to 2024", "indirect", label),
        (None, "elsewhere", "direct", None),
    ]


def test_who_reported_it(publish_to, tmp_path):
    told = rows(
        "statements",
        {"statement_id": number("stm", "1"), "text": "we fly in 2024", "meeting_id": None},
        {"statement_id": number("stm", "2"), "text": "nous volerons en 2024", "meeting_id": None, "report_id": number("rep", "2"), "language": "fr"},
    )
    reports = rows("reports", {}, {"report_id": number("rep", "2"), "publisher": "Another", "url": "https://example.org/2", "text_sha256": "0" * 64})
    with connect(publish_to(tmp_path / "output", **{**STORY, **told, **reports}).path) as connection:
        [(reports, languages, told_by, words)] = connection.execute("SELECT reports, languages, told_by, words FROM who_reported_it").fetchall()
    assert (reports, words) == (2, "nous volerons en 2024")
    assert languages.count(",") <= 1
    assert told_by.startswith("Another; ")


def test_told_together(ask):
    assert ask("SELECT meeting_id, said_by, what, claim FROM told_together") == [
        (number("mtg", "1"), "Nina Morel", "direct statement", "first words"),
        (number("mtg", "1"), "the parties", "indirect statement", "launch moved to 2024"),
        (
            number("mtg", "1"),
            "the parties",
            "milestone",
            "Baiterek: first test launch: postponed, for 2024, before: 2023",
        ),
    ]


def test_which_dates_moved(ask):
    assert ask("SELECT moved_from, moved_to, said_by, earlier_date_said_by, sentence FROM which_dates_moved") == [
        ("2022", "2023", None, "Roscosmos", "in 2023."),
        ("2023", "2024", "the parties", "J. Dupont", "launch moved to 2024"),
    ]


def test_days_moved_are_counted_from_the_claim_before_where_none_is_told_with_it(publish_to, tmp_path):
    first = {"claim_id": number("clm", "1"), "statement_id": None, "claimed_edtf": "2021", "target_edtf": "2022", "target_earliest": date(2022, 1, 1), "target_latest": date(2022, 12, 31), "previous_edtf": None, "status": "planned", "kind": "announced"}
    second = {**first, "claim_id": number("clm", "2"), "claimed_edtf": "2022", "target_edtf": "2023", "target_earliest": date(2023, 1, 1), "target_latest": date(2023, 12, 31), "moved_days_min": None, "moved_days_max": None, "kind": "slipped"}
    with connect(publish_to(tmp_path / "output", **{**STORY, **rows("milestone_claims", first, second)}).path) as connection:
        assert connection.execute("SELECT moved_from, moved_days_min, moved_days_max FROM slips").fetchall() == [("2022", 1, 729)]


def test_where_reports_differ(publish_to, tmp_path):
    sides = rows(
        "disagreements",
        {"row_id": number("mtg", "1"), "value": "2022-08-08", "chosen": False},
        {"row_id": number("mtg", "1"), "value": "2022-08-09", "chosen": True},
        {"disagreement_id": number("dis", "2"), "table_name": "milestones", "row_id": "mil_0f3a9c51d7e2", "column_name": "status", "value": "planned", "reason": "told last"},
    )
    with connect(publish_to(tmp_path / "output", **{**STORY, **sides}).path) as connection:
        assert connection.execute("SELECT what, column_name, value, chosen, reason FROM where_reports_differ").fetchall() == [
            ("Baiterek: first test launch", "status", "planned", True, "told last"),
            ("Nina Morel, Jean Dupont; Baikonur Cosmodrome; 2022-08-09", "date_edtf", "2022-08-09", True, "more exact"),
            ("Nina Morel, Jean Dupont; Baikonur Cosmodrome; 2022-08-09", "date_edtf", "2022-08-08", False, "more exact"),
        ]


def test_what_shows_it(ask):
    assert ask("SELECT column_name, passage, method FROM what_shows_it") == [
        ("status", "[is planned] now", "extracted"),
        ("target_edtf", "in [2023].", "extracted"),
        ("speaker", None, "curated"),
    ]


@pytest.mark.parametrize("name", ["musin", "Мусин", "Mousine", "BAGDAT"])
def test_one_person_in_any_spelling(ask, name):
    assert ask(f"SELECT words FROM said_by('{name}')") == [("first words",)]
    assert len(ask(f"FROM meetings_of('{name}')")) == 1


def test_a_joint_speaker_is_found_too(ask):
    assert ask("SELECT words FROM said_by('lovelace')") == [("launch moved to 2024",)]


@pytest.mark.parametrize(("country", "count"), [("KZ", 1), ("gb", 1), ("FR", 0), ("Казахстан", 1), ("le kazakhstan", 1), ("Narnia", 0)])
def test_meetings_of_a_country(ask, country, count):
    assert len(ask(f"FROM meetings_of('{country}')")) == count


def test_slips_are_counted(ask):
    assert ask("SELECT slip, said_on, moved_from, moved_to, said_by FROM slips") == [(1, "2022-01", "2022", "2023", None), (2, "2022-08-10", "2023", "2024", "the parties")]


@pytest.mark.parametrize(("day", "target"), [
    ("2021-04-30", []),
    ("2021-05-01", [("planned", "2022")]),
    ("2022-08-09", [("planned", "2023")]),
    ("2022-08-10", [("postponed", "2024")]),
    ("2030-01-01", [("on_schedule", "2024")]),
])
def test_what_was_believed_on_a_day(ask, day, target):
    assert ask(f"SELECT status, target FROM as_of('{day}')") == target
    assert ask(f"SELECT status, target FROM as_of(DATE '{day}')") == target


@pytest.mark.parametrize("day", ["2022", "06/2022", "foo", ""])
def test_what_is_no_day_is_refused(ask, day):
    with pytest.raises(duckdb.ConversionException, match="YYYY-MM-DD"):
        ask(f"FROM as_of('{day}')")


def test_nothing_is_kept_that_no_report_tells(ask):
    assert ask("FROM promises_kept") == []


@pytest.mark.parametrize(("status", "target", "earliest", "latest", "verdict"), [
    ("achieved", "2024-05-03", "2024-05-03", "2024-05-03", "kept"),
    ("achieved", "2025", "2025-01-01", "2025-12-31", "late"),
    ("achieved", None, None, None, "not told exactly enough"),
    ("cancelled", None, None, None, "broken"),
])
def test_promise_held_against_the_outcome(publish_to, tmp_path, status, target, earliest, latest, verdict):
    days = [date.fromisoformat(day) if day else None for day in (earliest, latest)]
    outcome = {"claim_id": number("clm", "5"), "statement_id": None, "claimed_edtf": "2025-06", "status": status, "kind": status, "target_edtf": target, "target_earliest": days[0], "target_latest": days[1]}
    promise = {"claim_id": number("clm", "3"), "statement_id": None, "claimed_edtf": "2022-08-10", "target_edtf": "2024", "target_earliest": date(2024, 1, 1), "target_latest": date(2024, 12, 31)}
    story = {**STORY, **rows("milestone_claims", promise, outcome)}
    with connect(publish_to(tmp_path / "output", **story).path) as connection:
        assert connection.execute("SELECT promised, verdict FROM promises_kept").fetchall() == [("2024", verdict)]
