"""Patterns for long lists of words, fast to try at every word of a text."""

import re

Trie = dict[str, "Trie"]


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
    branches = [(_letter(letter, opening=opening), _pattern(rest, opening=letter in " -")) for letter, rest in trie.items() if letter]
    if not branches:
        return ""
    lacking = "?" if "" in trie else ""
    if len(branches) == 1 and not (lacking and branches[0][1]):
        return "".join(branches[0]) + lacking
    return f"(?:{'|'.join(map(''.join, branches))}){lacking}"


def _letter(letter: str, *, opening: bool) -> str:
    """The letter, or either case of one that opens a word."""
    if letter == " ":
        return "[ ]"
    if opening and letter.islower():
        return f"[{letter}{letter.upper()}]"
    return re.escape(letter)
