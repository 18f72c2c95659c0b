"""Numbers in sentences."""


def counted(number: int, noun: str, plural: str | None = None) -> str:
    """The number with its noun.

    >>> counted(1, "report"), counted(2000, "report"), counted(0, "entry", "entries")
    ('1 report', '2,000 reports', '0 entries')
    """
    return f"{number:,} {noun if number == 1 else plural or f'{noun}s'}"
