"""Which mentions of many reports are one person's: by the name, and by the context where the name is not enough."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from .compare_names import Verdict
from .known_names import KnownName, Names
from .person_contexts import Contexts, can_be_one, context_of, fit, fit_by_post, fit_closely

# A block of more names than this is compared in windows of it, so that time stays linear in the number of names.
LARGEST_BLOCK = 400


@dataclass(frozen=True, slots=True)
class PersonMention:
    """Somebody as one report names them."""

    report_id: str
    surface: str
    """As printed, in any case, with or without title."""
    language: str
    role: str | None = None
    organisation: str | None = None
    country: str | None = None
    published: str | None = None
    """EDTF."""


@dataclass(slots=True, eq=False)  # one person is itself, whatever is known of them
class _Person:
    """Mentions held for one person so far."""

    mentions: list[int]
    names: set[str]
    fullness: int
    """Of the fullest of them."""
    contexts: Contexts
    reports: set[str]

    def take(self, other: "_Person") -> None:
        self.mentions += other.mentions
        self.names |= other.names
        self.fullness = max(self.fullness, other.fullness)
        self.contexts.add(other.contexts)
        self.reports |= other.reports


def group_people(mentions: Sequence[PersonMention], known: Names | None = None) -> tuple[tuple[int, ...], ...]:
    """Places of the mentions of each person, every mention in one group, in order of their first.

    Names that are the same make one person unless country or posts exclude it. Names that may be the same (a surname,
    initials, a spelling that leaves doubt) do so only where house, or country and role, speak for it and for nobody else.
    """
    known = known or Names()
    names = [" ".join(mention.surface.split()) for mention in mentions]
    near = _near_names(list(dict.fromkeys(names)), known)
    people: list[_Person] = []
    by_name: defaultdict[str, list[_Person]] = defaultdict(list)
    for place in sorted(range(len(mentions)), key=lambda place: _tells_least(mentions[place])):
        telling = _person(place, mentions[place], known.read(names[place]))
        person = _only(_namesakes(telling, near, by_name))
        if person is None:
            people.append(telling)
            person = telling
        else:
            person.take(telling)
        if person not in by_name[names[place]]:
            by_name[names[place]].append(person)
    people = _merge_unclear(people, near)
    return tuple(sorted(tuple(sorted(person.mentions)) for person in people))


def _tells_least(mention: PersonMention) -> tuple[bool, bool]:
    """Sorts what tells most of a person first, so that namesakes are told apart before one without context comes."""
    return not mention.country, not mention.organisation


def _person(place: int, mention: PersonMention, called: KnownName) -> _Person:
    context = context_of(mention.role, mention.organisation, mention.country, mention.published)
    return _Person([place], {called.name}, called.fullness, context, {mention.report_id})


def _only(people: Sequence[_Person]) -> _Person | None:
    return people[0] if len(people) == 1 else None


def _namesakes(
    telling: _Person, near: dict[str, dict[str, Verdict]], by_name: dict[str, list[_Person]]
) -> list[_Person]:
    """People whose names are the same as that of a telling and whose contexts do not exclude it."""
    (name,) = telling.names
    found = {
        id(person): person
        for other, verdict in near[name].items()
        if verdict == "same"
        for person in by_name.get(other, ())
        if can_be_one(person.contexts, telling.contexts) and not _contradicts(person, telling, near)
    }
    people = list(found.values())
    if len(people) > 1:
        people = [person for person in people if fit(person.contexts, telling.contexts)]
    return people


def _contradicts(one: _Person, other: _Person, near: dict[str, dict[str, Verdict]]) -> bool:
    return any(near[x].get(y, "different") == "different" for x in one.names for y in other.names)


def _merge_unclear(people: list[_Person], near: dict[str, dict[str, Verdict]]) -> list[_Person]:
    """People whose names may be the same, merged where context speaks for one candidate only.

    The fullest names come first: a surname then finds whom the initials have already found. It never brings two
    people with full names together, and where it fits two it is neither's.
    """
    by_name: defaultdict[str, list[_Person]] = defaultdict(list)
    for person in people:
        for name in person.names:
            by_name[name].append(person)
    gone: set[int] = set()
    for person in sorted(people, key=lambda one: -one.fullness):
        found = {
            id(other): other
            for name in sorted(person.names)
            for near_name in near[name]
            for other in by_name[near_name]
            if other is not person and id(other) not in gone
        }
        other = _only(_fitting(person, list(found.values()), near))
        if other:
            other.take(person)
            for name in person.names:
                by_name[name].append(other)
            gone.add(id(person))
    return [person for person in people if id(person) not in gone]


def _fitting(person: _Person, others: Sequence[_Person], near: dict[str, dict[str, Verdict]]) -> list[_Person]:
    """Those whom context joins with a person: of those with fuller names, else of those whose names are as full."""
    own = person.fullness
    fitting = [other for other in others if not _contradicts(person, other, near) and _speaks_for(person, other)]
    fuller = [other for other in fitting if other.fullness > own]
    return fuller or [other for other in fitting if other.fullness == own]


def _speaks_for(one: _Person, other: _Person) -> bool:
    """Whether context joins two whose names leave doubt.

    A short name (`Chernov`, `S. Chernov`) means whom the same report, house or country and role give; with initials,
    who holds such a post where no country is told. Two full names
    that differ in a letter need house and role, and never stand in one report: nobody is misspelt beside themselves.
    """
    fullness = min(one.fullness, other.fullness)
    if fullness == 1 and fit_by_post(one.contexts, other.contexts):
        return True
    if fullness < 2:
        return fit(one.contexts, other.contexts) or (
            bool(one.reports & other.reports) and can_be_one(one.contexts, other.contexts)
        )
    return not one.reports & other.reports and fit_closely(one.contexts, other.contexts)


def _near_names(names: Sequence[str], known: Names) -> dict[str, dict[str, Verdict]]:
    """For each name those that are the same or may be."""
    near: dict[str, dict[str, Verdict]] = {name: {name: known.compare(name, name)} for name in names}
    blocks: defaultdict[str, list[str]] = defaultdict(list)
    for name in names:
        for key in known.read(name).keys:
            blocks[key].append(name)
    for block in blocks.values():
        for one, other in _pairs(block):
            if other not in near[one]:
                verdict = known.compare(one, other)
                if verdict != "different":
                    near[one][other] = near[other][one] = verdict
    return near


def _pairs(block: Sequence[str]) -> Iterator[tuple[str, str]]:
    for place, one in enumerate(block):
        for other in block[place + 1 : place + LARGEST_BLOCK]:
            yield one, other
