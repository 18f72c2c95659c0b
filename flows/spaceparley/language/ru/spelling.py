"""Russian letters and ways to write foreign names, in English press spelling."""

from .. import later as re
from ..spelling import SpellingWords
from .manners import MANNERS

WORDS = SpellingWords(
    manners=MANNERS,
    countries={
        "slavic": "RU UA BY BG MK",
        "kazakh": "KZ",
        "turkic": "UZ KG TJ TM AZ",
        "caucasian": "AM GE",
        "arabic": "AE SA QA KW BH OM YE EG LY SD IQ SY JO LB",
        "maghrebi": "DZ MA TN MR",
        "persian": "IR AF PK",
        "indian": "IN LK BD NP",
        "korean": "KR KP",
        "italian": "IT",
        "french": "FR BE LU",
        "german": "DE AT CH",
        "western": "US GB CA AU NZ IE NL",
        "turkish": "TR",
        "mongol": "MN",
        "spanish": "ES AR MX CL CO PE VE UY EC BO PY CR CU GT HN NI PA SV DO",
        "portuguese": "PT BR AO MZ CV",
        "scandinavian": "SE NO DK FI IS",
        "african": "NG KE GH ZA ET UG TZ RW ZW ZM BW NA SN CI CM GA CD CG ML BF NE TD MW MU SL LR GM TG BJ GN",
        "asian": "ID MY TH PH KH LA MM SG BN",
        "vietnamese": "VN",
        "polish": "PL",
        "czech": "CZ SK",
        "slovene": "SI",
        "southern": "RS ME HR BA",
        "hungarian": "HU",
        "romanian": "RO",
        "central": "LT LV EE GR CY IL MT AL",
        "chinese": "CN TW HK",
        "japanese": "JP",
    },
    telling={
        "arabic": re.compile(r"(?:аль|эль|ад|ас|ан|ар|аш)-[а-яё]+"),
        "turkish": re.compile(r"[а-яё]+(?:оглу|джан|тюрк|доган|топрак|гюн|гюль|гюлер|ылмаз)"),
        "kazakh": re.compile(r"[а-яё]*(?:баев|баева|беков|бекова|жан|жанов|жанова|улы|кызы)"),
        "caucasian": re.compile(r"[а-яё]{2,}(?:швили|дзе)"),
        "slavic": re.compile(
            r"[а-яё]{2,}(?:ов|ова|ев|ева|ёв|ёва|ин|ина|ын|ына|ский|ская|цкий|цкая|енко|чук|юк|ович|евич|ой|ая|их|ых)"
        ),
    },
    leaning={
        "spanish": re.compile(r"[а-яё]*(?:андес|нсалес|ригес|тинес|перес|мирес|менес|ьеррес|варес|уарес|санчес|лопес|гомес|ньес|гарсия|рера|ильо|анья)"),
        "african": re.compile(r"(?:ок[аоеу]|нк|мб|нд|нг|мв|чукв|адей|адеб|олу|онкв|акин)[а-яё]+"),
        "caucasian": re.compile(r"[а-яё]+(?:ян|янц)"),
        "italian": re.compile(
            r"[а-яё]+(?:етти|елли|ини|они|ари|аччи|уччи|ано|ино|ьяно|есе|езе|елло|ьери|анти|енти|ардо|онте|алли)"
        ),
    },
    english=re.compile(r"[A-Za-z'’-]+"),
    foreign=re.compile(r"дз|цу|[бвгдзкмнрст]э"),
    particles={
        "бин": "bin",
        "бен": "bin",
        "ибн": "bin",
        "бинт": "bint",
        "фон": "von",
        "дер": "der",
        "ван": "van",
        "де": "de",
        "да": "da",
        "ди": "di",
        "дю": "du",
        "дель": "del",
        "делла": "della",
        "ду": "do",
        "ле": "le",
        "ла": "la",
        "аль": "Al",
        "эль": "El",
        "оглы": "oglu",
        "кызы": "kyzy",
        "заде": "zade",
    },
    native=False,
)
