"""An id that was published leads on: reports are added one release after another, and rows become one, or two."""

from collections.abc import Iterator
from typing import Any

import pytest
from linking.by_hand import BODY, at, entity, meeting, milestone, report
from spaceparley.dataset.assemble import Dataset, assemble
from spaceparley.dataset.checks import check_tables
from spaceparley.dataset.continuity import keep_ids
from spaceparley.dataset.redirects import Redirect, carry_on
from spaceparley.extracting.facts import Evidence, Extraction
from spaceparley.linking.link import link
from spaceparley.reading.report import Report

BERG, PETROV = entity("Anna Berg", country="NO"), entity("Ivan Petrov", country="RU")
Told = tuple[Report, Extraction]


def by(name: str, extraction: Extraction, published: str = "2023-06-01") -> Told:
    return report(f"{BODY} {name}", url=f"https://example.org/{name}", published_on=published), extraction


def met(date: str, **fields: Any) -> Extraction:
    return Extraction(entities=(BERG, PETROV), meetings=(meeting(BERG, PETROV, date=date, evidence=(Evidence("kind", "talks", at("met"), "test"),), **fields),))


def told(event: str, target: str | None = None, previous: str | None = None) -> Extraction:
    status = "postponed" if previous else "planned"
    return Extraction(milestones=(milestone(event=event, status=status, target=target, previous=previous, evidence=(Evidence("event", event, at("Launch"), "test"),)),))


def ministry(country: str | None) -> Extraction:
    one = entity("Ministry of Space", kind="organisation", country=country)
    return Extraction(entities=(one, PETROV), meetings=(meeting(one, PETROV, date="2023-01"),))


def releases(*added: list[Told]) -> Iterator[Dataset]:
    """A release for each batch of reports, those before kept."""
    reports: list[Told] = []
    previous = None
    for batch in added:
        reports += batch
        previous = keep_ids(assemble(link(reports)), previous)
        assert check_tables(previous, [one for one, _ in reports]) == ()
        yield previous


def ids(dataset: Dataset, table: str) -> set[str]:
    return set(dataset[table].column(0).to_pylist())


def redirects(dataset: Dataset, table: str) -> set[tuple[str, str, str]]:
    rows = dataset["id_redirects"].to_pylist()
    return {(row["old_id"], row["new_id"], row["kind"]) for row in rows if row["table_name"] == table}


NINTH, TENTH = by("ninth", met("2023-05-09"), "2023-05-10"), by("tenth", met("2023-05-10"), "2023-05-20")
BETWEEN = by("between", met("2023-05-10"), "2023-05-12")
VAGUE, EXACT, ANOTHER = by("vague", met("2023-05")), by("exact", met("2023-05-09")), by("another", met("2023-05-25"))
TESTS, ENGINE, PARACHUTE = by("tests", told("tests", "2024-06")), by("engine", told("engine tests", "2024-03")), by("parachute", told("parachute tests", "2025-08"))
DATED = by("dated", told("engine tests", "2024-06", "2024-03"))
MINISTRY, RUSSIAN, KAZAKH = by("ministry", ministry(None)), by("russian", ministry("RU")), by("kazakh", ministry("KZ"))


@pytest.mark.parametrize(
    ("table", "reports", "bridge"),
    [("meetings", [NINTH, TENTH], BETWEEN), ("milestones", [TESTS, PARACHUTE, ENGINE], DATED)],
)
def test_a_report_that_makes_two_rows_one(table: str, reports: list[Told], bridge: Told) -> None:
    before, after = releases(reports, [bridge])
    [gone] = ids(before, table) - ids(after, table)
    assert len(ids(after, table)) == len(ids(before, table)) - 1
    [(old, new, kind)] = redirects(after, table)
    assert (old, kind) == (gone, "merged")
    assert new in ids(before, table) & ids(after, table)


@pytest.mark.parametrize(
    ("table", "reports", "wedge"),
    [("meetings", [VAGUE, EXACT], ANOTHER), ("milestones", [TESTS, ENGINE], PARACHUTE), ("entities", [MINISTRY, RUSSIAN], KAZAKH)],
)
def test_a_report_that_makes_one_row_two(table: str, reports: list[Told], wedge: Told) -> None:
    before, after = releases(reports, [wedge])
    assert ids(before, table) < ids(after, table)
    [(old, new, kind)] = redirects(after, table)
    assert kind == "split"
    assert old in ids(before, table)
    assert new in ids(after, table) - ids(before, table)


def test_a_report_that_changes_nothing_leaves_no_redirect() -> None:
    _, after = releases([NINTH, TESTS], [TENTH, ENGINE])
    assert after["id_redirects"].num_rows == 0


def test_redirects_of_earlier_releases_are_kept() -> None:
    *_, merged, after = releases([NINTH, TENTH], [BETWEEN], [TESTS])
    assert merged["id_redirects"].num_rows == 1
    assert after["id_redirects"].equals(merged["id_redirects"])


def test_two_that_were_made_one_and_are_two_again() -> None:
    """The report between them is withdrawn: the id that was given up is that of its row again."""
    before, merged = releases([NINTH, TENTH], [BETWEEN])
    after = keep_ids(assemble(link([NINTH, TENTH])), merged)
    assert ids(after, "meetings") == ids(before, "meetings")
    [(old, new, kind)] = redirects(after, "meetings")
    assert (new, old, "merged") in redirects(merged, "meetings")
    assert kind == "split"


MERGED, SPLIT = ("meetings", "merged"), ("meetings", "split")


@pytest.mark.parametrize(
    ("earlier", "found", "living", "carried"),
    [
        ([("a", "b", *MERGED)], [], "b", [("a", "b", *MERGED)]),
        ([("a", "b", *MERGED)], [("b", "c", *MERGED)], "c", [("a", "c", *MERGED), ("b", "c", *MERGED)]),
        ([("a", "b", *MERGED)], [("b", "d", *SPLIT)], "bd", [("a", "b", *MERGED), ("b", "d", *SPLIT)]),
        ([("a", "b", *SPLIT)], [("b", "a", *MERGED)], "a", [("b", "a", *MERGED)]),
        ([("a", "b", *MERGED)], [("b", "a", *SPLIT)], "ab", [("b", "a", *SPLIT)]),
        ([("a", "b", *SPLIT)], [("a", "c", *MERGED)], "bc", [("a", "b", *SPLIT), ("a", "c", *MERGED)]),
        ([("a", "b", *MERGED)], [], "", []),
    ],
)
def test_chains_lead_straight_on(earlier: list[Any], found: list[Any], living: str, carried: list[Any]) -> None:
    assert carry_on([Redirect(*one) for one in earlier], [Redirect(*one) for one in found], living) == tuple(Redirect(*one) for one in carried)
