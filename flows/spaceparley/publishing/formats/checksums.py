"""SHA-256 of files: in `SHA256SUMS`, which `sha256sum -c` reads, in the package's descriptor and in `versions.json`."""

import hashlib
from pathlib import Path

FILE = "SHA256SUMS"


def sha256(path: Path) -> str:
    """The hash of a file, in hexadecimal digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def write_checksums(folder: Path) -> None:
    """Writes one line for each file that is there; the database, whose bytes vary, is made after it."""
    paths = sorted(path for path in folder.iterdir() if path.is_file() and path.name != FILE)
    lines = [f"{sha256(path)}  {path.name}\n" for path in paths]
    (folder / FILE).write_text("".join(lines), encoding="utf-8", newline="\n")


def read_checksums(text: str) -> dict[str, str]:
    """The hash that a list of hashes gives for each file."""
    return {name: sum_ for sum_, _, name in (line.partition("  ") for line in text.splitlines()) if name}


def digest(folder: Path) -> str:
    """What tells one release from another: the hash of its list of hashes; of nothing where it has none."""
    checksums = folder / FILE
    return hashlib.sha256(checksums.read_bytes() if checksums.exists() else b"").hexdigest()
