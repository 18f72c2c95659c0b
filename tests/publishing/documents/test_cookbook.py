"""Every question of the cookbook is asked, of the dataset that the reports give and of one with no rows; nothing is typed."""

import re
from collections import Counter
from pathlib import Path

import pyarrow as pa
import pytest
from gold_extraction import read_seed
from spaceparley.dataset.arrow import arrow_schema
from spaceparley.dataset.assemble import assemble
from spaceparley.dataset.schema import load_schemas
from spaceparley.linking.link import link
from spaceparley.publishing.documents.answers import LONGEST, SHOWN, answer, asking
from spaceparley.publishing.documents.cookbook import cookbook
from spaceparley.publishing.documents.coverage import coverage
from spaceparley.publishing.documents.recipes import CHAPTERS
from spaceparley.publishing.formats.parquet import read_parquet
from spaceparley.publishing.questions.query import connect

ROOT = Path(__file__).parents[3]
RECIPES = [recipe for recipes in CHAPTERS.values() for recipe in recipes]
EMPTY = {schema.name: arrow_schema(schema).empty_table() for schema in load_schemas()}


@pytest.fixture(scope="module")
def seed(seed_dataset):
    with asking(seed_dataset) as connection:
        yield connection


@pytest.fixture(scope="module")
def seed_dataset():
    return assemble(link([read_seed()]))


@pytest.fixture(scope="module")
def page(seed_dataset):
    return cookbook(seed_dataset)


def test_there_are_enough_questions_each_asked_once():
    assert len(RECIPES) >= 20
    assert max(Counter(recipe.question for recipe in RECIPES).values()) == 1


@pytest.mark.parametrize("recipe", RECIPES, ids=lambda recipe: recipe.question)
def test_the_answer_in_the_page_is_that_of_the_sql(seed, page, recipe):
    assert f"```sql\n{recipe.sql};\n```\n\n{answer(seed, recipe.sql)}" in page


def test_rows_come_out_in_an_order_of_their_own(seed_dataset, page):
    """However the tables' rows lie, and whichever thread comes first."""
    turned = {name: table.take(pa.array(range(table.num_rows), pa.int64())[::-1]) for name, table in seed_dataset.items()}
    assert cookbook(turned) == page


def test_most_questions_have_an_answer_where_one_report_was_read(seed):
    answered = [recipe for recipe in RECIPES if answer(seed, recipe.sql) != "No row.\n"]
    assert len(answered) >= 20


def test_of_no_report_every_question_can_be_asked():
    page = cookbook(EMPTY)
    assert page.count("No row.") >= len(RECIPES) - 1
    assert "No row." in coverage(EMPTY)


def test_the_released_page_answers_as_the_released_tables_do(published, dataset):
    assert (published / "COOKBOOK.md").read_text(encoding="utf-8") == cookbook(dataset)
    with connect(published) as connection:
        for recipe in RECIPES:
            connection.execute(recipe.sql).fetchall()


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        ("a|b\nc  d", "a\\|b c d"),
        ("<script>", "&lt;script>"),
        ("x" * (LONGEST + 1), "x" * (LONGEST - 1) + "…"),
        (1234567, "1,234,567"),
        (True, "True"),
        (None, ""),
    ],
)
def test_cells_keep_the_table_whole(value, cell):
    with asking({**EMPTY}) as connection:
        connection.register("one", pa.table({"value": [value]}))
        assert answer(connection, "FROM one").splitlines()[2] == f"| {cell} |"


def test_more_rows_than_are_shown_are_counted(seed):
    shown = answer(seed, f"SELECT n FROM range({SHOWN + 2}) AS numbers(n) ORDER BY n")
    assert shown.endswith("And 2 more rows.\n")
    assert len(re.findall(r"^\| \d+ \|$", shown, re.MULTILINE)) == SHOWN


def test_coverage_counts_every_report_once_a_table(seed_dataset):
    page = coverage(seed_dataset)
    for title in ("outlet", "month of publication", "language and method"):
        section = page.split(f"## Reports by {title}\n")[1].split("\n## ")[0]
        assert section.count("| 1 |") >= 1
    assert "## What is not covered" in page
    assert "| 2022-08 | 1 |" in page


def test_coverage_names_years_without_a_report():
    released = read_parquet(ROOT / "output" / "latest", ["reports"])["reports"]
    rows = [dict(row) for row in released.to_pylist()][:2]
    days = [(pa.scalar(text, pa.string()).cast(pa.date32()).as_py()) for text in ("2019-05-01", "2022-05-01")]
    for row, day in zip(rows, days, strict=True):
        row |= {"published_edtf": day.isoformat(), "published_earliest": day, "published_latest": day}
    reports = pa.Table.from_pylist(rows, schema=EMPTY["reports"].schema)
    assert "| 2020, 2021 |" in coverage({**EMPTY, "reports": reports})
