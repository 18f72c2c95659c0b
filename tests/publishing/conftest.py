"""A dataset with one row a table, and its publication."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pyarrow as pa
import pytest
from publishing.sample import AWKWARD, example_row, table
from spaceparley.dataset.schema import load_schema, load_schemas
from spaceparley.publishing.history.stored import read_last
from spaceparley.publishing.releases.output import claim
from spaceparley.publishing.releases.release import Release, publish
from spaceparley.publishing.releases.succession import succeed


@pytest.fixture(scope="session")
def dataset() -> dict[str, pa.Table]:
    tables = {schema.name: table(schema.name, [example_row(schema)]) for schema in load_schemas()}
    entity = example_row(load_schema("entities"))
    more = [
        {**entity, "entity_id": "ent_ffffffffffff", "name": AWKWARD, "country_code": None, "wikidata_id": None},
        {**entity, "entity_id": "ent_000000000000", "name": " edges "},
    ]
    return {**tables, "entities": table("entities", [*more, entity])}


@pytest.fixture(scope="session")
def publish_to(dataset: Mapping[str, pa.Table]) -> Callable[..., Release]:
    """Publishes the dataset, some tables replaced, with no further checks unless one is given."""

    def run(root: Path, check: Callable[[Path], None] = lambda _: None, **tables: Any) -> Release:
        with claim(root) as output:
            return publish(succeed({**dataset, **tables}, read_last(output), accept_loss="A test takes rows out."), output, check)

    return run


@pytest.fixture(scope="session")
def published(publish_to: Callable[..., Release], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The dataset as published once, for tests that only read."""
    release: Release = publish_to(tmp_path_factory.mktemp("published"))
    return release.path


@pytest.fixture
def latest(published: Path, tmp_path: Path) -> Path:
    """A copy of it that a test may change, with all that stands beside it."""
    return shutil.copytree(published.parent, tmp_path / "output") / "latest"
