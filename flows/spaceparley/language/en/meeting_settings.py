"""English words for when, where and about what a meeting is, and whether it was held."""

from .. import later as re
from ..meeting_settings import SettingWords
from ..meetings import DATE, PARTY, PLACE, THING
from ..rule import Rule
from .meeting_nouns import PACTS
from .meeting_venues import VENUES

WORDS = SettingWords(
    announced=re.compile(
        r"\b(?:will|ll|would|shall|is[ ](?:\w+[ ])?(?:to|due|set|scheduled|expected|slated|planned|going|tomorrow|next)|are[ ](?:\w+[ ])?(?:to|due|set|scheduled|expected|slated|planned|going)|was[ ]to|were[ ]to|(?:was|were)[ ](?:also[ ])?(?:supposed|meant)[ ]to|due[ ](?:to|on|in)|scheduled|planned|plans?[ ]to|expects?[ ]to|expected|upcoming|forthcoming|next[ ](?:round|meeting|session)|look(?:s|ed|ing)?[ ]forward[ ]to|to[ ]be[ ]\w+ed|to[ ]be[ ]held|set[ ]for|intends?[ ]to|agreed[ ]to|promised[ ]to|announced[ ]for|slated|is[ ]tomorrow|prepar(?:e|es|ing)[ ](?:to|for)|should|may|might|could|(?:leaves?|heads?|departs?|flies|travels|sets[ ]off)[ ](?:for|to)|pencill?ed[ ]in|booked[ ]for|fixed[ ]for|has[ ]been[ ](?:fixed|set|arranged|(?:moved|postponed|rescheduled|put[ ]back|pushed[ ]back|brought[ ]forward)[ ](?:to|until|for))|have[ ]been[ ](?:fixed|set|arranged))\b",
        re.VERBOSE,
    ),
    infinitive=re.compile(r"to[ ]", re.VERBOSE),
    joined=re.compile(r"(?:\b(?:and|or|before)[ ](?:\w+ly[ ]|then[ ]|also[ ]|later[ ])?|\bto[ ]|,[ ])(?:hold|have|conduct|attend|join|host|chair|co-chair|begin|start|open|lead|resume|continue|conclude|make|pay|take[ ]part[ ]in|participate[ ]in)[ ](?:(?:an?|the|his|her|its|their)[ ])?(?:[\w-]+[ ]){0,2}\Z", re.VERBOSE),
    present=re.compile(r"\b(?:meets|hosts|receives|welcomes|greets|visits|tours|signs|sits|shakes|leaves|heads|departs|attends|discusses|sign|meet|visit|host|receive|come[sd]?[ ]to[ ]see)\b|\b(?:is|are)[ ]visiting\b", re.VERBOSE),
    perfect=re.compile(r"\b[Hh]aving\b[^,;:.]{0,20}\Z"),
    purpose=re.compile(r"(?:\A|\W)(?:to[ ]\w{0,2}|and[ ]to[ ]\w{0,2}|order[ ]to[ ]\w{0,2})\Z", re.VERBOSE),
    coming=re.compile(r"\b(?:next|upcoming|forthcoming|coming|planned|follow-up)[ ](?:[\w-]+[ ])?\Z", re.VERBOSE),
    cancelled=re.compile(
        r"\b(?:called[ ]off|cancell?ed|scrapped|(?:will|would)[ ](?:now[ ])?not[ ](?:now[ ]|after[ ]all[ ])?(?:take[ ]place|go[ ]ahead|be[ ]held|happen)|did[ ]not[ ](?:take[ ]place|go[ ]ahead|happen)|postponed[ ](?:indefinitely|until[ ]further[ ]notice|sine[ ]die|without)|put[ ](?:off|on[ ]ice|on[ ]hold)(?:[ ](?:indefinitely|until[ ]further[ ]notice))?(?=[.,;]|[ ](?:because|after|due|owing|over|as|following|amid|by|at[ ](?:the|short|very)|for[ ](?:lack|want|now))\b)|(?:pull(?:s|ed)?[ ]out[ ]of|back(?:s|ed)?[ ]out[ ]of|bow(?:s|ed)?[ ]out[ ]of|skipped)(?=[ ](?:(?:the|an?|his|her|its|their|these|those)[ ])?(?:[^ .,;:]+[ ]){0,4}?(?:meetings?|talks|visits?|trips?|summit|conference|congress|forum|sessions?|gathering|events?|dinner|lunch|call|round|ceremony|signing|negotiations|consultations)\b)|cried[ ]off|begged[ ]off|abandoned|shelved|won't[ ](?:now[ ])?(?:take[ ]place|happen|go[ ]ahead)|fell[ ]through|cancellation|cancels?|axed|suspended|never[ ]took[ ]place|struck[ ]from[ ]the[ ]\w+|(?:is|are|was|were)[ ](?:now[ ])?off(?![ ]\w)|fell[ ]victim[ ]to|did[ ]not[ ]materiali[sz]e|never[ ](?:happened|materiali[sz]ed)|came[ ]to[ ]nothing|(?:was|were)[ ]not[ ]held|has[ ]not[ ]taken[ ]place|failed[ ]to[ ](?:take[ ]place|materiali[sz]e)|put[ ]paid[ ]to|nixed|ditched|aborted|will[ ]no[ ]longer|dropped)\b",
        re.VERBOSE,
    ),
    never=re.compile(r"did[ ]not|never|(?:was|were|has)[ ]not|failed|fell[ ]through|came[ ]to[ ]nothing"),
    negated=re.compile(
        r"\b(?:(?:did|do|does|has|have|had|will|would|was|were|is|are|could|can)[ ](?:not|never)|didn't|don't|won't|hasn't|haven't|wouldn't|wasn't|weren't|never|refus\w+[ ]to|declin\w+[ ]to|without|neither|failed[ ]to|instead[ ]of|rather[ ]than|unable[ ]to|cannot)\b[^,;:]{0,30}\Z|\b(?:(?:hop|want|wish|seek|sought|aim|aspir|long|yearn)(?:e?s|e|ed|ing)?|(?:would|d)[ ]like|(?:ready|willing|prepared|keen|eager|open|free|happy|readiness|willingness|desire|wish|eagerness|proposed|offered|urged[ ]\w+|asked|invited[ ]\w+)|propos(?:al|es|ing)|offer(?:s|ing)?)[ ]to[ ](?:[\w-]+[ ]){0,2}?[\w-]*\Z|\b(?:consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|weigh(?:s|ed|ing)?|contemplat(?:es|ed|ing)|discuss(?:es|ed|ing)?|(?:interest(?:ed)?|interest)[ ]in|(?:possibility|prospect|idea|chance)[ ]of|(?:keen|intent)[ ]on|open[ ]to|propos(?:es|ed|ing))[ ](?:[\w-]+[ ]){0,1}?(?:signing|meeting|visiting|concluding|hosting|the[ ]signing[ ]of)\Z",
        re.VERBOSE,
    ),
    denied=re.compile(r"\b(?:is|are|remains?|(?:has|have)[ ]been)[ ](?:(?:still|currently|now|also|already|reportedly|locked|deep)[ ])?in[ ](?:(?!(?:the|an?|his|her|its|their)[ ])[\w-]+[ ]){0,2}\Z|(?<!\w)(?:[Nn]o|[Nn]ever[ ]any)[ ](?:such[ ]|\w+[ ])?\Z|\b(?:has|have|had)(?:[ ]not|n't|[ ]never)(?:[ ]yet|[ ]ever)?[ ](?:held|had|conducted)[ ](?:any[ ])?\Z"),
    long_since=re.compile(r"\b(?:days?|weeks?|fortnight|months?|years?)[ ]\Z"),
    held=re.compile(
        r"\b(?:took[ ]place|was[ ]held|were[ ]held|has[ ]just[ ]ended|have[ ]just[ ]ended|ended|(?<!be[ ])(?<!been[ ])held|conducted|concluded|lasted|opened|had[ ]taken[ ]place|has[ ]been[ ]held|came[ ](?:after|days|as)|followed|focused|wrapped[ ]up|just[ ]ended)",
        re.VERBOSE,
    ),
    remote=re.compile(
        r"\b(?:(?:in|during|on|over|via|by)[ ](?:an?|the|their|his|her)[ ](?:[\w-]+[ ]){0,3}?(?:tele-?conference|video[ ]?-?conference|(?:video|phone|telephone|conference|Zoom)[ ](?:call|conversation|talks|meeting|conference|discussion)|(?:virtual|online)[ ](?:meeting|talks|session))|by[ ](?:tele)?phone|over[ ](?:the[ ](?:tele)?phone|video[ ]?link|Zoom|Teams)|on[ ]the[ ](?:tele)?phone|[Ff]rom[ ]a[ ]screen|[Oo]n[ ]a[ ](?:video[ ])?call|via[ ](?:video[ ]?link|videoconference|video|Zoom)|[Bb]y[ ]video(?:[ ]?(?:link|conference|call))?|virtually|remotely|online|by[ ]telephone)\b",
        re.VERBOSE | re.IGNORECASE,
    ),
    just=re.compile(
        r"\b(?:has|have)[ ]just\b|\bjust[ ]now\b|\bmoments[ ]ago\b|\bminutes[ ]ago\b|\bjust[ ](?:signed|met|ended)\b",
        re.VERBOSE,
    ),
    sequel=re.compile(
        r"\b(?:[Aa]fterwards?|[Tt]hen|[Tt]hat[ ](?:same[ ])?(?:evening|morning|afternoon|night|day)|[Ll]ater[ ](?:that|the[ ]same)[ ]day|(?:[Oo]n[ ])?[Tt]he[ ]same[ ](?:day|evening)|[Ii]n[ ]the[ ](?:evening|afternoon)|[Ee]arlier[ ](?:in[ ]the[ ]day|that[ ](?:day|morning|afternoon))|[Tt]he[ ]same[ ](?:morning|afternoon|night)|[Aa]fter[ ](?:the|that|this)[ ](?:launch|lift-?off|flight)|[Ff]ollowing[ ]the[ ](?:launch|lift-?off)|later[ ]held|subsequently|[Ii]mmediately[ ]after|shortly[ ]after|on[ ]the[ ]sidelines[ ]of[ ]the[ ]launch)\b",
        re.VERBOSE,
    ),
    afterwards=re.compile(r"\b(?:then|later|afterwards|subsequently|in[ ]the[ ](?:afternoon|evening))\b"),
    before_others=re.compile(r"(?:,[ ]followed[ ]by[ ]|[ ]before[ ](?:an?[ ]|(?:holding|having|sitting[ ]down[ ]for)[ ]))[^.;:]{0,40}\Z"),
    gapped=re.compile(
        rf"(?:,[ ](?:and[ ])?|[ ]and[ ]|;[ ](?:and[ ])?)(?:also[ ])?(?:(?P<then>then|next|after(?:wards|[ ]that)|subsequently|later(?:[ ](?:in[ ]the|that|the[ ]same)[ ]day)?|in[ ]the[ ](?:afternoon|evening)|the[ ]same[ ](?:day|evening)),?[ ])?(?:(?:(?:on|in|at)[ ])?[{DATE}{PLACE}]+,?[ ])*(?P<led>(?:with|by)[ ])?(?:(?:the|his|her|its)[ ])?\Z",
        re.VERBOSE,
    ),
    set_apart=re.compile(rf"(?:,?[ ](?:(?:on|in|at)[ ](?:the[ ])?)?[{DATE}{PLACE}]+)+(?=[ ]?(?:[.,;:()!?]|\Z)|[ ](?:to|for|in|at|on|and|over|about|ahead|during|before|after|as|with|by|from|where|who|but|while|amid|when|following)\b)", re.VERBOSE),
    in_turn=re.compile(r"(?:,|\band)[ ](?:then|later|afterwards|subsequently|finally)\b|\bbefore[ ]\w+ing\b|\b(?:succeeded|replaced|relieved)[ ](?:\w+ly[ ])?by\b|\b(?:succeeds|succeed|replaces|replace|took[ ]over[ ]from|takes[ ]over[ ]from|take[ ]over[ ]from)\b"),
    handed=re.compile(rf"\b[Bb]y[ ](?:the[ ])?[{PARTY}]+[ ](?:over[ ])?to[ ](?:the[ ])?\Z"),
    likened=re.compile(r"(?i)\b(?:after|since|before|behind|(?:un)?like|besides) (?:the )?\Z"),
    nth_day=re.compile(r"\b[Oo]n[ ](?:(?:the|his|her|their)[ ](?:(?P<first>first)|(?P<second>second)|(?P<third>third)|(?P<fourth>fourth)|last|final|closing)[ ]day)\b(?![ ]of[ ](?!(?:the|his|her|their|its|this)[ ](?:[\w-]+[ ]){0,2}(?:visit|trip|tour|stay)\b))"),
    next_day=re.compile(r"(?i)\b(?:the[ ](?:next|following)[ ](?:day|morning|afternoon|evening)|a[ ]day[ ]later)\b"),
    same_scene=re.compile(r"\b(?:[Oo]n|[Aa]t|[Ii]n)[ ]the[ ](?:sidelines|margins)[ ]of[ ](?:the|this|that)[ ](?:ceremony|event|meeting|visit|talks|signing|session|gathering)\b"),
    separately=re.compile(r"\b(?i:separate[ ](?:talks|meetings|conversations|discussions|calls)|separately|in[ ]turn|(?:a[ ]series|a[ ]round|a[ ]number|several|a[ ]string)[ ](?:of[ ])?(?:\w+[ ])?(?:meetings|talks|conversations)|bilateral[ ]meetings|one-on-one[ ](?:meetings|talks))\b"),
    lasting=re.compile(r"\b(?P<days>\w+)(?:-day|[ ]days[ ]of)\b", re.VERBOSE),
    ending=re.compile(r"\b(?:completed|ended|concluded|wrapped[ ]up|wound[ ]up|rounded[ ]off|finished|closed)\b", re.VERBOSE),
    starting=re.compile(r"\b(?:from(?=[ ](?:the[ ])?\ue002)|starting|beginning|begins?|began|opens?|opened|starts?|started|kick(?:s|ed)[ ]off|arriv(?:es?|ed|ing)|lands?|landed|embark(?:s|ed)|due[ ]in|fl(?:ies|ew)[ ](?:in)?to)\b", re.VERBOSE),
    period=re.compile(r"\b(?:for|over|through|covering)[ ](?:the[ ](?:period|years)[ ])?\Z", re.VERBOSE),
    crowned=re.compile(r"\b(?:capped|crowned|concluded|closed|ended|wrapped[ ]up|rounded[ ]off|followed|preceded[ ]by)[ ](?:(?!rounds|months|years|weeks|series)[\w-]+[ ]){0,4}\Z"),
    closes=re.compile(r"\b[Tt]he[ ](?:\w+[ ])?(?:meeting|session|visit|talks|negotiations|gathering|trip)[ ](?:also[ ])?(?:ended|concluded|culminated|closed|wrapped[ ]up|was[ ](?:capped|crowned|marked|sealed)|saw|resulted)(?:[ ](?:with|in|by))?\b"),
    scene=re.compile(r"(?i)\b(?:on[ ](?:the|this|that|the[ ]same)[ ]occasion|on[ ]the[ ]spot|there[ ]and[ ]then|in[ ]the[ ]course[ ]of[ ](?:the|this|his|her|their)[ ](?:visit|meeting|talks)|(?:at[ ]the[ ](?:end|close|conclusion)[ ]of|(?:up)?on[ ](?:the[ ])?(?:conclusion|completion)[ ]of|after|following|during|at)[ ](?:the|this|his|her|their)[ ](?:\w+[ ])?(?:visit|meeting|talks|session|negotiations|discussions|consultations|ceremony|gathering))\b", re.VERBOSE),
    pact=re.compile(r"[\W_]*(?:The|This|That)[ ](?:[\w-]+[ ])?(?i:agreement|arrangement|memorandum|document|mou|contract|deal|accord|protocol|letter|treaty|pact|text|signing)\b|[\W_]*It[ ](?:was|bears)\b|[\W_]*Signing[ ](?:for|on[ ]behalf[ ]of)\b"),
    signed_it=re.compile(r"\b(?:signed|inked|initialled)[ ](?:it\b|(?:the|that|this)[ ](?:[\w-]+[ ]){0,2}(?:agreement|arrangement|memorandum|document|mou|MoU|MOU|contract|deal|accord|protocol|letter|treaty|pact|text|statement|declaration|plan|papers)\b|for\b|on[ ]behalf[ ]of\b)|\b(?:their|the|his|her)[ ](?:signatures?|names?)[ ](?:to|on|under)[ ](?:it|the|that)\b|\b[Ss]ignator(?:y|ies)\b"),
    attributive=re.compile(r"(?<!\b[AaIi][tn][ ])(?<!\b[Dd]uring[ ])\b(?:an?|the|its|his|her|their|this)[ ]\Z"),
    prior=re.compile(r"\b(?:originally|initially|previously|at[ ]first)[ ](?:\w+[ ]){1,2}(?:for[ ]|on[ ]|to[ ](?:\w+[ ]){1,3}(?:on[ ]|in[ ])?)?\Z"),
    told=re.compile(
        rf"\b(?:said|told|announced|confirmed|stated|added|reported|noted|explained|wrote|says|tells|revealed|disclosed|posted|published|issued|statement|release)[ ](?:[{PARTY}]+[ ]|reporters[ ]|journalists[ ]|the[ ]press[ ]|media[ ]|\w+[ ])?(?:on[ ]|in[ ]|late[ ]|early[ ])?\Z",
        re.VERBOSE,
    ),
    other=re.compile(
        r"\b(?:launch(?:ed|es|ing)?|lift-?off|flight|flew|fly|tests?|tested|testing|deliver(?:y|ed)|ship(?:ped|ment)|arriv(?:al|ed|es)|depart(?:ure|ed)|service|construction|built|created|founded|appointed|elected|postponed|delayed|moved|pushed|slipped|adopted|ratified|orbit|completed|crash(?:ed)?|dated|born|deadline|budget|spacewalk|undocked|docked|landed)(?![ ](?:test[ ])?(?:cent(?:re|er)s?|sites?|pads?|range|facilit|stand|complex|director|provider|vehicle|pilot|base|campus|chief|head|manager|(?:services?[ ])?(?:contract|agreement|deal|accord|licen[cs]e)))(?:[ ][^,;:.]{0,24})?\Z|\b(?:by|until|through|before|since|no[ ]earlier[ ]than|after)[ ](?:the[ ]end[ ]of[ ]|late[ ]|early[ ])?\Z",
        re.VERBOSE,
    ),
    about_it=re.compile(rf"\b(?:which|that)[ ](?:(?:the[ ])?[{PARTY}][^,;:.]{{0,60}}?[ ])?(?:was|were|is|are|had|has|should|could|might|took|will|would|convened|met|sat|gathered|opened|closed|began|started|ended|runs?|brought)\b", re.VERBOSE),
    already=re.compile(r"\b(?:already|previously|(?<!\d[ ])earlier[ ](?:met|held)|last[ ](?:met|held|spoke|saw)|before)\b", re.IGNORECASE),
    identity=re.compile(r"\b(?:[Ii]t|[Tt]his)[ ](?:was|is|marked|marks)[ ](?:also[ ]|already[ ]|only[ ])?(?:their|the|his|her|its)[ ](?:[\w-]+[ ]){0,2}\Z"),
    same_day=re.compile(r"\b(?:the|that)[ ]same[ ](?:day|morning|afternoon|evening)\b|\bearlier[ ](?:in[ ]the|that)[ ]day\b"),
    when=re.compile(r",?[ ](?:when|at[ ]which|during[ ]which)\b"),
    cleft=re.compile(r"\b[Ii]t[ ](?:was|is|will[ ]be)[ ](?:in|at)[ ](?:the[ ])?\Z"),
    works=re.compile(
        rf"\b(?:{PACTS}|grants?|loans?|letters?[ ]of[ ]intent|declarations?|decisions?)\b[^.;:]*?[ ](?:on|for|to|covering|concerning|regarding|about)[ ](?:(?!(?:on|at|in|after|during|before)[ ])[^\s.;:]+[ ]){{1,12}}?(?:[{THING}]+|station|observatory|telescope|cent(?:re|er)|facility|plant|factory|antenna|dish|teleport|spaceport|cosmodrome|port|pad|site|base|laborator(?:y|ies)|lab|institute|academy|university|school|building|complex|park|hub|campus|hall|line|museum|planetarium|radar|stations|antennas|facilities|infrastructure)[ ](?:in|at|near|outside|on)[ ](?:the[ ])?(?:[A-Z{PLACE}{THING}][\w{PLACE}{THING}-]*,?[ ](?:in|near|outside)[ ](?:the[ ])?)?\Z"
    ),
    topical=re.compile(r"(?:[ ][^\s,;:.()]+){0,2}[ ](?:on|about|over|concerning|regarding)[ ](?:the[ ])?(?:future[ ]of[ ](?:the[ ])?)?"),
    here=re.compile(r"\bhere\b(?!['-])|\b(?:in[ ](?:his|her)[ ]office|at[ ]the[ ](?:presidential[ ]palace|ministry|government[ ]headquarters|state[ ]house))\b(?![ ]of\b)", re.VERBOSE),
    capital=re.compile(r"\b(?:[Ii]n|[Tt]o|[Vv]isited)[ ](?:the[ ])?(?P<whose>[A-Z][\w-]+(?:[ ][A-Z][\w-]+)?)[ ]capital\b(?![ ](?:of|market|[A-Z](?!\w+day)))", re.VERBOSE),
    capital_of=re.compile(r"(?<!\w)capital(?:[ ]city)?[ ]of[ ](?:the[ ])?\Z"),
    there=re.compile(r"(?i)\bon[ ]the[ ](?:sidelines|margins)[ ]of[ ](?:the|this|that)[ ](?:same[ ])?(?:forum|conference|summit|congress|exhibition|(?:air[ ]?)?show|fair|symposium|expo|workshop|convention|assembly)(?=[ ]?[,.]|[ ](?:and|on|last|yesterday|today|with|he|she|they|the)\b)|\bthere\b(?!['-]|[ ](?:is|are|was|were|will|has|have|had|can|may|would|should|must|seems?|remains?|be)\b)"),
    unmet=re.compile(r"\b(?:was|were|had[ ]been)[ ](?:also[ ])?(?:to|due[ ]to|supposed[ ]to|scheduled[ ]to|expected[ ]to|meant[ ]to|set[ ]to)\b|\bhad[ ](?:planned|intended|hoped)[ ]to\b|\bwould[ ]have\b", re.VERBOSE),
    missed=re.compile(r"\b(?:was|were)[ ](?:also[ ]|both[ ]|initially[ ]|originally[ ])?(?:to|due[ ]to|supposed[ ]to|meant[ ]to)[ ]have\b|\bshould[ ](?:really[ ])?have\b|\bhad[ ](?:been[ ](?:due|supposed|meant|scheduled|expected)|hoped|intended|planned)[ ]to\b|\bwould[ ]have\b", re.VERBOSE),
    thwarted=re.compile(r",?[ ](?:but|only[ ]to)[ ](?![^.;]{0,60}\b(?:details?|agenda|disclos\w+|reveal\w*|elaborat\w+|specif\w+|unclear|unknown|not[ ](?:known|say|said|give|given|clear))\b)(?![^.;]{0,80}\b(?:will|now[ ](?:due|set|planned|expected)|moved|postponed|delayed|put[ ](?:back|off)|rescheduled|brought[ ]forward|later|next)\b)", re.VERBOSE),
    dateline=re.compile(
        rf"[{PLACE}A-Z][{PLACE}A-Z ,./()-]{{2,40}}[,(][ ]*[{DATE}]|(?:[\w ]|[{PLACE}]){{2,40}},[ ][{DATE}]+[ ]*(?:\Z|[–—-]|/|\()",
        re.VERBOSE,
    ),
    restates=re.compile(
        rf"[ ](?:is|was|will[ ]be(?:[ ]held)?|takes[ ]place|will[ ]take[ ]place|took[ ]place|was[ ]held|is[ ](?:set|scheduled)[ ]for|(?:has[ ]been|was)[ ](?:moved|postponed|rescheduled|put[ ]back|pushed[ ]back|brought[ ]forward)[ ](?:to|until|for)|is[ ]actually)[ ](?:(?:on|actually|in[ ]fact)[ ])?[{DATE}]",
        re.VERBOSE,
    ),
    sites=(
        Rule(
            "en.place.headquarters",
            re.compile(
                rf"\b(?:at|in|visited|toured)[ ](?:the[ ])?(?P<whose>[{PARTY}]+)(?:'s?)?[ ](?:\w+[ ])?(?:[Hh]eadquarters|HQ|[Hh]ead[ ][Oo]ffice)\b",
                re.VERBOSE,
            ),
            "They signed at CNES headquarters in Paris.",
            "{} headquarters",
        ),
        Rule(
            "en.place.premises",
            re.compile(rf"\b(?:at|to)[ ](?:the[ ])?(?:headquarters|HQ)[ ]of[ ](?:the[ ])?(?P<whose>[{PARTY}]+)", re.VERBOSE),
            "They signed at the headquarters of CNES.",
            "{} headquarters",
        ),
        Rule(
            "en.place.embassy",
            re.compile(
                rf"\b(?:at|in)[ ](?:the[ ])?[Ee]mbassy[ ]of[ ](?:the[ ])?(?P<whose>[{PARTY}{PLACE}]+)", re.VERBOSE
            ),
            "They met at the embassy of Japan.",
            "Embassy of {}",
        ),
        Rule(
            "en.place.legation",
            re.compile(r"\b(?:at|in)[ ](?:the[ ])?(?P<whose>[A-Z]\w+)[ ](?:[Ee]mbassy)", re.VERBOSE),
            "They met at the Japanese embassy.",
            "{} embassy",
        ),
        Rule(
            "en.place.house",
            re.compile(rf"\b(?:[Aa]t|[Ii]n|[Ii]nside|visited|visits|visit|toured|inspected)[ ](?:the[ ])?(?P<whose>[{PARTY}]+)(?!'s)", re.VERBOSE),
            "They met at the Embassy of Japan.",
            "{house}",
        ),
        Rule(
            "en.place.site",
            re.compile(
                r"\b(?:[Ss]ite|[Pp]ad|[Ll]aunch[ ][Pp]ad|[Cc]omplex)[ ](?:No\.[ ]?)?(?P<whose>\d{1,3}[A-Z]?)\b",
                re.VERBOSE,
            ),
            "They met at Site 31.",
            "Site {}",
        ),
        Rule(
            "en.place.cosmodrome",
            re.compile(r"\b(?:at|in|from)[ ]the[ ](?:cosmodrome|spaceport)\b", re.VERBOSE),
            "They met at the cosmodrome.",
            "* Cosmodrome|Spaceport",
        ),
        Rule(
            "en.place.space_centre",
            re.compile(rf"\b(?:at|in|from)[ ]the[ ](?:space|launch)[ ](?:cent(?:re|er)|base|site)\b(?![ ](?:of|in|at)[ ](?:the[ ])?[{PLACE}A-Z])", re.VERBOSE),
            "They met at the space centre.",
            "* Space Centre|Space Center|Launch Centre|Launch Center|Launch Base",
        ),
        Rule(
            "en.place.room",
            re.compile(
                r"\b(?:in|at)[ ](?:the[ ])?(?:[Rr]oom|[Hh]all|conference[ ]room|[Pp]avilion|[Bb]ooth)[ ](?P<whose>[A-Z]?\d{1,4}|[A-Z])\b(?:[ ]of[ ]the[ ]con(?:ven|fer)\w+[ ]cent(?:re|er))?",
                re.VERBOSE,
            ),
            "The meeting ended in room B4.",
            "room {}",
        ),
        Rule(
            "en.place.pavilion",
            re.compile(r"\b(?:at|in)[ ](?:the[ ])?(?P<whose>[A-Z]\w+)[ ]pavilion\b", re.VERBOSE),
            "They signed at the French pavilion.",
            "{} pavilion",
        ),
        Rule(
            "en.place.plant",
            re.compile(rf"\b(?P<whose>[{PARTY}]+|[A-Z][\w-]+(?='s))(?:'s?)?[ ](?:\w+[ ]){{0,2}}(?:plant|factory)\b", re.VERBOSE),
            "He toured the Falcon Propulsion plant.",
            "{} plant",
        ),
        Rule(
            "en.place.plant_of",
            re.compile(rf"\b(?:plant|factory)[ ]of[ ](?:the[ ])?(?P<whose>[{PARTY}]+)", re.VERBOSE),
            "He toured the plant of Falcon Propulsion.",
            "{} plant",
        ),
        Rule(
            "en.place.palace",
            re.compile(r"\b(?:at|in)[ ](?:the[ ])?(?P<whose>[A-ZÉ]\w+)[ ][Pp]alace\b", re.VERBOSE),
            "They met at the Egmont Palace.",
            "{} Palace",
        ),
        Rule(
            "en.place.hall",
            re.compile(
                rf"\b(?:[Aa]t|[Ii]n|[Ii]nside|[Tt]o|visited|toured)[ ](?:the[ ])?(?P<whose>(?:(?:[A-Z][\w'-]*|[{PLACE}]+)[ ]){{1,3}}(?:House|Hall|Hotel|Building|Museum|Theatre|Theater|Auditorium|Library|Mansion|Castle|Villa|Residence|Lodge|Office|Tower|Durbar|Bhavan|Bhawan|Spaceport|Cosmodrome|Observatory|Airport|Airfield|Campus|Park|Marae|Cent(?:re|er)|Shipyard|Terminal)(?:[ ]of[ ](?:the[ ])?[A-Z]\w+)?)(?![\w-]|'s)",
                re.VERBOSE,
            ),
            "They met at Baltasound Hall in Unst.",
            "{town}",
        ),
        Rule(
            "en.place.town",
            re.compile(
                r"\b(?:[Ii]n|[Aa]t)[ ](?:the[ ])?(?P<whose>(?!(?:Department|Ministry|Government|Office|Agency|Council|Cabinet|Parliament|Senate|House|English|Russian|French|Chinese|Congress|Internet|I|Earth|Moon|Mars|Orbit|Space)\b)[A-Z][\w'-]{2,}(?:[ ](?:of|al|[A-Z][\w'-]+)){0,2}(?<![ ]of))(?![\w-]|[ ][A-Z][a-z])(?!'s)(?![ ](?:capital|city|town|parliament|ministry|government|side|section|segment|delegation|agency|space|port|coast|market|company|region|area|basin|sector|industry|programme?|project|mission|framework|initiative|process|market|community|system|family|series|era|network|corridor|belt|rocket|satellite|probe|lander|module|constellation|instrument|consortium|group|summit|forum|conference|room|hall)\b)",
                re.VERBOSE,
            ),
            "They met in Dakar.",
            "{town}",
        ),
        Rule(
            "en.place.command",
            re.compile(
                r"\b(?:at|in)[ ]the[ ](?:command|control|mission[ ]control)[ ](?:cent(?:re|er)|room)\b", re.VERBOSE
            ),
            "Talks were held at the command centre.",
            "command centre",
        ),
        Rule(
            "en.place.convention",
            re.compile(
                r"\b(?:at|in)[ ]the[ ](?:convention|exhibition|conference|congress)[ ]cent(?:re|er)\b", re.VERBOSE
            ),
            "They met at the convention centre.",
            "convention centre",
        ),
        *VENUES,
    ),
    clock=re.compile(r"[*_]{0,2}\d{1,2}[:.]\d{2}[*_]{0,2}", re.VERBOSE),
    topics=(
        Rule(
            "en.topic.about",
            re.compile(
                rf"""(?:\b(?:discussed|discuss|discusses|discussing|reviewed|review|negotiated|debated|considered|addressed)(?:[ ]with[ ][{PARTY}]+)?[ ](?:(?:the|an?|their)[ ])?
            | \b(?:talks|meeting|discussions|negotiations|spoke|talked|conversation|agreement|contract|memorandum|conference|forum|roundtable|letter[ ]of[ ]intent)[ ](?:with[ ][{PARTY}]+[ ])?(?:on|about|over)[ ](?!(?:[{DATE}]|the[ ]phone|the[ ]telephone|the[ ]sidelines))(?:(?:the|an?)[ ])?
            | \b(?:focused|centred|centered)[ ]on[ ](?:(?:the|an?)[ ])? | \bdevoted[ ]to[ ](?:(?:the|an?)[ ])? | \b[Oo]n[ ]the[ ](?:agenda|menu|table)[ ]?(?:was|were|:)[ ](?:(?:the|an?)[ ])? | \bexchanged[ ]views[ ]on[ ](?:(?:the|an?)[ ])?)(?P<topic>[^,.;:!?"“”{PARTY}{DATE}]{{3,90}}(?!\w))""",
                re.VERBOSE,
            ),
            "They discussed the legal framework.",
            "",
        ),
        Rule(
            "en.topic.discussed",
            re.compile(
                rf"(?:\A|\b[Tt]he[ ])(?P<topic>[a-z{THING}][^,.;:!?]{{3,90}}?)[ ](?:was|were)[ ](?:also[ ])?(?:discussed|reviewed|debated|considered)\b",
                re.VERBOSE,
            ),
            "The legal framework was discussed.",
            "",
        ),
    ),
    listed=re.compile(r",[ ]|[ ]and[ ](?:(?:the|an?)[ ])?"),
    clausal=re.compile(
        r"[ ]*(?:was|were|is|are|has|have|had|said|to|which|who|that|they|he|she|it|after|before|during|agreed|signed)(?![\w-])",
        re.VERBOSE,
    ),
    trailing=re.compile(
        r"[ ]+(?:with|by|in|at|on|of|the|a|an|to|for|and|during|over|from|via|next|last|telephone|phone)*[ ]*\Z",
        re.VERBOSE,
    ),
)
