"""How names of each origin are respelt from Russian, in English press spelling; the first rule that fits at a letter counts."""

from ..spelling import Manner

Rules = tuple[tuple[str, str], ...]


def _letters(pairs: str) -> Rules:
    return tuple((pair[0], pair[2:]) for pair in pairs.split())


SLAVIC_REST = _letters(
    "а=a б=b в=v г=g д=d е=e ё=yo ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya "
    "ә=a і=i ң=n ғ=g ү=u ұ=u қ=k ө=o һ=h ї=yi є=ye ґ=g ў=u"
)
REST = _letters(
    "а=a б=b в=v г=g д=d е=e ё=o ж=j з=z и=i й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=h ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya "
    "ә=a і=i ң=n ғ=g ү=u ұ=u қ=k ө=o һ=h ї=yi є=ye ґ=g ў=u"
)
VOWEL = "[аеёиоуыэюя]"

CYRILLIC = (
    (r"^е", "ye"), (rf"(?<={VOWEL})е(?!$)|(?<=[ьъ])е", "ye"), (r"(?<=[ьъ])ё", "yo"), (r"(?<=[шчщжл])ё(?=в)|(?<=[шчщж])ё", "e"), (r"ь(?=и)", "y"),
    (r"(?<=[сц]к)ий$|(?<=[кгхнрлвдт])ий$|ый$", "y"), (r"(?<=и)я$", "a"), (r"(?<=[бвджзклмнпрстфхцчшщ])ой$", "oy"), (r"кс(?=андр|е[ей])", "x"),
    *SLAVIC_REST,
)
KAZAKH = ((r"дж", "zh"), *CYRILLIC)
TURKIC = (
    (r"^г(?=адж|асан|усей|амид|айд)", "h"),(r"дж|ж", "j"), *CYRILLIC)
CAUCASIAN = ((r"дж", "j"), (r"ян$", "yan"), *CYRILLIC)
MAGHREBI = (
    (r"дж", "dj"), (r"ш", "ch"), (r"у", "ou"), (r"^х|(?<=[аеиу])х(?=[аеиу])", "h"), (r"х", "kh"), (r"в(?=а)", "ou"), (r"й", "y"), (r"[ъь]", ""), (r"е|э", "e"), *SLAVIC_REST,
)
ARABIC = (
    (r"дж", "j"), (rf"(?<=у)в(?={VOWEL})", "w"), (r"ей", "ai"), (r"ий", "i"), (r"х", "h"), (r"й(?=[аеиоуэя])", "y"), (r"[ъь]", ""), (r"е", "e"),
    *SLAVIC_REST,
)
INDIAN = ((r"дж", "j"), (r"х", "h"), (r"^е", "ye"), (r"ы", "i"), (rf"й(?={VOWEL})", "y"), (r"(?<=а)й$", "y"), *SLAVIC_REST)
ITALIAN = (
    (r"дж(?=[еиэ])", "g"), (r"джа", "gia"), (r"джо", "gio"), (r"джу", "giu"), (r"ккь?(?=[иеэ])", "cch"), (r"к(?=[иеэ])", "ch"),
    (r"ск(?=[иеэ])", "sch"), (r"кв", "qu"), (r"к", "c"), (r"чч(?=[иеэ])", "cc"), (r"ччь?", "cci"), (r"ч(?=[иеэ])", "c"), (r"ч", "ci"),
    (r"г(?=[иеэ])", "gh"), (r"нь(?=[иеэяою])", "gn"), (r"ль(?=[иеэяою])", "gl"), (r"ш(?=[иеэ])", "sc"), (r"ш", "sci"), (r"цц", "zz"), (r"ц", "z"),
    (r"ю", "iu"), (r"я", "ia"), (r"ё", "io"), (r"ь", ""), (r"е|э", "e"),
    *SLAVIC_REST,
)
FRENCH = (
    (r"ёр$", "eur"), (r"ьер$", "ier"), (r"ье$", "ier"), (r"уар$", "oir"), (r"уа", "oi"), (r"уи", "ui"), (r"ё", "eu"), (r"у", "ou"), (r"ю", "u"),
    (r"ж(?=[еиэ])", "g"), (r"ж", "j"), (r"ш", "ch"), (r"кс", "x"), (r"к(?=[еиэ])", "qu"), (r"к(?=[аоуюлрт]|$)", "c"), (r"нь", "gn"), (r"йе|ь", ""),
    (r"лл", "ll"), (r"е|э", "e"), (r"х", "h"), (r"я", "ia"), (r"й$", "ille"),
    *SLAVIC_REST,
)
GERMAN = (
    (r"шт", "st"), (r"шп", "sp"), (r"ш", "sch"), (r"ай|ей", "ei"), (r"ой", "eu"), (r"ю", "ü"), (r"ё", "ö"), (r"в", "w"), (r"ф", "f"), (r"ц", "z"),
    (r"кс", "x"), (r"х(?=[аеиоуёюэ])", "h"), (r"х", "ch"), (r"й(?=о|е)", "j"), (r"я", "ja"), (r"ч", "tsch"), (r"е|э", "e"), (r"ь|ъ", ""),
    *SLAVIC_REST,
)
WESTERN = (
    (r"дж", "j"), (r"кс", "x"), (r"^у(?=[аэеиоы])", "w"), (r"(?<=о)у(?=[а-я])", "w"), (r"ау", "ow"), (r"эй", "ay"), (r"^я", "ya"), (r"я", "ia"),
    (r"^ю", "yu"), (r"ью|ю", "u"), (r"^й|^ё", "y"), (r"ё", "o"), (r"х", "h"), (r"ц", "ts"), (r"ж", "j"), (r"к(?=[аолрт])", "c"), (r"й$", "y"),
    (r"е|э", "e"), (r"ь|ъ", ""),
    *SLAVIC_REST,
)

PLAIN = (
    (r"еску$", "escu"),
    (r"дж", "j"), (r"кс", "x"), (r"^ё|(?<=[аеиоуыэюя])ё|^йо|ьо", "yo"), (r"^е|(?<=[ьъ])е", "ye"), (r"ий$|ы$", "y"), (r"(?<=и)я|ья", "ia"),
    (r"(?<=[бвгдзклмнпрстфх])ю(?=[а-я])", "u"), (rf"й(?={VOWEL})|^й", "y"), (rf"(?<={VOWEL})й(?=[бвгджзклмнпрстфхцчш])", "i"), (r"ж", "j"),
    *REST,
)
SCANDINAVIAN = (
    (r"^е|йе", "je"), (r"^йо|^ё|йо", "jo"), (r"(?<=[бвгдзклмнпрстф])ьё|(?<=[бвгдзклмнпрстф])ьо", "jø"), (r"ё", "ø"), (r"ьель", "jel"),
    (r"хв", "hv"), (r"кв", "kv"), (r"кс", "ks"), (r"сс?он$", "sson"), (r"ю(?=[а-я])", "y"), (r"я", "ja"), (r"ц", "ts"), (r"й", "i"), (r"ш", "sk"),
    *PLAIN,
)
AFRICAN = ((r"кв(?=[аеиэо])", "kw"), (r"гв(?=[аеи])", "gw"), (r"нв(?=а)", "nw"), (r"чукву", "chukwu"), (r"^ва", "wa"), (r"^ув", "uw"), (r"е", "e"), *PLAIN)
ASIAN = ((r"в", "w"), (r"й$", "i"), (r"е|э", "e"), (r"ч", "ch"), *PLAIN)
TURKISH = (
    (r"оглу$", "oğlu"), (r"доган", "doğan"), (r"дж", "c"), (r"кс", "ks"), (r"ч", "ç"), (r"ш", "ş"), (r"ж", "j"), (r"ю", "ü"),
    (r"^ё|(?<=[бвгдзклмнпрстфхч])ё", "ö"), (r"ы", "ı"), (rf"(?<={VOWEL})е", "ye"), (r"ия", "iya"), (r"я", "ya"), (r"й", "y"), (r"ь|ъ", ""),
    (r"е|э", "e"),
    *REST,
)
SPANISH = (
    (r"(?<=сал|анд|енд|риг|тин|пер|мир|мен|ерр|вар|уар|анч|лоп|гом)ес$", "ez"), (r"ньес$", "ñez"), (r"нь(?=[аеиоуэяё])|нь(?=о)", "ñ"),
    (r"нья", "ña"), (r"лья", "lla"), (r"льо|лье|льё", "llo"), (r"х(?=[аоуеиэ])", "j"), (r"ку(?=[еэа])", "cu"), (r"к(?=[еиэ])", "qu"),
    (r"к(?![еиэ])", "c"), (r"гу(?=[ао])", "gu"), (r"ги", "gui"), (r"ге", "gue"), (r"^уа", "hua"), (r"кс", "x"), (r"ч", "ch"), (r"ш", "sh"),
    (r"ия", "ía"), (r"ья", "ia"), (r"^я", "ya"), (r"я", "ia"), (r"ью|ю", "iu"), (r"ьо|ё", "io"), (r"ь|ъ", ""), (rf"й(?={VOWEL})|й$", "y"),
    (r"й", "i"), (r"е|э", "e"),
    *REST,
)
PORTUGUESE = (
    (r"ейру$", "eiro"), (r"аньес$|аеш$", "ães"), (r"ньу$|нью$", "nho"), (r"нья$", "nha"), (r"ньо", "nho"), (r"нь", "nh"), (r"льу$|лью$", "lho"),
    (r"ль(?=[аеи])|лья", "lha"), (r"у$", "o"), (r"ус$|уш$", "os"), (r"аш$", "as"), (r"иш$|еш$", "es"), (r"ж(?=[еи])", "g"), (r"ж", "j"),
    (r"ш(?=[тпкс])", "s"), (r"ш", "x"), (r"к(?=[еиэ])", "qu"), (r"кв", "qu"), (r"к", "c"), (r"ги", "gui"), (r"ге", "gue"), (r"дж", "d"),
    (r"ч", "t"), (r"х", "rr"), (r"ия", "ia"), (r"я", "ia"), (r"ью|ю", "iu"), (r"й", "i"), (r"ё", "io"), (r"ь|ъ", ""), (r"е|э", "e"),
    *REST,
)
KOREAN = (
    (r"^чон$", "jong"), (r"^чун$", "jun"), (r"^чжон$", "jong"), (r"^сан$", "sang"), (r"^ук$", "wook"), (r"^хун$", "hoon"), (r"^у$", "woo"), (r"гён", "gyeong"),
    (r"^чж|^дж|^ч(?!х)", "j"), (r"чж|дж|чч", "j"), (r"чх", "ch"), (r"кх|кк", "k"), (r"пх|пп", "p"), (r"тх|тт", "t"), (r"хён", "hyun"),
    (r"рён", "ryeon"), (r"мён", "myung"), (r"кён", "kyung"), (r"ён", "young"), (r"хе$", "hye"), (r"^е", "ye"), (r"ё", "yeo"), (r"сын", "seung"),
    (r"ын", "eun"), (r"ый", "ui"), (r"ы", "eu"), (r"эй", "ei"), (r"э", "ae"), (r"^со$|^со(?=к)", "seo"), (r"^чон", "jong"), (r"ч", "j"),
    (r"си", "si"), (r"хв", "hw"), (r"кв", "kw"), (r"в", "w"), (r"х", "h"), (r"нъ|нь", "n"), (r"у(?=[аеиэ])", "w"),
    *PLAIN,
)
VIETNAMESE = (
    (r"куок", "quoc"), (r"тхи$", "thi"), (r"зунг", "dung"), (r"зыонг", "duong"), (r"^з", "d"), (r"тх", "th"), (r"кх", "kh"), (r"ф", "ph"),
    (r"^ч", "tr"), (r"нг", "ng"), (r"нь", "nh"), (r"с(?=у)", "x"), (r"ш", "s"), (r"ку(?=[аеиоэ])", "qu"), (r"^к(?=[аоу])", "c"),
    (r"ие|ые|йе", "ie"), (r"ыа", "ua"), (r"ы", "u"), (r"юй|юи", "uy"), (r"ю", "uy"), (r"уй", "uy"), (r"ой", "oi"), (r"ай", "ai"), (r"эй", "ay"),
    (r"х", "h"), (r"я", "ia"), (r"й", "y"),
    *PLAIN,
)

# Central and South-East Europe: the practical transcription of each language turned back. Letters that all of these write alike:
EUROPEAN: Rules = tuple(
    (pair[0], pair[2:])
    for pair in ["а=a", "б=b", "в=v", "г=g", "д=d", "е=e", "ё=e", "ж=ž", "з=z", "и=i", "й=j", "к=k", "л=l", "м=m", "н=n", "о=o", "п=p", "р=r", "с=s", "т=t", "у=u", "ф=f", "х=h", "ц=c", "ч=č", "ш=š", "щ=šč", "ъ=", "ы=y", "ь=", "э=e", "ю=ju", "я=ja"]
)
POLISH: Rules = (
    (r"^вишнев", "wiśniew"), (r"^зел(?=[её])", "zi"), (r"(?<=[ли])я", "a"), (r"(?<=л)ю", "u"), (r"(?<=[нр])ая$", "a"),
    (r"ский$", "ski"), (r"цкий$", "cki"), (r"дзкий$", "dzki"), (r"ская$", "ska"), (r"цкая$", "cka"), (r"дзкая$", "dzka"), (r"ый$", "y"), (r"(?<=[жчшщ])и", "y"), (r"(?<=[цм])ей$", "iej"),
    (r"(?<=[пбткгхд])ш", "rz"), (r"щ", "szcz"), (r"ш", "sz"), (r"дж", "dż"), (r"ж", "ż"), (r"ч", "cz"), (r"х", "ch"), (r"в", "w"),
    (r"ль|л(?=[еёиюя])", "l"), (r"л", "ł"), (r"нь", "ń"), (r"сь", "ś"), (r"зь", "ź"), (r"ць", "ć"), (r"ё", "io"), (r"(?<=[кг])е", "ie"),
    (rf"^е|(?<={VOWEL})е", "je"), (r"(?<=[бвгджзклмнпрстфхцчшщ])я", "ia"), (r"(?<=[бвгджзклмнпрстфхцчшщ])ю", "iu"),
    *EUROPEAN,
)
CZECH: Rules = (
    (r"^е", "je"), (r"(?<=[нрл])ая$", "á"), (r"ский$", "ský"), (r"цкий$", "cký"), (r"ская$", "ská"), (r"цкая$", "cká"), (r"ова$", "ová"), (r"ый$|ий$", "ý"), (r"рж", "ř"), (r"х", "ch"), (r"г", "h"),
    (r"нь", "ň"), (r"ть", "ť"), (r"дь", "ď"), (r"(?<=и)я", "a"),
    *EUROPEAN,
)
SLOVENE: Rules = ((r"ский$", "ski"), (r"ый$|ий$", "i"), (r"(?<=ь)я", "a"), (r"(?<=ь)ю", "u"), (r"ль", "lj"), (r"нь(?=[еиюя])", "nj"), (rf"^е|(?<={VOWEL})е", "je"), (r"(?<=[лн])я", "ja"), (r"(?<=[лн])ю", "ju"), (r"ы", "i"), (r"(?<=и)я", "ja"), *EUROPEAN)
SOUTHERN: Rules = ((r"ич$", "ić"), (r"хадж", "hadž"), (r"^джаф", "džaf"), (r"дж", "đ"), *SLOVENE)
HUNGARIAN: Rules = (
    (r"(?<=ь)я", "a"), (r"(?<=ь)ю", "u"), (r"дж", "dzs"), (r"дь", "gy"), (r"нь", "ny"), (r"ш", "s"), (r"сс", "ssz"), (r"с", "sz"), (r"ч", "cs"), (r"ж", "zs"), (r"ё", "ö"), (r"(?<=и)я", "a"), (r"(?<=[бвгджзклмнпрстфхцчшщ])ю", "ü"),
    *EUROPEAN,
)
ROMANIAN: Rules = (
    (r"яну$", "eanu"), (rf"(?<={VOWEL})я", "ia"), (r"^э", "e"), (r"дж(?=[еи])", "g"), (r"дж", "gi"), (r"ч(?=[еи])", "c"), (r"ч", "ci"), (r"к(?=[еиэ])", "ch"), (r"г(?=[еиэ])", "gh"), (r"кс", "x"), (r"к", "c"), (r"ш", "ș"), (r"ц", "ț"), (r"ж", "j"),
    (r"ье|(?<=и)е", "ie"), (r"(?<=и)я|(?<=[бпмвф])я", "ia"), (r"(?<=[гдзклнрстхцчшщ])я", "ea"), (r"^я", "ia"), (r"ю", "iu"), (r"й", "i"), (r"ы", "î"), (r"ь$", "i"), (r"э", "ă"),
    *EUROPEAN,
)

MANNERS = {
    "slavic": Manner(CYRILLIC),
    "kazakh": Manner(KAZAKH),
    "turkic": Manner(TURKIC),
    "caucasian": Manner(CAUCASIAN),
    "arabic": Manner(ARABIC),
    "maghrebi": Manner(MAGHREBI),
    "persian": Manner(ARABIC),
    "indian": Manner(INDIAN),
    "korean": Manner(KOREAN),
    "italian": Manner(ITALIAN),
    "french": Manner(FRENCH),
    "german": Manner(GERMAN),
    "western": Manner(WESTERN),
    "turkish": Manner(TURKISH),
    "spanish": Manner(SPANISH),
    "portuguese": Manner(PORTUGUESE),
    "scandinavian": Manner(SCANDINAVIAN),
    "african": Manner(AFRICAN),
    "asian": Manner(ASIAN),
    "vietnamese": Manner(VIETNAMESE),
    "mongol": Manner(PLAIN),
    "central": Manner(((r"ский$", "ski"), *PLAIN)),
    "polish": Manner(POLISH),
    "czech": Manner(CZECH),
    "slovene": Manner(SLOVENE),
    "southern": Manner(SOUTHERN),
    "hungarian": Manner(HUNGARIAN),
    "romanian": Manner(ROMANIAN),
    "plain": Manner(PLAIN),
}
