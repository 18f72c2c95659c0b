from urllib.parse import urlsplit

from spaceparley.reference.relations import read_relations


def test_every_relation_names_its_source() -> None:
    rows = read_relations()
    assert rows
    for row in rows:
        assert all((row.programme, row.event, row.same_as_programme, row.same_as_event))
        assert urlsplit(row.source).scheme == "https"
        assert row.programme != row.same_as_programme
