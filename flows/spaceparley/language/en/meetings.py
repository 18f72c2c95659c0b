"""English words for meetings."""

import re

from ..alternation import one_of
from ..meetings import DATE, PARTY, PLACE, THING, MeetingWords
from ..rule import Rule
from .meeting_nouns import CALLS, COMMISSIONS, CONFERENCES, PACTS, SIGNINGS, TALKS, VISITS

END = r"(?![\w'-])"
ADV = rf"(?:[ ](?:also|then|later|now|again|already|briefly|subsequently|recently|finally|first|formally|officially|jointly|just|separately|privately|both|all|earlier|soon|together|today|yesterday|tomorrow|\w{{3,12}}ly|[{DATE}]+|on[ ][{DATE}]+)){{0,2}}"
WILL = rf"\b(?:will|would|shall|is|are|was|were|plans?|agreed|promised|intends?|hopes?|wants?|due|set|scheduled|expected|slated|going|may|might|can|could|should|must){ADV}[ ](?:to[ ])?(?:be[ ])?(?:to[ ])?"
BE = rf"\b(?:is|are|was|were|be|been|being|get|got){ADV}[ ]"

STAFF = one_of(
    """delegation, delegations, team, teams, group, officials, representatives, observers, experts, engineers, specialists, envoys, executives, managers, leaders, leadership, management, heads, chiefs,
    directors, scientists, researchers, negotiators, delegates, members, colleagues, technicians, diplomats, authorities, staff, counterparts, officers, planners, astronomers, ministers, presidents, administrators, crews, contingent"""
)
KIN = one_of(
    """counterpart, counterparts, opposite number, colleague, colleagues, host, guest, partner, partners, rival, predecessor, successor, deputy, boss, chief, head, director, minister, ambassador, president, chairman, secretary,
    firm, company, agency, ministry, institute, university, group, giant, start-up, startup, operator, manufacturer, contractor, country"""
)
TRAIL = rf"(?:(?:,?[ ](?:of|from|for|in)[ ](?:the[ ])?|,[ ])[{PLACE}]+)?(?:[ ]?\([^()]{{0,60}}\))?(?:'?s?[ ](?:{STAFF})\b)?"

WORDS = MeetingWords(
    meets=(
        Rule(
            "en.meeting.met",
            re.compile(
                rf"""\b(?:met|meets)(?:[ ]up)?{END}(?![ ](?:with[ ])?(?:the[ ])?(?:require|target|deadline|goal|need|all|expect|demand|criteria|standard)) | {WILL}(?:meet|consult){END}(?![ ](?:the[ ])?(?:require|target|deadline|need|demand|criteria|standard))
                | \b(?:has|have|had|having){ADV}[ ](?:met){END} | \b(?:meeting|after[ ]meeting|before[ ]meeting|while[ ]meeting){END}(?=[ ](?:with[ ])?[{PARTY}])(?<!a[ ]meeting)(?<!the[ ]meeting) | \bto[ ](?:meet|host|receive|welcome)(?:[ ]with)?{END}(?![ ](?:the[ ])?(?:require|target|deadline|need|demand|goal)) | \bsat[ ]down{END}
                | \b(?:called|dropped[ ]in)[ ]on{END}(?=[ ](?:(?:the|his|her|its)[ ])?[{PARTY}]+(?![{PARTY}]|,?[ ]to[ ])) | \b(?:caught[ ]up|sat|sits|sit)[ ](?:with|across[ ]from|opposite){END} | \bcomes?[ ]to[ ]see{END} | \b(?:went|gone|came|flew|flown|travelled|traveled)[ ](?:[^,.;]{{0,40}}?[ ])?to[ ]see{END} | {WILL}(?:come[ ]to[ ]see|see){END}(?=[ ](?:the[ ])?[{PARTY}])
                | \b(?:shook|shakes|shaking)[ ]hands[ ]with{END} | \bpaid[ ]a[ ](?:\w+[ ])?(?:visit|call)[ ](?:to|on){END}""",
                re.VERBOSE,
            ),
            "The minister met the ESA chief in Rome on Monday.",
            "talks",
        ),
        Rule(
            "en.meeting.phoned",
            re.compile(
                rf"\b(?:phoned|telephoned|rang|spoke[ ]by[ ](?:phone|telephone|video[ ]link)[ ](?:with|to)|called){END}(?=[ ](?:his[ ]|her[ ]|the[ ])?[{PARTY}])",
                re.VERBOSE,
            ),
            "The minister phoned ISRO chairman Ravi Menon.",
            "call",
        ),
    ),
    hosts=(
        Rule(
            "en.meeting.hosted",
            re.compile(
                rf"""\b(?:received|hosted|welcomed|greeted|entertained|receives|hosts|welcomes|showed[ ]around|escorted|(?:plays|played)[ ]host[ ]to){END} | {WILL}(?:receive|host|welcome|greet){END} | \b(?:[Rr]eceiving|[Hh]osting|[Ww]elcoming|[Gg]reeting){END}(?=[ ][^.,;:]{{0,40}}[{PARTY}])""",
                re.VERBOSE,
            ),
            "The governor hosted the Indian minister at the launch site.",
            "talks",
        ),
    ),
    joins=(
        Rule(
            "en.meeting.talked",
            re.compile(
                rf"""\b(?:spoke|spoken|sat(?=[ ](?:for[ ]|in[ ])|[ ]again)|talked|conferred|shook[ ]hands(?![ ]with)|agreed[ ]with|parleyed|brainstormed|regrouped|negotiated|huddled|dined|lunched|breakfasted|conversed|deliberated|debated|got[ ]together|came[ ]together|sat[ ]down|reconvened|convened|gathered|discussed|discusses|discuss|exchanged[ ]views|compared[ ]notes|consulted|reviewed){END}
                | {WILL}(?:speak|talk|confer|negotiate|dine|lunch|debate|gather|convene|reconvene|discuss|review|sit[ ]down|consult|get[ ]together|have[ ](?:dinner|lunch|breakfast)){END} | \b(?:has|have|had){ADV}[ ](?:spoken|talked|conferred|negotiated|discussed|convened|gathered|reviewed){END}
                | (?<![\w,][ ])Meeting{END}(?=[ ](?:in|at|on|for|behind|here|online|virtually|privately|last|this|earlier|[{DATE}])[^.;:]{{0,100}},[ ])
                | \bhad[ ](?:dinner|lunch|breakfast){END} | \b(?:discussing|negotiating){END}""",
                re.VERBOSE,
            ),
            "The two agency heads spoke on Tuesday.",
            "talks",
        ),
        Rule(
            "en.meeting.signed",
            re.compile(
                rf"""(?<![ -]is[ ])(?<!was[ ])(?<!were[ ])(?<!been[ ])(?<!be[ ])\b(?:signed|co-signed|cosigned|inked|initialled|initialed|countersigned|concluded(?=[ ](?:an?|the|their|[{THING}])(?![ ]*(?:meeting|talks|visit|session|tour|trip|round|negotiations|discussions|\w+-day)))|sealed|signs|ink)(?![ ](?:by|in|on|last|at|between)\b){END} | \b(?:sign){END}(?<!to[ ]the[ ]sign) | \bexchanged[ ](?:letters|signed[ ]copies|instruments){END} | \b(?:put|puts|set|affixed|added)[ ](?:their|his|her)[ ](?:names?|signatures?){END} | \b(?:put|putting|puts)[ ]pen[ ]to[ ]paper{END} | \b(?:exchanged?|exchanges|swapped|swap)[ ](?:signed[ ])?(?:copies|documents|notes|letters|instruments|folders|signatures){END} | \b(?:struck|entered[ ]into|formali[sz]ed|penned)(?=[ ](?:an?|the|their)[ ](?:[\w-]+[ ]){{0,4}}(?:agreement|deal|contract|memorandum|pact|accord|MoU|partnership)\b) | \bsigning{END}(?=[ ](?:an?|the|of[ ]an?|of[ ]the)\b)(?<!the[ ]signing)(?<!a[ ]signing)""",
                re.VERBOSE,
            ),
            "The presidents of both agencies signed the agreement in Paris.",
            "signing",
        ),
    ),
    received=(
        Rule(
            "en.meeting.was_discussed",
            re.compile(rf"{BE}(?:discussed|negotiated|debated|reviewed|hammered[ ]out|thrashed[ ]out|worked[ ]out){END}(?=[^.;:]{{0,60}}\b(?:by|between)\b)", re.VERBOSE),
            "The budget was discussed by NASA and ESA.",
            "talks",
        ),
        Rule(
            "en.meeting.was_hosted",
            re.compile(
                rf"{BE}(?:received|hosted|welcomed|greeted|met|shown[ ](?:around|round)|taken[ ](?:around|round|through)|briefed|escorted|guided|expected|awaited|accompanied){END}(?![ ](?:to|that)\b)|(?<=,[ ])(?:hosted|received|welcomed)(?=[ ]by\b)|\b(?:Received|Hosted|Welcomed|Greeted|Invited)(?=[ ](?:by|in|at|on|last|this|yesterday|earlier|[{PLACE}{DATE}]))",
                re.VERBOSE,
            ),
            "The delegation was received by Kazcosmos at Baikonur.",
            "talks",
        ),
        Rule(
            "en.meeting.was_signed",
            re.compile(
                rf"{BE}(?:signed|co-signed|initialled|initialed|inked|sealed){END}|(?<=[ ,])(?:signed|inked|initialled|sealed)(?=[ ](?:(?:by|in|on|last|at|between|with|earlier|this|yesterday)\b|[{DATE}{PLACE}]))|\b(?i:{PACTS})[ ](?:[\w-]+[ ]){{0,3}}?(?:{BE}|{WILL})?(?:concluded|reached|struck)(?=[ ](?:(?:by|in|on|last|at|between|with)\b|[{DATE}{PLACE}]))|\bbears?[ ]the[ ]signatures?{END}",
                re.VERBOSE,
            ),
            "The agreement was signed in Moscow by the two governments.",
            "signing",
        ),
    ),
    events=(
        Rule(
            "en.meeting.call",
            re.compile(
                rf"\b(?:{one_of(CALLS)}){END}(?![ ]for[ ](?:proposals|tenders|papers|bids))(?<!close[ ]call)",
                re.VERBOSE,
            ),
            "A phone call between the two ministers took place on Friday.",
            "call",
        ),
        Rule(
            "en.meeting.commission",
            re.compile(rf"\b(?:{one_of(COMMISSIONS)}){END}", re.VERBOSE),
            "The joint commission met in Algiers.",
            "commission",
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
        Rule(
            "en.meeting.signing",
            re.compile(rf"(?<!opening[ ])(?<!closing[ ])(?<!awards[ ])\b(?:{one_of(SIGNINGS)}){END}", re.VERBOSE),
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
                rf"(?<!press[ ])\b(?:{one_of(TALKS)}|(?:[Aa]|[Tt]he|[Tt]heir)[ ](?:bi|tri)lateral(?![ ]\w)|[Tt]he[ ](?:previous|last|next)[ ]one(?=[ ](?:was[ ]held|took[ ]place|will|is[ ]\w+ed|had[ ]been[ ]held|had[ ]taken[ ]place))){END}(?![ ](?:room|hall|the[ ](?:dead|requirement|target)))",
                re.VERBOSE,
            ),
            "A meeting between the two ministers took place in Rome.",
            "talks",
        ),
    ),
    trips=(
        Rule("en.meeting.expected", re.compile(rf"{BE}(?:expected|awaited|due)[ ]in{END}(?=[ ][{PLACE}])", re.VERBOSE), "The minister is expected in Paris.", "visit"),
        Rule(
            "en.meeting.visited",
            re.compile(
                rf"\b(?:visited|toured|inspected|paid[ ]a[ ]visit[ ]to|travell?ed[ ]to|arrived[ ](?:in|at)|came[ ]to|is[ ]visiting|are[ ]visiting|flew[ ](?:in)?to|went[ ]to|visits|tours){END}|{WILL}(?:visit|tour|travel[ ]to|fly[ ]to){END}|{WILL}(?:lead|head|take)[ ]an?[ ](?:[\w-]+[ ])?(?:team|delegation|mission|group)[ ]to{END}|\b(?:leads|led|headed|took|leaves|left|departs|departed|sets[ ]off|heads)(?:[ ]an?[ ](?:[\w-]+[ ])?(?:team|delegation|mission|group))?[ ](?:to|for){END}(?=[ ][{PLACE}])|\bspent[ ]\w+[ ]days[ ](?:at|in){END}|\b(?:visiting|touring){END}",
                re.VERBOSE,
            ),
            "The minister visited the plant, where its founder welcomed him.",
            "visit",
        ),
    ),
    attends=(
        Rule(
            "en.meeting.attended",
            re.compile(
                rf"""\b(?:took|takes?|taking|taken)[ ]part{END} | \b(?:participated|attended|attends|attend|participates|participate|attending|participating|brought[ ]together|brings?[ ]together|gathers|chaired|co-chaired|joined|accompanied|hosted[ ]by){END}
                | \b(?:was|were|is|are|be){ADV}[ ](?:present|represented|in[ ]attendance|on[ ]hand|at[ ]the[ ]table|joined[ ]by){END} | \b[Ii]n[ ]attendance{END} | \b[Aa]mong[ ](?:the[ ])?(?:participants|those[ ]present|speakers|attendees){END} | \b[Tt]hose[ ]present{END} | \b(?:was|were)[ ]among[ ]those[ ](?:who[ ]attended|attending|present){END} | \b(?:led|headed|leads|heads){END}(?=[ ](?:the|its|an?)[ ][{PARTY}]+) | (?<=(?:side|team)[ ])(?:was|were|is|will[ ]be)[ ](?:led|headed|represented|fronted)[ ]by{END} | (?<=[{PARTY}][ ])(?:was|were|will[ ]be)[ ](?:led|headed|represented|fronted)[ ]by{END} | \b(?:witness(?:ed|es|ing)|looked[ ]on|presided[ ]over|oversaw){END} | \b[Rr]epresent(?:ed|ing|s){END} | \b[Aa]lso[ ](?:attending|taking[ ]part|at[ ]the|there){END}""",
                re.VERBOSE,
            ),
            "The head of the committee took part in the talks.",
        ),
    ),
    between=re.compile(
        r"\b(?:between|of[ ]both|by[ ]both|bringing[ ]together|gathering|uniting|among)[ ](?:(?:the|an?)[ ])?\Z",
        re.VERBOSE,
    ),
    with_=re.compile(
        r"\b(?:[Ww]ith|alongside|to|versus)[ ](?:both[ ])?(?:(?:the|an?|his|her|their|its|some)[ ])?(?<!led[ ]to[ ])\Z",
        re.VERBOSE,
    ),
    by=re.compile(r"\bby[ ](?:(?:the|an?|his|her|its|their)[ ])?(?:(?:[a-z-]+[ ]){1,4}of[ ](?:the[ ])?)?\Z", re.VERBOSE),
    of=re.compile(r"\b(?:of|by)[ ](?:(?:the|an?)[ ])?\Z", re.VERBOSE),
    along=re.compile(
        r"\b(?:[Ii]n[ ]the[ ]presence[ ]of|[Aa]longside|[Aa]ccompanied[ ]by|[Tt]ogether[ ]with|joined[ ]by|flanked[ ]by|along[ ]with|[Ii]n[ ]the[ ]company[ ]of|as[ ]well[ ]as|assisted[ ]by|with[ ]the[ ]participation[ ]of|represented[ ]by|[Uu]nder[ ]the[ ](?:(?:co|joint)?-?[ ]?chairmanship|auspices|patronage|leadership|presidency)[ ]of|(?:co-)?chaired[ ]by|presided[ ]over[ ]by|witnessed[ ]by)[ ](?:(?:the|an?|his|her|its)[ ])?\Z",
        re.VERBOSE,
    ),
    where=re.compile(r",?[ ](?:where|at[ ]which)\b", re.VERBOSE),
    host=re.compile(
        r"\b(?:at[ ]the[ ]invitation[ ]of|on[ ]the[ ]invitation[ ]of|invited[ ]by|hosted[ ]by|guided[ ]by|as[ ](?:a[ ])?guests?[ ]of|at[ ]the[ ]behest[ ]of|welcomed[ ]by|greeted[ ]by|shown[ ]around[ ]by|received[ ]by)[ ](?:(?:the|an?|its|his|her)[ ])?\Z",
        re.VERBOSE,
    ),
    oblique=re.compile(
        r"""\b(?:of|to|at|in|on|for|by|with|from|about|under|(?<!win[ ])(?<!won[ ])over|after|before|against|into|between|among|via|than|as|near|alongside|behind|without|per|through|across|toward|towards|inside|outside|during|including|like|according[ ]to|onto|upon)[ ](?:(?:the|an?|this|that|its|his|her|their|our)[ ])?(?:(?:company|group|firm|agency|consortium|ministry|start-up|startup|manufacturer|university)[ ])?\Z""",
        re.VERBOSE | re.IGNORECASE,
    ),
    melted=re.compile(r"(?:of|by|with|and)[ ]", re.VERBOSE),
    joiner=re.compile(
        rf"[ ]|{TRAIL}[ ]*(?:(?:[ ]?[–—-])?,?[ ]*\b(?:and|or|as[ ]well[ ]as|plus|along[ ]with|together[ ]with|and[ ]also|but[ ]also|nor)\b|,|/|[ ]?[–&-])[ ]*(?:(?:both|then|also)[ ])?(?P<again>(?:by|with|of|from|between|to)[ ])?(?:(?:the|an?|his|her|its|their|those[ ]of)[ ])?(?:(?:[A-Z][a-z]+[ ])?(?:{KIN}),?[ ])?",
        re.VERBOSE,
    ),
    apposition=re.compile(
        rf"{TRAIL},?[ ]and,?[ ](?:on|for)[ ]the[ ][\w-]+[ ]side,[ ](?:by[ ])?(?:the[ ])?|{TRAIL},[ ](?:(?:the|an?|its|their|his|her|one[ ]of)[ ]|[{PARTY}]+'s?[ ]|who[ ]|which[ ]|(?:[a-z-]+[ ]){{0,3}}(?:head|director|chief|president|chair|minister|maker|operator|builder|supplier|subsidiary|arm|agency)[ ])[^;:.!?«»“”\"]{{0,90}}?,?[ ]and[ ](?:(?:the|an?|its|their|his|her)[ ])?(?:[a-z]+[ ]counterpart,?[ ])?",
        re.VERBOSE,
    ),
    origin=re.compile(r",?[ ](?:of|from|for|to)[ ](?:the[ ])?|[ ]?\(", re.VERBOSE),
    title=re.compile(
        r"(?<![\w'-])(?:\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)[ ])?(?:(?!(?:and|or|with|by|of|between|to|from|for|at|in|on)\b)[\w'-]+[ ]){0,2}?\b(?i:director|minister|head|chief|president|chair|chairman|chairwoman|administrator|secretary|ambassador|rector|governor|mayor|deputy|ceo|executive|officer|commander|professor|commissioner|manager|senator|envoy|scientist|engineer|founder|chancellor)(?:[ -](?:general|executive|secretary|minister|elect|officer|scientist|engineer))?(?:[ ](?:of|for|at)[ ](?:(?!(?:with|by|who|which)\b)[\w'&-]+,?[ ]){1,8}|,?[ ])\Z"
    ),
    staff=re.compile(rf"'?s?[ ](?:(?:[a-z-]+|[A-Z][a-z]+)[ ]){{0,2}}(?:{STAFF})\b|'s?[ ][A-Z][\w-]+[ ][A-Z][\w-]+"),
    gathering=re.compile(r"\b(?:Forum|Congress|Symposium|Conference|Summit|Air ?[Ss]how|Expo|Workshop)\Z"),
    told=re.compile(r"\b(?:told|tells|informed|assured|reminded|notified|urged)[ ](?:the[ ])?\Z", re.VERBOSE),
    on_side=re.compile(r"\b(?:on|for|from)[ ]the[ ][\w-]+[ ]side\Z", re.IGNORECASE | re.VERBOSE),
    source=re.compile(
        r"\b(?:[Aa]ccording[ ]to|[Aa]s[ ]per|[ ,]per|[Cc]iting|[Qq]uoting|(?:cited|quoted|reported|announced|confirmed)[ ]by|[Ii]n[ ]the[ ](?:words|view|opinion|account)[ ]of)[ ](?:(?:the|an?|his|her|its)[ ])?\Z",
        re.VERBOSE,
    ),
    relative=re.compile(r"[ ]*(?:\([^()]{0,40}\))?,?[ ](?:who|which)[ ]", re.VERBOSE),
    barrier=re.compile(
        r"[;«»\"“”]|:[ ]|\b(?:that|which|who|whom|whose|if|because|but|while|whereas|when|although|though|until|unless|since)\b",
        re.VERBOSE,
    ),
    delegation=re.compile(
        rf"\b(?:(?:[Tt]he|[Aa]n?|[Ss]ome|[Ss]everal|[Ss]enior|[Tt]op)[ ])?(?:[\w-]+[ ])?(?i:{STAFF})[ ](?:from|of|at|with|representing|sent[ ]by|led[ ]by)[ ](?:the[ ])?\Z"
    ),
    clitic=re.compile(r"\A[ ](?:him|her|them)\b", re.VERBOSE),
    leads=re.compile(
        rf"(?:{TRAIL})(?:[ ]*,?[ ]*(?:represented[ ]by|with)[ ]its[ ]|[ ]*,?[ ]*(?:\([^()]{{0,40}}\),?[ ]*)?(?:(?:delegation|team|party|group)[ ]*,?[ ]*)?(?:which[ ]was[ ])?(?:led|headed|chaired|fronted|represented)[ ]by[ ](?:(?:the|its|their|an?)[ ])?|[ ]*,?[ ]*under[ ](?:the[ ]leadership[ ]of[ ])?(?:the[ ])?)",
        re.VERBOSE,
    ),
    shakes=re.compile(
        rf"(?:\b(?:held|hold|holds|holding|had|have|conducted|conduct|attended|took[ ]part[ ]in|completed|concluded|wrapped[ ]up|began|begin|opened|continued|continue|resumed|resume|started|start|made|paid|organi[sz]ed|finished|ended|co-chaired|chaired|chair|co-chair|host|hosted|lead|open|staged|convened|launched|scheduled|met[ ](?:for|at|during)|gathered[ ]for|meet[ ](?:for|at)|came[ ]together[ ]for|planned|arranged){END}|\bfor)(?:[^.;:]{{0,60}})\Z",
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
    own=re.compile(
        rf"\b(?:[Tt]heir|[Hh]is|[Hh]er|[Ii]ts|[Oo]ur)[ ](?:(?:first|second|third|recent|last|next|latest|previous|planned|[{PLACE}]+)[ ])?\Z|\b(?:[Tt]he|[Aa])[ ](?:next|second|follow-up|further|new|another)[ ](?:\w+[ ]){{0,2}}\Z",
        re.VERBOSE,
    ),
    collective=re.compile(
        r"\b(?:[Tt]he|[Bb]oth|[Tt]hese)[ ](?:two[ ]|three[ ]|four[ ])?(?:parties|sides|officials|leaders|ministers|presidents|agency[ ](?:heads|chiefs)|agencies|delegations|interlocutors|partners|countries|governments|counterparts|chiefs|heads|directors|administrators|negotiators|men|women)\b|\b[Tt]he[ ](?:two|pair|trio|duo)\b(?![ ]\w+s\b)|\bboth[ ](?:men|women)\b|\ball[ ]three\b|\bthe[ ]participants\b|\b[Tt]heir[ ](?:experts|teams|specialists|engineers|officials|delegations)\b",
        re.VERBOSE,
    ),
    myself=re.compile(r"\b(?:I|me|myself|(?P<we>[Ww]e|us))\b", re.VERBOSE),
    impersonal=re.compile(r"(?i:part(?:y|ies)|sides?|agencies|countries|governments|partners|experts|teams|companies|institut\w+|delegations)\b"),
    plural=re.compile(r"\b(?:[Tt]hey|[Bb]oth)(?=[ ])", re.VERBOSE),
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
        "duo": 2,
    },
    after=re.compile(
        r"\b(?:after|following|at|told|telling|addressed|addressing|during|on[ ]the[ ]sidelines[ ]of|in|upon|as[ ]part[ ]of|on|since|ahead[ ]of)[ ](?:(?:an?|the|their|his|her|its|this|these)[ ])?(?:[\w\ue000\ue001\ue003'-]+[ ]){0,4}\Z",
        re.VERBOSE | re.IGNORECASE,
    ),
    aside=re.compile(
        r"\b(?:on[ ]the[ ](?:sidelines|margins|fringes)[ ]of|ahead[ ]of|before)[ ](?:(?:the|an?|this|that)[ ])?(?:[\w\ue000\ue001\ue003'-]+[ ]){0,4}\Z",
        re.VERBOSE | re.IGNORECASE,
    ),
    locative=re.compile(
        r"\b(?:[Ii]n|[Aa]t|[Oo]n|[Ii]nside|[Oo]utside|[Nn]ear|[Vv]isited|visit|visiting|toured|tour|tours|inspected|[Tt]o|[Ww]ithin|[Tt]heir|of)[ ](?:(?:the|an?|its|his|her|their)[ ])?(?:(?:city|town|capital|region|port)[ ](?:of[ ])?)?(?:(?:Kazakh|Russian|French|Indian|Japanese|Chinese|Italian|German|capital|nearby|northern|southern|eastern|western|central|southeastern)[ ](?:\w+[ ](?:of[ ])?)?)?\Z",
        re.VERBOSE,
    ),
    shared=re.compile(
        r"\b(?i:commission|committee|sub-?commission|working[ ]group|steering[ ](?:group|board)|task[ ]force|council|summit|talks|meeting|negotiations|consultations|dialogue|forum|agreement|treaty|memorandum|working[ ]party|joint[ ]board|roundtable|round[ ]table|conference)\b"
    ),
    sport=re.compile(r"\b(?:tournament|match|league|championship|semi-?final)\b"),
    veto=re.compile(
        r"\b(?:aboard|on[ ]board|hatch(?:es)?|docked|docking|undocked|crew(?:mates)?|airlock)\b",
        re.VERBOSE,
    ),
)
