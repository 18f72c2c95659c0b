"""Which mentions can speak: people, institutions, groups, and places that stand for their government."""

import re

from ...language import load
from ...language.countries import country_of
from ...language.meetings import MeetingWords
from ...language.reporting import ReportingWords
from ...language.speech import SpeechWords
from ...span import Span
from ..document import Document
from ..facts import Entity, Mention

NEVER = {"place", "programme", "vehicle"}
WORD = re.compile(r"[ ](?:(?:(?:a|ont|has|have|also|se)[ ])|[sn][’'](?:est[ ])?){0,2}(?P<word>[^\W\d_]+)")
"""The word behind a name, auxiliaries and clitics left out."""
NATIONALS = "names.group.nationals"


def can_speak(document: Document, mention: Mention) -> bool:
    """Whether a mention may be the subject of a verb of saying."""
    if mention.rule_id == NATIONALS:
        return False  # "Les Géorgiens" may meet somebody; whose words they quote is nobody's.
    if mention.entity is None or document.entity(mention.entity).kind not in NEVER:
        return True
    return document.entity(mention.entity).kind == "place" and _acts(document, mention)


def _acts(document: Document, mention: Mention) -> bool:
    """Whether a country's name stands for its government rather than for a place."""
    words = mention.span.of(document.text)
    if not country_of(words, document.language) and not _tells(document, mention.span.end):
        return False
    locative = load(document.language, MeetingWords).locative
    return not locative.search(document.text, max(0, mention.span.start - 40), mention.span.start)


def _tells(document: Document, end: int) -> bool:
    """Whether a reporting verb follows a town's name right away, which then stands for a government ("Ottawa assure que")."""
    following = WORD.match(document.text, end)
    verb = load(document.language, ReportingWords).verbs.get(following["word"].lower()) if following else None
    return verb is not None and verb.form in ("finite", "base", "participle") and (verb.brings("c") or verb.brings("i"))


def is_servant(document: Document, mention: Mention, reach: Span, entity: Entity, speech: SpeechWords) -> bool:
    """Whether a post before a surname in another case is that of who speaks for its bearer ("представитель | Савельева", where he is Савельев)."""
    led = speech.servant.match(document.text, reach.start, mention.span.start + 1)
    surname, told = entity.surface.rsplit(maxsplit=1)[-1], mention.span.of(document.text)
    return entity.kind == "person" and led is not None and led.end() == mention.span.start and told != surname and told.startswith(surname)


def untitled(document: Document, entity: Entity, surname: str) -> Entity:
    """The one person of that surname under the full name, for somebody told by title and surname ("Mme Morel")."""
    named = [one for one in document.entities if one.kind == "person" and one.key != entity.key and surname in one.surface.split()]
    return named[0] if len(named) == 1 else entity
