from typing import Any

import pytest
from spaceparley.linking.people import PersonMention, group_people


def mention(report: str, surface: str, language: str = "en", **told: Any) -> PersonMention:
    return PersonMention(report, surface, language, **told)


RU = {"country": "RU"}
CHERNOV = {"role": "Director General", "organisation": "Roscosmos", "country": "RU"}


@pytest.mark.parametrize(
    ("mentions", "groups"),
    [
        pytest.param(
            [
                mention("a", "Sergueï Tchernov", "fr"),
                mention("b", "Sergei Chernov"),
                mention("c", "Сергея Чернова", "ru"),
            ],
            [(0, 1, 2)],
            id="one person in three alphabets and cases",
        ),
        pytest.param([mention("a", "Petrov"), mention("b", "Petrov")], [(0,), (1,)], id="a surname alone is nobody"),
        pytest.param(
            [mention("a", "Sergei Chernov"), mention("a", "Chernov")],
            [(0, 1)],
            id="a surname in the report of its bearer",
        ),
        pytest.param(
            [mention("a", "Sergei Chernov"), mention("a", "Anna Chernova"), mention("a", "Chernov")],
            [(0, 2), (1,)],
            id="a man's surname is not a woman's",
        ),
        pytest.param(
            [mention("a", "Sergei Chernov", **CHERNOV), mention("b", "Чернов", "ru", **CHERNOV)],
            [(0, 1)],
            id="a surname in the same house",
        ),
        pytest.param(
            [
                mention("a", "Sergei Chernov", organisation="Roscosmos"),
                mention("b", "Ivan Chernov", organisation="Roscosmos"),
                mention("c", "Chernov", organisation="Roscosmos"),
            ],
            [(0,), (1,), (2,)],
            id="brothers in one house: the surname means either",
        ),
        pytest.param(
            [mention("a", "S. Chernov", **CHERNOV), mention("b", "Sergei Chernov", **CHERNOV)],
            [(0, 1)],
            id="an initial in the same house",
        ),
        pytest.param(
            [mention("a", "S. I. Chernov", role="Director General"), mention("b", "Sergei Chernov", **CHERNOV)],
            [(0, 1)],
            id="initials and the post, of no country",
        ),
        pytest.param(
            [mention("a", "Chernov", role="Director General"), mention("b", "Sergei Chernov", **CHERNOV)],
            [(0,), (1,)],
            id="a surname and the post, of no country",
        ),
        pytest.param(
            [
                mention("a", "S. Chernov", role="Director General"),
                mention("b", "Sergei Chernov", **CHERNOV),
                mention("c", "Semyon Chernov", role="Director General", organisation="Kazcosmos", country="KZ"),
            ],
            [(0,), (1,), (2,)],
            id="initials and the post of two",
        ),
        pytest.param(
            [mention("a", "A. Chernov", **CHERNOV), mention("b", "Sergei Chernov", **CHERNOV)],
            [(0,), (1,)],
            id="an initial that contradicts",
        ),
        pytest.param(
            [mention("a", "Anna Berg", country="NO"), mention("b", "Anna Berg", country="SE")],
            [(0,), (1,)],
            id="namesakes of two countries",
        ),
        pytest.param(
            [
                mention("c", "Anna Berg"),
                mention("a", "Anna Berg", country="NO"),
                mention("b", "Anna Berg", country="SE"),
            ],
            [(0,), (1,), (2,)],
            id="beside namesakes, one of whom nothing is told stays alone",
        ),
        pytest.param(
            [
                mention(
                    "a",
                    "Ivan Petrov",
                    role="Minister",
                    organisation="Ministry of Defence",
                    published="2024-03-01",
                    **RU,
                ),
                mention(
                    "b", "Ivan Petrov", role="Director General", organisation="Glavkosmos", published="2024-03-09", **RU
                ),
            ],
            [(0,), (1,)],
            id="two posts that exclude each other at one time",
        ),
        pytest.param(
            [
                mention("a", "Ivan Petrov", role="Director General", organisation="Glavkosmos", published="2019", **RU),
                mention(
                    "b",
                    "Ivan Petrov",
                    role="Minister",
                    organisation="Ministry of Defence",
                    published="2024-03-01",
                    **RU,
                ),
            ],
            [(0, 1)],
            id="one person through several posts",
        ),
        pytest.param(
            [
                mention("a", "Ivan Petrov", published="2019", **CHERNOV),
                mention("b", "Oleg Sidorov", published="2021", **CHERNOV),
            ],
            [(0,), (1,)],
            id="a post passes from one to another",
        ),
        pytest.param(
            [mention("a", "Stepan Rudin", **CHERNOV), mention("a", "Stepan Rodin", **CHERNOV)],
            [(0,), (1,)],
            id="names that differ in a letter within one report",
        ),
        pytest.param(
            [mention("a", "Dmitri Rogosin", **CHERNOV), mention("b", "Dmitry Rogozin", **CHERNOV)],
            [(0, 1)],
            id="a doubtful spelling in the same post",
        ),
        pytest.param([], [], id="nobody"),
    ],
)
def test_groups(mentions: list[PersonMention], groups: list[tuple[int, ...]]) -> None:
    assert list(group_people(mentions)) == groups


def test_the_order_of_reports_changes_nothing() -> None:
    mentions = [
        mention("a", "Sergueï Tchernov", "fr", **CHERNOV),
        mention("b", "Чернов", "ru", organisation="Роскосмос"),
        mention("c", "S. Chernov", **CHERNOV),
        mention("d", "Anna Berg", country="NO"),
        mention("e", "Anna Berg", country="SE"),
        mention("f", "Anna Berg"),
    ]
    groups = {frozenset(mentions[place].report_id for place in group) for group in group_people(mentions)}
    turned = mentions[::-1]
    assert groups == {frozenset(turned[place].report_id for place in group) for group in group_people(turned)}
