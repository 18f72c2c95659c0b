"""The Prefect flow `refresh`: the stages of `spaceparley.build`, each as a task. Nothing else imports Prefect.

    python flows/refresh.py                               one run on Prefect's embedded server, then the end
    python flows/refresh.py --serve --cron "0 6 * * *"    runs on a schedule until it is stopped

With PREFECT_API_URL set, a standing Prefect server is used instead of one of its own.
"""

import argparse
import atexit
import logging
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

QUIET = {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    "PREFECT_LOGGING_TO_API_ENABLED": "false",
    "PREFECT_CLI_PROMPT": "false",
    "PREFECT_LOGGING_LEVEL": "WARNING",
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
}
"""Nothing is reported to anybody, nothing waits for a network, and a busy machine may start the server slowly.

Read when Prefect is imported, so set before.
"""


def _hush() -> None:
    """After Prefect's threads DuckDB's binding takes its own module for leaked at exit, and says so over a page."""
    sys.stderr.flush()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


if __name__ == "__main__":
    atexit.register(_hush)  # the first to be registered is the last to be called
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
    os.environ.setdefault("PREFECT_HOME", str(Path(__file__).parents[1] / ".prefect"))

from prefect import flow, task  # noqa: E402, after its settings
from prefect.artifacts import create_markdown_artifact  # noqa: E402
from prefect.cache_policies import NO_CACHE  # noqa: E402
from prefect.settings import PREFECT_API_URL, temporary_settings  # noqa: E402
from spaceparley.build import Build, Plan, Stage  # noqa: E402
from spaceparley.build import refresh as run_stages  # noqa: E402
from spaceparley.errors import CheckError, SpaceparleyError  # noqa: E402
from spaceparley.progress import show_progress  # noqa: E402
from spaceparley.summary import Summary, as_markdown, as_text, summarise  # noqa: E402

SERVER_START_SECONDS = 120


@flow(name="refresh", log_prints=False)
def refresh(reports: str = "reports", output: str = "output", from_scratch: bool = False) -> Summary:
    """The summary of one run over all reports; it stands as an artifact on the run's page too."""
    build = run_stages(Plan(Path(reports), Path(output), from_scratch), run=_as_task)
    summary = summarise(build)
    create_markdown_artifact(as_markdown(summary), key="refresh-summary", description="What the run read and published")
    return summary


def _as_task(stage: Stage, build: Build) -> Build:
    # Builds hold whole tables: they are handed on in memory, neither stored nor hashed.
    as_task = task(
        name=stage.name,
        cache_policy=NO_CACHE,
        persist_result=False,
    )
    return as_task(stage.run)(build)


def main() -> int:
    """Runs the flow once or serves it, as the arguments ask; the exit code is the command line's (`spaceparley.cli`)."""
    arguments = _parse()
    show_progress(quiet=False)
    reports, output = str(arguments.reports.absolute()), str(arguments.output.absolute())
    if arguments.serve:
        return _serve(reports, output, arguments.cron)
    return _run_once(reports, output)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Make a release of all reports as a Prefect flow, once or on a schedule.")
    parser.add_argument("--reports", type=Path, default=Path("reports"), help="folder of reports (default: reports)")
    parser.add_argument("--output", type=Path, default=Path("output"), help="folder that latest/ is written to (default: output)")
    parser.add_argument("--serve", action="store_true", help="stay and run on a schedule")
    parser.add_argument("--cron", default="0 6 * * *", help="when, with --serve (default: 0 6 * * *, every day at six)")
    return parser.parse_args()


def _run_once(reports: str, output: str) -> int:
    if not os.environ.get("PREFECT_API_URL"):
        print("Starting Prefect's embedded server, some 20 seconds ...", file=sys.stderr, flush=True)
    for name in ("prefect.flow_runs", "prefect.task_runs"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # They log a stack trace for what is told below in a line.
    try:
        summary = refresh(reports=reports, output=output)
    except SpaceparleyError as error:
        print(f"spaceparley: {error}", file=sys.stderr)
        return 3 if isinstance(error, CheckError) else 1
    print(as_text(summary))
    return 2 if summary.problems else 0


def _serve(reports: str, output: str, cron: str) -> int:
    signal.signal(signal.SIGTERM, _stop)
    with _server():
        print(f"Serving refresh at '{cron}'; stop with Ctrl-C.", file=sys.stderr, flush=True)
        refresh.serve(name="refresh", cron=cron, parameters={"reports": reports, "output": output}, limit=1)
    return 0


@contextmanager
def _server() -> Iterator[None]:
    """A Prefect server with its scheduler while the flow is served: the temporary one that Prefect starts schedules nothing."""
    if os.environ.get("PREFECT_API_URL"):
        yield
        return
    port = _free_port()
    url = f"http://127.0.0.1:{port}/api"
    print("Starting a Prefect server, some 20 seconds ...", file=sys.stderr, flush=True)
    command = [sys.executable, "-m", "prefect", "server", "start", "--host", "127.0.0.1", "--port", str(port), "--no-ui"]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, env={**os.environ, "PREFECT_UI_API_URL": url})  # noqa: S603
    try:
        _wait_for(server, url)
        with temporary_settings({PREFECT_API_URL: url}):
            yield
    finally:
        server.terminate()
        server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(server: subprocess.Popen[bytes], url: str) -> None:
    deadline = time.monotonic() + SERVER_START_SECONDS
    while time.monotonic() < deadline and server.poll() is None:
        try:
            with urllib.request.urlopen(f"{url}/health", timeout=2):  # noqa: S310, our own address
                return
        except OSError:
            time.sleep(0.5)
    raise SystemExit("spaceparley: the Prefect server did not start; see its message above, or set PREFECT_API_URL to one that runs")


def _stop(_signal: int, _frame: FrameType | None) -> None:
    """Ends like Ctrl-C, so that the server is stopped too."""
    raise SystemExit(128 + _signal)


if __name__ == "__main__":
    sys.exit(main())
