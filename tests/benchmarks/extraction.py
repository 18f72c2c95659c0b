"""Extraction beside what others need for less: `make bench` prints times a report and ratios of one run.

spaCy's blank pipeline only cuts a text into words and sentences, dateparser only finds dates, natasha's chain only names
and sentences; we extract everything. Each report is read once by each, in turns of ten, so that a slow moment of the
machine falls on all of them.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field

import spacy
from dateparser.search import search_dates
from natasha import Doc, NewsEmbedding, NewsMorphTagger, NewsNERTagger, Segmenter
from spaceparley.extracting.extract import extract
from spaceparley.reading.report import Report
from texts import make_reports

TURN = 10
SLOW = 20
"""Reports that the slow ones are given."""


@dataclass
class Peer:
    name: str
    read: Callable[[Report], object]
    most: int
    seconds: float = 0.0
    reports: int = field(default=0)

    def take(self, reports: list[Report]) -> None:
        reports = reports[: max(0, self.most - self.reports)]
        start = time.perf_counter()
        for report in reports:
            self.read(report)
        self.seconds += time.perf_counter() - start
        self.reports += len(reports)

    @property
    def milliseconds(self) -> float:
        return self.seconds / self.reports * 1000


def peers(language: str, count: int) -> list[Peer]:
    pipeline = spacy.blank(language)
    pipeline.add_pipe("sentencizer")
    found = [
        Peer("spaceparley, everything", extract, count),
        Peer("spaCy blank, words and sentences", lambda report: list(pipeline(report.body).sents), count),
        Peer("dateparser search, dates", lambda report: search_dates(report.body, languages=[language]), SLOW),
    ]
    return [*found, _natasha()] if language == "ru" else found


def _natasha() -> Peer:
    segmenter, embedding = Segmenter(), NewsEmbedding()
    morphology, names = NewsMorphTagger(embedding), NewsNERTagger(embedding)

    def read(report: Report) -> None:
        document = Doc(report.body)
        document.segment(segmenter)
        document.tag_morph(morphology)
        document.tag_ner(names)

    return Peer("natasha, words, morphology and names", read, SLOW)


def main() -> None:
    for language in ("fr", "en", "ru"):
        reports = make_reports(language)
        extract(reports[-1])  # Word tables are read once, before the clock runs.
        runners = peers(language, len(reports))
        for start in range(0, len(reports), TURN):
            for runner in runners:
                runner.take(reports[start : start + TURN])
        ours, spacy_blank = runners[0], runners[1]
        print(f"{language}: {len(reports)} different reports of {sum(len(one.body) for one in reports) // len(reports)} characters")
        for runner in runners:
            print(f"  {runner.name:38} {runner.milliseconds:7.1f} ms a report ({runner.reports} read)")
        print(f"  ours / spaCy blank: {ours.milliseconds / spacy_blank.milliseconds:.2f}")


if __name__ == "__main__":
    main()
