"""What a release is against the one before: its version, its changes, and whether it may follow at all."""

from collections.abc import Mapping
from dataclasses import dataclass

import pyarrow as pa

from ...counting import counted
from ...dataset.alike import tables_apart
from ...dataset.changes import Inputs, Side, find_changes, no_changes, same_shape
from ...dataset.contract import broken_promises
from ...dataset.differences import CHANGES, Apart
from ...dataset.guard import find_losses
from ...dataset.patch import apply_changes
from ...dataset.schema import TableSchema, load_info, load_schemas
from ...errors import CheckError, Problem
from ..documents.changelog import (
    changed_rows,
    changelog,
    first_changelog,
    loss_line,
    loss_note,
    schema_notes,
    summary_of,
)
from ..history.edition import Edition, newest_day
from ..history.inputs import reference_digest, rules_digest
from ..history.stored import Last
from ..history.versions import AcceptedLoss, Entry, Versions, next_version

Tables = Mapping[str, pa.Table]


@dataclass(frozen=True, slots=True)
class Succession:
    """A dataset with its table of changes; `edition` is None where it holds what the last release holds."""

    tables: Tables
    fresh: Tables
    """The rows that the last release does not hold alike."""
    edition: Edition | None
    versions: Versions
    """The releases before it."""


def succeed(tables: Tables, last: Last, accept_loss: str | None = None) -> Succession:
    """What would be published of these tables after `last`.

    Raises CheckError when a column goes without a new major version of the schemas, when a table loses more than its
    bounds allow and no reason is given for it, and when the changes are not all that differs.
    """
    versions, before, entry = last.versions, last.release, last.versions.latest
    if before is None or entry is None:
        return _first(tables, versions)
    schemas, version = load_schemas(), load_info().version
    _refuse(broken_promises(before.description.schemas, entry.schema_version, schemas, version))
    only = tables_apart(before.tables, tables, schemas)
    changes = find_changes(Side(before.tables, before.description.schemas), Side(tables, schemas), _inputs(entry), only)
    if not changes.num_rows and same_shape(before.description.schemas, schemas) and entry.schema_version == version:
        return Succession({**tables, CHANGES: changes}, only[1], None, versions)
    _refuse(unexplained(before.description.schemas, only, changes, schemas))
    losses = find_losses(before.tables, {**tables, CHANGES: changes}, only)
    if not accept_loss:
        _refuse(losses)
    return Succession({**tables, CHANGES: changes}, only[1], _edition(tables, versions, entry, changes, losses, accept_loss), versions)


def _first(tables: Tables, versions: Versions) -> Succession:
    tables = {**tables, CHANGES: no_changes()}
    rows = sum(table.num_rows for table in tables.values())
    summary = f"the first release: {counted(rows, 'row')} of {counted(tables['reports'].num_rows, 'report')}"
    version = next_version(versions, newest_day(tables["reports"]))
    edition = Edition(
        version, None, summary, first_changelog(version, summary), load_info().version, rules_digest(), reference_digest()
    )
    return Succession(tables, tables, edition, versions)


def _edition(
    tables: Tables, versions: Versions, before: Entry, changes: pa.Table, losses: tuple[Problem, ...], reason: str | None
) -> Edition:
    schema_version = load_info().version
    version = next_version(versions, newest_day(tables["reports"]))
    rows = changed_rows(changes)
    accepted = AcceptedLoss(reason, tuple(map(loss_line, losses))) if losses and reason else None
    notes = schema_notes(before.schema_version, schema_version)
    notes += [loss_note(accepted.reason, accepted.losses)] if accepted else []
    return Edition(
        version=version,
        previous=before.version,
        summary=summary_of(rows, before.schema_version, schema_version),
        changes=changelog(rows, before.version, version, notes),
        schema_version=schema_version,
        rules=rules_digest(),
        reference=reference_digest(),
        accepted_loss=accepted,
    )


def unexplained(stated: tuple[TableSchema, ...], only: Apart, changes: pa.Table, schemas: tuple[TableSchema, ...]) -> tuple[Problem, ...]:
    """The tables that the release before, with the changes applied, does not make; none where the changes are the whole truth.

    Rows that both hold alike stand aside: a change that names one of them makes no whole row. `stated` are the schemas of
    the release before.
    """
    before, tables = only
    try:
        made = apply_changes(before, stated, changes, schemas)
    except ValueError:
        return (_unexplained(CHANGES),)
    return tuple(
        _unexplained(name)
        for name, table in made.items()
        if not table.equals(tables[name].select(table.column_names).sort_by([(key, "ascending") for key in _key(schemas, name)]))
    )


def _unexplained(table: str) -> Problem:
    return Problem(table, None, None, None, "The last release with these changes is not this release.", "Mend dataset/changes.py: no diff, no release.")


def _key(schemas: tuple[TableSchema, ...], name: str) -> tuple[str, ...]:
    return next(schema.primary_key for schema in schemas if schema.name == name)


def _inputs(entry: Entry) -> Inputs:
    """A release made before there were versions says nothing of its rules: they are taken to have changed."""
    reference = entry.reference is not None and entry.reference != reference_digest()
    return Inputs(rules_changed=entry.rules != rules_digest(), reference_changed=reference)


def _refuse(problems: tuple[Problem, ...]) -> None:
    if problems:
        raise CheckError(problems)
