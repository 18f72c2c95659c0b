"""Each promise of the tables made of many reports has a forged value that breaks it."""

import pytest
from dataset.test_checks import NOWHERE, changed, found
from linking.by_hand import BODY, entity, meeting, milestone, report
from spaceparley.dataset.assemble import assemble, to_table
from spaceparley.dataset.checks import check_tables
from spaceparley.dataset.schema import load_schema
from spaceparley.extracting.facts import Extraction
from spaceparley.linking.link import link

PEOPLE = tuple(entity(name, country=country) for name, country in (("Anna Berg", "NO"), ("Ivan Petrov", "RU"), ("Ola Dahl", "NO"), ("Kari Lund", "NO")))
TOLD = (
    ({"date": "2023-05-08"}, {"target": "2024-03"}, PEOPLE[:3]),
    ({"date": "2023-05-09"}, {"target": "2024-06"}, (*PEOPLE[:2], PEOPLE[3])),
)
REPORTS = [report(f"{BODY} {number}", url=f"https://example.org/{number}") for number in range(len(TOLD))]


def redirected(dataset, old, new, kind="merged"):
    row = {"old_id": old, "new_id": new, "table_name": "meetings", "kind": kind}
    return {**dataset, "id_redirects": to_table(load_schema("id_redirects"), [row])}


@pytest.fixture(scope="module")
def of_two():
    extractions = [
        Extraction(entities=people, meetings=(meeting(*people, **met),), milestones=(milestone(**claim),))
        for met, claim, people in TOLD
    ]
    return assemble(link(list(zip(REPORTS, extractions, strict=True))))


def test_a_sound_dataset_has_no_problem(of_two) -> None:
    assert {row["column_name"] for row in of_two["disagreements"].to_pylist()} == {"date_edtf", "current_target_edtf", "participants"}
    assert check_tables(of_two, REPORTS) == ()


@pytest.mark.parametrize(
    ("table", "row", "forged", "column", "message"),
    [
        ("disagreements", {"column_name": "date_edtf"}, {"value": "2023-05-07"}, "value", "does not tell"),
        ("disagreements", {"column_name": "current_target_edtf"}, {"value": "2025"}, "value", "does not tell"),
        ("disagreements", {"column_name": "participants"}, {"value": "Anna Berg"}, "value", "does not tell"),
        ("disagreements", {"value": "2023-05-08"}, {"value": "2023-05-09"}, "value", "not two values"),
        ("disagreements", {"value": "2024-03"}, {"column_name": "status"}, "value", "not two values"),
        ("disagreements", {"column_name": "date_edtf", "chosen": True}, {"chosen": False}, "chosen", "another value"),
        ("disagreements", {"column_name": "current_target_edtf", "chosen": False}, {"chosen": True}, "chosen", "another value"),
        ("disagreements", {"column_name": "date_edtf"}, {"row_id": f"mtg_{NOWHERE}"}, "row_id", "does not exist"),
        ("disagreements", {"column_name": "date_edtf"}, {"report_id": f"rep_{NOWHERE}"}, "report_id", "refers to no row"),
        ("disagreements", {"column_name": "date_edtf"}, {"reason": "a feeling"}, "reason", "breaks its rule"),
    ],
)  # fmt: skip
def test_a_forged_value_is_found(of_two, table, row, forged, column, message) -> None:
    assert found(check_tables(changed(of_two, table, lambda old: {**old, **forged}, **row), REPORTS), table, column, message)


def test_a_redirect_leads_to_a_row_and_from_none(of_two) -> None:
    there, nowhere = of_two["meetings"]["meeting_id"][0].as_py(), f"mtg_{NOWHERE}"
    assert check_tables(redirected(of_two, nowhere, there), REPORTS) == ()
    assert found(check_tables(redirected(of_two, there, nowhere, "split"), REPORTS), "id_redirects", "new_id", "no other row")
    assert found(check_tables(redirected(of_two, there, there, "split"), REPORTS), "id_redirects", "new_id", "no other row")
    assert found(check_tables(redirected(of_two, there, there), REPORTS), "id_redirects", "old_id", "and is there")
