"""Addresses and names of machines as somebody typed them: refused here rather than by the browser, later."""

from __future__ import annotations

import re
from ipaddress import ip_address
from urllib.parse import urlsplit

#: One part of a machine's name, in the form that goes over the wire.
_PART = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
_LONGEST = 253
_PORTS = 65535


def is_local(host: str) -> bool:
    """The host is this machine; a name that only begins like an address of it is another."""
    if host == "localhost" or host.endswith(".localhost"):
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False


def host(value: str) -> str:
    """A machine's name or number, in small letters; ValueError saying in French why it is none."""
    name = value.lower()
    if not _is_host(name):
        raise ValueError(
            "ce n'est pas un nom de machine : il faut par exemple www.exemple.fr, sans https://, sans « / » ni espace"
        )
    return name


def web(value: str) -> str:
    """An address that a browser can open; ValueError saying in French why it is none."""
    if any(character.isspace() or not character.isprintable() for character in value):
        raise ValueError("l'adresse contient une espace ou un signe qui ne se voit pas")
    if set(value) & set('{}<>"\\^`|'):
        raise ValueError("l'adresse contient un signe qui n'y a pas sa place (seul {uai} est remplacé)")
    try:
        parts = urlsplit(value)
        name = parts.hostname or ""
    except ValueError:
        raise ValueError("le nom de la machine est faux") from None
    if parts.scheme not in ("http", "https") or not name:
        raise ValueError("l'adresse doit commencer par https://")
    if parts.username is not None or parts.password is not None:
        raise ValueError("pas d'identifiant dans une adresse")
    if not _is_host(name):
        raise ValueError("le nom de la machine est faux")
    if not _is_port(parts.netloc):
        raise ValueError("après « : », il faut un numéro de port de 1 à 65535")
    if parts.scheme == "http" and not is_local(name):
        raise ValueError("une adresse http:// n'est admise que sur cette machine ; utilisez https://")
    return value


def _is_host(name: str) -> bool:
    try:
        ip_address(name)
    except ValueError:
        pass
    else:
        return True
    try:
        wire = name.encode("idna").decode("ascii").removesuffix(".")
    except UnicodeError:
        return False
    parts = wire.split(".")
    # A browser takes a last part of digits alone for a number like 10.0.0.1, which this is not.
    return len(wire) <= _LONGEST and all(map(_PART.fullmatch, parts)) and not parts[-1].isdigit()


def _is_port(netloc: str) -> bool:
    after = re.search(r":([^\]:]*)$", netloc)
    if after is None:
        return True
    said = after[1]
    return said.isascii() and said.isdigit() and 1 <= int(said[:6]) <= _PORTS
