"""Words of programme events, as the English noun phrases that name them have them."""

import re

from ..language.folding import tokens

KINDS: tuple[tuple[str, re.Pattern[str]], ...] = tuple(
    (kind, re.compile(rf"\b(?:{pattern})\b"))
    for kind, pattern in (
        ("spacewalk", r"space ?walks?|extravehicular activit(?:y|ies)|evas?"),
        ("undocking", r"undockings?|unberthings?|departures? from the (?:iss|station)"),
        ("docking", r"dockings?(?! ports?)|berthings?|arrivals?(?= .*\b(?:iss|station|gateway|tiangong)\b)"),
        ("ratification", r"ratifications?|entry into force|approval by parliament"),
        ("signing", r"signings?|signatures?|agreements?(?= extending| prolonging| renewing)|conclusion of (?:an?|the) (?:agreement|contract|treaty)"),
        ("service", r"(?:entry|entering|putting) into (?:\w+ )?(?:service|operations?)|(?:start|beginning|launch) of (?:the )?(?:commercial|regular|routine) (?:\w+ )?(?:launches|flights|operations|service|services)|commercial (?:service|operations)|commissioning|start of (?:operations|service)|inauguration|opening"),
        ("launch", r"return to flight|(?:test|maiden|inaugural|debut|demonstration|demo|qualification) (?:launch(?:es)?|flights?|missions?)|flight tests?|launch(?:es)?(?! (?:pads?|site|complex|contract|tower|vehicle|services?|licen[cs]e|agreement|base|table|facility))|lift-?offs?|blast-?offs?|flights?(?! (?:model|unit|hardware|readiness))|missions?"),
        ("test", r"tests?(?! (?:stands?|bench|site|centre|center|facility))|testing|trials?|firings?|hot-?fires?|static fires?|demonstrations?|dress rehearsals?|check-?outs?"),
        ("handover", r"hand-?overs?|handing over|acceptance"),
        ("landing", r"landings?|touchdowns?|splash-?downs?"),
        ("return", r"returns?|re-?entry|deorbit(?:ing)?"),
        ("transport", r"deliver(?:y|ies)|shipments?|shipping|transport(?:ation)?|transfers?|arrivals?|dispatch|departures?|roll-?outs?"),
        ("assembly", r"assembly|integration|stacking|mating"),
        ("works", r"constructions?|reconstruction|building|(?:civil |construction |ground |building |repair )?works?|moderni[sz]ation|refurbishment|renovation|erection"),
        ("fuelling", r"re-?fuell?ing|fuell?ing(?! equipment| system)"),
        ("study", r"(?:feasibility )?stud(?:y|ies)"),
        ("review", r"reviews?"),
    )
)  # fmt: skip
"""Kinds of event by the words that tell them, the first that a phrase holds; departure and arrival are one transport."""

LEAVING = re.compile(r"\b(?:shipments?|shipping|dispatch|departures?|roll-?outs?)\b")
COMING = re.compile(r"\barrivals?\b")
"""One transport by both its ends, unless their dates lie apart."""
START = re.compile(r"\A(?:start|beginning|kick-?off|commencement) of (?:the )?")
END = re.compile(r"\A(?:completion|end|conclusion|finish|finalisation|finalization) of (?:the )?")
FIRST = re.compile(r"\b(?:maiden|inaugural|debut)\b")
FIRED = re.compile(r"\b(?:static|hot|test)[- ]?(?:fire|firing)s?\b")
"""An engine or stage is lit: the stress tests called static are others."""
ORDINALS = {
    word: number
    for number, words in enumerate(
        ("first 1st", "second 2nd", "third 3rd", "fourth 4th", "fifth 5th", "sixth 6th", "seventh 7th", "eighth 8th", "ninth 9th", "tenth 10th", "eleventh 11th", "twelfth 12th"),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
CARDINALS = {
    word: number
    for number, word in enumerate(tokens("two three four five six seven eight nine ten eleven twelve"), start=2)
}
UNIT_NAMES = re.compile(
    r"\b(?P<number>first|second|third|fourth|fifth|upper|lower|core|central|main) (?P<unit>stage|block|phase|section|floor|line|track|unit)s?\b"
)
"""Things that are told apart by their number: "the second stage" is one thing, not something done a second time."""
HEADS_OF_TESTS = {"test": frozenset({"test", "testing", "trial", "check-out", "checkout"})}
"""Words of a kind that say no more than it; what else stands there ("firing") says which one."""
SLOTS = {
    ("signing", "on"): "of", ("ratification", "on"): "of", ("works", "on"): "of", ("works", "at"): "of", ("", "for"): "of",
    ("transport", "at"): "to", ("transport", "in"): "to", ("transport", "into"): "to", ("landing", "on"): "at", ("service", "in"): "at",
    ("", "aboard"): "on", ("", "with"): "on", ("", "via"): "on", ("", "onto"): "on", ("", "in"): "at", ("", "into"): "to",
}  # fmt: skip
"""What a preposition tells of a kind of event, or of any."""
PREPOSITIONS = re.compile(r"\b(of|to|from|on|by|with|at|in|for|into|aboard|onto|via|under|between|after|before)\b")
NOISE = frozenset(
    tokens("a an the its their his her new own this that these those all more another and or next last planned")
)
SYNONYMS = {
    "image": "data", "imagery": "data", "picture": "data", "photograph": "data",
    "ignition": "firing", "engine-firing": "firing",
    "accord": "agreement", "pact": "agreement", "treaty": "agreement", "deal": "agreement",
    "mou": "memorandum", "leakage": "leak", "tightness": "leak", "customer": "operator",
    "demonstration": "test", "demo": "test", "qualification": "test", "suborbital": "test",
    "manned": "crewed", "uncrewed": "unmanned", "carrier": "rocket",
}  # fmt: skip
ITSELF = frozenset(
    tokens(
        "satellite spacecraft module orbiter probe craft vehicle rocket launcher mission ship spaceship telescope station lander"
        " rover capsule microsatellite nanosatellite cubesat observatory spaceplane system programme program project"
    )
)
"""What a programme's event happens to where nothing is named: the thing itself."""
NAMELESS = frozenset(tokens("equipment hardware instrument material cargo"))
"""What anything can be called that is delivered or handed over."""
GROUNDS = frozenset(
    tokens(
        "complex pad site spaceport ground infrastructure facility facilities building civil construction work works launch"
    )
)
"""What works are done on where nothing else is named."""
TELLING_APART = frozenset(tokens("crewed unmanned commercial operational regular routine"))
"""Words that make a launch another one than the launch without them."""
WHOLE = {"transport", "works", "assembly", "handover", "fuelling"}
"""Kinds that happen to the thing itself or to a named part of it: these are two."""
ONCE_FOR_ALL = {"signing", "ratification", "service", "works", "study", "handover", "assembly"}
"""Kinds that a named thing sees once."""
BUILT = frozenset(
    tokens(
        "stand pad complex tower station track line facility building infrastructure hall plant bridge road hangar site factory"
        " cosmodrome spaceport centre center laboratory telescope antenna observatory"
    )
)
"""Of these a completion is that of their construction."""
