"""English words for meetings."""

from .. import later as re
from ..meetings import PARTY, PLACE, MeetingWords
from .meeting_rounds import COUNTED
from .meeting_rules import ATTENDS, END, EVENTS, FACES, HOSTS, JOINS, KIN, MEETS, RECEIVED, STAFF, TRAIL, TRIPS

FIELD = r"(?:(?:satellite|microsatellite|nanosatellite|space|rocket|launch|launcher|antenna|engine|radar|aerospace|defen[cs]e|electronics|software|imaging|telecoms|technology|optics|engineering|research|drone)[ ])?"
"""What a company is in, before the word for it."""

WORDS = MeetingWords(
    meets=MEETS,
    hosts=HOSTS,
    faces=FACES,
    joins=JOINS,
    received=RECEIVED,
    events=EVENTS,
    trips=TRIPS,
    tours=re.compile(r"visit|tour|inspect|call|drop|look|spent"),
    works=re.compile(rf"[ ](?:(?:the|an?|its|his|her|their)[ ])?(?:[{PARTY}{PLACE}]+(?:'s?)?[ ])?(?:[\w-]+(?:'s)?[ ]){{0,4}}?(?:plants?|factory|factories|facility|facilities|works|sites?|laborator(?:y|ies)|labs?|clean[ ]?room|cosmodrome|spaceport|shipyard|workshops?|hangar|(?:launch[ ])?pad|station|observatory|campus|headquarters|premises|production[ ]line|test[ ]stand|control[ ]cent(?:re|er))\b"),
    attends=ATTENDS,
    between=re.compile(
        r"\b(?:between|of[ ]both|by[ ]both|bringing[ ]together|gathering|uniting|among)[ ](?:(?:the|an?)[ ])?\Z",
        re.VERBOSE,
    ),
    with_=re.compile(
        r"\b(?:[Ww]ith|alongside|to|versus|[Ii]n[ ](?:the[ ])?company[ ]of)[ ](?:both[ ])?(?:(?:the|an?|his|her|their|its|some)[ ])?(?<!led[ ]to[ ])\Z",
        re.VERBOSE,
    ),
    by=re.compile(r"\bby[ ](?:(?:the|an?|his|her|its|their)[ ])?(?:(?:[a-z-]+[ ]){1,4}of[ ](?:the[ ])?)?\Z", re.VERBOSE),
    of=re.compile(r"\b(?:of|by)[ ](?:(?:the|an?)[ ])?\Z", re.VERBOSE),
    along=re.compile(
        r"\b(?:[Ii]n[ ]the[ ]presence[ ]of|[Aa]longside|[Aa]ccompanied[ ]by|[Tt]ogether[ ]with|joined[ ]by|flanked[ ]by|along[ ]with|[Ii]n[ ]the[ ]company[ ]of|as[ ]well[ ]as|assisted[ ]by|with[ ]the[ ]participation[ ]of|represented[ ]by|[Uu]nder[ ]the[ ](?:(?:co|joint)?-?[ ]?chairmanship|auspices|patronage|leadership|presidency)[ ]of|(?:co-)?chaired[ ]by|presided[ ]over[ ]by|witnessed[ ]by|under[ ]the[ ](?:watchful[ ])?(?:eyes?|gaze)[ ]of|watched[ ]by|with[ ][\w ]{0,20}looking[ ]on,)[ ](?:(?:the|an?|his|her|its)[ ])?\Z",
        re.VERBOSE,
    ),
    pictured=re.compile(r"\b(?i:from[ ]left(?:[ ]to[ ]right)?|left[ ]to[ ]right|\(l-r\)|pictured)\b"),
    jointly=re.compile(r"\b(?:together|jointly|side[ ]by[ ]side)\b"),
    where=re.compile(r",?[ ](?:where|at[ ]which)\b", re.VERBOSE),
    host=re.compile(
        r"\b(?:at[ ]the[ ]invitation[ ]of|(?:up)?on[ ](?:the|an)[ ]invitation[ ](?:of|from)|invited[ ]by|hosted[ ]by|guided[ ]by|as[ ](?:an?[ ]|the[ ])?(?:official[ ]|state[ ])?guests?[ ]of|at[ ]the[ ]behest[ ]of|welcomed[ ]by|greeted[ ]by|shown[ ]around[ ]by|received[ ]by)[ ](?:(?:the|an?|its|his|her)[ ])?\Z",
        re.VERBOSE | re.IGNORECASE,
    ),
    goal=re.compile(r"\b(?:to|at)[ ](?:the[ ])?(?:(?:headquarters|offices?|premises|labs?|laboratories|facilities|plant)[ ]of[ ](?:the[ ])?)?\Z", re.VERBOSE),
    at_whose=re.compile(r"(?!)"),
    held=re.compile(r"(?!)"),
    body=re.compile(r"(?!)"),
    housed=re.compile(r"(?!)"),
    guest=re.compile(r"\b(?:for|in[ ]honou?r[ ]of)[ ](?:(?:the|an?|his|her|its)[ ])?(?:visiting[ ])?\Z", re.VERBOSE),
    dative=re.compile(r"(?<!next[ ])(?<!close[ ])\bto[ ](?:the[ ])?\Z", re.VERBOSE),
    oblique=re.compile(
        r"""\b(?:of|to|at|in|on|for|by|with|from|about|under|(?<!win[ ])(?<!won[ ])over|after|before|against|into|between|among|via|than|as|near|alongside|behind|without|per|through|across|toward|towards|inside|outside|during|including|like|according[ ]to|onto|upon)[ ](?:(?:the|an?|this|that|its|his|her|their|our)[ ])?(?:(?:company|group|firm|agency|consortium|ministry|start-up|startup|manufacturer|university)[ ])?\Z""",
        re.VERBOSE | re.IGNORECASE,
    ),
    melted=re.compile(r"(?:of|by|with|and)[ ]", re.VERBOSE),
    joiner=re.compile(
        rf"[ ]|{TRAIL}[ ]*(?:(?:[ ]?[–—-])?,?[ ]*\b(?:and|or|as[ ]well[ ]as|plus|along[ ]with|together[ ]with|and[ ]also|but[ ]also|nor)\b|,|/|[ ]?[–&-])[ ]*(?:(?:both|then|also)[ ])?(?P<again>(?:by|with|of|from|between|to)[ ])?(?:(?:the|an?|his|her|its|their|our|my|those[ ]of)[ ])?(?:(?:[A-Z][a-z]+[ ])?(?:{KIN}),?[ ])?",
        re.VERBOSE,
    ),
    opening=re.compile(r"(?!)"),
    apposition=re.compile(
        rf"{TRAIL};[ ](?:on|for|from)[ ]the[ ][\w-]+[ ]side,?[ ](?:(?:by|it[ ]was)[ ])?(?:(?:the|its|an?)[ ])?|{TRAIL}[;,][ ]on[ ]the[ ]other(?:[ ]side)?,?[ ](?:(?:the|its|an?)[ ])?|{TRAIL},?[ ]and,?[ ](?:on|for)[ ]the[ ][\w-]+[ ]side,[ ](?:by[ ])?(?:the[ ])?|{TRAIL},[ ](?:(?:the|an?|its|their|his|her|one[ ]of)[ ]|[{PARTY}]+'s?[ ]|who[ ]|which[ ]|(?:[a-z-]+[ ]){{0,3}}(?:head|director|chief|president|chair|minister|maker|operator|builder|supplier|subsidiary|arm|agency)[ ])[^;:.!?«»“”\"]{{0,90}}?,?[ ]and[ ](?:(?:the|an?|its|their|his|her)[ ])?(?:[a-z]+[ ]counterpart,?[ ])?",
        re.VERBOSE,
    ),
    origin=re.compile(r",?[ ](?:of|from|for|to)[ ](?:the[ ])?|[ ]?\(", re.VERBOSE),
    title=re.compile(
        r"(?<![\w'-])(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)[ ])?(?:(?!(?:and|or|with|by|of|between|to|from|for|at|in|on)\b)[\w'-]+[ ]){0,2}?\b(?i:director|minister|head|chief|president|chair|chairman|chairwoman|administrator|secretary|ambassador|rector|governor|mayor|deputy|ceo|executive|officer|commander|professor|commissioner|manager|senator|envoy|scientist|engineer|founder|chancellor)(?:[ -](?:general|executive|secretary|minister|elect|officer|scientist|engineer))?(?:[ ](?:of|for|at)[ ](?:(?!(?:with|by|who|which)\b)[\w'&-]+,?[ ]){1,8}|,?[ ])\Z|\b(?:His|Her|Their)[ ]\Z"
    ),
    modifier=re.compile(
        rf"\b(?:[Tt]he[ ])?(?:two[ ])?(?:ministers|presidents|directors|chiefs|heads|ambassadors|envoys|officials|executives)[ ]\Z|\b(?:[Tt]he|[Aa]n?)[ ][{PLACE}]+[ ]{FIELD}(?:(?:{KIN})[ ])?\Z|(?:\b(?:[Tt]he|[Aa]n?)[ ])?(?:(?:\b(?:then|former|new|current|outgoing|incoming|acting|visiting|late|long-time|fellow|private|state-run|state-owned|national|local|leading|prominent|veteran|renowned|noted|senior|top|longtime|billionaire|tech|retired|newly[ ](?:appointed|elected|named)|recently[ ](?:appointed|elected|named)|provincial|regional|municipal|federal)|(?<![\w{PLACE}])[\w{PLACE}-]+-based|\b[A-Z][a-z]+(?:an|ese|ish|ch|i))[ ])+{FIELD}(?:(?:{KIN})[ ])?\Z|(?<![\w'-])(?:[A-Z][\w.&-]+[ ]){{0,2}}(?:[A-Z][\w.&-]+|[{PLACE}]+)'s?[ ](?:(?:then|former|new|current|outgoing|incoming|acting)[ ])?\Z"
    ),
    seat=re.compile(r"[ ](?:[Hh]eadquarters|HQ)\b"),
    staff=re.compile(rf"'?s?[ ](?:(?:[a-z-]+|[A-Z][a-z]+)[ ]){{0,2}}(?:{STAFF}|unit|arm|division|branch|department|board|leadership)\b|'s?[ ][A-Z][\w-]+[ ][A-Z][\w-]+"),
    gathering=re.compile(r"\b(?:Joint|Inter-?governmental|Mixed|Bilateral|Steering)[ ][\w -]{0,40}?(?:Commission|Committee|Group|Board|Council)\b|\b(?:Forum|Congress|Symposium|Conference|Summit|Air ?[Ss]how|Expo|Workshop)\Z"),
    before_saying=re.compile(r"[ ](?:(?:has|have|had)(?:[ ]also)?|also|both|jointly|then|later|again|together|\w{3,12}ly)"),
    told=re.compile(r"\b(?:told|tells|informed|assured|reminded|notified|urged)[ ](?:the[ ])?\Z", re.VERBOSE),
    among=re.compile(rf",[ ](?:among[ ](?:them|whom|these)|including)(?:[ ](?:also|were|was))?[ ]?[—–:-][ ]|:[ ](?=with[ ][{PARTY}])", re.VERBOSE),
    on_side=re.compile(r"\b(?:on|for|from)[ ]the[ ][\w-]+[ ]side\Z", re.IGNORECASE | re.VERBOSE),
    source=re.compile(
        r"\b(?:[Aa]ccording[ ]to|[Aa]s[ ]per|[ ,]per|[Cc]iting|[Qq]uoting|(?:cited|quoted|reported|announced|confirmed)[ ]by|[Ii]n[ ]the[ ](?:words|view|opinion|account)[ ]of)[ ](?:(?:the|an?|his|her|its)[ ])?\Z",
        re.VERBOSE,
    ),
    conjoins=re.compile(r"\b(?:after|before|since|until|as|than)[ ](?:(?:the|an?)[ ])?\Z", re.IGNORECASE),
    relative=re.compile(r"[ ]*(?:\([^()]{0,40}\))?,?[ ](?:who|which)[ ]", re.VERBOSE),
    dropped=re.compile(r"(?!)"),
    participle=re.compile(r"[a-z]{3,}ing(?!\w)"),
    whom=re.compile(r"[ ]*(?:\([^()]{0,40}\))?,?[ ](?:(?:with|to|by|alongside|and[ ]with)[ ])?whom[ ]", re.VERBOSE),
    which=re.compile(r"(?:[ ][^\W\d_]+){0,3},?[ ](?:that|which)[ ](?:(?:the|its|both)[ ])?", re.VERBOSE),
    idiom=re.compile(r"\b(?i:in[ ](?:the[ ])?company[ ]of|on[ ](?:both|all|either)[ ]sides|on[ ]the[ ]part[ ]of|by[ ]the[ ]side[ ]of|in[ ]the[ ]chair|as[ ](?:the[ ])?(?:host|guest|chair|moderator|co-chair)s?(?![ ]of\b))\b|\((?:part|a[ ](?:unit|subsidiary|division))[ ]of[ ][^()\n]{2,90}\)|,[ ](?:part|a[ ](?:unit|subsidiary|division))[ ]of[ ][^,.;\n]{2,70}(?=,)", re.VERBOSE),
    behalf=re.compile(r"(?!)"),
    acting=re.compile(rf"(?:[ ](?:it|the[ ][\w-]+))?[ ](?:for|on[ ]behalf[ ]of)[ ](?:the[ ])?(?:[{PARTY}]+|[\w-]+(?:[ ]side)?)(?:,[ ](?:and|while)|[ ]and|,|;)[ ](?:by[ ])?(?:the[ ])?", re.VERBOSE),
    premises=re.compile(
        r"\b(?:headquarters|HQ|offices?|premises|lobby|halls?|library|foyer|seat|base|labs?|laboratory|laboratories|facilities|facility|plant|campus|residence|centre|center|stand|pavilion|booth)[ ]of[ ](?:the[ ])?\Z|\b(?:[Aa]t|[Ii]nside)[ ]the[ ]\Z",
        re.VERBOSE,
    ),
    barrier=re.compile(
        r"[;«»\"“”]|:[ ]|\b(?:that|which|who|whom|whose|if|because|but|while|whereas|when|although|though|until|unless|since)\b",
        re.VERBOSE,
    ),
    delegation=re.compile(
        rf"\b(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Ss]everal|[Ss]enior|[Tt]op)[ ])?(?:(?!(?:[Ww]ith|[Bb]y|[Ff]or|[Tt]o|[Aa]nd|[Bb]etween|[Ff]rom|[Oo]f|[Aa]longside|[Aa]t|[Ii]n|[Oo]n)[ ])[\w-]+[ ])?(?i:{STAFF})(?:[ ]of[ ](?:[\w-]+[ ]){{0,3}}[a-z-]+s(?=[ ](?:from|at|representing|(?:led|headed|sent)[ ]by)[ ]))?[ ](?:from|of|at|with|representing|sent[ ]by|led[ ]by|headed[ ]by)[ ](?:the[ ])?\Z"
    ),
    chief=re.compile(r"(?!)"),
    statesman=re.compile(r"\b(?i:ambassador|consul|prime[ ]minister|minister|president|premier|head[ ]of[ ]state|king|queen|sultan|emir|chancellor)\b"),
    clitic=re.compile(r"\A[ ](?:(?P<man>him)|(?P<woman>her)|(?P<several>them))\b", re.VERBOSE),
    leads=re.compile(
        rf"(?:{TRAIL})(?:[ ]*,?[ ]*(?:represented[ ]by|with)[ ]its[ ]|[ ]*,?[ ]*(?:\([^()]{{0,40}}\),?[ ]*)?(?:(?:delegation|team|party|group)[ ]*,?[ ]*)?(?:which[ ]was[ ])?(?:led|headed|chaired|fronted|represented)[ ]by[ ](?:(?:the|its|their|an?)[ ])?|[ ]*,?[ ]*under[ ](?:the[ ]leadership[ ]of[ ])?(?:the[ ])?)",
        re.VERBOSE,
    ),
    shakes=re.compile(
        rf"(?:\b(?:held|hold|holds|holding|had|have|conducted|conduct|attended|took[ ]part[ ]in|completed|concluded|wrapped[ ]up|wound[ ]up|rounded[ ]off|kicked[ ]off|cut[ ]short|undertook|embarked[ ]on|began|begin|opened|continued|continue|resumed|resume|started|start|made|paid|pay|pays|paying|makes?|undertakes?|embarks?[ ]on|begins|starts|(?:is|are|was|were|be)[ ](?:currently[ ]|now[ ])?on|wraps?[ ]up|concludes?|organi[sz]ed|finished|ended|co-chaired|chaired|chair|co-chair|host|hosted|lead|open|staged|convened|launched|scheduled|met[ ](?:for|at|during)|gathered[ ]for|meet[ ](?:for|at)|came[ ]together[ ]for|planned|arranged){END}|(?<!reparations[ ])(?<!reparation[ ])(?<!repared[ ])(?<!repares[ ])(?<!repare[ ])(?<!lans[ ])(?<!rrangements[ ])(?<!genda[ ])(?<!eadiness[ ])(?<!support[ ])\bfor)(?:[^.;:]{{0,60}})\Z",
        re.VERBOSE,
    ),
    attribute=re.compile(r"[ -](?:[\w-]+[ ]){0,3}", re.VERBOSE),
    gathers=re.compile(
        r"\b(?:brought[ ]together|brings[ ]together|will[ ]bring[ ]together|bringing[ ]together|gathered|will[ ]gather|gathers|was[ ]attended[ ]by|were[ ]attended[ ]by|attended[ ]by|involving|will[ ]involve|involved|included|will[ ]include|joined[ ]by|featuring|on[ ]the[ ]programme?|speakers[ ]include[d]?|line-up|(?:at|during|in)[ ]which|where|was[ ]chaired[ ]by|co-chaired[ ]by|chaired[ ]by|hosted[ ]by)\b",
        re.VERBOSE,
    ),
    definite=re.compile(
        r"\b(?:[Tt]he|[Tt]his|[Tt]hat|[Tt]hese|[Tt]hose)[ ](?:(?:same|said|second|first|latter|closed-door|bilateral|working|\w+-\w+)[ ])?\Z",
        re.VERBOSE,
    ),
    theirs=re.compile(r"\b[Tt]heir[ ](?:\w+[ ])?\Z"),
    untold=re.compile(r"\b(?!to(?:day|night|morrow)|yesterday|week|month|year|spring|summer|autumn|winter|morning|evening|afternoon)[a-z]{3,}'s (?:[\w-]+ ){0,2}\Z"),
    own=re.compile(
        rf"\b(?:[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur)[ ](?:(?:first|second|third|recent|last|next|latest|previous|planned|[{PLACE}]+)[ ])?\Z|\b(?:[Tt]he|[Aa])[ ](?:next|previous|last|latest|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\w+teenth|\d+(?:st|nd|rd|th)|follow-up|further|new|another)[ ](?:\w+[ ]){{0,2}}\Z|\b[Aa]nother[ ](?:\w+[ ])?\Z",
        re.VERBOSE,
    ),
    counted=COUNTED,
    collective=re.compile(
        r"(?<!led[ ])(?<!headed[ ])\b(?:[Tt]he|[Bb]oth|[Tt]hese)[ ](?:two[ ]|three[ ]|four[ ])?(?:space[ ])?(?:parties|sides|bodies|organi[sz]ations|institutions|companies|firms|institutes|ministries|nations|states|capitals|neighbours|allies|groups|universities|operators|officials|leaders|ministers|presidents|agency[ ](?:heads|chiefs)|(?:heads|chiefs|directors|leaders|presidents|representatives)[ ]of[ ](?:the|both)[ ](?:two[ ]|three[ ])?(?:space[ ])?(?:agencies|bodies|institutes|organi[sz]ations|companies|countries|governments|sides)|agencies|delegations|interlocutors|partners|countries|governments|counterparts|chiefs|heads|directors|administrators|negotiators|men|women)\b(?![ ](?:of|from|at)[ ](?:the[ ])?[A-Z](?![^,.;:]{0,40}\b(?:agencies|bodies|institutes|organi[sz]ations|ministries|governments|companies|delegations)\b))|\b[Tt]he[ ](?:two|three|four|pair|trio|duo|quartet)\b(?!-|[ ](?:[\w-]+[ ])?\w+s\b)|\bboth[ ](?:men|women)\b|\ball[ ]three\b|\bthe[ ]participants\b|\b[Tt]heir[ ](?:experts|teams|specialists|engineers|officials|delegations)\b",
        re.VERBOSE,
    ),
    myself=re.compile(r"\b(?:I|me|myself|(?P<we>[Ww]e|us))\b", re.VERBOSE),
    yourself=re.compile(r"\b[Yy]ou\b(?!')"),
    leaders=re.compile(r"\b(?i:heads|chiefs|leaders|ministers|presidents|directors|officials|representatives|delegations|delegates|experts|teams|negotiators|envoys|executives)\b"),
    acted=re.compile(r"(?!)"),
    guests=re.compile(r"\b[Tt]he[ ](?:visiting[ ](?:\w+[ ])?(?:delegation|dignitar(?:y|ies)|guests?|team|party|minister|officials?|envoy)|delegation|guests?|visitors?)\b(?![ ](?:of|from|led|headed|said|list)\b)(?!-)"),
    guest_pronoun=re.compile(r"(?i:it)"),
    impersonal=re.compile(r"\A(?!(?i:the[ ](?:heads|chiefs|directors|leaders|presidents)\b)).*(?i:\bpart(?:y|ies)|bodies|organi[sz]ations|firms|ministries|nations|states|capitals|groups|universities|sides?|agencies|countries|governments|partners|experts|teams|companies|institut\w+|delegations)\b"),
    sort=re.compile(rf"(?:(?!(?:and|or|with|by|of|to|in|at|on|for|from|as)[ ])[a-z-]+[ ]){{1,3}}(?={PARTY})"),
    firms=re.compile(r"\b(?i:companies|firms|businesses|start-?ups|manufacturers|contractors|suppliers)"),
    nations=re.compile(r"\b(?i:governments|countries|nations|states|capitals)"),
    contracted=re.compile(rf"(?<=[a-z{PARTY}])'(?=(?:ll|d|re|ve)(?!\w)|s[ ](?:due|off|set|going|scheduled|expected|back|meeting|visiting|to[ ]\w|just|already|also)\b)"),
    plural=re.compile(r"\b(?:[Tt]hey(?![ ](?:took[ ]place|(?:were|had[ ]been|(?:will|are[ ]to)[ ]be)[ ]held|(?:will|are[ ](?:due[ ]|expected[ ]|set[ ])?to)[ ](?:take[ ]place|(?:continue|resume)[ ](?:on|in|at)))\b)|[Bb]oth)(?=[ '])", re.VERBOSE),
    itself=re.compile(r"(?<![\w,;:–—-][ ])It(?=[ ](?:(?:has|had|also|then|later|already|since|\w+ly)[ ])*+(?:signed|inked|struck|concluded|sealed|entered[ ]into|met|hosted|received|(?:will|(?:is|was)[ ](?:due[ ]|set[ ]|expected[ ])?to|expects[ ]to|plans[ ]to)[ ](?:sign|ink|conclude|meet|host|receive))\b)"),
    creates=re.compile(r"\b(?:form|forming|formed|create[sd]?|creating|creation[ ]of|establish(?:ed|ing|es)?|set[ ]up|setting[ ]up|launch(?:ed|ing)?)[ ](?:(?:the|an?)[ ])?(?:[\w-]+[ ]){0,3}\Z", re.VERBOSE),
    numbers={
        "two": 2,
        "three": 3,
        "four": 4,
        "five": 5,
        "six": 6,
        "seven": 7,
        "pair": 2,
        "both": 2,
        "trio": 3,
        "quartet": 4,
        "duo": 2,
    },
    after=re.compile(
        r"\b(?:after(?![ ]which\b)|following(?![ ]which\b)|at|over|told|telling|addressed|addressing|during|on[ ]the[ ]sidelines[ ]of|in|upon|as[ ]part[ ]of|on|since|ahead[ ]of)[ ](?:(?:an?|the|their|his|her|its|this|these)[ ])?(?:[\w\ue000\ue001\ue003'-]+[ ]){0,4}\Z",
        re.VERBOSE | re.IGNORECASE,
    ),
    aside=re.compile(
        r"\b(?:on[ ]the[ ](?:sidelines|margins|fringes)[ ]of|ahead[ ]of|before)[ ](?:(?:the|an?|this|that)[ ])?(?:(?!(?:took|was|were|is|are|will|had|held|came|saw)[ ])[\w\ue000\ue001\ue003'-]+[ ]){0,4}\Z",
        re.VERBOSE | re.IGNORECASE,
    ),
    belongs=re.compile(r"(?<!city[ ])(?<!town[ ])(?<!capital[ ])(?<!port[ ])(?<!village[ ])(?<!outskirts[ ])(?<!suburb[ ])(?<!north[ ])(?<!south[ ])(?<!east[ ])(?<!west[ ])(?<!centre[ ])(?<!center[ ])(?<!heart[ ])(?<!island[ ])(?<!University[ ])(?<!visit[ ])(?<!tour[ ])\bof[ ](?:the[ ])?\Z|\b(?:on(?![ ](?:the[ ])?(?:[\w-]+[ ])?(?:sites?|bases?|pads?)[ ])|about|(?<!left[ ])(?<!leaves[ ])(?<!leave[ ])(?<!headed[ ])for|(?<!offices[ ])(?<!office[ ])(?<!headquarters[ ])(?<!premises[ ])(?<!grounds[ ])(?<!hall[ ])(?<!building[ ])(?<!campus[ ])(?<!tour[ ])(?<!visit[ ])(?<!opening[ ])of|over|build\w*|construct\w*|operat\w*|develop\w*|moderni[sz]\w*|upgrad\w*|discuss\w*|review\w*)[ ](?:(?:the|an?|its|his|her|their|new)[ ])?(?:[\w-]+[ ]){0,4}?(?:plants?|stations?|pads?|cent(?:re|er)s?|sites?|facilit(?:y|ies)|bases?|spaceports?|observator(?:y|ies)|telescopes?|antennas?|ports?|factor(?:y|ies)|hubs?|teleports?|situation|conflict|war|peace|crisis|authorities)[ ](?:in|at|near)[ ](?:the[ ])?\Z"),
    locative=re.compile(
        r"\b(?:[Ii]n|[Aa]t|(?<!called[ ])(?<!calls[ ])(?<!call[ ])[Oo]n|[Ii]nside|[Oo]utside|[Nn]ear|around|[Vv]isited|visit|visiting|toured|tour|tours|inspected|[Tt]o|[Ww]ithin|[Tt]heir|of|(?:leaves?|left|leaving|bound|heads?|headed|departs?|departed|set|scheduled|planned|slated|due|booked|down|pencill?ed[ ]in|called|billed|fixed|arranged)[ ]for)[ ](?:(?:the|an?|its|his|her|their)[ ])?(?:(?:city|town|capital|region|port)[ ](?:of[ ])?)?(?:(?:Kazakh|Russian|French|Indian|Japanese|Chinese|Italian|German|capital|nearby|northern|southern|eastern|western|central|southeastern)[ ](?:\w+[ ](?:of[ ])?)?)?\Z",
        re.VERBOSE,
    ),
    shared=re.compile(
        r"\b(?i:commission|committee|sub-?commission|working[ ]group|steering[ ](?:group|board)|task[ ]force|council|summit|talks|meeting|negotiations|consultations|dialogue|forum|agreement|treaty|memorandum|working[ ]party|joint[ ]board|roundtable|round[ ]table|conference)\b"
    ),
    undertaking=re.compile(r"(?:in[ ])?(?:the|this|that|its|their|an?|our)[ ](?:(?!(?:on|of|about|for|in|at|to)[ ])[\w-]+[ ]){0,3}?(?:project|programme?|initiative|mission|accords?|agreement|pact|treaty|convention|consortium|alliance|partnership|coalition|memorandum|declaration|organi[sz]ation|effort)s?\b"),
    apart=re.compile(
        r"(?i)\b(?:crew\w*|astronauts?|cosmonauts?|taikonauts?|launch(?:ed|es)?|lift(?:ed)?[ -]?off|orbit\w*|spacewalk\w*|born|died|appointed|elected|named|nominated|award\w*|prize|medal\w*|studied|graduated|worked|resigned|arrested|charged|published|wrote|married|buried|quoted|trained|training|flew|landed|journalists?|correspondent)\b"
    ),
    sport=re.compile(r"\b(?:tournament|match|league|championship|semi-?final)\b"),
    veto=re.compile(
        r"\b(?:aboard|on[ ]board|hatch(?:es)?|docked|docking(?![ ](?:port|system|mechanism|adapter|interface|module|compartment|target|tests?|standard))|undocked|crew(?:mates)?(?![ ](?:program\w*|module|capsule|seats?|access|exchange|transport|vehicle|training|dragon))|airlock)\b",
        re.VERBOSE,
    ),
)
