"""Refreshing at scale: `make bench` prints what more stored reports cost a refresh, and pages of an archive beside trafilatura alone.

A refresh is timed stage by stage. "Bringing in" is all that happens to reports: asking the source, fetching, telling new from held,
reading, extracting. Linking, tables, checks and files are made of all reports together; they are printed apart.
"""

import html
import logging
import random
import shutil
import sys
import tempfile
import time
from pathlib import Path

import trafilatura
from spaceparley.build import STAGES, Build, Plan, refresh
from spaceparley.extracting.extract import extract
from spaceparley.publishing.releases.output import claim
from spaceparley.reading.sources.collect import collect
from spaceparley.reading.sources.source import Source
from spaceparley.screening import screen
from texts import make_reports

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

from press_archive import write_archive  # noqa: E402
from press_pages import article, rss  # noqa: E402
from press_site import Site, press_site  # noqa: E402

FEW, MANY, NEW = 100, 10_000, 10
ROUNDS = 3
PAGES, BYTES = 200, 60_000
TURN = 20
BRINGING_IN = ("collect", "read", "extract in batches")
HEAD = '---\ntitle: "{title}"\nlanguage: {language}\npublished_on: 2026-03-05\nurl: https://stored.example/{number}\n---\n'


def store(folder: Path, count: int) -> None:
    """Fills a folder with that many short reports, no two alike: two paragraphs of the annotated ones and one of its own."""
    paragraphs = {code: [part for one in make_reports(code) for part in one.body.split("\n\n") if 80 < len(part) < 400] for code in ("fr", "en", "ru")}
    draw = random.Random(7)
    folder.mkdir(parents=True)
    for number in range(count):
        code = ("fr", "en", "ru")[number % 3]
        body = "\n\n".join([*draw.sample(paragraphs[code], 2), " ".join(f"{word}{number}" for word in "abcdefghijklmnopqrstuvwxyz")])
        (folder / f"{number:05}.md").write_text(HEAD.format(title=f"Report {number}", language=code, number=number) + body + "\n", encoding="utf-8")


def times_of(reports: Path, output: Path, sources: Path) -> dict[str, float]:
    """Seconds of each stage of one refresh up to the extraction."""
    seconds: dict[str, float] = {}
    with claim(output) as claimed:
        build = Build(Plan(reports, output, sources=sources), claimed)
        for stage in STAGES:
            if stage.name in BRINGING_IN:
                start = time.perf_counter()
                build = stage.run(build)
                seconds[stage.name] = time.perf_counter() - start
    return seconds


def compare_stored(server: Site, scratch: Path) -> None:
    sources = scratch / "sources.toml"
    sources.write_text(f'[[source]]\nname = "gazette"\nkind = "feed"\naddress = "{server.at("/feed")}"\nlanguage = "en"\ndelay = 0\nallow_private = ["127.0.0.1"]\n')
    places = {count: (scratch / f"{count}" / "reports", scratch / f"{count}" / "output") for count in (FEW, MANY)}
    server.put("/feed", rss([]), "application/xml")
    for count, (reports, output) in places.items():
        store(reports, count)
        print(f"storing {count:,} reports and extracting them once: {sum(times_of(reports, output, sources).values()):.0f} s", flush=True)
    best: dict[int, dict[str, float]] = {}
    for turn in range(ROUNDS):
        server.put("/feed", rss([server.put(f"/news/{number}", article(number)) for number in range(turn * NEW, (turn + 1) * NEW)]), "application/xml")
        for count, (reports, output) in places.items():
            found = times_of(reports, output, sources)
            if count not in best or sum(found.values()) < sum(best[count].values()):
                best[count] = found
    for count, seconds in best.items():
        told = ", ".join(f"{name} {value:.2f}" for name, value in seconds.items())
        print(f"{NEW} new reports with {count:,} stored: {sum(seconds.values()):.2f} s ({told}), best of {ROUNDS}")
    print(f"  with {MANY:,} / with {FEW:,} stored: {sum(best[MANY].values()) / sum(best[FEW].values()):.2f}")


def whole_refresh(scratch: Path) -> None:
    reports, output = scratch / str(FEW) / "reports", scratch / str(FEW) / "output"
    start = time.perf_counter()
    refresh(Plan(reports, output))
    print(f"a whole refresh of {FEW} reports, linking, tables, checks and files with it: {time.perf_counter() - start:.1f} s")


def make_pages() -> list[str]:
    """Different pages of 60 kB and more: a report of the benchmark in the menus and scripts that news pages come with."""
    pages = []
    for number, report in enumerate(make_reports("en")[:PAGES]):
        paragraphs = "".join(f"<p>{html.escape(part)}</p>" for part in report.body.split("\n\n"))
        menu = "".join(f'<li class="menu-item"><a href="/section/{number}/{entry}">Section {entry} of page {number}</a></li>' for entry in range(300))
        script = f"<script>window.page{number} = [{', '.join(str(number * 7919 + entry) for entry in range(7000))}];</script>"
        head = f'<title>{report.title} ({number})</title><meta property="article:published_time" content="2026-03-05T10:00:00Z">'
        page = f'<html lang="en"><head>{head}</head><body><nav><ul>{menu}</ul></nav><article><h1>{report.title} ({number})</h1>{paragraphs}</article>{script}</body></html>'
        assert len(page.encode()) >= BYTES, len(page)
        pages.append(page)
    return pages


def compare_archive(scratch: Path) -> None:
    pages = make_pages()
    (scratch / "crawl").mkdir()
    trafilatura.extract(pages[0])
    extract(make_reports("en")[-1])  # Word tables are read once, before the clock runs.
    alone = ours = 0.0
    stored = 0
    for start in range(0, PAGES, TURN):
        turn = pages[start : start + TURN]
        write_archive(scratch / "part.warc.gz", [(f"https://example.org/news/{start + number}", page) for number, page in enumerate(turn)])
        source = Source(f"part-{start}", "archive", str(scratch / "part.warc.gz"), keep_if=("launch", "satellite", "agency"))
        begin = time.perf_counter()
        (tally,) = collect([source], scratch / "crawl", Plan().now, screen)
        ours += time.perf_counter() - begin
        stored += tally.new
        begin = time.perf_counter()
        for page in turn:
            trafilatura.extract(page)
        alone += time.perf_counter() - begin
    print(f"{PAGES} pages of {sum(map(len, pages)) // PAGES // 1000} kB from a packed archive, read, filtered, {stored} of them stored: {PAGES / ours:.0f} pages a second")
    print(f"  trafilatura alone, on text in memory: {PAGES / alone:.0f}; ours / alone: {alone / ours:.2f}")


def main() -> None:
    logging.disable(logging.WARNING)
    scratch = Path(tempfile.mkdtemp(prefix="refreshing-"))
    try:
        compare_archive(scratch)
        with press_site() as server:
            compare_stored(server, scratch)
        whole_refresh(scratch)
    finally:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
