"""Programme events in a clause: which words really tell of one, and its short English name."""

import re
from collections.abc import Iterator, Sequence

from ...language import load
from ...language.descriptions import DescriptionWords
from ...language.milestones import MilestoneWords
from ...span import Span
from .clauses import TELLING, Clause
from .needs import Setting, Things, has_what_it_needs
from .page import Page
from .signs import Sign, find_signs
from .tellings import Telling

THINGS = {"craft", "works", "text", "crew"}
SUBJECTS = {"craft", "people", "crew", "works", "text"}
APART = {"docking port": "port", "antenna": "dish"}
"""Crafts that are also something else: a port is cleared, a dish is opened like a building."""
MISSION = "mission"
DURING = ".during"
"""Ending of the lexemes of what goes on while something happens."""
TRIED = {"test", "fuelling"}
NEXT_TO = 14
"""Characters between an event in the background and the cue that makes it one of its own."""
PART_OF, TITLED, AGENDA = 40, 44, 110
LINK = re.compile(r" ?(?:[\w']+[ ']){1,3}")
ADJECTIVE = re.compile(r" ?(?:[^\W\dA-ZÀ-ÞА-ЯЁ_][\w-]*,? ){0,5}")
"""What may stand between a post and a name: of which country somebody is."""
SORTS = {"agreement": {"text"}, "launch": {"craft", "crew"}, "landing": {"craft", "crew"}, "delivery": {"craft"}, "spacewalk": set[str]()}
"""What events of a kind happen to, where it is not anything."""
AUXILIARIES = 3
"""Words between a relative pronoun and its verb, and one."""
AGENT = 10
"""Characters behind a participle within which its agent opens."""
FRONTED = 160
"""Characters of a participle that opens a sentence."""
FRONTING = re.compile(r", (?:[\w'-]+ ){0,2}\Z")
"""What leads from it to the subject."""
OPENED = re.compile(r", (?:\w+ )?\Z")
"""A comma right before a participle."""
PLANNED = {"plan", "prior", "move", "keep"}
AHEAD = PLANNED | {"forward", "not", "cancel", "fail", "propose"}
PHASED = {"construction", "study"}
PHASES = {"start": "start", "end": "completion"}
SHARE = ".share.start.now"
"""Ending of the lexemes of what is done in part: neither its start nor its end is told."""


def find_things(page: Page, signs: Sequence[Sign], span: Span) -> Things:
    """The crafts, people, works and crews of a sentence, by word or by name; those who only speak left out."""
    crews = [sign.end for sign in signs if sign.sort == "crew"]
    things = [(sign.end, APART.get(sign.lexeme.english, sign.sort)) for sign in signs if sign.sort in SUBJECTS] + [(end, _as_crew(page, start, sort, crews)) for start, end, sort in _named(page, span)]
    says = [sign for sign in signs if sign.sort == "say"]
    return tuple(sorted(thing for thing in things if thing[1] != "people" or not _speaks(page, thing[0], says)))


def _as_crew(page: Page, start: int, sort: str, crews: Sequence[int]) -> str:
    """A person named right behind what makes one of the crew ("the cosmonaut Ivan Petrov") is one."""
    return "crew" if sort == "people" and any(0 <= start - end <= TITLED and ADJECTIVE.fullmatch(page.document.text, end, start) for end in crews) else sort


def _speaks(page: Page, end: int, says: Sequence[Sign]) -> bool:
    """Whether somebody stands right before or after a verb of saying, and not in what is said: nobody that an event happens to."""
    behind = (say.end for say in says if 0 <= end - say.end <= PART_OF)
    return any(0 <= say.start - end <= NEXT_TO for say in says) or any(not page.words.complementizer.search(page.plain, say, end) for say in behind)


def find_events(page: Page, clause: Clause, sentence: Span, things: Things) -> tuple[Sign, ...]:
    """The events of a clause; `things` are those of its sentence and the one before it, for what a pronoun stands for."""
    if page.words.relative.search(page.before(clause.span.start, PART_OF)):
        antecedent = _last_before(things, clause)
        if antecedent and antecedent[1] in ("crew", "people"):
            return ()  # Somebody's life: "the astronaut, who flew in 2018,".
        things = tuple(thing for thing in things if thing[0] > clause.span.start or thing == antecedent)
    found: list[Sign] = []
    for place, sign in enumerate(clause.signs):
        if sign.sort not in ("noun", "verb") or not has_what_it_needs(Setting(page, clause, things, sentence), sign):
            continue
        if _is_no_event(page, clause, place, sentence, things):
            continue
        if found and found[-1].lexeme.english == MISSION and sign.sort == "noun" and _is_part(page.plain, clause, found, sign):
            found.pop()  # Of "the mission's review" the review.
        elif found and found[-1].lexeme.needs == "cue" and sign.sort == "verb" and sign.lexeme.kind == found[-1].lexeme.kind and not any(found[-1].end <= date.start < sign.start for date in clause.dates):
            found.pop()  # Of "a mission that was launched" the launch.
        if sign.sort == "noun" and (_is_background(page.plain, clause, place, found) or _is_part(page.plain, clause, found, sign)):
            continue
        found.append(sign)
    return tuple(found)


def _is_no_event(page: Page, clause: Clause, place: int, sentence: Span, things: Things) -> bool:
    """Whether a noun or verb for events tells of none: a life, a cause, an aside, what a text or talks are on."""
    sign = clause.signs[place]
    if _is_on_agenda(page, clause, sign) or _is_of_a_life(page, clause, sign, things) or _is_aside(page.plain, clause, place) or _is_attribute(page, clause, place):
        return True
    return _is_cause(page, clause, sign) or _is_matter_of_text(page.plain, clause, place) or _is_of_what_sort(page, clause, place) or _is_founding(page, sentence, sign)


def _is_aside(plain: str, clause: Clause, place: int) -> bool:
    """Whether a participle between commas only tells who made a thing ("the engine, built in Germany, passed a test in May")."""
    sign = clause.signs[place]
    if sign.sort != "verb" or sign.lexeme.kind != "construction" or not OPENED.search(plain, clause.span.start, sign.start):
        return False
    end = plain.find(", ", sign.end, clause.span.end)
    if end < 0 or any(sign.end <= date.start < end for date in clause.dates):
        return False
    return any(other.start > end and other.sort in TELLING for other in clause.signs[place + 1 :])


def _is_attribute(page: Page, clause: Clause, place: int) -> bool:
    """Whether a participle right behind a thing only tells who made it, the date being that of what became of it ("a satellite built by Airbus failed in May")."""
    sign, made = clause.signs[place], clause.signs[place - 1] if place else None
    is_by = any(page.words.agent.search(page.plain, sign.end, at) for at in range(sign.end, min(sign.end + AGENT, clause.span.end)))
    if sign.sort != "verb" or sign.lexeme.kind != "construction" or made is None or made.sort != "craft" or sign.start - made.end != 1 or not is_by:
        return False
    first = next((date for date in clause.dates if date.start >= sign.end), None)
    told = next((other for other in clause.signs[place + 1 :] if other.sort in TELLING), None)
    return bool(clause.dates) if first is None else told is not None and told.end <= first.start


def _is_of_what_sort(page: Page, clause: Clause, place: int) -> bool:
    """Whether a noun only says of what sort the thing right behind it is ("the landing | module was shown"), where a language compounds so."""
    sign, thing = clause.signs[place], next(iter(clause.signs[place + 1 :]), None)
    if thing is None or sign.sort != "noun" or thing.sort not in ("craft", "works") or thing.start - sign.end != 1:
        return False
    return load(page.document.language, DescriptionWords).compound.fullmatch(page.plain, sign.end, thing.start) is not None


def _is_on_agenda(page: Page, clause: Clause, sign: Sign) -> bool:
    """Whether a noun only says what a meeting is on, and no date or plan of its own follows ("talks on the launch were held in May")."""
    found = page.words.on_agenda.search(page.plain, max(clause.span.start, sign.start - AGENDA), sign.start) if sign.sort == "noun" else None
    if found is None or any(found.start() <= other.start < sign.start and (other.sort == "say" or (other.sort in THINGS and other.start >= found.start("topic"))) for other in clause.signs):
        return False
    if any(found.start() <= date.start < sign.start for date in clause.dates) or any(other.sort in AHEAD and other.start >= sign.end for other in clause.signs):
        return False
    behind = [other for other in clause.signs if other.start >= sign.end and other.sort not in THINGS]
    if behind and behind[0].sort == "say" and all(date.start >= behind[0].end for date in clause.dates):
        return False  # "At a meeting on the construction it was said that | it will be completed in May."
    return bool(behind) or not any(date.start >= sign.end for date in clause.dates)


def _is_matter_of_text(plain: str, clause: Clause, place: int) -> bool:
    """Whether a noun only says what a text is on that is then signed ("a letter of intent on the study of a satellite was signed")."""
    text, sign = clause.signs[place - 1] if place else None, clause.signs[place]
    if text is None or text.sort != "text" or sign.sort != "noun" or sign.lexeme.kind == "agreement" or not LINK.fullmatch(plain, text.end, sign.start):
        return False
    signed = next((other for other in clause.signs[place + 1 :] if other.sort == "verb"), None)
    return signed is not None and signed.lexeme.kind == "agreement" and not any(sign.end <= date.start < signed.start for date in clause.dates)


def _is_cause(page: Page, clause: Clause, sign: Sign) -> bool:
    """Whether a noun only tells why something else was put off ("it was put off because of the late delivery of its panels")."""
    if sign.sort != "noun" or not clause.sorts & {"move", "cancel"} or any(date.start >= sign.end for date in clause.dates):
        return False
    return page.words.cause.search(page.before(sign.start, PART_OF, clause.span.start)) is not None


def _is_founding(page: Page, sentence: Span, sign: Sign) -> bool:
    """Whether a participle that opens the sentence only tells since when there is the house that it is about ("Launched in 2021, the Kestrel company employs a hundred people")."""
    if sign.sort != "verb" or sign.lexeme.kind != "launch" or sign.start - sentence.start > AUXILIARIES:
        return False
    start, end = sign.end, min(sign.end + FRONTED, sentence.end)
    subjects = (one for one in page.document.mentions_in(Span(start, end)) if one.entity and FRONTING.search(page.plain, start, (one.reach or one.span).start))
    subject = next(subjects, None)
    if subject is None or subject.entity is None or page.document.entity(subject.entity).kind != "organisation":
        return False
    # "Launched on Monday, | SpaceX said, the satellite", "the NASA | probe", "SpaceX's | probe": it is about what stands behind.
    near = find_signs(page.plain, Span(start, min(subject.span.end + AGENT, sentence.end)), page.document.language)
    return not page.plain.startswith("'s", subject.span.end) and not any(other.sort == "say" or (other.start == subject.span.end + 1 and other.sort == "craft") for other in near)


def _is_of_a_life(page: Page, clause: Clause, sign: Sign, things: Things) -> bool:
    """Whether a flight only tells who somebody is ("the astronaut, who flew in 2018,")."""
    ahead = [sort for end, sort in things if clause.span.start < end <= sign.start and sort != "pronoun"]
    if sign.sort != "verb" or sign.lexeme.kind != "launch" or not ahead or ahead[-1] not in ("crew", "people"):
        return False
    text = page.before(sign.start, PART_OF, clause.span.start)
    for _ in range(AUXILIARIES):
        if page.words.relative.search(text):
            return True
        text = text.rstrip().rpartition(" ")[0] + " "
    return False


def _last_before(things: Things, clause: Clause) -> tuple[int, str] | None:
    return next((thing for thing in reversed(things) if thing[0] <= clause.span.start), None)


def _is_background(plain: str, clause: Clause, place: int, found: Sequence[Sign]) -> bool:
    """Whether an event is only the point in time of another ("after the tests")."""
    sign = clause.signs[place]
    near = [date for date in clause.dates if 0 <= date.start - sign.end <= NEXT_TO]
    has_own = any("," not in plain[sign.end : date.start] for date in near)
    # "After the completion of the tests" is as much a point in time as "after the tests".
    passed = {"quality", "done"} if has_own else {"quality", "done", "start", "end"}
    before = next((other for other in reversed(clause.signs[:place]) if other.sort not in passed), None)
    if before is None or before.sort != "background" or sign.start - before.end > NEXT_TO:
        return False
    is_counted_from = before is clause.signs[0] and before.start - clause.span.start > AUXILIARIES
    if is_counted_from and any(plain[sign.end : sign.end + 2] == ", " and plain[date.end : date.end + 1] == "," for date in near):
        return False  # "A month after its launch, on 30 August, the satellite sent its first picture."
    fail = next((other for other in clause.signs if other.sort == "fail" and other.end <= before.start), None)
    if fail and any(one.lexeme.kind == sign.lexeme.kind and one.end <= fail.start for one in found):
        return True  # "The first launch failed after liftoff."
    if fail:
        return False  # "It exploded after liftoff."
    if before.lexeme.id.endswith(DURING) and sign.lexeme.kind in TRIED and not found and not clause.sorts & {"verb", "meet", "say", "move", "cancel"}:
        return False  # "The parachutes opened during a drop test."
    after = next((other for other in clause.signs[place + 1 :] if other.sort not in THINGS), None)
    if any(other.sort == "keep" for other in clause.signs[place + 1 :]):
        return False  # "Preparations for the launch are going to plan."
    if found and not near and after is not None and after.sort == "done" and plain[sign.end : after.start] == " ":
        return True  # "It will enter service after the tests | conducted by EUSPA."
    is_told = after is not None and after.sort in ("done", "plan", "prior") and (after.start - sign.end <= NEXT_TO or plain[sign.end : after.start].endswith(", "))
    return not is_told and not any(other.sort == "done" and before.end <= other.start < sign.start for other in clause.signs)


def _is_part(plain: str, clause: Clause, found: Sequence[Sign], sign: Sign) -> bool:
    """Whether a noun only says more of the event before it ("signing of the launch contract")."""
    if not found:
        return False
    last = found[-1]
    between = [other for other in clause.signs if last.end <= other.start < sign.start and other.sort not in THINGS | {"quality", "skip"}]
    dated = any(last.end <= date.start < sign.start for date in clause.dates)
    if last.lexeme.kind == "agreement" and not (", " in plain[last.end : sign.start] and any(other.sort in PLANNED and 0 <= other.start - sign.end <= NEXT_TO for other in clause.signs)):
        return not between and not dated
    if last.sort == "verb" and ", " in plain[last.end : sign.start] and any(other.sort in PLANNED and 0 <= other.start - sign.end <= PART_OF for other in clause.signs):
        return False  # "Has been shipped to Turin, its launch is planned for May."
    is_clause_of_its_own = last.lexeme.needs == "cue" and ", " in plain[last.end : sign.start]
    return not between and not dated and not is_clause_of_its_own and sign.start - last.end <= PART_OF


def _named(page: Page, span: Span) -> Iterator[tuple[int, int, str]]:
    """Where each named craft or person of a stretch begins and ends."""
    for mention in page.document.mentions_in(span):
        if mention.entity is None or page.words.agent.search(page.before(mention.span.start, PART_OF)):
            continue
        kind = page.document.entity(mention.entity).kind
        if kind in ("programme", "vehicle"):
            yield mention.span.start, mention.span.end, "craft"
        elif kind in ("person", "group"):
            yield mention.span.start, mention.span.end, "pronoun" if mention.kind == "pronoun" else "people"


def name_event(telling: Telling, ordinal: str | None, programme: str | None) -> str:
    """The event as a short English noun phrase: "first test launch", "completion of the feasibility study"."""
    clause, event, phase = telling.clause, telling.event, next((cue for sort in PHASES if (cue := telling.cue(sort)) and not cue.lexeme.id.endswith(SHARE)), None)
    qualities = [other.lexeme.english for other in clause.signs if other.sort == "quality" and abs(other.start - event.end) <= NEXT_TO]
    thing = thing_of(clause, event)
    name = " ".join(part for part in (ordinal, *dict.fromkeys(qualities), event.lexeme.english) if part)
    if thing:
        name = f"{name} of the {thing}"
    elif programme and not ordinal:
        name = f"{name} of {programme}"
    if phase and event.lexeme.kind in PHASED:
        name = f"{PHASES[phase.sort]} of {name}"
    return name


def ordinal_of(plain: str, clause: Clause, event: Sign, words: MilestoneWords) -> str | None:
    """The English ordinal or number right before an event noun; that of a date counts no events ("next week fuelling begins")."""
    if event.sort != "noun":
        return None
    own = event.span.of(plain).split()
    # "Failed two minutes after | launch", "on 3 May | launch": the number is that of the minutes, or of the date.
    ends = [*(date.end for date in clause.dates), *(sign.end for sign in clause.signs if sign.sort == "background")]
    since = max((end for end in ends if end <= event.start), default=clause.span.start)
    near = [*plain[max(since, event.start - 30) : event.start].rpartition(",")[2].split()[-3:], *own]
    return next((words.ordinals[word] for word in reversed(near) if word in words.ordinals), None)


def thing_of(clause: Clause, event: Sign) -> str | None:
    """What the event happens to: of a noun what follows it, of a verb what comes before or else after."""
    sorts = SORTS.get(event.lexeme.kind, THINGS)
    things = [other for other in clause.signs if other.sort in sorts and other.lexeme.english]
    behind = [other for other in things if other.start >= event.end and other.start - event.end <= PART_OF]
    ahead = [other for other in things if other.end <= event.start]
    found = behind[:1] if event.sort == "noun" or not ahead else ahead[-1:]
    return found[0].lexeme.english if found else None
