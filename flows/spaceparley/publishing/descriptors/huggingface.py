"""The head of the data's README, by which Hugging Face knows it as a dataset card: one configuration for each table that has rows.

Hugging Face's `datasets` can load no table without any, whichever way its Parquet file is written.
"""

import yaml

from ..formats.about import About

SIZES = ((1_000, "n<1K"), (10_000, "1K<n<10K"), (100_000, "10K<n<100K"), (1_000_000, "100K<n<1M"), (10_000_000, "1M<n<10M"))
LARGEST = "10M<n<100M"
FIRST = "meetings"
"""The table that is shown when none is asked for."""


def card(about: About) -> str:
    """YAML between two lines `---`, to stand before the README's text."""
    rows = max(about.rows.values(), default=0)
    head = {
        "pretty_name": about.info.title,
        "license": about.info.licenses[0].name.lower(),
        "language": list(about.languages),
        "tags": list(about.info.keywords),
        "size_categories": [next((words for most, words in SIZES if rows < most), LARGEST)],
        "configs": [
            {"config_name": schema.name, "data_files": f"{schema.name}.parquet", **({"default": True} if schema.name == FIRST else {})}
            for schema in about.schemas
            if about.rows.get(schema.name)
        ],
    }
    return f"---\n{yaml.safe_dump(head, sort_keys=False, allow_unicode=True, width=120)}---\n\n"
