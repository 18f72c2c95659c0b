"""Meetings that no rule reads, where the words around two parties make one likely."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from ...language import load
from ...language.meeting_settings import SettingWords
from ...language.meetings import MeetingWords
from ...language.milestones import MilestoneWords
from ...language.reporting import ReportingWords
from ...language.roles import RoleWords
from ...language.rule import Rule
from ...span import Span
from ..document import Document, Sentence
from ..facts import Evidence
from ..names.fitness import CREW
from ..weights import Weights, read_weights, weigh
from .dates import Day, find_day
from .drafts import Draft, agrees
from .likelihood import Token, between, features_at, features_of_party, features_of_sort, features_of_telling, tokens_of
from .masking import Masked, Party
from .participants import distinct_keys
from .party_lists import read_clause
from .places import find_place
from .sightings import LONGEST, Sighting
from .tense import agree, is_soon
from .triggers import Trigger

FILE = "likely_meetings.csv"
LIKELY = 0
"""Hundredths of log odds above which a sentence is taken to tell of a meeting: likelier than not."""
PAIR = 2
AIMED = 16
"""Characters before a day in which the word stands that aims at it."""
NOTE = re.compile(r"\s*[*_]{0,2}\([^()]*\)[*_]{0,2}\s*")
"""A paragraph in brackets: who wrote and edited the dispatch, and nobody who met."""
WORD = re.compile(r"[^\W\d_]+")
MOST_WORDS = 3
"""Between a comma and whoever says what stands before it: the verb with its auxiliary and an article ("a déclaré le | président X")."""
KINDS = ("talks", "visit", "signing", "commission", "conference", "call", "meeting")
STATUSES = ("held", "announced", "cancelled")
RULE = Rule("meeting.likely", re.compile(r"(?!)"), "")


def find_likely(document: Document, masked: Masked, told: Sequence[Draft]) -> Iterator[Draft]:
    """The drafts of sentences in which no rule read a meeting, and whose words weigh enough."""
    weights = read_weights(f"spaceparley.language.{document.language}", FILE)
    known = {sighting.sentence.span for draft in told if draft.whole for sighting in draft.sightings}
    for sentence in document.sentences:
        if sentence.block.kind != "paragraph" or NOTE.fullmatch(document.text, sentence.block.span.start, sentence.block.span.end) or sentence.block.repeated or sentence.span in known or sentence.span.end - sentence.span.start > LONGEST:
            continue
        if draft := _likely_in(document, masked, sentence, weights):
            # "X and Y agreed to reopen the base near Malindi. X received Y in Nairobi": where the one meeting of theirs is told to have been.
            elsewhere = any(other.place and set(other.keys) == set(draft.keys) and agrees(replace(other, place=None), draft) for other in told)
            yield replace(draft, place=None) if elsewhere else draft


def _likely_in(document: Document, masked: Masked, sentence: Sentence, weights: Weights) -> Draft | None:
    """What a sentence likely tells of; None where that is no meeting, or not one of two."""
    parties, tokens = parties_in(masked, sentence.span), tokens_of(masked, sentence.span)
    if len({key for party in parties for key in party.keys}) < PAIR or weigh(features_of_telling(document, tokens, parties, sentence.span), weights) <= LIKELY:
        return None
    words, setting, reporting = load(document.language, MeetingWords), load(document.language, SettingWords), load(document.language, ReportingWords)
    clause = read_clause(masked, sentence.span, words, setting, reporting)
    parties = tuple(party for party in parties if party is not parties[-1] or not _only_tells(masked.text, sentence.span, party, reporting))
    likened = [party for found in clause.lists if setting.likened.search(clause.text, max(sentence.span.start, found.start - AIMED), found.start) for party in _joined(clause.text, found.parties)]
    taking_part = tuple(party for party in parties if party not in likened and weigh(features_of_party(document, party, parties, sentence.span), weights) > 0)
    keys = distinct_keys(document, (key for party in taking_part for key in party.keys))
    if len(keys) < PAIR:
        return None
    if _is_crew(document, masked, sentence, taking_part, keys):
        return None
    if any(found.several and not any(party.person for party in found.parties) and all(party in found.parties for party in taking_part) and load(document.language, MilestoneWords).agent.search(masked.text, max(sentence.span.start, found.start - AIMED), found.start) for found in clause.lists):
        return None  # "The satellites were built by X and Y."
    if len(keys) == PAIR and setting.in_turn.search(masked.text, taking_part[0].span.end, taking_part[-1].span.start):
        return None  # "Was received by X and then met Y": somebody else, and no X by Y.
    if not any(party.person for party in taking_part) and any(setting.handed.search(masked.text, max(0, one.span.start - AIMED), other.span.start) for one, other in pairwise(taking_part)):
        return None  # "The satellite was delivered by ESA to Airbus in Toulouse": what happens to a thing.
    trigger = Trigger("joins", RULE, _telling_word(tokens, weights))
    sighting = Sighting(trigger, clause, sentence, taking_part, definite=False, possessed=False, joins=False, scope=sentence.span, opening=sentence.span)
    return _draft(document, masked, sighting, keys, tokens, weights)


def _is_crew(document: Document, masked: Masked, sentence: Sentence, parties: Sequence[Party], keys: Sequence[str]) -> bool:
    """Whether those named fly together, and hold no meeting ("The ship will lift off with X and Y", "Cosmonaut X and astronaut Y will go to the station")."""
    apart = load(document.language, MeetingWords).apart
    lifts_off = apart.search(masked.text, sentence.span.start, sentence.span.end) is not None
    return all(_flies(document, key) for key in keys) or (lifts_off and any(apart.search(document.text, party.span.start, party.span.end) for party in parties))


def _flies(document: Document, key: str) -> bool:
    """Whether somebody is told to be an astronaut."""
    role = document.entity(key).role
    return role is not None and load(document.language, RoleWords).office[CREW].match(role) is not None


def _joined(text: str, parties: Sequence[Party]) -> Sequence[Party]:
    """The parties of a list, or those before its first comma where one parts the last ("after X, | Y received Z", "like W and X, | Y signed")."""
    parted = [place for place, (one, other) in enumerate(pairwise(parties), start=1) if "," in text[one.span.end : other.span.start]]
    return parties[: parted[0]] if parted and parted[-1] == len(parties) - 1 else parties


def _only_tells(text: str, span: Span, party: Party, reporting: ReportingWords) -> bool:
    """Whether the last party of a sentence is there as the one who says it ("X will sign the pact in May, | Y said", ", said Y")."""
    behind = WORD.match(text, party.span.end + 1, span.end)
    if text[party.span.start - 2 : party.span.start] == ", ":
        return behind is not None and _says(behind[0], reporting) and "," not in text[behind.end() : span.end]
    comma = text.rfind(", ", span.start, party.span.start)
    return comma > 0 and any(_says(word[0], reporting) for word in WORD.finditer(text, comma + 2, party.span.start)) and len(text[comma + 2 : party.span.start].split()) <= MOST_WORDS


def _says(word: str, reporting: ReportingWords) -> bool:
    verb = reporting.verbs.get(word.lower())
    return verb is not None and verb.form == "finite" and verb.brings("c")


def parties_in(masked: Masked, span: Span) -> tuple[Party, ...]:
    """The parties in a stretch of text of whom it is known who they are."""
    return tuple(party for party in masked.parties_in(span) if party.keys)


def _draft(document: Document, masked: Masked, sighting: Sighting, keys: tuple[str, ...], tokens: Sequence[Token], weights: Weights) -> Draft:
    kind, status = (_likeliest(sorts, tokens, weights) for sorts in (KINDS, STATUSES))
    word = sighting.trigger.span
    day = find_day(document, sighting)
    told, day = _ahead(document, sighting, day) or agree(document, sighting, Evidence("status", status, word, f"{RULE.id}.{status}"), day)
    place = find_place(document, masked, sighting) if kind != "call" else None
    return Draft(keys, Evidence("kind", kind, word, RULE.id), told, day, place, (sighting,))


def _ahead(document: Document, sighting: Sighting, day: Day | None) -> tuple[Evidence, Day | None] | None:
    """Status and day of what is still to come, as the word right before a day soon after that of the report says ("their talks, | due | on 25 November")."""
    clause, published = sighting.clause, document.report.published_on or ""
    aim = day and clause.setting.announced.search(clause.text, max(clause.span.start, day.span.start - AIMED), day.span.start)
    if not day or not aim or clause.setting.cancelled.search(clause.text, clause.span.start, clause.span.end):
        return None
    told, ahead = agree(document, sighting, Evidence("status", "announced", Span(*aim.span()), f"{RULE.id}.announced"), day)
    return (told, ahead) if ahead and is_soon(ahead, published) else None


def _likeliest(sorts: Sequence[str], tokens: Sequence[Token], weights: Weights) -> str:
    return max(sorts, key=lambda sort: weigh(features_of_sort(tokens, sort), weights))


def _telling_word(tokens: Sequence[Token], weights: Weights) -> Span:
    """The word that speaks most for a meeting."""
    inner = between(tokens)
    return max((token.is_word, weigh(features_at(tokens, place, inner), weights), token.span) for place, token in enumerate(tokens))[2]
