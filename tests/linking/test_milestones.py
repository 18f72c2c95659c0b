import pytest
from linking.by_hand import RULE, at, linked, milestone, statement
from spaceparley.extracting.facts import Evidence, Extraction, Milestone, Statement
from spaceparley.linking.linked import Claim

SAID = statement(said="2023-05-09", announced="2023-05-10")
IN_QUOTE = milestone(evidence=(Evidence("target_edtf", "2024", at("in 2024"), RULE),))
IN_NARRATION = milestone(evidence=(Evidence("target_edtf", "2024", at("to 2024"), RULE),))


def claim_of(told: Milestone, *statements: Statement, published_on: str | None = "2023-05-10") -> Claim:
    facts = linked(Extraction(milestones=(told,), statements=statements), published_on=published_on)
    return facts.milestones[0].claims[0]


@pytest.mark.parametrize(("told", "is_said"), [(IN_QUOTE, True), (IN_NARRATION, False), (milestone(), False)])
def test_a_claim_is_made_by_the_statement_in_whose_words_it_stands(told: Milestone, is_said: bool) -> None:
    assert (claim_of(told, SAID).statement is not None) is is_said


def test_of_statements_within_one_another_the_shorter_makes_the_claim() -> None:
    longer = statement("The parties said: “We fly in 2024.”")
    made_by = claim_of(IN_QUOTE, longer, SAID).statement
    assert made_by
    assert made_by.statement == SAID


@pytest.mark.parametrize(
    ("told", "said", "claimed"),
    [
        (IN_QUOTE, SAID, "2023-05-09"),
        (IN_QUOTE, statement(announced="2023-05-10"), "2023-05-10"),
        (IN_QUOTE, statement(), "2023-05"),
        (IN_NARRATION, SAID, "2023-05"),
    ],
)
def test_a_claim_is_made_when_it_was_said_else_announced_else_published(
    told: Milestone, said: Statement, claimed: str
) -> None:
    assert claim_of(told, said, published_on="2023-05").claimed == claimed


def test_a_claim_is_held_against_the_previous_date_that_it_states() -> None:
    assert claim_of(milestone(previous="2023")).kind == "slipped"
    assert claim_of(milestone(previous="2025")).kind == "brought_forward"
