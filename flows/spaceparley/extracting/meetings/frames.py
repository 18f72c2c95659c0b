"""How each kind of verb or noun takes its parties: as subject, object, with whom, by whom, between whom."""

import re
from collections.abc import Iterator
from typing import Literal

from ...span import Span
from .clauses import LEAD, OBJECT, Clause, PartyList
from .events import all_of, parties_of_event
from .masking import Party
from .trips import parties_of_trip

COUNTS = re.compile(r"[^;]{0,40};[ ](?:[^\W\d_]{1,4}[ ]){0,3}(?:(?:[A-Z]\.){1,3}[ ])?")
"""Stands between two parties counted out with semicolons."""
ENDS = re.compile(r"[ ]*(?:[;,.(]|\Z)")
NEAR = 30
"""Characters between an owner and what is owned ("Menon's two-day visit")."""
SHORT = 12
"""Characters between a verb and those told right behind it."""
SIDE = 40
"""Characters between whoever signed for one side and whoever did for the other."""
SPOKEN = re.compile(r"[ ][^\W\d_]+[ ]")
"""The verb between a guest and the host behind it ("Пояснения гостю | давал | директор X")."""
Frame = Literal["meets", "hosts", "faces", "joins", "received", "events", "trips", "attends"]
RELATED = ("meets", "hosts", "joins", "events")
"""Frames that a relative clause may have its object or company for."""
FRAMES: tuple[Frame, ...] = ("meets", "hosts", "faces", "joins", "received", "trips", "attends", "events")


def parties_of(clause: Clause, frame: Frame, words: Span) -> tuple[Party, ...]:
    """The parties that a clause gives a verb or noun of that frame."""
    own = {
        "meets": _of_meeting,
        "hosts": _of_hosting,
        "faces": _of_facing,
        "joins": _of_joining,
        "received": _of_receiving,
        "trips": parties_of_trip,
        "attends": _of_attending,
        "events": parties_of_event,
    }[frame](clause, words)
    return _with_antecedent(clause, words, own) if frame in RELATED else own


def _with_antecedent(clause: Clause, words: Span, own: tuple[Party, ...]) -> tuple[Party, ...]:
    """The parties with whoever a relative clause is about ("Y, whom X met"); whoever the sentence is about where it names nobody else."""
    about = clause.antecedent(words.start)
    if not about:
        return own
    others = tuple(party for party in own if party not in about.parties)
    return (*about.parties, *(others or all_of(clause.subject(about.start))))


def _of_meeting(clause: Clause, verb: Span) -> tuple[Party, ...]:
    company = clause.after(verb.end, clause.words.with_)
    return all_of(clause.subject(verb.start) or _told_behind(clause, verb), _clitic(clause, verb) or clause.object(verb.end), company)


def _clitic(clause: Clause, verb: Span) -> PartyList | None:
    """The pronoun right before a verb that is its object ("m' | a reçu")."""
    near = next(clause.left_of(verb.start), None)
    return near if near and near.parties[0].clitic and verb.start - near.end <= 1 else None


def _of_hosting(clause: Clause, verb: Span) -> tuple[Party, ...]:
    guest, host = clause.subject(verb.start) or _house_before(clause, verb), clause.object(verb.end)
    if guest and not host and clause.words.where.search(clause.text, guest.end, verb.start):
        host = clause.after(verb.end, clause.words.locative)
    host = _clitic(clause, verb) or host or _housed(clause, verb) or clause.after(verb.end, clause.words.guest) or (_fronted(clause, guest) if guest else None)
    if host and not guest and (inverted := _inverted(clause, host)):
        return all_of(host, inverted)
    if host and not guest and (served := clause.after(verb.end, clause.words.guest)) and served.end <= host.start:
        return all_of(served, host)  # "Экскурсию для гостей | провел директор X"
    guest = guest or _told_behind(clause, verb)
    shown = one if not host and (one := clause.after(verb.end, clause.words.dative)) and one.parties[0].person else None
    if guest and (guest.several or guest.parties[0].collective) and not (host or shown or guest.parties[-1].guest):
        return ()  # "X and Y welcomed the new year"
    return all_of(guest, host or shown, clause.after(verb.end, clause.words.with_))


def _housed(clause: Clause, verb: Span) -> PartyList | None:
    """The guest right behind the house where they were received, which is nobody's ("принял в посольстве | министра Y")."""
    near = next(clause.right_of(verb.end), None)
    if not near or not near.parties[0].person or clause.parted(verb.end, near.start) or clause.gap(verb.end, near.start) > NEAR:
        return None
    return near if clause.led(near, clause.words.housed, verb.end) else None


def _fronted(clause: Clause, host: PartyList) -> PartyList | None:
    """The guest right before the host, where the object opens the sentence ("Министра Y | директор X принимал в Москве")."""
    near = next(clause.left_of(host.start), None)
    return near if near and near.sort == "plain" and near.parties[0].person and 0 <= host.start - near.end <= 1 else None


def _inverted(clause: Clause, guest: PartyList) -> PartyList | None:
    """The host right behind the guests, where the verb opens the sentence and the subject ends it ("Встречал гостей | директор X")."""
    near = next(clause.right_of(guest.end), None)
    beside = near is not None and (near.start - guest.end <= 1 or SPOKEN.fullmatch(clause.text, guest.end, near.start) is not None)
    return near if near and near.parties[0].person and beside else None


def _of_facing(clause: Clause, words: Span) -> tuple[Party, ...]:
    """Two people, the one as subject and the other behind the verb, whatever the preposition ("plaide devant Y")."""
    behind = [found for found in clause.lists if found.start >= words.end and (found.parties[0].person or found.parties[0].group or clause.led(found, clause.words.delegation)) and found.sort != "owner" and (clause.led(found, clause.words.with_) or not clause.led(found, clause.words.of))]
    subject = clause.subject(words.start) or next((found for found in behind if found.sort == "plain" and not clause.led(found, clause.words.oblique)), None)
    other = next((found for found in behind if subject and found.start >= subject.end), None)
    if not subject or not other or clause.parted(max(subject.end, words.end), other.start):
        return ()
    return all_of(subject, other)


def _house_before(clause: Clause, verb: Span) -> PartyList | None:
    """The institution at which somebody was received by nobody told ("в Казкосмосе ждали делегацию")."""
    near = next(clause.left_of(verb.start), None)
    if not near or near.parties[0].person or near.parties[0].place or clause.parted(near.end, verb.start):
        return None
    return near if clause.led(near, clause.words.goal) else None


def _of_joining(clause: Clause, verb: Span) -> tuple[Party, ...]:
    subject = _inverted_behind(clause, verb) or clause.subject(verb.start) or clause.object(verb.end)
    company = clause.after(verb.end, clause.words.with_) or clause.after(verb.end, clause.words.between)
    leading = next((found for found in clause.left_of(verb.start) if clause.led(found, clause.words.with_)), None)
    subject = subject or _behind_opening(clause, verb)
    return all_of(subject, _for_others(clause, subject, verb.end) if subject and subject.end <= verb.start else None, company or leading or _told_apart(clause, verb, subject))


def _for_others(clause: Clause, signer: PartyList, offset: int) -> PartyList | None:
    """Who did the same for the other side, with the verb or the preposition told once ("signed for A | and Y for B")."""
    near = next((found for found in clause.right_of(offset) if found.parties[0].person), None)
    return near if near and all(party.person for party in signer.parties) and clause.words.acting.fullmatch(clause.text, offset, near.start) else None


def _inverted_behind(clause: Clause, verb: Span) -> PartyList | None:
    """Several people right behind a verb that a comma parts from what they said or agreed ("..., ont convenu à Tokyo les ministres X et Y")."""
    pact = clause.setting.pact.match(clause.text, clause.span.start)
    if not pact and clause.text[verb.start - 2 : verb.start] != ", ":
        return None
    found = next((one for one in clause.lists if one.start >= verb.end and one.sort in ("plain", "voice")), None)
    near = found is not None and clause.gap(verb.end, found.start) <= (OBJECT if pact else NEAR) and not clause.parted(verb.end, found.start) and not clause.led(found, clause.words.with_)
    return found if found and near and len(found.parties) > 1 and all(party.person for party in found.parties) else None


def _told_apart(clause: Clause, verb: Span, subject: PartyList | None) -> PartyList | None:
    """Those counted out behind a colon whom a pronoun, collective or nothing before it means ("we sat down in Geneva: X, Y and three lawyers")."""
    if subject and (subject.several or not (subject.parties[0].collective or subject.parties[0].pronoun)):
        return None
    colon = clause.text.find(": ", verb.end, clause.span.end)
    found = next(clause.right_of(colon), None) if colon > 0 else None
    near = found is not None and (found.start - colon <= 4 or clause.words.gathers.match(clause.text, colon + 2) is not None)
    return found if found and near and found.several and any(party.person for party in found.parties) else None


def _told_behind(clause: Clause, verb: Span) -> PartyList | None:
    """Whom the participle that opens a sentence tells about, when it has its object ("Receiving Y in Rome, X said ...")."""
    if clause.text[clause.span.start : verb.start].strip(" *_"):
        return None
    told = [found for found in clause.lists if found.start >= verb.end and found.sort in ("plain", "voice") and not clause.led(found, clause.words.oblique, verb.end)]
    return told[1] if len(told) > 1 and ", " in clause.text[told[0].end : told[1].start] and not clause.parted(verb.end, told[1].start) else None


def _behind_opening(clause: Clause, verb: Span) -> PartyList | None:
    """Whom the participle that opens a sentence tells about ("Meeting in Rome on Monday, X and Y agreed ...", "Appearing alongside Y, X said ...")."""
    if clause.text[clause.span.start : verb.start].strip(" *_"):
        return None
    told = (found for found in clause.lists if found.start >= verb.end and found.sort in ("plain", "voice") and not clause.led(found, clause.words.oblique, verb.end))
    found = next(told, None)
    alone = found and (found.several or clause.anywhere(clause.words.along))
    return found if found and alone and not clause.parted(verb.end, found.start) else None


def _of_receiving(clause: Clause, verb: Span) -> tuple[Party, ...]:
    between = next((found for found in clause.left_of(verb.start) if clause.led(found, clause.words.between)), None) or clause.after(verb.end, clause.words.between)
    hosts = clause.after(verb.end, clause.words.by) or clause.after(verb.end, clause.words.host) or _signatories(clause, verb)
    if between:
        # "The agreement between A and B was signed by X and Y": those who signed stand for them.
        signed = hosts if hosts and hosts is not between and all(party.person for party in hosts.parties) else None
        if signed and len(signed.parties) == len(between.parties) > 1 and not any(party.person for party in between.parties):
            return all_of(signed)
        return all_of(between, signed)
    company = clause.after(verb.end, clause.words.with_)
    subject = clause.subject(verb.start) or _received_behind(clause, verb) or _handed_to(clause, verb)
    if subject and _is_apart(clause, subject, verb):
        subject = None
    others = _signed_for(clause, hosts) if hosts else None
    if hosts and company:
        return all_of(subject if subject and subject.parties[0].person else None, hosts, others, company)
    return all_of(subject, hosts or _receiving_house(clause, verb, subject), others)


def _receiving_house(clause: Clause, verb: Span, subject: PartyList | None) -> PartyList | None:
    """The house where people were received by nobody told ("The Azerbaijani side was received | at the Israel Space Agency")."""
    near = clause.after(verb.end, clause.words.goal) if subject and subject.end <= verb.start and not clause.setting.pact.match(clause.text, clause.span.start) else None
    if not near or near.parties[0].person or near.parties[0].place or near.parties[0].unknown or clause.gap(verb.end, near.start) > SIDE:
        return None
    came = subject is not None and any(party.person or party.group or party.collective or party.pronoun for party in subject.parties)
    return near if came else None


def _signed_for(clause: Clause, hosts: PartyList) -> PartyList | None:
    """Who did the same for the other side ("signed for Oman by X and, for China, | by Y")."""
    if other := _for_others(clause, hosts, hosts.end):
        return other
    near = next((found for found in clause.right_of(hosts.end) if clause.led(found, clause.words.by, hosts.end)), None)
    if not near or clause.gap(hosts.end, near.start) > SIDE or clause.parted(hosts.end, near.start) or not all(party.person for party in (*hosts.parties, *near.parties)):
        return None
    return near if not any(hosts.end <= verb.start < near.start for verb in clause.verbs) else None


def _handed_to(clause: Clause, verb: Span) -> PartyList | None:
    """The person to whom something was shown or handed ("The findings were presented | to X by Y")."""
    near = next(clause.right_of(verb.end), None)
    handed = near and near.parties[0].person and clause.led(near, clause.words.dative, verb.end) and not clause.parted(verb.end, near.start)
    return near if handed else None


def _received_behind(clause: Clause, verb: Span) -> PartyList | None:
    """Whom the participle that opens a sentence tells about ("Received in Rome by Y, she proposed ...")."""
    if clause.text[clause.span.start : verb.start].strip(" *_"):
        return None
    told = (found for found in clause.lists if found.start >= verb.end and found.sort in ("plain", "voice") and not clause.led(found, clause.words.oblique, verb.end))
    found = next(told, None)
    return found if found and ", " in clause.text[verb.end : found.start] and not clause.parted(verb.end, found.start) else None


def _signatories(clause: Clause, verb: Span) -> PartyList | None:
    """Several people whose signatures something bears ("It bears the signatures of X and Y")."""
    found = next(clause.right_of(verb.end), None) if clause.setting.pact.match(clause.text, clause.span.start) else None
    near = found is not None and found.start - verb.end < SHORT and clause.led(found, clause.words.of, verb.end)
    return found if found and near and found.several and all(party.person for party in found.parties) else None


def _is_apart(clause: Clause, subject: PartyList, verb: Span) -> bool:
    """Whether a participle tells of the words before its comma ("built by X under the agreement, signed by Y"), which are not the subject's own; a verb with its auxiliary has its subject before the comma ("X, on a visit to Rome, was received by Y")."""
    if " " in clause.text[verb.start : verb.end] or subject.end == verb.start - 2 or clause.text[verb.start - 2 : verb.start] != ", ":
        return False
    noun = clause.text.rfind(" ", 0, verb.start - 2) + 1
    return clause.words.own.search(clause.text, subject.end, noun) is None


def _of_attending(clause: Clause, verb: Span) -> tuple[Party, ...]:
    if _is_undertaken(clause, verb):
        return ()
    colon = clause.text.find(": ", verb.end, min(verb.end + LEAD, clause.span.end))
    start = colon + 1 if colon > 0 else verb.end
    behind = tuple(_enumerated(clause, start))
    around = tuple(found for found in clause.lists if found.start < verb.start and (verb.end < found.end or (found.end >= verb.start - 1 and clause.led(found, clause.words.with_))))
    return all_of(clause.subject(verb.start), *around, *behind)


def _is_undertaken(clause: Clause, verb: Span) -> bool:
    """Whether it is a project or a pact that is joined, and no meeting ("К проекту | присоединились | X и Y")."""
    before = clause.words.undertaking.search(clause.text, max(clause.span.start, verb.start - LEAD), verb.start)
    behind = clause.words.undertaking.match(clause.text, min(verb.end + 1, clause.span.end), clause.span.end)
    return behind is not None or (before is not None and before.end() == verb.start - 1)


def _enumerated(clause: Clause, start: int) -> Iterator[PartyList]:
    """The lists behind a verb of taking part, semicolons between them ("by X, head of A; Y, head of B; and Z")."""
    last = start
    for found in clause.right_of(start):
        if found.several and clause.text[found.parties[0].span.end] in "-–":
            # "Co-chaired the NASA-ESA talks": whose talks they were.
            continue
        if clause.parted(last, found.start) and not (COUNTS.fullmatch(clause.text, last, found.start) and ENDS.match(clause.text, found.end, clause.span.end)):
            return
        if clause.led(found, clause.words.conjoins, last):
            return  # "Peru joined less than a month after Lithuania".
        if not found.parties[0].person and clause.led(found, clause.words.body, start):
            continue  # "Выступил на заседании Совета | РАН": whose body it is.
        if found.parties[0].person or found.parties[0].collective or not clause.led(found, clause.words.locative):
            # "Joined Y for the broadcast at the Space Office": where it was.
            yield found
        last = found.end
