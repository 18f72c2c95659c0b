"""Choices that are weighed: features and their weights, and how they are learned."""

from dataclasses import fields

import pytest
from learning import Choice, find_examples, fit
from quality import GOLD
from spaceparley.extracting.statements import occasions
from spaceparley.extracting.statements.bearings import Bearing
from spaceparley.extracting.weights import name_features, read_weights, weigh
from spaceparley.reading.annotations import read_annotated

BEARING = Bearing(mode="direct", voice="person", interview="no", itemised="no", count="2", part="yes", where="passage")


def test_traits_become_features_and_what_does_not_apply_none() -> None:
    assert list(name_features(BEARING, ("where", "kind"), (("part", "voice"), ("part", "kind")))) == ["where=passage", "part+voice=yes+person"]


def test_features_weigh_what_the_table_says_and_unknown_ones_nothing() -> None:
    assert weigh(["a=1", "b=2", "c=3"], {"a=1": 40, "b=2": -15}) == 25


def test_every_weight_is_of_a_feature_that_a_bearing_can_have() -> None:
    traits = {field.name for field in fields(Bearing)}
    learned = {feature.partition("=")[0] for feature in read_weights(occasions.__package__, occasions.FILE)}
    assert learned
    assert learned <= {*occasions.SINGLE, *("+".join(pair) for pair in occasions.TOGETHER)}
    assert {trait for names in learned for trait in names.split("+")} <= traits


@pytest.mark.parametrize("right", ["near", "far"])
def test_what_is_right_in_the_examples_is_learned(right: str) -> None:
    example = tuple(Choice(None, (f"where={where}",), where == right) for where in ("near", "far"))
    weights = fit([example] * 10)
    assert max(weights, key=lambda feature: weights[feature]) == f"where={right}"


def test_what_is_seen_too_seldom_weighs_nothing() -> None:
    assert not fit([(Choice(None, ("once",), True), Choice(None, ("other",)))])


def test_examples_are_the_meetings_around_each_statement_and_the_annotated_one_of_them_is_right() -> None:
    examples = list(find_examples(read_annotated(GOLD / "seed")))
    right = [[choice.meeting for choice in example if choice.is_right] for example in examples]
    assert [None] in right
    assert right.count(["m1"]) == len(right) - 1 > 1
    assert {choice.meeting for example in examples for choice in example} == {"m1", "m2", None}
