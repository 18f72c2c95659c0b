"""English words for where a house is at home."""

from .. import later as re
from ..alternation import one_of
from ..seats import SeatWords

NOUNS = """company, firm, group, start-up, startup, corporation, manufacturer, maker, operator, consortium, agency, supplier, contractor, integrator, subsidiary, venture, developer, provider, builder, broker, insurer, conglomerate, institute,
regulator, watchdog, shipbuilder, spin-off, spinoff, unicorn, think tank, consultancy, fund, bank, university, laboratory, observatory, non-profit, broadcaster, airline, planemaker, specialist, bidder, giant, outfit, newcomer, player, producer,
designer, foundry, incubator, plant, school, college, academy, newspace company, business, partner, arm, institution, centre, center"""
PLACE = r"[A-ZÀ-Þ][\w'.-]*?(?:[ ][A-ZÀ-Þ][\w'.-]*?){0,2}"
NO = r"(?!(?:of|in|for|to|with|by|from|at|as|and|or|on|is|was|are|were|who|which|that|said|says|has|had|will|would|the|a|an)[ ])"
BASED = r"(?:[ ]?-based|[ ]?-headquartered)?"

WORDS = SeatWords(
    leading=re.compile(rf"(?<![\w'-])(?P<whose>{PLACE}){BASED}[ ](?:{NO}[a-z][\w/-]*[ ]){{0,4}}(?:{one_of(NOUNS)})(?:[ ](?:called|named|known[ ]as))?,?[ ][“\"]?\Z|(?<![\w'-])(?P<based>{PLACE})-(?:based|headquartered)[ ]\Z", re.VERBOSE),
    behind=re.compile(
        rf"[”\"]?(?:[ ]\([\w.&/-]+\))?(?:(?:,|[ ][–—-])[ ](?:(?:an?|the|its|their|our|now|once|one[ ]of)[ ]){{0,2}}(?:{NO}[a-z][\w/-]*[ ]){{0,3}}(?P<whose>{PLACE})(?:{BASED}|'s?)[ ](?:{NO}[a-z][\w/-]*[ ]){{0,4}}(?:{one_of(NOUNS)})(?![\w-])"
        rf"|(?:,|[ ]\()?[ ]?(?:(?:an?|the)[ ](?:{NO}[\w/-]+[ ]){{0,4}}(?:{one_of(NOUNS)})[ ])?(?:(?:which[ ]|that[ ])?(?:is|was)[ ])?(?:based|headquartered)[ ](?:in|at|near|outside|out[ ]of)[ ](?P<based>{PLACE})(?![\w-])"
        rf"|[ ]\((?P<town>{PLACE})\)|,[ ](?P<line>{PLACE})(?=\n|\Z)|[ ]of[ ](?P<of>{PLACE})(?=[,.;])|,[ ](?:an?|the)[ ](?:{NO}[a-z][\w/-]*[ ]){{0,4}}(?:{one_of(NOUNS)})[ ](?:in|from)[ ](?P<from>{PLACE})(?![\w-]))",
        re.VERBOSE,
    ),
    called=re.compile(rf"\b[Tt](?:he|his)[ ](?:{NO}[a-z][\w-]*[ ]){{0,2}}(?P<whose>{PLACE}){BASED}[ ](?:{NO}[a-z][\w-]*[ ]){{0,3}}(?P<noun>{one_of(NOUNS)})(?![\w'-])(?![ ][A-Z])", re.VERBOSE),
    public=re.compile(r"(?:agency|institut|regulator|watchdog|universit|laborator|observator|school|college|academy|cent)", re.IGNORECASE),
    demonym=re.compile(r"(?!)(?P<stem>)"),
)
