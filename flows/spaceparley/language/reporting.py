"""The shape of the verbs that a language says speech with, in every form, and what each can bring in."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

Act = Literal["statement", "opinion", "proposal", "promise", "agreement", "request"]
Form = Literal["finite", "base", "participle", "infinitive", "passive", "trailing"]


@dataclass(frozen=True, slots=True)
class Verb:
    """What one inflected form of a reporting verb can bring in, and what it does."""

    takes: str
    """c: a clause; i: an infinitive after its particle; b: a bare infinitive ("dit avoir"); n: any noun phrase that states
    something; w: only one with an abstract head ("the need for"); e: one that tells an event or a claim ("any delay"); j: a verdict on a clause
    ("deems it premature to"); s: one that is called something ("the delay as minor"); v: one
    that is valued ("the cost at 3 million"); l: an event that is put down to something ("the delay to a valve"); a: a phrase with "about"; t: somebody who is told, that something is so or of something; x: whoever is to do it belongs to what is asked; o: the noun
    that a phrase ends in; q: quoted words. A verb that takes clauses takes quoted words too."""
    act: Act = "statement"
    form: Form = "finite"
    """base: needs a plural subject, a pronoun or an auxiliary; participle: needs an auxiliary; infinitive: needs a verb of will ("a tenu à préciser"); passive: tells what was
    said, by nobody; trailing: "adding that"."""

    def brings(self, complement: str) -> bool:
        """Whether it can bring in that complement."""
        return complement in self.takes or (complement == "q" and "c" in self.takes)


@dataclass(frozen=True, slots=True)
class Phrase:
    """A reporting verb of several words, known by its last one."""

    before: re.Pattern[str]
    """What stands right before that last word; matches up to its end (`\\Z`)."""
    verb: Verb


@dataclass(frozen=True, slots=True)
class ReportingWords:
    """The verbs by lower-case form, and those of several words by their last word."""

    verbs: Mapping[str, Verb]
    phrases: Mapping[str, Phrase | tuple[Phrase, ...]]

    def phrases_of(self, form: str) -> tuple[Phrase, ...]:
        """The verbs of several words that end in that word."""
        found = self.phrases.get(form, ())
        return (found,) if isinstance(found, Phrase) else found


def listed(takes: str, act: Act, form: Form, forms: str) -> dict[str, Verb]:
    """Each of the space-separated forms with what it brings in."""
    verb = Verb(takes, act, form)
    return dict.fromkeys(forms.split(), verb)
