"""Disagreements planted in copies of annotated documents: each is found, and nothing beside it."""

import pytest
from linking.planted import found_in, plant_all, plant_undated, read_documents
from spaceparley.linking.links import link_documents

DOCUMENTS = read_documents()
PLANTS = tuple(plant_all(DOCUMENTS))
SPREAD = PLANTS[:: len(PLANTS) // 24]
"""Two dozen of them, of every kind; all are tried when `slow` tests run."""


def check(plants) -> None:
    base = found_in(link_documents(DOCUMENTS))
    for plant in plants:
        found = found_in(link_documents(plant.documents))
        of_the_plant = [one for one in found - base if one[:2] == (plant.kind, plant.field) and plant.report in one[2]]
        assert len(of_the_plant) == 1, plant
        assert found - base == set(of_the_plant), plant
        assert of_the_plant[0][2] - {plant.report} <= plant.others, plant


def test_two_dozen_planted_ones() -> None:
    assert {(plant.kind, plant.field) for plant in SPREAD} == {
        ("meeting", "date"),
        ("meeting", "place"),
        ("milestone", "target"),
        ("milestone", "status"),
    }
    check(SPREAD)


def test_a_report_of_no_known_day_that_holds_to_a_date_that_was_moved() -> None:
    plants = tuple(plant_undated(DOCUMENTS))
    assert len(plants) > 1
    base = found_in(link_documents(DOCUMENTS))
    for plant in plants:
        found = found_in(link_documents(plant.documents)) - base
        assert (plant.kind, plant.field) in {one[:2] for one in found if {plant.report, *plant.others} <= one[2]}, plant


@pytest.mark.slow
def test_all_planted_ones() -> None:
    assert len(PLANTS) > 150
    check(PLANTS)


def test_documents_unchanged_disagree_only_on_who_was_there() -> None:
    assert {one[:2] for one in found_in(link_documents(DOCUMENTS))} == {("meeting", "participants")}
