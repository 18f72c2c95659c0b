"""One file a kind of words; the shapes stand in the folder above."""
