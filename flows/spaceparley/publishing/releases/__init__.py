"""A release comes about: what it changes, whether it may follow, staged, checked, exchanged; and all that is done to those that stand."""
