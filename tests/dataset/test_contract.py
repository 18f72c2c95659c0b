"""What users rely on does not go without a new major version of the schemas."""

from dataclasses import replace

import pytest
from spaceparley.dataset.contract import broken_promises
from spaceparley.dataset.schema import load_schemas

THEN = load_schemas()
MEETINGS = next(schema for schema in THEN if schema.name == "meetings")


def changed(fields=None, **others):
    new = replace(MEETINGS, fields=MEETINGS.fields if fields is None else fields, **others)
    return tuple(new if schema.name == "meetings" else schema for schema in THEN)


WITHOUT_PLACE = changed(tuple(field for field in MEETINGS.fields if field.name != "place"))
RETYPED = changed(tuple(replace(field, type="integer") if field.name == "place" else field for field in MEETINGS.fields))
LONGER = changed((*MEETINGS.fields, replace(MEETINGS.fields[-1], name="mood")))
OTHER_KEY = changed(primary_key=("label",))
FEWER = tuple(schema for schema in THEN if schema.name != "meetings")


@pytest.mark.parametrize(
    ("now", "version", "found"),
    [
        (THEN, "1.2.0", []),
        (WITHOUT_PLACE, "1.9.9", [("meetings", "place")]),
        (WITHOUT_PLACE, "2.0.0", []),
        (RETYPED, "1.3.0", [("meetings", "place")]),
        (RETYPED, "2.0.0", []),
        (FEWER, "1.3.0", [("meetings", None)]),
        (OTHER_KEY, "1.3.0", [("meetings", None)]),
        (LONGER, "1.2.0", [("meetings", "mood")]),
        (LONGER, "1.2.1", [("meetings", "mood")]),
        (LONGER, "1.3.0", []),
        (THEN, "1.1.9", [(None, None)]),
    ],
)
def test_promises(now, version, found):
    problems = broken_promises(THEN, "1.2.0", now, version)
    assert [(problem.table, problem.column) for problem in problems] == found
    assert all("dataset.json" in problem.remedy for problem in problems)
