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
from ...dataset.printed import names_left, names_of, words_of
from ...dataset.removal import remove_rows
from ...dataset.schema import load_schemas
from ...dataset.withdrawn import Tombstone, spots_of
from ...errors import Problem
from ...reading.corrections import WITHDRAWN, Withdrawal
from ..documents.changelog import changed_rows, changelog, first_changelog, loss_note
from ..history.edition import Edition, entry_of
from ..history.layout import Output
from ..history.stored import Last, Stored, read_stored
from ..history.versions import Entry, Versions
from ..runs.extracted import FILE as EXTRACTIONS
from .staging import stage

log = logging.getLogger("spaceparley")
Writer = Callable[..., None]
UNKNOWN = Inputs(rules_changed=True, reference_changed=False)
"""Causes were told when the release was made."""


def bury(withdrawals: Iterable[Withdrawal], last: Last, output: Output) -> tuple[tuple[Tombstone, ...], tuple[Problem, ...]]:
    """A tombstone for each withdrawal that is new, and those that name what no release holds."""
    held = {one.id for one in last.versions.withdrawn}
    new = [one for one in withdrawals if one.id not in held]
    holders = {one.id: _holder(one.id, last, output) for one in new}
    lost = tuple(
        Problem(None, one.id, None, None, f"{WITHDRAWN} names it, and no release that is kept here holds it.", "Give the id of a report, entity or statement as it is now.")
        for one in new
        if holders[one.id] is None
    )
    return tuple(_tombstone(one, holder) for one in new if (holder := holders[one.id])), lost


def _holder(row_id: str, last: Last, output: Output) -> Stored | None:
    """The newest release that holds the id: a row that is gone today still stands in those before."""
    if last.release is None or row_id in _ids(last.release):
        return last.release
    older = (output.release(entry.version).current for entry in reversed(last.versions.releases[:-1]) if entry.kept)
    return next((release for folder in older if folder.exists() and row_id in _ids(release := read_stored(folder))), None)


def _ids(release: Stored) -> set[str]:
    keys = (("reports", "report_id"), ("entities", "entity_id"), ("statements", "statement_id"))
    return {row_id for table, key in keys for row_id in release.tables[table].column(key).to_pylist()}


def _tombstone(one: Withdrawal, release: Stored) -> Tombstone:
    texts = {row["report_id"]: row["text_sha256"] for row in release.tables["reports"].select(["report_id", "text_sha256"]).to_pylist()}
    return Tombstone(one.id, one.date.isoformat(), one.kind, spots_of(release.tables, one.id), texts.get(one.id), one.words)


def without(last: Last, tombstones: tuple[Tombstone, ...]) -> Last:
    """The last release as it will stand there."""
    if not tombstones or last.release is None:
        return last
    return replace(last, release=_clean(last.release, tombstones, _unprinted([last.release.tables], tombstones)))


def leave_out(tables: Mapping[str, pa.Table], tombstones: Iterable[Tombstone]) -> dict[str, pa.Table]:
    """Tables made anew, without what was ever withdrawn."""
    buried = tuple(tombstones)
    return remove_rows(tables, load_schemas(), [one.id for one in buried], _unprinted([tables], buried))


def _unprinted(releases: Iterable[Mapping[str, pa.Table]], tombstones: Iterable[Tombstone]) -> frozenset[str]:
    """The names that nobody's words are to print any more, as any of the releases has them."""
    ids = {one.id for one in tombstones if one.words}
    return frozenset(name for tables in releases for name in names_of(tables, ids)) if ids else frozenset()


def _clean(release: Stored, tombstones: Iterable[Tombstone], names: frozenset[str]) -> Stored:
    schemas = [schema for schema in release.description.schemas if schema.name != CHANGES]
    tables = remove_rows(release.tables, schemas, [one.id for one in tombstones], names)
    printed = words_of(release.tables, {one.id for one in tombstones})
    return replace(release, tables={**release.tables, **tables}, description=release.description.without_examples(printed))


def take_out(versions: Versions, tombstones: tuple[Tombstone, ...], output: Output, stack: ExitStack, write: Writer) -> Versions:
    """The list of releases once what the tombstones stand for has left them; those that change wait beside their places."""
    if not tombstones:
        return versions
    # What was extracted before is kept beside the releases, words and names and all.
    (output.root / EXTRACTIONS).unlink(missing_ok=True)
    entries, before = [], None
    folders = [output.release(entry.version).current for entry in versions.releases if entry.kept]
    names = _unprinted((read_stored(folder).tables for folder in folders if folder.exists()), tombstones)
    for entry in versions.releases:
        folder = output.release(entry.version).current
        if not entry.kept:
            continue
        if not folder.exists():
            log.warning("%s is not here: what is withdrawn has to be taken out of it where it is", entry.version)
            before = None
            continue
        release = read_stored(folder)
        clean = _with_changes(_clean(release, tombstones, names), release, before)
        before = clean
        if clean.description != release.description or any(not clean.tables[name].equals(table) for name, table in release.tables.items()):
            log.info("%s is written anew without %s", entry.version, ", ".join(one.id for one in tombstones))
            _tell_of_words(entry.version, release, clean, tombstones)
            entries.append(_rewrite(entry, clean, tombstones, stack.enter_context(stage(output, entry.version)), write))
    buried = replace(versions, withdrawn=(*versions.withdrawn, *tombstones))
    return buried.replacing(entries)


def _tell_of_words(version: str, release: Stored, clean: Stored, tombstones: Iterable[Tombstone]) -> None:
    """Other people's words may name somebody who was withdrawn: they are left, and said to be."""
    left = names_left(clean.tables, names_of(release.tables, {one.id for one in tombstones}))
    if left:
        log.warning(
            "%s: the name still stands in what others say or print of it (%s); withdraw these too if it must go there as well. "
            "`words = true` in the entry would have done so",
            version,
            ", ".join(left),
        )


def _with_changes(clean: Stored, release: Stored, before: Stored | None) -> Stored:
    """Its changes against the release before as that stands now; where that is not here, only those of rows that are whole."""
    if CHANGES not in release.tables or not release.tables[CHANGES].num_rows:
        return clean
    listed = release.tables[CHANGES]
    if before is None:
        return replace(clean, tables={**clean.tables, CHANGES: _of_same_rows(listed, clean, release)})
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


def _of_same_rows(listed: pa.Table, clean: Stored, release: Stored) -> pa.Table:
    touched = {(row["table_name"], row["row_id"]) for row in find_changes(_side(release), _side(clean), UNKNOWN).to_pylist()}
    rows = [row for row in listed.to_pylist() if (row["table_name"], row["row_id"]) not in touched and row["change"] != "removed"]
    return pa.Table.from_pylist(rows, schema=listed.schema)


def _rewrite(entry: Entry, release: Stored, tombstones: Iterable[Tombstone], folder: Path, write: Writer) -> Entry:
    notes = (*entry.rewritten, *(f"{one.id} withdrawn on {one.date} ({one.kind})" for one in tombstones))
    loss = [loss_note(entry.accepted_loss.reason, entry.accepted_loss.losses)] if entry.accepted_loss else []
    changes = release.tables.get(CHANGES)
    page = changelog(changed_rows(changes), entry.previous, entry.version, [*loss, *notes]) if changes is not None and entry.previous else first_changelog(entry.version, entry.summary)
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
