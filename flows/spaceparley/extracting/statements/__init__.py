"""Who said what: quotations and reported speech, each with its speaker, occasion and way to the page."""
