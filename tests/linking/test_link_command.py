"""The command as a user meets it: what `extract --out` writes, `link` reads."""

import json
from pathlib import Path

import pytest
from spaceparley.cli import main

GOLD = Path(__file__).parents[1] / "gold" / "dev"


def run(capsys, *arguments: object) -> tuple[int, str, str]:
    with pytest.raises(SystemExit) as ended:
        main([str(argument) for argument in arguments])
    printed = capsys.readouterr()
    return int(ended.value.code or 0), printed.out, printed.err


def test_what_extract_writes_is_linked_over_three_languages(capsys, tmp_path: Path) -> None:
    texts = [GOLD / f"{name}.md" for name in ("01-fr-visite-baikonour", "21-en-baikonur-meeting", "31-ru-vstrecha-bajkonur")]
    assert run(capsys, "extract", *texts, "--out", tmp_path, "--quiet")[0] == 0
    code, out, _ = run(capsys, "link", tmp_path)
    links = json.loads(out)
    assert code == 0
    assert list(links) == ["people", "meetings", "milestones", "disagreements"]
    assert max(len(meeting["members"]) for meeting in links["meetings"]) == 3
    code, out, _ = run(capsys, "link", tmp_path, "--format", "table")
    assert "Sergei Chernov (3 reports)" in out


def test_a_folder_without_documents_is_named_with_the_remedy(capsys, tmp_path: Path) -> None:
    code, out, err = run(capsys, "link", tmp_path)
    assert (code, out) == (1, "")
    assert "holds no extraction document" in err
