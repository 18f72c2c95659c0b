"""A report as the milestone finders read it: the document, its plain text, the words of its language and its topic."""

from collections.abc import Mapping
from dataclasses import dataclass

from ..language import load
from ..language.milestones import MilestoneWords
from .document import Document
from .facts import Entity
from .prevailing import Subjects, find_families, find_subjects
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
    subjects: Subjects
    """What each section is mostly about."""
    families: Mapping[str, Entity]
    """For each craft of a series its programme."""

    def before(self, start: int, reach: int, since: int = 0) -> str:
        """The plain text that ends at a place."""
        return self.plain[max(since, start - reach, 0) : start]


def open_page(document: Document) -> Page:
    """The page of a document."""
    plain, words = make_plain(document.text), load(document.language, MilestoneWords)
    subjects = find_subjects(document, plain, words)
    return Page(document, plain, words, find_topic(document), subjects, find_families(document.entities))
