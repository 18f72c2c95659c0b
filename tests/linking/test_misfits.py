from dataclasses import replace
from typing import Any

import pytest
from gold_extraction import read_seed
from linking.by_hand import BODY, RULE, at, entity, meeting, milestone, statement
from spaceparley.extracting.facts import Evidence, Extraction, Mention, Relay, Topic
from spaceparley.linking.misfits import misfits

BERG = entity("Anna Berg")
RELAY = Relay("Oslo", "nobody", at("Oslo"), RULE)


def test_an_extraction_that_refers_to_what_it_has_fits() -> None:
    report, extraction = read_seed()
    assert misfits(Extraction(), BODY) == ()
    assert misfits(extraction, report.body) == ()


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ({"mentions": (Mention(at("Oslo"), "name", "nobody", RULE),)}, "a mention"),
        ({"meetings": (meeting(entity("nobody")),)}, "a participant"),
        ({"meetings": (meeting(place_entity="nobody"),)}, "a meeting's place"),
        ({"meetings": (meeting(topics=(Topic("Launch", at("Launch"), RULE, "nobody"),)),)}, "a topic"),
        ({"statements": (statement(speaker_entity="nobody"),)}, "a statement"),
        ({"statements": (statement(speakers=("Anna Berg", "nobody")),)}, "a statement"),
        ({"statements": (statement(relays=(RELAY,)),)}, "a relay"),
        ({"milestones": (milestone(programme_entity="nobody"),)}, "a milestone"),
        ({"sources": (RELAY,)}, "a source"),
        ({"entities": (replace(BERG, members=("nobody",)),)}, "the group 'Anna Berg'"),
    ],
)
def test_a_key_that_is_not_among_the_entities_is_named(told: dict[str, Any], place: str) -> None:
    extraction = Extraction(**{"entities": (BERG,), **told})
    assert misfits(extraction, BODY) == (f"{place} refers to the entity 'nobody', which is not there",)


@pytest.mark.parametrize(
    ("told", "sentence"),
    [
        ({"statements": (statement(meeting="m1"),)}, "a statement refers to the meeting 'm1', which is not there"),
        ({"statements": (statement(parts=()),)}, "a statement has no words"),
        ({"entities": (BERG, BERG)}, "the entity 'Anna Berg' is told 2 times"),
        ({"meetings": (meeting(), meeting())}, "the meeting 'm1' is told 2 times"),
    ],
)
def test_what_else_cannot_be_linked(told: dict[str, Any], sentence: str) -> None:
    assert misfits(Extraction(**told), BODY) == (sentence,)


def test_a_key_missing_at_many_places_of_a_kind_is_named_once() -> None:
    mention = Mention(at("Oslo"), "name", "nobody", RULE)
    assert len(misfits(Extraction(mentions=(mention, mention)), BODY)) == 1


def test_evidence_that_quotes_nothing_is_named() -> None:
    blank = Evidence("name", "Anna Berg", at(" "), RULE)
    assert misfits(Extraction(entities=(replace(BERG, evidence=(blank,)),)), BODY) == ("the evidence for name 'Anna Berg' is blank",)
