"""What is withdrawn leaves every release that stands in the output folder: each is written anew without it.

A release keeps its version; `versions.json` has its new hashes, and says what was taken out and when. Git's history, and what
others have downloaded, is not reached from here.
"""

import logging
from collections.abc import Callable, Iterable, Mapping
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import pyarrow as pa

from ...dataset.arrow import arrow_schema
from ...dataset.changes import Inputs, Side, find_changes
from ...dataset.differences import CHANGES
from ...dataset.printed import BLOT, names_left, prints, words_of
from ...dataset.schema import load_schemas
from ...dataset.traces import Traces, remove_traces
from ...dataset.withdrawn import Tombstone
from ..documents.changelog import changed_rows, changelog, first_changelog, loss_note, schema_notes
from ..history.edition import Edition, entry_of
from ..history.layout import Output
from ..history.stored import Last, Stored, read_stored
from ..history.versions import Entry, Versions
from .burial import Burial
from .staging import stage

log = logging.getLogger("spaceparley")
Writer = Callable[..., None]
UNKNOWN = Inputs(rules_changed=True, reference_changed=False)
"""Causes were told when the release was made."""


def without(last: Last, burial: Burial) -> Last:
    """The last release as it will stand there."""
    if not burial.tombstones or last.release is None:
        return last
    return replace(last, release=_clean(last.release, burial.traces))


def _clean(release: Stored, traces: Traces) -> Stored:
    tables = remove_traces(release.tables, release.description.unchanging, traces)
    printed = words_of(release.tables, traces.ids) | traces.names
    return replace(release, tables={**release.tables, **tables}, description=release.description.without_examples(printed))


def take_out(versions: Versions, burial: Burial, output: Output, stack: ExitStack, write: Writer) -> Versions:
    """The list of releases once what the tombstones stand for has left them; those that change wait beside their places."""
    tombstones, traces = burial.tombstones, burial.traces
    if not tombstones:
        return versions
    entries, before = [], None
    for entry in versions.releases:
        folder = output.release(entry.version).current
        if not entry.kept:
            continue
        if not folder.exists():
            log.warning("%s is not here: what is withdrawn has to be taken out of it where it is", entry.version)
            before = None
            continue
        release = read_stored(folder)
        clean = _with_changes(_clean(release, traces), release, before, traces.names)
        before = clean
        told = unnamed(entry, traces.names)
        if told != entry or clean.description != release.description or any(not clean.tables[name].equals(table) for name, table in release.tables.items()):
            log.info("%s is written anew without %s", entry.version, ", ".join(one.id for one in tombstones))
            _tell_of_words(entry.version, clean, traces.names)
            entries.append(_rewrite(told, versions.entry(told.previous or ""), clean, tombstones, stack.enter_context(stage(output, entry.version)), write))
    buried = replace(versions, withdrawn=(*versions.withdrawn, *tombstones))
    return buried.replacing(entries)


def unnamed(entry: Entry, names: frozenset[str]) -> Entry:
    """The entry, with a blot for the reason of a loss that prints one of the names."""
    loss = entry.accepted_loss
    return replace(entry, accepted_loss=replace(loss, reason=BLOT)) if loss and prints(loss.reason, names) else entry


def _tell_of_words(version: str, clean: Stored, names: frozenset[str]) -> None:
    """Other people's words may name somebody who was withdrawn: they are left, and said to be."""
    left = names_left(clean.tables, names)
    if left:
        log.warning(
            "%s: the name still stands in what others say or print of it (%s); withdraw these too if it must go there as well. "
            "`words = true` in the entry would have done so",
            version,
            ", ".join(left),
        )


def _with_changes(clean: Stored, release: Stored, before: Stored | None, names: frozenset[str]) -> Stored:
    """Its changes against the release before as that stands now; where that is not here, only those of rows that are whole."""
    if CHANGES not in release.tables or not release.tables[CHANGES].num_rows:
        return clean
    listed = release.tables[CHANGES]
    if before is None:
        return replace(clean, tables={**clean.tables, CHANGES: _of_same_rows(listed, clean, release, names)})
    found = find_changes(_side(before), _side(clean), UNKNOWN)
    return replace(clean, tables={**clean.tables, CHANGES: _with_causes(found, listed)})


def _side(release: Stored) -> Side:
    return Side(release.tables, release.description.schemas)


def _with_causes(found: pa.Table, listed: pa.Table) -> pa.Table:
    """The causes as they were told first."""
    key = ("table_name", "row_id", "column_name")
    told = {tuple(row[name] for name in key): (row["cause"], row["report_id"]) for row in listed.to_pylist()}
    rows = [row | dict(zip(("cause", "report_id"), told.get(tuple(row[name] for name in key), (row["cause"], row["report_id"])), strict=True)) for row in found.to_pylist()]
    return pa.Table.from_pylist(rows, schema=listed.schema)


def _of_same_rows(listed: pa.Table, clean: Stored, release: Stored, names: frozenset[str]) -> pa.Table:
    touched = {(row["table_name"], row["row_id"]) for row in find_changes(_side(release), _side(clean), UNKNOWN).to_pylist()}
    touched |= {(row["table_name"], row["row_id"]) for row in listed.to_pylist() if prints(row["before"], names) or prints(row["after"], names)}
    rows = [row for row in listed.to_pylist() if (row["table_name"], row["row_id"]) not in touched and row["change"] != "removed"]
    return pa.Table.from_pylist(rows, schema=listed.schema)


def _rewrite(entry: Entry, previous: Entry | None, release: Stored, tombstones: Iterable[Tombstone], folder: Path, write: Writer) -> Entry:
    notes = (*entry.rewritten, *(f"{one.id} withdrawn on {one.date} ({one.kind})" for one in tombstones))
    schema = schema_notes(previous.schema_version if previous else None, entry.schema_version)
    loss = [loss_note(entry.accepted_loss.reason, entry.accepted_loss.losses)] if entry.accepted_loss else []
    changes = release.tables.get(CHANGES)
    page = changelog(changed_rows(changes), entry.previous, entry.version, [*schema, *loss, *notes]) if changes is not None and entry.previous else first_changelog(entry.version, entry.summary)
    edition = Edition(entry.version, entry.previous, entry.summary, page, entry.schema_version, entry.rules, entry.reference, entry.accepted_loss)
    write(_in_full(release.tables), release.description.schemas, folder, edition, release.description.texts)
    return replace(entry_of(folder, edition), rewritten=notes)


def _in_full(tables: Mapping[str, pa.Table]) -> dict[str, pa.Table]:
    """The tables with those and the columns that came later, empty: pages are written by the code of today."""
    full = dict(tables)
    for schema in load_schemas():
        wanted = arrow_schema(schema)
        table = full.get(schema.name, wanted.empty_table())
        for field in wanted:
            if field.name not in table.column_names:
                table = table.append_column(field.with_nullable(True), pa.nulls(table.num_rows, field.type))
        full[schema.name] = table
    return full
