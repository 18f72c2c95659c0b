"""What was linked comes back whole and of the same code, or not at all."""

from pathlib import Path

import pyarrow as pa
import pytest
from spaceparley.dataset.arrow import arrow_schema
from spaceparley.dataset.increments.before import MEANINGS, REPORTS, Before
from spaceparley.dataset.increments.fates import FATES
from spaceparley.dataset.schema import load_schema
from spaceparley.publishing.runs.forgetting import forget_names, forget_words
from spaceparley.publishing.runs.resumed import DRAFT, FILE, read_before, write_before
from spaceparley.publishing.runs.segments import segment

FATE = {"kind": "entity", "report_id": "rep_1", "key": "Anna Berg", "row_id": "ent_1", "kept": [1, -2], "sought": []}


@pytest.fixture
def left(tmp_path: Path) -> Before:
    fates = pa.Table.from_pylist([FATE], schema=FATES)
    meetings = arrow_schema(load_schema("meetings")).empty_table()
    before = Before(
        pa.Table.from_pylist([{"report_id": "rep_1", "mark": "text", "evidence": None}], schema=REPORTS), MEANINGS.empty_table(), fates, fates, fates, {"meetings": meetings}
    )
    write_before(tmp_path, "code", before)
    return before


def test_what_was_left_comes_back(tmp_path: Path, left: Before) -> None:
    found = read_before(tmp_path, "code")
    assert found == left
    assert found is not None
    assert found.rows["meetings"].schema.equals(left.rows["meetings"].schema, check_metadata=True)


def test_other_code_finds_nothing(tmp_path: Path, left: Before) -> None:
    assert read_before(tmp_path, "other code") is None


@pytest.mark.parametrize("number", range(5))
def test_a_broken_file_is_no_file(tmp_path: Path, left: Before, number: int) -> None:
    whole = (tmp_path / FILE).read_bytes()
    first = b"".join(segment(left.told.replace_schema_metadata({"table": ".told", "of": "6"}), "code"))
    broken = (b"", b"nothing", whole[:-9], whole[:40] + b"x" + whole[41:], first)[number]
    (tmp_path / FILE).write_bytes(broken)
    assert read_before(tmp_path, "code") is None
    write_before(tmp_path, "code", left)
    assert read_before(tmp_path, "code") == left


def test_where_nothing_is_left_nothing_is_kept(tmp_path: Path, left: Before) -> None:
    write_before(tmp_path, "code", None)
    assert not (tmp_path / FILE).exists()


def test_with_something_withdrawn_all_is_thrown_away(tmp_path: Path, left: Before) -> None:
    forget_names(tmp_path, "code", [])
    assert read_before(tmp_path, "code") == left
    forget_names(tmp_path, "code", ["Anna Berg"])
    assert read_before(tmp_path, "code") is None
    write_before(tmp_path, "code", left)
    forget_words(tmp_path)
    assert read_before(tmp_path, "code") is None


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path, left: Before, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / DRAFT).mkdir()
    write_before(tmp_path, "code", left)
    assert "cannot be written" in caplog.text


def test_what_a_killed_run_leaves_half_written_is_thrown_away_as_well(tmp_path: Path, left: Before) -> None:
    (tmp_path / DRAFT).write_bytes((tmp_path / FILE).read_bytes()[:-9])
    forget_names(tmp_path, "code", ["Anna Berg"])
    assert not any((tmp_path / name).exists() for name in (FILE, DRAFT))


def test_what_cannot_take_its_place_is_not_left_beside_it(tmp_path: Path, left: Before, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / FILE).unlink()
    (tmp_path / FILE).mkdir()
    write_before(tmp_path, "code", left)
    assert "cannot be written" in caplog.text
    assert not (tmp_path / DRAFT).exists()
    write_before(tmp_path, "code", None)
