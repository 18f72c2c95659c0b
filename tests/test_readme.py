"""Every command and every answer in the README is true. `python tests/test_readme.py` writes the answers anew."""

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
FENCE = re.compile(r"^```(?P<kind>console|python|sh)\n(?P<code>.*?)^```\n(?:\n```text\n(?P<text>.*?)^```\n)?", re.DOTALL | re.MULTILINE)
RUN_ELSEWHERE = {
    "spaceparley verify": "publishing/releases/test_verification.py",
    "spaceparley verify https://example.org/spaceparley": "publishing/releases/test_verification.py, against a server of its own",
    "spaceparley diff previous latest": "test_releases.py",
    "spaceparley reproduce": "test_releases.py and, of what is committed, test_package.py",
    "spaceparley prune --keep 2": "publishing/history/test_versions.py",
    "make dataset": "test_package.py: test_make_dataset_publishes_the_same_bytes_and_ends_with_a_summary",
    "make test": ".ci/run runs it: it is this run",
    'python flows/refresh.py --serve --cron "0 6 * * *"': "test_refresh.py: test_served_flow_runs_when_its_schedule_says_and_when_a_file_arrives",
    "0 6 * * * cd /path/to/spaceparley && .venv/bin/spaceparley refresh --quiet": "test_cli.py runs refresh --quiet",
}
# What git leaves out, so that a copy is what a clone is.
LEFT_OUT_OF_A_COPY = {".git", ".venv", ".prefect", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".hypothesis", "fetched", "spaceparley.duckdb"}


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block: its code, and what a program prints."""

    kind: str
    code: str
    text: str | None


def blocks(readme: str) -> list[Block]:
    return [Block(found["kind"], found["code"], found["text"]) for found in FENCE.finditer(readme)]


def answer(block: Block, folder: Path) -> str:
    """What the block really prints; a session with its commands, as it stands in the README."""
    if block.kind == "python":
        return run([sys.executable, "-c", block.code], folder)
    return "".join(f"{prompted(command)}{run(['bash', '-c', command], folder)}" for command in commands(block.code))


def commands(code: str) -> list[str]:
    """The commands of a session; lines that begin with `> ` go on with the one above."""
    found: list[str] = []
    for line in code.splitlines():
        if line.startswith("$ "):
            found.append(line[2:])
        elif line.startswith("> "):
            found[-1] += f"\n{line[2:]}"
    return found


def prompted(command: str) -> str:
    first, *more = command.splitlines()
    return "".join([f"$ {first}\n", *(f"> {line}\n" for line in more)])


def run(command: list[str], folder: Path) -> str:
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    done = subprocess.run(command, cwd=folder, env={**os.environ, "PATH": path}, stdout=subprocess.PIPE, text=True, timeout=120, check=False)
    lines = [line.rstrip() for line in done.stdout.splitlines()]
    return "".join(f"{line}\n" for line in lines)


def copy_of_checkout(folder: Path) -> Path:
    copy = folder / "checkout"
    shutil.copytree(ROOT, copy, symlinks=True, ignore=lambda _, names: LEFT_OUT_OF_A_COPY & set(names))
    return copy


BLOCKS = blocks(README.read_text(encoding="utf-8"))


def test_answers_are_what_the_readme_says(tmp_path):
    """In one go and in order: a session goes on with the files of the one before."""
    checkout = copy_of_checkout(tmp_path)
    for block in BLOCKS:
        if block.kind != "sh":
            assert answer(block, checkout) == (block.code if block.kind == "console" else block.text)


@pytest.mark.parametrize("command", [line for block in BLOCKS if block.kind == "sh" for line in block.code.splitlines()])
def test_every_other_command_is_run_by_a_test(command):
    assert command in RUN_ELSEWHERE


def write_answers() -> None:
    """Puts what the blocks really print into the README."""
    import tempfile

    readme = README.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as scratch:
        checkout = copy_of_checkout(Path(scratch))
        for found in FENCE.finditer(readme):
            if found["kind"] == "sh":
                continue
            block = Block(found["kind"], found["code"], found["text"])
            old = found["code"] if found["kind"] == "console" else found["text"]
            opening = "```console\n" if found["kind"] == "console" else f"```python\n{found['code']}```\n\n```text\n"
            if old is not None:
                readme = readme.replace(f"{opening}{old}```", f"{opening}{answer(block, checkout)}```", 1)
    README.write_text(readme, encoding="utf-8")


if __name__ == "__main__":
    write_answers()
