"""The YAML head of a report file, read as text only: no value is ever guessed into another type."""

import re
from collections import Counter

import yaml

from ..errors import ReadingError

BEGINNING = re.compile(r"\ufeff?(?:[^\S\n]*\n)*---[ \t]*(?:\r\n?|\n)")
HEAD = re.compile(rf"{BEGINNING.pattern}(?P<yaml>.*?)(?:^---[ \t]*(?:\r?\n|\Z))", re.DOTALL | re.MULTILINE)
FIELD = re.compile(r"^([\w-]+)[ \t]*:", re.MULTILINE)
LOADER = getattr(yaml, "CBaseLoader", yaml.BaseLoader)
"""Makes every scalar text: "2022-08" stays as written, "no" stays a word. In C where PyYAML has it: ten times as fast."""
NULLS = {"", "~", "null", "Null", "NULL", "none", "None"}


def split_front_matter(text: str, name: str) -> tuple[dict[str, str], str]:
    """The fields of the head, empty ones left out, and the body, untouched.

    Raises ReadingError when there is no head, or one that is not a flat list of `key: value`.
    """
    head = HEAD.match(text)
    if not head and has_front_matter(text):
        raise ReadingError(f"{name}: its front matter has no end; put a line '---' below the last of its fields, and end lines as Unix or Windows do")
    if not head:
        raise ReadingError(
            f"{name}: no front matter; begin the file with a line '---', lines 'title: …' and 'published_on: …', and a line '---'"
        )
    return _fields(head["yaml"], name), text[head.end() :]


def has_front_matter(text: str) -> bool:
    """Whether a text begins with a line '---', blank lines aside."""
    return BEGINNING.match(text) is not None


def _fields(head: str, name: str) -> dict[str, str]:
    try:
        loaded = yaml.load(head, Loader=LOADER)  # noqa: S506, it builds plain text, lists and mappings only
    except yaml.YAMLError as error:
        raise ReadingError(f"{name}: {_where(error)}; put values that hold ':' or '#' in double quotes") from error
    if loaded is None:
        return {}
    if not isinstance(loaded, dict):
        raise ReadingError(f"{name}: the front matter is not a list of 'key: value' lines; write one field a line")
    nested = [key for key, value in loaded.items() if not isinstance(key, str) or not isinstance(value, str)]
    if nested:
        raise ReadingError(f"{name}: front matter field {nested[0]!r} is not plain text; write it on one line, in quotes")
    names = Counter(FIELD.findall(head))
    twice = [key for key in loaded if names[key] > 1]
    if twice:
        raise ReadingError(f"{name}: front matter field {twice[0]!r} stands there twice; keep one of them")
    return {key: value.strip() for key, value in loaded.items() if value.strip() not in NULLS}


def _where(error: yaml.YAMLError) -> str:
    mark = getattr(error, "problem_mark", None)
    line = f" at line {mark.line + 2}" if mark else ""
    return f"broken YAML{line} ({getattr(error, 'problem', None) or 'unreadable character'})"
