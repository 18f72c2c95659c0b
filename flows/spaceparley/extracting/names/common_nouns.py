"""Places, institutions and programmes back in the nominative, with a morphological dictionary."""

from collections import defaultdict
from functools import cache
from typing import TYPE_CHECKING, Literal

from ...language import later as re
from ...language import load
from ...language.inflection import InflectionWords

if TYPE_CHECKING:
    from pymorphy3 import MorphAnalyzer
    from pymorphy3.analyzer import Parse

WORD = re.compile(r"[А-ЯЁа-яё]+")
QUOTED = re.compile(r"(?P<head>.*?)(?P<open>[«“„\"])(?P<inside>[^«»“”„\"]+)(?P<close>[»”“\"]?)(?P<rest>.*)", re.DOTALL)
JOINED = re.compile(r"[ое]-[а-яё]")
"""The end of the first part of a compound, which does not change ("ракетно-космической")."""
ADJECTIVES = ("ADJF", "PRTF", "ADJS")
PhraseKind = Literal["place", "organisation", "programme"]


@cache
def _analyser(language: str) -> "MorphAnalyzer":
    from pymorphy3 import MorphAnalyzer

    return MorphAnalyzer(lang=language)


def nominative_phrase(words: str, language: str, kind: str) -> str:
    """The phrase with its head and the adjectives before it in the nominative: `Космического агентства ОАЭ`.

    A name in quotation marks after its common noun stays as it is; one that stands alone is declined like any other.
    """
    quoted = QUOTED.fullmatch(words)
    if quoted and not quoted["head"].strip():
        return quoted["open"] + _unquoted(quoted["inside"], language, kind) + quoted["close"] + quoted["rest"]
    if quoted:
        return _unquoted(quoted["head"].rstrip(), language, kind) + words[len(quoted["head"].rstrip()) :]
    return _unquoted(words, language, kind)


def is_womans_name(word: str, language: str) -> bool:
    """Whether the dictionary has the word as a woman's given name in the nominative."""
    return any(
        parse.is_known and {"Name", "femn", "nomn"} <= parse.tag.grammemes for parse in _analyser(language).parse(word)
    )


def _unquoted(words: str, language: str, kind: str) -> str:
    spans = [match.span() for match in WORD.finditer(words) if not JOINED.match(words, match.end() - 1)]
    parses = [_best(words[start:end], language, kind) for start, end in spans]
    head = next((place for place, parse in enumerate(parses) if parse is None or parse.tag.POS not in ADJECTIVES), None)
    if head and parses[head]:
        parses[head] = _agreed(words[slice(*spans[head - 1])], words[slice(*spans[head])], language) or parses[head]
    changed = range(len(spans)) if head is None else range(head + 1)
    pieces, at = [], 0
    for place in changed:
        start, end = spans[place]
        pieces += [
            words[at:start],
            _agreeing(words[start:end], language, kind, parses[place], parses[head] if head is not None else None),
        ]
        at = end
    return "".join(pieces) + words[at:]


def _agreeing(word: str, language: str, kind: str, parse: "Parse | None", head: "Parse | None") -> str:
    """The word in the nominative, in number and gender of its head."""
    if parse is None:
        return _by_ending(word, language, kind)
    leading = parse if head is None or parse.tag.POS not in ADJECTIVES else head
    if leading.tag.number == "plur":
        wanted = {"nomn", "plur"}
    elif leading is parse and parse.tag.POS != "PRTF":
        return _shaped(str(parse.normal_form), word)
    else:
        wanted = {"nomn", "sing", leading.tag.gender or "masc"}
    form = parse.inflect(wanted)
    return _shaped(str(form.word if form else parse.normal_form), word)


def _by_ending(word: str, language: str, kind: str) -> str:
    """The nominative of a word that the dictionary does not know."""
    if len(word) < 4 or word.isupper():
        return word
    rules: InflectionWords = load(language, InflectionWords)
    for ending, nominative in rules.unknown[kind]:
        if word.endswith(ending):
            return word[: len(word) - len(ending)] + nominative
    return word


def _best(word: str, language: str, kind: str) -> "Parse | None":
    """The likeliest noun or adjective that the word is a form of; None for abbreviations and what does not change."""
    if len(word) < 3 or word.isupper():
        return None
    usable = [parse for parse in _analyser(language).parse(word) if _usable(parse) and (parse.is_known or (parse.tag.POS == "ADJF" and word[0].islower()))]
    parses = [parse for parse in usable if not {"Surn", "Name", "Patr"} & parse.tag.grammemes] or usable
    weights: dict[str, float] = defaultdict(float)
    for parse in parses:
        weights[parse.normal_form] += parse.score + _bonus(parse, kind)
    if not weights:
        return None
    form = max(weights, key=lambda one: (weights[one], -len(one)))
    return next(parse for parse in parses if parse.normal_form == form)


def _agreed(adjective: str, noun: str, language: str) -> "Parse | None":
    """The reading of a noun that has case and gender of the adjective before it ("космического парка" is no "парка"); None where all have or none has."""
    told = {(parse.tag.case, parse.tag.gender) for parse in _analyser(language).parse(adjective) if parse.tag.POS in ADJECTIVES}
    nouns = [parse for parse in _analyser(language).parse(noun) if _usable(parse) and parse.is_known]
    fitting = [parse for parse in nouns if (parse.tag.case, parse.tag.gender) in told]
    return fitting[0] if fitting and len({parse.normal_form for parse in nouns}) > 1 else None


def _usable(parse: "Parse") -> bool:
    """Singular nouns and adjectives; plurals where nothing else has that form."""
    return parse.tag.POS in ("NOUN", *ADJECTIVES) and (parse.tag.number == "sing" or "Pltm" in parse.tag)


def _bonus(parse: "Parse", kind: str) -> float:
    """What speaks for a reading beside its frequency: a place's name, a name as it stands."""
    place = 1.0 if kind == "place" and "Geox" in parse.tag else 0.0
    return place + (0.5 if parse.tag.case == "nomn" and parse.is_known else 0.0)


def _shaped(form: str, like: str) -> str:
    """The form with the capitals of the word it replaces."""
    if like.isupper() and len(like) > 1:
        return form.upper()
    return form[:1].upper() + form[1:] if like[:1].isupper() else form
