"""With something that is withdrawn go the words that runs kept of it for the next one."""

from collections.abc import Collection
from pathlib import Path

from . import evidenced, extracted, named, resumed
from .readings import FILE, open_readings


def forget_names(output: Path, code: str, names: Collection[str]) -> None:
    """Throws away what prints one of the names: reports that do so are read again each time."""
    if not names:
        return
    extracted.forget(output, names)
    evidenced.forget(output, code, names)
    named.forget(output)
    resumed.forget(output)
    with open_readings(output, code) as readings:
        readings.forget(names)


def forget_words(output: Path) -> None:
    """Throws away all texts: what is withdrawn now may stand in any of them."""
    named.forget(output)
    resumed.forget(output)
    for name in (FILE, evidenced.FILE):
        if (output / name).is_file():
            (output / name).unlink()
