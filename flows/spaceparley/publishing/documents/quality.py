"""`quality.json`: the quality table for programs that want one document, and in words for the README of the data."""

import json
from collections.abc import Mapping

import pyarrow as pa

FILE = "quality.json"
SHOWN = ("meetings", "participants", "statements:direct", "statements+speaker:direct", "statements:indirect", "milestones", "milestones+dates")
"""Figures that a reader of the README is shown."""


def quality_json(table: pa.Table) -> str:
    """Every figure, by set and language, with what may be concluded from it."""
    note = "Only sets that are unread say how sure the rows are; tuned ones show what the rules were written for."
    return json.dumps({"note": note, "figures": table.to_pylist()}, ensure_ascii=False, indent=1) + "\n"


def quality_words(table: pa.Table) -> str:
    """The figures on reports that nobody read while the rules were written, as a Markdown table; empty where there are none."""
    rows = [row for row in table.to_pylist() if row["tuning"] == "unread" and row["language"] == "all" and row["figure"] in SHOWN]
    if not rows:
        return ""
    lines = ["", "| measured on | rows asked for | figure | F1 | 95 % interval |", "|---|---:|---|---:|---|"]
    lines += (_line(row) for row in sorted(rows, key=lambda row: (row["set_name"], SHOWN.index(row["figure"]))))
    return "\n".join([*lines, ""])


def _line(row: Mapping[str, object]) -> str:
    measured = f"{row['reports']} {row['origin']} reports, {row['tuning']} (`{row['set_name']}`)"
    interval = "too few" if row["f1_low"] is None else f"{row['f1_low']:.2f} to {row['f1_high']:.2f}"
    return f"| {measured} | {row['gold']} | {row['figure']} | {row['f1']:.2f} | {interval} |"

