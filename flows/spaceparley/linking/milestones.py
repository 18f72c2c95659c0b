"""Milestones of many reports and the claims made of them, each with what it does to the one before."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from ..extracting.facts import Milestone
from .ids import Telling, row_ids
from .known_names import Names
from .ledger import in_order, kinds, last_word
from .linked import Claim, LinkedMilestone, LinkedStatement, Reading
from .milestone_groups import group_milestones
from .sayings import said_at
from .tellings import MilestoneTelling, Source

Statements = Mapping[str, Sequence[LinkedStatement]]
"""The statements of each report, by its id."""


def make_claims(readings: Sequence[Reading], statements: Sequence[LinkedStatement]) -> list[Claim]:
    """The claims of the reports, each by itself, before they are held against one another; `statements` are those of these reports."""
    told = [(reading, milestone) for reading in readings for milestone in reading.extraction.milestones]
    ids = row_ids("milestone_claims", [_telling(*one) for one in told])
    said = _by_report(statements)
    return [_made(row_id, *one, said) for row_id, one in zip(ids, told, strict=True)]


def link_milestones(made: Sequence[Claim], known: Names | None = None) -> tuple[LinkedMilestone, ...]:
    """The milestones that claims are made of, each with its claims in the order in which they were made."""
    compared = [_as_telling(one, str(number), _published(one)) for number, one in enumerate(made)]
    groups = sorted(sorted(int(telling.key) for telling in group) for group in group_milestones(compared, known))
    first = [claim_telling(made[group[0]]) for group in groups]
    return tuple(
        _milestone(row_id, [(made[number], compared[number]) for number in group])
        for row_id, group in zip(row_ids("milestones", first), groups, strict=True)
    )


def _made(row_id: str, reading: Reading, milestone: Milestone, statements: Statements) -> Claim:
    statement = _statement_making(milestone, statements.get(reading.report_id, ()))
    return Claim(row_id, reading, milestone, statement, milestone.said or _claimed(reading, statement), "announced")


def as_published(claim: Claim) -> MilestoneTelling:
    """The claim as it is compared with what others publish: a curated one by the day on which it was made."""
    return _as_telling(claim, claim.id, _published(claim))


def _published(claim: Claim) -> str | None:
    return claim.reading.report.published_on or claim.claimed


def _as_telling(claim: Claim, key: str, day: str | None) -> MilestoneTelling:
    told, reading = claim.milestone, claim.reading
    source = Source(reading.report_id, day, reading.report.language)
    return MilestoneTelling(source, key, told.programme, told.event, told.status, told.target, told.previous)


def _milestone(row_id: str, made: Sequence[tuple[Claim, MilestoneTelling]]) -> LinkedMilestone:
    """The milestone with its claims by the day on which they were made, and the one that tells its state; each comes as it was compared."""
    by_key = {compared.key: claim for claim, compared in made}
    ledger = in_order([_as_claimed(*one) for one in made])
    ordered = (by_key[telling.key] for telling in ledger)
    claims = tuple(claim if claim.kind == kind else claim._replace(kind=kind) for claim, kind in zip(ordered, kinds(ledger), strict=True))
    return LinkedMilestone(row_id, claims, ledger, ledger.index(last_word(ledger)))


def _as_claimed(claim: Claim, compared: MilestoneTelling) -> MilestoneTelling:
    """The claim under the day on which it was made, which is mostly that of its report."""
    source = compared.source
    return compared if source.published == claim.claimed else compared._replace(source=source._replace(published=claim.claimed))


def claim_telling(claim: Claim) -> Telling:
    """Where it is made, as the id of a milestone has it."""
    return _telling(claim.reading, claim.milestone)


def _telling(reading: Reading, milestone: Milestone) -> Telling:
    values = (milestone.programme or "", milestone.event, milestone.status, milestone.target or "")
    return reading.telling(milestone.passage, values)


def _by_report(statements: Sequence[LinkedStatement]) -> Statements:
    found: defaultdict[str, list[LinkedStatement]] = defaultdict(list)
    for linked in statements:
        found[linked.reading.report_id].append(linked)
    return found


def _statement_making(milestone: Milestone, statements: Sequence[LinkedStatement]) -> LinkedStatement | None:
    """The statement in whose words the claim stands; the shortest where one lies within another."""
    if not statements:
        return None
    said = said_at(milestone)
    found = [linked for linked in statements if any(part.holds(said) for part in linked.statement.parts)]
    return min(found, key=lambda linked: linked.statement.passage.end - linked.statement.passage.start, default=None)


def _claimed(reading: Reading, linked: LinkedStatement | None) -> str | None:
    said = (linked.statement.said or linked.statement.announced) if linked else None
    return said or reading.report.published_on
