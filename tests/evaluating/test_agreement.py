"""When two values count as the same."""

import pytest
from spaceparley.evaluating.agreement import alike, compatible_dates, find_span, overlap, same_speaker, same_value
from spaceparley.evaluating.events import same_event
from spaceparley.evaluating.pairing import pair, without_optional
from spaceparley.reading.annotations import StatementRow
from spaceparley.span import Span


@pytest.mark.parametrize(("one", "other", "same"), [
    ("Yuri Borisov", "Yuri Borissov", True),
    ("Borisov", "Yuri Borisov", True),
    ("Yuri Borisov", "Dmitry Rogozin", False),
    ("Kazcosmos", None, False),
    (None, None, False),
    ("Ørsted Institute", "Orsted Institute", True),
])  # fmt: skip
def test_alike(one, other, same):
    assert alike(one, other) is same


@pytest.mark.parametrize(("gold", "found", "same"), [(None, None, True), (None, "RU", False), ("RU", None, False), ("RU", "RU", True)])
def test_same_value(gold, found, same):
    assert same_value(gold, found) is same


@pytest.mark.parametrize(("one", "other", "fit"), [("2022-08", "2022-08-09", True), (None, "2022", True), ("2022-08-09", "2022-08-10", False), ("2022-08-09/2022-08-11", "2022-08-09", True)])
def test_compatible_dates(one, other, fit):
    assert compatible_dates(one, other) is fit


@pytest.mark.parametrize(("one", "other", "same"), [
    ("first test launch", "maiden flight", True),
    ("launch pad completed", "launch", False),
    ("ratification of the treaty", "signing of the agreement", True),
    ("inauguration", "opening", False),
    ("selection of the crew", "selection", True),
])  # fmt: skip
def test_same_event(one, other, same):
    assert same_event(one, other) is same


@pytest.mark.parametrize(("gold", "surface", "found", "same"), [
    (None, None, None, True),
    (None, None, "Roscosmos", False),
    ("Bagdat Musin", "Bagdat Mousine", None, False),
    ("Bagdat Musin", "Bagdat Mousine", "Bagdat Mousine", True),
])  # fmt: skip
def test_same_speaker(gold, surface, found, same):
    row = StatementRow(gold, surface, "direct", "words", None)
    assert same_speaker(row, StatementRow(found, None, "direct", "words", None)) is same


def test_overlap_of_spans():
    assert overlap(find_span("a bc d", "bc"), Span(2, 5)) == 2 / 3
    assert overlap(None, Span(0, 1)) == 0
    assert find_span("text", "") is None


def test_pairs_are_one_to_one_best_first():
    fit = {("a", "x"): 0.4, ("a", "y"): 0.9, ("b", "y"): 0.8}
    assert pair("ab", "xy", lambda one, other: fit.get((one, other), 0)) == [(0, 1)]


def test_what_matches_a_borderline_row_only_is_not_held_against_anybody():
    asked, borderline = StatementRow("A", "A", "direct", "said", None), StatementRow("B", "B", "direct", "perhaps", None, optional=True)
    found = [StatementRow("B", "B", "direct", "perhaps", None), StatementRow("C", "C", "direct", "never", None)]
    gold, left = without_optional([asked, borderline], found, lambda one, other: float(one.text == other.text))
    assert gold == [asked]
    assert [row.text for row in left] == ["never"]
