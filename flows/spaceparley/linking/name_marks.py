"""Which ways of writing a name in Latin letters can be meant, by what only one of them does."""

import re

from .transcriptions import ENGLISH, FRENCH, GERMAN, SCHOLARLY, SOUTHERN, TURKIC, Transcription

FRENCH_MARKS = re.compile(
    r"tch(?!aik)|dj|(?<!y)ou(?!\b)|ï|gu[eiéy]|[éè](?!\w*\bl[ae]\b)|[^aeiouy]ine\b|chm|ch[ptv]|\b(?:alexandre|maxime)\b"
)
GERMAN_MARKS = re.compile(
    r"sch|\b\w+(?<![aeiou])[oe]wa?\b|\bj[ue](?=[rlw])|tz|\w+wi(?:tsch|n)\b|(?:\bw|[aeiou]w[aeij])"
)
ENGLISH_MARKS = re.compile(r"(?<!t)sh|zh|[^aeiouyq\W]y[aeou]|\by[aeou](?!u)|(?<![gaeoquy])u(?!\W)|ya\b|y[aeu]v")
SCHOLARLY_MARKS = re.compile(r"[čšžŝâ]|(?<=[aeiou])j\b")
TURKIC_MARKS = re.compile(r"[əğşıçñʻ]|[oge][ʻʼ’']|\bx|q(?!u)|oglu|oğlu")
SOUTHERN_MARKS = re.compile(
    r"(?:enko|[uy]k|chuk|[yi][iy]|ou|eu|yi)\b|\b(?:oleksa?n?dr|volodymyr|mykola|mykhailo|serhi[iy]|dmytro|oleksi[iy]|andri[iy]|oleh|ihor|bohdan|hanna|olha|yevhen\w*|hryhori[iy]|heorhi[iy]|pavlo|petro|vasyl|iryna|kateryna|olena|aliaksandr|uladzimir|siarhei|siarhe[iïy]|mikalai|dzmitry|iha[rp]|aleh|viktar|wolodymyr|serhij|iouriï)\b"
)


def transcriptions_of(name: str) -> tuple[tuple[Transcription, ...], tuple[Transcription, ...]]:
    """The ways that a whole name in small Latin letters is surely read in, and those that remain possible."""
    sure: list[Transcription] = []
    if FRENCH_MARKS.search(name):
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
