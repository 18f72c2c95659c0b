"""The Prefect flow: a scheduled run that happens, alerts, runs in turn, and nobody else importing Prefect; its bytes are those of all (test_package.py)."""

import ast
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
import yaml
from press_site import Handler, press_site

ROOT = Path(__file__).parents[1]
FLOW = ROOT / "flows" / "refresh.py"
SCHEDULED_WITHIN_SECONDS = 200
"""A mark of the schedule and the start of a server on a busy machine."""
EVERY_HALF_MINUTE = "* * * * * */30"
ADDRESS = re.compile(r"the server is (http://127\.0\.0\.1:\d+/api)")
ARRIVED = """---
language: fr
published_on: 2026-03-05
---
Le président de l'agence spatiale turque TUA, Mehmet Yıldız, a rencontré mardi à Ankara son homologue indien, Rakesh Nair.
« Le lancement du satellite Göktürk-9 est reporté à 2028 », a déclaré M. Yıldız.
"""


@dataclass(frozen=True, slots=True)
class Served:
    """The flow, served with its own server."""

    root: Path
    process: subprocess.Popen[bytes]

    @property
    def told(self) -> str:
        return (self.root / "told.txt").read_text(encoding="utf-8")

    @property
    def server(self) -> str:
        assert comes_true(lambda: ADDRESS.search(self.told) is not None, self.process), self.told
        found = ADDRESS.search(self.told)
        assert found is not None
        return found[1]


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    """A folder with one report and an empty inbox, and one standing server for the tests at the end: a run on it takes a third of the time of one
    with a server of its own (tests/test_package.py has that).
    """
    root = tmp_path_factory.mktemp("served")
    (root / "inbox").mkdir()
    (root / "reports").mkdir()
    shutil.copy(next((ROOT / "reports").glob("2*.md")), root / "reports")
    (root / "sources.toml").write_text('[[source]]\nname = "desk"\nkind = "folder"\naddress = "inbox"\n')
    command = [sys.executable, FLOW, "--output", root / "out", "--serve", "--cron", EVERY_HALF_MINUTE]
    with (root / "told.txt").open("wb") as told:
        process = subprocess.Popen(command, cwd=root, env=environment(root), stdout=subprocess.DEVNULL, stderr=told)
    try:
        yield Served(root, process)
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=60)


def environment(tmp_path: Path, **more: str) -> dict[str, str]:
    return {**os.environ, "PREFECT_HOME": str(tmp_path / "prefect"), "HOME": str(tmp_path), **more}


def run_flow(served: Served, tmp_path: Path, *arguments: str | Path, **more: str) -> subprocess.CompletedProcess[str]:
    """A run by hand on the standing server."""
    command = [sys.executable, FLOW, *arguments]
    return subprocess.run(command, cwd=tmp_path, env=environment(tmp_path, PREFECT_API_URL=served.server, **more), capture_output=True, text=True, timeout=300, check=False)


def test_nothing_else_imports_prefect():
    importers = [path for path in (ROOT / "flows").rglob("*.py") if "prefect" in path.read_text(encoding="utf-8") and "prefect" in imported(path)]
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


WAITING = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import refresh
from spaceparley.build import Plan
refresh._as_task = lambda stage, build: stage.run(build)
print("waiting", flush=True)
refresh._in_turn(Plan(Path(sys.argv[2]), Path(sys.argv[2], "out")), 300)
"""


@pytest.mark.slow
def test_a_run_waits_for_another_one_and_goes_on_when_that_is_killed(tmp_path):
    """There is nothing to read: what it says of that, it says once it has its turn."""
    holder = subprocess.Popen([sys.executable, "-c", HOLDER, tmp_path / "out"], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    command = [sys.executable, "-c", WAITING, FLOW.parent, tmp_path]
    waiting = subprocess.Popen(command, env=environment(tmp_path), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert waiting.stdout is not None
    assert waiting.stdout.readline() == "waiting\n"
    time.sleep(2)
    assert waiting.poll() is None
    holder.kill()
    _, errors = waiting.communicate(timeout=300)
    assert "no usable report" in errors
    assert (tmp_path / "out" / "problems.csv").exists()


@pytest.mark.slow
def test_served_flow_runs_when_its_schedule_says_and_when_a_file_arrives(served):
    root, process = served.root, served.process
    assert appears(root / "out" / "latest" / "datapackage.json", process), served.told
    pause_schedule(served)
    (root / "inbox" / "talks.md").write_text(ARRIVED, encoding="utf-8")
    meetings = root / "out" / "latest" / "meetings.csv"
    assert comes_true(lambda: "Ankara" in meetings.read_text(encoding="utf-8"), process)
    assert "talks.md among them" in served.told


def pause_schedule(served: Served) -> None:
    """It has been seen to work; more of its runs would only slow the other tests."""
    with urllib.request.urlopen(f"{served.server}/deployments/name/refresh/refresh") as answer:
        deployment = json.load(answer)["id"]
    with urllib.request.urlopen(urllib.request.Request(f"{served.server}/deployments/{deployment}/pause_deployment", method="POST")):
        pass


@pytest.mark.slow
def test_people_are_alerted_of_a_killed_run_and_of_a_failure_and_no_secret_is_told(served, tmp_path):
    """The run that finds the folder of the killed one free says what became of it, and fails itself for want of reports."""
    received: list[bytes] = []

    def take(handler: Handler) -> None:
        received.append(handler.rfile.read(int(handler.headers["Content-Length"])))
        handler.give(200, b"ok", {})

    note = tmp_path / "out" / ".flow-run"
    command = [sys.executable, "-c", KILLED, FLOW.parent, tmp_path]
    killed = subprocess.run(command, cwd=tmp_path, env=environment(tmp_path, PREFECT_API_URL=served.server), timeout=120, check=False)
    assert killed.returncode == -signal.SIGKILL
    left = note.read_text(encoding="utf-8")
    assert state_of(served, left) == "RUNNING"
    with press_site() as site:
        site.answers["/T0k3n"] = take
        run = run_flow(served, tmp_path, "--reports", tmp_path / "nowhere", "--output", tmp_path / "out", SPACEPARLEY_WEBHOOK=site.at("/T0k3n"))
    assert state_of(served, left) == "CRASHED"
    assert not note.exists()
    assert run.returncode == 1
    assert "no such folder of reports; create it" in run.stderr
    assert "Traceback" not in run.stderr
    assert len(received) == 2
    assert b"was killed" in received[0]
    assert b"has failed (Failed)" in received[1]
    assert "T0k3n" not in run.stdout + run.stderr
    assert not [path for path in tmp_path.rglob("*") if path.is_file() and b"T0k3n" in path.read_bytes()]


KILLED = """
import os, signal, sys
sys.path.insert(0, sys.argv[1])
import refresh
from spaceparley.build import STAGES
run = refresh._as_task
refresh._as_task = lambda stage, build: run(stage, build) if stage is STAGES[0] else os.kill(os.getpid(), signal.SIGKILL)
refresh.refresh(reports=sys.argv[2], output=sys.argv[2] + "/out")
"""
"""A run that is killed while it holds the folder."""


def state_of(served: Served, run: str) -> str:
    with urllib.request.urlopen(f"{served.server}/flow_runs/{run}") as answer:
        return str(json.load(answer)["state_type"])


WATCHED = """
import sys
from contextlib import contextmanager
from types import SimpleNamespace
from uuid import UUID
sys.path.insert(0, sys.argv[1])
import refresh
from spaceparley.orders import Order
told = []
states = {UUID(int=1): "CRASHED", UUID(int=2): "COMPLETED"}

@contextmanager
def client(sync_client):
    read = lambda run: SimpleNamespace(state_type=states[run], parameters={"output": sys.argv[2]})
    yield SimpleNamespace(read_flow_run=read, set_flow_run_state=lambda run, state, force: told.append((run.int, state.name)))

refresh.get_client = client
refresh.run_deployment = lambda name, **_: told.append(name) or SimpleNamespace(id=UUID(int=2))
second = refresh._after_a_look(Order(UUID(int=1)))
print(told, second == Order(UUID(int=2), again=True), refresh._after_a_look(second))
"""


def test_killed_run_for_files_that_arrived_is_ordered_once_more(tmp_path):
    done = subprocess.run([sys.executable, "-c", WATCHED, FLOW.parent, tmp_path], env=environment(tmp_path), capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout == "[(1, 'Crashed'), 'refresh/arrival'] True None\n", done.stderr


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
