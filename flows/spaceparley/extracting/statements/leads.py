"""Where the words of a sentence begin behind what only heads it: a dispatch's town, day and agency, a label, a bullet."""


from ...language import later as re
from ...span import Span
from .outlets import OUTLETS
from .scene import Scene

UPPER = r"[^\W\d_a-zß-öø-ÿа-яё]"
NAMED = rf"{UPPER}[\w'’/-]*\.?"
DAY = r"(?:[^\W\d_]{2}[ ])?\d{1,4}(?:[^\W\d_]{2}|\.\d\d)*(?:[ ][^\W\d_A-ZÀ-ÞА-ЯЁ]{3,9}\.?)?"
AGENCY = r"(?:\([^()\n]{2,30}\)|/[^/\n]{2,30}/)"
DASH = r"[ ]?(?:[–—]|--|-(?=[ ]))[ ]"
DISPATCH = re.compile(
    rf"""(?: (?:(?:{NAMED}|{DAY})[ ,.]+){{0,6}} {AGENCY} (?:{DASH}|\.[ ])
    | (?:{UPPER}{{2}}(?:{UPPER}|['’.]|-(?={UPPER}))*+[ ]?){{1,3}} (?:,[ ][^.–—\n]{{1,30}})? \.?{DASH}
    | (?:{NAMED}[ ]){{0,2}}{NAMED},[ ]{NAMED}[ ]\d{{1,2}}[ ]\({UPPER}{{2,10}}\)[ ](?=["“«]?{UPPER})
    | \({UPPER}[\w-]{{2,12}}\)[ ](?=["“«]?{UPPER}) | {UPPER}{{5,}}:[ ] | {UPPER}{{2,}}[ ]{UPPER}{{3,}}:[ ] )""",
    re.VERBOSE,
)
"""`Paris, 24 fév 2025 (AFP) - `, `МОСКВА, 19 июня. /ТАСС/. `, `12 марта, Минск /Корр. БЕЛТА/. `, `SEOUL — `, `New Delhi, Mar 5 (PTI) `, `INTERFAX.RU - `, `NEW DELHI: `, `(Belga) `."""

LONGEST = 45
SENT = re.compile(rf"[^.;:!?«»“”\"()\n–—]{{3,{LONGEST}}}?{DASH}(?=[\"“«]?[ \u00a0]?{UPPER})(?![^.;:!?–—\n]{{1,40}}(?:[ ]?:[ ]|[ ][–—][ ]))")
"""`Toulouse, 12 mars 2026 – `, `Le Monde avec AFP - `: a heading only where it opens with a town or an outlet, and no two that a dash joins (`France – Italie : `)."""


def start_of(scene: Scene, span: Span) -> int:
    """The place in the text where the sentence that stands in `span` begins with words of its own."""
    start = span.start
    for heading in (DISPATCH, scene.speech.lead_in):
        found = heading.match(scene.text, start, span.end)
        start = found.end() if found else start
    sent = SENT.match(scene.text, start, span.end) if start == span.start == scene.document.sentence_at(start).block.span.start else None
    return sent.end() if sent and (OUTLETS.match(scene.text, start) or _is_town(scene, start)) else start


def _is_town(scene: Scene, start: int) -> bool:
    """Whether a town or country is named right there."""
    return any(mention.span.start == start and mention.entity is not None and scene.document.entity(mention.entity).kind == "place" for mention in scene.document.mentions_in(Span(start, start + LONGEST)))
