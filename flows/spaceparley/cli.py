"""The command line: parses, calls, prints.

Exit codes: 0 all went well; 1 it could not be done; 2 published, but some reports were left out; 3 the checks found
something, so nothing was published; 130 interrupted.
"""

import shutil
import sys
from pathlib import Path

import click

from .errors import CheckError, SpaceparleyError, problem_line

LEFT_OUT, BROKEN, INTERRUPTED = 2, 3, 130
FOLDER = click.Path(path_type=Path, file_okay=False)
ANY_PATH = click.Path(path_type=Path)


def main(arguments: list[str] | None = None) -> None:
    """Runs a command and ends the process with its exit code; no stack trace reaches a user."""
    try:
        code = commands.main(arguments, prog_name="spaceparley", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        code = 0
    except click.exceptions.Abort:
        code = _say("interrupted; the last dataset stays as it was", INTERRUPTED)
    except click.ClickException as error:
        code = _say(f"{error.format_message()} (see spaceparley --help)", 1)
    except CheckError as error:
        code = _say(str(error), BROKEN)
    except SpaceparleyError as error:
        code = _say(str(error), 1)
    except BrokenPipeError:
        sys.stderr.close()
        code = 1
    sys.exit(code or 0)


def _say(message: str, code: int) -> int:
    click.echo(f"spaceparley: {message}", err=True)
    return code


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 110}, no_args_is_help=True)
@click.version_option(package_name="spaceparley")
def commands() -> None:
    """Press reports about space cooperation, as open tables: who met whom, who said what, which dates moved.

    \b
    Example:
      spaceparley refresh
      spaceparley query "SELECT * FROM who_met_whom"
    """


@commands.command()
@click.option("--reports", type=ANY_PATH, default=Path("reports"), show_default=True, help="Folder of reports.")
@click.option("--output", type=ANY_PATH, default=Path("output"), show_default=True, help="Folder that latest/ is written to.")
@click.option("--from-scratch", is_flag=True, help="Do not keep the ids of the previous release.")
@click.option("--quiet", is_flag=True, help="Print nothing but problems.")
def refresh(reports: Path, output: Path, from_scratch: bool, quiet: bool) -> int:
    """Make a release of all reports, the same stages as the Prefect flow without Prefect.

    Exit code 2 when some reports were left out, 3 when a check found something and nothing was published.

    \b
    Example:
      spaceparley refresh --reports reports --output output
    """
    from .build import Plan
    from .build import refresh as run
    from .progress import show_progress
    from .summary import as_text, summarise

    show_progress(quiet)
    summary = summarise(run(Plan(reports, output, from_scratch)))
    if not quiet:
        click.echo(as_text(summary))
    return LEFT_OUT if summary.problems else 0


@commands.command()
@click.argument("files", nargs=-1, required=True, type=ANY_PATH, metavar="FILE...")
@click.option("--format", "shape", type=click.Choice(["json", "table"]), default="json", show_default=True)
@click.option("--out", type=ANY_PATH, help="Write one NAME.json a report into this folder.")
@click.option("--explain", is_flag=True, help="List what was found with its rule, and what was passed over and why.")
@click.option("--quiet", is_flag=True, help="Print nothing but what could not be read.")
def extract(files: tuple[Path, ...], shape: str, out: Path | None, explain: bool, quiet: bool) -> int:
    """What each report tells: meetings, statements, milestones, with offsets into its body.

    A file that cannot be read is named and passed over; exit code 1 when none could be read.

    \b
    Example:
      spaceparley extract reports/*.md --out extracted
      spaceparley extract reports/talks.md --format table
      spaceparley extract reports/talks.md --explain
    """
    from .extracting.extract import explain as all_of
    from .extracting.extract import extract as facts
    from .publishing.extraction import to_json, write_document
    from .reading.reports import read_report
    from .terminal.facts import explanation_of, facts_of

    done = 0
    for file in files:
        try:
            report = read_report(file)
        except SpaceparleyError as error:
            _say(str(error), 1)
            continue
        found, passed_over = all_of(report) if explain else (facts(report), ())
        done += 1
        if out:
            path = write_document(report, found, out)
        if explain:
            click.echo(explanation_of(report, found, passed_over))
        elif not quiet:
            click.echo(path if out else facts_of(report, found) if shape == "table" else to_json(report, found).rstrip())
    return 0 if done else 1


@commands.command()
@click.argument("folder", type=FOLDER)
@click.option("--format", "shape", type=click.Choice(["json", "table"]), default="json", show_default=True)
def link(folder: Path, shape: str) -> None:
    """What extracted reports tell together: one person, meeting or milestone a row, however many reports tell of it.

    FOLDER holds documents as `spaceparley extract --out` writes them.

    \b
    Example:
      spaceparley extract reports/*.md --out extracted
      spaceparley link extracted --format table
    """
    from .linking.links import link_documents
    from .publishing.links import links_as_json, links_as_table
    from .reading.documents import read_documents

    links = link_documents(read_documents(folder))
    click.echo(links_as_json(links) if shape == "json" else links_as_table(links))


@commands.command()
@click.argument("folder", type=FOLDER)
@click.option("--errors", is_flag=True, help="List what was missed, invented or wrongly credited.")
@click.option("--json", "as_json", is_flag=True, help="The figures for programs.")
def evaluate(folder: Path, errors: bool, as_json: bool) -> None:
    """How well the extractor does on annotated reports: NAME.md and NAME.json side by side.

    Precision, recall and F1 of each table, by language, with the interval that resampling the reports gives. Figures on
    reports that the rules were written with are no error rate.

    \b
    Example:
      spaceparley evaluate tests/gold/seed
      spaceparley evaluate tests/gold/dev --errors
    """
    from .evaluating.evaluate import evaluate as judge
    from .reading.annotations import read_annotated
    from .terminal.scores import misses_of, scores_as_json, scores_of

    evaluation = judge(read_annotated(folder))
    for lines in (misses_of(judged) for judged in evaluation.reports if errors):
        if lines:
            click.echo(lines)
    click.echo(scores_as_json(evaluation) if as_json else scores_of(evaluation))


@commands.command()
@click.argument("sql")
@click.option("--format", "shape", type=click.Choice(["table", "csv", "json"]), default="table", show_default=True)
@click.option("--data", type=ANY_PATH, help="Folder of a release, or the output folder that holds latest/.")
def query(sql: str, shape: str, data: Path | None) -> None:
    """Ask the published dataset in SQL (DuckDB, read-only).

    \b
    Example:
      spaceparley query "SELECT speaker, text FROM statements WHERE mode = 'direct'"
      spaceparley query "SHOW TABLES" --format csv
    """
    from .publishing.query import connect
    from .terminal.queries import answer

    width = shutil.get_terminal_size().columns if sys.stdout.isatty() else None
    with connect(data) as connection:
        text = answer(connection, sql, shape, width)
    if text:
        click.echo(text)


@commands.command()
@click.argument("row_id", metavar="ID")
@click.option("--data", type=ANY_PATH, help="Folder of a release, or the output folder that holds latest/.")
def why(row_id: str, data: Path | None) -> None:
    """Show a row, the sentences behind it and the rules that read them.

    \b
    Example:
      spaceparley query "SELECT meeting_id FROM meetings" --format csv
      spaceparley why mtg_0123456789ab
    """
    from .publishing.query import connect
    from .publishing.why import explain
    from .terminal.why import why_of

    marks = (lambda words: click.style(words, reverse=True)) if sys.stdout.isatty() else "[{}]".format
    with connect(data) as connection:
        click.echo(why_of(explain(connection, row_id), marks))


@commands.command()
@click.argument("folder", type=ANY_PATH, required=False)
@click.option("--quiet", is_flag=True, help="Print nothing when all is well.")
def validate(folder: Path | None, quiet: bool) -> int:
    """Check a release against its own descriptor: types, keys, hashes, and that Parquet and CSV agree.

    Exit code 3 when something is wrong.

    \b
    Example:
      spaceparley validate output/latest
    """
    from .dataset.package import check_package, how_checked
    from .publishing.query import find_release

    release = find_release(folder)
    problems = check_package(release)
    for problem in problems:
        _say(problem_line(problem), BROKEN)
    if not problems and not quiet:
        click.echo(f"{release}: valid, {how_checked(release)}")
    return BROKEN if problems else 0


@commands.command()
@click.argument("formats", nargs=-1, required=True, metavar="FORMAT...", type=click.Choice(["duckdb", "sqlite", "xlsx", "jsonl"]))
@click.option("--data", type=ANY_PATH, help="Folder of a release, or the output folder that holds latest/.")
@click.option("--out", type=FOLDER, default=Path("exports"), show_default=True, help="Folder that the files are written to.")
def export(formats: tuple[str, ...], data: Path | None, out: Path) -> None:
    """Write a release in further formats: SQLite for Datasette, a workbook, JSON Lines, a DuckDB file.

    \b
    Example:
      spaceparley export xlsx sqlite
    """
    from .publishing.exports import export as run
    from .publishing.query import find_release

    for path in run(find_release(data), formats, out):
        click.echo(path)


@commands.command()
@click.option("--data", type=ANY_PATH, help="Folder of a release, or the output folder that holds latest/.")
def info(data: Path | None) -> None:
    """What the published dataset holds: tables, rows, period, licence, where it is.

    \b
    Example:
      spaceparley info
    """
    from .publishing.info import describe

    click.echo(describe(data))


if __name__ == "__main__":
    main()
