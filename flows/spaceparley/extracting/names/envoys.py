"""Whose embassy those are of whose post tells no country ("Ambassador X", "the second secretary, Y")."""

from collections.abc import Iterator

from ...language.countries import english_country
from ...language.roles import RoleWords
from ...reading.report import Report
from ...span import Span
from ..facts import Entity
from .home import homes
from .outlets import is_media
from .register import Register
from .titles import organisation_of_role

RULE = "names.person.envoy"
EMBASSY = ("Embassy", "High Commission")
SIDES = frozenset(("person", "organisation", "group"))


def settle_envoys(register: Register, report: Report, posts: RoleWords) -> None:
    """Give ambassadors the embassy of the one country beside that of the report, and the staff of an embassy the one told of before them."""
    for key, entity in list(register.entities.items()):
        if entity.kind == "person" and not entity.organisation and posts.envoy.match(entity.role or "") and (found := _sender(register, report, entity)):
            country, span = found
            house = organisation_of_role(entity.role or "", report.language, country)
            if house and house.name.startswith(EMBASSY):
                _learn(register, key, house.name, house.country or country, span)
    for key, entity in list(register.entities.items()):
        if entity.kind == "person" and not entity.organisation and posts.attached.fullmatch(entity.role or "") and (embassy := _embassy(register, entity)):
            _learn(register, key, embassy.organisation or embassy.name, embassy.country, embassy.span)


def _learn(register: Register, key: str, house: str, country: str | None, span: Span) -> None:
    register.learn(key, "organisation", house, span, RULE)
    if country:
        register.learn(key, "country_code", country, span, RULE)


def _sender(register: Register, report: Report, envoy: Entity) -> tuple[str, Span] | None:
    """The only foreign country of the report, else of the paragraph, and where it is told."""
    if envoy.country:
        return envoy.country, envoy.span
    home = next(homes(register, report, frozenset()), None)
    if home is None:
        return None
    start, end = report.body.rfind("\n", 0, envoy.span.start) + 1, report.body.find("\n", envoy.span.end)
    whole, near = Span(0, len(report.body)), Span(start, end if end >= 0 else len(report.body))
    for reach in (whole, near):
        told = dict(_foreign(register, reach, home[0]))
        if len(told) == 1:
            return next(iter(told.items()))
    return None


def _foreign(register: Register, reach: Span, home: str) -> Iterator[tuple[str, Span]]:
    """The countries but `home` of those named there, and those that are named themselves."""
    for mention in register.mentions:
        one = register.entities[mention.entity] if mention.entity and reach.holds(mention.span) else None
        if one and one.country and one.country != home and not is_media(one.name) and (one.kind in SIDES or one.name == english_country(one.country)):
            yield one.country, mention.span


def _embassy(register: Register, member: Entity) -> Entity | None:
    """The embassy told of last before, be it by somebody's post; nobody's whose country is another one."""
    told = [one for one in register.entities.values() if (one.organisation or one.name).startswith(EMBASSY) and one.kind in ("organisation", "person")]
    last = max((one for one in told if one.span.start < member.span.start), key=lambda one: one.span, default=None)
    return last if last and (member.country is None or member.country == last.country) else None
