"""What each stretch of a page is there for: text to read, or title, caption, note, credit around it.

Layout comes before language: the words here are those that press pages print in any of the languages.
"""

import re
from collections.abc import Iterator

from ..span import Span
from .report import Block, BlockKind

STRETCH = re.compile(r"\S(?:[^\n]|\n(?![^\S\n]*(?:\n|\Z)))*")
"""Lines up to the next blank one."""
LONG = re.compile(r"[^\n]{121}")
"""A line that nothing wrapped: on a page that sets no blank lines, each line is a paragraph."""
BREAK = re.compile(r"\n(?![^\S\n]*(?:[-*•>|]|\d{1,2}[.)])[^\S\n])\s*")
"""The end of a line where no list follows; what opens with a dash may be a line of dialogue."""
IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
HEADING = re.compile(r"#{1,6}[ \t]+\S|(?P<bold>\*\*|__)(?P<words>[^*_\n]{1,120})(?P=bold)\s*\Z")
NOTE = re.compile(
    r"""\[ (?: [^\W\d_](?:\.?[^\W\d_]){0,3}\.? | (?i:n\.?d\.?l\.?[rt]\.? | note\b[^:\]]{0,40} | editor'?s?’?s?\b[^:\]]{0,20}
        | (?:прим|ред)[^:\]]{0,30} | от[ ]ред[^:\]]{0,20}) ) \s*[:—–-] .* \]\Z""",
    re.VERBOSE | re.DOTALL,
)
SOURCES = re.compile(r"[*_(]{0,2}(?i:sources?|источники?|по материалам|d['’]après)[*_]{0,2}\s*:")
CREDIT = re.compile(
    r"""[*_(©]{0,3}\s* (?i: (?:crédits?|credits?|photos?|images?|illustrations?|фото|снимок|иллюстрац\w+)\b [^:\n]{0,30} :
        | propos[ ]recueillis | interviewed[ ]by | беседовала?\b | (?:texte|text|by|par|текст|подготовила?)\s*: | contacts?\b[^:\n]{0,20}: | контакт\w*\b[^:\n]{0,20}:
        | (?:медиа|пресс)[^:\n]{0,20}: | ©)""",
    re.VERBOSE,
)
RELATED = re.compile(
    r"""[*_>\s]{0,4}(?i: (?:read[ ](?:more|also|next) | see[ ]also | also[ ]read | related(?:[ ](?:stories|articles?|news|content))? | more[ ](?:on|from)[ ][^.:\n]{1,40}
        | (?:à[ ])?lire(?:[ ](?:aussi|également|encore))? | à[ ]voir(?:[ ]aussi)? | voir[ ](?:aussi|également) | sur[ ]le[ ]même[ ](?:sujet|thème)
        | (?:читайте|смотрите|см\.)[ ](?:также|еще|ещё) | (?:материалы[ ])?по[ ]теме)[*_]{0,2}\s?(?::[^\n]{0,300})?
        | (?:share|partagez|partager|поделиться)(?:[ ](?:this|on|cet|cette|sur|в|на|статьёй|статьей|новостью|ссылкой)\b[^.!?«»“”"\n]{0,80})?[.:]? )\Z""",
    re.VERBOSE,
)
"""What a page sends its reader on to, which this report does not tell."""
CREDITED = re.compile(r"(?i:(?:photo|crédits?|credit|image|фото)\s*[:©]|©)")
FOOTNOTE = re.compile(r"\\?\*(?![*\s])(?![^*\n]{1,120}\*(?!\w))(?!.*\*\Z)|\\\*|\[\d{1,2}\][ \t]|[¹²³⁴⁵†‡]|\(\*\)", re.DOTALL)
CAPTION_CHARS = 240


def find_blocks(body: str, title: str | None = None) -> tuple[Block, ...]:
    """The blocks of a body, in order; repeated ones are marked from their second telling on."""
    stretches = [Span(found.start(), found.end() - _tail(found[0])) for found in STRETCH.finditer(body)]
    spans = stretches if len(stretches) > 1 else [span for stretch in stretches for span in _lines(body, stretch)]
    words = [span.of(body) for span in spans]
    twice = {text for text in words if words.count(text) > 1} if len(words) < 2000 else set()
    return tuple(_blocks(spans, words, twice, title))


def _lines(body: str, stretch: Span) -> Iterator[Span]:
    """The one paragraph of a page without blank lines, or its lines where they are too long to have been wrapped."""
    start = stretch.start
    for found in BREAK.finditer(body, start, stretch.end) if LONG.search(body, start, stretch.end) else ():
        yield Span(start, start + len(body[start : found.start()].rstrip()))
        start = found.end()
    yield Span(start, stretch.end)


def _tail(text: str) -> int:
    return len(text) - len(text.rstrip())


def _blocks(spans: list[Span], words: list[str], twice: set[str], title: str | None) -> Iterator[Block]:
    seen: set[str] = set()
    after_image = False
    for span, text in zip(spans, words, strict=True):
        kind = _kind(text, text in twice, after_image, title)
        yield Block(kind, span, repeated=text in seen)
        seen.add(text)
        after_image = kind == "image" or (kind == "caption" and after_image)


def _kind(text: str, twice: bool, after_image: bool, title: str | None) -> BlockKind:
    """The first of the kinds, from the surest sign to the weakest, that fits."""
    if IMAGE.fullmatch(text):
        return "image"
    if title and text.lstrip("# ").rstrip() == title:
        return "title"
    if HEADING.match(text) and "\n" not in text:
        return "heading"
    if NOTE.match(text):
        return "note"
    if SOURCES.match(text):
        return "sources"
    if CREDIT.match(text):
        return "credit"
    if RELATED.match(text):
        return "related"
    if FOOTNOTE.match(text):
        return "footnote"
    if _is_caption(text, twice, after_image):
        return "caption"
    return "paragraph"


def _is_caption(text: str, twice: bool, after_image: bool) -> bool:
    if len(text) > CAPTION_CHARS or "\n" in text:
        return False
    return twice or bool(CREDITED.search(text[-80:])) or (after_image and text.count(". ") == 0 and not re.search(r"[«“\"]", text))
