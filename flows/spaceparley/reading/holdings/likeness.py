"""How much of two texts is the same: exactly, and at a glance for many.

Different reports of one event share under 0.09 of their runs of three words, copies with a new date line, a paragraph less
or a word in fifty changed at least 0.65 (the annotated reports, tests/reading/holdings/test_likeness.py): 0.6 parts them.
"""

import re
import struct
from hashlib import sha256

from rensa import RMinHash

RUN = 3
NEAR = 0.6
"""Share of common runs of words from which two texts are one, when their figures agree too."""
BANDS, ROWS, SEED = 32, 3, 7
"""Two texts at 0.6 share a band but once in 2,400 times; two at 0.09 in 2 of 100."""
WORD = re.compile(r"\w+")
FIGURES = re.compile(r"\d+")


def text_key(body: str) -> str:
    """The same for texts that differ in white space and case only."""
    return sha256(" ".join(_words(body)).encode()).hexdigest()


def bands_of(body: str) -> tuple[bytes, ...]:
    """What texts that are alike have at least one of in common: MinHash signatures cut in bands."""
    signature = RMinHash(num_perm=BANDS * ROWS, seed=SEED)
    signature.update(list(_runs(body)))
    digest = signature.digest()
    return tuple(struct.pack(f">B{ROWS}I", band, *digest[band * ROWS : (band + 1) * ROWS]) for band in range(BANDS))


def is_near(one: str, other: str) -> bool:
    """Whether two texts are one, syndicated with small changes.

    Releases made from one form differ in their figures on both sides; those are two reports.
    """
    figures, others = set(FIGURES.findall(one)), set(FIGURES.findall(other))
    return (figures <= others or others <= figures) and likeness(one, other) >= NEAR


def likeness(one: str, other: str) -> float:
    """Share of common runs of words among all runs of both: 0 none, 1 all."""
    runs, others = _runs(one), _runs(other)
    return len(runs & others) / len(runs | others)


def _runs(body: str) -> set[str]:
    words = _words(body)
    return {" ".join(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1))}


def _words(body: str) -> list[str]:
    return WORD.findall(body.casefold())
