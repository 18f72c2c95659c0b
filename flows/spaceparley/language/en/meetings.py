"""English words for meetings."""

import re

from ..alternation import one_of
from ..meetings import DATE, PARTY, PLACE, MeetingWords
from ..rule import Rule

END = r"(?![\w'-])"
ADV = rf"(?:[ ](?:also|then|later|now|again|already|briefly|subsequently|recently|finally|first|formally|officially|jointly|just|separately|privately|both|all|earlier|soon|together|today|yesterday|tomorrow|\w{{3,12}}ly|[{DATE}]+|on[ ][{DATE}]+)){{0,2}}"
WILL = rf"\b(?:will|would|shall|is|are|was|were|plans?|agreed|promised|intends?|hopes?|wants?|due|set|scheduled|expected|slated|going|may|might|can|could|should|must){ADV}[ ](?:to[ ])?(?:be[ ])?(?:to[ ])?"
BE = rf"\b(?:is|are|was|were|be|been|being|get|got){ADV}[ ]"
TALKS = """meeting, meetings, talks, negotiations, consultations, discussions, discussion, round of talks, round of negotiations, conversation, conversations, summit, tête-à-tête, dialogue, working session, exchange of views,
session of talks, dinner, working dinner, lunch, working lunch, breakfast, working breakfast, audience, sit-down, get-together, encounter, huddle, rendezvous, one-on-one, face-to-face, working meeting, project review, review meeting, roundtable talks, bilateral, trilateral, closed-door meeting, bilateral meeting,
trilateral meeting, trilateral talks, bilateral talks, high-level talks, parley, consultation, negotiation, kick-off meeting"""
CALLS = """phone call, telephone call, phone conversation, telephone conversation, video conference, videoconference, video call, conference call, teleconference, call, phone talks, telephone talks, video link meeting, virtual meeting, online meeting, video meeting, telecon, phone discussion"""
COMMISSIONS = """commission, subcommission, joint commission, intergovernmental commission, joint committee, steering committee, subcommittee, working group, joint working group, steering board, joint board, coordination board, commission session, commission meeting, committee meeting, council meeting,
ministerial council, council of ministers, commission's meeting, plenary session, coordinating committee, joint council, cooperation council, bilateral commission, session of the commission, meeting of the commission, meeting of the joint commission, meeting of the intergovernmental commission, session of the joint commission, meeting of the working group, meeting of the joint working group,
meeting of the joint committee, meeting of the committee, session of the intergovernmental commission, session of the committee"""
CONFERENCES = """conference, forum, congress, symposium, roundtable, round table, panel, workshop, convention, air show, airshow, seminar, plenary, general assembly, panel discussion, colloquium"""
SIGNINGS = "signing, signing ceremony, ceremony, signature, initialling"
VISITS = "visit, official visit, working visit, state visit, trip, tour, working trip, stay"

WORDS = MeetingWords(
    meets=(
        Rule(
            "en.meeting.met",
            re.compile(
                rf"""\b(?:met|meets)(?:[ ]up)?{END}(?![ ](?:with[ ])?(?:the[ ])?(?:require|target|deadline|goal|need|all|expect|demand|criteria|standard)) | {WILL}(?:meet|consult){END}(?![ ](?:the[ ])?(?:require|target|deadline|need|demand|criteria|standard))
                | \b(?:has|have|had|having){ADV}[ ](?:met){END} | \b(?:meeting|after[ ]meeting|before[ ]meeting|while[ ]meeting){END}(?=[ ](?:with[ ])?[{PARTY}])(?<!a[ ]meeting)(?<!the[ ]meeting) | \bto[ ](?:meet|host|receive|welcome)(?:[ ]with)?{END}(?![ ](?:the[ ])?(?:require|target|deadline|need|demand|goal)) | \bsat[ ]down{END}
                | \bshook[ ]hands[ ]with{END} | \bpaid[ ]a[ ](?:\w+[ ])?(?:visit|call)[ ](?:to|on){END}""",
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
                rf"""\b(?:received|hosted|welcomed|greeted|entertained|receives|hosts|welcomes){END} | {WILL}(?:receive|host|welcome|greet){END} | \b(?:receiving|hosting|welcoming){END}(?=[ ][{PARTY}])""",
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
                rf"""\b(?:spoke|talked|conferred|negotiated|huddled|dined|lunched|breakfasted|conversed|deliberated|debated|got[ ]together|came[ ]together|sat[ ]down|reconvened|convened|gathered|discussed|discusses|discuss|exchanged[ ]views|compared[ ]notes|consulted|reviewed){END}
                | {WILL}(?:speak|talk|confer|negotiate|dine|lunch|debate|gather|convene|reconvene|discuss|review|sit[ ]down|consult|get[ ]together|have[ ](?:dinner|lunch|breakfast)){END} | \b(?:has|have|had){ADV}[ ](?:spoken|talked|conferred|negotiated|discussed|convened|gathered|reviewed){END}
                | \bhad[ ](?:dinner|lunch|breakfast){END} | \b(?:discussing|negotiating){END}""",
                re.VERBOSE,
            ),
            "The two agency heads spoke on Tuesday.",
            "talks",
        ),
        Rule(
            "en.meeting.signed",
            re.compile(
                rf"""(?<![ -]is[ ])(?<!was[ ])(?<!were[ ])(?<!been[ ])(?<!be[ ])\b(?:signed|co-signed|cosigned|inked|initialled|initialed|countersigned|concluded|sealed|signs|ink)(?![ ](?:by|in|on|last|at|between)\b){END} | \b(?:sign){END}(?<!to[ ]the[ ]sign) | \bexchanged[ ](?:letters|signed[ ]copies|instruments){END} | \bput[ ]their[ ]signatures{END} | \bsigning{END}(?=[ ](?:an?|the|of[ ]an?|of[ ]the)\b)(?<!the[ ]signing)(?<!a[ ]signing)""",
                re.VERBOSE,
            ),
            "The presidents of both agencies signed the agreement in Paris.",
            "signing",
        ),
    ),
    received=(
        Rule(
            "en.meeting.was_hosted",
            re.compile(
                rf"{BE}(?:received|hosted|welcomed|greeted|met){END}|(?<=,[ ])(?:hosted|received|welcomed)(?=[ ]by\b)",
                re.VERBOSE,
            ),
            "The delegation was received by Kazcosmos at Baikonur.",
            "talks",
        ),
        Rule(
            "en.meeting.was_signed",
            re.compile(
                rf"{BE}(?:signed|co-signed|initialled|initialed|inked|concluded|sealed){END}|(?<=[ ,])(?:signed|inked)(?=[ ](?:(?:by|in|on|last|at|between)\b|[{DATE}]))",
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
                rf"(?<!press[ ])\b(?:{one_of(TALKS)}){END}(?![ ](?:room|hall|the[ ](?:dead|requirement|target)))",
                re.VERBOSE,
            ),
            "A meeting between the two ministers took place in Rome.",
            "talks",
        ),
    ),
    trips=(
        Rule(
            "en.meeting.visited",
            re.compile(
                rf"\b(?:visited|toured|inspected|paid[ ]a[ ]visit[ ]to|travell?ed[ ]to|arrived[ ](?:in|at)|came[ ]to|is[ ]visiting|are[ ]visiting|flew[ ](?:in)?to|went[ ]to|visits|tours){END}|{WILL}(?:visit|tour|travel[ ]to|fly[ ]to){END}|\bspent[ ]\w+[ ]days[ ](?:at|in){END}|\b(?:visiting|touring){END}",
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
                | \b(?:was|were|is|are|be){ADV}[ ](?:present|represented|in[ ]attendance|on[ ]hand|at[ ]the[ ]table|joined[ ]by){END} | \b[Ii]n[ ]attendance{END} | \b[Aa]mong[ ](?:the[ ])?(?:participants|those[ ]present|speakers|attendees){END} | \b[Tt]hose[ ]present{END}""",
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
    by=re.compile(r"\bby[ ](?:(?:the|an?|his|her|its|their)[ ])?\Z", re.VERBOSE),
    of=re.compile(r"\b(?:of|by)[ ](?:(?:the|an?)[ ])?\Z", re.VERBOSE),
    along=re.compile(
        r"\b(?:[Ii]n[ ]the[ ]presence[ ]of|[Aa]longside|[Aa]ccompanied[ ]by|[Tt]ogether[ ]with|joined[ ]by|flanked[ ]by|along[ ]with|[Ii]n[ ]the[ ]company[ ]of|as[ ]well[ ]as|assisted[ ]by|with[ ]the[ ]participation[ ]of|represented[ ]by)[ ](?:(?:the|an?|his|her|its)[ ])?\Z",
        re.VERBOSE,
    ),
    where=re.compile(r",?[ ](?:where|at[ ]which)\b", re.VERBOSE),
    host=re.compile(
        r"\b(?:at[ ]the[ ]invitation[ ]of|on[ ]the[ ]invitation[ ]of|invited[ ]by|hosted[ ]by|guided[ ]by|as[ ](?:a[ ])?guests?[ ]of|at[ ]the[ ]behest[ ]of|welcomed[ ]by|greeted[ ]by|shown[ ]around[ ]by|received[ ]by)[ ](?:(?:the|an?|its|his|her)[ ])?\Z",
        re.VERBOSE,
    ),
    oblique=re.compile(
        r"""\b(?:of|to|at|in|on|for|by|with|from|about|under|over|after|before|against|into|between|among|via|than|as|near|alongside|behind|without|per|through|across|toward|towards|inside|outside|during|including|like|according[ ]to|onto|upon)[ ](?:(?:the|an?|this|that|its|his|her|their|our)[ ])?(?:(?:company|group|firm|agency|consortium|ministry|start-up|startup|manufacturer|university)[ ])?\Z""",
        re.VERBOSE | re.IGNORECASE,
    ),
    melted=re.compile(r"(?:of|by|with|and)[ ]", re.VERBOSE),
    joiner=re.compile(
        r"[ ]|[ ]*(?:,?[ ]*\b(?:and|or|as[ ]well[ ]as|plus|along[ ]with|together[ ]with|and[ ]also|but[ ]also|nor)\b|,|/|[ ]?[–&-])[ ]*(?:(?:both|then)[ ])?(?:(?:by|with|of|between|to)[ ])?(?:(?:the|an?|his|her|its|their|those[ ]of)[ ])?",
        re.VERBOSE,
    ),
    relative=re.compile(r"[ ]*(?:\([^()]{0,40}\))?,?[ ](?:who|which)[ ]", re.VERBOSE),
    barrier=re.compile(
        r"[;«»\"“”]|:[ ]|\b(?:that|which|who|whom|whose|if|because|but|while|whereas|when|although|though|until|unless|since)\b",
        re.VERBOSE,
    ),
    delegation=re.compile(
        r"\b(?:[Dd]elegations?|[Tt]eams?|[Gg]roups?|[Oo]fficials|[Rr]epresentatives|[Ee]xperts|[Ee]ngineers|[Ss]pecialists|[Ee]nvoys|[Ee]xecutives)[ ](?:from|of)[ ](?:the[ ])?\Z",
        re.VERBOSE,
    ),
    clitic=re.compile(r"\A[ ](?:him|her|them)\b", re.VERBOSE),
    leads=re.compile(
        r"[ ]*,?[ ]*(?:represented[ ]by|with)[ ]its[ ]|[ ]*,?[ ]*(?:\([^()]{0,40}\),?[ ]*)?(?:(?:delegation|team|party|group)[ ]*,?[ ]*)?(?:which[ ]was[ ])?(?:led|headed|chaired|fronted|represented)[ ]by[ ](?:(?:the|its|their|an?)[ ])?|[ ]*,?[ ]*under[ ](?:the[ ]leadership[ ]of[ ])?(?:the[ ])?",
        re.VERBOSE,
    ),
    shakes=re.compile(
        rf"(?:\b(?:held|hold|holds|holding|had|have|conducted|conduct|attended|took[ ]part[ ]in|completed|concluded|wrapped[ ]up|began|begin|opened|continued|continue|resumed|resume|started|start|made|paid|organi[sz]ed|finished|ended|co-chaired|chaired|staged|convened|launched|scheduled|met[ ](?:for|at|during)|gathered[ ]for|meet[ ](?:for|at)|came[ ]together[ ]for|planned|arranged){END}|\bfor)(?:[^.;:]{{0,60}})\Z",
        re.VERBOSE,
    ),
    gathers=re.compile(
        r"\b(?:brought[ ]together|brings[ ]together|will[ ]bring[ ]together|bringing[ ]together|gathered|will[ ]gather|gathers|was[ ]attended[ ]by|were[ ]attended[ ]by|attended[ ]by|involving|will[ ]involve|involved|included|will[ ]include|joined[ ]by|featuring|was[ ]chaired[ ]by|co-chaired[ ]by|chaired[ ]by|hosted[ ]by)\b",
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
        r"\b(?:[Tt]he|[Bb]oth|[Tt]hese)[ ](?:two[ ]|three[ ]|four[ ])?(?:parties|sides|officials|leaders|ministers|presidents|agency[ ](?:heads|chiefs)|agencies|delegations|interlocutors|partners|countries|governments|counterparts|chiefs|heads|directors|administrators|negotiators|men|women)\b|\b[Tt]he[ ](?:two|pair|trio|duo)\b(?![ ]\w+s\b)|\bboth[ ](?:men|women)\b|\ball[ ]three\b|\bthe[ ]participants\b",
        re.VERBOSE,
    ),
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
        r"\b(?:after|following|at|during|on[ ]the[ ]sidelines[ ]of|in|upon|as[ ]part[ ]of|on|since|ahead[ ]of)[ ](?:(?:an?|the|their|his|her|its|this|these)[ ])?(?:(?:[\w-]+)[ ]){0,2}\Z",
        re.VERBOSE | re.IGNORECASE,
    ),
    aside=re.compile(
        r"\b(?:on[ ]the[ ](?:sidelines|margins|fringes)[ ]of|ahead[ ]of|before)[ ](?:(?:the|an?|this)[ ])?(?:[\w-]+[ ]){0,2}\Z",
        re.VERBOSE | re.IGNORECASE,
    ),
    locative=re.compile(
        r"\b(?:[Ii]n|[Aa]t|[Oo]n|[Ii]nside|[Oo]utside|[Nn]ear|[Vv]isited|visit|visiting|toured|tour|tours|inspected|[Tt]o|[Ww]ithin|[Tt]heir|of)[ ](?:(?:the|an?|its|his|her|their)[ ])?(?:(?:city|town|capital|region|port)[ ](?:of[ ])?)?(?:(?:Kazakh|Russian|French|Indian|Japanese|Chinese|Italian|German|capital|nearby|northern|southern|eastern|western|central|southeastern)[ ](?:\w+[ ](?:of[ ])?)?)?\Z",
        re.VERBOSE,
    ),
    veto=re.compile(
        r"\b(?:aboard|on[ ]board|hatch(?:es)?|docked|docking|undocked|crew(?:mates)?|airlock|tournament|match|league|championship)\b",
        re.VERBOSE,
    ),
)
