"""What was found out of names comes back whole and of the same code, or not at all."""

from pathlib import Path

import pytest
from spaceparley.linking.known_names import KnownNames, Names
from spaceparley.publishing.runs.forgetting import forget_names, forget_words
from spaceparley.publishing.runs.named import FILE, read_names, write_names

NOTHING = KnownNames()


@pytest.fixture
def known(tmp_path: Path) -> KnownNames:
    names = Names()
    names.read("Yuri Borisov")
    names.compare("Yuri Borisov", "Юрия Борисова")
    names.event("Angara", "first launch of the upper stage to the Moon", is_started=False)
    write_names(tmp_path, "code", NOTHING, names.asked())
    return names.asked()


def test_what_was_kept_comes_back(tmp_path: Path, known: KnownNames) -> None:
    assert read_names(tmp_path, "code") == known != NOTHING


def test_other_code_finds_nothing(tmp_path: Path, known: KnownNames) -> None:
    assert read_names(tmp_path, "other code") == NOTHING


@pytest.mark.parametrize("number", range(5))
def test_a_broken_file_is_no_file(tmp_path: Path, known: KnownNames, number: int) -> None:
    whole = (tmp_path / FILE).read_bytes()
    broken = (b"", b"no names", whole[:-9], whole[:40] + b"x" + whole[41:], whole + b" ")[number]
    (tmp_path / FILE).write_bytes(broken)
    assert read_names(tmp_path, "code") == NOTHING
    write_names(tmp_path, "code", NOTHING, known)
    assert read_names(tmp_path, "code") == known


def test_where_it_cannot_be_written_that_is_told(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / FILE).mkdir()
    write_names(tmp_path, "code", NOTHING, Names.of(NOTHING).asked())
    assert not caplog.text
    names = Names()
    names.read("Yuri Borisov")
    write_names(tmp_path, "code", NOTHING, names.asked())
    assert "compares all names again" in caplog.text


def test_names_go_with_anything_that_is_withdrawn(tmp_path: Path, known: KnownNames) -> None:
    forget_names(tmp_path, "code", set())
    assert read_names(tmp_path, "code") == known
    forget_names(tmp_path, "code", {"Somebody Else"})
    assert not (tmp_path / FILE).exists()
    write_names(tmp_path, "code", NOTHING, known)
    forget_words(tmp_path)
    assert not (tmp_path / FILE).exists()
