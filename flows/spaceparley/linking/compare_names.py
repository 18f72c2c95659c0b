"""Whether two written names are one person's, by the names alone."""

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import lru_cache
from itertools import permutations
from typing import Literal

from .given_name_forms import given_forms
from .initials import compare_initials, initial_fits
from .name_folding import WESTERN, Folded, FoldedName, fold_name, fold_patronymic
from .name_parts import NameParts, read_name

Verdict = Literal["same", "different", "unclear"]
# Words that sound alike but for a vowel are neither one nor two.
NEAR = 0.75
# Nobody's name is longer.
LONGEST = 200


def compare_names(a: str, b: str) -> Verdict:
    """`same`, `different` or `unclear` for two written names of people, whatever alphabet and transcription.

    Only `same` is safe without knowing more. A surname alone, or an initial beside a full name that it fits, is
    `unclear`; so is a form that can be a woman's nominative or a man's genitive (`Александра Белова`).

    >>> compare_names("Youri Borissov", "Юрия Борисова"), compare_names("Y. Borisov", "Yuri Borisov")
    ('same', 'unclear')
    """
    return _compare(*sorted((" ".join(a.split()), " ".join(b.split()))))


@lru_cache(maxsize=65536)
def _compare(a: str, b: str) -> Verdict:
    if max(len(a), len(b)) > LONGEST:
        return "unclear"
    first, second = read_name(a), read_name(b)
    if not first or not second:
        return "unclear"
    likeliest = _compare_readings(first[0], second[0])
    if likeliest != "different":
        return likeliest
    verdicts = {_compare_readings(one, other) for one in first for other in second}
    if "same" in verdicts and not any(given_forms(word) for word in first[0].words + second[0].words):
        # Nothing known speaks for the likelier reading: `Азим` is a name, and no case of one.
        return "same"
    return "different" if verdicts == {"different"} else "unclear"


def _compare_readings(a: NameParts, b: NameParts) -> Verdict:
    if not a.words or not b.words:
        return "unclear"
    if a.gender and b.gender and a.gender != b.gender:
        return "different"
    one, other = fold_name(a), fold_name(b)
    if min(len(a.words), len(b.words)) > 1:
        return _add_up((_compare_full(a, b, one, other), _compare_middles(a, b)))
    if len(a.words) == len(b.words) == 1 and a.initials and b.initials:
        return _add_up(
            (
                match_words(one.words[0], other.words[0]),
                compare_initials(a.initials, b.initials, alike=a.cyrillic == b.cyrillic),
            )
        )
    few, many = sorted(((a, one), (b, other)), key=lambda pair: len(pair[0].words))
    return _compare_short(few[0], many[0], few[1], many[1])


def _add_up(verdicts: Sequence[Verdict]) -> Verdict:
    return "different" if "different" in verdicts else "unclear" if "unclear" in verdicts else "same"


def _compare_full(a: NameParts, b: NameParts, one: FoldedName, other: FoldedName) -> Verdict:
    """Two names of a given name and a surname at least, in either order."""
    if a.particles != b.particles:
        verdict = _compare_orders(one.words, other.words)
        return "unclear" if verdict == "same" else verdict
    if one.korean and other.korean and a.cyrillic != b.cyrillic:
        return (
            "same" if one.korean == other.korean else "unclear" if one.korean[:4] == other.korean[:4] else "different"
        )
    verdict = _compare_orders(one.words, other.words)
    return "same" if verdict != "same" and _joined(a, b) else verdict


def _joined(a: NameParts, b: NameParts) -> bool:
    """Whether the names differ in spaces and hyphens only."""
    if len(a.words) == len(b.words) or a.cyrillic != b.cyrillic:
        return False
    return "".join(a.words).replace("-", "") == "".join(b.words).replace("-", "")


def _compare_orders(one: tuple[Folded, ...], other: tuple[Folded, ...]) -> Verdict:
    if len(one) != len(other):
        few, many = sorted((one, other), key=len)
        return "unclear" if _is_part(few, many) else "different"
    straight = _add_up([match_words(x, y) for x, y in zip(one, other, strict=True)])
    if straight != "different":
        return straight
    turned = [
        _add_up([match_words(x, y) for x, y in zip(one, order, strict=True)])
        for order in ([*other[1:], other[0]], [other[-1], *other[:-1]])
    ]
    if "same" in turned:
        # `Martin Paul` and `Paul Martin` may be two.
        return "unclear" if all(word.forms for word in one) else "same"
    return "unclear" if "unclear" in turned else "different"


def _is_part(few: tuple[Folded, ...], many: tuple[Folded, ...]) -> bool:
    if len(many) > 6:
        return False
    return any(
        all(match_words(x, y) != "different" for x, y in zip(few, order, strict=True))
        for order in permutations(many, len(few))
    )


def _compare_middles(a: NameParts, b: NameParts) -> Verdict:
    """Patronymics, and middle initials, which may stand for one."""
    if a.patronymic and b.patronymic:
        one, other = (fold_patronymic(name) for name in (a, b))
        return match_words(one, other)
    if a.initials and b.initials:
        return compare_initials(a.initials, b.initials, alike=a.cyrillic == b.cyrillic)
    for name, middle in ((a, b), (b, a)):
        if name.initials and middle.patronymic and not initial_fits(name.initials[-1], middle.patronymic):
            return "different"
    return "same"


def _compare_short(short: NameParts, full: NameParts, one: FoldedName, other: FoldedName) -> Verdict:
    """A surname, alone or with initials, beside more."""
    for place, word in enumerate(other.words):
        if match_words(one.words[0], word) == "different":
            continue
        rest = [*full.words[:place], *full.words[place + 1 :], *([full.patronymic] if full.patronymic else [])]
        named = rest or list(full.initials)
        if not short.initials or not named:
            return "unclear"
        if all(initial_fits(initial, name) for initial, name in zip(short.initials, named, strict=False)):
            return "unclear"
    return "different"


def match_words(x: Folded, y: Folded) -> Verdict:
    """Whether two words of names are spellings of one name."""
    if x.alphabet == y.alphabet and x.letters == y.letters:
        return "same"
    if x.cyrillic != y.cyrillic:
        return _match_across(x, y)
    if x.alphabet == y.alphabet == "russian":
        # What Latin letters cannot tell apart, Russian ones do: `Малков`, `Мальков`; `Чарльз` is never `Шарль`.
        national = {form for form in x.forms & y.forms if form.origin not in WESTERN}
        return "same" if national or x.eastern & y.eastern else "unclear" if _may_be(x, y) else "different"
    if x.sounds & y.sounds or x.forms & y.forms:
        return "same"
    return "unclear" if _may_be(x, y) else "different"


def _match_across(x: Folded, y: Folded) -> Verdict:
    """Two words in two alphabets."""
    chinese, spelt = ({one for one in word.eastern if one.startswith("p:")} for word in (x, y))
    if chinese and spelt:
        # Letter by letter `Ян` is Yan, but by syllables it is Yang.
        return "same" if chinese & spelt else "unclear" if x.sounds & y.sounds else "different"
    if x.forms & y.forms:
        return "same"
    if x.forms and y.forms and all(form.origin in WESTERN for form in x.forms | y.forms):
        # `Jan` is Ян, whatever a French Jean sounds like.
        return "unclear" if x.sounds & y.sounds else "different"
    if x.sounds & y.sounds or x.eastern & y.eastern or (x.western & y.western and not (x.forms and y.forms)):
        return "same"
    return "unclear" if _may_be(x, y) else "different"


def _may_be(x: Folded, y: Folded) -> bool:
    if (x.sounds | x.possible) & (y.sounds | y.possible):
        return True
    return not (x.forms and y.forms) and _near(x, y)


def _near(x: Folded, y: Folded) -> bool:
    skeletons = x.skeletons & y.skeletons
    if not any(len(skeleton) > 1 for skeleton in skeletons):
        return False
    return any(
        one[:1] == other[:1] and SequenceMatcher(None, one, other).ratio() >= NEAR
        for one in x.sounds | x.possible
        for other in y.sounds | y.possible
    )
