"""Whom pronouns mean; where two could be meant, nobody is."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice

from ...language import later as re
from ...language.countries import country_of, is_adjective
from ...language.names import NameWords
from ...span import Span
from ..document import Sentence
from ..facts import Mention
from .fitness import Somebody
from .register import Register

QUOTATION = re.compile(r"«[^«»\n]*»|“[^“”\n]*”|\"[^\"\n]*\"")
LINE = re.compile(r"(?m)^[>* ]*[—–-] [^\n]*?[,!?…] [—–-] (?=[^\W\d_A-ZА-ЯЁ])")
"""The words of a dash line up to whoever says them."""
FEWEST = 4
"""Words that are a quotation, and no name in marks."""
INVERTED = re.compile(r"[»”\"] ?,? [^.!?\n«»“”\"]{1,40}-\Z")
"""From the end of a quotation through an inverted verb up to its pronoun ("», sourit-elle")."""
LEADING = 40
"""Letters from the start of a sentence within which an unnamed post may be its subject, and a pronoun's."""
INCISE = re.compile(r", (?P<own>[^,;:.!?«»“”\"\n]{2,28}(?:(?P<inverted>-)|[ ]))?\Z")
"""From the comma behind somebody's words to the pronoun for whoever said them, the verb before it."""
CLOSED = re.compile(r"(?:[ ][^\W\d_][\w-]*){0,3}(?:[.;]|\s*\Z)")
ENDED = re.compile(r"(?:[ ][^\W\d_][\w-]*){0,3}(?:[.,;]|\s*\Z)")
"""The end of what says whose words those before are; behind a comma the sentence may go on ("..., provided, he said, that ...")."""
QUOTING = "«»“”:\""
NEAR_VERB = 30
"""Characters between a verb of saying and whose it is."""
OPENING = 3
ADJUNCT = re.compile(r"[^,;:«»“”\"]{2,60}, ")
"""What may stand between the start of a sentence and its subject."""
BACK = 2
"""Sentences before the own one in which a pronoun looks for its person."""
FAR = 60
"""Sentences, what was said among them, behind which nobody is looked for."""
NEAR, APPOSED = 500, 60
"""Characters back to whom "the latter" means; from somebody to where they are told to work."""
NAMED = re.compile(r" [^\W\d_a-zà-ÿа-яё]")
"""Follows what only tells more of whoever is named behind it ("the German | Karl X")."""
BEHIND = 300
"""Characters back to whom a nationality alone may mean."""
SAID = re.compile(r"[»”\"][,—– ]{1,4}(?:[\w'’-]+ ){1,3}\Z")
"""Words between the end of a quotation and who said it."""
SPEAKERS = ("person", "organisation", "group")


def resolve_pronouns(register: Register, text: str, sentences: Sequence[Sentence], people: Sequence[Somebody], words: NameWords) -> None:
    """Point pronouns outside quotations at whoever alone, or as the subject, stands in the sentences before."""
    quoted = [Span(*found.span()) for found in QUOTATION.finditer(text)]
    said = [span for span in (*quoted, *(Span(*found.span()) for found in LINE.finditer(text))) if span.of(text).count(" ") >= FEWEST]
    by_key = {one.key: one for one in people}
    for span, gender in sorted(_pronouns(text, words), key=lambda one: one[0].start):
        if any(quote.holds(span) for quote in quoted) or (gender != "f" and words.nobody.match(text, span.end)):
            continue
        key = _latter(register, span) if gender == "" else _antecedent(register, text, span, gender, sentences, by_key, words, said)
        key = key or (_only_one(text, span, gender, list(by_key.values()), words) if gender else None)
        goes_on = _goes_on(register, text, span, sentences, by_key, words, said) if gender else None
        if gender and (alone := goes_on or (None if key else _misread(register, span, gender, by_key))) and alone != key:
            # Whom no list knows by that name may be a man called Hillary: the pronoun tells, and tells it of those that follow.
            key, by_key[alone] = alone, replace(by_key[alone], gender=gender)
        register.point(span, "pronoun", key, "names.pronoun")
        register.mentions.sort(key=lambda mention: mention.span)


def resolve_demonyms(register: Register, text: str, language: str, people: Sequence[Somebody], words: NameWords) -> None:
    """Point "l'Américaine" at the one person of that country."""
    for found in words.demonym.finditer(text):
        code = country_of(found["whose"], language)
        fitting = [one.key for one in people if code and register.entities[one.key].country == code and one.first < found.start()]
        if len(fitting) == 1:
            register.point(Span(*found.span()), "role", fitting[0], "names.role.demonym")
        elif code and not fitting and is_adjective(found["whose"], language) and (only := _only_near(register, text, Span(*found.span()), people)):
            register.point(Span(*found.span()), "role", only, "names.role.demonym")
            register.learn(only, "country_code", code, Span(*found.span("whose")), "names.role.demonym")


def _only_near(register: Register, text: str, span: Span, people: Sequence[Somebody]) -> str | None:
    """The only person named shortly before, whose country nothing told so far, where something is said ("X saw it leave. "...", smiles | the German")."""
    keys = {one.key for one in people}
    near = {m.entity for m in register.mentions if m.entity in keys and span.start - BEHIND < m.span.start < span.start}
    only = near.pop() if len(near) == 1 else None
    if only is None or register.entities[only].country or NAMED.match(text, span.end):
        return None
    return only if SAID.search(text, max(0, span.start - APPOSED), span.start) else None


def _pronouns(text: str, words: NameWords) -> Iterator[tuple[Span, str]]:
    for pattern, gender in ((words.he, "m"), (words.she, "f"), (words.latter, "")):
        for found in pattern.finditer(text):
            yield Span(*found.span()), gender


def _only_one(text: str, span: Span, gender: str, people: Sequence[Somebody], words: NameWords) -> str | None:
    """The only woman, or man, of the report, where the pronoun does what only people do."""
    if not (INVERTED.search(text, max(0, span.start - 50), span.start) or words.human.match(text, span.end) or words.saying.match(text, span.end) or words.spoken.search(text, max(0, span.start - 30), span.start) or words.inversion.search(text, max(0, span.start - 40), span.start)):
        return None
    before = [one for one in people if one.first < span.start]
    fitting = [one.key for one in before if one.gender == gender]
    return fitting[0] if len(fitting) == 1 and all(one.gender for one in before) else None


def _misread(register: Register, span: Span, gender: str, by_key: Mapping[str, Somebody]) -> str | None:
    """The only person told of so far, whose given name passes for one of the other gender."""
    told = {m.entity for m in register.mentions if m.span.end <= span.start and (m.kind == "role" or m.entity in by_key)}
    only = told.pop() if len(told) == 1 else None
    return only if only and only in by_key and by_key[only].gender not in (gender, None) else None


def _goes_on(register: Register, text: str, span: Span, sentences: Sequence[Sentence], by_key: Mapping[str, Somebody], words: NameWords, said: Sequence[Span]) -> str | None:
    """The only person told in the sentence before, where that closes with who said it and the pronoun says more ("..., X said. "...", | he | added")."""
    own = bisect_right([sentence.span.start for sentence in sentences], span.start) - 1
    if own < 1 or sentences[own - 1].block != sentences[own].block or not (words.saying.match(text, span.end) or words.inversion.search(text, max(0, span.start - NEAR_VERB), span.start)):
        return None
    before = Span(sentences[own - 1].span.start, span.start)
    near = register.mentions[bisect_left(register.mentions, before.start, key=lambda m: m.span.start) : bisect_left(register.mentions, span.start, key=lambda m: m.span.start)]
    quoted = [one for one in said if one.touches(before)]
    told = [m for m in near if (m.kind == "role" or m.entity in by_key) and not any(one.holds(m.span) for one in quoted)]
    only = told[0].entity if len({m.entity for m in told}) == 1 else None
    return only if only in by_key and told[-1].span.end <= sentences[own - 1].span.end and _says(text, told[-1], sentences[own - 1].span, words) else None


def _latter(register: Register, span: Span) -> str | None:
    """Whoever was named last."""
    before = [m for m in register.mentions if m.span.end <= span.start and m.entity and register.entities[m.entity].kind in SPEAKERS]
    if not before or span.start - before[-1].span.end >= NEAR:
        return None
    # Of "a video conference with X, programme director at NEC" X, not where X works.
    last = next((m for m in reversed(before) if m.entity and register.entities[m.entity].kind == "person" and before[-1].span.start - m.span.end < APPOSED and register.entities[m.entity].organisation == register.entities[before[-1].entity or ""].name), before[-1])
    return last.entity


def _antecedent(
    register: Register, text: str, span: Span, gender: str, sentences: Sequence[Sentence], by_key: Mapping[str, Somebody], words: NameWords, said: Sequence[Span]
) -> str | None:
    own = bisect_right([sentence.span.start for sentence in sentences], span.start) - 1
    # What somebody said at length stands between nobody and the pronoun for them.
    told = (place for place in range(own, max(-1, own - FAR), -1) if place == own or not any(one.holds(sentences[place].span) for one in said))
    for place in islice(told, BACK + 1):
        within = Span(sentences[place].span.start, min(span.start, sentences[place].span.end))
        inside = [one for one in said if one.touches(within) and not one.holds(span)]
        mentions = [m for m in register.mentions if within.holds(m.span) and not any(one.holds(m.span) for one in inside)]
        if any(m.entity is None and m.kind == "role" and (m.reach or m.span).start - within.start < LEADING for m in mentions) and not _opens_with_somebody(mentions, within, by_key):
            return None
        mentions = [m for m in mentions if m.entity]
        if place == own and _closes_words(text, within.start, span, words):
            mentions = [m for m in mentions if _says(text, m, within, words)]
        if place == own and mentions and words.fronted.match(text, within.start) and text[max((m.reach or m.span).end for m in mentions) : span.start] == words.fronting:
            continue  # "With the director, she signed": somebody else did.
        fitting = [m for m in mentions if m.entity and m.entity in by_key and by_key[m.entity].gender in (gender, None)]
        if words.gendered and not fitting and place == own and any(register.entities[m.entity or ""].kind in ("vehicle", "programme") for m in mentions):
            return None
        if not fitting:
            first = min(mentions, key=lambda m: m.span, default=None)
            if first and gender == "f" and place >= own - 1 and words.team.match(text, first.span.start):
                return first.entity
            continue
        if len({m.entity for m in fitting}) == 1:
            return None if words.gendered and not words.human.match(text, span.end) and _led_by_thing(register, mentions, within, place == own, span, text) else fitting[0].entity
        return _subject(text, fitting, within, words)
    return None


def _closes_words(text: str, start: int, span: Span, words: NameWords) -> bool:
    """Whether a pronoun tells who said the words before it ("The minister will go to Rome, | he | added."): nobody speaks of himself by his name."""
    before = INCISE.search(text, max(start, span.start - NEAR_VERB), span.start)
    if not before or any(mark in text[start : before.start()] for mark in QUOTING):
        return False
    if before["inverted"]:
        return ENDED.match(text, span.end) is not None
    verb = words.saying.match(text, span.end) if before["own"] is None else words.spoken.search(text, max(start, span.start - NEAR_VERB), span.start)
    return verb is not None and CLOSED.match(text, max(verb.end(), span.end)) is not None


def _says(text: str, mention: Mention, within: Span, words: NameWords) -> bool:
    """Whether a verb of saying beside somebody makes them who speaks."""
    reach = mention.reach or mention.span
    return words.saying.match(text, reach.end) is not None or words.spoken.search(text, max(within.start, reach.start - NEAR_VERB), reach.start) is not None or words.inversion.search(text, max(within.start, reach.start - NEAR_VERB), reach.start) is not None


def _opens_with_somebody(mentions: Sequence[Mention], within: Span, by_key: Mapping[str, Somebody]) -> bool:
    """Whether a person named is the sentence's subject, and the post without a name only who is spoken to ("Schaller briefed the minister")."""
    return any(m.entity in by_key and m.kind == "name" and (m.reach or m.span).start - within.start < OPENING for m in mentions)


def _led_by_thing(register: Register, mentions: Sequence[Mention], within: Span, own: bool, span: Span, text: str) -> bool:
    """Whether the sentence before is about a thing that a sentence-opening pronoun may go on about."""
    first = min(mentions, key=lambda m: m.span)
    thing = register.entities[first.entity or ""].kind in ("vehicle", "programme")
    opening = first.reach or first.span
    return thing and not own and opening.start - within.start < 12 and text[span.start].isupper()


def _subject(text: str, fitting: Sequence[Mention], within: Span, words: NameWords) -> str | None:
    """The one that the sentence opens with, or the only one that speaks in it."""
    # "Speaking after him, | X thanked Y": who opens the sentence stands behind the adjunct.
    behind = {(m.reach or m.span).start - 2 for m in fitting if m.kind == "name"}
    fitting = [m for m in fitting if m.kind != "pronoun" or m.span.end not in behind]
    topics = {m.entity for m in fitting if m.kind == "pronoun"}
    if len(topics) == 1:
        # "On Tuesday he was received by X. That evening he ...": a pronoun goes on about whom the one before meant.
        return next(iter(topics))
    if len({m.entity for m in fitting}) == 1:
        return fitting[0].entity
    first, second = sorted(fitting, key=lambda m: m.span)[:2]
    together = text[(first.reach or first.span).end : (second.reach or second.span).start] in words.ands
    if (first.reach or first.span).start - within.start < OPENING:
        return None if together else first.entity
    begin, end = (first.reach or first.span).start, (first.reach or first.span).end
    if not together and text[begin - 2 : begin] == ", " and words.speaking.match(text, end) and ADJUNCT.fullmatch(text, within.start, begin):
        # "The same day, X was received by Y. He also ..."
        return first.entity
    speaking = {m.entity for m in fitting if _says(text, m, within, words)}
    return next(iter(speaking)) if len(speaking) == 1 else None
