"""Facts as plain JSON lists and back: fields in their order, without names, so that reading thousands takes a moment."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

from ...span import Span

Fact = TypeVar("Fact")
Json = Any
"""Whatever JSON can say."""
Decoder = Callable[[Json], Any]


def encode(value: object) -> Json:
    """The value with dataclasses, tuples and sets as lists."""
    if is_dataclass(value):
        shape: Any = type(value)
        return [encode(getattr(value, name)) for name in _names(shape)]
    if isinstance(value, tuple):
        return [encode(one) for one in value]
    if isinstance(value, frozenset):
        return sorted(value)
    return value


def decode(shape: type[Fact], value: Json) -> Fact:
    """The frozen, slotted dataclass of that shape that `encode` made a list of. Raises ValueError or TypeError for any other list."""
    wanted: Any = shape
    found: Fact = _decoder(wanted)(value)
    return found


@cache
def _names(shape: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(shape))


@cache
def _decoder(shape: type) -> Decoder:
    """What makes a value of that dataclass of its JSON list.

    It is written out and compiled, as the dataclass itself is: sixty facts a report make a loop over their fields, and a
    frozen `__init__`, what takes the longest of all.
    """
    names = _names(shape)
    known: dict[str, Any] = {"new": object.__new__, "shape": shape}
    lines = ["def read(values):", f"    {', '.join(names)}, = values", "    made = new(shape)"]
    for name, kind in get_type_hints(shape).items():
        if name in names:
            known[f"set_{name}"] = getattr(shape, name).__set__
            lines.append(f"    set_{name}(made, {_read(kind, name, known)})")
    exec("\n".join([*lines, "    return made"]), known)  # noqa: S102, of the names of our own dataclasses
    read: Decoder = known["read"]
    return read


def _read(kind: Any, value: str, known: dict[str, Any]) -> str:
    """The expression that makes a value of that type of its JSON; types that JSON knows are left as they are."""
    origin, inner = get_origin(kind), get_args(kind)
    if is_dataclass(kind) and isinstance(kind, type):
        known[f"read_{kind.__name__}"] = _decoder(kind)
        return f"read_{kind.__name__}({value})"
    if kind is Span:
        known["Span"] = Span
        return f"Span(*{value})"
    if origin is tuple:
        one = _read(inner[0], "one", known)
        return f"tuple({value})" if one == "one" else f"tuple([{one} for one in {value}])"
    if origin is frozenset:
        return f"frozenset({value})"
    if origin in (Union, UnionType):
        (other,) = (_read(one, value, known) for one in inner if one is not type(None))
        return other if other == value else f"None if {value} is None else {other}"
    assert origin is Literal or kind in (str, int, float, bool), f"{kind}: no fact has had a field of that type"
    return value
