"""Meetings that no rule reads, where the words around two parties make one likely."""

from unittest.mock import patch

import pytest
from extracting.test_meetings import CASES, annotate, in_short, rules_alone
from spaceparley.extracting.meetings import likely
from spaceparley.extracting.meetings.likelihood import features_of_party, features_of_telling, tokens_of
from spaceparley.extracting.meetings.masking import mask
from spaceparley.extracting.meetings.meetings import find_meetings
from spaceparley.extracting.weights import read_weights
from spaceparley.language import LANGUAGES

TOLD = [
    ("en", "ESA chief Tomas Berg broke bread with JAXA president Hiroshi Tanaka on Tuesday after the satellite review.", ["talks held 2025-09-16 -: Tomas Berg + Hiroshi Tanaka"]),
    ("en", "ESA chief Tomas Berg mended fences with JAXA president Hiroshi Tanaka in Rome on Tuesday.", ["talks held 2025-09-16 Rome: Tomas Berg + Hiroshi Tanaka"]),
    ("fr", "Le patron de l'ESA, Tomas Berg, a trinqué mardi à Rome avec le président de la JAXA, Hiroshi Tanaka.", ["talks held 2025-09-16 Rome: Tomas Berg + Hiroshi Tanaka"]),
    ("fr", "Tomas Berg, directeur de l'ESA, s'est penché mardi à Rome avec Hiroshi Tanaka, de la JAXA, sur le sort du satellite.", ["talks held 2025-09-16 Rome: Tomas Berg + Hiroshi Tanaka"]),
    ("fr", "Il l'a dit avant la réunion entre l'ESA et la JAXA, prévue le 25 novembre à Brême.", ["talks announced 2025-11-25 Bremen: ESA + JAXA"]),
    ("en", "He said so before the meeting between ESA and JAXA scheduled for November 25 in Bremen.", ["talks announced 2025-11-25 Bremen: ESA + JAXA"]),
    ("ru", "С кенийской стороной консультации ведутся с 2024 года; очередной раунд пройдет в ноябре в Москве с участием представителей Роскосмоса.", ["talks announced 2025-11 Moscow: Роскосмоса + кенийской стороной"]),
    ("en", "Like JAXA and ISRO, ESA signed a contract with Airbus in Paris on Monday.", ["signing held 2025-09-15 Paris: Airbus + ESA"]),
    ("en", "ESA chief Tomas Berg retired on Tuesday.", []),
    ("en", "ESA chief Tomas Berg was born in the same town as JAXA president Hiroshi Tanaka.", []),
    ("fr", "Tomas Berg a remplacé mardi Hiroshi Tanaka.", []),
    ("ru", "Павел Громов сменил Хироси Танаку во вторник.", []),
    ("ru", "Корабль «Союз МС-29» стартует 14 июля с космонавтами Петром Дубровым и Анной Кикиной и астронавтом НАСА Анилом Меноном.", []),
    ("en", "Soyuz MS-29 will lift off on July 14 with cosmonauts Pyotr Dubrov and Anna Kikina and NASA astronaut Anil Menon.", []),
    ("fr", "Soyouz MS-29 décollera le 14 juillet avec les cosmonautes Piotr Doubrov et Anna Kikina et l'astronaute de la NASA Anil Menon.", []),
    ("fr", "Mohammed VI-A et Mohammed VI-B, lancés en 2017 et 2018, ont été construits par Thales et Airbus, et ils fonctionnent toujours.", []),
]
"""What people do together is told without any word for meeting; in the last eight they do nothing together."""
ADDED = 0.05


@pytest.mark.parametrize(("language", "text", "expected"), TOLD)
def test_words_around_two_parties_make_a_meeting_likely(language: str, text: str, expected: list[str]) -> None:
    with rules_alone():
        assert not find_meetings(annotate(text, language))
    assert [in_short(meeting) for meeting in find_meetings(annotate(text, language))] == expected


def test_hardly_any_sentence_of_the_rules_is_read_otherwise() -> None:
    """The rules' own sentences hold hundreds that only look like a meeting; the weights were learned from them too."""
    otherwise = [text for language, text, expected in CASES if [in_short(meeting) for meeting in find_meetings(annotate(text, language))] != expected]
    assert len(otherwise) < ADDED * len(CASES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_weight_is_of_a_feature_that_a_sentence_can_have(language: str) -> None:
    weights = read_weights(f"spaceparley.language.{language}", likely.FILE)
    kinds = {feature.partition(" ")[0] for feature in weights}
    assert kinds == {"word", "between", "pair", "tells", "party", *likely.KINDS, *likely.STATUSES}


def test_features_tell_words_parties_and_what_stands_between() -> None:
    document = annotate("ESA chief Tomas Berg met JAXA president Hiroshi Tanaka in Rome.", "en")
    masked, span = mask(document), document.sentences[0].span
    parties, tokens = likely.parties_in(masked, span), tokens_of(masked, span)
    told = set(features_of_telling(document, tokens, parties, span))
    assert {"word met", "between met", "pair <party> met", "pair met <party>", "tells person 2", "tells houses 2", "tells lands 1"} <= told
    assert {"party person", "party person 1", "party person with person 1"} <= set(features_of_party(document, parties[1], parties, span))


def test_a_word_of_the_text_is_no_sign_of_a_party() -> None:
    document = annotate("Who knows when ESA chief Tomas Berg met JAXA president Hiroshi Tanaka.", "en")
    tokens = tokens_of(mask(document), document.sentences[0].span)
    assert [token.text for token in tokens if not token.is_word] == ["<party>", "<party>"]


def test_a_language_without_weights_finds_none() -> None:
    document = annotate(TOLD[0][1], "en")
    with patch.object(likely, "read_weights", lambda *_: {}):
        assert not find_meetings(document)
