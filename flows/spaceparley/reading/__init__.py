"""A file becomes a report: front matter, body exactly as stored, blocks told apart."""
