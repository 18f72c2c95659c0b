"""Where new reports come from: feeds, pages, folders and archives, as `sources.toml` lists them."""
