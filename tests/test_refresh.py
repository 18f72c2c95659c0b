"""The Prefect flow: the same bytes as the command line, a scheduled run that happens, and nobody else importing Prefect."""

import ast
import hashlib
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
import yaml

ROOT = Path(__file__).parents[1]
FLOW = ROOT / "flows" / "refresh.py"
SCHEDULED_WITHIN_SECONDS = 200
"""Two minutes' marks and the start of a server."""


def environment(tmp_path: Path) -> dict[str, str]:
    return {**os.environ, "PREFECT_HOME": str(tmp_path / "prefect"), "HOME": str(tmp_path)}


def hashes(folder: Path) -> dict[str, str]:
    files = (path for path in folder.iterdir() if path.suffix != ".duckdb")
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.slow
def test_flow_and_command_line_publish_the_same_bytes(tmp_path):
    by_flow = subprocess.run(
        [sys.executable, FLOW, "--reports", ROOT / "reports", "--output", tmp_path / "flow"],
        cwd=tmp_path, env=environment(tmp_path), capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert by_flow.returncode == 0, by_flow.stderr
    assert "1 report and 20 curated sources read, none left out" in by_flow.stdout
    assert "embedded server" in by_flow.stderr
    subprocess.run(
        [sys.executable, "-m", "spaceparley.cli", "refresh", "--reports", ROOT / "reports", "--output", tmp_path / "direct", "--quiet"],
        cwd=tmp_path, check=True, timeout=120,
    )  # fmt: skip
    assert hashes(tmp_path / "flow" / "latest") == hashes(tmp_path / "direct" / "latest")
    assert (tmp_path / "flow" / "latest" / "spaceparley.duckdb").exists()


@pytest.mark.slow
def test_served_flow_runs_when_its_schedule_says(tmp_path):
    command = [sys.executable, FLOW, "--reports", ROOT / "reports", "--output", tmp_path / "out", "--serve", "--cron", "* * * * *"]
    serving = subprocess.Popen(command, cwd=tmp_path, env=environment(tmp_path), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        assert appears(tmp_path / "out" / "latest" / "datapackage.json", serving), serving.stderr.read() if serving.stderr else ""
    finally:
        serving.send_signal(signal.SIGTERM)
        serving.communicate(timeout=60)


def appears(path: Path, process: subprocess.Popen[bytes]) -> bool:
    deadline = time.monotonic() + SCHEDULED_WITHIN_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        if path.exists():
            return True
        time.sleep(0.5)
    return path.exists()


@pytest.mark.slow
def test_flow_that_cannot_publish_says_why_in_one_line(tmp_path):
    run = subprocess.run(
        [sys.executable, FLOW, "--reports", tmp_path / "nowhere", "--output", tmp_path / "out"],
        cwd=tmp_path, env=environment(tmp_path), capture_output=True, text=True, timeout=300, check=False,
    )  # fmt: skip
    assert run.returncode == 1
    assert "no such folder of reports; create it" in run.stderr
    assert "Traceback" not in run.stderr


def test_nothing_else_imports_prefect():
    importers = [path for path in (ROOT / "flows").rglob("*.py") if "prefect" in imported(path)]
    assert importers == [FLOW]


def imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    plain = {name.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    return plain | {node.module.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}


def test_deployment_names_the_flow_and_lets_no_two_runs_overlap():
    (deployment,) = yaml.safe_load((ROOT / "prefect.yaml").read_text(encoding="utf-8"))["deployments"]
    path, function = deployment["entrypoint"].split(":")
    names = {node.name for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body if isinstance(node, ast.FunctionDef)}
    assert function in names
    assert len(deployment["schedules"]) == 1
    assert deployment["concurrency_limit"] == {"limit": 1, "collision_strategy": "CANCEL_NEW"}
