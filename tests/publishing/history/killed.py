"""Publishes again and again, each time in a child that is killed at the next line; prints what stood there then.

usage: killed.py ROOT one-step|two-renames|copy again|first|rewritten STEP; every STEPth line is a moment of death
"""

import errno
import json
import os
import shutil
import signal
import sys
from collections import Counter
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

from spaceparley.publishing.formats.checksums import write_checksums
from spaceparley.publishing.history import exchange
from spaceparley.publishing.history.edition import Edition, entry_of
from spaceparley.publishing.history.layout import Output
from spaceparley.publishing.history.versions import read_versions
from spaceparley.publishing.releases.output import claim
from spaceparley.publishing.releases.staging import commit, stage

FILES = ("datapackage.json", "meetings.csv", "meetings.txt")
PUBLISHING = str(Path(exchange.__file__).parents[1])
FOLDERS_AT_ONCE = {"_copytree", "_rmtree_safe_fd"}  # of shutil: a kill in the middle of either leaves half a folder
VERSIONS = {"old": "2022-08-11.1", "new": "2022-08-11.2", "next": "2022-08-11.3"}


def publish(root, content, *, rewriting=False):
    """A release with that content; `rewriting` puts other words into the releases before it as well."""
    with claim(root) as output, ExitStack() as stack:
        versions = read_versions(output.versions)
        again = [_staged(stack, output, entry.version, f"{content} again") for entry in versions.releases] if rewriting else []
        versions = versions.replacing(replace(entry, rewritten=("again",)) for entry in again)
        commit(output, versions.adding(_staged(stack, output, VERSIONS[content], content)))


def _staged(stack, output, version, content):
    staged = stack.enter_context(stage(output, version))
    for name in FILES:
        (staged / name).write_text(f"{content} {name}")
    write_checksums(staged)
    return entry_of(staged, Edition(version, None, content, "", "1.0.0"))


def state(folder):
    """The content that the folder holds whole; "missing", or "broken"."""
    if not folder.exists():
        return "missing"
    found = {path.name: path.read_text() for path in folder.iterdir() if path.name != "SHA256SUMS"}
    for content in ("old", "new", "next", "new again"):
        if found == {name: f"{content} {name}" for name in FILES}:
            return content
    return "broken"


def states(output):
    """What `latest/`, each release and `versions.json` hold, as far as they are there."""
    listed = [entry.version for entry in read_versions(output.versions).releases]
    return [state(output.latest), *(state(output.releases / version) for version in VERSIONS.values()), len(listed)]


def publish_until(root, line, *, rewriting):
    """In a child: publishes and is killed before that line; True when it came to its end first."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] == 0
    seen = 0

    def trace(frame, event, _):
        nonlocal seen
        if not frame.f_code.co_filename.startswith(PUBLISHING) and frame.f_code.co_name not in FOLDERS_AT_ONCE:
            return None
        seen += event == "line"
        if seen == line:
            os.kill(os.getpid(), signal.SIGKILL)
        return trace

    sys.settrace(trace)
    publish(root, "new", rewriting=rewriting)
    os._exit(0)


def refuse(folder, target, rename=Path.rename):
    """What the file system of a container answers for a folder that came with the image."""
    if folder.name == "latest":
        raise OSError(errno.EXDEV, "Invalid cross-device link")
    return rename(folder, target)


def main(root, way, time, step):
    os.fsync = lambda _: None  # a killed process loses nothing that it has handed to the system
    if way != "one-step":
        exchange.swap = lambda one, other: False  # what a system without such a call answers
    if way == "copy":
        Path.rename = refuse  # type: ignore[method-assign]
    output = Output(root)
    seen: Counter[str] = Counter()
    before = root.with_name("before")
    if time != "first":
        publish(before, "old")
    for line in range(1, 100_000, int(step)):
        shutil.rmtree(root, ignore_errors=True)
        if time != "first":
            shutil.copytree(before, root)
        ended = publish_until(root, line, rewriting=time == "rewritten")
        killed = [*states(output)[:2], state(output.root / ".latest.previous")]
        with claim(root):
            recovered = states(output)
        publish(root, "next")
        left = sorted(path.name for path in [*root.iterdir(), *(root / "releases").iterdir()])
        seen[json.dumps([killed, recovered, state(output.latest), left])] += 1
        if ended:
            break
    print(json.dumps([[*json.loads(key), count] for key, count in seen.items()]))


main(Path(sys.argv[1]), *sys.argv[2:])
