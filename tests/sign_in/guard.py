"""A site that asks for a certificate and says no as most servers do: by an alert (uvicorn hangs up without a word)."""

from __future__ import annotations

import socket
import ssl
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field

from fixtures.tls import Tls


@dataclass
class Guard:
    """Where it is, and what it was sent by those who came in."""

    address: str
    heard: list[bytes] = field(default_factory=list)


@contextmanager
def guarding(tls: Tls) -> Iterator[Guard]:
    """The site, until the end."""
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH, cafile=tls.clients)
    context.load_cert_chain(tls.certificate)
    context.verify_mode = ssl.CERT_REQUIRED
    with socket.create_server(("127.0.0.1", 0)) as listener:
        guard = Guard(f"https://127.0.0.1:{listener.getsockname()[1]}/console/")

        def serve() -> None:
            while True:
                try:
                    connection, _ = listener.accept()
                except OSError:
                    return
                with (
                    suppress(OSError),
                    context.wrap_socket(connection, server_side=True, do_handshake_on_connect=False) as secured,
                ):
                    try:
                        secured.do_handshake()
                        guard.heard.append(secured.recv(100))
                    except ssl.SSLError:
                        # The other side hangs up, once it has read the alert; what it sent is not looked at.
                        with socket.socket(fileno=secured.detach()) as bare:
                            while bare.recv(1000):
                                pass

        thread = threading.Thread(target=serve, daemon=True)
        thread.start()
        yield guard
        # A listener that is only closed would leave its thread in « accept ».
        listener.shutdown(socket.SHUT_RDWR)
        thread.join()
