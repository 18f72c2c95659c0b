"""Facts as plain JSON lists and back: fields in their order, without names, so that reading thousands takes a moment."""

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from functools import cache
from types import UnionType
from typing import Any, Literal, TypeVar, Union, get_args, get_origin, get_type_hints

Fact = TypeVar("Fact")
Json = Any
"""Whatever JSON can say."""
Decoder = Callable[[Json], Any]


def encode(value: object) -> Json:
    """The value with dataclasses and tuples as lists."""
    if is_dataclass(value):
        shape: Any = type(value)
        return [encode(getattr(value, name)) for name in _names(shape)]
    if isinstance(value, tuple):
        return [encode(one) for one in value]
    return value


def decode(shape: type[Fact], value: Json) -> Fact:
    """The dataclass of that shape that `encode` made a list of. Raises ValueError or TypeError for any other list."""
    wanted: Any = shape
    found: Fact = _decoder(wanted)(value)
    return found


@cache
def _names(shape: Any) -> tuple[str, ...]:
    return tuple(field.name for field in fields(shape))


@cache
def _decoder(shape: Any) -> Decoder:
    """What makes a value of that type of its JSON; types that JSON knows are left as they are."""
    origin, inner = get_origin(shape), get_args(shape)
    if is_dataclass(shape) and isinstance(shape, type):
        return _dataclass_decoder(shape)
    if origin is tuple:
        one = _decoder(inner[0])
        return tuple if one is _same else lambda values: tuple(map(one, values))
    if origin in (Union, UnionType):
        (other,) = (_decoder(one) for one in inner if one is not type(None))
        return other if other is _same else lambda value: None if value is None else other(value)
    assert origin is Literal or shape in (str, int, float, bool), f"{shape}: no fact has had a field of that type"
    return _same


def _dataclass_decoder(shape: type) -> Decoder:
    hints = get_type_hints(shape)
    decoders = [_decoder(hints[name]) for name in _names(shape)]
    nested = [(place, one) for place, one in enumerate(decoders) if one is not _same]

    def read(values: list[Json]) -> Any:
        if len(values) != len(decoders):
            raise ValueError(f"{shape.__name__} has {len(decoders)} fields, not {len(values)}")
        for place, one in nested:
            values[place] = one(values[place])
        return shape(*values)

    return read


def _same(value: Json) -> Json:
    return value
