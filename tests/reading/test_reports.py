"""Files that become reports, and files that become a clear line instead."""

from time import process_time

import pytest
from spaceparley.errors import ReadingError, UsageError
from spaceparley.reading.reports import LARGEST_BYTES, read_report, read_reports

BODY = "Roscosmos a annoncé mardi que le lancement aurait lieu en mai 2026 depuis le cosmodrome de Baïkonour.\n"
HEAD = '---\ntitle: "Un titre : avec deux-points"\nlanguage: fr\npublished_on: 2025-03\n---\n'


def test_body_is_kept_exactly_as_stored(tmp_path):
    body = "\n  Deux\u00a0espaces  \r\n\r\nune ligne\u202f!\n\n\n"
    path = tmp_path / "a.md"
    path.write_bytes((HEAD + body).encode())
    assert read_report(path).body == body


def test_front_matter_is_read_as_text(tmp_path):
    path = tmp_path / "talks.md"
    path.write_text(
        "---\ntitle: \"A: b\"\npublisher: null\nauthor: NK\nlanguage: fr\npublished_on: 2022-08\npublished_basis: inferred\n"
        f"url: https://example.org/a\nnote: no\n---\n{BODY}",
        encoding="utf-8",
    )
    report = read_report(path)
    fields = (report.name, report.title, report.publisher, report.author, report.language, report.published_on)
    assert fields == ("talks", "A: b", None, "NK", "fr", "2022-08")
    assert (report.published_basis, report.url, report.note, report.fictional) == ("inferred", "https://example.org/a", "no", False)


def test_many_fields_take_no_longer_each_than_few(tmp_path):
    path = tmp_path / "a.md"
    path.write_text("---\n" + "".join(f"k{place}: v\n" for place in range(40_000)) + f"language: fr\n---\n{BODY}", encoding="utf-8")
    begun = process_time()
    assert read_report(path).language == "fr"
    assert process_time() - begun < 4  # 17 where each field was looked for among all


@pytest.mark.parametrize(
    ("body", "language"),
    [
        (BODY, "fr"),
        ("The agency said on Tuesday that the launch of the satellite would take place in May.\n", "en"),
        ("Роскосмос сообщил во вторник, что запуск спутника состоится в мае с космодрома Байконур.\n", "ru"),
    ],
)
def test_language_is_detected_when_not_stated(tmp_path, body, language):
    path = tmp_path / "a.txt"
    path.write_text(f"---\ntitle: A\n---\n{body}", encoding="utf-8")
    assert read_report(path).language == language


@pytest.mark.parametrize("before", ["\ufeff", "\n", "\ufeff\n \r\n"])
def test_blank_lines_before_the_front_matter_are_none_of_the_text(tmp_path, before):
    path = tmp_path / "a.md"
    path.write_text(f"{before}{HEAD}{BODY}", encoding="utf-8", newline="")
    assert (read_report(path).published_on, read_report(path).body) == ("2025-03", BODY)


def test_a_text_in_three_languages_is_in_the_one_that_is_stated(tmp_path):
    path = tmp_path / "a.md"
    path.write_text(f"---\nlanguage: fr\n---\n{BODY}{BODY}\nThe agency said on Tuesday that the launch of the satellite, in which the two sides had agreed to share the cost of the work, was put off.\n", encoding="utf-8")
    assert read_report(path).language == "fr"


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026-11-24", "2026-11-24"),
        ("2026-11-24T06:00:00Z", "2026-11-24T06:00:00Z"),
        ("2026-11-24 06:00", "2026-11-24T06:00:00Z"),
        ("2026-11-24T06:00:00.250+05:00", "2026-11-24T01:00:00Z"),
        ("null", None),
    ],
)
def test_when_the_text_was_fetched_is_a_day_or_a_moment_in_utc(tmp_path, written, read):
    path = tmp_path / "a.md"
    path.write_text(f"---\nlanguage: fr\nretrieved_at: {written}\n---\n{BODY}", encoding="utf-8")
    assert read_report(path).retrieved_at == read


BAD = [
    ("not UTF-8", HEAD.encode() + "déjà".encode("latin-1"), "not UTF-8 (line 6, byte 0xe9); save it as UTF-8"),
    ("empty", b"", "the file is empty"),
    ("white space", b" \n\n", "the file is empty"),
    ("no front matter", BODY.encode(), "no front matter"),
    ("front matter never closed", b"---\ntitle: A\nText", "its front matter has no end; put a line '---'"),
    ("lines of an old Mac", b"---\rtitle: A\r---\rText", "its front matter has no end"),
    ("a field twice", b"---\ntitle: A\ntitle: B\n---\nText\n", "'title' stands there twice; keep one"),
    ("a field of other programs", b"---\ndate: 2026-03-05\n---\nText\n", "field 'date' is not read; call it published_on"),
    ("no address", b"---\nlanguage: fr\nurl: the gazette\n---\nText\n", "url 'the gazette' is no http or https address; write it as"),
    ("a script for an address", b"---\nlanguage: fr\nurl: javascript:alert(1)\n---\nText\n", "url 'javascript:alert(1)' is no http"),
    ("a web page", b"<!DOCTYPE html>\n<html><body><p>News</p></body></html>", "is a web page; its article is stored by: spaceparley add bad.md"),
    ("a PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "is a PDF; save its text as Markdown or plain text"),
    ("a Word document", b"PK\x03\x04\x14\x00\x06\x00", "is a packed file, as Word"),
    ("a page in one file", b"From: <Saved by Blink>\nSubject: Talks\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\n<p>x", "is a page saved as one file (MHTML)"),
    ("English, it says", f"---\nlanguage: en\n---\n{BODY}".encode(), "language 'en' is stated, and the text is in another; correct it, or leave it out"),
    ("Russian, it says", f"---\nlanguage: ru\n---\n{BODY}".encode(), "language 'ru' is stated"),
    ("broken YAML", b'---\ntitle: "A\n---\nText\n', "broken YAML at line"),
    ("a list", b"---\n- a\n---\nText\n", "not a list of 'key: value' lines"),
    ("nested", b"---\ntitle: {a: b}\n---\nText\n", "'title' is not plain text"),
    ("no body", HEAD.encode() + b"\n \n", "the body is empty"),
    ("impossible date", b"---\nlanguage: fr\npublished_on: 2025-02-30\n---\nText\n", "published_on '2025-02-30' is no date"),
    ("no date at all", b"---\nlanguage: fr\npublished_on: hier\n---\nText\n", "published_on 'hier' is no date"),
    ("unknown language", b"---\nlanguage: de\n---\nText\n", "language 'de' is not known; use one of en, fr, ru"),
    ("undetectable", b"---\ntitle: A\n---\n1234 5678\n", "state 'language: fr', 'en' or 'ru'"),
    ("German", "---\ntitle: A\n---\nDie Raumfahrtbehörde teilte am Mittwoch mit, dass der Start verschoben wurde.\n".encode(), "not French, English or Russian"),
    ("unknown basis", b"---\nlanguage: fr\npublished_on: 2025\npublished_basis: guessed\n---\nText\n", "published_basis 'guessed'"),
    ("fetched some day", b"---\nlanguage: fr\nretrieved_at: yesterday\n---\nText\n", "retrieved_at 'yesterday' is no date or time; write it as"),
    ("fetched on no day", b"---\nlanguage: fr\nretrieved_at: 2026-02-30\n---\nText\n", "retrieved_at '2026-02-30' is no date or time"),
    ("fetched before time", b"---\nlanguage: fr\nretrieved_at: 0001-01-01T00:00+05:00\n---\nText\n", "is no date or time"),
    ("NUL", HEAD.encode() + b"a\0b", "NUL character"),
    ("huge line", HEAD.encode() + b"a" * LARGEST_BYTES, "split it into its articles"),
]


@pytest.mark.parametrize(("content", "message"), [row[1:] for row in BAD], ids=[row[0] for row in BAD])
def test_bad_file_gives_one_line_with_file_and_remedy(tmp_path, content, message):
    path = tmp_path / "bad.md"
    path.write_bytes(content)
    with pytest.raises(ReadingError) as raised:
        read_report(path)
    text = str(raised.value)
    assert text.startswith("bad.md: ")
    assert message in text
    assert "\n" not in text
    assert ";" in text


def test_file_that_vanished_is_named(tmp_path):
    with pytest.raises(ReadingError, match=r"gone\.md: cannot be read \(No such file or directory\); check"):
        read_report(tmp_path / "gone.md")


def test_folder_named_like_a_report_is_named(tmp_path):
    (tmp_path / "folder.md").mkdir()
    with pytest.raises(ReadingError, match=r"folder\.md: cannot be read \(Is a directory\)"):
        read_report(tmp_path / "folder.md")


def test_folder_gives_the_usable_reports_and_names_the_others(tmp_path):
    (tmp_path / "sub").mkdir()
    files = {
        "b.md": HEAD + BODY,
        "a.txt": HEAD + "Autre texte, lui aussi en français.\n",
        "sub/copy.md": HEAD + "\n" + BODY,
        "invented.md": HEAD.replace("language", "fictional: true\nlanguage") + "Un texte inventé.\n",
        "empty.md": "",
        "README.md": "not a report",
        ".hidden.md": "not a report",
        "notes.csv": "not a report",
        "LOUD.TXT": HEAD + "Un troisième texte, en français lui aussi.\n",
        "saved/page.html": "<html><body><p>News</p></body></html>",
        "scan.pdf": "%PDF-1.7",
    }
    (tmp_path / "saved").mkdir()
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    (tmp_path / "dangling.md").symlink_to(tmp_path / "nowhere.md")
    readings = read_reports(tmp_path)
    assert [report.name for report in readings.reports] == ["LOUD", "a", "b"]
    assert {problem.row: problem.message for problem in readings.problems} == {
        "dangling.md": "cannot be read (No such file or directory)",
        "empty.md": "the file is empty",
        "invented.md": "marked fictional, never published",
        "saved/page.html": "is a web page",
        "scan.pdf": "is a PDF",
        "sub/copy.md": "the same text as b.md",
    }
    assert all(problem.remedy for problem in readings.problems)


def test_missing_folder_stops_at_once(tmp_path):
    with pytest.raises(UsageError, match="no such folder of reports; create it"):
        read_reports(tmp_path / "nowhere")
