"""What a schema version promises: who reads the tables by name finds them until the first number of the version rises."""

from collections.abc import Iterable, Iterator

from ..errors import Problem
from .schema import TableSchema

RAISE_MAJOR = "Keep it, or raise the first number of `version` in schemas/dataset.json and say in CHANGELOG.md what users have to change."
RAISE_MINOR = "Raise the second number of `version` in schemas/dataset.json and name what is new in CHANGELOG.md."
NEVER_BACK = "Raise `version` in schemas/dataset.json; versions only rise."


def broken_promises(before: Iterable[TableSchema], old: str, after: Iterable[TableSchema], new: str) -> tuple[Problem, ...]:
    """What the schemas after take away, or add unsaid, for their version `new` to follow on `old`; none where all is in order."""
    old_numbers, new_numbers = _numbers(old), _numbers(new)
    if new_numbers < old_numbers:
        return (Problem(None, "schemas", None, new, f"The schema version is lower than that of the last release, {old}.", NEVER_BACK),)
    if new_numbers[0] > old_numbers[0]:
        return ()
    then = {schema.name: schema for schema in before}
    now = {schema.name: schema for schema in after}
    taken = tuple(_taken(then, now))
    added = () if new_numbers[:2] > old_numbers[:2] else tuple(_added(then, now))
    return (*taken, *added)


def _numbers(version: str) -> tuple[int, ...]:
    return tuple(int(number) for number in version.split("."))


def _taken(then: dict[str, TableSchema], now: dict[str, TableSchema]) -> Iterator[Problem]:
    for name, schema in then.items():
        if name not in now:
            yield Problem(name, None, None, None, "The table is gone without a new major version.", RAISE_MAJOR)
            continue
        types = {field.name: field.type for field in now[name].fields}
        for field in schema.fields:
            if field.name not in types:
                yield Problem(name, None, field.name, None, "The column is gone without a new major version.", RAISE_MAJOR)
            elif types[field.name] != field.type:
                message = f"The column is {types[field.name]} and was {field.type}, without a new major version."
                yield Problem(name, None, field.name, None, message, RAISE_MAJOR)
        if schema.primary_key != now[name].primary_key:
            yield Problem(name, None, None, None, "The primary key is another one, without a new major version.", RAISE_MAJOR)


def _added(then: dict[str, TableSchema], now: dict[str, TableSchema]) -> Iterator[Problem]:
    for name, schema in now.items():
        if name not in then:
            yield Problem(name, None, None, None, "The table is new without a new minor version.", RAISE_MINOR)
            continue
        for column in schema.names:
            if column not in then[name].names:
                yield Problem(name, None, column, None, "The column is new without a new minor version.", RAISE_MINOR)
