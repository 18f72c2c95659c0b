"""People as entities: the fullest form of the name, and what the report tells of each."""

import re
from collections.abc import Sequence

from ...language import load
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...reading.report import Report
from ...span import Span
from ..facts import Entity, Evidence
from .capitals import UPPER
from .cases import case_of
from .fitness import Somebody, gender_of_role
from .given import gender_of_given, gender_of_surname
from .identity import PATRONYMIC
from .inflection import nominative, nominatives
from .nationality import country_before, country_behind
from .origins import is_eastern
from .people import Naming, name_of
from .register import Register, slug
from .roles import Role
from .spelling import spell_person

CAPITALS = re.compile(rf"(?<![\w.])(?:(?<=[\w]['’])|(?<!['’]))(?![IVX]+\b)[{UPPER}]{{3,}}(?![\w.])")
"""A word of three capitals or more that is no numeral; shorter ones may be initials."""
SUBJECT = (None, "nom")
"""Cases of a name that may be a verb's subject."""
INITIAL = re.compile(r"([^\W\d_])\. ?(?:[^\W\d_]\. ?)?")
ADDRESS = 2
"""Words of a given name with a patronymic."""
FELLOW = 30
"""Characters before a name in which a word for somebody of a country stands."""


def enter_person(register: Register, namings: Sequence[Naming], report: Report) -> str:
    """The key of a new entity for one person, with all namings pointed at it."""
    body = report.body
    fullest = max(namings, key=lambda naming: (_fullness(naming, body), -naming.run.start))
    role = _telling(namings)
    country, country_at = _country(namings, body, report.language)
    surface = fullest.run.span.of(body)
    name = spell_person(_with_given(namings, _nominative(namings, fullest, body, report.language), body), report.language, country)
    house, house_at = _house(namings)
    evidence = [Evidence("name", name, fullest.run.span, fullest.rule_id)]
    for column, value, span in (
        ("role", role.words.of(body) if role else None, role.words if role else None),
        ("organisation", house, house_at),
        ("country_code", country, country_at),
    ):
        if value and span:
            evidence.append(Evidence(column, value, span, "names.role"))
    told = role.words.of(body) if role else None
    entity = Entity(slug(name), "person", name, surface, fullest.run.span, fullest.rule_id, told, house, country, tuple(evidence))
    key = register.enter(entity)
    for naming in namings:
        register.point(naming.run.span, "name", key, naming.rule_id, naming.reach)
    return key


def in_small_letters(name: str) -> str:
    """The name with each surname that is set in capitals written as others are: `Philippe BAPTISTE` -> Philippe Baptiste."""
    return CAPITALS.sub(lambda word: word[0].capitalize(), name)


def _nominative(namings: Sequence[Naming], fullest: Naming, body: str, language: str) -> str:
    """The fullest form in the nominative: of all that it can stand for, the one that the other places agree to."""
    forms = [_readings(one, body, language) for one in namings if _fullness(one, body) == _fullness(fullest, body)]
    lone = [_readings(one, body, language) for one in namings if len(one.run.words) == 1]
    own = _readings(fullest, body, language)
    return min(own, key=lambda form: (-sum(form in other for other in forms), -sum(form.split()[-1] in other for other in lone), own.index(form)))


def _readings(naming: Naming, body: str, language: str) -> tuple[str, ...]:
    """The nominatives that a naming can stand for; those of its case only, where that is told."""
    surface, case = in_small_letters(" ".join(naming.run.span.of(body).split())), case_of(naming, body, language)
    if case:
        return (nominative(surface, language, "person", None, case),)
    return nominatives(surface, language, "person")


def describe(key: str, namings: Sequence[Naming], text: str, language: str, words: NameWords, posts: RoleWords) -> Somebody:
    """What tells the person from others."""
    return Somebody(key, _gender(namings, text, language, words, posts), _telling(namings), namings[0].run.start)


def _fullness(naming: Naming, body: str) -> int:
    """How much of somebody's name is told; a given name and patronymic alone are how they are spoken to."""
    words = name_of(naming.run, body)
    return 1 if _is_address(words) else sum(not word.endswith(".") for word in words)


def _is_address(words: Sequence[str]) -> bool:
    return len(words) == ADDRESS and PATRONYMIC.match(words[-1]) is not None


def _with_given(namings: Sequence[Naming], name: str, body: str) -> str:
    """The name with the initial written out where the report has what it stands for ("В. Путин", spoken to as "Владимир Владимирович")."""
    initial = INITIAL.match(name)
    spoken = (name_of(one.run, body) for one in namings)
    given = next((words[0] for words in spoken if _is_address(words)), None)
    return f"{given} {name[initial.end() :]}" if initial and given and given.startswith(initial[1]) else name


def _telling(namings: Sequence[Naming]) -> Role | None:
    """The first role with an institution, else the first one; to be somebody's counterpart is one where no other is told."""
    own = [naming.role for naming in namings if naming.role and not naming.counterpart]
    roles = own or [naming.role for naming in namings if naming.role]
    return next((role for role in roles if role.organisation), roles[0] if roles else None)


def _house(namings: Sequence[Naming]) -> tuple[str | None, Span | None]:
    role = _telling(namings)
    if role and role.organisation:
        return role.organisation, role.organisation_span
    others = (one for naming in namings if naming.counterpart for one in (naming.counterpart, naming.role) if one)
    other = next((one for one in others if one.organisation), None)
    if other:
        return other.organisation, other.organisation_span
    tie = next((naming.tie for naming in namings if naming.tie), None)
    return (tie.name, tie.span) if tie else (None, None)


def _country(namings: Sequence[Naming], body: str, language: str) -> tuple[str | None, Span | None]:
    told = [(naming.role.country, naming.role.country_span) for naming in namings if naming.role and naming.role.country]
    told += [(one.country, one.country_span) for naming in namings if (one := naming.counterpart) and one.country]
    told += [(naming.tie.country, naming.tie.span) for naming in namings if naming.tie and naming.tie.country]
    # "Le patron de l'ESA, l'Autrichien X": what somebody is called tells more than where they work.
    fellow = load(language, NameWords).compatriot
    called = (country_before(body, naming.run.start, language) for naming in namings if naming.role and fellow.search(body, max(0, naming.run.start - FELLOW), naming.run.start))
    if told:
        return next((one for one in called if one), told[0])
    link = load(language, RoleWords).affiliated
    before = (*called, *(country_before(body, naming.run.start, language) for naming in namings if not naming.role))
    behind = (country_behind(body, naming.run.span.end, language, link) for naming in namings)
    return next((one for one in (*before, *behind) if one), (None, None))


def _gender(namings: Sequence[Naming], text: str, language: str, words: NameWords, posts: RoleWords) -> str | None:
    """"f" or "m" where title, post, given name or ending tells; the surest first."""
    for naming in namings:
        lead = words.civility.search(text, max(0, naming.run.span.start - 14), naming.run.span.start)
        if lead and (lead["woman"] or lead["man"]):
            return "f" if lead["woman"] else "m"
    for naming in namings:
        if naming.role and (told := gender_of_role(naming.role, text, posts)):
            return told
    did = {bool(found["woman"]) for naming in namings if (found := words.did.match(text, naming.run.span.end)) and case_of(naming, text, language) in SUBJECT}
    if len(did) == 1:
        return "f" if did.pop() else "m"
    for naming in namings:
        if is_eastern([word.of(text) for word in naming.run.words], language):
            return None  # "Сон Тхэ Юн" is called neither Sonya nor Yuna.
        if len(naming.run.words) > 1 and (given := gender_of_given(naming.run.words[0].of(text), language, words)):
            return given
    # "У посла Н. Красовитова": a man's name in the genitive ends as a woman's does.
    last = _readings(namings[0], text, language)[0].split()[-1]
    return gender_of_surname(last, words)
