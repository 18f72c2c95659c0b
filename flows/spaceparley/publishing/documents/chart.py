"""`slips.svg`: the ledger as a picture. Across: the day on which a date was given. Up: the date that was given.

The diagonal is today: what stands on it is happening. A date that is a year, a quarter or an open bound is a span, not a
point. One line a milestone; a line that climbs is a date that moves away. Where years of silence press what came after them
into a corner, a second panel shows that time alone. Colours are Okabe and Ito's (2008), which people
of every colour vision tell apart, and each line has a mark of its own besides. Grey is the date that another one replaced.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pyarrow as pa

from ...linking.days import days_of

if TYPE_CHECKING:
    from matplotlib.axes import Axes

FILE = "slips.svg"
COLOURS = ("#0072B2", "#D55E00", "#009E73", "#CC79A7", "#E69F00", "#56B4E9")
MARKERS = "osD^vP"
TODAY, FRAME = "#888888", "#444444"
SPAN: Mapping[str, Any] = {"linewidth": 5, "alpha": 0.45, "solid_capstyle": "butt"}
BEFORE: Mapping[str, Any] = {**SPAN, "alpha": 0.25}
MOST = len(COLOURS)
"""Lines that one picture holds: the milestones whose dates were given most often."""
OPEN = timedelta(days=270)
"""How far a span with an open end is drawn, with an arrow that says that it goes on."""
ROOM = timedelta(days=120)
SILENCE = 1 / 3
"""A pause that takes this share of the whole time, with most of what was said behind it, makes a panel of its own for that."""
EPOCH = date(1970, 1, 1)


@dataclass(frozen=True, slots=True)
class Point:
    """A date as given on a day; a bound that is None is open."""

    said: date
    earliest: date | None
    latest: date | None
    before: tuple[date, date] | None = None
    """First and last day of the date that it replaces, where that was told with it."""

    @property
    def low(self) -> date:
        return self.earliest or _known(self.latest) - OPEN

    @property
    def high(self) -> date:
        return self.latest or _known(self.earliest) + OPEN

    @property
    def mark(self) -> date:
        """Where the line passes: the middle, and of an open span the bound that was given: "by the end of 2025" is no earlier than that."""
        if self.earliest is None or self.latest is None:
            return _known(self.latest or self.earliest)
        return self.low + (self.high - self.low) / 2


@dataclass(frozen=True, slots=True)
class Line:
    """The dates of one milestone, the first one said first."""

    label: str
    points: tuple[Point, ...]


def _known(day: date | None) -> date:
    assert day is not None, "a date with both ends open is no point"
    return day


def read_lines(dataset: Mapping[str, pa.Table]) -> tuple[Line, ...]:
    """The milestones with a date that moved or was given at least twice, those told most often first."""
    points: defaultdict[str, list[Point]] = defaultdict(list)
    for claim in dataset["milestone_claims"].to_pylist():
        said = _middle(claim["claimed_edtf"])
        if said and (claim["target_earliest"] or claim["target_latest"]):
            points[claim["milestone_id"]].append(_point(claim, said))
    labels = dict(zip(*(dataset["milestones"].column(name).to_pylist() for name in ("milestone_id", "label")), strict=True))
    told = [Line(labels[key], tuple(sorted(found, key=lambda one: (one.said, one.low)))) for key, found in points.items() if _moves(found)]
    return tuple(sorted(told, key=lambda line: (-len(line.points), line.label))[:MOST])


def _middle(edtf: str | None) -> date | None:
    """The middle of a date that is known on both ends."""
    days = days_of(edtf) if edtf else None
    return days.earliest + (days.latest - days.earliest) / 2 if days and days.earliest and days.latest else None


def _point(claim: Mapping[str, date | None], said: date) -> Point:
    low, high = claim["previous_earliest"], claim["previous_latest"]
    return Point(said, claim["target_earliest"], claim["target_latest"], (low, high) if low and high else None)


def _moves(points: Sequence[Point]) -> bool:
    return len(points) > 1 or points[0].before is not None


def write_chart(lines: Sequence[Line], path: Path) -> None:
    """Draws the lines; the same lines give the same bytes."""
    import matplotlib as mpl
    from matplotlib.figure import Figure

    with mpl.rc_context({"svg.hashsalt": "spaceparley", "svg.fonttype": "none", "font.family": "sans-serif", "font.size": 10}):
        since = after_silence(lines)
        figure = Figure(figsize=(9.5, 11.0 if since else 6.0), layout="constrained")
        _draw(figure.add_subplot(2 if since else 1, 1, 1), lines)
        if since:
            _draw_since(figure.add_subplot(2, 1, 2), lines, since)
        figure.savefig(path, format="svg", metadata={"Date": None, "Title": "Dates promised against the day on which they were given"})
    # The library ends some lines in blanks.
    path.write_text("\n".join(line.rstrip() for line in path.read_text(encoding="utf-8").splitlines()) + "\n", encoding="utf-8", newline="\n")


def after_silence(lines: Sequence[Line]) -> date | None:
    """The first day on which a date was given after the longest pause, where the picture is better drawn in two panels."""
    days = sorted(point.said for line in lines for point in line.points)
    gaps = [(later - earlier, -place) for place, (earlier, later) in enumerate(pairwise(days))]
    if not gaps:
        return None
    longest, place = max(gaps)
    said_before = 1 - place
    is_long = longest > (days[-1] - days[0]) * SILENCE
    return days[said_before] if is_long and said_before < len(days) / 2 else None


def _draw_since(axes: "Axes", lines: Sequence[Line], since: date) -> None:
    """The same for what was said from a day on, closer."""
    axes.set_title(f"The same since {since.year}", loc="left", fontsize=13)
    _prepare(axes)
    points = [point for line in lines for point in line.points if point.said >= since]
    first, last = _place(since - ROOM), _place(max(point.said for point in points) + ROOM)
    for line, colour, marker in zip(lines, COLOURS, MARKERS, strict=False):
        _draw_line(axes, line, colour, marker)
    axes.plot([first, last], [first, last], color=TODAY, linestyle="--", linewidth=1)
    axes.set_xlim(first, last)
    axes.set_ylim(_place(min(point.low for point in points) - 2 * ROOM), _place(max(point.high for point in points) + ROOM))


def _prepare(axes: "Axes") -> None:
    axes.set_xlabel("the day on which the date was given")
    axes.set_ylabel("the date that was given")
    axes.spines[["top", "right"]].set_visible(False)
    axes.grid(alpha=0.25)
    axes.xaxis_date()
    axes.yaxis_date()


def _draw(axes: "Axes", lines: Sequence[Line]) -> None:
    axes.set_title("Dates promised, and when they were promised", loc="left", fontsize=13)
    _prepare(axes)
    if not lines:
        axes.text(0.5, 0.5, "No date was given twice so far.", ha="center", transform=axes.transAxes)
        axes.set(xticks=[], yticks=[])
        return
    days = [point.said for line in lines for point in line.points]
    first, last = _place(min(days) - ROOM), _place(max(days) + 2 * ROOM)
    for line, colour, marker in zip(lines, COLOURS, MARKERS, strict=False):
        _draw_line(axes, line, colour, marker)
    axes.plot([first, last], [first, last], color=TODAY, linestyle="--", linewidth=1, label="today: the day on which it is said")
    _explain(axes, [point for line in lines for point in line.points])
    axes.set_xlim(first, last)
    axes.legend(loc="lower right", frameon=False)  # below today, where no promise lies


def _explain(axes: "Axes", points: Sequence[Point]) -> None:
    """A line of the legend for each sign that is drawn."""
    if any(point.low != point.high for point in points):
        axes.plot([], [], color=FRAME, **SPAN, label="a bar: any day of this span (a year, a quarter)")
    if any(point.earliest is None or point.latest is None for point in points):
        axes.plot([], [], color=FRAME, linestyle="", marker="^", markersize=6, label="an arrow: open at this end")
    if any(point.before for point in points):
        axes.plot([], [], color=FRAME, **BEFORE, label="a pale grey bar: the earlier date that this one replaces")


def _draw_line(axes: "Axes", line: Line, colour: str, marker: str) -> None:
    said = [_place(point.said) for point in line.points]
    marks = [_place(point.mark) for point in line.points]
    axes.plot(said, marks, color=colour, linewidth=1.2, marker=marker, markersize=5, label=line.label)
    for place, point in zip(said, line.points, strict=True):
        low, high = _place(point.low), _place(point.high)
        axes.plot([place, place], [low, high], color=colour, **SPAN)
        for end, known, arrow in ((low, point.earliest, "v"), (high, point.latest, "^")):
            if known is None:
                axes.plot([place], [end], color=colour, marker=arrow, markersize=6)
        if point.before:
            axes.plot([place, place], [_place(day) for day in point.before], color=FRAME, **BEFORE)


def _place(day: date) -> float:
    """A day on an axis: days since the one that the library counts from."""
    return float((day - EPOCH).days)
