"""How English prints dates."""

from collections.abc import Mapping

from .. import later as re
from ..cldr import month_names, weekday_names
from ..dates import DateRule, DateWords, lexicon


def capitalised(names: Mapping[int, str]) -> dict[int, str]:
    """English names are capitalised, or stand in a heading: "may" and "march" are verbs."""
    return {value: f"{name} {name.upper()}" for value, name in names.items()}


MONTHS = month_names("en", "wide")
AMBIGUOUS = {3, 5}
LEXICON = lexicon(
    article="the",
    this="this current",
    next="next coming upcoming forthcoming",
    last="last past",
    final="final",
    following="following",
    preceding="previous preceding",
    same="same that",
    every="every each",
    of="of 's",
    numbered="flight flights number no. nos. page pages p. pp. resolution article chapter room highway route asteroid",
    prep={"before": "before", "after": "after", "": """in on by since from for around about during between throughout at into as circa via
        over later earlier is was be been mean means become say
        as_early_as as_late_as as_soon_as targeting eyeing"""},
    to="to thru through until till",
    conj="and or",
    month=capitalised({n: name for n, name in MONTHS.items() if n not in AMBIGUOUS}),
    maybe_month=capitalised({n: MONTHS[n] for n in AMBIGUOUS}),
    planet="Mars",
    short_month=capitalised({n: name for n, name in month_names("en", "abbreviated").items() if n not in (5, 6, 7)} | {6: "Jun", 7: "Jul", 9: "Sep Sept"}),
    weekday=capitalised(weekday_names("en", "wide")),
    short_weekday=capitalised(dict(weekday_names("en", "abbreviated")) | {1: "Tue Tues", 3: "Thu Thurs Thur"}),
    feast={101: "New_Year's_Day", 107: "Orthodox_Christmas Ethiopian_Christmas Coptic_Christmas", 214: "Valentine's_Day", 321: "Nowruz Navruz Nauryz Novruz", 412: "Cosmonautics_Day", 501: "May_Day", 509: "Victory_Day", 714: "Bastille_Day", 1031: "Halloween", 1224: "Christmas_Eve", 1225: "Christmas Christmas_Day", 1226: "Boxing_Day", 1231: "New_Year's_Eve"},
    season={22: "summer", 23: "autumn", 24: "winter"},
    maybe_season={21: "spring", 23: "fall"},
    quarter="quarter",
    half="half",
    semester="semester",
    quarter_code={33: "Q1 1Q", 34: "Q2 2Q", 35: "Q3 3Q", 36: "Q4 4Q"},
    half_code={40: "H1 1H", 41: "H2 2H"},
    edge={"early": "early beginning start outset", "mid": "mid middle", "late": "late end close"},
    part="part",
    day_unit="day",
    days="days",
    half_year={6: "half_a_year", 18: "a_year_and_a_half one_and_a_half_years"},
    week_unit="week",
    weeks="weeks",
    month_unit="month",
    months="months",
    year_unit="year",
    years="years",
    weekend="weekend",
    decade_unit="decade",
    shift={0: "today tonight", -1: "yesterday", 1: "tomorrow", -2: "day_before_yesterday", 2: "day_after_tomorrow"},
    told={-1: "day_before day_earlier previous_day preceding_day", 1: "day_after next_day following_day day_later", 0: "same_day"},
    moment="morning afternoon evening night",
    ago="ago",
    hence="from_now from_today hence",
    ahead="in",
    within="within",
    than="than",
    later="later",
    earlier="earlier",
    about="about around some nearly almost roughly approximately just",
    ordinal={
        1: "first", 2: "second", 3: "third", 4: "fourth", 5: "fifth", 6: "sixth", 7: "seventh", 8: "eighth", 9: "ninth",
        10: "tenth", 11: "eleventh", 12: "twelfth", 20: "twentieth", 30: "thirtieth",
    },
    count={
        1: "one a an", 2: "two", 3: "three", 4: "four", 5: "five", 6: "six", 7: "seven", 8: "eight", 9: "nine", 10: "ten",
        11: "eleven", 12: "twelve", 13: "thirteen", 14: "fourteen", 15: "fifteen", 16: "sixteen", 17: "seventeen", 18: "eighteen", 19: "nineteen",
    },
    tens={20: "twenty", 30: "thirty", 40: "forty", 50: "fifty", 60: "sixty", 70: "seventy", 80: "eighty", 90: "ninety", 100: "hundred"},
    decade={193: "thirties", 194: "forties", 195: "fifties", 196: "sixties", 197: "seventies", 198: "eighties", 199: "nineties"},
    noun="""people euros dollars km kilometers kilometres miles metres meters tons tonnes kg pounds units feet jobs employees engineers
        pages rubles roubles satellites passengers homes hours families students visitors volts watts degrees a.m p.m percent seats gmt utc bst cet cest est edt pst pdt cst ist jst kst hrs local_time""",
)  # fmt: skip

DAY = "(number|nth|ordinal)"
MONTH = "(month|maybe_month|short_month dot?)"
RELATED = "(next|last|this|following|preceding|same)"
YEAR = f"(comma? year|of year|of? article? {RELATED} year_unit|of article year_unit year|of article year_unit)"
OF_YEAR = f"({YEAR}|of? comma? article? {RELATED} year_unit)"
WEEKDAY = "(weekday|short_weekday dot?)"
UNIT = "(week_unit|month_unit|year_unit|weekend|quarter|half|decade_unit)"
COUNTED = "(about? (number|count|amount|count? tens (dash? count)?) (day_unit|days|week_unit|weeks|month_unit|months|year_unit|years)|half_year)"
IN = "(of|prep|ahead)"
COMMA_LIST = f"(comma {DAY}){{0,8}} comma? (conj|to|dash|slash) article? {DAY}"

RULES = (
    DateRule("en.date.habit", f"every (number|ordinal|count|next)? (weekday|day_unit|days|week_unit|weeks|month_unit|months|year_unit|years|{MONTH} {DAY}|{MONTH})", "none",
             "Every April 12 they honour Gagarin."),
    DateRule("en.date.mission", "planet year", "none", "The Mars 2020 rover landed safely."),
    DateRule("en.date.months_of_quarter", "article? month dash month (quarter|half)", "none", "It slipped to the July-September quarter."),
    DateRule("en.date.reference", "numbered year", "none", "Resolution 2022 was adopted."),
    DateRule("en.date.amount", "(year|number) noun", "none", "Some 2000 people stood in the square."),
    DateRule("en.date.final_quarter_alone", "(prep|ahead)? article (last|final) (quarter|half) (?!of|comma year|year|this|next|last|following)", "final_alone", "Commercial service begins in the last quarter."),
    DateRule("en.date.span", f"(prep|ahead) article (next|last|following|preceding) (number|count)? (day_unit|days|{UNIT}|weeks|months|years) (?!of)", "none", "Over the past year the cost doubled."),
    DateRule("en.date.list_month_first", f"({WEEKDAY} comma?)? {MONTH} {DAY} {COMMA_LIST} {YEAR}? (?!month|maybe_month|short_month|other)|{MONTH} nth (comma nth){{0,8}} comma? conj article? nth {YEAR}?|{MONTH} {DAY} (to|dash) {DAY} {YEAR}?(?!month|maybe_month|short_month)", "list",
             "The conference was held on April 12-15, 2025 in Milan."),
    DateRule("en.date.list", f"article? {DAY} {COMMA_LIST} of? {MONTH} {YEAR}?", "list", "A team will visit the centre from 14 to 18 November."),
    DateRule("en.date.week_of", f"article? week_unit (of|prep) article? ({DAY} {MONTH}|{MONTH} {DAY}) {YEAR}?", "calendar", "Experts will meet in the week of 8 June."),
    DateRule("en.date.day_month_first", f"(this|next|last)? ((article? weekday|short_weekday dot?) comma?)? {MONTH} article? {DAY} ({OF_YEAR})?", "calendar",
             "The launch was first set for May 12, 2025."),
    DateRule("en.date.day", f"(article|this)? ({WEEKDAY} comma? article?)? {DAY} of? (last|next|this)? {MONTH} {YEAR}?", "calendar", "It passed its tests on the 3rd of May 2025."),
    DateRule("en.date.monthday", "article (ordinal|nth) of (article|this|next|last) month_unit|weekday article nth|(?<=prep|to|conj) article nth (?=comma|dot|break|conj)", "monthday", "The fee is due on the 15th of the month."),
    DateRule("en.date.edge_of_month", f"{MONTH} dash edge {YEAR}?|(article? edge dash? of? (article? month_unit of)?|article (ordinal|nth|last) (number|count)? (half|day_unit|days|part|week_unit|weeks|weekend) (of|prep) (article month_unit of)?) (next|last|this)? {MONTH} {YEAR}?", "calendar",
             "They will hold talks in the second half of May."),
    DateRule("en.date.half_of_month", "article (ordinal|last) (half|week_unit|part) of (article|this|next|last) month_unit", "unit", "He will leave in the second half of the month."),
    DateRule("en.date.final_quarter", f"article? (last|final) (quarter|half) {OF_YEAR}", "final", "The flight is planned for the last quarter of 2025."),
    DateRule("en.date.quarter", f"(edge dash?|article edge of)? article? (ordinal|nth|roman) dash? (quarter {OF_YEAR}?|(half|semester) {OF_YEAR})", "calendar",
             "The launch will take place in the first quarter of 2026."),
    DateRule("en.date.quarter_year", f"({RELATED} year_unit|year) of? (ordinal|nth) dash? (quarter|half)", "calendar", "It will be delivered in next year's second quarter."),
    DateRule("en.date.code", f"(edge dash?)? (quarter_code|half_code) (of? year|{OF_YEAR})?|year dash? (quarter_code|half_code)", "calendar", "The launch is planned for Q1 2026."),
    DateRule("en.date.season", f"(article|this|next|last)? (edge dash? of? article?)? (season|maybe_season) (dash year|{OF_YEAR})((dash|slash) (year|amount|number))?", "calendar",
             "It hopes to launch a cubesat in spring 2027."),
    DateRule("en.date.season_which", f"(edge of?)? article? {RELATED} (season|maybe_season)", "calendar", "The station will open this summer."),
    DateRule("en.date.season_alone", "(?<=prep|ahead|of|to) article? (edge dash? of? article?)? season|(?<=prep|ahead|to) article? maybe_season (?=comma|dot|break|prep|ahead|conj)|(article? edge dash? of? article?) (season|maybe_season (?=comma|dot|break|prep|ahead|conj))|article season (?=dot|comma|prep|of)", "calendar",
             "The station will open in the summer."),
    DateRule("en.date.decade", "article? (edge dash? of? article?)? decade", "decade", "The pad dates from the early 1970s."),
    DateRule("en.date.edge_of_year", f"article? edge dash? {IN}? (year|article year_unit year|{RELATED} year_unit|article year_unit)|{RELATED}? year_unit of? dash? edge", "calendar",
             "The first launch slipped to late 2025."),
    DateRule("en.date.later_in_unit", f"(later|earlier) this {UNIT}|(later|earlier) prep this {UNIT}", "unit", "It will fly later this year."),
    DateRule("en.date.edge_of_unit", "article? edge (of|prep|ahead)? (article|this|next|last|same) (month_unit|week_unit|quarter|weekend|half|decade_unit)|(next|last|this)? month_unit of? dash? edge", "unit",
             "He will leave at the end of the month."),
    DateRule("en.date.month_of_unit", f"article month_unit of {MONTH} {YEAR}?", "calendar", "It will happen over the month of June."),
    DateRule("en.date.month_which", f"(last|next|this) {MONTH}", "calendar", "The agreement was signed last October."),
    DateRule("en.date.month_year", f"{MONTH} (dash year|{OF_YEAR})", "calendar", "It was launched in October 2022."),
    DateRule("en.date.month", "(?<=article) month (?=other)|(?<=prep|ahead|within|than|of|edge|to|conj|dash|open|comma|slash) (month|maybe_month (?!other other)|short_month dot?)|month of (?=ordinal|other)", "calendar", "Trials start in January."),
    DateRule("en.date.weekday_of_week", "weekday (of|prep|ahead)? (next|last|this) week_unit|(next|last|this) week_unit of? prep? weekday", "weekday", "They will meet Monday of next week."),
    DateRule("en.date.weekday", "(this next|this last|article last|next|last|this|article next) weekday|weekday (next|last)|(?<!every) weekday", "weekday", "Both sides met on Wednesday in Moscow."),
    DateRule("en.date.weekday_told", "article? (following|preceding) weekday", "later", "He came on 3 June and left the following Tuesday."),
    DateRule("en.date.which_unit", f"(this|next|last|article? (following|preceding|same)|same) {UNIT}|(?<=prep|ahead) article weekend (?!of)", "unit", "The delegation will visit Astana next week."),
    DateRule("en.date.year_unit", "article year_unit year", "calendar", "In the year 2000 the station was opened."),
    DateRule("en.date.shift", "article? shift|this moment|last moment", "shift", "He left Moscow yesterday."),
    DateRule("en.date.told", "(article|count) told (?!of|article)|article? same day_unit", "told", "He met the director a day earlier."),
    DateRule("en.date.within", f"within article? next? {COUNTED} (?!of)", "ahead", "The first images are expected within three weeks."),
    DateRule("en.date.ahead", f"ahead {COUNTED} (?!of)", "ahead", "The crew will return in two weeks."),
    DateRule("en.date.hence", f"{COUNTED} hence", "count", "It will be handed over thirty months from now."),
    DateRule("en.date.ago", f"{COUNTED} ago", "count", "Two years ago the plant closed."),
    DateRule("en.date.later", rf"{COUNTED} ((later|earlier)(?!of|article|prep|than)|prep (?=comma|dot|close|break|conj|\Z))", "later", "Signed in 1994, the accord was extended ten years later."),
    DateRule("en.date.numeric", "numeric", "numeric", "Published 2025-04-12 in Paris."),
    DateRule("en.date.feast", f"(?<=prep|ahead|within|than|of|to|conj|article) feast {OF_YEAR}|(?<=prep|ahead|within|than|of|to|conj) feast (?!other other)|(?<=prep|ahead|to|of) feast (?!noun)", "feast", "The module is wanted by Christmas."),
    DateRule("en.date.year", "year", "calendar", "The launch slipped to 2024."),
)  # fmt: skip

WORDS = DateWords(
    lexicon=LEXICON,
    suffixes=re.compile(r"-?(?:st|nd|rd|th)|(?P<decade>s|['’]s)"),
    rules=RULES,
    until=re.compile(r"\b(?:by|this side of|no later than|not later than|at the latest by|(?P<before>before|ahead of|prior to)|not after) (?:the |on |in )?\Z", re.IGNORECASE),
    lasting=re.compile(r"\b(?:until|till|through|up to) (?:the )?\Z", re.IGNORECASE),
    since=re.compile(r"\b(?:(?:no|not|any) (?:earlier|sooner) than|(?:not|\w+n['’]t|never|cannot|no|unlikely)\b(?:(?!\b(?:but|yet|and (?:\w+ )?(?:hope|want|plan|expect|aim|intend|will|should|must|is|are|has)\w*)\b)[^.;:!?]){0,80}\b(?:before|until|till)(?: at (?:least|the earliest))?|at (?:the earliest|best)|(?:from|starting|beginning) no earlier than) (?:in |on |by |the )*\Z", re.IGNORECASE),
    until_after=re.compile(r",? (?:at the (?:very )?latest|or (?:earlier|sooner))\b", re.IGNORECASE),
    since_after=re.compile(r",? (?:at (?:the (?:very )?earliest|best)|or later|at the soonest)\b", re.IGNORECASE),
    verbal=frozenset(("start", "end", "close")),
    barring=re.compile(r"\bbefore (?:the )?\Z", re.IGNORECASE),
    barred=re.compile(r",? (?:[\w'-]+ ){0,6}?(?:will not|won't|wouldn't|would not|cannot|can't)\b", re.IGNORECASE),
    approximate=re.compile(r"\b(?:around|about|circa|approximately|roughly|or about) (?:the )?\Z", re.IGNORECASE),
    aimed=re.compile(
        r"""(?:\b(?:plan|schedul|expect|anticipat|slat|target|due|set|postpon|delay|push|mov|slip|resched|defer|reset|book|brought|fix|pencil|aim|slid|slat|eye|hop|put)(?:\w*)(?:\ [\w'’]+){0,4}(?:,?\ then|,?\ and)?\ (?:to|for|in|on|until|till|by|from|as)
          |\b(?:announced|promised)\ for|\b(?:targeting|eyeing)|\b(?:no|not)\ (?:later|earlier|sooner)\ than(?:\ in|\ on)?|\bdue)\ (?:the\ )?\Z""", re.IGNORECASE | re.VERBOSE),
    firm=re.compile(r"\b(?:is|are|remains?|will|has been|have been|now|be|would|(?:plans|hopes|aims|intends|wants|expects) to|(?:plan|hope|aim|intend|want|expect) to|targeting|eyeing)\b", re.IGNORECASE),
    was_to=re.compile(r"\b(?:was|were) (?:\w+ )?(?:to|due|supposed|meant|scheduled|set|planned|slated)\b[^,;:()\"“”]*\Z", re.IGNORECASE),
    joins=re.compile(r"\s(?:and|but|while)\b"),
    behind=re.compile(r"\W*(?:Following|After|In the wake of|At the end of|As agreed (?:at|during))\b"),
    begun=re.compile(r"\b(?:since|dated) (?:the )?\Z", re.IGNORECASE),
    pending=re.compile(r",?\s(?:is|are|remains?|looks?|has (?:now |just |also )?been|have (?:now |just |also )?been|will)\b", re.IGNORECASE),
    once=re.compile(r"\b(?:had|first (?:set|planned|scheduled|expected|slated|targeted|announced|promised|due|pencil)|original(?:ly)?|initial(?:ly)?|previous(?:ly)?|earlier (?:set|planned|expected)|once|instead of|rather than|not)\b", re.IGNORECASE),
    moved=re.compile(r"\b(?:postpon|delay|push|mov|slip|slid|reschedul|defer|brought|shift|put)\w*", re.IGNORECASE),
    step=re.compile(r"\b(?:but|then|before)\b", re.IGNORECASE),
    origin=re.compile(r"\s(?:(?:up |back )?from|instead of|rather than) (?:the )?", re.IGNORECASE),
    clause=re.compile(r"[,:;()«»“”\"—–]|\b(?:that|which|who|where|when|while|and|but)\b", re.IGNORECASE),
    future=re.compile(
        r"""\b(?:(?:reaches|leaves|arrives|departs|joins|docks|flies|takes\ off|lifts\ off|blasts\ off|goes\ up|sets\ off|takes\ place)\b|(?:will|shall|would|should|may|might|could|can|must|wo)\b(?:n['’]t)?(?:\ not|\ \w+ly|\ also|\ then|\ now|\ only|\ instead)?\ (?:be\ |have\ |been\ )?\w+|['’]ll\ (?:be\ |have\ )?\w+
          |to\ (?:get|have|see)\ (?:[\w'’]+\ ){1,4}?\w+ed|(?:wants?|needs?|(?:would|['’]d)\ like)\ (?:the|its|their|an?|this|that|these|both)\ (?:(?!(?:was|were|had|has|is|are)\b)[\w'’]+\ ){1,3}?\w+ed
          |(?<!according\ )(?<!\wed\ )(?<!country\ )(?<!nation\ )(?<!state\ )(?<!first\ )(?<!\dth\ )(?<!came\ )(?<!come\ )(?<!comes\ )(?<!led\ )(?<!leads\ )(?<!thanks\ )(?<!prior\ )(?<!access\ )(?<!back\ )to\ (?!(?:the|an?|its|his|her|their|our|my|your|this|that|these|those|some|all|any|each|both|space|orbit|date|people|media|reporters)\b|[A-Z\d]|\w+[^su]s\b)(?:be\ |have\ )?\w+
          |(?:is|are|was|were|be|remains?|been)?\ ?(?:now\ |still\ |also\ |first\ |originally\ |initially\ )?(?:due|planned|scheduled|expected|slated|targeted|booked|pencil?led\ in|foreseen|projected|manifested|likely|tentatively|set\ (?:for|to)|going\ to|about\ to|on\ track)(?:\ (?:to\ )?(?:be\ |have\ )\w+|\ to\ \w+)?
          |(?:next|new)\ (?:launch\ )?(?:attempt|window|opportunity)|plans?\ for|plans?(?=\ to\ )|hopes?|aims?|intends?|until|upcoming|soon)\b""", re.VERBOSE),
    past=re.compile(
        r"""\b(?:(?:has|have|had|was|were)(?:\ (?:\w+ly|not|also|already|just|been))?\ \w+|(?<!\bthe\ )(?<!\ba\ )(?<!\ban\ )(?<!\bits\ )(?<!first\ )(?<!second\ )(?<!third\ )\w{2,}ed|met|held|took|told|said|began|begun|flew|left|came|went|made
          |gave|spoke|saw|got|did|sent|built|became|brought|led|sat|wrote|won|rose|fell|grew|ran|drew|put|shook|lost|paid|found|kept|slid|set|read|was|were|had|last|ago|since)\b""", re.VERBOSE),
    range_opener=re.compile(r"(?:\bfrom|\b(?P<between>between)) (?:the )?\Z", re.IGNORECASE),
    range_link=re.compile(r"\s*(?:to|through|thru|until|till|[-–—])\s*(?:the )?"),
    pair_link=re.compile(r"\s*(?:,|and|or|,? then|,? and (?:on|in)|and the|, then (?:on|to|in)?)\s*"),
    month_first=True,
)  # fmt: skip
