"""One utterance told by several reports: twenty pairs of one speaker, half of them two utterances that look like one."""

import csv
from dataclasses import replace
from itertools import combinations
from pathlib import Path

import pytest
from gold_extraction import extraction_of
from linking.planted import GOLD, read_documents
from spaceparley.linking.link import link
from spaceparley.linking.utterances import Words, group_utterances
from spaceparley.linking.wording import ALIKE, PART, is_same_wording, likeness, read_wording
from spaceparley.reading.reports import read_report

with (Path(__file__).parent / "utterances.csv").open(encoding="utf-8") as lines:
    PAIRS = list(csv.DictReader(lines))


def words(text: str, language: str = "en", report: str = "a", said: str = "", published: str = "2025-03-12", **fields) -> Words:
    told = {"speaker": "berg", "meeting": None, "claims": frozenset()}
    return Words(report=report, language=language, said=said or None, published=published or None, wording=read_wording(text, language), **{**told, **fields})


def sides(row: dict[str, str]) -> tuple[Words, Words]:
    one, other = (words(row[f"text_{side}"], row["language"], side, row[f"said_{side}"], row[f"published_{side}"]) for side in "ab")
    return one, other


def are_one(*told: Words) -> bool:
    return len(group_utterances(told)) == 1


@pytest.mark.parametrize("row", PAIRS, ids=lambda row: f"{row['language']}, {row['why']}")
def test_pair(row: dict[str, str]) -> None:
    assert are_one(*sides(row)) == (row["same"] == "yes")
    assert are_one(*reversed(sides(row))) == (row["same"] == "yes")


def test_half_of_the_pairs_are_two_utterances() -> None:
    assert len(PAIRS) == 20
    assert sum(row["same"] == "yes" for row in PAIRS) == 10


def shares(same: str) -> list[float]:
    """What the pairs share that nothing but the share can tell: same numbers, nothing denied on one side, no part of the other."""
    told = [[side.wording for side in sides(row)] for row in PAIRS if row["same"] == same]
    plain = [
        (one, other)
        for one, other in told
        if one.is_denied == other.is_denied and one.numbers == other.numbers and one.words != other.words
        and not (is_same_wording(one, other) and likeness(one, other) < ALIKE)
    ]
    return sorted(likeness(one, other) for one, other in plain)


def test_the_threshold_lies_between_what_one_utterance_shares_and_what_two_do() -> None:
    one, two = shares("yes"), shares("no")
    print(f"of one utterance {[round(share, 2) for share in one]}, of two {[round(share, 2) for share in two]}")
    assert max(two) < ALIKE < min(one)


def test_what_one_speaker_says_on_other_occasions_in_the_annotated_reports_is_far_below_it() -> None:
    documents = read_documents()
    paths = {name: GOLD / "dev" / f"{name}.md" for name in documents}
    facts = link([(read_report(paths[name]), extraction_of(read_report(paths[name]), one)) for name, one in documents.items()])
    told: dict[tuple[str | None, str], list[tuple[str, str]]] = {}
    for one in facts.statements:
        key = facts.entity_id(one.reading, one.statement.speaker_entity), one.reading.report.language
        told.setdefault(key, []).append((one.reading.report_id, " ".join(part.of(one.reading.report.body) for part in one.statement.parts)))
    pairs = [
        likeness(*(read_wording(text, language) for _, text in pair))
        for (speaker, language), said in told.items() if speaker
        for pair in combinations(said, 2) if pair[0][0] != pair[1][0]
    ]
    assert len(pairs) > 50
    assert max(pairs) < 0.4 < ALIKE
    assert len(set(facts.utterances.values())) == len(facts.statements)


LINE = "The rocket needs further checks before any launch date is set"
CLAIM = frozenset({("mil_1", "postponed", "2026-03")})
MET = {"said": "2025-03-11", "meeting": "mtg_1", "claims": CLAIM}
FRENCH, ENGLISH, RUSSIAN = (
    words(text, language, language, **MET)
    for language, text in (("fr", "Le tir est reporté à mars"), ("en", "The launch moves to March"), ("ru", "Пуск перенесён на март"))
)


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ({}, True),
        ({"speaker": "petrov"}, False),
        ({"speaker": None}, False),
        ({"language": "fr"}, False),
        ({"said": "2025-03-11"}, True),
        ({"said": "2025-03-13"}, False),
        ({"published": "2025-03-18"}, True),
        ({"published": "2025-04-18"}, False),
        ({"published": None}, False),
    ],
)
def test_same_words_are_one_utterance_of_one_speaker_about_one_day(other: dict[str, str | None], same: bool) -> None:
    assert are_one(words(LINE), words(LINE, report="b")._replace(**other)) == same


@pytest.mark.parametrize(("meeting", "day", "same"), [("mtg_1", "2025-03-12", True), ("mtg_1", "2025-03-15", False), ("mtg_2", "2025-03-12", False), (None, "2025-03-12", False)])
def test_reports_that_date_a_meeting_otherwise_tell_one_utterance_of_it(meeting: str | None, day: str, same: bool) -> None:
    assert are_one(words(LINE, said="2025-03-11", meeting="mtg_1"), words(LINE, report="b", said=day, meeting=meeting)) == same


def test_words_said_on_a_day_that_both_tell_are_one_whenever_they_are_printed() -> None:
    assert are_one(words(LINE, said="2025-03-11"), words(LINE, report="b", said="2025-03-11", published="2027"))


@pytest.mark.parametrize(
    ("other", "same"),
    [
        ({}, True),
        ({"speaker": "petrov"}, False),
        ({"said": "2025-03-12"}, False),
        ({"said": None}, False),
        ({"meeting": "mtg_2"}, False),
        ({"meeting": None}, False),
        ({"claims": frozenset({("mil_1", "postponed", "2026-04")})}, False),
        ({"claims": frozenset()}, False),
    ],
)
def test_two_languages_need_speaker_day_meeting_and_claim(other: dict[str, object], same: bool) -> None:
    assert are_one(FRENCH, ENGLISH._replace(**other)) == same


def test_three_languages_are_one() -> None:
    assert are_one(FRENCH, ENGLISH, RUSSIAN)


def test_nobody_tells_which_of_two_statements_was_translated() -> None:
    second = words("Nous visons le mois de mars", "fr", "x", **MET)
    assert len(group_utterances([FRENCH, second, ENGLISH])) == 3
    assert len(group_utterances([FRENCH, second._replace(report="fr"), ENGLISH])) == 3


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("ready to fly from Baikonur this spring", "the module is ready to fly from Baikonur this spring, he added", True),
        ("fly from Baikonur in the spring", "we will not fly from Baikonur in the spring", False),
        ("fly from Baikonur", "it is a long way to go until we fly from Baikonur with a crew of three", False),
        ("launch in 2026 from the new pad", "launch in 2027 from the new pad", False),
        ("", "", False),
    ],
)
def test_wording(one: str, other: str, same: bool) -> None:
    assert is_same_wording(read_wording(one, "en"), read_wording(other, "en")) == same
    assert PART == 5


def test_dates_read_in_the_words_tell_them_apart() -> None:
    march, april = (read_wording("the launch of the first satellite is set for the spring", "en", (date,)) for date in ("2026-03", "2026-04"))
    assert not is_same_wording(march, april)
    assert is_same_wording(march, replace(march, dates=("2026",)))
