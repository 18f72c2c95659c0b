"""The name that a noun phrase between commas tells more of."""

import re

from ...language import load
from ...language.roles import RoleWords
from .phrases import is_oblique
from .scene import Scene
from .strangers import firm_before
from .voices import Voice, name_before

CALLED, CALLING = re.compile(r",[ ](?:[a-zà-ÿ-]+[ ]){0,3}\Z"), re.compile(r"(?:[ ][a-zà-ÿ-]+){1,3},[ ]?")
"""What stands between the comma and a house, and between the house and the next comma, where only the house has capitals ("a former NASA planner")."""
FEW = 3
"""Words from a possessive to the noun phrase that it opens."""


def named_ahead(scene: Scene, voice: Voice, start: int, between: str) -> Voice | None:
    """The name before a comma of whom a noun phrase up to the next comma tells more, the voice or what its house is told with: "Jim Tanner, a NASA spokesman, said", "Jim Tanner, a former NASA planner, said"."""
    if not between.lstrip().startswith(","):
        lead = CALLED.search(scene.text, start, voice.reach.start)
        return _named_up_to(scene, start, lead.start()) if lead and not voice.person and CALLING.fullmatch(between) else None
    before = scene.text[start : voice.reach.start].rstrip()
    if not before.endswith(",") or (voice.person and voice.name and voice.entities and voice.reach != voice.span):
        return None  # "Received by X, | the ambassador Y, said": Y has a name of his own.
    return _named_up_to(scene, start, start + len(before) - 1)


def _named_up_to(scene: Scene, start: int, comma: int) -> Voice | None:
    known = [one for one in scene.voices_in(start, comma) if one.reach.end == comma and one.name and not is_oblique(scene, one, start)]
    unknown = name_before(scene.text, start, comma, scene.document.language) or firm_before(scene, start, comma)
    return known[0] if known else unknown if unknown and not is_oblique(scene, unknown, start) else None


def is_apposed(scene: Scene, voice: Voice, start: int) -> bool:
    """Whether a name before a comma opens its clause, and is not the end of an aside about somebody else."""
    before = scene.text[start : voice.reach.start].rstrip()
    owned = load(scene.document.language, RoleWords).article.search(before.split()[0].lower() + " ") if before else None
    if owned and owned["own"] and before[1:].islower() and len(before.split()) <= FEW and "," not in before:
        return True  # "His | French counterpart, X, said", "Son nouveau | directeur, X, a dit"
    return not before or before[-1] in ",—–-«\"“:;" or scene.speech.hanging.search(f" {before.lower()}") is not None
