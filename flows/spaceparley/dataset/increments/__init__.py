"""Of many reports and few new ones: what has to be linked again, and what stands as it stood."""
