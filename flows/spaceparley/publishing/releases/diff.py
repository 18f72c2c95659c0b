"""Two releases, any two, compared: the same page as `CHANGES.md`."""

from pathlib import Path

from ...dataset.changes import Inputs, Side, find_changes
from ...errors import UsageError
from ..documents.changelog import changed_rows, changelog
from ..history.exchange import MARK
from ..history.layout import LATEST, Output
from ..history.stored import Stored, read_stored
from ..history.versions import Entry, Versions, read_versions

PREVIOUS = "previous"
"""The release that the newest one was built on."""


def diff(old: str, new: str, root: Path) -> str:
    """What the second release changes against the first, and why; each is a folder, a version under `root`, `latest` or `previous`.

    Where both are listed there, what is known of their rules and reference data tells the causes apart; else the rules
    are taken to differ. Raises UsageError where there is no such release.
    """
    versions = read_versions(Output(root).versions)
    before, after = _find(old, root, versions), _find(new, root, versions)
    one, other = read_stored(before), read_stored(after)
    changes = find_changes(
        Side(one.tables, one.description.schemas), Side(other.tables, other.description.schemas), _inputs(versions, one, other)
    )
    return changelog(changed_rows(changes), _name(one, old), _name(other, new))


def _find(name: str, root: Path, versions: Versions) -> Path:
    latest = versions.latest
    places = [Path(name), Output(root).releases / name]
    if latest and name in (LATEST, latest.version):
        places.append(root / LATEST)
    if latest and latest.previous and name == PREVIOUS:
        places.append(Output(root).releases / latest.previous)
    for place in places:
        if (place / MARK).exists():
            return place
    listed = ", ".join(entry.version for entry in versions.releases if entry.kept) or "none"
    raise UsageError(f"{name}: is no folder of a release and no version in {Output(root).versions} (kept there: {listed})")


def _name(release: Stored, given: str) -> str:
    return release.description.version or given


def _inputs(versions: Versions, one: Stored, other: Stored) -> Inputs:
    old, new = _entry(versions, one), _entry(versions, other)
    if old is None or new is None or old.reference is None:
        return Inputs(rules_changed=True, reference_changed=False)
    return Inputs(old.rules != new.rules, old.reference != new.reference)


def _entry(versions: Versions, release: Stored) -> Entry | None:
    return versions.entry(release.description.version) if release.description.version else None
