"""What the release that stands was made of, as one hash beside it: a run that would make it again need not.

`output/.standing.json` is of this machine and need not be kept: without it, the next run makes everything and writes it anew.
"""

import json
import logging
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path

from ...errors import Problem
from .layout import Output

log = logging.getLogger("spaceparley")
FILE = ".standing.json"


@dataclass(frozen=True, slots=True)
class Standing:
    """What a run has left behind."""

    inputs: str
    """Hash of all that it was made of (`inputs.inputs_digest`)."""
    reports: int
    curated: int
    """Sources whose claims a person gave."""
    problems: tuple[Problem, ...]
    """What it left out; nothing of the sources, which are asked each time."""


def read_standing(output: Output, inputs: str) -> Standing | None:
    """What stands there, where it was made of the same inputs and nobody has touched the list of releases since."""
    try:
        raw = json.loads((output.root / FILE).read_text(encoding="utf-8"))
        if (raw["inputs"], raw["versions"]) != (inputs, _digest(output.versions)):
            return None
        return Standing(inputs, int(raw["reports"]), int(raw["curated"]), tuple(Problem(**one) for one in raw["problems"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None  # Missing or damaged: everything is made anew.


def write_standing(output: Output, standing: Standing) -> None:
    """Notes it, for the release that `versions.json` lists last; where it cannot be written, the next run makes everything."""
    text = json.dumps({"versions": _digest(output.versions), **asdict(standing)}, ensure_ascii=False, indent=1)
    draft = output.root / f"{FILE}.next"
    try:
        draft.write_text(f"{text}\n", encoding="utf-8")
        draft.replace(output.root / FILE)
    except OSError as error:
        log.warning("%s: cannot be written (%s); make it writable, or the next run does everything again", output.root / FILE, error.strerror)


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()
