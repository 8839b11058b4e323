"""Certificates made for a test: an authority that the robot's driver trusts, one of the consoles, one of strangers."""

from __future__ import annotations

import base64
import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import trustme
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import EllipticCurvePrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)
from cryptography.hazmat.primitives.serialization.pkcs12 import serialize_key_and_certificates

from fixtures.tls import Tls

PASSPHRASE = "phrase'secrète#9"
HOLDER = "Poste 7"


@dataclass(frozen=True)
class Papers:
    """Files in one folder, and what must never be seen of them."""

    folder: Path
    #: How the console is served: it asks for a certificate; the same with one of its own that nobody trusts.
    tls: Tls
    untrusted: Tls
    #: The authority of the console's own certificate.
    authority: Path
    #: Chromium's fingerprint of the console's own certificate.
    fingerprint: str
    #: The lines of the workstation's key.
    key: str

    def secrets(self) -> set[str]:
        """The passphrase, and the key as any file could hold it."""
        lines = self.key.splitlines()
        return {PASSPHRASE, lines[1], base64.b64encode(self.key.encode()).decode()[80:160]}


def make(folder: Path) -> Papers:
    """The papers, in that folder: poste.pfx, poste.pem (with its key), cle.pem alone, autre.pfx, perime.pem…"""
    servers, clients, strangers = trustme.CA(), trustme.CA(), trustme.CA()
    console, elsewhere = (one.issue_cert("127.0.0.1", "localhost") for one in (servers, strangers))
    for name, one in (("console", console), ("ailleurs", elsewhere)):
        one.private_key_and_cert_chain_pem.write_to_path(str(folder / f"{name}.pem"))
    for name, ca in (("serveurs", servers), ("postes", clients)):
        ca.cert_pem.write_to_path(str(folder / f"{name}.pem"))
    mine = clients.issue_cert("poste7.exemple.fr", common_name=HOLDER)
    old = clients.issue_cert("poste7.exemple.fr", not_after=datetime.now(UTC) - timedelta(days=3))
    for name, one in (("poste", mine), ("perime", old), ("autre", strangers.issue_cert("x.exemple.fr"))):
        chain = b"".join(part.bytes() for part in one.cert_chain_pems)
        private(folder / f"{name}.pem", one.private_key_and_cert_chain_pem.bytes())
        private(folder / f"{name}.seul.pem", chain)
        private(folder / f"{name}.cle.pem", one.private_key_pem.bytes())
        private(folder / f"{name}.pfx", _pfx(one.private_key_pem.bytes(), chain))
    return Papers(
        folder,
        Tls(folder / "console.pem", folder / "postes.pem"),
        Tls(folder / "ailleurs.pem", folder / "postes.pem"),
        folder / "serveurs.pem",
        _fingerprint(console.cert_chain_pems[0].bytes()),
        _as_handed_over((folder / "poste.cle.pem").read_bytes()),
    )


def private(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    path.chmod(0o600)


def _pfx(key: bytes, chain: bytes) -> bytes:
    first, *others = x509.load_pem_x509_certificates(chain)
    held = load_pem_private_key(key, None)
    assert isinstance(held, EllipticCurvePrivateKey)
    locked = BestAvailableEncryption(PASSPHRASE.encode())
    return serialize_key_and_certificates(b"poste", held, first, others, locked)


def _as_handed_over(key: bytes) -> str:
    made = load_pem_private_key(key, None).private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return made.decode()


def _fingerprint(pem: bytes) -> str:
    public = x509.load_pem_x509_certificate(pem).public_key()
    return base64.b64encode(
        hashlib.sha256(public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)).digest()
    ).decode()
