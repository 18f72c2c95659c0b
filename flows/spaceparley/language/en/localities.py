"""English words around the names of places."""

from .. import later as re
from ..localities import LocalityWords

WORDS = LocalityWords(
    at=re.compile(
        r"(?<![\w-])(?:[Ii]n|[Aa]t|[Nn]ear|[Oo]utside|[Oo]utskirts[ ]of|(?:north|south|east|west|(?:north|south)(?:east|west))[ ]of|[Oo]ff|(?:city|town|village|port|province|region|island|district|suburb|municipality|prefecture|county)[ ]of|(?:miles?|kilomet(?:re|er)s|km)[ ]from|out[ ]of|here[ ]in|back[ ](?:to|in)|(?:back|returns?|returned|returning|came|come|coming)[ ]from|between|(?:travel(?:l?ed|s)|flew|flies|arrived|arrives|went|trip|visit|road|shipped|moved|sent)[ ](?:to|from|in))[ ]\Z",
        re.VERBOSE,
    ),
    elsewhere=re.compile(
        r"(?i)\b(?:shares?|stakes?|interest(?:ed)?|confidence|invest\w*|faith|trust|believe[sd]?|partners?|roles?|part|holdings?|majority|engineers?|researchers?|scientists?|analysts?|experts?|professors?|lecturers?|fellows?|directors?|managers?|heads?|heading|lead|leads|chiefs?|officers?|spokes\w+|president|staff|colleagues|teams?|works?|worked|working|studied|job|career|looked?|looking|aimed|angry|said|specialists?|economists?|historians?|executives?|founders?|partner|co-founder|secretary|counsel|reporters?|executive)[ ](?:in|at|of)[ ]\Z"
        r"|\b(?:as|set)[ ]in[ ]\Z",
        re.VERBOSE,
    ),
    dateline=re.compile(r"[*_]*(?:,[ ][A-Z][\w. ]{1,20})?(?:,[ ](?:\d|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)\w*\.?[ ]\d)|:[ ]\d|[/-][A-Z]{3,}|[ ]?(?:\([A-Z][\w ]+\)[ ])?[–—-]{1,2}[ ])", re.VERBOSE),
    no_place=re.compile(r"(?:Hall|Room|Contacts|Investor|Stand|Booth|Building|Block|Parliament|Congress|Cabinet|English|Russian|French|Arabic|Chinese|Part|Fact|Brief|Orbit|Space|Chapter|Section|Article|Appendix|Table|Figure|Phase|Least|Last|First|Issue|Mandarin|German|Spanish|Christmas|Easter|Ramadan|[A-Z]\d?)\Z"),
    owned=re.compile(r"'s?[ ](?:own[ ])?(?:view|words|opinion|account|assessment|estimate|estimation|telling|case|absence|presence|place|stead|honou?r|hands|eyes|letter|speech|statement|remarks?|tenure|reply|report|judge?ment|experience|vision|office|company)\b"),
)
