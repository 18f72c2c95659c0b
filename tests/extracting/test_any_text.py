"""Whatever a file holds, extraction ends, and every span is a part of the text."""

import subprocess
import sys
from dataclasses import fields, is_dataclass
from itertools import product
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sentences.milestones.fates import FATES
from spaceparley.extracting.extract import explain
from spaceparley.language import LANGUAGES
from spaceparley.linking.misfits import misfits
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report
from spaceparley.reading.reports import read_report
from spaceparley.span import Span

GOLD = Path(__file__).parents[1] / "gold" / "dev"
STEPS = 6
ENDS_WITHIN_SECONDS = 120
"""Far more than reading a megabyte takes, far less than anything that grows with the square of it."""
PIECES = (
    "« ", " »", "“", "”", '"', "„", "— ", "– ", "\n\n", "\n", ". ", ", ", " ", "M. ", "Mme Morel", "Youri Borissov", "Roscosmos", "le ministre", "a déclaré que ", "a rencontré ",
    "le 9 août ", "2024", "the satellite ", "said ", "met with ", "NASA", "launch ", "was postponed to ", "May 2026", "спутник ", "заявил, что ", "встретился с ", "министром ", "Иван Петров ", "«Союз-5»", "запуск ",
    "перенесён на ", "Он ", "Selon ", "according to ", "по словам ", "[NK: ", "]", "*", "Sources: ", "(", ")", "\u00a0", "\u0301", "🚀", "\u202e", "\x00", "ﬃ", "İ", "ß",
)  # fmt: skip
RUNS = ("«", "»", "“", '"', "— ", "A", "Anna ", "1", "1 ", "12.05.", "mot", "mot ", "M. ", "le ministre ", "a déclaré que ", "said that ", "said, ", "заявил, что ", "Иван ", "2024, ", "(", "[", "\n", "- ", "launch 2026 and ", "met ", "réunion ", "и ", "et ", "Y. ", "selon ", "du 1 au 2 ", "1-a", "the first half of ", "с ", "не до ", " ")


def report(body: str, language: str, published: str | None = "2025-03-05") -> Report:
    title = "La fusée, le satellite, CNES, NASA, orbite basse; спутник, космос"
    return Report("any", body, language, find_blocks(body, title), title=title, published_on=published)


def spans(fact: object):
    """Every span that a fact holds."""
    if isinstance(fact, Span):
        yield fact
    elif isinstance(fact, tuple):
        for one in fact:
            yield from spans(one)
    elif is_dataclass(fact):
        for field in fields(fact):
            yield from spans(getattr(fact, field.name))


def check(one: Report) -> None:
    extraction, passed_over = explain(one)
    assert misfits(extraction, one.body) == ()
    for span in spans((extraction, passed_over)):
        assert 0 <= span.start <= span.end <= len(one.body)
    for mention in extraction.dates:
        assert one.body[mention.start : mention.end].strip()
    for statement in extraction.statements:
        assert all(part.of(one.body).strip() for part in statement.parts)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=60), st.sampled_from(LANGUAGES), st.sampled_from(["2025-03-05", "2025", "XXXX-03-05", None]))
def test_any_order_of_what_reports_hold(pieces, language, published):
    check(report("".join(pieces), language, published))


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.sampled_from(LANGUAGES))
def test_any_unicode(text, language):
    check(report(text, language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_any_two_fates_of_a_launch(language):
    for one, other in product(FATES[language], repeat=2):
        check(report(f"{one} {other}", language, "2026-03-05"))


@pytest.mark.parametrize("path", sorted(GOLD.glob("[0-9]*.md"))[::4], ids=lambda path: path.stem)
def test_truncated_reports(path):
    whole = read_report(path)
    for step in range(1, STEPS):
        check(report(whole.body[: len(whole.body) * step // STEPS], whole.language))


def ends(runs: tuple[str, ...], length: int) -> None:
    """In a process of its own, so that what does not end can be stopped."""
    program = (
        "import sys; sys.path.insert(0, sys.argv[1]); from extracting.test_any_text import check, report\n"
        "length, runs = int(sys.argv[2]), sys.argv[3:]\n"
        "for run in runs:\n"
        "    for language in ('fr', 'en', 'ru'): check(report((run * (length // len(run) + 1))[:length], language))"
    )
    subprocess.run([sys.executable, "-c", program, str(Path(__file__).parents[1]), str(length), *runs], check=True, timeout=ENDS_WITHIN_SECONDS)


@pytest.mark.slow
def test_long_lines_of_one_thing_end():
    ends(RUNS, 10_000)


@pytest.mark.long
@pytest.mark.parametrize("run", RUNS)
def test_a_megabyte_of_one_thing_ends(run):
    ends((run,), 1_000_000)


def test_societe_d_etat_in_small_letters():
    check(report("Youri Borissov, directeur de roscosmos, est arrivé. le chef de la société d'état a rencontré le ministre.", "fr"))
    check(report("le ministre a rencontré le directeur général de la Société d'état.", "fr"))


def test_sides_told_of_again_in_a_report_without_a_year():
    check(report("Роскосмос и Эфиопия подписали соглашение. Предыдущее соглашение стороны подписали в 2021 году.", "ru", "XXXX-11-05"))


@pytest.mark.slow
def test_an_abbreviation_that_is_defined_by_itself_ends():
    ends(("Агентство Space Test (AST) и AST (AST). ", "The Space Test Agency (STA) met STA (STA). "), 200)


@pytest.mark.slow
def test_a_long_word_in_capitals_at_the_head_of_a_sentence_ends():
    ends(("The rocket flew. " + "A" * 3_000 + " said that the satellite is ready. ",), 6_000)


def test_two_tellings_of_a_landing_of_which_neither_has_a_day_to_come():
    lost = "Contact with Corrigan's lunar lander was lost on Wednesday, moments before it was to settle in Atlas crater, and \"we have to assume that we could not complete the landing,\" founder Ichika Mori said."
    moved = "It fell to his successor to do the deed: last November she and the president, Merrick Yoon, shook hands in Brno, and on 3 February Col. Jan Novak moved to Cologne."
    check(report(f"{lost}\n\n{moved}", "en", "2026-03-05"))


def test_posts_and_people_with_a_dash_between_them_end_at_once():
    check(report("Состав группы: руководитель — Пётр Лавренёв, инженеры — Нина Саблина и представитель ЕКА Маттео Риччи. Спутник готов.", "ru"))


def test_a_clause_without_a_word_of_its_own_for_its_event_is_shown_by_a_letter():
    check(report("La fusée a mis le satellite sur orbite dimanche. Le dîner aura lieu le 30 mai ; prévu le 23, il a été repoussé à cause du vent.", "fr"))
