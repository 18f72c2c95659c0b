"""Whether two names of programme events, in English, mean one kind of event."""

import re

from .agreement import fold

KINDS = {
    kind: re.compile(rf"\b(?:{pattern})\b")
    for kind, pattern in {
        "launch": r"launch(es|ed)?|lift-?off|flights?|missions?|tir|пуск|lancement",
        "test": r"tests?|tested|testing|trials?|demonstrat\w*|firings?",
        "construction": r"construct\w*|buil[dt]\w*|complet\w*|complex|infrastructure|pad|site|assembl\w*|ground|works?",
        "agreement": r"sign(s|ed|ing|ature)?|agree\w*|memorandum|treaty|protocol|contract|ratif\w*|laws?|accord|regulat\w*|framework|document",
        "delivery": r"deliver\w*|ship\w*|arriv\w*|transport\w*|hand\w*",
        "landing": r"land(s|ed|ing)?|dock\w*|return\w*|undock\w*|splash\w*",
        "service": r"service|operational|commissioning|handover",
        "spacewalk": r"spacewalks?|extravehicular|eva",
        "fuelling": r"fuel\w*|propellant",
        "study": r"stud(y|ies)|reviews?|feasib\w*",
    }.items()
}
"""Words that tell a kind, as the annotation guide's scorer has them."""
NO_EVENT = re.compile(r"launch (pad|site|complex|vehicle|rail)|flight (model|unit)|launcher|cargo ship")
"""Things whose names hold the word of an event."""
CONTENT = re.compile(r"\w{4,}")


def same_event(one: str, other: str) -> bool:
    """Whether they have a kind in common, or, where one tells none, a content word."""
    one, other = (NO_EVENT.sub("", event.lower()) for event in (one, other))
    ours, theirs = _kinds(one), _kinds(other)
    if ours and theirs:
        return bool(ours & theirs)
    return bool(set(CONTENT.findall(fold(one))) & set(CONTENT.findall(fold(other)))) or fold(one) == fold(other)


def _kinds(event: str) -> set[str]:
    kinds = {kind for kind, pattern in KINDS.items() if pattern.search(event)}
    return kinds - {"test"} if "launch" in kinds else kinds
