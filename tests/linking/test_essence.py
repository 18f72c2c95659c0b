"""What linking asks of a report makes all that the whole of it makes; evidence is gathered of the whole."""

from dataclasses import replace

import pytest
from gold_extraction import extraction_of
from linking.planted import GOLD, read_documents
from spaceparley.dataset.assemble import assemble_anew
from spaceparley.dataset.gathered import Known, kept_schema
from spaceparley.extracting.extract import extract
from spaceparley.extracting.facts import Extraction
from spaceparley.linking.essence import essence
from spaceparley.linking.link import link
from spaceparley.linking.linked import Reading
from spaceparley.publishing.runs.extracted import key_of
from spaceparley.reading.report import Report
from spaceparley.reading.reports import read_report

Told = dict[Report, Extraction]
DOCUMENTS = dict(list(read_documents().items())[:24])
REPORTS = {name: replace(read_report(GOLD / "dev" / f"{name}.md"), url=f"https://paper.example/{name}") for name in DOCUMENTS}


def tables(told: Told, whole: Told) -> dict[str, object]:
    """What is published of extractions, and of the whole ones where evidence asks for them."""

    def whole_of(reading: Reading) -> Extraction:
        return whole[reading.report]

    made = assemble_anew(link(list(told.items())), Known(kept_schema().empty_table(), key_of, whole_of))
    return dict(made.dataset)


@pytest.mark.parametrize("how", ["by hand", "by rules"])
def test_tables_of_essences_are_those_of_whole_extractions(how: str) -> None:
    whole = {REPORTS[name]: extraction_of(REPORTS[name], one) if how == "by hand" else extract(REPORTS[name]) for name, one in DOCUMENTS.items()}
    essences = {report: essence(found) for report, found in whole.items()}
    assert tables(essences, whole) == tables(whole, whole)
    assert link(list(essences.items())).utterances == link(list(whole.items())).utterances


def test_the_essence_of_an_essence_is_itself_and_shorter() -> None:
    for report in REPORTS.values():
        whole = extract(report)
        assert essence(essence(whole)) == essence(whole)
        assert not essence(whole).mentions

