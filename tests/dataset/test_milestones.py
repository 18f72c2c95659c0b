import pytest
from linking.by_hand import RULE, at, linked, milestone, statement
from spaceparley.dataset.milestones import claim_rows, milestone_rows
from spaceparley.extracting.facts import Evidence, Extraction, Milestone


@pytest.mark.parametrize(
    ("told", "published_on", "outcome"),
    [
        (milestone(status="planned", target="2024"), "2023-05-10", None),
        (milestone(status="planned", target="2022"), "2023-05-10", "unknown"),
        (milestone(status="planned", target="2022/.."), "2023-05-10", None),
        (milestone(status="planned", target="2022"), None, None),
        (milestone(status="planned", target=None), "2023-05-10", None),
        (milestone(status="achieved", target="2022"), "2023-05-10", "achieved"),
        (milestone(status="failed", target=None), "2023-05-10", "failed"),
        (milestone(status="cancelled", target="2024"), "2023-05-10", "cancelled"),
        (milestone(status="started", target="2024"), "2023-05-10", None),
    ],
)
def test_outcome(told: Milestone, published_on: str | None, outcome: str | None) -> None:
    [row] = milestone_rows(linked(Extraction(milestones=(told,)), published_on=published_on))
    assert row["outcome"] == outcome


@pytest.mark.parametrize(
    ("previous", "target", "first", "slip"),
    [
        ("2023", "2024", "2023", (1, 730)),
        (None, "2024", "2024", (0, 0)),
        ("2023", None, "2023", (None, None)),
        (None, None, None, (None, None)),
    ],
)
def test_slip(previous: str | None, target: str | None, first: str | None, slip: tuple[int | None, int | None]) -> None:
    [row] = milestone_rows(linked(Extraction(milestones=(milestone(previous=previous, target=target),))))
    assert (row["first_target_edtf"], (row["slip_days_min"], row["slip_days_max"])) == (first, slip)


@pytest.mark.parametrize(
    ("of_claim", "of_statement", "told"),
    [("asserted", "necessity", "necessity"), ("hearsay", "asserted", "hearsay"), ("asserted", "asserted", "asserted")],
)
def test_what_was_said_to_be_necessary_is_not_told_as_decided(of_claim: str, of_statement: str, told: str) -> None:
    claim = milestone(modality=of_claim, evidence=(Evidence("target_edtf", "2024", at("in 2024"), RULE),))
    facts = linked(Extraction(milestones=(claim,), statements=(statement(modality=of_statement),)))
    assert [row["modality"] for row in claim_rows(facts)] == [told]


def test_the_words_of_a_move_are_kept() -> None:
    moved = milestone(evidence=(Evidence("moved_text", "slips", at("slips"), RULE),))
    assert [row["moved_text"] for row in claim_rows(linked(Extraction(milestones=(moved,))))] == ["slips"]
