"""One line a stage on the terminal."""

import logging
import sys


def show_progress(quiet: bool) -> None:
    """Lets the package's log lines, or only its warnings, out on standard error."""
    logger = logging.getLogger("spaceparley")
    logger.setLevel(logging.WARNING if quiet else logging.INFO)
    logger.propagate = False
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(logging.Formatter("spaceparley: %(message)s"))
    logger.handlers = [handler]
