"""Files that people and programs drop into a folder: Markdown or text, with front matter or without, and saved web pages."""

import os
import stat
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from ...errors import ReadingError, SpaceparleyError
from ..foreign import PAGES, refuse_foreign
from ..front_matter import has_front_matter, split_front_matter
from ..holdings.arrival import Arrival, Given, from_page, from_text
from ..holdings.files import one_line
from ..holdings.index import Index
from ..holdings.memory import stamp_of
from ..pages.charset import decode
from ..reports import LARGEST_BYTES
from .offer import Offer, failed
from .source import Source

TEXTS = (".md", ".txt")


def folder_offers(source: Source, index: Index, now: datetime) -> Iterator[Offer]:
    """What the files that are new or changed since the last run hold. Raises ReadingError where there is no such folder."""
    folder = Path(source.address)
    for path in files_of(folder):
        key = path.relative_to(folder).as_posix()
        try:
            stamp = _stamp(path.lstat())
            if stamp_of(index, source.name, key) != stamp:
                yield Offer(key, stamp, read_file(path, Given(f"{source.name} {one_line(key)}", source.language, source.publisher), now))
        except OSError:
            continue  # Gone since it was listed.
        except SpaceparleyError as error:
            yield Offer(key, stamp, failed(error))


def files_of(folder: Path) -> list[Path]:
    """The files of a folder that may be reports, hidden ones aside, in order of their paths. Raises ReadingError where it is none."""
    if not folder.is_dir():
        raise ReadingError(f"{folder}: no such folder; create it, or take it out of sources.toml")
    found: list[Path] = []
    for place, folders, names in os.walk(folder, followlinks=False):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        found += (Path(place, name) for name in sorted(names) if not name.startswith(".") and Path(name).suffix.lower() in (*TEXTS, *PAGES))
    return found


def snapshot(folder: Path) -> dict[str, str]:
    """The files of a folder with what tells that one has changed; empty where there is no such folder."""
    states: dict[str, str] = {}
    for path in files_of(folder) if folder.is_dir() else ():
        try:
            states[str(path)] = _stamp(path.lstat())
        except OSError:
            continue
    return states


def read_file(path: Path, given: Given, now: datetime) -> Arrival:
    """The report in a file. Raises ReadingError where it holds none, is too large, or is no regular file."""
    name = one_line(path.name)
    raw = _bytes(path, name)
    refuse_foreign(raw, name)
    text = decode(raw)
    if path.suffix.lower() in PAGES:
        return from_page(text, given, (), now)
    fields, body = split_front_matter(text, name) if has_front_matter(text) else ({}, text.lstrip("\ufeff"))
    if not body.strip():
        raise ReadingError(f"{name}: holds no text; put the article into it")
    return from_text(fields, body, given, now)


def _bytes(path: Path, name: str) -> bytes:
    # Neither links, which lead out of the folder, nor pipes, which never end.
    try:
        with os.fdopen(os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK), "rb") as file:
            state = os.fstat(file.fileno())
            if not stat.S_ISREG(state.st_mode):
                raise ReadingError(f"{name}: is no regular file; put a copy of the article there")
            if state.st_size > LARGEST_BYTES:
                raise ReadingError(f"{name}: {state.st_size:,} bytes, over the {LARGEST_BYTES:,} of any one report; split it into its articles")
            return file.read(LARGEST_BYTES)
    except OSError as error:
        raise ReadingError(f"{name}: cannot be read ({error.strerror}); put a copy there that you may read") from error


def _stamp(state: os.stat_result) -> str:
    return f"{state.st_size}-{state.st_mtime_ns}"
