"""A held report is a file like any other report: front matter, body. Its name is made here, never taken from outside."""

import json
import re
import unicodedata
from hashlib import sha256
from pathlib import Path

from .arrival import Arrival

FIELDS = ("title", "publisher", "author", "language", "published_on", "published_basis", "url", "also_at", "retrieved_at", "origin", "note", "fictional")
"""Of the front matter, in this order."""
LONGEST = {"title": 500, "publisher": 200, "author": 200}
"""Characters of a field; a page can call itself anything."""
LONGEST_SLUG = 60
LETTERS = re.compile(r"[^a-z0-9]+")
UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ue000-\uf8ff\ufdd0-\ufdef\ufffe\uffff\U000f0000-\U0010ffff]")
"""What prints nothing, line ends and tabs aside: control characters, halves of characters, private ones."""
LAYOUT = re.compile(r"[\u00ad\u200b\u200e\u200f\u2060\ufeff]")
"""Marks of where a line may break, and of the direction of writing: they stand within words, and are none of them."""
TURNS = re.compile(r"[\u202a-\u202e\u2066-\u2069]")
"""Marks that turn the direction of writing: in a title they make one thing look like another."""


def file_text(arrival: Arrival) -> str:
    """The report as it stands in its file."""
    values = {name: getattr(arrival, name) for name in FIELDS if name != "also_at"} | {"also_at": " ".join(arrival.also_at)}
    lines = [f"{name}: {json.dumps(one_line(values[name])[: LONGEST.get(name)], ensure_ascii=False)}" for name in FIELDS if values[name]]
    return "\n".join(["---", *lines, "---", clean_body(arrival.body)])


def one_line(text: str) -> str:
    """A field's text in one line, without what cannot be seen."""
    return " ".join(TURNS.sub("", LAYOUT.sub("", UNSEEN.sub("", text))).split())


def clean_body(body: str) -> str:
    """A text that ends with a line's end and holds nothing that YAML or a terminal would trip over, nor what parts a word unseen."""
    kept = LAYOUT.sub("", UNSEEN.sub("", body))
    return kept if kept.endswith("\n") else f"{kept}\n"


def file_name(arrival: Arrival) -> str:
    """A name that tells day and title to people; the hash of the address keeps it apart from others."""
    plain = unicodedata.normalize("NFKD", arrival.title or "").encode("ascii", "ignore").decode().lower()
    slug = LETTERS.sub("-", plain)[:LONGEST_SLUG].strip("-") or "untitled"
    day = re.sub(r"[^0-9-]", "", arrival.published_on or arrival.retrieved_at[:10])[:10]
    return f"{day}-{slug}-{report_key(arrival)}.md"


def report_key(arrival: Arrival) -> str:
    """Tells a held report from others: the hash of its first address, else of where it came from."""
    return sha256((arrival.url or arrival.origin).encode()).hexdigest()[:10]


def write_file(path: Path, text: str) -> None:
    """Writes a file whole or not at all."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_name(f".{path.name}.next")
    draft.write_text(text, encoding="utf-8", newline="")
    draft.replace(path)
