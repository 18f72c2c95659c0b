"""Programmes, spacecraft and launchers: known ones, those that the words around them tell, and their repeats."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from ...language import later as re
from ...reference.gazetteer import Known
from ...span import Span
from ..facts import EntityKind
from .capitals import Capitals
from .craft_forms import AIRCRAFT, NUMBER, number_run, repeat_pattern, series_key, short_form, trim_run
from .craft_reader import LEAD, LISTED, OPENS, Reader
from .given import is_given
from .inflection import nominative
from .organisations import NO_HOUSES, Institution
from .spelling import english_place, english_programme

QUOTED = re.compile(
    r"«[ ]?([^«»\n]{2,40}?)[ ]?»|\"([^\"\n]{2,40})\"|“([^”\n]{2,40})”|[‘](\w[^'‘\n]{1,38})'(?!\w)|'(?<![\w']')([^\W\d_a-z][^'\n]{1,38})'(?!\w)|\*(?<![*\w]\*)([^*\n]{2,40})\*(?![*\w])|_(?<!\w_)([^_\n]{2,40})_(?!\w)"
)
"""Each form opens with its mark, so that a text is sought through for marks alone."""
SHORT_NAME = re.compile(r"[^\W\d_a-zà-ÿа-яё][\w’'-]{2,24}(?:[ -](?:[^\W\d_a-zà-ÿа-яё][\w-]*|\d{1,3}))?")
OFTEN = 2
SHORTEST = 4
"""Letters of a name that may stand alone."""
BETWEEN_NAMES, NAME_BEHIND = re.compile(r"(?<![\w-])[A-ZÀ-ÞА-ЯЁ][^\W\d_]+ \Z"), re.compile(r" [A-ZÀ-ÞА-ЯЁ][^\W\d_]")
"""The rest of a longer name, of a person or a house, around a name."""
TERRITORY = re.compile(r" (?:Region|Province|Oblast|Governorate|District|County|Prefecture)\Z")
"""What is left out of a station's name: Jizzakh station, in Jizzakh Region."""
LAUNCH_SITES = frozenset(("spaceport", "launch site", "launch complex", "launch range", "launch centre", "launch pad"))
"""At a known place they go by its name."""
SERIAL = re.compile(r"[ -]?\d+\Z")
OF_PLACE = "names.craft.place"
OF_SERIES = re.compile(r"-\d{1,2}[A-Z]?(?![\w-])")
COUNTED = re.compile(r"[ \u00a0](?:[a-zà-ÿ]{3,}s|[а-яё]{3,}(?:ов|ев|ей|а|я|и|ы))\b|[ \u00a0]?[%°$€]|:\d")
"""What a number counts, so that it belongs to no name ("aboard Soyuz 2 astronauts")."""
COUNTDOWN = re.compile(r"[TLJТ][-–]\d+\Z")
"""A moment before a launch ("at T-1")."""
NO_CRAFTS = NO_HOUSES - {"ГЛОНАСС", "GNSS", "GPS", "МКС"}
"""Abbreviations of things that nothing is launched as, numbered or not ("КПП-1")."""


@dataclass(frozen=True, slots=True)
class Craft:
    """A programme or vehicle where the text names it."""

    span: Span
    reach: Span
    kind: EntityKind
    name: str
    rule_id: str


def find_crafts(reader: Reader, known: Sequence[Known], runs: Sequence[Capitals], houses: Sequence[Institution], titled: Sequence[Craft]) -> tuple[Craft, ...]:
    """Programmes and vehicles in order of the text; a name found by its form, here or in the title, is found again wherever it stands."""
    listed = [_listed(reader, row) for row in known if row.kind in ("programme", "vehicle")]
    companies = {house.span.of(reader.text) for house in houses}
    formed = [craft for craft in (*_formed(reader, runs), *_often_quoted(reader)) if _is_name(craft.span.of(reader.text)) and craft.span.of(reader.text) not in companies and not any(house.reach.touches(craft.span) for house in houses)]
    formed = _in_one_form(reader, formed) if reader.words.bases else formed
    surfaces = {craft.span.of(reader.text): craft for craft in formed if craft.rule_id != "names.craft.site"}
    alone = {name: craft for craft in listed if (name := _without_noun(craft.span.of(reader.text))) and name not in companies}
    repeated = [craft for craft in _repeated(reader, {**{craft.name: craft for craft in titled if craft.name not in companies}, **alone, **surfaces}) if not any(house.reach.touches(craft.span) for house in houses)]
    return tuple(_of_one_kind(_first_come([*listed, *formed, *repeated, *_known_sites(reader, known), *_of_places(reader, known)])))


def _listed(reader: Reader, row: Known) -> Craft:
    """A known craft; with a number behind it that is no part of the known name, the one of that number ("le rover Rashid 2")."""
    kind: EntityKind = "vehicle" if row.kind == "vehicle" else "programme"
    number = NUMBER.match(reader.text, row.span.end)
    counts = number is not None and COUNTED.match(reader.text, number.end()) is not None and not reader.noun_before(row.span)
    if not number or counts or row.span.of(reader.text)[-1].isdigit():
        return Craft(row.span, row.span, kind, row.name, "names.craft.known")
    span = Span(row.span.start, number.end())
    return Craft(span, span, kind, f"{row.name}{number[0]}", "names.craft.number")


def _without_noun(surface: str) -> str | None:
    """The name that a craft known together with its noun goes by from then on ("the Hera probe ... Hera"); None where it has no noun."""
    words = surface.split(" ")
    named = [word for word in words if not word.islower()]
    return " ".join(named) if named and len(named) < len(words) and words[: len(named)] == named and len(named[0]) >= SHORTEST else None


def _is_name(surface: str) -> bool:
    """Whether something may be launched under that name: no abbreviation of things, numbered or not, no moment of a countdown."""
    return len(surface) > 1 and SERIAL.sub("", surface) not in NO_CRAFTS and not COUNTDOWN.match(surface)


def _formed(reader: Reader, runs: Sequence[Capitals]) -> Iterator[Craft]:
    yield from _quoted(reader)
    for run in runs:
        if run.title is None:
            yield from _bare(reader, run)


def titled_crafts(reader: Reader, runs: Sequence[Capitals]) -> tuple[Craft, ...]:
    """What a title, read as a text of its own, calls a programme or a vehicle; named as it is spelt there."""
    return tuple(Craft(one.span, one.reach, one.kind, one.span.of(reader.text), one.rule_id) for one in _formed(reader, runs) if one.rule_id != "names.craft.site")


def _quoted(reader: Reader) -> Iterator[Craft]:
    for found in QUOTED.finditer(reader.text):
        inner = Span(*found.span(found.lastindex or 1))
        name = inner.of(reader.text)
        if not name[0].isupper() or name.count(" ") > 3:
            continue
        cue = reader.cue(Span(*found.span()))
        if cue:
            reach = Span(min(cue.start(), found.start()), max(cue.end(), found.end()))
            yield _craft(reader, inner, reach, _is_vehicle(cue), "names.craft.quoted")
        elif reader.is_launched(Span(*found.span())):
            # A subject stands in the nominative; what is launched does not.
            is_subject = reader.crafts.acts.match(reader.text, found.end()) is not None
            base = name if is_subject else nominative(name, reader.language, "programme")
            yield Craft(inner, Span(*found.span()), "vehicle", english_programme(base, reader.language), "names.craft.launched")


def _often_quoted(reader: Reader) -> Iterator[Craft]:
    """Short names that stand in quotation marks twice or more, and never as the name of a newspaper, a company or the like."""
    places: dict[tuple[str, str], list[Span]] = {}
    for found in QUOTED.finditer(reader.text):
        inner = Span(*found.span(found.lastindex or 1))
        name = inner.of(reader.text)
        if SHORT_NAME.fullmatch(name) and name.lower() not in reader.words.common:
            places.setdefault(series_key(name, reader.words), []).append(inner)
    for spans in places.values():
        leads = (reader.crafts.titles.search(reader.text, max(0, span.start - LEAD), reader.text.rfind(" ", 0, span.start) + 1) for span in spans)
        if len(spans) >= OFTEN and not any(leads):
            base = min((span.of(reader.text) for span in spans), key=len)
            for span in spans:
                yield Craft(span, span, "programme", english_programme(base, reader.language), "names.craft.often")


def _bare(reader: Reader, whole: Capitals) -> Iterator[Craft]:
    run = trim_run(whole, reader.text, reader.language, reader.crafts, opens=OPENS.search(reader.text, max(0, whole.start - 12), whole.start) is not None)
    if run is None:
        return
    if site := reader.crafts.site_after.match(reader.text, run.span.end) or reader.crafts.site.search(reader.text, max(0, run.start - LEAD), run.start):
        yield _site(reader, run, site)
        return
    cue = reader.noun_before(run.span)
    behind = None if cue else reader.crafts.after.match(reader.text, run.span.end)
    behind = None if behind and (_is_adverb(reader, run) or (behind[0][:2].strip().isalpha() and reader.is_opening(run))) else behind
    if AIRCRAFT.fullmatch(run.span.of(reader.text)):
        return
    if (cue or behind) and (not reader.is_person(run) or _is_head(run, behind)):
        introduced = _introduced(reader, run, cue or behind)
        yield from (introduced,) if cue else _shortened(reader, introduced)
        return
    numbered = number_run(run, reader.text, reader.language, reader.words)
    if numbered and (run.span.of(reader.text) not in reader.surnames or any(letter.isdigit() for letter in run.span.of(reader.text))):
        yield _craft(reader, numbered.span, numbered.span, vehicle=True, rule="names.craft.number")
    elif not reader.is_person(run) and (not reader.words.bases or _does_not_bend(run.span.of(reader.text))) and reader.is_launched(run.span):
        yield _craft(reader, run.span, run.span, vehicle=True, rule="names.craft.launched")


def _is_adverb(reader: Reader, run: Capitals) -> bool:
    """Whether a word is an adverb that opens a sentence, a comma behind it ("Originally, the probe was to fly in 2027")."""
    word = run.span.of(reader.text)
    is_form = len(run.words) == 1 and reader.words.opener.fullmatch(word) is not None and word not in reader.inside and not is_given(word, reader.language, reader.words)
    return is_form and reader.text[run.span.end : run.span.end + 1] == "," and OPENS.search(reader.text, max(0, run.start - 12), run.start) is not None


def _does_not_bend(surface: str) -> bool:
    """Whether a name needs no quotation marks where others bend: it is of Latin letters, or of capitals alone."""
    return surface.isascii() or (surface.isupper() and len(surface) > 2)


def _is_head(run: Capitals, behind: re.Match[str] | None) -> bool:
    """Whether a noun right behind a name of several words is what it names, whoever is called so ("the Selene Listener mission")."""
    return behind is not None and len(run.words) > 1 and behind[0][:1] == " " and behind[0][1:].isalpha()


def _shortened(reader: Reader, craft: Craft) -> Iterator[Craft]:
    """The craft, under the short name in brackets that its full one goes by, and that name ("Rapid Apophis Mission for Space Safety (Ramses)")."""
    short = short_form(reader.text, craft.span)
    name = short.of(reader.text) if short else craft.name
    yield replace(craft, name=name)
    if short:
        yield replace(craft, span=short, reach=short, name=name)


def _introduced(reader: Reader, run: Capitals, cue: re.Match[str] | None) -> Craft:
    # "Самолёт Ил-76 | 17 августа": a name that ends in a number takes no other.
    number = None if run.span.of(reader.text)[-1].isdigit() else NUMBER.match(reader.text, run.span.end)
    span = Span(run.span.start, number.end() if number else run.span.end)
    reach = Span(min(cue.start(), span.start), max(cue.end(), span.end)) if cue else span
    return _craft(reader, span, reach, cue is not None and _is_vehicle(cue), "names.craft.noun")


def _known_sites(reader: Reader, known: Sequence[Known]) -> Iterator[Craft]:
    """Ground stations at known places; their mention is the noun, since the name is the place's."""
    for row in known:
        if row.kind != "place" or row.sort not in ("city", "region", "centre"):
            continue
        run = Capitals((row.span,))
        site = reader.crafts.site.search(reader.text, max(0, run.start - LEAD), run.start) or reader.crafts.site_after.match(reader.text, run.span.end)
        if site and _site_kind(reader, site) not in LAUNCH_SITES:
            noun = next(group for group in ("noun", "place") if site.groupdict().get(group))
            yield replace(_site(reader, run, site), span=Span(*site.span(noun)), name=f"{row.name} {_site_kind(reader, site)}")


def _of_places(reader: Reader, known: Sequence[Known]) -> Iterator[Craft]:
    """Crafts of a series that is called after a country or town, each with its number right behind it ("Djibouti-1A")."""
    for row in known:
        number = OF_SERIES.match(reader.text, row.span.end) if row.kind in ("place", "country") and row.sort != "cosmodrome" else None
        if number:
            span = Span(row.span.start, number.end())
            yield Craft(span, span, "programme", f"{row.name}{number[0]}", OF_PLACE)


def _site_kind(reader: Reader, site: re.Match[str]) -> str:
    noun = next(word for word in (site["noun"], site.groupdict().get("place")) if word).lower()
    return next((english for stem, english in reader.crafts.sites.items() if noun.startswith(stem) or noun.endswith(stem)), "station")


def _site(reader: Reader, run: Capitals, site: re.Match[str]) -> Craft:
    """The ground station, by its place and what it is."""
    kind = _site_kind(reader, site)
    place = TERRITORY.sub("", english_place(nominative(run.span.of(reader.text), reader.language, "place"), reader.language))
    reach = Span(min(site.start(), run.start), max(site.end(), run.span.end))
    return Craft(run.span, reach, "programme", f"{place} {kind}", "names.craft.site")


def _is_vehicle(cue: re.Match[str]) -> bool:
    return any(cue.groupdict().get(group) for group in ("vehicle", "apposed", "vehicle_apposed", "vehicle_called", "vehicle_short", LISTED))


def _craft(reader: Reader, span: Span, reach: Span, vehicle: bool, rule: str) -> Craft:
    surface = span.of(reader.text)
    bends = rule == "names.craft.noun" and reader.words.bases and not any(letter.isdigit() for letter in surface)
    name = nominative(surface, reader.language, "programme") if bends else surface
    return Craft(span, reach, "vehicle" if vehicle else "programme", english_programme(name, reader.language), rule)


def _repeated(reader: Reader, formed: dict[str, Craft]) -> Iterator[Craft]:
    pattern = repeat_pattern(tuple(formed), reader.words)
    crafts = tuple(formed.values())
    for found in pattern.finditer(reader.text) if pattern else ():
        if BETWEEN_NAMES.search(reader.text, max(0, found.start() - LEAD), found.start()) and NAME_BEHIND.match(reader.text, found.end()):
            # The rover Rashid is not in "Salem Rashid Al Kaabi".
            continue
        craft = crafts[(found.lastindex or 1) - 1]
        number = NUMBER.match(reader.text, found.end()) if not any(letter.isdigit() for letter in found[0]) else None
        span = Span(found.start(), number.end() if number else found.end())
        name = f"{craft.name}{number[0]}" if number else craft.name
        yield Craft(span, span, craft.kind, english_programme(name, reader.language), "names.craft.repeated")


def _in_one_form(reader: Reader, formed: Sequence[Craft]) -> list[Craft]:
    """The crafts, forms of one name under the shortest of them: the nominative, where names bend."""
    names: dict[tuple[str, str], str] = {}
    for craft in formed:
        key = series_key(craft.span.of(reader.text), reader.words)
        names[key] = min(names.get(key, craft.name), craft.name, key=len)
    return [replace(craft, name=names[series_key(craft.span.of(reader.text), reader.words)]) for craft in formed]


def _of_one_kind(found: Sequence[Craft]) -> Iterator[Craft]:
    """The crafts with one kind for each name: a programme where any mention is introduced as one."""
    programmes = {craft.name for craft in found if craft.kind == "programme"}
    for craft in found:
        yield replace(craft, kind="programme") if craft.name in programmes else craft


def _first_come(found: Sequence[Craft]) -> list[Craft]:
    kept: list[Craft] = []
    for one in sorted(found, key=lambda craft: (craft.span.start, -craft.span.end)):
        if not kept or one.span.start >= kept[-1].span.end:
            kept.append(one)
    return kept
