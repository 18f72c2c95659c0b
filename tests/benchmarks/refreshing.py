"""Refreshing at scale: `make bench` prints what more stored reports cost a refresh, and pages of an archive beside trafilatura alone.

A refresh is a whole one, started as people start it, and timed stage by stage in seconds of the processor: asking the source,
telling new from held, reading, extracting, linking, tables, ids, comparing, checks. Only the writing of the final files stands aside.
"""

import html
import json
import logging
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import trafilatura
from spaceparley.build import Plan
from spaceparley.extracting.extract import extract
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
WRITING = "publish"
"""The stage that writes the final files, hashes, checks and puts them in their place; nothing that is found out is found out there."""
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


def refreshed(*places: Path) -> dict[str, float]:
    """Seconds of the processor by stage of one refresh, in a process of its own, as people start it."""
    told = subprocess.run([sys.executable, Path(__file__).with_name("once.py"), *places], check=True, stdout=subprocess.PIPE, text=True).stdout
    found: dict[str, float] = json.loads(told)
    return found


def compare_stored(server: Site, scratch: Path) -> None:
    sources = scratch / "sources.toml"
    sources.write_text(f'[[source]]\nname = "gazette"\nkind = "feed"\naddress = "{server.at("/feed")}"\nlanguage = "en"\ndelay = 0\nallow_private = ["127.0.0.1"]\n')
    places = {count: (scratch / f"{count}" / "reports", scratch / f"{count}" / "output", sources) for count in (FEW, MANY)}
    server.put("/feed", rss([]), "application/xml")
    for count, (reports, *others) in places.items():
        store(reports, count)
        print(f"a first refresh of {count:,} reports: {sum(refreshed(reports, *others).values()):.0f} s of the processor", flush=True)
    best: dict[int, dict[str, float]] = {}
    for turn in range(ROUNDS):
        server.put("/feed", rss([server.put(f"/news/{number}", article(number)) for number in range(turn * NEW, (turn + 1) * NEW)]), "application/xml")
        for count, at in places.items():
            found = refreshed(*at)
            if count not in best or _counted(found) < _counted(best[count]):
                best[count] = found
    for count, seconds in best.items():
        told = ", ".join(f"{name} {value:.2f}" for name, value in seconds.items() if name != WRITING)
        print(f"{NEW} new reports with {count:,} stored: {_counted(seconds):.2f} s ({told}; {WRITING}, not counted: {seconds[WRITING]:.2f}), best of {ROUNDS}")
    print(f"  with {MANY:,} / with {FEW:,} stored: {_counted(best[MANY]) / _counted(best[FEW]):.2f}")
    for count, at in places.items():
        print(f"nothing new with {count:,} stored: {sum(refreshed(*at).values()):.2f} s")


def _counted(seconds: dict[str, float]) -> float:
    return sum(value for name, value in seconds.items() if name != WRITING)


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
    finally:
        shutil.rmtree(scratch)


if __name__ == "__main__":
    main()
