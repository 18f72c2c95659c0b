"""A source is an entry of `sources.toml`."""

import re
import tomllib
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any, Literal

from ...errors import Problem, ReadingError, UsageError
from ..fetching.secrets import Secrets, read_secrets
from ..fields import LANGUAGES

Kind = Literal["feed", "page", "folder", "archive"]
KINDS: tuple[Kind, ...] = ("feed", "page", "folder", "archive")
NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,59}")
DURATION = re.compile(r"(?P<number>\d+)\s*(?P<unit>s|m|h|d)")
HEADER = re.compile(r"[A-Za-z][A-Za-z0-9-]*")
VARIABLE = re.compile(r"[A-Z_][A-Z0-9_]*")
UNITS = {"s": "seconds", "m": "minutes", "h": "hours", "d": "days"}
REQUIRED = ("name", "kind", "address")
Table = dict[str, Any]
"""A table of TOML, on its way into a source."""


@dataclass(frozen=True, slots=True)
class Source:
    """Where reports come from."""

    name: str
    """Lower-case letters, digits and hyphens; the folder of its reports."""
    kind: Kind
    address: str
    """An http(s) address; for a folder a path, for an archive a path or any address that fsspec opens."""
    language: str | None = None
    """Of its reports, where they do not say."""
    publisher: str | None = None
    """Likewise."""
    every: timedelta = timedelta(0)
    """Asked no more often; at each run where not given."""
    keep_if: tuple[str, ...] = ()
    """Words of which a report has to hold one, in any case of letters."""
    silent_after: timedelta | None = None
    """Nothing new for so long is told as a problem."""
    delay: float = 1.0
    """Seconds between two requests to a host."""
    allow_private: tuple[str, ...] = ()
    """Hosts that may stand for a private address."""
    secret_headers: tuple[tuple[str, str], ...] = ()
    """Headers that its own site is told, each with the environment variable that holds its value."""


def secrets_for(source: Source) -> Secrets:
    """What the source's site is told besides. Raises FetchingError where the environment lacks it."""
    return read_secrets(source.address, source.secret_headers, source.allow_private)


def sources_here() -> Path | None:
    """The list in the working folder, where there is one."""
    path = Path("sources.toml")
    return path if path.exists() else None


def allowed_hosts(path: Path | None) -> tuple[str, ...]:
    """The hosts that some source allows to be private; none without a list."""
    return tuple(host for source in read_sources(path)[0] for host in source.allow_private) if path else ()


def read_sources(path: Path) -> tuple[tuple[Source, ...], tuple[Problem, ...]]:
    """The sources that can be used, and what is wrong with the others.

    Raises UsageError when the file is not there or is no TOML: then nothing in it can be trusted.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8")).get("source", [])
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise UsageError(f"{path}: cannot be read ({error}); set it right, or name another with --sources") from error
    if not isinstance(tables, list):
        raise UsageError(f"{path}: 'source' is no list; begin each source with a line [[source]]")
    sources: dict[str, Source] = {}
    problems: list[Problem] = []
    for number, table in enumerate(tables, 1):
        try:
            source = _source(table, path.parent)
            if source.name in sources:
                raise ReadingError(f"the name {source.name!r} is taken by an earlier source; give each its own")
            sources[source.name] = source
        except ReadingError as error:
            what, _, remedy = str(error).rpartition("; ")
            problems.append(Problem(None, f"{path.name} source {number}", None, None, what, remedy))
    return tuple(sources.values()), tuple(problems)


def _source(table: Table, folder: Path) -> Source:
    unknown = table.keys() - Source.__dataclass_fields__.keys()
    if unknown:
        raise ReadingError(f"{min(unknown)!r} is not known; use {', '.join(Source.__dataclass_fields__)}")
    missing = [name for name in REQUIRED if not isinstance(table.get(name), str) or not table[name].strip()]
    if missing:
        raise ReadingError(f"{missing[0]} is missing; give it as text")
    if not NAME.fullmatch(table["name"]):
        raise ReadingError(f"the name {table['name']!r} cannot be a folder's; use lower-case letters, digits and hyphens")
    if table["kind"] not in KINDS:
        raise ReadingError(f"the kind {table['kind']!r} is not known; use {', '.join(KINDS)}")
    if table.get("language") not in (None, *LANGUAGES):
        raise ReadingError(f"the language {table['language']!r} is not read; use {', '.join(LANGUAGES)}")
    return Source(
        name=table["name"],
        kind=table["kind"],
        address=_placed(table["address"], table["kind"], folder),
        language=table.get("language"),
        publisher=table.get("publisher"),
        every=_duration(table, "every") or timedelta(0),
        keep_if=_words(table, "keep_if"),
        silent_after=_duration(table, "silent_after"),
        delay=_seconds(table),
        allow_private=_words(table, "allow_private"),
        secret_headers=_secret_headers(table),
    )


def _placed(address: str, kind: str, folder: Path) -> str:
    """A path is taken from where sources.toml is, wherever the run was started."""
    return str(folder / address) if kind == "folder" or (kind == "archive" and "://" not in address) else address


def _duration(table: Table, name: str) -> timedelta | None:
    if name not in table:
        return None
    found = DURATION.fullmatch(str(table[name]).strip())
    if not found:
        raise ReadingError(f"{name} {table[name]!r} is no length of time; write it as 30m, 6h or 14d")
    return timedelta(**{UNITS[found["unit"]]: int(found["number"])})


def _words(table: Table, name: str) -> tuple[str, ...]:
    words = table.get(name, [])
    if not isinstance(words, list) or not all(isinstance(word, str) and word.strip() for word in words):
        raise ReadingError(f"{name} {words!r} is no list of words; write it as [\"one\", \"two\"]")
    return tuple(words)


def _secret_headers(table: Table) -> tuple[tuple[str, str], ...]:
    """Names only: whoever writes the secret itself there does not find it in a message."""
    headers = table.get("secret_headers", {})
    if not isinstance(headers, dict) or not all(HEADER.fullmatch(name) and VARIABLE.fullmatch(str(value)) for name, value in headers.items()):
        raise ReadingError('secret_headers does not name environment variables; write it as { Authorization = "ESA_TOKEN" }, with the secret in ESA_TOKEN')
    return tuple(sorted(headers.items()))


def _seconds(table: Table) -> float:
    delay = table.get("delay", 1.0)
    if isinstance(delay, bool) or not isinstance(delay, int | float) or not 0 <= delay <= 3600:
        raise ReadingError(f"delay {delay!r} is no number of seconds; write it as 2 or 0.5")
    return float(delay)
