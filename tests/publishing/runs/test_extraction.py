"""A document in the shape of the gold annotations, every offset of which finds its words in the body."""

import json
from dataclasses import replace

import pytest
from spaceparley.errors import PublishingError
from spaceparley.extracting.facts import Evidence, Extraction, Meeting, Milestone, Participant, Statement, Topic
from spaceparley.publishing.runs.extraction import to_document, to_json, write_document
from spaceparley.reading.report import Report
from spaceparley.span import Span

BODY = "Le 9 août, Ada a reçu Bob. « Oui », a dit Ada, « nous irons à Baïkonour ». Le vol, prévu en 2023, aura lieu en 2024. [NK: On verra.]"


def at(words):
    start = BODY.index(words)
    return Span(start, start + len(words))


REPORT = Report(name="r", body=BODY, language="fr", blocks=(), title="T", published_on="2022-08", fictional=True)
ADA = Participant("e1", "Ada", "Ada", "reine", None, "GB", (Evidence("name", "Ada", at("Ada"), "fr.name"),))
MEETING = Meeting(
    key="m1", kind="talks", status="held", date="2022-08-09", date_text="Le 9 août", place=None, place_entity=None,
    country=None, participants=(ADA,), topics=(Topic("Bob", at("Bob"), "fr.topic"),), passage=at("Le 9 août, Ada a reçu Bob."),
    evidence=(Evidence("date_edtf", "2022-08-09", at("Le 9 août"), "fr.date.day"),),
)  # fmt: skip
QUOTE = Statement(
    mode="direct", parts=(at("Oui"), at("nous irons à Baïkonour")), passage=at("« Oui », a dit Ada, « nous irons à Baïkonour »"),
    rule_id="fr.quote.broken", speaker="Ada", speaker_surface="Ada", speaker_span=at("Ada"), meeting="m1",
)  # fmt: skip
NOTE = Statement(mode="author", parts=(at("On verra."),), passage=at("[NK: On verra.]"), rule_id="fr.note")
FLIGHT = Milestone(
    programme=None, programme_entity=None, event="flight", event_kind="launch", status="postponed", target="2024",
    previous="2023", passage=at("aura lieu en 2024."), evidence=(Evidence("target_edtf", "2024", at("2024"), "fr.date.year"),),
)  # fmt: skip
EXTRACTION = Extraction(meetings=(MEETING,), statements=(QUOTE, NOTE), milestones=(FLIGHT,))


@pytest.fixture
def document():
    return to_document(REPORT, EXTRACTION)


def test_keys_stand_in_the_order_of_the_guide(document):
    assert list(document) == ["report", "meetings", "statements", "milestones"]
    assert list(document["report"]) == ["url", "title", "publisher", "language", "published_on"]
    orders = {
        "meetings": ["key", "kind", "status", "date", "place", "participants", "topics", "evidence"],
        "statements": ["speaker", "speaker_surface", "mode", "text", "meeting", "evidence"],
        "milestones": ["programme", "event", "status", "target", "previous", "evidence"],
    }
    for table, order in orders.items():
        assert list(document[table][0])[: len(order)] == order
    [participant] = document["meetings"][0]["participants"]
    assert list(participant)[:5] == ["name", "surface", "role", "organisation", "country"]


def test_a_broken_quotation_shows_its_longer_part_and_keeps_them_all(document):
    quote = document["statements"][0]
    assert quote["text"] == "nous irons à Baïkonour"
    assert [BODY[part["start"] : part["end"]] for part in quote["parts"]] == ["Oui", "nous irons à Baïkonour"]
    assert BODY[quote["start"] : quote["end"]] == quote["evidence"]


def test_an_editors_remark_is_written_as_indirect(document):
    assert document["statements"][1]["mode"] == "indirect"


def test_every_offset_finds_its_words(document):
    def walk(node):
        if isinstance(node, dict):
            if "exact" in node:
                assert BODY[node["start"] : node["end"]] == node["exact"]
                yield node["rule"]
            for value in node.values():
                yield from walk(value)
        if isinstance(node, list):
            for value in node:
                yield from walk(value)

    assert list(walk(document)) == ["fr.name", "fr.date.day", "fr.quote.broken", "fr.date.year"]


@pytest.mark.parametrize(
    ("change", "keys"),
    [
        ({}, {}),
        ({"previous_passage": at("prévu en 2023")}, {"previous_evidence": "prévu en 2023"}),
        ({"previous_speaker": "NK"}, {"previous_speaker": "NK"}),
        ({"also": (at("2024"),)}, {"evidence_also": ["2024"]}),
    ],
)
def test_what_stands_elsewhere_has_keys_only_where_it_does(change, keys):
    [milestone] = to_document(REPORT, Extraction(milestones=(replace(FLIGHT, **change),)))["milestones"]
    found = {key: value for key, value in milestone.items() if key.startswith(("previous_", "evidence_also"))}
    assert found == keys


def test_text_of_the_document():
    text = to_json(REPORT, Extraction())
    assert text.startswith('{\n "report": {\n  "url": null,\n  "title": "T",')
    assert text.endswith("}\n")
    assert json.loads(text)["meetings"] == []
    assert "Baïkonour" in to_json(REPORT, EXTRACTION)


def test_one_file_a_report(tmp_path):
    path = write_document(REPORT, EXTRACTION, tmp_path / "a" / "b")
    assert path == tmp_path / "a" / "b" / "r.json"
    assert path.read_text() == to_json(REPORT, EXTRACTION)


def test_a_folder_that_cannot_be_written(tmp_path):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(PublishingError, match=r"file/r\.json: cannot be written .* --out"):
        write_document(REPORT, EXTRACTION, tmp_path / "file")
