"""Where all that must survive is kept: the one address in `ROBOT_DATABASE`; else a file beside the recordings."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import URL, make_url
from sqlalchemy.exc import ArgumentError

from robot.errors import Usage
from robot.secrets import DATABASE

FILE = "journal.sqlite"
#: What an operator may write for each product.
POSTGRESQL = ("postgresql", "postgres", "postgresql+psycopg")
SQLITE = ("sqlite", "sqlite+pysqlite")


def address(env: Mapping[str, str], recordings: Path) -> URL:
    """The address, its password inside (shown as *** when printed). Usage if it is none of ours."""
    said = env.get(DATABASE, "").strip()
    if not said:
        return beside(recordings)
    try:
        url = make_url(said)
    except (ArgumentError, ValueError):
        raise _bad("ce n'est pas une adresse") from None
    if url.drivername in SQLITE:
        if not url.database or url.database == ":memory:":
            raise _bad("il manque le chemin du fichier")
        return URL.create("sqlite", database=str(Path(url.database).resolve()))
    if url.drivername not in POSTGRESQL:
        raise _bad("ce n'est ni SQLite ni PostgreSQL")
    if not url.database:
        raise _bad("il manque le nom de la base")
    # The library would read these variables itself; a guardian has no secret in its environment.
    password = url.password or env.get("PGPASSWORD") or None
    return url.set(drivername="postgresql+psycopg", password=password)


def beside(recordings: Path) -> URL:
    """The file in the folder of the recordings."""
    return URL.create("sqlite", database=str(recordings.resolve() / FILE))


def shown(url: URL) -> str:
    """What an error's sentence may say of it: the file, or the machine and the name, no account."""
    if url.drivername == "sqlite":
        return str(url.database)
    return f"{url.host or 'cette machine'}{f':{url.port}' if url.port else ''}/{url.database}"


def _bad(why: str) -> Usage:
    # The address itself is not shown: it may hold a password.
    return Usage(
        "BAD_DATABASE",
        f"{DATABASE} n'est pas l'adresse d'une base de données : {why}.",
        next_step="Écrivez par exemple postgresql://robot:MOT-DE-PASSE@serveur/robot, ou "
        f"sqlite:////chemin/robot.sqlite ; sans {DATABASE}, le robot garde tout à côté des enregistrements.",
    )
