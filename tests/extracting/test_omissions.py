"""What was passed over is told with its reason."""

import pytest
from spaceparley.extracting.extract import explain
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

TITLE = "Le CNES, la fusée et le satellite en orbite basse"


def passed(body: str, title: str = TITLE) -> dict[str, str]:
    _, omissions = explain(Report("invented", body, "fr", find_blocks(body, title), title=title, published_on="2025-03-05"))
    return {one.span.of(body): f"{one.table}: {one.reason}" for one in omissions}


@pytest.mark.parametrize(("body", "words", "reason"), [
    ("La fusée « Albatros » a décollé avec son satellite mardi.", "Albatros", "statements: a name, a title or a few words in marks"),
    ("Le satellite attend la fusée. « Nous verrons bien ce que le printemps nous apporte. »", "Nous verrons bien ce que le printemps nous apporte.", "statements: quoted words that nobody is told to have said"),
    ("Le satellite attend. La ministre Anne Morel a rencontré hier des élus, loin de la fusée.", "a rencontré", "meetings: a meeting with 1 known party (rule fr.meeting.met.whom)"),
    ("Le chat mange la souris.", "Le chat mange la souris.", "reports: not about space activities"),
])
def test_reason(body, words, reason):
    title = TITLE if "satellite" in body else "Le chat"
    assert passed(body, title).get(words, "").startswith(reason)


def test_found_is_not_passed_over():
    body = "« Le lancement du satellite est reporté à 2027 », a déclaré la ministre Anne Morel après l'échec de la fusée."
    assert not any("Le lancement" in words for words in passed(body))
