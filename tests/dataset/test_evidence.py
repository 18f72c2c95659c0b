import pytest
from linking.by_hand import report
from spaceparley.dataset.citations import Citation
from spaceparley.dataset.evidence import CONTEXT, evidence_rows, quoted_share
from spaceparley.extracting.facts import Extraction
from spaceparley.linking.linked import Reading
from spaceparley.span import Span

LINE = "Ça y est 🚀 : le vol est reporté, dit-on, de 2023 à 2024."


def cited(body: str, words: str, **changes: str) -> Citation:
    start = body.index(words)
    reading = Reading("rep_000000000001", report(body), Extraction())
    fields = {"table": "meetings", "row_id": "mtg_000000000001", "column": "kind", "value": "talks", **changes}
    return Citation(**fields, reading=reading, span=Span(start, start + len(words)), rule_id="test")


@pytest.mark.parametrize(
    ("body", "words", "prefix", "suffix"),
    [
        ("talks", "talks", None, None),
        ("They hold talks.", "talks", "They hold ", "."),
        ("One.\n\nThey hold talks.\nTwo.", "talks", "They hold ", "."),
        ("One.\r\ntalks\r\nTwo.", "talks", None, None),
        ("a" * 40 + "talks" + "b" * 40, "talks", "a" * CONTEXT, "b" * CONTEXT),
        (LINE, "le vol", "Ça y est 🚀 : ", " est reporté, dit-on, de 2023 à "),
    ],
)
def test_a_passage_is_shown_with_what_stands_around_it_on_its_line(
    body: str, words: str, prefix: str | None, suffix: str | None
) -> None:
    [row] = evidence_rows([cited(body, words)])
    assert (row.exact, row.prefix, row.suffix) == (words, prefix, suffix)
    assert (row.start_char, row.end_char) == (body.index(words), body.index(words) + len(words))


def test_what_is_cited_twice_is_one_row() -> None:
    assert len(evidence_rows([cited(LINE, "vol"), cited(LINE, "vol"), cited(LINE, "vol", value="call")])) == 2


@pytest.mark.parametrize(
    ("body", "words", "share"),
    [
        ("x" * 100, ["x"], 0.33),
        ("x" * 64 + "\n" + "y" * 35, ["y"], 0.33),
        ("talks", ["talks", "alk"], 1.0),
        ("ab\ncd\nef\n.", ["cd", "ef"], 0.4),
        ("nothing", [], 0.0),
    ],
)
def test_quoted_share_counts_each_character_once_and_context_too(body: str, words: list[str], share: float) -> None:
    assert quoted_share(body, evidence_rows([cited(body, one) for one in words])) == share
