"""What is extracted is held against what gold has of it, not against what stands at the same place of its list."""

from align_links import gold_keys

TEXT = "Aral-M will be launched in May. Its first test was passed in March. Aral-M2 was delivered in April."
LAUNCH, TEST, DELIVERY = (f"{sentence.strip()}." for sentence in TEXT.rstrip(".").split("."))


def milestone(event: str, evidence: str) -> dict[str, str | None]:
    return {"programme": "Aral-M", "event": event, "status": "planned", "target": None, "evidence": evidence}


def test_a_milestone_that_was_missed_moves_no_other() -> None:
    gold = {"meetings": [], "milestones": [milestone("launch", LAUNCH), milestone("first test", TEST)]}
    found = {"meetings": [], "milestones": [milestone("test", TEST), milestone("delivery of Aral-M2", DELIVERY)]}
    assert gold_keys("a", TEXT, gold, found) == {"a#0": "a#1", "a#1": "a#extracted-1"}


def test_a_meeting_is_known_by_its_day_and_its_people() -> None:
    talks, call = ({"key": key, "date": day, "participants": [{"name": "Anna Berg"}]} for key, day in (("m1", "2025-03-01"), ("m2", "2025-05-01")))
    gold, found = ({"meetings": meetings, "milestones": []} for meetings in ([talks, call], [{**call, "key": "m1"}]))
    assert gold_keys("a", TEXT, gold, found) == {"a#m1": "a#m2"}
