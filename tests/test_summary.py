"""What a run tells people in the end."""

from pathlib import Path

import pytest
from spaceparley.summary import NEXT_QUERY, Summary, as_text


@pytest.mark.parametrize(
    ("latest", "asked"),
    [
        (Path("output/latest"), ""),
        (Path("output/latest").absolute(), ""),
        (Path("demo output/latest"), " --data 'demo output'"),
        (Path("/srv/parley/latest"), " --data /srv/parley"),
    ],
)
def test_what_to_try_next_asks_the_release_that_was_made(latest: Path, asked: str) -> None:
    summary = Summary(1, 0, (("meetings", 1),), (), latest, latest.parent / "problems.csv", changed=True)
    assert as_text(summary).splitlines()[-1] == f'Try next: spaceparley query "{NEXT_QUERY}"{asked}'
