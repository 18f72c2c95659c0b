"""Files that arrive are told once, as soon as they have stopped changing."""

from collections.abc import Callable
from pathlib import Path

import pytest
from spaceparley.reading.sources.watching import LONGEST_UNREST, arrivals


@pytest.fixture
def watched(tmp_path: Path) -> Path:
    (tmp_path / "inbox").mkdir()
    (tmp_path / "sources.toml").write_text('[[source]]\nname = "desk"\nkind = "folder"\naddress = "inbox"\n')
    return tmp_path


def told(watched: Path, *steps: Callable[[], object]) -> list[tuple[int, list[str]]]:
    """What was told before which step, one step passing between two looks."""
    ahead = list(steps)
    seen: list[tuple[int, list[str]]] = []

    class OverError(Exception):
        pass

    def rest() -> None:
        if not ahead:
            raise OverError
        ahead.pop(0)()

    try:
        seen.extend((len(steps) - len(ahead), sorted(Path(path).name for path in paths)) for paths in arrivals(watched / "sources.toml", rest))
    except OverError:
        return seen
    raise AssertionError("the watcher never ends by itself")


def nothing() -> None:
    pass


def test_what_is_there_at_the_start_is_told(watched: Path) -> None:
    (watched / "inbox" / "a.md").write_text("a")
    assert told(watched, nothing, nothing, nothing) == [(1, ["a.md"])]


def test_a_new_file_and_a_changed_one_are_told_once_when_they_are_whole(watched: Path) -> None:
    a = watched / "inbox" / "a.md"
    steps = [lambda: a.write_text("half"), lambda: a.write_text("half and half"), nothing, nothing, lambda: a.write_text("new"), nothing, nothing]
    assert told(watched, *steps) == [(3, ["a.md"]), (6, ["a.md"])]


def test_a_stream_of_files_does_not_keep_the_first_waiting(watched: Path) -> None:
    steps = [lambda number=number: (watched / "inbox" / f"{number}.md").write_text("x") for number in range(9)]
    assert told(watched, *steps)[0][0] <= LONGEST_UNREST + 2


def test_a_folder_can_be_added_and_a_broken_list_is_no_end(watched: Path) -> None:
    (watched / "more").mkdir()
    (watched / "more" / "b.txt").write_text("b")
    text = (watched / "sources.toml").read_text()
    steps = [
        lambda: (watched / "sources.toml").write_text("[["),
        nothing,
        lambda: (watched / "sources.toml").write_text(text + '[[source]]\nname = "more"\nkind = "folder"\naddress = "more"\n'),
        nothing,
        nothing,
    ]
    assert told(watched, *steps) == [(4, ["b.txt"])]
