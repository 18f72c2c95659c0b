"""What people decided is read from TOML, and a file that cannot be understood stops the run."""

import datetime as dt

import pytest
from spaceparley.errors import ReadingError
from spaceparley.reading.corrections import Decisions, read_decisions

ENTRY = '[[correction]]\nrow = "mtg_0123456789ab"\ncolumn = "report_count"\nexpect = 2\nvalue = 3\nreason = "counted"\nname = "A. Editor"\ndate = 2026-11-26\n'
GONE = '[[withdrawn]]\nid = "ent_0123456789ab"\nkind = "request"\nreason = "letter"\ndate = 2026-11-26\n'
BY = 'reason = "seen"\nname = "A. Editor"\ndate = 2026-11-26\n'
DROP = f'[[drop]]\nrow = "mtg_0123456789ab"\nexpect = "Talks"\n{BY}'
ADD = f'[[add]]\nreport = "rep_0123456789ab"\ntable = "meetings"\n{BY}[add.values]\nkind = "talks"\ndate_edtf = 2022-08-09\nplace = ""\n'


def test_rows_to_take_out_and_to_add_are_read(tmp_path):
    (tmp_path / "a.toml").write_text(f'{DROP}{ADD}[[add.participants]]\nname = "Nina Morel"\n')
    [drop], [add] = (decisions := read_decisions(tmp_path)).drops, decisions.additions
    assert (drop.file, drop.row, drop.expect) == ("a.toml", "mtg_0123456789ab", "Talks")
    assert (add.table, add.values, add.participants) == ("meetings", (("date_edtf", "2022-08-09"), ("kind", "talks")), ((("name", "Nina Morel"),),))


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
        ("withdrawn.toml", GONE + 'words = "all"\n', "words is 'all'"),
        ("withdrawn.toml", GONE.replace("ent_", "stm_") + "words = true\n", "true for an entity only"),
        ("a.toml", "drop = 3\n", "a.toml: drop is not written as a list"),
        ("a.toml", DROP.replace("expect", "saw"), "expect is missing"),
        ("a.toml", ADD.replace("[add.values]\n", ""), "values is missing or is not a table of columns"),
        ("a.toml", ADD.replace("[add.values]", "participants = [3]\n[add.values]"), "participants is not written as a list"),
    ],
)
def test_what_cannot_be_understood_is_said_in_a_line(tmp_path, name, text, message):
    (tmp_path / name).write_text(text)
    with pytest.raises(ReadingError, match=message.replace("(", r"\(").replace(")", r"\)")) as raised:
        read_decisions(tmp_path)
    assert "\n" not in str(raised.value).partition(" (at ")[0]
