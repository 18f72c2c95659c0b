"""Linking the facts of a hundred thousand reports: how much processor time, how much memory, and how both grow.

The documents are made when they are asked for, so the memory is the linker's. Each size runs in a process of its own.
"""

import resource
import subprocess
import sys
import time

from spaceparley.linking.links import link_documents
from worlds import Worlds

SIZES = (12_500, 25_000, 50_000, 100_000)
MOST_SECONDS, MOST_MEGABYTES = 300, 4_000
STEEPEST = 2.5
"""Times as long for twice as much."""


def measure(count: int) -> tuple[float, int]:
    """Seconds and megabytes of linking that many reports."""
    start = time.process_time()
    links = link_documents(Worlds(count))
    seconds = time.process_time() - start
    print(f"{count:>8} reports: {len(links.people)} people, {len(links.meetings)} meetings, {len(links.milestones)} milestones, {len(links.disagreements)} disagreements", file=sys.stderr)
    return seconds, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def main() -> int:
    print(f"{'reports':>8} {'seconds':>8} {'MB':>6}  times as long for twice as much")
    before = None
    for count in SIZES:
        answer = subprocess.run([sys.executable, __file__, str(count)], check=True, stdout=subprocess.PIPE, text=True).stdout.split()
        seconds, megabytes = float(answer[0]), int(answer[1])
        growth = seconds / before if before else None
        print(f"{count:>8} {seconds:8.1f} {megabytes:>6}  {f'{growth:.2f}' if growth else ''}")
        before = seconds
        if growth and growth > STEEPEST:
            print(f"slower than close to linear: {growth:.2f}")
            return 1
    if seconds > MOST_SECONDS or megabytes > MOST_MEGABYTES:
        print(f"more than {MOST_SECONDS} s or {MOST_MEGABYTES} MB")
        return 1
    return 0


if __name__ == "__main__":
    if len(sys.argv) > 1:
        print(*measure(int(sys.argv[1])))
    else:
        sys.exit(main())
