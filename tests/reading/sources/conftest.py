"""A folder of reports, a server that behaves as told, and pages of the annotated reports to put on it."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from press_site import Site, press_site
from spaceparley.reading.fetching.fetch import Bounds
from spaceparley.reading.fetching.manners import Visitor
from spaceparley.reading.sources.collect import collect
from spaceparley.reading.sources.source import Source
from spaceparley.reading.sources.tally import Tally

NOW = datetime(2026, 3, 5, 10, tzinfo=UTC)
Ask = Callable[..., tuple[Tally, ...]]


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    (tmp_path / "reports").mkdir()
    return tmp_path / "reports"


@pytest.fixture
def server() -> Iterator[Site]:
    with press_site() as found:
        yield found


@pytest.fixture
def ask(reports: Path) -> Ask:
    """Asks sources as a run does, but in haste: small bounds, no pauses."""

    def visitor(source: Source) -> Visitor:
        return Visitor(delay=0, allowed=source.allow_private, bounds=Bounds(seconds=2, most_bytes=1_000_000, step_seconds=0.5), sleep=lambda _: None)

    def run(*sources: Source, now: datetime = NOW, judge: Callable[[str, str, str], str | None] = lambda *_: None) -> tuple[Tally, ...]:
        return collect(sources, reports, now, judge, visitor)

    return run
