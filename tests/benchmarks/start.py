"""How long the command line takes from a cold start, and how much memory: `make bench` prints medians of five."""

import os
import statistics
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 5
SPACEPARLEY = Path(sys.executable).parent / "spaceparley"
SEED = next((ROOT / "tests" / "gold" / "seed").glob("2*.md"))
COMMANDS = {
    "--help": ["--help"],
    "query": ["query", "SELECT count(*) FROM meetings", "--data", str(ROOT / "output")],
    "first extraction": ["extract", str(SEED), "--quiet"],
}


def run(arguments: list[str]) -> tuple[float, float]:
    """Seconds and peak megabytes of one call."""
    start = time.perf_counter()
    silence = os.open(os.devnull, os.O_WRONLY)
    pid = os.posix_spawn(SPACEPARLEY, [str(SPACEPARLEY), *arguments], dict(os.environ), file_actions=[(os.POSIX_SPAWN_DUP2, silence, 1)])
    _, status, usage = os.wait4(pid, 0)
    os.close(silence)
    assert status == 0, arguments
    return time.perf_counter() - start, usage.ru_maxrss / 1024


def main() -> None:
    for name, arguments in COMMANDS.items():
        run(arguments)
        times, sizes = zip(*(run(arguments) for _ in range(RUNS)), strict=True)
        print(f"spaceparley {name:18} {statistics.median(times):5.2f} s  {statistics.median(sizes):5.0f} MB")


if __name__ == "__main__":
    main()
