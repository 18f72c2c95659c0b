"""What the sentences before one have told: the event and the programme that it may go on about."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from ...span import Span
from ..document import Sentence
from ..facts import Entity
from .clauses import EVENTS, TELLING
from .entries import Passage, intro_of
from .focus import find_focus
from .gaps import RESUMING
from .needs import Things
from .page import Page
from .signs import Sign
from .slips import Claim
from .topic import KINDS

LATELY = 4
"""Sentences in which a date may still be that of the event told before them."""
OPENERS = "«“\"„"
NEAR = 40
"""Characters before a verb in which its auxiliary stands."""
AIMED = ".plan.inf"
"""Ending of the lexemes of what somebody means to do."""
RELAYED = 40
"""Characters between a word for an earlier time and the end of a word of saying."""
BESIDE = 12
"""Characters between a word of saying and who says so ("according to the director, | it is due in May")."""
FATES = {"done", "move", "cancel", "keep", "forward"}
"""What may become of a meeting as of an event."""
SETTLED = {"postponed", "on_schedule", "cancelled", "failed"}
SHARED = 120
"""Characters between two verbs that share an auxiliary."""


@dataclass(frozen=True, slots=True)
class Context:
    """What the sentences before have told."""

    sentence: Sentence | None = None
    things: Things = ()
    """Crafts and people of the last sentence."""
    block: Span | None = None
    running: Entity | None = None
    """What the last milestone of this block belongs to."""
    carried: bool = False
    """Whether that is the rocket by which something flew that goes unnamed."""
    earlier: Entity | None = None
    """The same of the block before, where this one goes on with somebody's words."""
    claimed: bool = False
    """Whether the last sentence has told a milestone."""
    event: Sign | None = None
    intro: Sign | None = None
    """What a heading, or a line ending in a colon, names for the entries under it."""
    seen: Sign | None = None
    """The last event that the sentence before names, told or not."""
    told: Sign | None = None
    """The last event that one of the sentences right before tells."""
    moved: Sign | None = None
    """The last event of this block that is planned or was put off."""
    age: int = 0
    """How many sentences ago that was."""
    met: bool = False
    """Whether the sentence before tells of a meeting: "it took place on Tuesday" is that."""
    asked: Sign | None = None
    """What the question before is about."""

    def after(self, page: Page, one: Passage, signs: Sequence[Sign], things: Things) -> "Context":
        """The context behind a passage."""
        intro = intro_of(page.document.text, one.sentence, signs) or (self.intro if one.entry else None)
        is_asked = is_question(page.document.text, one.sentence)
        asked = next((sign for sign in reversed(signs) if sign.sort in EVENTS), None) if is_asked else None
        age = self.age + 1
        brought = None if self.claimed or self._goes_on_about_it(page, one.sentence.span) else find_focus(page, one.sentence.span)
        return replace(self, claimed=False, running=brought or self.running, carried=self.carried and not brought, told=self.told if age < LATELY else None, age=age, met=any(sign.sort == "meet" for sign in signs), things=things or self.things, sentence=one.sentence, intro=intro, asked=asked, seen=next((sign for sign in reversed(signs) if sign.sort == "noun"), None))

    def _goes_on_about_it(self, page: Page, sentence: Span) -> bool:
        """Whether a sentence goes on about the craft told before, and names another only as what that one deals with ("It will capture the satellite X. | Its launch")."""
        opened = page.words.pronoun.match(page.plain, sentence.start) if self.running and self.running.kind in KINDS else None
        return opened is not None and not page.words.complementizer.search(page.plain, opened.end() - 1, sentence.end)

    def enter(self, sentence: Sentence, text: str) -> "Context":
        """The context of a sentence; a new block starts afresh."""
        if self.block == sentence.block.span:
            return self
        return replace(self, block=sentence.block.span, running=None, earlier=self.running if text[sentence.block.span.start] in OPENERS else None, event=None)

    def about_meeting(self, page: Page, sentence: Sentence, signs: Sequence[Sign]) -> "Context":
        """The context without its events, where a pronoun opens what becomes of the meeting that the sentence before tells of ("Talks of X with Y fell through. | They will be rescheduled for May")."""
        of_meeting = self.met and self.seen is None and self.age > 0 and bool(signs) and signs[0].sort in FATES and page.words.pronoun.match(page.plain, sentence.span.start) is not None
        return replace(self, event=None, seen=None, told=None, moved=None) if of_meeting else self

    def goes_on_with(self, page: Page, sentence: Sentence, signs: Sequence[Sign]) -> Sign | None:
        """The event told before, where the sentence opens with a pronoun and does not only say who told it."""
        is_relayed = bool(signs) and (signs[0].sort == "say" or (self.met and signs[0].sort == "done"))
        goes_on = not is_relayed and page.words.pronoun.match(page.plain, sentence.span.start)
        return self.event if goes_on or _is_taken_up(page, sentence, signs) else None


def _is_taken_up(page: Page, sentence: Sentence, signs: Sequence[Sign]) -> bool:
    """Whether a pronoun stands right before the first word of a plan or move ("under the first contract, | it was to | take place in May")."""
    says = [sign.end for sign in signs if sign.sort == "say"]
    # "Earlier the agency reported that it was planned for May": what stands before the saying says when that was.
    first = next((sign for sign in signs if sign.sort in TELLING | {"craft", "works", "crew", "people"} and sign.sort != "say" and not (sign.sort == "prior" and any(0 < end - sign.end <= RELAYED for end in says)) and not (sign.sort == "people" and any(0 <= sign.start - end <= BESIDE for end in says))), None)
    if first is None or not (first.sort in RESUMING or (first.sort == "plan" and not first.lexeme.id.endswith(AIMED))) or first.start - sentence.span.start > SHARED:
        return False
    start = page.plain.rfind(" ", sentence.span.start, first.start - 1) + 1
    if any(sentence.span.start < end <= start for end in says) and signs[0].start != sentence.span.start and page.plain[start - 2 : start] != ", ":
        return False  # "The agency said it was to arrive in May."
    pronoun = page.words.pronoun.match(page.plain, start) if start else None
    return pronoun is not None and pronoun.end() >= first.start - 1


def is_question(text: str, sentence: Sentence) -> bool:
    """Whether a sentence asks."""
    return sentence.span.of(text).rstrip("*_»”\" ").endswith("?")


def is_taken_for_granted(claim: Claim) -> bool:
    """Whether a question tells what it does not ask: that a date was moved, kept or missed ("Why was the launch put off to May?", no "Will it fly in May?")."""
    return claim.previous is not None or (claim.target is not None and claim.status in SETTLED)
