"""The command line: parses, calls, prints.

Exit codes: 0 all went well; 1 it could not be done; 2 published, but some reports were left out; 3 the checks found
something, so nothing was published; 130 interrupted.
"""

import gc
import sys

import click

from ..errors import CheckError, SpaceparleyError
from . import data, facts, releases, reports  # noqa: F401, their commands join the group as they are loaded
from .group import BROKEN, INTERRUPTED, commands, say

__all__ = ["commands", "main"]

OBJECTS_BETWEEN_COLLECTIONS = 50_000
"""Compiled rules are many small objects that stay: to look for garbage among them every 700 takes a tenth of a first extraction."""


def main(arguments: list[str] | None = None) -> None:
    """Runs a command and ends the process with its exit code; no stack trace reaches a user."""
    gc.set_threshold(OBJECTS_BETWEEN_COLLECTIONS)
    try:
        code = commands.main(arguments, prog_name="spaceparley", standalone_mode=False)
    except click.exceptions.NoArgsIsHelpError as error:
        click.echo(error.format_message())
        code = 0
    except click.exceptions.Abort:
        code = say("interrupted; the last dataset stays as it was", INTERRUPTED)
    except click.ClickException as error:
        code = say(f"{error.format_message()} (see spaceparley --help)", 1)
    except CheckError as error:
        code = say(str(error), BROKEN)
    except SpaceparleyError as error:
        code = say(str(error), 1)
    except BrokenPipeError:
        sys.stderr.close()
        code = 1
    sys.exit(code or 0)
