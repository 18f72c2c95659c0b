"""The text with parties, places, dates and programmes masked letter for letter, so that patterns see only plain words."""

from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from ...language import later as re
from ...language import load
from ...language.countries import english_country, is_country
from ...language.folding import swap
from ...language.meetings import DATE, PARTY, PLACE, THING, MeetingWords
from ...language.speech import SpeechWords
from ...reference.gazetteer import find_row
from ...span import Span
from ..document import Document
from ..facts import Entity, Mention
from ..names.outlets import is_media
from .bracketed import heads_dispatch, is_bracketed
from .itself import institutions_meant
from .marked import with_marks
from .senders import sender_of

PLAIN = {"’": "'", "\u00a0": " ", "\u202f": " ", "\n": " ", "ё": "е", "Ё": "Е"}
TITLED = re.compile(r"(?<=[^\W\d_] )[«“„\"](?=[^\W\d_a-zà-ÿа-я])(?![^«»“”\"„\n]{0,70}[,.!?;:])[^«»“”\"„\n]{2,70}[»”“\"]")
"""A name in quotation marks behind a noun ('the forum "Space Without Borders"'): nothing is quoted, and no clause begins there."""
CALLED = re.compile(r"(?<=[^\W\d_] )« ?((?:(?:[\ue000-\ue003]++|[^\W\d_a-zà-ÿа-яё][\w'’-]*+|\d++|[^\W\d_A-ZÀ-ÞА-ЯЁ]{1,3}+(?:'|(?!\w)))[ -]?){2,8}?) ?»")
"""The same in the marks that stand apart from their words: nothing but names and what joins them ("le salon « Marrakech Air Show »")."""
INSERTED = re.compile(rf",? — (?![^—]{{0,60}}{PARTY})[^—–\n.!?:;«»]{{3,60}},? — ")
"""What stands between two dashes and names nobody parts no clauses."""
DASH = " — "
BREAK = re.compile("[—–:]")
LAST = re.compile(rf"(?:, |{PARTY}++|[ ][^\W\d_]{{1,3}}(?=[ ]{PARTY})|[ ](?={PARTY}))*,? — (?=[^\W\d_A-ZА-ЯЁ])")
"""From a name to the second of two dashes between which names stand ("The heads of A and B — X and Y — signed")."""
POST = re.compile(r" (?=[^\W\d_A-ZА-ЯЁ]{4,})")
"""Follows what a preposition governs: the post of somebody else."""
LINE = re.compile(r"\) ?[–—-]{1,2} ")
DISPATCH = re.compile(r"/\.| ?[–—-]{1,2} ")
"""Follows a news agency that opens what it sends."""
ANSWERS = 3  # Answers that make a report an interview.
QUESTION = 400
"""Characters before the first answer within which its question stands."""
LISTED = re.compile(r", | and | of ")
"""Between the names in a group's description ("teams of CNES and ISRO")."""
INSIDE = "(,"
"""What opens an aside that only tells whose an institution is."""
LAST_WORD = re.compile(r"(\w+)[ ][«“„\"]?\Z")
NOUN = 20  # Letters back to that word.
SITE = "cosmodrome"  # Sort of the sites from which rockets start.
KNOWN = "names.organisation.known"
LONE = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?(?<=[a-zà-ÿа-я])")
"""A single word that means nobody known ("во главе с") is left as it is."""

@dataclass(frozen=True, slots=True)
class Party:
    """Words that mean somebody who may meet somebody."""

    span: Span
    """The whole noun phrase."""
    keys: tuple[str, ...]
    """Entities meant, members of a group one by one; empty where that is open."""
    collective: bool = False
    """Stands for those who met before ("les deux ministres", "the parties")."""
    pronoun: bool = False
    person: bool = False
    place: bool = False
    """A country that may act."""

    guest: bool = False
    """Stands for those who came to visit, as told before ("the delegation")."""
    role: bool = False
    """A post that stands without a name."""
    group: bool = False
    """A delegation or team of somebody."""
    post: bool = False
    """A leader's post without a name, whose institution is meant."""
    counted: bool = False
    """People whom only their number and post tell ("the two presidents")."""
    house: str | None = None
    """The speaker's institution, where "we" can mean it."""
    clitic: bool = False
    """The object of the verb right behind it ("m' | a reçu")."""
    titled: bool = False
    """Somebody named with a post right before the name."""

    @property
    def unknown(self) -> bool:
        """Whether nobody known is meant: a role without a name."""
        return (not self.keys or self.post) and not self.collective and not self.pronoun


@dataclass(frozen=True, slots=True)
class Myself:
    """Where somebody's own words stand, in which "I" means them."""

    words: Span
    key: str


@dataclass(frozen=True, slots=True)
class Masked:
    """`text` has the length of the body; places are mentions of places where something may happen."""

    text: str
    parties: tuple[Party, ...]
    places: tuple[Mention, ...]

    def places_in(self, span: Span) -> tuple[Mention, ...]:
        """The places that begin in a span."""
        first = bisect_left(self.places, span.start, key=lambda mention: mention.span.start)
        last = bisect_left(self.places, span.end, key=lambda mention: mention.span.start)
        return self.places[first:last]

    def parties_in(self, span: Span) -> tuple[Party, ...]:
        """The parties that stand in a span."""
        first = bisect_left(self.parties, span.start, key=lambda party: party.span.start)
        last = bisect_left(self.parties, span.end, key=lambda party: party.span.start)
        return self.parties[first:last]


def mask(document: Document, selves: Sequence[Myself] = ()) -> Masked:
    """The masked text of a document and what stands behind the masks."""
    words = load(document.language, MeetingWords)
    plain = swap(document.text, PLAIN)
    pieces: list[str] = []
    parties: list[Party] = []
    places: list[Mention] = []
    end = 0
    for named, sign, mention in _marked(document, plain, words, selves):
        span = with_marks(plain, named)
        if span.end <= end or (span.start < end and not isinstance(mention, Party)):
            continue
        if isinstance(mention, Party):
            parties.append(replace(_as_guest(document, plain, mention, parties[-1:], words), span=Span(max(span.start, end), span.end)))
        elif sign == PLACE and mention is not None:
            places.append(mention)
        start = max(span.start, end)
        pieces += [plain[end:start], sign * (span.end - start)]
        end = span.end
    text = TITLED.sub(lambda title: f" {title[0][1:-1]} ", "".join((*pieces, plain[end:])))
    text = words.contracted.sub(" ", text)
    text = CALLED.sub(lambda title: title[0].replace("«", " ").replace("»", " "), text)
    text = INSERTED.sub(lambda words: words[0].replace("—", " "), text)
    text = words.among.sub(lambda found: BREAK.sub(" ", found[0]), text)
    for party in parties:
        closed = LAST.match(text, party.span.end) if DASH in party.span.of(document.text) else None
        if closed:
            text = text[: closed.end() - len(DASH)] + " " * len(DASH) + text[closed.end() :]
    return Masked(text, tuple(parties), tuple(places))


def _as_guest(document: Document, plain: str, party: Party, before: Sequence[Party], words: MeetingWords) -> Party:
    """The party; a pronoun behind the delegation that came means that ("The delegation flew to Brest, where | it was received")."""
    if not party.pronoun or party.collective or not before or not before[0].guest or not words.guest_pronoun.fullmatch(plain, party.span.start, party.span.end):
        return party
    same = document.sentence_at(before[0].span.start).span.holds(party.span)
    return Party(party.span, (), collective=True, guest=True) if same else party


def _marked(document: Document, plain: str, words: MeetingWords, selves: Sequence[Myself]) -> list[tuple[Span, str, Party | Mention | None]]:
    marks: list[tuple[Span, str, Party | Mention | None]] = [(date.span, DATE, None) for date in document.dates]
    # "..., the press service of Kazcosmos said": whose press service tells of a meeting need not be at it, and no committee in its name meets.
    relaying = {found.end() for found in load(document.language, SpeechWords).service.finditer(document.text) if found["press"]}
    marks += ((reach, THING, None) for mention in document.mentions if (reach := mention.reach or mention.span).start in relaying)
    marks += _mentioned(document, plain, words, relaying)
    # "(part of Roscosmos)": whose house somebody's is, no party and no place.
    marks += [(Span(found.start() + 1, found.end() - 1), THING, None) for found in words.idiom.finditer(plain) if found[0][0] in INSIDE]
    idioms = [Span(*found.span()) for found in words.idiom.finditer(plain)]
    # "Со стороны Роскосмоса подписал ..." tells of no sides.
    sides = (Span(*found.span()) for found in words.collective.finditer(plain))
    marks += [(span, PARTY, Party(span, (), collective=True)) for span in sides if not any(idiom.holds(span) for idiom in idioms)]
    for found in words.guests.finditer(plain):
        span = Span(found.start(), found.end())
        marks.append((span, PARTY, Party(span, (), collective=True, guest=True)))
    for found in words.plural.finditer(plain):
        span = Span(found.start(), found.end())
        marks.append((span, PARTY, Party(span, (), collective=True, pronoun=True)))
    marks += ((span, PARTY, Party(span, (key,))) for span, key in institutions_meant(document, plain, words))
    marks += _spoken(document, plain, words, selves)
    marks += _questioned(plain, words, selves)
    return sorted(marks, key=lambda mark: (mark[0].start, -mark[0].end))


def _spoken(document: Document, plain: str, words: MeetingWords, selves: Sequence[Myself]) -> Iterator[tuple[Span, str, Party]]:
    """The speaker where "I" and "we" stand; "we" may also mean the institution that the speaker speaks for."""
    houses = {one.name: one.key for one in document.entities if one.kind == "organisation"}
    for one in selves:
        house = houses.get(document.entity(one.key).organisation or "")
        for found in words.myself.finditer(plain, one.words.start, one.words.end):
            yield (span := Span(*found.span())), PARTY, Party(span, (one.key,), pronoun=True, person=True, house=house if found["we"] else None, clitic=found.groupdict().get("me") is not None)


def _questioned(plain: str, words: MeetingWords, selves: Sequence[Myself]) -> Iterator[tuple[Span, str, Party]]:
    """The interviewee where the questions of an interview say "you"."""
    keys = {one.key for one in selves}
    if len(keys) != 1 or len(selves) < ANSWERS:
        return
    first, last = selves[0].words.start, selves[-1].words.end
    for found in words.yourself.finditer(plain, max(0, first - QUESTION), last):
        span = Span(*found.span())
        if not any(one.words.holds(span) for one in selves):
            yield span, PARTY, Party(span, (next(iter(keys)),), pronoun=True, person=True)


def _mentioned(document: Document, plain: str, words: MeetingWords, relaying: Collection[int]) -> Iterator[tuple[Span, str, Party | Mention | None]]:
    by_name = {one.name: one.key for one in document.entities if one.kind in ("organisation", "place")}
    idioms = [Span(*found.span()) for found in words.idiom.finditer(plain)]
    for mention in document.mentions:
        reach = mention.reach or mention.span
        if reach.start in relaying or any(idiom.start <= mention.span.start < idiom.end for idiom in idioms):
            continue
        entity = document.entity(mention.entity) if mention.entity else None
        if entity and ((plain[reach.start - 1 : reach.start] == "(" and LINE.match(plain, reach.end)) or (DISPATCH.match(plain, reach.end) and is_media(entity.name))):
            # "HANOI (CFR) – ...", "ASTANA. KAZINFORM - ...": who sends the dispatch.
            continue
        if entity and entity.kind == "organisation" and (words.gathering.search(plain, reach.start, reach.end) or _is_called(entity, plain, reach.start, words)):
            continue
        if entity and entity.kind == "group" and words.on_side.search(plain, max(0, reach.start - 14), reach.end):
            continue
        if entity and entity.kind == "place" and not _acts(document, mention, entity, plain, words):
            yield mention.span, PLACE, mention
        elif entity and entity.kind in ("programme", "vehicle"):
            yield mention.span, THING, mention
        elif entity or not LONE.fullmatch(plain, reach.start, reach.end):
            keys = _keys(document, entity, reach, by_name)
            is_post = not keys and mention.house is not None
            keys = keys or ((mention.house,) if mention.house else sender_of(document, plain, reach, words, mention))
            # French melts a preposition into the article that opens a role ("du ministre"): it is the clause's, not the party's.
            lead = words.melted.match(plain, reach.start, reach.end)
            collective = not keys and any(words.collective.fullmatch(plain, start, reach.end) for start in (reach.start, lead.end() if lead else reach.start))
            reach = Span(lead.end(), reach.end) if lead else reach
            reach = next((Span(idiom.end + 1, reach.end) for idiom in idioms if idiom.start <= reach.start < idiom.end < reach.end), reach)
            governed = _governed(document, plain, words, reach, mention)
            if governed and governed.entity:
                house = document.entity(governed.entity).kind == "organisation"
                yield governed.span, PARTY if house else PLACE, Party(governed.span, (governed.entity,)) if house else governed
                reach = Span(governed.span.end + 1, reach.end)
            yield (
                reach,
                PARTY,
                Party(
                    reach,
                    keys,
                    collective,
                    mention.kind == "pronoun",
                    entity is not None and entity.kind == "person",
                    entity is not None and entity.kind == "place",
                    role=mention.kind == "role",
                    group=entity is not None and entity.kind == "group",
                    post=is_post,
                    titled=mention.kind == "name" and reach.start < mention.span.start,
                    counted=entity is not None and len(entity.members) > 1 and all(document.entity(key).kind == "person" for key in entity.members),
                ),
            )


def _is_called(entity: Entity, plain: str, start: int, words: MeetingWords) -> bool:
    """Whether what nobody knows as a house is the name of the gathering right before it ("на полях выставки | NAPEC")."""
    noun = LAST_WORD.search(plain, max(0, start - NOUN), start)
    return noun is not None and entity.rule_id != KNOWN and words.gathering.fullmatch(noun[1]) is not None


def _governed(document: Document, plain: str, words: MeetingWords, reach: Span, mention: Mention) -> Mention | None:
    """The place or house at the head of a noun phrase that only tells where it was ("в Индию | глава ISRO X", "at the headquarters of ISRO | ambassador X")."""
    before = (plain, max(0, reach.start - 40), reach.start)
    host = words.host.search(*before)
    if not host and not (words.locative.search(*before) or words.premises.search(*before)):
        return None
    inner = (one for one in document.mentions_in(Span(reach.start, mention.span.start)) if one.entity and document.entity(one.entity).kind in ("organisation", "place"))
    if host:
        # "По приглашению CNES | глава Роскосмоса X": a host's own people are hosts.
        house = document.entity(mention.entity).organisation if mention.entity else None
        inner = (one for one in inner if house and document.entity(one.entity or "").organisation not in (None, house))
    return next((one for one in inner if POST.match(plain, one.span.end, mention.span.start)), None)


def _keys(document: Document, entity: Entity | None, reach: Span, by_name: Mapping[str, str]) -> tuple[str, ...]:
    """Those meant: one entity, the members of a group, or the institutions and countries named in it."""
    if not entity or entity.kind != "group":
        return (entity.key,) if entity else ()
    if entity.members:
        return entity.members
    inner = {mention.entity for mention in document.mentions_in(reach) if mention.entity and mention.entity != entity.key}
    inner |= {by_name[name] for name in LISTED.split(entity.name) if name in by_name}
    named = tuple(sorted(key for key in inner if document.entity(key).kind in ("organisation", "place")))
    if len(named) > 1:
        return named
    return (entity.key,) if named or entity.country or entity.organisation else ()


def _acts(document: Document, mention: Mention, entity: Entity, plain: str, words: MeetingWords) -> bool:
    """Whether a country's name stands for its government rather than for a place."""
    if (row := find_row(entity.name)) and row.sort == SITE:
        # "A contract with the spaceport": its operator.
        before = (plain, max(0, mention.span.start - 40), mention.span.start)
        return not words.locative.search(*before) and any(lead.search(*before) for lead in (words.with_, words.between))
    if not entity.country or not (entity.name == english_country(entity.country) or is_country(mention.span.of(document.text), document.language)):
        return False
    if is_bracketed(document, mention, plain) or heads_dispatch(document, mention):
        return False
    return not words.locative.search(plain, max(0, mention.span.start - 40), mention.span.start)
