"""What is published passes the package's check, and what was changed afterwards does not."""

import pytest
from spaceparley.dataset.package import check_package


def test_what_is_published_passes(published):
    assert check_package(published) == ()


@pytest.mark.parametrize(
    ("file", "before", "after"),
    [
        ("entities.csv", ",KZ,", ",RU,"),
        ("entities.csv", "ent_0f3a9c51d7e2", "ent_0f3a9c51d7e3"),
        ("README.md", "One real report", "A million reports"),
        ("datapackage.json", '"bytes": ', '"bytes": 1'),
    ],
)
def test_what_was_changed_does_not(latest, file, before, after):
    text = (latest / file).read_bytes().decode()
    assert before in text
    (latest / file).write_bytes(text.replace(before, after, 1).encode())
    assert check_package(latest) != ()


def test_parquet_and_csv_of_different_rows(publish_to, latest, dataset, tmp_path):
    other = publish_to(tmp_path / "other", participants=dataset["participants"].slice(0, 0)).path
    (latest / "participants.parquet").write_bytes((other / "participants.parquet").read_bytes())
    problems = check_package(latest)
    assert "The row stands only in CSV" in " ".join(problem.message for problem in problems)
