"""Who said each quotation: before it, after it, inside it, or in the sentence next to it."""

from collections.abc import Iterator

from ...language import later as re
from ...span import Span
from .asides import Attribution, find_inner
from .drafts import Draft
from .introductions import find_introduction
from .issuers import issuer_after, issuer_near
from .labels import label_voice
from .phrases import is_oblique
from .predicates import Predicate
from .quotations import Quotation
from .relayed import relayed_at
from .sayings import find_saying
from .scene import Scene
from .signatures import signature_after
from .standing import follows, is_paragraph, last_telling, named_above, next_telling, tells_of_another
from .subjects import anybody, people_of, subject_after, subject_of
from .verbless import according_at, channel_before, equated_after, has_verb, led_by_preposition, told_after
from .voices import Voice, name_at

LIGHT = re.compile(r"[\s,.!?…;—–\-*_)\]]*")
COLON = re.compile(r":[*_\s]*\Z")
OPENS = re.compile(r"(?:[^|\n«»“”\"]{1,40}[ ]\|)?(?:\*\*(?!(?:[\s>_—–\-•|]|\d{1,2}[:.h]\d\d)*+\*\*)[^*]{1,40}\*\*|[\s>*_—–\-•|]|\d{1,2}[:.h]\d\d)*+\Z")
MARKUP = re.compile(r"[\s>*_—–•-]*")
LABELLED = re.compile(r"[*_]{0,3}(?:,[ ][^\n«»“”\"?!:]{2,160}?|[ ]?\([^()\n]{2,80}\))?[*_ \u00a0\u202f]{0,4}:[*_ \u00a0\u202f]*\Z")
"""From a name to the colon that its words follow: a post at most."""
CLOSES = re.compile(r"\s*(?:[.,;:!?…)\]—–]|\Z|\n)")
SENTENCE = re.compile(r"[.,!?…]")
GOES_ON = re.compile(r"[ \u00a0]\w")
INSERTED, BEHIND = ("— ", "– "), (" — ", " – ")
"""Dashes without a comma, between which a name stands («первый пуск — «Союза-2» — намечен на май»)."""
LONGEST_NAME = 6
"""Words of a name in quotation marks, and what follows it where the sentence goes on."""
FEWEST_WORDS, FURTHEST = 3, 600
FEW, NEAR = 2, 400
"""Characters within which another dash line makes a dialogue."""
LATEST = 60
"""Characters of a sentence before the one who speaks after its colon."""


def attribute_quotations(scene: Scene) -> Iterator[Draft]:
    """A direct statement for each attributed quotation; parts of one that its attribution breaks come together."""
    last: Draft | None = None
    for quotation in scene.quotations:
        if quotation.kind != "marked":
            if uttered := _uttered(scene, quotation):
                last = uttered
                yield last
            continue
        if not quotation.words.of(scene.text).strip():
            continue
        before, after = _around(scene, quotation)
        if found := attribution_of(scene, quotation, before, after, last):
            last = _draft(scene, quotation, found)
            yield last
        elif inner := find_inner(scene, quotation):
            last = _broken(scene, quotation, *inner)
            yield last
        elif last and _resumes(scene, quotation, before, last):
            last.parts.append(quotation.words)
            last.widen(quotation.marks)
        elif stands_alone(scene, quotation, before, after) and (voice := _beside(scene, quotation, last)):
            last = _draft(scene, quotation, Attribution(quotation.marks, voice, "statement.direct.standing"))
            yield last


def _beside(scene: Scene, quotation: Quotation, last: Draft | None) -> Voice | None:
    """Whose words a quotation without attribution is: of whoever goes on from the paragraph before, or is told of beside it."""
    if (alone := is_paragraph(scene, quotation)) and (above := named_above(scene, quotation)):
        return above
    if alone and (introduced := find_introduction(scene, quotation)):
        return introduced.voice
    if alone and last and last.voice and follows(scene, quotation, last.passage):
        return last.voice
    return last_telling(scene, quotation) or (None if alone else next_telling(scene, quotation))


def stands_alone(scene: Scene, quotation: Quotation, before: Span, after: Span) -> bool:
    """Whether a quotation is a sentence, or several, of its own."""
    opens = OPENS.match(scene.text, before.start, before.end) is not None
    return opens and LIGHT.fullmatch(scene.text, after.start, after.end) is not None and len(quotation.words.of(scene.text).split()) > FEW


def _uttered(scene: Scene, quotation: Quotation) -> Draft | None:
    """A dash line or an answer: whoever an aside or a label names said it; a block quote: whoever introduces it, None where nobody does."""
    if quotation.kind == "block":
        introduced = find_introduction(scene, quotation)
        return _draft(scene, quotation, introduced) if introduced else None
    inner = find_inner(scene, quotation)
    if inner:
        return _broken(scene, quotation, *inner)
    voice = label_voice(scene, quotation) or (_told_above(scene, quotation) if quotation.kind == "line" else None)
    draft = Draft("direct", [quotation.words], quotation.marks, f"statement.direct.{quotation.kind}", voice)
    draft.block_end = quotation.marks.end
    return draft


def _told_above(scene: Scene, quotation: Quotation) -> Voice | None:
    """Whoever the heading over a dash line names, or, where it is the only one, the paragraph before it tells of."""
    if above := named_above(scene, quotation):
        return above
    beside = [other for other in scene.quotations_in(quotation.marks.start - NEAR, quotation.marks.end + NEAR) if other.kind == "line"]
    return last_telling(scene, quotation) if len(beside) == 1 else None


def _broken(scene: Scene, quotation: Quotation, found: Attribution, parts: tuple[Span, ...]) -> Draft:
    draft = _draft(scene, quotation, found)
    draft.parts = list(parts)
    return draft


def _around(scene: Scene, quotation: Quotation) -> tuple[Span, Span]:
    """What stands before and after the quotation in its own sentence."""
    opening = scene.sentence_at(quotation.marks.start).span
    closing = scene.sentence_at(quotation.marks.end - 1).span
    start = max(opening.start, quotation.marks.start - FURTHEST)
    end = min(closing.end, quotation.marks.end + FURTHEST)
    return Span(start, quotation.marks.start), Span(quotation.marks.end, max(end, quotation.marks.end))


def _draft(scene: Scene, quotation: Quotation, found: Attribution) -> Draft:
    act = found.verb.verb.act if found.verb else "statement"
    draft = Draft("direct", list(quotation.parts or (quotation.words,)), quotation.marks, found.rule_id, found.voice, act, found.span)
    draft.widen(found.span)
    draft.block_end = scene.sentence_at(quotation.marks.start).block.span.end
    return draft


def attribution_of(scene: Scene, quotation: Quotation, before: Span, after: Span, last: Draft | None) -> Attribution | None:
    """The surest attribution of a quotation: right after it, then what leads up to it."""
    if OPENS.match(scene.text, before.start, before.end) or _is_short_opening(scene, quotation, before):
        found = None if _is_name_within(scene, quotation, after) else _after(scene, after)
        if found := found or signature_after(scene, quotation):
            return found
    return _before(scene, quotation, before, after, last)


def _is_short_opening(scene: Scene, quotation: Quotation, before: Span) -> bool:
    """A quotation after one or two words ("Mais « … », a-t-il dit") still opens its sentence."""
    words = before.of(scene.text).split()
    if before.of(scene.text).rstrip().endswith((";", ":", "»,", "—")):
        return True
    if len(quotation.words.of(scene.text).split()) <= FEWEST_WORDS and not SENTENCE.search(scene.text, quotation.words.start, quotation.marks.end):
        return False
    return len(words) <= FEW and not scene.predicates_in(before.start, before.end)


def _is_name_within(scene: Scene, quotation: Quotation, after: Span) -> bool:
    """Whether the marks hold a name, and the sentence goes on behind it with no sign between ("«Роскосмос» сообщил", "« Le Monde » indique")."""
    words = quotation.words.of(scene.text)
    inserted = scene.text[quotation.marks.start - 2 : quotation.marks.start] in INSERTED and scene.text[after.start : after.start + 3] in BEHIND
    goes_on = (inserted or GOES_ON.match(scene.text, after.start, after.end) is not None) and not SENTENCE.search(words[-1:])
    return goes_on and len(words.split()) <= LONGEST_NAME and not has_verb(scene, quotation)


def _after(scene: Scene, after: Span) -> Attribution | None:
    """`…», a déclaré X`, `…," X said`, `…», — сказал X`, `… », selon X`."""
    light = LIGHT.match(scene.text, after.start, after.end)
    start = light.end() if light else after.start
    if start >= after.end:
        return None
    for predicate in scene.predicates_in(start, after.end)[:1]:
        if predicate.passive and (issuer := issuer_after(scene, predicate.span.end, after.end)):
            return Attribution(Span(start, issuer.reach.end), issuer, "statement.direct.text", predicate)
        if predicate.passive or not predicate.verb.brings("q"):
            break
        if found := _incise(scene, predicate, start, after.end):
            return found
    return according_at(scene, start, after.end) or equated_after(scene, after) or told_after(scene, start, after)


def _incise(scene: Scene, predicate: Predicate, start: int, end: int) -> Attribution | None:
    """A verb with its subject inverted into it or after it, or, where nothing else stands between, before it."""
    # "Kelly said": a name that ends as adverbs do.
    if predicate.span.start == start or (scene.speech.aside.fullmatch(scene.text, start, predicate.span.start) and not scene.voices_in(start, predicate.span.start)):
        own = subject_of(scene, predicate, start, end) if predicate.pronoun else people_of(scene, predicate, start, end)
        voice = relayed_at(scene, predicate.span.start, end) or own or subject_after(scene, predicate, end)
        if voice is None and predicate.verb.form == "trailing":
            return None
        reach = max(predicate.span.end, voice.reach.end if voice else 0)
        return Attribution(Span(start, reach), voice, "statement.direct.after", predicate)
    voice = subject_of(scene, predicate, start, predicate.span.end) or anybody(scene, start, predicate.span.start)
    if voice and voice.reach.start - start <= 30 and predicate.span.start - voice.reach.end <= 160:
        return Attribution(Span(start, predicate.span.end), voice, "statement.direct.after.subject", predicate)
    return None


def _before(scene: Scene, quotation: Quotation, before: Span, after: Span, last: Draft | None) -> Attribution | None:
    """`X a déclaré : « …`, `X said, "…`, `affirment que « …`, `Pour X, « …`."""
    lead = before.of(scene.text)
    if not lead.strip():
        return None
    colon = COLON.search(lead) is not None
    whole = CLOSES.match(scene.text, after.start, after.end) is not None or scene.speech.joined_clause.match(scene.text, after.start, after.end) is not None
    words = len(quotation.words.of(scene.text).split())
    predicates = scene.predicates_in(before.start, before.end)
    if colon and (saying := find_saying(scene, before.start, before.end)) and not scene.text[saying.begin : before.end].strip():
        return Attribution(Span(saying.span.start, before.end), saying.voice, "statement.direct.noun")
    if predicates and not colon and not (whole and words >= FEWEST_WORDS):
        return None
    if predicates:
        return _led_by_verb(scene, quotation, before, last, colon=colon)
    if colon:
        return led_by_preposition(scene, quotation, before) or _led_by_somebody(scene, before) or channel_before(scene, before)
    if whole and words > FEWEST_WORDS:
        return led_by_preposition(scene, quotation, before)
    return None


def _led_by_verb(scene: Scene, quotation: Quotation, before: Span, last: Draft | None, *, colon: bool) -> Attribution | None:
    predicates = scene.predicates_in(before.start, before.end)
    predicate = predicates[-1]
    gap = scene.text[predicate.span.end : before.end]
    if predicate.passive and (issuer := issuer_near(scene, predicate, before.start, before.end) if colon else None):
        return Attribution(before, issuer, "statement.direct.text", predicate)
    if predicate.passive or (not colon and not _leads_up(scene, predicate, gap, quotation)):
        return None
    start = last.parts[-1].end if last and last.parts[-1].end > before.start else before.start
    if last and last.passage.end >= predicate.span.start and last.parts[-1].start >= before.start and last.attribution and last.attribution.end >= predicate.span.end:
        return None
    voice = relayed_at(scene, predicate.span.start, before.end) or subject_of(scene, predicate, start, before.end)
    if voice is None and last and last.passage.start >= before.start - 1 and (predicate.verb.form in ("trailing", "infinitive") or scene.speech.joined.search(scene.text, last.passage.end, predicate.span.start)):
        voice = last.voice
    if voice is None and colon and predicate.verb.form == "finite":
        voice = last_telling(scene, quotation)
    if voice is None and predicate.verb.form != "finite" and not colon:
        return None
    return Attribution(Span(min(predicate.span.start, voice.reach.start if voice else before.end), before.end), voice, "statement.direct.before", predicate)


def _leads_up(scene: Scene, predicate: Predicate, gap: str, quotation: Quotation) -> bool:
    """Whether a verb without a colon brings in the quotation: directly, after a comma, or by "that"."""
    gap = gap.rstrip()
    if not predicate.verb.brings("q"):
        return False
    if not gap.strip(" ,"):
        return _is_sentence(scene, quotation) and not (predicate.verb.brings("i") and scene.speech.quoted_deed.match(scene.text, quotation.words.start))
    last = next(reversed(list(scene.speech.that.finditer(gap + " "))), None)
    if last and last.end() >= len(gap):
        return len(quotation.words.of(scene.text).split()) > FEWEST_WORDS and has_verb(scene, quotation)
    if gap.endswith(",") and ";" not in gap and gap.count(",") <= FEW and not scene.speech.clause.search(gap) and scene.speech.as_said.search(scene.text, max(0, predicate.span.start - 20), predicate.span.start):
        return len(quotation.words.of(scene.text).split()) > FEWEST_WORDS and has_verb(scene, quotation)
    if not scene.text[quotation.words.start].isupper():
        return False
    return gap.endswith(",") and len(gap) < 90 and (scene.speech.gap.match(gap) is not None or bool(scene.voices_in(predicate.span.end, predicate.span.end + len(gap))))


def _is_sentence(scene: Scene, quotation: Quotation) -> bool:
    """Whether quoted words right behind a verb are a sentence, and no fragment that goes on with the verb's."""
    if scene.text[quotation.words.start].isupper():
        return True
    return len(quotation.words.of(scene.text).split()) > FEWEST_WORDS and has_verb(scene, quotation)


def _led_by_somebody(scene: Scene, before: Span) -> Attribution | None:
    """`Il hausse les épaules : « …`: a person who opens the clause before a colon is the one who speaks."""
    subjects = [voice for voice in scene.voices_in(before.start, before.end) if voice.person and not is_oblique(scene, voice, before.start)]
    alone = len({voice.entities or voice.surface for voice in subjects}) == 1
    if subjects and subjects[0].reach.start - before.start <= (LATEST if alone else FEW):
        return Attribution(Span(subjects[0].reach.start, before.end), subjects[0], "statement.direct.colon")
    house = next((voice for voice in scene.voices_in(before.start, before.end) if voice.entities and not voice.pronoun), None)
    if house and OPENS.match(scene.text, before.start, house.reach.start) and LABELLED.match(scene.text, house.reach.end, before.end):
        return Attribution(Span(house.reach.start, before.end), house, "statement.direct.label")
    if subjects:
        return None
    markup = MARKUP.match(scene.text, before.start, before.end)
    unknown = name_at(scene.text, markup.end() if markup else before.start, before.end, scene.document.language)
    if unknown and (LABELLED.match(scene.text, unknown.reach.end, before.end)):
        return Attribution(Span(unknown.reach.start, before.end), unknown, "statement.direct.label")
    return None


def _resumes(scene: Scene, quotation: Quotation, before: Span, last: Draft) -> bool:
    """Whether a quotation without attribution goes on with the one before it, in the same paragraph."""
    if quotation.marks.start >= last.block_end or last.passage.end > quotation.marks.start:
        return False
    between = scene.text[last.passage.end : quotation.marks.start]
    if "\n\n" in between or any(voice.reach.start < quotation.marks.start < voice.reach.end for voice in scene.voices_in(quotation.marks.start - 100, quotation.marks.end + 40)):
        return False
    if last.voice and tells_of_another(scene, last.voice, last.passage.end, quotation.marks.start):
        return False
    if not OPENS.match(scene.text, before.start, before.end):
        return (last.attribution is not None and LIGHT.fullmatch(between) is not None) or _follows_attribution(between)
    return len(between) < 200


def _follows_attribution(between: str) -> bool:
    return bool(re.fullmatch(r"[^.;:!?«»\"“”]{0,80},[ ]?[—–]?[ ]?", between))
