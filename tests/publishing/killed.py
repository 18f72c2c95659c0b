"""Publishes again and again, each time in a child that is killed at the next line; prints what stood there then.

usage: killed.py ROOT one-step|two-renames|copy again|first
"""

import errno
import json
import os
import shutil
import signal
import sys
from collections import Counter
from pathlib import Path

from spaceparley.publishing import exchange
from spaceparley.publishing.output import Output, claim
from spaceparley.publishing.staging import put_in_place, stage

FILES = ("datapackage.json", "meetings.csv", "meetings.parquet")
PUBLISHING = str(Path(exchange.__file__).parent)
FOLDERS_AT_ONCE = {"_copytree", "_rmtree_safe_fd"}  # of shutil: a kill in the middle of either leaves half a folder


def publish(root, content):
    with claim(root) as output, stage(output) as staged:
        for name in FILES:
            (staged / name).write_text(f"{content} {name}")
        put_in_place(output)


def state(folder):
    """The content that the folder holds whole; "missing", or "broken"."""
    if not folder.exists():
        return "missing"
    found = {path.name: path.read_text() for path in folder.iterdir()}
    for content in ("old", "new", "next"):
        if found == {name: f"{content} {name}" for name in FILES}:
            return content
    return "broken"


def publish_until(root, line):
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
    publish(root, "new")
    os._exit(0)


def refuse(folder, target, rename=Path.rename):
    """What the file system of a container answers for a folder that came with the image."""
    if folder.name == "latest":
        raise OSError(errno.EXDEV, "Invalid cross-device link")
    return rename(folder, target)


def main(root, way, time):
    if way != "one-step":
        exchange.swap = lambda one, other: False  # what a system without such a call answers
    if way == "copy":
        Path.rename = refuse  # type: ignore[method-assign]
    output = Output(root)
    seen: Counter[str] = Counter()
    for line in range(1, 10_000):
        shutil.rmtree(root, ignore_errors=True)
        if time == "again":
            publish(root, "old")
        ended = publish_until(root, line)
        killed = state(output.latest)
        aside = state(output.previous)
        with claim(root):
            recovered = state(output.latest)
        publish(root, "next")
        left = sorted(path.name for path in root.iterdir())
        seen[json.dumps([killed, aside, recovered, state(output.latest), left])] += 1
        if ended:
            break
    print(json.dumps([[*json.loads(key), count] for key, count in seen.items()]))


main(Path(sys.argv[1]), *sys.argv[2:])
