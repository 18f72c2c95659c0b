"""Names by whatever spelling a reader types, as SQL: letters become what they stand for in French, English and Russian.

The folding is coarse and made for asking; whether two names are one person's, `linking` decides.
"""

from ...dataset.ddl import literal
from .view import table_macro, value_macro

Rules = tuple[tuple[str, str], ...]
"""Patterns and what becomes of them, each applied to all that the ones before left; capitals are sounds that no small letter stands for."""
RUSSIAN: Rules = (("дж|ж", "Z"), ("ц", "ts"), ("ю", "iu"), ("я", "ia"))
LETTERS = ("щшчхһҳабвгґғдеэәзиіыкқлмнңоөпрстуұүўфɵəıßøłđьъ", "QSChhhabvgggdeeaziiikklmnnooprstuuuvfoaisold")
"""Letters that one plain one or sound stands for, and at the end those that nothing does; marks are off, so that й is и and ё is е."""
FRENCH: Rules = (
    ("chtch", "Q"), ("tch", "C"), ("sh|ch", "S"), ("kh", "h"), ("zh|dj|j", "Z"), ("gu([eiy])", r"g\1"), ("ou", "u"), (r"([^aeiouy ])ine( |$)", r"\1in\2"), (r"([^aeiouy ])e( |$)", r"\1\2"),
)  # fmt: skip
ENGLISH: Rules = (("shch", "Q"), ("sh", "S"), ("tch|ch", "C"), ("kh", "h"), ("zh|dzh|dj|j", "Z"))
HEARD_IN_FRENCH: Rules = (
    ("eau|au", "o"), ("ean", "an"), ("ai|ei", "e"), ("oi", "ua"), ("ou", "u"), ("eu", "e"), ("ch", "S"), ("ph", "f"), ("gn", "n"), ("qu", "k"), ("th", "t"), ("h", ""), ("c([eiy])", r"s\1"), ("g([eiy])", r"Z\1"), ("j", "Z"),
    ("([aeiouy])s([aeiouy])", r"\1z\2"), ("apt", "at"), ("ies?( |$)", r"i\1"), ("e[rtz]s?( |$)", r"E\1"), ("([aioulnr])[tdsxz]+( |$)", r"\1\2"), ("([^aeiouy ])es?( |$)", r"\1\2"), ("E", "e"),
)  # fmt: skip
"""How a Russian report writes what a Frenchman says: Песке, whose t is mute."""
HEARD_IN_GERMAN: Rules = (
    ("([aeiou])h([^aeiou]|$)", r"\1\2"), ("tsch", "C"), ("sch", "S"), ("ck", "k"), ("ch", "h"), ("tz|z", "ts"), ("(^| )s([tp])", r"\1S\2"), ("(^|[ aeiou])s([aeiou])", r"\1z\2"), ("ei", "ai"), ("eu", "oi"), ("ie", "i"), ("ae|oe", "e"), ("ue", "u"), ("v", "f"), ("w", "v"), ("j", "i"),
)  # fmt: skip
SHARED: Rules = (
    ("y", "i"), ("w", "v"), ("x", "ks"), ("ph", "f"), ("th", "t"), ("h", "g"), ("ck|q", "k"), ("c([ei])", r"s\1"), ("c", "k"), ("ander( |$)", r"andr\1"),
    ("([^aeiou ])i+o", r"\1e"), ("i+([aeou])", r"\1"), ("ii+", "i"), ("(a)a+|(e)e+|(s)s+|(l)l+|(n)n+|(m)m+|(t)t+|(f)f+|(k)k+", r"\1\2\3\4\5\6\7\8\9"),
)  # fmt: skip
"""A glide before a vowel and a doubled letter are not heard; ё is written io, yo and e; h and kh stand for г as well as х."""
NATIONAL: Rules = tuple(
    (f"(^| )(?:{forms})( |$)", rf"\1{name}\2")
    for forms, name in (
        ("oleksandr|alaksandr", "aleksandr"), ("oleksandra|alaksandra", "aleksandra"), ("oleksi|aleksi|alaksei", "aleksei"), ("volodimir|uladzimir", "vladimir"), ("dmitro|dzmitri", "dmitri"),
        ("sergi|sargei|sargi", "sergei"), ("andri", "andrei"), ("mikola|mikalai", "nikolai"), ("migailo", "migail"), ("pavlo", "pavel"), ("petro|patro", "petr"), ("olena|alena", "elena"),
        ("evgen|avgen|augen|augeni", "evgeni"), ("vasil", "vasili"), ("grigri|grigor|rigor", "grigori"), ("igar", "igor"), ("aleg", "oleg"), ("viktar", "viktor"), ("katerina|katsarina", "ekaterina"),
        ("natalia|natala", "natala"), ("gana", "ana"), ("svitlana|svatlana", "svetlana"), ("tetana|tatsana", "tatana"), ("gergi|gorgi", "georgi"), ("tsigran", "tigran"), ("denis|dzanis", "denis"),
    )
)  # fmt: skip
"""Given names as Ukrainians, Belarusians and Georgians write them, by what they are in Russian."""
SMALL_WORDS = "the|of|le|la|les|du|des?"
RUSSIAN_SMALL_WORDS = "ле|ла|дю|де"
"""The same in Russian letters, at which no word ends for the engine of patterns."""
ELISION = r"(^|[^\p{L}])[ld]['’]"
APOSTROPHES = "['’ʻʼ`‘]"
PATRONYMIC = r"^((?:[^ ]+ ){1,2}?)[^ ]+(?:[aeiou][vw]iC|iC|[eo]vna|iCna|inisna|uli|kizi|oglu|ogli)( |$)"
"""A father's name after the first word; what `words_of` leaves out of three words and more."""


def _replaced(sql: str, rules: Rules) -> str:
    for pattern, by in rules:
        sql = f"regexp_replace({sql}, {literal(pattern)}, {literal(by)}, 'g')"
    return sql


def _sounds(rules: Rules) -> str:
    letters, plain = LETTERS
    russian = f"translate({_replaced('plain_name(name)', RUSSIAN)}, {literal(letters)}, {literal(plain)})"
    return _replaced(russian, (*rules, *SHARED, *NATIONAL))


PLAIN_NAME = "trim(" + _replaced("lower(strip_accents(name))", ((ELISION, r"\1 "), (APOSTROPHES, ""), (r"[^\p{L}\p{N}]+", " "), (rf"\b(?:{SMALL_WORDS})\b", " "), (rf"(^| )(?:{RUSSIAN_SMALL_WORDS}) ", " "), (" +", " "))) + ")"  # fmt: skip
WORDS_OF = f"""
regexp_extract_all(CASE WHEN len(regexp_extract_all(sounds, '[^ ]{{2,}}')) > 2
    THEN regexp_replace(sounds, {literal(PATRONYMIC)}, '\\1') ELSE sounds END, '[^ ]{{2,}}|[0-9]')
"""
FIRST_LETTERS = r"regexp_extract_all(' ' || words, ' (\p{L})', 1)"
INITIALS = r"regexp_extract_all(' ' || replace(words, ' ', '  ') || ' ', ' (\p{L}) ', 1)"

NAMED = r"""
WITH given AS MATERIALIZED (
    SELECT who AS called
), heard AS MATERIALIZED (
    SELECT plain_name(called) AS plain, english_sounds(called) AS english, french_sounds(called) AS french,
        regexp_matches(called, '\p{Cyrillic}') AS in_cyrillic
    FROM given
), asked AS MATERIALIZED (
    SELECT words_of(english) AS in_english, words_of(french) AS in_french, initials_of(plain) AS initials, initials_of(english) AS english_initials,
        in_cyrillic
    FROM heard
), spelt AS MATERIALIZED (
    SELECT names.*, plain_name(names.name) AS plain, english_sounds(names.name) AS english,
        CASE WHEN language = 'fr' AND script = 'Latn' THEN french_sounds(names.name) END AS french,
        CASE WHEN script = 'Latn' AND in_cyrillic THEN concat_ws(' ', heard_in_french(names.name), heard_in_german(names.name)) END AS by_ear
    FROM entity_names AS names, asked
    WHERE len(in_english) > 0
)
SELECT
    entities.entity_id, entities.kind, entities.name, entities.country_code,
    string_agg(DISTINCT spelt.name, '; ' ORDER BY spelt.name) AS found_by
FROM asked, spelt JOIN entities ON entities.entity_id = spelt.entity_id
WHERE (list_has_all(first_letters(spelt.plain), initials) OR list_has_all(first_letters(spelt.english), english_initials)) AND (
    CASE WHEN spelt.french IS NOT NULL THEN list_has_all(all_words(spelt.french), in_french)
    ELSE list_has_all(all_words(spelt.english), in_english) OR list_has_all(all_words(spelt.english), in_french) END
    OR spelt.by_ear IS NOT NULL AND list_has_all(all_words(concat_ws(' ', spelt.english, spelt.by_ear)), in_english)
)
GROUP BY entities.entity_id, entities.kind, entities.name, entities.country_code
ORDER BY entities.kind, entities.name, entities.entity_id
"""
"""Each sound is a pattern for each of its rules: what is asked for, and each name, is heard once and kept, or planning takes a third of a second."""

COUNTRY_CALLED = """
SELECT DISTINCT country_code FROM country_names
WHERE plain_name(name) = plain_name(who) OR country_code = upper(trim(who))
ORDER BY country_code
"""

SPELLINGS = (
    value_macro("plain_name", "A name in small letters, without accents, articles and punctuation.", f" {PLAIN_NAME}"),
    value_macro("english_sounds", "What a name sounds like where its Latin letters are read as English newspapers write Russian names.", f" {_sounds(ENGLISH)}"),
    value_macro("french_sounds", "What a name sounds like where its Latin letters are read as French newspapers write Russian names.", f" {_sounds(FRENCH)}"),
    value_macro("heard_in_french", "What a name in Latin letters sounds like where it is French, as Russian reports write it.", f" {_sounds(HEARD_IN_FRENCH)}"),
    value_macro("heard_in_german", "What a name in Latin letters sounds like where it is German, as Russian reports write it.", f" {_sounds(HEARD_IN_GERMAN)}"),
    value_macro("all_words", "The words of a name, initials aside.", " regexp_extract_all(sounds, '[^ ]{2,}|[0-9]')", "sounds"),
    value_macro("words_of", "The words of a name, initials and patronymic aside.", WORDS_OF, "sounds"),
    value_macro("initials_of", "The initials in a name.", f" {INITIALS}", "words"),
    value_macro("first_letters", "The first letters of the words of a name.", f" {FIRST_LETTERS}", "words"),
    table_macro(
        "named",
        "Everybody and everything with a name like this, whatever the spelling: FROM named('Морель'). Each word that is asked for is one of theirs, in any order; an initial is that of one of their words; a patronymic is not needed.",
        NAMED,
    ),
    table_macro("country_called", "The code of the country of that name or code: FROM country_called('Казахстан').", COUNTRY_CALLED),
)  # fmt: skip
