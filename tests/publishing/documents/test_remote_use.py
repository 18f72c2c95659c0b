"""The examples for a release at an address, as they stand in the README, run against a static server on this machine."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from served import serve
from spaceparley.dataset.schema import load_info
from spaceparley.publishing.delivery.exports import EXPORTS
from spaceparley.publishing.delivery.placement import place
from spaceparley.publishing.documents.remote_use import remote_use, section

ROOT = Path(__file__).parents[3]
DUCKDB = Path(sys.prefix, "remote")
"""The last DuckDB that has its httpfs extension as a package, apart from ours; `make test` installs it there."""
ASK = """
import sys, pathlib, duckdb, duckdb_extension_httpfs
[extension] = pathlib.Path(duckdb_extension_httpfs.__file__).parent.rglob("*.duckdb_extension")
connection = duckdb.connect(config={"autoinstall_known_extensions": "false"})
connection.execute(f"LOAD '{extension}'")
for statement in sys.stdin.read().split(";"):
    if statement.strip():
        print(connection.execute(statement).fetchall())
"""


@pytest.fixture(scope="module")
def site(published, tmp_path_factory):
    folder = tmp_path_factory.mktemp("site")
    place(published, str(folder), EXPORTS)
    with serve(folder) as served:
        yield served


@pytest.fixture(autouse=True)
def nothing_asked_yet(site):
    site.asked.clear()


def example(address: str, kind: str, tool: str) -> str:
    """The block of that kind in which that word stands."""
    blocks = re.findall(rf"^```{kind}\n(.*?)^```$", remote_use(address), re.DOTALL | re.MULTILINE)
    [block] = [block for block in blocks if tool in block]
    return block


def run(code: str, *, given: str = "", path: str = "") -> str:
    environment = {**os.environ, "PYTHONPATH": path, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}
    done = subprocess.run([sys.executable, "-c", code], input=given, capture_output=True, text=True, env=environment, timeout=120, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_readme_shows_these_for_the_address_that_dataset_json_states():
    assert remote_use(load_info().download) in (ROOT / "README.md").read_text(encoding="utf-8")


@pytest.mark.skipif(not DUCKDB.exists(), reason="make builds .venv/remote, a DuckDB with httpfs")
@pytest.mark.slow
def test_duckdb_selects_and_attaches_by_parts(site):
    printed = run(ASK, given=example(site.address, "sql", "ATTACH"), path=str(DUCKDB)).splitlines()
    assert "Baikonur Cosmodrome" in printed[0]
    assert "Nina Morel" in printed[2]
    assert {part is not None for path, part in site.asked if path.endswith(".duckdb")} >= {True}


@pytest.mark.slow
def test_pandas(site):
    assert "[1 rows x 3 columns]" in run(example(site.address, "py", "pandas"))


@pytest.mark.slow
def test_polars_by_parts(site):
    assert "shape: (1, 3)" in run(example(site.address, "py", "polars"))
    assert all(part is not None for _, part in site.asked)


@pytest.mark.skipif(not shutil.which("curl"), reason="needs curl")
@pytest.mark.slow
def test_datasette(site, tmp_path):
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    commands = example(site.address, "bash", "datasette").strip() + " --get /spaceparley/meetings.json?_shape=array"
    done = subprocess.run(["bash", "-ec", commands], cwd=tmp_path, env={**os.environ, "PATH": path}, capture_output=True, text=True, timeout=120, check=False)
    assert '"place": "Baikonur Cosmodrome"' in done.stdout, done.stderr


@pytest.mark.skipif(not shutil.which("curl"), reason="needs curl")
def test_all_files_are_fetched_and_checked(site, tmp_path, published):
    fetch = re.search(r"```bash\n(.*?)```", section(site.address), re.DOTALL)[1]
    subprocess.run(["bash", "-ec", fetch], cwd=tmp_path, env={**os.environ, "NO_PROXY": "127.0.0.1", "no_proxy": "127.0.0.1"}, check=True, timeout=120)
    listed = (published / "SHA256SUMS").read_text(encoding="utf-8").splitlines()
    assert len(list(tmp_path.iterdir())) == len(listed) + 1


def test_the_readme_of_the_data_shows_them_once_there_is_an_address(published):
    assert "sets `download` in `schemas/dataset.json`" in section(None)
    assert "127.0.0.1" not in section(None)
    assert "FROM 'http://127.0.0.1/data/meetings.parquet'" in section("http://127.0.0.1/data")
    assert section(load_info().download) in (published / "README.md").read_text(encoding="utf-8")
