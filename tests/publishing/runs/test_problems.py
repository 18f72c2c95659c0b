import pytest
from spaceparley.errors import Problem, PublishingError
from spaceparley.publishing.runs.problems import write_problems

HEADER = "table,row,column,value,message,remedy\n"


def test_rows(tmp_path):
    problems = [
        Problem(None, "a.md", None, None, "is empty", "put the report's text in it"),
        Problem("meetings", "mtg_1", "date_edtf", 'x,"y"', "no date", "mend it"),
    ]
    path = write_problems(problems, tmp_path)
    assert path.read_text() == (
        f'{HEADER},a.md,,,is empty,put the report\'s text in it\nmeetings,mtg_1,date_edtf,"x,""y""",no date,mend it\n'
    )


def test_all_went_well(tmp_path):
    (tmp_path / "problems.csv").write_text("of an earlier run")
    assert write_problems([], tmp_path).read_text() == HEADER
    assert [path.name for path in tmp_path.iterdir()] == ["problems.csv"]


def test_unwritable(tmp_path):
    with pytest.raises(PublishingError, match=r"problems\.csv: cannot be written"):
        write_problems([], tmp_path / "missing")
