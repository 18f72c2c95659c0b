"""People told with whose they are right before their name ("according to ISRO's Ravi Menon"): one voice, not two."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from ...language.speech import SpeechWords
from ...span import Span
from .voices import Voice


def with_possessors(voices: Iterable[Voice], text: str, speech: SpeechWords) -> Iterator[Voice]:
    """The voices in order of the text, a person's with the institution or country before it and that one no longer by itself."""
    last: Voice | None = None
    for voice in voices:
        if last and voice.person and voice.entities and not last.person and speech.possessive.fullmatch(text, last.reach.end, voice.reach.start):
            last = replace(voice, reach=Span(last.reach.start, voice.reach.end))
            continue
        if last:
            yield last
        last = voice
    if last:
        yield last
