"""Institutions and companies: known ones, those named by their form, and their abbreviations."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from ...language import later as re
from ...language import load
from ...language.companies import CompanyWords
from ...language.countries import is_country
from ...language.names import NameWords
from ...language.roles import RoleWords
from ...reference.gazetteer import Known
from ...span import Span
from .capitals import UPPER, Capitals
from .common_nouns import nominative_phrase
from .composition import compose
from .given import is_given
from .houses_abroad import bends, country_in, english_company, own_part, speaks_english, strip_article
from .outlines import behind_person, foreign_part, is_unit_of, outline
from .titles import english_organisation

DEFINED = re.compile(rf" \((?P<short>[{UPPER}][\w.&/-]{{1,18}})[,)]")
NOTE = re.compile(r" \((?=[^\W\d_A-ZÀ-ÞА-ЯЁ])[^()]*\)\Z")
"""What brackets say of an institution, which is no other name of it ("(входит в Роскосмос)")."""
DATELINE = re.compile(r"\) ?[–—-] ?(?=[^\W\d_])")
"""What closes the line that opens a dispatch: what stands in brackets there is the agency that tells it."""
ABBREVIATION = re.compile(r"(?=.*[A-Z].*[A-Z])[A-Z][A-Za-z.&-]{1,9}\Z")
"""One that a reader of English can read."""
PROPER = re.compile(
    rf"[«\"“] ?(?P<quoted>[^«»\"“”\n]{{1,60}}?) ?[»\"”]"
    rf"|(?<![\w-])(?P<bare>[{UPPER}][\w.&]*+(?:-\w++)*+(?: [{UPPER}\d][\w.&]*+(?:-\w++)*+)*+)"
)
SPELT = re.compile(r"[^\W\d_][\w-]*")
LINK = 8
"""Letters of a preposition and an article."""
LEAD = 60
"""Letters of a post before its institution."""
SMALL = 3
"""Letters of the longest word that an abbreviation leaves out."""
LEAST = 2
"""Words of a name; one alone is a common noun."""
OPENING = re.compile(r"(?:\A|[.!?\n][\s»”\"*]*|[—–-] |\* |\*\*)\Z")
ROMAN = re.compile(r"[IVXLCDM]+\Z")
PROPER_WORDS = re.compile(r"[^\W\d_a-zà-ÿа-яё][\w.'-]*")
TWO = re.compile(r"[^\W\d_a-zà-ÿа-яё][\w.'-]*(?: [^\W\d_a-zà-ÿа-яё][\w.'-]*){1,3}")
WITH_FIELD = re.compile(r"(?!.*Universit).* (?:of|for) (?:the )?(?:[^\W\d_a-zà-ÿ][\w-]*(?:,? and |, | ))*[^\W\d_a-zà-ÿ][\w-]*")
"""An institution with the field that it is for, and nothing else behind."""
STATE = ("Ministry", "Government", "Embassy", "Department", "Presidency", "Parliament")
NO_HOUSES = frozenset(
    ["GCSK", "GOSK", "GCFR", "GCON", "CFR", "CON", "OFR", "OON", "MFR", "MON", "KCB", "DCB", "CMG", "GCMG", "KCMG", "DCMG", "GBE", "KBE", "DBE", "CBE", "OBE", "MBE", "GCVO", "KCVO", "CVO", "MVO", "FRS", "FRSE", "CNZM", "ONZM", "MNZM", "OAM", "EGH", "MGH", "EBS", "MBS", "OGW", "FNSE", "MNSE", "ДЗЗ", "ИКТ", "ЦОД", "НДС", "ВВП", "НОО", "ГСО", "СМИ", "ТЭО", "ЧПУ", "ТАЭ", "ГЛОНАСС", "МКС", "УВЗ", "КПП", "SAR", "PDR", "CDR", "FCFA", "CFA", "GPS", "LEO", "GEO", "MOU", "BOX", "GNSS", "PIB", "TVA", "CEO", "PDG", "PCA", "SVP", "EVP", "DGA", "USD", "EUR", "GDP", "FAQ", "RSS", "PDF", "ICT", "RPO", "AIS", "VIP", "PME", "ETI", "SOS", "UTC", "GMT", "CET", "CEST", "MSK", "МСК", "TBC", "TBD", "BREAKING", "UPDATE", "EXCLUSIVE", "PHOTO", "VIDEO", "URGENT", "FLASH"]
)
"""Abbreviations of things, and the honours that stand behind a name ("Rajesh Boolaky, GCSK, received")."""
SHOUTED = re.compile(r"(?:[^\W\d_a-zà-ÿа-яё]{2,}|\*\*)[ ]?\Z")
"""Capitals, or bold print, right before."""
SENT = re.compile(r"(?:\A|\n)[^\n.]{2,50}\d \(\Z")
"""Stands before the agency that sent a dispatch ("New Delhi, Mar 5 (PTI)")."""
DATELINE = re.compile(r",? (?:\d|\(|[–—-])|\. /")
SHORT = re.compile(rf"(?<![\w.-])[{UPPER}]{{3,6}}(?![\w-])")
"""Capitals that may be an institution's initials."""
LETTERS = re.compile(r"[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class Institution:
    """An institution where the text names it."""

    span: Span
    name: str
    """Usual English name."""
    country: str | None
    rule_id: str
    reach: Span
    """With the common noun before the name and the abbreviation after it."""


def find_institutions(text: str, language: str, words: NameWords, companies: CompanyWords, known: Sequence[Known]) -> tuple[Institution, ...]:
    """Institutions by their names and by their form, in order of the text, none within another."""
    listed = [_known(row, text, words) for row in known if row.kind == "organisation"]
    lands = {row.span.start: row.span.end for row in known if row.kind == "country"}
    ends = frozenset(row.span.end for row in known if row.kind in ("place", "country"))
    sites = [row.span for row in known if row.kind == "place" and row.sort in ("centre", "cosmodrome")]
    found = [*listed, *(one for one in _by_form(text, language, words, companies, listed, lands, ends) if not any(one.span.touches(site) for site in sites))]
    found += list(_abbreviated(text, found))
    found += list(_by_initials(text, found, {row.span.start for row in known}))
    return tuple(_outermost(found))


def find_houses(institutions: Sequence[Institution], known: Sequence[Known]) -> tuple[Institution, ...]:
    """All that somebody can be the head of: institutions, and centres and cosmodromes that are places as well."""
    places = [
        Institution(row.span, row.name, row.country if row.sort == "centre" else None, "names.place.known", row.span)
        for row in known
        if row.kind == "place" and row.sort in ("centre", "cosmodrome")
    ]
    return tuple(sorted((*institutions, *places), key=lambda house: house.span))


def find_abbreviations(text: str, runs: Sequence[Capitals]) -> Iterator[Institution]:
    """Words all in capitals in running text, which no list knows."""
    for run in runs:
        if run.title is None and _is_abbreviation(run, text) and not (text[run.span.start - 1 : run.span.start] == "(" and DATELINE.match(text, run.span.end)):
            yield Institution(run.span, spelt_out(run.span.of(text), text), None, "names.organisation.capitals", run.span)


def spelt_out(short: str, text: str) -> str:
    """The name with the abbreviation in brackets, where the text defines it letter by letter ("Dhofar Space Gateway (DSG)"), else the abbreviation."""
    at = text.find(f" ({short})") if short.isupper() else -1
    words = list(SPELT.finditer(text, max(0, at - 120), at)) if at > 0 else []
    letters = short.lower()
    for word in reversed(words):
        if not letters:
            break
        if word[0][0].lower() == letters[-1]:
            letters = letters[:-1]
            if not letters and word[0][0].isupper() and "\n" not in text[word.start() : at]:
                return with_short(text[word.start() : at], short)
        elif len(word[0]) > SMALL:
            break
    return short


def _is_abbreviation(run: Capitals, text: str) -> bool:
    name = run.span.of(text)
    if len(run.words) > 1 or not (name.isupper() and name.isalpha() and 2 < len(name) < 9) or ROMAN.match(name) or name in NO_HOUSES:
        return False
    line = text[text.rfind("\n", max(0, run.span.start - 200), run.span.start) + 1 : run.span.end + 100].partition("\n")[0]
    if line.isupper() or SENT.search(text, max(0, run.span.start - 60), run.span.start) or SHOUTED.search(text, max(0, run.span.start - 20), run.span.start):
        return False
    return not DATELINE.match(text, run.span.end)


def _known(row: Known, text: str, words: NameWords) -> Institution:
    after = words.after.match(text, row.span.end)
    span = Span(row.span.start, after.end()) if after else row.span
    short = DEFINED.match(text, span.end)
    reach = Span(span.start, short.end()) if short else span
    return Institution(span, row.name, row.country, "names.organisation.known", reach)


def _is_ministry(word: str, language: str) -> bool:
    """Whether a single word tells which ministry is meant ("Минобороны")."""
    settled = english_organisation(word, language)
    return settled is not None and settled.name.startswith("Ministry")


def _by_form(text: str, language: str, words: NameWords, companies: CompanyWords, listed: Sequence[Institution], lands: Mapping[int, int], ends: Collection[int]) -> Iterator[Institution]:
    for found in words.institution.finditer(text):
        span = Span(*found.span())
        if text[found.end("head") : found.end("head") + 2].strip() in ("«", "“", '"') and _is_ministry(found["head"], language):
            span = Span(span.start, found.end("head"))  # "В Минцифры | «Ведомостям» сообщили": to whom.
        bare = span.end - len(strip_article(span.of(text), language))
        if (found["head"] == found[0] and not _is_ministry(found[0], language)) or bare < found.end("head") <= lands.get(bare, bare) or any(other.span.start <= bare < other.span.end for other in listed):
            continue
        if bends(language) and text[span.end - 1].islower() and span.end + 1 in lands:
            # Where names bend, whose it is comes last and without a link ("агентства Боливии").
            span = Span(span.start, lands[span.end + 1])
        if _is_owned(text, language, words, found, span):
            continue
        span = Span(behind_person(text, span, language, words), span.end)
        span = outline(text, _without_holder(text, language, words, span, ends), found, language, words)
        if is_unit_of(text, span, [other.span for other in listed], language):
            continue
        short = DEFINED.search(text, span.start, span.end)
        if not short and (note := NOTE.search(text, span.start, span.end)):
            span = Span(span.start, note.start())
        full = Span(span.start, short.start()) if short else span
        if one := _told_by_form(text, language, full, short, found, span, words, companies, listed):
            yield one


def _told_by_form(text: str, language: str, full: Span, short: re.Match[str] | None, found: re.Match[str], reach: Span, words: NameWords, companies: CompanyWords, listed: Sequence[Institution]) -> Institution | None:
    """The institution that a form names, under the name that a list, its abbreviation or its words give it; None where it is known by a part of it or no name at all."""
    name = Span(*short.span("short")) if short else reach
    same = next((other for other in listed if other.span == name), None)
    settled = english_organisation(full.of(text), language)
    if same or settled:
        english, country = (same.name, same.country) if same else (settled.name, settled.country) if settled else ("", None)
        return Institution(full, with_short(english, short["short"]) if short else english, country, "names.organisation.form", reach)
    if short:
        return Institution(full, _english_or_short(full.of(text), short["short"], language), country_in(full.of(text), language), "names.organisation.form", reach)
    inner, country = foreign_part(text, full, [other.span for other in listed], language)
    if inner:
        # "The Hungarian Space Research Institute" is not the one of Russia.
        known = next(other for other in listed if other.span == inner)
        english = known.name if known.country in (country, None) else strip_article(full.of(text), language)
        return Institution(full, english, country, "names.organisation.form", reach)
    if any(full.holds(other.span) for other in listed):
        return None
    return _named(text, language, full, found, words, companies) or _as_written(text, language, full, reach)


def _is_owned(text: str, language: str, words: NameWords, found: re.Match[str], span: Span) -> bool:
    """Whether a company is only told by whose it is ("l'entreprise d'Elon Musk")."""
    if words.houses.get((found["head"] or "").lower()) != "company":
        return False
    name = PROPER_WORDS.search(text, found.end("head"), span.end)
    owned = name is not None and words.complement.search(text, found.end("head"), name.start()) and TWO.fullmatch(text, name.start(), span.end)
    return bool(owned and name and is_given(name[0].removeprefix("d'"), language, words))


def _without_holder(text: str, language: str, words: NameWords, span: Span, ends: Collection[int]) -> Span:
    """The institution without the name of whoever speaks for it right behind, of state or told without it ("in the Ministry of Science | Patricia Mwale")."""
    found = list(PROPER_WORDS.finditer(text, span.start, span.end))
    own = found[1:] if found and found[0].start() == span.start else found
    behind = next((one.start() - 1 for one in found if one.start() - 1 in ends and (TWO.fullmatch(text, one.start(), span.end) or (one.end() - one.start() > LEAST and one.end() == span.end and is_given(one[0], language, words)))), None)
    behind = behind or next((one.start() - 1 for before, one in pairwise(own[:-1]) if is_given(one[0], language, words) and not is_given(before[0], language, words) and TWO.fullmatch(text, one.start(), span.end)), None)
    if behind and _is_headed(text, language, span):
        return Span(span.start, behind)  # "The rector of the University of Hanoi | Aylin Karadağ said"
    last = next((one.start() for one in found[:-1] if text[one.start() - 2].islower() and not words.complement.search(text, max(0, one.start() - LINK), one.start()) and TWO.fullmatch(text, one.start(), span.end)), None)
    start = next((one.start() for one in found[:-1] if is_given(one[0], language, words) and TWO.fullmatch(text, one.start(), span.end)), last)
    cut = Span(span.start, start - 1) if start and start > span.start else None
    house = english_organisation(cut.of(text), language) if cut else None
    if cut and " " in cut.of(text) and (house or compose(cut.of(text), language)) and _is_headed(text, language, span):
        return cut  # "The head of the Space Development Agency | Nguyen Van Thanh"
    if cut and speaks_english(language) and words.complement.search(text, max(0, span.start - 12), span.start) and not text.endswith(words.ands, 0, span.start) and WITH_FIELD.fullmatch(cut.of(text)):
        return cut  # "Chairman of the National Academy of Sciences | Vladimir Karan"
    return cut if cut and house and (house.name.startswith(STATE) or house == english_organisation(span.of(text), language)) else span


def _is_headed(text: str, language: str, span: Span) -> bool:
    """Whether a post stands before the institution, whose complement it is."""
    return any(post.start() < span.start < post.end() for post in load(language, RoleWords).phrase.finditer(text, max(0, span.start - LEAD), span.end))


def with_short(name: str, short: str) -> str:
    """The name with its abbreviation in brackets, as reference rows have it: `Polish Space Agency (POLSA)`."""
    return f"{name} ({short})" if ABBREVIATION.match(short) and "(" not in name and short not in name.split() else name


def _english_or_short(full: str, short: str, language: str) -> str:
    """The full name with its abbreviation where it is English, else the abbreviation alone."""
    if speaks_english(language):
        return with_short(strip_article(full, language), short)
    made = compose(strip_article(full, language), language)
    return with_short(made.name, short) if made else short


def _as_written(text: str, language: str, full: Span, reach: Span) -> Institution | None:
    """An institution that nothing translates, under the name that it has in the text; None for common nouns and countries."""
    name = own_part(strip_article(full.of(text), language), language)
    start = full.end - len(name)
    opens = OPENING.search(text, max(0, start - 4), start) is not None
    if not name[:1].isupper() or len(name.split()) < LEAST or is_country(name, language) or (opens and (not (country_in(name, language) or text.startswith("'s ", full.end)) or name[1:].islower())):
        return None
    made = compose(name, language)
    plain = made.name if made else nominative_phrase(name, language, "organisation") if bends(language) else name
    return Institution(Span(start, full.end), plain, country_in(name, language), "names.organisation.form", reach)


def _named(text: str, language: str, full: Span, found: re.Match[str], words: NameWords, companies: CompanyWords) -> Institution | None:
    """The company whose proper name stands right after a common noun ("la société Falcon Propulsion")."""
    proper = PROPER.match(text, found.end("head") + 1, full.end) if found["head"] else None
    if not proper or (bends(language) and proper["bare"] and not _is_borrowed(proper["bare"], companies)) or not (proper["quoted"] or companies.before.search(text, max(0, found.start() - 10), proper.start())):
        return None
    name = Span(*proper.span("quoted" if proper["quoted"] else "bare"))
    if name.of(text).lower() in words.common or not text[name.start].isupper() or is_country(name.of(text), language):
        return None
    english = english_company(name.of(text), language, companies) if proper["quoted"] else name.of(text)
    return Institution(name, english, country_in(text[full.start : name.start], language), "names.organisation.company", Span(full.start, proper.end()))


def _is_borrowed(name: str, companies: CompanyWords) -> bool:
    """Whether a name that stands without quotation marks is foreign: one of the language itself has them."""
    return name.isascii() or any(word.lower() in companies.loans for word in name.split())


def _abbreviated(text: str, found: Sequence[Institution]) -> Iterator[Institution]:
    """Where the abbreviation that a full name is given stands, at its definition and everywhere else."""
    for institution in found:
        short = DEFINED.match(text, institution.span.end)
        if not short:
            continue
        for again in re.finditer(rf"(?<![\w-]){re.escape(short['short'])}(?!\w)", text):
            span = Span(*again.span())
            yield Institution(span, institution.name, institution.country, "names.organisation.abbreviation", span)


def _by_initials(text: str, found: Sequence[Institution], known: Collection[int]) -> Iterator[Institution]:
    """Where the initials of the one full name that has them stand, though nothing defines them and they are no known name (ISS); its country's letter may be left out (НАН)."""
    shorts = [short for short in SHORT.finditer(text) if short.start() not in known]
    if not shorts:
        return
    named: dict[str, set[tuple[str, str | None]]] = {}
    for institution in found:
        letters = "".join(word[0].upper() for word in LETTERS.findall(institution.span.of(text)) if len(word) > SMALL or word[0].isupper())
        for short in {letters, letters[:-1]}:
            named.setdefault(short, set()).add((institution.name, institution.country))
    for again in shorts:
        if len(meant := named.get(again[0], set())) == 1:
            name, country = next(iter(meant))
            yield Institution(Span(*again.span()), name, country, "names.organisation.initials", Span(*again.span()))


def _outermost(found: Sequence[Institution]) -> Iterator[Institution]:
    end = -1
    for institution in sorted(found, key=lambda one: (one.span.start, -one.span.end)):
        if institution.span.start >= end:
            yield institution
            end = institution.span.end
