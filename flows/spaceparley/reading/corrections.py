"""What people decided about single values and rows: `corrections/*.toml`, and what was withdrawn, `corrections/withdrawn.toml`.

A file that cannot be understood stops the run: going on without it would bring back what a person set right or took out.
"""

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from ..errors import ReadingError

WITHDRAWN = "withdrawn.toml"
KINDS = ("request", "rights", "law", "error")
"""Why something leaves every release: somebody asked for it, a publisher's rights, a law, or it should never have been there."""
CORRECTION = {"row": str, "column": str, "reason": str, "name": str, "date": date}
OPTIONAL = ("expect", "value", "source")
WITHDRAWAL = {"id": str, "kind": str, "reason": str, "date": date}


@dataclass(frozen=True, slots=True)
class Correction:
    """A value that a person sets right, adds or drops."""

    file: str
    row: str
    column: str
    expect: str | None
    """What they saw there; None where nothing stood there."""
    value: str | None
    """What is to stand there; None for nothing."""
    reason: str
    name: str
    date: date
    source: str | None
    """Address of what they read it in; None for the report's own."""


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A report, entity or statement that is to leave every release."""

    id: str
    kind: str
    reason: str
    """For those who keep the files; it is published nowhere."""
    date: date


@dataclass(frozen=True, slots=True)
class Decisions:
    """All that people decided, in the order of the files."""

    corrections: tuple[Correction, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()


def read_decisions(folder: Path) -> Decisions:
    """What the files in a folder say; nothing where there is no such folder.

    Raises ReadingError for a file that is no TOML or an entry that lacks something, with the file and the entry's number.
    """
    paths = sorted(folder.glob("*.toml"))
    corrections = (_correction(path, place, one) for path in paths if path.name != WITHDRAWN for place, one in _entries(path, "correction"))
    withdrawals = (_withdrawal(path, place, one) for path in paths if path.name == WITHDRAWN for place, one in _entries(path, "withdrawn"))
    return Decisions(tuple(corrections), tuple(withdrawals))


def _entries(path: Path, name: str) -> Iterator[tuple[str, dict[str, Any]]]:
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ReadingError(f"{path}: cannot be read ({error}); write it as TOML in UTF-8") from error
    if set(document) - {name}:
        raise ReadingError(f"{path}: {', '.join(sorted(set(document) - {name}))} is not known; each entry begins with [[{name}]]")
    for number, entry in enumerate(document.get(name, []), 1):
        yield f"{path} (entry {number})", entry


def _correction(path: Path, place: str, raw: dict[str, Any]) -> Correction:
    _complain(place, raw, CORRECTION, OPTIONAL)
    if "expect" not in raw and "value" not in raw:
        raise ReadingError(f"{place}: neither expect nor value; give what stands there, what is to stand there, or both")
    expect, value = (_text(raw.get(name)) for name in ("expect", "value"))
    if expect == value:
        raise ReadingError(f"{place}: expect and value are the same; take the entry out")
    return Correction(path.name, raw["row"], raw["column"], expect, value, raw["reason"], raw["name"], raw["date"], raw.get("source"))


def _withdrawal(_path: Path, place: str, raw: dict[str, Any]) -> Withdrawal:
    _complain(place, raw, WITHDRAWAL, ())
    if raw["kind"] not in KINDS:
        raise ReadingError(f"{place}: kind {raw['kind']!r} is not known; use one of {', '.join(KINDS)}")
    if raw["id"].partition("_")[0] not in ("rep", "ent", "stm"):
        raise ReadingError(f"{place}: {raw['id']} is no report (rep_…), entity (ent_…) or statement (stm_…); withdraw one of these")
    return Withdrawal(raw["id"], raw["kind"], raw["reason"], raw["date"])


def _complain(place: str, raw: dict[str, Any], wanted: dict[str, type], optional: tuple[str, ...]) -> None:
    for name, kind in wanted.items():
        if not isinstance(raw.get(name), kind) or raw[name] == "":
            what = "a day such as 2026-11-26, without quotation marks" if kind is date else "a text"
            raise ReadingError(f"{place}: {name} is missing or is not {what}; give it")
    unknown = sorted(set(raw) - set(wanted) - set(optional))
    if unknown:
        raise ReadingError(f"{place}: {unknown[0]} is not known; use {', '.join([*wanted, *optional])}")


def _text(value: object) -> str | None:
    """The value as a release shows it; an empty text is nothing."""
    return str(value) if value not in (None, "") else None
