"""The command line as a user meets it: what it prints, what it exits with, and that no stack trace gets out."""

import json
import os
import shlex
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import pytest
from spaceparley.cli import commands, main

ROOT = Path(__file__).parents[1]
SEED = next((ROOT / "reports").glob("*.md"))


@pytest.fixture
def run(capsys, monkeypatch, tmp_path):
    """Runs a command in an empty folder: `run("info")` gives exit code, output and errors."""
    monkeypatch.chdir(tmp_path)

    def call(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        printed = capsys.readouterr()
        return int(ended.value.code or 0), printed.out, printed.err

    return call


@pytest.fixture(scope="session")
def output(tmp_path_factory) -> Path:
    """An output folder with a release of the project's own reports."""
    folder = tmp_path_factory.mktemp("output")
    with pytest.raises(SystemExit) as ended:
        main(["refresh", "--reports", str(ROOT / "reports"), "--output", str(folder), "--quiet"])
    assert ended.value.code == 0
    return folder


def test_refresh_ends_with_a_summary_and_a_command_that_works(run, output):
    code, out, err = run("refresh", "--reports", ROOT / "reports", "--output", output)
    assert code == 0
    assert out.startswith("1 report and 20 curated sources read, none left out\n")
    assert f"Up to date: {output / 'latest'}" in out
    assert "nothing that it is made of has changed" in err
    code, out, _ = run(*shlex.split(out.rpartition("Try next: spaceparley ")[2]))
    assert code == 0
    assert "Bagdat Musin" in out


def test_refresh_leaves_the_unusable_out_and_says_so(run, tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "good.md").write_bytes(SEED.read_bytes())
    (reports / "copy.md").write_bytes(SEED.read_bytes())
    (reports / "broken.md").write_bytes(b"---\ntitle: \"\n---\nx")
    code, out, _ = run("refresh")
    assert code == 2
    assert "1 report read, 2 left out (see output/problems.csv)" in out
    assert "! good.md: the same text as copy.md; keep one of the two files" in out
    lines = (tmp_path / "output" / "problems.csv").read_text(encoding="utf-8").splitlines()
    assert len(lines) == 3


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["refresh", "--reports", "nowhere"], "nowhere: no such folder of reports; create it"),
        (["query", "SELECT 1"], "no dataset there; make one with: spaceparley refresh"),
        (["info"], "no dataset there"),
        (["why", "mtg_0123456789ab"], "no dataset there"),
        (["validate"], "no dataset there"),
        (["extract", "nothing.md"], "nothing.md: cannot be read (No such file or directory)"),
        (["extract"], "Missing argument 'FILE...'"),
        (["query"], "Missing argument 'SQL'"),
        (["nonsense"], "No such command 'nonsense'"),
        (["refresh", "--nonsense"], "No such option"),
    ],
)
def test_error_is_one_line_with_a_remedy(run, monkeypatch, arguments, message):
    monkeypatch.setattr("spaceparley.publishing.questions.query.CHECKOUT", Path("no-clone-here"))
    code, out, err = run(*arguments)
    assert code == 1
    assert message in err
    assert err.count("\n") == 1
    assert not out


def test_unwritable_output_stops_at_once(run, tmp_path):
    (tmp_path / "file").write_text("in the way")
    code, _, err = run("refresh", "--reports", ROOT / "reports", "--output", "file")
    assert code == 1
    assert "file: cannot be written" in err
    assert "--output" in err


def test_folder_without_a_usable_report_publishes_nothing(run, tmp_path):
    (tmp_path / "reports").mkdir()
    code, _, err = run("refresh")
    assert code == 1
    assert "no usable report" in err
    assert not (tmp_path / "output" / "latest").exists()


def test_fictional_report_is_extracted_but_never_published(run, tmp_path):
    reports = tmp_path / "reports"
    reports.mkdir()
    (reports / "real.md").write_bytes(SEED.read_bytes())
    invented = SEED.read_text(encoding="utf-8").replace("language: fr", "fictional: true\nlanguage: fr", 1).replace("Baiterek", "Samruk")
    (reports / "invented.md").write_text(invented, encoding="utf-8")
    assert run("refresh")[0] == 2
    code, out, _ = run("query", "SELECT count(*) AS n FROM reports", "--data", "output", "--format", "json")
    assert (code, json.loads(out)) == (0, [{"n": 1}])
    code, out, _ = run("extract", reports / "invented.md")
    assert code == 0
    assert json.loads(out)["meetings"]


def test_extract_writes_a_document_a_report_and_passes_over_what_it_cannot_read(run, tmp_path):
    (tmp_path / "empty.md").touch()
    off_topic = "---\nlanguage: fr\npublished_on: 2025-03-01\n---\nLe boulanger du village a ouvert mardi une deuxième boutique près de la gare.\n"
    (tmp_path / "bakery.md").write_text(off_topic, encoding="utf-8")
    code, _, err = run("extract", SEED, "empty.md", "bakery.md", "--out", "found")
    assert code == 0
    assert "empty.md: the file is empty" in err
    assert sorted(path.name for path in (tmp_path / "found").iterdir()) == sorted(["bakery.json", f"{SEED.stem}.json"])
    document = json.loads((tmp_path / "found" / "bakery.json").read_text(encoding="utf-8"))
    assert (document["meetings"], document["statements"], document["milestones"]) == ([], [], [])


def test_extracted_offsets_are_code_points_into_the_body(run):
    _, out, _ = run("extract", SEED)
    document = json.loads(out)
    body = SEED.read_text(encoding="utf-8").split("\n---\n", 1)[1]
    rows = [row for table in ("meetings", "statements", "milestones") for row in document[table]]
    spans = [span for row in rows for span in row["evidence_spans"]]
    assert spans
    assert all(body[row["start"] : row["end"]] == row["evidence"] for row in rows)
    assert all(body[span["start"] : span["end"]] == span["exact"] for span in spans)


def test_extract_as_a_table_reads_as_lines(run):
    code, out, _ = run("extract", SEED, "--format", "table")
    assert code == 0
    assert "meeting    held 2022-08-09 talks at Baikonur Cosmodrome: Yuri Borisov, Bagdat Musin" in out


@pytest.mark.parametrize(
    ("shape", "expected"),
    [("csv", "a,b\n1,\n"), ("json", '[\n {\n  "a": 1,\n  "b": null\n }\n]\n')],
)
def test_query_formats(run, output, shape, expected):
    assert run("query", "SELECT 1 AS a, NULL AS b", "--format", shape, "--data", output) == (0, expected, "")


def test_query_table_shortens_nothing_when_it_is_piped(run, output):
    code, out, _ = run("query", "SELECT repeat('x', 500) AS wide", "--data", output)
    assert code == 0
    assert "x" * 500 in out


def test_wrong_sql_is_one_line(run, output):
    code, _, err = run("query", "SELECT nothing FROM nowhere", "--data", output)
    assert code == 1
    assert "Table with name nowhere does not exist" in err
    assert "SHOW TABLES" in err
    assert "Traceback" not in err


def test_query_cannot_write_to_the_dataset(run, output):
    code, _, err = run("query", "DELETE FROM meetings", "--data", output)
    assert code == 1
    assert "read-only" in err


def test_why_shows_the_sentence_and_the_rule(run, output):
    _, out, _ = run("query", "SELECT meeting_id FROM meetings WHERE date_edtf = '2022-08-09'", "--format", "csv", "--data", output)
    code, out, _ = run("why", out.splitlines()[1], "--data", output)
    assert code == 0
    assert "[9 août]" in out.replace("Le 9 août", "9 août")
    assert "rule fr." in out


def test_why_of_an_unknown_id_names_the_nearest(run, output):
    code, _, err = run("why", "mtg_000000000000", "--data", output)
    assert code == 1
    assert "the nearest is mtg_" in err


def test_validate_passes_a_release_and_finds_a_forged_cell(run, output, tmp_path):
    assert run("validate", output / "latest")[0] == 0
    forged = tmp_path / "forged"
    forged.mkdir()
    for path in (output / "latest").iterdir():
        (forged / path.name).write_bytes(path.read_bytes())
    csv = forged / "meetings.csv"
    csv.write_text(csv.read_text(encoding="utf-8").replace("held", "maybe"), encoding="utf-8")
    code, _, err = run("validate", forged)
    assert code == 3
    assert "meetings" in err


def test_info_names_the_tables_and_their_rows(run, output):
    code, out, _ = run("info", "--data", output)
    assert code == 0
    assert "published from 2004-12-22 to 2026-01-27, in en, fr" in out
    assert "milestone_claims" in out


@pytest.mark.parametrize("name", sorted(commands.commands))
def test_help_has_an_example(run, name):
    code, out, _ = run(name, "--help")
    assert code == 0
    assert f"spaceparley {name}" in out.partition("Example:")[2]


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
def test_stopped_run_leaves_the_last_dataset_whole(output, tmp_path, number):
    reports = tmp_path / "reports"
    reports.mkdir()
    text = SEED.read_text(encoding="utf-8")
    for copy in range(300):
        (reports / f"{copy}.md").write_text(f"{text}\nVersion {copy}.\n", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in (output / "latest").iterdir()}
    process = subprocess.Popen(
        [sys.executable, "-m", "spaceparley.cli", "refresh", "--reports", reports, "--output", output],
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env={**os.environ},
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),  # noqa: PLW1509, no thread runs; a shell that runs the tests in the background hands on that SIGINT is ignored
    )  # fmt: skip
    assert process.stderr is not None
    assert b"read 300 reports" in process.stderr.readline()
    time.sleep(0.5)
    assert process.poll() is None
    process.send_signal(number)
    _, errors = process.communicate(timeout=30)
    assert process.returncode != 0
    assert b"Traceback" not in errors
    assert {path.name: path.read_bytes() for path in (output / "latest").iterdir()} == before


def test_extract_explains_what_it_found_and_what_it_passed_over(run):
    code, out, _ = run("extract", SEED, "--explain")
    assert code == 0
    found, _, left = out.partition("passed over, and why")
    assert "date_edtf = 2022-08-09: Le 9 août (fr.date.day)" in found
    assert "a reporting verb with no content, no speaker, or an outlet for one" in left


def test_evaluate_prints_figures_for_people_and_for_programs(run):
    gold = ROOT / "tests" / "gold" / "seed"
    code, out, _ = run("evaluate", gold)
    assert code == 0
    assert "1 report; statements credited to somebody else: 0" in out
    code, out, _ = run("evaluate", gold, "--json")
    assert json.loads(out)["figures"]["all"]["meetings"]["gold"] == 2


def test_evaluate_lists_what_went_wrong(run, tmp_path):
    report = '---\ntitle: "Le satellite"\nlanguage: fr\n---\nLe CNES a lancé son satellite.'
    gold = {"meetings": [], "milestones": [], "statements": [{"speaker": "CNES", "speaker_surface": "CNES", "mode": "direct", "text": "Le CNES", "meeting": None}]}
    (tmp_path / "one.md").write_text(report, encoding="utf-8")
    (tmp_path / "one.json").write_text(json.dumps(gold), encoding="utf-8")
    _, out, _ = run("evaluate", tmp_path, "--errors")
    assert "one | statements | missed | direct, CNES: Le CNES" in out


def test_no_command_shows_the_help(run):
    code, out, _ = run()
    assert code == 0
    assert out.startswith("Usage: spaceparley")


def test_export_names_what_it_wrote(run, output, tmp_path):
    code, out, _ = run("export", "jsonl", "xlsx", "--data", output, "--out", tmp_path / "made")
    assert code == 0
    assert out.splitlines()[-1] == str(tmp_path / "made" / "spaceparley.xlsx")
    assert sorted(map(str, (tmp_path / "made").iterdir())) == sorted(out.splitlines())


def test_publish_tells_what_was_sent_and_what_was_there(run, output, tmp_path):
    code, out, _ = run("publish", tmp_path / "site", "--data", output)
    assert code == 0
    assert " sent, 0 there already, 0 removed; all read back" in out
    code, out, _ = run("publish", tmp_path / "site", "--data", output)
    assert "0 files sent, " in out


def test_publish_to_what_nothing_opens_says_so(run, output):
    code, _, err = run("publish", "nonsense://site", "--data", output)
    assert code == 1
    assert "nonsense://site: cannot be opened" in err
