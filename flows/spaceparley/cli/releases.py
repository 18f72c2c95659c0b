"""Commands on releases: whether they are whole, whether they can be made again, what differs, which are kept."""

from pathlib import Path

import click

from ..counting import counted
from .group import ANY_PATH, BROKEN, commands, say

OUTPUT = click.option("--output", type=ANY_PATH, default=Path("output"), show_default=True, help="Folder with versions.json.")


@commands.command()
@click.argument("where", default="output", metavar="[DIR|ADDRESS]")
def verify(where: str) -> int:
    """Check every hash and size of a release, of all releases of an output folder, or of one at an address.

    Exit code 3 when a file is missing or is not what was released.

    \b
    Example:
      spaceparley verify
      spaceparley verify output/latest
      spaceparley verify https://example.org/spaceparley
      spaceparley verify s3://bucket/spaceparley
    """
    from ..publishing.releases.verification import verify as look

    faults = 0
    for found in look(where):
        faults += len(found.faults)
        for fault in found.faults:
            say(f"{found.where}/{fault}", BROKEN)
        note = f" ({found.note})" if found.note else ""
        verdict = f"{len(found.faults)} of {counted(found.files, 'file')} not as released" if found.faults else f"{counted(found.files, 'file')} as released{note}"
        click.echo(f"{found.where}: {found.version or 'no version'}, {verdict}")
    return BROKEN if faults else 0


@commands.command()
@click.option("--reports", type=ANY_PATH, default=Path("reports"), show_default=True, help="Folder of reports.")
@click.option("--corrections", type=ANY_PATH, default=Path("corrections"), show_default=True, help="Folder of what people set right and withdrew.")
@OUTPUT
def reproduce(reports: Path, corrections: Path, output: Path) -> int:
    """Build the newest release again, from the reports and the release before it, and compare; nothing is written.

    Exit code 3 when rows differ. Other files may differ when the code that writes them is another.

    \b
    Example:
      spaceparley reproduce
    """
    from ..build import Plan
    from ..reproduction import reproduce as again

    made = again(Plan(reports, output, corrections=corrections))
    origin = f"from {made.previous}" if made.previous else "from nothing"
    if made.rows_differ:
        say(f"{made.version} is not what is built {origin}: rows differ in {', '.join(made.rows_differ)}; the reports, corrections or rules are others", BROKEN)
        return BROKEN
    same = "every byte is the same" if not made.files_differ else f"every row is the same, but not the bytes of {', '.join(made.files_differ)}"
    click.echo(f"{made.version}, built again {origin}: {same}")
    return 0


@commands.command()
@click.argument("old", metavar="OLD")
@click.argument("new", metavar="NEW")
@OUTPUT
def diff(old: str, new: str, output: Path) -> None:
    """What a release changes against another, to the cell, and why; OLD and NEW are versions, folders, `previous` or `latest`.

    \b
    Example:
      spaceparley diff previous latest
    """
    from ..publishing.releases.diff import diff as compare

    click.echo(compare(old, new, output).rstrip())


@commands.command()
@click.option("--keep", type=int, required=True, metavar="N", help="How many of the newest releases stay, at least 2.")
@OUTPUT
def prune(keep: int, output: Path) -> None:
    """Remove the folders of old releases; versions.json goes on to list them with their hashes.

    \b
    Example:
      spaceparley prune --keep 2
    """
    from ..publishing.releases.output import claim
    from ..publishing.releases.pruning import prune as remove

    with claim(output) as claimed:
        gone = remove(claimed, keep)
    click.echo(f"Removed: {', '.join(gone)}" if gone else "Nothing to remove.")
