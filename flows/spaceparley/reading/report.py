"""A report as it was stored: what its front matter says and its body, exactly as written."""

from dataclasses import dataclass
from typing import Literal

from ..span import Span

BlockKind = Literal["title", "caption", "image", "paragraph", "heading", "note", "sources", "credit", "related", "footnote"]


@dataclass(frozen=True, slots=True)
class Block:
    """A stretch of the body between blank lines, and what it is there for."""

    kind: BlockKind
    span: Span
    """Without the white space around it."""
    repeated: bool = False
    """The same words stand in an earlier block."""


@dataclass(frozen=True, slots=True)
class Report:
    """One press report. Offsets anywhere in the package are code points into `body`."""

    name: str
    """The file's stem."""
    body: str
    language: str
    """fr, en or ru."""
    blocks: tuple[Block, ...]
    title: str | None = None
    publisher: str | None = None
    author: str | None = None
    published_on: str | None = None
    """EDTF, as exact as the source."""
    published_basis: str | None = None
    """stated, metadata or inferred."""
    url: str | None = None
    note: str | None = None
    fictional: bool = False
    method: Literal["extracted", "curated"] = "extracted"
    """Whether rules read its text, or a person gave what it says."""
    retrieved_at: str | None = None
    """When the text was fetched: ISO 8601, a day, or a moment in UTC."""
