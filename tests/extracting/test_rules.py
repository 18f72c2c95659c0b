"""Each rule in code has a sentence that it reads, and no rule goes without one."""

import re
from dataclasses import fields, is_dataclass
from pathlib import Path

import pytest
from sentences.rules import SENTENCES
from spaceparley.extracting.extract import annotate, extract
from spaceparley.reading.blocks import find_blocks
from spaceparley.reading.report import Report

PACKAGE = Path(__file__).parents[2] / "flows" / "spaceparley" / "extracting"
RULE = re.compile(r'f?"((?:statement|names|meeting|relay|source|milestone)\.[a-z_.-]+)"')
INNER = {"names.organisation.role", "milestone.programme.cooperation", "milestone.programme.described", "milestone.programme.introduced", "milestone.programme.often-named", "milestone.programme.site", "milestone.programme.thing", "milestone.programme.titled-site"}
"""Given to what is only compared, or has a name and no key, and never leaves."""
TITLE = "NASA, CNES, satellite, rocket, orbite basse; запуск спутника, ракета, космос"


def rules(fact: object):
    """Every rule id that a fact holds."""
    if isinstance(fact, tuple):
        for one in fact:
            yield from rules(one)
    elif is_dataclass(fact):
        for field in fields(fact):
            value = getattr(fact, field.name)
            if field.name == "rule_id":
                yield value
            elif not field.name.startswith("_"):
                yield from rules(value)


@pytest.mark.parametrize(("rule", "language", "published", "body"), SENTENCES, ids=[rule for rule, *_ in SENTENCES])
def test_rule_reads_its_sentence(rule, language, published, body):
    report = Report("invented", body, language, find_blocks(body), title=TITLE, published_on=published)
    document = annotate(report)
    assert rule in {*rules(extract(report)), *rules(document.entities), *rules(document.mentions)}


def test_every_rule_has_a_sentence():
    named = {found for path in PACKAGE.rglob("*.py") for found in RULE.findall(path.read_text(encoding="utf-8"))}
    assert named - INNER == {rule for rule, *_ in SENTENCES}
