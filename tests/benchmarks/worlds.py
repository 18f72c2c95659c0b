"""Documents of any number of reports, varied from the annotated ones: other people, bodies, days and programmes.

A world is one copy of the annotated set. Its days lie elsewhere within twenty years. Ten worlds share their people, thirty
their bodies, five their programmes; rockets and stations are the same in all of them, as they are in the press. So a meeting
is told by as many reports as there, while one body meets others again and again.
"""

import json
import random
import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from spaceparley.linking.bodies import is_person
from spaceparley.linking.events import recurs

GOLD = Path(__file__).parents[1] / "gold"
Document = dict[str, Any]
DAY = re.compile(r"\d{4}-\d\d-\d\d")
SPAN = 7300
PEOPLE, BODIES, PROGRAMMES = 10, 30, 5
"""Worlds that share them."""
LATIN = ["bel", "kar", "mor", "tal", "ver", "dan", "lun", "gor", "zim", "rav", "pol", "nik", "sur", "tov", "lem", "mir", "kol", "van", "der", "fal", "ger", "hal", "jan", "pet"]
CYRILLIC = ["бел", "кар", "мор", "тал", "вер", "дан", "лун", "гор", "зим", "рав", "пол", "ник", "сур", "тов", "лем", "мир", "кол", "ван", "дер", "фал", "гер", "хал", "ян", "пет"]


class Worlds(Mapping[str, Document]):
    """The documents of `count` reports by name, each made when it is asked for: none stays in memory."""

    def __init__(self, count: int) -> None:
        self._models = {path.stem: path.read_text(encoding="utf-8") for path in _annotated()}
        self._names = sorted(self._models)
        self._count = count

    def __len__(self) -> int:
        return self._count

    def __iter__(self) -> Iterator[str]:
        return (f"{number:06}" for number in range(self._count))

    def __getitem__(self, name: str) -> Document:
        world, place = divmod(int(name), len(self._names))
        return _varied(json.loads(self._models[self._names[place]]), world)


def _annotated() -> Iterator[Path]:
    """The annotated documents that rules may be tried on."""
    left_out = tuple(tomllib.loads((GOLD / "sets.toml").read_text(encoding="utf-8"))["dev"]["without"])
    return (path for path in sorted((GOLD / "dev").glob("[0-9]*.json")) if not path.name.startswith(left_out))


def _varied(document: Document, world: int) -> Document:
    shift = random.Random(world).randrange(SPAN)
    report = document["report"]
    report["published_on"] = _moved(report["published_on"], shift)
    for meeting in document["meetings"]:
        meeting["date"] = _moved(meeting["date"], shift)
        for one in meeting["participants"]:
            _rename(one, world)
    for statement in document["statements"]:
        if statement["speaker"] and is_person(statement["speaker"], None):
            statement["speaker"], statement["speaker_surface"] = (_person(statement[key], world) for key in ("speaker", "speaker_surface"))
    for milestone in document["milestones"]:
        for key in ("target", "previous"):
            milestone[key] = _moved(milestone[key], shift)
        _rename_programme(milestone, world)
    return document


def _rename(one: Document, world: int) -> None:
    if is_person(one["name"], one["organisation"], one["role"]):
        one["name"], one["surface"] = _person(one["name"], world), _person(one["surface"], world)
    elif one["organisation"]:
        one["name"] += _mark(world // BODIES)
    if one["organisation"]:
        one["organisation"] += _mark(world // BODIES)


def _rename_programme(milestone: Document, world: int) -> None:
    programme = milestone["programme"]
    if programme and not recurs(programme):
        mark = _mark(world // PROGRAMMES).strip().title() + " "
        milestone["programme"] = mark + programme
        milestone["event"] = milestone["event"].replace(programme, mark + programme)


def _person(name: str, world: int) -> str:
    """The surname begins otherwise, alike in every alphabet."""
    *given, surname = name.split()
    syllables = CYRILLIC if re.search("[а-яё]", surname) else LATIN
    return " ".join([*given, _syllables(world // PEOPLE, syllables).title() + surname.lower()])


def _mark(number: int) -> str:
    return f" {_syllables(number, LATIN)}"


def _syllables(number: int, syllables: list[str]) -> str:
    """Another beginning for each number."""
    found = []
    for _ in range(3):
        number, place = divmod(number, len(syllables))
        found.append(syllables[place])
    return "".join(found)


def _moved(edtf: str | None, days: int) -> str | None:
    """The date with each of its days moved; months and years alone move by as many years."""
    if edtf is None:
        return None
    if DAY.search(edtf):
        return DAY.sub(lambda found: (date.fromisoformat(found[0]) + timedelta(days=days)).isoformat(), edtf)
    return re.sub(r"\d{4}", lambda found: str(int(found[0]) + days // 365), edtf)
