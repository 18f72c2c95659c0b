"""Each lexeme's example holds one of its forms, and its forms are written as the reader of them expects."""

import re

import pytest
from spaceparley.extracting.milestones.signs import find_signs, make_plain
from spaceparley.language import LANGUAGES, load
from spaceparley.language.milestones import Lexeme, MilestoneWords
from spaceparley.span import Span

LEXEMES = [(language, lexeme) for language in LANGUAGES for lexeme in load(language, MilestoneWords).lexemes]
IDS = [lexeme.id for _, lexeme in LEXEMES]


@pytest.mark.parametrize(("language", "lexeme"), LEXEMES, ids=IDS)
def test_example(language: str, lexeme: Lexeme):
    plain = make_plain(lexeme.example)
    found = [sign.lexeme.id for sign in find_signs(plain, Span(0, len(plain)), language)]
    assert lexeme.id in found


@pytest.mark.parametrize(("language", "lexeme"), LEXEMES, ids=IDS)
def test_forms(language: str, lexeme: Lexeme):
    for form in lexeme.forms.split(" | "):
        assert form == form.strip() == form.lower()
        assert "|" not in re.sub(r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)", "", form)
        re.compile(form.replace("~", r"\w*"))


def test_ids_are_unique():
    assert len(set(IDS)) == len(IDS)


def test_every_kind_is_known_in_every_language():
    kinds = [{lexeme.kind for lexeme in load(language, MilestoneWords).lexemes} for language in LANGUAGES]
    assert kinds[0] == kinds[1] == kinds[2]
