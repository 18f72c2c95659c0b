"""A row with the passages behind it, the words themselves marked."""

from collections.abc import Callable, Iterator

from ..publishing.questions.why import Explanation, Passage
from .passages import flat

Mark = Callable[[str], str]


def why_of(explanation: Explanation, mark: Mark) -> str:
    """A row, its values, and each passage behind it with the words themselves marked."""
    width = max(len(name) for name, _ in explanation.values)
    values = [f"  {name:{width}}  {value}" for name, value in explanation.values if value is not None]
    passages = [line for passage in explanation.passages for line in _passage_lines(passage, mark)]
    return "\n".join([*explanation.notes, f"{explanation.row_id} in {explanation.table}", *values, "", *(passages or ["  (no evidence of its own)"])])


def _passage_lines(passage: Passage, mark: Mark) -> Iterator[str]:
    yield f"  {passage.column} = {passage.value}"
    if passage.exact is None:
        yield f"    given by a person, {passage.method}: {passage.url or 'no source stated'}"
        return
    before, words, after = (flat(part) for part in (passage.prefix, passage.exact, passage.suffix))
    yield f"    …{before}{mark(words)}{after}…"
    where = f"{passage.part} {passage.start}-{passage.end}"
    yield f"    {passage.report or passage.report_id} ({passage.published or 'undated'}), {where}, rule {passage.rule_id}"
