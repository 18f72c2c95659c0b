"""Where a name comes from, by the make of its words: names of East Asia, whose surnames are few and whose syllables are known."""

from collections.abc import Sequence

from ...language import later as re
from ...reference.people import EASTERN, surname_origins
from ...reference.syllables import is_chinese

KOREAN = re.compile(
    r"(?:kk|tt|pp|ss|jj|ch|sh|[gndrlmbsjktph])?(?:yae|yeo|yu|yo|ya|ye|wae|wo|wa|we|wi|oo|oe|ui|eu|eo|ae|ee|u|a|e|i|o)(?:ng|ck|gh|h|k|n|l|m|p|t|b)?"
    r"|(?:чх|пх|кх|тх|чж|дж|пп|кк|тт|сс|хв|кв|ч|[бпвгкдтжзсхмнрлшц])?(?:йе|ве|вэ|ва|ви|ый|уи|[аоуыиэеёюя])(?:нъ|[йнмлкптг])?"
)
PINYIN = re.compile(r"(?:zh|ch|sh|[bpmfdtnlgkhjqxzcsryw])?(?:iang|iong|uang|ang|eng|ong|ing|ian|iao|uan|uai|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|üe|a|o|e|i|u|ü)(?:r)?")
VIETNAMESE = re.compile(r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|th|tr|qu|[bcdđghklmnprstvx])?[aăâeêioôơuưyàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵằắẳẵặầấẩẫậềếểễệồốổỗộờớởỡợừứửữự]{1,3}(?:ch|ng|nh|[cmnpt])?")

CYRILLIC = re.compile(r"[бвгдзйклмнпрстфхчш]{0,3}ь?[аеиоуыюя]{1,3}(?:нг|нь|ть|[мнптйк])?")
"""Syllables of Vietnam in Russian letters."""


def is_eastern(words: Sequence[str], language: str) -> bool:
    """Whether a known surname of China, Korea or Vietnam opens or closes a name whose other words are syllables of that country."""
    return 2 <= len(words) <= 4 and bool(_origins(words[0], words[1:], language) or _origins(words[-1], words[:-1], language))


def eastern_origin(words: Sequence[str], language: str, country: str | None) -> str | None:
    """chinese, korean or vietnamese, where surname and syllables tell one of them only, or the one that the bearer's country is."""
    found = _origins(words[0], words[1:], language) or _origins(words[-1], words[:-1], language)
    if country:
        return country if country in found else None
    return next(iter(found)) if len(found) == 1 else None


def _origins(surname: str, given: Sequence[str], language: str) -> frozenset[str]:
    return frozenset(one for one in surname_origins(surname, language) & EASTERN if given and _SHAPES[one](given))


def _is_korean(given: Sequence[str]) -> bool:
    """Two syllables, joined by a hyphen or written apart or as one."""
    parts = [part.lower() for word in given for part in word.split("-")]
    if len(parts) == 1:
        return re.fullmatch(rf"(?:{KOREAN.pattern}){{2}}", parts[0]) is not None
    return len(parts) == 2 and all(KOREAN.fullmatch(part) for part in parts)


def _is_chinese(given: Sequence[str]) -> bool:
    if len(given) > 1:
        return False
    word = given[0].lower().replace("-", "").replace("'", "")
    return re.fullmatch(rf"(?:{PINYIN.pattern}){{1,2}}", word) is not None or is_chinese(word)


def _is_vietnamese(given: Sequence[str]) -> bool:
    return len(given) >= 2 and all(VIETNAMESE.fullmatch(word.lower()) or CYRILLIC.fullmatch(word.lower()) for word in given)


_SHAPES = {"korean": _is_korean, "chinese": _is_chinese, "vietnamese": _is_vietnamese}
