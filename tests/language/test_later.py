"""Patterns that are compiled when they are first asked: they answer as others do."""

import re

import pytest
from spaceparley.language import later
from spaceparley.language.later import ASKED


def test_it_answers_as_a_compiled_one_does() -> None:
    words, flags = r"(?P<first>\w) \d", re.VERBOSE | re.IGNORECASE
    pattern, compiled = later.compile(words, flags), re.compile(words, flags)
    assert (pattern.pattern, pattern.flags) == (words, flags)
    assert [found[0] for found in pattern.finditer("a1 b 2 c3")] == ["a1", "c3"]
    assert pattern.groupindex == compiled.groupindex
    assert all(getattr(pattern, asked) is not None for asked in ASKED)
    assert (pattern.sub("-", "a1 b 2"), pattern.groups) == (compiled.sub("-", "a1 b 2"), compiled.groups)


def test_a_fault_is_told_when_it_is_asked() -> None:
    faulty = later.compile("(")
    with pytest.raises(re.error):
        faulty.search("")


def test_what_no_pattern_has_is_not_there() -> None:
    assert not hasattr(later.compile(""), "words")
