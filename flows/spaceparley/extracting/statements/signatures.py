"""Names set under or behind a quotation without any verb: "« … »" and, on the next line, "– X, director of Y"."""


from ...language import later as re
from ...span import Span
from .asides import Attribution
from .phrases import voice_at
from .quotations import Quotation
from .scene import Scene
from .voices import Voice, name_at

OPENING = re.compile(r"[.,!?…*_ \t]{0,4}(?:\n[ \t]*(?:>[ \t]*)?){0,2}[*_]{0,3}(?:[—–―]|--?[ ]|\()[ \u00a0]?[*_]{0,3}")
"""From the closing mark to the name: a dash or a bracket, on the same line or at the head of the next."""
CLOSING = re.compile(r"[*_]{0,3}(?:,[ ][^\n«»“”\"?!]{2,160}?|[ ]?\([^()\n]{2,80}\)|[ ][a-zà-ÿа-яё]{1,6}[ ][^\n«»“”\"?!.,]{2,60}?)?[*_.) ]{0,4}(?:\n|\Z)")
"""From the name to the end of its line: a post at most."""


def signature_after(scene: Scene, quotation: Quotation) -> Attribution | None:
    """Whoever signs a quotation that stands for itself."""
    text = scene.text
    opening = OPENING.match(text, quotation.marks.end)
    if not opening:
        return None
    voice = _signing(scene, opening.end())
    if voice is None or voice.pronoun:
        return None
    closing = CLOSING.match(text, voice.reach.end)
    if not closing or scene.predicates_in(opening.end(), closing.end()):
        return None
    return Attribution(Span(quotation.marks.end, closing.end()), voice, "statement.direct.signature")


def _signing(scene: Scene, start: int) -> Voice | None:
    line = scene.text.find("\n", start)
    end = len(scene.text) if line < 0 else line
    voice = voice_at(scene, start, end)
    if voice and voice.reach.end <= end and voice.name:
        return voice
    return name_at(scene.text, start, end, scene.document.language)
