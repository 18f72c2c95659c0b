"""Each gate on the staged files has a fault that trips it."""

import hashlib
import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from spaceparley.dataset import package
from spaceparley.dataset.assemble import Dataset
from spaceparley.dataset.files import check_parquet
from spaceparley.dataset.package import check_package, how_checked
from spaceparley.dataset.schema import load_schemas, read_schema
from spaceparley.publishing.history.edition import Edition
from spaceparley.publishing.releases.release import write_files


@pytest.fixture(scope="session")
def sound(dataset: Dataset, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound")
    write_files(dataset, load_schemas(), folder, Edition("2022-08-11.1", None, "first", "# Changes\n", "1.2.0"))
    return folder


@pytest.fixture
def staged(sound: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(sound, tmp_path / "staged"))


def rewrite(folder: Path, name: str, old: str, new: str) -> None:
    """Changes a CSV file and its fingerprint, as an honest writer with a fault would."""
    path = folder / name
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8", newline="\n")
    descriptor = folder / "datapackage.json"
    described = json.loads(descriptor.read_text(encoding="utf-8"))
    for resource in described["resources"]:
        if resource["path"] == name:
            resource |= {
                "bytes": path.stat().st_size,
                "hash": f"sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}",
            }
    descriptor.write_text(json.dumps(described, ensure_ascii=False), encoding="utf-8")


def test_a_sound_package_has_no_problem(staged: Path) -> None:
    assert check_package(staged) == ()


@pytest.mark.parametrize(
    ("name", "old", "new", "table", "column"),
    [
        ("meetings.csv", "2022-08-09,2022-08-09,2022-08-09", "2022-08-09,soon,2022-08-09", "meetings", "date_earliest"),
        ("meetings.csv", ",talks,", ",chat,", "meetings", "kind"),
        ("meetings.csv", ",talks,", ",,", "meetings", "kind"),
        ("meetings.csv", "mtg_", "MTG_", "meetings", "meeting_id"),
        ("participants.csv", ",mtg_", ",mtg_0", "participants", "meeting_id"),
        ("participants.csv", ",mtg_f6fac70ae89a,", ",mtg_000000000000,", "participants", None),
    ],
)
def test_a_fault_in_a_csv_file_is_found(
    staged: Path, name: str, old: str, new: str, table: str, column: str | None
) -> None:
    rewrite(staged, name, old, new)
    named = [problem for problem in check_package(staged) if problem.table == table and problem.column == column]
    assert named
    assert all(problem.message and problem.remedy for problem in named)


def test_a_row_that_stands_twice_is_found(staged: Path) -> None:
    first = (staged / "entities.csv").read_text(encoding="utf-8").splitlines()[1]
    rewrite(staged, "entities.csv", first, f"{first}\n{first}")
    assert any(
        problem.table == "entities" and "primary key" in problem.message.lower() for problem in check_package(staged)
    )


@pytest.mark.parametrize("name", ["README.md", "meetings.parquet", "meetings.csv"])
def test_a_file_that_is_not_as_described_is_found(staged: Path, name: str) -> None:
    with (staged / name).open("ab") as file:
        file.write(b"\n")
    assert any("hash" in problem.message for problem in check_package(staged))


def cut_short(path: Path) -> None:
    table = pq.read_table(path)
    pq.write_table(table.slice(1), path)


def spoil(path: Path) -> None:
    path.write_bytes(b"PAR1 no longer")


@pytest.mark.parametrize(
    ("spoiled", "message"),
    [(cut_short, "only in CSV"), (spoil, "cannot be compared")],
)
def test_parquet_that_does_not_hold_the_rows_of_the_csv_is_found(
    staged: Path, spoiled: Callable[[Path], None], message: str
) -> None:
    spoiled(staged / "evidence.parquet")
    assert any(problem.table == "evidence" and message in problem.message for problem in check_package(staged))


def test_a_cell_of_another_type_behind_many_rows_is_found(staged: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """DuckDB says so only when these rows are asked for, and not as an error of its own."""
    monkeypatch.setattr(package, "_check_with_frictionless", lambda folder: iter(()))
    path = staged / "quality.csv"
    header, _, rows = path.read_text(encoding="utf-8").partition("\n")
    last = rows.splitlines()[-1].split(",")
    last[header.split(",").index("reports")] = "many"
    path.write_text(f"{header}\n{rows * 100}{','.join(last)}\n", encoding="utf-8", newline="\n")
    assert any("cannot be compared" in problem.message for problem in check_package(staged))


def test_keys_of_parquet_that_arrow_cannot_read_are_checked(tmp_path: Path) -> None:
    pq.write_table(pa.table({"id": ["a", "a"]}), tmp_path / "things.parquet")
    written = (tmp_path / "things.parquet").read_bytes()
    (tmp_path / "things.parquet").write_bytes(written.replace(b"/////", b"!!!!!", 1))
    with pytest.raises(pa.ArrowInvalid):
        pq.ParquetFile(tmp_path / "things.parquet")
    [problem] = check_parquet(tmp_path, [read_schema("things", {"fields": [{"name": "id", "type": "string"}], "primaryKey": "id"})])
    assert (problem.row, problem.message) == ("row 3", "Several rows have the same id.")


def test_a_row_that_only_parquet_has_is_found(staged: Path) -> None:
    last = (staged / "entities.csv").read_text(encoding="utf-8").splitlines()[-1]
    rewrite(staged, "entities.csv", f"{last}\n", "")
    named = [problem for problem in check_package(staged) if "only in Parquet" in problem.message]
    assert [problem.row for problem in named] == [last.partition(",")[0]]


@pytest.mark.parametrize(
    ("name", "message"),
    [("datapackage.json", "no descriptor"), ("meetings.parquet", "missing"), ("meetings.csv", "missing")],
)
def test_a_file_that_is_not_there_is_found(staged: Path, name: str, message: str) -> None:
    (staged / name).unlink()
    [problem] = check_package(staged)
    assert message in problem.message
    assert problem.row == name


@pytest.fixture
def large(staged: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The package as one that Frictionless reads a part of."""
    monkeypatch.setattr(package, "IN_FULL", 10)
    monkeypatch.setattr(package, "SAMPLE", 2)
    return staged


def test_of_a_large_package_frictionless_reads_a_part_and_says_so(large: Path) -> None:
    assert check_package(large) == ()
    assert how_checked(large).endswith("the first 2 of each table by Frictionless too")


@pytest.mark.parametrize(
    ("old", "new", "column"),
    [(",printed", ",said", "basis"), ("ent_", "ent_0", "entity_id")],
)
def test_what_it_does_not_read_is_checked_all_the_same(large: Path, old: str, new: str, column: str) -> None:
    """The last row of a file, far behind the sample."""
    last = (large / "entity_names.csv").read_text(encoding="utf-8").splitlines()[-1]
    rewrite(large, "entity_names.csv", last, last.replace(old, new) if old in last else f"{last}x")
    assert any(problem.table == "entity_names" and problem.column == column for problem in check_package(large))


@pytest.mark.parametrize("name", ["DICTIONARY.md", "entities.csv"])
def test_its_hashes_are_checked_all_the_same(large: Path, name: str) -> None:
    with (large / name).open("ab") as file:
        file.write(b"\n")
    assert any(problem.row in (name, name.lower()) and "hash" in problem.message for problem in check_package(large))


def test_a_descriptor_that_is_none_is_found(staged: Path) -> None:
    (staged / "datapackage.json").write_text('{"resources": [{"name": "x"}]}', encoding="utf-8")
    assert any(problem.row == "datapackage.json" for problem in check_package(staged))
