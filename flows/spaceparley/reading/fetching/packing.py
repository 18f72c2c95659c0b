"""What is packed with gzip or deflate is unpacked a little at a time: a bomb is noticed while it is small."""

import zlib
from collections.abc import Iterator

CHUNK = 1 << 16


def unpack(chunks: Iterator[bytes], bits: int = 16 + zlib.MAX_WBITS) -> Iterator[bytes]:
    """The bytes in chunks of at most 64 kB; several packed one after the other are one.

    Raises zlib.error for what is not packed so, and, after all that came before it, where it ends in the middle.
    """
    inflater = zlib.decompressobj(bits)
    for chunk in chunks:
        rest = chunk
        while rest:
            if inflater.eof:
                inflater = zlib.decompressobj(bits)
            yield inflater.decompress(rest, CHUNK)
            rest = inflater.unused_data if inflater.eof else inflater.unconsumed_tail
    yield inflater.flush(CHUNK)
    if not inflater.eof:
        raise zlib.error("it ends in the middle")
