"""Each report is held once: what has come is new, a new version, one that is held already, or not to be believed."""

import logging
from dataclasses import dataclass, replace
from typing import Literal

from ..front_matter import split_front_matter
from .arrival import Arrival
from .files import clean_body, file_name, file_text, write_file
from .index import FOLDER, Held, Index
from .likeness import is_near, text_key

log = logging.getLogger("spaceparley")
HISTORY = ".history"
Verdict = Literal["new", "corrected", "duplicate", "refused"]


@dataclass(frozen=True, slots=True)
class Kept:
    """What became of a report that has come."""

    verdict: Verdict
    path: str
    """From the folder of reports: where it is held; for one that was refused, the report that stands in its way."""
    reason: str = ""


def keep(index: Index, arrival: Arrival, source: str) -> Kept:
    """Holds a report, or finds that it is held; nothing that was held before is lost. `source` names the folder of a new one."""
    arrival = replace(arrival, body=clean_body(arrival.body))
    with index.writing():
        kept = _judge(index, arrival, source)
    log.info("%s: %s%s", kept.verdict, kept.path, f" ({kept.reason})" if kept.reason else "")
    return kept


def _judge(index: Index, arrival: Arrival, source: str) -> Kept:
    own = _own(index, arrival) or index.at(arrival.fetched_from)
    twin = index.with_text(text_key(arrival.body))
    if twin:
        return _same(index, arrival, twin.path, "unchanged" if twin == own else "the same text")
    if own and _may_correct(arrival, own):
        return _correct(index, arrival, own)
    near = next((path for path in index.alike(arrival.body) if is_near(_body(index, path), arrival.body)), None)
    if near:
        return _same(index, arrival, near, "nearly the same text")
    claimed = index.at(arrival.addresses)
    if claimed is None:
        return _new(index, arrival, source)
    if arrival.fetched_from and own is None:
        return _new(index, arrival.unclaimed(), source)
    return Kept("refused", claimed.path, f"claims the address {arrival.url} of another text, which is held from elsewhere")


def _own(index: Index, arrival: Arrival) -> Held | None:
    """The report that came from the same place before.

    One file may hold one page today and another tomorrow, as saved pages' names go: where both say at which addresses they
    were published, and at none in common, only texts that are near are versions of one report.
    """
    there = index.from_origin(arrival.origin)
    known = index.at(arrival.addresses)
    if known in there:
        return known
    return next((one for one in there if not (arrival.addresses and index.has_address(one.path)) or is_near(_body(index, one.path), arrival.body)), None)


def _may_correct(arrival: Arrival, held: Held) -> bool:
    """Whether it is no older, and the file ours to write: what people put beside the fetched reports is theirs."""
    return held.path.startswith(f"{FOLDER}/") and arrival.retrieved_at >= (held.retrieved_at or "")


def _new(index: Index, arrival: Arrival, source: str) -> Kept:
    path = f"{FOLDER}/{source}/{file_name(arrival)}"
    write_file(index.reports / path, file_text(arrival))
    index.put(path)
    return Kept("new", path)


def _correct(index: Index, arrival: Arrival, held: Held) -> Kept:
    """The new version stands where the old one stood, under its first address; the old one goes into the history."""
    file = index.reports / held.path
    old = file.read_text(encoding="utf-8")
    fields, _ = split_front_matter(old, held.path)
    when = (held.retrieved_at or "undated").replace(":", "")
    write_file(index.fetched / HISTORY / file.stem[-10:] / f"{when}-{(held.text or 'unread')[:8]}.md", old)
    write_file(file, file_text(_first_told(arrival.also_only(_free(index, arrival, held.path)), fields)))
    index.put(held.path)
    return Kept("corrected", held.path, "another text than before")


def _first_told(arrival: Arrival, fields: dict[str, str]) -> Arrival:
    """The arrival under the address and origin that its report is known by."""
    first = arrival.at_first(fields.get("url"), fields.get("origin"))
    return first.also((*fields.get("also_at", "").split(), *arrival.addresses))


def _free(index: Index, arrival: Arrival, path: str) -> tuple[str, ...]:
    """Those of its addresses that are no other report's."""
    holders = {address: index.at((address,)) for address in arrival.addresses}
    return tuple(address for address, held in holders.items() if held is None or held.path == path)


def _same(index: Index, arrival: Arrival, path: str, reason: str) -> Kept:
    """The report that is held is known at the new addresses too, where none of them is another report's."""
    free = tuple(address for address in _free(index, arrival, path) if index.at((address,)) is None)
    if free and path.startswith(f"{FOLDER}/"):
        _add_addresses(index, path, free)
    index.know(free, path)
    return Kept("duplicate", path, reason)


def _add_addresses(index: Index, path: str, addresses: tuple[str, ...]) -> None:
    file = index.reports / path
    fields, body = split_front_matter(file.read_text(encoding="utf-8"), path)
    known = {name: value for name, value in fields.items() if name in Arrival.__dataclass_fields__ and name != "also_at"}
    held = Arrival(**{"origin": "", "language": "", "retrieved_at": "", **known}, body=body)  # type: ignore[arg-type]
    write_file(file, file_text(held.also((*fields.get("also_at", "").split(), *addresses))))
    index.put(path)


def _body(index: Index, path: str) -> str:
    return split_front_matter((index.reports / path).read_text(encoding="utf-8"), path)[1]
