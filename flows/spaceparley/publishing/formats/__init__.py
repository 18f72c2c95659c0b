"""Tables as files, one small module a format."""
