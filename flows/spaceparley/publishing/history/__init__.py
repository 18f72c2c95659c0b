"""The releases that there are: where they lie, what is said of each, and how one takes the place of another."""
