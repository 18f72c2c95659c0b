"""`feed.xml`: the releases as an Atom feed (RFC 4287), the newest first.

Its times follow from the data, like everything here: a release is dated by its newest report, one second later for each
further release of that day.
"""

import uuid
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from xml.etree.ElementTree import Element, SubElement, indent, tostring

from ...dataset.schema import DatasetInfo, load_info
from .versions import Entry, Versions

FILE = "feed.xml"
ATOM = "http://www.w3.org/2005/Atom"
UNDATED = "1970-01-01"
SHOWN = 50
"""Releases that a feed holds."""


def feed(versions: Versions) -> str:
    """The feed's text."""
    info = load_info()
    root = Element("feed", {"xmlns": ATOM, "xml:lang": "en"})
    _text(root, "id", _urn(info.name))
    _text(root, "title", f"{info.name}: releases")
    _text(root, "subtitle", info.title)
    _text(root, "updated", max(map(_updated, versions.releases), default=_moment(UNDATED, 0)))
    if info.homepage:
        SubElement(root, "link", {"rel": "alternate", "href": info.homepage})
    for name in info.contributors:
        _text(SubElement(root, "author"), "name", name)
    for entry in _newest_first(versions):
        _add_entry(root, entry, info)
    indent(root, " ")
    return f"<?xml version='1.0' encoding='utf-8'?>\n{tostring(root, encoding='unicode')}\n"


def _newest_first(versions: Versions) -> Iterator[Entry]:
    return iter(versions.releases[: -SHOWN - 1 : -1])


def _add_entry(root: Element, entry: Entry, info: DatasetInfo) -> None:
    element = SubElement(root, "entry")
    _text(element, "id", _urn(f"{info.name}/{entry.version}"))
    _text(element, "title", f"{info.name} {entry.version}")
    _text(element, "updated", _updated(entry))
    if entry.kept:
        # Relative to the feed's own address, wherever it is served from.
        SubElement(element, "link", {"rel": "alternate", "type": "application/json", "href": f"releases/{entry.version}/datapackage.json"})
    _text(element, "summary", "; ".join([entry.summary, *entry.rewritten]))


def _text(parent: Element, name: str, text: str) -> None:
    SubElement(parent, name).text = text


def _urn(name: str) -> str:
    """An id that holds wherever the files are served: the dataset has no address of its own."""
    return f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, name)}"


def _updated(entry: Entry) -> str:
    day, _, counter = entry.version.rpartition(".")
    return _moment(UNDATED if day == "undated" else day, int(counter) - 1 + len(entry.rewritten))


def _moment(day: str, seconds: int) -> str:
    moment = datetime.fromisoformat(day).replace(tzinfo=UTC) + timedelta(seconds=seconds)
    return moment.strftime("%Y-%m-%dT%H:%M:%SZ")
