"""Who and what a report names: people with their posts, institutions, places, spacecraft, and every mention of each."""
