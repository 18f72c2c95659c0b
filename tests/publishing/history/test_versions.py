"""The list of releases, their names, what is kept of them, and the feed."""

import shutil
from xml.etree import ElementTree

import feedparser
import pytest
from spaceparley.errors import PublishingError, UsageError
from spaceparley.publishing.history.feed import FILE, feed
from spaceparley.publishing.history.layout import Output
from spaceparley.publishing.history.versions import Versions, next_version, parse_versions, read_versions, versions_json
from spaceparley.publishing.releases.output import claim
from spaceparley.publishing.releases.pruning import prune
from spaceparley.publishing.releases.verification import verify

ATOM = "{http://www.w3.org/2005/Atom}"


@pytest.fixture(scope="module")
def three(published, publish_to, dataset, tmp_path_factory):
    """Three releases, for tests that only read."""
    folder = shutil.copytree(published.parent, tmp_path_factory.mktemp("three") / "output")
    for rows in (0, 1):
        publish_to(folder, evidence=dataset["evidence"].slice(0, rows))
    return folder


@pytest.fixture
def root(three, tmp_path):
    """A copy of them that a test may change."""
    return shutil.copytree(three, tmp_path / "three")


def test_a_version_is_the_newest_report_s_day_and_a_counter(root):
    versions = read_versions(Output(root).versions)
    assert [entry.version for entry in versions.releases] == ["2022-08-31.1", "2022-08-31.2", "2022-08-31.3"]
    assert [entry.previous for entry in versions.releases] == [None, "2022-08-31.1", "2022-08-31.2"]
    assert next_version(versions, "2022-08-31") == "2022-08-31.4"
    assert next_version(versions, "2023-01-01") == "2023-01-01.1"
    assert next_version(Versions(), None) == "undated.1"
    assert parse_versions(versions_json(versions)) == versions


def test_what_is_no_list_of_releases_is_said_in_a_line(tmp_path):
    (tmp_path / "versions.json").write_text("{}")
    with pytest.raises(PublishingError, match="put it back"):
        read_versions(tmp_path / "versions.json")


def test_a_lost_list_is_not_made_up(root):
    (root / "versions.json").unlink()
    with pytest.raises(PublishingError, match="is missing, and there are releases"), claim(root):
        pass


def test_pruned_releases_go_and_stay_listed(root):
    with claim(root) as output:
        assert prune(output, 2) == ("2022-08-31.1",)
        assert prune(output, 2) == ()
        with pytest.raises(UsageError, match="keep at least 2"):
            prune(output, 1)
    assert sorted(path.name for path in (root / "releases").iterdir()) == ["2022-08-31.2", "2022-08-31.3"]
    assert [entry.kept for entry in read_versions(root / "versions.json").releases] == [False, True, True]


def test_a_release_made_before_there_were_versions_becomes_the_first(latest, publish_to):
    root = latest.parent
    shutil.rmtree(root / "releases")
    (root / "versions.json").unlink()
    before = {path.name: path.read_bytes() for path in latest.iterdir()}
    assert not publish_to(root).changed
    assert {path.name: path.read_bytes() for path in latest.iterdir()} == before
    assert [entry.version for entry in read_versions(root / "versions.json").releases] == ["2022-08-31.1"]


def test_a_clone_without_releases_is_mended(latest, publish_to):
    shutil.rmtree(latest.parent / "releases")
    assert not publish_to(latest.parent).changed
    assert (latest.parent / "releases" / "2022-08-31.1" / "SHA256SUMS").read_bytes() == (latest / "SHA256SUMS").read_bytes()


def test_what_git_does_not_hold_of_a_release_that_it_brought_anew_is_removed(root, publish_to):
    older = root / "releases" / "2022-08-31.1"
    sums = older / "SHA256SUMS"
    sums.write_text(sums.read_text() + "\n")
    publish_to(root)
    assert {path.suffix for path in older.iterdir()} == {".parquet", ".json"}
    assert [found.faults for found in verify(str(root))] == [()] * 4


def test_the_feed_is_one(root):
    found = feedparser.parse((root / FILE).read_text(encoding="utf-8"))
    assert not found.bozo
    assert found.version == "atom10"
    assert [entry.title for entry in found.entries] == [f"spaceparley 2022-08-31.{number}" for number in (3, 2, 1)]
    assert len({entry.id for entry in found.entries} | {found.feed.id}) == 4
    assert found.feed.updated == found.entries[0].updated == "2022-08-31T00:00:02Z"
    assert found.entries[0].links[0].href.endswith("releases/2022-08-31.3/datapackage.json")
    assert found.entries[0].summary.startswith("1 row added")


def test_every_entry_has_what_atom_asks_for(root):
    tree = ElementTree.parse(root / FILE).getroot()
    assert tree.find(f"{ATOM}author/{ATOM}name") is not None
    for element in (tree, *tree.findall(f"{ATOM}entry")):
        assert all(element.findtext(f"{ATOM}{name}") for name in ("id", "title", "updated"))


def test_a_feed_of_nothing_is_valid():
    assert not feedparser.parse(feed(Versions())).bozo
