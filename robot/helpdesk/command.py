"""`bureau`: the desk is served to this machine's own browser until Ctrl-C."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
import webbrowser
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import uvicorn

from robot import limits
from robot.errors import Usage
from robot.helpdesk.app import application
from robot.helpdesk.desk import HelpDesk
from robot.helpdesk.door import ENTRANCE, TOKEN, Door, Keys
from robot.runs.interrupt import Interrupt
from robot.terminal import Terminal
from robot.text_file import reason

HOST = "127.0.0.1"


@dataclass(frozen=True)
class Served:
    """A desk that can be reached."""

    #: « http://127.0.0.1:PORT ».
    address: str
    keys: Keys

    @property
    def entrance(self) -> str:
        """The address that lets one browser in, once."""
        return f"{self.address}{ENTRANCE}?{TOKEN}={self.keys.token}"


def open_desk(desk: HelpDesk, port: int, terminal: Terminal, *, browse: bool) -> None:
    """The desk is served until Ctrl-C; visits that it started go on. Usage if the port is taken."""
    interrupt = Interrupt()
    with interrupt.listening(), serving(desk, port) as served:
        terminal.print(f"Bureau de l'assistance : {served.entrance}", soft_wrap=True)
        if browse and webbrowser.open(served.entrance):
            terminal.print("Il s'ouvre dans votre navigateur. Ce lien ne sert qu'une fois.")
        else:
            terminal.print("Ouvrez cette adresse dans votre navigateur. Elle ne sert qu'une fois.")
        terminal.print("Ctrl-C pour arrêter ; une visite en cours va jusqu'à son terme.")
        interrupt.wait()


@contextmanager
def serving(desk: HelpDesk, port: int = 0) -> Iterator[Served]:
    """The desk is served inside, at that port or, for 0, at a free one. Usage if the port is taken."""
    with _listening(port) as listener:
        keys, host = Keys(), f"{HOST}:{listener.getsockname()[1]}"
        app = application(desk, keys, host)
        server = _server(app)
        thread = threading.Thread(target=server.run, args=([listener],), daemon=True)
        thread.start()
        try:
            yield Served(f"http://{host}", keys)
        finally:
            server.should_exit = True
            thread.join(limits.PROCESS)


class _Server(uvicorn.Server):
    """Pages that follow a visit are let go of when the server ends."""

    def __init__(self, config: uvicorn.Config, closing: asyncio.Event) -> None:
        super().__init__(config)
        self._closing = closing

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """As the server's own, those pages first."""
        self._closing.set()
        await super().shutdown(sockets)


def _server(door: Door) -> uvicorn.Server:
    closing = asyncio.Event()
    door.app.state.closing = closing
    # Addresses are not logged: the entrance's holds the token.
    config = uvicorn.Config(
        door,
        access_log=False,
        log_config=None,
        lifespan="off",
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=int(limits.DESK_ENDS),
    )
    return _Server(config, closing)


@contextmanager
def _listening(port: int) -> Iterator[socket.socket]:
    with socket.socket() as listener:
        if sys.platform != "win32":
            # There it would let another program listen at the same port.
            listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((HOST, port))
            # Whoever comes before the server has begun waits for it.
            listener.listen()
        except (OSError, OverflowError) as error:
            why = reason(error) if isinstance(error, OSError) else "ce n'est pas un port"
            raise Usage(
                "PORT_TAKEN",
                f"Le port {port} ne peut pas servir : {why}.",
                next_step="Donnez-en un autre avec --port, ou aucun : un port libre est pris.",
            ) from error
        yield listener
