"""Addresses are fetched: checked, bounded in time and size, politely; nothing else of the package reads from the network."""
