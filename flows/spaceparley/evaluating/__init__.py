"""How well the extractor does on annotated reports: rows matched, figures counted, their error told."""
