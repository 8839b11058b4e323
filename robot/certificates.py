"""A client certificate from a PFX or PEM file: read and checked before any browser is opened.

It is handed to the browser's driver as it is in memory, its key without the passphrase: no passphrase leaves this
process, and a PFX that an older Windows wrote (its cipher is refused by the driver's own library) works too.
"""

from __future__ import annotations

import os
import shlex
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.types import PrivateKeyTypes
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import load_pkcs12

from robot.errors import Usage
from robot.text_file import LIMIT, reason

PEM = b"-----BEGIN "


@dataclass(frozen=True)
class Certificate:
    """A certificate with its chain, and its key, in PEM; neither is shown when it is printed."""

    chain: bytes = field(repr=False)
    key: bytes = field(repr=False)


@dataclass(frozen=True)
class Source:
    """Where a certificate is, as `schools.toml` and `.env` say it."""

    #: What names it there, for an error's sentence.
    where: str
    file: Path
    #: The key's own file, where it has one.
    key_file: Path | None
    #: None: no passphrase was given.
    passphrase: str | None = field(repr=False)
    #: The variable that gives the passphrase, or would.
    variable: str


def load(source: Source) -> Certificate:
    """The certificate. Usage if a file is not one, is no longer valid, lacks its key, or does not open."""
    data = _read(source, source.file)
    chain, key = _of_pem(source, data) if PEM in data else _of_pfx(source, data)
    if _public(key) != _public(chain[0]):
        raise _fault(source, "la clé n'est pas celle du certificat", "Donnez la clé qui va avec, ou le fichier PFX.")
    _check_dates(source, chain[0])
    return Certificate(
        b"".join(one.public_bytes(Encoding.PEM) for one in chain),
        key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()),
    )


def _read(source: Source, file: Path) -> bytes:
    try:
        with file.open("rb") as opened:
            return opened.read(LIMIT)
    except OSError as error:
        why = "il n'existe pas" if isinstance(error, FileNotFoundError) else reason(error)
        step = "Vérifiez le nom et les droits du fichier ; un chemin relatif part du dossier de schools.toml."
        raise _fault(source, f"{file} ne peut pas être lu : {why}", step) from error


def _of_pfx(source: Source, data: bytes) -> tuple[list[x509.Certificate], PrivateKeyTypes]:
    try:
        found = load_pkcs12(data, _bytes(source.passphrase))
    except ValueError as error:
        if "password" in str(error).lower():
            raise _locked(source) from error
        raise _fault(
            source, f"{source.file} n'est ni un PFX ni un PEM", "Exportez-le de nouveau, avec sa clé privée."
        ) from error
    if found.cert is None or found.key is None:
        raise _without_key(source)
    return [found.cert.certificate, *(one.certificate for one in found.additional_certs)], found.key


def _of_pem(source: Source, data: bytes) -> tuple[list[x509.Certificate], PrivateKeyTypes]:
    key_file = source.key_file or source.file
    key_data = _read(source, key_file) if source.key_file else data
    if b"PRIVATE KEY-----" not in key_data:
        raise _without_key(source)
    try:
        chain = x509.load_pem_x509_certificates(data)
    except ValueError as error:
        raise _fault(source, f"{source.file} ne contient pas de certificat", "Donnez le certificat en PEM.") from error
    try:
        key = load_pem_private_key(key_data, _bytes(source.passphrase) if b"ENCRYPTED" in key_data else None)
    except TypeError as error:
        raise _locked(source) from error
    except ValueError as error:
        if b"ENCRYPTED" in key_data:
            raise _locked(source) from error
        raise _fault(source, f"la clé de {key_file} ne peut pas être lue", "Exportez-la de nouveau en PEM.") from error
    if b"ENCRYPTED" not in key_data and os.name == "posix" and key_file.stat().st_mode & 0o077:
        raise _fault(
            source,
            f"la clé de {key_file} n'a pas de phrase secrète, et d'autres comptes de cette machine peuvent la lire",
            f"Lancez : chmod 600 {shlex.quote(str(key_file.absolute()))}",
        )
    return chain, key


def _public(holder: x509.Certificate | PrivateKeyTypes) -> bytes:
    return holder.public_key().public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)


def _check_dates(source: Source, certificate: x509.Certificate) -> None:
    now = datetime.now(UTC)
    if now > certificate.not_valid_after_utc:
        end = certificate.not_valid_after_utc.astimezone().strftime("%d/%m/%Y")
        raise _fault(source, f"il n'est plus valable depuis le {end}", "Demandez-en un nouveau à qui l'a délivré.")
    if now < certificate.not_valid_before_utc:
        begin = certificate.not_valid_before_utc.astimezone().strftime("%d/%m/%Y")
        raise _fault(source, f"il ne sera valable que le {begin}", "Vérifiez aussi la date de cette machine.")


def _bytes(passphrase: str | None) -> bytes | None:
    return passphrase.encode() if passphrase else None


def _fault(source: Source, why: str, next_step: str) -> Usage:
    return Usage("BAD_CERTIFICATE", f"{source.where} : {why}.", next_step=next_step)


def _locked(source: Source) -> Usage:
    why = "n'est pas la bonne" if source.passphrase else "manque"
    return _fault(
        source, f"la phrase secrète du certificat {why}", f"Donnez-la par {source.variable}, dans .env ou au trousseau."
    )


def _without_key(source: Source) -> Usage:
    return _fault(
        source,
        f"{source.file} est sans clé privée",
        "Exportez le certificat avec sa clé (PFX), ou donnez la clé à part.",
    )
