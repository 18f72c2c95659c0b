"""The facts of many reports: those kept from earlier runs, and those that the rules find now."""

import logging
from collections.abc import Callable, Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from ...counting import counted
from ...errors import Problem
from ...extracting.extract import extract
from ...extracting.facts import Extraction
from ...linking.linked import Reading
from ...linking.misfits import misfits
from ...reading.report import Report
from .extracted import key_of, open_extracted

log = logging.getLogger("spaceparley")
BATCH = 200
"""Reports between two lines of progress."""


@dataclass(frozen=True, slots=True)
class Understood:
    """Reports with their facts, and why others are left out."""

    extractions: tuple[tuple[Report, Extraction], ...]
    problems: tuple[Problem, ...]
    before: frozenset[str]
    """Keys of the reports that were understood before: of these the extractions hold only what linking asks of them."""


def understand(reports: Sequence[Report], output: Path) -> Understood:
    """The facts of each report; one that cannot be understood is left out and named. What is found is kept in the output folder."""
    extractions: list[tuple[Report, Extraction]] = []
    problems: list[Problem] = []
    before: set[str] = set()
    with open_extracted(output) as extracted:
        keys = [key_of(report) for report in reports]
        essences = extracted.essences(keys)
        for start in range(0, len(reports), BATCH):
            batch = reports[start : start + BATCH]
            for report, key, kept in zip(batch, keys[start : start + BATCH], essences[start : start + BATCH], strict=True):
                found = kept or _understood(report)
                if isinstance(found, Problem):
                    log.warning("%s: %s", report.name, found.message)
                    problems.append(found)
                    continue
                if kept:
                    before.add(key)
                else:
                    extracted.put(report, found)
                extractions.append((report, found))
            done = start + len(batch)
            log.info("extracted %d of %s, %d of them as before", done, counted(len(reports), "report"), len(before))
    return Understood(tuple(extractions), tuple(problems), frozenset(before))


@contextmanager
def wholes(output: Path, before: Collection[str]) -> Iterator[Callable[[Reading], Extraction]]:
    """What gives all facts of a report, of those that were understood before as well."""
    with open_extracted(output) as extracted:

        def whole_of(reading: Reading) -> Extraction:
            report = reading.report
            return (extracted.get(report) or extract(report)) if key_of(report) in before else reading.extraction

        yield whole_of


def _understood(report: Report) -> Extraction | Problem:
    """The facts of a report, or why there are none that can be used: one odd report must never stop the others."""
    try:
        extraction = extract(report)
    except Exception as error:
        return _failed(report, f"extraction failed ({type(error).__name__}: {error})")
    wrong = misfits(extraction, report.body)
    return _failed(report, f"extraction contradicts itself ({', '.join(wrong)})") if wrong else extraction


def _failed(report: Report, message: str) -> Problem:
    return Problem(None, report.name, None, None, message, "report it as an error of spaceparley, with the file")
