"""English institutions and posts; portfolios need no glossary."""

import re

from ..institutions import Head, InstitutionWords

WORDS = InstitutionWords(
    heads=(
        Head(r"press (?:service|office|department)", ("press service of {body}",)),
        Head(r"(?:federal |union )?ministry", ("Ministry of {field}",)),
        Head(r"department(?= of | for )", ("Department of {field}",)),
        Head(r"(?:\w+ )?government|cabinet of ministers|council of ministers", ("Government of {country}",)),
        Head(r"embassy", ("Embassy of {country}",)),
        Head(r"consulate(?: general)?", ("Consulate of {country}",)),
        Head(r"presidency|president's office|office of the president", ("Presidency of {country}",)),
        Head(r"presidential administration", ("Presidential Administration of {country}",)),
        Head(r"parliament", ("Parliament of {country}",)),
        Head(r"national assembly", ("National Assembly",)),
        Head(r"senate", ("Senate",)),
        Head(r"chamber of deputies", ("Chamber of Deputies",)),
        Head(r"security council", ("Security Council of {country}",)),
        Head(r"(?:national )?space (?:agency|administration|organi[sz]ation)", ("{agency}",)),
        Head(r"(?:city|town|municipal|mayoral) (?:administration|hall|council)", ("{place} city administration",)),
        Head(r"(?:national )?academy of sciences", ("Academy of Sciences of {country}",)),
        Head(r"university of", ("University of {place}",)),
        Head(r"joint venture", ("{name} joint venture",)),
        Head(
            r"(?:company|firm|start-?up|manufacturer|operator|group|corporation|venture|contractor|news agency|agency)",
            ("{name}",),
        ),
    ),
    roles=(
        Head(
            r"(?:acting |first )*(?:deputy |vice )?(?:prime minister|premier|head of (?:the )?government|chancellor)",
            ("Government of {country}",),
        ),
        Head(
            r"(?:acting |first )*(?:deputy |vice[ -]|junior |assistant )?minister(?: of state)?(?= (?:of|for)\b)|(?<=[a-z] )(?<!prime )(?<!vice )(?<!deputy )(?<!first )(?<!state )(?<!junior )(?<!senior )(?<!former )(?<!then )(?<!new )(?<!the )(?<!former )(?<!cabinet )(?<!space )(?<!government )(?<!union )minister",
            ("Ministry of {field}",),
        ),
        Head(r"(?:deputy |assistant )?secretary of state", ("Department of State {US}",)),
        Head(r"(?:deputy |assistant |under ?)?secretary(?= (?:of|for)\b)", ("Department of {field}",)),
        Head(r"(?:deputy )?cabinet secretary", ("Ministry of {field}",)),
        Head(r"(?<=[a-z] )(?<!press )(?<!permanent )(?<!principal )(?<!chief )(?<!state )(?<!general )(?<!foreign )(?<!parliamentary )(?<!assistant )(?<!first )(?<!second )(?<!executive )(?<!cabinet )secretary", ("Department of {field} {US}",)),
        Head(r"(?:deputy )?high commissioner", ("High Commission of {country}",)),
        Head(r"top diplomat", ("Ministry of Foreign Affairs",)),
        Head(r"(?:\w+ )?ambassador", ("Embassy of {country}",)),
        Head(r"charg[eé] d['’]affaires", ("Embassy of {country}",)),
        Head(r"consul(?: general)?", ("Consulate of {country}",)),
        Head(r"european commissioner|eu commissioner", ("European Commission",)),
        Head(r"head of (?:the )?(?:city|town) administration(?: of)?", ("{place} city administration",)),
    ),
    fields="foreign = Foreign Affairs; exterior = Foreign Affairs; defense = Defence; higher education = Higher Education; communications = Communications",
    qualities="",
    quality_endings="",
    nouns="",
    trailing=False,
    town=re.compile(r"(?!)(?P<stem>)"),
    town_endings=(),
    links=re.compile(r"(?i)(?:\s*(?:['’]s|of|for|the|to|in|with|deputy|vice|first|junior|assistant|associate)(?=\s))*\s*"),
    joints=re.compile(r"\s*,\s*(?:and\s+)?|\s+(?:and|&)\s+"),
    article=re.compile(r"(?i)(?:the |a |an |its |his |her |their )+"),
    federal=re.compile(r"(?i)\bfederal\s+"),
    abroad=re.compile(r"(?i)\b(?:to|in)(?: the)?\s*$"),
    former=re.compile(r"(?i)(?:former|ex)\b"),
    passing=re.compile(r"(?i)\b(?:then|acting|interim|outgoing|incoming|provincial|regional)[ -]"),
    republic=re.compile(r"(?i)\b(?:of )?(?:the )?(?:republic|federation|kingdom|sultanate|state) of ?$"),
    native=True,
)
