"""Which ways of writing a name in Latin letters can be meant, by what only one of them does."""

import re

from .given_name_forms import is_french_alone
from .transcriptions import ENGLISH, FRENCH, GERMAN, SCHOLARLY, SOUTHERN, TURKIC, Transcription

FRENCH_MARKS = re.compile(
    r"tch(?!aik)|dj|(?<!y)ou(?!\b)|ï|gu[eiéy]|[éè]|[^aeiouy]ine\b|chm|ch[ptv]|\bi[aoe]|\b(?:alexandre|maxime|edouard)\b"
)
# Given names that only French newspapers spell so, in what English reads otherwise.
FRENCH_LETTERS = re.compile(r"ch|j|gu|\bi[aeo]")
GERMAN_MARKS = re.compile(
    r"sch|[^aeiou\W][oe]wa?\b|ssowa?\b|\bj(?:ewg|elena|ekat|uri|egor|elis)|wi(?:tsch|n)\b|[wtsp]j|j[eo]wa?\b|\bj[aeu]\w*w|\bw(?:ladimir|assil|aler|iktor|adim|ital|olody)"
)
ENGLISH_MARKS = re.compile(r"(?<!t)sh|zh|[^aeiouyq\W]y[aeou]|\by[aeou](?!u)|(?<![gaeoquy])u(?!\W)|ya\b|y[aeu]v")
SCHOLARLY_MARKS = re.compile(r"[čšžŝâ]|(?<=[aeiou])j\b")
TURKIC_MARKS = re.compile(r"[əğşıçñʻ]|[oge][ʻʼ’']|\bx|q(?!u)|oglu|oğlu|\b(?:mehmet|ahmet|fatih|recep|hakan|serdar|alper|hulusi|mustafa|huseyin)\b")
SOUTHERN_MARKS = re.compile(
    r"(?:enko|[uy]k|chuk|[yi][iy]|ou|eu|yi)\b|\b(?:oleksa?n?dr|volodymyr|mykola|mykhailo|serhi[iy]|dmytro|oleksi[iy]|andri[iy]|oleh|ihor|bohdan|hanna|olha|yevhen\w*|hryhori[iy]|heorhi[iy]|pavlo|petro|vasyl|iryna|kateryna|olena|aliaksandr|uladzimir|siarhei|siarhe[iïy]|mikalai|dzmitry|iha[rp]|aleh|viktar|wolodymyr|serhij|iouriï)\b"
)


def transcriptions_of(words: tuple[str, ...]) -> tuple[tuple[Transcription, ...], tuple[Transcription, ...]]:
    """The ways that a name in small Latin letters is surely read in, and those that remain possible."""
    name, sure = " ".join(words), list[Transcription]()
    if FRENCH_MARKS.search(name) or any(FRENCH_LETTERS.search(word) and is_french_alone(word) for word in words):
        sure.append(FRENCH)
    if GERMAN_MARKS.search(name):
        sure.append(GERMAN)
    if SCHOLARLY_MARKS.search(name):
        sure.append(SCHOLARLY)
    if TURKIC_MARKS.search(name):
        sure.append(TURKIC)
    if SOUTHERN_MARKS.search(name):
        sure.append(SOUTHERN)
    if ENGLISH_MARKS.search(name) or not {FRENCH, GERMAN, SCHOLARLY}.intersection(sure):
        sure.append(ENGLISH)
    return tuple(sure), tuple(one for one in (FRENCH, GERMAN, SOUTHERN) if one not in sure)
