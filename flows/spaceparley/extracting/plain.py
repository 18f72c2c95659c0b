"""The text that patterns are tried on: as long as the report, letter for letter."""

from ..reading.report import Report

SAME = str.maketrans({"\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "’": "'", "ʼ": "'", "‑": "-", "\u00ad": "-", "\n": "\n"})


def flatten(report: Report) -> str:
    """The body with one kind of space, apostrophe and hyphen, images blanked out; every offset stays."""
    text = report.body.translate(SAME)
    for block in report.blocks:
        if block.kind == "image":
            text = text[: block.span.start] + "\n" * (block.span.end - block.span.start) + text[block.span.end :]
    return text
