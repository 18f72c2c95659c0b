import os
import subprocess
import sys

import duckdb
import pytest
from spaceparley.errors import UsageError
from spaceparley.publishing.formats.duckdb import FILE
from spaceparley.publishing.questions.query import connect, find_release

MEETINGS = [("mtg_0f3a9c51d7e2",)]


def ids(path):
    with connect(path) as connection:
        return connection.execute("SELECT meeting_id FROM who_met_whom").fetchall()


def test_with_the_database(latest):
    assert ids(latest) == ids(latest.parent) == MEETINGS


def test_a_fresh_clone_has_no_database(latest):
    (latest / FILE).unlink()
    before = sorted(latest.iterdir())
    assert ids(latest) == MEETINGS
    assert sorted(latest.iterdir()) == before


def test_a_database_of_another_release_is_passed_over(publish_to, latest, dataset, tmp_path):
    stale = (latest / FILE).read_bytes()
    publish_to(latest.parent, participants=dataset["participants"].slice(0, 0))
    (latest / FILE).write_bytes(stale)
    with connect(latest) as connection:
        assert connection.execute("SELECT count(*) FROM participants").fetchone() == (0,)


@pytest.mark.parametrize("with_database", [True, False])
def test_nothing_can_be_written(latest, with_database):
    if not with_database:
        (latest / FILE).unlink()
    with connect(latest) as connection, pytest.raises(duckdb.Error, match="read-only"):
        connection.execute("DELETE FROM evidence")


def test_no_dataset(tmp_path):
    with pytest.raises(UsageError, match="no dataset there; make one with: spaceparley refresh"):
        connect(tmp_path)


def test_a_broken_file_is_named(latest):
    (latest / FILE).unlink()
    (latest / "reports.parquet").write_bytes(b"half")
    with pytest.raises(UsageError, match=r"latest: cannot be read .*reports\.parquet.*spaceparley refresh"):
        connect(latest)


def test_the_release_of_the_working_folder_comes_first(latest, monkeypatch):
    monkeypatch.chdir(latest.parent.parent)
    assert find_release().resolve() == latest.resolve()


@pytest.mark.parametrize("with_database", [True, False])
def test_memory(latest, with_database):
    if not with_database:
        (latest / FILE).unlink()
    code = (
        "import re, sys\n"
        "from pathlib import Path; from spaceparley.publishing.questions.query import connect\n"
        "connect(Path(sys.argv[1])).execute('SELECT * FROM meetings').fetchall()\n"
        "print(int(re.search(r'VmHWM:\\s+(\\d+)', open('/proc/self/status').read())[1]) / 1024)"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-c", code, str(latest)]
    assert float(subprocess.check_output(command, env=environment, text=True)) <= 120
