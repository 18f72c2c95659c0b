"""What an event belongs to, as it is passed on."""

from dataclasses import dataclass, replace

from ..facts import Entity, Mention
from .page import Page


@dataclass(frozen=True, slots=True)
class Belonging:
    """What an event belongs to: an entity, with the mention where the sentence names it, or words that only describe it."""

    entity: Entity | None
    mention: Mention | None = None
    described: str | None = None
    in_turn: bool = False
    """Whether an ordinal beside the event only says which of several crafts: it counts no events."""

    @property
    def name(self) -> str | None:
        """What it is called in English."""
        return self.entity.name if self.entity else self.described


def of_family(page: Page, belonging: Belonging) -> Belonging:
    """The same, but the programme of a series rather than one craft of it."""
    family = page.families.get(belonging.entity.key) if belonging.entity else None
    return replace(belonging, entity=family) if family else belonging
