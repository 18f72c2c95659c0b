"""English words around names."""

from .. import later as re
from ..alternation import one_of
from ..names import NameWords
from .roles import CAP, CAPS, PAREN, PORTFOLIOS

HONOURS = "MP MEP MSP MLA MLC MBE OBE CBE KBE DBE GBE CB KCB DCB GCB CMG KCMG DCMG GCMG KC QC SC SAN PC FRS FRSE FREng FRAS CEng PhD MSc MBA LLB ret SJ GCFR GCON CFR CON OFR OON MFR MON GCSK GOSK CSK EGH MGH EBS MBS OGW AO AC AM OAM PSM CNZM ONZM MNZM"
TITLES = "rt, righthonourable, otunba, mallam, malam, barr, barrister, hajia, hajiya, alhaja, haji, comrade, pastor, datin, ustaz, airmarshal, airvice-marshal, airvicemarshal, airchiefmarshal, aircommodore, wingcommander, groupcaptain, viceadmiral, vice-admiral, rearadmiral, rear-admiral, ret, retd, rtd, retired, h.e, h.h, honourable, honorable, shaikh, shaikha, shaykh, shaykha, squadron, excellency, highness, eng, engr, alhaji, brigadier, commodore, marshal, cmdre, lieut, ambassador-designate, justice, bishop, cardinal, imam, datuk, dato, shri, smt, mr, mrs, ms, miss, dr, prof, professor, col, gen, lt, maj, capt, cmdr, adm, sen, rep, gov, sgt, sir, lord, dame, sheikh, sheikha, prince, princess, mx, hon, rev, brig, colonel, general, captain, lieutenant, major, admiral"
COMMON = """consul, attorney, ceo, cto, coo, cfo, chairperson, co-chair, co-chairman, undersecretary, under-secretary, spokesperson, cofounder, co-founder, astronaut, cosmonaut, rector, chancellor, vice-chancellor, premier, vice-president, lawmaker, envoy, coordinator, councillor, open, cup, championship, prize, the, a, an, he, she, it, they, we, you, i, this, that, these, those, his, her, its, their, our, my, your, and, or, but, so, nor, for, yet, if, when, while, where, why, how, what, who, whom, whose, which, as, at, by, from, in, into, of, on, to,
with, without, under, over, between, among, after, before, during, since, until, about, according, asked, earlier, later, last, next, meanwhile, however, still, also, then, there, here, now, today, yesterday, tomorrow, monday, tuesday, wednesday, thursday,
friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, spring, summer, autumn, fall, winter, both, all, each, every, some, any, no, not, none, one, two, three, four, five, six, seven, eight,
nine, ten, first, second, third, more, most, other, another, such, same, is, are, was, were, be, has, had, have, do, does, did, will, would, can, could, should, let, good, thank, photo, photos, image, source, sources, contact, press, release, correction,
director, general, president, vice, minister, ministers, prime, chair, chairman, chairwoman, deputy, head, chief, executive, officer, administrator, associate, assistant, secretary, ambassador, spokesman, spokeswoman, spokesperson, manager, engineer,
commissioner, governor, mayor, founder, commander, senator, representative, state, ministry, department, agency, administration, organisation, organization, committee, centre, center, institute, university, company, group, corporation, conference, forum,
summit, congress, academy, foundation, office, council, commission, board, bureau, institution, union, association, society, development, innovation, innovations, industry, aerospace, defence, defense, transport, transportation, research, science, sciences, technology, technologies,
education, economy, energy, trade, commerce, affairs, foreign, digital, space, international, cooperation, national, federal, european, public, joint, exploration, laboratory, module, satellite, rocket, mission, programme, program, project, launch,
site, cosmodrome, station, global, air, force, army, navy, north, south, east, west, northern, southern, eastern, western, earth, moon, sun, ltd, inc, corp, co, llc, plc, once, only, even, just, despite, although, though, because, instead, police, fifteen, another,
new, old, great, dear, thanks, yes, well, people, engineers, workers, officials, experts, reporters, shipment, safety, flight, day, year, week, month, three-day, afterwards, afterward, excerpts, never, nothing, much, many, few, several, whether, like, unlike, against, across, outside, inside, along, following, speaking, together, neither, either, plus, minus, human, strategy, industrial, regional, rural, general-purpose, climate, environment, infrastructure, republic, kingdom, federation, sultanate, emirate, communications, information, planning, health, security, interior, water, mines, mining, parliament, senate, house, government, cabinet"""
SPEAKING = """said, says, told, tells, added, adds, noted, notes, explained, explains, confirmed, confirms, announced, announces, stressed, stresses, insisted, insists, warned, warns, argued, argues, remarked, replied, replies, quipped, quips, joked, laughed, recalled,
recalls, acknowledged, admitted, promised, suggested, proposed, declared, stated, claimed, declined, met, meets, signed, signs, visited, visits, hosted, hosts, received, will, would, has, had, was, is, also, took, led, leads, spoke, wrote, writes, discussed, apologized, apologised, thanked, arrived, attended, called, expressed, who, and, agreed, flew, toured, inspected, opened, chaired, represented, pointed, underlined, emphasised, emphasized, reported, reiterated, welcomed, praised, hopes, hoped, expects, expected, believes, believed, went, plans, planned"""
SPOKEN = """thanked, congratulated, welcomed, greeted, appointed, named, succeeded, replaced, said, says, added, adds, noted, explained, confirmed, announced, stressed, insisted, warned, argued, remarked, replied, quipped, joked, recalled, acknowledged, admitted, according to, told by, in the words of, met, with, between, for his part, by, and, quips, explains, writes, wrote, asked, tells"""
INSTITUTIONS = """ministry, agency, administration, organisation, organization, committee, centre, center, institute, academy, commission, council, office, bureau, laboratory, observatory, university, foundation, consortium, joint venture, corporation,
embassy, department, directorate, authority, union, association, chamber, parliament, senate, government, press service, press office, cabinet, secretariat"""
POST = r"(?:[\w-]+[ ]){0,3}?(?:Officer|Director|Director-General|General|Chairman|Chairwoman|Chair|President|Head|Chief|CEO|Minister|Ambassador|Administrator|Manager|Secretary|Governor|Founder|Rector|Dean|Member|Representative)[ ](?:of|for)\b"
"""A post with capitals, which opens no institution's name ("Chief Executive Officer of | Aurelia Space Systems")."""
ON = r"on(?![ ](?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Earth[ ]orbit|Twitter|X\b))"
MATTER = rf"(?:{one_of(PORTFOLIOS)})(?![\w-])"
"""What a ministry is for."""
LAND = rf"(?:(?:South|North|New|Saudi|Sri|Costa|Bosnian|Papua)[ ])?(?:{CAP}[a-z]+|U\.S\.|UAE|UK|US)"
"""A country or its adjective, as they stand before those of its people."""
ACTORS = {
    "parties": "parties", "sides": "sides", "partners": "partners", "delegations": "delegations", "agencies": "agencies", "countries": "countries", "officials": "officials", "men": "men", "women": "women",
    "leaders": "leaders", "ministers": "ministers", "governments": "governments", "organisations": "organisations", "organizations": "organisations", "presidents": "presidents", "directors": "directors", "teams": "teams",
    "companies": "companies", "capitals": "capitals", "states": "states", "participants": "participants", "signatories": "signatories", "negotiators": "negotiators", "counterparts": "counterparts", "diplomats": "diplomats",
    "experts": "experts", "ministries": "ministries", "institutions": "institutions", "nations": "nations", "representatives": "representatives", "delegates": "delegates", "agency heads": "agency heads", "chiefs": "chiefs", "two": "two",
}  # fmt: skip
PEOPLE = "officials, experts, engineers, specialists, scientists, researchers, diplomats, negotiators, representatives, ministers, lawmakers, executives, envoys, planners, technicians, regulators, students, trainees, parliamentarians, senators, officers"
ENVOYS = "representatives, participants, delegates, officials, delegations, governments, experts, specialists, teams, ministers, authorities, leaders, presidents, space agencies, envoys, agencies"
NUMBERS = {"two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "both": 2}

HOUSES = {
    "ministry": "ministry", "agency": "agency", "space agency": "agency", "company": "company", "firm": "company", "group": "company", "manufacturer": "company", "operator": "company", "centre": "centre", "center": "centre",
    "embassy": "embassy", "committee": "committee", "government": "government", "university": "university", "institute": "institute", "corporation": "company", "state corporation": "state", "joint venture": "company",
    "organisation": "agency", "organization": "agency", "consortium": "company", "department": "ministry", "start-up": "company", "startup": "company", "administration": "agency", "observatory": "observatory", "academy": "academy", "plant": "company", "shipyard": "company", "laboratory": "laboratory", "supplier": "company", "contractor": "company", "builder": "company", "maker": "company",
    "developer": "company", "provider": "company", "spaceport": "centre", "cosmodrome": "centre", "council": "council", "authority": "authority", "foundation": "foundation", "regulator": "authority",
}  # fmt: skip
PARTS = {
    "side": "side", "sides": "side", "delegation": "delegation", "delegations": "delegation", "government": "government", "governments": "government", "authorities": "authorities", "team": "team", "teams": "team",
}  # fmt: skip
SAYING = """said, says, told, tells, added, adds, noted, notes, explained, explains, confirmed, confirms, announced, announces, stressed, stresses, insisted, insists, warned, warns, argued,
argues, remarked, replied, quipped, quips, joked, laughed, recalled, acknowledged, admitted, promised, suggested, proposed, declared, stated, met, meets, signed, signs, visited,
visits, hosted, received, spoke, wrote, writes, apologized, apologised, also said, has said, had said, will meet, will visit, has signed, will sign, took part, asked, hopes,
believes, expects, pointed out, emphasised, emphasized, underlined, reiterated, commented, claimed"""
PERSONAL = frozenset(("officials", "men", "women", "leaders", "ministers", "presidents", "directors", "interlocutors", "counterparts", "diplomats", "agency heads", "heads", "chiefs"))

HUMAN = """has run, has led, has headed, has worked, has served, has spent, has chaired, has overseen, has managed, has taught, has studied, had run, had led, had worked, had served, was born, was appointed, was elected, was named, grew up, studied, graduated, works, worked, specialises, specializes, reports, reported, tweeted, tweets, posted, posts, chuckled, sighed, sighs, shrugged, smiled, smiles, laughs, grinned, nodded, grumbled, conceded, concedes, recounted, recounts, mused, muses, heads, headed, leads, chairs, chaired, co-chaired, oversees, oversaw,
runs, ran, succeeded, succeeds, replaced, replaces, joined, retired, resigned, teaches, taught, shook hands, accompanied, hailed, hails, lauded, underscored, underscores, cautioned, cautions, briefed, briefs, disclosed, revealed, reveals, predicted, predicts,
sought, urged, urges, pledged, pledges, vowed, vows, thanked, thanks, congratulated, invited, greeted, outlined, outlines, voiced, quoted, hinted, hints, estimated, estimates, observed, observes, maintains, maintained, contended, contends, responded, responds,
queried, retorted, elaborated, clarified, clarifies, informed, informs, assured, assures, describes, described, calls, called, thinks, thought, knows, knew, remembers, remembered, wants, wanted, refused, refuses, tells, co-signed, inked, countersigned, inaugurated, concluded, concludes, interjected, jokes, admits, concurred, agreed, agrees, acknowledges, laments, lamented, regretted, regrets, reassured, commended, dismissed, dismisses, denied, denies, defended, defends, blamed, blames, credited, credits, echoed, echoes, rejected, played down, countered, counters, reflects, reflected, put it, points out, asks, wondered, wonders, dialled in, sat down, travelled, traveled, met with, held talks, paid a visit, unveiled, moderated, presided, hailed"""

WORDS = NameWords(
    civility=re.compile(rf"(?P<woman>\b(?:Mrs|Ms|Miss|Dame|Sheikha|Shaikha|Princess)\.?\s)\Z|(?P<man>\b(?:Mr|Sir|Lord|Sheikh|Shaikh|Prince)\.?\s)\Z|\b(?:{one_of('dr, prof, professor, col, gen, lt, maj, capt, cmdr, adm, sen, rep, gov')})\.?\s\Z"),
    honours=frozenset(HONOURS.split()),
    titles=frozenset(TITLES.split(", ")),
    common=frozenset(" ".join(word.split()) for word in COMMON.split(",")),
    joins=frozenset((" (retd) ", " (retd.) ", " (ret) ", " (ret.) ", " (rtd) ", " (retired) ", " (r) ", ". (ret.) ", ". (retd) ", ". (retd.) ", ". (ret) ", ". (rtd) ", " van ", " den ", " der ", " van der ", " van den ", " van de ", " van 't ", " von dem ", " af ", " zur ", " ould ", " von ", " von der ", " zu ", " da ", " do ", " dos ", " das ", " di ", " della ", " del ", " de ", " de la ", " du ", " bin ", " ibn ", " ben ", " al-", " el-", " y ", " e ", " ten ", " ter ", " bint ", " le ", " la ")),
    case_ending=re.compile(r"(?!)"),
    dated=re.compile(r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.?[ ]\d{1,4}(?!\w)|(?<=\b[Ii]n )(?:April|May|June|August)(?=[ ])|(?<=\b(?:Last|last|Next|next|This|this) )(?:April|May|June|August)(?=[ ])"),
    fleeting="",
    bases=(),
    manful=re.compile(r"(?!)"),
    ministry=re.compile(rf"\b(?:[Tt]he|(?P<whose>[A-Z][\w-]+(?:[ ][A-Z][\w-]+)?)(?:'s?)?)[ ](?P<of>ministry[ ](?:of|for)[ ](?:the[ ])?)?(?P<field>(?(of){MATTER}(?:(?:,|,?[ ]and)?[ ]{MATTER}){{0,4}}|(?:(?!(?:of|the|to|in|at|by|from|with|for)[ ])[a-z]+(?:,|[ ]and)?[ ]){{1,5}}))(?(of)|ministry\b)"),
    bodies=re.compile(rf"(?<![\w-])(?:(?:community|municipal|city|town|county|district|village|island|islands|regional|tribal|parish|provincial|parliamentary|borough)[ ](?:council|authorities|committee|assembly|board)|(?:(?:state|national|federal|royal)[ ])?(?:weather|meteorological|hydrometeorological|geological|mapping|forest(?:ry)?|fisheries|telecoms?|telecommunications|broadcasting|aviation|space|civil[ ]protection|rescue|statistics|environment(?:al)?|maritime|customs|tax|emergency)[ ](?:service|inspectorate|regulator|bureau|directorate))(?![\w-]|[ ](?:member|chair|leader|meeting|election|hall|house|spokes)\w*)(?:[ ]of[ ](?:the[ ])?{CAPS})?", re.VERBOSE),
    minister="{} minister",
    house=re.compile(rf"(?<![\w-])(?:(?P<article>[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er)[ ])?(?:(?P<whose>(?:South[ ]|North[ ]|New[ ]|United[ ]|Saudi[ ]|Sri[ ]|Costa[ ]|the[ ])?{CAP}[a-z]+|U\.[SK]\.|UAE|U[SK])(?(article)(?:-based|-headquartered|'s?)?|'s?)[ ])?(?(article)|(?(whose)(?=space[ ]agency)|(?!)))(?P<noun>(?i:{one_of(','.join(HOUSES))}))(?![\w-])(?![ ](?:of|for)[ ]{CAP}|[ ]{CAP})", re.VERBOSE),
    houses=HOUSES,
    agency=re.compile(r"(?i:agenc)"),
    parts=PARTS,
    demonym=re.compile(r"(?!)(?P<whose>)"),
    personal=PERSONAL,
    complement=re.compile(r"(?:\b(?:of|for|at|in|to|the|and|a|an)\s|[(\"“'])\Z"),
    agreeing=re.compile(r"(?!)"),
    ands=(" and ", ", and "),
    listing=re.compile(r",? and (?:with |by |of |to )?|(?P<comma>), "),
    saying=re.compile(rf",?[ ](?:{one_of(SAYING)})(?![\w'-])", re.VERBOSE),
    speaking=re.compile(rf",?[ ](?:{one_of(SPEAKING)})(?![\w'-])", re.VERBOSE),
    spoken=re.compile(rf"\b(?:{one_of(SPOKEN)})[ ]\Z", re.VERBOSE),
    opener=re.compile(r"\w+(?:(?:(?<!f)|(?<=ief))ly|ing|ed|wards?)\Z"),
    after=re.compile(r"(?!)"),
    memorial=re.compile(r"(?:[ ][A-Z][\w.]*+){0,5}?[ ](?:Headquarters|Cent(?:er|re)|Building|Facility|Laboratory|Observatory|Telescope|Institute|Museum|Airport|Award|Medal|Prize|Campus|Auditorium|Hall|Stadium|University|Foundation)\b"),
    eponym=re.compile(r"(?!)"),
    fronting=", ",
    fronted=re.compile(r"(?:With|Together with|Alongside|Beside|Facing|In the company of)\b"),
    human=re.compile(rf"(?:,?[ ](?:who|whose|whom)|(?:,?[ ](?:also|then|later|now|himself|herself|again|recently|previously|yesterday|today|[a-z]+ly|for[ ](?:his|her)[ ]part,|meanwhile,?)){{0,2}},?[ ](?:{one_of(SAYING + ',' + HUMAN)}))(?![\w'-])", re.VERBOSE),
    inversion=re.compile(r"(?:[,.?!…] ?[”\"'’]|[”\"’] ?[,–—-]) ?(?:[a-z'-]+ ){0,3}(?!(?:by|of|in|at|for|the|a|an|from|to|with|and|or|on|as|via|aboard|near) )[a-z'-]+ \Z"),
    aged=re.compile(r",? \(?(?:aged )?\d\d(?=[,)])"),
    elsewhere=re.compile(r"\b(?:in|at|near|into|the|a|an|this|that|aboard|off|via|over|around|toward|towards|outside|called|dubbed|to) \Z"),
    institution=re.compile(
        rf"(?<![\w-])(?!{POST})(?P<tail>(?:(?:U\.[SK]\.|{CAP}[\w&-]*+)[ ](?:(?:and|&|for|of)[ ](?={CAP}))?){{1,7}}(?P<head>Ministry|Agency|Administration|Organi[sz]ation|Committee|Cent(?:re|er)|Institute|Academy|Commission|Council|Office|Bureau|Laboratory|Observatory|University|Foundation|Consortium|Corporation|Embassy|Department|Directorate|(?<!Private[ ])(?<!Public[ ])(?<!Space[ ])(?<!Satellite[ ])Sector|Authority|Association|Board|College|School|(?<!Space[ ])(?<!Launch[ ])(?<!Press[ ])Service|Inspectorate|Faculty|Society|Navy|Air[ ]Force|Coast[ ]Guard|Armed[ ]Forces|Survey|Secretariat|Space[ ]Command|Space[ ]Force|Parliament|Senate|Federation|Alliance|(?<!and[ ])Aerospace(?![ ]{CAP})|(?<!and[ ])Technologies|Industries|Systems|Limited|Ltd\.?|Inc\.?|Corp\.?|GmbH|LLC|S\.p\.A\.)(?![\w-])(?:[ ](?:of|for|{ON})[ ](?:the[ ])?{CAPS}(?:(?:(?<=Republic)|(?<=Kingdom)|(?<=Sultanate)|(?<=State))[ ]of[ ](?:the[ ])?{CAPS}|(?:,[ ]{CAPS}(?=,|[ ]and))*+,?[ ]and[ ]{CAPS})?+)?+{PAREN})"
        rf"|(?<![\w-])(?:{one_of(INSTITUTIONS)})(?P<rest>[ ](?:of|for|{ON})[ ](?:the[ ])?{CAPS}(?:(?:,[ ]{CAPS}(?=,|[ ]and))*+,?[ ]and[ ]{CAPS})?+(?:[ ](?:of|for)[ ](?:the[ ])?{CAPS})?+{PAREN})", re.VERBOSE),
    collective=re.compile(rf"(?<![\w-])(?:[Tt]he[ ]|(?=[Bb]oth[ ]))(?:(?P<number>{one_of(','.join(NUMBERS))})[ ](?:(?:countries|nations|states|sides|parties|governments|partners|agencies)['’][ ])?(?:space[ ](?=agencies))?)?(?P<actor>{one_of(','.join(ACTORS))})(?![\w'’-])(?!(?<=[ ]two)[ ]\w+['’][ ])", re.VERBOSE),
    actors={word: word for word in PEOPLE.split(", ")} | ACTORS,
    numbers=NUMBERS,
    envoys=re.compile(rf"(?<![\w-])(?:[Tt]he[ ])?(?P<actor>{one_of(ENVOYS)})[ ](?:of|from)[ ](?P<whose>(?:the[ ])?{CAPS}(?:,[ ](?:the[ ])?{CAPS}){{0,4}},?[ ]and[ ](?:the[ ])?{CAPS})", re.VERBOSE),
    nationals=re.compile(r"(?<![\w-])[Tt]he[ ](?P<some>\b\B)?(?P<actor>\b\B)?(?P<whose>[A-Z][a-z]+(?:an|i|kh|zbek|yrgyz|rab)s(?![\w'’-])|[A-Z][a-z]+(?:ese|ch|ish|iss)(?=,[ ](?:led|headed|who)[ ]|[ ](?:were|had|have|will|want|say|said|came|left|agreed|signed|met)[ ]))", re.VERBOSE),
    people_of=re.compile(r"(?!)(?P<whose>)"),
    pairs=re.compile(rf"(?<![\w-])(?<!\d[ ])(?P<whose>{LAND}(?:(?:,[ ]{LAND}){{0,3}},?[ ]and[ ]{LAND})?)[ ](?:(?:space|government|senior|top|defen[cs]e|industry|embassy|military|trade|science|local|national|visiting)[ ]){{0,2}}(?P<actor>{one_of(PEOPLE)})(?![\w'’-]|[ ](?:of|from|at|with)[ ](?:(?:the|its|state|space)[ ]){{0,2}}{CAP}|,?[ ]{CAP})", re.VERBOSE),
    sides=re.compile(rf"(?<![\w-])(?P<whose>(?:{CAP}[a-z]+|UAE|UK|US|U\.S\.)(?:(?:,[ ]|[ ]and[ ])(?:{CAP}[a-z]+|UAE|UK|US|U\.S\.)){{0,3}})[ ](?P<actor>{one_of(','.join(PARTS))})(?!\w)", re.VERBOSE),
    on_side=re.compile(rf"(?<![\w-])(?:(?:[Oo]n|[Ff]rom|[Ff]or|[Rr]epresenting) the (?P<whose>{CAP}[a-z]+(?: {CAP}[a-z]+)?) side)(?![\w'-])"),
    compatriot=re.compile(r"(?!)(?P<whose>)"),
    quarter=re.compile(r"(?<![\w-])(?:Central|Greater|Downtown|Old|Uptown|Metro|Inner) \Z"),
    state=re.compile(r"(?<![\w-])(?:[A-Z][a-z']+ ){0,3}(?:Republic|Kingdom|State|Sultanate|Principality|Commonwealth) of (?:the )?\Z"),
    aside=re.compile(r"(?<![\w-])(?:(?:in|and) the presence of|witnessed by|attended by|together with|met with|and [A-Z][a-z]+ on the other)(?![\w-])"),
    delegations=re.compile(rf"(?<![\w-])(?P<actor>{one_of('delegation, team, mission')})[ ](?:of|from)[ ](?:the[ ])?\Z", re.VERBOSE),
    nobody=re.compile(r"(?!)"),
    gendered=False,
    he=re.compile(r"\b[Hh]e\b|(?<=ccording to )him\b(?=[,.;])|(?<=\b[Ii]n )his\b(?= (?:view|words|opinion|account|assessment|estimate|estimation|telling)\b)"),
    she=re.compile(r"\b[Ss]he\b|(?<=ccording to )her\b(?=[,.;])|(?<=\b[Ii]n )her\b(?= (?:view|words|opinion|account|assessment|estimate|estimation|telling)\b)"),
    told_to=re.compile(r"(?!)"),
    team=re.compile(r"(?!)"),
    latter=re.compile(r"\b[Tt]he latter\b"),
    did=re.compile(r"(?!)(?P<woman>)"),
    womanly=re.compile(r"\w+(?:ova|eva|skaya|ina)\Z"),
    manly=re.compile(r"\w+(?:ov|ev|off|eff|sky|skiy|enko|yan|yev|yov)\Z"),
    epicene=re.compile(r"\w+(?:enko|yan)\Z"),
)
