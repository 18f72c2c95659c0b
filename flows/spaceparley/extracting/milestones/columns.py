"""What the columns of a milestone say: its modality, its target, and the words behind each."""

from collections.abc import Iterator
from typing import Literal

from ...span import Span
from ..facts import Evidence, Statement
from .belonging import Belonging
from .page import UNKNOWN, Page
from .retellings import UNSURE
from .slips import Claim

Modality = Literal["asserted", "conditional", "hearsay", "necessity", "proposal"]
UNTIL = "../"
MONTH = len("2026-03")


def modality_of(page: Page, claim: Claim, statement: Statement | None) -> Modality:
    """That of the statement; where nobody states it, what the clause itself makes of it."""
    if statement and statement.modality != "asserted":
        return statement.modality
    span = claim.telling.clause.span
    if claim.status == "proposed":
        return "proposal"
    if page.words.necessity.search(page.plain, span.start, span.end):
        return "necessity"
    if not statement and page.words.hearsay.search(page.plain, span.start, span.end):
        return "conditional"
    return "asserted"


def target_of(claim: Claim, plain: str) -> str | None:
    """The target as EDTF: a whole range, unless it is what something moved from and to."""
    if claim.target is None or claim.target.edtf == UNKNOWN:
        return None
    if claim.status == "postponed" and claim.target.edtf.startswith(UNTIL) and not (claim.sign and claim.sign.sort in ("plan", "prior")):
        until = claim.target.edtf.removeprefix(UNTIL)
        # "Put off until 2028" is to 2028; an end ("until the end of June") stays a bound.
        return until if len(until) <= MONTH or until[-2:].lstrip("0") in claim.target.span.of(plain) else claim.target.edtf
    return claim.target.range if claim.target.range and not claim.previous else claim.target.edtf


def evidence_of(plain: str, claim: Claim, belonging: Belonging | None, name: str, told: Span) -> Iterator[Evidence]:
    """The words and rules that each column was read from."""
    event = claim.telling.event
    yield Evidence("event", name, told, event.lexeme.id)
    if claim.status != UNSURE:
        sign = claim.sign or event
        yield Evidence("status", claim.status, told if sign is event else sign.span, sign.lexeme.id)
    if claim.target and claim.target.edtf != UNKNOWN:
        yield Evidence("target_edtf", target_of(claim, plain) or "", claim.target.span, claim.target.rule_id)
    if claim.previous and claim.previous.edtf != UNKNOWN:
        yield Evidence("previous_edtf", claim.previous.edtf, claim.previous.span, claim.previous.rule_id)
    if belonging and belonging.entity and belonging.mention:
        yield Evidence("programme", belonging.entity.name, belonging.mention.span, belonging.mention.rule_id)
