"""The country of a minister told without one: that of the town or country which the report opens with."""

from collections.abc import Iterator

from ...language.countries import english_country
from ...language.roles import RoleWords
from ..facts import Mention
from .register import Register

OPENING = 400
"""Letters from the start of a report within which its own country stands."""
MINISTRY = "Ministry"
STATE = (MINISTRY, "Government of")


def settle_ministers(register: Register, posts: RoleWords) -> None:
    """Give ministers without a country the one at the head of the report: a foreign one is always told to be so."""
    home = next(_opening(register), None)
    country = register.entities[home.entity or ""].country if home else None
    if not home or not country:
        return
    for key, entity in tuple(register.entities.items()):
        post = posts.government.match(entity.role) if entity.kind == "person" and entity.role else None
        if not post or entity.country or not (entity.organisation or MINISTRY).startswith(STATE):
            continue
        register.learn(key, "country_code", country, home.span, "names.person.home")
        if post["premier"] and (name := english_country(country)):
            register.learn(key, "organisation", f"Government of {name}", home.span, "names.person.home")


def _opening(register: Register) -> Iterator[Mention]:
    """The places and governments with a country at the head of the report."""
    for mention in register.mentions:
        if mention.span.start > OPENING:
            return
        entity = register.entities[mention.entity] if mention.entity else None
        if entity and entity.country and (entity.kind == "place" or entity.name.startswith(STATE)):
            yield mention
