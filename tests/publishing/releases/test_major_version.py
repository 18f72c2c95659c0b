"""A release whose schemas are another major version than those of the one before: followed, compared, withdrawn from."""

import json
from dataclasses import replace

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from spaceparley.dataset.arrow import arrow_schema
from spaceparley.dataset.schema import load_info, load_schemas, read_schema, schema_text
from spaceparley.dataset.traces import traces_of
from spaceparley.dataset.withdrawn import Tombstone
from spaceparley.errors import CheckError
from spaceparley.publishing.history.edition import Edition, entry_of
from spaceparley.publishing.history.stored import read_last, read_stored
from spaceparley.publishing.history.versions import AcceptedLoss, read_versions
from spaceparley.publishing.releases.burial import Burial
from spaceparley.publishing.releases.diff import diff
from spaceparley.publishing.releases.output import claim
from spaceparley.publishing.releases.release import publish, write_files
from spaceparley.publishing.releases.staging import commit, stage
from spaceparley.publishing.releases.succession import succeed
from spaceparley.publishing.releases.verification import verify
from spaceparley.publishing.releases.withdrawal import unnamed

OLD, VERSION = "0.9.0", "2022-08-31.1"
MOOD = {"name": "mood", "type": "string", "description": "How it went.", "example": "cordial"}


def old_texts():
    """The schemas as they were: meetings had a mood and a share was text; changes were not listed yet."""
    texts = {schema.name: json.loads(schema_text(schema.name)) for schema in load_schemas() if schema.name != "changes"}
    texts["meetings"]["fields"].append(MOOD)
    share = next(field for field in texts["reports"]["fields"] if field["name"] == "quoted_share")
    share |= {"type": "string", "constraints": {}, "example": "0.1"}
    return texts


def as_it_was(table, schema):
    columns = [table[field.name].cast(field.type) if field.name in table.column_names else pa.array(["cordial"] * table.num_rows) for field in arrow_schema(schema)]
    return pa.Table.from_arrays(columns, schema=arrow_schema(schema))


@pytest.fixture(scope="module")
def old(dataset, tmp_path_factory):
    """An output folder with one release, under the old schemas."""
    root, texts = tmp_path_factory.mktemp("major") / "output", old_texts()
    schemas = tuple(read_schema(name, text) for name, text in texts.items())
    tables = {**dataset, **{schema.name: as_it_was(dataset[schema.name], schema) for schema in schemas}}
    with claim(root) as output, stage(output, VERSION) as staged:
        edition = Edition(VERSION, None, "the first release", "# Changes\n", OLD)
        write_files(tables, schemas, staged, edition, texts)
        commit(output, read_versions(output.versions).adding(entry_of(staged, edition)))
    return root


def withdraw_from(root):
    """Takes somebody out of all releases; the id of whom."""
    gone = Tombstone("ent_0f3a9c51d7e2", "2026-11-26", "request")
    with claim(root) as output:
        last = read_last(output)
        publish(succeed(last.release.tables, last), output, lambda _: None, Burial((gone,), traces_of([gone])))
    return gone.id


def test_it_follows_says_so_and_the_old_one_stays_as_it_was(old, publish_to):
    release = publish_to(old)
    ours = load_info().version
    entries = read_versions(old / "versions.json").releases
    assert [(entry.version, entry.schema_version) for entry in entries] == [(VERSION, OLD), (release.version, ours)]
    assert entries[1].summary.endswith(f"schema {OLD} to {ours}")
    assert [found.faults for found in verify(str(old))] == [()] * 3
    page = (release.path / "CHANGES.md").read_text(encoding="utf-8")
    assert f"The schemas are version {ours} and were {OLD}." in page
    assert "`mood`: cordial → nothing" in page
    assert "`mood`: cordial → nothing" in diff(VERSION, "latest", old)
    gone = [row for row in pq.read_table(release.path / "changes.parquet").to_pylist() if row["column_name"] == "mood"]
    assert {(row["change"], row["before"], row["after"]) for row in gone} == {("changed", "cordial", None)}
    withdrawn = withdraw_from(old)
    again = (release.path / "CHANGES.md").read_text(encoding="utf-8")
    assert f"The schemas are version {ours} and were {OLD}." in again
    assert f"{withdrawn} withdrawn on 2026-11-26 (request)" in again
    assert "mood" in read_stored(old / "releases" / VERSION).tables["meetings"].column_names
    assert withdrawn not in read_stored(old / "releases" / VERSION).tables["entities"].column("entity_id").to_pylist()
    assert [found.faults for found in verify(str(old))] == [()] * 3


def test_a_reason_for_a_loss_names_nobody_who_was_withdrawn(old):
    entry = read_versions(old / "versions.json").releases[0]
    told = replace(entry, accepted_loss=AcceptedLoss("Nina Morel asked for it.", ()))
    assert unnamed(told, frozenset({"Nina"})).accepted_loss == AcceptedLoss("[…]", ())
    assert unnamed(told, frozenset({"Nin"})) == told
    assert unnamed(entry, frozenset({"Nina"})) == entry


@pytest.mark.parametrize("version", ["1.0.0", load_info().version])
def test_without_a_new_major_version_it_is_refused(old, dataset, version):
    with claim(old) as output:
        last = read_last(output)
    first = replace(last.versions.releases[0], schema_version=version)
    before = replace(last, versions=replace(last.versions, releases=(first,)), release=read_stored(old / "releases" / VERSION))
    with pytest.raises(CheckError) as refused:
        succeed(dataset, before)
    told = {(problem.table, problem.column) for problem in refused.value.problems if "without a new major version" in problem.message}
    assert told == {("meetings", "mood"), ("reports", "quoted_share")}
