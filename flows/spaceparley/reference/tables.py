"""The rows of the reference data."""

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

TABLES = ("organisations", "places", "programmes", "vehicles")


@dataclass(frozen=True, slots=True)
class NameRow:
    """One organisation, place, programme or vehicle with its names."""

    table: str
    name: str
    """Usual English name or abbreviation."""
    sort: str
    country: str | None
    city: str | None
    """City of a place that is none itself."""
    series: bool
    """Whether a serial number may follow the name ("Soyuz MS-29")."""
    forms: tuple[tuple[str, tuple[str, ...]], ...]
    """Language and every form of the name in it, nominative; one that begins with « counts in quotation marks only,
    words in [brackets] have to stand before it."""
    wikidata_id: str | None

    @property
    def id(self) -> str:
        """Table and name: `organisations:Roscosmos`."""
        return f"{self.table}:{self.name}"

    def forms_in(self, language: str) -> tuple[str, ...]:
        """Every form that a text in the language may use; a Russian one may keep the Latin letters."""
        known = dict(self.forms)
        if language == "ru":
            return (*known["ru"], *known["en"])
        # Abbreviations cross borders; short ones are other words elsewhere.
        return tuple(dict.fromkeys((*known[language], *(form for form in known["en"] if self.table == "organisations" and form.isupper() and len(form) > 3))))


def read_lines(table: str) -> Iterator[dict[str, str]]:
    """Lines of a table, cells by column."""
    with files(__package__).joinpath(f"{table}.csv").open(encoding="utf-8") as lines:
        yield from csv.DictReader(lines)


@cache
def read_names(table: str) -> tuple[NameRow, ...]:
    """Rows of one of `TABLES`."""
    return tuple(_row(table, line) for line in read_lines(table))


def _row(table: str, line: dict[str, str]) -> NameRow:
    return NameRow(
        table=table,
        name=line["name"],
        sort=line["sort"],
        country=line["country"] or None,
        city=line.get("city") or None,
        series=bool(line.get("series")),
        forms=tuple((language, _split(line[language])) for language in ("en", "fr", "ru")),
        wikidata_id=line["wikidata_id"] or None,
    )


def _split(cell: str) -> tuple[str, ...]:
    return tuple(form for form in cell.split("|") if form)
