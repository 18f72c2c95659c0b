"""What differs between two releases is found to the cell, says why, and makes the one of the other."""

import pyarrow as pa
import pytest
from publishing.sample import example_row, table
from spaceparley.dataset.changes import Inputs, Side, find_changes
from spaceparley.dataset.patch import apply_changes
from spaceparley.dataset.schema import load_schema, load_schemas

SAME = Inputs(rules_changed=False, reference_changed=False)
RULES = Inputs(rules_changed=True, reference_changed=False)
REFERENCE = Inputs(rules_changed=False, reference_changed=True)
REPORT = example_row(load_schema("reports"))
OTHER_REPORT = {**REPORT, "report_id": "rep_ffffffffffff", "text_sha256": "f" * 64, "url": None}
MEETING = example_row(load_schema("meetings"))
EVIDENCE = {**example_row(load_schema("evidence")), "table_name": "meetings", "row_id": MEETING["meeting_id"], "column_name": "place"}


@pytest.fixture(scope="module")
def before() -> dict[str, pa.Table]:
    tables = {schema.name: table(schema.name, [example_row(schema)]) for schema in load_schemas()}
    return {**tables, "evidence": table("evidence", [EVIDENCE]), "changes": table("changes", []), "corrections": table("corrections", [])}


def of(before, inputs=SAME, schemas=None, **tables):
    """The changes that other tables make, once it is shown that they make them."""
    schemas = schemas or load_schemas()
    after = {name: found for name, found in {**before, **tables}.items() if name in {schema.name for schema in schemas}}
    changes = find_changes(Side(before, load_schemas()), Side(after, schemas), inputs)
    made = apply_changes(before, load_schemas(), changes, schemas)
    assert {name: made[name].to_pylist() for name in made} == {name: after[name].to_pylist() for name in made}
    return [(row["table_name"], row["column_name"], row["change"], row["before"], row["after"], row["cause"]) for row in changes.to_pylist()]


def test_nothing_changes_where_all_is_the_same(before):
    assert of(before, RULES) == []


def test_a_value_changes_to_the_cell(before):
    moved = table("meetings", [{**MEETING, "place": None, "report_count": 7}])
    assert of(before, RULES, meetings=moved) == [
        ("meetings", "place", "changed", MEETING["place"], None, "rules_changed"),
        ("meetings", "report_count", "changed", str(MEETING["report_count"]), "7", "rules_changed"),
    ]


def test_a_row_is_added_and_removed_with_its_values(before):
    name = {"entity_id": "ent_0f3a9c51d7e2", "name": "Новое, \"имя\"\n", "language": "ru", "script": "Cyrl", "basis": "reference"}
    found = of(before, RULES, entity_names=table("entity_names", [name]))
    assert {change for _, _, change, *_ in found} == {"added", "removed"}
    assert ("entity_names", "name", "added", None, name["name"], "rules_changed") in found


@pytest.mark.parametrize(
    ("reports", "evidence", "inputs", "cause"),
    [
        ([REPORT, OTHER_REPORT], [{**EVIDENCE, "report_id": OTHER_REPORT["report_id"]}], RULES, "new_report"),
        ([{**REPORT, "text_sha256": "0" * 64}], [EVIDENCE], RULES, "corrected_report"),
        ([OTHER_REPORT], [], RULES, "report_withdrawn"),
        ([REPORT], [EVIDENCE], RULES, "rules_changed"),
        ([REPORT], [EVIDENCE], REFERENCE, "reference_data"),
        ([REPORT, OTHER_REPORT], [EVIDENCE], SAME, "new_report"),
        ([REPORT], [{**EVIDENCE, "method": "corrected", "exact": None}], RULES, "correction"),
    ],
)
def test_the_cause_is_the_nearest(before, reports, evidence, inputs, cause):
    tables = {"reports": table("reports", reports), "evidence": table("evidence", evidence)}
    found = of(before, inputs, meetings=table("meetings", [{**MEETING, "place": "Moscow"}]), **tables)
    assert [row[-1] for row in found if row[:2] == ("meetings", "place")] == [cause]


def test_both_changed_what_the_reference_gives_is_put_down_to_it(before):
    entity = example_row(load_schema("entities"))
    both = Inputs(rules_changed=True, reference_changed=True)
    found = of(before, both, entities=table("entities", [{**entity, "wikidata_id": "Q1"}]), meetings=table("meetings", [{**MEETING, "label": "They met"}]))
    assert {(row[0], row[-1]) for row in found} == {("entities", "reference_data"), ("meetings", "rules_changed")}


def test_a_table_that_goes_takes_its_rows(before):
    schemas = tuple(schema for schema in load_schemas() if schema.name != "quality")
    assert {(row[0], row[2]) for row in of(before, RULES, schemas)} == {("quality", "removed")}


def test_types_of_every_kind_come_back(before):
    row = {**example_row(load_schema("quality")), "f1": 0.1 + 0.2, "f1_low": None, "gold": 10**12}
    assert ("quality", "f1", "changed", "0.895", "0.30000000000000004", "rules_changed") in of(before, RULES, quality=table("quality", [row]))


def test_a_change_of_a_row_that_is_not_there_is_refused(before):
    gone = table("changes", [{"table_name": "meetings", "row_id": "mtg_000000000000", "column_name": "place", "change": "removed", "before": "Nice", "after": None, "cause": "rules_changed", "report_id": None}])
    with pytest.raises(ValueError, match="meeting_id"):
        apply_changes(before, load_schemas(), gone, load_schemas())


@pytest.mark.parametrize(("name", "cause"), [("country_names", "reference_data"), ("participants", "rules_changed")])
def test_a_row_that_comes_has_one_cause(before, name, cause):
    gone = {**before, name: before[name].slice(0, 0)}
    added = [change for change in of(gone, Inputs(rules_changed=True, reference_changed=True), **{name: before[name]}) if change[0] == name]
    assert len(added) > 1
    assert {change[-1] for change in added} == {cause}
