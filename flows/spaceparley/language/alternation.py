"""Patterns for long lists of words, fast to try at every word of a text."""

import re

Trie = dict[str, "Trie"]
LEAF: Trie = {"": {}}
"""What stands behind a last letter."""


def one_of(words: str) -> str:
    """A pattern for any of the comma-separated words, the longest that fits; each word may begin with a capital."""
    trie: Trie = {}
    for word in words.split(","):
        branch = trie
        for letter in " ".join(word.split()):
            branch = branch.setdefault(letter, {})
        branch[""] = {}
    return _pattern(trie, opening=True)


def _pattern(trie: Trie, *, opening: bool) -> str:
    stem = ""
    while len(trie) == 1 and trie != LEAF:
        [(letter, trie)] = trie.items()
        stem += _letter(letter, opening=opening)
        opening = letter in " -"
    branches = [_letter(letter, opening=opening) + _pattern(rest, opening=letter in " -") for letter, rest in trie.items() if letter]
    if not branches:
        return stem
    whole = branches[0] if len(branches) == 1 and LEAF in trie.values() else f"(?:{'|'.join(branches)})"
    return f"{stem}{whole}?" if "" in trie else stem + whole


def _letter(letter: str, *, opening: bool) -> str:
    """The letter, or either case of one that opens a word."""
    if letter == " ":
        return "[ ]"
    if opening and letter.islower():
        return f"[{letter}{letter.upper()}]"
    return letter if letter.isalpha() else re.escape(letter)
