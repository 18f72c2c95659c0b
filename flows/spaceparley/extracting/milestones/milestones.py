"""Programme events with a date or a status, as one report tells them."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...span import Span
from ..dates.yearless import is_yearless
from ..document import Document, Sentence
from ..facts import DateMention, Evidence, Meeting, Milestone, Statement
from .aims import without_days_before
from .belonging import Belonging, of_family
from .carriers import REACH, only_serves
from .clauses import EVENTS, TELLING, Clause, find_clauses
from .columns import evidence_of, modality_of, target_of
from .context import NEAR, SHARED, Context, is_question, is_taken_for_granted
from .days_of_moves import without_days_of_moves
from .delays import count_on, settle_goal, settle_length, settle_order
from .entries import Passage, as_clause, find_passages, is_live, under
from .events import find_events, find_things, name_event, ordinal_of, thing_of
from .flown import without_flown
from .focus import find_meant
from .gaps import RESUMING, aim_ahead, answer, cut_gaps, find_heads, look_ahead, of_relative, resume, stand_in
from .implied import imply_end, imply_event, imply_loss, imply_move
from .introduced import find_told
from .losses import settle_loss
from .moments import settle_moment
from .needs import Things
from .outcomes import settle_outcome
from .owners import is_foreign_to
from .page import UNKNOWN, Page, open_page
from .plans import settle_then
from .programmes import find_belonging, find_inherited, find_main
from .retellings import MOVABLE, UNSURE, Draft, merge_drafts
from .rows import is_step_of_plans, settle_row
from .signs import Sign, find_signs, opening_of, recast
from .slips import WAS, Claim, is_past, read_claims
from .subjects import find_meant_thing, is_nearer, is_of_another
from .tellings import SINCE, Telling, share_dates
from .terms import without_closing, without_share, without_terms
from .years import in_time

TOLD_IN = {"paragraph", "note", "caption", "heading"}
SURE_WITHOUT_NAME = {"postponed", "on_schedule", "cancelled"}
"""What is worth telling of an event without date even where its programme is not named beside it."""
LONGEST = 5000
"""Characters of a sentence; what is longer is a table or a quotation gone wrong."""
MOST_SIGNS = 150
AIMED = ".plan.inf"
"""Ending of the lexemes that an infinitive follows."""
NOW = ".start.now"
"""Ending of the lexemes of what is going on: it has begun."""
AIMS = {"prior", "move", "forward", "not", "propose", "plan"}
MOVES = {"move", "prior"}
OUTCOMES = {"start", "end", "done"}
OTHER_VERBS = AIMS | OUTCOMES
"""Cues that may have the date and a tense of their own."""
TRIED = {"test", "construction", "study", "fuelling"}
"""Kinds of events whose outcome is worth telling without a date ("has passed its vacuum tests")."""
BARE_KINDS = {"launch", "landing", "delivery", "spacewalk", "agreement"}


def find_milestones(document: Document, statements: tuple[Statement, ...], meetings: tuple[Meeting, ...] = ()) -> tuple[Milestone, ...]:
    """The milestones of a report, in order of the text, each event and target once."""
    page = open_page(document, meetings)
    return merge_drafts(without_flown(page, tuple(_draft(page, statements))))


def _draft(page: Page, statements: Sequence[Statement]) -> Iterator[Draft]:
    """What each clause claims, with the programme that the claims before it lead to."""
    context = Context()
    for one in find_passages(page.document):
        sentence = one.sentence
        if sentence.block.kind not in TOLD_IN or sentence.block.repeated or sentence.span.end - sentence.span.start > LONGEST:
            continue
        signs = recast(page.plain, _without_names(page, sentence.span, find_signs(page.plain, sentence.span, page.document.language)), page.words)
        signs = settle_then(signs, page.dates_in(sentence.span), page.document.report.published_on)
        if len(signs) > MOST_SIGNS:
            continue
        context = context.enter(sentence, page.document.text).about_meeting(page, sentence, signs)
        things = find_things(page, signs, sentence.span)
        is_asked = is_question(page.document.text, sentence)
        for told in _claims(page, one, signs, context, things):
            claim, passage = settle_moment(page, sentence, context.sentence, signs, settle_order(page, settle_length(page, sentence.span, settle_goal(page, sentence.span, told))))
            belonging = _belonging(page, sentence, claim.telling, context)
            owner = belonging.entity if belonging else None
            claim = settle_outcome(page, sentence, settle_loss(page, claim, owner), owner)
            context = replace(context, event=told.telling.event, told=told.telling.event, moved=told.telling.event if claim.status in MOVABLE else context.moved, age=-1)
            if _is_worth_telling(page, claim, belonging) and (not is_asked or is_taken_for_granted(claim)):
                context = replace(context, running=(belonging.entity if belonging else None) or context.running, claimed=True, carried=belonging is not None and _only_carries(page, sentence, belonging))
                yield _as_draft(page, passage, claim, belonging, statements)
        context = context.after(page, one, signs, things)


def _without_names(page: Page, span: Span, signs: Iterator[Sign]) -> tuple[Sign, ...]:
    """The signs without events that only the name of an institution has ("the Agency for Space Studies"); a launch board's nod tells of a launch."""
    document = page.document
    houses = [one.span for one in document.mentions_in(span) if one.entity and one.kind == "name" and document.entity(one.entity).kind == "organisation"]
    return tuple(sign for sign in signs if sign.sort not in EVENTS or sign.lexeme.kind == "launch" or not any(house.holds(sign.span) for house in houses))


def _claims(page: Page, one: Passage, signs: Sequence[Sign], context: Context, own: Things) -> Iterator[Claim]:
    """What each clause of a passage claims."""
    sentence, things = one.sentence, context.things + own
    dates = page.dates_in(sentence.span)
    if not any(sign.sort in TELLING for sign in signs) and not (dates and (one.entry or context.asked or context.seen or context.told)):
        return
    event, last = context.goes_on_with(page, sentence, signs), context.event
    dated: DateMention | None = None
    before: Clause | None = None
    live = is_live(page.document.text, sentence)
    heads = find_heads(page, sentence.span)
    for one_clause in (aim_ahead(page, part) for part in _clauses(page, one, signs, dates, heads)):
        clause = one_clause
        events = find_events(page, clause, sentence.span, things)
        if not events and (events := stand_in(page, clause, heads, last, context.seen)):
            clause = count_on(page, one_clause, dated)
        if not events and (whole := of_relative(page, before, event, clause)):
            clause, events = whole, whole.signs[:1]
        before = one_clause
        events = events or (under(page.plain, context.intro, clause) if one.entry else ()) or answer(page, context.asked, clause)
        events = events or (imply_loss(page, clause) or imply_move(page, clause, event) if event else imply_event(page, clause) or imply_end(page.document, clause))
        may_resume = not events and not event and (sentence.block.kind != "heading" or bool(clause.sorts & RESUMING))
        resumed = resume(page, last or (context.moved if clause.sorts & MOVES and context.told is not context.moved else None) or context.seen or context.told or context.asked, clause) if may_resume else ()
        events = events or resumed
        for telling in map(without_share, share_dates(page.plain, look_ahead(page, clause) if resumed else clause, events, event, page.words)):
            tense = _tense(page, telling, live, signs)
            kept = without_terms(page, without_days_of_moves(page, without_closing(page, telling)), tense)
            yield from read_claims(_in_its_time(page, without_days_before(page, kept, tense), tense, signs), tense, page.document.report.published_on)
        event = events[-1] if events else event
        last = event or last
        dated = clause.dates[-1] if clause.dates else dated


def _clauses(page: Page, one: Passage, signs: Sequence[Sign], dates: Sequence[DateMention], heads: Sequence[Span]) -> Iterator[Clause]:
    span = one.sentence.span
    if one.entry:
        yield as_clause(span, signs, dates)
        return
    for clause in find_clauses(page.plain, span, signs, dates, page.words):
        yield from cut_gaps(page, clause, heads)


def _tense(page: Page, telling: Telling, live: bool, signs: Sequence[Sign]) -> str | None:
    """`future` or `past` as the verb of the event, or the one that speaks of it, has it; what a live report tells is past."""
    is_here = telling.clause.span.holds(telling.event.span)
    if any(cue.lexeme.id.endswith(NOW) for cue in telling.cues) or (telling.event.lexeme.standing and telling.event.lexeme.id.endswith(SINCE)):
        return "past"
    verb = telling.event if telling.event.sort == "verb" and is_here else telling.cue("start", "end", "done", "fail")
    if verb is None:
        return None
    # "Failed to put X into orbit": an infinitive has the tense of what became of it.
    fail = telling.cue("fail")
    told = _tense_of(page, telling, verb, signs) or (_tense_of(page, telling, fail, signs) if fail and fail is not verb else None)
    if told is None and fail and telling.news and fail.end <= telling.news[0].start and not telling.cue("plan", "prior", "propose", "move"):
        return "past"  # "The failure of 22 December will not affect the schedule."
    return told or ("past" if live and not telling.cue("plan", "prior", "propose", "move", "not") else None)


def _tense_of(page: Page, telling: Telling, verb: Sign, signs: Sequence[Sign]) -> str | None:
    """`future` or `past` as that verb has it."""
    before, form = page.before(verb.start, NEAR, telling.clause.span.start), verb.span.of(page.plain)
    if page.words.managed.search(before):
        return "past"
    # Of several words the verb is the first or the last one ("the preliminary design they will defend").
    if page.words.future.search(before) or page.words.future_form.match(form) or page.words.future_form.fullmatch(form.rpartition(" ")[2]):
        return "future"
    if page.words.coordinated.search(page.before(verb.start, NEAR)) and not page.words.past.search(before) and _is_ahead(page, verb, signs):
        return "future"
    return "past" if page.words.past.search(before) or page.words.past_form.match(form) else None


def _in_its_time(page: Page, telling: Telling, tense: str | None, signs: Sequence[Sign]) -> Telling:
    """The telling, days and months told without a year on that side of the report's day on which its verb has them ("will be submitted in June")."""
    is_own = telling.event.sort == "verb" and not page.words.managed.search(page.before(telling.event.start, NEAR, telling.clause.span.start))
    others = (OTHER_VERBS if is_own else AIMS) - ({"plan"} if tense == "future" else set())
    # What goes to plan is still to come: "the date of 19 October stands".
    side = "future" if telling.cue("keep") and tense != "past" else tense
    first, fail = telling.news[0].start if telling.news else 0, telling.cue("fail")
    if any(cue.lexeme.id.endswith(WAS) and cue.end <= first for cue in telling.cues) and not telling.olds:
        return telling  # "Was to be delivered in May": the day may have gone by.
    if fail and telling.event.sort == "noun" and "," in page.plain[fail.end : first]:
        return telling  # "A nozzle burst, the run will be repeated in July."
    # "Passed its tests in December, earlier than planned": what stands behind the date has none of its own.
    # "Agreed to begin a study in June": what is aimed at lies ahead.
    is_aimed_at = side == "future" and any(cue.lexeme.id.endswith(AIMED) and cue.end <= telling.event.start < first for cue in telling.cues)
    if telling.olds and telling.cue("move", "prior") and not telling.cue("done", "start", "end"):
        return settle_row(telling, page.plain, page.document.report.published_on)
    if side is None or telling.olds or (not is_aimed_at and side == tense and {cue.sort for cue in telling.cues if cue.start < first} & others):
        return telling
    published = page.document.report.published_on
    news = (replace(one, edtf=in_time(one.edtf, published, _side_at(page, telling, one, signs) or side)) if is_yearless(page.plain, one.span, one.rule_id) else one for one in telling.news)
    return replace(telling, news=tuple(news))


def _side_at(page: Page, telling: Telling, date: DateMention, signs: Sequence[Sign]) -> str | None:
    """The tense of the outcome right before a date, where an event has several ("the works, begun in May, are to end in November")."""
    outcomes = [cue for cue in telling.cues if cue.sort in OUTCOMES]
    last = next((cue for cue in reversed(outcomes) if cue.end <= date.start), None)
    return _tense_of(page, telling, last, signs) if last and len(outcomes) > 1 else None


def _is_ahead(page: Page, verb: Sign, signs: Sequence[Sign]) -> bool:
    """Whether the verb before a coordinated one has an auxiliary of the future, which is that of both ("will be built in May and flown in June")."""
    first = next((sign for sign in reversed(signs) if sign.sort == "verb" and sign.end <= verb.start), None)
    return first is not None and verb.start - first.end <= SHARED and page.words.future.search(page.before(first.start, NEAR)) is not None


def _belonging(page: Page, sentence: Sentence, telling: Telling, context: "Context") -> Belonging | None:
    running = None if context.carried and telling.event.lexeme.kind != "launch" else context.running
    found = find_belonging(page, sentence.span, telling, running)
    if found and found.mention and telling.event.lexeme.kind != "agreement" and is_nearer(page, telling, found.mention):
        nearer = find_meant_thing(page, sentence.span, telling, find_main(page, telling.clause.span.start))
        found = Belonging(nearer) if nearer else found
    if not found and (meant := find_meant(page, sentence.span, telling, running)):
        found = Belonging(meant)
    if not found and telling.event.lexeme.kind != "agreement" and (meant := find_meant_thing(page, sentence.span, telling, find_main(page, telling.clause.span.start))):
        found = Belonging(meant)
    if not found and is_of_another(page, telling):
        own = find_told(page, telling)
        return Belonging(own) if own else None
    if not found and (last := find_inherited(page, sentence.block.span, sentence.span, telling, running, context.earlier)):
        found = None if last.entity and last.mention is None and is_foreign_to(last.entity, telling) else last
    return of_family(page, found) if found else None


def _is_worth_telling(page: Page, claim: Claim, belonging: Belonging | None) -> bool:
    """Whether a claim without date says enough: something moved or kept, or done to a craft that it names."""
    if claim.status == "failed" and claim.sign and _is_condition(page, claim, claim.sign):
        return False
    if claim.target or claim.previous or claim.status in SURE_WITHOUT_NAME:
        return True
    event = claim.telling.event.lexeme
    if claim.sign and claim.sign.sort in OUTCOMES and claim.telling.event.sort == "noun" and event.kind in TRIED:
        # "Visited the hall, where the rocket is being assembled": it tells of the hall.
        return not (claim.sign.lexeme.id.endswith(NOW) and page.words.where.search(page.before(claim.telling.clause.span.start, SHARED)))
    if belonging and claim.status == "achieved" and claim.telling.event.sort == "verb" and event.kind == "agreement" and "text" in claim.telling.clause.sorts:
        return True
    if claim.telling.event.sort == "verb" and any(sign.sort == "background" and sign.end <= claim.telling.event.start for sign in claim.telling.clause.signs):
        return False  # "It comes eight months after the crew returned to Earth."
    return belonging is not None and belonging.mention is not None and (event.kind in BARE_KINDS or event.english == "assembly" or (event.standing == "started" and not page.words.relative.search(page.before(claim.telling.clause.span.start, NEAR)) and not page.words.aside.search(page.before(claim.telling.event.start, SHARED))))


def _is_condition(page: Page, claim: Claim, sign: Sign) -> bool:
    """Whether a failure only may come to pass ("if the flight fails in May"); one of a day gone by, behind the comma of a condition, has done so ("asked if it was safe, he said that it failed in May")."""
    found = page.words.condition.search(page.plain, claim.telling.clause.span.start, sign.start)
    return found is not None and not ("," in page.plain[found.end() : sign.start] and is_past(claim.target, page.document.report.published_on))


def _only_carries(page: Page, sentence: Sentence, belonging: Belonging) -> bool:
    """Whether it is the rocket by which something flies that the sentence leaves unnamed ("will be launched | on a Soyuz-2.1b")."""
    mention, entity = belonging.mention, belonging.entity
    if mention is None or entity is None or entity.kind != "vehicle" or not entity.rule_id.endswith("known"):
        return False
    return only_serves(entity, page.before(mention.span.start, REACH, sentence.span.start), page.words, page.rockets)


def _as_draft(
    page: Page, passage: Span, claim: Claim, belonging: Belonging | None, statements: Sequence[Statement]
) -> Draft:
    """The claim as a milestone, with what tells its event from others."""
    event, clause = claim.telling.event, claim.telling.clause
    statement = next((one for one in statements if any(part.holds(event.span) for part in one.parts)), None)
    programme = belonging.name if belonging else None
    ordinal = None if belonging and belonging.in_turn else ordinal_of(page.plain, clause, event, page.words)
    name = name_event(claim.telling, ordinal, programme)
    prior = claim.telling.cue("prior") or next((sign for sign in claim.telling.cues if sign.lexeme.id.endswith(WAS)), None)
    lapsed = claim.status == UNSURE and prior is not None and is_past(claim.previous, page.document.report.published_on)
    evidence = evidence_of(page.plain, claim, belonging, name, event.span if passage.holds(event.span) else opening_of(page.plain, clause.span))
    milestone = Milestone(
        programme=programme,
        programme_entity=(belonging.entity.key or None) if belonging and belonging.entity else None,
        event=name,
        event_kind=event.lexeme.kind,
        status=claim.status,
        target=target_of(claim, page.plain),
        previous=claim.previous.edtf if claim.previous and claim.previous.edtf != UNKNOWN else None,
        passage=passage,
        evidence=(*evidence, Evidence("status", "postponed", prior.span, prior.lexeme.id)) if lapsed and prior else tuple(evidence),
        modality=modality_of(page, claim, statement),
        also=(page.document.sentence_at(claim.sign.start).span,) if claim.sign and claim.sign.start >= passage.end else (),
    )
    thing = event.lexeme.english if event.lexeme.kind == "other" else thing_of(clause, event)
    waning = claim.status == "planned" and (any(sign.lexeme.id.endswith(WAS) for sign in claim.telling.cues) or page.words.said_before.search(page.plain, passage.start, max(event.start, clause.span.start)) is not None)
    old = claim.previous or claim.target
    named = belonging is not None and belonging.mention is not None and clause.span.holds(belonging.mention.span)
    past_row = claim.status == "postponed" and claim.previous is not None and claim.target is not None and is_step_of_plans(claim.telling, claim.previous, claim.target)
    return Draft(milestone, ordinal, thing, statement.speaker if statement else None, lapsed, named, old is not None and is_yearless(page.plain, old.span, old.rule_id), waning, past_row)
