"""SHA-256 of files: in `SHA256SUMS`, which `sha256sum -c` reads, and in the package's descriptor."""

import hashlib
from pathlib import Path

FILE = "SHA256SUMS"


def sha256(path: Path) -> str:
    """The hash of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_checksums(folder: Path) -> None:
    """Writes one line for each file that is there; the database, whose bytes vary, is made after it."""
    paths = sorted(path for path in folder.iterdir() if path.is_file())
    lines = [f"{sha256(path)}  {path.name}\n" for path in paths]
    (folder / FILE).write_text("".join(lines), encoding="utf-8", newline="\n")
