"""Every file is held against its hash and size, here and at an address."""

import contextlib
import http.server
import threading
from functools import partial

import pytest
from fsspec import register_implementation
from fsspec.core import url_to_fs
from fsspec.implementations.memory import MemoryFileSystem
from spaceparley.errors import PublishingError, UsageError
from spaceparley.publishing.delivery.placement import place
from spaceparley.publishing.releases.verification import verify


@contextlib.contextmanager
def served(folder):
    class Quiet(http.server.SimpleHTTPRequestHandler):
        def log_message(self, *_):
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


def grow(path):
    path.write_bytes(path.read_bytes() + b"\n")


def forge(path):
    path.write_bytes(path.read_bytes().replace(b"Baikonur", b"Moscow! "))


def lose(path):
    path.unlink()


def test_a_whole_release_has_no_fault(latest):
    found = [*verify(str(latest)), *verify(str(latest.parent))]
    assert [one.faults for one in found] == [(), (), ()]
    assert {one.version for one in found} == {"2022-08-31.1"}


@pytest.mark.parametrize(("breaks", "message"), [(grow, "bytes, not"), (forge, "is not what was released"), (lose, "is missing")])
def test_each_fault_is_found_here_and_at_an_address(latest, breaks, message):
    breaks(latest / "meetings.csv")
    with served(latest.parent) as address:
        for where in (str(latest), str(latest.parent), address, f"{address}/latest"):
            faults = [fault for found in verify(where) for fault in found.faults]
            assert len(faults) == 1
            assert faults[0].startswith("meetings.csv: ")
            assert message in faults[0]


def test_a_release_as_git_holds_it_is_checked_as_far_as_it_goes(latest):
    release = latest.parent / "releases" / "2022-08-31.1"
    for path in release.iterdir():
        if path.suffix != ".parquet" and path.name != "datapackage.json":
            path.unlink()
    found = verify(str(latest.parent))[1]
    assert (found.faults, found.note) == ((), "its tables only, as git holds it")


def test_where_there_is_no_release_is_said(tmp_path):
    with served(tmp_path) as address:
        for where in (str(tmp_path), str(tmp_path / "nowhere"), address):
            with pytest.raises(UsageError, match="no SHA256SUMS"):
                verify(where)
    with pytest.raises(UsageError, match="cannot be fetched"):
        verify(address)


def test_a_release_in_a_storage(published):
    address = "memory://verified/release"
    place(published, address, ())
    [found] = verify(f"{address}/")
    assert (found.faults, found.version) == ((), "2022-08-31.1")
    system, root = url_to_fs(address)
    system.pipe_file(f"{root}/meetings.csv", b"something else")
    [fault] = verify(address)[0].faults
    assert fault.startswith("meetings.csv: ")
    with pytest.raises(UsageError, match="no SHA256SUMS"):
        verify("memory://verified/nowhere")
    with pytest.raises(UsageError, match="nothing://there: cannot be opened"):
        verify("nothing://there")


class Unreachable(MemoryFileSystem):
    """A storage whose own kind of error is no OSError, as those of S3 are."""

    protocol = "unreachable"

    def _open(self, path, *args, **options):
        raise RuntimeError("Could not connect to the endpoint\n(nor anywhere else)")


def test_a_storage_that_breaks_down_is_said_in_a_line(published):
    register_implementation("unreachable", Unreachable, clobber=True)
    with pytest.raises(UsageError, match=r"SHA256SUMS: cannot be read \(Could not connect to the endpoint\); check"):
        verify("unreachable://data")
    with pytest.raises(PublishingError, match=r"unreachable://data: Could not connect to the endpoint; mend this"):
        place(published, "unreachable://data", ())
