"""How French, German, Hungarian and Italian names sound to a Russian ear, which is how Russian reports write them; Arabic vowels."""

import re
from functools import lru_cache

from .transcriptions import ENGLISH, Transcription

FRENCH_SPEECH = Transcription(
    (
        ("e?aux?|ôt?", "o"), ("œu|eu", "e"), ("oi|oy(?![aeiouéè])", "ua"), ("ou|où", "u"), ("a[iî]n?(?=[^aeiouy]|\\Z)", "e|en"), ("ei", "e"), ("ch", "S"), ("ph", "f"), ("p(?=t)", "p|"), ("gn", "n|ni"), ("qu", "k"), ("ill(?=[aeé])", "i|il"), ("(?<=[aeiouy]l)e(?=[^aeiouyéèn][aeiouyé])", "e|"),
        (r"c(?=[eiéyè])|ç", "s"), (r"g(?=[eéiy])", "Z"), ("j", "Z"), ("h", ""), ("th", "t"), (r"(?<=[aeiouyé])s(?=[aeiouyé])", "z"), ("in(?![aeiouyné])", "en"), ("en(?=[^aeiouyn]|\\Z)", "an"),
        (r"(?:es?|(?<=[aeioun])[tds]|(?<=r)[dts]|x|z)\Z", ""), (r"er\Z", "e"), ("u", "iu|u"), ("y", "i"), ("[éèêë]", "e"), ("[àâ]", "a"), ("[îï]", "i"), ("[ûù]", "iu"), ("c", "k"), ("w", "v"), ("[’'-]", ""),
    )
)  # fmt: skip
GERMAN_SPEECH = Transcription(
    (
        ("tsch", "C"), ("sch", "S"), (r"(?<![\w])s(?=[tp])", "S"), ("ei|ai", "ai"), ("eu|äu", "oi|ei"), ("ie", "i"), ("ck", "k"), ("ch", "x"), ("ph", "f"), ("th|dt", "t"), ("tz|z", "c"), ("s(?=[aeiouäöü])", "z"), ("ß", "s"), ("v", "f"), ("w", "v"), (r"(?<=[aeiouäöü])h", ""), ("h", "x|g"),
        ("j", "i"), ("ä|ae|ö|oe", "e"), ("ü|ue", "iu"), ("x", "ks"), ("qu", "kv"), ("y", "i"), ("c", "k"), ("[’'-]", ""),
    )
)  # fmt: skip
HUNGARIAN_SPEECH = Transcription(
    (("gy", "d"), ("sz", "s"), ("zs", "Z"), ("cs", "C"), ("s", "S"), ("ly", "i"), ("ny", "n"), ("ty", "t"), ("[jy]", "i"), ("á", "a"), ("é", "e"), ("í", "i"), ("[óöő]", "o|e"), ("[úüű]", "u|iu"))
)  # fmt: skip
ENGLISH_SPEECH = Transcription(
    ((r"u(?=[^aeiouy]{2}|[^aeiouy]\Z)", "a|u"), ("e[ae]", "i|e"), ("oo", "u"), (r"(?<=\w)y(?=[^aeiouy\W])", "ai|i"), *ENGLISH.rules)
)
ITALIAN_SPEECH = Transcription(
    (("sc(?=[ei])", "S"), ("gli", "li"), ("gn", "n"), ("c[i](?=[aou])", "C"), ("c(?=[ei])", "C"), ("g[i](?=[aou])", "dZ"), ("g(?=[ei])", "dZ"), ("gh", "g"), ("ch", "k"), ("qu", "ku|kv"), ("c", "k"), ("z", "c|dc"), ("h", ""), ("[àá]", "a"), ("[èé]", "e"), ("ì", "i"), ("ò", "o"), ("ù", "u"), ("[’'-]", ""))
)  # fmt: skip
SLAVIC = re.compile(
    r"\w+(?:[oe][vwf]f?a?|[^aeiou]ine?|ina|sk(?:y|i|iy|ij|ii|aya|aja|aïa|aia)|enko|t?ch?uk|[oe]vi(?:ch|tch|tsch|c))"
)

# Newspapers write the vowels of Arabic names as they please.
ARABIC_VOWELS = ((re.compile("ei"), "ai"), (re.compile("[vo]"), "u"), (re.compile("u+"), "u"), (re.compile(r"x\Z"), ""))


def arabic_sounds(sounds: frozenset[str]) -> frozenset[str]:
    """The same sounds with the vowels of Arabic names made one: suvaidi, suveidi -> a:suaidi."""
    return frozenset(f"a:{_arabic(sound)}" for sound in sounds if sound[1:2] != ":")


def _arabic(sound: str) -> str:
    for pattern, heard in ARABIC_VOWELS:
        sound = pattern.sub(heard, sound)
    return sound


@lru_cache(maxsize=65536)
def western_sounds(word: str) -> frozenset[str]:
    """What a word in small letters sounds like in French, German, Hungarian or Italian; nothing for one of Slavic form."""
    if SLAVIC.fullmatch(word):
        return frozenset()
    ways = (FRENCH_SPEECH, GERMAN_SPEECH, HUNGARIAN_SPEECH, ITALIAN_SPEECH, ENGLISH, ENGLISH_SPEECH)
    return frozenset(simplified(sound) for way in ways for sound in way.sounds(word))


def simplified(sounds: str) -> str:
    """Sounds without doubled letters and without the glide of е, which Russian does not hear in Western names."""
    return re.sub(r"(.)\1+", r"\1", sounds.replace("J", "ie").replace("y", "i"))
