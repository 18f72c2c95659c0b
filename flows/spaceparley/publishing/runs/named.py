"""What earlier runs found out of names: `output/.names.json`, behind the hash of its content and of the code that made it."""

import logging
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

import orjson

from ...linking.known_names import KnownNames
from .codec import decode, encode

log = logging.getLogger("spaceparley")
FILE = ".names.json"
MARK_BYTES = 32


def read_names(output: Path, code: str) -> KnownNames:
    """What a run of the same code kept in an output folder; nothing where the file is not whole."""
    try:
        raw = (output / FILE).read_bytes()
    except OSError:
        return KnownNames()
    content = raw[MARK_BYTES:]
    return decode(KnownNames, orjson.loads(content)) if raw[:MARK_BYTES] == _mark(content, code) else KnownNames()


def write_names(output: Path, code: str, before: KnownNames, now: KnownNames) -> None:
    """Keeps what is known now; where it cannot be written, the next run finds it out again."""
    if now == before:
        return
    content = orjson.dumps(encode(now))
    try:
        (output / FILE).write_bytes(_mark(content, code) + content)
    except OSError as error:
        log.warning("%s: cannot be written (%s); make it writable, or the next run compares all names again", output / FILE, error.strerror)


def forget(output: Path) -> None:
    """Throws all away: what is withdrawn may be among it in any spelling."""
    with suppress(IsADirectoryError):
        (output / FILE).unlink(missing_ok=True)


def _mark(content: bytes, code: str) -> bytes:
    return sha256(code.encode() + content).digest()
