"""English verbs and nouns for meeting, by how they take their parties."""

from .. import later as re
from ..alternation import one_of
from ..meetings import DATE, PARTY, PLACE, THING
from ..rule import Rule
from .meeting_nouns import CALLS, COMMISSIONS, CONFERENCES, PACTS, SIGNINGS, TALKS, VISITS
from .meeting_rounds import ROUNDS

END = r"(?![\w'-])"
ADV = rf"(?:[ ](?:also|then|later|now|again|already|briefly|subsequently|recently|finally|first|formally|officially|jointly|just|separately|privately|both|all|earlier|soon|together|today|yesterday|tomorrow|\w{{3,12}}ly|[{DATE}]+|on[ ][{DATE}]+)){{0,2}}"
WILL = rf"\b(?:will|ll|would|shall|is|are|was|were|plans?|agreed|promised|intends?|hopes?|wants?|due|set|scheduled|expected|slated|going|may|might|can|could|should|must){ADV}[ ](?:to[ ])?(?:be[ ])?(?:to[ ])?"
BE = rf"\b(?:is|are|was|were|be|been|being|get|got){ADV}[ ]"

UNUSUAL = "".join(rf"(?<!{word}[ ])" for word in ["always", "never", "often", "rarely", "seldom", "usually", "sometimes", "regularly", "frequently", "routinely", "typically", "generally"])
ONCE = r"(?![^.;:]{0,120}?\b(?:every|each|regularly|often|frequently|routinely|periodically|annually|yearly|monthly|weekly|daily|(?:once|twice|times)[ ](?:an?|per))\b)"
STAFF = one_of(
    """delegation, delegations, team, teams, group, officials, representatives, observers, experts, engineers, specialists, envoys, executives, managers, leaders, leadership, management, heads, chiefs,
    directors, scientists, researchers, negotiators, delegates, members, colleagues, technicians, diplomats, authorities, staff, counterparts, officers, planners, astronomers, ministers, presidents, administrators, crews, contingent, visitors, guests, trainees, students, lawmakers, inspectors, lawyers"""
)
HEADED = one_of(f"{TALKS}, {COMMISSIONS}, {CONFERENCES}, {VISITS}, side, sides, party, parties, ceremony, event")
"""What somebody leads who is there; a programme is led from afar."""
KIN = one_of(
    """counterpart, counterparts, opposite number, colleague, colleagues, host, guest, partner, partners, rival, predecessor, successor, deputy, boss, chief, head, director, minister, ambassador, president, chairman, secretary,
    bidder, supplier, maker, builder, customer, buyer, investor, user, owner, regulator, insurer, adviser, advisor, consultant, consultancy, laboratory, lab, observatory, bank, fund, body, bureau, centre, center, subsidiary, affiliate, integrator,
    administrator, commissioner, coordinator, manager, engineer, scientist, astronaut, governor, mayor, senator, lawmaker, envoy, general, colonel, professor, founder, owner, firm, company, agency, ministry, institute, university, group, giant, start-up, startup, operator, manufacturer, contractor, country"""
)
TRAIL = rf"(?:(?:,?[ ](?:of|from|for|in)[ ](?:the[ ])?|,[ ])[{PLACE}]+)?(?:[ ]?\([^()]{{0,60}}\))?(?:'?s?[ ](?:{STAFF})\b)?"

OCCASION = rf"(?:[ ](?:[a-z]+-)?[a-z]+){{0,3}}[ ](?:ceremony|event|signing|meeting|talks|session|gathering|summit|forum|conference|reception|dinner|dialogue|roundtable|round){END}"
"""What a host holds, and no guest."""

MEETS: tuple[Rule, ...] = (
    Rule(
        "en.meeting.met",
        re.compile(
            rf"""\b(?:met|meets|(?<!to[ ])meet(?=[ ](?:with[ ])?(?:(?:the|his|her|its|their)[ ])?[{PARTY}]))(?:[ ]up)?{END}(?![ ](?:with[ ])?(?:the[ ])?(?:require|target|deadline|goal|need|all|expect|demand|criteria|standard)) | {WILL}(?:meet|consult|be[ ]meeting|shake[ ]hands[ ]with){END}(?![ ](?:regularly|annually|every\b|twice[ ]a|once[ ]a|periodically|more[ ]often|on[ ]a[ ]regular))(?![ ](?:the[ ])?(?:require|target|deadline|need|demand|criteria|standard))
            | \b(?:has|have|had|[Hh]aving){ADV}[ ](?:met){END} | \b(?:Meeting|(?:(?<=,[ ])|(?<=\bis[ ])|(?<=\bare[ ])|(?<=\bwas[ ])|(?<=were[ ])|(?<=\bbe[ ])|(?<=\bby[ ])|(?<=\bon[ ])|(?<=\band[ ])|(?<=when[ ])|(?<=then[ ])|(?<=also[ ]))meeting|(?<=[Aa]fter[ ])meeting|(?<=before[ ])meeting|(?<=while[ ])meeting){END}(?=[ ](?:with[ ])?[{PARTY}])(?<!a[ ]meeting)(?<!the[ ]meeting)(?<!his[ ]meeting)(?<!her[ ]meeting)(?<!its[ ]meeting)(?<!their[ ]meeting) | \bto[ ](?:meet|host|receive|welcome)(?:[ ]with)?{END}(?![ ](?:the[ ])?(?:require|target|deadline|need|demand|goal))(?![ ](?:(?:the|an?|its)[ ])?[{PARTY}]+(?:'s?)?[ ](?:[\w-]+[ ]){{0,2}}(?:cent(?:re|er)|stations?|facility|facilities|offices?|headquarters|laborator(?:y|ies)|antennas?|summit|conference|council|payloads?|instruments?|satellites?)\b) | \bsat[ ]down{END}
            | \bsaw(?=[ ](?:(?:the|his|her|its)[ ])?[{PARTY}]+(?:,[^,;.]{{2,60}},)?[ ](?:again[ ])?(?:(?:in|on|at)[ ](?:the[ ])?)?[{PLACE}{DATE}]+(?![{PLACE}{DATE}]|[ ](?:as|like|become|launch|fall|lose)\b))
            | \b(?:called|calls|dropped[ ]in)[ ](?:up)?on{END}(?=[ ](?:(?:the|his|her|its)[ ])?(?:(?:[{PLACE}]+|[A-Z][\w-]+)(?:'s?)?[ ]|(?:(?!(?:from|of|in|at|for|and|with|to)[ ])[a-z]+(?:'s)?[ ]){{1,3}}?)?[{PARTY}]++(?!(?:(?:,|,?[ ]and)[ ](?:the[ ])?[{PARTY}]++)*+,?[ ]to[ ])) | \b(?:caught[ ]up|sat|sits|sit|[Ss]itting)[ ](?:with|across(?:[ ]the[ ]table)?[ ]from|opposite){END} | \bcomes?[ ]to[ ]see{END} | \b(?:went|gone|been|came|flew|flown|travelled|traveled)[ ](?:[^,.;]{{0,40}}?[ ])?to[ ](?:see|meet){END} | \b(?:went|gone|came|flew|flown|travelled|traveled)[ ](?:in)?to[ ][^,.;]{{1,40}}?[ ]to[ ](?:seek|ask[ ]for|request|obtain|secure|win|extract|get)[ ][^,.;]{{3,50}}?[ ]from(?=[ ](?:(?:the|his|her|its)[ ])?[{PARTY}]) | (?:\b(?:is|are|was|were)|'s)[ ](?:also[ ])?(?:off|away|back|bound|headed|on[ ](?:his|her|their)[ ]way)[ ](?:[^.;:]{{0,50}}?[ ])?to[ ](?:see|meet){END} | \b(?:flies|travels|heads|goes|returns|comes)[ ](?:[^.;:]{{0,50}}?[ ])?to[ ]see{END}(?=[ ](?:(?:the|his|her|its)[ ])?[{PARTY}]) | {WILL}(?:(?:come|travel|fly|go|head|return|be[ ]back)[ ](?:[^.;:,]{{0,50}}?[ ])?to[ ]see|see){END}(?=[ ](?:the[ ])?[{PARTY}])(?![ ](?:the[ ])?[{PARTY}]++(?:'s?)?[ ](?:[\w-]+[ ])?(?:launch\w*|rockets?|satellites?|tests?|lift|land|fly|cent(?:re|er)|plant|facilit\w+)\b)
            | \b(?:in|deep[ ]in|locked[ ]in)[ ](?:deep[ ]|animated[ ]|close[ ])?(?:conversation|discussion|talks)(?=[ ]with[ ](?:(?:the|his|her|its)[ ])?[{PARTY}])(?<!in[ ]talks) | \b(?:chatting|conversing|conferring|(?:(?<=seen[ ])|(?<=pictured[ ])|(?<=spotted[ ])|(?<=photographed[ ]))talking)[ ]with{END}(?=[ ](?:(?:the|his|her|its)[ ])?[{PARTY}]) | \bto[ ]confer[ ]with{END} | \b(?:was|were)[ ](?:also[ ])?(?:a[ ]|the[ ])?guests?[ ]of{END} | \b(?:shook|shakes|shaking)[ ]hands[ ]with{END} | \b(?:made|makes?|making)[ ](?:an?|his|her|their)[ ](?:courtesy|farewell|introductory|protocol|official|goodwill)[ ]call[ ](?:to|on){END} | \b(?:received|receives|receiving)[ ](?:an?|the)[ ](?:courtesy|farewell|introductory|protocol|working|official|goodwill)[ ](?:call|visit)[ ](?:from|by|of){END}
            | \b(?:[Hh]ad|has|have|[Hh]aving|spen[dt]s?)[ ](?:(?:an?|half|the|best|part|of|good|full|about|some|nearly|almost|over|more|than|\w+)[ ]){{1,6}}?(?:hours?|minutes|half-hour|word|chat)(?=[ ](?:[\w-]+[ ]){{0,2}}?with[ ](?:(?:the|his|her|its|their|visiting)[ ])?(?:(?:[{PLACE}]+|[A-Z][\w-]+)'s?[ ])?[{PARTY}])|\b(?:[Hh]ad|[Tt]ook|[Ss]hared|takes?)[ ](?:\w+[ ]){{0,2}}?(?:tea|coffee|lunch|dinner|breakfast|supper|iftar)(?=[ ]with[ ](?:(?:the|his|her|its|their)[ ])?(?:(?:[{PLACE}]+|[A-Z][\w-]+)'s?[ ])?[{PARTY}])|\b(?:gave|gives|granted)[ ](?:\w+[ ]){{1,3}}(?:minutes|hour)(?=[ ]to[ ](?:(?:the|his|her|its)[ ])?(?:(?:[{PLACE}]+|[A-Z][\w-]+)'s?[ ])?[{PARTY}])|\b(?:been|was|were|is|are|be)[ ](?:\w+ly[ ])?(?:closeted|sequestered|holed[ ]up|shut[ ](?:in|away)|locked[ ]away)(?=[ ](?:[^.,;:]{{0,40}}[ ])?with[ ])""",
            re.VERBOSE,
        ),
        "The minister met the ESA chief in Rome on Monday.",
        "talks",
    ),
    Rule(
        "en.meeting.on_the_phone",
        re.compile(rf"{BE}(?:back[ ])?on[ ](?:the|a)[ ](?:(?:tele)?phone|line|video[ ]link|video[ ]call){END}(?=[^.;:]{{0,50}}[ ]with[ ])|\bheld[ ]a[ ](?:phone|telephone|video)[ ]conversation{END}", re.VERBOSE),
        "The minister was on the phone on Monday with ISRO chairman Ravi Menon.",
        "call",
    ),
    Rule(
        "en.meeting.phoned",
        re.compile(rf"\b(?:phoned|phoning|telephoned|telephoning|rang|ringing|spoke[ ]by[ ](?:phone|telephone|video[ ]link)[ ](?:with|to)|called){END}(?=[ ](?:his[ ]|her[ ]|the[ ])?[{PARTY}])", re.VERBOSE),
        "The minister phoned ISRO chairman Ravi Menon.",
        "call",
    ),
)
FACES: tuple[Rule, ...] = (
    Rule(
        "en.meeting.faced",
        re.compile(rf"\b(?:asked|persuaded|pressed|urged|lobbied|convinced|begged|pleaded[ ]with|pleaded[ ]before|petitioned|briefed|courted|quizzed|grilled|confronted|sounded[ ]out|won[ ]over|took[ ]aside|buttonholed|cornered|showed[ ]round|presented|handed|gave(?![ ]evidence)|offered|introduced|lectured|reassured|berated|tackled|(?:reported|explained|pitched|appealed|apologi[sz]ed|complained|protested|outlined|demonstrated|submitted)(?=[ ](?:(?!(?:about|why|how|what|whether|that|when)\b)[^ .,;:]+[ ]){{0,8}}?to[ ])|answered[ ]to){END}|{WILL}brief{END}(?=[ ](?:(?:the|his|her|its|their|visiting)[ ])?[{PARTY}])", re.VERBOSE),
        "In Jakarta the ambassador urged the governor to wait.",
        "talks",
    ),
    Rule(
        "en.meeting.addressed",
        re.compile(rf"\b(?:told|informed|assured|warned|reminded|notified){END}(?=[ ](?:(?:the|an?|his|her|its|some)[ ])?(?:(?:[{PLACE}]+|[A-Z][\w-]+)'s?[ ]|(?:visiting|local|outgoing)[ ])?(?:(?:[\w-]+[ ]){{0,2}}(?:delegation|team|group|party|representatives|officials|engineers|experts|visitors)[ ](?:from|of)[ ](?:the[ ])?)?[{PARTY}])", re.VERBOSE),
        "The minister told the ESA chief in Rome that the probe was ready.",
        "talks",
    ),
    Rule("en.meeting.thanked", re.compile(rf"\b(?:thanked|congratulated){END}(?=[ ](?:(?:the|his|her|its)[ ])?[{PARTY}])", re.VERBOSE), "In Rome the minister thanked the ESA chief for the probe.", "talks"),
    Rule(
        "en.meeting.aside",
        re.compile(r"\b(?:[Oo]n|[Aa]t|[Ii]n)[ ]the[ ](?:sidelines|margins|fringes|edges)[ ]of\b", re.VERBOSE),
        "On the sidelines of the congress the minister made time for the ESA chief.",
        "talks",
    ),
)
HOSTS: tuple[Rule, ...] = (
    Rule(
        "en.meeting.shown",
        re.compile(rf"\b(?:walked|showed|shown|took|led|guided|steered|escorted|accompanied|gave)(?=[ ](?:(?:the|an?|his|her|its)[ ])?[{PARTY}]+[ ](?:(?:[{PARTY}]+|and|the)[ ])*(?:around|round|through|over|across|into|on[ ]a[ ](?:\w+[ ])?tour|a[ ](?:\w+[ ])?tour)\b)|\b(?:familiari[sz]ed|acquainted)(?=[ ](?:(?:the|his|her)[ ])?(?:\w+[ ])?(?:[{PARTY}]+|guests?|visitors?|delegation|dignitaries)[ ]with\b)|\b(?:walked|toured|inspected)(?=[ ](?:the|an?|its)[ ](?:(?:[\w-]+|[{PLACE}{DATE}]+)[ ]){{1,7}}(?:together[ ])?with[ ](?:the[ ]|his[ ])?[{PARTY}])", re.VERBOSE),
        "The director walked the Indian minister around the plant.",
        "visit",
    ),
    Rule(
        "en.meeting.hosted",
        re.compile(rf"""\b(?:received|hosted|welcomed|greeted|entertained|receives|hosts|welcomes|showed[ ]around|escorted|(?:plays|played)[ ]host[ ]to){END}(?!{OCCASION}) | {WILL}(?:receive|host|welcome|greet){END}(?!{OCCASION}) | \b(?:[Rr]eceiving|[Hh]osting|[Ww]elcoming|[Gg]reeting){END}(?=[ ][^.,;:]{{0,40}}[{PARTY}])""", re.VERBOSE),
        "The governor hosted the Indian minister at the launch site.",
        "talks",
    ),
)
JOINS: tuple[Rule, ...] = (
    Rule(
        "en.meeting.talked",
        re.compile(
            rf"""\b(?:spoke(?![ ](?:highly|warmly|fondly|approvingly|well|ill|of|out|up|in[ ]favou?r|about|at(?![ ]length)|before|at[ ]separate|to[ ](?:reporters|journalists|the[ ]press|the[ ]media|lawmakers|students))\b)|spoken(?![ ](?:highly|of|out)\b)|(?<=[a-z\ue000][ ])c(?:o|a)mes?[ ]together(?=[ ](?:in|at|on|for|last|this|to[ ](?:discuss|talk|plan|review|agree|sign|negotiate))\b)|sat(?=[ ](?:for[ ]|in[ ](?!on[ ]|at[ ])|together[ ]|across[ ]|around[ ]|round[ ]|at[ ]the[ ]same[ ])|[ ]again)|talked|conferred|shook[ ]hands(?![ ]with)|parleyed|wrangled|haggled|sparred|argued|quarrelled|bargained|clashed(?=[ ](?:with|in|over)\b)|brainstormed|regrouped|negotiated|put[ ]their[ ]heads[ ]together|touched[ ]base(?=[ ]with)|shared[ ](?:the|a)[ ](?:stage|platform|podium|rostrum)(?=[ ](?:[^.;:]{{0,40}}[ ])?with[ ])|came[ ]face[ ]to[ ]face(?=[ ]with)|huddled|dined|lunched|breakfasted|conversed|deliberated|debated|got[ ]together|came[ ]together|sat[ ]down|reconvened|convened|gathered|discussed|discusses|discuss|touched[ ](?:up)?on|dwelt[ ](?:up)?on|dwelled[ ](?:up)?on|interacted(?=[ ][^.;:]{{0,60}}\bwith\b)|(?:exchanged|swapped|traded)[ ](?:\w+[ ])?(?:views|opinions|ideas|thoughts|experiences?|impressions)|compared[ ]notes|consulted|reviewed){END}
            | {WILL}(?:see[ ]each[ ]other|speak|talk|confer|negotiate|dine|lunch|debate|gather|convene|reconvene|discuss|review|sit[ ]down|consult|get[ ]together|come[ ]together|huddle|chat|converse|deliberate|brainstorm|regroup|put[ ]their[ ]heads[ ]together|shake[ ]hands(?![ ]with)|compare[ ]notes|touch[ ]base(?=[ ]with)|interact(?=[ ][^.;:]{{0,60}}\bwith\b)|(?:exchange|swap|trade)[ ](?:\w+[ ])?(?:views|opinions|ideas|thoughts|experiences?|impressions)|have[ ](?:dinner|lunch|breakfast)){END} | {UNUSUAL}\b(?:speaks|confers|negotiates|huddles|dines|consults|interacts|sits[ ]down|compares[ ]notes|exchanges[ ](?:views|opinions|ideas)){ONCE}(?=[ ](?:with|(?:[^.;:]{{0,60}}[ ])with)[ ](?:(?:the|his|her|its|their)[ ])?[{PARTY}]) | \b(?:has|have|had){ADV}[ ](?:spoken|talked|conferred|negotiated|discussed|convened|gathered|reviewed){END}
            | (?<![\w,][ ])Meeting{END}(?=[ ](?:in|at|on|for|behind|here|online|virtually|privately|last|this|earlier|[{DATE}])[^.;:]{{0,100}},[ ])
            | \bhad[ ](?:dinner|lunch|breakfast){END} | \b(?:discussing|negotiating){END}""",
            re.VERBOSE,
        ),
        "The two agency heads spoke on Tuesday.",
        "talks",
    ),
    Rule(
        "en.meeting.raised.mutual.placed",
        re.compile(
            rf"\b(?:raised|raises|aired|brought[ ]up|took[ ]up|explore[sd]|examine[sd]|mapped[ ]out|considered|weighed|{WILL}(?:raise|bring[ ]up|take[ ]up|explore|examine|map[ ]out)){END}(?=[ ](?!(?:funds?|money|capital|\$|€|£|\d))[^.;:]{{2,70}}?[ ]with[ ](?:(?:the|his|her|its|their)[ ])?[{PARTY}])|\b(?:took|takes|{WILL}take)(?=[ ](?:[\w'-]+[ ]){{1,5}}up[ ]with[ ](?:(?:the|his|her|its|their)[ ])?[{PARTY}])|\bspent(?=[ ](?:(?:[\w-]+[ ]){{1,5}}?(?:hours?|minutes|days?|morning|afternoon|evening|lunch|weekend|week)|(?:on[ ])?[{DATE}]+)\b[^.,;:]{{0,40}}[ ](?:with|in[ ]the[ ]company[ ]of)[ ](?:(?:the|his|her|its|their)[ ])?(?:officials[ ]of[ ](?:the[ ])?)?[{PARTY}])",
            re.VERBOSE,
        ),
        "The minister raised the matter with the ESA chief on Monday.",
        "talks",
    ),
    Rule(
        "en.meeting.agreed.placed",
        re.compile(
            rf"\b(?:agreed(?![ ]that\b)|(?:reached|came[ ]to|struck)[ ](?:an?[ ])?(?:\w+[ ])?(?:agreements?|deal|understanding|accord)|settled|hammered[ ]out|thrashed[ ]out|ironed[ ]out|worked[ ]out|went[ ](?:through|over)|pored[ ]over|combed[ ]through|finali[sz]ed|fine-tuned|drew[ ]up|mapped[ ]out|took[ ]stock|assessed|examined|explored|touched[ ]on|made[ ]peace|buried[ ]the[ ]hatchet|resolved|vowed|pledged){END}|{WILL}(?:take[ ]stock|go[ ](?:through|over)|finali[sz]e|(?:hammer|thrash|iron|work)[ ]out|pore[ ]over|draw[ ]up|map[ ]out|assess|examine|explore|settle|meet[ ]again|revisit|(?:return|come[ ]back)[ ]to(?=[ ](?:the|this|that)[ ](?:question|matter|issue|subject|topic|table|figures|file|plan)\b)|(?:look|go)[ ]into|look[ ]again[ ]at){END}",
            re.VERBOSE,
        ),
        "In Rome on Monday the minister and the ESA chief agreed to build a probe.",
        "talks",
    ),
    Rule(
        "en.meeting.testified",
        re.compile(rf"\b(?:took|takes|heard|hears|[Tt]aking|[Hh]earing)[ ](?:oral[ ]|expert[ ])?(?:evidence|testimony|submissions)(?:[ ][^.,;:{PARTY}]{{0,90}}?)?[ ]from(?=[ ](?:the[ ])?[{PARTY}])|(?<=ommittee[ ])(?:heard|hears|questioned)(?=[ ](?:the[ ])?[{PARTY}])|\b(?:testified|[Tt]estifying|testif(?:y|ies)|appeared|[Aa]ppearing|appears|gave[ ]evidence|giving[ ]evidence|were[ ]heard|was[ ]heard|questioned|grilled)(?=[ ](?:on[ ])?(?:[{DATE}]+[ ])?(?:jointly[ ]|together[ ]|yesterday[ ])?(?:before|to|by|in[ ]front[ ]of)[ ](?:the|an?)[ ](?:(?:[A-Z][\w'-]+(?:,(?![ ][{PARTY}]++[ ](?:said|says|added|told)\b))?[ ](?:and[ ])?){{0,4}}[{PARTY}]|(?:[\w'-]+,?[ ]){{0,8}}(?:[Cc]ommittee|sub-?committee|commission|panel|hearing|senators|lawmakers|parliament\w*|inquiry|board)\b))", re.VERBOSE),
        "She testified on Tuesday before the science committee alongside NASA administrator John Harlow.",
        "commission",
    ),
    Rule(
        "en.meeting.signatories",
        re.compile(rf"\b[Ss]ignator(?:y|ies)(?:[ ]to[ ](?:it|the(?:[ ](?!letter|petition|appeal|accords)\w+)?))?[ ](?:were|was|included){END}(?=:?(?:[ ][\w'-]+){{0,6}}?[ ][{PARTY}])", re.VERBOSE),
        "Signatories were ISRO chairman Ravi Menon and CNES president Jean Moreau.",
        "signing",
    ),
    Rule(
        "en.meeting.signed",
        re.compile(
            rf"""(?<![ -]is[ ])(?<!was[ ])(?<!were[ ])(?<!been[ ])(?<!be[ ])\b(?:signed|co-signed|cosigned|inked|initialled|initialed|countersigned|concluded(?=[ ](?:an?|the|their|[{THING}])(?![ ]*(?:meeting|talks|visit|session|tour|trip|round|negotiations|discussions|\w+-day)))|sealed|signs|ink)(?![ ](?:by|off|in|on(?![ ]behalf)|last|at|between|no|nothing|neither)\b){END} | \b(?:sign){END}(?![ ]off\b)(?<!to[ ]the[ ]sign) | \bexchanged[ ](?:letters|signed[ ]copies|instruments){END} | \b(?:put|puts|set|affixed|added|appended)[ ](?:(?:on[ ])?[{DATE}]+[ ])?(?:their|his|her)[ ](?:(?:names?|pens?|signatures?)(?:[ ](?:on|in|last)?[ ]?[{DATE}]+)?|initials){END} | \b(?:put|putting|puts)[ ]pen[ ]to[ ]paper{END} | \b(?:exchanged?|exchanges|swapped|swap)[ ](?:signed[ ])?(?:copies|documents|notes|letters|instruments|folders|signatures){END} | \b(?:struck|entered[ ]into|formali[sz]ed|penned)(?=[ ](?:an?|the|their)[ ](?:[\w-]+[ ]){{0,4}}(?:agreement|deal|contract|memorandum|pact|accord|MoU|partnership)\b) | \bsigning{END}(?=[ ](?:an?|the|of[ ]an?|of[ ]the)\b)(?<!the[ ]signing)(?<!a[ ]signing)""",
            re.VERBOSE,
        ),
        "The presidents of both agencies signed the agreement in Paris.",
        "signing",
    ),
)
RECEIVED: tuple[Rule, ...] = (
    Rule(
        "en.meeting.was_told.placed",
        re.compile(rf"{BE}(?:told|informed|assured|warned|reminded|asked|urged|lectured|reassured|pressed|quizzed|taken[ ]to[ ]task){END}(?=[ ](?:to[ ](?:his|her|their)[ ]face[ ]|in[ ]person[ ]|there[ ]|firmly[ ]|bluntly[ ])?by[ ])", re.VERBOSE),
        "In Rome on Monday the minister was told to her face by the ESA chief that there was no money.",
        "talks",
    ),
    Rule(
        "en.meeting.was_discussed",
        re.compile(rf"{BE}(?:discussed|negotiated|debated|reviewed|hammered[ ]out|thrashed[ ]out|worked[ ]out){END}(?=[^.;:]{{0,60}}\b(?:by|between)\b)", re.VERBOSE),
        "The budget was discussed by NASA and ESA.",
        "talks",
    ),
    Rule(
        "en.meeting.was_hosted",
        re.compile(
            rf"{BE}(?:received|hosted|welcomed|greeted|met|(?:granted|given|accorded)[ ]an?[ ](?:[\w-]+[ ])?(?:audience|welcome|reception|hour)|(?:given|granted|accorded)[ ](?:\w+[ ]){{1,2}}minutes|briefed|(?:expected|awaited)(?=[^,.;:]{{0,40}}[ ]by[ ](?:(?:the|his|her|its|their|an?)[ ])?[{PARTY}])){END}(?![ ](?:to|that)\b)|(?<=,[ ])(?:hosted|received|welcomed)(?=[ ]by\b)|\b(?:Received|Hosted|Welcomed|Greeted|Invited)(?=[ ](?:by|in|at|on|last|this|yesterday|earlier|[{PLACE}{DATE}]))",
            re.VERBOSE,
        ),
        "The delegation was received by Kazcosmos at Baikonur.",
        "talks",
    ),
    Rule(
        "en.meeting.was_shown",
        re.compile(rf"{BE}(?:(?:shown|walked|guided|escorted|driven)[ ](?:around|round|through|over|across)|taken[ ](?:around|round|through)|(?:given|granted)[ ]an?[ ](?:[\w-]+[ ])?tour|escorted){END}(?=[^;:]{{0,90}}\bby[ ])", re.VERBOSE),
        "The delegation was shown round the plant by its founder, Luca Conti.",
        "visit",
    ),
    Rule(
        "en.meeting.was_signed",
        re.compile(
            rf"{BE}(?:signed|co-signed|initialled|initialed|inked|sealed){END}|(?<=[ ,])(?:signed|inked|initialled|sealed)(?=[ ](?:(?:by|in|on(?![ ]behalf)|last|at|between|with|earlier|this|yesterday)\b|[{DATE}{PLACE}]))|\b(?i:{PACTS})[ ](?:[\w-]+[ ]){{0,3}}?(?:{BE}|{WILL})?(?:concluded|reached|struck)(?=[ ](?:(?:by|in|on|last|at|between|with)\b|[{DATE}{PLACE}]))|\bbears?[ ]the[ ]signatures?{END}",
            re.VERBOSE,
        ),
        "The agreement was signed in Moscow by the two governments.",
        "signing",
    ),
)
EVENTS: tuple[Rule, ...] = (
    *ROUNDS,
    Rule(
        "en.meeting.call",
        re.compile(
            rf"\b(?:{one_of(CALLS)}){END}(?![ ]for[ ](?:proposals|tenders|papers|bids|(?:\w+[ ])?(?:cooperation|collaboration|action|support|unity|investment)))(?<!close[ ]call)(?<!made[ ]the[ ]call)(?<!makes[ ]the[ ]call)(?<!made[ ]this[ ]call)(?<!reiterated[ ]the[ ]call)(?<!repeated[ ]the[ ]call)",
            re.VERBOSE,
        ),
        "A phone call between the two ministers took place on Friday.",
        "call",
    ),
    Rule(
        "en.meeting.commission",
        re.compile(rf"(?<!days[ ]of[ ])\b(?:{one_of(COMMISSIONS)}){END}(?![ ](?:has[ ]|also[ ]|then[ ])?(?:said|says|told|wrote|added)\b)", re.VERBOSE),
        "The joint commission met in Algiers.",
        "commission",
    ),
    Rule(
        "en.meeting.sits",
        re.compile(rf"\b(?:committee|commission|council|board|group|panel|body|party|task[ ]force){END}(?![ ]of[ ](?:[^ ,.;:]+[ ]){{0,3}}?(?:{STAFF})[ ](?:from|of|at|led)\b)(?=(?:[ ](?:on|for|under|of|led[ ]by|headed[ ]by|chaired[ ]by)[ ][^,.;:]{{3,50}}?|,[^.;:]{{3,60}},)?(?:,?[ ](?:which|that))?[ ](?:(?:will|would|is|are|was|were|has|have|had|been|to|due|set|expected|scheduled|planned|slated|next|then|last|also|again|first|itself|already|likely)[ ]){{0,5}}(?:meets?|met|convene[sd]?|sits?|sat|gather(?:s|ed)?|reconvene[sd]?|assembled?){END}(?![ ](?:with[ ])?(?:the[ ])?[{PARTY}]))", re.VERBOSE),
        "The committee, founded in 2016, is due to meet again in Beijing in 2026.",
        "commission",
    ),
    Rule(
        "en.meeting.press",
        re.compile(rf"\bjoint[ ](?:press|news|media)[ ](?:conference|briefing|appearance|availability){END}", re.VERBOSE),
        "At a joint press conference in Paris with the CNES president, the ISRO chairman said the probe was ready.",
        "meeting",
    ),
    Rule(
        "en.meeting.conference",
        re.compile(
            rf"(?<!press[ ])(?<!news[ ])(?<!Press[ ])(?<!News[ ])(?<!solar[ ])\b(?:{one_of(CONFERENCES)}){END}(?![ ](?:cent(?:re|er)|call|room|hall))",
            re.VERBOSE,
        ),
        "The forum was held in Dubai.",
        "conference",
    ),
    Rule("en.meeting.ceremony", re.compile(rf"(?<!opening[ ])(?<!closing[ ])(?<!awards[ ])\bceremony{END}(?![^.;]{{0,200}}\b(?:{PACTS})\b)", re.VERBOSE), "The minister and the ambassador attended the handover ceremony.", "meeting"),
    Rule(
        "en.meeting.signing",
        re.compile(rf"(?<!opening[ ])(?<!closing[ ])(?<!awards[ ])\b(?:{one_of(SIGNINGS)}|ceremony){END}", re.VERBOSE),
        "The signing between the two agencies is due on Monday.",
        "signing",
    ),
    Rule(
        "en.meeting.visit",
        re.compile(rf"\b(?:{one_of(VISITS)}){END}", re.VERBOSE),
        "The visit of the delegation ended on Wednesday.",
        "visit",
    ),
    Rule(
        "en.meeting.talks",
        re.compile(
            rf"(?<!press[ ])(?<!data[ ])(?<!signal[ ])(?<!image[ ])\b(?:(?!Summit\b){one_of(TALKS)}|review(?=[ ][^.;:]{{0,160}}?\b(?:chaired|attended)[ ]by[ ])|(?<!design[ ])(?<!readiness[ ])(?<!acceptance[ ])(?<!qualification[ ])(?<!requirements[ ])(?<!certification[ ])(?<!definition[ ])(?<!safety[ ])review(?=[ ](?:(?:in|at|last|on|this)[ ][^.,;:]{{2,30}}?[ ])?with[ ](?:(?:the|an?)[ ])?(?:(?!(?:the|and|to)[ ])[a-z-]+[ ]){{0,3}}(?:(?:from|of)[ ](?:the[ ])?(?:(?:[A-Z][a-z]+|[{PLACE}]+)[ ](?:[a-z]+[ ]){{0,2}})?)?[{PARTY}])|(?:(?<=\b[Aa][ ])|(?<=[Tt]he[ ])|(?<=[Tt]heir[ ])|(?<=[Hh]is[ ])|(?<=[Hh]er[ ])|(?<=[Ii]ts[ ])|(?<=[Oo]ur[ ])|(?<=[Nn]ext[ ])|(?<=[Ff]irst[ ])|(?<=[Ll]ast[ ])|(?<=nnual[ ])|(?<=revious[ ]))(?:bi|tri)laterals?(?![ ](?!between|with|in|on|at|of|will|was|were|is|took|takes|has|had|and|held|set|due|scheduled)\w)|(?:(?<=[Nn]ext[ ])|(?<=first[ ])|(?<=second[ ])|(?<=third[ ])|(?<=fourth[ ])|(?<=fifth[ ])|(?<=sixth[ ])|(?<=seventh[ ])|(?<=last[ ])|(?<=latest[ ])|(?<=previous[ ])|(?<=further[ ])|(?<=another[ ])|(?<=\bnew[ ]))round(?=[ ](?:(?:was|were|is|will[ ]be|would[ ]be|to[ ]be|has[ ]been|had[ ]been)[ ](?:held|hosted|convened|organi[sz]ed|scheduled|planned|set|due|expected)\b|(?:will[ ]|would[ ]|to[ ])?(?:take|takes|took)[ ]place\b))|(?:(?<=[Nn]ext[ ])|(?<=further[ ])|(?<=another[ ])|(?<=\bnew[ ]))round(?=[ ](?:(?:scheduled|planned|set|due)\b|(?:in|at)[ ](?:the[ ])?[{PLACE}]|(?:in|on)[ ][{DATE}]))|(?:(?<=[Tt]he[ ]next[ ])|(?<=[Tt]he[ ]last[ ])|(?<=[Tt]he[ ]previous[ ]))one(?=[ ](?:was[ ]held|took[ ]place|will|is[ ]\w+ed|had[ ]been[ ]held|had[ ]taken[ ]place))){END}(?![ ](?:room|hall|every\b|twice\b|annually|regularly|periodically|on[ ]a[ ]regular|the[ ](?:dead|requirement|target)))",
            re.VERBOSE,
        ),
        "A meeting between the two ministers took place in Rome.",
        "talks",
    ),
)
TRIPS: tuple[Rule, ...] = (
    Rule(
        "en.meeting.stayed.expected",
        re.compile(rf"\b(?:was|were|is|are|will[ ]be|has[ ]been|had[ ]been){ADV}[ ](?:back[ ]|also[ ])?in{END}(?=[ ][{PLACE}])", re.VERBOSE),
        "The minister was in Paris on Monday.",
        "visit",
    ),
    Rule("en.meeting.expected", re.compile(rf"{BE}(?:expected|awaited|due)[ ]in{END}(?=[ ][{PLACE}])", re.VERBOSE), "The minister is expected in Paris.", "visit"),
    Rule("en.meeting.calls", re.compile(rf"{WILL}(?:also[ ])?(?:call[ ](?:on|at)|drop[ ](?:by|in[ ]on)|look[ ]in[ ]on){END}|\b(?:paid|pays?|paying)[ ](?:an?|his|her|their)[ ](?:[\w-]+[ ]){{0,2}}call[ ](?:to|(?:up)?on|at){END}", re.VERBOSE), "The team is to call on ISRO chairman Ravi Menon on Monday.", "visit"),
    Rule(
        "en.meeting.visited",
        re.compile(
            rf"\b(?:visited|toured|inspected|(?:paid|made)[ ]a[ ](?:[\w-]+[ ]){{0,2}}visit[ ]to|travell?ed[ ]to|arrived[ ](?:in|at)|came[ ]to|is[ ]visiting|are[ ]visiting|flew[ ](?:in)?to|went[ ]to|visits|tours){END}|{WILL}(?:visit|tour|travel[ ]to|fly[ ]to|(?:pay|make|undertake)[ ](?:an?|his|her|their)[ ](?:[\w-]+[ ]){{0,3}}visit[ ]to){END}|{WILL}(?:lead|head|take)[ ]an?[ ](?:[\w-]+[ ])?(?:team|delegation|mission|group)[ ]to{END}|\b(?:leads|led|headed|took|leaves|left|departs|departed|sets[ ]off|heads)(?:[ ]an?[ ](?:[\w-]+[ ])?(?:team|delegation|mission|group))?[ ](?:to|for){END}(?=[ ][{PLACE}])|\b(?:landed|touched[ ]down|arrives|lands){END}(?=[ ](?:in|at)[ ][{PLACE}])|\bspent[ ]\w+[ ]days[ ](?:at|in){END}|(?<!with[ ])(?<!by[ ])(?<!the[ ])(?<!for[ ])(?<!of[ ])(?<!\ba[ ])(?<!met[ ])(?<!meet[ ])(?<!hosted[ ])(?<!received[ ])(?<!welcomed[ ])(?<!between[ ])(?<!told[ ])(?<!\bto[ ])\b(?:visiting|touring){END}",
            re.VERBOSE,
        ),
        "The minister visited the plant, where its founder welcomed him.",
        "visit",
    ),
)
ATTENDS: tuple[Rule, ...] = (
    Rule(
        "en.meeting.represented",
        re.compile(
            rf"(?:(?<=[{PARTY}][ ])|(?<=[{PARTY}],[ ]which[ ])|(?<=\b[Tt]hey[ ])|(?<=\b[Ii]t[ ]))(?:was|were|is|are|will[ ]be)[ ](?:led|headed|represented|fronted|chaired)[ ]by{END}|\b(?:{STAFF}|{HEADED})(?:,?[ ](?:which|who|that))?[ ](?:was[ ]|were[ ]|is[ ]|are[ ]|will[ ]be[ ])(?:led|headed|represented|fronted|chaired)[ ]by{END}|\b(?:side|team|delegation|party)[ ](?:led|headed|represented|fronted)[ ]by{END}|\b(?:led|headed|leads|heads|will[ ](?:lead|head))[ ](?=(?:the|its|his|her|their)[ ](?:[\w-]+[ ])?(?:sides?|teams?|delegations?)\b)|\b[Rr]epresent(?:ed|ing|s)[ ](?=(?:the[ ])?(?:[\w-]+[ ])side\b)|\b[Oo]n[ ]one[ ]side(?=[ ,:])",
            re.VERBOSE,
        ),
        "The Kazakh side was represented by the chairman of Kazcosmos.",
    ),
    Rule(
        "en.meeting.awaiting",
        re.compile(
            rf"\b(?:[Ss]howing|[Gg]reeting|[Ww]elcoming|[Mm]eeting|[Rr]eceiving|[Hh]osting|[Gg]uiding|[Aa]ccompanying|[Jj]oining|[Ee]scorting|[Ff]acing|[Ff]lanking|[Ww]aiting[ ]for|[Oo]n[ ]hand[ ]to[ ](?:greet|meet|receive|welcome)|[Tt]here[ ]to[ ](?:greet|meet|receive|welcome))[ ](?:him|her|them|the[ ](?:\w+[ ])?(?:guests?|visitors?|delegation|party|minister|team))(?:[ ](?:round|around|there|in|at[ ][^.,;:]{{3,30}}?|across[ ]the[ ]table))?[ ](?:was|were){END}|\b(?:[Hh]is|[Hh]er|[Tt]heir|[Tt]he)[ ](?:host|hosts|guide|interlocutor|opposite[ ]number|visitor)[ ](?:there[ ]|in[ ][{PLACE}]+[ ]|for[ ]the[ ](?:day|tour)[ ])?(?:was|were){END}|\b[Oo]n[ ]the[ ]other[ ]side[ ]of[ ]the[ ]table[ ](?:sat|was|were){END}|\b(?:[Ww]ith|[Aa]longside|[Bb]eside|[Nn]ext[ ]to)[ ](?:him|her|them)(?:[ ](?:in[ ]the[ ]room|at[ ]the[ ]table|there|on[ ](?:the[ ])?stage))?[ ](?:was|were){END}|\b[Aa]t[ ](?:his|her|their)[ ]sides?[ ](?:was|were|stood|sat){END}",
            re.VERBOSE,
        ),
        "The minister toured the plant in Turin. Showing her round was its founder, Luca Conti.",
    ),
    Rule(
        "en.meeting.attended",
        re.compile(
            rf"""\b(?:took|takes|taking|taken|(?<!to[ ])take)[ ]part{END} | \b(?:sat|sits|sitting)[ ]in[ ](?:on|at){END} | \b(?:participated|attended|attends|(?<!to[ ])attend|participates|(?<!to[ ])participate|attending|participating|brought[ ]together|brings?[ ]together|gathers|chaired|co-chaired|joined|accompanied|hosted[ ]by){END} | \b(?:host|hosts|hosted|hosting){END}(?={OCCASION})
            | \b(?:was|were|is|are|be){ADV}[ ](?:present|represented|in[ ]attendance|on[ ]hand|at[ ]the[ ]table|in[ ]the[ ]room|(?:joined|flanked|accompanied|escorted|assisted|surrounded)[ ]by){END} | \b[Ii]n[ ]attendance{END} | (?<=[{PARTY}][ ])(?:present|looking[ ]on|watching|as[ ](?:witnesses|observers))(?=[.,;]) | \b[Aa]mong[ ](?:the[ ])?(?:participants|those[ ]present|speakers|attendees){END} | \b[Tt]hose[ ]present{END} | \b(?:was|were)[ ]among[ ]those[ ](?:who[ ]attended|attending|present){END} | \b[Ii]n[ ]the[ ]room[ ](?:was|were){END} | \b(?:[Aa]t|[Aa]round|[Rr]ound)[ ]the[ ]table[ ](?:was|were|sat){END} | \b[Aa]lso[ ](?:around|round|at|in)[ ]the[ ](?:table|room)[ ](?:was|were){END} | \b(?:gave|made|delivered)[ ](?:an?|the)[ ](?:\w+[ ])?(?:presentation|briefing)s?{END}(?![ ]to\b) | \b(?:led|headed|leads|heads){END}(?=[ ](?:the|its|an?)[ ][{PARTY}]+) | \b(?:led|co-led|headed|co-headed){END}(?=(?:[ ][{DATE}]+)?[ ](?:the|its|an?|their)[ ](?:[\w-]+[ ]){{0,3}}?(?:meeting|session|round|talks|dialogue|consultations|sitting|plenary)\b) | (?<=(?:side|team)[ ])(?:was|were|is|will[ ]be)[ ](?:led|headed|represented|fronted)[ ]by{END} | (?<=[{PARTY}][ ])(?:was|were|will[ ]be)[ ](?:led|headed|represented|fronted)[ ]by{END} | \b(?:witness(?:ed|es|ing)|looked[ ]on|presided[ ]over|oversaw){END} | \b[Rr]epresent(?:ed|ing|s){END} | \b(?:[Aa]lso[ ])?(?:[Aa]ttending|[Tt]aking[ ]part|[Pp]resent)(?:[ ](?:at|in)[ ]the[ ]\w+)?[ ](?:was|were|are|will[ ]be){END} | \b[Aa]lso[ ](?:attending|present|taking[ ]part|at[ ]the|there){END}""",
            re.VERBOSE,
        ),
        "The head of the committee took part in the talks.",
    ),
)
