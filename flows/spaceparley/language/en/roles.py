"""English words for posts and callings."""

from .. import later as re
from ..alternation import one_of
from ..roles import RoleWords

WOMEN = "chairwoman, spokeswoman, queen, princess, crown princess, grand duchess, congresswoman, businesswoman, actress, empress"
MEN = "chairman, spokesman, king, prince, crown prince, grand duke, sultan, congressman, businessman"
BOTH = """legal counsel, general counsel, pro-vice-chancellor, pro vice-chancellor, member of the executive board, member of the management board, member of the board of directors, member of the board, member of the supervisory board, member of the governing board, president director, vice president director, board member, director general, officer-in-charge, officer in charge, director-general, director, co-director, president, vice president, vice-president, minister, prime minister, chair, chairperson, co-chair, head, chief, chief executive, chief executive officer,
CEO, CTO, COO, CFO, DG, VP, SVP, EVP, counselor, counsellor, minister-counselor, minister-counsellor, minister counselor, minister counsellor, first secretary, second secretary, administrator, commissioner, secretary, secretary general, secretary-general, undersecretary, under secretary, under-secretary, secretary of state, ambassador, ambassador extraordinary and plenipotentiary, ambassador extraordinary, spokesperson, founder, cofounder, co-founder, manager, engineer,
designer, astronaut, cosmonaut, taikonaut, commander, pilot, governor, mayor, akim, wali, scientist, professor, historian, analyst, expert, coordinator, representative, envoy, adviser, advisor, official, lawmaker,
senator, governor-general, governor general, leader, boss, coach, captain, consultant, researcher, physicist, astronomer, rector, dean, chancellor, vice chancellor, vice-chancellor, premier, deputy prime minister, deputy PM, vice premier, PM, vice minister, vice-minister, specialist, economist, planetologist, geologist, architect, diplomat,
investigator, executive, curator, counterpart, chief of staff, attaché, consul, emir, rapporteur, negotiator, controller, partner, owner, veteran, inspector, auditor, trustee, superintendent, technologist, officer, colleague, host, opposite number, lead, lecturer, fellow, teacher, student, intern, welder, technician, machinist, operator, farmer, fisherman, entrepreneur, developer, programmer, mechanic,
electrician, test pilot, copilot, flight director, flight engineer, mission specialist, payload specialist, doctor, surgeon, biologist, astrobiologist, chemist, mathematician, statistician, cartographer, geographer, hydrologist, volcanologist, ecologist, agronomist, seismologist, climatologist,
meteorologist, oceanographer, glaciologist, geophysicist, geodesist, astrophysicist, journalist, columnist, author, photographer, archivist, lawyer, attorney, prosecutor, campaigner, activist, councillor, councilor, alderman, MP, MEP, ranking member, member of parliament, delegate, permanent secretary, principal secretary,
chief secretary, high commissioner, chargé d'affaires, charge d'affaires, chargée d'affaires, chargée d’affaires, chargée d'Affaires, chargé d'Affaires, charge d'Affaires, chargé d’affaires, chargé d’Affaires, consul general, consul-general, vice consul, deputy high commissioner, cabinet secretary, top diplomat, provost, harbourmaster, treasurer, registrar, ombudsman, interpreter, translator, moderator, convener, convenor, co-lead, co-investigator, co-chairman, co-chairwoman, fellow, deputy, tsar, czar, spymaster, financier, investor, shareholder, chief of mission, chief of delegation, chief of party, deputy head, deputy director, deputy chief, under-secretary-general, assistant secretary, assistant administrator, vice-governor, vice chair, vice chairman, vice chairwoman, vice-chair, vice-chairman, vice-chairwoman, vice rector, vice-rector, vice dean, director of operations, counsellor, counselor, minister-counsellor, minister-counselor, minister counsellor, minister counselor, first secretary, second secretary, minister of state, state secretary, state minister, parliamentary secretary, speaker, deputy speaker, whip, commissioner general, commissioner-general, postdoctoral researcher, laureate, draughtsman, foreman, forewoman, shift leader, team leader, project leader, section head, division head, chief of section, number two, second-in-command"""
OFFICIAL = "visit|trip|tour|ceremon|statement|talks|opening|launch|residence|delegation|website|document|data|figure|result|invitation|negotiation|announcement|programme|language|account|page|reception|meeting|channel|approval|letter|report|version|status|portal|photo|handover|welcome|dinner|agenda|readout|schedule|name|transcript"
"""What "official" says of a thing: there it is nobody's post."""
MODIFIERS = """section, lab, site, board, non-executive, independent, European, EU, union, deputy, vice, first, second, acting, interim, former, associate, assistant, chief, executive, senior, prime, foreign, defence, defense, space, aerospace, science, technology, industry, transport, economy, economic, energy, research,
innovation, education, finance, trade, programme, program, project, mission, flight, launch, launch site, crew, state, press, government, managing, lead, principal, founding, honorary, joint, veteran, retired, general, technical, scientific,
commercial, financial, operations, regional, federal, national, permanent, special, outgoing, newly appointed, incoming, current, new, digital, development, environment, climate, agriculture, health, culture, interior, communications, telecommunications,
test, center, centre, division, branch, bureau, department, institute, laboratory, facility, campus, office, ground, station, payload, propulsion, systems, safety, security, policy, business, marketing, strategy, exploration, human spaceflight, spaceflight, political, military, market, industrial, company, agency, longtime, co, sub, aviation, information, commerce, planning, external affairs, internal affairs, foreign affairs, mining, water, internal, spaceport, cosmodrome, range, airbase, network, radar, rocket, satellite, lunar, launcher, rover, lander, orbiter, telescope, instrument, astronaut, cosmonaut, training, recovery, weather, engine, stage, vehicle, spacecraft, capsule, mission control, directorate, group, team, unit, fleet, sales, public affairs, press office, media, legal, procurement, supply chain, quality, cybersecurity, licensing, regulatory, personnel, human resources, outreach, external relations, international relations, international affairs, cooperation, applications, navigation, earth observation, remote sensing, telecom, telecoms, ground segment, ground systems, ground operations, country, supervisory, advisory, operating, product, revenue, growth, customer, people, privacy, risk, investment, impact, sustainability, brand"""

FIELDS = """initiatives, special, coordination, reform, reforms, parliamentary, population, privatisation, revenue, skills, entrepreneurship, small, medium, sme, smes, consumer, creative, steel, coal, textiles, chemicals, law, corporate, constitutional, diaspora, transformation, artificial, automation, advanced, semiconductors, hydrocarbons, renewable, renewables, competitiveness, modernisation, modernization, demography, ocean, oceans, marine, islands, broadcasting, publicity, startups, start-ups, overseas, inter-provincial, narcotics, delivery, equality, cohesion, blue, scientific, geospatial, nuclear, atomic, postal, connectivity, empowerment, governance, agriculture, ecology, natural, energy, water, irrigation, minerals, mines, mining, petroleum, labour, labor, employment, social, welfare, health, culture, tourism, sport, sports, youth, women, family, justice, interior, home, municipal, rural, urban, housing, communication, railways, shipping, ports, aviation, civil, maritime, fisheries, food, forestry, land, lands, investment, commerce, enterprise, enterprises, economy, treasury, budget, statistics, religion, veterans, emergency, situations, disaster, management, change, higher, secondary, vocational, university, universities, national, regional, federal, state, heritage, arts, and, of, the, for, ict, telecommunication, post, posts, cyber, electronics, heavy, industries, industry, innovations, aerospace, sustainable, administration, affairs, analysis, applications, business, climate, communications, cooperation, data, defence, defense, development, digital, earth, economic, education, engineering, environment, exploration, external, finance,
flight, foreign, global, government, human, industrial, information, infrastructure, innovation, integration, international, intelligence, launch, launches, launchers, logistics, lunar, manned, manufacturing, marketing, mission, missions, navigation, observation,
operations, partnerships, payload, payloads, planetary, planning, policy, portfolio, production, programme, programmes, program, programs, project, projects, propulsion, public, quality, regulatory, relations, research, resources, robotics, robotic, safety, sales,
satellite, satellites, science, sciences, security, services, space, spaceflight, spectrum, staff, strategic, strategy, sustainability, systems, technical, technology, technologies, telecommunications, testing, trade, training, transport, transportation, utilisation, utilization, vehicles, vols, programmes, exploitation, sciences, stratégie, communication, lanceurs, opérations, recherche, numérique, spatial, spatiales"""

PORTFOLIOS = ",".join(word for word in FIELDS.replace("\n", " ").split(", ") if word not in ("and", "of", "the", "for", "staff", "post", "posts", "public", "home", "state"))

CAP = r"[^\W\d_a-zà-öø-ÿœ]"
STOP = r"""(?!(?:said|says|say|told|tells|has|had|have|was|were|will|would|is|are|who|which|that|and|or|with|from|by|on|in|at|to|as|after|before|when|while|met|meets|held|holds|added|adds|also|not|but|then|he|she|they|it|his|her|their|its|this|these|
    those|did|does|do|may|might|could|should|can|between|among|amid|involving|including|featuring|alongside|via|through|without|noted|notes|spoke|signed|took|takes|gave|made|led|came|went|during|since|until|about|over|into|than|for|of|the|a|an|there|here|where|wrote|writes|confirms|hosted|hosts|tweeted|announces|claims|insists|believes|expects|hopes|warns|argues|put|paid|flew|left|arrived|\w+ed)\b)"""
WORD = rf"(?:{STOP}[a-z][\w-]{{2,}}+)"
CAPS = rf"(?:{CAP}[\w&]*+(?:[-'.](?!s\b)\w+)*+(?:[ ](?:&[ ])?(?:{CAP}[\w&]*+|\d{{1,3}}\b)(?:[-'.](?!s\b)\w+)*+)*+)"
PAREN = r"(?:[ ]\([^()\n]{2,40}\))?+"
QUOTED = r"""(?:“[^”\n]{1,60}”|"[^"\n]{1,60}")"""
FIELD = rf"(?:{one_of(FIELDS)})(?![\w-])"
SOLE = rf"(?:{one_of(PORTFOLIOS)})(?![\w-])"
NOUN = rf"(?:(?:the[ ]|a[ ])?(?:(?:{CAP}[a-z]+(?:-based|-born)?[ ](?:{WORD}[ ]){{1,3}}(?={CAP})|(?:{WORD}[ ]){{0,3}})(?:{CAPS}(?:[ ]and(?:[ ]{FIELD}){{1,4}}+)?+(?:[ ](?:of|for)[ ](?:the[ ])?{CAPS})?(?:'s(?:[ ](?:{WORD}|{CAP}[a-z][\w-]*+(?=[ ]{WORD}))){{1,4}}+|'s[ ](?:{CAP}[a-z]+[ ]){{0,2}}(?:Board|Council|Committee)(?:[ ]of[ ]{CAP}[a-z]+)?(?![\w-])|[ ](?:joint[ ]venture|consortium|group|corporation|company|programme|program|mission|project|agency|cosmodrome|spaceport)|(?:[ ]{WORD}){{1,3}}(?=,[ ]{CAP}))?|{QUOTED})|{WORD}(?:[ ]{WORD}){{0,2}}(?:[ ]and(?:[ ]{FIELD}){{1,4}}+)?+){PAREN})"
FIRM = r"(?:private[ ]|state-owned[ ]|space[ ]|launch[ ])*(?:company|firm|group|start-?up|manufacturer|operator|corporation)"
OTHER = r"(?:Chair|Chairman|Chairwoman|Chairperson|President|Director|Head|Minister|Secretary|Administrator|Commissioner|Governor|Deputy|Vice|Member|Acting)"
"""Opens another post behind a conjunction."""
TAIL = rf"""(?:[ ]\((?:Independent[ ]Charge|I/C)\))?+ (?: (?:(?<=inister)|(?<=ecretary)) [ ](?:of|for)[ ](?:the[ ])?(?:{CAPS}(?:(?:,[ ](?:the[ ])?{CAPS}(?=,|[ ]and))*+,?[ ]and[ ](?!{OTHER}\b){CAPS})?+|{SOLE}(?:[ ]{SOLE}){{0,3}}(?:,[ ]{SOLE}(?:[ ]{SOLE}){{0,2}})++,?[ ]and[ ]{SOLE}(?:[ ]{SOLE}){{0,2}}) )?+
    (?: [ ](?:of|for|in[ ]charge[ ]of|responsible[ ]for|at|to)[ ]{NOUN} ){{0,4}}+"""

DOES = "".join(rf"(?<!\b{word}[ ])" for word in ("can", "could", "will", "would", "shall", "should", "must", "may", "might", "cannot")) + r"(?!(?<=\bto[ ])(?:host|lead|chair|head|pilot|partner|captain)[ ](?:the|an?|its|his|her|their|this|these|up|both|two|three|talks|with|in|on|at|for)\b)(?!(?<=\bto[ ])(?:host|lead|chair|head|pilot|captain)[ ][A-Z])"
"""Behind these stands a verb, be it spelt like a post ("can host a station", "intends to host its first launch")."""

WORDS = RoleWords(
    phrase=re.compile(rf"(?<![\w-]){DOES}(?:(?![Cc]hief[ ]executive)(?![a-z][\w-]*,[ ][A-Z])(?:{one_of(MODIFIERS + ',' + PORTFOLIOS)}|ex|council|board|committee|(?!H[EH]\b|HRH\b)[A-Z]{{2,4}}(?=[ ](?:[Mm]inister|[Ss]ecretary)))(?:,(?=(?:[ ][\w-]+,?){{1,3}}[ ](?:and|&)[ ])|,?[ ]and)?[ -]){{0,6}}(?P<head>{one_of(f'{MEN},{WOMEN},{BOTH}')})(?:-(?:designate|elect|at-large)|[ ][Ee]xtraordinary(?:[ ]and[ ][Pp]lenipotentiary)?)?(?!\w)(?!-\w)(?!(?<=[Oo]fficial)[ ](?:{OFFICIAL}))(?P<tail>{TAIL})", re.VERBOSE),
    agent=re.compile(r"(?:[eo]r|ists?|ians?|ants?|ents?|(?:wo)?man|lead|aide|head|chief|fellow|scout|guru|veteran|boss|star|hand)\Z"),
    open_behind=re.compile(rf", (?P<lead>(?:an?|the) )?(?P<post>(?:{WORD} (?:and )?){{0,4}}{WORD}(?<!ed)(?<!ing)(?: (?:of|for|in) (?:{WORD} ){{0,2}}{WORD})?) (?:at|of|with|for|from|in) (?:the )?"),
    working=re.compile(r" (?:at|with) \Z"),
    open_before=re.compile(rf"(?P<lead>\b(?:[Tt]he|[Aa]n?) )?(?P<post>(?:{WORD} ){{0,4}}{WORD}) (?:at|of|with|for|from) (?:the )?\Z"),
    open_between=re.compile(rf"(?P<lead>)(?:'s?)? (?P<post>(?:{WORD} ){{0,3}}{WORD}),? "),
    article=re.compile(r"\b(?:[Tt]he[ ](?:[a-z-]+'s[ ])?|[Aa]n?[ ]|(?P<own>[Hh]is[ ]|[Hh]er[ ]|[Ii]ts[ ]|[Tt]heir[ ]|whose[ ]))\Z"),
    indefinite=re.compile(r"(?i:an? |another |one )"),
    quality=re.compile(rf"\b(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir|whose|'s)[ ]((?:{WORD}[ ]){{1,3}})\Z"),
    tie=re.compile(r"'s |,? (?:of|for|at|with|in|to|from) (?:the )?|, (?=(?:U\.S\. |US |UK )?(?:Department|Ministry|Office|Directorate|Division|Institute|Faculty|School) )|, (?=[A-Z][^,;:\n]{1,60}, (?:Dr|Shri|Smt|Sri|Sh|Mr|Mrs|Ms|Prof|Engr|Hon|H\. ?E)\b)"),
    further=re.compile(rf"(?: (?:of|for|and))?(?: {WORD}){{1,3}} (?:of|for|at|with) (?:the )?"),
    adjunct=re.compile(r",? (?:(?:and |responsible |in charge )?(?:of|for|at|in) [^.,;:!?()\n“”]{1,60}(?=, )|(?:since|from|until|for|in|at|as of) (?:the )?[^.,;:!?()\n]{1,30}|at the time|then|there|designate|emeritus|elect|ad interim)?(?:, | )"),
    fields=frozenset(FIELDS.replace("\n", " ").split(", ")),
    link=re.compile(rf"(?:,?[ ]and)?[ ,]*(?:of|for|at|to|in|with)?[ ]?(?:the[ ])?(?:{CAP}[a-z]+(?:an|ese|ish|ch|i|k)[ ])?(?:{CAP}[\w-]+(?:[ ]{CAP}[\w-]+)?'s?[ ])?(?:{FIRM}[ ])?[“\"]?\Z"),
    feminine=re.compile(rf"{one_of(WOMEN)}(?!\w)"),
    masculine=re.compile(rf"{one_of(MEN)}(?!\w)"),
    did=re.compile(r"(?!)(?P<woman>)"),
    did_together=re.compile(r"(?!)"),
    deed=re.compile(r"(?!)(?P<woman>)"),
    subject=re.compile(r"(?!)"),
    joint=re.compile(r"(?<![\w-])(?P<head>(?:(?:deputy|vice|foreign|economy|science|space|research|defen[cs]e|industry|transport|aerospace|energy|technology|education|prime|executive|agency|managing|chief) )*(?:heads|presidents|directors(?:[ -]general)?|chiefs|leaders|ministers|chairmen|chairs|administrators|ambassadors|CEOs|executives|secretaries|bosses|rectors|governors|commanders|cabinet secretaries))(?!\w)"),
    fields_of=re.compile(r"(?:,|,?[ ]and)?[ ](?:of|for)[ ](?:the[ ])?(?P<field>[^,]+?)(?=,|[ ]and[ ](?:of|for)[ ]|[ ]*\Z)", re.VERBOSE),
    shared=re.compile(rf"(?<![\w-])(?P<head>(?:{WORD} ){{0,2}}[a-z]+(?:nauts|eers|gers|tors|ists|ians|ants|pilots|officials|executives|experts|commanders|ministers|members|leaders|researchers|designers))(?: (?:of|from|at|for) (?:the )?[^,.;:\n]{{1,60}})?(?: |: |, )\Z"),
    joining=re.compile(r"(?:,|;|[ ]and|[ ]of|[ ]from|[ ]the|[ ]for|[ ]respectively|[ ]\([^()\n]{1,30}\)|[ ](?:Mr|Ms|Mrs|Dr|Prof|Sir)\.?|[ ]national|[ ]space[ ]agency){0,6}[ ]?", re.VERBOSE),
    portfolio=re.compile(r"(?:[ ](?:of|for|at|and|the|from)|[ ][\w-]+){0,6},?[ ]?(?:the[ ])?", re.VERBOSE),
    honour=re.compile(r", (?:the )?(?:(?:High )?Chief|(?:Rt|Right)\.? Hon(?:ou?rable|\.)?|Honou?rable|Hon\.|(?:His|Her)(?: Excellency)?|H\. ?E\.)\Z"),
    shortened=(
        (re.compile(r"\bceo\b|\bchief executive officer\b"), "chief executive"), (re.compile(r"\bcto\b"), "chief technology officer"), (re.compile(r"\bcfo\b"), "chief financial officer"), (re.compile(r"\bcoo\b"), "chief operating officer"),
        (re.compile(r"\bpm\b"), "prime minister"), (re.compile(r"\bdg\b"), "director general"), (re.compile(r"\bvp\b"), "vice president"),
    ),
    deputy=re.compile(r"(?i:(?:first |senior |principal |acting )?(?:deputy|vice)[ -])"),
    there=re.compile(r"[ ]of[ ]the[ ](?:country|kingdom)\Z"),
    regional=re.compile(r"\b(?:Region|Province|Oblast|Krai|County|Länder)\b|(?<!of )\bState\b|\b(?i:regional|provincial|chief minister)\b"),
    unit=re.compile(r"\b(?i:directorate|department|division|office|section|branch|bureau|unit|laboratory|school|faculty)\b"),
    part=re.compile(r"(?:[A-Z][\w-]+ )*(?i:cent(?:re|er)|laboratory|institute|division|department|directorate|facility|office)\b"),
    served=re.compile(r"\b(?:to|for|of) (?:[A-Z][\w-]+ ){0,2}\Z"),
    nested=re.compile(r"(?: of| at|,)? (?:the )?"),
    department=re.compile(r"(?i: (?:ministry|department)\b)"),
    mission=re.compile(r"(?i: (?:embassy|mission|consulate)\b)"),
    generic=re.compile(r"(?i:head|chief|official|leader|boss|executive)\b"),
    heading=re.compile(r"(?i:(?:vice[ -]|co-?|managing |executive |deputy |general )?president|chair|managing director|(?:co-)?director|CEO|CTO|COO|CFO|chief|head|(?:co-?)?founder|spokes|manager|owner|boss|executive|rector|dean|(?:pro[ -])?(?:vice[ -])?chancellor|(?:vice[ -])?provost|vice[ -]rector|(?:deputy |associate )?administrator)"),
    corporate=re.compile(r"(?i:(?:co-?)?(?:chief executive|CEO|CTO|COO|CFO|chief (?:\w+ ){1,2}officer|founder|owner|managing director|chief engineer))"),
    beside=re.compile(r",?[ ](?:and|or|as well as)[ ](?:with[ ])?(?:the[ ])?"),
    bygone=re.compile(r"\b(?i:then|former|formerly|ex|erstwhile|late|previous|one-time|onetime|past|predecessor)[ -](?:the )?(?:[A-Z][\w-]+ ){0,3}\Z"),
    unheld=re.compile(r"(?i:chief of staff|head of (?:state|government|mission|delegation)|(?:fire|police|army|navy|village|parish|town|union|party|film|music|museum|committee|board|council|delegation|faction|opposition|majority|minority) )"),
    quality_of_post=re.compile(r"(?i:officer|general|executive|and|founder|operations|acting)"),
    abbreviated=re.compile(r"(?!)"),
    fronted=re.compile(r"(?i:(?:(?:acting|group|deputy|interim|vice) )?(?:CEO|CTO|COO|CFO|chief executive|chair(?:man|woman)?\b)|managing partner|country manager|secretary-general|board member|president director|chief (?:\w+ ){1,2}officer|chief engineer|(?:co-?)?founder|(?:executive |managing |senior )?(?:vice[ -])?(?:president|chair)|(?:managing|executive|deputy|technical|general|programme|program) (?:director|manager)|director[ -]general|director|head|boss|chief(?! (?:of staff|minister))|spokes|rector|vice-chancellor)"),
    academic=re.compile(r"(?i:(?:pro[ -])?(?:vice[ -])?(?:chancellor|provost|rector|dean)\b)"),
    task=re.compile(r" (?:for|of)(?: (?:[Ii]nternational|External|Public|[Aa]cademic|Student|Global|[Rr]esearch|Innovation|Enterprise|Engagement|Education|Teaching|Learning|and|Partnerships|Affairs|Relations))+"),
    envoy=re.compile(r"(?i:(?:deputy )?(?:ambassador|high commissioner|charg[ée]e? d['’]affaires)(?! at[ -]large))"),
    attached=re.compile(r"(?i:(?:(?:first|second|third) secretary|(?:[\w-]+ )?attach[ée]|(?:minister[ -])?counsell?or|(?:science|scientific|space|cultural|commercial|economic|political|cooperation) (?:and \w+ )?counsell?or|deputy (?:chief|head) of mission|deputy ambassador)(?: for [\w ]+| \([\w ]+\))?)"),
    rank=re.compile(r"(?i:(?:first|second|deputy|vice|junior|senior|acting|interim|associate|assistant|parliamentary|then|state)[ -])+(?=(?!prime)(?:[\w-]+ ){1,3}minister)"),
    bare=re.compile(rf"[ ](?:of|at|for)[ ](?:the[ ])?(?:(?:[a-z][\w-]+[ ]){{1,4}})?(?P<name>{CAPS})(?:[ ]\([^()\n]+\))?\Z", re.VERBOSE),
    bare_link=re.compile(r"(?!)"),
    apposition=re.compile(r", (?:the )?(?:(?:[^\W\d_a-zà-ÿа-яё][^\s,.;:]*+ (?:(?:of|for|and) )?){0,8}[^\W\d_a-zà-ÿа-яё][^\s,.;:']*+'s? )?"),
    counterpart=re.compile(r"(?i:counterpart|colleague|host|opposite number)\b"),
    same=re.compile(r"(?!)"),
    peer=re.compile(r"(?i:counterpart|opposite[ ]number)s?\b"),
    thanked=re.compile(r"\b(?:thank|congratulat|prais|commend|applaud|laud|criticis|criticiz|blam|credit)(?:s|e|es|ed|ing)?[ ](?:the |his |her |its |their )?\Z"),
    reason=re.compile(r" for "),
    government=re.compile(r"(?i:(?P<premier>(?:(?:first|deputy|vice)[ -])*(?:prime minister|PM\b|head of (?:the )?government(?!-| (?:[a-z]+ )?(?:agency|agencies|body|commission|committee|offices?|department|program(?:me)?s?|delegation|cent(?:re|er)|services?|relations|affairs|laborator(?:y|ies)|institute|group|team|division|corporation|company)\b)|(?:chair(?:man|woman|person)?|head|president) of the (?:cabinet|council) of ministers))|(?:(?:first|deputy|vice|then|junior|assistant) )*(?:vice-)?(?:[\w-]+ ){0,2}(?:minister|cabinet secretary|secretary (?:of|for)(?! state)))"),
    office=(
        re.compile(r"(?i:(?:deputy |vice[ -])?prime minister|(?:vice )?premier|head of (?:the )?government(?!-| (?:[a-z]+ )?(?:agency|agencies|body|commission|committee|offices?|department|program(?:me)?s?|delegation|cent(?:re|er)|services?|relations|affairs|laborator(?:y|ies)|institute|group|team|division|corporation|company)\b)|(?:chair(?:man|woman|person)?|head|president) of the (?:cabinet|council) of ministers)"),
        re.compile(r"(?i:(?:vice[ -])?minister|secretary of state)"),
        re.compile(r"(?i:(?:vice[ -]|co-?)?president|chair|director|chief|head|administrator|CEO|leader|boss)"),
        re.compile(r"(?i:governor|akim)"),
        re.compile(r"(?i:mayor)"),
        re.compile(r"(?i:astronaut|cosmonaut|taikonaut|pilot|commander)"),
        re.compile(r"(?i:engineer|designer)"),
        re.compile(r"(?i:ambassador|diplomat|consul|envoy)"),
        re.compile(r"(?i:spokes(?:wo)?man|spokesperson)"),
        re.compile(r"(?i:expert|specialist|consultant|analyst|researcher|scientist|professor|astronomer|physicist|historian|economist)"),
        re.compile(r"(?i:(?:cabinet |permanent |principal |state )?secretary\b)"),
    ),
    settled=re.compile(r"(?i:(?:(?:deputy|first|vice|prime|foreign|defence|defense)[ -])*(?:prime )?minister|secretary|president|premier|chief|head|official|spokes)"),
    state=re.compile(r"(?i:president|leader|king|queen|emir|sultan|monarch|head of state)\b"),
    sovereign=re.compile(r"(?i:president|king|queen|emir|sultan|monarch|head of state)\b"),
    speaking=re.compile(r",? by | was | were |, it was |,? the \w+ was signed by "),
    elided=re.compile(r",? by "),
    as_well=re.compile(r"(?:[,;]| and) (?:the )?\Z"),
    behalf=re.compile(r"\b(?:[Ff]or|[Oo]n behalf of|[Rr]epresenting|[Tt]hat of) (?:the )?\Z"),
    host=re.compile(r"\b(?:received|welcomed|hosted|greeted|met) (?:[^.;:\n]{0,40} )?by (?:the )?\Z"),
    copula=re.compile(r"\b(?:is|was|has been|had been|became|becomes|remains|serves as|served as|has served as|works as|(?:was |has been |had been )?(?:appointed|named|elected)(?: as)?|took over as) (?:(?:now|also|then|currently) )?(?:the |an? )?\Z"),
    ours=re.compile(r"\b[Oo]ur (?:own |new |dear )?\Z"),
    where=re.compile(r",? where\b"),
    within=re.compile(r"\b(?:[Aa]t|[Tt]o|[Ii]nside|[Ii]n|visited|toured) (?:the )?(?:(?:headquarters|offices?|premises|seat|campus|site) of (?:the )?|[A-Z][\w-]+'s )?\Z"),
    travels=re.compile(r"(?i:\b(?:visit(?:s|ed|ing)?|(?:trip|trips|journey|visit|visits) to|(?:travel(?:s|l?ed|l?ing)?|fl(?:y|ies|ew|ying)|go(?:es|ing)?|went|head(?:s|ed|ing)?|return(?:s|ed)?) to|arriv(?:es?|ed|ing) in|(?:due|expected) in|tour(?:s|ed|ing)?)\b) (?:the )?\Z"),
    at_head=re.compile(r"\b(?:At the (?:head|helm) of|Heading|Leading) (?:the )?\Z"),
    led=re.compile(r",? (?:led|headed|chaired|fronted|guided|accompanied) by (?:the |its |their )?\Z|\b(?:[Hh]eading|[Ll]eading|[Aa]t the head of) (?:the|its|their) (?:[\w-]+ )?(?:delegation|team|side|party|group) (?:was|is|will be) (?:the |its |their )?\Z|,? under (?:the )?(?:leadership|direction) of (?:the )?\Z"),
    apposed=re.compile(r"(?: \([^()\n]{1,40}\))?(?:(?:, (?:aged )?\d\d)?, | [–—-] )(?:(?:who (?:is|was|has been|serves as|served as|works as|became)|who is|now|then|currently|formerly|previously|also|both|himself|herself|long|today|at the time|alias|appointed|elected|one of) (?:now |also |then |currently )?)?"),
    states=re.compile(r"\b(?:countries|nations|states|governments)\b"),
    located=re.compile(r",? at (?:the )?\Z"),
    affiliated=re.compile(r" signed (?:it )?(?:for|on behalf of) (?:the )?| on behalf of (?:the )?|(?:, who)? (?:recently )?(?:took over|has taken over|took charge of|took the helm of|took the reins of|has been at the helm of) (?:the )?|, at the (?:head|helm) of (?:the )?|, (?:in charge of|responsible for) [^,.;\n]{1,40}? (?:at|for|with) (?:the )?| \(|,? (?:of|from|at|with|representing) (?:the |[A-Z][a-z]+'s )?|(?:, who)? (?:heads|headed|leads|led|runs|ran|has run|has led|has headed|oversees|manages|directs|works|worked|is|chairs|sits|looks after|looked after|handles|coordinates|supervises|teaches|takes care of|deals with)(?: [^,.;\n]{1,50}?)? (?:at|for|in|with|of) (?:the )?|,? who (?:now |also |currently )?(?:heads|headed|leads|led|runs|ran|directs|directed|oversees|manages|chairs|chaired|founded|represents|represented|has run|has led|has headed|has chaired) (?:(?:the |[A-Z][\w'-]+'s )(?:national |state |own )*(?:space )?(?:agency|operator|company|institute|regulator|centre|center|firm|start-?up|maker|organisation|organization|programme|program), (?=[A-Z])|the )?|,? (?:now |also |currently |still )?(?:heads|leads|runs|directs|chairs|has (?:run|led|headed|chaired|directed|managed)|(?:is|was|has been|will be) in charge of|(?:is|was|has been) at the (?:head|helm) of) (?:(?:the |[A-Z][\w'-]+'s )(?:national |state |own )*(?:space )?(?:agency|operator|company|institute|regulator|centre|center|firm|start-?up|maker|organisation|organization|programme|program), (?=[A-Z])|the )?|, representing (?:the )?|,? for (?:the )?"),
    gains=re.compile(r" (?:(?:has|had|gets|got|named|appointed|picked|chose|hired|welcomed|sent|dispatched|promoted|nominated)|has (?:named|appointed|picked|chosen|hired|sent|promoted)) (?:an?|the|its|their)(?: own| new)? \Z"),
    led_too=re.compile(r"(?:[,;]|,? and|,? while) (?:the )?(?P<whose>[A-Z][\w-]+?)(?:'s)?(?: (?:one|side|delegation|team))?(?: (?:was|is|will be))?(?: (?:led|headed))? by (?:the |its )?\Z"),
    sent=re.compile(r"(?i:delegation|team|\bside|mission|\bgroup\b|\bparty\b)"),
    represented=re.compile(r"(?:'s? |,? (?:(?:was|were|is|(?:has|have|had) been) )?(?:led|headed|chaired|represented|run|directed|founded) by |, with |, in the person of |,? under |, helmed by )\Z"),
    plural=re.compile(r"(?!)"),
    calling=re.compile(r"(?i:expert|specialist|engineer|scientist|researcher|official|executive|historian|cosmonaut|astronaut|diplomat|consultant|physicist|veteran|professor|economist|commander)\w*"),
)
