"""What is asked of a release that stands."""
