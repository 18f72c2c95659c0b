"""Words and patterns of each language, as data; see README.md for how to add a language.

Each kind of words has a shape here (`dates.py`: `DateWords`) and one file of the same name in every
language's folder (`fr/dates.py`: `WORDS = DateWords(...)`).
"""

from functools import cache
from importlib import import_module
from typing import TypeVar

Words = TypeVar("Words")
LANGUAGES = ("en", "fr", "ru")


@cache
def load(code: str, shape: type[Words]) -> Words:
    """The words of that shape in that language: `load("fr", DateWords)`."""
    part = shape.__module__.rpartition(".")[2]
    words = import_module(f"{__name__}.{code}.{part}").WORDS
    assert isinstance(words, shape)
    return words
