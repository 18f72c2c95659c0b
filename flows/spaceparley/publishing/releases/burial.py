"""What is to be withdrawn is looked for in every release that is kept: where it stood, under which names, what went with it."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from ...dataset.traces import NO_TRACES, Traces, traces_of
from ...dataset.withdrawn import Tombstone, spots_of
from ...errors import Problem
from ...reading.corrections import WITHDRAWN, Withdrawal
from ..history.layout import Output
from ..history.stored import Last, Stored, read_stored


@dataclass(frozen=True, slots=True)
class Burial:
    """What is withdrawn with this run, and the traces of all that ever was."""

    tombstones: tuple[Tombstone, ...] = ()
    traces: Traces = NO_TRACES
    problems: tuple[Problem, ...] = ()
    """Withdrawals of what no release holds."""


NONE = Burial()


def bury(withdrawals: Iterable[Withdrawal], last: Last, output: Output) -> Burial:
    """A tombstone for each withdrawal that is new, with what the releases know of it."""
    held = {one.id for one in last.versions.withdrawn}
    new = [one for one in withdrawals if one.id not in held]
    holders = {one.id: _holder(one.id, last, output) for one in new}
    lost = tuple(
        Problem(None, one.id, None, None, f"{WITHDRAWN} names it, and no release that is kept here holds it.", "Give the id of a report, entity or statement as it is now.")
        for one in new
        if holders[one.id] is None
    )
    tombstones = tuple(_tombstone(one, holder) for one in new if (holder := holders[one.id]))
    traces = traces_of((*last.versions.withdrawn, *tombstones))
    return Burial(tombstones, _traced(traces, tuple(_kept(last, output))) if tombstones else traces, lost)


def _holder(row_id: str, last: Last, output: Output) -> Stored | None:
    """The newest release that holds the id: a row that is gone today still stands in those before."""
    if last.release is None or row_id in _ids(last.release):
        return last.release
    return next((release for folder in _kept(last, output) if row_id in _ids(release := read_stored(folder))), None)


def _kept(last: Last, output: Output) -> Iterator[Path]:
    """The releases that are here, the newest first."""
    folders = (output.release(entry.version).current for entry in reversed(last.versions.releases) if entry.kept)
    return (folder for folder in folders if folder.exists())


def _traced(traces: Traces, folders: Iterable[Path]) -> Traces:
    """The names from all of them first, since rows go for the sake of a name that another release has."""
    for folder in folders:
        traces = traces.named_in(read_stored(folder).tables)
    for folder in folders:
        release = read_stored(folder)
        traces = traces.gone_from(release.tables, release.description.unchanging)
    return traces


def _ids(release: Stored) -> set[str]:
    keys = (("reports", "report_id"), ("entities", "entity_id"), ("statements", "statement_id"))
    return {row_id for table, key in keys for row_id in release.tables[table].column(key).to_pylist()}


def _tombstone(one: Withdrawal, release: Stored) -> Tombstone:
    texts = {row["report_id"]: row["text_sha256"] for row in release.tables["reports"].select(["report_id", "text_sha256"]).to_pylist()}
    return Tombstone(one.id, one.date.isoformat(), one.kind, spots_of(release.tables, one.id), texts.get(one.id), one.words)
