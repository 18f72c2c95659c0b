"""Patterns that an earlier run compiled: they are what `re` makes of them, and a file of another Python or a spoilt one does no harm."""

import gc
import marshal
import os
import re
import subprocess
import sys
from importlib import import_module
from pathlib import Path

import pytest
from spaceparley import language
from spaceparley.language import LANGUAGES, compiled
from spaceparley.language.compiled import VERSION, Compilations, as_written
from spaceparley.language.later import Later
from spaceparley.language.openings import guarded

WORDS = r"(?P<first>\w) \d|(x)\ud800?"
WRITES = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
ASK = "from spaceparley.language import later; print(later.compile('a+').search('caat')[0])"


def test_every_pattern_is_the_one_that_re_makes(tmp_path: Path) -> None:
    for code in LANGUAGES:
        for path in (Path(language.__file__).parent / code).glob("*.py"):
            import_module(f"{language.__name__}.{code}.{path.stem}")
    patterns = {(found.pattern, int(found.flags)) for found in gc.get_objects() if isinstance(found, Later) and found.pattern != "("}
    assert len(patterns) > 500
    first = Compilations(tmp_path / "kept")
    for pattern, flags in patterns:
        first.compile(pattern, flags, as_written)
    first.write()
    second = Compilations(tmp_path / "kept")
    for pattern, flags in patterns:
        again, by_re = second.compile(pattern, flags, as_written), re.compile(pattern, flags)
        assert again == by_re
        assert (again.groups, again.groupindex) == (by_re.groups, by_re.groupindex)
    assert second.new == {}


def test_a_pattern_is_prepared_once(tmp_path: Path) -> None:
    pattern = r"\b(?:word|work)\w*"
    for new in (1, 0):
        kept = Compilations(tmp_path / "kept")
        assert kept.compile(pattern, 0, guarded) == re.compile(guarded(pattern, 0)) != re.compile(pattern)
        assert len(kept.new) == new
        kept.write()


@pytest.mark.parametrize("spoilt", [b"", b"no such thing", marshal.dumps(7), marshal.dumps((VERSION, 7)), marshal.dumps((VERSION, {}))[:-1], marshal.dumps(("2.7", {b"": ()}))])
def test_a_file_that_cannot_be_read_is_no_file(tmp_path: Path, spoilt: bytes) -> None:
    (tmp_path / "kept").write_bytes(spoilt)
    assert Compilations(tmp_path / "kept").known == {}


@pytest.mark.parametrize("entry", [(), ("a", 0, b"\xff" * 8, 0, {}, ()), ("a", 0, b"odd", 0, {}, ()), ("a", 32, None, 0, {}, ())])
def test_a_spoilt_entry_is_compiled_by_re(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, entry: tuple[object, ...]) -> None:
    first = Compilations(tmp_path / "kept")
    first.compile(WORDS, 0, as_written)
    (tmp_path / "kept").write_bytes(marshal.dumps((VERSION, dict.fromkeys(first.new, entry))))
    monkeypatch.setattr(compiled, "KEPT", Compilations(tmp_path / "kept"))
    assert compiled.compile(WORDS) == re.compile(WORDS)


def test_a_fault_is_told() -> None:
    with pytest.raises(re.error):
        compiled.compile("(")


def test_what_is_new_is_added_and_too_much_is_dropped(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(compiled, "MOST", 2)
    for pattern, left in (("a", 1), ("b", 2), ("b", 2), ("c", 1)):
        kept = Compilations(tmp_path / "kept")
        kept.compile(pattern, 0, as_written)
        kept.write()
        assert len(Compilations(tmp_path / "kept").known) == left
    assert list(tmp_path.iterdir()) == [tmp_path / "kept"]


def test_where_nothing_can_be_written_nothing_is(tmp_path: Path) -> None:
    kept = Compilations(tmp_path / "no folder" / "kept")
    assert kept.compile("a", 0, as_written) == re.compile("a")
    kept.write()
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(("options", "kept"), [([], True), (["-B"], False)])
def test_a_run_keeps_what_it_compiled_where_python_keeps_modules(tmp_path: Path, options: list[str], kept: bool) -> None:
    for _ in range(2):
        command = [sys.executable, *options, "-X", f"pycache_prefix={tmp_path}", "-c", ASK]
        assert subprocess.run(command, capture_output=True, text=True, check=True, env=WRITES).stdout == "aa\n"
    assert bool(list(tmp_path.rglob("*.patterns"))) == kept
