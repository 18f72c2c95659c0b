"""Several parties named together: "the parties", "les deux agences", "представители России и Казахстана"."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from ...language.countries import countries_of, country_of, english_adjective, english_country, is_adjective, is_country
from ...language.names import NameWords
from ...reference.gazetteer import Known
from ...span import Span
from ..facts import EntityKind
from .organisations import Institution

NUMBERS = {2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten"}
OFFICIALS = "officials"
"""What people of two countries at once are called, whatever they are."""
SIDE = "side"
"""What those are who are told by nothing but their country ("the French received ...")."""
APPOSED = re.compile(r"[ ][«“\"]?")
"""Between what an institution is and its name ("délégation de l'agence spatiale russe | Roscosmos")."""
PEOPLE = "names.group.people"
"""The rule of those told only by their country and what they are."""
UNCOUNTED = {"parties", "sides"}
"""What two of them are called without the number."""
UNNUMBERED = UNCOUNTED | {"participants", "partners", "signatories", "delegations", "interlocutors", "negotiators", "two"}
"""What is a party to talks even where nobody counts them."""


@dataclass(frozen=True, slots=True)
class Part:
    """One party of a group, or a party that stands alone."""

    name: str
    country: str | None = None
    organisation: str | None = None
    kind: EntityKind = "group"
    """organisation for an institution (a government), place for a country."""
    span: Span | None = None
    """Where it is named within the group."""


@dataclass(frozen=True, slots=True)
class Group:
    """A group, side or government where the text names it."""

    span: Span
    name: str
    rule_id: str
    parts: tuple[Part, ...] = ()
    """Those named in it; one that is the group itself stands alone."""
    size: int = 0
    """How many people it is said to be, when it is people."""


def find_groups(
    text: str, language: str, words: NameWords, known: Sequence[Known], institutions: Sequence[Institution]
) -> Iterator[Group]:
    """Collective parties; those told by whom they stand for come first."""
    yield from _envoys(text, words, known, institutions)
    yield from _delegations(text, words, known, institutions)
    yield from _sides(text, language, words)
    yield from _nationals(text, language, words)
    for found in words.collective.finditer(text):
        group = _counted(found, words)
        if found["number"] or group.name.removeprefix("the ") in UNNUMBERED:
            yield group


def _counted(found: re.Match[str], words: NameWords) -> Group:
    actor = found["actor"] or found[0]
    actor = words.actors[actor if actor in words.actors else actor.lower()]
    size = words.numbers.get((found["number"] or "").lower(), 0)
    name = f"the {actor}" if not size or (size == 2 and actor in UNCOUNTED) else f"the {NUMBERS[size]} {actor}"
    return Group(Span(*found.span()), name, "names.group.collective", (), size if actor in words.personal else 0)


def _envoys(text: str, words: NameWords, known: Sequence[Known], institutions: Sequence[Institution]) -> Iterator[Group]:
    for found in words.envoys.finditer(text):
        whose = Span(*found.span("whose"))
        parts = [Part(row.name, row.country, None, "place", row.span) for row in known if row.kind == "country" and whose.holds(row.span)]
        # "Les délégations de l'ESA et de l'Agence | spatiale canadienne": the last goes on in small letters.
        houses = [one for one in institutions if whose.start <= one.span.start < whose.end]
        parts += [Part(one.name, one.country, one.name, "organisation", one.span) for one in houses]
        end = max((found.end(), *(one.span.end for one in houses)))
        actor = words.actors.get(found["actor"].lower(), "representatives")
        parts = sorted(parts, key=lambda part: part.span or whose)
        names = [part.name for part in parts]
        if len(names) >= 2:
            yield Group(Span(found.start(), end), f"{actor} of {', '.join(names[:-1])} and {names[-1]}", "names.group.envoys", tuple(parts))


def _delegations(text: str, words: NameWords, known: Sequence[Known], institutions: Sequence[Institution]) -> Iterator[Group]:
    houses = [Part(one.name, one.country, one.name, span=one.reach) for one in institutions]
    lands = [Part(english_adjective(row.country or "") or row.name, row.country, span=row.span) for row in known if row.kind == "country"]
    for sender in (*houses, *lands):
        span = sender.span or Span(0, 0)
        lead = words.delegations.search(text, max(0, span.start - 40), span.start)
        if lead:
            apposed = next((one for one in houses if one.span and APPOSED.fullmatch(text, span.end, one.span.start)), sender)
            part = Part(f"{apposed.name} {words.parts.get(lead['actor'].lower(), 'delegation')}", apposed.country or sender.country, apposed.organisation)
            yield Group(Span(lead.start("actor"), (apposed.span or span).end), part.name, "names.group.delegation", (part,))


def _sides(text: str, language: str, words: NameWords) -> Iterator[Group]:
    for found in (*words.sides.finditer(text), *words.pairs.finditer(text)):
        told = [word for word in re.split(r",? (?:and|et|и) |, ", found["whose"]) if is_country(word, language)]
        codes = list(dict.fromkeys(code for word in told for code in countries_of(word, language)))
        actor = (found["actor"] or "").lower()
        # "Kazakh and Emirati engineers" are officials of both; "Kenyan engineers" are those.
        kind = words.parts.get(actor) or (SIDE if not actor else OFFICIALS if len(codes) > 1 else words.actors.get(actor, OFFICIALS))
        if not codes:
            continue
        parts = tuple(_part(kind, code) for code in codes)
        start, end = _edges(found, told[0], told[-1])
        yield Group(Span(start, end), " and ".join(part.name for part in parts), PEOPLE if actor and actor not in words.parts else "names.group.side", parts)


def _nationals(text: str, language: str, words: NameWords) -> Iterator[Group]:
    """People of one country told by no name, each country's as one party ("les Finlandais", "des ingénieurs nigérians")."""
    for found in words.nationals.finditer(text):
        whose = Span(*found.span("whose"))
        code = country_of(found["whose"], language) if is_adjective(found["whose"], language) else None
        if code is None:
            continue
        people = found["actor"].lower() if found["actor"] else None
        part = _part(words.parts.get(people, OFFICIALS) if people else "delegation", code)
        start = found.start("some" if found["some"] else "actor" if people else "whose")
        yield Group(Span(start, whose.end), part.name, "names.group.nationals", (part,))


def _edges(found: re.Match[str], first: str, last: str) -> tuple[int, int]:
    """From the actor to the last country's adjective, or from the first one to the actor."""
    if not found["actor"]:
        return found.span("whose")
    if found.start("actor") < found.start("whose"):
        return found.start("actor"), found.start("whose") + found["whose"].index(last) + len(last)
    return found.start("whose") + found["whose"].index(first), found.end("actor")


def _part(kind: str, code: str) -> Part:
    if kind == "government":
        name = f"Government of {english_country(code)}"
        return Part(name, code, name, "organisation")
    return Part(f"{english_adjective(code) or english_country(code)} {kind}", code)
