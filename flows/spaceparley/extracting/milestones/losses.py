"""What was lost some time after it had been launched: the launch itself came to pass."""

from dataclasses import replace

from ..facts import Entity
from .implied import LOST
from .page import Page
from .signs import Sign
from .slips import Claim

ROCKET = "rocket"


def settle_loss(page: Page, claim: Claim, owner: Entity | None) -> Claim:
    """The claim of a launch, achieved where only what it brought up was lost later ("launched in 2014, it fell silent", "lost shortly after its launch in 2017")."""
    sign, event = claim.sign, claim.telling.event
    if claim.status != "failed" or sign is None or not sign.lexeme.id.endswith(LOST) or event.lexeme.kind != "launch" or claim.target is None:
        return claim
    if (owner and owner.key in page.rockets) or any(one.lexeme.english == ROCKET and one.end <= sign.start for one in claim.telling.clause.signs):
        return claim
    is_before = event.end <= claim.target.start and claim.target.end <= sign.start
    is_behind = sign.end <= event.start and event.end <= claim.target.start and _is_moment(claim, sign, event)
    return replace(claim, status="achieved", sign=None) if is_before or is_behind else claim


def _is_moment(claim: Claim, sign: Sign, event: Sign) -> bool:
    """Whether the launch only tells when it was lost."""
    return any(one.sort == "background" and sign.end <= one.start and one.end <= event.start for one in claim.telling.clause.signs)
