"""What somebody sees who has the files, and common tools, and nothing of ours."""

import json
import re
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest
from spaceparley.dataset.schema import load_info, load_schemas


def run(folder, *command):
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


@pytest.mark.slow
def test_frictionless_validates_the_package(published):
    result = run(published, str(Path(sys.executable).with_name("frictionless")), "validate", "datapackage.json")
    assert result.returncode == 0, result.stdout
    assert result.stdout.count(" VALID ") == len(json.loads((published / "datapackage.json").read_text())["resources"])


def test_sha256sum_agrees(published):
    result = run(published, "sha256sum", "--check", "--strict", "SHA256SUMS")
    assert result.returncode == 0, result.stdout
    listed = {line.split("  ")[1] for line in (published / "SHA256SUMS").read_text().splitlines()}
    assert listed == {path.name for path in published.iterdir()} - {"SHA256SUMS", "spaceparley.duckdb"}


def test_descriptor(published):
    package = json.loads((published / "datapackage.json").read_text())
    resources = {resource["path"]: resource for resource in package["resources"]}
    assert resources.keys() == {path.name for path in published.iterdir()} - {
        "SHA256SUMS",
        "spaceparley.duckdb",
        "datapackage.json",
    }
    assert [path for path, resource in resources.items() if resource["type"] == "table"] == [
        f"{name}.csv" for name in load_info().tables
    ]
    assert None not in package.values()
    assert package["licenses"][0]["name"] == "CC-BY-4.0"
    for path, resource in resources.items():
        assert resource["bytes"] == (published / path).stat().st_size


@pytest.mark.parametrize("schema", load_schemas(), ids=lambda schema: schema.name)
def test_duckdb_reads_the_same_from_parquet_and_csv(published, schema):
    types = {"string": "VARCHAR", "integer": "BIGINT", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE", "datetime": "TIMESTAMP"}
    columns = {field.name: types[field.type] for field in schema.fields}
    parquet = f"SELECT * FROM '{published / schema.name}.parquet'"
    csv = f"SELECT * FROM read_csv('{published / schema.name}.csv', header = true, columns = {columns})"
    for one, other in ((parquet, csv), (csv, parquet)):
        assert duckdb.execute(f"{one} EXCEPT ALL {other}").fetchall() == []


def test_csv_is_guessed_right_without_being_told(published):
    [name] = duckdb.execute(
        f"SELECT name FROM '{published}/entities.csv' WHERE entity_id = 'ent_ffffffffffff'"
    ).fetchall()[0]
    assert name.startswith('He said: "comma, quote"\nnew line;\rreturn')


def test_readme_works_as_printed(published):
    [code] = re.findall(r"```python\n(.*?)```", (published / "README.md").read_text(), re.DOTALL)
    result = run(published, sys.executable, "-c", code)
    assert result.returncode == 0, result.stderr
    assert "Baikonur Cosmodrome" in result.stdout


def test_readme_counts_and_credits(published):
    text = (published / "README.md").read_text()
    assert "| `entities` | 3 |" in text
    assert "One real report so far" in text
    assert "CC-BY-4.0" in text
    assert "{" not in text


def test_dictionary_explains_every_column(published):
    text = (published / "DICTIONARY.md").read_text()
    for schema in load_schemas():
        section = text.split(f"\n## {schema.name}\n")[1].split("\n## ")[0]
        assert section.strip().startswith(schema.description)
        for field in schema.fields:
            assert f"| `{field.name}` | {field.type} | {field.description}" in section


def test_licence_goes_along(published):
    assert "CC BY 4.0" in (published / "LICENSE-DATA").read_text()
