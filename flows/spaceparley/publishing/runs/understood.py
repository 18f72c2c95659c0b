"""The facts of many reports: those kept from earlier runs, and those that the rules find now."""

import logging
from collections.abc import Iterator, Mapping, Sequence
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
from .extracted import Extracted, key_of, open_extracted

log = logging.getLogger("spaceparley")
BATCH = 200
"""Reports between two lines of progress."""


@dataclass(frozen=True, slots=True)
class Understood:
    """Reports that can be understood, and why others are left out."""

    reports: tuple[Report, ...]
    found: Mapping[str, Extraction]
    """The facts of those that were not understood before, by the keys of their reports."""
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Memory:
    """The facts of reports that were understood, now or before."""

    found: Mapping[str, Extraction]
    extracted: Extracted

    def essences(self, reports: Sequence[Report]) -> list[Extraction]:
        """What linking asks of their facts, at least."""
        keys = [key_of(report) for report in reports]
        kept = dict(zip(before := [key for key in keys if key not in self.found], self.extracted.essences(before), strict=True))
        return [self.found.get(key) or kept[key] or self._again(report) for key, report in zip(keys, reports, strict=True)]

    def whole(self, reading: Reading) -> Extraction:
        """All facts of a report."""
        report = reading.report
        return reading.extraction if report.method == "curated" else self.found.get(key_of(report)) or self.extracted.get(report) or self._again(report)

    def _again(self, report: Report) -> Extraction:
        """Facts that are damaged where they are kept, found once more and kept whole."""
        found = extract(report)
        self.extracted.put(report, found)
        return found


def understand(reports: Sequence[Report], output: Path) -> Understood:
    """The facts of each report; one that cannot be understood is left out and named. What is found is kept in the output folder."""
    usable: list[Report] = []
    new: dict[str, Extraction] = {}
    problems: list[Problem] = []
    with open_extracted(output) as extracted:
        before = extracted.keys()
        for start in range(0, len(reports), BATCH):
            for report in reports[start : start + BATCH]:
                key = key_of(report)
                if key not in before:
                    found = _understood(report)
                    if isinstance(found, Problem):
                        log.warning("%s: %s", report.name, found.message)
                        problems.append(found)
                        continue
                    extracted.put(report, found)
                    new[key] = found
                usable.append(report)
            done = min(start + BATCH, len(reports))
            log.info("extracted %d of %s, %d of them as before", done, counted(len(reports), "report"), done - len(new) - len(problems))
    return Understood(tuple(usable), new, tuple(problems))


@contextmanager
def recall(output: Path, found: Mapping[str, Extraction]) -> Iterator[Memory]:
    """What gives the facts of reports that were understood; `found` are those that were not understood before."""
    with open_extracted(output) as extracted:
        yield Memory(found, extracted)


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
