"""What a run keeps for the next one and tells people, beside its release."""
