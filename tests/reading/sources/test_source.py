"""Entries of sources.toml: the shipped examples hold, and what cannot be used is told without harm to the rest."""

from datetime import timedelta
from pathlib import Path

import pytest
from spaceparley.errors import UsageError
from spaceparley.reading.sources.source import allowed_hosts, read_sources

SHIPPED = Path(__file__).parents[3] / "sources.toml"
GOOD = '[[source]]\nname = "good"\nkind = "feed"\naddress = "https://example.org/rss"\n'


def test_nothing_is_asked_before_somebody_enables_it() -> None:
    assert read_sources(SHIPPED) == ((), ())


def test_each_example_holds_when_its_marks_are_taken_away(tmp_path: Path) -> None:
    lines = SHIPPED.read_text(encoding="utf-8").splitlines()
    starts = ("# [[", "# name =", "# kind =", "# address =", "# language =", "# publisher =", "# every =", "# silent_after =", "# keep_if =")
    (tmp_path / "sources.toml").write_text("\n".join(line.removeprefix("# ") for line in lines if line.startswith(starts)), encoding="utf-8")
    sources, problems = read_sources(tmp_path / "sources.toml")
    assert not problems
    assert [source.kind for source in sources] == ["feed", "feed", "folder", "page", "archive"]
    assert sources[0].silent_after == timedelta(days=14)
    assert sources[2].address == str(tmp_path / "inbox")


BAD = [
    ("unknown key", 'name = "a"\nkind = "feed"\naddress = "x"\nlanguages = "fr"', "'languages' is not known"),
    ("no address", 'name = "a"\nkind = "feed"', "address is missing"),
    ("a path for a name", 'name = "../a"\nkind = "feed"\naddress = "x"', "cannot be a folder's"),
    ("hidden", 'name = ".history"\nkind = "feed"\naddress = "x"', "cannot be a folder's"),
    ("unknown kind", 'name = "a"\nkind = "ftp"\naddress = "x"', "kind 'ftp' is not known"),
    ("unread language", 'name = "a"\nkind = "feed"\naddress = "x"\nlanguage = "de"', "language 'de' is not read"),
    ("no time", 'name = "a"\nkind = "feed"\naddress = "x"\nevery = "often"', "every 'often' is no length of time"),
    ("no list", 'name = "a"\nkind = "feed"\naddress = "x"\nkeep_if = "space"', "is no list of words"),
    ("no number", 'name = "a"\nkind = "feed"\naddress = "x"\ndelay = "long"', "is no number of seconds"),
    ("same name", GOOD.partition("\n")[2], "is taken by an earlier source"),
]


@pytest.mark.parametrize(("entry", "message"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_an_entry_that_cannot_be_used_is_told_and_the_others_are_kept(tmp_path: Path, entry: str, message: str) -> None:
    (tmp_path / "sources.toml").write_text(f"{GOOD}\n[[source]]\n{entry}\n", encoding="utf-8")
    sources, (problem,) = read_sources(tmp_path / "sources.toml")
    assert [source.name for source in sources] == ["good"]
    assert (problem.row, message in problem.message, bool(problem.remedy)) == ("sources.toml source 2", True, True)


@pytest.mark.parametrize("text", ["[[source]\n", 'source = "x"', "\udcff"])
def test_a_file_that_is_no_list_is_refused(tmp_path: Path, text: str) -> None:
    (tmp_path / "sources.toml").write_text(text, encoding="utf-8", errors="surrogateescape")
    with pytest.raises(UsageError):
        read_sources(tmp_path / "sources.toml")
    with pytest.raises(UsageError):
        read_sources(tmp_path / "none.toml")


def test_hosts_are_allowed_by_name(tmp_path: Path) -> None:
    (tmp_path / "sources.toml").write_text(f'{GOOD}allow_private = ["intranet.example"]\n', encoding="utf-8")
    assert allowed_hosts(tmp_path / "sources.toml") == ("intranet.example",)
    assert allowed_hosts(None) == ()
