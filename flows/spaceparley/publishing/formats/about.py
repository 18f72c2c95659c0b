"""What every descriptor of a release says of it: from `schemas/dataset.json` and from the rows, never from a clock."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

import pyarrow as pa

from ...dataset.schema import DatasetInfo, TableSchema, load_info


@dataclass(frozen=True, slots=True)
class About:
    """A release as a whole."""

    info: DatasetInfo
    schemas: tuple[TableSchema, ...]
    version: str
    day: date | None
    """Last day on which its newest report can have appeared; None where no report has a date."""
    first_day: date | None
    languages: tuple[str, ...]
    rows: Mapping[str, int]

    def address(self, name: str) -> str:
        """Where a file of the release lies: below the address that dataset.json states, else beside the descriptor."""
        return f"{self.info.download}/{name}" if self.info.download else name

    @property
    def page(self) -> str:
        """The page of the dataset: its homepage, else where its files lie, else its README beside the descriptor."""
        return self.info.homepage or self.address("README.md")

    @property
    def citation(self) -> str:
        """How to cite it, in a line."""
        when = f" ({self.day.year})" if self.day else ""
        return f"{', '.join(self.info.contributors)}{when}: {self.info.title}. Version {self.version}. {self.info.licenses[0].name}."


def about(dataset: Mapping[str, pa.Table], schemas: tuple[TableSchema, ...], version: str) -> About:
    """A dataset as its descriptors tell of it."""
    reports = dataset["reports"]
    days = sorted(day for name in ("published_earliest", "published_latest") for day in reports.column(name).to_pylist() if day)
    return About(
        info=load_info(),
        schemas=schemas,
        version=version,
        day=days[-1] if days else None,
        first_day=days[0] if days else None,
        languages=tuple(sorted({language for language in reports.column("language").to_pylist() if language})),
        rows={schema.name: dataset[schema.name].num_rows for schema in schemas},
    )
