"""The house rules that a machine can hold: who may import whom, who may touch disk, how long a file may be."""

import ast
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parents[1] / "flows" / "spaceparley"
ORDER = ("reading", "language", "reference", "extracting", "evaluating", "linking", "dataset", "publishing", "terminal")
"""The order in which data flows; a folder imports only from those before it."""
STAGES = {
    "extracting": ("dates", "names", "meetings", "statements", "milestones"),
    "publishing": ("formats", "runs", "history", "descriptors", "documents", "releases", "questions", "delivery"),
}
"""Folders with folders of their own, of which each imports only from those before it."""
FOUNDATION = {"errors", "span", "edtf", "counting"}
COMMANDS = PACKAGE / "cli"
"""The command line may call everything, and nothing calls it."""
TESTS = Path(__file__).parent
LONGEST = 300
MODULES = sorted(PACKAGE.rglob("*.py"))
NETWORK = {"fsspec", "httpcore", "httpx", "requests", "socket", "urllib"}


def package_imports(path: Path) -> set[str]:
    """Top names within the package that a module imports: folders, or modules at the package's root."""
    here = path.relative_to(PACKAGE).parts[:-1]
    found: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.ImportFrom) or not node.level:
            continue
        base = here[: len(here) - (node.level - 1)]
        target = (*base, *(node.module or "").split(".")) if node.module else base
        names = [(*target, name.name) for name in node.names] if not node.module else [target]
        found |= {name[0] for name in names if name}
    return found


@pytest.mark.parametrize("path", [path for path in MODULES if path.parent not in (PACKAGE, COMMANDS)], ids=lambda path: str(path.relative_to(PACKAGE)))
def test_folder_imports_only_from_those_before_it(path):
    folder = path.relative_to(PACKAGE).parts[0]
    allowed = {*ORDER[: ORDER.index(folder) + 1], *FOUNDATION}
    assert package_imports(path) <= allowed


@pytest.mark.parametrize(("folder", "stage"), [(folder, stage) for folder, stages in STAGES.items() for stage in stages])
def test_stage_imports_only_from_those_before_it(folder, stage):
    stages = STAGES[folder]
    for path in sorted((PACKAGE / folder / stage).glob("*.py")):
        nodes = [node for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))) if isinstance(node, ast.ImportFrom) and node.level == 2]
        names = {name for node in nodes for name in ([node.module.split(".")[0]] if node.module else [one.name for one in node.names])}
        assert not {*stages[stages.index(stage) + 1 :]} & names, path


@pytest.mark.parametrize("folder", STAGES)
def test_every_stage_has_its_place(folder):
    assert {path.parent.name for path in (PACKAGE / folder).glob("*/*.py")} == set(STAGES[folder])


def test_nothing_of_publishing_stands_outside_its_stages():
    assert [path.name for path in (PACKAGE / "publishing").glob("*.py")] == ["__init__.py"]


def test_every_folder_has_its_place():
    folders = {path.name for path in PACKAGE.iterdir() if path.is_dir() and path.name[0] not in "._"}
    assert folders == {*ORDER, COMMANDS.name}


def test_nothing_imports_the_command_line():
    assert not [path for path in MODULES if path.parent != COMMANDS and COMMANDS.name in package_imports(path)]


@pytest.mark.parametrize("path", [*MODULES, *sorted(TESTS.rglob("*.py"))], ids=lambda path: str(path.relative_to(TESTS.parent)))
def test_file_is_short(path):
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGEST


@pytest.mark.parametrize("folder", ["extracting", "linking"])
def test_core_touches_neither_disk_nor_network_nor_clock(folder):
    forbidden = {*NETWORK, "pathlib", "os", "random", "time", "tempfile"}
    for path in sorted((PACKAGE / folder).rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        plain = {name.name.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names}
        plain |= {node.module.split(".")[0] for node in ast.walk(tree) if isinstance(node, ast.ImportFrom) and node.module and not node.level}
        assert not plain & forbidden, path
        clocks = {ast.unparse(node) for node in ast.walk(tree) if isinstance(node, ast.Attribute)}
        assert not clocks & {"date.today", "datetime.now", "datetime.today", "datetime.utcnow"}, path


def test_extraction_tests_no_language_code():
    """A fourth language is a folder, not a change of code."""
    for path in sorted((PACKAGE / "extracting").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        compared = [side.value for node in ast.walk(tree) if isinstance(node, ast.Compare) for side in (node.left, *node.comparators) if isinstance(side, ast.Constant)]
        assert not {"fr", "en", "ru"} & set(map(str, compared)), path


def test_languages_have_the_same_files():
    names = {code: {path.name for path in (PACKAGE / "language" / code).glob("*.py")} for code in ("en", "fr", "ru")}
    assert names["en"] == names["fr"] == names["ru"]


@pytest.mark.parametrize("path", sorted((PACKAGE / "language").rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_no_pattern_loses_its_braces(path):
    """In an f-string "{0,4}" is a tuple, and the pattern then asks for the text "(0, 4)"."""
    fields = [node for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.FormattedValue)]
    assert not [f"line {node.lineno}" for node in fields if isinstance(node.value, ast.Tuple | ast.Constant)]


def test_no_pattern_looks_for_a_backspace():
    """Outside of a raw string "\\b" is one, and the end of a word is never found; help pages begin a line with it."""
    strings = ((path, node) for path in MODULES for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Constant))
    assert not [f"{path.name}:{node.lineno}" for path, node in strings if isinstance(node.value, str) and "\b" in node.value.replace("\b\n", "")]


@pytest.mark.parametrize("path", sorted((PACKAGE / "language").glob("*.py")), ids=lambda path: path.name)
def test_every_field_of_a_language_is_read(path):
    """What no module asks for is no knowledge, only weight; a frame of meetings is asked for by its name in quotation marks."""
    readers = "\n".join(module.read_text("utf-8") for module in MODULES if module.parent.name not in ("en", "fr", "ru"))
    fields = [node.target.id for kind in ast.parse(path.read_text("utf-8")).body if isinstance(kind, ast.ClassDef) for node in kind.body if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)]
    assert not [name for name in fields if f".{name}" not in readers and f'"{name}"' not in readers]
