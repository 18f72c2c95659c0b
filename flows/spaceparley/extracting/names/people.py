"""Who is a person among the capitalised words."""

from bisect import bisect_left
from collections.abc import Container, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ...language import later as re
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...language.things import THINGS
from ...span import Span
from .acting import acts
from .capitals import Capitals
from .craft_forms import short_form
from .identity import fits, only_fitting
from .organisations import Institution
from .personal_signs import Signs
from .roles import Role
from .ties import house_beside

COMMA = re.compile(r"(?:,? | ?[:–—] )\Z")
BEFORE_TITLE = re.compile(r"(?:,? (?:le |la |l'|the )?| ?[:–—] )\Z")
CLOSING = re.compile(r"[,.;:!?)»”\"\n–—]|\Z|[ ][(–—-]")
"""What may stand behind a name between commas."""
UNCLOSED = re.compile(r" [^\W\d_A-ZÀ-ÞА-ЯЁ]")
"""Behind a post that no comma closes: the verb whose subject it is."""
FRONTED = re.compile(r"(?<=[.!?…»”\"\n*>])[ \n]*(?:[–—-] |[«“\"])?\Z|\A\W*\Z")
ABBREVIATION = re.compile(r"[^\W\d_a-zà-ÿа-яё]{2,5}\Z")
"""Capitals alone, too few for a surname that is set in them ("la déléguée CFDT")."""
LONGEST_JOINT = 12
"""Letters of what joins two people of a list."""
HONOUR = 90
"""Letters of an honour at most."""
ADJUNCT = re.compile(r"[^.,;:!?…«»“”\"()\n]{1,60}, \Z")


@dataclass(frozen=True, slots=True)
class Naming:
    """One place where a person is named, with what is said of them there."""

    run: Capitals
    rule_id: str
    role: Role | None = None
    tie: Institution | None = None
    """An institution that the person is tied to without a post ("JAXA's Kenji Morikawa")."""
    counterpart: Role | None = None
    """The words that call the person somebody's counterpart: no post, but they tell a country."""

    @property
    def reach(self) -> Span:
        """The whole noun phrase."""
        start, end = self.run.start, self.run.span.end
        return Span(min(start, self.role.reach.start), max(end, self.role.reach.end)) if self.role else Span(start, end)


def find_namings(signs: Signs, runs: Sequence[Capitals], roles: Sequence[Role], houses: Sequence[Institution], posts: RoleWords) -> tuple[Naming, ...]:
    """The runs that are people, by their own surroundings first, then by those already found."""
    found = list(_by_role(signs, runs, roles, posts))
    taken = {naming.run.start for naming in found}
    shown = ((run, signs.rule_of(run)) for run in runs if run.start not in taken)
    found += [Naming(run, rule) for run, rule in shown if rule]
    found = [_tied(naming, signs.text, houses, posts) for naming in found]
    taken = {naming.run.start for naming in found}
    found += _affiliated(signs, [run for run in runs if run.start not in taken], houses, posts)
    found += _joined(signs, runs, found)
    return tuple(sorted(found, key=_start))


def find_apposed(text: str, runs: Sequence[Capitals], roles: Sequence[Role], posts: RoleWords) -> frozenset[int]:
    """Where the names of two words or more begin that a post behind a comma tells about ("between Ludovica Sanfelice, Chairman of BRIN, and")."""
    heads = {run.start for run in runs}
    starts = {role.span.start for role in roles if role.span.end + 1 not in heads}
    return frozenset(run.start for run in runs if len(run.words) > 1 and (gap := posts.apposed.match(text, run.span.end)) and gap.end() in starts)


def find_holders(text: str, runs: Sequence[Capitals], roles: Sequence[Role]) -> frozenset[int]:
    """Where the names of two words or more begin that stand right behind a post."""
    ends = {role.span.end for role in roles}
    return frozenset(run.start for run in runs if len(run.words) > 1 and (lead := COMMA.search(text, max(0, run.start - 3), run.start)) and lead.start() in ends)


def name_of(run: Capitals, text: str) -> tuple[str, ...]:
    """The words of the name."""
    return tuple(span.of(text) for span in run.words)


def _by_role(signs: Signs, runs: Sequence[Capitals], roles: Sequence[Role], posts: RoleWords) -> Iterator[Naming]:
    text = signs.text
    by_end = {role.span.end: role for role in roles}
    by_start = {role.reach.start: role for role in roles}
    ends_of_roles = {role.span.end + 1 for role in roles}
    surnames = {run.words[-1].of(text) for run in runs if len(run.words) > 1}
    spent: set[int] = set()
    last = 0
    for run in runs:
        if not _may_hold(run, signs):
            continue
        begin = signs.opening_of(run)
        lead = (BEFORE_TITLE if run.title else COMMA).search(text, max(0, begin - 6), begin)
        before = by_end.get(lead.start()) if lead and not (lead[0] == " " and signs.words.complement.search(text, max(0, begin - 8), begin)) else None
        gap = posts.apposed.match(text, run.span.end)
        after = by_start.get(gap.end()) if gap else None
        if after and (any(other.start == after.span.end + 1 for other in runs) or (not FRONTED.search(text, max(0, begin - 6), begin) and acts(after, text, signs.language))):
            after = None
        if before and after and text.startswith(", ", after.span.end) and any(other.start == after.span.end + 2 for other in runs):
            # "Le professeur X, la directrice du CNES, Y": each post is before its name.
            after = None
        if before and after and UNCLOSED.match(text, after.span.end) and not text.startswith(signs.words.ands, after.span.end):
            # "Received by the adviser, X, the head of CNES | then met Y": who is told of next.
            after = None
        if before and after and after.organisation and not (before.organisation or before.country):
            # "Le professeur X, directeur du CNES": what somebody heads tells more than what they are.
            before = None
        before = _above_rank(before, by_end, signs, posts) if before else None
        before = _above_honours(text, begin, by_end, posts) or before
        other = before if before and posts.counterpart.match(before.head.of(text)) else None
        # A rank is no post where one is told as well ("le brigadier X, directeur de Y").
        ranked = before and after and before.head.of(text).lower() in signs.words.titles
        before = None if other or ranked else before
        role = before if before and before.span.start not in spent and (lead is None or lead[0] == " " or after is None or len(run.words) > 1) else after
        role = role or _fronted(run, text, roles, last) or _once_held(run, text, roles, posts)
        last = run.span.end
        if other and role is None and signs.is_likely(run):
            yield Naming(run, "names.person.counterpart", counterpart=other)
        alone = len(run.words) == 1 and run.title is None and run.start not in ends_of_roles
        if role is None or (alone and run.span.of(text) not in surnames):
            continue
        spent.add(role.span.start)
        yield Naming(run, "names.person.role", role, counterpart=other)


def _above_rank(role: Role, by_end: Mapping[int, Role], signs: Signs, posts: RoleWords) -> Role:
    """The leader's post that stands before a rank or calling ("le directeur du centre, le colonel X"), else the role itself."""
    text = signs.text
    starts = ((start, gap) for start in (role.reach.start, role.span.start) for gap in (", ", " "))
    above = next((by_end[start - len(gap)] for start, gap in starts if start - len(gap) in by_end and text.startswith(gap, start - len(gap))), None)
    if above is None or not (role.head.of(text).lower() in signs.words.titles or (_leads(above, text, posts) and not _leads(role, text, posts) and not posts.counterpart.match(text, role.head.start))):
        return role
    return above


def _above_honours(text: str, begin: int, by_end: Mapping[int, Role], posts: RoleWords) -> Role | None:
    """The post that stands before the honours and degrees of its holder ("начальник ЦПК, | Герой России, летчик-космонавт РФ X")."""
    at = begin - 1
    while honour := posts.honour.search(text, max(0, at - HONOUR), at):
        at = honour.start()
    return by_end.get(at) if at < begin - 1 else None


def _leads(role: Role, text: str, posts: RoleWords) -> bool:
    """Whether a post is a leader's or a minister's."""
    return any(one.match(text, at) for one in (posts.heading, posts.government) for at in (role.head.start, role.span.start))


def _may_hold(run: Capitals, signs: Signs) -> bool:
    """Whether a run can be the name of who holds a post: nothing in it is a number or a thing, no institution bears it."""
    tokens, words = name_of(run, signs.text), signs.words
    if len(tokens) == 1 and run.title is None and ABBREVIATION.match(tokens[0]):
        return False
    return not any(token.isdigit() or token.lower() in THINGS for token in tokens) and not words.eponym.search(signs.text, max(0, run.start - 8), run.start)


def _fronted(run: Capitals, text: str, roles: Sequence[Role], last: int) -> Role | None:
    """The role that opens the sentence, where only an adjunct stands between it and the name ("Director since May, X ...").

    `last` is where the name before ends: a role before that is its bearer's.
    """
    adjunct = ADJUNCT.search(text, max(0, run.start - 64), run.start) if len(run.words) > 1 else None
    if not adjunct:
        return None
    led = (role for role in _ending(roles, max(last, adjunct.start()), run.start - 2) if role.reach.start == role.span.start)
    role = next(led, None)
    return role if role and text[role.span.end] == " " and FRONTED.search(text, max(0, role.span.start - 6), role.span.start) else None


def _once_held(run: Capitals, text: str, roles: Sequence[Role], posts: RoleWords) -> Role | None:
    """The role before the name, where only the time in which it was held stands between ("le ministre de l'époque, X").

    The name has to be closed as it is opened: "la visite du président kazakh en France, X et Y ont signé" makes X nobody's president.
    """
    if len(run.words) < 2 or (text.endswith(",", 0, run.start - 1) and not CLOSING.match(text, run.span.end)):
        return None
    near = _ending(roles, run.start - 80, run.start)
    return next((role for role in reversed(near) if posts.adjunct.fullmatch(text, role.span.end, run.start)), None)


def _ending(roles: Sequence[Role], start: int, end: int) -> Sequence[Role]:
    """The roles that end between two places; roles do not overlap."""
    return roles[bisect_left(roles, start, key=_end) : bisect_left(roles, end, key=_end)]


def _end(role: Role) -> int:
    return role.span.end


def _affiliated(signs: Signs, runs: Sequence[Capitals], houses: Sequence[Institution], posts: RoleWords) -> Iterator[Naming]:
    """Two words or more with an institution in brackets after them, or set after an institution as its voice."""
    for run in runs:
        if not signs.is_likely(run) or short_form(signs.text, run.span):
            continue
        naming = _tied(Naming(run, "names.person.affiliated"), signs.text, houses, posts)
        ahead = naming.tie is not None and naming.tie.reach.start > run.start
        said = naming.tie and ahead and signs.words.human.match(signs.text, naming.tie.reach.end)
        owned = naming.tie and not ahead and signs.text[naming.tie.reach.end : run.start] in ("'s ", "' ")
        if naming.tie and (said or owned or signs.text.startswith((" (", ", "), run.span.end) or signs.text[naming.tie.reach.end : run.start].startswith(",")):
            yield naming


def _tied(naming: Naming, text: str, houses: Sequence[Institution], posts: RoleWords) -> Naming:
    if naming.role and naming.role.organisation:
        return naming
    house = house_beside(text, naming.reach.start if naming.role else naming.run.start, naming.run.span, houses, posts)
    return replace(naming, tie=house) if house else naming


def _joined(signs: Signs, runs: Sequence[Capitals], found: Sequence[Naming]) -> Iterator[Naming]:
    """Full names that share a word with a titled or speaking surname, or stand in one list with a person."""
    text, words = signs.text, signs.words
    taken = {naming.run.start for naming in found}
    starts, ends = {naming.reach.start for naming in found}, {naming.reach.end for naming in found}
    listed = {naming.reach.end for naming in found if _joints(text, words, naming.reach.start, ends)}
    alone = [run for run in runs if len(run.words) == 1 and (run.title or _speaks(signs, run))]
    single = [name_of(run, text) for run in alone]
    for run in runs:
        if run.start in taken or not signs.is_likely(run):
            continue
        ahead = words.listing.match(text, run.span.end)
        if any(fits(name, name_of(run, text)) for name in single):
            yield Naming(run, "names.person.surname_elsewhere")
        elif (ahead and ahead["comma"] is None and ahead.end() in starts) or _joints(text, words, run.start, listed) or any(joint["comma"] is None for joint in _joints(text, words, run.start, ends)):
            ends.add(run.span.end)
            listed.add(run.span.end)
            yield Naming(run, "names.person.joined")


def _joints(text: str, words: NameWords, start: int, ends: Container[int]) -> list[re.Match[str]]:
    """What joins the people of a list and stands between one of those ends and a name."""
    near = (end for end in range(start - LONGEST_JOINT, start - 1) if end in ends)
    return [joint for end in near if (joint := words.listing.fullmatch(text, end, start))]


def _speaks(signs: Signs, run: Capitals) -> bool:
    """Whether a verb beside a single word makes it somebody's surname."""
    text, words, start = signs.text, signs.words, run.start
    return words.human.match(text, run.span.end) is not None or words.spoken.search(text, max(0, start - 30), start) is not None or words.inversion.search(text, max(0, start - 60), start) is not None


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
