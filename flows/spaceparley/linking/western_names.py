"""How names of western Europe sound to a Russian ear, which is how Russian reports write them; Arabic vowels."""

import re
from functools import lru_cache

from .transcriptions import ENGLISH, LONE_Y, Transcription

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
DUTCH_SPEECH = Transcription(
    (("sch", "sx"), ("ch|g", "x"), ("ij|ei", "ei|ai"), ("ui", "ei"), ("eu", "e"), ("oe", "u"), ("ou", "au"), ("aa", "a"), ("uu|u", "iu"), ("ee", "e"), ("oo", "o"), ("j", "i"), ("v", "v|f"), ("w", "v"), ("h", "x"), ("ck|c", "k"), ("th|dt", "t"), ("x", "ks"), ("y", "i"), ("[’'-]", ""))
)  # fmt: skip
SPANISH_SPEECH = Transcription(
    (("ch", "C"), ("j|g(?=[ei])", "x"), ("gu(?=[ei])", "g"), ("qu", "k"), ("c(?=[ei])|z", "s"), ("c", "k"), ("ñ", "n|ni"), ("h", ""), ("ll", "l|i"), ("y", "i"), ("v", "v|b"), ("x", "ks|x"), ("[áà]", "a"), ("é", "e"), ("í", "i"), ("ó", "o"), ("[úü]", "u"), ("[’'-]", ""))
)  # fmt: skip
PORTUGUESE_SPEECH = Transcription(
    (("lh", "l|li"), ("nh", "n|ni"), ("ch|x", "S"), ("j|g(?=[ei])", "Z"), ("gu(?=[ei])", "g"), ("qu(?=[ei])", "k"), ("ç|c(?=[ei])", "s"), ("c", "k"), ("z\\Z", "s"), ("ss", "s"), ("(?<=[aeiou])s(?=[aeiou])", "z"), ("ão", "an"), ("ões", "ois"), ("o\\Z", "o|u"), ("h", ""), ("y", "i"), ("[áàâã]", "a"), ("[éê]", "e"), ("í", "i"), ("[óôõ]", "o"), ("ú", "u"), ("[’'-]", ""))
)  # fmt: skip
POLISH_SPEECH = Transcription(
    (("szcz", "Q|SC"), ("sz", "S"), ("cz", "C"), ("rz", "Z|S"), ("dź|dzi(?=[aeou])", "dz"), ("ch", "x"), ("ci(?=[aeouąę])|ć", "c"), ("ś", "s"), ("ż", "Z"), ("ź", "z"), ("ń", "n"), ("ł", "l"), ("w", "v"), ("ą(?=[bp])", "om"), ("ą", "on"), ("ę(?=[bp])", "em"), ("ę", "en"), ("ó", "u"), ("j", "i"), ("h", "x|g"), ("[’'-]", ""))
)  # fmt: skip
SHARED = (LONE_Y, ("kh", "x"))
"""Spellings that no western language has of its own, or all hear alike."""
WAYS = tuple(
    Transcription((*SHARED, *way.rules))
    for way in (
        *(FRENCH_SPEECH, GERMAN_SPEECH, DUTCH_SPEECH, HUNGARIAN_SPEECH, POLISH_SPEECH),
        *(ITALIAN_SPEECH, SPANISH_SPEECH, PORTUGUESE_SPEECH, ENGLISH, ENGLISH_SPEECH),
    )
)
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
    """What a word in small letters sounds like in a language of western Europe; nothing for one of Slavic form."""
    if SLAVIC.fullmatch(word):
        return frozenset()
    return frozenset(simplified(sound) for way in WAYS for sound in way.sounds(word))


def simplified(sounds: str) -> str:
    """Sounds without doubled letters and without the glide of е, which Russian does not hear in Western names."""
    return re.sub(r"(.)\1+", r"\1", sounds.replace("J", "ie").replace("y", "i"))
