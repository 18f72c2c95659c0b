"""Whom the words of one telling mean: names, pronouns, "the two officials", "their meeting"."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from ...language import load
from ...language.roles import RoleWords
from ...span import Span
from ..document import Document
from ..names.groups import PEOPLE
from .clitics import latest, meant_by_clitic, people_before
from .companies import firms_together
from .delegates import delegates_of
from .drafts import Draft
from .masking import Party
from .nearness import meant_by_nearness
from .participants import houses_of, of_one_sort, same_party
from .sightings import Sighting, sentences_between
from .states import states_before, states_of, states_of_people
from .triggers import is_led, sits

ASIDE = 250
"""Characters before a collective within which the institutions that it means stand."""
MANY, PAIR = 3, 2
UNIONS = ("European Union", "African Union", "ASEAN")
"""Of states, which act as one."""
OF = 12
"""Characters between a noun and the body whose session it is."""
CLOSE = 2
"""Sentences back to the meeting of those whom a plural pronoun means."""
HOSTING = ("meets", "hosts", "received")
"""Frames of verbs that tell of two."""
POST = 5
"""Letters that the words for a post and for several share."""


def find_keys(document: Document, sighting: Sighting, drafts: Sequence[Draft], status: str) -> Iterator[str]:
    """Keys of the parties of a telling, given the meetings told before it."""
    if hosted := _of_next(document, sighting, drafts, status):
        yield from hosted
        return
    again = status == "announced" and sighting.trigger.rule.value == "commission"
    if not sighting.parties and (sighting.possessed or sits(sighting.clause, sighting.trigger) or (again and _heads(sighting))) and not _is_named(sighting):
        yield from _keys_of_body(document, sighting, drafts if sighting.possessed or again else [draft for draft in drafts if draft.kind.value == "commission"])
    if not sighting.parties and not any(draft.whole for draft in drafts) and is_led(sighting.clause, sighting.trigger, sighting.clause.words.theirs):
        yield from _people_just_named(document, sighting)
    about = meant_by_nearness(document, sighting, latest(drafts))
    yield from about
    if all(party.guest or (party.pronoun and party.collective) for party in sighting.parties) and any(party.guest for party in sighting.parties):
        # Whoever came met somebody else than one another.
        return
    institutional = not any(party.person and not party.house for party in sighting.parties)
    for party in sighting.parties:
        if party.house and institutional:
            yield party.house
            continue
        if party.guest or (party.pronoun and not (party.keys or party.collective) and sighting.trigger.frame == "received"):
            yield from _guests(document, drafts) or (() if sighting.trigger.frame == "trips" else _from_abroad(document, drafts))
        elif party.collective and not about and not _are_told(sighting, party):
            meant = _named_before(sighting, party) or _meant(document, sighting, party, drafts)
            # "When the two countries are to sign another pact": whoever met since is not told to be there.
            yield from () if status == "announced" and _are_nations(document, sighting, party) and any(document.entity(key).kind == "person" for key in meant) else meant
        # "A Malian delegation will go to Zheleznogorsk": nobody is told yet to lead it.
        anew = status == "announced" and _is_some(document, party)
        yield from party.keys if anew else (_led(document, sighting, key, party.span.start, drafts) for key in party.keys)
    yield from meant_by_clitic(document, sighting, drafts)


def _are_told(sighting: Sighting, party: Party) -> bool:
    """Whether the same verb has told before who "the sides" are ("On Monday X received Y, and | the sides ...")."""
    told = {one.keys for one in sighting.parties if one.keys and not one.collective and one.span.end <= party.span.start}
    return sighting.trigger.frame in HOSTING and len(told) == PAIR


def _of_next(document: Document, sighting: Sighting, drafts: Sequence[Draft], status: str) -> tuple[str, ...]:
    """Whose next meeting it is of which only the host is told, who was at the last one ("JAXA will host the next meeting", "the third round will be held at CNES")."""
    clause, noun = sighting.clause, sighting.trigger.span
    told = {key for party in sighting.parties for key in party.keys}
    if not sighting.possessed or status != "announced" or len(told) != 1 or any(clause.led(found, clause.words.with_) for found in clause.lists if found.start > noun.end):
        return ()
    own = clause.words.own.search(clause.text, clause.span.start, noun.start)
    if own and clause.setting.negated.search(clause.text, clause.span.start, own.start()):
        return ()  # "Offered to host the next meeting"
    last = next((draft for draft in latest(drafts) if draft.whole), None)
    houses = houses_of(document, last.keys) if last else ()
    host = document.entity(next(iter(told)))
    return houses if host.kind != "person" and any(same_party(host, document.entity(key)) for key in houses) else ()


def _is_some(document: Document, party: Party) -> bool:
    """Whether an indefinite article stands right before a party."""
    lead = load(document.language, RoleWords).indefinite.search(document.text, max(0, party.span.start - OF), party.span.start)
    return lead is not None and lead.end() == party.span.start


def _led(document: Document, sighting: Sighting, key: str, at: int, drafts: Sequence[Draft]) -> str:
    """The person who came for a country's delegation, where one and no other of that country was named before it; else the party itself."""
    group = document.entity(key)
    if group.kind != "group" or group.members or group.organisation or not group.country:
        return key
    if group.rule_id == PEOPLE and not sighting.clause.words.definite.search(document.text, max(0, at - OF), at):
        return key  # "He met Kenyan officials": whoever they are.
    here = {document.entity(one).country for party in sighting.parties for one in party.keys if document.entity(one).kind == "person"}
    if group.country in here:
        return key
    before = document.mentions[: bisect_left(document.mentions, at, key=lambda mention: mention.span.start)]
    people = {one.key: one for mention in before if mention.entity and (one := document.entity(mention.entity)).kind == "person" and one.country == group.country}
    if len(people) > 1 and drafts:
        # "X received Y. The ambassador of Brazil, Z, was there. Welcoming the Brazilian delegation, ...": whom the meeting began with.
        first = {one for party in latest(drafts)[0].sightings[0].parties for one in party.keys}
        people = {one: told for one, told in people.items() if one in first}
    return next(iter(people)) if len(people) == 1 and next(iter(people.values())).role else key


def _heads(sighting: Sighting) -> bool:
    """Whether a noun that points back is what the sentence is about ("The committee will ...")."""
    return sighting.definite and not any(found.end <= sighting.trigger.span.start and found.sort == "plain" for found in sighting.clause.lists)


def _is_named(sighting: Sighting) -> bool:
    """Whether the body right behind the noun has parties of its own ("the next session of the ISRO-CNES working group")."""
    clause, noun = sighting.clause, sighting.trigger.span
    body = next((verb for verb in clause.verbs if 0 < verb.start - noun.end <= OF), None)
    return body is not None and any(0 <= found.start - body.end <= OF or (noun.end <= found.start and found.end <= body.start) for found in clause.lists)


def _keys_of_body(document: Document, sighting: Sighting, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """Whose next meeting or session it is: that of those who met before, of the same body where it is one; that of those who found it."""
    whole = [draft for draft in latest(drafts) if draft.whole]
    clause = sighting.clause
    before = [found for found in clause.lists if found.end <= sighting.trigger.span.start]
    others = {key for found in before for party in found.parties for key in party.keys}
    if others and not any(others <= set(draft.keys) for draft in whole):
        # "The text goes to the National Assembly at its October session": the possessive is that of another house.
        founders = next((found for found in reversed(before) if found.several), None)
        return tuple(key for party in founders.parties for key in party.keys) if founders else ()
    if not sighting.possessed and not _heads(sighting):
        return ()
    sort = sighting.trigger.rule.value
    if whole and whole[0].kind.value == "conference" and (sort == "conference" or sighting.trigger.alone) and any(document.entity(key).kind == "person" for key in whole[0].keys):
        return ()  # Who was or will be at another edition nobody tells.
    same = [draft for draft in whole if draft.kind.value == sort] if sort == "commission" else []
    return next((_states(document, draft) or draft.principals or draft.keys for draft in (*same, *whole)), ())


def _states(document: Document, draft: Draft) -> tuple[str, ...]:
    """The countries, or a country and a union of some, whose body or talks these are, where they were told to be theirs."""
    told = (tuple(key for party in one.parties for key in party.keys) for one in draft.sightings if one.parties)
    states = next((keys for keys in told if keys and all(document.entity(key).kind == "place" or document.entity(key).name in UNIONS for key in keys)), ())
    return states if len(states) > 1 else ()


def _guests(document: Document, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """Those who came, of the visit or reception told last."""
    for draft in latest(drafts):
        told = [one for one in draft.sightings if one.parties and one.trigger.rule.value != "signing"]
        came = next((_traveller(one).keys for one in told if one.trigger.frame in ("trips", "received")), ())
        host = next((one.parties[_host_at(document, one)].keys for one in told if one.trigger.frame == "hosts"), ())
        if not (came or host) and draft.kind.value == "visit" and not draft.whole and not any(party.guest for one in told for party in one.parties):
            came = draft.keys
        came = came or next((key for one in told if not host for key in [delegates_of(document, one)] if key), ())
        if came or host:
            return _leaders(document, came, draft) or came or tuple(key for key in draft.keys if key not in host)
    return ()


def _from_abroad(document: Document, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """Whoever of the two that talked last was not at home where they did; whoever is told last where no place is ("X discussed stations with | Y")."""
    draft = next((draft for draft in latest(drafts) if draft.whole and draft.kind.value == "talks"), None)
    countries = [document.entity(key).country for key in draft.keys] if draft else []
    if draft is None or len(countries) != PAIR or None in countries or countries[0] == countries[1]:
        return ()
    clause = draft.sightings[0].clause
    company = {key for found in clause.lists if clause.led(found, clause.words.with_) for party in found.parties for key in party.keys}
    at_home = draft.keys[0] in company or (draft.place is not None and draft.place.country == countries[1])
    return draft.keys[:1] if at_home else draft.keys[1:]


def _leaders(document: Document, came: tuple[str, ...], draft: Draft) -> tuple[str, ...]:
    """The people of a meeting who have taken the place of the delegation that they lead ("It was led by X")."""
    houses = {house for key in came if (house := document.entity(key).organisation) and key not in draft.keys}
    return tuple(key for key in draft.keys if (one := document.entity(key)).kind == "person" and one.organisation in houses)


def _traveller(sighting: Sighting) -> Party:
    """Who came: a person or a delegation before an institution, whichever the sentence names first ("завод посетил X")."""
    people = sorted((party for party in sighting.parties if party.person or party.group), key=lambda party: party.group)
    return next(iter(people), sighting.parties[0]) if sighting.trigger.frame == "trips" else sighting.parties[0]


def _host_at(document: Document, sighting: Sighting) -> int:
    """Which party of a reception is the host: the first one, but never a delegation ("делегацию принял X")."""
    first = sighting.parties[0]
    came = first.guest or any(document.entity(key).kind == "group" for key in first.keys)
    return -1 if came else 0


def _named_before(sighting: Sighting, party: Party) -> tuple[str, ...]:
    """The several that open the sentence, for a plural pronoun in it ("A and B have been partners since | they signed")."""
    if not party.pronoun or not party.collective:
        return ()
    told = next((found for found in sighting.clause.lists if found.end <= party.span.start and found.sort == "plain"), None)
    alike = told is not None and len({one.person for one in told.parties}) == 1
    return tuple(key for one in told.parties for key in one.keys) if told and told.several and alike and not any(one.collective for one in told.parties) else ()


def _meant(document: Document, sighting: Sighting, party: Party, drafts: Sequence[Draft]) -> tuple[str, ...]:
    """Whom "the two officials" means: those of the meeting told before, else the people named last, if so many."""
    numbers = sighting.clause.words.numbers
    words = party.span.of(document.text).lower().split()
    count = next((numbers[word] for word in words if word in numbers), None)
    sides = sighting.clause.words.impersonal.search(party.span.of(document.text)) is not None
    if sides and count and (houses := _houses_before(document, party.span.start, count, sighting.sentence.span.start)):
        return houses
    last = latest(drafts)
    nations = _are_nations(document, sighting, party)
    states = nations and (states_of(document, last, count or PAIR) or states_before(document, party.span.start, count or PAIR) or (() if last and last[0].whole else states_of_people(document, party.span.start, count or PAIR)))
    if named := states or _firms(document, sighting, party, count, last):
        return named
    if count and not sides:
        # "The two ministers" are of the meeting of two ministers, not of the one told since of a minister and a director.
        # Nor are a person and an institution two of anything: "X met Y. Z will visit CNES. The two last met in May."
        last = [draft for draft in last if _holders(document, draft.keys, words[-1]) == count] + sorted(last, key=lambda draft: len({document.entity(key).kind == "person" for key in draft.keys}) > 1)
    for draft in last:
        near = not party.pronoun or sentences_between(document, draft.sightings[-1], sighting) <= CLOSE
        met = (not sides and count and draft.principals) or draft.keys
        if (draft.whole or (draft.one_sided and party.pronoun)) and near and (sides or count in (None, len(met), _holders(document, draft.keys, words[-1]))):
            houses = houses_of(document, draft.keys) if sides and count not in (None, len(draft.keys)) else ()
            return houses if len(houses) == count else met
    if sides and count and (houses := _houses_before(document, party.span.start, count)):
        return houses
    if sides and not (count or nations or party.pronoun) and sighting.trigger.rule.value == "signing" and (houses := _houses_before(document, party.span.start, PAIR)):
        # "The arm was supplied by X of Kobe to Y. The companies signed a contract": those two.
        return houses
    if party.pronoun and count is None and sighting.trigger.frame != "hosts":
        return _people_just_named(document, sighting)
    if count is None or sighting.trigger.frame == "hosts":
        return ()
    people = of_one_sort(document, tuple(dict.fromkeys(people_before(document, party.span.start))), words[-1], count)
    return people if len(people) == count else ()


def _firms(document: Document, sighting: Sighting, party: Party, count: int | None, last: Sequence[Draft]) -> tuple[str, ...]:
    """The companies named together since the last meeting was told of, where a collective is one for so many."""
    if not count or not sighting.clause.words.firms.search(party.span.of(document.text)):
        return ()
    return firms_together(document, party.span.start, count, last[0].told_at if last else 0)


def _are_nations(document: Document, sighting: Sighting, party: Party) -> bool:
    """Whether a collective is one for countries or their governments."""
    return sighting.clause.words.nations.search(party.span.of(document.text)) is not None


def _holders(document: Document, keys: Sequence[str], word: str) -> int:
    """How many of those who met hold the post that a collective tells ("the two ministers", where a director was there too)."""
    return sum(word[:POST] in (document.entity(key).role or "").lower() for key in keys)


def _houses_before(document: Document, offset: int, count: int, since: int = 0) -> tuple[str, ...]:
    """The institutions named a short way before an offset, where they are so many and no more."""
    first = bisect_left(document.mentions, max(since, offset - ASIDE), key=lambda mention: mention.span.start)
    last = bisect_left(document.mentions, offset, key=lambda mention: mention.span.start)
    named = (mention.entity for mention in document.mentions[first:last] if mention.entity and document.entity(mention.entity).kind == "organisation")
    houses = tuple(dict.fromkeys(named))
    return houses if len(houses) == count else ()


def _people_just_named(document: Document, sighting: Sighting) -> tuple[str, ...]:
    """The two or three people of the sentence before, or of the words before a colon, where those of one institution are not among them."""
    here, before = sighting.sentence.span, document.sentence_at(max(0, sighting.sentence.span.start - 2)).span
    colon = document.text.find(":", here.start, sighting.trigger.span.start)
    if colon < 0 and before.end > here.start:
        return ()
    people = tuple(dict.fromkeys(m.entity for m in document.mentions_in(Span(here.start, colon) if colon > 0 else before) if m.entity and document.entity(m.entity).kind == "person"))
    houses = {document.entity(key).organisation or document.entity(key).country for key in people}
    return people if 1 < len(people) == len(houses) <= MANY and None not in houses else ()
