"""Shape of the words for when, where and about what a meeting is, and whether it was held, announced or cancelled.

Patterns run over masked text, as those of `meetings.py` do.
"""

import re
from dataclasses import dataclass

from .rule import Rule


@dataclass(frozen=True, slots=True)
class SettingWords:
    r"""Patterns ending in `\Z` look back from a date or place."""

    announced: re.Pattern[str]
    infinitive: re.Pattern[str]
    """A verb whose tense is told by another verb before it."""
    joined: re.Pattern[str]
    """Ends right before a noun for a meeting: an infinitive that holds it, joined to a verb before it that tells its tense ("will go to Rome and | hold talks")."""
    present: re.Pattern[str]
    """A verb for meeting in the present tense, which may tell of what is still to come."""
    perfect: re.Pattern[str]
    """Right before a verb: it is over, whatever the verb of its clause tells ("will be there, having | met in Rome")."""
    purpose: re.Pattern[str]
    """Leads an infinitive of purpose (pour, to)."""
    coming: re.Pattern[str]
    """Right before a noun: a meeting still to come ("their next")."""
    cancelled: re.Pattern[str]
    never: re.Pattern[str]
    """Of what calls off a meeting: what tells that the day for it has passed (did not take place)."""
    negated: re.Pattern[str]
    denied: re.Pattern[str]
    """Ends right before a noun for a meeting that there was not ("no meeting between ...")."""
    long_since: re.Pattern[str]
    """Ends right before the word for "after": days or more lie between ("said on Thursday, two weeks | after talks with Y")."""
    held: re.Pattern[str]
    remote: re.Pattern[str]
    """By telephone or on a screen: makes talks a call."""
    just: re.Pattern[str]
    """Done just now: on the day of the report."""
    sequel: re.Pattern[str]
    """After an event told before: on its day."""
    afterwards: re.Pattern[str]
    """Then, later on the same day: another meeting of those who met."""
    before_others: re.Pattern[str]
    """Joins a second meeting of somebody's to the first ("before | holding talks with Z"), up to its noun or verb."""
    gapped: re.Pattern[str]
    """Ends right before whom somebody met next, the verb not told again ("and | Y on Tuesday", ", then with | Y"); group `then` tells that it was afterwards, `led` is the preposition."""
    set_apart: re.Pattern[str]
    """When and where right behind whom somebody met next, and no verb of which that one is the subject ("Y | on Tuesday | to", not "Y | on Tuesday announced")."""
    in_turn: re.Pattern[str]
    """Stands between what somebody did and what they did next ("was received by X | and then | met Y")."""
    handed: re.Pattern[str]
    """From the agent of a passive to whoever gets something of it ("was delivered | by X to | Y")."""
    likened: re.Pattern[str]
    """Ends right before somebody who only came before, or is only likened ("the third Belgian in space | after | X and Y")."""
    nth_day: re.Pattern[str]
    """On which day of a visit told before, groups `first`, `second`, `third`, `fourth`, none of them where it is the last; no day of a month or fair."""
    next_day: re.Pattern[str]
    """The day after a meeting told before."""
    same_scene: re.Pattern[str]
    """On the margins of a meeting told before: on its day, at its place."""
    separately: re.Pattern[str]
    """Tells beside a word for meeting that somebody met each of several people alone."""
    lasting: re.Pattern[str]
    """How many days a visit lasted, group `days`."""
    ending: re.Pattern[str]
    """Verbs for ending a visit: its day is the last one."""
    starting: re.Pattern[str]
    """Verbs for beginning or setting out on one, and what leads its first day."""
    period: re.Pattern[str]
    """Leads the years that a plan is for ("the action plan for 2026-2027")."""
    scene: re.Pattern[str]
    """On the same occasion as what was told right before (здесь же, on the occasion, à cette occasion)."""
    crowned: re.Pattern[str]
    r"""Ends right before the noun for talks that what was just signed ended ("The document crowned two days of | talks")."""
    closes: re.Pattern[str]
    """Tells that the meeting told before ended with a signing."""
    pact: re.Pattern[str]
    """Opens a sentence with what was told to be signed ("The agreement was ...")."""
    signed_it: re.Pattern[str]
    """Tells within a sentence that somebody signed what was told to be signed, or for whom ("signed it", "signed on behalf of", "put their names to the document")."""
    attributive: re.Pattern[str]
    """Ends right before a year that belongs to the noun behind it ("under a | 2024 pact")."""
    prior: re.Pattern[str]
    """Stands before the day for which a meeting was planned at first."""
    told: re.Pattern[str]
    """Reporting verbs, whose date is not the meeting's."""
    other: re.Pattern[str]
    """Nouns and participles of other events, whose date is not the meeting's."""
    about_it: re.Pattern[str]
    """Opens a relative clause that tells when a meeting is or was to be (qui devait se tenir)."""
    already: re.Pattern[str]
    """What tells that people met before as well ("already", "last met")."""
    identity: re.Pattern[str]
    """Ends right before the noun for the meeting told just now, which it only counts ("It was their second | meeting this year")."""
    same_day: re.Pattern[str]
    """On the day of what was told before, told behind the meeting."""
    when: re.Pattern[str]
    """Opens, right behind a date, what happened then (", when", ", lorsque", ", когда")."""
    cleft: re.Pattern[str]
    """Ends right before a place that a sentence is turned round for ("it was in | Lisbon that they met")."""
    works: re.Pattern[str]
    """From a text that is signed to the place behind what it is on that stands there ("agreement | on a ground station in | Ushuaia")."""
    topical: re.Pattern[str]
    """Stands between a meeting's noun and the place that it is about ("the commission on Baikonur")."""
    here: re.Pattern[str]
    """Means the town of the dateline."""
    capital: re.Pattern[str]
    """Where a country's government sits, told by that; group `whose` is the country's adjective ("in the Kazakh capital")."""
    capital_of: re.Pattern[str]
    r"""Ends right before a country of which only the capital is meant ("to the capital of | Malta")."""
    there: re.Pattern[str]
    """Means the place told last."""
    unmet: re.Pattern[str]
    """Tells what was to happen and may not have."""
    missed: re.Pattern[str]
    """Tells by its form that what was to happen did not ("was to have met", "should have met")."""
    thwarted: re.Pattern[str]
    """Opens what came in the way of what was to happen (", but ..."), unless that was only moved."""
    dateline: re.Pattern[str]
    """Town and day that a dispatch opens with."""
    restates: re.Pattern[str]
    """Stands between a meeting's noun and its day, up to the day."""
    sites: tuple[Rule, ...]
    """Buildings and rooms; `value` is the English name with {} for what group `whose` names."""
    clock: re.Pattern[str]
    """Opens an entry of a live report."""
    topics: tuple[Rule, ...]
    """Group `topic`: what was talked about."""
    listed: re.Pattern[str]
    """Parts the members of a list of topics."""
    clausal: re.Pattern[str]
    """Opens what is no topic: a verb, a pronoun."""
    trailing: re.Pattern[str]
    """Prepositions and adverbs left over at the end of a topic."""
