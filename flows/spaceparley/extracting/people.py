"""Who is a person among the capitalised words."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ..language.names import NameWords
from ..language.roles import RoleWords
from ..span import Span
from .capitals import Capitals
from .given import is_given
from .identity import PATRONYMIC, fits, only_fitting
from .organisations import Institution
from .roles import Role

APPOSITION = re.compile(r"(?: \([^()\n]{1,40}\))?, ")
COMMA = re.compile(r"(?:,? | ?[:–—] )\Z")
OPENING = re.compile(r"(?:[.!?…:»]\s+|\n|\A|[«“\"—–-]\s?)\Z")
INITIAL = re.compile(r"\w{1,2}\.\Z")


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a person is named, with what is said of them there."""

    run: Capitals
    rule_id: str
    role: Role | None = None
    tie: Institution | None = None
    """An institution that the person is tied to without a post ("JAXA's Kenji Morikawa")."""

    @property
    def reach(self) -> Span:
        """The whole noun phrase."""
        start, end = self.run.start, self.run.span.end
        return Span(min(start, self.role.reach.start), max(end, self.role.reach.end)) if self.role else Span(start, end)


def find_namings(
    text: str, language: str, runs: Sequence[Capitals], roles: Sequence[Role], houses: Sequence[Institution], words: NameWords, posts: RoleWords
) -> tuple[Naming, ...]:
    """The runs that are people, by their own surroundings first, then by those already found."""
    found = list(_by_role(text, runs, roles))
    taken = {naming.run.start for naming in found}
    shown = ((run, _shown(run, text, language, words)) for run in runs if run.start not in taken)
    found += [Naming(run, rule) for run, rule in shown if rule]
    found = [_tied(naming, text, houses, posts) for naming in found]
    taken = {naming.run.start for naming in found}
    found += _affiliated(text, [run for run in runs if run.start not in taken], houses, posts)
    found += _joined(text, runs, found, words)
    return tuple(sorted(found, key=lambda naming: naming.run.start))


def name_of(run: Capitals, text: str) -> tuple[str, ...]:
    """The words of the name."""
    return tuple(span.of(text) for span in run.words)


def _by_role(text: str, runs: Sequence[Capitals], roles: Sequence[Role]) -> Iterator[Naming]:
    by_end = {role.span.end: role for role in roles}
    by_start = {role.reach.start: role for role in roles}
    ends_of_roles = {role.span.end + 1 for role in roles}
    spent: set[int] = set()
    for run in runs:
        if any(token.isdigit() for token in name_of(run, text)):
            continue
        lead = COMMA.search(text, max(0, run.start - 3), run.start)
        before = by_end.get(lead.start()) if lead else None
        gap = APPOSITION.match(text, run.span.end)
        after = by_start.get(gap.end()) if gap else None
        if after and any(other.start == after.span.end + 1 for other in runs):
            after = None
        role = before if before and before.span.start not in spent and (lead is None or lead[0] == " " or after is None or len(run.words) > 1) else after
        if role is None or (len(run.words) == 1 and run.title is None and run.start not in ends_of_roles):
            continue
        spent.add(role.span.start)
        yield Naming(run, "names.person.role", role)


def _shown(run: Capitals, text: str, language: str, words: NameWords) -> str | None:
    """The rule by which a run without a role is a person's name; None where nothing shows it."""
    tokens = name_of(run, text)
    if any(any(letter.isdigit() for letter in token) for token in tokens):
        return None
    if run.title is not None:
        return "names.person.title"
    if len(tokens) >= 2 and INITIAL.match(tokens[0]) and not INITIAL.match(tokens[-1]):
        return "names.person.initials"
    if any(PATRONYMIC.match(token) for token in tokens[1:]):
        return "names.person.patronymic"
    if not 2 <= len(tokens) <= 5 or all(token.isupper() for token in tokens):
        return None
    if is_given(tokens[0], language, words):
        return "names.person.given"
    # The first word of a sentence has its capital from there: an ending alone does not make it a given name.
    if (words.womanly.match(tokens[-1]) or words.manly.match(tokens[-1])) and (
        not OPENING.search(text, max(0, run.start - 3), run.start) or words.speaking.match(text, run.span.end)
    ):
        return "names.person.ending"
    if words.saying.match(text, run.span.end) or words.spoken.search(text, max(0, run.start - 30), run.start):
        return "names.person.speaking"
    return None


def _affiliated(text: str, runs: Sequence[Capitals], houses: Sequence[Institution], posts: RoleWords) -> Iterator[Naming]:
    """Two words or more with an institution in brackets after them, or set after an institution as its voice."""
    for run in runs:
        tokens = name_of(run, text)
        if not 2 <= len(tokens) <= 4 or any(token.isupper() or not token.replace("-", "").isalpha() for token in tokens):
            continue
        naming = _tied(Naming(run, "names.person.affiliated"), text, houses, posts)
        if naming.tie and (text.startswith((" (", ", "), run.span.end) or text[naming.tie.reach.end : run.start].startswith(",")):
            yield naming


def _tied(naming: Naming, text: str, houses: Sequence[Institution], posts: RoleWords) -> Naming:
    if naming.role:
        return naming
    link = posts.affiliated.match(text, naming.run.span.end)
    for house in houses:
        if link and house.reach.start == link.end():
            return replace(naming, tie=house)
        if house.reach.end < naming.run.start < house.reach.end + 40 and posts.represented.fullmatch(text, house.reach.end, naming.run.start):
            return replace(naming, tie=house)
    return naming


def _joined(text: str, runs: Sequence[Capitals], found: Sequence[Naming], words: NameWords) -> Iterator[Naming]:
    """Full names that share a word with a titled or speaking surname, or are joined by "and" to a person."""
    taken = {naming.run.start for naming in found}
    starts, ends = {naming.reach.start for naming in found}, {naming.reach.end for naming in found}
    alone = [run for run in runs if len(run.words) == 1 and (run.title or words.saying.match(text, run.span.end))]
    single = [name_of(run, text) for run in alone]
    for run in runs:
        tokens = name_of(run, text)
        if run.start in taken or not 2 <= len(tokens) <= 4 or any(token.isupper() or not token.replace("-", "").isalpha() for token in tokens):
            continue
        if any(fits(name, tokens) for name in single):
            yield Naming(run, "names.person.surname_elsewhere")
        elif any(text.startswith(word, run.span.end) and run.span.end + len(word) in starts for word in words.ands) or any(
            text.endswith(word, 0, run.start) and run.start - len(word) in ends for word in words.ands
        ):
            yield Naming(run, "names.person.joined")


def group_people(text: str, namings: Sequence[Naming]) -> tuple[tuple[Naming, ...], ...]:
    """All namings of each person together, the first one first; a name that fits two people stands alone."""
    groups: list[list[Naming]] = []
    names: list[list[tuple[str, ...]]] = []
    for naming in sorted(namings, key=lambda one: (-len(one.run.words), one.run.start)):
        name = name_of(naming.run, text)
        place = only_fitting(name, names)
        if place is None:
            groups.append([naming])
            names.append([name])
        else:
            groups[place].append(naming)
            names[place].append(name)
    return tuple(sorted((tuple(sorted(group, key=_start)) for group in groups), key=lambda group: _start(group[0])))


def _start(naming: Naming) -> int:
    return naming.run.start
