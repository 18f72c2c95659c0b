import pytest
from linking.by_hand import entity, linked, telling_of
from spaceparley.extracting.facts import Entity, Extraction
from spaceparley.linking.linked import Facts

BERG = entity("Anna Berg", country="NO")


def names(facts: Facts) -> list[tuple[str, str | None]]:
    return [(one.name, one.country) for one in facts.entities]


@pytest.mark.parametrize(
    ("told", "told_elsewhere", "are_one"),
    [
        (BERG, entity("Anna Berg"), True),
        (BERG, entity("anna  berg", country="NO"), True),
        (BERG, entity("Anna Berg", country="SE"), False),
        (BERG, entity("Anna Berg", kind="organisation", country="NO"), False),
        (BERG, entity("Anna Borg", country="NO"), False),
        (entity("Petrov"), entity("Petrov"), False),
        (entity("Roscosmos", kind="organisation"), entity("Roscosmos", kind="organisation", country="RU"), True),
        (entity("the parties", kind="group"), entity("the parties", kind="group"), False),
    ],
)
def test_entities_of_two_reports(told: Entity, told_elsewhere: Entity, are_one: bool) -> None:
    facts = linked(telling_of(told), telling_of(told_elsewhere))
    assert len(facts.entities) == (1 if are_one else 2)


def test_an_entity_has_the_country_that_some_report_tells() -> None:
    assert names(linked(telling_of(entity("Anna Berg")), telling_of(BERG))) == [
        ("Anna Berg", "NO")
    ]


def test_where_namesakes_have_two_countries_the_one_without_stays_alone() -> None:
    told = [telling_of(one) for one in (BERG, entity("Anna Berg", country="SE"), entity("Anna Berg"))]
    assert set(names(linked(*told))) == {("Anna Berg", "NO"), ("Anna Berg", "SE"), ("Anna Berg", None)}


def test_groups_of_one_report_are_as_many() -> None:
    groups = (entity("the parties", kind="group", key="g1"), entity("the parties", kind="group", key="g2"))
    assert len({one.id for one in linked(telling_of(*groups)).entities}) == 2


def test_what_a_report_only_mentions_is_no_entity_of_the_dataset() -> None:
    assert linked(Extraction(entities=(BERG,))).entities == ()
