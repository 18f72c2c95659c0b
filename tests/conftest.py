"""The order of the tests: files with slow ones first, then those with very many, then those with few, which make whole releases, so that no process ends long after the other."""

from collections import Counter

import pytest

MANY = 500
"""Tests of a file that take a minute and more."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    tests = Counter(item.path for item in items)
    items.sort(key=lambda item: (item.path not in slow, tests[item.path] < MANY, tests[item.path], item.path))
