"""The first letters of matches, read off patterns: what they are, and that no match begins with another."""

import re
from dataclasses import fields

import pytest
from spaceparley.extracting.meetings.frames import FRAMES
from spaceparley.language import LANGUAGES, load
from spaceparley.language.later import Later
from spaceparley.language.meetings import MeetingWords
from spaceparley.language.names import NameWords
from spaceparley.language.openings import guarded, opening, openings
from spaceparley.language.rule import Rule
from spaceparley.language.speech import SpeechWords

PATTERNS = [
    (re.compile(r"\b(?:[Mm]et|talked)(?=[ ]with)"), "MT"),
    (re.compile(r"(?<!to[ ])(?<!a\))meet|\(call"), "M("),
    (re.compile(r"(?:he[ ])?(?:also|then)"), "HAT"),
    (re.compile(r"(?P<who>[a-c]){0,2}x{2}"), "ABCX"),
    (re.compile(r"(?i:straße|İzmir)+|(?>ı)k"), "SII"),
    (re.compile(r"a | [bc] # no d) here", re.VERBOSE), "ABC"),
    (re.compile(r"(?:a|[^b])c"), None),
    (re.compile(r"\w+ing|was"), None),
    (re.compile(r"(?:had)?(?:been)*"), None),
    (re.compile(r"[]x[]\]y"), "]X["),
]
RULES = [(language, rule) for language in LANGUAGES for frame in FRAMES for rule in getattr(load(language, MeetingWords), frame)]


@pytest.mark.parametrize(("pattern", "letters"), PATTERNS, ids=[pattern.pattern for pattern, _ in PATTERNS])
def test_letters_are_read_off_a_pattern(pattern, letters):
    assert openings(pattern) == (None if letters is None else frozenset(letters))


def test_letters_taken_for_one_another_are_one():
    for one, other in (("s", "ſ"), ("i", "ı"), ("k", "\u212a"), ("é", "É"), ("ж", "Ж")):
        assert re.fullmatch(one, other, re.IGNORECASE)
        assert opening(one) == opening(other)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_rule_for_meetings_fits_where_it_is_not_tried(language):
    examples = [rule.example for code, rule in RULES if code == language]
    for code, rule in RULES:
        letters = openings(rule.pattern) if code == language else None
        for found in (found for example in examples for found in rule.pattern.finditer(example) if letters is not None):
            assert opening(found[0]) in letters, rule.id


@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_for_meetings_begin_with_what_they_are_about(language):
    """A rule that may begin with any letter is tried at every word of every report."""
    assert sum(openings(rule.pattern) is None for code, rule in RULES if code == language) <= 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_guarded_pattern_finds_the_same(language):
    """In small letters and capitals, those that one case has alone among them."""
    text = "\n".join(rule.example for code, rule in RULES if code == language)
    text += text.upper() + text.replace("i", "ı").replace("s", "ſ").replace("I", "İ")
    shapes = [value.pattern if isinstance(value, Rule) else value for shape in (MeetingWords, SpeechWords, NameWords) for value in _values(load(language, shape))]
    patterns = [pattern for pattern in shapes if isinstance(pattern, Later)]
    assert len(patterns) > 100
    changed = [(one, guarded(one.pattern, one.flags)) for one in patterns if guarded(one.pattern, one.flags) != one.pattern]
    assert len(changed) * 4 > len(patterns)
    for one, other in changed:
        found, again = (list(re.compile(pattern, one.flags).finditer(text)) for pattern in (one.pattern, other))
        assert [(match.span(), match.groups()) for match in found] == [(match.span(), match.groups()) for match in again], one.pattern


def _values(words):
    """What a table of words holds, lists opened."""
    for field in fields(words):
        value = getattr(words, field.name)
        yield from value if isinstance(value, tuple) else (value,)
