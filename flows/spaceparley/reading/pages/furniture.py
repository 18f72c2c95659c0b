"""What stands in an article's part of a page and is no part of the article; trafilatura takes out the rest."""

import re

from lxml.html import HtmlElement

NAMES = (
    "share", "sharing", "sharedaddy", "social", "partage", "partager",                       # share buttons
    "byline", "signature", "entry-meta", "post-meta", "article-meta", "author-box",            # who and when: read from the metadata
    "related", "lire-aussi", "read-more", "see-also", "inline-link", "recommend", "more-on",  # other articles
    "breadcrumb", "breadcrumbs", "fil", "fil-ariane",                                           # the way here
    "cookie", "cookies", "consent", "newsletter", "subscribe", "paywall",
    "comments", "comment-list", "disqus", "tags", "tag-list", "advert", "pub",
)  # fmt: skip
"""Words that pages name such parts with, in `class` and `id`."""
NAMED = re.compile(rf"(?<![a-z])(?:{'|'.join(NAMES)})(?![a-z])")
PARTS = ("div", "ul", "ol", "p", "section", "aside", "nav", "span", "footer")
UNREAD = ("script", "style", "svg", "nav")
"""Most of a news page, menus of hundreds of links among it."""
ARTICLE_DATA = "application/ld+json"
"""A script that trafilatura does look into."""
LONGEST = 2000
"""Characters of such a part; what is longer, or holds the headline, is a frame around the article."""
BYLINE = re.compile(
    r"""(?: (?:par|by|автор:?|текст:?) \s .{2,80}? [,|·–—-] \s* )? (?:publié|mis\ à\ jour|published|updated|posted|опубликовано|обновлено) \b .{0,120}""",
    re.IGNORECASE | re.VERBOSE,
)
"""A line that tells nothing but who wrote and when it was put out: "Par Agence Orbite, publié le vendredi 11 juillet 2025 à 17 h 45"."""
BUTTON = re.compile(
    r"""(?: copier\ le\ lien | envoyer | partager (?:\ sur\ .+)? | imprimer | e-?mail | copy\ link | share (?:\ (?:on|this)\ .+)? | tweet | print
        | скопировать\ ссылку | поделиться (?:\ .+)? | распечатать | facebook | twitter | x | telegram | whatsapp | linkedin | вконтакте | vk ) \s* :?""",
    re.IGNORECASE | re.VERBOSE,
)
ELSEWHERE = re.compile(r"(?: lire\ aussi | à\ lire\ aussi | voir\ aussi | read\ (?:also|more) | see\ also | related | читайте\ также | материалы\ по\ теме | по\ теме ) \b \s* :? .{0,200}", re.IGNORECASE | re.VERBOSE)


def strip_furniture(tree: HtmlElement) -> None:
    """Takes out of the page what its own names call furniture, and what trafilatura passes over too, but copies and searches first."""
    for unread in list(tree.iter(*UNREAD)):
        if unread.getparent() is not None and unread.get("type", "").lower() != ARTICLE_DATA:
            unread.drop_tree()
    for part in list(tree.iter(*PARTS)):
        name = f"{part.get('class', '')} {part.get('id', '')}".lower().replace("_", "-")
        if NAMED.search(name) and part.getparent() is not None and _is_small(part):
            part.drop_tree()


def _is_small(part: HtmlElement) -> bool:
    return part.find(".//h1") is None and len(part.text_content()) <= LONGEST


def is_furniture(line: str) -> bool:
    """Whether a line of an article is a byline, a button or a pointer to another article."""
    return len(line) < 250 and any(pattern.fullmatch(line) for pattern in (BYLINE, BUTTON, ELSEWHERE))
