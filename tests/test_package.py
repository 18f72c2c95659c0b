"""The package from outside: names to import, an installed wheel, and the committed dataset."""

import hashlib
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
import spaceparley
from spaceparley.build import Plan, refresh
from spaceparley.publishing.releases.verification import verify
from spaceparley.reproduction import reproduce

ROOT = Path(__file__).parents[1]


def test_names_to_import():
    assert spaceparley.__all__ == ["compare_names", "connect", "extract", "find_dates", "read_report"]
    assert all(callable(getattr(spaceparley, name)) for name in spaceparley.__all__)
    with pytest.raises(AttributeError, match="nonsense"):
        spaceparley.nonsense  # noqa: B018


def test_find_dates_as_the_readme_calls_it():
    text = "Le 9 août 1999, puis en octobre."
    mentions = spaceparley.find_dates(text, language="fr", published_on="1999-05-17")
    assert [(text[mention.start : mention.end], mention.edtf) for mention in mentions] == [("Le 9 août 1999", "1999-08-09"), ("octobre", "1999-10")]


def test_committed_dataset_is_what_the_code_builds():
    """From the reports, the corrections and the tables of the release before, which stand in git."""
    made = reproduce(Plan(ROOT / "reports", ROOT / "output"))
    assert made.rows_differ == ()


def test_committed_dataset_is_whole():
    assert [found.faults for found in verify(str(ROOT / "output"))][:1] == [()]


def hashes(folder: Path) -> dict[str, str]:
    files = (path for path in folder.iterdir() if path.suffix != ".duckdb")
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> dict[str, str]:
    """What the stages make of the reports of this repository; the command line and the flow are to make the same."""
    return hashes(refresh(Plan(ROOT / "reports", tmp_path_factory.mktemp("built"))).output.latest)


@pytest.mark.slow
def test_wheel_works_from_any_folder(tmp_path, built):
    """Built from the sources, unpacked somewhere else, its command line run without the checkout on the path."""
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "--wheel-dir", tmp_path, ROOT]
    subprocess.run(build, check=True, timeout=120)
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(tmp_path / "site")
        names = archive.namelist()
    assert "spaceparley/schemas/meetings.json" in names
    assert "spaceparley/py.typed" in names
    assert any(name.endswith("licenses/LICENSE-DATA") for name in names)
    # The user's site folder is shut out: only the unpacked wheel and its dependencies are seen.
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path / 'site')!r}); sys.argv = ['spaceparley', 'refresh', '--reports', {str(ROOT / 'reports')!r}]; "
        f"import spaceparley; assert spaceparley.__file__.startswith({str(tmp_path)!r}), spaceparley.__file__; "
        "from spaceparley.cli import main; main()"
    )
    run = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, timeout=120, check=False)
    assert run.returncode == 0, run.stderr
    assert hashes(tmp_path / "output" / "latest") == built


@pytest.mark.slow
def test_make_dataset_publishes_the_same_bytes_and_ends_with_a_summary(tmp_path, built):
    """By the flow, on a server of its own."""
    environment = {**os.environ, "PREFECT_HOME": str(tmp_path / "prefect")}
    command = ["make", "dataset", f"VENV={sys.prefix}", f"OUTPUT={tmp_path / 'out'}"]
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=400, check=False)
    assert done.returncode == 0, done.stderr
    assert "1 report and 20 curated sources read, none left out" in done.stdout
    assert "Try next: spaceparley query" in done.stdout
    assert hashes(tmp_path / "out" / "latest") == built
    assert (tmp_path / "out" / "latest" / "spaceparley.duckdb").exists()
    assert not (tmp_path / "out" / ".flow-run").exists()


def test_no_lock_file_holds_an_address():
    for path in ROOT.glob("requirements*.txt"):
        assert "://" not in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["prefect", "fastapi", "sqlalchemy"])
def test_lock_and_project_agree_on_what_is_bound(name):
    """A wheel has no lock file, so the bounds stand in both."""
    import tomllib

    from packaging.requirements import Requirement

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    (bound,) = [requirement for requirement in map(Requirement, project["dependencies"]) if requirement.name == name]
    locked = [line.split()[0] for line in (ROOT / "requirements.txt").read_text(encoding="utf-8").splitlines() if line.startswith(f"{name}==")]
    assert bound.specifier.contains(locked[0].partition("==")[2])
