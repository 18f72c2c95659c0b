"""Rules that lead from each way of writing a name to one set of sounds.

Sounds are small Latin letters with Z (ж), C (ч), S (ш), Q (щ), x (х) and c (ц). A rule names what is written and the
sounds it may stand for, the likeliest first, separated by bars; the first rule that fits at a letter holds.

Standards: BGN/PCGN, KMU-55 and the Belarusian 2007 instruction (`ENGLISH`, with what the press makes of them), GOST 7.79
and ISO 9 (`SCHOLARLY`), the spelling of French newspapers (`FRENCH`), Duden and German newspapers (`GERMAN`), Kazakh
2021, Azeri, Uzbek and Turkish alphabets (`TURKIC`). `SOUTHERN` adds how Ukrainian h is read, `BELARUSIAN` and `AZERI`
what Russian spells otherwise. Russian letters are read by `CYRILLIC`.
"""

import re
from dataclasses import dataclass
from functools import cached_property
from itertools import product

# More spellings than this are no longer told apart: the rest of a long word is then read in the likeliest way.
MOST_READINGS = 48
TIDY = (
    (re.compile(r"i{2,}"), "i"),
    (re.compile(r"(?<=[aeou])i(?=[aeou])"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
    (re.compile(r"of(?=a?\Z)"), "ov"),
    (re.compile(r"ef(?=a?\Z)"), "ev"),
)


@dataclass(frozen=True)
class Transcription:
    """One way of writing names, as rules."""

    rules: tuple[tuple[str, str], ...]

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(f"({written})" for written, _ in self.rules))

    @cached_property
    def _sounds(self) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(sounds.split("|")) for _, sounds in self.rules)

    def sounds(self, word: str) -> frozenset[str]:
        """All that a word in small letters may sound like: `choubine` in French -> Subin."""
        choices: list[tuple[str, ...]] = []
        readings, end = 1, 0
        for match in self._pattern.finditer(word):
            choices.append((word[end : match.start()],))
            options = self._sounds[(match.lastindex or 1) - 1]
            readings *= len(options)
            choices.append(options if readings <= MOST_READINGS else options[:1])
            end = match.end()
        choices.append((word[end:],))
        return frozenset(tidy("".join(chosen)) for chosen in product(*choices))


def tidy(sounds: str) -> str:
    """Sounds without what no two spellings agree on: doubled letters, a glide between vowels."""
    for pattern, heard in TIDY:
        sounds = pattern.sub(heard, sounds)
    return sounds


VOWEL = "aeiouyàâäåáãéèêëíîïìóôöòõúûüùøəı"
NOT_VOWEL = f"(?<=[^{VOWEL}'’ʻʼ])"
CYRILLIC = Transcription(
    (
        ("дж", "dZ"),
        ("тх", "t"), ("дх", "d"), ("бх", "b"), ("гх", "g"), ("кх", "k"),
        ("[ьъ’'ʼ]?[ёе](?<=[ьъ’'ʼи].)", "ie"),
        (r"(?<=[чшщжц])ё", "e|o"),
        (r"(?<![^-])ё", "io|e"),
        ("ё", "e"),
        ("[ьъ]о", "io|e"),
        ("щ", "Q"), ("ш", "S"), ("ч", "C"), ("ж", "Z"), ("ц", "c"), ("[хһҳ]", "x"),
        ("ю", "iu"), ("я", "ia"), ("[еэє]", "e"), ("ї", "i"), ("[ийыі]", "i"),
        ("[аә]", "a"), ("б", "b"), (r"ў(?=\Z)", "v"), ("[вў]", "v"), ("[гґғ]", "g"), ("д", "d"), ("з", "z"), ("[кқ]", "k"), ("л", "l"), ("м", "m"),
        ("[нң]", "n"), ("[оө]", "o"), ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("[уұү]", "u"), ("ф", "f"),
        ("[ьъ’'ʼ-]", ""),
    )
)  # fmt: skip
# What Latin spellings share; the glides of ё, ю, я and е are written with i, y or j.
GLIDES = (
    (rf"{NOT_VOWEL}i[yjï]?[eé]", "ie"),
    (rf"{NOT_VOWEL}[yj]e", "ie|e"),
    (rf"{NOT_VOWEL}i[yjï]o", "ie|io"),
    (rf"{NOT_VOWEL}[iyj]o(?=[vw])", "e|ie|io"),
    (rf"{NOT_VOWEL}[yij]o", "io|ie"),
    (rf"(?<=[{VOWEL}])[iyjï]o", "e|io"),
    (r"(?<![\w])[yij]e", "e"),
    ("[yï]", "i"),
)
LETTERS = (
    ("ß", "s"), ("[čç]", "C"), ("[šşș]", "S"), ("ž", "Z"), ("ğ", "g"), ("ñ", "n"), ("ě", "e"),
    ("x", "ks"), ("ck", "k"), ("qu?", "k"), (r"c(?=[eiéy])", "c|s"), ("c", "k"), ("w", "v|u"),
    ("[àâäåáãə]", "a"), ("[éèêë]", "e"), ("[íîìı]", "i"), ("[óôöòõø]", "o"), ("[úûüùū]", "u"), ("[łŁ]", "l"), ("ś", "s"), ("ń", "n"), ("ź", "z"), ("ć", "C"), ("ș", "s"),
    ("[’'ʻʼ-]", ""),
)  # fmt: skip
ASPIRATES = (("tk?h", "t"), ("dk?h", "d"), ("bh", "b"), ("gh", "g"), ("ph", "f"))
ENGLISH = Transcription(
    (
        ("stch|shch", "Q"), ("sch", "S|Q|sk"), ("sh", "S"), ("zh", "Z"), ("tch|ch", "C"), ("kh", "x"), ("dzh|dj", "dZ"), ("ts|tz", "c"),
        (rf"(?<=[{VOWEL}])j(?![{VOWEL}])", "i|dZ"), (r"j(?=\Z)", "i|dZ"), ("j", "dZ|Z"),
        ("oo", "u|o"), ("ou", "u|ou"), ("ee", "i|e"), (r"(?:(?<=[^aeiouy])|(?<=gu))ine(?=\Z)", "in"), ("gu(?=[eiéy])", "g"),
        *ASPIRATES, ("h", "x"), *GLIDES, *LETTERS,
    )
)  # fmt: skip
FRENCH = Transcription(
    (
        ("chtch|sch?tch", "Q"), ("tch", "C"), ("sh|sch|ch", "S"), ("zh", "Z"), ("kh", "x"), ("dj|dzh", "dZ"), ("ts|tz", "c"),
        (r"j(?=\Z)", "i"), (r"(?<![^-])j", "Z|dZ"), ("j", "Z"),
        ("oou", "ou|u"), ("oo", "o|u"), ("i?ou(?<=iou)", "iu"), ("ou", "u|ou"), ("eu", "eu|e"), (r"(?:(?<=[^aeiouy])|(?<=gu))ine(?=\Z)", "in"), ("gu(?=[eiéèïy])", "g"),
        *ASPIRATES, ("h", "x"), *GLIDES, *LETTERS,
    )
)  # fmt: skip
GERMAN = Transcription(
    (
        ("schtsch", "Q"), ("dsch", "dZ"), ("tsch", "C"), ("tch", "t|C"), ("sch|sh", "S|Z"), ("zh", "Z"), ("kh|ch", "x"), ("tz|ts|z", "c"), ("ss(?!ch)", "s"), ("s", "s|z"),
        (r"(?<=sch)o(?=[vw])", "e|o"), ("ou", "u|ou"), ("gu(?=[eiy])", "g"),
        *ASPIRATES, ("h", "x"), *GLIDES, ("j", "i"), ("w", "v"), *LETTERS,
    )
)  # fmt: skip
SCHOLARLY = Transcription(
    (
        ("šč|štš|ŝ|shh|ś?ś", "Q"), ("č", "C"), ("š", "S"), ("ž", "Z"), ("kh|ch|h", "x"), (r"c(?!h)", "c"), ("dž", "dZ"), ("ts", "c"),
        ("û", "iu"), ("â", "ia"), ("è", "e"), *GLIDES, ("j", "i"), *LETTERS,
    )
)  # fmt: skip
TURKIC = Transcription(
    (
        ("sh", "S"), ("ch", "C"), ("zh", "Z"), ("kh", "x"), ("c", "dZ"), ("ç", "C"), ("ş", "S"), ("[ğ]|g[ʻʼ'’]", "g"), ("o[ʻʼ'’]", "u"), ("x", "x"), ("q", "k|g"),
        ("j", "Z|dZ"), ("ə", "a|e"), ("ü", "u|iu"), ("ö", "o|e"), *ASPIRATES, ("h", "x|g"), *GLIDES, *LETTERS,
    )
)  # fmt: skip
SOUTHERN_RULES = (
    ("zgh", "zg"), (r"h(?<![szckt]h)", "g"), (r"ou(?=\Z)", "ov"), (r"[yi]?eu(?=\Z)", "ev|iev"), ("ts(?=[ei])", "c|t"), ("dz(?=[ei])", "dz|d"),
)  # fmt: skip
SOUTHERN = Transcription((*SOUTHERN_RULES, *ENGLISH.rules))
SOUTHERN_FRENCH = Transcription((*SOUTHERN_RULES, *FRENCH.rules))
SOUTHERN_GERMAN = Transcription((("h(?<![sc]h)", "g"), *GERMAN.rules))
# Unstressed o is written a, short u stands for v.
BELARUSIAN = Transcription(((rf"(?<=[{VOWEL}])u(?=[^{VOWEL}])", "v|u"), ("a(?![u])", "a|o"), *SOUTHERN.rules))
AZERI = Transcription(
    (("mammad", "mamed"), ("ahmad", "axmed"), ("mehdi", "mexti"), (r"\bgul", "gul|kul"), ("gh", "g"), *TURKIC.rules)
)
