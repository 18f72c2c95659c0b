"""The workbook as a reader of workbooks sees it: text is text whatever it looks like, dates are dates."""

import datetime as dt
import zipfile

import openpyxl
import pytest
from publishing.sample import example_row, table
from spaceparley.dataset.schema import load_schema, load_schemas
from spaceparley.publishing.formats.about import about
from spaceparley.publishing.formats.xlsx import LONGEST, write_xlsx

TEMPTING = ["=1+1", "+7 495", "-1", "@SUM(A1)", "=HYPERLINK(\"http://127.0.0.1\")", "http://127.0.0.1/", "0012", "1e5", "TRUE", "'quoted", "\ttab"]


@pytest.fixture(scope="module")
def workbook(dataset, tmp_path_factory):
    entity = example_row(load_schema("entities"))
    rows = [{**entity, "entity_id": f"ent_{number:012x}", "name": name} for number, name in enumerate([*TEMPTING, "x" * (LONGEST + 1)])]
    meeting = example_row(load_schema("meetings"))
    old = [meeting, {**meeting, "meeting_id": "mtg_ffffffffffff", "date_earliest": dt.date(1899, 12, 31), "date_latest": None}]
    path = tmp_path_factory.mktemp("xlsx") / "book.xlsx"
    tables = {**dataset, "entities": table("entities", rows), "meetings": table("meetings", old)}
    write_xlsx(tables, about(tables, load_schemas(), "1.0"), path)
    return path


def column(path, sheet, name):
    rows = list(openpyxl.load_workbook(path)[sheet].iter_rows())
    place = [cell.value for cell in rows[0]].index(name)
    return [row[place] for row in rows[1:]]


def test_a_sheet_for_the_readme_one_for_the_dictionary_one_a_table(workbook):
    names = openpyxl.load_workbook(workbook).sheetnames
    assert names == ["README", "dictionary", *(schema.name for schema in load_schemas())]


def test_no_cell_is_a_formula_or_a_link(workbook):
    with zipfile.ZipFile(workbook) as archive:
        sheets = [archive.read(name) for name in archive.namelist() if name.startswith("xl/worksheets/")]
    assert len(sheets) == len(load_schemas()) + 2
    assert not any(b"<f>" in sheet or b"<hyperlink" in sheet for sheet in sheets)


def test_text_is_text_and_stays_it_when_edited(workbook):
    cells = column(workbook, "entities", "name")
    assert [cell.value for cell in cells[: len(TEMPTING)]] == TEMPTING
    assert {(cell.data_type, cell.number_format, cell.quotePrefix) for cell in cells} == {("s", "@", True)}
    assert len(cells[-1].value) == LONGEST


def test_dates_are_dates_where_excel_has_them(workbook):
    first, second = column(workbook, "meetings", "date_earliest")
    assert (first.is_date, first.value) == (True, dt.datetime(2022, 8, 9))
    assert (second.is_date, second.value) == (False, "1899-12-31")
    assert column(workbook, "meetings", "date_latest")[1].value is None


def test_numbers_are_numbers(workbook):
    assert {cell.data_type for cell in column(workbook, "meetings", "report_count")} == {"n"}


def test_the_dictionary_has_every_column(workbook):
    named = {(row[0].value, row[1].value) for row in openpyxl.load_workbook(workbook)["dictionary"].iter_rows(min_row=2)}
    assert {(schema.name, name) for schema in load_schemas() for name in schema.names} <= named
