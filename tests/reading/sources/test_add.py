"""`spaceparley add`: one report from an address or a file."""

import subprocess
import sys
from pathlib import Path

from press_pages import article
from press_site import Site
from spaceparley.reading.front_matter import split_front_matter

SPACEPARLEY = [sys.executable, "-m", "spaceparley.cli"]


def run(*arguments: object, folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run([*SPACEPARLEY, "add", *map(str, arguments)], cwd=folder, capture_output=True, text=True, timeout=60, check=False)


def test_a_page_is_stored_with_what_it_says_of_itself(server: Site, tmp_path: Path, reports: Path) -> None:
    (tmp_path / "sources.toml").write_text('[[source]]\nname = "local"\nkind = "page"\naddress = "http://127.0.0.1/"\nallow_private = ["127.0.0.1"]\n')
    address = server.put("/news/1", article(1))
    first, again = run(f"{address}?utm_source=mail", folder=tmp_path), run(address, folder=tmp_path)
    assert (first.returncode, again.returncode) == (0, 0), first.stderr
    assert first.stdout.startswith("new: reports/fetched/added/2026-03-02-talks-number-1-")
    assert again.stdout.startswith("duplicate: ")
    fields, body = split_front_matter((tmp_path / first.stdout.partition(": ")[2].strip()).read_text(encoding="utf-8"), "a")
    assert fields.keys() == {"title", "publisher", "language", "published_on", "published_basis", "url", "retrieved_at", "origin", "note"}
    assert (fields["title"], fields["published_basis"], fields["url"]) == ("Talks number 1", "metadata", address)
    assert "Home" not in body


def test_files_are_stored_and_what_cannot_be_is_named(tmp_path: Path, reports: Path) -> None:
    (tmp_path / "page.html").write_text(article(1), encoding="utf-8")
    (tmp_path / "empty.txt").write_text("")
    done = run("page.html", "empty.txt", "nowhere.md", "http://localhost:1/a", "ftp://example.org/a", folder=tmp_path)
    assert done.returncode == 0
    assert done.stdout.startswith("new: ")
    assert [line.split(":")[1].strip() for line in done.stderr.splitlines()] == ["empty.txt", "nowhere.md", "localhost", "ftp"]
    assert "Traceback" not in done.stderr
    assert run("nowhere.md", folder=tmp_path).returncode == 1


def test_pages_of_one_name_in_two_folders_are_two_reports(tmp_path: Path, reports: Path) -> None:
    """Neither says at which address it was published: each is the file that it was."""
    text = "The head of the agency met the minister in Paris on Tuesday. The launch of the satellite is planned for 20{}.\n"
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "talks.txt").write_text(text.format(28) if name == "a" else text.format(29).upper(), encoding="utf-8")
    done = [run("talks.txt", "--reports", reports, folder=tmp_path / name) for name in ("a", "b")]
    assert [one.stdout.partition(":")[0] for one in done] == ["new", "new"]
