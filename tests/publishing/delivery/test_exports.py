import gc
import json
import resource
import shutil

import pytest
from spaceparley.dataset.schema import load_schemas
from spaceparley.errors import PublishingError, UsageError
from spaceparley.publishing.delivery.exports import EXPORTS, export
from spaceparley.publishing.formats.jsonl import write_jsonl
from spaceparley.publishing.questions.query import connect


@pytest.mark.parametrize("name", ["sqlite", "xlsx", "jsonl"])
def test_same_release_same_bytes(published, tmp_path, name):
    one, other = (export(published, [name], tmp_path / folder) for folder in ("one", "other"))
    assert [path.name for path in one] == [path.name for path in other]
    assert [path.read_bytes() for path in one] == [path.read_bytes() for path in other]


def test_every_format_is_whole_and_nothing_else_is_left(published, tmp_path):
    made = export(published, EXPORTS, tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(path.name for path in made)
    assert {path.suffix.removeprefix(".") for path in made} == set(EXPORTS)


def test_a_release_is_not_touched(published, tmp_path):
    before = {path.name: path.stat().st_mtime_ns for path in published.iterdir()}
    export(published, EXPORTS, tmp_path)
    assert {path.name: path.stat().st_mtime_ns for path in published.iterdir()} == before


def test_an_exported_database_answers(published, tmp_path):
    for schema in load_schemas():
        (tmp_path / f"{schema.name}.parquet").write_bytes((published / f"{schema.name}.parquet").read_bytes())
    (tmp_path / "SHA256SUMS").write_bytes((published / "SHA256SUMS").read_bytes())
    export(published, ["duckdb"], tmp_path)
    with connect(tmp_path) as connection:
        assert connection.execute("SELECT count(*) FROM who_met_whom").fetchall() == [(1,)]


@pytest.mark.parametrize("schema", load_schemas(), ids=lambda schema: schema.name)
def test_json_lines_have_every_row_and_column(dataset, schema, tmp_path):
    write_jsonl(dataset[schema.name], schema, tmp_path / "lines")
    rows = [json.loads(line) for line in (tmp_path / "lines").read_text(encoding="utf-8").split("\n") if line]
    assert [tuple(row) for row in rows] == [schema.names] * dataset[schema.name].num_rows


def test_json_lines_keep_types_nulls_and_awkward_text(dataset, tmp_path):
    schemas = {schema.name: schema for schema in load_schemas()}
    write_jsonl(dataset["entities"], schemas["entities"], tmp_path / "lines")
    entity = json.loads((tmp_path / "lines").read_text(encoding="utf-8").rstrip("\n").split("\n")[-1])
    assert entity["country_code"] is None
    assert entity["name"] == dataset["entities"]["name"].to_pylist()[0]
    write_jsonl(dataset["reports"], schemas["reports"], tmp_path / "lines")
    report = json.loads((tmp_path / "lines").read_text(encoding="utf-8"))
    assert isinstance(report["quoted_share"], float)
    assert report["retrieved_at"].endswith("Z")
    assert report["published_earliest"] == dataset["reports"]["published_earliest"].to_pylist()[0].isoformat()


def test_a_release_of_other_tables_is_named(published, tmp_path):
    release = shutil.copytree(published, tmp_path / "older")
    (release / "quality.parquet").unlink()
    with pytest.raises(UsageError, match="has no table quality, so another version made it"):
        export(release, ["jsonl"], tmp_path / "out")


def test_a_folder_that_cannot_be_written_is_named(published, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(PublishingError, match="name another folder"):
        export(published, ["jsonl"], tmp_path / "file")


@pytest.mark.filterwarnings("ignore:Exception ignored in. <function ZipFile:pytest.PytestUnraisableExceptionWarning")  # of the scratch files that the workbook is packed from
@pytest.mark.parametrize("name", EXPORTS)
def test_a_disk_that_is_full_is_named_in_one_line_and_keeps_no_half_of_a_file(published, tmp_path, name):
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100, limits[1]))
    try:
        with pytest.raises(PublishingError, match=r"cannot be written \(.+\); make room there, or name another folder with --out") as raised:
            export(published, [name], tmp_path / "out")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert "\n" not in str(raised.value)
    assert not [path.name for path in (tmp_path / "out").iterdir() if ".next" in path.name]
    del raised
    gc.collect()  # here, and not in whatever test is running when the error's frames are thrown away
