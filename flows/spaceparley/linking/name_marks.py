"""Which ways of writing a name in Latin letters can be meant, by what only one of them does."""

import re

from .given_name_forms import given_forms, is_english_alone, is_french_alone
from .transcriptions import (
    AZERI,
    BELARUSIAN,
    ENGLISH,
    FRENCH,
    GERMAN,
    SCHOLARLY,
    SOUTHERN,
    SOUTHERN_FRENCH,
    SOUTHERN_GERMAN,
    TURKIC,
    Transcription,
)

FRENCH_MARKS = re.compile(
    r"tch(?!aik)|dj|(?<!y)ou(?!\b)|ï|gu[eiéy]|[éè]|[^aeiouy]ine\b|\bi[aoe]|\b(?:alexandre|maxime|edouard)\b"
)
# Given names that only French newspapers spell so, in what English reads otherwise.
FRENCH_LETTERS = re.compile(r"ch|j|gu|\bi[aeo]")
GERMAN_MARKS = re.compile(
    r"sch|^(?!.*[včšž]).*\b(?:sergej|andrej|alexej|matwej|timofej)\b|[^aeiou\W][oe]wa?\b|ssowa?\b|wi(?:tsch|n)\b|[wt]j(?!o[nv]|ar)|\bpj|\w{3}[fghklmnprst]jan\Z|soda\b|dse\b|zki\b|owitsch|uladsimir|wiktar|j[eo]wa?\b|juk\b|\b[rlbpmn]j[aeou]|[oe]wsk|[ae]ja\b|[rnilo]ij\b|\bj[aeu]\w*w|\b(?:iwan|pawel|lew|swetlana|wera|fjodor|semjon|artjom|ilja|ljudmila|ljubow|natalja|juri|j(?:ewg|elena|ekat|egor|elis)\w*|w(?:ladimir|assil|aler|alent|er[ao]|eron|iktor|adim|ital|olody|jatsch|sewo)\w*)\b"
)
ENGLISH_MARKS = re.compile(r"(?<!t)sh|zh|ous[aeiou]|[lrnkdtae]y\b|[^aeiouyq\W]y[aeou]|\by[aeou](?!u)|ya\b|y[aeu]v")
# French writes ou, so that u alone is English, unless it is German.
PLAIN_U = re.compile(r"(?<![gaeoquy])u(?!\W)")
SCHOLARLY_MARKS = re.compile(r"[čšžŝâ]|(?<=[aeiou])j\b")
TURKIC_MARKS = re.compile(
    r"[əğşıçñʻ]|[oge][ʻʼ’']|\bx|q(?!u)|oglu|oğlu|\bkho[dz]?h?ja|\b(?:mehmet|ahmet|fatih|recep|hakan|serdar|alper|hulusi|mustafa|huseyin)\b"
)
UKRAINIAN_MARKS = re.compile(
    r"(?:enko|[uy]k|chuk|yt?ch|[yi][iyj]|yi)\b|\b(?:oleksa?n?dr|volodymyr|mykola|mykha[iï]lo|serhi[iïjy]|dmytro|oleksi[iïjy]|andri[iïjy]|oleh|ihor|bohdan|hanna|olha|ievhen\w*|yevhen\w*|hryhori[iïjy]|heorhi[iïjy]|pavlo|petro|vasyl|denys|maksym|vadym|yuri[iy]|illia|vitalii|anatolii|valerii|viktoriia|nataliia|tetiana|svitlana|mykyta|danylo|kyrylo|mariia|sofiia|artem|borys|iryna|kateryna|olena|wolodymyr|iouriï|hlib|fedir|vassyl|lesi?a|lessia|nadiia|ostap|taras|mykhailyna|zoi?a|zoïa|halyna|lioudmyla|liudmyla|oksana|yaroslav|iaroslav|rouslan|ruslan|vital[iy]|viktor|valeri|olexi[ijy]|olexandr|ievhen|evhen|mychajlo|andri[iïjy])\b"
)
BELARUSIAN_MARKS = re.compile(
    r"\b(?:aliaksandr|aliaksandra|uladzimir|siarhe[iïy]|mikala[iïy]|dzmitry|ihar|aleh|viktar|yauhen|aliakse[iïy]|dzianis|hanna|maryna|tatsiana|sviatlana|natallia|katsiaryna|vasil|henadz|ryhor|piatro|anatol|artsiom|valery|kanstantsin|barys)\b"
)
TURKIC_ORIGINS = {"turkic", "turkish", "azeri"}
AZERI_MARKS = re.compile(
    r"\bmammad|\b(?:ilham|heydar|rashad|elnu?r|elnour|elchin|eltchine?|jeyhun|djeïhoun|vugar|vougar|shahin|samaddin|tofi[qgk]|ramil|emin|orkhan|orxan|farid|anar|rovshan|kamaladdin|eldar|teymur|mikayil|elman|elmar|azer|nami[qgk]|rasim|nizami|mammad|zakir|hikmat|asif|arif|nati[qg]|fuad|fouad|hajibala|hafiz|inam|sahil|parviz|ziya)\b"
)


def transcriptions_of(words: tuple[str, ...]) -> tuple[tuple[Transcription, ...], tuple[Transcription, ...]]:
    """The ways that a name in small Latin letters is surely read in, and those that remain possible."""
    name = " ".join(words)
    german, plain_u = GERMAN_MARKS.search(name), PLAIN_U.search(name)
    scholarly, turkic = SCHOLARLY_MARKS.search(name), TURKIC_MARKS.search(name)
    # Germans, too, write `Sergei`.
    english_marks = ENGLISH_MARKS.search(name) or (not german and any(map(is_english_alone, words)))
    french_marks = FRENCH_MARKS.search(name) or any(
        FRENCH_LETTERS.search(word) and is_french_alone(word) for word in words
    )
    # `Klim Chipenko` shows no mark: it is read in both ways.
    french = (french_marks and not (german and "w" in name)) or not (
        english_marks or plain_u or german or scholarly or turkic
    )
    english = english_marks or not (french_marks or german) or (plain_u and not german)
    # `Hikmet Hajiyev`: whoever bears such a given name may be spelt as its language does, h for г.
    turkic_given = any(form.origin in TURKIC_ORIGINS for word in words for form in given_forms(word))
    ukrainian = UKRAINIAN_MARKS.search(name)
    told = (
        (FRENCH, french),
        (GERMAN, german),
        (SCHOLARLY, scholarly),
        (ENGLISH, english),
        (TURKIC, turkic or turkic_given),
        (AZERI, AZERI_MARKS.search(name)),
        (SOUTHERN, ukrainian and english),
        (SOUTHERN_FRENCH, (ukrainian or turkic_given) and french),
        (SOUTHERN_GERMAN, (ukrainian or turkic_given) and german),
        (BELARUSIAN, BELARUSIAN_MARKS.search(name)),
    )
    sure = tuple(way for way, mark in told if mark)
    return sure, tuple(way for way in (FRENCH, GERMAN, SOUTHERN) if way not in sure)
