"""Commands about what reports tell: one by one, together, and held against what people found."""

from pathlib import Path

import click

from ..errors import SpaceparleyError
from .group import ANY_PATH, FOLDER, commands, say


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
    from ..extracting.extract import explain as all_of
    from ..extracting.extract import extract as facts
    from ..publishing.runs.extraction import to_json, write_document
    from ..reading.reports import read_report
    from ..terminal.facts import explanation_of, facts_of

    done = 0
    for file in files:
        try:
            report = read_report(file)
        except SpaceparleyError as error:
            say(str(error), 1)
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
    from ..linking.links import link_documents
    from ..publishing.runs.links import links_as_json, links_as_table
    from ..reading.documents import read_documents

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
    from ..evaluating.evaluate import evaluate as judge
    from ..reading.annotations import read_annotated
    from ..terminal.scores import misses_of, scores_as_json, scores_of

    evaluation = judge(read_annotated(folder))
    for lines in (misses_of(judged) for judged in evaluation.reports if errors):
        if lines:
            click.echo(lines)
    click.echo(scores_as_json(evaluation) if as_json else scores_of(evaluation))
