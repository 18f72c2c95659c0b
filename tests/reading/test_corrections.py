"""What people decided is read from TOML, and a file that cannot be understood stops the run."""

import datetime as dt

import pytest
from spaceparley.errors import ReadingError
from spaceparley.reading.corrections import Decisions, read_decisions

ENTRY = '[[correction]]\nrow = "mtg_0123456789ab"\ncolumn = "report_count"\nexpect = 2\nvalue = 3\nreason = "counted"\nname = "A. Editor"\ndate = 2026-11-26\n'
GONE = '[[withdrawn]]\nid = "ent_0123456789ab"\nkind = "request"\nreason = "letter"\ndate = 2026-11-26\n'


def test_what_is_there_is_read(tmp_path):
    assert read_decisions(tmp_path / "nowhere") == Decisions()
    (tmp_path / "a.toml").write_text(ENTRY)
    (tmp_path / "withdrawn.toml").write_text(GONE)
    (tmp_path / "README.md").write_text("words")
    decisions = read_decisions(tmp_path)
    [correction], [withdrawal] = decisions.corrections, decisions.withdrawals
    assert (correction.expect, correction.value, correction.source, correction.date) == ("2", "3", None, dt.date(2026, 11, 26))
    assert (withdrawal.id, withdrawal.kind) == ("ent_0123456789ab", "request")


@pytest.mark.parametrize(
    ("name", "text", "message"),
    [
        ("a.toml", "[[correction]\n", "cannot be read"),
        ("a.toml", ENTRY.replace('name = "A. Editor"\n', ""), "correction 1): name is missing"),
        ("a.toml", ENTRY.replace("2026-11-26", '"today"'), "date is missing or is not a day"),
        ("a.toml", ENTRY.replace("expect = 2\nvalue = 3\n", ""), "neither expect nor value"),
        ("a.toml", ENTRY.replace("value = 3", "value = 2"), "are the same"),
        ("a.toml", ENTRY + 'mood = "good"\n', "mood is not known"),
        ("a.toml", GONE, "withdrawn is not known"),
        ("withdrawn.toml", GONE.replace("request", "whim"), "kind 'whim' is not known"),
        ("withdrawn.toml", GONE.replace("ent_", "mtg_"), "is no report"),
    ],
)
def test_what_cannot_be_understood_is_said_in_a_line(tmp_path, name, text, message):
    (tmp_path / name).write_text(text)
    with pytest.raises(ReadingError, match=message.replace("(", r"\(").replace(")", r"\)")) as raised:
        read_decisions(tmp_path)
    assert "\n" not in str(raised.value).partition(" (at ")[0]
