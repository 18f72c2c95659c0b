"""Commands about the published dataset: ask it, check it, take it elsewhere."""

import shutil
import sys
from pathlib import Path

import click

from ..counting import counted
from ..errors import problem_line
from .group import ANY_PATH, BROKEN, FOLDER, commands, say

NO_ADDRESS = (
    "No file says where readers find them: set `download` in schemas/dataset.json to the address at which they fetch these files, "
    "make a release and publish again."
)


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
    from ..publishing.questions.query import connect
    from ..terminal.queries import answer

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
    from ..publishing.questions.query import connect, find_release
    from ..publishing.questions.why import explain, withdrawn_from
    from ..terminal.why import why_of

    marks = (lambda words: click.style(words, reverse=True)) if sys.stdout.isatty() else "[{}]".format
    with connect(data) as connection:
        click.echo(why_of(explain(connection, row_id, withdrawn_from(find_release(data))), marks))


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
    from ..dataset.package import check_package, how_checked
    from ..publishing.questions.query import find_release

    release = find_release(folder)
    problems = check_package(release)
    for problem in problems:
        say(problem_line(problem), BROKEN)
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
    from ..publishing.delivery.exports import export as run
    from ..publishing.questions.query import find_release

    for path in run(find_release(data), formats, out):
        click.echo(path)


@commands.command()
@click.argument("address", metavar="DEST")
@click.option("--data", type=ANY_PATH, help="Folder of a release, or the output folder that holds latest/.")
def publish(address: str, data: Path | None) -> None:
    """Put a release, and all formats that are made of it, to a folder or an address: s3://bucket/folder, …

    Goes on where a run stopped; each file is read back and compared; SHA256SUMS comes last. What a kind of address needs
    besides (s3fs, gcsfs, adlfs, …) is installed with pip.

    \b
    Example:
      spaceparley publish site
      spaceparley publish s3://bucket/spaceparley
    """
    from ..dataset.schema import load_info
    from ..publishing.delivery.exports import EXPORTS
    from ..publishing.delivery.placement import place
    from ..publishing.questions.query import find_release

    placed = place(find_release(data), address, EXPORTS)
    click.echo(f"{placed.address}: {counted(len(placed.sent), 'file')} sent, {len(placed.kept)} there already, {len(placed.removed)} removed; all read back")
    if load_info().download is None:
        click.echo(NO_ADDRESS, err=True)


@commands.command()
@click.option("--data", type=ANY_PATH, help="Folder of a release, or the output folder that holds latest/.")
def info(data: Path | None) -> None:
    """What the published dataset holds: tables, rows, period, licence, where it is.

    \b
    Example:
      spaceparley info
    """
    from ..publishing.questions.info import describe

    click.echo(describe(data))
