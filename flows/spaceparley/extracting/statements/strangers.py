"""Names that nothing else in the report tells, right beside a reporting verb: "Kvasir Rocketry said", "сказал Н. Орлов"."""


from ...language import later as re
from ...span import Span
from .scene import Scene
from .voices import SURNAME, Voice, name_at, name_before, surname_at, surname_before

BRACKET = re.compile(r"[ ]\([^()\n]{1,100}\)[ ]?\Z")
TOLD = re.compile(r"(?:[a-zà-ÿа-яё]{3,}[ ]){1,2}")
"""Whom somebody tells, in a word or two between the verb and its subject ("заявил журналистам X")."""
BELONGS = re.compile(r"[^\W\d_a-zß-öø-ÿа-яё][\w-]*[ ]\Z")
"""A word with a capital right before a name, which then is only part of it ("The Deputy PM")."""
ASIDE = re.compile(r",[ ](?=[^;:!?«»\n]{1,220},[ ](?:\w+[ ])?\Z)")


def opens_clause(text: str, start: int, at: int) -> bool:
    """Whether nothing but an adverb or two stands before that place in its clause."""
    before = text[start:at].rstrip()
    return not before or before[-1] in ",—–-«\"“:;" or len(before.split()) <= 2


def unknown_before(scene: Scene, start: int, end: int) -> Voice | None:
    """Whoever's name ends right before the verb, or before an aside that does."""
    ends = [aside.start() for aside in ASIDE.finditer(scene.text, start, end)][:4] or [end]
    language = scene.document.language
    voice = next((voice for at in ends if (voice := name_before(scene.text, start, at, language) or surname_before(scene.text, start, at, language))), None)
    voice = voice or next((voice for at in (*ends, end) if (voice := firm_before(scene, start, at))), None)
    if voice is None or scene.is_marked(voice.span) or scene.speech.oblique.search(scene.text, max(start, voice.reach.start - 16), voice.reach.start):
        return None
    return voice


def firm_before(scene: Scene, start: int, end: int) -> Voice | None:
    """A single proper name that opens the clause, a bracket behind it skipped: a company that nothing else tells."""
    bracket = BRACKET.search(scene.text, max(start, end - 120), end)
    end = bracket.start() if bracket else start + len(scene.text[start:end].rstrip())
    found = next((one for one in SURNAME.finditer(scene.text, max(start, end - 40), end) if one.end() == end), None)
    if not found or scene.speech.adverb.match(found[0] + " x") or BELONGS.search(scene.text, start, found.start()) or not opens_clause(scene.text, start, found.start()):
        return None
    proper = re.search(rf"[\w,][ ]{re.escape(found[0])}(?!\w)", scene.text) or found[0][1:] != found[0][1:].lower()
    span = Span(*found.span())
    return Voice(span, span, found[0], found[0], person=False) if proper else None


def unknown_after(scene: Scene, start: int, end: int) -> Voice | None:
    """A name after the verb, with no more than a day or an adverb between."""
    lead = scene.speech.aside.match(scene.text, start + 1, end) if scene.text[start : start + 1] == " " else None
    at = lead.end() if lead else start + 1
    told = TOLD.match(scene.text, at, end)
    places = (at, told.end()) if told else (at,)
    language = scene.document.language
    voice = next((one for place in places if (one := name_at(scene.text, place, end, language) or surname_at(scene.text, place, end, language))), None)
    return None if voice is None or scene.is_marked(voice.span) else voice
