"""The files of a release by name, wherever it lies: in a folder, on the web, in a storage that fsspec opens."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...errors import UsageError

if TYPE_CHECKING:
    import httpx

BLOCK = 1 << 20
Content = Callable[[str], Iterator[bytes]]
"""The blocks of a file by its name; raises FileNotFoundError where there is none."""


def of_folder(folder: Path) -> Content:
    """The files of a folder here."""

    def content(name: str) -> Iterator[bytes]:
        with (folder / name).open("rb") as file:
            while block := file.read(BLOCK):
                yield block

    return content


def of_web(client: "httpx.Client", address: str) -> Content:
    """The files below an http(s) address. Raises UsageError where it does not answer."""
    import httpx

    def content(name: str) -> Iterator[bytes]:
        try:
            with client.stream("GET", f"{address}/{name}") as answer:
                if answer.status_code in (403, 404, 410):
                    raise FileNotFoundError(name)
                answer.raise_for_status()
                yield from answer.iter_bytes(BLOCK)
        except httpx.HTTPError as error:
            raise UsageError(f"{address}/{name}: cannot be fetched ({error or type(error).__name__}); check the address and try again") from error

    return content


def of_storage(address: str) -> Content:
    """The files below any other address. Raises UsageError where it cannot be opened or read."""
    system, root = open_storage(address)

    def content(name: str) -> Iterator[bytes]:
        try:
            with system.open(f"{root}/{name}", "rb") as file:
                while block := file.read(BLOCK):
                    yield block
        except FileNotFoundError:
            raise
        except Exception as error:  # each kind of storage has errors of its own, which share no class
            raise UsageError(f"{address}/{name}: cannot be read ({first_line(error)}); check the address and try again") from error

    return content


def open_storage(address: str) -> tuple[Any, str]:
    """An fsspec file system and the folder there that the address means. Raises UsageError where nothing opens it."""
    from fsspec.core import url_to_fs

    try:
        system, root = url_to_fs(address)
    except (ImportError, ValueError) as error:
        raise UsageError(f"{address}: cannot be opened ({error}); name a folder, or an address of a kind that fsspec knows") from error
    return system, str(root).rstrip("/")


def first_line(error: Exception) -> str:
    """What a storage says went wrong, in a line."""
    said = (error.strerror if isinstance(error, OSError) else None) or str(error) or type(error).__name__
    return said.partition("\n")[0].removesuffix(".")


def text_of(content: Content, name: str) -> str | None:
    """A small file as text; None where there is none."""
    try:
        return b"".join(content(name)).decode("utf-8", errors="replace")
    except (FileNotFoundError, NotADirectoryError):
        return None
