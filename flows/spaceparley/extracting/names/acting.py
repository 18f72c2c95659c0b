"""Whether a post behind a name and a comma tells of its bearer, or of somebody else who acts next ("Selon X, | le ministre a signé")."""

from ...language import load
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...language.speech import SpeechWords
from .roles import Role

WORD = 24
"""Letters of a word at most."""


def acts(role: Role, text: str, language: str) -> bool:
    """Whether a post with an article, or one in the form of a subject, is at once that of a verb, and no comma closes it."""
    end, posts, speech = role.span.end, load(language, RoleWords), load(language, SpeechWords)
    if posts.subject.match(role.head.of(text)) and posts.did.match(text, end):
        return True
    if role.reach.start == role.span.start or text[end : end + 1] != " ":
        return False
    blank = text.find(" ", end + 1, end + WORD)
    until = blank if blank > 0 else end + WORD
    if speech.relative_clause.search(text, end + 1, until):
        return False
    return load(language, NameWords).human.match(text, end) is not None or speech.clause.search(text, end + 1, until) is not None
