"""Commands that bring reports in and make a release of them."""

from pathlib import Path

import click

from ..errors import SpaceparleyError
from .group import ANY_PATH, FOLDER, LEFT_OUT, commands, say


@commands.command()
@click.option("--reports", type=ANY_PATH, default=Path("reports"), show_default=True, help="Folder of reports.")
@click.option("--output", type=ANY_PATH, default=Path("output"), show_default=True, help="Folder that latest/ is written to.")
@click.option("--sources", type=ANY_PATH, help="List of sources to ask first.  [default: sources.toml, where there is one]")
@click.option("--corrections", type=ANY_PATH, default=Path("corrections"), show_default=True, help="Folder of what people set right and withdrew.")
@click.option("--from-scratch", is_flag=True, help="Do not keep the ids of the previous release.")
@click.option("--accept-loss", metavar="REASON", help="Publish although much is lost against the last release; the reason is published too.")
@click.option("--quiet", is_flag=True, help="Print nothing but problems.")
def refresh(reports: Path, output: Path, sources: Path | None, corrections: Path, from_scratch: bool, accept_loss: str | None, quiet: bool) -> int:
    """Ask the sources and make a release of all reports, the same stages as the Prefect flow without Prefect.

    Exit code 2 when some reports were left out, 3 when a check found something and nothing was published.

    \b
    Example:
      spaceparley refresh --reports reports --output output
    """
    from ..build import Plan
    from ..build import refresh as run
    from ..progress import show_progress
    from ..reading.sources.source import sources_here
    from ..summary import as_text, summarise

    show_progress(quiet)
    summary = summarise(run(Plan(reports, output, from_scratch, sources or sources_here(), corrections=corrections, accept_loss=accept_loss)))
    if not quiet:
        click.echo(as_text(summary))
    return LEFT_OUT if summary.problems else 0


@commands.command()
@click.argument("what", nargs=-1, required=True, metavar="URL|FILE...")
@click.option("--reports", type=FOLDER, default=Path("reports"), show_default=True, help="Folder of reports; they go to fetched/ in it.")
@click.option("--sources", type=ANY_PATH, help="List of sources, for the hosts that may be private.  [default: sources.toml, where there is one]")
def add(what: tuple[str, ...], reports: Path, sources: Path | None) -> int:
    """Store reports with what they say of themselves: from addresses, saved web pages, Markdown or text files.

    A report that is held already is not stored twice. Exit code 1 when none could be stored.

    \b
    Example:
      spaceparley add https://example.org/news/baikonur-talks
      spaceparley add saved-page.html talks.md
    """
    from datetime import UTC, datetime

    from ..reading.fetching.manners import Visitor
    from ..reading.sources.add import add as store
    from ..reading.sources.source import allowed_hosts, sources_here

    visitor = Visitor(allowed=allowed_hosts(sources or sources_here()))
    done = 0
    for one in what:
        try:
            kept = store(one, reports, datetime.now(UTC), visitor)
        except SpaceparleyError as error:
            say(str(error), 1)
            continue
        done += 1
        click.echo(f"{kept.verdict}: {reports / kept.path}{f' ({kept.reason})' if kept.reason else ''}")
    return 0 if done else 1
