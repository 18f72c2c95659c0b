"""English words around the names of companies and institutes."""

from .. import later as re
from ..alternation import one_of
from ..companies import CompanyWords

NOUNS = """company, firm, group, start-up, startup, corporation, manufacturer, maker, operator, consortium, agency, supplier, contractor, integrator, subsidiary, venture, developer, provider, builder, broker, insurer,
conglomerate, institute, regulator, watchdog, shipbuilder, carrier, spin-off, spinoff, unicorn, launch provider, satellite operator, think tank, consultancy, fund, bank, university, laboratory, observatory, non-profit, broadcaster, utility, airline, planemaker, rocket maker"""
APPOSED = "company, firm, group, start-up, startup, corporation, manufacturer, maker, operator, consortium, agency, supplier, contractor, integrator, subsidiary, developer, provider, builder, broker, insurer, conglomerate, institute, regulator, watchdog, shipbuilder, spin-off, spinoff, launch provider, think tank, consultancy, non-profit, broadcaster, airline, planemaker"
NOT = "on|of|in|for|to|with|by|from|at|as|and|or|is|was|are|were|who|which|that|the|said|says|has|had|will|would"
TELLS = "said|says|told|tells|adds|added|announce[sd]|report(?:s|ed)|confirm(?:s|ed)|wrote|writes|state[sd]|note[sd]|insist(?:s|ed)|claim(?:s|ed)|posted|warn(?:s|ed)|disclosed|revealed"
"""Behind such a noun: it is whoever says what stands before, and no apposition."""

WORDS = CompanyWords(
    before=re.compile(rf"(?<![\w-])(?:{one_of(NOUNS)})(?:[ ](?:called|named|known[ ]as|dubbed))?[ ][“\"‘]?\Z|(?i:executives|managers|management|employees|shareholders|bosses|engineers|technicians|salespeople)[ ](?:of|from|at)[ ]\Z|[A-Z][\w.]+(?:[ ][A-Z]\w+)?-(?:based|headquartered)[ ](?P<whose>)\Z", re.VERBOSE),
    after=re.compile(rf"(?:,|[ ][–—-]|[ ]\()[ ]?(?:an?|the|its|their|[A-Z][\w-]+'s?)[ ](?:(?!(?:{NOT})\b)[\w.'-]+[ ]){{0,5}}?(?:{one_of(APPOSED)})(?![\w'-]|[ ](?:has[ ]|also[ ])?(?:{TELLS})\b)", re.VERBOSE),
    owner=re.compile(r"\b(?P<whose>[A-Z][\w.]+(?:[ ][A-Z]\w+)?)'s[ ]\Z", re.VERBOSE),
    acting=re.compile(r"[ ](?:and|to|will|would|has|have|had|are|is|were|was|sign(?:s|ed)?|inked|agreed|sealed|concluded|struck|announced|teamed|partnered|joined|on|in|at|over|for|worth|under)\b|[,.;]", re.VERBOSE),
    dealing=re.compile(r"\b(?:contracts?|agreements?|memorandum|MoU|partnership|deals?|accord|pact|teamed[ ]up|joined[ ]forces|joint[ ]venture|letter[ ]of[ ]intent|executives)\b", re.VERBOSE),
    joint=" and ",
    loans={},
    bent=(),
    genitive=re.compile(r"(?!)"),
)
