"""A dataset goes out: every format is written, checked as files, and takes the place of the last release."""

from collections import Counter
from collections.abc import Callable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path
from typing import Any

import pyarrow as pa

from ...dataset.schema import TableSchema, load_info, load_schemas
from ...errors import PublishingError
from ..descriptors.datapackage import write_datapackage
from ..descriptors.descriptors import write_descriptors
from ..descriptors.huggingface import card
from ..documents.chart import FILE as CHART
from ..documents.chart import read_lines, write_chart
from ..documents.cookbook import FILE as COOKBOOK
from ..documents.cookbook import cookbook
from ..documents.coverage import FILE as COVERAGE
from ..documents.coverage import coverage
from ..documents.dictionary import dictionary
from ..documents.quality import FILE as QUALITY
from ..documents.quality import quality_json, quality_words
from ..documents.readme import readme
from ..formats import duckdb
from ..formats.about import about
from ..formats.checksums import write_checksums
from ..formats.csv import write_csv
from ..formats.parquet import write_parquet
from ..history.edition import Edition, entry_of
from ..history.layout import Output
from ..history.versions import read_versions
from .burial import NONE, Burial
from .staging import commit, stage
from .succession import Succession
from .withdrawal import take_out

CHECKOUT = Path(__file__).parents[4]


@dataclass(frozen=True, slots=True)
class Release:
    """What a run has published."""

    path: Path
    version: str
    counts: Mapping[str, int]
    """Rows of each table."""
    changed: bool
    """False where no row differs from the release before; its .duckdb file, which no clone has, may have been made anew."""


def publish(succession: Succession, output: Output, check: Callable[[Path], None], burial: Burial = NONE) -> Release:
    """The release now in `latest/` and `releases/`; the one that stands there where no row differs from it.

    What is buried leaves every older release in the same step. `check` raises CheckError when the staged
    files break their contract; all then stays as it was.
    """
    edition = succession.edition
    with ExitStack() as stack:
        versions = take_out(succession.versions, burial, output, stack, write_files)
        if edition is not None:
            staged = stack.enter_context(stage(output, edition.version))
            write_files(succession.tables, load_schemas(), staged, edition)
            check(staged)
            # Made before anything is put in its place: DuckDB holds the keys once more. `latest/` alone has one.
            duckdb.write_duckdb(staged, staged / duckdb.FILE, load_schemas())
            versions = versions.adding(entry_of(staged, edition))
        if versions != succession.versions:
            commit(output, versions)
        assert versions.latest is not None
        made = output.release(versions.latest.version).current / duckdb.FILE
        if made.exists():
            made.replace(output.latest / duckdb.FILE)
        add_database(output.latest)
    return Release(output.latest, versions.latest.version, versions.latest.counts, changed=edition is not None)


def stand_by(output: Output) -> Release:
    """The release in `latest/` as it stands there, its database made anew where it has none or another's."""
    latest = read_versions(output.versions).latest
    assert latest is not None
    add_database(output.latest)
    return Release(output.latest, latest.version, latest.counts, changed=False)


def write_files(
    dataset: Mapping[str, pa.Table], schemas: tuple[TableSchema, ...], folder: Path, edition: Edition, stated: Mapping[str, dict[str, Any]] | None = None
) -> None:
    """Writes all files whose bytes follow from the dataset and its edition; those that describe others come after them.

    `stated` are the schemas as an older release states them.
    """
    for schema in schemas:
        write_parquet(dataset[schema.name], schema, folder / f"{schema.name}.parquet")
        write_csv(dataset[schema.name], schema, folder / f"{schema.name}.csv")
    write_chart(read_lines(dataset), folder / CHART)
    counts = {schema.name: dataset[schema.name].num_rows for schema in schemas}
    methods = Counter(dataset["reports"].column("method").to_pylist())
    told = about(dataset, schemas, edition.version)
    texts = {
        "README.md": card(told) + readme(load_info(), schemas, counts, methods, quality_words(dataset["quality"]), edition.version),
        "DICTIONARY.md": dictionary(schemas),
        "CHANGES.md": edition.changes,
        "LICENSE-DATA": licence(),
        COOKBOOK: cookbook(dataset),
        COVERAGE: coverage(dataset),
        QUALITY: quality_json(dataset["quality"]),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    write_descriptors(told, folder)
    write_datapackage(folder, schemas, edition, stated)
    write_checksums(folder)


def add_database(folder: Path) -> None:
    """Gives a release its database, where it has none or that of another; a reader sees none or a whole one."""
    if duckdb.fits(folder):
        return
    scratch = folder / f".{duckdb.FILE}.next"
    scratch.unlink(missing_ok=True)
    duckdb.write_duckdb(folder, scratch, load_schemas())
    scratch.replace(folder / duckdb.FILE)


def licence() -> str:
    """The rights in the data: from the checkout, or as packed with an installed package."""
    path = CHECKOUT / "LICENSE-DATA"
    if path.exists():
        return path.read_text(encoding="utf-8")
    text = distribution("spaceparley").read_text("licenses/LICENSE-DATA")
    if text is None:
        raise PublishingError("LICENSE-DATA: is missing from this installation; install spaceparley again")
    return text
