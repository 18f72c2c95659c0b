"""Programme events: what happens, when, and what becomes of the date."""
