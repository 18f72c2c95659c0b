"""Disagreements planted in copies of annotated reports stand in the dataset's table, and nothing beside them."""

import pytest
from gold_extraction import extraction_of
from linking.planted import GOLD, Documents, Plant, plant_all, read_documents
from spaceparley.dataset.assemble import Dataset, assemble
from spaceparley.dataset.checks import check_tables
from spaceparley.dataset.disagreements import COLUMNS
from spaceparley.linking.link import link
from spaceparley.reading.reports import read_report

DOCUMENTS = read_documents()
REPORTS = {name: read_report(GOLD / "dev" / f"{name}.md") for name in DOCUMENTS}
PLANTS = tuple(plant_all(DOCUMENTS))
SPREAD = PLANTS[:: len(PLANTS) // 20][:20]
Side = tuple[str, str, str, str]
"""Table, column, value, report."""


def made(documents: Documents) -> Dataset:
    return assemble(link([(REPORTS[name], extraction_of(REPORTS[name], one)) for name, one in documents.items()]))


def sides(dataset: Dataset) -> set[Side]:
    names = {row["report_id"]: row["title"] for row in dataset["reports"].to_pylist()}
    return {(row["table_name"], row["column_name"], row["value"], names[row["report_id"]]) for row in dataset["disagreements"].to_pylist()}


@pytest.fixture(scope="module")
def before() -> Dataset:
    return made(DOCUMENTS)


def test_the_annotated_reports_differ_only_on_who_was_there(before: Dataset) -> None:
    assert {side[1] for side in sides(before)} == {"participants"}
    assert check_tables(before, REPORTS.values()) == ()


@pytest.mark.parametrize("plant", SPREAD, ids=lambda plant: f"{plant.report}-{plant.field}")
def test_a_planted_one_stands_in_the_table(before: Dataset, plant: Plant) -> None:
    dataset = made(plant.documents)
    new = sides(dataset) - sides(before)
    assert {side[:2] for side in new} == {(f"{plant.kind}s", COLUMNS[plant.field])}
    assert len({row["disagreement_id"] for row in dataset["disagreements"].to_pylist()}) == 2
    told_by = {side[3]: side[2] for side in new}
    assert plant.others & {name for name, report in REPORTS.items() if report.title in told_by}
    [changed] = {told_by[REPORTS[plant.report].title]}
    assert changed not in {value for name, value in told_by.items() if name != REPORTS[plant.report].title}


def test_twenty_are_planted_of_every_kind() -> None:
    assert len(SPREAD) == 20
    assert {(plant.kind, plant.field) for plant in SPREAD} == {("meeting", "date"), ("meeting", "place"), ("milestone", "target"), ("milestone", "status")}
