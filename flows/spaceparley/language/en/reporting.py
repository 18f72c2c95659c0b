"""English reporting verbs."""

from .. import later as re
from ..reporting import Act, Phrase, ReportingWords, Verb, listed

REGULAR: tuple[tuple[str, Act, str], ...] = (
    ("t", "statement", "inform assure reassure remind warn notify advise alert convince persuade caution"),
    ("cn", "statement", "announce confirm reveal disclose acknowledge admit declare report affirm"),
    ("w", "statement", "unveil"),
    ("cw", "statement", "reaffirm reiterate stress emphasize emphasise underline underscore note highlight state signal indicate mention"),
    ("w", "statement", "express voice convey"),
    ("w", "promise", "assure"),
    ("c", "statement", ("explain add assert claim comment concede contend maintain observe remark recall recount repeat reply respond retort specify warn caution "
     "alert inform notify advise assure reassure remind clarify conclude counter insist argue allege attest certify elaborate boast quip joke lament complain "
     "complement concur continue object predict prophesy stipulate testify volunteer vow hint intimate imply mutter murmur whisper shout exclaim "
     "proclaim tweet post interject chip opine muse reflect sigh smile laugh grin chuckle bristle snap shrug wonder enthuse gush confide profess relate "
     "protest rejoin restate summarise summarize theorise theorize venture recollect reveal posit surmise grumble bemoan plead "
     "stammer scoff sneer sniff thunder crow beam groan blurt brag confess attest explain ruminate ponder cable email text echo sum demur counsel forecast project record scribble scrawl")),
    ("c", "opinion", "believe estimate consider reckon suppose assume judge fear hope expect doubt regret deplore surmise speculate anticipate guess suspect figure predict envisage"),
    ("i", "opinion", "hope"),
    ("ix", "opinion", "expect"),
    ("n", "opinion", "expect"),
    ("n", "opinion", "regret deplore predict forecast"),
    ("s", "opinion", "call label brand term dub describe characterise characterize hail welcome praise portray view regard rate depict paint present denounce condemn slam defend dismiss"),
    ("e", "opinion", "deny reject refute dispute rebut dismiss cite contest"),
    ("c", "opinion", "deny dispute"),
    ("j", "opinion", "consider believe judge deem reckon call term"),
    ("v", "opinion", "estimate value price reckon assess"),
    ("n", "opinion", "blame"),
    ("l", "opinion", "attribute ascribe link tie pin trace chalk put connect"),
    ("cin", "proposal", "propose suggest recommend"),
    ("n", "proposal", "advocate"),
    ("i", "proposal", "invite urge encourage exhort"),
    ("cin", "promise", "promise pledge vow guarantee"),
    ("i", "promise", "commit undertake offer threaten volunteer"),
    ("i", "request", "ask request order instruct call petition appeal direct task"),
    ("c", "request", "demand request"),
    ("n", "request", "demand request"),
    ("ci", "agreement", "agree decide resolve"),
)
IRREGULAR: dict[str, Verb] = {
    **listed("c", "statement", "finite", "says said writes wrote"),
    **listed("ct", "statement", "finite", "tells told"),
    **listed("c", "statement", "finite", "say write"),
    **listed("ct", "statement", "finite", "tell"),
    **listed("c", "statement", "trailing", "saying telling writing"),
    **listed("c", "statement", "finite", "written"),
    **listed("cj", "opinion", "finite", "thinks thought feels felt"),
    **listed("c", "opinion", "finite", "think feel"),
    **listed("cin", "promise", "finite", "swear swears swore"),
    **listed("i", "promise", "finite", "undertook undertakes"),
    **listed("c", "statement", "finite", "insisted holds reasoned"),
    **listed("cw", "statement", "finite", "signalled ruled"),
    **listed("cw", "statement", "trailing", "signalling"),
    **listed("q", "statement", "finite", "began begins went goes read reads spoke speaks"),
    **listed("j", "opinion", "finite", "finds found"),
    **listed("n", "request", "finite", "seek seeks sought"),
    **listed("n", "request", "trailing", "seeking"),
    **listed("v", "opinion", "finite", "put puts"),
    **listed("v", "opinion", "trailing", "putting"),
    **listed("s", "opinion", "finite", "saw sees see"),
    **listed("", "opinion", "trailing", "citing"),
    **listed("c", "statement", "finite", "foretold foretells retold retells"),
}
NOUNS = {"call", "report", "comment", "state", "note", "claim", "hope", "fear", "doubt", "request", "demand", "offer", "promise", "pledge", "order", "figure", "project", "value", "price", "rate", "term", "brand", "label", "view", "forecast", "hint", "signal", "object", "joke", "reply", "smile", "laugh", "sigh", "volunteer", "caution", "judge", "guess", "suspect", "appeal", "petition", "post", "boast", "quip", "alert", "remark", "counter", "regret", "protest", "estimate", "question", "ponder", "cable", "email", "text", "echo", "sum", "brag", "praise", "mutter", "murmur", "whisper", "shout", "exclaim", "chip", "paint", "present", "address", "task", "vow", "charge", "direct"}
"""Verbs whose bare form is a noun or an adjective too."""
DOUBLED = {"admit": "admitt", "commit": "committ", "quip": "quipp", "chip": "chipp", "grin": "grinn", "snap": "snapp", "shrug": "shrugg",  "project": "project", "brag": "bragg", "dub": "dubb", "slam": "slamm", "sum": "summ", "regret": "regrett", "demur": "demurr"}
TOLD_OUT = re.compile(r"\b(?:is|was|were|been|being)[ ](?:\w+ly[ ]|also[ ])?pointed[ ]\Z")
MADE = re.compile(r"\b(?:is|was|were|been|being)[ ](?:\w+ly[ ]|also[ ])?made[ ](?:\w+ly[ ]|very[ ]|quite[ ])?\Z")
PUT = re.compile(r"\bput(?:s|ting)?[ ]\Z")
POINT = re.compile(r"\b(?:point(?:s|ed)?|pointing)[ ](?:\w+ly[ ])?\Z")
LET = re.compile(r"\b(?:lets?|letting|makes?|made|making)[ ](?:it[ ])?(?:be[ ])?(?:\w+ly[ ]|very[ ]|quite[ ])?\Z")
QUOTED = re.compile(r"(?:\bmedia[ ])?\b(?:quot|cit)(?:ed|es|ing)[ ](?:[\w.,’'-]+[ ]){0,10}?as[ ](?:also[ ]|\w+ly[ ])?\Z")
WENT = re.compile(r"\b(?:went|goes|going|go)[ ]\Z")
AGREEMENT = re.compile(r"\b(?:reach(?:es|ed)?|came|come|have)[ ](?:an?[ ])?(?:\w+[ ])?\Z")
CONFIDENT = re.compile(r"\b(?:is|was|are|were|remains?|remained|feels?|felt|said[ ](?:he|she|they)[ ](?:is|was|were|are))[ ](?:\w+ly[ ]|very[ ]|quite[ ]|fully[ ])?\Z")
READY = re.compile(r"\b(?:said|says|declared)[ ](?:he|she|it|they|[A-Z]\w+)[ ](?:is|was|are|were)[ ]\Z")


ASKED = re.compile(r"\bask(?:s|ed|ing)?[ ]\Z")
CALLED = re.compile(r"\b(?:guid|call|push|press|argu|appeal|ask|plead|lobb|campaign)(?:s|es|ed|ies|ied|ing|e)?[ ](?:\w+ly[ ]|again[ ]|once[ ]more[ ])?\Z")
WARNED = re.compile(r"\b(?:warn|complain|boast|caution|alert)(?:s|ed|ing)?[ ](?:\w+ly[ ])?\Z|\b(?:warn|caution|alert)(?:s|ed|ing)?[ ](?:[\w-]+[ ]){1,3}\Z")
OBJECTED = re.compile(r"\bconsent(?:s|ed|ing)?[ ]\Z")
INSISTED = re.compile(r"\b(?:insist(?:s|ed|ing)?|agree(?:s|d|ing)?)[ ]\Z")
NOT_RULED = re.compile(r"\b(?:(?:did|does|do|has|have|had|would|could|will)(?:[ ]not|n['’]t)|(?:refus|declin)(?:ed|es)[ ]to)[ ]rule[d]?[ ]\Z")
RULED = re.compile(r"\b(?:rul(?:es|ed|ing)|rule)[ ]\Z")
GAVE = re.compile(r"\b(?:g[ai]ve|gives|giving|gave|nam(?:es|ed)|cit(?:es|ed)|offer(?:s|ed)?|set|sets|put[ ]forward)[ ](?:an?|the|one|two|three|his|her|its|their)[ ](?:\w+[ ])?\Z")
BRUSHED = re.compile(r"\b(?:brush|wav|laugh|shrug|sweep|swept|push)(?:s|es|ed|ged|ing|ging)?[ ]\Z")
DECIDED = re.compile(r"\b(?:t(?:ook|aken|akes|ake)|ma(?:de|kes?)|reach(?:ed|es)?|came[ ]to)[ ](?:the|a|an)[ ](?:\w+[ ])?\Z")
SPOKE = re.compile(r"\b(?:sp(?:oke|eaks?|eaking)|talk(?:s|ed|ing)?)[ ](?:\w+ly[ ])?\Z")
HAS = re.compile(r"\b(?:express|voic|reiterat|convey|repeat|shar|state|reaffirm|harbou?r|ha|underlin|stress|giv|gave|g[ai]v|offer|tak|took|receiv|declar)(?:es|ed|e|s|ve|d|ing|en|y)?[ ](?:(?:the|his|her|its|their|a|an|no|every|full|some)[ ])?(?:[\w-]+[ ]){0,2}\Z")
LAID = re.compile(r"\b(?:la(?:id|ys?|ying)|put[s]?|pin(?:s|ned)?)[ ](?:the[ ]|much[ ]of[ ]the[ ]|most[ ]of[ ]the[ ])\Z")
NO_DOUBT = re.compile(r"\b(?:is|was|are|were|leaves?|left)[ ](?:in[ ])?(?:no|little)[ ]\Z")
SHOT = re.compile(r"\b(?:shoots?|shot|hits?|fire[sd]?|snap(?:s|ped)|wr(?:ites|ote)|c(?:omes|ame))[ ]\Z")
FACT = re.compile(r"\b(?:(?:dr[ae]ws?|drawn|call(?:s|ed)?)[ ]attention|point(?:s|ed)?|refer(?:s|red)?|allude[sd]?)[ ]to[ ]the[ ]\Z")
OPINION_OF = re.compile(r"\b(?:is|was|are|were)[ ](?:of|under)[ ]the[ ]\Z")


def _conjugated(verb: str, takes: str, act: Act) -> dict[str, Verb]:
    """Every form of a regular verb."""
    stem = DOUBLED.get(verb, verb[:-1] if verb.endswith("e") else verb[:-1] + "i" if re.search(r"[^aeiou]y\Z", verb) else verb)
    third = verb + "es" if re.search(r"(?:s|sh|ch|x|z)\Z", verb) else stem + "es" if verb.endswith("y") and stem.endswith("i") else verb + "s"
    present = (DOUBLED.get(verb) or (verb if verb.endswith("ee") else verb.removesuffix("e"))) + "ing"
    return {
        **listed(takes, act, "base" if verb in NOUNS else "finite", verb),
        **listed(takes, act, "finite", f"{third} {stem}ed"),
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


SAID, SAID_SO = Verb("c", "statement"), Verb("c", "statement", "passive")
STAND = Verb("n", "opinion")
WORDS = ReportingWords(
    verbs=_verbs(),
    phrases={
        "out": (Phrase(NOT_RULED, Verb("cn", "opinion")), Phrase(RULED, Verb("ce", "opinion")), Phrase(TOLD_OUT, SAID_SO), Phrase(POINT, SAID)),
        **dict.fromkeys(("decision", "agreement", "deal"), Phrase(DECIDED, Verb("ci", "agreement"))),
        **dict.fromkeys(("known", "plain"), (Phrase(MADE, SAID_SO), Phrase(LET, SAID))),
        **dict.fromkeys(("saying", "stating", "telling", "noting", "adding", "explaining", "declaring"), Phrase(QUOTED, SAID)),
        "it": Phrase(PUT, Verb("q", "statement")),
        "that": Phrase(ASKED, Verb("c", "request")),
        **dict.fromkeys(
            ["confident", "convinced", "certain", "optimistic", "sure", "hopeful", "adamant", "doubtful", "sceptical", "skeptical", "positive", "pessimistic", "emphatic", "categorical", "unconvinced", "upbeat", "bullish"],
            Phrase(CONFIDENT, Verb("c", "opinion")),
        ),
        **dict.fromkeys(
            ["hope", "confidence", "belief", "view", "conviction", "fear", "concern", "concerns", "assurance", "assurances", "certainty", "optimism", "doubt", "doubts", "regret", "wish", "fears", "worry", "satisfaction"],
            Phrase(HAS, Verb("cio", "opinion")),
        ),
        **dict.fromkeys(("date", "deadline", "figure", "figures", "price", "reason", "reasons", "explanation", "condition", "conditions", "example", "estimate"), Phrase(GAVE, SAID)),
        "opinion": (Phrase(OPINION_OF, Verb("c", "opinion")), Phrase(HAS, Verb("cio", "opinion"))),
        "aside": Phrase(BRUSHED, Verb("e", "opinion")),
        "off": Phrase(BRUSHED, Verb("e", "opinion")),
        "away": Phrase(BRUSHED, Verb("e", "opinion")),
        "doubt": (Phrase(NO_DOUBT, Verb("c", "opinion")), Phrase(HAS, Verb("cio", "opinion"))),
        "clear": (Phrase(MADE, SAID_SO), Phrase(LET, SAID), Phrase(CONFIDENT, Verb("c", "opinion"))),
        "for": Phrase(CALLED, STAND),
        "of": Phrase(WARNED, STAND),
        "about": Phrase(WARNED, STAND),
        "to": Phrase(OBJECTED, STAND),
        "on": (Phrase(WENT, Verb("q", "statement")), Phrase(INSISTED, STAND)),
        "blame": Phrase(LAID, Verb("no", "opinion")),
        "impression": Phrase(OPINION_OF, Verb("c", "opinion")),
        "back": Phrase(SHOT, Verb("q", "statement")),
        "fact": Phrase(FACT, SAID),
        **dict.fromkeys(("ready", "prepared", "willing"), Phrase(READY, Verb("i", "promise"))),
    },
)
