"""One column of a Table Schema: what it says, and what it may hold. What cannot be checked is refused, never passed over."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import UsageError

Value = str | int | float | bool

CONSTRAINTS = {
    "required", "unique", "enum", "pattern", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength", "maxLength",
}  # fmt: skip
TYPES = ("string", "integer", "number", "boolean", "date", "datetime", "time", "year", "yearmonth")
OTHER_LEXICON = {"decimalChar", "groupChar", "bareNumber", "delimiter", "itemType"}
"""Properties that let a cell be written in another way."""
WARNINGS = {
    "single source": "the value rests on one report unless another one tells the same",
    "date inferred": "the date, or a bound of it, may be computed from another one, such as the day of publication",
    "curated": "a person gave some of the values, from a source that evidence names",
    "wording may be a translation": "printed words may be the outlet's translation of those that were spoken",
}
"""All that a column may warn of, and what it means."""
NOTHING = ("",)
TRUE, FALSE = ("true", "True", "TRUE", "1"), ("false", "False", "FALSE", "0")


@dataclass(frozen=True, slots=True)
class Field:
    """One column."""

    name: str
    type: str
    """Table Schema type, one of `TYPES`; a datetime is in UTC."""
    description: str
    example: Value
    required: bool = False
    unique: bool = False
    enum: tuple[Value, ...] = ()
    categories: tuple[Value, ...] = ()
    """The values of a categorical column, without their labels."""
    pattern: str | None = None
    minimum: Value | None = None
    maximum: Value | None = None
    exclusive_minimum: Value | None = None
    exclusive_maximum: Value | None = None
    min_length: int | None = None
    max_length: int | None = None
    missing: tuple[str, ...] = NOTHING
    """Cells of a CSV file that stand for null."""
    true_values: tuple[str, ...] = TRUE
    false_values: tuple[str, ...] = FALSE
    warnings: tuple[str, ...] = ()
    """What a reader of the column should know, from `WARNINGS`."""

    @property
    def words(self) -> str:
        """What a comment on the column says: its meaning, an example, what to take care of."""
        care = f" Take care: {', '.join(self.warnings)}." if self.warnings else ""
        return f"{self.description} Example: {self.example}.{care}"


def read_field(raw: Mapping[str, Any], missing: tuple[str, ...] = NOTHING) -> Field:
    """The column that a schema describes; `missing` is what its table says of missing values.

    Raises UsageError for a type, format or constraint that no check is compiled for.
    """
    rules = raw.get("constraints", {})
    _refuse_unknown(raw, rules)
    return Field(
        name=raw["name"],
        type=raw.get("type", "string"),
        description=raw.get("description", ""),
        example=raw.get("example", ""),
        required=rules.get("required", False),
        unique=rules.get("unique", False),
        enum=tuple(rules.get("enum", ())),
        categories=_values(raw.get("categories", ())),
        pattern=rules.get("pattern"),
        minimum=rules.get("minimum"),
        maximum=rules.get("maximum"),
        exclusive_minimum=rules.get("exclusiveMinimum"),
        exclusive_maximum=rules.get("exclusiveMaximum"),
        min_length=rules.get("minLength"),
        max_length=rules.get("maxLength"),
        missing=read_missing(raw, missing),
        true_values=tuple(raw.get("trueValues", TRUE)),
        false_values=tuple(raw.get("falseValues", FALSE)),
        warnings=tuple(raw.get("warnings", ())),
    )


def read_missing(raw: Mapping[str, Any], otherwise: tuple[str, ...] = NOTHING) -> tuple[str, ...]:
    """The missing values that a schema or a field states, as text or as `{value, label}`."""
    return tuple(map(str, _values(raw["missingValues"]))) if "missingValues" in raw else otherwise


def _values(listed: Iterable[Value | Mapping[str, Value]]) -> tuple[Value, ...]:
    return tuple(one["value"] if isinstance(one, Mapping) else one for one in listed)


def _refuse_unknown(raw: Mapping[str, Any], rules: Mapping[str, Any]) -> None:
    unknown = ", ".join(_unknown(raw, rules))
    if unknown:
        raise UsageError(f"field {raw['name']}: nothing checks {unknown}; add it to dataset/fields.py and its SQL to dataset/ddl.py")


def _unknown(raw: Mapping[str, Any], rules: Mapping[str, Any]) -> Iterator[str]:
    if raw.get("type", "string") not in TYPES:
        yield f"type {raw['type']}"
    if raw.get("format", "default") != "default":
        yield f"format {raw['format']}"
    yield from (f"constraint {name}" for name in sorted(rules.keys() - CONSTRAINTS))
    yield from (f"warning {words!r}" for words in raw.get("warnings", ()) if words not in WARNINGS)
    yield from (f"property {name}" for name in sorted(raw.keys() & OTHER_LEXICON))
