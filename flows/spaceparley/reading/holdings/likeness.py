"""How much of two texts is the same: exactly, and at a glance for many.

Different reports of one event share under 0.09 of their runs of three words, copies with a new date line, a paragraph less
or a word in fifty changed at least 0.65 (the annotated reports, tests/reading/holdings/test_likeness.py): 0.6 parts them.
"""

import re
import struct
from functools import lru_cache
from hashlib import sha256
from operator import eq

from rensa import RMinHash

RUN = 3
NEAR = 0.6
"""Share of common runs of words from which two texts are one, when their figures agree too."""
BANDS, ROWS, SEED = 32, 3, 7
DOUBT = 0.15
"""Three standard errors of a signature's estimate."""
SHARED = 2
"""Bands that near texts have in common: two at 0.6 fewer but once in 240 times, two at 0.09 as many but once in 4,000."""
WORD = re.compile(r"\w+")
FIGURES = re.compile(r"\d+")


def text_key(body: str) -> str:
    """The same for texts that differ in white space and case only."""
    return sha256(" ".join(_words(body)).encode()).hexdigest()


@lru_cache(maxsize=4)
def signature_of(body: str) -> bytes:
    """A text in 384 bytes: of two texts about the same share of numbers agrees as of runs of words (MinHash)."""
    signature = RMinHash(num_perm=BANDS * ROWS, seed=SEED)
    signature.update(list(_runs(body)))
    return struct.pack(f">{BANDS * ROWS}I", *signature.digest())


def bands_of(signature: bytes) -> tuple[bytes, ...]:
    """What texts that are alike have some of in common: the signature cut in bands."""
    width = len(signature) // BANDS
    return tuple(bytes([band]) + signature[band * width : (band + 1) * width] for band in range(BANDS))


def may_be_near(signature: bytes, other: bytes) -> bool:
    """Whether it is worth while to compare the texts themselves."""
    numbers = BANDS * ROWS
    same: int = sum(map(eq, struct.unpack(f">{numbers}I", signature), struct.unpack(f">{numbers}I", other)))
    return same >= (NEAR - DOUBT) * numbers


def is_near(one: str, other: str) -> bool:
    """Whether two texts are one, syndicated with small changes.

    Releases made from one form differ in their figures on both sides; those are two reports.
    """
    figures, others = _figures(one), _figures(other)
    return (figures <= others or others <= figures) and likeness(one, other) >= NEAR


def likeness(one: str, other: str) -> float:
    """Share of common runs of words among all runs of both: 0 none, 1 all."""
    runs, others = _runs(one), _runs(other)
    return len(runs & others) / len(runs | others)


@lru_cache(maxsize=4)
def _figures(body: str) -> frozenset[str]:
    return frozenset(FIGURES.findall(body))


def _runs(body: str) -> set[str]:
    words = _words(body)
    return {" ".join(words[start : start + RUN]) for start in range(max(1, len(words) - RUN + 1))}


def _words(body: str) -> list[str]:
    return WORD.findall(body.casefold())
