"""What is wrong with values that a person gives for a row, in words, before they reach a table."""

import re
from collections.abc import Iterator, Mapping

from ..edtf import is_edtf
from .schema import Field, load_schema


def unfit_values(table: str, given: Mapping[str, str], allowed: tuple[str, ...], needed: tuple[str, ...], file: str) -> Iterator[tuple[str, str]]:
    """What is wrong, and what to do about it; nothing where the values fit the table."""
    fields = {field.name: field for field in load_schema(table).fields}
    for column in needed:
        if column not in given:
            yield f"{file} gives no {column} for a row of {table}.", "Give it."
    for column, value in given.items():
        if column not in allowed:
            yield f"{file} gives {column}, which no row of {table} is given.", f"Give {', '.join(allowed)}."
        elif column in fields and not _fits(fields[column], value):
            field = fields[column]
            wanted = "an EDTF date such as 2022-08-09" if column.endswith("_edtf") else f"one of {', '.join(map(str, field.enum))}" if field.enum else f"one like {field.example}"
            yield f"{file} gives {value!r} as {column} of {table}.", f"Give {wanted}."


def _fits(field: Field, value: str) -> bool:
    if field.name.endswith("_edtf"):
        return is_edtf(value)
    if field.name.endswith("_id"):
        return True  # whether there is such a row is asked elsewhere
    if field.enum:
        return value in field.enum
    return field.pattern is None or re.search(field.pattern, value) is not None
