"""A checked dataset becomes files: one small module a format, staged beside `latest/` and exchanged for it whole."""
