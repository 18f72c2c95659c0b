"""The one list of stages from reports to a release; the command line and the Prefect flow both run it."""

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

import pyarrow as pa

from .counting import counted
from .dataset.checks import check_package, check_tables
from .dataset.continuity import keep_ids
from .dataset.corrections import set_right
from .dataset.gathered import Known
from .dataset.increments.resume import FactsOf, resume
from .dataset.schema import load_schemas
from .dataset.traces import leave_out
from .dataset.withdrawn import is_withdrawn, tells_of, with_spots
from .errors import CheckError, Problem, ReadingError, SpaceparleyError, problem_line
from .extracting.curated import read_curated
from .extracting.facts import Extraction
from .linking.known_names import Names
from .memory import facts_at_rest
from .publishing.history.inputs import code_digest, inputs_digest, rules_digest
from .publishing.history.previous import identities
from .publishing.history.standing import Standing, read_standing, write_standing
from .publishing.history.stored import Last, read_last
from .publishing.releases.burial import NONE, Burial, bury
from .publishing.releases.output import Output, claim
from .publishing.releases.release import Release, publish, stand_by
from .publishing.releases.succession import Succession, succeed
from .publishing.releases.withdrawal import without
from .publishing.runs.evidenced import read_evidence, write_evidence
from .publishing.runs.extracted import forget_others, key_of
from .publishing.runs.forgetting import forget_names, forget_words
from .publishing.runs.named import read_names, write_names
from .publishing.runs.problems import write_problems
from .publishing.runs.readings import Seen, open_readings
from .publishing.runs.resumed import read_before, write_before
from .publishing.runs.understood import Memory, recall, understand
from .reading.claims import CuratedReport, read_claims
from .reading.corrections import Decisions, read_decisions
from .reading.report import Report
from .reading.reports import read_reports
from .reading.sources.source import KINDS, Kind, read_sources
from .reading.sources.tally import Tally, problems_of

log = logging.getLogger("spaceparley")


@dataclass(frozen=True, slots=True)
class Plan:
    """What a run is asked to do."""

    reports: Path = Path("reports")
    output: Path = Path("output")
    from_scratch: bool = False
    """Forget the ids of the previous release."""
    sources: Path | None = None
    """The list of sources to ask first; None asks nobody."""
    kinds: tuple[Kind, ...] = KINDS
    """Of the sources that are asked."""
    now: datetime = field(default_factory=lambda: datetime.now(UTC))
    corrections: Path = Path("corrections")
    """Folder of what people set right and withdrew."""
    accept_loss: str | None = None
    """Why a release may be published that lost more than its bounds allow; published with it."""


@dataclass(frozen=True, slots=True)
class Build:
    """What the stages have made so far."""

    plan: Plan
    output: Output
    tallies: tuple[Tally, ...] = ()
    """What each source brought."""
    reports: tuple[Report, ...] = ()
    curated: tuple[CuratedReport, ...] = ()
    """Sources whose claims a person gave."""
    seen: Seen = field(default_factory=lambda: Seen({}, {}))
    """The files of the reports."""
    inputs: str = ""
    """Hash of what the release is made of, the reports that sources brought among it."""
    problems: tuple[Problem, ...] = ()
    """What was left out, and why."""
    unanswered: tuple[Problem, ...] = ()
    """Those of them that are the sources'."""
    usable: tuple[Report, ...] = ()
    """Reports whose facts rules can find."""
    found: Mapping[str, Extraction] = field(default_factory=dict)
    """The facts of those in which they were not found before, by key."""
    decisions: Decisions = field(default_factory=Decisions)
    """What people set right and withdrew."""
    last: Last | None = None
    """The release before this one."""
    burial: Burial = NONE
    """What is withdrawn with this run, to leave every release."""
    tables: Mapping[str, pa.Table] | None = None
    succession: Succession | None = None
    """What this one is against the last of them."""
    release: Release | None = None
    """What stands in the end; nothing is done after it."""
    standing: Standing | None = None
    """What the next run is told of this one."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One step of a build."""

    name: str
    run: Callable[[Build], Build]


def refresh(plan: Plan, run: Callable[[Stage, Build], Build] | None = None) -> Build:
    """The finished build: reports read, a release made of them, `problems.csv` written, whatever happened.

    `run` carries one stage out; the Prefect flow passes its own. Raises SpaceparleyError with the last release untouched.
    """
    run = run or _call
    with claim(plan.output) as output, facts_at_rest():
        build = Build(plan, output)
        try:
            for stage in STAGES:
                build = build if build.release else run(stage, build)
        except CheckError as error:
            write_problems((*build.problems, *error.problems), plan.output)
            raise
        except SpaceparleyError:
            write_problems(build.problems, plan.output)
            raise
        write_problems(build.problems, plan.output)
    return build


def _call(stage: Stage, build: Build) -> Build:
    return stage.run(build)


def collect_stage(build: Build) -> Build:
    """The build with what its sources brought, which is in the folder of reports now."""
    plan = build.plan
    if plan.sources is None or not plan.reports.is_dir():
        return build
    sources, problems = read_sources(plan.sources)
    if not sources:
        return replace(build, problems=problems, unanswered=problems)
    # Loaded here only: who has no sources need not wait for what reads pages, feeds and archives.
    from .reading.sources.collect import collect
    from .screening import screen

    tallies = collect([source for source in sources if source.kind in plan.kinds], plan.reports, plan.now, screen)
    problems = (*problems, *problems_of(tallies))
    return replace(build, tallies=tallies, problems=problems, unanswered=problems)


def look_stage(build: Build) -> Build:
    """The build with the release that stands, where it is made of what a new one would be made of; else as it was."""
    with open_readings(build.output.root, code_digest()) as kept:
        seen = kept.look_through(build.plan.reports)
    inputs = inputs_digest(seen, build.plan.reports, build.plan.corrections)
    build = replace(build, seen=seen, inputs=inputs)
    standing = None if build.plan.from_scratch else read_standing(build.output, inputs)
    if standing is None:
        return build
    release = stand_by(build.output)
    log.info("%s is up to date: %s; nothing that it is made of has changed", release.path, release.version)
    return replace(build, standing=standing, release=release, problems=(*build.problems, *standing.problems))


def read_stage(build: Build) -> Build:
    """The build with the usable reports of its folder."""
    curated, problems = read_claims(build.plan.reports)
    decisions, last = read_decisions(build.plan.corrections), read_last(build.output)
    burial = bury(decisions.withdrawals, last, build.output)
    withdrawn = (*last.versions.withdrawn, *burial.tombstones)
    if burial.tombstones:
        forget_words(build.output.root)
    with open_readings(build.output.root, code_digest()) as kept:
        readings = read_reports(build.plan.reports, kept.reports(build.seen), build.seen.digests)
        kept.keep(build.seen, {path: report for path, report in readings.fresh.items() if not tells_of(report, withdrawn)})
    problems = (*readings.problems, *problems, *burial.problems)
    reports = tuple(report for report in readings.reports if not is_withdrawn(report, withdrawn))
    curated = tuple(one for one in curated if not is_withdrawn(one.report, withdrawn))
    if burial.tombstones:
        forget_others(build.output.root, reports)
    log.info("read %s and %s, left out %d", counted(len(reports), "report"), counted(len(curated), "curated source"), len(problems))
    build = replace(build, decisions=decisions, last=last, burial=burial)
    return replace(build, reports=reports, curated=curated, problems=(*build.problems, *problems))


def extract_stage(build: Build) -> Build:
    """The build with the facts of each report; a report that cannot be understood is left out and named."""
    if not build.reports and not build.curated:
        raise ReadingError(f"{build.plan.reports}: no usable report; put one there (problems.csv says what is wrong with the rest)")
    understood = understand(build.reports, build.output.root)
    if not understood.reports and not build.curated:
        raise CheckError(understood.problems)
    return replace(build, usable=understood.reports, found=understood.found, problems=(*build.problems, *understood.problems))


def assemble_stage(build: Build) -> Build:
    """The build with its tables, linked with the previous release unless it is made from scratch."""
    assert build.last is not None
    withdrawn = (*build.last.versions.withdrawn, *build.burial.tombstones)
    previous = None if build.plan.from_scratch or build.last.release is None else identities(build.last.release)
    root, code = build.output.root, code_digest()
    known, names_before = read_evidence(root, code), read_names(root, code)
    names = Names.of(names_before)
    # What was withdrawn may be among what was linked in any spelling.
    before = None if withdrawn else read_before(root, code)
    with recall(root, build.found) as memory:
        keys = Known(known, lambda report: None if withdrawn and tells_of(report, withdrawn) else key_of(report), memory.whole)
        resumed = resume((*build.usable, *(one.report for one in build.curated)), _facts_of(memory, build.curated), before, names, keys)
    write_evidence(root, code, known, resumed.assembled.evidence)
    write_names(root, code, names_before, names.asked(and_known=resumed.is_increment))
    write_before(root, code, None if withdrawn else resumed.left)
    tables = keep_ids(resumed.assembled.dataset, previous and with_spots(previous, withdrawn))
    log.info("assembled %s in %d tables", counted(sum(table.num_rows for table in tables.values()), "row"), len(tables))
    return replace(build, tables=tables, found={})


def _facts_of(memory: Memory, curated: Sequence[CuratedReport]) -> FactsOf:
    """What gives the facts of reports, and of those whose claims a person gave."""
    given = {id(one.report): read_curated(one) for one in curated}

    def facts_of(reports: Sequence[Report]) -> list[Extraction]:
        found = iter(memory.essences([report for report in reports if id(report) not in given]))
        return [given[id(report)] if id(report) in given else next(found) for report in reports]

    return facts_of


def correct_stage(build: Build) -> Build:
    """The build with what people set right, and without what was withdrawn; a correction that no longer fits is left out and named."""
    assert build.tables is not None
    corrected, traces = leave_out(build.tables, set_right(build.tables, build.decisions), build.burial.traces)
    for problem in corrected.problems:
        log.warning("%s", problem_line(problem))
    forget_names(build.output.root, code_digest(), traces.names)
    log.info("applied %s, withdrawn: %d", counted(corrected.dataset["corrections"].num_rows, "correction"), len(traces.ids))
    burial = replace(build.burial, traces=traces)
    return replace(build, tables=corrected.dataset, burial=burial, problems=(*build.problems, *corrected.problems))


def compare_stage(build: Build) -> Build:
    """The build with what it changes against the last release. Raises CheckError when it may not follow on that."""
    assert build.tables is not None
    assert build.last is not None
    succession = succeed(build.tables, without(build.last, build.burial), build.plan.accept_loss)
    log.info("compared: %s", succession.edition.summary if succession.edition else "no row changed")
    return replace(build, tables=succession.tables, succession=succession)


def check_stage(build: Build) -> Build:
    """The build, when no check found anything. Raises CheckError with every problem found."""
    assert build.tables is not None
    assert build.last is not None
    assert build.succession is not None
    was_checked = not build.burial.tombstones and build.last.was_checked_by(rules_digest(), load_schemas())
    _refuse(check_tables(build.tables, (*build.reports, *(one.report for one in build.curated)), build.succession.fresh if was_checked else None))
    log.info("checked the tables: keys, dates, evidence, nulls")
    return build


def publish_stage(build: Build) -> Build:
    """The build with its release, which takes the place of the last one only when its files pass as well.

    A dataset that holds what the last release holds makes none.
    """
    assert build.tables is not None
    assert build.succession is not None
    release = publish(build.succession, build.output, lambda staged: _refuse(check_package(staged)), build.burial)
    log.info("published %s as %s" if release.changed else "%s is up to date: %s", release.path, release.version)
    problems = tuple(problem for problem in build.problems if problem not in build.unanswered)
    standing = Standing(build.inputs, len(build.usable), len(build.curated), problems)
    write_standing(build.output, standing)
    return replace(build, release=release, standing=standing)


def _refuse(problems: tuple[Problem, ...]) -> None:
    if problems:
        raise CheckError(problems)


STAGES = (
    Stage("collect", collect_stage),
    Stage("look for changes", look_stage),
    Stage("read", read_stage),
    Stage("extract in batches", extract_stage),
    Stage("assemble", assemble_stage),
    Stage("correct", correct_stage),
    Stage("compare", compare_stage),
    Stage("check", check_stage),
    Stage("publish", publish_stage),
)
