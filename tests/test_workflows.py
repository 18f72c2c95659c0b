"""The GitHub workflows, which run only there: their YAML, and that every command of ours in them exists."""

import re
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
