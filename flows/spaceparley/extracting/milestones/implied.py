"""Events that a clause does not name: the launch of a craft that is "set for 2028", the delivery of a part that is "due", the end of works."""

from collections.abc import Sequence
from dataclasses import replace

from ...language.milestones import Lexeme
from ...span import Span
from ..document import Document
from ..facts import Mention
from .carriers import SITE, is_station
from .clauses import Clause, opens_with_failure
from .gaps import moves_what_is_told
from .page import Page
from .signs import Sign

NEXT_TO = 14
"""Characters between a craft and the cue that speaks of it."""
ARTICLE = 5
"""Characters of an article between a cue and its object."""
MOVED = {"move", "forward"}
NEAR_DATE, OBJECT = 12, 40
GATHERING = ".skip.gathering"
"""Ending of the lexemes of what a meeting does, which is no works."""
BESIDE = 60
"""Characters between an activity and the word that says that it begins."""
PLANNED = {"plan", "move", "keep", "prior", "forward"}
TOLD_OTHERWISE = {"noun", "verb", "meet"}
"""Signs of which any says what the clause tells of."""
PARTS = {"sensor and detector", "antenna", "camera", "tank", "wheels", "solar panels", "mirror", "equipment", "flight model", "instrument",
         "stage", "engine", "fairing", "platform", "first data and images", "cargo", "sensor and detector star tracker"}  # fmt: skip
"""Things that are delivered, not launched by themselves."""
FIRST_DATA = "first data and images"
FLYING = {"rocket", "satellite", "spacecraft", "probe", "module", "telescope"}
FIRED = {"engine", "stage"}
LAUNCH = Lexeme("milestone.event.implied", "noun", "", "Artemis IV remains on track for 2028.", "launch", "launch")
DELIVERY = Lexeme("milestone.event.implied-delivery", "noun", "", "The second detector is due in May.", "delivery", "delivery")
COMPLETION = Lexeme("milestone.event.implied-completion", "noun", "", "The station was completed in May.", "construction", "construction")
TEST = Lexeme("milestone.event.implied-test", "noun", "", "The engine exploded on 7 November 2022.", "firing test", "test")
CRASH = Lexeme("milestone.event.implied-crash", "noun", "", "The rover was lost in 2022 when its lander crashed.", "landing", "landing")
START = Lexeme("milestone.event.implied-start", "noun", "", "Regular imaging will start in May.", "start", "other")
CALLED_OFF = Lexeme("milestone.event.implied-end", "noun", "", "The second satellite has been dropped.", "cancellation", "other")
ATTEMPT = ".attempt"
MARKS = " «“\""
"""What stands between a noun and the name behind it."""
LOST = ".lost"
"""Ending of the lexemes that say of a craft that it was heard of no more."""
LOSS = Lexeme("milestone.event.implied-loss", "noun", "", "The probe was lost in 2022.", "loss", "other")


def imply_event(page: Page, clause: Clause) -> tuple[Sign, ...]:
    """What is meant where a clause with a date names a craft, part or building and what became of it, but no event."""
    document = page.document
    if not clause.dates or clause.sorts & TOLD_OTHERWISE or moves_what_is_told(page, clause):
        return ()
    return _finished(page, clause) or _failed(page, clause) or _begun(page, clause) or _expected(page, clause) or _named_craft(document, clause)


def imply_loss(page: Page, clause: Clause) -> tuple[Sign, ...]:
    """The loss or crash of what the sentence before tells of, where the clause names nothing ("it fell silent in November", "and crashed on 19 August")."""
    cue = next((sign for sign in clause.signs if sign.sort == "fail"), None)
    is_crash = cue is not None and page.words.crash.search(page.plain, cue.start, cue.end) is not None and opens_with_failure(clause)
    if cue is None or not (is_crash or cue.lexeme.id.endswith(LOST)) or not clause.dates or clause.sorts & (TOLD_OTHERWISE | {"works", "text"}):
        return ()
    return (Sign(cue.span, CRASH if is_crash else LOSS),)


def imply_end(document: Document, clause: Clause) -> tuple[Sign, ...]:
    """The end of the craft that a clause says was called off, where it names no event ("the second satellite has been dropped", "Lima has given up PerúSAT-2")."""
    cue = _cue(clause, {"cancel"})
    if cue is None or clause.sorts & (TOLD_OTHERWISE | {"works", "text", "move", "plan", "prior"}) or cue.lexeme.id.endswith(ATTEMPT):
        return ()
    ahead = [one for one in clause.signs if one.sort == "craft" and one.end <= cue.start]
    # "Has scrapped the VIPER", «a annulé le rover VIPER»
    nouns = {one.end: one.start for one in clause.signs if one.sort == "craft"}
    named = [one for one in document.mentions_in(clause.span) if 0 <= nouns.get(len(document.text[: one.span.start].rstrip(MARKS)), one.span.start) - cue.end <= ARTICLE and one.entity and document.entity(one.entity).kind in ("programme", "vehicle")]
    if named and document.entity(named[0].entity or "").rule_id != SITE:
        return (Sign(named[0].span, CALLED_OFF),)
    is_told = len(ahead) == 1 and ahead[0].lexeme.english in FLYING and cue.start - ahead[0].end <= NEXT_TO
    return (Sign(ahead[0].span, CALLED_OFF),) if is_told else ()


def imply_move(page: Page, clause: Clause, told: Sign) -> tuple[Sign, ...]:
    """The launch of the craft that stands right before a move, where the clauses before tell of something else ("Naga-2 landed in May; | Naga-3 has slipped to 2028")."""
    is_other = told.lexeme.kind != "launch" and bool(clause.dates) and "move" in clause.sorts and not clause.sorts & TOLD_OTHERWISE
    return _named_craft(page.document, clause) if is_other else ()


def _begun(page: Page, clause: Clause) -> tuple[Sign, ...]:
    """The start of an activity that is no event of its own, where it stands beside the word that says so."""
    cue = _cue(clause, {"start"})
    if cue is None:
        return ()
    first, last = max(clause.span.start, cue.start - BESIDE), min(clause.span.end, cue.end + BESIDE)
    found = page.words.activity.search(page.plain, first, last)
    if found and any(sign.lexeme.id.endswith(GATHERING) and sign.span.touches(Span(*found.span())) for sign in clause.signs):
        return ()  # "The work of the session began on Sunday."
    if found is None or page.words.activity.search(page.plain, cue.start, cue.end) or any(sign.sort == "people" and 0 <= sign.start - found.end() <= 1 for sign in clause.signs):
        return ()
    return (Sign(Span(*found.span()), replace(START, english=f"start of {(found.lastgroup or '').replace('_', ' ')}")),)


def _named_craft(document: Document, clause: Clause) -> tuple[Sign, ...]:
    """The launch of the craft whose name stands right before a cue, or right behind one that moves it ("NASA delayed | Artemis 2 | to April")."""
    if clause.sorts & {"works", "text"}:
        return ()
    for cue in clause.signs:
        if cue.sort not in PLANNED or cue.lexeme.id.endswith(".inf"):
            continue
        if crafts := _crafts_before(document, clause, cue) or _crafts_moved(document, clause, cue):
            return (Sign(crafts[-1].span, LAUNCH),)
    return ()


def _crafts_before(document: Document, clause: Clause, cue: Sign) -> list[Mention]:
    """The crafts whose names stand right before a cue."""
    named = [mention for mention in document.mentions_in(clause.span) if 0 <= cue.start - mention.span.end <= NEXT_TO]
    return [mention for mention in named if mention.entity and document.entity(mention.entity).kind in ("programme", "vehicle")]


def _crafts_moved(document: Document, clause: Clause, cue: Sign) -> list[Mention]:
    """The crafts whose names stand right behind a cue that moves them to a date, which stands right behind them ("delayed X to May"; not "After three delays X rose from the Cape in May", nor "moved X to the pad in May")."""
    if cue.sort not in MOVED:
        return []
    named = [one for one in document.mentions_in(clause.span) if 0 <= one.span.start - cue.end <= ARTICLE and any(0 <= date.start - one.span.end <= NEAR_DATE for date in clause.dates)]
    return [one for one in named if one.entity and document.entity(one.entity).kind in ("programme", "vehicle")]


def _expected(page: Page, clause: Clause) -> tuple[Sign, ...]:
    """The delivery of a part, or the launch of a craft, that a cue speaks of; of a craft due at some place, its delivery."""
    cue = _cue(clause, PLANNED | {"not"})
    things = [sign for sign in clause.signs if sign.sort == "craft"]
    if cue is None or not things or clause.sorts & {"text", "people", "crew"}:
        return ()
    thing = next((one for one in things if one.lexeme.english == FIRST_DATA and one.end <= cue.start), None) or _beside(things, cue)
    if any(cue.end <= date.start and date.end <= thing.start for date in clause.dates):
        # "It may shift to early 2026 because of checks of the equipment".
        return ()
    if thing.lexeme.english in PARTS or _is_due_at_a_place(page, clause, cue):
        return (Sign(thing.span, DELIVERY),)
    is_told = thing.lexeme.english in FLYING and 0 <= cue.start - thing.end <= NEXT_TO and not cue.lexeme.id.endswith(".inf")
    return (Sign(thing.span, LAUNCH),) if is_told else ()


def _is_due_at_a_place(page: Page, clause: Clause, cue: Sign) -> bool:
    found = page.words.place.match(page.plain, cue.end, clause.span.end)
    return found is not None and not any(date.start - found.end() <= NEAR_DATE and date.end > found.end() for date in clause.dates)


def _finished(page: Page, clause: Clause) -> tuple[Sign, ...]:
    cue = _cue(clause, {"end"})
    things = [sign for sign in clause.signs if sign.sort in ("works", "craft")]
    if cue is None or clause.sorts & {"text", "meet"}:
        return ()
    if not things:
        named = _crafts_before(page.document, clause, cue)
        return (Sign(named[-1].span, COMPLETION),) if named else ()
    thing = _beside(things, cue)
    if thing.start - cue.end > OBJECT:
        return ()  # "It will be completed by June and used by the stations".
    return (Sign(thing.span, COMPLETION),)


def _failed(page: Page, clause: Clause) -> tuple[Sign, ...]:
    cue = _cue(clause, {"fail"})
    things = [sign for sign in clause.signs if sign.sort == "craft"]
    if cue is None:
        return ()
    if not things:
        named = [one for one in _crafts_before(page.document, clause, cue) if not is_station(page.document.entity(one.entity or ""))]
        if not named or page.document.entity(named[-1].entity or "").rule_id == SITE:
            return ()
        is_rocket = named[-1].entity in page.rockets
        is_crash = not is_rocket and page.words.crash.search(page.plain, cue.start, cue.end) is not None
        return (Sign(named[-1].span, LAUNCH if is_rocket else CRASH if is_crash else LOSS),)
    thing = _beside(things, cue)
    if thing.lexeme.english in FIRED:
        return (Sign(thing.span, TEST),)
    if thing.lexeme.english == "rocket":
        return (Sign(thing.span, LAUNCH),)
    if thing.lexeme.english == "probe" and page.words.crash.search(page.plain, clause.span.start, page.document.sentence_at(clause.span.start).span.end):
        return (Sign(thing.span, CRASH),)
    return (Sign(thing.span, LOSS),) if thing.lexeme.english in FLYING else ()


def _cue(clause: Clause, sorts: set[str]) -> Sign | None:
    return next((sign for sign in clause.signs if sign.sort in sorts), None)


def _beside(things: Sequence[Sign], cue: Sign) -> Sign:
    """The thing nearest before the cue, else behind it."""
    ahead = [thing for thing in things if thing.end <= cue.start]
    return ahead[-1] if ahead else things[0]
