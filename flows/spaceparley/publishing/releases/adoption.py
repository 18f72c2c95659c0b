"""A release made before there were versions becomes the first one that `versions.json` lists, its ids its bytes kept."""

from ...errors import PublishingError
from ..formats.parquet import read_parquet
from ..history.edition import Edition, entry_of, newest_day
from ..history.layout import Output
from ..history.stored import read_descriptor
from ..history.versions import Versions, next_version
from .staging import commit, copy_release


def adopt(output: Output) -> None:
    """Lists what stands in `latest/` as a first release; nothing to do where there are versions, or nothing stands there."""
    if output.versions.exists() or not (output.latest / "SHA256SUMS").exists():
        return
    if output.releases.exists() and any(output.releases.iterdir()):
        raise PublishingError(f"{output.versions}: is missing, and there are releases that it listed; put it back as the last release left it")
    described = read_descriptor(output.latest)
    reports = read_parquet(output.latest, ["reports"]).get("reports")
    version = next_version(Versions(), newest_day(reports) if reports else None)
    edition = Edition(version, None, "the first release with a version", "", described.schema_version)
    staged = output.release(version).next
    copy_release(output.latest, staged)
    commit(output, Versions((entry_of(staged, edition),)))
