"""Claims that a person read in a source that cannot be stored: `reports/claims/*.csv`, each with its source's address.

Claims of one source and day are one report of `method = curated`. Its body is the claims as given, a line each, so that
ids, links and checks work as they do for any other; what is published of it shows the source's address and no words.
"""

import csv
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields
from itertools import groupby
from pathlib import Path

from ..edtf import is_edtf
from ..errors import Problem, ReadingError
from .blocks import find_blocks
from .report import Report

FOLDER = "claims"
STATUSES = ("planned", "postponed", "achieved", "on_schedule", "started", "proposed", "cancelled", "failed")
REQUIRED = ("said_on", "programme", "event", "status", "source_url")
REMEDY = "set the line right, or take it out"
GAP = " | "


@dataclass(frozen=True, slots=True)
class CuratedClaim:
    """A line of a claims file; dates are EDTF, what is not known is None."""

    said_on: str
    speaker: str | None
    organisation: str | None
    programme: str
    event: str
    status: str
    target: str | None
    previous: str | None
    source_url: str
    note: str | None

    @property
    def line(self) -> str:
        """The claim as given, in one line."""
        return GAP.join(getattr(self, field.name) or "" for field in fields(self))


@dataclass(frozen=True, slots=True)
class CuratedReport:
    """A source with what it claims, in the order of the file."""

    report: Report
    claims: tuple[CuratedClaim, ...]


def read_claims(folder: Path) -> tuple[tuple[CuratedReport, ...], tuple[Problem, ...]]:
    """The curated reports under `folder/claims`, and what is wrong with the lines left out."""
    claims: list[CuratedClaim] = []
    problems: list[Problem] = []
    for path in sorted((folder / FOLDER).glob("*.csv")):
        try:
            found = list(_lines(path))
        except ReadingError as error:
            problems.append(_problem(str(error)))
            continue
        for claim in found:
            if isinstance(claim, CuratedClaim):
                claims.append(claim)
            else:
                problems.append(_problem(claim))
    return tuple(_reports(claims)), tuple(problems)


def _lines(path: Path) -> Iterator[CuratedClaim | str]:
    """Each line as a claim, or as a sentence about what is wrong with it."""
    names = [field.name for field in fields(CuratedClaim)]
    try:
        with path.open(encoding="utf-8", newline="") as file:
            reader = csv.DictReader(file)
            if reader.fieldnames != names:
                raise ReadingError(f"{path.name}: the columns are not {','.join(names)}; give exactly these, in this order")
            for row in reader:
                told = {name: (row[name] or "").strip() or None for name in names}
                wrong = _wrong(told)
                yield f"{path.name} (line {reader.line_num}): {wrong}; {REMEDY}" if wrong else _claim(told)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ReadingError(f"{path.name}: cannot be read ({error}); save it as CSV in UTF-8") from error


def _claim(told: dict[str, str | None]) -> CuratedClaim:
    return CuratedClaim(**told)  # type: ignore[arg-type]  # what is required has just been checked


def _wrong(told: dict[str, str | None]) -> str | None:
    missing = [name for name in REQUIRED if told[name] is None]
    if missing:
        return f"{', '.join(missing)} is missing"
    if told["status"] not in STATUSES:
        return f"status {told['status']!r} is none of {', '.join(STATUSES)}"
    dates = [name for name in ("said_on", "target", "previous") if told[name] and not is_edtf(told[name] or "")]
    if dates:
        return f"{dates[0]} {told[dates[0]]!r} is no EDTF date"
    url = told["source_url"] or ""
    return None if url.startswith(("http://", "https://")) else f"source_url {url!r} is no address"


def _reports(claims: Iterable[CuratedClaim]) -> Iterator[CuratedReport]:
    ordered = sorted(claims, key=lambda claim: (claim.source_url, claim.said_on))
    for (url, said_on), told in groupby(ordered, key=lambda claim: (claim.source_url, claim.said_on)):
        group = tuple(told)
        body = "\n".join(claim.line for claim in group)
        name = f"claims {said_on}"
        yield CuratedReport(Report(name, body, "en", find_blocks(body), published_on=said_on, published_basis="inferred", url=url, method="curated"), group)


def _problem(message: str) -> Problem:
    where, _, rest = message.partition(": ")
    what, _, remedy = rest.rpartition("; ")
    return Problem(table=None, row=where, column=None, value=None, message=what, remedy=remedy)
