"""English words that count meetings of one series, and stand for one of them without its noun."""

from .. import later as re
from ..meetings import DATE, PARTY, PLACE
from ..rule import Rule

ORDINALS = r"first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|(?:thir|four|fif|six|seven|eigh|nine)teenth|twentieth|twenty-\w+"
NTH = rf"(?:{ORDINALS}|[0-9]+(?:st|nd|rd|th))"
OF_THEM = rf"(?:(?<=\b[Tt]he[ ])(?:{NTH}|previous|last|next|latest|preceding|following)|(?<=\b[Ii]ts[ ])(?:next|previous|last)|(?<=\b[Aa][ ])(?:{NTH}|further)|\b[Aa]nother|(?<=[{DATE}]')s)"
ROUND = r"[ ](?:rounds?|editions?|series)"
THEN = rf"[ ](?:(?:(?:on|in|at)[ ])?[{DATE}]+[ ]|(?:also|already|then|now)[ ]){{0,2}}"
"""What may stand before the verb."""
HELD = rf"{THEN}(?:(?:was|were|(?:will|would|to)[ ]be|is[ ]to[ ]be|had[ ]been|has[ ]been)[ ](?:held|convened|hosted|organi[sz]ed)|(?:took|had[ ]taken|takes?|(?:(?:will|would|is[ ](?:due|expected|set|scheduled|planned)[ ]to|is[ ]to)[ ])take)[ ]place)(?![\w'-])"
DUE = rf"{THEN}(?:(?:is|are|was|were|has[ ]been|had[ ]been)[ ](?:now[ ])?(?:planned|scheduled|due|expected|set|slated|pencilled[ ]in|to[ ](?:follow|be[ ]in))\b|will[ ](?:be[ ](?:in|at|on)|follow)[ ](?:(?:in|at|on)[ ])?(?:the[ ])?[{DATE}{PLACE}]|(?:was|were|came|followed)[ ](?:in|at|on)[ ](?:the[ ])?[{DATE}{PLACE}]|(?:dates?|dated|goes|went)[ ]back[ ]to[ ][{DATE}])"
SAME = rf"(?:,[ ]|[ ])(?:in|at|on)[ ](?:the[ ])?[{DATE}{PLACE}]"

ROUNDS: tuple[Rule, ...] = (
    Rule(
        "en.meeting.again",
        re.compile(rf"\b(?:It(?=[ ](?:(?:had|has|will|would|is|was)[ ])?(?:(?:due|set|expected|scheduled)[ ]to[ ])?(?:last|next|previously|again|also|already|first)?[ ]?(?:met|meets?|sat|sits?|convened?|convenes|reconvenes?|gathered)(?![ ](?:with[ ])?(?:the[ ])?[{PARTY}]|[ ](?:the[ ])?[a-z]+(?:[ ][a-z]+)?[ ](?:requirements?|targets?|deadlines?|goals?|criteria)|[-'])))", re.VERBOSE),
        "The committee was set up in May. It will meet in Rome in June.",
    ),
    Rule("en.meeting.happened.again", re.compile(rf"(?:\b(?:It|They)|(?:(?<=[{DATE}][ ])|(?<=[{DATE}],[ ]))(?:it|they))(?={HELD}|[ ](?:will|are[ ]to|is[ ]to|are[ ]due[ ]to|is[ ]due[ ]to)[ ](?:continue|resume)[ ](?:(?:in|at|on)[ ](?:the[ ])?)?[{DATE}{PLACE}])", re.VERBOSE), "The talks began in May. They will continue in Rome in June."),
    Rule("en.meeting.talks.round.ordinal", re.compile(rf"{OF_THEM}{ROUND}(?={HELD}|{DUE})", re.VERBOSE), "Another round is expected in Rome in May.", "talks"),
    Rule("en.meeting.talks.ordinal", re.compile(rf"{OF_THEM}(?:[ ]ones?)?(?={HELD})", re.VERBOSE), "The first was held in Rome in May.", "talks"),
    Rule("en.meeting.talks.due.ordinal", re.compile(rf"{OF_THEM}(?:[ ]ones?)?(?={DUE})", re.VERBOSE), "A third is planned for May.", "talks"),
    Rule(
        "en.meeting.talks.agreed.ordinal",
        re.compile(rf"\b(?:hold|convene|organi[sz]e)[ ](?:(?:the|a)[ ](?:next|{NTH}|further)|another)(?:{ROUND}|[ ]ones?)?(?=[ ](?:(?:in|at|on)[ ](?:the[ ])?)?[{DATE}{PLACE}])", re.VERBOSE),
        "They agreed to hold the next ones in Rome in May.",
        "talks",
    ),
    Rule("en.meeting.talks.also.due.ordinal", re.compile(rf"(?:(?<=,[ ]the[ ])|(?<=[ ]and[ ]the[ ]))(?:{NTH}|next|last|previous)(?={SAME})", re.VERBOSE), "The first was held in Rome in May, the second in Delhi in June.", "talks"),
)
COUNTED = re.compile(rf"\b(?P<which>{ORDINALS}|\d+(?=st|nd|rd|th))(?:st|nd|rd|th)?\b|\b(?:new|next|previous|another|rounds?|annual|yearly|regular)\b", re.IGNORECASE)
