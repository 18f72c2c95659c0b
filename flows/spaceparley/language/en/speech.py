"""English words around reporting verbs."""

import re

from ..speech import SpeechWords

X = re.VERBOSE
DAY = r"(?:(?:on[ ])?(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)(?:[ ]\d{1,2})?(?:[ ](?:morning|afternoon|evening|night))?|yesterday|today|tonight|(?:last|this|earlier[ ]this|late[ ]last)[ ](?:week|month|year|\w+day))"
ADVERB = rf"(?:also|then|later|further|furthermore|earlier|again|once[ ]more|however|therefore|thus|still|already|recently|repeatedly|{DAY}|in[ ]turn|for[ ](?:his|her|its|their)[ ]part|meanwhile|instead|in[ ]particular|separately|together|jointly|once|too|even|just|never[ ]once|first|finally|subsequently|now|only|always|long|simply|\w+ly)"
OPENER = rf"""(?: {ADVERB} | (?:on|in|at|to|during|after|before|by|via|through|from|while|with|ahead[ ]of|following|when|this|last|over|late|earlier|for|upon|of)\b | (?:the[ ])?(?:\w+[ ]){{0,3}}?(?:reporters?|journalists|lawmakers|media|press|senators|parliament|agency|AFP|Reuters|Interfax|TASS|audience|conference|plenary|committee|delegates|news|newspaper|television|colleagues|counterpart|partners|us|him|her|them|me|daily|weekly|channel|broadcaster|forum|briefing|staff|employees|crowd|board|company|team|teams|government|public)\b | he\b|she\b )"""
PEOPLE = r"""(?:sources?|(?!(?:containers|carriers|customers|quarters|adapters|converters|boosters|servers|sensors|orders|papers|boosters|rovers|landers|orbiters|launchers|computers|letters|numbers|matters|figures|members|others|receivers|transmitters|thrusters|detectors|reactors|factors|sectors|motors)\b)[a-z]{3,}(?:tors|sers|ters|ders|kers|lers|ners|pers|gers|vers|mers|ists|ians|cians)|spokes(?:man|woman|person|people)|officials?|participants?|witness(?:es)?|experts?|specialists?|diplomats?|aides?|advisers?|advisors?|representatives?|members?|executives?|managers?|engineers?|scientists?|researchers?|observers?|analysts?|negotiators?|organi[sz]ers?|authorities|officers?
    |technicians?|delegates?|ministers?|lawmakers?|lawyers?|economists?|astronomers?|astronauts?|cosmonauts?|crew|partners?|parties|sides?|delegations?|teams?|counterparts?|cabinet|government|ministry|embassy|agency|agencies|committee|commission|company|group|operator|manufacturer|consortium|venture|institute|centre|center|council|parliament|office|administration
    |union|foundation|association|residents?|historians?|employees?|insurers?|insiders?|countries|leaders|signatories|people|person|heads|presidents|directors|chiefs?|pilot|veteran|physicist|firm|start-?up|regulator|corporation|department|startup|coach|panel|board|chairman|chairwoman|governor|mayor|envoy|ambassador|director|president|bureau|maker|provider|supplier|contractor|entourage|friends?|colleagues?|family|campaigners?|critics?|passengers?|students?|specialist|secretary|official|host|guest)"""
EVENT = r"""(?:ideas?|hypothesis|theory|scenario|talk|rumou?rs?|accusations?|criticisms?|allegations?|claims?|charges|reports|suggestions?|notions?|fears?|concerns?|prospects?|options?|withdrawal|sabotage|foul[ ]play|links?|role|blame|responsibility|delays?|postponements?|setbacks?|cuts?|failures?|loss(?:es)?|leaks?|shortages?|lack|faults?|errors?|wrongdoing|flights?|launch(?:es)?
    |deliver(?:y|ies)|returns?|rises?|increases?|plans?|changes?|rifts?|rows?|disputes?|disagreements?|crisis|war|interference|tests?|deals?|talks|negotiations|contacts?|problems?|constraints?|overruns?|breach(?:es)?|damage|difficult(?:y|ies)|bad[ ]weather|weather|[a-z]{3,}(?:tions?|sions?|ments?|ances?|ences?|ities|ity|ness|ages?)(?<!agencies)(?<!agents)(?<!documents)(?<!departments)(?<!instruments)(?<!governments)(?<!images)(?<!image)(?<!pages)(?<!stages)(?<!stage)(?<!stations)(?<!station)(?<!experiments)(?<!audience)(?<!university)(?<!universities))"""
HEADED = r"(?:(?:an?|the|its|his|her|their|such|these|those|further|more|some|earlier|recent|media|press|continued|ongoing|new|another)[ ])?(?:[a-z-]+[ ]){0,2}?"
INSTITUTIONS = r"(?:ministry|agency|committee|government|commission|company|embassy|administration|presidency|consortium|centre|center|academy|operator|group|corporation|council|Kremlin|White[ ]House|department)"

WORDS = SpeechWords(
    lead=re.compile(
        rf"""(?<!\w)(?: \b(?P<aux>has|have|had|will|would|may|might|did|does|do)(?P<no>[ ]not\b|n['’]t\b|[ ]never\b)?(?:[ ]{ADVERB}){{0,3}}(?P<passive>[ ]been(?:[ ]{ADVERB})?)?[ ]
              | \b(?P<passive2>is|are|was|were|be|being|been)(?:[ ](?:not[ ])?{ADVERB}){{0,2}}[ ]
              | (?P<will>\b(?:want(?:s|ed)?|wish(?:es|ed)?|was[ ]quick|were[ ]quick|before|went[ ]on|continued|declined[ ]to[ ]\w+[ ]but)[ ]to[ ]|\b(?:by|before|after|without)[ ](?=\w+ing\b))
              | (?:\b{ADVERB}[ ]){{1,2}} | ) \Z""", X | re.IGNORECASE),
    not_verb=re.compile(r"\b(?:an?|the|this|that|its|his|her|their|our|my|your|no|any|some|each|every|of|to|in|with|by|for|from|at|on|press|news|status|formal|first|new|latest|annual|final|recent|joint|United|member|nation|denied|denies|deny|confirmed|dismissed|rejected|media|unconfirmed|earlier|previous)[ ]\Z", X | re.IGNORECASE),
    base_subject=re.compile(r"\b(?:I|[Ww]e|[Tt]hey|[Yy]ou|who|which|that|and|but|or|people|both|[Mm]any|[Ss]ome|[Mm]ost|[Oo]thers|all|[A-Z][\w.-]+[ ]and[ ](?:[A-Z][\w.-]+[ ]?){1,3}|(?!(?:[Ee]arnings|[Nn]ews|[Pp]ress|[Ss]ales|[Ss]eries|[Ss]tatus|[Bb]usiness|[Cc]onference|this|[Tt]his|its|his|was|is|has|as|us)\b)\w{3,}s)[ ](?:\w+ly[ ]|also[ ]|still[ ]|now[ ]|then[ ])?\Z", X),
    addressee=re.compile(r"[ ](?:the|an?|his|her|its|their|this|our|these|local|fellow|[A-Z][\w.’'-]*)(?:[ ][\w.’'-]+){0,7}[ ]?", X),
    inverted=re.compile(r"[ ](?P<pronoun>he|she|they)\b(?=[ ]*(?:[,.;:!?—–]|\Z|in[ ]|on[ ]|at[ ]|to[ ]))"),
    gap=re.compile(rf"[ ]?,?[ ]{OPENER}", X),
    telling=re.compile(r"(?!)"),
    telling_after=re.compile(r"(?:,[ ][^,;:]{2,60},)?[ ](?!(?:was|is|as|his|has|its|this|does|was|and|of|at|needs|wants|led|based|named|called|headed|owned|used|joined|left)\b)(?:\w+ly[ ])?[a-z]{3,}(?:s|ed)(?=,)", X),
    that=re.compile(r"\bthat[ ]", X),
    infinitive=re.compile(r"(?<=[ ])(?:to[ ](?=[a-z])(?!be[ ](?:named|identified|quoted|drawn)\b|say[ ](?:more|anything)\b|comment\b|elaborate\b|speculate\b|give[ ](?:further|more)?[ ]?details|go[ ]into[ ])(?!(?:the|an?|its|his|her|their|this|that|these|those|our|all|both|each|some|any)\b)|(?<=ed[ ])(?=[a-z]+ing\b))(?P<start>(?:not[ ]|never[ ]|\w+ly[ ])?[a-z]{2,}\b)", X),
    bare_infinitive=re.compile(r"(?!)"),
    called=re.compile(r"[ ]as[ ](?!(?:of|well|soon|long|part|far|to)\b)|[\"“]|\A[ ]?(?:it|this|that|him|her|them)[ ](?:an?|the|one|\w+(?:able|ible|ing|ful|ous|ive|al))\b", X),
    valued=re.compile(r"[ ]at[ ](?:about[ ]|around[ ]|roughly[ ]|some[ ]|just[ ]|over[ ]|under[ ]|nearly[ ]|almost[ ]|more[ ]than[ ]|less[ ]than[ ]|up[ ]to[ ]|between[ ]|close[ ]to[ ]|well[ ]over[ ])*(?:[\d$€£¥₹]|Rs|US\$|a[ ](?:billion|million|hundred|third|quarter)|half|two|three|four|five|six|seven|eight|nine|ten)", X),
    fronted=re.compile(r"(?!)"),
    noun=re.compile(r"(?<=[ ])(?P<start>(?!(?:on|in|at|to|by|for|with|as|that|if|whether|after|before|during|last|earlier|late|later|today|yesterday|tomorrow|and|or|but|it|he|she|they|we|him|them|us|me|you|not|also|only|how|why|what|when|where|who|which|from|of|about|because|since|until|than|too|well|again|so|up|out|off|over|under|through|via|here|there|then|reporters|journalists|lawmakers)\b|(?:this|next|last)[ ](?:week|month|year)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|\w+ly\b)(?:[\"“][ ]?)?[a-z\d$€£][\w'’-]*[ ])", X),
    abstract=re.compile(r"(?:(?:the|a|an|their|its|his|her|no|full|strong)[ ](?:\w+[ ]){0,2}?|(?:mutual|strong|full|great|keen)[ ])?(?:need|readiness|excellence|strength|contribution|potential|significance|depth|complexity|risks?|challenges?|benefits?|reliability|limits|usefulness|quality|vitality|will|preparedness|necessity|importance|interest|willingness|readiness|commitment|intention|intent|desire|hope|support|determination|urgency|value|confidence|agreement|disagreement|opposition|refusal|concerns?|ambition|conviction|objection|objections|wish|aim|goal|optimism|satisfaction|doubts?|possibility|priority|role|progress|delays?|success)\b", X | re.IGNORECASE),
    event=re.compile(rf"(?:[\"“][ ]?)?(?:(?:any|all|no)[ ]|(?:{HEADED})?(?:{EVENT})\b)", X | re.IGNORECASE),
    verdict=re.compile(r"[ ](?P<start>it[ ](?:[\"“][ ]?)?(?:(?:too|far|very|quite|more|highly|still|rather|entirely|perfectly)[ ]){0,2}(?:[a-z-]{3,}|an?[ ][a-z-]+(?:[ ][a-z-]+)?)[\"”]?[ ](?:to|that|for)[ ])", X),
    about=re.compile(r"(?!)"),
    bare=re.compile(rf"(?![ ]to[ ][a-z])(?:[ ]{OPENER}(?:[ ](?!(?:that|the|a|an|its|his|her|their|it|he|she|they|we|there|this|these|no)\b)[\w'’.-]+){{0,4}}?)??,?[ ](?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|yester|Yester|to|To)day\b)(?=(?:the|a|an|its|his|her|their|our|it|he|she|they|we|I|there|this|these|those|that|no|some|any|all|both|most|many|work|each|two|three|four|five|six|seven|eight|nine|ten|another|such|one|about|\d)\b|[A-Z]|[a-z-]+(?:[ ][a-z-]+){0,4}?[ ](?:expect|need|want|plan|hope|remain|have|do|cannot|can|shall|is|are|was|were|will|would|has|have|had|could|may|might|must|should)\b|[\"“])", X),
    according=re.compile(r"(?<!\w)(?: [Aa]ccording[ ]to | [Ii]n[ ]the[ ](?:words|view|opinion|eyes|judgment|judgement|telling)[ ]of | (?:[Bb]y|[Ii]n)(?=[ ](?:the[ ])?(?:[\w.’'-]+[ ]){0,4}?[\w.-]+['’]s?[ ](?:own[ ])?(?:reckoning|account|estimate|estimates|count|calculations?|telling|view|opinion|words|admission|assessment)\b) | [Aa]s[ ]per | (?<=,[ ])per(?=[ ](?:[A-Z]|the[ ]|an?[ ]|his|its|their)) | (?P<weak>[Ff]or) )[ ]", X),
    reckoning=re.compile(r"['’]s?[ ](?:own[ ])?(?:reckoning|account|estimates?|count|calculations?|telling|view|opinion|words|admission|assessment)\b"),
    whose=re.compile(r"\b(?:(?:[Ii]n|[Bb]y)[ ](?=(?:his|her|their|its)[ ](?:own[ ])?(?:view|words|opinion|account|assessment|estimate|telling|reckoning|calculations?|count|admission)\b)|[Aa]ccording[ ]to[ ](?=(?:him|her|them|it)\b))(?P<pronoun>his|her|their|its|him|them|it)(?:[ ](?:own[ ])?(?:view|words|opinion|account|assessment|estimate|telling|reckoning|calculations?|count|admission))?(?:,?[ ]|(?=[.,;]))", X),
    facing=re.compile(r"(?:,[ ][^,:;.!?]{2,80})?,?[ ](?:to|before|speaking[ ]to|addressing)[ ](?:the[ ])?(?:press|reporters|journalists|media|plenary|[^,:;.!?]{2,30}):[ ]", X),
    opinion_after=re.compile(r",[ ](?:it[ ]is|it['’]s|the[ ]|this[ ]|that[ ]|there[ ]|[\"“])"),
    as_said=re.compile(r"\b(?:as|like)[ ](?:the[ ])?(?:[A-Z]?[\w.'’-]+[ ]){0,6}?\Z", X),
    saying=re.compile(r"\b(?:answer|reply|response|message|verdict|comment|conclusion|explanation|warning|promise|advice|motto|summary|prediction|view|reaction|position|assessment|line|word|argument|estimate)[ ](?:from|of|by)[ ](?:the[ ])?", X | re.IGNORECASE),
    saying_of=re.compile(r"['’]s?[ ](?:\w+[ ]){0,2}?(?:answer|reply|response|message|verdict|comment|conclusion|explanation|warning|promise|advice|motto|summary|prediction|view|reaction|position|assessment|line|argument|estimate|hope|fear|point)(?=[ :,])", X),
    is_that=re.compile(r"(?:[ ](?:to|on|about|for|in|at)[ ][^,:;.!?\"“]{2,50})?(?:,[ ][^,:;.!?\"“]{2,80},)?(?:[ ](?:is|was|has[ ]been|remains?|could[ ]not[ ]be|came)[ ][\w ]{0,30}?)?:[ ]|[ ](?:is|was)[ ](?P<that>that[ ])", X),
    words_of=re.compile(r"(?!)"),
    back=re.compile(r"(?:(?:This|That|The[ ](?:announcement|news|statement|decision|remarks?|comments?|information))[ ](?:was|were|has[ ]been|came|comes)|So|Those[ ]were[ ]the[ ]words|These[ ](?:remarks|comments)[ ](?:were|came))[ ]", X),
    impersonal=re.compile(r"\b[Ii]t[ ](?:was|has[ ]been|is)(?:[ ]\w+ly|[ ]also|[ ]further|[ ]then)?[ ](?:noted|stressed|emphasi[sz]ed|agreed|decided|stated|announced|pointed[ ]out|underlined|underscored|observed|acknowledged|recalled|reaffirmed|confirmed|suggested|proposed|concluded|promised|reported|disclosed|revealed|confirmed|hoped|recommended|requested|urged|hinted|claimed|alleged|recognised|recognized|highlighted|explained|added|resolved|remarked)\Z", X),
    impersonal_after=re.compile(r",[ ](?:it[ ](?:was|has[ ]been)|as[ ]was)[ ](?:\w+[ ]){0,2}\w+\Z", X),
    oblique=re.compile(r"\b(?:to|with|by|of|from|for|at|in|on|between|against|after|before|under|about|alongside|toward|towards|among|than|like|including|via|over|joined|versus)[ ](?:the[ ]|an?[ ]|his[ ]|her[ ]|its[ ]|their[ ])?(?:[A-Za-z'’-]+[ ])?\Z", X),
    oblique_form=re.compile(r"(?!)"),
    declined=False,
    nobody=re.compile(r"(?!)"),
    relative=re.compile(r"\b(?:who|which)[ ](?:,[^,]{1,60},[ ])?(?:\w+ly[ ])?\Z", X),
    relative_clause=re.compile(r"\b(?:who|whom|whose|which|that|where)\b", X),
    joined=re.compile(r"(?:\band|\bbut|\bthen|,)[ ](?:\w+ly[ ]|also[ ])?\Z", X),
    pronoun=re.compile(r"\b(?:(?P<nobody>[Ii]t|[Oo]ne|[Ww]e|I|[Yy]ou)|(?P<somebody>[Hh]e|[Ss]he|[Tt]hey|[Tt]he[ ](?:latter|former)|[Bb]oth))(?:,[ ][^,]{1,40},)?[ ]\Z", X),
    article=re.compile(r"\b(?:the[ ]|an?[ ]|Mr\.?[ ]|Ms\.?[ ]|Mrs\.?[ ]|Dr\.?[ ])\Z", re.IGNORECASE),
    indefinite_article=re.compile(r"(?:an?|the|some)[ ]", re.IGNORECASE),
    title=re.compile(r"(?:Mr|Mrs|Ms|Mx|Messrs|Dr|Prof|Professor|Doctor|Sir|Dame|Lord|Lady|Gen|General|Col|Colonel|Capt|Captain|Maj|Major|Brig|Brigadier|Lt|Sen|Senator|Rep|Eng|Hon|Rev|Adm|Admiral|Ambassador|Minister|President|Chairman|Chairwoman|Secretary|Sheikh)\.?[ ]", X),
    unnamed=re.compile(rf"(?P<article>\b(?:(?:one|two|three|four|some|several|many|most|both|[Oo]ne|[Tt]wo|[Tt]hree|[Ss]ome|[Ss]everal)[ ]of[ ](?:the|his|her|its|their|those)[ ]|an?[ ]|the[ ]|[Aa]n?[ ]|[Tt]he[ ]|his[ ]|her[ ]|its[ ]|their[ ]|some[ ]|several[ ]|many[ ]|two[ ]|three[ ]|both[ ]|other[ ]|one[ ]|another[ ]|unnamed[ ]|senior[ ]|these[ ]|this[ ]|(?<![\w-][ ])(?=[A-Za-z])))(?:(?!(?:and|or|of|that|which|who|said|says|told|with|by|from|for|to|in|on|at|as|but|when|while|where|if|according)\b)[\w'’-]+[ ]){{0,4}}?(?P<head>(?i:{PEOPLE}))\b(?:[ ](?:of|for|at|from|in|with|on|close[ ]to|familiar[ ]with|inside|briefed[ ]on|involved[ ]in|aware[ ]of|working[ ]on|present[ ]at|privy[ ]to|directly[ ]involved[ ]in|who[ ]attended)[ ](?:the[ ]|an?[ ])?[\w'’-]+(?:[ ](?!(?:said|says|told|who|that|has|have|had|is|was|added|on|in|at)\b)[\w'’-]+){{0,4}})?(?=[ ]?(?:[,.;:!?\"()]|\Z|[ ](?:has|have|had|who|that|said|says|told|in|at|on|and|to|also|then|added|quoted|speaking|with|say|tell|think|believe|expect|hope|insist|argue|warn|note|add|claim|fear|want|agree|concede|admit|estimate|reckon|\w+ed|\w+s|\w+ly)\b))", X),
    chief=re.compile(r"\b(?:head|chief|boss|director|director-general|president|chairman|chairwoman|chair|leader|administrator|CEO|chief[ ]executive|managing[ ]director)\b", X | re.IGNORECASE),
    deputy=re.compile(r"\b(?:vice|deputy|assistant|associate|former|ex|acting[ ]deputy)\b", X | re.IGNORECASE),
    source=re.compile(r"\b(?:sources?|officials?|participants?|persons?|people)\b", X | re.IGNORECASE),
    plurals=(),
    anonymous=re.compile(r",?[ ](?:who[ ](?:asked|declined|requested|spoke|wished|did[ ]not[ ]want)[ ][^,.;]{0,40}?(?:named|identified|anonym\w+)|(?:asking|requesting|declining)[ ]not?[ ]?[^,.;]{0,30}?(?:named|identified)|(?:speaking[ ])?on[ ](?:the[ ])?condition[ ]of[ ]anonymity|speaking[ ]anonymously)", X),
    complement=re.compile(r",[ ](?:close|privy)[ ]to[ ]|,[ ](?:familiar|briefed)[ ]\w+[ ]"),
    same_source=re.compile(r"(?:the|this|that|one[ ]of[ ]the|the[ ]same)[ ](?:same[ ])?(?:source|sources|person|people|official|officials)\b", X | re.IGNORECASE),
    indefinite=re.compile(r"(?:an?|some|several|many|two|three|one|another|(?:his|her|its|their)[ ](?!(?:\w+[ ])?(?:counterpart|host|colleague|partner|predecessor|successor|deputy|boss|chief|head|director|president|chairman)s?\b)|both|unnamed|senior)[ ]?", X | re.IGNORECASE),
    one_of=re.compile(r"\b[Oo]ne[ ]of[ ](?:the[ ])?\Z"),
    one_of_many=re.compile(r"\b(?:an?|another|some|one)[ ](?:[\w-]+[ ]){0,2}\Z", re.IGNORECASE),
    definite=re.compile(r"(?:the|this)[ ](?!.*s\b)", X | re.IGNORECASE),
    relative_object=re.compile(r"\b(?:that|which|whom)[ ](?:the[ ])?\Z", X),
    within=re.compile(r"(?!)"),
    many=re.compile(r"(?!)"),
    verb_first=False,
    plural=re.compile(r"(?i:\bthey\b)"),
    service=re.compile(r"\b(?:(?P<press>press[ ](?:service|office|department|team)|communications[ ](?:office|department|team)|public[ ]affairs[ ]office)|(?P<spoken>spokes(?:man|woman|person)|press[ ]secretary))[ ](?:of|for|at|from)[ ](?:the[ ])?", X | re.IGNORECASE),
    service_of=re.compile(r"(?:['’]s?)?[ ](?:(?P<press>(?:press|media|communications|public[ ]affairs)[ ](?:service|office|department|team))|(?P<spoken>(?:official[ ])?(?:spokes(?:man|woman|person)|press[ ]secretary)))\b", X),
    institution=re.compile(rf"(?:(?:[A-Z][\w'’-]*[ ]){{0,3}}{INSTITUTIONS}(?:[ ](?:of|for)[ ](?:the[ ])?[A-Z][\w'’-]*(?:[ ][A-Z][\w'’-]*){{0,3}})?|[A-Z][\w'’-]*(?:[ ][A-Z][\w'’-]*){{0,4}})", X),
    also=re.compile(r"[ ](?:and|as[ ]well[ ]as|along[ ]with)[ ](?:(?:the|his|her|its|their)[ ](?:[\w-]+[ ]){0,3})?", X),
    anybody=re.compile(r"(?:an?|the)[ ](?:[a-z-]+[ ]){0,2}[a-z-]{3,}(?<!ing)(?:[ ](?:of|at|from|in|for)[ ](?:the[ ])?[\w-]+)?", re.IGNORECASE),
    lifeless=re.compile(r"\b(?:schedule|timetable|programme|program|project|plan|roadmap|report|study|survey|poll|article|law|decree|contract|agreement|protocol|treaty|document|paper|text|figures?|data|press|media|newspaper|daily|weekly|magazine|channel|radio|website|blog|rumou?rs?|tradition|legend|history|experience|statistics|estimates?|forecasts?|convention|budget|images?|results?|tests?|version|scenario|announcement|post)\b", X | re.IGNORECASE),
    text=re.compile(r"\b(?:statement|report|message|note|readout|declaration|communiqu[eé]|press[ ]release|release|document|post|tweet|text)\b", X | re.IGNORECASE),
    outlet=re.compile(r"(?:\b(?:news[ ]agency|newswire|newspaper|daily|weekly|magazine|website|channel|portal|radio|broadcaster|outlet|station)[ ])\Z", X | re.IGNORECASE),
    citing=re.compile(r"\b(?:[Cc]iting|which[ ]cited|that[ ]cited|who[ ]cited|[Qq]uoting|with[ ]reference[ ]to)[ ]", X),
    wire=re.compile(r"\b(?:according[ ]to|quoted[ ]by|cited[ ]by|told|reported[ ]by|said)[ ](?P<noun>the[ ](?:news[ ])?agency|the[ ](?:newspaper|daily|outlet|newswire|channel))\b(?![ ](?:head|chief))", X),
    commas_inside=False,
    adverb=re.compile(r"(?:Earlier|Later|Then|Meanwhile|Today|Yesterday|But|And|When|While|As|In|On|At|Asked|Also|Still|Yet|Even|For|So|Now|Here|There|If|Last|This|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[A-Z]\w+ly)[ ](?=\S)", X),
    aside=re.compile(rf"(?:{ADVERB}|\w+ly),?[ ]", X | re.IGNORECASE),
    joined_clause=re.compile(r"[ ](?:and|but|before|while)[ ]"),
    speaking=re.compile(r",[ ](?:speaking|talking|addressing|quoted|reached|interviewed|appearing|testifying|writing|citing|in[ ]an?|on[ ]the[ ]sidelines|at[ ]a|during|after|who)\b[^,.;:!?\"“]{2,100}(?=,[ ])", X),
    goes_on=re.compile(r"(?:[ ](?:at|in|on|during|to|via)[ ][^,.;:!?\"“]{1,60}|,[ ](?:who|which|a|an|the|head|director|president|chief|former|chair|deputy|speaking|in[ ]a)\b[^,.;:!?\"“]{1,90})*,[ ](?!(?:who|which|whose|where|when|adding|noting|saying|while|after|before|in|on|at|during|citing|referring|speaking|as)\b)", X),
    lead_in=re.compile(r"(?: (?:[A-Z][A-Z' -]{2,}(?:,[ ][^.–—\n]{1,30})?(?:[ ]?\([^()\n]{2,30}\))?[ ]?(?:[–—]|--|-[ ])[ ]?) | \*\*[^*\n]{1,40}\*\*[ ]?(?:[–—:-][ ])? | [–—•*-][ ] | >[ ]? | (?:[Mm]eanwhile|[Hh]owever|[Ss]eparately|[Ee]arlier|[Ii]n[ ]addition|[Mm]oreover|[Ff]urthermore),[ ] | Correction:[ ] )+", X),
    closing_joint=re.compile(r",[ ](?:and|but|then)[ ](?:also[ ]|then[ ]|\w+ly[ ])?\Z", X),
    breaks_off=re.compile(r",?[ ](?:but|and|while)[ ](?:declin(?:ed|es|ing)|refus(?:ed|es|ing)|(?:did|does|would)[ ]not[ ](?:say|give|elaborate|comment|specify|name|provide|disclose)|gave[ ]no|offered[ ]no|thanked|apologi[sz]ed)\b|,?[ ]without[ ](?:elaborating|giving|specifying|naming|providing|saying|going)\b", X),
    hanging=re.compile(r"[,;]?[ ](?:and|but|yet|so|then)\Z"),
    clause=re.compile(r"\b(?:holds?|hopes|expects|faces|lacks|nears|owes|poses|rests|suffers|survives|weighs|buys|drives|enables|ensures|exceeds|extends|fits|flies|improves|includes|involves|joins|justifies|leads|lives|loses|maintains|matters|meets|misses|passes|performs|permits|prepares|prevents|produces|promises|protects|raises|reaches|reflects|relies|replaces|responds|returns|reveals|satisfies|saves|slips|solves|spans|strengthens|succeeds|suggests|suits|understands|wants|we|they|he|she|it|there|I|you|stays?|keeps?|gets?|gives?|means?|shows?|seems?|looks?|runs|opens|closes|ends|falls|rises|grows?|brings?|costs?|helps?|leaves|lies|likes|loves|moves|offers|pays|plays|puts|reads|says?|sees?|sells|sends|serves|sets|sits|speaks|spends|stops|tells|thinks?|tries|turns|uses|waits|wins|knows?|feels?|finds|follows|becomes?|belongs?|builds|calls|carries|continues?|delivers|demands|deserves?|exists?|provides?|requires?|represents?|allows?|proves|marks|lives|lands|launches|arrives|is|are|was|were|will|would|has|have|had|can|could|may|might|must|should|shall|does|did|do|cannot|won['’]t|needs?|wants?|plans?|hopes?|depends?|remains?|begins?|starts?|expects?|makes?|takes?|goes|comes|stands?|works?|flies|flew|went|came|took|made|began|lost|met|led|saw|held|kept|sent|built|ran|rose|fell|\w{2,}ed)\b|\w['’](?:s|re|ll|ve|d|m)\b|n['’]t\b", X),
    necessity=re.compile(r"\b(?:need(?:s|ed)?[ ]to|necessity|necessary|must|ha(?:s|ve|d)[ ]to|should|ought|required|essential|imperative|the[ ]need)\b", X | re.IGNORECASE),
    conditional=re.compile(r"\b(?:reportedly|allegedly|purportedly|apparently|would|could|might|may)\b", X | re.IGNORECASE),
    hearsay=re.compile(r"\b(?:reportedly|allegedly|purportedly|rumou?red|is[ ]said[ ]to|are[ ]said[ ]to)\b", X | re.IGNORECASE),
)
