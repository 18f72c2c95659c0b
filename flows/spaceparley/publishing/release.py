"""A dataset goes out: every format is written, checked as files, and takes the place of the last release."""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib.metadata import distribution
from pathlib import Path

import pyarrow as pa

from ..dataset.schema import TableSchema, load_info, load_schemas
from ..errors import PublishingError
from . import duckdb
from .about import about
from .chart import FILE as CHART
from .chart import read_lines, write_chart
from .checksums import write_checksums
from .cookbook import FILE as COOKBOOK
from .cookbook import cookbook
from .coverage import FILE as COVERAGE
from .coverage import coverage
from .csv import write_csv
from .datapackage import write_datapackage
from .descriptors import write_descriptors
from .dictionary import dictionary
from .huggingface import card
from .output import Output
from .parquet import write_parquet
from .quality import FILE as QUALITY
from .quality import quality_json, quality_words
from .readme import readme
from .staging import put_in_place, same_files, stage

CHECKOUT = Path(__file__).parents[3]


@dataclass(frozen=True, slots=True)
class Release:
    """What a run has published."""

    path: Path
    changed: bool
    """False where all was as in the release before; its .duckdb file, which no clone has, may have been made anew."""


def publish(
    dataset: Mapping[str, pa.Table],
    output: Output,
    check: Callable[[Path], None],
) -> Release:
    """The release now in `latest/`.

    `check` raises CheckError when the staged files break their contract; `latest/` then stays as it was.
    """
    schemas = load_schemas()
    with stage(output) as staged:
        write_files(dataset, schemas, staged)
        check(staged)
        changed = not same_files(staged, output.latest, leaving_out=duckdb.FILE)
        if changed or not duckdb.fits(output.latest):
            duckdb.write_duckdb(staged, schemas)
            put_in_place(output)
    return Release(output.latest, changed)


def write_files(
    dataset: Mapping[str, pa.Table], schemas: tuple[TableSchema, ...], folder: Path
) -> None:
    """Writes all files whose bytes follow from the dataset alone; those that describe others come after them."""
    for schema in schemas:
        write_parquet(dataset[schema.name], schema, folder / f"{schema.name}.parquet")
        write_csv(dataset[schema.name], schema, folder / f"{schema.name}.csv")
    write_chart(read_lines(dataset), folder / CHART)
    counts = {schema.name: dataset[schema.name].num_rows for schema in schemas}
    methods = Counter(dataset["reports"].column("method").to_pylist())
    told = about(dataset, schemas, load_info().version)
    texts = {
        "README.md": card(told) + readme(load_info(), schemas, counts, methods, quality_words(dataset["quality"])),
        "DICTIONARY.md": dictionary(schemas),
        "LICENSE-DATA": licence(),
        COOKBOOK: cookbook(dataset),
        COVERAGE: coverage(dataset),
        QUALITY: quality_json(dataset["quality"]),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
    write_descriptors(told, folder)
    write_datapackage(folder, schemas)
    write_checksums(folder)


def licence() -> str:
    """The rights in the data: from the checkout, or as packed with an installed package."""
    path = CHECKOUT / "LICENSE-DATA"
    if path.exists():
        return path.read_text(encoding="utf-8")
    text = distribution("spaceparley").read_text("licenses/LICENSE-DATA")
    if text is None:
        raise PublishingError("LICENSE-DATA: is missing from this installation; install spaceparley again")
    return text
