"""What all commands share: the group that they belong to, exit codes, one way to say what went wrong."""

from pathlib import Path

import click

LEFT_OUT, BROKEN, INTERRUPTED = 2, 3, 130
FOLDER = click.Path(path_type=Path, file_okay=False)
ANY_PATH = click.Path(path_type=Path)


def say(message: str, code: int) -> int:
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
