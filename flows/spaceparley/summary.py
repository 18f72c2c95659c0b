"""What a run did, for people: on a terminal and as a Prefect artifact."""

import shlex
from dataclasses import dataclass
from pathlib import Path

from .build import Build
from .counting import counted
from .dataset.schema import load_schemas
from .errors import Problem, advice
from .reading.sources.tally import COUNTS, Tally, line_of

NEXT_QUERY = "SELECT date_edtf, place, participants FROM who_met_whom"


@dataclass(frozen=True, slots=True)
class Summary:
    """Counts, problems and places of a finished build."""

    reports: int
    curated: int
    """Sources whose claims a person gave."""
    rows: tuple[tuple[str, int], ...]
    """Table and number of rows."""
    problems: tuple[Problem, ...]
    path: Path
    problems_path: Path
    changed: bool
    tallies: tuple[Tally, ...] = ()
    """What each source brought."""
    withdrawn: tuple[str, ...] = ()
    """Ids of what left every release with this run."""

    @property
    def outcome(self) -> str:
        """What became of the release."""
        if self.changed:
            return "Published"
        return "Written anew" if self.withdrawn else "Up to date"


def summarise(build: Build) -> Summary:
    """The summary of a build that has published, or found everything up to date."""
    release, standing = build.release, build.standing
    assert release is not None
    assert standing is not None
    return Summary(
        reports=standing.reports,
        curated=standing.curated,
        rows=tuple((schema.name, release.counts[schema.name]) for schema in load_schemas()),
        problems=build.problems,
        path=build.output.latest,
        problems_path=build.output.root / "problems.csv",
        changed=release.changed,
        tallies=build.tallies,
        withdrawn=tuple(one.id for one in build.burial.tombstones),
    )


def as_text(summary: Summary) -> str:
    """A dozen lines for a terminal, with one SQL command to try next."""
    width = max(len(name) for name, _ in summary.rows)
    lines = [
        *map(line_of, summary.tallies),
        f"{_read(summary)}, {_left_out(summary)}",
        *(f"  {name:{width}} {rows:>6,}" for name, rows in summary.rows),
        *(f"  ! {problem.row}: {advice(problem)}" for problem in summary.problems),
        *([f"Withdrawn from every release here: {', '.join(summary.withdrawn)}"] if summary.withdrawn else []),
        f"{summary.outcome}: {summary.path}",
        f'Try next: spaceparley query "{NEXT_QUERY}"{_data(summary.path)}',
    ]
    return "\n".join(lines)


def _data(latest: Path) -> str:
    """Where to ask, unless it is the place that is asked when none is named."""
    return "" if latest.parent.absolute() == Path("output").absolute() else f" --data {shlex.quote(str(latest.parent))}"


def as_markdown(summary: Summary) -> str:
    """The same for Prefect's page of a run."""
    problems = [f"| {_cell(problem.row)} | {_cell(problem.message)} | {_cell(problem.remedy)} |" for problem in summary.problems]
    return "\n".join(
        [
            f"# {_read(summary)}, {_left_out(summary)}",
            "",
            f"{summary.outcome}: `{summary.path}`",
            "",
            "| table | rows |",
            "| --- | ---: |",
            *(f"| {name} | {rows} |" for name, rows in summary.rows),
            *_sources(summary.tallies),
            *(["", "| left out | why | remedy |", "| --- | --- | --- |", *problems] if problems else []),
        ]
    )


def _sources(tallies: tuple[Tally, ...]) -> list[str]:
    """A table of sources and, below it, why what they offered was not stored."""
    if not tallies:
        return []
    counts = [f"| {tally.source} | {tally.state} | {' | '.join(str(getattr(tally, name)) for name in COUNTS)} |" for tally in tallies]
    reasons = [f"- {tally.source}: {_cell(reason)}" for tally in tallies for reason in tally.reasons]
    return ["", f"| source | state | {' | '.join(COUNTS)} |", f"| --- | --- |{' ---: |' * len(COUNTS)}", *counts, *(["", *reasons] if reasons else [])]


def _read(summary: Summary) -> str:
    curated = f" and {counted(summary.curated, 'curated source')}" if summary.curated else ""
    return f"{counted(summary.reports, 'report')}{curated} read"


def _left_out(summary: Summary) -> str:
    return f"{len(summary.problems)} left out (see {summary.problems_path})" if summary.problems else "none left out"


def _cell(text: str | None) -> str:
    return (text or "").replace("|", "\\|").replace("\n", " ")
