"""What people decided about values and rows: `corrections/*.toml`, and what was withdrawn, `corrections/withdrawn.toml`.

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
BY = {"reason": str, "name": str, "date": date}
CORRECTION = {"row": str, "column": str, **BY}
DROP = {"row": str, "expect": str, **BY}
ADDITION = {"report": str, "table": str, "values": dict, **BY}
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
class Drop:
    """A row that a person takes out, since no report tells it."""

    file: str
    row: str
    expect: str
    """How the row read when they saw it: a meeting's or milestone's label, a participant's name, a statement's words, a claim's status, date and speaker."""
    reason: str
    name: str
    date: date
    source: str | None


Given = tuple[tuple[str, str], ...]
"""Columns with what a person puts there, as a release shows it."""


@dataclass(frozen=True, slots=True)
class Addition:
    """A row that a person adds, since a report tells it and the rules missed it."""

    file: str
    report: str
    """Id of the report that tells it."""
    table: str
    values: Given
    participants: tuple[Given, ...]
    """Those who take part, of a meeting."""
    reason: str
    name: str
    date: date
    source: str | None


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """A report, entity or statement that is to leave every release."""

    id: str
    kind: str
    reason: str
    """For those who keep the files; it is published nowhere."""
    date: date
    words: bool = False
    """Whether what others say of an entity goes as well, wherever it is printed by name."""


@dataclass(frozen=True, slots=True)
class Decisions:
    """All that people decided, in the order of the files."""

    corrections: tuple[Correction, ...] = ()
    drops: tuple[Drop, ...] = ()
    additions: tuple[Addition, ...] = ()
    withdrawals: tuple[Withdrawal, ...] = ()


def read_decisions(folder: Path) -> Decisions:
    """What the files in a folder say; nothing where there is no such folder.

    Raises ReadingError for a file that is no TOML or an entry that lacks something, with the file and the entry's number.
    """
    paths = [path for path in sorted(folder.glob("*.toml")) if path.name != WITHDRAWN]
    entries = [entry for path in paths for entry in _entries(path, ("correction", "drop", "add"))]
    buried = [entry for path in sorted(folder.glob(WITHDRAWN)) for entry in _entries(path, ("withdrawn",))]
    return Decisions(
        corrections=tuple(_correction(file, place, raw) for kind, file, place, raw in entries if kind == "correction"),
        drops=tuple(_drop(file, place, raw) for kind, file, place, raw in entries if kind == "drop"),
        additions=tuple(_addition(file, place, raw) for kind, file, place, raw in entries if kind == "add"),
        withdrawals=tuple(_withdrawal(place, raw) for _, _, place, raw in buried),
    )


def _entries(path: Path, kinds: tuple[str, ...]) -> Iterator[tuple[str, str, str, dict[str, Any]]]:
    """Kind, file, where it stands for people, and what it says."""
    try:
        document = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ReadingError(f"{path}: cannot be read ({error}); write it as TOML in UTF-8") from error
    unknown = sorted(set(document) - set(kinds))
    if unknown:
        raise ReadingError(f"{path}: {', '.join(unknown)} is not known; each entry begins with {' or '.join(f'[[{kind}]]' for kind in kinds)}")
    for kind in kinds:
        for number, entry in enumerate(_listed(document.get(kind, []), f"{path}: {kind}"), 1):
            yield kind, path.name, f"{path} ({kind} {number})", entry


def _listed(raw: object, place: str) -> list[dict[str, Any]]:
    if not isinstance(raw, list) or not all(isinstance(one, dict) for one in raw):
        raise ReadingError(f"{place} is not written as a list of entries; begin each with double brackets")
    return raw


def _correction(file: str, place: str, raw: dict[str, Any]) -> Correction:
    _complain(place, raw, CORRECTION, ("expect", "value", "source"))
    if "expect" not in raw and "value" not in raw:
        raise ReadingError(f"{place}: neither expect nor value; give what stands there, what is to stand there, or both")
    expect, value = (_text(raw.get(name)) for name in ("expect", "value"))
    if expect == value:
        raise ReadingError(f"{place}: expect and value are the same; take the entry out")
    return Correction(file, raw["row"], raw["column"], expect, value, raw["reason"], raw["name"], raw["date"], raw.get("source"))


def _drop(file: str, place: str, raw: dict[str, Any]) -> Drop:
    _complain(place, raw, DROP, ("source",))
    return Drop(file, raw["row"], raw["expect"], raw["reason"], raw["name"], raw["date"], raw.get("source"))


def _addition(file: str, place: str, raw: dict[str, Any]) -> Addition:
    _complain(place, raw, ADDITION, ("participants", "source"))
    people = tuple(map(_given, _listed(raw.get("participants", []), f"{place}: participants")))
    return Addition(file, raw["report"], raw["table"], _given(raw["values"]), people, raw["reason"], raw["name"], raw["date"], raw.get("source"))


def _given(raw: dict[str, Any]) -> Given:
    return tuple((column, value) for column, value in ((column, _text(value)) for column, value in sorted(raw.items())) if value)


def _withdrawal(place: str, raw: dict[str, Any]) -> Withdrawal:
    _complain(place, raw, WITHDRAWAL, ("words",))
    if raw["kind"] not in KINDS:
        raise ReadingError(f"{place}: kind {raw['kind']!r} is not known; use one of {', '.join(KINDS)}")
    if raw["id"].partition("_")[0] not in ("rep", "ent", "stm"):
        raise ReadingError(f"{place}: {raw['id']} is no report (rep_…), entity (ent_…) or statement (stm_…); withdraw one of these")
    words = raw.get("words", False)
    if not isinstance(words, bool) or (words and not raw["id"].startswith("ent_")):
        raise ReadingError(f"{place}: words is {words!r}; give true or false, and true for an entity only, whose names are looked for")
    return Withdrawal(raw["id"], raw["kind"], raw["reason"], raw["date"], words)


def _complain(place: str, raw: dict[str, Any], wanted: dict[str, type], optional: tuple[str, ...]) -> None:
    for name, kind in wanted.items():
        if not isinstance(raw.get(name), kind) or raw[name] == "":
            what = {date: "a day such as 2026-11-26, without quotation marks", dict: "a table of columns"}.get(kind, "a text")
            raise ReadingError(f"{place}: {name} is missing or is not {what}; give it")
    unknown = sorted(set(raw) - set(wanted) - set(optional))
    if unknown:
        raise ReadingError(f"{place}: {unknown[0]} is not known; use {', '.join([*wanted, *optional])}")


def _text(value: object) -> str | None:
    """The value as a release shows it; an empty text is nothing."""
    return str(value) if value not in (None, "") else None
