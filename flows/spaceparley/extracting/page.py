"""A report as the milestone finders read it: the document, its plain text, the words of its language and its topic."""

from dataclasses import dataclass

from ..language import load
from ..language.milestones import MilestoneWords
from .document import Document
from .facts import Entity
from .signs import make_plain
from .topic import find_topic


@dataclass(frozen=True, slots=True)
class Page:
    """`plain` has every character where the body has it."""

    document: Document
    plain: str
    words: MilestoneWords
    topic: Entity | None
    """What the title names."""

    def before(self, start: int, reach: int, since: int = 0) -> str:
        """The plain text that ends at a place."""
        return self.plain[max(since, start - reach, 0) : start]


def open_page(document: Document) -> Page:
    """The page of a document."""
    return Page(document, make_plain(document.text), load(document.language, MilestoneWords), find_topic(document))
