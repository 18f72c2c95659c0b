from dataclasses import replace

from gold_extraction import read_seed
from linking.by_hand import BODY, entity, meeting, report
from spaceparley.extracting.facts import Extraction
from spaceparley.linking.link import link

BERG, PETROV = entity("Anna Berg"), entity("Ivan Petrov")
TOLD = Extraction(entities=(BERG, PETROV), meetings=(meeting(BERG, PETROV),))


def test_reports_are_taken_in_the_order_of_publication_whatever_the_order_they_come_in() -> None:
    days = ("2023-05-10", None, "2023", "2023-05-02/..", "../2023")
    told = [(report(f"{BODY} {day}", published_on=day, title=day), TOLD) for day in days]
    facts = link(told)
    assert [reading.report.title for reading in facts.readings][:3] == ["2023", "2023-05-02/..", "2023-05-10"]
    assert link(told[::-1]) == facts


def test_one_more_report_leaves_the_ids_of_the_others() -> None:
    seed = read_seed()
    before, after = link([seed]), link([seed, (report(published_on="2024"), TOLD)])
    assert {one.id for one in before.meetings} < {one.id for one in after.meetings}
    assert {one.id for one in before.entities} < {one.id for one in after.entities}
    assert {one.id for one in before.statements} == {one.id for one in after.statements}


def test_each_who_takes_part_has_one_row_a_meeting() -> None:
    twice = replace(TOLD, meetings=(meeting(BERG, PETROV, BERG),))
    facts = link([(report(), twice)])
    assert [one.entity.name for one in facts.participants] == ["Anna Berg", "Ivan Petrov"]
    assert {one.meeting.id for one in facts.participants} == {facts.meetings[0].id}


def test_one_who_takes_part_in_two_meetings_has_two_rows() -> None:
    both = replace(TOLD, meetings=(meeting(BERG, PETROV), meeting(BERG, PETROV, key="m2", kind="call")))
    assert len({one.id for one in link([(report(), both)]).participants}) == 4


def test_nothing_told_links_to_nothing() -> None:
    assert link([]).readings == ()
