"""The Prefect flow `refresh`: the stages of `spaceparley.build`, each as a task. Nothing else imports Prefect.

    python flows/refresh.py                               one run on Prefect's embedded server, then the end
    python flows/refresh.py --serve --cron "0 6 * * *"    runs on a schedule, and when a file arrives, until it is stopped
    python flows/refresh.py --watch                       only tells a standing server of files that arrive

With PREFECT_API_URL set, a standing Prefect server is used instead of one of its own. People are alerted when a run fails or
a source falls silent: through the webhook in SPACEPARLEY_WEBHOOK, or the Prefect block that SPACEPARLEY_ALERT_BLOCK names.
"""

import argparse
import atexit
import contextvars
import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any, cast
from uuid import UUID

QUIET = {
    "PREFECT_SERVER_ANALYTICS_ENABLED": "false",
    "DO_NOT_TRACK": "1",
    "PREFECT_LOGGING_TO_API_ENABLED": "false",
    "PREFECT_CLI_PROMPT": "false",
    "PREFECT_LOGGING_LEVEL": "WARNING",
    "PREFECT_SERVER_EPHEMERAL_STARTUP_TIMEOUT_SECONDS": "180",
    "PREFECT_RUNNER_POLL_FREQUENCY": "2",
}
"""Nothing is reported to anybody, nothing waits for a network, and a busy machine may start the server slowly.

Read when Prefect is imported, so set before.
"""


def _hush() -> None:
    """After Prefect's threads DuckDB's binding takes its own module for leaked at exit, and says so over a page."""
    sys.stderr.flush()
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)


if __name__ == "__main__" or "PREFECT__FLOW_RUN_ID" in os.environ:  # a script, or what a runner or worker starts for a run
    atexit.register(_hush)  # the first to be registered is the last to be called
if __name__ == "__main__":
    for name, value in QUIET.items():
        os.environ.setdefault(name, value)
    os.environ.setdefault("PREFECT_HOME", str(Path(__file__).parents[1] / ".prefect"))

from prefect import flow, serve, task  # noqa: E402, after its settings
from prefect.artifacts import create_markdown_artifact  # noqa: E402
from prefect.blocks.core import Block  # noqa: E402
from prefect.cache_policies import NO_CACHE  # noqa: E402
from prefect.client.orchestration import get_client  # noqa: E402
from prefect.client.schemas import State  # noqa: E402
from prefect.client.schemas.objects import FlowRun  # noqa: E402
from prefect.deployments import run_deployment  # noqa: E402
from prefect.deployments.runner import RunnerDeployment  # noqa: E402
from prefect.exceptions import ObjectNotFound  # noqa: E402
from prefect.runtime import flow_run as this_run  # noqa: E402
from prefect.settings import PREFECT_API_URL, temporary_settings  # noqa: E402
from prefect.states import Crashed  # noqa: E402
from spaceparley.build import STAGES, Build, Plan, Stage  # noqa: E402
from spaceparley.build import refresh as run_stages  # noqa: E402
from spaceparley.counting import counted  # noqa: E402
from spaceparley.errors import BusyError, CheckError, SpaceparleyError  # noqa: E402
from spaceparley.orders import Order, followed, was_killed  # noqa: E402
from spaceparley.progress import show_progress  # noqa: E402
from spaceparley.publishing.releases.output import is_held  # noqa: E402
from spaceparley.publishing.runs.alerts import post_alert  # noqa: E402
from spaceparley.reading.sources.source import KINDS, Kind  # noqa: E402
from spaceparley.reading.sources.watching import arrivals  # noqa: E402
from spaceparley.standing import standing_server  # noqa: E402
from spaceparley.summary import Summary, as_markdown, as_text, summarise  # noqa: E402

log = logging.getLogger("spaceparley")
PATIENCE_SECONDS = 900.0
"""For another run to end, before this one gives up."""
LOOK_SECONDS = 1.0
NOTE = ".flow-run"
"""In the output folder while a run holds it: the run's id. Whoever finds one there knows that its run was killed."""
Parameters = dict[str, Any]
"""Of the flow, by their names."""
ARRIVAL: list[Kind] = ["folder"]
"""Kinds of sources that are asked when a file has arrived."""


def alert(text: str) -> None:
    """Tells people, where the environment says how; a run never fails for it."""
    webhook, block = os.environ.get("SPACEPARLEY_WEBHOOK"), os.environ.get("SPACEPARLEY_ALERT_BLOCK")
    if webhook:
        post_alert(text, webhook)
    if block:
        try:
            Block.load(block).notify(text)  # type: ignore[union-attr]  # each notification block has it
        except Exception as error:  # Whatever it is, its words may hold a secret.
            log.warning("the block named by SPACEPARLEY_ALERT_BLOCK could not be used (%s)", type(error).__name__)


def _alert_of_failure(flow: object, flow_run: FlowRun, state: State) -> None:  # noqa: ARG001, Prefect names them
    alert(f"spaceparley: run {flow_run.name} has failed ({state.name}): {(state.message or 'no word of why').splitlines()[0]}")


@flow(name="refresh", log_prints=False, on_failure=[_alert_of_failure], on_crashed=[_alert_of_failure])
def refresh(
    reports: str = "reports",
    output: str = "output",
    from_scratch: bool = False,
    sources: str | None = None,
    kinds: list[Kind] = list(KINDS),  # noqa: B006, Prefect shows it as the parameter's default
    patience: float = PATIENCE_SECONDS,
    corrections: str = "corrections",
    accept_loss: str | None = None,
) -> Summary:
    """The summary of one run over all sources and reports; it stands as an artifact on the run's page too.

    While another run holds the output folder, it waits for `patience` seconds: the system frees the folder with the other
    run's end, however that ends, and no run on any server can overlook it.
    """
    plan = Plan(Path(reports), Path(output), from_scratch, Path(sources) if sources else None, tuple(kinds), corrections=Path(corrections), accept_loss=accept_loss)
    build = _in_turn(plan, patience)
    summary = summarise(build)
    create_markdown_artifact(as_markdown(summary), key="refresh-summary", description="What the run read and published")
    for line in (tally.silent for tally in summary.tallies if tally.silent):
        alert(f"spaceparley: {line}")
    return summary


def _in_turn(plan: Plan, patience: float) -> Build:
    ends = time.monotonic() + patience
    while True:
        try:
            return run_stages(plan, run=_as_task)
        except BusyError:
            if time.monotonic() > ends:
                raise
            time.sleep(LOOK_SECONDS)


def _as_task(stage: Stage, build: Build) -> Build:
    note = build.output.root / NOTE
    if stage is STAGES[0]:
        _take_over(note)
    # Builds hold whole tables: they are handed on in memory, neither stored nor hashed.
    as_task = task(
        name=stage.name,
        cache_policy=NO_CACHE,
        persist_result=False,
    )
    try:
        build = as_task(stage.run)(build)
    except BaseException:
        note.unlink(missing_ok=True)
        raise
    if build.release:
        note.unlink(missing_ok=True)
    return build


def _take_over(note: Path) -> None:
    """Notes this run in the folder that it now holds; the one that is still noted there was killed, and cannot say so itself."""
    killed = note.read_text(encoding="utf-8") if note.exists() else None
    note.write_text(str(this_run.id), encoding="utf-8")
    if killed:
        try:
            with get_client(sync_client=True) as client:
                run = client.read_flow_run(UUID(killed))
                client.set_flow_run_state(run.id, Crashed(message="The process was killed."), force=True)
        except Exception as error:  # Another server's run, or no id at all: nothing hangs on it.
            log.info("the run noted in %s is not known here (%s)", note, type(error).__name__)
            return
        alert(f"spaceparley: run {run.name} was killed; this one takes its place")


def main() -> int:
    """Runs the flow once, serves it or watches, as the arguments ask; the exit code is the command line's (`spaceparley.cli`)."""
    arguments = _parse()
    show_progress(quiet=False)
    sources = arguments.sources or Path("sources.toml")
    parameters: Parameters = {
        "reports": str(arguments.reports.absolute()),
        "output": str(arguments.output.absolute()),
        "sources": str(sources.absolute()) if arguments.sources or sources.exists() else None,
    }
    if arguments.serve:
        return _serve(parameters, arguments.cron, sources.absolute())
    if arguments.watch:
        return _watch(sources.absolute())
    return _run_once(parameters)


def _parse() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="Ask the sources and make a release of all reports as a Prefect flow, once or on a schedule.")
    parser.add_argument("--reports", type=Path, default=Path("reports"), help="folder of reports (default: reports)")
    parser.add_argument("--output", type=Path, default=Path("output"), help="folder that latest/ is written to (default: output)")
    parser.add_argument("--sources", type=Path, help="list of sources (default: sources.toml, where there is one)")
    parser.add_argument("--serve", action="store_true", help="stay, run on a schedule and when a file arrives in a watched folder")
    parser.add_argument("--cron", default="0 6 * * *", help="when, with --serve (default: 0 6 * * *, every day at six)")
    parser.add_argument("--watch", action="store_true", help="stay and have the server run refresh/arrival when a file arrives in a watched folder")
    return parser.parse_args()


def _run_once(parameters: Parameters) -> int:
    if not os.environ.get("PREFECT_API_URL"):
        print("Starting Prefect's embedded server, some 20 seconds ...", file=sys.stderr, flush=True)
    for name in ("prefect.flow_runs", "prefect.task_runs"):
        logging.getLogger(name).setLevel(logging.CRITICAL)  # They log a stack trace for what is told below in a line.
    try:
        summary = refresh(reports=parameters["reports"], output=parameters["output"], sources=parameters["sources"], patience=0)
    except SpaceparleyError as error:
        print(f"spaceparley: {error}", file=sys.stderr)
        return 3 if isinstance(error, CheckError) else 1
    print(as_text(summary))
    return 2 if summary.problems else 0


def _serve(parameters: Parameters, cron: str, sources: Path) -> int:
    signal.signal(signal.SIGTERM, _stop)
    with _server():
        on_schedule = refresh.to_deployment("refresh", cron=cron, parameters=parameters)
        on_arrival = refresh.to_deployment("arrival", parameters={**parameters, "kinds": ARRIVAL, "sources": str(sources)})
        # A thread knows the server's address only when it is given the context.
        threading.Thread(target=contextvars.copy_context().run, args=(_watch, sources), daemon=True).start()
        print(f"Serving refresh at '{cron}' and when a file arrives; the server is {PREFECT_API_URL.value()}. Stop with Ctrl-C.", file=sys.stderr, flush=True)
        serve(cast("RunnerDeployment", on_schedule), cast("RunnerDeployment", on_arrival), limit=1)
    return 0


def _watch(sources: Path) -> int:
    """Has the server run `arrival` for what arrives, and once more where that run was killed."""
    orders: list[Order] = []

    def look_again() -> None:
        time.sleep(LOOK_SECONDS)
        orders[:] = [order for before in orders if (order := _after_a_look(before))]

    for paths in arrivals(sources, rest=look_again):
        log.info("%s arrived, %s among them", counted(len(paths), "file"), Path(paths[0]).name)
        orders.append(Order(_ordered_run()))
    return 0


def _after_a_look(order: Order) -> Order | None:
    """The order that is to be followed further; the server may be away meanwhile, and is asked at the next look."""
    try:
        with get_client(sync_client=True) as client:
            run = client.read_flow_run(order.run)
            state = run.state_type or ""
            if order.again or not was_killed(order, state):
                return followed(order, state, is_held(Path(run.parameters.get("output", "output"))))
            client.set_flow_run_state(order.run, Crashed(message="Nobody works on it any more."), force=True)
    except ObjectNotFound:
        return None
    except Exception as error:
        log.info("the server cannot be asked how run %s goes (%s)", order.run, type(error).__name__)
        return order
    log.warning("run %s for files that arrived was killed; another takes its place", order.run)
    return Order(_ordered_run(), again=True)


def _ordered_run() -> UUID:
    """The run that the server has taken the order for; one that is just starting, or starting anew, is asked again."""
    while True:
        try:
            return cast("FlowRun", run_deployment("refresh/arrival", timeout=0, as_subflow=False)).id
        except Exception as error:
            log.info("the server does not take orders yet (%s)", type(error).__name__)
            time.sleep(LOOK_SECONDS)


@contextmanager
def _server() -> Iterator[None]:
    """The server that the environment names, or one of our own while the flow is served."""
    if os.environ.get("PREFECT_API_URL"):
        yield
        return
    print("Starting a Prefect server, some 20 seconds ...", file=sys.stderr, flush=True)
    with standing_server() as url, temporary_settings({PREFECT_API_URL: url}):
        yield


def _stop(_signal: int, _frame: FrameType | None) -> None:
    """Ends like Ctrl-C, so that the server is stopped too."""
    raise SystemExit(128 + _signal)


if __name__ == "__main__":
    sys.exit(main())
