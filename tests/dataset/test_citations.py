"""Where each value is shown to be said, above all when the extractor names no passage for it."""

from dataclasses import replace

import pytest
from linking.by_hand import BODY, RULE, at, entity, linked, meeting, milestone, statement
from spaceparley.dataset.citations import cite, tell
from spaceparley.extracting.facts import DateMention, Evidence, Extraction, Mention, Relay, Statement, Topic

OSLO, ARAL = entity("Oslo", kind="place"), entity("Launch", kind="programme", key="aral")
BERG = entity("Anna Berg", role="minister", evidence=(Evidence("role", "minister", at("Anna"), RULE),))


def cited(extraction: Extraction) -> set[tuple[str, str, str, str]]:
    """Table, column, value and the words that are shown for it."""
    facts = linked(extraction)
    citations = (citation for told in tell(facts, {one.id for one in facts.entities}) for citation in cite(told))
    return {(one.table, one.column, one.value, one.span.of(BODY)) for one in citations}


def test_a_meeting_is_told_by_its_evidence_and_else_by_its_passage() -> None:
    told = meeting(
        BERG,
        place="Oslo",
        place_entity="Oslo",
        evidence=(Evidence("kind", "talks", at("met"), RULE),),
        topics=(Topic("the launch", at("Launch"), RULE),),
    )
    found = cited(Extraction(entities=(BERG, OSLO), meetings=(told,)))
    sentence = "Anna Berg met Ivan Petrov in Oslo."
    assert found >= {
        ("meetings", "kind", "talks", "met"),
        ("meetings", "status", "held", sentence),
        ("meetings", "date_edtf", "2023-05-09", sentence),
        ("meetings", "place", "Oslo", "Oslo"),
        ("meeting_topics", "topic", "the launch", "Launch"),
        ("participants", "name", "Anna Berg", "Anna Berg"),
        ("participants", "role", "minister", "Anna"),
        ("entities", "role", "minister", "Anna"),
        ("entities", "name", "Anna Berg", "Anna Berg"),
        ("entity_names", "name", "Anna Berg", "Anna Berg"),
    }


def test_where_each_piece_says_a_part_of_a_value_the_passage_says_it_whole() -> None:
    pieces = (Evidence("place", "Oslo", at("Oslo"), RULE), Evidence("place", "Town Hall", at("in Oslo"), RULE))
    found = cited(Extraction(entities=(BERG,), meetings=(meeting(BERG, place="Town Hall, Oslo", evidence=pieces),)))
    assert {(value, words) for _, column, value, words in found if column == "place"} == {
        ("Oslo", "Oslo"), ("Town Hall", "in Oslo"), ("Town Hall, Oslo", "Anna Berg met Ivan Petrov in Oslo."),
    }  # fmt: skip


SAID = statement(speaker="Anna Berg", speaker_entity="Anna Berg", speaker_surface="Berg")


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        (SAID, ("statements", "text", "We fly in 2024.", "We fly in 2024.")),
        (SAID, ("statements", "speaker", "Anna Berg", "We fly in 2024.")),
        (replace(SAID, speaker_span=at("The parties")), ("statements", "speaker", "Anna Berg", "The parties")),
        (replace(SAID, parts=(at("We"), at("2024."))), ("statements", "text", "2024.", "2024.")),
        (replace(SAID, said="2024", said_span=at("2024")), ("statements", "said_edtf", "2024", "2024")),
        (replace(SAID, announced="2024", announced_span=at("2024")), ("statements", "announced_edtf", "2024", "2024")),
        (replace(SAID, relays=(Relay("TASS", None, at("Oslo"), RULE),)), ("statement_relays", "name", "TASS", "Oslo")),
    ],
)
def test_a_statement(said: Statement, expected: tuple[str, str, str, str]) -> None:
    assert expected in cited(Extraction(entities=(BERG,), statements=(said,)))


def test_nobody_is_shown_to_have_said_what_is_credited_to_nobody() -> None:
    assert {column for _, column, _, _ in cited(Extraction(statements=(statement(),)))} == {"text"}


def test_a_milestone() -> None:
    told = milestone(
        previous="2023", programme_entity="aral", previous_passage=at("The parties said"), also=(at("We fly in 2024."),),
        evidence=(Evidence("target_edtf", "2024", at("to 2024"), RULE), Evidence("moved_text", "slips", at("slips"), RULE)),
    )  # fmt: skip
    start = at("We fly in 2024.").end - 5
    again, other = DateMention(start, start + 4, "2024", RULE), DateMention(start, start + 4, "2023", RULE)
    assert cited(Extraction(entities=(ARAL,), milestones=(told,), dates=(again, other))) >= {
        ("milestones", "event", "launch", "Launch slips to 2024."),
        ("milestones", "programme", "Aral", "Launch"),
        ("milestone_claims", "status", "postponed", "Launch slips to 2024."),
        ("milestone_claims", "target_edtf", "2024", "to 2024"),
        ("milestone_claims", "target_edtf", "2024", "2024"),
        ("milestone_claims", "previous_edtf", "2023", "The parties said"),
        ("milestone_claims", "moved_text", "slips", "slips"),
    }


def test_a_programme_is_shown_where_the_passage_names_it() -> None:
    elsewhere = replace(ARAL, span=at("Oslo"))
    mention = Mention(at("Launch"), "name", "aral", RULE)
    found = cited(
        Extraction(entities=(elsewhere,), mentions=(mention,), milestones=(milestone(programme_entity="aral"),))
    )
    assert ("milestones", "programme", "Aral", "Launch") in found


def test_entities_that_no_row_uses_are_not_shown() -> None:
    facts = linked(Extraction(entities=(BERG,)))
    [told] = tell(facts, set())
    assert not list(cite(told))
