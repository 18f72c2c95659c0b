"""One whole refresh in a process of its own; prints the seconds of the processor that each stage took, as JSON.

"start" is all besides the stages: Python, what it loads, taking hold of the folder and looking whether it is whole.
"""

import json
import sys
import time
from pathlib import Path


class _NoPandas:
    """The benchmarks' environment has pandas, which Arrow would load for half a second; that of people who refresh has none."""

    @staticmethod
    def find_spec(name: str, *_: object) -> None:
        if name == "pandas":
            raise ModuleNotFoundError(name)


sys.meta_path.insert(0, _NoPandas())  # type: ignore[arg-type]

from spaceparley.build import Build, Plan, Stage, refresh  # noqa: E402


def measure(reports: Path, output: Path, sources: Path) -> dict[str, float]:
    """Seconds by stage."""
    seconds: dict[str, float] = {}

    def timed(stage: Stage, build: Build) -> Build:
        begin = time.process_time()
        done = stage.run(build)
        seconds[stage.name] = time.process_time() - begin
        return done

    refresh(Plan(reports, output, sources=sources), timed)
    return {"start": time.process_time() - sum(seconds.values()), **seconds}


if __name__ == "__main__":
    print(json.dumps(measure(*map(Path, sys.argv[1:]))))
