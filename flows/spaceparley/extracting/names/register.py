"""What has been found so far in one report: entities by key, mentions by place, no two upon the same words."""

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from ...span import Span
from ..facts import Entity, EntityKind, Evidence, Mention, MentionKind

SLUG = re.compile(r"\w+")


@dataclass(slots=True)
class Register:
    """Entities and mentions of a report under way."""

    text: str
    entities: dict[str, Entity] = field(default_factory=dict)
    mentions: list[Mention] = field(default_factory=list)
    _keys: dict[tuple[str, str], str] = field(default_factory=dict)
    _taken: bytearray = field(init=False)

    def __post_init__(self) -> None:
        self._taken = bytearray(len(self.text))

    def is_free(self, span: Span) -> bool:
        """Whether no mention stands on any of these words."""
        return not any(self._taken[span.start : span.end])

    def enter(self, entity: Entity) -> str:
        """The key under which the entity now stands; a namesake gets a number."""
        key, number = entity.key, 1
        while key in self.entities:
            number += 1
            key = f"{entity.key}-{number}"
        self.entities[key] = entity if key == entity.key else replace(entity, key=key)
        return key

    def point(self, span: Span, kind: MentionKind, entity: str | None, rule_id: str, reach: Span | None = None, house: str | None = None) -> None:
        """Take in a mention; words that are taken stay with whoever had them first."""
        if not self.is_free(span):
            return
        self._taken[span.start : span.end] = b"\1" * (span.end - span.start)
        self.mentions.append(Mention(span, kind, entity, rule_id, reach if reach != span else None, house))

    def know(self, kind: EntityKind, name: str, span: Span, rule_id: str, country: str | None = None, organisation: str | None = None, members: tuple[str, ...] = ()) -> str:  # fmt: skip
        """The key of anything but a person, which is entered where it is new."""
        if (kind, name) not in self._keys:
            evidence = [Evidence("name", name, span, rule_id)]
            if organisation:
                evidence.append(Evidence("organisation", organisation, span, rule_id))
            if country:
                evidence.append(Evidence("country_code", country, span, rule_id))
            surface = span.of(self.text)
            entity = Entity(slug(name), kind, name, surface, span, rule_id, None, organisation, country, tuple(evidence), members)
            self._keys[kind, name] = self.enter(entity)
        return self._keys[kind, name]

    def name(
        self, kind: EntityKind, name: str, span: Span, rule_id: str, reach: Span, country: str | None = None, organisation: str | None = None
    ) -> None:
        """Take in one place where anything but a person is named."""
        if self.is_free(span):
            key = self.know(kind, name, span, rule_id, country, organisation)
            self.point(span, "name", key, rule_id, reach)

    def tell_in_full(self, named: Iterable[tuple[str, Span]]) -> None:
        """Give institutions told first by their abbreviation the full form that the report has as well."""
        for name, span in named:
            key = self._keys.get(("organisation", name), "")
            entity = self.entities.get(key)
            if entity and entity.surface.isupper() and not span.of(self.text).isupper() and len(entity.surface) < span.end - span.start:
                self.entities[key] = replace(entity, surface=span.of(self.text), span=span)

    def learn(self, key: str, column: str, value: str, span: Span, rule_id: str) -> None:
        """Give a person the role, organisation or country that a later mention tells, where none was told before."""
        field_name = "country" if column == "country_code" else column
        if getattr(self.entities[key], field_name) is None:
            self.amend(key, column, value, span, rule_id)

    def amend(self, key: str, column: str, value: str, span: Span, rule_id: str) -> None:
        """Give a person the role, organisation or country that a later mention tells, whatever was told before."""
        entity = self.entities[key]
        evidence = (*entity.evidence, Evidence(column, value, span, rule_id))
        if column == "role":
            self.entities[key] = replace(entity, role=value, evidence=evidence)
        elif column == "organisation":
            self.entities[key] = replace(entity, organisation=value, evidence=evidence)
        else:
            self.entities[key] = replace(entity, country=value, evidence=evidence)


def slug(name: str) -> str:
    """A key made of a name."""
    plain = unicodedata.normalize("NFKD", name)
    letters = "".join(letter for letter in plain if not unicodedata.combining(letter)).lower()
    return "-".join(SLUG.findall(letters)) or "nameless"
