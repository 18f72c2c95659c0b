from typing import Any

import pytest
from linking.by_hand import at, entity, linked, statement
from spaceparley.dataset.statements import relay_rows, speaker_rows, statement_rows
from spaceparley.extracting.facts import Extraction, Relay, Statement

BERG, PETROV, NORWAY = entity("Anna Berg"), entity("Ivan Petrov"), entity("Oslo", kind="place", country="NO")
PARTIES = entity("The parties", kind="group", members=("Anna Berg", "Oslo"))
ENTITIES = (BERG, PETROV, NORWAY, PARTIES)


def told(said: Statement) -> Any:
    return linked(Extraction(entities=ENTITIES, statements=(said,)))


@pytest.mark.parametrize(
    ("said", "speakers"),
    [
        (statement(), []),
        (statement(speaker="Anna Berg", speaker_entity="Anna Berg", speakers=("Anna Berg",)), []),
        (statement(speakers=("Anna Berg", "Ivan Petrov")), ["Anna Berg", "Ivan Petrov"]),
        (statement(speaker="The parties", speaker_entity="The parties"), ["The parties", "Oslo"]),
    ],
    ids=["nobody", "one", "two jointly", "a group, and the country that it stands for, but none of its people"],
)
def test_speaker_rows(said: Statement, speakers: list[str]) -> None:
    facts = told(said)
    names = {one.id: one.name for one in facts.entities}
    assert [names[str(row["entity_id"])] for row in speaker_rows(facts)] == speakers


def test_parts_of_a_broken_quotation_are_all_kept() -> None:
    broken = statement(parts=(at("Anna Berg"), at("Oslo"), at("2024")))
    [row] = statement_rows(told(broken))
    assert row["text"] == "Anna Berg […] Oslo […] 2024"


def test_relays_are_numbered_from_the_speaker_on() -> None:
    relays = tuple(Relay(name, None, at("Oslo"), "test") for name in ("press service", "TASS"))
    assert [(row["step"], row["name"]) for row in relay_rows(told(statement(relays=relays)))] == [
        (1, "press service"),
        (2, "TASS"),
    ]


def test_a_speaker_goes_by_the_name_of_the_entity() -> None:
    [row] = statement_rows(told(statement(speaker="A. Berg", speaker_entity="Anna Berg", speaker_surface="Berg")))
    assert (row["speaker"], row["speaker_text"]) == ("Anna Berg", "Berg")
