"""Links of extracted documents under the keys of gold, as score_links.py reads them.

usage: align_links.py GOLD_DIR EXTRACTED_DIR LINKS.json > ALIGNED.json

An extraction numbers the milestones and meetings of a report as it finds them, and gold as it lists them: one that was
missed moves all that follow. Rows are paired as score.py pairs them; what gold does not have gets a key of its own.
"""

import json
import sys
from pathlib import Path
from typing import Any

from score import alike, body_of, meeting_affinity, overlap, pair, same_date, same_event, span

Row = dict[str, Any]
LEAST = 0.3
"""Share of two passages that lies in both; that of score.py."""


def gold_keys(name: str, text: str, gold: Row, found: Row) -> dict[str, str]:
    """Key that gold has, or a new one, for each key of one extracted document."""

    def affinity(ours: Row, theirs: Row) -> float:
        places = [span(text, part) for part in (ours["evidence"], *ours.get("evidence_also", ()))]
        if max(overlap(place, span(text, theirs["evidence"])) for place in places) < LEAST:
            return 0
        if not same_event(ours["event"], theirs["event"]):
            return 0
        alike_in = (same_date(ours["target"], theirs["target"]), ours["status"] == theirs["status"], alike(ours["programme"], theirs["programme"]))
        return 1 + sum(map(bool, alike_in))

    ours, theirs = ({id(row): str(place) for place, row in enumerate(document["milestones"])} for document in (gold, found))
    milestones = {theirs[id(b)]: ours[id(a)] for a, b in pair(gold["milestones"], found["milestones"], affinity)}
    meetings = {b["key"]: a["key"] for a, b in pair(gold["meetings"], found["meetings"], meeting_affinity)}
    every = (*theirs.values(), *(row["key"] for row in found["meetings"]))
    return {f"{name}#{key}": f"{name}#{(milestones | meetings).get(key, f'extracted-{key}')}" for key in every}


def main() -> None:
    gold, extracted, links = map(Path, sys.argv[1:4])
    found = json.loads(links.read_text(encoding="utf-8"))
    keys: dict[str, str] = {}
    for path in sorted(extracted.glob("*.json")):
        told, read = (json.loads(one.read_text(encoding="utf-8")) for one in (gold / path.name, path))
        keys |= gold_keys(path.stem, body_of(gold, path.stem), told, read)
    for table, members in (("meetings", "members"), ("milestones", "claims")):
        for row in found[table]:
            row[members] = [keys[key] for key in row[members]]
    print(json.dumps(found, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
