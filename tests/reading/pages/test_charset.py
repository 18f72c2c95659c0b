"""Bytes are read as what they are, not as what they are called."""

import pytest
from spaceparley.reading.pages.charset import decode

TEXT = "Роскосмос сообщил во вторник, что запуск спутника состоится в мае с космодрома Байконур. "


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        (TEXT.encode(), "utf-8"),
        (TEXT.encode(), "iso-8859-1"),
        (TEXT.encode("cp1251"), "windows-1251"),
        (TEXT.encode("cp1251"), "utf-8"),
        (TEXT.encode("cp1251"), None),
        (TEXT.encode("koi8-r"), "koi8-r"),
        (TEXT.encode("utf-16"), None),
        (TEXT.encode("utf-8-sig"), "windows-1251"),
        (TEXT.encode("cp1251"), "no-such-charset"),
    ],
)
def test_a_text_is_read_whatever_the_server_calls_it(raw: bytes, told: str | None) -> None:
    assert decode(raw, told) == TEXT


def test_the_page_is_asked_where_the_server_is_wrong() -> None:
    page = f'<html><head><meta http-equiv="Content-Type" content="text/html; charset=koi8-r"></head><body>{TEXT}</body></html>'
    assert TEXT in decode(page.encode("koi8-r"), None)


def test_what_is_called_latin_is_read_as_windows_does() -> None:
    assert decode("« l’été »".encode("cp1252"), "iso-8859-1") == "« l’été »"
