"""A file that runs keep for one another may be damaged or closed to them: that is told in a line, and the next run goes on."""

import sqlite3
from pathlib import Path

import pytest
from spaceparley.errors import PublishingError
from spaceparley.publishing.runs.kept import open_kept

SCHEMA = "CREATE TABLE IF NOT EXISTS words (word TEXT PRIMARY KEY)"
PAGE = 4096


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Many pages of words."""
    path = tmp_path / ".words.sqlite"
    with open_kept(path, SCHEMA) as connection:
        assert connection is not None
        connection.executemany("INSERT INTO words VALUES (?)", [(f"{number:0100}",) for number in range(500)])
    return path


def test_damage_within_is_told_and_the_file_removed(file: Path) -> None:
    content = bytearray(file.read_bytes())
    content[PAGE:] = bytes(len(content) - PAGE)
    file.write_bytes(content)
    with pytest.raises(PublishingError, match=r"was damaged .* run again"), open_kept(file, SCHEMA) as connection:
        assert connection is not None
        connection.execute("SELECT word FROM words").fetchall()
    assert not file.exists()


def test_what_goes_wrong_in_writing_is_told_and_the_file_left(file: Path) -> None:
    with pytest.raises(PublishingError, match=r"cannot be used .* run again"), open_kept(file, SCHEMA) as connection:
        assert connection is not None
        connection.execute("PRAGMA query_only = ON")
        connection.execute("DELETE FROM words")
    assert file.exists()


def test_a_file_that_may_only_be_read_is_not_used(file: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    connect = sqlite3.connect
    monkeypatch.setattr(sqlite3, "connect", lambda path, **options: connect(f"file:{path}?mode=ro", uri=True, **options))
    with open_kept(file, SCHEMA) as connection:
        assert connection is None
    assert "make it writable" in caplog.text


def test_a_file_with_other_tables_is_begun_anew(file: Path) -> None:
    with open_kept(file, SCHEMA.replace("(word", "(times INTEGER, word")) as connection:
        assert connection is not None
        assert connection.execute("SELECT times, word FROM words").fetchall() == []
    with open_kept(file, SCHEMA) as connection:
        assert connection is not None
        assert connection.execute("SELECT * FROM words").fetchall() == []
