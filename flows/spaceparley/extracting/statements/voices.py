"""Noun phrases that can say something: people, institutions, sides, press services, sources without a name."""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise

from ...language import later as re
from ...language import load
from ...language.reporting import ReportingWords
from ...language.speech import SpeechWords
from ...span import Span, is_within
from ..document import Document
from ..facts import Entity, Mention
from ..names.inflection import nominative
from ..names.spelling import english_person
from .speakers import can_speak, is_servant, untitled

UPPER = r"[^\W\d_a-zß-öø-ÿа-яё]"
PARTICLE = r"(?:de|du|da|do|dos|das|del|della|di|la|le|van|von|der|den|ter|af|zu|al|el|bin|ben|ibn|ould|ag|e|y)"
NAME = re.compile(rf"(?<![\w«“\"])(?:{UPPER}\.[ ]?)*{UPPER}[\w'’-]*(?:[ ](?:{PARTICLE}[ ]){{0,2}}(?:(?:[aA]l|[eE]l|[aA][dnrstz]|[dDlL])[-'’])?{UPPER}[\w'’-]*\.?(?<!\w\w\w\.)){{1,3}}")
"""Two to four capitalised words: somebody's name, where a reporting verb stands right beside it."""
SURNAME = re.compile(rf"(?<![\w«“\"]){UPPER}[\w'’-]{{2,}}(?![\w])")
INITIALS = re.compile(rf"(?:{UPPER}\.[ ]?){{1,2}}{UPPER}[\w'’-]{{2,}}")
FIRST_WORD = re.compile(r"([a-zà-ÿа-яё]+)[ ]")
NUMBER = re.compile(r"(?<!\w)[^\W\d_]+[ ]\Z")
SORT = "names.organisation.sort"
JOINS = re.compile(r"\b(?:of|and|for|de|du|des|et|и)[ ]\Z")
CLOSED = re.compile(r"[^()\n]{0,100}\)")
PAIRS = ("«»", "“”", "„“", '""')
"""Marks that a name may stand between."""
LEAST_LETTERS, LEAST_WORDS, LEAST_STEM, FARTHEST_OWNER, LEAD = 3, 2, 4, 24, 60
REMEMBERED = 4000
"""Characters before a surname in which the full name is looked for."""


@dataclass(frozen=True, slots=True)
class Voice:
    """Somebody who may be speaking, where a noun phrase points at them."""

    reach: Span
    """The whole noun phrase."""
    span: Span
    """The words that name or mean them."""
    name: str | None
    """Usual English name; a description for whoever is not named; None where it is left open."""
    surface: str | None
    entities: tuple[str, ...] = ()
    pronoun: bool = False
    person: bool = True


def find_voices(document: Document) -> tuple[Voice, ...]:
    """The outermost noun phrases that can speak, in order of the text."""
    speech = load(document.language, SpeechWords)
    mentions = [mention for mention in document.mentions if not document.text.startswith("-", mention.span.end) and can_speak(document, mention)]
    services, insiders = list(_services(document, speech, mentions)), list(_insiders(document.text, speech))
    told = [one.span for one in insiders]
    mentions = [mention for mention in mentions if not is_within(mention.span, told)]
    voices = [*services, *insiders, *_possessed(document, speech, mentions), *(_of(document, mention, speech) for mention in mentions)]
    closed = sorted((_closed(document.text, voice) for voice in voices), key=_place)
    return tuple(_outermost(_joined(document.text, closed, speech)))


def _closed(text: str, voice: Voice) -> Voice:
    """The voice with the marks or brackets around its name or within its phrase whole."""
    words, start, end = voice.reach.of(text), voice.reach.start, voice.reach.end
    if text[start - 1 : start] + text[end : end + 1] in PAIRS:
        return replace(voice, reach=Span(start - 1, end + 1))
    if text[end : end + 1] == "»" and words.count("«") > words.count("»"):
        return replace(voice, reach=Span(start, end + 1))
    if text[end : end + 1] == ")" and text[start - 1 : start] == "(":
        return replace(voice, reach=Span(start, end + 1))
    if words.count("(") <= words.count(")"):
        return voice
    bracket = start + words.rindex("(")
    if voice.span.start > bracket:
        return replace(voice, reach=Span(bracket + 1, end))
    closing = CLOSED.match(text, end)
    return replace(voice, reach=Span(start, closing.end())) if closing else voice


def _place(voice: Voice) -> tuple[int, int]:
    return voice.reach.start, -voice.reach.end


def _of(document: Document, mention: Mention, speech: SpeechWords) -> Voice:
    reach = _without_verb(document, mention.reach or mention.span)
    article = speech.article.search(document.text, max(0, reach.start - 12), reach.start)
    reach = Span(article.start(), reach.end) if article else reach
    if mention.kind == "role" and speech.anonymous.match(document.text, reach.end):
        return Voice(reach, mention.span, reach.of(document.text), reach.of(document.text))
    if mention.entity is None:
        described = mention.kind == "role"
        number = NUMBER.search(document.text, max(0, reach.start - 12), reach.start) if described else None
        reach = Span(number.start(), reach.end) if number and speech.indefinite.fullmatch(number[0]) else reach
        words = reach.of(document.text) if described else None
        return Voice(reach, mention.span, words if described and speech.indefinite.match(reach.of(document.text)) else None, words, pronoun=mention.kind == "pronoun")
    entity = document.entity(mention.entity)
    if mention.kind == "group" and (one := speech.one_of.search(document.text, max(0, mention.span.start - 24), mention.span.start)):
        whole = Span(one.start(), mention.span.end)
        return Voice(whole, whole, whole.of(document.text), whole.of(document.text))
    if mention.kind == "role" and speech.one_of_many.search(document.text, max(0, mention.span.start - 24), mention.span.start):
        return Voice(reach, mention.span, (words := mention.span.of(document.text)), words)
    if mention.kind == "role" and entity.kind == "person" and _heads_another(document, reach, entity):
        return Voice(reach, mention.span, None, reach.of(document.text))
    if entity.kind == "person" and (title := speech.title.match(entity.surface)):
        entity = untitled(document, entity, entity.surface[title.end() :])
    if is_servant(document, mention, reach, entity, speech):
        return Voice(reach, reach, reach.of(document.text), reach.of(document.text))
    person = entity.kind in ("person", "group")
    reach = mention.span if entity.kind == "place" else reach
    return Voice(reach, mention.span, entity.name, entity.surface, (entity.key, *entity.members), mention.kind == "pronoun", person)


def _heads_another(document: Document, reach: Span, entity: Entity) -> bool:
    """Whether the institution in a post, itself told by its sort only ("the agency's head"), is not the person's."""
    houses = [document.entity(mention.entity) for mention in document.mentions_in(reach) if mention.entity and mention.rule_id == SORT]
    return any(entity.organisation not in (house.name, house.organisation) for house in houses)


def _without_verb(document: Document, reach: Span) -> Span:
    """The noun phrase without a verb of saying that stands before it and was taken into it ("said Thai Ambassador X")."""
    first = FIRST_WORD.match(document.text, reach.start, reach.end)
    verb = load(document.language, ReportingWords).verbs.get(first[1]) if first else None
    return Span(first.end(), reach.end) if first and verb and verb.form == "finite" else reach


def _services(document: Document, speech: SpeechWords, mentions: list[Mention]) -> Iterator[Voice]:
    """Press services and spokespeople without a name, with the institution that they speak for."""
    text = document.text
    named = {mention.span for mention in mentions if mention.entity and document.entity(mention.entity).kind == "person"}
    for found in speech.service.finditer(text):
        rest = Span(found.end(), min(len(text), found.end() + 160))
        owner = next((m for m in mentions if m.kind != "pronoun" and _belongs(text, rest.start, (m.reach or m.span).start)), None)
        if any(found.start() <= span.start < rest.start + 60 and _follows(text, found.end(), owner, span) for span in named):
            continue
        whose, end = _owner(document, owner, rest, speech)
        if whose is None or (found["spoken"] and any(rest.start <= span.start < end for span in named)):
            continue
        role = "press service of {}" if found["press"] else "{} spokesperson" if found["spoken"] else None
        surface = text[found.start() : end]
        # An institution that nothing names keeps its description: no name is half English.
        name = role.format(whose) if role and owner and owner.entity else surface
        yield Voice(_with_article(text, Span(found.start(), end), speech), Span(found.start(), end), name, surface)


def _insiders(text: str, speech: SpeechWords) -> Iterator[Voice]:
    """Unnamed sources together with the outlet that they spoke to; left open where the description declines."""
    for found in speech.insider.finditer(text):
        span = Span(*found.span())
        yield Voice(span, span, None if speech.declined else found[0], found[0])


def _belongs(text: str, start: int, owner: int) -> bool:
    """Whether an institution stands right behind its service, or an adjective behind it."""
    return 0 <= owner - start <= FARTHEST_OWNER and (owner - start <= 4 or re.fullmatch(r"[a-zà-ÿа-яё-]+[ ][«“\"]?", text[start:owner]) is not None)


def _possessed(document: Document, speech: SpeechWords, mentions: list[Mention]) -> Iterator[Voice]:
    """The same named behind the institution ("the embassy's press service"), unless a person's name follows."""
    people = {mention.span.start for mention in mentions if mention.entity and document.entity(mention.entity).kind == "person"}
    for mention in mentions:
        entity = document.entity(mention.entity) if mention.entity else None
        end = (mention.reach or mention.span).end
        found = speech.service_of.match(document.text, end) if entity and entity.kind not in ("person", "place") else None
        if entity and found and found.end() + 1 not in people:
            role = "press service of {}" if found["press"] else "{} spokesperson"
            span = Span((mention.reach or mention.span).start, found.end())
            yield Voice(_with_article(document.text, span, speech), span, role.format(entity.name), span.of(document.text))


def _follows(text: str, start: int, owner: Mention | None, person: Span) -> bool:
    """Whether a person's name right after the institution makes the phrase that person's role."""
    end = (owner.reach or owner.span).end if owner else start
    return person.start >= start and text[end : person.start].strip(" ,") == ""


def _owner(document: Document, owner: Mention | None, rest: Span, speech: SpeechWords) -> tuple[str | None, int]:
    if owner and owner.entity:
        return document.entity(owner.entity).name, (owner.reach or owner.span).end
    found = speech.institution.match((words := rest.of(document.text))[:1].lower() + words[1:]) or speech.institution.match(words)
    return (words[: found.end()], rest.start + found.end()) if found else (None, rest.start)


def _with_article(text: str, span: Span, speech: SpeechWords) -> Span:
    article = speech.article.search(text, max(0, span.start - 12), span.start)
    return Span(article.start(), span.end) if article else span


def _joined(text: str, voices: list[Voice], speech: SpeechWords) -> Iterator[Voice]:
    """Two people joined by "and" speak as one; each also stands alone for whoever reads only one of them."""
    whole = list(_outermost(iter(voices)))
    # "X and his colleague Y": the name behind a description is whose it is.
    before_name = {other.reach.start - 1 for other in whole if other.person and other.name and other.entities and not other.pronoun}
    for one, other in pairwise(voice for voice in whole if voice.entities or voice.pronoun or voice.reach.end not in before_name):
        between = text[one.reach.end : other.reach.start]
        also = speech.also.fullmatch(between) if 2 < len(between) < 45 and one.name and other.name and not one.pronoun and not other.pronoun else None
        # "… , said X, and Y added that …"
        apart = also and also.groupdict().get("comma") and not (speech.several.search(text, max(0, one.reach.start - LEAD), one.reach.start) or speech.several_behind.match(text, other.reach.end))
        if also and not apart and (not also.groupdict().get("of") or speech.oblique.search(text, max(0, one.reach.start - 16), one.reach.start)):
            reach, span = Span(one.reach.start, other.reach.end), Span(one.span.start, other.span.end)
            yield Voice(reach, span, f"{one.name} and {other.name}", span.of(text), (*one.entities, *other.entities), False, one.person or other.person)
    yield from voices


def _outermost(voices: Iterator[Voice]) -> Iterator[Voice]:
    end = -1
    for voice in sorted(voices, key=_place):
        if voice.reach.start >= end:
            end = voice.reach.end
            yield voice


def name_at(text: str, start: int, end: int, language: str) -> Voice | None:
    """The person whose name stands exactly there, though nothing else in the report says that it is one; no name opens with a bare letter ("À Houston")."""
    title = load(language, SpeechWords).title.match(text, start, end)
    if title:
        start = title.end()
    found = NAME.match(text, start, end)
    if not found or len(found[0].split()[0]) == 1 or not any(len(word) >= LEAST_LETTERS and not word.isupper() for word in found[0].split()):
        return None
    span = Span(*found.span())
    opening = load(language, SpeechWords).adverb.match(text, start, end)
    if opening and span.holds(Span(*opening.span())):
        return name_at(text, opening.end(), end, language)
    return Voice(span, span, english_person(found[0], language, None), found[0])


def name_before(text: str, start: int, end: int, language: str) -> Voice | None:
    """The same, ending right there."""
    for found in NAME.finditer(text, max(start, end - 60), end):
        if found.end() == end or text[found.end() : end].isspace():
            return name_at(text, found.start(), found.end(), language)
    return None


def surname_at(text: str, start: int, end: int, language: str) -> Voice | None:
    """The person whose surname stands exactly there, titled or not, and whose full name the page prints before."""
    title = load(language, SpeechWords).title.match(text, start, end)
    found = SURNAME.match(text, title.end() if title else start, end)
    full = _printed_before(text, found, language) if found else None
    return Voice(Span(start, found.end()), Span(*found.span()), english_person(full, language, None), full) if found and full else None


def surname_before(text: str, start: int, end: int, language: str) -> Voice | None:
    """The same, ending right there."""
    found = next((one for one in SURNAME.finditer(text, max(start, end - 40), end) if not text[one.end() : end].strip()), None)
    full = _printed_before(text, found, language) if found else None
    return Voice(Span(*found.span()), Span(*found.span()), english_person(full, language, None), full) if found and full else None


@lru_cache(maxsize=4)
def printed_names(text: str) -> tuple[re.Match[str], ...]:
    """Everything in a text that looks like a full name, in order."""
    return tuple(NAME.finditer(text))


def _alone(text: str, name: re.Match[str]) -> str:
    """The name without the end of an institution's that runs into it ("Minister of Ecology Ann Lee")."""
    words = name[0].split()
    return " ".join(words[-2:]) if len(words) > 2 and JOINS.search(text, max(0, name.start() - 6), name.start()) else name[0]


def _printed_before(text: str, found: re.Match[str], language: str) -> str | None:
    """The only full name that holds a surname and is printed before it, within what a reader still knows."""
    first = max(0, found.start() - REMEMBERED)
    printed = printed_names(text)
    near = printed[bisect_left(printed, first, key=re.Match.start) : bisect_left(printed, found.start(), key=re.Match.start)]
    institution, opening = load(language, SpeechWords).institution, load(language, SpeechWords).adverb
    near = tuple(name for name in near if len(name[0].split()) > LEAST_WORDS or not opening.match(text, name.start()))
    declined = load(language, SpeechWords).declined
    stem = found[0][: max(LEAST_STEM, len(found[0]) - 2)] if declined else None
    names = {
        nominative(_alone(text, name), language, "person")
        for name in near
        if (any(word.startswith(stem) for word in name[0].split()) if stem else found[0] in name[0].split()) and not institution.match(name[0].lower())
    }
    return next(iter(names)) if len(names) == 1 else None


def describe(text: str, start: int, end: int, speech: SpeechWords) -> Iterator[Voice]:
    """People and institutions that only a description points at ("une source proche du dossier"), in order."""
    for found in speech.unnamed.finditer(text, start, end):
        if speech.lifeless.search(text, found.start(), found.end("head")):
            continue
        yield _described(found, speech)


def _described(found: re.Match[str], speech: SpeechWords) -> Voice:
    """A source under its description; whoever must have been named before is left open."""
    words, span = found[0].strip(), Span(*found.span())
    bare = words[len(found["article"]) :] if found["article"] else words
    institution = speech.institution.fullmatch(bare)
    known = speech.definite.match(words) is not None and not (institution and " " in bare)
    return Voice(span, span, None if known else words, words)
