"""The shape of what a language needs to tell programme events, their dates and how they stand."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Literal

Sign = Literal[
    "noun", "verb",
    "prior", "not", "move", "forward", "plan", "keep", "cancel", "fail", "start", "end", "done", "propose", "off",
    "say", "meet", "skip", "background",
    "craft", "text", "works", "crew", "people", "quality",
]  # fmt: skip
"""What words are a sign of.

noun, verb       an event itself
prior            the date beside it is an old one        plan      the date beside it is the one that holds
move, forward    the date moved later or earlier         not       it will not be then
keep             it goes to plan                         off       an old plan with no word on what came of it
cancel, fail, start, end, done, propose                  what became of it
say, meet        a date beside it is its own             background  the event after it is only a point in time
craft, text, works, crew, people                         what an event happens to, or who takes part
quality          what sort of event ("hot-fire")         skip      not an event although it holds the word of one
"""


VERBAL = {"verb", "start", "end", "done", "move", "cancel", "fail"}
"""Signs of which the forms are those of verbs."""
AHEAD = re.compile(r"\(\?= ?\(\?:(?P<words>[^()]+)\)(?:\\b)?\)")
"""A look ahead for one of several words."""
SURE = 3
"""So many of the ways in which a date begins, and a look ahead asks for a date."""


@dataclass(frozen=True, slots=True)
class Lexeme:
    """Words with one meaning for milestones.

    `forms` are patterns on plain text (lower case, `'` for apostrophes, blanks for all spaces, `е` for `ё`) between
    ` | `, each opening with a letter; `~` stands for the rest of a word.
    """

    id: str
    sign: Sign
    forms: str
    example: str
    english: str = ""
    """Head of the event's English name, or the English of an object or a quality."""
    kind: str = ""
    """The event kind of a noun or verb."""
    needs: str = ""
    """What must stand beside it: "subject" (a craft does it), "own" (one named in the clause does), "vehicle" (a craft and nothing on the ground does), "rocket" (a rocket does it with another craft), "object" (a craft is in the clause), "goods" (the same, or a date and
    nobody), "text", "crew", "rider" (crew, craft or anybody, with a date), "works" (or a craft), "building" (works alone), "cue",
    "dated" (a date is in the clause) or "told" (a date and a cue are)."""
    standing: str = ""
    """The status that an event has by its very nature, once it has come to pass: what is lost has failed."""


def with_times(times: str, *lexemes: Lexeme) -> tuple[Lexeme, ...]:
    """The lexemes; where a form asks for one of several ways in which a date begins, any of them will do."""
    return tuple(replace(lexeme, forms=AHEAD.sub(lambda found: _widened(found, times.split()), lexeme.forms)) for lexeme in lexemes)


OPTION = r"(?<=[|:]){word}(?=[|)])"
"""One of the words or endings that a form leaves a choice of."""


def with_endings(endings: Mapping[str, str], *lexemes: Lexeme) -> tuple[Lexeme, ...]:
    """The lexemes; a verb that has the form with one ending has the one with its fellow, too (what "they will" do "we will" do)."""
    option = re.compile(OPTION.format(word=rf"(?P<stem>\w*)(?P<end>{'|'.join(endings)})"))
    return tuple(replace(lexeme, forms=option.sub(lambda found: f"{found[0]}|{found['stem']}{endings[found['end']]}", lexeme.forms)) if lexeme.sign in VERBAL and not lexeme.standing else lexeme for lexeme in lexemes)


def _widened(found: re.Match[str], times: list[str]) -> str:
    told = found["words"].split("|")
    if len(set(told) & set(times)) < SURE:
        return found[0]
    return found[0].replace(found["words"], "|".join([*told, *(word for word in times if word not in told)]))


@dataclass(frozen=True, slots=True)
class MilestoneWords:
    """`lexemes` in order of precedence; the patterns are for plain text."""

    lexemes: tuple[Lexeme, ...]
    ordinals: dict[str, str]
    """Every form of the ordinals that stand before an event."""
    adverbs: str
    """Words that may stand between a verb and what its form asks for behind it ("was accepted only in May"), between `|`."""
    future: re.Pattern[str]
    """Ends a stretch before a verb that makes it future or intended."""
    future_form: re.Pattern[str]
    """A verb form that is future by itself."""
    past: re.Pattern[str]
    """Ends a stretch before a verb that makes it past."""
    past_form: re.Pattern[str]
    """A verb form that is past by itself."""
    managed: re.Pattern[str]
    """Ends a stretch before an infinitive that says it has come about ("managed to | launch")."""
    just: re.Pattern[str]
    """Says that something happened on the day of publication."""
    occurred: re.Pattern[str]
    """Says of what the sentence before tells that it took place ("It happened")."""
    at_meeting: re.Pattern[str]
    """Ends right before a meeting at which something else is done ("sign at | the conference")."""
    on_agenda: re.Pattern[str]
    """Ends right before what a meeting is on, which the group `topic` leads up to ("talks on the | launch")."""
    occasion: re.Pattern[str]
    """Refers to a meeting told before ("on that occasion")."""
    replaced: re.Pattern[str]
    """Ends right before a date that another one replaces ("instead of ")."""
    origin: re.Pattern[str]
    """Ends right before the date that something is moved from."""
    since: re.Pattern[str]
    """Ends right before a date from which something has lasted."""
    onward: re.Pattern[str]
    """Ends right before a further step of a delay ("then to ")."""
    pronoun: re.Pattern[str]
    """Opens a sentence or clause that goes on about the event told before ("It is now set for")."""
    object_pronoun: re.Pattern[str]
    """Stands for a thing told before as the object of a verb ("ratified it")."""
    goal: re.Pattern[str]
    """Ends right before a date that something is moved to ("postponed to ")."""
    place: re.Pattern[str]
    """Begins right behind a word of expecting, before the place where something is expected ("due at ")."""
    listed: re.Pattern[str]
    """All that stands between two dates of which each is that of another event of one kind ("in 2018 | and in | 2020")."""
    anew: re.Pattern[str]
    """Between two dates, says that the second one holds now."""
    carrier: re.Pattern[str]
    """Ends right before a vehicle that only carries what the event is about, or a place it goes to."""
    payload: re.Pattern[str]
    """Stands between a rocket and what it carries."""
    interstate: re.Pattern[str]
    """Says that an agreement is one of states ("framework agreement")."""
    project: re.Pattern[str]
    """Ends right before the name of the project that an event belongs to."""
    agent: re.Pattern[str]
    """Ends right before those who do what happens to a subject ("built by ")."""
    relative: re.Pattern[str]
    """Ends right before a clause about the last thing named ("the module, which ")."""
    participle: re.Pattern[str]
    """Opens what tells more of a thing without a verb of its own ("damaged in November")."""
    where: re.Pattern[str]
    """Ends right before a clause that tells what there is at a place ("the hall, where ")."""
    fresh: re.Pattern[str]
    """Ends right before a noun of something not told of before ("a new ")."""
    starting: re.Pattern[str]
    """Ends right before the name of a site that something starts from ("from the complex ")."""
    whence: re.Pattern[str]
    """Ends right before a place that something goes up from ("launched from the new ")."""
    aside: re.Pattern[str]
    """Opens, comma and all, a clause about the thing right before it (", which ")."""
    coordinated: re.Pattern[str]
    """Ends right before a verb that shares the auxiliary of the one before it ("will be delivered in May and ")."""
    possessive: re.Pattern[str]
    """Begins right behind a name of which a relative clause tells something of its own ("the satellite Kestrel, whose assembly began")."""
    predicate: re.Pattern[str]
    """Opens a predicate, right behind the comma of an aside that of what the aside is about ("the talks, whose end was put off, | were")."""
    launcher: re.Pattern[str]
    """Ends right before the name of a rocket."""
    component: re.Pattern[str]
    """Ends right before the name of an instrument, engine or part, which is no programme."""
    ordinal_alone: re.Pattern[str]
    """An ordinal that stands for the event told before, at the start of a clause ("the second will follow")."""
    turn: re.Pattern[str]
    """What stands alone for one of several crafts told together, in a group that tells which: `first`, `second`, `third`, `last` ("the latter")."""
    conjunction: re.Pattern[str]
    """Joins the last of a row ("and")."""
    term: re.Pattern[str]
    """All that stands between a text and the year until which it runs, or which it is called after ("roadmap | on space to | 2047")."""
    closing: re.Pattern[str]
    """Ends right before the last day of a window, whose first one is not told ("the window extends through ")."""
    said_before: re.Pattern[str]
    """Tells, before the day of the report, what somebody said then ("had earlier announced")."""
    activity: re.Pattern[str]
    """What begins or ends without being an event of its own, each in a group that is its English name, blanks as `_`."""
    falls: re.Pattern[str]
    """Words for coming down."""
    crash: re.Pattern[str]
    """Says that what came down came down hard."""
    date_head: re.Pattern[str]
    """Opens a date in the form of a subject or object, not of a time ("the month of", "март")."""
    date_adverb: re.Pattern[str]
    """Ends right before a date that only tells when something happens ("in ")."""
    date_said: re.Pattern[str]
    """Ends right before a date that its clause says of a deadline ("the new date is ")."""
    date_tail: re.Pattern[str]
    """Begins right behind a date that closes what is said of it."""
    by_length: re.Pattern[str]
    """Begins right behind a move that tells by how much ("postponed by ")."""
    at_least: re.Pattern[str]
    """Says of a length that it is the shortest ("by at least a year")."""
    later_than: re.Pattern[str]
    """All of how much later than planned something comes ("a year later than planned"), from the number on; in a group `about` what makes it inexact."""
    earlier_than: re.Pattern[str]
    """The same of how much earlier ("two months earlier than planned")."""
    gap: re.Pattern[str]
    """Ends right before the subject of a clause that leaves out its verb ("X flies in 2027, and ")."""
    carried: re.Pattern[str]
    """Ends right before the craft that something else flies by ("to be carried by ")."""
    definite: re.Pattern[str]
    """Ends right before a noun that stands for a thing told before ("the ")."""
    craft_nouns: re.Pattern[str]
    """Nouns of what flies, each in a group that is its English name, blanks as `_`."""
    qualities: re.Pattern[str]
    """Ends right before the noun of a thing: its article, and in a group `own` what tells it from others of its kind. Never matches where a noun comes first."""
    purpose: re.Pattern[str]
    """Ends right before what somebody goes somewhere for ("will travel to Rome in May to ")."""
    condition: re.Pattern[str]
    """Opens what may come to pass or not ("if ", "in the event of ")."""
    cause: re.Pattern[str]
    """Ends right before what made something late ("because of the failure")."""
    joint: re.Pattern[str]
    """Says that something is of two countries together ("a joint satellite")."""
    when: re.Pattern[str]
    """Between a date and a clause that tells what happened then ("in July, when ")."""
    pluperfect: re.Pattern[str]
    """Ends right before a verb that tells of a time before that of the report ("had already ")."""
    complementizer: re.Pattern[str]
    """What opens a clause that is the object of the one before ("planned | that | it would fly")."""
    hard_break: re.Pattern[str]
    """Where one clause ends and another begins."""
    soft_break: re.Pattern[str]
    """Where clauses may meet: they do when each side has a predicate."""
    absolute: re.Pattern[str]
    """Joins to a clause an event without a verb of its own ("works begin in 2027 | with | a first flight in 2029")."""
    hearsay: re.Pattern[str]
    necessity: re.Pattern[str]
