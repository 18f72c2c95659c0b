"""The way words took to this page: press service, agency, and the sources that the page itself names."""

from collections.abc import Iterator

from ...language import later as re
from ...language import load
from ...language.speech import SpeechWords
from ...span import Span
from ..document import Document
from ..facts import Relay
from ..names.outlets import is_media
from .drafts import Draft
from .outlets import OUTLETS
from .scene import Scene
from .voices import Voice

LISTED = re.compile(r"[^,;/·|\n]+?(?=\s*(?:,|;|/|·|\||\n|\.?\Z|\bet\b|\band\b|\bи\b))")
LABEL = re.compile(r"[^:\n]{1,40}:")
PHOTO = re.compile(r"(?i:photo|crédits?|credits?|фото|image|снимок|illustration)")
FURTHER, BACK, LONGEST_FRAME, LONGEST_LEAD = 80, 4000, 200, 60
"""Characters after a passage in which its outlet may stand; before it, in which "the agency" was named; of a paragraph that
brings in what an outlet tells; of what opens the sentence ("Selon l'agence, ")."""
DATELINE = re.compile(r"[^()\n]{0,80}\((?P<outlet>[^()\n]{2,40})\)[ ]?(?:\.[ ]?)?[-–—]")
"""What opens a dispatch, with the agency that sent it in brackets ("Kinshasa, 5 novembre 2026 (ACP).-")."""
KNOWN = "names.organisation.known"
EDGES = " \t\n.*_()«»\"'"


def is_outlet_name(voice: Voice, text: str) -> bool:
    """Whether a voice is told by the name of a news outlet, in whatever form the page has it ("“Ъ”")."""
    return OUTLETS.fullmatch(voice.reach.of(text).strip("«»\"“” ")) is not None or (not voice.person and voice.name is not None and (OUTLETS.fullmatch(voice.name) is not None or is_media(voice.name)))


def is_outlet(document: Document, voice: Voice) -> bool:
    """Whether a voice is a news outlet, or this page's own publisher: it relays words, and says none."""
    if voice.pronoun and voice.name is None:
        return False
    speech = load(document.language, SpeechWords)
    words = voice.span.of(document.text)
    if is_outlet_name(voice, document.text) or (not voice.person and voice.surface and OUTLETS.fullmatch(voice.surface)):
        return True
    if OUTLETS.fullmatch(words.strip("«»\"“” ")) or (OUTLETS.search(voice.reach.of(document.text)) and not voice.person):
        return True
    if speech.outlet.search(document.text, max(0, voice.span.start - 40), voice.span.start) and not (speech.source.search(voice.surface or "") if not voice.entities else voice.person or _is_known(document, voice)):
        return True
    if OUTLETS.match(document.text, voice.reach.start) and not (voice.person and voice.entities):
        return True
    sent_by = DATELINE.match(document.text)
    if sent_by and words.strip("«»\"“” ") == sent_by["outlet"].strip() and not (voice.entities and _is_known(document, voice)):
        return True  # "Kinshasa (ACP) – …", but no "Paris (CNES) – Le CNES a annoncé …"
    return bool(document.report.publisher and words.lower() == document.report.publisher.lower())


def _is_known(document: Document, voice: Voice) -> bool:
    """Whether the voice is an institution that the reference data knows, which is no news agency ("агентство KARI")."""
    return document.entity(voice.entities[0]).rule_id == KNOWN


def find_sources(document: Document) -> tuple[Relay, ...]:
    """The names on the report's own sources line; photo sources have rule ids ending in `.photo`."""
    return tuple(
        relay
        for block in document.report.blocks
        if block.kind in ("sources", "credit") and not block.repeated
        for relay in _listed(document, block.span)
    )


def _listed(document: Document, span: Span) -> Iterator[Relay]:
    text = document.text
    labels = list(LABEL.finditer(text, span.start, span.end))
    pieces = [(span.start, span.end)] if not labels else []
    start = span.start
    for piece in re.split(r"(;)", text[span.start : span.end]):
        label = LABEL.match(piece)
        if label:
            pieces.append((start, start + len(piece)))
        start += len(piece)
    for first, last in pieces:
        label = LABEL.match(text, first, last)
        if not label or re.search(r"(?i:contact|propos|recueil|interview|texte?|by|контакт)", label[0]):
            continue
        rule_id = "source.line.photo" if PHOTO.search(label[0]) else "source.line"
        for found in LISTED.finditer(text, label.end(), last):
            relay = _relay(document, found.start(), found.end(), rule_id)
            if relay:
                yield relay


def _relay(document: Document, start: int, end: int, rule_id: str) -> Relay | None:
    text = document.text
    opening = re.match(r"\s*(?:et|and|и)\s", text[start:end])
    start += opening.end() if opening else 0
    while start < end and text[start] in EDGES:
        start += 1
    while end > start and text[end - 1] in EDGES:
        end -= 1
    if start >= end or end - start > 80:
        return None
    span = Span(start, end)
    mention = next((m for m in document.mentions_in(span) if m.entity and m.kind == "name"), None)
    if mention and mention.entity:
        return Relay(document.entity(mention.entity).name, mention.entity, span, rule_id)
    return Relay(span.of(text), None, span, rule_id)


def find_relays(scene: Scene, draft: Draft) -> tuple[Relay, ...]:
    """Who passed the words on beside their speaker, from the first to the last: press service, then agencies and outlets."""
    if draft.mode == "author":
        return ()
    around = _around(scene, draft)
    steps = [*_services(scene, draft, around), *_outlets(scene, draft, around)]
    if not any(step.rule_id.startswith("relay.outlet") for step in steps) and (frame := _frame(scene, draft)):
        steps.append(frame)
    return tuple({step.name: step for step in reversed(steps)}.values())[::-1]


def afterword(scene: Scene, draft: Draft) -> Span | None:
    """The sentence right after the words that says who gave them out ("Cela a été annoncé mercredi par …")."""
    end = scene.sentence_at(draft.passage.end - 1).span.end
    following = scene.sentence_at(end + 2)
    between = scene.text[end : following.span.start]
    if following.span.start < end or between.strip() or "\n\n" in between:
        return None
    return following.span if scene.speech.back.match(scene.text, following.span.start) else None


def _around(scene: Scene, draft: Draft) -> Span:
    """The passage, to the end of its line or a little further, and the sentence that gives it out."""
    end = min(len(scene.text), draft.passage.end + FURTHER)
    stop = scene.text.find("\n", draft.passage.end, end)
    after = afterword(scene, draft)
    start = scene.sentence_at(draft.passage.start).span.start
    start = start if draft.passage.start - start < LONGEST_LEAD else draft.passage.start
    return Span(start, max(end if stop < 0 else stop, after.end if after else 0))


def _services(scene: Scene, draft: Draft, around: Span) -> Iterator[Relay]:
    for voice in scene.voices_in(around.start, around.end):
        service = scene.speech.service.match(scene.text, voice.span.start)
        if service and service["press"] and voice.name and voice.name != (draft.voice.name if draft.voice else None) and not _is_said(draft, voice.span.start):
            yield Relay(voice.name, voice.entities[0] if voice.entities else None, voice.span, "relay.service")


def _outlets(scene: Scene, draft: Draft, around: Span) -> Iterator[Relay]:
    for found in OUTLETS.finditer(scene.text, around.start, around.end):
        if not _is_said(draft, found.start()):
            yield _outlet(scene.document, found, "relay.outlet")
    for found in scene.speech.wire.finditer(scene.text, around.start, around.end):
        if not _is_said(draft, found.start()) and (last := last_outlet(scene, found.start())):
            yield Relay(last.name, last.entity, Span(*found.span("noun")), "relay.outlet.meant")


def _is_said(draft: Draft, place: int) -> bool:
    return any(part.start <= place < part.end for part in draft.parts)


def _outlet(document: Document, found: re.Match[str], rule_id: str) -> Relay:
    span = Span(*found.span())
    key = _key_at(document, span)
    return Relay(document.entity(key).name if key else found[0], key, span, rule_id)


def last_outlet(scene: Scene, before: int) -> Relay | None:
    """The news outlet named last before that place."""
    told = list(OUTLETS.finditer(scene.text, max(0, before - BACK), before))
    return _outlet(scene.document, told[-1], "relay.outlet") if told else None


def _frame(scene: Scene, draft: Draft) -> Relay | None:
    """The outlet that a paragraph ending in a colon names as the one that tells what follows it."""
    for block in reversed(scene.document.report.blocks):
        if block.span.start >= draft.passage.start:
            continue
        if block.kind not in ("paragraph", "heading"):
            return None
        words = block.span.of(scene.text)
        found = OUTLETS.search(words) if words.rstrip().endswith(":") and len(words) < LONGEST_FRAME else None
        if found:
            start = block.span.start
            return _outlet(scene.document, OUTLETS.search(scene.text, start + found.start()) or found, "relay.outlet.frame")
    return None


def _key_at(document: Document, span: Span) -> str | None:
    return next((mention.entity for mention in document.mentions if mention.span.touches(span)), None)
