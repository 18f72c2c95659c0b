"""Rules that lead from each way of writing a name to one set of sounds.

Sounds are small Latin letters with Z (ж), C (ч), S (ш), Q (щ), x (х), c (ц), y (ы) and J (ь before е). A rule names what is written and the
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
    (re.compile(r"y?i?[iy]\Z|i{2,}"), "i"),
    (re.compile(r"(?<=[aeou])i(?=[aeou])"), ""),
    (re.compile(r"s{2,}"), "s"),
    (re.compile(r"(?<=[sc]k)aa\Z"), "a"),
    (re.compile(r"of{1,2}(?=a?\Z)"), "ov"),
    (re.compile(r"ef{1,2}(?=a?\Z)"), "ev"),
)


@dataclass(frozen=True)
class Transcription:
    """One way of writing names, as rules."""

    rules: tuple[tuple[str, str], ...]
    most: int = MOST_READINGS

    @cached_property
    def _pattern(self) -> re.Pattern[str]:
        return re.compile("|".join(f"({written})" for written, _ in self.rules))

    @cached_property
    def _sounds(self) -> tuple[tuple[str, ...], ...]:
        return tuple(tuple(sounds.split("|")) for _, sounds in self.rules)

    def sounds(self, word: str) -> frozenset[str]:
        """All that a word in small letters may sound like: `choubine` in French -> Subin."""
        return frozenset(map(tidy, self.readings(word)))

    def readings(self, word: str) -> tuple[str, ...]:
        """What the rules make of a word in small letters, as it comes out of them."""
        choices: list[tuple[str, ...]] = []
        readings, end = 1, 0
        for match in self._pattern.finditer(word):
            choices.append((word[end : match.start()],))
            options = self._sounds[(match.lastindex or 1) - 1]
            readings *= len(options)
            choices.append(options if readings <= self.most else options[:1])
            end = match.end()
        choices.append((word[end:],))
        return tuple("".join(chosen) for chosen in product(*choices))


def tidy(sounds: str) -> str:
    """Sounds without what no two spellings agree on: a doubled s, a glide between vowels, й after a last и or ы."""
    for pattern, heard in TIDY:
        sounds = pattern.sub(heard, sounds)
    return sounds


VOWEL = "aeiouyàâäåáãéèêëíîïìóôöòõúûüùøəı"
NOT_VOWEL = f"(?<=[^{VOWEL}'’ʻʼ])"
CYRILLIC = Transcription(
    (
        ("дж", "dZ"), ("уу", "u|uu"), ("оо", "o|oo"), ("ээ", "e|ee"),
        ("[ьъ’'ʼ][её]", "J"), ("и[её]", "ie"),
        (r"(?<=[чшщжц])ё", "e|o"), (r"(?<![^-])ё", "io|e"), ("ё", "e|io"), ("[ьъ]о", "io|e"),
        ("щ", "Q"), ("ш", "S"), ("ч", "C"), ("ж", "Z"), ("ц", "c"), ("[хһҳ]", "x"),
        ("ю", "iu"), ("я", "ia"), ("[еэє]", "e"), ("ї", "i"), ("(?<=[цй])ы", "y|i"), ("ы", "y"), ("[ий]", "i"), ("і", "i|y"),
        ("[аә]", "a"), ("б", "b"), ("[вў]", "v"), ("[гґғ]", "g"), ("д", "d"), ("з", "z"), ("[кқ]", "k"), ("л", "l"), ("м", "m"),
        ("[нң]", "n"), ("[оө]", "o"), ("п", "p"), ("р", "r"), ("с", "s"), ("т", "t"), ("[уұү]", "u"), ("ф", "f"),
        ("[ьъ’'ʼ-]", ""),
    )
)  # fmt: skip
# Ukrainian, Belarusian, Kazakh letters tell that и and ы are not the Russian ones.
NATIONAL_LETTERS = re.compile("[іїєґўәғқңөұүһҳ]")
NATIONAL = Transcription((("[иы](?!й)", "i|y"), ("є", "e|ie"), *CYRILLIC.rules))
CONSONANT = f"[^{VOWEL}\\W]"
LONE_Y = (r"(?<=\b[bcdfghjklmnpqrstvwxz]{2})y\Z", "ai")
"""The y of Fry and Bly: no paper spells a name of another language so."""


def _glides(letters: str) -> tuple[tuple[str, str], ...]:
    """Rules for the glides of ё, ю, я and е, which Latin spellings write with one of the letters."""
    return (
        LONE_Y,
        (rf"{NOT_VOWEL}i[{letters}][eé]", "ie"),
        (rf"{NOT_VOWEL}i[eé]", "ie|J"),
        (rf"{NOT_VOWEL}y[{letters}]e", "ye"),
        (rf"{NOT_VOWEL}[{letters}]e", "J"),
        (rf"{NOT_VOWEL}i[{letters}]o", "ie|io"),
        (rf"{NOT_VOWEL}[{letters}]o(?![kjs][oiu]|ichi)", "e|io|J|ie"),
        (rf"{NOT_VOWEL}io(?=[vw])", "e|io|J|ie"),
        (rf"(?<=[{VOWEL}])[i{letters}]o", "e|io"),
        (rf"(?<!\w)[{letters}]e", "e"),
        (r"(?<!\w)ie", "e|ie"),
        (rf"{NOT_VOWEL}y(?={CONSONANT})", "y"),
        (rf"(?<=[{VOWEL}])y(?={CONSONANT})", "i|y"),
        (rf"(?<!\w)y(?={CONSONANT})", "y|i"),
        ("[yï]", "i"),
    )


GLIDES = _glides("yï")
GLIDES_WITH_J = _glides("yjï")
LETTERS = (
    ("ß", "s"), ("[čç]", "C"), ("[šşș]", "S"), ("ž", "Z"), ("ğ", "g"), ("ñ", "n"), ("ě", "e"),
    ("x", "ks"), ("ck", "k"), ("qu?", "k"), (r"c(?=[eiéy])", "c|s"), ("c", "k"), ("w", "v"),
    ("ä", "a|ae"), ("ö", "o|oe"), ("[àâåáãə]", "a"), ("[éèêë]", "e"), ("[íîì]", "i"), ("ı", "y|i"), ("[óôòõø]", "o"), ("[úûüùū]", "u"), ("[łŁ]", "l"), ("ś", "s"), ("ń", "n"), ("ź", "z"), ("ć", "C"), ("ș", "s"),
    ("[’'ʻʼ-]", ""),
)  # fmt: skip
AFTER_TS = (r"(?<=ts)y(?=[^aeiouy\W])", "y|i")
"""ци and цы are heard alike."""
ASPIRATES = (("th", "t|tx"), ("dh", "dx"), ("bh", "bx"), ("gh", "g|gx"), ("ph", "f"))
ENGLISH = Transcription(
    (
        ("stch|shch", "Q"), ("sch", "S|Q|sk|sC"), ("tsh", "tS"), ("sh", "S"), ("zh", "Z"), ("tch", "C|tC"), (r"\bch(?=[mptn])", "C|S"), ("ch", "C"), ("kh", "x"), ("dzh|dj", "dZ"), ("ts", "c|ts"), ("tz(?!h)", "c|tz"),
        (r"j(?=\Z)", "i|dZ"), ("j", "dZ|Z"),
        ("oo", "u|oo"), ("ou", "u|ou"), ("ee", "ee|i"), (r"(?:(?<=[^aeiouy])|(?<=gu))ine(?=\Z)", "in"), ("gu(?=[eiéy])", "g|gu"),
        *ASPIRATES, ("h", "x"), ("w", "v|u"), AFTER_TS, *GLIDES, *LETTERS,
    )
)  # fmt: skip
FRENCH = Transcription(
    (
        ("chtch|sch?tch", "Q"), (r"(?<=ts)i(?=[^aeiouy\W])(?!ne?\Z)", "i|y"), ("tch", "C|tS"), ("sh|sch|ch", "S"), ("zh", "Z"), ("kh", "x"), ("dj|dzh", "dZ"), ("ts", "c|ts"), ("tz(?!h)", "c|tz"),
        (r"j(?=\Z)", "i"), (r"(?<![^-])j", "Z|dZ"), ("j", "Z"),
        (rf"(?<!\bp){NOT_VOWEL}io(?=[^u{VOWEL}\W]|ï)", "e|io|J|ie"), ("oou", "ou|u"), ("oo", "oo|u"), ("i?ou(?<=iou)", "iu"), ("ou", "u|ou"), ("eu", "eu|e"), (r"(?:(?<=[^aeiouy])|(?<=gu))ine(?=\Z)", "in"), ("gu(?=[eiéèïy])", "g"),
        *ASPIRATES, ("h", "x"), AFTER_TS, *GLIDES, *LETTERS,
    )
)  # fmt: skip
GERMAN = Transcription(
    (
        ("schtsch", "Q"), ("dsch", "dZ|Z"), ("tsch", "C|tS"), ("tch", "tx|C"), ("sch", "S|Z|sx"), ("sh", "S|Z"), ("zh", "Z"), ("kh|ch", "x"), ("ts", "c|ts"), ("tz|z", "c"), ("ss(?!ch)", "s|zz"), (rf"(?<=[aeou])s(?=[{VOWEL}])|(?<=[^aeou\W]i)s(?=[{VOWEL}])|(?<=y)s(?=[{VOWEL}])", "z"), ("s", "s|z"),
        (r"(?<=sch)o(?=[vw])", "e|o"), ("ou", "u|ou"), ("gu(?=[eiy])", "g"),
        *ASPIRATES, ("h", "x"), *GLIDES_WITH_J, ("j", "i"), ("w", "v"), *LETTERS,
    )
)  # fmt: skip
SCHOLARLY = Transcription(
    (
        ("šč|štš|ŝ|shh|ś?ś", "Q"), ("č", "C"), ("š", "S"), ("ž", "Z"), ("kh|ch|h", "x"), (r"c(?!h)", "c"), ("dž", "dZ"), ("ts", "c"),
        ("û", "iu"), ("â", "ia"), ("è", "e"), *GLIDES_WITH_J, ("j", "i"), *LETTERS,
    )
)  # fmt: skip
TURKIC = Transcription(
    (
        (r"(?<=\w)[yıi](?=[^aeiouy\W])", "y|i"),
        ("sh", "S"), ("ch", "C"), ("zh", "Z"), ("kh", "x"), ("c", "dZ"), ("ç", "C"), ("ş", "S"), ("[ğ]|g[ʻʼ'’]", "g"), ("o[ʻʼ'’]", "u"), ("x", "x"), ("q", "k|g"),
        ("j", "Z|dZ"), ("ə", "a|e"), ("ü", "u|iu"), ("ö", "o|e"), *ASPIRATES, ("h", "x|g"), *GLIDES, *LETTERS,
    )
)  # fmt: skip
SOUTHERN_RULES = (
    (r"ine(?=\Z)", "in"), (r"(?<=\w)[yi](?=[^aeiouy\W])", "y|i"), ("zgh", "zg"), (r"h(?<![szckt]h)", "g"), (r"ou(?=\Z)", "ov"), (r"[yi]?eu(?=\Z)", "ev|iev|Jv"), ("ts(?=[ei])", "c|t"), ("dz(?=[ei])", "dz|d"),
)  # fmt: skip
SOUTHERN = Transcription((*SOUTHERN_RULES, *ENGLISH.rules))
SOUTHERN_FRENCH = Transcription((*SOUTHERN_RULES, *FRENCH.rules))
SOUTHERN_GERMAN = Transcription(((r"(?<=\w)[yi](?=[^aeiouy\W])", "y|i"), ("h(?<![sc]h)", "g"), *GERMAN.rules))
# Unstressed o is written a, short u stands for v.
BELARUSIAN = Transcription((("ou(?=sk)", "ov|ou"), (rf"(?<=[{VOWEL}])u(?=[^{VOWEL}])", "v|u"), ("a(?![u])", "a|o"), *SOUTHERN.rules))
AZERI = Transcription(
    (("mammad", "mamed"), ("ahmad", "axmed"), ("mehdi", "mexti"), (r"\bgul", "gul|kul"), ("gh", "g"), *TURKIC.rules)
)
