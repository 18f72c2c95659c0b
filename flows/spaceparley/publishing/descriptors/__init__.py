"""What other people's programs read about a release, one small module a vocabulary."""
