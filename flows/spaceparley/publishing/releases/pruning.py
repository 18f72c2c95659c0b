"""Old releases make room; what `versions.json` says of them stays."""

from dataclasses import replace

from ...errors import UsageError
from ..history.layout import Output
from ..history.versions import read_versions
from .staging import commit

LEAST = 2
"""The newest release, and the one before, from which it can be reproduced."""


def prune(output: Output, keep: int) -> tuple[str, ...]:
    """The versions whose folders are gone now: all but the newest `keep`. Raises UsageError for fewer than two."""
    if keep < LEAST:
        raise UsageError(f"--keep {keep}: the newest release and the one before always stay; keep at least {LEAST}")
    versions = read_versions(output.versions)
    going = [entry for entry in versions.releases[:-keep] if entry.kept]
    if going:
        commit(output, versions.replacing(replace(entry, kept=False) for entry in going))
    return tuple(entry.version for entry in going)
