"""The GitHub workflows, which run only there: that every command of ours in them exists, and what their scripts do where `gh` is a stand-in."""

import json
import os
import re
import subprocess
import sys
import zipfile
from pathlib import Path

import click
import pytest
import yaml
from spaceparley.cli import commands

ROOT = Path(__file__).parents[1]
WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))


def scripts(path: Path) -> list[str]:
    jobs = yaml.safe_load(path.read_text(encoding="utf-8"))["jobs"]
    return [step["run"] for job in jobs.values() for step in job["steps"] if "run" in step]


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_command_of_ours_exists_with_its_options(path):
    called = [call.split() for script in scripts(path) for call in re.findall(r"^\s*spaceparley ([^|&>#\n]+)", script, re.MULTILINE)]
    assert called
    for name, *arguments in called:
        command = commands.get_command(click.Context(commands), name)
        assert command is not None, name
        command.make_parser(click.Context(command)).parse_args(list(arguments))


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.name)
def test_every_file_that_it_names_is_there(path):
    text = path.read_text(encoding="utf-8")
    named = set(re.findall(r"requirements\w*\.txt|reports/|flows/[\w./]+\w|output/", text))
    assert named
    assert all((ROOT / name).exists() for name in named)


def script(workflow: str, step: str) -> str:
    jobs = yaml.safe_load((ROOT / ".github" / "workflows" / workflow).read_text(encoding="utf-8"))["jobs"]
    return next(one["run"] for job in jobs.values() for one in job["steps"] if one.get("name") == step)


def run(text: str, folder: Path, *, refused: str = "no such call") -> list[str]:
    """Runs a step as GitHub does, and answers what it asked of `gh` and of us; calls that begin with `refused` fail."""
    tools = folder.parent / "tools"
    tools.mkdir(exist_ok=True)
    calls = tools / "calls.txt"
    calls.write_text("")
    for name in ("gh", "spaceparley"):
        (tools / name).write_text(f'#!/bin/sh\necho "{name} $*" >> {calls}\ncase "{name} $*" in "{refused}"*) exit 1;; esac\n')
        (tools / name).chmod(0o755)
    (tools / "python").unlink(missing_ok=True)
    (tools / "python").symlink_to(sys.executable)
    told = {"GITHUB_SHA": "0" * 40, "GITHUB_REF_NAME": "main", "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    subprocess.run(["bash", "-e", "-c", text], cwd=folder, env=os.environ | told | {"PATH": f"{tools}:{os.environ['PATH']}"}, check=True, capture_output=True)
    return calls.read_text().splitlines()


@pytest.fixture
def clone(tmp_path):
    """A repository of one release, cloned from another one."""
    latest = tmp_path / "clone" / "output" / "latest"
    latest.mkdir(parents=True)
    (latest / "datapackage.json").write_text(json.dumps({"version": "2026-01-27.3"}))
    for call in ("init -q --bare -b main origin", "init -q -b main clone", "-C clone remote add origin ../origin"):
        subprocess.run(["git", *call.split()], cwd=tmp_path, check=True)
    return tmp_path / "clone"


def git(folder: Path, *call: str) -> str:
    return subprocess.run(["git", *call], cwd=folder, check=True, capture_output=True, text=True).stdout


@pytest.mark.parametrize(("known", "asked"), [("gh release view", "gh release create"), ("no such call", "gh release delete data-2026-01-27.3 --cleanup-tag --yes")])
def test_a_release_is_attached_whole_and_file_by_file(clone, known, asked):
    files = {"meetings.csv": "meeting_id", "disagreements.jsonl": "", ".zenodo.json": "{}"}
    (clone / "dist").mkdir()
    for name, text in files.items():
        (clone / "dist" / name).write_text(text)
    calls = run(script("release.yml", "Attach it"), clone, refused=known)
    assert calls[1].startswith(asked)
    assert calls[-1].startswith("gh release create data-2026-01-27.3 spaceparley-2026-01-27.3.zip --target 0")
    assert calls[-1].endswith("--notes-file output/latest/CHANGES.md dist/meetings.csv")
    with zipfile.ZipFile(clone / "spaceparley-2026-01-27.3.zip") as archive:
        assert {name for name in archive.namelist() if not name.endswith("/")} == set(files)


def test_a_release_is_kept_and_attached_only_where_something_changed(clone):
    keep = script("refresh.yml", "Keep the release")
    (clone / "README").write_text("as it was")
    for call in ("add README", "-c user.name=a -c user.email=a@b commit -qm first", "push -q -u origin main"):
        git(clone, *call.split())
    assert run(keep, clone) == ["spaceparley prune --keep 2", "gh workflow run release.yml --ref main"]
    assert git(clone.parent / "origin", "log", "-1", "--format=%s", "main") == "Release 2026-01-27.3\n"
    assert run(keep, clone) == ["spaceparley prune --keep 2"]
