"""English reporting verbs."""

import re

from ..reporting import Act, Phrase, ReportingWords, Verb, listed

REGULAR: tuple[tuple[str, Act, str], ...] = (
    ("cn", "statement", "announce confirm reveal disclose acknowledge admit declare report unveil affirm"),
    ("cw", "statement", "reaffirm reiterate stress emphasize emphasise underline underscore note highlight state signal indicate mention"),
    ("w", "statement", "express voice convey"),
    ("c", "statement", ("explain add assert claim comment concede contend maintain observe remark recall recount repeat reply respond retort specify warn caution "
     "alert inform notify advise assure reassure clarify conclude counter insist argue allege attest certify elaborate boast quip joke lament complain "
     "complement concur continue object predict prophesy stipulate testify volunteer vow hint intimate imply mutter murmur whisper shout exclaim "
     "proclaim tweet interject chip opine muse reflect sigh smile laugh grin chuckle bristle snap shrug wonder enthuse gush")),
    ("c", "opinion", "believe estimate consider reckon suppose assume judge fear hope expect doubt regret deplore surmise speculate anticipate guess suspect"),
    ("cin", "proposal", "propose suggest recommend"),
    ("i", "proposal", "invite urge encourage"),
    ("cin", "promise", "promise pledge vow guarantee"),
    ("i", "promise", "commit undertake offer"),
    ("i", "request", "ask request order instruct call petition appeal"),
    ("c", "request", "ask demand request"),
    ("n", "request", "demand request"),
    ("ci", "agreement", "agree decide resolve"),
)
IRREGULAR: dict[str, Verb] = {
    **listed("c", "statement", "finite", "say says said tell tells told write writes wrote"),
    **listed("c", "statement", "trailing", "saying telling writing"),
    **listed("c", "statement", "finite", "written"),
    **listed("c", "opinion", "finite", "think thinks thought feel feels felt"),
    **listed("cin", "promise", "finite", "swear swears swore"),
    **listed("i", "promise", "finite", "undertook undertakes"),
    **listed("c", "statement", "finite", "insisted holds"),
    **listed("q", "statement", "finite", "began begins went goes read reads"),
}
DOUBLED = {"admit": "admitt", "commit": "committ", "quip": "quipp", "chip": "chipp", "grin": "grinn", "snap": "snapp", "shrug": "shrugg", "hint": "hint"}
POINT = re.compile(r"\b(?:point(?:s|ed)?|pointing)[ ](?:\w+ly[ ])?\Z")
LET = re.compile(r"\b(?:let|makes?|made|making)[ ](?:it[ ])?(?:be[ ])?\Z")
MADE = re.compile(r"\b(?:ma(?:de|kes?)|making)[ ](?:it[ ])?(?:\w+ly[ ])?\Z")
QUOTED = re.compile(r"\bquoted[ ](?:\w+[ ]){0,5}?as[ ]\Z")
WENT = re.compile(r"\b(?:went|goes|going|go)[ ]\Z")
AGREEMENT = re.compile(r"\b(?:reach(?:es|ed)?|came|come|have)[ ](?:an?[ ])?(?:\w+[ ])?\Z")
CONFIDENT = re.compile(r"\b(?:is|was|are|were|remains?|remained|feels?|felt|said[ ](?:he|she|they)[ ](?:is|was|were|are))[ ](?:\w+ly[ ]|very[ ]|quite[ ]|fully[ ])?\Z")
READY = re.compile(r"\b(?:said|says|declared)[ ](?:he|she|it|they|[A-Z]\w+)[ ](?:is|was|are|were)[ ]\Z")


def _conjugated(verb: str, takes: str, act: Act) -> dict[str, Verb]:
    """Every form of a regular verb."""
    stem = DOUBLED.get(verb, verb[:-1] if verb.endswith("e") else verb[:-1] + "i" if re.search(r"[^aeiou]y\Z", verb) else verb)
    third = verb + "es" if re.search(r"(?:s|sh|ch|x|z)\Z", verb) else stem + "es" if verb.endswith("y") and stem.endswith("i") else verb + "s"
    present = (DOUBLED.get(verb) or (verb.removesuffix("e"))) + "ing"
    return {
        **listed(takes, act, "finite", f"{verb} {third} {stem}ed"),
        **listed(takes, act, "trailing", present),
    }


def _verbs() -> dict[str, Verb]:
    """All forms; a verb listed twice brings in whatever either listing does."""
    found: dict[str, Verb] = {}
    for takes, act, verbs in REGULAR:
        for word in verbs.split():
            for form, verb in _conjugated(word, takes, act).items():
                held = found.get(form)
                found[form] = Verb("".join(sorted({*held.takes, *takes})), held.act, verb.form) if held else verb
    return {**found, **IRREGULAR}


SAID = Verb("c", "statement")
WORDS = ReportingWords(
    verbs=_verbs(),
    phrases={
        "out": Phrase(POINT, SAID),
        "known": Phrase(LET, SAID),
        "clear": Phrase(MADE, SAID),
        "saying": Phrase(QUOTED, SAID),
        "on": Phrase(WENT, Verb("q", "statement")),
        **dict.fromkeys(("confident", "convinced", "certain", "optimistic", "sure", "hopeful"), Phrase(CONFIDENT, Verb("c", "opinion"))),
        **dict.fromkeys(("ready", "prepared", "willing"), Phrase(READY, Verb("i", "promise"))),
    },
)
