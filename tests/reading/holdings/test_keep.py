"""Once only: what has come is new, a new version, held already or not to be believed; nothing held is lost."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from spaceparley.reading.holdings.arrival import Arrival
from spaceparley.reading.holdings.files import file_name, file_text, one_line
from spaceparley.reading.holdings.index import FILE, Index, open_index
from spaceparley.reading.holdings.keep import keep
from spaceparley.reading.reports import read_report, read_reports

BODY = (Path(__file__).parents[2] / "gold" / "dev" / "01-fr-visite-baikonour.md").read_text(encoding="utf-8").split("---\n", 2)[2]
OTHER = (Path(__file__).parents[2] / "gold" / "dev" / "02-fr-depeche-aral-m.md").read_text(encoding="utf-8").split("---\n", 2)[2]
URL = "https://example.org/news/1"


@pytest.fixture
def reports(tmp_path: Path) -> Path:
    (tmp_path / "reports").mkdir()
    return tmp_path / "reports"


def arrival(body: str = BODY, url: str | None = URL, origin: str = "", when: str = "2026-03-05T10:00:00Z", fetched: bool = True, also: tuple[str, ...] = ()) -> Arrival:
    return Arrival(
        origin=origin or f"feed {url}", body=body, language="fr", retrieved_at=when, title="Une visite", published_on="2025-03-12",
        url=url, also_at=also, fetched_from=(url, *also) if fetched and url else (),
    )  # fmt: skip


def files(reports: Path) -> list[str]:
    return sorted(path.relative_to(reports).as_posix() for path in reports.rglob("*.md"))


def kept(index: Index, *arrivals: Arrival) -> list[str]:
    return [keep(index, one, "feed").verdict for one in arrivals]


def test_a_new_report_is_a_file_like_any_other(reports: Path) -> None:
    with open_index(reports) as index:
        path = keep(index, arrival(), "feed").path
    report = read_report(reports / path)
    assert path.startswith("fetched/feed/2025-03-12-une-visite-")
    assert (report.body, report.url, report.title, report.published_on, report.retrieved_at) == (BODY, URL, "Une visite", "2025-03-12", "2026-03-05T10:00:00Z")
    assert [one.name for one in read_reports(reports).reports] == [Path(path).stem]


def test_one_article_at_several_addresses_is_one_report(reports: Path) -> None:
    near = BODY.replace("Mardi, au lendemain", "BAÏKONOUR (Agence) — Mardi, au lendemain")
    with open_index(reports) as index:
        verdicts = kept(
            index,
            arrival(),
            arrival(),
            arrival(url="https://mirror.example/a"),
            arrival(near, url="https://paper.example/b"),
            arrival(BODY.replace("\n", "\n\n"), url="https://paper.example/c"),
        )
        assert {index.at((address,)).path for address in (URL, "https://mirror.example/a", "https://paper.example/b")} == set(files(reports))
    assert verdicts == ["new", "duplicate", "duplicate", "duplicate", "duplicate"]
    text = (reports / files(reports)[0]).read_text(encoding="utf-8")
    assert 'also_at: "https://mirror.example/a https://paper.example/b https://paper.example/c"' in text
    assert read_report(reports / files(reports)[0]).body == BODY


def test_a_corrected_article_is_a_new_version_and_the_old_one_stays(reports: Path) -> None:
    corrected = BODY.replace("Les deux parties", "CORRECTION. Les deux parties")
    with open_index(reports) as index:
        first, second = keep(index, arrival(), "feed"), keep(index, arrival(corrected, when="2026-03-06T10:00:00Z"), "feed")
        again = keep(index, arrival(corrected, when="2026-03-07T10:00:00Z"), "feed")
    assert (first.verdict, second.verdict, again.verdict, first.path) == ("new", "corrected", "duplicate", second.path)
    assert read_report(reports / first.path).body == corrected
    (old,) = (reports / "fetched" / ".history").rglob("*.md")
    assert read_report(old).body == BODY
    assert len(read_reports(reports).reports) == 1


def test_an_older_capture_does_not_take_the_place_of_a_newer_one(reports: Path) -> None:
    with open_index(reports) as index:
        assert kept(index, arrival(), arrival(BODY.replace("Mardi", "Lundi"), when="2024-01-01T00:00:00Z")) == ["new", "duplicate"]
    assert read_report(reports / files(reports)[0]).body == BODY


def test_a_file_that_claims_the_address_of_another_report_is_refused(reports: Path) -> None:
    with open_index(reports) as index:
        assert kept(index, arrival(), arrival(OTHER, origin="desk forged.md", fetched=False)) == ["new", "refused"]
    assert read_report(reports / files(reports)[0]).body == BODY


def test_a_page_that_claims_the_address_of_another_is_held_under_its_own(reports: Path) -> None:
    with open_index(reports) as index:
        keep(index, arrival(), "feed")
        forged = replace(arrival(OTHER, url=URL), also_at=("https://example.org/b",), fetched_from=("https://example.org/b",), origin="feed b")
        path = keep(index, forged, "feed").path
    assert read_report(reports / path).url == "https://example.org/b"
    assert len(files(reports)) == 2


def test_a_file_dropped_again_with_other_words_is_a_new_version_of_it(reports: Path) -> None:
    with open_index(reports) as index:
        one = arrival(url=None, origin="desk talks.txt", fetched=False)
        assert kept(index, one, replace(one, body=OTHER, retrieved_at="2026-03-06T10:00:00Z")) == ["new", "corrected"]


def test_a_corrected_file_takes_no_address_of_another(reports: Path) -> None:
    with open_index(reports) as index:
        one = arrival(OTHER, url="https://example.org/mine", origin="desk talks.md", fetched=False)
        kept(index, arrival(), one, replace(one, body=OTHER + "Et plus encore, dit-on à Astana.\n", url=URL, retrieved_at="2026-03-06T10:00:00Z"))
        assert len(files(reports)) == 3  # two reports and a version of one
        assert read_report(reports / index.at((URL,)).path).body == BODY
    assert sum(URL in (reports / path).read_text(encoding="utf-8") for path in files(reports)) == 1


def test_one_files_name_may_hold_one_page_after_another(reports: Path) -> None:
    """Saved pages are called index.html; each says at which address it was published, and is corrected under it."""
    one = arrival(origin="added index.html", fetched=False)
    other = replace(one, body=OTHER, url="https://example.org/news/2", retrieved_at="2026-03-06T10:00:00Z")
    corrected = replace(other, body=f"CORRECTION. {OTHER}", retrieved_at="2026-03-07T10:00:00Z")
    with open_index(reports) as index:
        assert kept(index, one, other, corrected) == ["new", "new", "corrected"]
        assert read_report(reports / index.at((URL,)).path).body == BODY
        assert read_report(reports / index.at((other.url,)).path).body == corrected.body


def test_what_no_reader_sees_within_a_word_is_not_held_and_makes_no_other_text(reports: Path) -> None:
    hyphenated = arrival(BODY.replace("Les deux", "Les\u200b de\u00adux"))
    with open_index(reports) as index:
        assert kept(index, hyphenated, hyphenated, arrival()) == ["new", "duplicate", "duplicate"]
    assert read_report(reports / files(reports)[0]).body == BODY


def test_what_people_put_into_reports_is_known_and_never_written_to(reports: Path) -> None:
    own = reports / "own.md"
    own.write_text(f"---\nlanguage: fr\nurl: {URL}\n---\n{BODY}", encoding="utf-8")
    before = own.read_bytes()
    with open_index(reports) as index:
        assert kept(index, arrival(), arrival(url="https://mirror.example/a"), arrival(BODY.replace("Mardi", "Lundi"))) == ["duplicate", "duplicate", "duplicate"]
    assert own.read_bytes() == before
    assert files(reports) == ["own.md"]


def test_the_index_is_brought_up_to_the_files(reports: Path) -> None:
    with open_index(reports) as index:
        path = keep(index, arrival(), "feed").path
    (reports / path).unlink()
    with open_index(reports) as index:
        assert index.at((URL,)) is None
        assert kept(index, arrival()) == ["new"]
    (reports / "fetched" / FILE).unlink()
    with open_index(reports) as index:
        assert kept(index, arrival()) == ["duplicate"]


def test_a_damaged_index_is_made_anew(reports: Path) -> None:
    with open_index(reports) as index:
        keep(index, arrival(), "feed")
    (reports / "fetched" / FILE).write_bytes(b"this was a database once" * 1000)
    with open_index(reports) as index:
        assert kept(index, arrival()) == ["duplicate"]


def test_an_index_of_another_version_is_made_anew(reports: Path) -> None:
    with open_index(reports) as index:
        keep(index, arrival(), "feed")
    old = sqlite3.connect(reports / "fetched" / FILE)
    old.execute("DROP TABLE bands")
    old.execute("PRAGMA user_version = 999")
    old.close()
    with open_index(reports) as index:
        assert kept(index, arrival()) == ["duplicate"]


def test_a_run_that_ends_halfway_leaves_what_the_next_one_finds(reports: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Killed between the file and the index: the file is found, no half of it is left, and nothing is held twice."""

    def killed(*_: object) -> None:
        raise KeyboardInterrupt

    with open_index(reports) as index:
        monkeypatch.setattr(Index, "put", killed)
        with pytest.raises(KeyboardInterrupt):
            keep(index, arrival(), "feed")
    monkeypatch.undo()
    with open_index(reports) as index:
        assert kept(index, arrival()) == ["duplicate"]
    assert len(files(reports)) == 1


def test_another_process_waits_for_its_turn(reports: Path) -> None:
    with open_index(reports) as index, index.writing():
        other = sqlite3.connect(reports / "fetched" / FILE, timeout=0, isolation_level=None)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")
        other.close()


@pytest.mark.parametrize(
    "title",
    ["../../etc/passwd", "a\nfictional: true\n---\n", 'quoted "title" \\ with: # signs', "\x1b[31mred\x00\u202egnp.exe", "x" * 10_000, "   ", "…", "\ud800"],
)
def test_a_title_stays_a_title(reports: Path, title: str) -> None:
    one = replace(arrival(), title=title)
    assert "/" not in file_name(one)
    assert len(file_name(one)) < 120
    with open_index(reports) as index:
        path = keep(index, one, "feed").path
    assert (reports / path).resolve().is_relative_to((reports / "fetched" / "feed").resolve())
    report = read_report(reports / path)
    assert (report.title or "").isprintable()
    assert (report.body, report.fictional, report.url) == (BODY, False, URL)


def test_a_field_is_one_line() -> None:
    assert one_line("a\n b\t\x07c\u2028d\u202e") == "a b c d"
    assert "fictional" not in file_text(arrival()).partition("---\n")[2].partition("---\n")[0]
