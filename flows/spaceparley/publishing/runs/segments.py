"""Tables on end in one file, each behind its length and its hash, which is that of its content and of the code that made it."""

from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pyarrow as pa

LENGTH_BYTES, MARK_BYTES = 8, 32


def read_segments(path: Path, code: str) -> list[pa.Table]:
    """The tables of a file, as they lie on the disk: to copy fifty megabytes into memory takes longer than to hash them.

    Raises OSError, ValueError or ArrowException where there is no such file, or one segment is broken or of other code.
    """
    with pa.memory_map(str(path)) as file:
        return [pa.ipc.open_stream(segment).read_all() for segment in _segments(memoryview(file.read_buffer()).cast("B"), code)]


def segment(table: pa.Table, code: str) -> Iterator[bytes | memoryview]:
    """A table as it stands in the file, in two parts."""
    sink = pa.BufferOutputStream()
    with pa.ipc.new_stream(sink, table.schema) as stream:
        stream.write_table(table)
    content = memoryview(sink.getvalue())
    yield len(content).to_bytes(LENGTH_BYTES) + _mark(content, code)
    yield content


def _segments(raw: memoryview, code: str) -> Iterator[memoryview]:
    """What the segments hold. Raises ValueError at one that is not whole, as a killed run leaves it, or of other code."""
    start = 0
    while start < len(raw):
        begin = start + LENGTH_BYTES + MARK_BYTES
        end = begin + int.from_bytes(raw[start : start + LENGTH_BYTES])
        content = raw[begin:end]
        if end > len(raw) or raw[start + LENGTH_BYTES : begin] != _mark(content, code):
            raise ValueError("a broken segment")
        yield content
        start = end


def _mark(content: memoryview, code: str) -> bytes:
    found = sha256(code.encode())
    found.update(content)
    return found.digest()
