"""Invented sentences with the milestones that they state, written apart from the rules; quote nothing.

All were "published" on Wednesday 18 March 2026. A milestone is written `programme; kind; status; target; previous`, `-` for none.
"""

from . import en, fr, ru

__all__ = ["PUBLISHED", "en", "fr", "ru"]

PUBLISHED = "2026-03-18"
