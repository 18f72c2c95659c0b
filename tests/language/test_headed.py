"""A pattern in parts finds what the pattern of all of them finds."""

import re

import pytest
from spaceparley.language.headed import headed

HEAD, FIRST, SECOND = r"\b(?P<head>minister|head)", r"(?:[ ]of(?:[ ][a-z]+)+)?+", r"(?:[ ][A-Z]\w+)?+"
PARTS = headed(re.compile(HEAD), re.compile(FIRST), re.compile(SECOND))
WHOLE = re.compile(HEAD + FIRST + SECOND)
TEXT = "The minister of science Costa met the head Ana, a minister and the head of"


def told(found):
    return found and (found.span(), found.start(), found.end(), found[0], found.span("head"), found["head"])


@pytest.mark.parametrize("bounds", [(), (5,), (30, 43), (30, 30), (0, 20)])
def test_parts_find_what_the_whole_finds(bounds):
    assert told(PARTS.search(TEXT, *bounds)) == told(WHOLE.search(TEXT, *bounds))
    assert told(PARTS.match(TEXT, *bounds)) == told(WHOLE.match(TEXT, *bounds))
    assert [*map(told, PARTS.finditer(TEXT, *bounds))] == [*map(told, WHOLE.finditer(TEXT, *bounds))]


def test_a_match_begins_where_it_is_asked():
    assert told(PARTS.match(TEXT, 4)) == told(WHOLE.match(TEXT, 4)) is not None
