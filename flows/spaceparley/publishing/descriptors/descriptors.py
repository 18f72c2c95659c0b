"""The files that describe a release to other people's programs, one module each, all told by the same facts."""

from pathlib import Path

from ..formats.about import About
from . import citation, croissant, datasette, dcat, schema_org


def write_descriptors(about: About, folder: Path) -> None:
    """Writes them beside the tables, whose hashes and sizes some of them give."""
    texts = {
        croissant.FILE: croissant.croissant_json(about, folder),
        schema_org.FILE: schema_org.schema_org_json(about, folder),
        dcat.FILE: dcat.dcat_json(about, folder),
        datasette.FILE: datasette.datasette_json(about),
        citation.FILE: citation.citation_cff(about),
        citation.ZENODO: citation.zenodo_json(about),
    }
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8", newline="\n")
