"""What all tests share; and their order: files with slow ones first, then those with very many, then those with few, which make whole releases, so that no process ends long after the other."""

from collections import Counter
from collections.abc import Iterator

import pytest
from spaceparley.dataset import package

MANY = 500
"""Tests of a file that take a minute and more."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    tests = Counter(item.path for item in items)
    items.sort(key=lambda item: (item.path not in slow, tests[item.path] < MANY, tests[item.path], item.path))


@pytest.fixture(scope="module")
def by_sql_alone() -> Iterator[None]:
    """Of releases made on the way to what a test is about, SQL alone checks the files: what Frictionless finds, it finds too
    (tests/dataset/test_verdicts.py), in a quarter of the time. Frictionless reads those of whole runs, and trips over each fault in tests/dataset/test_package.py.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(package, "_check_with_frictionless", lambda folder: iter(()))
        yield
