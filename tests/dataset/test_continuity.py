"""Ids survive: what is told again keeps its id, what is new never takes one that was another's."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

import pytest
from gold_extraction import read_seed
from linking.by_hand import BODY, RULE, at, entity, meeting, milestone, report, statement
from spaceparley.dataset.assemble import Dataset, assemble
from spaceparley.dataset.checks import check_tables
from spaceparley.dataset.continuity import ID_COLUMNS, keep_ids
from spaceparley.extracting.facts import Evidence, Extraction, Mention
from spaceparley.linking.link import link
from spaceparley.reading.report import Report

Told = Sequence[tuple[Report, Extraction]]

BODY_OF_TWO = (
    "On 9 May Anna Berg met Ivan Petrov in Oslo, then signed a deal with Ola Dahl. “We fly in 2024”, Berg said. "
    "The talks of Berg and Petrov were long. The launch slips to 2024, the landing slips to 2024."
)


def here(words: str) -> Any:
    return at(words, BODY_OF_TWO)


def said(column: str, words: str, value: str | None = None) -> Evidence:
    return Evidence(column, value or words, here(words), RULE)


def person(name: str, surface: str | None = None, **fields: Any) -> Any:
    return entity(name, surface=surface or name, span=here(surface or name), **fields)


BERG, PETROV, DAHL = person("Anna Berg"), person("Ivan Petrov"), person("Ola Dahl")
DATE = said("date_edtf", "9 May", "2023-05-09")
MET = meeting(
    BERG,
    PETROV,
    passage=here("On 9 May Anna Berg met Ivan Petrov in Oslo"),
    evidence=(said("kind", "met", "talks"), DATE),
)
SIGNED = meeting(
    BERG, DAHL, key="m2", kind="signing", passage=here("then signed a deal"), evidence=(said("kind", "signed", "signing"), DATE)
)  # fmt: skip
SPOKEN = statement(
    parts=(here("We fly"),),
    passage=here("“We fly in 2024”, Berg said"),
    speaker="Anna Berg",
    speaker_entity="Anna Berg",
)
LAUNCH = milestone(
    passage=here("The launch slips to 2024"),
    evidence=(said("event", "launch"), said("status", "launch slips", "postponed")),
)
LANDING = milestone(
    event="landing", passage=here("the landing slips to 2024"),
    evidence=(said("event", "landing"), said("status", "landing slips", "postponed")),
)  # fmt: skip
FIRST = Extraction(
    entities=(BERG, PETROV, DAHL), meetings=(MET,), statements=(SPOKEN,), milestones=(LAUNCH,),
    mentions=(Mention(here("Berg said"), "name", "Anna Berg", RULE),),
)  # fmt: skip
TWO = report(BODY_OF_TWO, url="https://example.org/two")


def built(told: Told | Extraction, previous: Dataset | None = None) -> Dataset:
    told = [(TWO, told)] if isinstance(told, Extraction) else told
    return keep_ids(assemble(link(told)), previous)


def ids(dataset: Dataset, kind: str) -> set[str]:
    table, column = ID_COLUMNS[kind]
    return set(dataset[table].column(column).to_pylist())


def id_of(dataset: Dataset, kind: str, /, **values: Any) -> str:
    table, column = ID_COLUMNS[kind]
    [row] = [row for row in dataset[table].to_pylist() if all(row[name] == value for name, value in values.items())]
    return str(row[column])


@pytest.fixture(scope="module")
def first() -> Dataset:
    return built(FIRST)


LONGER = replace(SPOKEN, parts=(here("We fly in 2024"),))
BY_ROLE = (person("Anna Berg", "Berg said"), PETROV, DAHL)
ELSEWHERE = replace(
    MET, passage=here("The talks of Berg and Petrov were long"), evidence=(said("kind", "talks", "talks"), DATE)
)
RENAMED = (person("Anne Berg", "Anna Berg", key="Anna Berg"), PETROV, DAHL)


@pytest.mark.parametrize(
    ("now", "moved"),
    [
        ({"statements": (LONGER,)}, ("statements", "utterances")),
        ({"entities": BY_ROLE, "mentions": (Mention(here("Anna Berg"), "name", "Anna Berg", RULE),)}, ("entities",)),
        ({"meetings": (ELSEWHERE,)}, ("meetings", "participants")),
        ({"meetings": (replace(MET, passage=here("On 9 May Anna Berg met"), date="2023-05-10", evidence=MET.evidence[:1]),)}, ("meetings",)),
        ({"milestones": (replace(LAUNCH, passage=here("The launch slips")),)}, ("milestones", "milestone_claims")),
        ({"milestones": (replace(LAUNCH, passage=here("The launch"), event="first launch"),)}, ("milestones",)),
    ],
)  # fmt: skip
def test_a_row_whose_first_telling_moves_keeps_its_id(
    first: Dataset, now: dict[str, Any], moved: tuple[str, ...]
) -> None:
    extraction = replace(FIRST, **now)
    fresh, kept = built(extraction), built(extraction, first)
    assert all(ids(fresh, kind) != ids(first, kind) for kind in moved)
    assert all(ids(kept, kind) == ids(first, kind) for kind in ID_COLUMNS if kind != "evidence")
    assert check_tables(kept, [TWO]) == ()


def test_a_corrected_name_leaves_the_id(first: Dataset) -> None:
    took_part = replace(MET, participants=(replace(MET.participants[0], name="Anne Berg"), MET.participants[1]))
    now = built(replace(FIRST, entities=RENAMED, meetings=(took_part,)), first)
    assert id_of(now, "entities", name="Anne Berg") == id_of(first, "entities", name="Anna Berg")


def test_one_more_row_leaves_the_others_theirs_whatever_they_share(first: Dataset) -> None:
    both = replace(FIRST, meetings=(SIGNED, MET), milestones=(LANDING, LAUNCH))
    now = built(both, first)
    assert id_of(now, "meetings", kind="talks") == id_of(first, "meetings", kind="talks")
    assert id_of(now, "milestones", event="launch") == id_of(first, "milestones", event="launch")
    again = built(replace(both, meetings=(MET, SIGNED)), now)
    assert all(again[name].equals(table) for name, table in now.items())


def test_a_date_that_two_meetings_stand_under_makes_neither_of_them_the_other() -> None:
    both = built(replace(FIRST, meetings=(MET, SIGNED)))
    third = replace(
        SIGNED, key="m3", kind="visit", evidence=(said("kind", "in Oslo", "visit"), DATE), passage=here("in Oslo")
    )
    now = built(replace(FIRST, meetings=(SIGNED, third)), both)
    assert id_of(now, "meetings", kind="signing") == id_of(both, "meetings", kind="signing")
    assert id_of(now, "meetings", kind="visit") not in ids(both, "meetings")


def test_milestones_told_of_in_the_same_words_stay_apart() -> None:
    """Status, date and passage are one for both: only the events tell them apart."""
    shared = (said("status", "slips", "postponed"), said("target_edtf", "2024"))
    told = [replace(one, passage=LAUNCH.passage, evidence=(one.evidence[0], *shared)) for one in (LAUNCH, LANDING)]
    before = built(replace(FIRST, milestones=tuple(told)))
    third = replace(told[0], event="docking", evidence=(said("event", "a deal", "docking"), *shared))
    now = built(replace(FIRST, milestones=(third, told[1])), before)
    assert id_of(now, "milestones", event="landing") == id_of(before, "milestones", event="landing")
    assert id_of(now, "milestones", event="docking") not in ids(before, "milestones")
    assert len(ids(now, "milestone_claims") & ids(before, "milestone_claims")) == 1
    swapped = built(replace(FIRST, milestones=tuple(told[::-1])), before)
    assert all(swapped[name].equals(table) for name, table in before.items())


def test_a_name_within_a_longer_one_is_somebody_else() -> None:
    ministry = person("Ministry", "Petrov in Oslo, then signed a deal with Ola", kind="organisation")
    place = person("Oslo", kind="place")
    before = built(replace(FIRST, entities=(BERG, ministry), meetings=(meeting(BERG, ministry, passage=MET.passage),)))
    now = built(replace(FIRST, entities=(BERG, place), meetings=(meeting(BERG, place, passage=MET.passage),)), before)
    assert id_of(now, "entities", name="Oslo") not in ids(before, "entities")


def test_of_two_rows_made_of_one_the_one_that_shares_more_keeps_the_id() -> None:
    whole = statement(parts=(here("We fly in 2024"),), passage=SPOKEN.passage)
    halves = (
        statement(parts=(here("We fly"),), passage=here("We fly")),
        statement(parts=(here("fly in 2024"),), passage=here("fly in 2024")),
    )
    before = built(replace(FIRST, statements=(whole,)))
    now = built(replace(FIRST, statements=halves), before)
    assert id_of(now, "statements", text="fly in 2024") == id_of(before, "statements", text="We fly in 2024")
    assert len(ids(now, "statements")) == 2


def test_an_id_that_another_row_keeps_is_not_given_again(first: Dataset) -> None:
    """The row that moves keeps the id of its old span; the one that now stands at that span needs another."""
    moved = replace(LONGER, speaker=None, speaker_entity=None)
    before = built(replace(FIRST, statements=(SPOKEN, replace(moved, parts=(here("in 2024"),)))))
    swapped = built(replace(FIRST, statements=(LONGER, replace(moved, parts=(here("fly"),)))), before)
    late = built(replace(FIRST, statements=(LONGER, SPOKEN)), swapped)
    assert len(ids(late, "statements")) == 2
    assert id_of(late, "statements", text="We fly in 2024") == id_of(swapped, "statements", text="We fly in 2024")
    assert id_of(late, "statements", text="We fly") != id_of(before, "statements", text="We fly")


def test_one_more_report_changes_only_its_own_rows() -> None:
    """The later report was published first, so that every first telling moves into it."""
    seed = read_seed()
    before = built([seed, (TWO, FIRST)])
    earlier = report(f"Anna Berg spoke. {BODY}", url="https://example.org/0", published_on="2020")
    more = Extraction(
        entities=(entity("Anna Berg"), entity("Ivan Petrov")),
        meetings=(meeting(entity("Anna Berg"), entity("Ivan Petrov"), date="2020-05-09"),),
    )
    now = built([(earlier, more), seed, (TWO, FIRST)], before)
    assert id_of(assemble(link([(earlier, more), seed, (TWO, FIRST)])), "entities", name="Anna Berg") not in ids(
        before, "entities"
    )
    for name, table in before.items():
        rows = now[name].to_pylist()
        assert all(row in rows for row in table.to_pylist()), name


def test_a_corrected_text_leaves_the_ids_of_what_stands_in_it_unchanged(first: Dataset) -> None:
    added = "A correction. "
    text = report(added + BODY_OF_TWO, url=TWO.url)
    now = built([(text, _shifted(FIRST, len(added)))], first)
    assert now["reports"]["text_sha256"] != first["reports"]["text_sha256"]
    assert all(ids(now, kind) == ids(first, kind) for kind in ID_COLUMNS)
    assert check_tables(now, [text]) == ()


def test_another_text_at_the_address_keeps_the_reports_id_and_takes_no_row_over(first: Dataset) -> None:
    other = report("".join(reversed(BODY_OF_TWO)), url=TWO.url)
    now = built([(other, FIRST)], first)
    assert ids(now, "reports") == ids(first, "reports")
    assert not any(ids(now, kind) & ids(first, kind) for kind in ID_COLUMNS if kind != "reports")


def test_a_second_text_at_one_address_leaves_the_first_its_id() -> None:
    texts = [report(f"Text {number}.", url="https://example.org/live") for number in range(6)]
    before = built([(texts[0], Extraction())])
    for other in texts[1:]:
        now = built([(texts[0], Extraction()), (other, Extraction())], before)
        assert ids(before, "reports") < ids(now, "reports")
        assert id_of(now, "reports", text_sha256=before["reports"]["text_sha256"][0].as_py()) in ids(before, "reports")


def test_a_report_whose_address_is_found_later_keeps_its_id() -> None:
    found = replace(TWO, url=None)
    before = built([(found, FIRST)])
    assert ids(built([(TWO, FIRST)], before), "meetings") == ids(before, "meetings")
    assert ids(built([(TWO, FIRST)], before), "reports") == ids(before, "reports")


def test_without_a_previous_release_every_id_is_fresh(first: Dataset) -> None:
    extraction = replace(FIRST, statements=(LONGER,))
    assert ids(built(extraction), "statements").isdisjoint(ids(first, "statements"))


@pytest.mark.parametrize("told", [[read_seed()], [(TWO, FIRST)], [read_seed(), (TWO, FIRST)], []])
def test_the_same_inputs_give_the_same_tables(told: Told) -> None:
    dataset = built(told)
    again = built(told, dataset)
    assert all(again[name].equals(table) for name, table in dataset.items())


def _shifted(extraction: Any, by: int) -> Any:
    """The same facts, further on in the text."""
    if type(extraction).__name__ == "Span":
        return type(extraction)(extraction.start + by, extraction.end + by)
    if isinstance(extraction, tuple):
        return tuple(_shifted(one, by) for one in extraction)
    if not hasattr(extraction, "__dataclass_fields__"):
        return extraction
    return replace(
        extraction, **{name: _shifted(getattr(extraction, name), by) for name in extraction.__dataclass_fields__}
    )
