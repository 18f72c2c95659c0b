"""The Prefect flow: the same bytes as the command line, a scheduled run that happens, and nobody else importing Prefect."""

import ast
import hashlib
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
import yaml
from press_site import Handler, press_site

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


ARRIVED = """---
language: fr
published_on: 2026-03-05
---
Le président de l'agence spatiale turque TUA, Mehmet Yıldız, a rencontré mardi à Ankara son homologue indien, Rakesh Nair.
« Le lancement du satellite Göktürk-9 est reporté à 2028 », a déclaré M. Yıldız.
"""


@pytest.mark.slow
def test_served_flow_runs_when_its_schedule_says_and_when_a_file_arrives(tmp_path):
    (tmp_path / "inbox").mkdir()
    (tmp_path / "reports").mkdir()
    shutil.copy(next((ROOT / "reports").glob("2*.md")), tmp_path / "reports")
    (tmp_path / "sources.toml").write_text('[[source]]\nname = "desk"\nkind = "folder"\naddress = "inbox"\n')
    command = [sys.executable, FLOW, "--output", tmp_path / "out", "--serve", "--cron", "* * * * *"]
    serving = subprocess.Popen(command, cwd=tmp_path, env=environment(tmp_path), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
    try:
        assert appears(tmp_path / "out" / "latest" / "datapackage.json", serving), serving.stderr.read() if serving.stderr else ""
        (tmp_path / "inbox" / "talks.md").write_text(ARRIVED, encoding="utf-8")
        meetings = tmp_path / "out" / "latest" / "meetings.csv"
        assert comes_true(lambda: "Ankara" in meetings.read_text(encoding="utf-8"), serving)
    finally:
        serving.send_signal(signal.SIGTERM)
        _, errors = serving.communicate(timeout=60)
    assert b"talks.md among them" in errors


def appears(path: Path, process: subprocess.Popen[bytes]) -> bool:
    return comes_true(path.exists, process)


def comes_true(fact: Callable[[], bool], process: subprocess.Popen[bytes]) -> bool:
    deadline = time.monotonic() + SCHEDULED_WITHIN_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        with suppress(OSError):  # The folder is exchanged for the next one while we look.
            if fact():
                return True
        time.sleep(0.5)
    return fact()


def test_nothing_else_imports_prefect():
    importers = [path for path in (ROOT / "flows").rglob("*.py") if "prefect" in imported(path)]
    assert importers == [FLOW]


def imported(path: Path) -> set[str]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    plain = {name.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
    return plain | {node.module.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module}


def deployments() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = yaml.safe_load((ROOT / "prefect.yaml").read_text(encoding="utf-8"))["deployments"]
    return found


def test_deployments_name_the_flow_and_parameters_that_it_has():
    for deployment in deployments():
        path, function = deployment["entrypoint"].split(":")
        flows = {node.name: node for node in ast.parse((ROOT / path).read_text(encoding="utf-8")).body if isinstance(node, ast.FunctionDef)}
        assert set(deployment["parameters"]) <= {argument.arg for argument in flows[function].args.args}
    daily, arrival = deployments()
    assert (daily["name"], len(daily["schedules"]), arrival["name"], "schedules" in arrival) == ("daily", 1, "arrival", False)
    assert arrival["parameters"]["kinds"] == ["folder"]


def test_no_slot_of_a_server_can_stay_taken_after_a_kill():
    """Runs are kept apart by the system's lock, whose end is that of the process; a server's slot outlives both by minutes."""
    assert not [deployment for deployment in deployments() if "concurrency_limit" in deployment]


HOLDER = """
import sys, time
from pathlib import Path
from spaceparley.publishing.releases.output import claim
with claim(Path(sys.argv[1])):
    print("held", flush=True)
    time.sleep(600)
"""


@pytest.mark.slow
def test_a_run_waits_for_another_one_and_goes_on_when_that_is_killed(tmp_path):
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, tmp_path / "out"], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    code = f"import sys; sys.path.insert(0, {str(ROOT / 'flows')!r}); import refresh; from spaceparley.build import Plan; from pathlib import Path\n"
    code += f"refresh._as_task = lambda stage, build: stage.run(build)\nprint('waiting', flush=True)\nrefresh._in_turn(Plan(Path({str(ROOT / 'reports')!r}), Path({str(tmp_path / 'out')!r})), 60)"
    waiting = subprocess.Popen([sys.executable, "-c", code], env=environment(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert waiting.stdout is not None
    assert waiting.stdout.readline() == "waiting\n"
    time.sleep(3)
    assert waiting.poll() is None
    assert not (tmp_path / "out" / "latest").exists()
    holder.kill()
    _, errors = waiting.communicate(timeout=60)
    assert waiting.returncode == 0, errors
    assert (tmp_path / "out" / "latest" / "datapackage.json").exists()


@pytest.mark.slow
def test_people_are_alerted_of_a_failure_and_no_secret_is_told(tmp_path):
    received: list[bytes] = []

    def take(handler: Handler) -> None:
        received.append(handler.rfile.read(int(handler.headers["Content-Length"])))
        handler.give(200, b"ok", {})

    with press_site() as server:
        server.answers["/T0k3n"] = take
        run = subprocess.run(
            [sys.executable, FLOW, "--reports", tmp_path / "nowhere", "--output", tmp_path / "out"],
            cwd=tmp_path, env={**environment(tmp_path), "SPACEPARLEY_WEBHOOK": server.at("/T0k3n")}, capture_output=True, text=True, timeout=300, check=False,
        )  # fmt: skip
    assert run.returncode == 1
    assert "no such folder of reports; create it" in run.stderr
    assert "Traceback" not in run.stderr
    assert len(received) == 1
    assert b"has failed (Failed)" in received[0]
    assert "T0k3n" not in run.stdout + run.stderr
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"T0k3n" in path.read_bytes()]
