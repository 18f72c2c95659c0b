"""Cases of Russian names, and the forms of verbs."""

from ..inflection import InflectionWords

# Masculine possessive surnames (Чернов, Шубин) and their feminine, adjectives (Бельский), then nouns by their ending.
SLAVIC = tuple(
    row
    for stem in ("ов", "ев", "ёв", "ин", "ын")
    for row in (
        (f"{stem}", "nom", "m", stem),
        (f"{stem}а", "gen acc", "m", stem),
        (f"{stem}у", "dat", "m", stem),
        (f"{stem}ым", "ins", "m", stem),
        (f"{stem}е", "loc", "m", stem),
        (f"{stem}а", "nom", "f", f"{stem}а"),
        (f"{stem}ой", "gen dat ins loc", "f", f"{stem}а"),
        (f"{stem}у", "acc", "f", f"{stem}а"),
    )
)
ADJECTIVES = (
    *(
        row
        for ending, genitive, dative, instrumental, locative in (
            ("ий", "ого", "ому", "им", "ом"),
            ("ый", "ого", "ому", "ым", "ом"),
            ("ой", "ого", "ому", "ым", "ом"),
        )
        for row in (
            (ending, "nom", "m", ending),
            (genitive, "gen acc", "m", ending),
            (dative, "dat", "m", ending),
            (instrumental, "ins", "m", ending),
            (locative, "loc", "m", ending),
        )
    ),
    *(
        row
        for ending in ("ской", "цкой")
        for row in (
            (ending, "nom", "m", ending),
            (ending, "gen dat ins loc", "f", f"{ending[:-2]}ая"),
        )
    ),
    ("него", "gen acc", "m", "ний"),
    ("нему", "dat", "m", "ний"),
    ("ая", "nom", "f", "ая"),
    ("ой", "gen dat ins loc", "f", "ая"),
    ("ую", "acc", "f", "ая"),
)
NOUNS = tuple(
    row
    for consonant in "бвгджзклмнпрстфхцчшщ"
    for row in (
        (consonant, "nom", "m", consonant),
        (consonant, "*", "f", consonant),
        (f"{consonant}а", "gen acc", "m", consonant),
        (f"{consonant}у", "dat", "m", consonant),
        (f"{consonant}ом", "ins", "m", consonant),
        (f"{consonant}ем", "ins", "m", consonant if consonant in "жшчщц" else f"{consonant}ь"),
        (f"{consonant}е", "loc", "m", consonant),
        (f"{consonant}а", "nom", "*", f"{consonant}а"),
        (f"{consonant}ы", "gen", "*", f"{consonant}а"),
        *(((f"{consonant}и", "gen", "*", f"{consonant}а"),) if consonant in "гкхжшчщ" else ()),
        (f"{consonant}е", "dat loc", "*", f"{consonant}а"),
        (f"{consonant}у", "acc", "*", f"{consonant}а"),
        (f"{consonant}ой", "ins", "*", f"{consonant}а"),
        (f"{consonant}ь", "nom", "m", f"{consonant}ь"),
        (f"{consonant}ь", "*", "f", f"{consonant}ь"),
        (f"{consonant}я", "gen acc", "m", f"{consonant}ь"),
        (f"{consonant}ю", "dat", "m", f"{consonant}ь"),
        (f"{consonant}я", "nom", "*", f"{consonant}я"),
        (f"{consonant}ей", "ins", "*", f"{consonant}а" if consonant in "жшчщц" else f"{consonant}я"),
        (f"{consonant}ю", "acc", "*", f"{consonant}я"),
    )
) + tuple(
    row
    for vowel in "аеёиоуыэюя"
    for row in (
        (f"{vowel}й", "nom", "m", f"{vowel}й"),
        (f"{vowel}й", "*", "f", f"{vowel}й"),
        (f"{vowel}я", "gen acc", "m", f"{vowel}й"),
        (f"{vowel}ю", "dat", "m", f"{vowel}й"),
        (f"{vowel}ем", "ins", "m", f"{vowel}й"),
        (f"{vowel}е", "loc", "m", f"{vowel}й"),
        (f"{vowel}я", "nom", "*", f"{vowel}я"),
        (f"{vowel}и", "gen dat loc", "*", f"{vowel}я"),
        (f"{vowel}ю", "acc", "*", f"{vowel}я"),
        (f"{vowel}ей", "ins", "*", f"{vowel}я"),
    )
)
INDECLINABLE = tuple(
    (vowel, "*", "*", vowel) for vowel in ("о", "е", "ё", "и", "у", "ы", "э", "ю", "их", "ых", "уа", "иа")
)

WORDS = InflectionWords(
    telling=(*SLAVIC, *((ending, "*", "*", ending) for ending in ("еску", "дзе", "швили", "енко", "оглу", "оглы"))),
    surname=ADJECTIVES + NOUNS + INDECLINABLE,
    given=(
        ("ий", "m", "gen:ия acc:ия dat:ию ins:ием loc:ии"),
        ("ия", "f", "gen:ии acc:ию dat:ии ins:ией loc:ии"),
        ("ья", "*", "gen:ьи acc:ью dat:ье ins:ьей,ьёй loc:ье"),
        ("й", "m", "gen:я acc:я dat:ю ins:ем loc:е"),
        ("ь", "m", "gen:я acc:я dat:ю ins:ем,ём loc:е"),
        ("ь", "f", "gen:и,ь acc:ь dat:и,ь ins:ью,ь loc:и,ь"),
        ("я", "*", "gen:и acc:ю dat:е ins:ей loc:е"),
        ("а", "*", "gen:ы,и acc:у dat:е ins:ой,ей loc:е"),
        ("", "m", "gen:а acc:а dat:у ins:ом,ем loc:е"),
    ),
    stems=(("Павел", "Павл"), ("Лев", "Льв")),
    rare=(
        "ом",
        "ем",
        "ым",
        "им",
        "ой",
        "ую",
        "ою",
        "ав",
        "ив",
        "ыв",
        "ы",
        "у",
        "ань",
        "ась",
        "иний",
        "ём",
        *(f"{letter}е" for letter in "бвгдзклмнпрст"),
    ),
    still=frozenset(("абдель", "абд", "абу", "аль", "эль", "бен", "бин", "бу", "ван", "фон", "де", "да", "ди", "ла", "ле", "сан", "хадж", "сиди", "ульд", "дер", "дос")),
    governors=(
        (r"(?:по словам|со слов|по мнению|по оценке|по данным|по версии|от имени|слова|слов|имени|памяти|из|от|у|для|до|без|после|против|вместо|помимо|кроме|около|при участии|под руководством|под председательством)", "gen"),
        (r"(?:к|ко|благодаря|вопреки|согласно|навстречу)", "dat"),
        (r"(?:с|со|между|над|перед)", "ins"),
        (r"(?:о|об|при)", "loc"),
    ),
    posts=(
        (r"зам\w+[аыя]", ""),
        (r"глава|судья|коллега|\w+(?:ый|ий|ая|яя)", "nom"),
        (r"главу", "acc"),
        (r"главы|\w+(?:ого|его)", "gen"),
        (r"\w+(?:ом|ем|ём|ым|им|ью)|главой|коллегой", "ins"),
        (r"\w+(?:ому|ему|у|ю)", "dat"),
        (r"\w+(?:ы|и|ов|ей|ам|ами|ах|ой)", ""),
        (r"\w+[ая]", "gen"),
        (r"\w+е", "loc"),
        (r"\w+[бвгджзклмнпрстфхцчшщьй]", "nom"),
    ),
    both="а",
    men=(
        "бек",
        "жан",
        "хан",
        "бол",
        "лат",
        "мат",
        "рат",
        "гат",
        "дар",
        "дос",
        "тас",
        "ген",
        "нур",
        "тай",
        "кул",
        "мурат",
        "зат",
        "дин",
        "слав",
        "мир",
    ),
    unknown={
        "place": (
            ("ском", "ский"),
            ("цком", "цкий"),
            ("ской", "ская"),
            ("ом", ""),
            ("ем", ""),
            ("ой", "а"),
            ("ска", "ск"),
            ("града", "град"),
            ("бурга", "бург"),
            ("стана", "стан"),
            ("е", ""),
            ("ы", "а"),
            ("у", "а"),
        ),
        "programme": (("ом", ""), ("ем", ""), ("ой", "а"), ("е", ""), ("ы", "а"), ("у", ""), ("а", "")),
        "organisation": (("ом", ""), ("е", ""), ("у", ""), ("а", "")),
    },
)

PAST = ("л", "ла", "ло", "ли", "в", "вший", "вшая", "вшие")
"""Endings of the past stem: past tense, gerund, participle in the nominative."""
PLURAL = {"ет": "ем", "ёт": "ём", "ит": "им"}
"""Third person singular, and what "we" do."""


def forms(*verbs: str) -> str:
    """The forms of verbs given as "infinitive third-singular third-plural", comma-separated as `one_of` takes them."""
    return ", ".join(form for verb in verbs for form in dict.fromkeys(_forms(*verb.split())))


def future(*verbs: str) -> str:
    """What verbs that tell of something done say of what will be."""
    return ", ".join(form for verb in verbs for form in verb.split()[1:])


def _forms(infinitive: str, singular: str, plural: str) -> tuple[str, ...]:
    if infinitive.endswith("ся"):
        return tuple(_reflexive(form) for form in _forms(infinitive[:-2], singular[:-2], plural[:-2]))
    stem = infinitive.removesuffix("ть")
    return (infinitive, singular, plural, singular[:-2] + PLURAL[singular[-2:]], f"{plural[:-2]}я", *(stem + ending for ending in PAST))


def _reflexive(form: str) -> str:
    """The form with the ending of "each other", which is short behind a vowel; a gerund in -в takes one of its own."""
    if form.endswith("в"):
        return f"{form}шись"
    short = form[-1] in "аеиоуя" and not form.endswith(("шая", "шие"))
    return form + ("сь" if short else "ся")
