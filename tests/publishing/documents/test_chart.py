"""The ledger as a picture: spans for what is no day, the same bytes each time."""

import datetime as dt

import pytest
from publishing.sample import example_row, table
from spaceparley.dataset.schema import load_schema
from spaceparley.publishing.documents.chart import Line, Point, after_silence, read_lines, write_chart

DAY = dt.date(2022, 8, 9)
YEAR = (dt.date(2024, 1, 1), dt.date(2024, 12, 31))
CLAIM = {**example_row(load_schema("milestone_claims")), "claimed_edtf": "2022-08-09", "target_earliest": YEAR[0], "target_latest": YEAR[1]}
MILESTONE = example_row(load_schema("milestones"))


def lines(*claims):
    rows = [{**CLAIM, "previous_earliest": None, "previous_latest": None, "milestone_id": MILESTONE["milestone_id"], **claim} for claim in claims]
    return read_lines({"milestone_claims": table("milestone_claims", rows), "milestones": table("milestones", [MILESTONE])})


@pytest.mark.parametrize(("claims", "count"), [
    ([{}], 0),
    ([{"previous_earliest": dt.date(2023, 1, 1), "previous_latest": dt.date(2023, 12, 31)}], 1),
    ([{}, {"claimed_edtf": "2023-02"}], 1),
    ([{}, {"claimed_edtf": None}], 0),
    ([{}, {"target_earliest": None, "target_latest": None}], 0),
])
def test_lines_are_of_dates_that_moved_or_were_given_twice(claims, count):
    assert len(lines(*claims)) == count


def test_points_come_in_the_order_in_which_they_were_said():
    (line,) = lines({"claimed_edtf": "2023"}, {})
    assert [point.said for point in line.points] == [DAY, dt.date(2023, 7, 2)]
    assert (line.points[0].low, line.points[0].high) == YEAR


@pytest.mark.parametrize(("point", "low", "high"), [(Point(DAY, *YEAR), *YEAR), (Point(DAY, None, YEAR[0]), dt.date(2023, 4, 6), YEAR[0]), (Point(DAY, YEAR[0], None), YEAR[0], dt.date(2024, 9, 27))])
def test_open_end_is_drawn_as_far_as_it_is_certain_to_go_on(point, low, high):
    assert (point.low, point.high) == (low, high)


@pytest.mark.parametrize(("point", "mark"), [(Point(DAY, *YEAR), dt.date(2024, 7, 1)), (Point(DAY, None, YEAR[1]), YEAR[1]), (Point(DAY, YEAR[0], None), YEAR[0])])
def test_a_date_with_an_open_end_stands_at_the_bound_that_was_given(point, mark):
    assert point.mark == mark


def test_same_lines_give_the_same_bytes(tmp_path):
    told = [Line("Baiterek: first launch", (Point(DAY, *YEAR, before=YEAR), Point(dt.date(2023, 1, 1), YEAR[0], None)))]
    for name in ("one.svg", "two.svg"):
        write_chart(told, tmp_path / name)
    assert (tmp_path / "one.svg").read_bytes() == (tmp_path / "two.svg").read_bytes()
    assert "Baiterek: first launch" in (tmp_path / "one.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize(("point", "explained"), [
    (Point(DAY, DAY, DAY), ()),
    (Point(DAY, *YEAR), ("a bar",)),
    (Point(DAY, YEAR[0], None), ("a bar", "an arrow")),
    (Point(DAY, DAY, DAY, before=YEAR), ("a pale grey bar",)),
])
def test_the_legend_explains_every_sign_that_is_drawn_and_no_other(tmp_path, point, explained):
    write_chart([Line("Baiterek: first launch", (point,))], tmp_path / "slips.svg")
    drawn = (tmp_path / "slips.svg").read_text(encoding="utf-8")
    assert tuple(sign for sign in ("a bar", "an arrow", "a pale grey bar") if f">{sign}: " in drawn) == explained


@pytest.mark.parametrize(("years", "since"), [
    ((2005, 2011, 2020, 2021, 2022, 2023), 2020),
    ((2005, 2020, 2021), 2020),
    # Most was said before the pause, or there is none, or nothing at all.
    ((2005, 2006, 2007, 2020, 2021), None),
    ((2018, 2019, 2020, 2021, 2022), None),
    ((2020,), None),
    ((), None),
])
def test_what_came_after_long_silence_is_drawn_once_more_and_closer(tmp_path, years, since):
    told = [Line("Baiterek: first launch", tuple(Point(dt.date(year, 6, 1), dt.date(year + 1, 1, 1), None) for year in years))]
    assert after_silence(told) == (since and dt.date(since, 6, 1))
    write_chart(told if years else [], tmp_path / "slips.svg")
    assert ("The same since" in (tmp_path / "slips.svg").read_text(encoding="utf-8")) is bool(since)


def test_nothing_moved_says_so(tmp_path):
    write_chart([], tmp_path / "slips.svg")
    assert "No date was given twice so far." in (tmp_path / "slips.svg").read_text(encoding="utf-8")
