"""Tables that can be thrown away: a file that is none of ours is begun anew, one that cannot be used is told."""

import sqlite3
from pathlib import Path

import pytest
from spaceparley.reading.disposable import open_disposable


def prepare(connection: sqlite3.Connection) -> None:
    connection.execute("CREATE TABLE IF NOT EXISTS kept (path TEXT)")


def refuse(connection: sqlite3.Connection) -> None:
    raise sqlite3.DatabaseError("made by another version")


def test_what_stands_in_the_file_is_there_again(tmp_path: Path) -> None:
    open_disposable(tmp_path / "a.sqlite", prepare).execute("INSERT INTO kept VALUES ('a.md')").connection.close()
    assert open_disposable(tmp_path / "a.sqlite", prepare).execute("SELECT path FROM kept").fetchall() == [("a.md",)]


def test_a_file_that_holds_no_tables_is_begun_anew(tmp_path: Path) -> None:
    (tmp_path / "a.sqlite").write_text("no tables at all" * 100)
    assert open_disposable(tmp_path / "a.sqlite", prepare).execute("SELECT path FROM kept").fetchall() == []


def test_a_file_that_cannot_be_begun_anew_is_told(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError, match="cannot be begun anew"):
        open_disposable(tmp_path / "a.sqlite", refuse)


def test_a_folder_in_its_place_is_told(tmp_path: Path) -> None:
    with pytest.raises(sqlite3.OperationalError):
        open_disposable(tmp_path, prepare)
