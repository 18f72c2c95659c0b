"""Companies and other houses that no list knows: named by what stands around them, or by what companies call themselves."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from ...language import later as re
from ...language import load
from ...language.companies import CompanyWords
from ...language.countries import country_of
from ...language.crafts import CraftWords
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...reference.gazetteer import find_row
from ...span import Span
from .capitals import UPPER, Capitals
from .craft_forms import is_numbered
from .given import is_given
from .houses_abroad import english_company
from .organisations import NO_HOUSES, Institution

SUFFIX = re.compile(
    r"(?:Aerospace|Aerosystems|Aéronautique|Aérospatiale|Astronautics|Dynamics|Robotics|Orbital|Launch|Launchers|Rockets?|Rocketry|Propulsion|Satellites?|Spacecraft|Spaceflight|Optics|Optique|Optik|Photonics|Telemetry|Avionics|Semiconductors|Electronics|Instruments|Industries|Technologies|Technology|Systems|Systèmes|Systemes"
    r"|Solutions|Labs?|Group|Holdings?|Ventures|Capital|Networks|Communications|Telecom|Energy|Energia|Materials|Composites|Engineering|Analytics|Imaging|Defen[cs]e|Space|Espace|Spazio|Espacial|Métropole|Agglomération|Agglo|Communauté|Habitats|Works|Machines|Motors|Logistics|Partners|Initiative|Inc|inc|Ltd|LLC|GmbH|AG|SA|SAS|SARL|SpA|AB|AS|ASA|Oy|BV|NV|Pvt|Pty|Corp|Corporation|Company|Co|KK|JSC)\Z"
)
SURNAMED = re.compile(rf" (?:{SUFFIX.pattern[3:-3]}|Énergie|Groupe|Technologies|métropole|communauté|agglomération)(?![\w-])(?! [A-ZÀ-Þ])")
"""Such a word right behind a run, which is a common one elsewhere ("Vetra Espace")."""
KINDS_OF_SPACE = frozenset(("mars", "moon", "lune", "clean", "green", "blue", "working", "contact", "joint", "solar", "venture", "task", "steering", "earth", "ground", "study", "expert", "outer", "deep", "open", "near", "new", "low", "cyber", "inner", "commercial", "national", "world", "human", "public", "air", "l'outer"))
CONTINUED = re.compile(r"(?: (?:(?i:inc|gmbh|s\.p\.a|s\.a|ltd|llc|plc)\b\.?|Corporation\b|Company\b|Group\b|Agency\b|University\b|Institute\b|Aerospace\b|Systems\b|Technologies\b|Industries\b|Foundation\b))+")
QUOTE = re.compile(r"[«\"“‘][ ]?\Z")
CLOSING = re.compile(r"[ ]?[»\"”']")
LATIN = re.compile(r"[A-Za-zÀ-ɏḀ-ỿ.&' -]+\Z")
LEAD = 70
LEAST = 4
"""Letters of such a name."""
DEAL = 110
"""Characters from such a name to the words for a deal."""


def find_companies(text: str, language: str, words: NameWords, companies: CompanyWords, crafts: CraftWords, runs: Sequence[Capitals], found: Sequence[Institution]) -> Iterator[Institution]:
    """Companies in order of the text; one found once is found again wherever its full name stands."""
    ends = {one.span.end for one in found}
    named: dict[str, Institution] = {}
    flown = {run.span.of(text) for run in runs if words.bases and _is_flown(text, companies, crafts, run)}
    for run in runs:
        one = None if run.title or run.span.start - 1 in ends or run.span.of(text) in flown else _company(text, language, words, companies, crafts, run) or _partner(text, language, words, companies, crafts, run, found)
        if one:
            named.setdefault(one.span.of(text), one)
            yield one
        elif run.title is None and (same := named.get(run.span.of(text))):
            yield replace(same, span=run.span, reach=run.span)


def _is_flown(text: str, companies: CompanyWords, crafts: CraftWords, run: Capitals) -> bool:
    """Whether a name in Latin letters among others stands where crafts do; any other may be a company's."""
    start = max(0, run.span.start - LEAD)
    if not _is_foreign(text, run) or companies.before.search(text, start, run.span.start):
        return False
    return crafts.after.match(text, run.span.end) is not None or any(one.search(text, start, run.span.start) for one in (crafts.before, crafts.launching))


def _company(text: str, language: str, words: NameWords, companies: CompanyWords, crafts: CraftWords, run: Capitals) -> Institution | None:
    before = companies.before.search(text, max(0, run.span.start - LEAD), run.span.start)
    if before and before["whose"] and country_of(before["whose"], language) is None:
        before = None
    if before and before["whose"] and is_numbered(run.words[0].of(text), language):
        before = None
    if before and words.bases and not QUOTE.search(text, run.span.start - 1, run.span.start) and not _is_borrowed(run, text, companies):
        # Names of the language itself stand in quotation marks: without them it is whoever comes next ("директор центра Иван Петров").
        before = None
    span = _whole(text, language, words, run, quoted=before is not None)
    surname = _surname(text, language, words, run) if span and span.end == run.span.end else None
    span = Span(span.start, surname.end()) if span and surname else span
    if span is None or span.of(text) in NO_HOUSES or any(letter.isdigit() for letter in span.of(text)):
        return None
    after = companies.after.match(text, span.end)
    if not before and not after:
        by_itself = surname is not None or _has_suffix(text, run) or (words.bases and _is_foreign(text, run))
        if not by_itself or crafts.before.search(text, max(0, run.span.start - LEAD), run.span.start):
            return None
    reach = Span(before.start() if before else span.start, span.end)
    return Institution(span, english_company(span.of(text), language, companies), None, "names.organisation.company", reach)


def _partner(text: str, language: str, words: NameWords, companies: CompanyWords, crafts: CraftWords, run: Capitals, found: Sequence[Institution]) -> Institution | None:
    """A name of one word that only its country, or a known house beside it, and a deal tell from others ("CNES and Poland's | Creotech signed a contract")."""
    name, joint, dot = run.span.of(text), companies.joint, ". "
    if len(run.words) > 1 or len(name) < LEAST or name in NO_HOUSES or not name.isalpha() or not companies.acting.match(text, run.span.end):
        return None
    start = max(text.rfind(dot, 0, run.span.start), run.span.start - DEAL)
    ends = [at for at in (text.find(dot, run.span.end), text.find("\n", run.span.end)) if at > 0]
    if not companies.dealing.search(text, max(0, start), min((*ends, run.span.end + DEAL))):
        return None
    owner = companies.owner.search(text, max(0, run.span.start - LEAD), run.span.start)
    beside = owner and country_of(owner["whose"], language)
    if not beside and not any(one.span.start - len(joint) == run.span.end and text.startswith(joint, run.span.end) for one in found):
        return None
    if find_row(name) or country_of(name, language) or is_given(name, language, words) or crafts.before.search(text, max(0, run.span.start - LEAD), run.span.start):
        return None
    if re.search(rf"[{UPPER}][\w.-]+ {re.escape(name)}\b", text):
        return None  # Somebody's surname, or the end of another name.
    return Institution(run.span, name, beside or None, "names.organisation.company", run.span)


def _surname(text: str, language: str, words: NameWords, run: Capitals) -> re.Match[str] | None:
    """What companies call themselves, right behind a name of one word that is no country's and nobody's."""
    name = run.span.of(text)
    if len(run.words) > 1 or name.lower() in KINDS_OF_SPACE | load(language, RoleWords).fields or len(name) < LEAST or country_of(name, language) or is_given(name, language, words):
        return None
    return SURNAMED.match(text, run.span.end)


def _whole(text: str, language: str, words: NameWords, run: Capitals, *, quoted: bool) -> Span | None:
    """The name up to a given name in it or, after a quotation mark, to the mark that closes it."""
    if quoted and QUOTE.search(text, max(0, run.span.start - 2), run.span.start):
        closing = CLOSING.search(text, run.span.end, run.span.end + 40)
        return Span(run.span.start, closing.start()) if closing and "\n" not in text[run.span.end : closing.start()] else None
    given = next((i for i, word in enumerate(run.words[:-1]) if is_given(word.of(text), language, words)), len(run.words))
    if not given:
        return None
    if words.bases and LATIN.match(run.words[0].of(text)):
        given = next((i for i, word in enumerate(run.words) if not LATIN.match(word.of(text))), given)
    more = CONTINUED.match(text, run.words[given - 1].end)
    return Span(run.span.start, more.end() if more else run.words[given - 1].end)


def _is_borrowed(run: Capitals, text: str, companies: CompanyWords) -> bool:
    """Whether the name is foreign, by its letters or by a word of it."""
    return LATIN.match(run.words[0].of(text)) is not None or any(word.of(text).lower() in companies.loans for word in run.words)


def _has_suffix(text: str, run: Capitals) -> bool:
    """Whether the name ends as companies' names do ("Vetra Space")."""
    return len(run.words) > 1 and SUFFIX.match(run.words[-1].of(text)) is not None


def _is_foreign(text: str, run: Capitals) -> bool:
    """Whether the name stands in Latin letters among others."""
    name = run.span.of(text)
    return LATIN.match(name) is not None and (len(run.words) > 1 or not name.isupper()) and "-" not in name

