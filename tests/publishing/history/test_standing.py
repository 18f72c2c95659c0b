"""A run that would make again what stands makes nothing; whatever it is made of, and has changed, undoes that."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from spaceparley.build import Build, Plan, look_stage, refresh
from spaceparley.errors import PublishingError
from spaceparley.publishing.history.standing import FILE
from spaceparley.publishing.releases.output import claim
from spaceparley.summary import as_text, summarise

pytestmark = pytest.mark.usefixtures("by_sql_alone")
TEXT = "---\nlanguage: en\npublished_on: 2026-03-05\nurl: https://example.org/{0}\n---\nDmitry Bakanov met Bill Nelson in Baikonur on 3 March 2026. The launch of {0} was put off to 2028.\n"
CLAIM = "said_on,speaker,organisation,programme,event,status,target,previous,source_url,note\n2020-09,,NASA,Calypso,first launch,planned,2023,,https://example.org/a,\n"


@pytest.fixture(scope="module")
def built(by_sql_alone: None, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with two reports, an empty one among them, and the release that was made of them."""
    root = tmp_path_factory.mktemp("built")
    (root / "reports" / "claims").mkdir(parents=True)
    (root / "corrections").mkdir()
    (root / "reports" / "one.md").write_text(TEXT.format("Calypso"), encoding="utf-8")
    (root / "reports" / "empty.md").write_text("\n", encoding="utf-8")
    refresh(plan_of(root))
    return root


@pytest.fixture
def root(built: Path, tmp_path: Path) -> Path:
    """A copy, to be changed; modification times say nothing."""
    return shutil.copytree(built, tmp_path / "copy", copy_function=shutil.copyfile)


def plan_of(root: Path) -> Plan:
    return Plan(root / "reports", root / "output", corrections=root / "corrections")


def stands(plan: Plan) -> bool:
    """Whether a run would leave what is there."""
    with claim(plan.output) as output:
        return look_stage(Build(plan, output)).release is not None


def write(name: str, text: str) -> Callable[[Path], object]:
    return lambda root: (root / name).write_text(text, encoding="utf-8")


CHANGES: dict[str, Callable[[Path], object]] = {
    "a new report": write("reports/two.md", TEXT.format("Dorian")),
    "a corrected report": write("reports/one.md", TEXT.format("Corvus")),
    "a report that has gone": lambda root: (root / "reports/one.md").unlink(),
    "a report under another name": lambda root: (root / "reports/one.md").rename(root / "reports/uno.md"),
    "what was left out, mended": write("reports/empty.md", TEXT.format("Dorian")),
    "a claim": write("reports/claims/new.csv", CLAIM),
    "a correction": write("corrections/values.toml", "# nothing yet\n"),
    "the list of releases": lambda root: (root / "output/versions.json").write_text((root / "output/versions.json").read_text() + " "),
    "no note of the run before": lambda root: (root / "output" / FILE).unlink(),
    "a damaged note": write(f"output/{FILE}", "{"),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_has_changed_makes_a_run_build_again(root: Path, change: Callable[[Path], object]) -> None:
    assert stands(plan_of(root))
    change(root)
    assert not stands(plan_of(root))


@pytest.mark.parametrize("what", ["runs.extracted.rules_version", "history.inputs.version"])
def test_other_rules_or_libraries_make_a_run_build_again(root: Path, monkeypatch: pytest.MonkeyPatch, what: str) -> None:
    monkeypatch.setattr(f"spaceparley.publishing.{what}", lambda *_: "other")
    assert not stands(plan_of(root))


def test_who_builds_from_scratch_builds(root: Path) -> None:
    assert not stands(replace(plan_of(root), from_scratch=True))


def test_nothing_is_read_and_all_is_told_when_nothing_has_changed(root: Path) -> None:
    (root / "output/problems.csv").unlink()
    ran: list[str] = []
    build = refresh(plan_of(root), lambda stage, build: (ran.append(stage.name), stage.run(build))[1])
    assert ran == ["collect", "look for changes"]
    told = as_text(summarise(build))
    assert "1 report read, 1 left out" in told
    assert "Up to date: " in told
    assert "empty.md" in (root / "output/problems.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize("harm", [Path.unlink, lambda path: path.write_bytes(b"not as released")], ids=["missing", "edited"])
@pytest.mark.parametrize("name", ["latest/meetings.csv", "latest/README.md", "releases/{version}/reports.parquet", "latest/spaceparley.duckdb"])
def test_a_file_that_is_missing_or_edited_is_whole_again(root: Path, name: str, harm: Callable[[Path], object]) -> None:
    [version] = [path.name for path in (root / "output/releases").iterdir()]
    path = root / "output" / name.format(version=version)
    whole = path.read_bytes()
    harm(path)
    assert refresh(plan_of(root)).release is not None
    assert path.read_bytes() == whole or (path.suffix == ".duckdb" and path.stat().st_size > len(whole) / 2)


def test_a_note_that_cannot_be_written_stops_no_release(root: Path, caplog: pytest.LogCaptureFixture) -> None:
    (root / "output" / FILE).unlink()
    (root / "output" / f"{FILE}.next").mkdir()
    assert refresh(plan_of(root)).release is not None
    assert "the next run does everything again" in caplog.text
    assert not stands(plan_of(root))


def test_a_file_that_no_copy_is_left_of_is_no_release(root: Path) -> None:
    for path in (root / "output").rglob("meetings.csv"):
        path.write_text("other", encoding="utf-8")
    with pytest.raises(PublishingError, match=r"meetings\.csv"):
        refresh(plan_of(root))
