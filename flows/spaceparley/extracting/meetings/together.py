"""People of different houses who do something together at a time and place told: a meeting, though no word says so."""

import re
from collections.abc import Iterator

from ...language.meeting_settings import SettingWords
from ...language.meetings import DATE, PLACE, MeetingWords
from ...language.reporting import ReportingWords
from ...language.rule import Rule
from ...span import Span
from ..document import Document
from .clauses import Clause, PartyList
from .masking import Masked, Party
from .party_lists import read_clause

TOGETHER = Rule("meeting.together", re.compile(r"(?!)"), "", "talks")
BESIDE = Rule("meeting.beside", TOGETHER.pattern, "", "meeting")
PLACED = ".agreed.placed"
"""Rules of verbs for coming to terms."""
WHEN, SET = re.compile(f"{DATE}"), re.compile(f"[{DATE}{PLACE}]")
VERB = re.compile(rf",?[ ](?:{DATE}+[ ])?[^\W\d_]+")
LONGEST = 700
NEAR = 40
"""Characters behind people within which it stands that they did something jointly."""


def find_together(document: Document, masked: Masked, span: Span, words: MeetingWords, setting: SettingWords, reporting: ReportingWords) -> tuple[Clause, PartyList, Span, Rule] | None:
    """The clause, those who are together in it, the verb behind them and the rule; None where it tells of nobody so."""
    people = [party for party in masked.parties_in(span) if party.person and party.keys]
    if len(people) < 2 or span.end - span.start > LONGEST:
        return None
    apart = words.apart.search(masked.text, span.start, span.end)
    if words.veto.search(masked.text, span.start, span.end) or (apart and not any(rule.pattern.search(masked.text, span.start, apart.start()) for rule in _agreeing(words))):
        return None
    if all(words.apart.search(document.text, party.span.start, party.span.end) for party in people):
        return None  # Who fly together are a crew.
    clause = read_clause(masked, span, words, setting, reporting)
    for found in clause.lists:
        if found.sort not in ("plain", "voice") or not _is_mixed(document, found):
            continue
        between = clause.led(found, words.between)
        verb = VERB.match(clause.text, found.end, span.end)
        if verb and not clause.led(found, words.oblique) and _agree(clause, found):
            return clause, found, Span(found.end, verb.end()), TOGETHER
        if apart or found.sort != "plain":
            continue
        if between or (verb and not clause.led(found, words.oblique) and not clause.reports(found.end, found.end + 1) and _is_set(clause, span)):
            return clause, found, Span(found.end, verb.end() if verb else found.end), TOGETHER
        acted = words.acted.search(clause.text, span.start, found.start)
        if acted and not clause.led(found, words.oblique) and not clause.reports(acted.start(), found.start) and _is_set(clause, span):
            return clause, found, Span(acted.start(), acted.end()), TOGETHER
    return None if apart else _pictured(clause) or _in_company(document, clause)


def _pictured(clause: Clause) -> tuple[Clause, PartyList, Span, Rule] | None:
    """All who are counted out under a picture ("From left to right, ...")."""
    found = clause.words.pictured.search(clause.text, clause.span.start, clause.span.end)
    people = _people(clause, found.end()) if found else ()
    return (clause, PartyList(people, people[0].span.start, people[-1].span.end), Span(*found.span()), TOGETHER) if found and len(people) > 1 else None


def _in_company(document: Document, clause: Clause) -> tuple[Clause, PartyList, Span, Rule] | None:
    """Somebody and those in whose company they were at a time or place told, whatever they did; people of several houses who did it jointly."""
    if not (clause.is_placed() or WHEN.search(clause.text, clause.span.start, clause.span.end)):
        return None
    company = next((found for found in clause.lists if found.sort == "plain" and found.parties[0].person and found.parties[0].keys and clause.led(found, clause.words.along)), None)
    subject = next((found for found in clause.lists if found.sort == "plain" and found.parties[0].person and found.parties[0].keys and not clause.led(found, clause.words.oblique)), None)
    if subject is None or subject.end - clause.span.start > LONGEST:
        return None
    verb = VERB.match(clause.text, subject.end, clause.span.end)
    jointly = clause.words.jointly.search(clause.text, subject.end, min(subject.end + NEAR, clause.span.end)) if subject.several and len(_houses(document, subject)) > 1 else None
    if verb is None or clause.reports(subject.end, subject.end + 1) or not (jointly or (company and company is not subject and company.start > subject.end)):
        return None
    people = _people(clause, clause.span.start)
    return clause, PartyList(people, people[0].span.start, people[-1].span.end), Span(subject.end, verb.end()), TOGETHER if jointly else BESIDE


def _people(clause: Clause, since: int) -> tuple[Party, ...]:
    """The people named from an offset on, but for those whose words something only is."""
    return tuple(party for found in clause.lists if found.sort == "plain" and found.start >= since for party in found.parties if party.person and party.keys)


def _is_set(clause: Clause, span: Span) -> bool:
    """Whether time and place are told, or that it was on a line."""
    when = WHEN.search(clause.text, span.start, span.end) or clause.setting.remote.search(clause.text, span.start, span.end)
    return clause.is_placed() and when is not None


def _agree(clause: Clause, found: PartyList) -> bool:
    """Whether a verb right behind people tells, with its day or place, that they came to terms ("X of NASA and Y of ESA agreed on Monday to ...")."""
    ahead, behind = Span(clause.span.start, found.start), Span(found.end, min(found.end + NEAR, clause.span.end))
    told = any(WHEN.search(clause.text, near.start, near.end) or clause.is_placed(near) for near in (ahead, behind))
    return told and any(rule.pattern.match(clause.text, found.end + 1) for rule in _agreeing(clause.words))


def _agreeing(words: MeetingWords) -> Iterator[Rule]:
    return (rule for rule in words.joins if rule.id.endswith(PLACED))


def _is_mixed(document: Document, found: PartyList) -> bool:
    """Whether a list names people, and of more than one institution or country."""
    if len(found.parties) < 2 or not all(party.person and len(party.keys) == 1 for party in found.parties):
        return False
    houses, people = _houses(document, found), [document.entity(key) for party in found.parties for key in party.keys]
    apart = len(houses) > 1 or len({one.country for one in people} - {None}) > 1
    return None not in houses and apart and len({party.keys for party in found.parties}) == len(found.parties)


def _houses(document: Document, found: PartyList) -> set[str | None]:
    """Institutions or else countries of those in a list; None for whoever has neither."""
    people = [document.entity(key) for party in found.parties for key in party.keys]
    return {one.organisation or one.country for one in people}
