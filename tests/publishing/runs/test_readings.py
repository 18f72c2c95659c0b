"""A file that nobody has touched since it was read is not opened; any that somebody has, is."""

import os
import shutil
from pathlib import Path

import pytest
from spaceparley.publishing.runs import readings
from spaceparley.publishing.runs.readings import FILE, open_readings
from spaceparley.reading.reports import read_reports

TEXT = '---\ntitle: "One: {0}"\nlanguage: en\npublished_on: 2026-03-05\n---\n![x](y)\n\nThe talks were held, {0}.\n\n# Note\n'
YEAR_NS = 365 * 86_400 * 10**9


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Three reports, as a first run has read them."""
    (tmp_path / "reports" / "inner").mkdir(parents=True)
    for name in ("one.md", "two.md", "inner/three.md"):
        (tmp_path / "reports" / name).write_text(TEXT.format(name), encoding="utf-8")
    return tmp_path


@pytest.fixture(autouse=True)
def _old_enough(monkeypatch: pytest.MonkeyPatch) -> None:
    """Files just written count as standing still."""
    monkeypatch.setattr(readings, "TOO_YOUNG", -(10**12))


def read(folder: Path, code: str = "code") -> tuple[set[str], set[str]]:
    """Names of the files that were opened, and of all whose reports are there."""
    with open_readings(folder, code) as kept:
        seen = kept.look_through(folder / "reports")
        known = kept.reports(seen)
        found = read_reports(folder / "reports", known)
        kept.keep(seen, found.fresh)
    assert found.reports == read_reports(folder / "reports").reports
    assert seen.digests == {name: readings.content_digest(folder / "reports" / name) for name in seen.digests}
    return set(found.fresh), set(seen.digests)


def test_what_stands_as_it_stood_is_not_opened(folder: Path) -> None:
    everything = {"one.md", "two.md", "inner/three.md"}
    assert read(folder) == (everything, everything)
    assert read(folder) == (set(), everything)


def test_a_change_that_hides_behind_size_and_time_is_seen(folder: Path) -> None:
    read(folder)
    file = folder / "reports" / "one.md"
    before = file.stat()
    file.write_text(TEXT.format("ONE.md"), encoding="utf-8")
    os.utime(file, ns=(before.st_atime_ns, before.st_mtime_ns))
    assert file.stat().st_size == before.st_size
    assert read(folder)[0] == {"one.md"}


def test_what_was_written_a_moment_ago_is_read_again(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readings, "TOO_YOUNG", YEAR_NS)
    assert read(folder)[0] == read(folder)[0] == {"one.md", "two.md", "inner/three.md"}


def test_a_file_that_went_and_one_that_took_its_place_are_told_apart(folder: Path) -> None:
    read(folder)
    (folder / "reports" / "two.md").unlink()
    assert read(folder) == (set(), {"one.md", "inner/three.md"})
    shutil.copy2(folder / "reports" / "one.md", folder / "reports" / "two.md")
    assert read(folder)[0] == {"two.md"}


def test_other_code_reads_everything_anew_and_throws_the_old_away(folder: Path) -> None:
    read(folder)
    assert len(read(folder, "other code")[0]) == 3
    assert len(read(folder)[0]) == 3


@pytest.mark.parametrize("content", [b"no database" * 1000, b""])
def test_a_damaged_file_costs_time_and_nothing_else(folder: Path, content: bytes) -> None:
    read(folder)
    (folder / FILE).write_bytes(content)
    assert len(read(folder)[0]) == 3
    assert not read(folder)[0]


def test_a_damaged_reading_is_read_anew(folder: Path) -> None:
    read(folder)
    with open_readings(folder, "code") as kept:
        assert kept.connection is not None
        kept.connection.execute("UPDATE readings SET report = '[1, 2]' WHERE path = 'one.md'")
    assert read(folder)[0] == {"one.md"}


def test_a_folder_that_cannot_be_used_is_told(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    (folder / FILE).mkdir()
    assert len(read(folder)[0]) == len(read(folder)[0]) == 3
    assert "all reports are read again; remove it" in caplog.text


def test_what_prints_a_name_is_forgotten(folder: Path) -> None:
    read(folder)
    with open_readings(folder, "other code") as kept:
        kept.forget({"two.md"})
    assert b"two.md." not in (folder / FILE).read_bytes()
    assert read(folder)[0] == {"two.md"}


def test_a_file_that_may_not_be_written_is_told(folder: Path, caplog: pytest.LogCaptureFixture) -> None:
    with open_readings(folder, "code") as kept:
        seen = kept.look_through(folder / "reports")
        assert kept.connection is not None
        kept.connection.execute("PRAGMA query_only = ON")
        kept.keep(seen, read_reports(folder / "reports").fresh)
    assert "reads these reports again" in caplog.text
    assert len(read(folder)[0]) == 3
