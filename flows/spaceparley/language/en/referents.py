"""English words for people told of before."""

from .. import later as re
from ..referents import ReferentWords

OTHER = r"(?:(?:[Hh]is|[Hh]er|[Tt]he)[ ](?:\w+[ ])?(?:host(?:ess)?|guest|visitor|counterpart|interlocutor|opposite[ ]number|interviewer|colleague|partner))"
CALLINGS = r"""(?:experts?|specialist|engineer|scientist|researcher|official|executive|historian|cosmonaut|astronaut|taikonaut|diplomat|consultant|physicist|astrophysicist|astronomer|geologist|biologist|chemist|mathematician|veteran|professor|academic|economist|commander|colonel|general|admiral|captain|officer|pilot|aviator|analyst
    |lawyer|lawmaker|legislator|politician|senator|congress(?:man|woman)|deputy|MP|minister|secretary|entrepreneur|businessm[ae]n|businesswoman|industrialist|billionaire|founder|co-founder|(?:Deputy[ ])?PM|FM|CS|boss|chief|leader|head|director(?:[ -]general)?|president|chair(?:man|woman)?|administrator|commissioner|envoy|ambassador|spokes(?:man|woman|person)|negotiator
    |designer|constructor|manager|strategist|CEO|chief[ ]executive|bureaucrat|technocrat|mayor|governor|premier|prime[ ]minister|speaker|panell?ist|interviewee|man|woman)"""

WORDS = ReferentWords(
    stand_in=re.compile(rf"(?<![\w'’-])(?P<phrase>[Tt]he[ ](?:former|latter)|{OTHER}|[Tt]he[ ][A-Z][a-z]+(?:an|ese|ish|i|ard|ander|aniard|man|woman|wede|ane|ole|urk|eek|zech|inn|ritton|riton|hai|elgian|azakh|zbek|rench))(?=[ ,.;:!?\"”]|\Z)", re.VERBOSE),
    first=re.compile(r"[Tt]he former"),
    second=re.compile(r"[Tt]he latter"),
    other=re.compile(OTHER, re.VERBOSE),
    guest=re.compile(r"[Tt]he (?:\w+ )?(?:guest|visitor)"),
    host=re.compile(r"[Tt]he (?:\w+ )?host(?:ess)?"),
    receives=re.compile(r"(?:,[^,.;:\"“”]{2,80})?,? (?:has |had )?(?:\w+ly )?(?:received|welcomed|hosted|greeted|showed)\b"),
    received_by=re.compile(r"\b(?:received|welcomed|hosted|greeted) by (?:the )?\Z"),
    whose=re.compile(r"[Hh](?:is|er)[ ]"),
    inhabitant=re.compile(r"[Tt]he (?P<whose>[A-Z][a-z]+)"),
    inhabitants={"frenchman": "FR", "frenchwoman": "FR", "briton": "GB", "englishman": "GB", "englishwoman": "GB", "scot": "GB", "welshman": "GB", "irishman": "IE", "irishwoman": "IE", "dutchman": "NL", "dutchwoman": "NL", "spaniard": "ES", "pole": "PL", "turk": "TR", "czech": "CZ"},
    calling=re.compile(rf"(?:[Tt]he|[Tt]his)[ ](?:(?:former|senior|veteran|retired|young|old|\w+-year-old|[A-Z][a-z]+(?:an|ese|ish|i|ch|k))[ ])?{CALLINGS}", re.VERBOSE),
    firm=re.compile(r"(?:[Tt]he|[Tt]his) (?:\w+ )?(?:company|firm|operator|manufacturer|agency|group|startup|start-up|consortium|venture|corporation|contractor|maker|supplier|organi[sz]ation|institute|laboratory|provider|builder|watchdog|regulator|body)"),
    post=re.compile(r"\b(?:minister|president|ambassador|envoy|commissioner|senator|congress|secretary|spokes|general|colonel|admiral|captain|commander|administrator|director|pilot|\w+naut|lawyer|founder|deputy|governor|mayor|premier|professor|CEO|chief executive|lawmaker|legislator|MP)\w*"),
    feminine=re.compile(r".*(?:woman|hostess|[Hh]er)\b"),
    masculine=re.compile(r".*[a-z]man\b"),
    it=re.compile(r"[Ii]t[ ]?"),
    both=re.compile(r"(?:[Tt]he (?:[Mm]inisters|[Pp]residents|leaders)|[Tt]he two (?:men|women|officials|leaders|ministers|chiefs|heads|executives|directors|presidents|diplomats|engineers|scientists|astronauts|interlocutors|counterparts)|[Tt]he (?:pair|duo)|[Bb]oth(?: men| women| officials| leaders| ministers)?)"),
    houses=re.compile(r"(?:[Tt]he|[Bb]oth|[Tt]hese)(?: two)?(?: space)? (?:agencies|companies|firms|institutions|organi[sz]ations|universities|institutes|ministries|manufacturers|operators|start-?ups)"),
    states=re.compile(r"(?:[Tt]he|[Bb]oth|[Tt]hese)(?: two)? (?:countries|nations|states|governments)"),
    equals=((re.compile(r"[Tt]he Deputy PM"), re.compile(r"(?i:deputy prime minister|vice premier)")), (re.compile(r"[Tt]he FM"), re.compile(r"(?i:foreign minister|minister of foreign|external affairs)")), (re.compile(r"(?i:the head of government|the premier)|[Tt]he PM"), re.compile(r"(?i:prime minister|premier)")), (re.compile(r"(?i:the head of state)"), re.compile(r"(?i:president|king|emir)")), (re.compile(r"(?i:the (?:top|chief) diplomat)"), re.compile(r"(?i:foreign minister|secretary of state|minister of foreign)"))),
    plural=re.compile(r"\w+s|people"),
    there=re.compile(r"(?!)"),
)
