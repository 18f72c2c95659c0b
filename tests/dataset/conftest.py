"""The seed's dataset, as the gold document has it, made once for all tests of it."""

import pytest
from gold_extraction import read_seed
from spaceparley.dataset.assemble import Dataset, assemble
from spaceparley.linking.link import link
from spaceparley.linking.linked import Facts


@pytest.fixture(scope="session")
def facts() -> Facts:
    return link([read_seed()])


@pytest.fixture(scope="session")
def dataset(facts: Facts) -> Dataset:
    return assemble(facts)
