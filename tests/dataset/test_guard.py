"""A table or a column that loses more than its bounds allow is named."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from publishing.sample import example_row, table
from spaceparley.dataset.alike import tables_apart
from spaceparley.dataset.guard import find_losses
from spaceparley.dataset.schema import load_schema

ROW = example_row(load_schema("reports"))


def reports(count, authors):
    """So many reports, the first ones with an author."""
    return table("reports", [{**ROW, "report_id": f"rep_{number:012x}", "author": "Somebody" if number < authors else None} for number in range(count)])


@pytest.mark.parametrize(
    ("before", "after", "lost"),
    [
        ((20, 20), (18, 18), []),
        ((20, 20), (17, 17), [None]),
        ((20, 20), (20, 18), []),
        ((20, 20), (20, 17), ["author"]),
        ((20, 10), (40, 10), []),
        ((20, 20), (40, 17), ["author"]),
        ((20, 0), (0, 0), [None]),
        ((0, 0), (0, 0), []),
    ],
)
def test_bounds(before, after, lost):
    assert [loss.column for loss in find_losses({"reports": reports(*before)}, {"reports": reports(*after)})] == lost


def test_a_table_that_goes_is_a_loss():
    assert [loss.table for loss in find_losses({"reports": reports(1, 1)}, {})] == ["reports"]


MEETING = example_row(load_schema("meetings"))
SEAT = example_row(load_schema("participants"))
REDIRECT = example_row(load_schema("id_redirects"))


def meetings(numbers):
    return table("meetings", [{**MEETING, "meeting_id": mtg(number)} for number in numbers])


def seats(numbers):
    """One and the same person at each of these meetings."""
    return table("participants", [{**SEAT, "participant_id": f"par_{number:012x}", "meeting_id": mtg(number)} for number in numbers])


def mtg(number):
    return f"mtg_{number:012x}"


def test_whoever_took_reports_out_is_told_that_they_can_be_put_back():
    (loss,) = find_losses({"reports": reports(20, 0)}, {"reports": reports(10, 0)})
    assert "put back the reports that are gone" in loss.remedy


@pytest.mark.parametrize(
    ("gone", "merged", "lost"),
    [
        # Ten of twenty meetings became part of the first ten: nothing is lost, of those who took part neither.
        (range(10, 20), {number: number - 10 for number in range(10, 20)}, []),
        (range(10, 20), {}, ["meetings", "participants"]),
        # Of ten that are gone, seven were merged: three of thirteen are lost.
        (range(10, 20), {number: number - 10 for number in range(10, 17)}, ["meetings", "participants"]),
        (range(10, 20), {number: number - 10 for number in range(10, 19)}, []),
        # A redirect that leads nowhere excuses nothing.
        (range(10, 20), dict.fromkeys(range(10, 20), 99), ["meetings", "participants"]),
        # Nor does one of rows that are still there.
        (range(10, 20), {number: number + 1 for number in range(5)}, ["meetings", "participants"]),
    ],
)
def test_what_was_merged_is_not_lost(gone, merged, lost):
    stay = [number for number in range(20) if number not in gone]
    redirects = [{**REDIRECT, "old_id": mtg(old), "new_id": mtg(new), "table_name": "meetings", "kind": "merged"} for old, new in merged.items()]
    before = {"meetings": meetings(range(20)), "participants": seats(range(20))}
    after = {"meetings": meetings(stay), "participants": seats(stay), "id_redirects": table("id_redirects", redirects)}
    assert [loss.table for loss in find_losses(before, after)] == lost


def test_of_a_release_that_told_less_of_its_rows_only_what_was_merged_is_left_out():
    # Twenty people at four meetings, by a release that did not say yet who they are; two of the meetings are one now.
    seats = [{**SEAT, "participant_id": f"par_{number:012x}", "meeting_id": mtg(number % 4)} for number in range(20)]
    before = {"meetings": meetings(range(4)), "participants": table("participants", seats).drop_columns("entity_id")}
    redirect = {**REDIRECT, "old_id": mtg(3), "new_id": mtg(0), "table_name": "meetings", "kind": "merged"}
    after = {"meetings": meetings(range(3)), "participants": table("participants", seats[:9]), "id_redirects": table("id_redirects", [redirect])}
    assert [loss.message.partition("its rows, ")[2].partition(";")[0] for loss in find_losses(before, after)] == ["from 19 (1 more became part of others) to 9"]


def test_a_split_row_that_goes_is_lost():
    redirect = {**REDIRECT, "old_id": mtg(1), "new_id": mtg(0), "table_name": "meetings", "kind": "split"}
    after = {"meetings": meetings([0]), "id_redirects": table("id_redirects", [redirect])}
    assert [loss.table for loss in find_losses({"meetings": meetings([0, 1])}, after)] == ["meetings"]


CHANGE = {**example_row(load_schema("changes")), "after": None}


def removed(numbers, cause):
    """A table of changes that takes these meetings out for this cause."""
    listed = [{**CHANGE, "table_name": "meetings", "row_id": mtg(number), "column_name": column, "change": "removed", "cause": cause} for number in numbers for column in ("label", "kind")]
    return table("changes", listed)


@pytest.mark.parametrize(
    ("gone", "taken", "cause", "lost"),
    [
        (range(10), range(10), "correction", []),
        (range(10), range(10), "rules_changed", ["from 20 to 10"]),
        # Three were taken out, two more of seventeen are lost.
        (range(5), range(3), "correction", ["from 17 (3 more went with a correction) to 15"]),
        (range(4), range(3), "correction", []),
    ],
)
def test_what_people_took_out_is_not_lost(gone, taken, cause, lost):
    after = {"meetings": meetings(set(range(20)) - set(gone)), "changes": removed(taken, cause)}
    found = find_losses({"meetings": meetings(range(20))}, after)
    assert [loss.message.partition("its rows, ")[2].partition(";")[0] for loss in found] == lost


@pytest.mark.parametrize(("taken", "lost"), [(0, ["author"]), (8, ["author"]), (9, []), (10, [])])
def test_values_that_people_took_out_are_not_lost(taken, lost):
    listed = [{**CHANGE, "table_name": "reports", "row_id": f"rep_{number:012x}", "column_name": "author", "change": "changed", "cause": "correction"} for number in range(taken)]
    after = {"reports": reports(100, 81), "changes": table("changes", listed)}
    assert [loss.column for loss in find_losses({"reports": reports(100, 100)}, after)] == lost


ALIKE = [(True, True, number % 3 > 0, number % 3 > 0) for number in range(40)]


@settings(deadline=None, max_examples=40)
@given(st.lists(st.tuples(st.booleans(), st.booleans(), st.booleans(), st.booleans()), max_size=12))
def test_who_knows_what_is_alike_finds_the_same_losses(others):
    """Of each report: whether it is there before and now, and whether it has an author there."""
    sides = [
        [{**ROW, "report_id": f"rep_{number:012x}", "author": "Somebody" if one[side + 2] else None} for number, one in enumerate([*ALIKE, *others]) if one[side]] for side in (0, 1)
    ]
    before, after = ({"reports": table("reports", rows)} for rows in sides)
    assert find_losses(before, after, tables_apart(before, after, [load_schema("reports")])) == find_losses(before, after)
