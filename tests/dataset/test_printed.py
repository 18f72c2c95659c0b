"""A name in other people's words: found as a word, left or taken out with what only these words told."""

import pytest
from spaceparley.dataset.printed import names_left, names_of
from spaceparley.dataset.removal import remove_rows
from spaceparley.dataset.schema import load_schemas

SCHEMAS = [schema for schema in load_schemas() if schema.name != "changes"]


@pytest.fixture
def person(dataset):
    return next(row["entity_id"] for row in dataset["entities"].to_pylist() if row["name"] == "Bagdat Musin")


def test_a_name_is_looked_for_as_a_word(dataset):
    [statement, *_] = (row for row in dataset["statements"].to_pylist() if " " in row["text"])
    word, half = statement["text"].split()[0].strip("«»,."), statement["text"][:2]
    assert statement["statement_id"] in names_left(dataset, {word})
    assert statement["statement_id"] not in names_left(dataset, {half})
    assert names_left(dataset, ()) == ()


def test_others_words_stay_and_are_told_of_unless_they_are_to_go_too(dataset, person):
    names = names_of(dataset, {person})
    assert "Bagdat Musin" in names
    left = remove_rows(dataset, SCHEMAS, [person])
    assert names_left(left, names) != ()
    clean = remove_rows(dataset, SCHEMAS, [person], unprinted=names)
    assert names_left(clean, names) == ()
    assert 0 < clean["statements"].num_rows <= left["statements"].num_rows
    printed = {str(value) for table in clean.values() for column in table.columns for value in column.to_pylist() if value is not None}
    assert not [value for value in printed if any(name in value for name in names)]
