"""Reported speech: content clauses of reporting verbs and prepositions, with whose words they are."""

from bisect import insort
from collections.abc import Iterator

from ...language import later as re
from ...span import Span
from ..document import Sentence
from .colons import find_led
from .contents import content_of
from .drafts import Draft, touching
from .dropped import dropped_subject, passage_start
from .endings import WORDS, clause_end, trimmed
from .enumerations import opens_list
from .facings import find_facing
from .hindsight import NEXT
from .incises import find_incises
from .issuers import issuer_at, issuer_near, source_of
from .leads import start_of
from .newcomers import newcomer_at
from .phrases import closes_apposition, pronoun_of, told_by_noun, voice_at
from .pointing import find_pointing
from .predicates import Predicate
from .relatives import is_object_relative, told_by_whom, within_relative
from .relays import is_outlet, last_outlet
from .sayings import find_saying
from .scene import Scene
from .subjects import people_of, subject_after, subject_before, subject_of
from .surroundings import parts_around
from .tails import brings_more, closes, for_own, is_intention, only_relays, stands_behind
from .voices import Voice

TOLD, LISTED, NOMINAL = {"paragraph"}, "cinwe", {"noun", "abstract", "called", "valued", "bare"}
AFTER_COMMA = re.compile(r",[ ](?:[A-Z][\w-]*['’]s?[ ])?(?:[a-z][\w’'-]*[ ]){0,3}\Z|,(?:[ ][A-Z][\w.-]*){1,4}[ ]\Z|,\Z")
"""From the comma before an attribution to its subject, an institution told small letters between ("agency director X"), or a rank ("Air Force General X")."""
BESIDE = 80
"""Characters before a verb in -ing in which its own subject may stand."""
APART = re.compile(r"[ ][^\W\d_A-ZА-ЯЁ]{4,}(?:[ ][^,.;:«»]{2,60})?,[ ][^,;]{2,90}[ ]")
"""Somebody told by a common noun, up to its comma, and what goes on behind it."""
FOLLOWED = re.compile(r"[ ][\"“«]?")
LONGEST = 4000  # what runs on for longer is no sentence but a table or a list


def find_indirect(scene: Scene, direct: list[Draft]) -> Iterator[Draft]:
    """The indirect statements, in order of the text; nothing within quoted words or another's reported clause."""
    told, heard = 0, sorted(direct, key=passage_start)
    for sentence in scene.document.sentences:
        if sentence.span.start < told or sentence.block.kind not in TOLD or sentence.block.repeated or sentence.span.end - sentence.span.start > LONGEST:
            continue
        inside = touching(direct, sentence.span)
        if any(draft.rule_id == NEXT and draft.attribution and draft.attribution.start == sentence.span.start for draft in inside):
            continue
        if not any(part.holds(sentence.span) for draft in inside for part in draft.parts):
            for draft in _Reported(scene, sentence, inside, heard).read():
                told = max(told, draft.parts[-1].end)
                insort(heard, draft, key=passage_start)
                yield draft


class _Reported:
    """One sentence being read from left to right."""

    def __init__(self, scene: Scene, sentence: Sentence, direct: list[Draft], heard: list[Draft]) -> None:
        self.scene, self.text, self.speech, self.heard = scene, scene.text, scene.speech, heard
        self.span, self.direct = sentence.span, direct
        self.start, self.end = start_of(scene, self.span), self.span.end
        self.found: list[Draft] = []

    def read(self) -> Iterator[Draft]:
        for words, voice in find_led(self.scene, self.direct):
            self._take(self._draft([words], None, voice, "statement.indirect.led"))
        for pattern, draft in ((self.speech.according, self._according), (self.speech.whose, self._whose)):
            for found in pattern.finditer(self.text, self.start, self.span.end):
                self._take(draft(found))
        if facing := find_facing(self.scene, self.start, self.span.end):
            self._take(self._verbless(*facing, "statement.indirect.facing"))
        if saying := find_saying(self.scene, self.start, self.span.end):
            self._take(self._verbless(saying.voice, saying.begin, "statement.indirect.noun"))
        self._take(self._whole())
        self._take(self._pointed_back() if not self.found else None)
        for predicate in self.scene.predicates_in(self.start, self.span.end):
            if predicate.span.start < self.end and not self._is_spent(predicate):
                self._take(self._listed(predicate) or self._reported(predicate))
        if not self.found and not self.direct:
            for attribution, voice in find_incises(self.scene, self.start, self.span.end):
                self._take(self._around(attribution, None, voice, "statement.indirect.incise"))
        yield from sorted(self.found, key=lambda draft: draft.parts[0])

    def _take(self, draft: Draft | None) -> None:
        """Keep it; what an outlet passes on belongs to whom it cites, and where it cites nobody, to nobody here."""
        if draft and draft.voice and (not draft.voice.person or self.speech.service.match(draft.voice.surface or "")) and (cited := source_of(self.scene, self.span, draft.parts)):
            draft.voice = cited
        if draft and not (draft.voice and is_outlet(self.scene.document, draft.voice)):
            self.found.append(draft)

    def _is_spent(self, predicate: Predicate) -> bool:
        """Within quoted words, a quotation's attribution or the clause of an earlier verb."""
        if any(draft.attribution and draft.attribution.touches(predicate.span) for draft in self.direct):
            return True
        return any(part.holds(predicate.span) for draft in (*self.direct, *self.found) for part in draft.parts)

    def _reported(self, predicate: Predicate) -> Draft | None:
        if predicate.passive and not self.found and self.speech.as_said.search(self.text, self.start, predicate.span.start):
            return self._as_written(predicate)
        if predicate.passive:
            return self._impersonal(predicate)
        if self.speech.as_said.search(self.text, max(self.start, predicate.span.start - 20), predicate.span.start):
            return self._as_said(predicate)
        return self._fronted(predicate) or self._aside(predicate) or self._leading(predicate) or self._closing(predicate)

    def _impersonal(self, predicate: Predicate) -> Draft | None:
        """`Il a été souligné que …`, `It was agreed to …`, `…, it was announced`; a text says it for whoever gave it out."""
        if not self.speech.impersonal.search(self.text, self.start, predicate.span.end):
            return None
        voice = issuer_near(self.scene, predicate, self.start, self.span.end)
        content = content_of(self.scene, predicate, self.span.end)
        if content and content[1] in ("that", "infinitive", "abstract"):
            return self._draft([content[0]], predicate, voice, "statement.indirect.impersonal")
        opening = self.speech.impersonal_after.search(self.text, self.start, predicate.span.end)
        if not opening:
            return None
        reach = Span(opening.start(), max(predicate.span.end, voice.reach.end if voice and self.span.holds(voice.reach) else 0))
        return self._around(reach, predicate, voice, "statement.indirect.impersonal")

    def _fronted(self, predicate: Predicate) -> Draft | None:
        """`О том, что …, сообщил X`, `О переносе запуска сообщил X`."""
        opening = self.speech.fronted.match(self.text, self.start, self.span.end)
        if not opening or predicate.passive or predicate.verb.form == "trailing" or not predicate.verb.brings("a") or any(draft.passage.start < predicate.span.start for draft in self.found):
            return None
        stop = self.text.rfind(",", opening.end(), predicate.span.start) if opening["clause"] else predicate.span.start
        words = trimmed(self.text, opening.end(), stop) if stop > opening.end() else None
        voice = people_of(self.scene, predicate, predicate.span.start, self.span.end) or subject_after(self.scene, predicate, self.span.end)
        if not words or not voice or self._is_quoted(words) or len(WORDS.findall(words.of(self.text)[:80])) < 2:
            return None
        if not opening["clause"] and any(words.touches(one.reach) and one.person and one.name for one in self.scene.voices_in(words.start, words.end)):
            return None
        return self._draft([words], predicate, voice, "statement.indirect.fronted")

    def _listed(self, predicate: Predicate) -> Draft | None:
        """`Les parties sont convenues :` and a list."""
        words = opens_list(self.scene, predicate.span.end, self.span.end) if any(predicate.verb.brings(one) for one in LISTED) else None
        if words is None or (predicate.passive and not self.speech.impersonal.search(self.text, self.start, predicate.span.end)):
            return None
        voice = None if predicate.passive else self._subject(predicate, self.span.end)
        return self._draft([words], predicate, voice, "statement.indirect.list") if voice or predicate.passive else None

    def _leading(self, predicate: Predicate) -> Draft | None:
        """`X a déclaré que …`, `X proposed to …`, `Стороны подтвердили готовность …`."""
        content = content_of(self.scene, predicate, self.end)
        if not content or self._is_quoted(content[0]):
            return None
        voice = self._subject(predicate, content[0].start) or source_of(self.scene, self.span, [content[0]]) or dropped_subject(self.scene, self.span, predicate, self.heard)
        if voice is None or is_object_relative(self.scene, self.start, voice, predicate, content[1]):
            return None
        words = within_relative(self.scene, self.start, predicate, voice, content[0])
        return self._draft([words], predicate, voice, f"statement.indirect.{content[1]}")

    def _subject(self, predicate: Predicate, end: int) -> Voice | None:
        beside = self.scene.voices_in(max(self.start, predicate.span.start - BESIDE), predicate.span.start) if predicate.verb.form == "trailing" else ()
        own = beside[-1:] if beside and not beside[-1].pronoun and self.text[beside[-1].reach.end : predicate.span.start] in ("", " ") else newcomer_at(self.scene, predicate, self.start)
        if own:
            return own[0]
        if predicate.verb.form == "trailing" or self.speech.joined.search(self.text, self.start, predicate.span.start):
            earlier = [draft.voice for draft in (*self.direct, *self.found) if draft.passage.start < predicate.span.start]
            if earlier:
                return earlier[-1]
        if predicate.pronoun or self.speech.verb_first:
            return subject_of(self.scene, predicate, self.start, end)
        return people_of(self.scene, predicate, self.start, end) or subject_before(self.scene, predicate, self.start)

    def _is_quoted(self, content: Span) -> bool:
        """Whether the content is a quotation that is a statement of its own."""
        return any(part.touches(content) for draft in self.direct for part in draft.parts)

    def _aside(self, predicate: Predicate) -> Draft | None:
        """`…, a annoncé X`, `…, сообщил X`: an inverted verb after a comma."""
        before = self.text[self.start : predicate.span.start].rstrip()
        if not predicate.verb.brings("c") or not before.endswith((",", ", —", ", –", "—", "–")) or predicate.verb.form == "trailing":
            return None
        told = self.speech.tells_whom.search(self.text, predicate.span.start, predicate.span.end)  # "…, an official, speaking anonymously, told X"
        voice = self._inverted(predicate) if not (told or closes_apposition(self.scene, predicate, self.start)) else None
        if voice is None or (not self.speech.verb_first and self.speech.clause.search(self.text, predicate.span.end, voice.reach.start)):
            return None  # "X, an analyst, said the slip would cost Y little": not Y's words.
        content = content_of(self.scene, predicate, self.span.end)
        goes_on = FOLLOWED.match(self.text, voice.reach.end)
        if content and content[1] == "bare" and goes_on and self.speech.clause.match(self.text, goes_on.end()):
            return None
        if not predicate.pronoun and content and (content[1] == "that" or (content[1] not in NOMINAL and content[0].start <= voice.reach.start)):
            return None
        return self._around(Span(predicate.span.start, max(predicate.span.end, voice.reach.end)), predicate, voice, "statement.indirect.after")

    def _whole(self) -> Draft | None:
        """`Les pays sont convenus de …, a indiqué le ministère`: whoever closes the sentence tells the whole; a text, a press service or the source of a "that" only relays."""
        predicates = self.scene.predicates_in(self.start, self.span.end)
        first = next(iter(predicates), None)
        last = next((one for one in reversed(predicates[1:]) if first and not stands_behind(self.scene, first, one)), None)
        if first is None or last is None or self.direct or self.found or (not first.passive and self.speech.as_said.fullmatch(self.text, self.start, first.span.start)):
            return None
        if last.passive:
            draft = self._impersonal(last) if self.speech.impersonal_after.search(self.text, self.start, last.span.end) else None
        else:
            draft = self._aside(last) or (None if brings_more(self.scene, last, self.span.end) else self._closing(last))
        if not draft or not draft.voice or (draft.voice.pronoun and not is_intention(self.scene, first, self.start)) or not draft.attribution or not draft.parts[0].holds(first.span):
            return None
        if only_relays(self.scene, self.start, first, draft.attribution, draft.voice) or is_outlet(self.scene.document, draft.voice):
            self.end = draft.attribution.start
            return None
        draft.voice = for_own(self.scene, draft.voice, first, self.start)
        return draft

    def _inverted(self, predicate: Predicate) -> Voice | None:
        if predicate.pronoun:
            return subject_of(self.scene, predicate, predicate.span.start, self.span.end)
        return people_of(self.scene, predicate, predicate.span.start, self.span.end) or subject_after(self.scene, predicate, self.span.end)

    def _closing(self, predicate: Predicate) -> Draft | None:
        """`…, X said.`"""
        if not predicate.verb.brings("c"):
            return None
        voice = subject_before(self.scene, predicate, self.start)
        comma = AFTER_COMMA.search(self.text, self.start, voice.reach.start) if voice else None
        if voice is None or comma is None or self.speech.relative_clause.search(comma[0]):
            return None  # "the mission, which France and India will launch"
        if not self.speech.clause.search(self.text, self.start, voice.reach.start) and not (self.text.startswith(", ", predicate.span.end) and self.speech.clause.search(self.text, predicate.span.end, self.span.end)):
            return None  # "Its findings, she said, will be handed over."
        return self._around(Span(comma.start() + 1, predicate.span.end), predicate, voice, "statement.indirect.after.subject")

    def _as_said(self, predicate: Predicate) -> Draft | None:
        """`Comme l'a indiqué X, …`, `…, как сообщили в Y`."""
        opening = self.speech.as_said.search(self.text, max(self.start, predicate.span.start - 20), predicate.span.start)
        own = self.speech.pronoun.search(self.text, opening.start(), predicate.span.start) if opening else None
        if opening and own and opening.start() > self.start and self.text[opening.start() - 2] not in ",—–(":
            return None
        voice = subject_of(self.scene, predicate, opening.end() if opening else self.start, self.span.end)
        if voice is None or not opening or APART.fullmatch(self.text, predicate.span.end, voice.reach.start):
            return None  # "As her assistant said, the day will come for X": not X.
        return self._around(Span(opening.start(), max(predicate.span.end, voice.reach.end)), predicate, voice, "statement.indirect.aside")

    def _as_written(self, predicate: Predicate) -> Draft | None:
        """`Как говорится в сообщении X, …`: the text speaks for whoever gave it out."""
        issuer = issuer_near(self.scene, predicate, self.start, self.span.end)
        comma = self.text.find(",", max(predicate.span.end, issuer.reach.end), self.span.end) if issuer else -1
        if issuer is None or comma < 0 or "," in self.text[self.start : predicate.span.start]:
            return self._impersonal(predicate)
        return self._around(Span(self.start, comma), predicate, issuer, "statement.indirect.aside")

    def _according(self, found: re.Match[str]) -> Draft | None:
        """`Selon X, …`, `…, according to X`."""
        if any(draft.passage.holds(Span(*found.span())) for draft in (*self.direct, *self.found)):
            return None
        if whom := told_by_whom(self.scene, Span(*found.span()), self.start, self.span.end):
            return self._draft([whom[0]], None, whom[1], "statement.according")
        if self.speech.wire.match(self.text, found.start()) and last_outlet(self.scene, found.start()):
            return None
        voice = voice_at(self.scene, found.end(), self.span.end) or issuer_at(self.scene, found.end(), self.span.end) or (told_by_noun(self.scene, found.end(), self.span.end) if found.groupdict().get("words") is not None else None)
        if voice is None or (found["weak"] and not (found.start() == self.start and voice.person and self.speech.opinion_after.match(self.text, voice.reach.end))):
            return None
        first = next(iter(self.scene.predicates_in(self.start, found.start())), None)
        tail = Span(found.start(), voice.reach.end)
        if self.text.startswith(", ", tail.end) and any(self.text[one.span.end : tail.start] == ", " for one in self.scene.predicates_in(self.start, tail.start)):
            return None  # "X promised, according to Y, to …": X's words.
        if first and closes(self.scene, tail, self.span.end) and only_relays(self.scene, self.start, first, tail, voice):
            return None
        own = self.speech.reckoning.match(self.text, voice.reach.end, self.span.end)
        return self._around(Span(found.start(), own.end() if own else voice.reach.end), None, voice, "statement.according")

    def _whose(self, found: re.Match[str]) -> Draft | None:
        """`По её словам, …`"""
        held = pronoun_of(self.scene, self.start, found)
        return self._around(Span(found.start(), found.start() + len(found[0].rstrip(" ,"))), None, held, "statement.according.pronoun")

    def _verbless(self, voice: Voice, begin: int, rule_id: str) -> Draft | None:
        """`X, directeur de Y, devant la presse : …`, `Le message de X est clair : …`; quoted words are a statement of their own."""
        words = trimmed(self.text, begin, clause_end(self.scene, begin, self.span.end))
        quoted = words is None or self._is_quoted(words) or self.scene.quotations_in(begin - 1, begin + 3)
        return self._draft([words], None, voice, rule_id) if words and not quoted else None

    def _pointed_back(self) -> Draft | None:
        """`… вернётся 12 апреля — об этом заявил X`: the sentence's own end attributes its beginning."""
        found = find_pointing(self.scene, self.start, self.span.end)
        return self._draft([found[0]], found[1], found[2], "statement.indirect.after") if found and not self._is_quoted(found[0]) else None

    def _around(self, attribution: Span, predicate: Predicate | None, voice: Voice | None, rule_id: str) -> Draft | None:
        """The words on either side of an aside: those before it, and those after where the sentence goes on."""
        taken = [draft.passage.end for draft in (*self.direct, *self.found) if draft.passage.end <= attribution.start]
        parts = parts_around(self.scene, Span(max([self.start, *taken]), self.span.end), attribution)
        if not parts or any(self._is_quoted(part) for part in parts):
            return None
        draft = self._draft(parts, predicate, voice, rule_id)
        draft.attribution = attribution
        draft.widen(attribution)
        return draft

    def _draft(self, parts: list[Span], predicate: Predicate | None, voice: Voice | None, rule_id: str) -> Draft:
        passage = Span(min(part.start for part in parts), max(part.end for part in parts))
        draft = Draft("indirect", parts, passage, rule_id, voice, predicate.verb.act if predicate else "statement", predicate.span if predicate else None)
        draft.widen(predicate.span if predicate else passage)
        if voice and self.span.holds(voice.reach):
            draft.widen(voice.reach)
        return draft
