"""Files become reports; what cannot be used becomes a problem and never stops the others."""

import os
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..errors import Problem, ReadingError, UsageError
from .blocks import find_blocks
from .detection import detect_language, is_in
from .fields import address, check_fields, is_fictional, language, published_basis, published_on, retrieved_at
from .foreign import DOCUMENTS, PAGES, refuse_foreign, refuse_page
from .front_matter import split_front_matter
from .report import Report

SUFFIXES = (".md", ".txt")
NAMED = (*SUFFIXES, *PAGES, *DOCUMENTS)
"""Of files that are reports, or that somebody took for one."""
LARGEST_BYTES = 5_000_000
"""No press report comes near; a dump or an archive does, and belongs in pieces."""
NOT_REPORTS = {"README.md"}


@dataclass(frozen=True, slots=True)
class Readings:
    """What a folder holds: the usable reports in order of their paths, and what is wrong with the rest."""

    reports: tuple[Report, ...]
    problems: tuple[Problem, ...]
    fresh: Mapping[str, Report]
    """Those that were read now and not known before, by the paths of their files."""


def read_report(path: str | Path) -> Report:
    """The report that a Markdown or text file with YAML front matter holds.

    Raises ReadingError, in one line with file and remedy, when the file cannot be read, is not UTF-8, is empty or
    too large, or has a front matter that cannot be trusted.
    """
    path = Path(path)
    fields, body = split_front_matter(_text_of(path), path.name)
    if not body.strip():
        raise ReadingError(f"{path.name}: the body is empty; put the article's text below the front matter")
    check_fields(fields, path.name)
    title = fields.get("title")
    return Report(
        name=path.stem,
        body=body,
        language=_language(language(fields, path.name), body, path.name),
        blocks=find_blocks(body, title),
        title=title,
        publisher=fields.get("publisher"),
        author=fields.get("author"),
        published_on=published_on(fields, path.name),
        published_basis=published_basis(fields, path.name),
        url=address(fields, path.name),
        note=fields.get("note"),
        fictional=is_fictional(fields, path.name),
        retrieved_at=retrieved_at(fields, path.name),
    )


def read_reports(folder: str | Path, known: Mapping[str, Report] | None = None, paths: Iterable[str] | None = None) -> Readings:
    """The reports under a folder, `README.md` files and hidden files aside; fictional ones and second copies left out.

    `known` are those read before, by the paths of files that have not changed since; `paths` those of all files in order, where
    somebody has just looked for them. Raises UsageError when there is no such folder.
    """
    folder = Path(folder)
    if not folder.is_dir():
        raise UsageError(f"{folder}: no such folder of reports; create it, put a report in it, or name another with --reports")
    reports: list[Report] = []
    problems: list[Problem] = []
    fresh: dict[str, Report] = {}
    first_with: dict[str, str] = {}
    for name in paths or (path for path, _ in report_files(folder)):
        try:
            report = known.get(name) if known else None
            if report is None:
                report = fresh[name] = read_report(folder / name)
            _refuse_unpublishable(report, name, first_with)
        except ReadingError as error:
            problems.append(_problem(name, str(error)))
        else:
            reports.append(report)
    return Readings(tuple(reports), tuple(problems), fresh)


def report_files(folder: Path) -> list[tuple[str, os.stat_result]]:
    """The files of reports, and of pages and documents that are to become some, by their paths from the folder, in order, with their states.

    `README.md` and hidden ones are left out.
    """
    found: list[tuple[str, os.stat_result]] = []
    open_folders = [("", str(folder))]
    while open_folders:
        inner, place = open_folders.pop()
        with os.scandir(place) as entries:
            for entry in entries:
                path = f"{inner}{entry.name}"
                if entry.name.startswith("."):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    open_folders.append((f"{path}/", entry.path))
                elif entry.name.lower().endswith(NAMED) and entry.name not in NOT_REPORTS:
                    found.append((path, entry.stat(follow_symlinks=entry.is_symlink() and Path(entry.path).exists())))
    # By the names of folders and file, one after the other: no path holds the sign that sorts before all others.
    return sorted(found, key=lambda one: one[0].replace("/", "\0"))


def _language(told: str | None, body: str, name: str) -> str:
    if told and not is_in(told, body):
        raise ReadingError(f"{name}: language {told!r} is stated, and the text is in another; correct it, or leave it out")
    return told or detect_language(body, name)


def _refuse_unpublishable(report: Report, name: str, first_with: dict[str, str]) -> None:
    if report.fictional:
        raise ReadingError(f"{name}: marked fictional, never published; remove the file, or the mark if it is a real report")
    text = report.body.strip()
    if text in first_with:
        raise ReadingError(f"{name}: the same text as {first_with[text]}; keep one of the two files")
    first_with[text] = name


def _text_of(path: Path) -> str:
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise ReadingError(f"{path.name}: {size:,} bytes, over the {LARGEST_BYTES:,} of any one report; split it into its articles")
        raw = path.read_bytes()
    except OSError as error:
        raise ReadingError(f"{path.name}: cannot be read ({error.strerror}); check that it is there and that you may read it") from error
    if not raw.strip():
        raise ReadingError(f"{path.name}: the file is empty; fill it or remove it")
    refuse_foreign(raw, path.name)
    refuse_page(raw, path.suffix, path.name)
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        raise ReadingError(f"{path.name}: not UTF-8 (line {line}, byte {raw[error.start]:#04x}); save it as UTF-8, or let it be stored by: spaceparley add {path.name}") from error
    if "\0" in text:
        raise ReadingError(f"{path.name}: holds a NUL character, so it is no text; save the article as plain UTF-8 text")
    return text


def _problem(name: str, message: str) -> Problem:
    what, _, remedy = message.removeprefix(f"{name}: ").removeprefix(f"{Path(name).name}: ").partition("; ")
    return Problem(table=None, row=name, column=None, value=None, message=what, remedy=remedy)
