"""Who met whom, where and when: the meetings that a report tells of, each once."""

from collections.abc import Sequence
from itertools import chain, groupby

from ..document import Document
from ..facts import Evidence, Meeting
from .apart import part
from .dates import only_day
from .drafts import Draft
from .gapping import unfold
from .gathering import place_draft
from .joining import join_clause
from .leaders import with_leaders
from .likely import find_likely
from .masking import Masked, Myself, mask
from .participants import build_participants
from .scenes import place_of_day
from .sightings import REPRESENTED, find_sightings
from .tellings import read_telling
from .topics import find_topics


def find_meetings(document: Document, selves: Sequence[Myself] = ()) -> tuple[Meeting, ...]:
    """The meetings told in the report, in the order of their first telling; `selves` tell who says "I" in it."""
    masked = mask(document, selves)
    drafts: list[Draft] = []
    for _, told in groupby(chain.from_iterable(map(unfold, find_sightings(document, masked))), key=lambda sighting: sighting.clause.span):
        fresh: list[Draft] = []
        for sighting in told:
            # "X and Y last met in June, when they attended a summit": those of the same sentence, before anybody told earlier.
            fresh += filter(None, (read_telling(document, masked, sighting, [*drafts, *fresh]),))
        for draft in join_clause(document, fresh):
            place_draft(document, draft, drafts)
    for draft in list(find_likely(document, masked, drafts)):
        place_draft(document, draft, drafts)
    drafts.sort(key=_first_told)
    whole = [draft for draft in drafts if draft.whole and not _is_one_side(document, draft) and not _is_unpeopled(document, draft)]
    whole = [one for draft in whole for one in part(document, draft)]
    return tuple(_meeting(document, masked, draft, number) for number, draft in enumerate(whole, 1))


def _first_told(draft: Draft) -> int:
    return draft.told_at


def _is_one_side(document: Document, draft: Draft) -> bool:
    """Whether nothing is told but who represented one side ("Roscosmos was represented by X and Y")."""
    sides = {document.entity(key).country for key in draft.keys}
    return all(one.trigger.rule.id.endswith(REPRESENTED) for one in draft.sightings) and len(sides) == 1 and None not in sides


def _is_unpeopled(document: Document, draft: Draft) -> bool:
    """Whether nothing is told but which houses and countries had somebody there ("the ambassador of Chile came along, as did two firms")."""
    return all(one.trigger.frame == "attends" for one in draft.sightings) and not any(document.entity(key).kind in ("person", "group") for key in draft.keys)


def _meeting(document: Document, masked: Masked, draft: Draft, number: int) -> Meeting:
    day = draft.day or (only_day(document, draft.sightings[0]) if draft.status.value == "held" and draft.frame != "attends" and not (draft.sightings[0].is_earlier or draft.sightings[0].trigger.alone) else None)
    place = draft.place or (place_of_day(document, masked, day) if day and not draft.day else None)
    place = place if draft.kind.value != "call" else None
    evidence = [draft.kind, draft.status]
    if day:
        evidence.append(Evidence("date_edtf", day.edtf, day.span, day.rule_id))
    if place:
        evidence.append(Evidence("place", place.name, place.span, place.rule_id))
    return Meeting(
        key=f"m{number}",
        kind=draft.kind.value,
        status=draft.status.value,
        date=day.edtf if day else None,
        date_text=day.span.of(document.text) if day else None,
        place=place.name if place else None,
        place_entity=place.entity if place else None,
        country=place.country if place else None,
        participants=build_participants(document, with_leaders(document, draft.keys, draft.told_at)),
        topics=find_topics(document, draft.sightings),
        passage=draft.sightings[0].sentence.span,
        evidence=tuple(evidence),
        tellings=tuple(sorted({sighting.sentence.span for sighting in draft.sightings})),
    )
