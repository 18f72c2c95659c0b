"""Words of a report on one line."""

import re

WHITE_SPACE = re.compile(r"\s+")


def flat(words: str) -> str:
    """The words with every run of blanks and line ends as one blank."""
    return WHITE_SPACE.sub(" ", words)
