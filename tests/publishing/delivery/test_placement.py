"""A release at an address: whole, resumed, and not trusted before it was read back."""

import shutil
from types import SimpleNamespace

import fsspec
import pytest
from fsspec.core import url_to_fs
from fsspec.implementations.memory import MemoryFileSystem
from spaceparley.errors import PublishingError, UsageError
from spaceparley.publishing.delivery.placement import EXPORT_SUMS, Place, make_folder, place
from spaceparley.publishing.releases.verification import verify

FORMATS = ("sqlite", "jsonl")


class Faulty(MemoryFileSystem):
    """A storage with a fault: it breaks down after some files, or changes what it is given."""

    protocol = "faulty"
    files_left = 1000
    spoils = ""

    def put_file(self, lpath, rpath, **options):
        if self.files_left == 0:
            raise OSError(28, "No space left on device")
        type(self).files_left -= 1
        super().put_file(lpath, rpath, **options)
        if self.spoils and rpath.endswith(self.spoils):
            self.pipe_file(rpath, b"something else")


@pytest.fixture
def storage(monkeypatch):
    fsspec.register_implementation("faulty", Faulty, clobber=True)
    monkeypatch.setattr(Faulty, "files_left", 1000)
    monkeypatch.setattr(Faulty, "spoils", "")
    monkeypatch.setattr(Faulty, "store", {})
    monkeypatch.setattr(Faulty, "pseudo_dirs", [""])
    return Faulty


def contents(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_a_folder_gets_every_file_of_the_release_and_the_exports(published, tmp_path):
    placed = place(published, str(tmp_path / "site"), FORMATS)
    there = contents(tmp_path / "site")
    ours = {name: content for name, content in contents(published).items() if name != "spaceparley.duckdb"}
    assert ours.items() <= there.items()
    assert {"spaceparley.sqlite", "meetings.jsonl", EXPORT_SUMS} <= there.keys()
    assert set(placed.sent) == there.keys()
    assert placed.sent[-1] == "SHA256SUMS"


def test_what_lies_there_whole_is_not_sent_again(published, tmp_path):
    first = place(published, str(tmp_path), FORMATS)
    again = place(published, str(tmp_path), FORMATS)
    assert (again.sent, set(again.kept)) == ((), set(first.sent))


def test_a_run_that_broke_down_goes_on_where_it_stopped(published, storage):
    storage.files_left = 7
    with pytest.raises(PublishingError, match="No space left on device; mend this and run again"):
        place(published, "faulty://site", FORMATS)
    there, root = url_to_fs("faulty://site")
    assert not there.exists(f"{root}/SHA256SUMS")
    with pytest.raises(UsageError, match="holds a release that is not all there"):
        verify("faulty://site")
    storage.files_left = 1000
    placed = place(published, "faulty://site", FORMATS)
    assert len(placed.kept) == 7
    assert there.exists(f"{root}/SHA256SUMS")


def test_no_bucket_is_made_of_a_slip_of_the_pen():
    made = []
    for protocol in (("s3", "s3a"), "gs", ("file", "local"), "sftp"):
        system = SimpleNamespace(protocol=protocol, makedirs=lambda root, exist_ok, told=protocol: made.append(told))
        make_folder(Place(system, "bukcet/site"))
    assert made == [("file", "local"), "sftp"]


def test_a_file_that_is_not_what_was_sent_is_named_and_nothing_is_finished(published, storage):
    storage.spoils = "meetings.csv"
    with pytest.raises(PublishingError, match=r"meetings\.csv is not what was sent"):
        place(published, "faulty://site", ())
    there, root = url_to_fs("faulty://site")
    assert not there.exists(f"{root}/SHA256SUMS")


def test_a_folder_that_is_somebody_s_own_is_not_touched(published, tmp_path):
    (tmp_path / "README.md").write_text("mine")
    with pytest.raises(UsageError, match="is not empty and holds no release"):
        place(published, str(tmp_path), ())
    assert contents(tmp_path) == {"README.md": b"mine"}


def test_half_a_file_is_sent_again(published, tmp_path):
    place(published, str(tmp_path), ())
    (tmp_path / "evidence.parquet").write_bytes(b"PAR1")
    assert place(published, str(tmp_path), ()).sent == ("evidence.parquet",)
    assert (tmp_path / "evidence.parquet").read_bytes() == (published / "evidence.parquet").read_bytes()


def test_what_the_release_before_had_and_this_one_has_not_goes_and_nothing_else(published, tmp_path):
    older = shutil.copytree(published, tmp_path / "older")
    (older / "old_table.csv").write_text("id\n")
    (older / "SHA256SUMS").write_text((older / "SHA256SUMS").read_text() + f"{'0' * 64}  old_table.csv\n{'0' * 64}  ../elsewhere\n")
    place(older, str(tmp_path / "site"), FORMATS)
    (tmp_path / "site" / "somebody's own.txt").write_text("keep me")
    (tmp_path / "elsewhere").write_text("keep me")
    placed = place(published, str(tmp_path / "site"), ["jsonl"])
    assert placed.removed == ("old_table.csv", "spaceparley.sqlite")
    assert not (tmp_path / "site" / "old_table.csv").exists()
    assert (tmp_path / "site" / "somebody's own.txt").exists()
    assert (tmp_path / "elsewhere").exists()


@pytest.mark.parametrize("address", ["nonsense://site", "gs2://x"])
def test_an_address_that_nothing_opens_is_refused(published, address):
    with pytest.raises(UsageError, match="cannot be opened"):
        place(published, address, ())


def test_a_folder_that_cannot_be_written_is_named(published, tmp_path):
    (tmp_path / "file").write_text("")
    with pytest.raises(PublishingError, match="run again"):
        place(published, str(tmp_path / "file" / "site"), ())
