"""One run at a time, and nothing begins where nothing can be written or something foreign stands."""

import subprocess
import sys

import pytest
from spaceparley.errors import PublishingError
from spaceparley.publishing.releases.output import claim, is_held


def test_two_runs_never_publish_over_each_other(tmp_path):
    with claim(tmp_path), pytest.raises(PublishingError, match="another run is publishing"), claim(tmp_path):
        pass


def test_a_run_in_another_process_is_seen(tmp_path):
    hold = f"import fcntl,sys; f=open({str(tmp_path / '.latest.lock')!r},'w'); fcntl.flock(f,2); print(flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", hold], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        assert other.stdout is not None
        other.stdout.readline()
        with pytest.raises(PublishingError, match="another run"), claim(tmp_path):
            pass
        assert is_held(tmp_path)
        other.communicate()
    assert not is_held(tmp_path)
    with claim(tmp_path) as output:
        assert output.latest == tmp_path / "latest"


def test_the_lock_ends_with_an_error_in_the_run(tmp_path):
    with pytest.raises(BlockingIOError, match="the run's own"), claim(tmp_path):
        raise BlockingIOError("the run's own")
    with claim(tmp_path):
        pass


@pytest.mark.parametrize("place", ["file", "file/below"])
def test_unwritable_output_is_said_at_once(tmp_path, place):
    (tmp_path / "file").write_text("mine")
    with pytest.raises(PublishingError, match=r"cannot be written .*--output"), claim(tmp_path / place):
        pass


def test_nobody_holds_a_folder_that_is_not_there(tmp_path):
    assert not is_held(tmp_path / "out")


def test_missing_output_is_made(tmp_path):
    with claim(tmp_path / "a" / "b"):
        assert (tmp_path / "a" / "b").is_dir()


def test_a_folder_that_is_no_release_is_never_replaced(tmp_path):
    (tmp_path / "latest").mkdir()
    (tmp_path / "latest" / "thesis.txt").write_text("mine")
    with pytest.raises(PublishingError, match="is not a release"), claim(tmp_path):
        pass
    assert (tmp_path / "latest" / "thesis.txt").read_text() == "mine"


def test_an_empty_latest_is_nobodys(tmp_path):
    (tmp_path / "latest").mkdir()
    with claim(tmp_path):
        pass
