import json
from pathlib import Path
from typing import Any

import pytest
from linking.told import document
from spaceparley.errors import ReadingError, UsageError
from spaceparley.linking.bodies import house_of, is_person
from spaceparley.linking.links import link_documents
from spaceparley.publishing.runs.links import links_as_json, links_as_table
from spaceparley.reading.documents import read_documents


def person(name: str, organisation: str | None, country: str | None, role: str | None = "head") -> dict[str, Any]:
    return {"name": name, "surface": name, "role": role, "organisation": organisation, "country": country}


def talks(*people: dict[str, Any], **fields: Any) -> dict[str, Any]:
    return {"key": "m1", "kind": "talks", "status": "held", "date": "2025-03-11", "place": "Oslo", "topics": [], "participants": list(people), **fields}


def moved(target: str, status: str = "planned") -> dict[str, Any]:
    return {"programme": "Aral", "event": "launch", "status": status, "target": target, "previous": None}


TOLD = {
    "a-fr": document([talks(person("Sergueï Tchernov", "Roscosmos", "RU"), person("Anna Berg", "NOSA", "NO"))], [moved("2026")], language="fr"),
    "b-en": document([talks(person("Sergei Chernov", "Roscosmos", "RU"), person("NOSA", "NOSA", "NO", None))], [moved("2026-05", "postponed")], published_on="2025-03-13"),
    "c-ru": document([talks(person("Сергея Чернова", "Roscosmos", "RU"), person("Анна Берг", "NOSA", "NO"), date="2025-03-12")], language="ru"),
}


@pytest.mark.parametrize(
    ("name", "organisation", "role", "expected"),
    [
        ("Anna Berg", "ESA", None, True),
        ("Mariam Al Suwaidi", None, None, True),
        ("Jean-Yves Le Gall", "CNES", "président", True),
        ("Ерлан Досжанов", None, None, True),
        ("Borisov", "Roscosmos", "head", True),
        ("Borisov", None, None, False),
        ("HK", None, None, True),
        ("ESA", "ESA", None, False),
        ("CNES", None, None, False),
        ("Russia", None, None, False),
        ("Russian delegation", None, None, False),
        ("Government of Kazakhstan", "Government of Kazakhstan", None, False),
        ("Tulpar Aerospace", None, None, False),
        ("press service of the ministry", None, None, False),
        ("les deux responsables", None, None, False),
        ("the parties", None, None, False),
        ("European Space Agency", None, None, False),
    ],
)
def test_who_is_a_person(name: str, organisation: str | None, role: str | None, expected: bool) -> None:
    assert is_person(name, organisation, role) is expected


def test_a_body_has_one_key_under_all_its_usual_names_and_a_country_none() -> None:
    assert house_of("European Space Agency") == house_of("ESA")
    assert house_of("Russia") is house_of("Government of Russia") is house_of(None) is None


def test_one_meeting_told_in_three_languages_is_one_with_its_disagreement() -> None:
    links = json.loads(links_as_json(link_documents(TOLD)))
    chernov = next(one for one in links["people"] if one["name"] == "Sergei Chernov")
    assert chernov["surfaces"] == {"en": ["Sergei Chernov"], "fr": ["Sergueï Tchernov"], "ru": ["Сергея Чернова"]}
    assert chernov["mentions"] == ["a-fr", "b-en", "c-ru"]
    [meeting] = links["meetings"]
    assert meeting["members"] == ["a-fr#m1", "b-en#m1", "c-ru#m1"]
    [milestone] = links["milestones"]
    assert milestone["claims"] == ["a-fr#0", "b-en#0"]
    assert milestone["history"][1] == {"said_on": "2025-03-13", "status": "postponed", "target": "2026-05", "previous": None, "report": "b-en"}
    [one] = links["disagreements"]
    assert (one["kind"], one["field"]) == ("meeting", "date")
    assert one["values"] == [{"value": "2025-03-11", "reports": ["a-fr", "b-en"]}, {"value": "2025-03-12", "reports": ["c-ru"]}]


def test_the_order_of_the_documents_changes_nothing() -> None:
    backwards = dict(reversed(TOLD.items()))
    assert links_as_json(link_documents(TOLD)) == links_as_json(link_documents(backwards))


def test_one_more_report_changes_only_its_rows() -> None:
    more = {**TOLD, "d-en": document([talks(person("Li Wei", "CNSA", "CN"), person("Anna Berg", "NOSA", "NO"), date="2025-09-01")])}
    before, after = (json.loads(links_as_json(link_documents(documents)))["meetings"] for documents in (TOLD, more))
    assert [one for one in after if one["members"] != ["d-en#m1"]] == before


def test_the_table_names_what_reports_tell_differently() -> None:
    table = links_as_table(link_documents(TOLD))
    assert "reports differ on its date: 2025-03-11 (a-fr, b-en); 2025-03-12 (c-ru)" in table
    assert "milestone  Aral: launch, postponed 2026-05 (2 reports)" in table


def test_a_milestone_is_called_after_the_programme_that_any_report_names() -> None:
    told = [{"event": "release of the docking port", "status": "planned", "target": "2026-06-03", "programme": name} for name in (None, "ISS")]
    pages = {day: document(milestones=[one], published_on=day) for day, one in zip(("2025-03-11", "2025-03-12"), told, strict=True)}
    [milestone] = json.loads(links_as_json(link_documents(pages)))["milestones"]
    assert (milestone["programme"], milestone["label"]) == ("ISS", "ISS: release of the docking port")


def test_documents_are_read_by_name_and_other_files_passed_over(tmp_path: Path) -> None:
    for name, told in TOLD.items():
        (tmp_path / f"{name}.json").write_text(json.dumps(told), encoding="utf-8")
    (tmp_path / "links.json").write_text('{"people": []}', encoding="utf-8")
    assert read_documents(tmp_path) == TOLD


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "is no JSON document"),
        ('{"report": {}}', "no list of meetings"),
        ('{"report": [], "meetings": [], "statements": [], "milestones": []}', "its report is no object"),
        ('{"report": {}, "meetings": [{"key": "m1"}], "statements": [], "milestones": []}', "a row of its meetings has no kind"),
        ('{"report": {}, "meetings": [{"key": "m1", "kind": "talks", "status": "held", "participants": 2}], "statements": [], "milestones": []}', "participants of a meeting are no list"),
        ('{"report": {}, "meetings": [], "statements": [], "milestones": [{"event": "launch", "status": "planned", "target": 2026}]}', "the target 2026 of its milestones is no text"),
        ('{"report": {"published_on": 2025}, "meetings": [], "statements": [], "milestones": []}', "the published_on 2025 of its report is no text"),
    ],
)
def test_a_document_that_cannot_be_read_is_named_with_the_reason(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "odd.json").write_text(text, encoding="utf-8")
    with pytest.raises(ReadingError, match=words):
        read_documents(tmp_path)


def test_a_folder_without_documents_says_how_to_make_some(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="spaceparley extract"):
        read_documents(tmp_path)
