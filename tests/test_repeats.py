"""No pattern of the package repeats a repeat: one report would hold up all others for ever."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from repeats import nested_repeats


@pytest.mark.parametrize(
    ("pattern", "nested"),
    [
        (r"(?:a+)*b", 1),
        (r"(?:, |a+|[ ]b)*c", 1),
        (r"(?:\w+ ?)*c", 1),
        (r"(?:(?:a+|b))+c", 1),
        (r"(?:(?=x)a*)*c", 1),
        (r"(?:(?:a|b+ ?)* )*c", 1),
        (r"(?:a++)*b", 0),
        (r"(?>a+)*b", 0),
        (r"(?:a+)*+b", 0),
        (r"(?:a+, )*b", 0),
        (r"(?:a{1,3})*b", 0),
        (r"(?:a+){1,3}b", 0),
        (r"a+ b*", 0),
    ],
)
def test_a_repeat_of_a_repeat_is_seen(pattern: str, nested: int) -> None:
    assert nested_repeats(pattern) == nested


def test_no_pattern_of_the_package_repeats_a_repeat() -> None:
    told = subprocess.run([sys.executable, Path(__file__).with_name("repeats.py")], check=True, stdout=subprocess.PIPE, text=True).stdout
    found = json.loads(told)
    assert found["patterns"] > 1000
    assert found["nested"] == []
