"""Names of organisations, places, programmes and people in every spelling, as data."""
