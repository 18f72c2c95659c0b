"""How well extraction agrees with what people found, as a table, lines and JSON."""

import json
from dataclasses import asdict

from ..counting import counted
from ..evaluating.evaluate import Evaluation, Judged
from ..evaluating.figures import Figure
from .passages import flat


def scores_of(evaluation: Evaluation) -> str:
    """Precision, recall and F1 with its 95 % interval, a block a language, as a table to be read."""
    lines: list[str] = []
    for language, figures in evaluation.figures:
        lines.append(f"{language:28} P      R      F1     95 % of F1    gold  found")
        lines += (
            f"{one.name:28} {one.precision:.3f}  {one.recall:.3f}  {one.f1:.3f}  {_interval(one)}  {one.gold:5}  {one.found:5}"
            for one in figures
        )
        lines.append("")
    lines.append(f"{counted(len(evaluation.reports), 'report')}; statements credited to somebody else: {evaluation.wrong_speakers}")
    return "\n".join(lines)


def _interval(figure: Figure) -> str:
    return f"{'too few':>11}" if figure.low is None or figure.high is None else f"{figure.low:.3f}-{figure.high:.3f}"


def misses_of(judged: Judged) -> str:
    """What went wrong in one report, a line each; empty where nothing did."""
    return "\n".join(f"{judged.name} | {miss.table} | {miss.what} | {flat(miss.told)}" for miss in judged.misses)


def scores_as_json(evaluation: Evaluation) -> str:
    """The figures as JSON: by language, then by figure."""
    figures = {language: {one.name: asdict(one) for one in found} for language, found in evaluation.figures}
    document = {"reports": len(evaluation.reports), "wrong_speakers": evaluation.wrong_speakers, "figures": figures}
    return json.dumps(document, ensure_ascii=False, indent=1)
