"""Which of the values that reports tell of a meeting its row gives, and the rule that decides."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date

from ..extracting.facts import Meeting
from ..linking.almanac import width
from ..linking.days import days_of
from ..linking.linked import LinkedMeeting, Reading
from ..linking.places import exactness
from .independence import count_independent

Tellings = Sequence[tuple[Reading, Meeting]]
"""Those that give one value."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A value, those who tell it in the order of their reports, and what sets it before every other value."""

    value: str
    tellings: Tellings
    reason: str


@dataclass(frozen=True, slots=True)
class Rule:
    """What decides between two values: of the greater rank is the one that is given."""

    reason: str
    rank: Callable[[Tellings], tuple[int, ...]]


EXACT_DATE = Rule("more exact", lambda told: (-width(told[0][1].date or ""),))
EXACT_PLACE = Rule("more exact", lambda told: exactness(told[0][1].place or ""))
NO_PLAN = Rule("held, no longer announced", lambda told: (any(one.status != "announced" for _, one in told),))
SOURCES = Rule("told by more sources", lambda told: (count_independent([reading for reading, _ in told]),))
FIRST = Rule("told first", lambda told: (-_published(told[0][0]),))
BY_ORDER = "in the order of reports"
"""Of what no rule sets before the rest."""


def choose_date(meeting: LinkedMeeting) -> Choice | None:
    """The date of the meeting; None where no report gives one."""
    return _choose(meeting, lambda told: told.date, EXACT_DATE)


def choose_place(meeting: LinkedMeeting) -> Choice | None:
    """The place of the meeting; None where no report gives one."""
    return _choose(meeting, lambda told: told.place, EXACT_PLACE)


def _choose(meeting: LinkedMeeting, value_of: Callable[[Meeting], str | None], exact: Rule) -> Choice | None:
    """What was announced gives way to what became of it, a vague value to an exact one, few sources to more."""
    told: defaultdict[str, list[tuple[Reading, Meeting]]] = defaultdict(list)
    for reading, one in meeting.tellings:
        if value := value_of(one):
            told[value].append((reading, one))
    if not told:
        return None
    left, reason = list(told), exact.reason
    for rule in (exact, NO_PLAN, SOURCES, FIRST):
        if len(left) > 1:
            best = max(rule.rank(told[value]) for value in left)
            left, reason = [value for value in left if rule.rank(told[value]) == best], rule.reason
    return Choice(left[0], told[left[0]], reason if len(left) == 1 else BY_ORDER)


def _published(reading: Reading) -> int:
    """The day on which the report appeared, as a number; behind every day where it is not known."""
    published = reading.report.published_on
    earliest = days_of(published).earliest if published else None
    return (earliest or date.max).toordinal()
