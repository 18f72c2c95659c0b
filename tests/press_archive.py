"""Web archives as crawlers write them."""

import io
from collections.abc import Iterable
from pathlib import Path

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter


def write_archive(
    path: Path,
    pages: Iterable[tuple[str, str]],
    status: str = "200 OK",
    content_type: str = "text/html; charset=utf-8",
    captured: str = "2026-02-01T08:00:00Z",
    mode: str = "wb",
) -> None:
    """An archive of pages by their addresses, packed when its name says so; `mode` "ab" adds to one."""
    with path.open(mode) as file:
        writer = WARCWriter(file, gzip=path.suffix == ".gz")
        for address, html in pages:
            headers = StatusAndHeaders(status, [("Content-Type", content_type)], protocol="HTTP/1.1")
            writer.write_record(writer.create_warc_record(address, "response", io.BytesIO(html.encode()), http_headers=headers, warc_headers_dict={"WARC-Date": captured}))
