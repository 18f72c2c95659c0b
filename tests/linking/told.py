"""Small tellings and documents, written where a test reads them."""

from typing import Any

from spaceparley.linking.tellings import MeetingTelling, MilestoneTelling, Party, Source

CHERNOV = Party("chernov", "Sergei Chernov", True, frozenset({"roscosmos"}), "RU")
DOSZHANOV = Party("doszhanov", "Yerlan Doszhanov", True, frozenset({"ministry"}), "KZ")
SULTANOVA = Party("sultanova", "Aigerim Sultanova", True, frozenset({"kazcosmos"}), "KZ")
SHUBIN = Party("shubin", "Andrei Shubin", True, frozenset({"roscosmos"}), "RU")
VASSEUR = Party("vasseur", "Claire Vasseur", True, frozenset({"cnes"}), "FR")
ROSCOSMOS = Party("roscosmos", "Roscosmos", False, frozenset({"roscosmos"}), "RU")
MINISTRY = Party("ministry", "Ministry", False, frozenset({"ministry"}), "KZ")
RUSSIA = Party("country RU", "Russian delegation", False, frozenset(), "RU")
KAZAKHSTAN = Party("country KZ", "Kazakh delegation", False, frozenset(), "KZ")


def meeting(report: str = "a", **fields: Any) -> MeetingTelling:
    published = fields.pop("published", "2025-03-12")
    told = {"key": "m1", "kind": "talks", "status": "held", "date": "2025-03-11", "place": "Baikonur", "parties": (CHERNOV, DOSZHANOV)}
    return MeetingTelling(source=Source(report, published), **{**told, **fields})


def claim(report: str = "a", event: str = "launch", status: str = "planned", target: str | None = "2026-03", **fields: Any) -> MilestoneTelling:
    published = fields.pop("published", "2025-03-12")
    told = {"key": "0", "programme": "Aral-M", "previous": None}
    return MilestoneTelling(source=Source(report, published), event=event, status=status, target=target, **{**told, **fields})


def document(meetings: list[dict[str, Any]] | None = None, milestones: list[dict[str, Any]] | None = None, **report: Any) -> dict[str, Any]:
    told = {"language": "en", "published_on": "2025-03-12"}
    return {"report": {**told, **report}, "meetings": meetings or [], "statements": [], "milestones": milestones or []}
