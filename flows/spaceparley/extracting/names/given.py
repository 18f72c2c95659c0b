"""Given names in a text, in any case."""

from ...language.names import NameWords
from ...reference.people import given_names


def is_given(word: str, language: str, words: NameWords) -> bool:
    """Whether the word is a given name that the reference data knows."""
    return gender_of_given(word, language, words) != ""


def gender_of_given(word: str, language: str, words: NameWords) -> str | None:
    """"f" or "m"; None for a name of both, an empty string for no known given name."""
    stem = words.case_ending.sub("", word) if words.bases else word
    full = stem[:-1] + words.fleeting + stem[-1:] if words.fleeting else word
    genders = {given.gender for form in (word, full, *(stem + base for base in words.bases)) for given in given_names(form, language)}
    if not genders:
        return ""
    return next(iter(genders)) if len(genders) == 1 else None
