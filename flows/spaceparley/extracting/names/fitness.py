"""Whether a post can be somebody's: gender, country and house do not speak against it, and it is theirs or may be called so."""

from dataclasses import dataclass

from ...language.roles import RoleWords
from .post_words import is_called
from .register import Register
from .roles import Role

STATE = ("Government", "Presidency", "Presidential")
PREMIER = 0
"""Which of the offices is that of the heads of governments, which no other head holds."""
MINISTER = 1
"""Which of the offices is that of ministers: whoever is told to head a ministry is one."""
HEAD = 2
"""Which of them is that of those at the head of an institution."""
CREW = 5
"""Which of them is that of those who fly."""
BESIDE = 40
"""Characters around a post in which the verb stands that has it as its subject."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """A person as far as words that stand for people can tell them from others."""

    key: str
    gender: str | None
    role: Role | None
    first: int


def gender_of_role(role: Role, text: str, posts: RoleWords) -> str | None:
    """"f" or "m" where the post's form, its article or the verb that has it as its subject tells."""
    told = text[role.reach.start : role.span.end]
    if posts.feminine.match(told):
        return "f"
    if posts.masculine.match(told):
        return "m"
    if not posts.subject.match(role.head.of(text)):
        return None
    does = posts.deed.search(text, max(0, role.span.start - BESIDE), role.span.start) or posts.did.match(text, role.span.end)
    return None if does is None else "f" if does["woman"] else "m"


def agrees(register: Register, one: Somebody, role: Role, text: str, posts: RoleWords) -> bool:
    """Whether nothing that the post tells speaks against the person."""
    gender, entity = gender_of_role(role, text, posts), register.entities[one.key]
    if gender and one.gender and gender != one.gender:
        return False
    if role.country and entity.country and role.country != entity.country:
        return False
    if role.country and not role.organisation and entity.organisation and posts.state.match(role.head.of(text)) and not entity.organisation.startswith(STATE):
        # "Ghana's president" heads no agency.
        return False
    if role.organisation and not entity.organisation and one.role and posts.state.match(one.role.head.of(text)) and head_of(role, text) != head_of(one.role, text):
        # Nor is "President X" the director of an institute.
        return False
    return not (role.organisation and entity.organisation and not is_one_house(role.organisation, entity.organisation))


def is_one_house(one: str, other: str) -> bool:
    """Whether two names are one institution's: equal, or the first word or words of a longer one ("Skyward", "Skyward Dynamics")."""
    few, many = sorted((one, other), key=len)
    return few == many or many.startswith(few + " ")


def head_of(role: Role, text: str) -> str:
    return role.head.of(text).lower()


def is_elsewhere(own: Role, called: Role, text: str, posts: RoleWords) -> bool:
    """Whether whoever has a post cannot be meant by a calling: a minister by any, and by a cosmonaut's nobody who is told to be something else."""
    crew = posts.office[CREW]
    return posts.government.match(own.words.of(text)) is not None or (crew.match(called.head.of(text)) is not None and crew.match(own.head.of(text)) is None)


def _is_deputy(role: Role, text: str, posts: RoleWords) -> bool:
    return any(posts.deputy.match(text, at) for at in (role.span.start, role.head.start))


def holds(one: Somebody, role: Role, text: str, posts: RoleWords) -> bool:
    """Whether the person holds that post, or one that may be called so."""
    if one.role is None or (_is_deputy(role, text, posts) and not _is_deputy(one.role, text, posts)):
        return False  # "The deputy prime minister" is not who was called the prime minister.
    head, theirs = text[role.head.start : role.span.end], text[one.role.head.start : one.role.span.end]
    if posts.office[PREMIER].match(head) and posts.generic.fullmatch(role.head.of(text)):
        return posts.office[PREMIER].match(theirs) is not None and (posts.deputy.match(theirs) is None or posts.deputy.match(head) is not None)
    generic = posts.generic.fullmatch(role.head.of(text)) and not posts.unheld.match(text, role.head.start)
    if head_of(role, text) == head_of(one.role, text) or is_called(role, one.role, text, posts) or (posts.deputy.match(head) and posts.deputy.match(theirs) and role.organisation is not None):
        return True
    if not (role.organisation or one.role.organisation) and posts.sovereign.match(head) and posts.sovereign.match(theirs):
        # "The president" may be who was called the head of state, and the other way round.
        return True
    if generic and posts.deputy.match(theirs) and not posts.deputy.match(head) and not posts.calling.match(head):
        return False  # "Глава госкорпорации" is not "первый замглавы".
    if generic:
        if posts.department.search(head) and posts.office[MINISTER].match(theirs):
            return True
        if " " in head and not role.organisation and (posts.envoy.match(theirs) is None) == (posts.mission.search(head) is not None):
            return False  # "The head of the agency" is no ambassador, and the head of the mission is nobody else.
        # Whoever is only told what they are ("советник посольства") heads no institution told elsewhere.
        return role.organisation is None or one.role.organisation is not None or posts.heading.match(theirs) is not None or posts.generic.match(theirs) is not None
    if posts.office[MINISTER].match(head) and not posts.rank.match(head) and posts.generic.fullmatch(head_of(one.role, text)) and (one.role.organisation or "").startswith("Ministry"):
        return True
    # "The head of state" is the head of no agency.
    state = posts.unheld.match(head) is not None or posts.unheld.match(theirs) is not None
    # "The president" of nothing told is no director.
    state = state or (role.organisation is None and posts.state.match(head) is not None and posts.state.match(theirs) is None)
    return any(office.match(head) and office.match(theirs) for place, office in enumerate(posts.office) if not (state and place == HEAD))
