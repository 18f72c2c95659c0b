"""Constructions that say something, and some that do not, in three languages, all invented: mode, speaker as printed and words."""

from . import en, fr, ru

Told = list[tuple[str, str | None, str]]
SENTENCES = [(language, *row) for language, rows in (("fr", fr.TOLD), ("en", en.TOLD), ("ru", ru.TOLD)) for row in rows]
