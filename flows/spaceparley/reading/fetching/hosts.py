"""Where a host may be reached: at public addresses only, unless a source allows the host by name.

The address that was checked is the one that is connected to: a name is looked up once, and its number is dialled.
"""

import socket
from collections.abc import Collection, Iterator
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address

from ...errors import FetchingError

Address = IPv4Address | IPv6Address
TRANSLATED = IPv6Network("64:ff9b::/96")
"""IPv4 addresses as gateways write them in IPv6 (RFC 6052)."""


def reachable(host: str, port: int, allowed: Collection[str]) -> str:
    """The address to connect to, as a number. Raises FetchingError when any that the name stands for is not public."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchingError(f"{host}: no such host ({error}); check the address", passing=True) from error
    numbers = [str(info[4][0]) for info in found]
    if host not in allowed:
        for number in numbers:
            _refuse_inner(host, number)
    return numbers[0]


def _refuse_inner(host: str, number: str) -> None:
    if not all(one.is_global and not one.is_multicast for one in _meant(ip_address(number.partition("%")[0]))):
        raise FetchingError(
            f"{host}: stands for {number}, which is no public address; if that is meant, put '{host}' into allow_private of its source in sources.toml"
        )


def _meant(number: Address) -> Iterator[Address]:
    """The address and those that it holds within it: an inner IPv4 address can be written in IPv6 in four ways."""
    yield number
    if isinstance(number, IPv6Address):
        if number.ipv4_mapped:
            yield number.ipv4_mapped
        if number.sixtofour:
            yield number.sixtofour
        if number.teredo:
            yield from number.teredo
        if number in TRANSLATED:
            yield IPv4Address(int(number) & 0xFFFFFFFF)
