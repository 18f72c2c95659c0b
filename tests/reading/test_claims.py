"""Claims that a person read elsewhere: what is given is kept, what is wrong is named with its line."""

import pytest
from spaceparley.reading.claims import read_claims

HEAD = "said_on,speaker,organisation,programme,event,status,target,previous,source_url,note"
GOOD = "2020-09,Ann Lee,NASA,Calypso,first launch,planned,2023,,https://example.org/a,second-hand"


def read(folder, *lines, head=HEAD):
    (folder / "claims").mkdir()
    (folder / "claims" / "one.csv").write_text("\n".join([head, *lines]) + "\n", encoding="utf-8")
    return read_claims(folder)


def test_claims_of_one_source_and_day_are_one_report(tmp_path):
    reports, problems = read(tmp_path, GOOD, GOOD.replace("first launch", "landing"), GOOD.replace("2020-09", "2021"))
    assert problems == ()
    assert [(one.report.published_on, len(one.claims)) for one in reports] == [("2020-09", 2), ("2021", 1)]
    assert {one.report.method for one in reports} == {"curated"}
    assert reports[0].report.url == "https://example.org/a"
    assert reports[0].claims[0].previous is None


@pytest.mark.parametrize(("line", "message"), [
    (GOOD.replace("planned", "promised"), "status 'promised' is none of planned"),
    (GOOD.replace("2023", "next year"), "target 'next year' is no EDTF date"),
    (GOOD.replace("https://example.org/a", ""), "source_url is missing"),
    (GOOD.replace("https://example.org/a", "a book"), "source_url 'a book' is no address"),
])
def test_wrong_line_is_left_out_and_named(tmp_path, line, message):
    reports, (problem,) = read(tmp_path, line, GOOD)
    assert len(reports) == 1
    assert problem.row == "one.csv (line 2)"
    assert problem.message.startswith(message)


def test_other_columns_are_refused(tmp_path):
    reports, (problem,) = read(tmp_path, GOOD, head="date,who")
    assert reports == ()
    assert problem.row == "one.csv"
    assert "the columns are not said_on,speaker" in problem.message


def test_no_claims_are_no_problem(tmp_path):
    assert read_claims(tmp_path) == ((), ())
