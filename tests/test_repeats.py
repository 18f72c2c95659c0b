"""No pattern of the package repeats what can match one text in two ways: one report would hold up all others for ever."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from repeats import repeats_in_two_ways


@pytest.mark.parametrize(
    ("pattern", "found"),
    [
        (r"(?:a+)*b", True),
        (r"(?:, |a+|[ ]b)*c", True),
        (r"(?:\w+ ?)*c", True),
        (r"(?:(?:a+|b))+c", True),
        (r"(?:(?=x)a*)*c", True),
        (r"(?:(?:a|b+ ?)* )*c", True),
        (r"(?:a|aa)+b", True),
        (r"(?:a|a)*b", True),
        (r"(?:a?b?)*c", True),
        (r"(?:a+a+)+b", True),
        (r"(?:\w|\w\w)*-", True),
        (r"(?:\w+ ?\w+)*-", True),
        (r"(?:(?:a+)?x?)*b", True),
        (r"(?:(?:a+){1,3})*b", True),
        (r"(?:(?>a+)|a)*b", True),
        (r"(?:(a+)(?(1)|c))*b", True),
        (r"(?:[o-s]|x?[q-t])*b", True),
        (r"(?:[ ](?:at|in)[ ][^,]{1,60})*,", True),
        (r"(?:à |la |à la )*\Z", True),
        (r"(?:à |la |à la )*+\Z", False),
        (r"(?:\w+\s+)*-", False),
        (r"(?:[^.]|\.\d)*b", False),
        (r"(?:(?:a|b)c?)*d", False),
        (r"(?:a++)*b", False),
        (r"(?>a+)*b", False),
        (r"(?:a+)*+b", False),
        (r"(?:a+, )*b", False),
        (r"(?:a{1,3})*b", True),
        (r"(?:a+){1,3}b", False),
        (r"a+ b*", False),
    ],
)
def test_a_repeat_that_matches_in_two_ways_is_seen(pattern: str, found: bool) -> None:
    assert bool(repeats_in_two_ways(pattern)) == found


def test_no_pattern_of_the_package_repeats_what_matches_in_two_ways() -> None:
    told = subprocess.run([sys.executable, Path(__file__).with_name("repeats.py")], check=True, stdout=subprocess.PIPE, text=True).stdout
    found = json.loads(told)
    assert found["patterns"] > 1000
    assert found["two_ways"] == []
