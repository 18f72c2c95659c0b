import pytest
from spaceparley.errors import UsageError
from spaceparley.publishing.questions.info import describe


def test_what_is_there(latest):
    text = describe(latest.parent)
    assert f"where     {latest}" in text
    assert "published from 2022-08-01 to 2022-08-31, in fr" in text
    assert "CC-BY-4.0" in text
    assert "  entities                     3\n" in text
    assert "  told_together        One row for each" in text


def test_nothing_yet(publish_to, dataset, tmp_path):
    path = publish_to(tmp_path / "output", **{name: table.slice(0, 0) for name, table in dataset.items()}).path
    assert "reports   none yet" in describe(path)


def test_no_dataset(tmp_path):
    with pytest.raises(UsageError, match="spaceparley refresh"):
        describe(tmp_path)
