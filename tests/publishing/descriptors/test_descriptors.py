"""What describes a release to other people's programs, read by such programs."""

import hashlib
import json
from dataclasses import replace
from pathlib import Path

import pyarrow.parquet as pq
import pytest
import rdflib
import yaml
from spaceparley.dataset.schema import load_info, load_schemas
from spaceparley.publishing.descriptors.citation import citation_cff, zenodo_json
from spaceparley.publishing.descriptors.croissant import croissant_json
from spaceparley.publishing.descriptors.dcat import dcat_json
from spaceparley.publishing.descriptors.huggingface import card
from spaceparley.publishing.descriptors.schema_org import schema_org_json
from spaceparley.publishing.documents.readme import readme
from spaceparley.publishing.formats.about import about

DCAT = rdflib.Namespace("http://www.w3.org/ns/dcat#")
SCHEMA = rdflib.Namespace("https://schema.org/")
ROOT = Path(__file__).parents[3]
TABLES = [schema.name for schema in load_schemas()]


@pytest.fixture
def told(dataset):
    return about(dataset, load_schemas(), "2022-08-10.1")


def test_croissant_passes_and_its_records_load(published, dataset):
    import mlcroissant  # It brings pandas: seconds that a process with other files need not spend.

    described = mlcroissant.Dataset(jsonld=str(published / "croissant.json"))
    assert not described.metadata.ctx.issues.errors
    # It would have a semantic version; that of the data is the day of its newest report.
    assert all("MAJOR.MINOR.PATCH" in warning for warning in described.metadata.ctx.issues.warnings)
    assert str(described.metadata.ctx.conforms_to.value).endswith("/croissant/1.1")
    assert [records.id for records in described.metadata.record_sets] == TABLES
    [meeting] = list(described.records("meetings"))
    assert meeting["meetings/place"].decode() == dataset["meetings"]["place"].to_pylist()[0]
    # Those with references too: they are joined with what they refer to.
    loaded = ("entities", "meeting_topics", "participants", "statement_speakers", "milestone_claims")
    assert {name: len(list(described.records(name))) for name in loaded} == {name: dataset[name].num_rows for name in loaded}


def test_croissant_names_every_column_and_reference(published):
    records = json.loads((published / "croissant.json").read_text(encoding="utf-8"))["recordSet"]
    for schema, told in zip(load_schemas(), records, strict=True):
        assert [field["name"] for field in told["field"]] == list(schema.names)
        assert sum("references" in field for field in told["field"]) == sum(len(key.fields) == 1 for key in schema.foreign_keys)


def test_croissant_hashes_are_those_of_the_files(published):
    for file in json.loads((published / "croissant.json").read_text(encoding="utf-8"))["distribution"]:
        assert hashlib.sha256((published / file["contentUrl"]).read_bytes()).hexdigest() == file["sha256"]


def test_dcat_is_a_graph_of_a_dataset_and_its_files(published):
    graph = rdflib.Graph().parse(published / "dcat.jsonld", format="json-ld")
    [dataset] = graph.subjects(rdflib.RDF.type, DCAT.Dataset)
    assert len(list(graph.objects(dataset, DCAT.distribution))) == 2 * len(TABLES)
    sizes = {int(size) for size in graph.objects(None, DCAT.byteSize)}
    assert sizes == {(published / f"{name}.{suffix}").stat().st_size for name in TABLES for suffix in ("csv", "parquet")}


def test_schema_org_has_what_search_engines_ask_for(published):
    document = json.loads((published / "schema-org.jsonld").read_text(encoding="utf-8"))
    assert {"name", "description", "license", "creator", "distribution", "temporalCoverage", "keywords", "version"} <= document.keys()
    assert 50 <= len(document["description"]) <= 5000
    assert all((published / file["contentUrl"]).is_file() for file in document["distribution"])


def test_citation_and_deposit(published):
    citation = yaml.safe_load((published / "CITATION.cff").read_text(encoding="utf-8"))
    assert {"cff-version", "message", "title", "authors"} <= citation.keys()
    assert citation["type"] == "dataset"
    deposit = json.loads((published / ".zenodo.json").read_text(encoding="utf-8"))
    assert deposit["license"] == "cc-by-4.0"
    assert deposit["publication_date"] == citation["date-released"].isoformat() == "2022-08-31"
    assert deposit["version"] == citation["version"]


def test_the_readme_is_a_dataset_card_with_a_configuration_for_each_table_that_has_rows(published):
    _, head, text = (published / "README.md").read_text(encoding="utf-8").split("---\n", 2)
    told = yaml.safe_load(head)
    assert text.lstrip().startswith("# ")
    filled = [name for name in TABLES if pq.read_metadata(published / f"{name}.parquet").num_rows]
    assert len(filled) < len(TABLES)
    assert {one["config_name"]: one["data_files"] for one in told["configs"]} == {name: f"{name}.parquet" for name in filled}
    assert [one["config_name"] for one in told["configs"] if one.get("default")] == ["meetings"]
    assert told["license"] == "cc-by-4.0"


@pytest.mark.parametrize(("rows", "size"), [(0, "n<1K"), (999, "n<1K"), (1000, "1K<n<10K"), (5_000_000, "1M<n<10M"), (50_000_000, "10M<n<100M")])
def test_size_is_that_of_the_largest_table(told, rows, size):
    assert f"- {size}\n" in card(replace(told, rows={"meetings": 1, "evidence": rows}))


def test_addresses_come_from_dataset_json(told, published):
    there = replace(told, info=replace(load_info(), download="http://127.0.0.1/data", homepage="http://127.0.0.1/"))
    for text in (croissant_json(there, published), schema_org_json(there, published), dcat_json(there, published)):
        assert "http://127.0.0.1/data/meetings.csv" in text
        assert '"http://127.0.0.1/"' in text


@pytest.mark.parametrize(("homepage", "download", "url"), [
    (None, None, None), (None, "http://127.0.0.1/data", "http://127.0.0.1/data"), ("http://127.0.0.1/", "http://127.0.0.1/data", "http://127.0.0.1/"),
])
def test_a_citation_and_the_readme_say_where_it_is_or_that_nobody_said(told, homepage, download, url):
    info = replace(load_info(), homepage=homepage, download=download)
    assert yaml.safe_load(citation_cff(replace(told, info=info))).get("url") == url
    page = readme(info, told.schemas, told.rows, {}, "", "1")
    assert ("These files state no address" in page) == (download is None)
    assert ("write to whoever gave them to you" in page) == (homepage is None)
    assert (f"Open an issue at {homepage}." in page) == (homepage is not None)


def test_a_dataset_without_a_date_has_none(dataset):
    undated = dataset["reports"].to_pandas().assign(published_earliest=None, published_latest=None)
    reports = type(dataset["reports"]).from_pandas(undated, schema=dataset["reports"].schema)
    told = about({**dataset, "reports": reports}, load_schemas(), "1")
    assert (told.day, told.first_day) == (None, None)
    assert told.citation.startswith("spaceparley contributors: ")


def test_the_repository_tells_the_archive_the_same_but_for_the_release(told):
    """Zenodo reads these from a GitHub release; version and day it knows from that."""
    ours = json.loads(zenodo_json(told))
    root = json.loads((ROOT / ".zenodo.json").read_text(encoding="utf-8"))
    assert root == {key: value for key, value in ours.items() if key not in ("version", "publication_date")}
    citation = yaml.safe_load((ROOT / "CITATION.cff").read_text(encoding="utf-8"))
    assert citation["title"] == told.info.title
    assert told.info.licenses[0].name in citation["license"]
