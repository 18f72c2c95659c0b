"""A problem in a line, whether it is told in one sentence or in two."""

import pytest
from spaceparley.errors import Problem, advice, problem_line


@pytest.mark.parametrize(
    ("message", "remedy", "line"),
    [
        ("front matter is missing", "add it", "a.md: front matter is missing (here); add it"),
        ("The correction is left out.", "Look again.", "a.md: The correction is left out (here). Look again."),
    ],
)
def test_a_problem_in_a_line(message, remedy, line):
    problem = Problem(None, "a.md", None, "here", message, remedy)
    assert problem_line(problem) == line
    assert advice(problem) == line.removeprefix("a.md: ").replace(" (here)", "")
