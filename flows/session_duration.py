"""« Durée des sessions Pronote »: automatic disconnection as wanted for teachers, school life and administration."""

from __future__ import annotations

from collections.abc import Callable, Generator

from robot.config import EVERY, KIND_WORDS, KINDS, Kind, School
from robot.errors import Drift, Refused
from robot.pages.pronote.durations import state_of
from robot.procedure import Change, Flow, NoOptions, Outcome, Walk
from robot.products import Console, Portal
from robot.state_words import sentence
from robot.states import DisconnectionState

#: The three bullets of the help page, which it does not number.
STEPS = {
    1: "Professeurs : Ressources > Professeurs > Profils d'autorisation",
    2: "Vie scolaire : Ressources > Personnels > Profils d'autorisation",
    3: "Administratif : Fichier > Administration des utilisateurs",
}
NUMBERS: dict[Kind, int] = dict(zip(KINDS, STEPS, strict=True))


def session_duration(
    walk: Walk[NoOptions],
    school: School,
    portal: Portal,
    console: Console,
) -> Generator[Change, Outcome, None]:
    """Every bullet whose kind of users is configured; each profile is one change, a refused one stops no other."""
    if not school.session_durations:
        walk.note("« duree_sessions » n'est pas configuré pour cet établissement : rien n'est regardé.")
        return
    console.home.open()
    held: dict[Kind, dict[str, DisconnectionState]] = {}
    for kind in KINDS:
        if kind in school.session_durations:
            walk.step(NUMBERS[kind])
            held[kind] = read_all(console, kind)
    wanted = {kind: _wanted(school, kind, settings) for kind, settings in held.items()}
    changed: dict[tuple[Kind, str], DisconnectionState] = {}
    for kind, settings in wanted.items():
        for name, setting in settings.items():
            outcome = yield Change(
                about=about(kind, name),
                before=held[kind][name],
                after=setting,
                gestures={NUMBERS[kind]: setter(console, kind, name, setting)},
                reread=reader(console, kind, name),
                in_place="la durée demandée est déjà en place",
                independent=True,
            )
            if outcome.status == "changed":
                changed[kind, name] = setting
    if changed:
        walk.read_again()
        prove(console, held, changed)


def about(kind: Kind, name: str) -> str:
    """What a change of that profile or group is called."""
    return f"PRONOTE : {KIND_WORDS[kind]}, « {name} »"


def read_all(console: Console, kind: Kind) -> dict[str, DisconnectionState]:
    page = console.automatic_disconnection
    return {name: page.read(name) for name in page.open(kind)}


def setter(console: Console, kind: Kind, name: str, setting: DisconnectionState) -> Callable[[], None]:
    return lambda: console.automatic_disconnection.set(kind, name, setting)


def reader(console: Console, kind: Kind, name: str) -> Callable[[], DisconnectionState]:
    def read() -> DisconnectionState:
        console.automatic_disconnection.open(kind)
        return console.automatic_disconnection.read(name)

    return read


def _wanted(school: School, kind: Kind, held: dict[str, DisconnectionState]) -> dict[str, DisconnectionState]:
    """Profile → setting, for the profiles that the configuration names; Refused if one of them is not there."""
    asked = school.session_durations[kind]
    unknown = [name for name in asked if name != EVERY and name not in held]
    if unknown:
        raise Refused(
            "UNKNOWN_RULE",
            f"duree_sessions.{kind} nomme « {unknown[0]} », que PRONOTE ne connaît pas.",
            next_step=f"Noms connus : {', '.join(held)}. Corrigez schools.toml.",
            expected=unknown[0],
            found=", ".join(held),
        )
    every = asked.get(EVERY)
    spoken = {name: asked.get(name, every) for name in held}
    return {name: state_of(setting) for name, setting in spoken.items() if setting is not None}


def prove(
    console: Console,
    held: dict[Kind, dict[str, DisconnectionState]],
    changed: dict[tuple[Kind, str], DisconnectionState],
) -> None:
    """On a console opened anew, every profile holds what was set; the others hold what they held."""
    console.home.open()
    for kind, before in held.items():
        now = read_all(console, kind)
        expected = {name: changed.get((kind, name), setting) for name, setting in before.items()}
        moved = [name for name in expected if now.get(name) != expected[name]]
        if moved:
            raise Drift(
                "OTHER_PROFILE_CHANGED",
                f"Un profil n'est pas comme attendu après les changements : {', '.join(moved)}.",
                next_step="Quelqu'un travaille peut-être en même temps ; regardez ce profil dans PRONOTE.",
                expected=", ".join(f"{name} : {sentence(expected[name])}" for name in moved),
                found=", ".join(f"{name} : {sentence(now[name])}" for name in moved if name in now),
            )


SESSION_DURATION = Flow(
    "session-duration",
    "Durée des sessions Pronote",
    STEPS,
    session_duration,
    NoOptions,
    aliases=("duree-sessions", "duree-des-sessions"),
)
