from dataclasses import replace

import pytest
from linking.by_hand import at, entity, linked, telling_of
from spaceparley.dataset.entities import forms_of, script_of
from spaceparley.extracting.facts import Mention


@pytest.mark.parametrize(
    ("name", "script"),
    [
        ("Youri Borissov", "Latn"),
        ("Aïguerim", "Latn"),
        ("Юрий Борисов", "Cyrl"),
        ("Әлия", "Cyrl"),
        ("Союз MS-29", "Zyyy"),
        ("刘洋", "Zyyy"),
        ("29", "Zyyy"),
    ],
)
def test_script_of(name: str, script: str) -> None:
    assert script_of(name) == script


def test_forms_are_names_only_and_each_once_a_report() -> None:
    berg = entity("Anna Berg")
    mentions = (
        Mention(at("Anna Berg"), "name", "Anna Berg", "test"),
        Mention(at("Berg"), "name", "Anna Berg", "test"),
        Mention(at("The parties"), "role", "Anna Berg", "test"),
        Mention(at("Ivan Petrov"), "name", None, "test"),
    )
    [(reading, told)] = linked(replace(telling_of(berg), mentions=mentions)).entities[0].tellings
    assert [form for form, _ in forms_of(reading, told)] == ["Anna Berg", "Berg"]
