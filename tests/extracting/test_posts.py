"""People with their posts, houses and countries, in invented sentences of every make: before the name and behind it, counterparts, hosts, sides."""

import csv
from pathlib import Path

import pytest
from spaceparley.extracting.names.names import find_names
from spaceparley.extracting.sentences import find_sentences
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

with (Path(__file__).parent / "posts.csv").open(encoding="utf-8", newline="") as lines:
    POSTS = list(csv.DictReader(lines))

ANYTHING = "..."


@pytest.mark.parametrize("row", POSTS, ids=[f"{row['language']}: {row['text'][:50]} {row['surface']}" for row in POSTS])
def test_a_name_comes_with_post_house_and_country(row):
    report = Report("invented", row["text"], row["language"], find_blocks(row["text"]))
    people = {one.surface: one for one in find_names(report, find_sentences(report))[0] if one.kind == "person"}
    assert row["surface"] in people
    found = people[row["surface"]]
    told = {"role": found.role or "", "organisation": found.organisation or "", "country": found.country or ""}
    assert {key: value for key, value in told.items() if row[key] != ANYTHING} == {key: row[key] for key in told if row[key] != ANYTHING}


NOBODY = [
    ("en", "Sea Launch President elections are due in June."),
    ("en", "The launch of Falcon Nine for ESA was delayed."),
    ("en", "A team from the Lunar Gateway programme for NASA arrived."),
    ("en", "The rocket flew from Vandenberg for SpaceX on Tuesday."),
    ("fr", "Le tir de Falcon Heavy pour la NASA a été reporté."),
    ("fr", "La cheffe de mission a choisi Vega pour l'ESA."),
    ("fr", "Côté technique, la Grande Muraille fournit les batteries."),
    ("ru", "Встреча прошла в центре Москвы."),
    ("ru", "С технической стороны, Луна Глоб готова."),
    ("ru", "От Земли Луна далека."),
]


@pytest.mark.parametrize(("language", "text"), NOBODY)
def test_what_is_no_name_is_nobody(language, text):
    report = Report("invented", text, language, find_blocks(text))
    assert not [one for one in find_names(report, find_sentences(report))[0] if one.kind == "person"]


def test_the_centre_of_a_town_is_no_institution():
    text = "Встреча прошла в центре Москвы."
    report = Report("invented", text, "ru", find_blocks(text))
    assert not [one for one in find_names(report, find_sentences(report))[0] if one.kind == "organisation"]


MEANT = [
    # language, text, a post without a name, whom it means
    ("en", "Skyward Dynamics chief executive Lena Björkman met Kenta Morisaki of JAXA. The CEO praised the rocket.", "CEO", "Lena Björkman"),
    ("en", "Skyward Dynamics chief executive Lena Björkman met Kenta Morisaki of JAXA. The Skyward boss praised the rocket.", "boss", "Lena Björkman"),
    ("en", "Ghana's president received the GSSTI director, Joseph Ansah-Tetteh. The Ghanaian leader praised the satellite.", "leader", None),
    ("ru", "МИНСК, 3 октября. Председатель Совета министров Юрий Марипов принял директора «Роскосмоса» Петра Дереева. Глава совмина похвалил ракету.", "Глава", "Yuri Maripov"),
    ("ru", "Вице-премьер Юрий Марипов принял директора «Роскосмоса» Петра Дереева. Глава совмина похвалил ракету.", "Глава", None),
    ("fr", "Le président de l'ISRO, Dev Paliwal, a reçu la directrice générale de Skyward Dynamics, Lena Björkman. La patronne de Skyward a souri.", "patronne", "Lena Björkman"),
]


@pytest.mark.parametrize(("language", "text", "post", "name"), MEANT)
def test_a_post_alone_means_whoever_holds_it(language, text, post, name):
    report = Report("invented", text, language, find_blocks(text))
    entities, mentions = find_names(report, find_sentences(report))
    names = {one.key: one.name for one in entities}
    found = [names.get(one.entity or "") for one in mentions if one.kind == "role" and one.span.of(text).startswith(post)]
    assert found == [name]
