"""All forms of Russian verbs from their infinitive and two forms of the present or future."""

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
