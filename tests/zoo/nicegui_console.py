"""Whole console: portal and console written with NiceGUI, as its documentation shows; one server for the process."""

from __future__ import annotations

import csv
import io
import logging
import socket
import threading
import time
from collections.abc import Callable
from functools import cache
from typing import Any

import uvicorn
from fastapi import FastAPI
from nicegui import app, ui

from tests.foreign.served import MODELS, PROFILES, SCHOOL, Service, State

NAMES = dict(zip(PROFILES, ("Élèves", "Parents", "Enseignants", "Personnels"), strict=True))
KINDS = {"eleves": "Élèves", "responsables": "Parents", "enseignants": "Enseignants", "personnels": "Personnels"}
LISTS = {"eleves": "Élèves", "responsables": "Responsables", "enseignants": "Professeurs", "personnels": "Personnels"}
TIMED = {"enseignants": "professeurs", "personnels": "vie_scolaire"}
ACCOUNTS = {"portail": ("admin.exemples", "soleil 1"), "console": ("123456", "lune 2")}


class Oracle:
    """The state of the one school that is served now."""

    state = State()


def _signed(product: str) -> bool:
    return bool(app.storage.user.get(product))


def _login(product: str, then: str) -> None:
    def enter() -> None:
        if (name.value, password.value) == ACCOUNTS[product]:
            app.storage.user[product] = True
            ui.navigate.to(then)
        else:
            ui.notify("Identifiant ou mot de passe incorrect", color="negative")

    with ui.card().classes("absolute-center"):
        name = ui.input("Identifiant").on("keydown.enter", enter)
        password = ui.input("Mot de passe", password=True, password_toggle_button=True).on("keydown.enter", enter)
        ui.button("Se connecter", on_click=enter)


def _go(where: str) -> Callable[[], None]:
    return lambda: ui.navigate.to(where)


def _frame(title: str, groups: dict[str, dict[str, str]], product: str) -> None:
    """Header with the icon that opens the drawer, and the drawer's groups."""
    drawer = ui.left_drawer(value=product == "console")
    with ui.header().classes("items-center"):
        ui.button(icon="menu", on_click=drawer.toggle).props('flat color=white aria-label="Administration"')
        ui.label(title)
        if product == "console":
            _publication()
        else:
            ui.link("Accueil", "/web/lycee").classes("text-white")
            if Oracle.state.services["pronote"].on:
                ui.link("Pronote", "/web/lycee/pronote").classes("text-white")
    with drawer:
        for name, entries in groups.items():
            with ui.expansion(name).classes("w-full"):
                for entry, where in entries.items():
                    ui.item(entry, on_click=_go(where))


def _publication() -> None:
    state = Oracle.state
    ui.label("Base publiée" if state.published else "Base non publiée")

    def stop() -> None:
        state.publish(False)
        ui.navigate.reload()

    def publish() -> None:
        state.publish(True)
        ui.navigate.reload()

    with ui.dialog() as dialog, ui.card():
        ui.label("Voulez-vous vraiment arrêter la publication de la base ?")
        with ui.row():
            ui.button("Oui", on_click=stop)
            ui.button("Non", on_click=dialog.close)
    if state.published:
        ui.button("Arrêter la publication", on_click=dialog.open).props("flat color=white")
    else:
        ui.button("Publier dans la base", on_click=publish).props("flat color=white")


def _portal() -> None:
    groups = {
        "Pages de site": {"Arborescence": "/web/lycee/arborescence", "Accès aux services tiers": "/web/lycee/tiers"},
        "Utilisateurs": {"Membres du site": "/web/lycee/membres", "Export des utilisateurs": "/web/lycee/export"},
    }
    _frame(SCHOOL, groups, "portail")


@ui.page("/web/lycee")
def home() -> None:
    """The school site; its administration once signed in."""
    if _signed("portail"):
        _portal()
    else:
        with ui.header():
            ui.label(SCHOOL)
            ui.link("Se connecter", "/connexion").classes("text-white")
    ui.label("Bienvenue sur le site du lycée.")


@ui.page("/connexion")
def portal_login() -> None:
    """The portal's door."""
    _login("portail", "/web/lycee")


@ui.page("/web/lycee/tiers")
def services() -> None:
    """« Accès aux services tiers »."""
    _portal()
    state = Oracle.state
    ui.label("Accès aux services tiers").classes("text-h5")
    held: dict[str, tuple[Any, dict[str, Any]]] = {}
    for key, one in state.services.items():
        with ui.expansion(one.name).classes("w-full"):
            answer = ui.radio({True: "Oui", False: "Non"}, value=one.on).props("inline")
            held[key] = (answer, {p: ui.checkbox(name, value=p in one.profiles) for p, name in NAMES.items()})

    def save() -> None:
        state.save_services(
            {
                key: Service(state.services[key].name, answer.value, {p for p, box in boxes.items() if box.value})
                for key, (answer, boxes) in held.items()
            }
        )
        ui.notify("Vos modifications ont été enregistrées.", type="positive")

    ui.button("Enregistrer", on_click=save)


@ui.page("/web/lycee/export")
def export() -> None:
    """« Export des utilisateurs »."""
    _portal()

    def download() -> None:
        out = io.StringIO()
        lines = csv.writer(out, delimiter=";")
        lines.writerow(["Nom", "Prénom", "Identifiant", "Date de naissance", "Classe", "Etat"])
        for one in Oracle.state.accounts:
            if one.profile == profile.value:
                lines.writerow([one.family, one.first, one.login, one.born, one.group, one.state])
        ui.download(("\ufeff" + out.getvalue()).encode(), "export.csv")

    ui.label("Export des utilisateurs").classes("text-h5")
    profile = ui.select(KINDS, label="Profil").classes("w-64")
    ui.button("Exporter au format CSV", on_click=download)


@ui.page("/")
def console_home() -> None:
    """The console, or its door."""
    if not _signed("console"):
        _login("console", "/")
        return
    _console()
    ui.label("Serveur en marche.")


def _console() -> None:
    groups = {
        "Pronote.net": {"Paramètres de publication": "/net"},
        "Fichier": {"Sauvegardes": "/sauvegardes", "Administration des utilisateurs": "/profils/administratif"},
        "Paramètres": {"Préférences": "/preferences", "Année scolaire": "/annee"},
        "Ressources": {name: f"/ressources/{key}" for key, name in LISTS.items()},
    }
    _frame(f"PRONOTE - {SCHOOL}", groups, "console")


@ui.page("/net")
def net() -> None:
    """« Pronote.net »: its tabs."""
    _console()
    state = Oracle.state
    with ui.tabs() as tabs:
        first = ui.tab("Publication")
        ent_tab = ui.tab("Intégration dans un ENT")
    with ui.tab_panels(tabs, value=first).classes("w-full"):
        with ui.tab_panel(first):
            ui.label("Espaces publiés : 6")
        with ui.tab_panel(ent_tab):
            if state.published:
                ui.label("Cliquez sur « Arrêter la publication » pour modifier les paramètres.")
            ent = ui.select(list(MODELS), value=state.ent, label="Mon ENT", with_input=True).classes("w-80")
            cas = ui.input("URL du serveur CAS", value=state.cas).classes("w-96")

            def save() -> None:
                state.set_ent(ent.value, cas.value)
                ui.notify("Les modifications ont été enregistrées.", type="positive")

            button = ui.button("Enregistrer", on_click=save)
            if state.published:
                for one in (ent, cas, button):
                    one.disable()


@ui.page("/preferences")
def preferences() -> None:
    """« Préférences », « Affichages »."""
    _console()
    with ui.tabs() as tabs:
        displays, sounds = ui.tab("Affichages"), ui.tab("Sons")
    with ui.tab_panels(tabs, value=displays):
        with ui.tab_panel(displays):
            ui.checkbox("Afficher les photos", value=True)
            ui.checkbox(
                "Activer la gestion des identifiants ENT",
                value=Oracle.state.preference,
                on_change=lambda event: Oracle.state.set_preference(event.value),
            )
        with ui.tab_panel(sounds):
            ui.label("Rien à régler.")


@ui.page("/ressources/{profile}")
def people(profile: str) -> None:
    """One list, in AG Grid."""
    _console()
    state = Oracle.state
    ui.label(LISTS[profile]).classes("text-h5")
    if profile in TIMED:
        ui.button("Profils d'autorisation", on_click=_go(f"/profils/{TIMED[profile]}"))
    rows = sorted((one for one in state.rows if one.profile == profile), key=lambda one: (one.family, one.first))
    more = [{"headerName": "Né(e) le", "field": "born"}, {"headerName": "Classe", "field": "group"}]
    columns = [
        {"headerName": "Nom", "field": "family"},
        {"headerName": "Prénom", "field": "first"},
        *(more if profile == "eleves" else []),
        *([{"headerName": "Identifiant CAS", "field": "cas", "editable": True}] if state.preference else []),
    ]
    grid = ui.aggrid({"columnDefs": columns, "rowData": [vars(one) | {"due": ""} for one in rows]})
    grid.on("cellValueChanged", lambda event: state.set_cas(event.args["data"]["number"], event.args["value"]))


@ui.page("/profils/{kind}")
def timed(kind: str) -> None:
    """Authorisation profiles or groups, and the chosen one's automatic disconnection."""
    _console()
    durations = Oracle.state.durations[kind]
    ui.label("Administration des utilisateurs" if kind == "administratif" else "Profils d'autorisation").classes(
        "text-h5"
    )

    @ui.refreshable
    def part(name: str) -> None:
        if not name:
            return
        with ui.card():
            ui.label("Déconnexion automatique").classes("text-h6")
            on = ui.switch("Déconnexion automatique", value=durations[name] is not None)
            minutes = ui.number("Durée", value=durations[name] or 60, min=1, max=1440, suffix="minutes", format="%d")
            minutes.bind_enabled_from(on, "value")

            def save() -> None:
                Oracle.state.set_duration(kind, name, int(minutes.value) if on.value else None)
                ui.notify("Profil enregistré.", type="positive")

            ui.button("Valider", on_click=save)

    with ui.row():
        with ui.list().props("bordered separator"):
            for name in durations:
                ui.item(name, on_click=lambda _, name=name: part.refresh(name))
        part("")


@cache
def _port() -> int:
    """NiceGUI has one application for a process: it is served until the end."""
    logging.getLogger("nicegui").setLevel(logging.ERROR)
    server_app = FastAPI()
    ui.run_with(server_app, title="Lycée", language="fr", storage_secret="zoo", reconnect_timeout=3)
    listener = socket.socket()
    listener.bind(("127.0.0.1", 0))
    server = uvicorn.Server(uvicorn.Config(server_app, log_level="warning"))
    threading.Thread(target=server.run, args=([listener],), daemon=True).start()
    pause, end = threading.Event(), time.monotonic() + 20
    while not server.started and time.monotonic() < end:
        pause.wait(0.05)
    return int(listener.getsockname()[1])


class OneServed:
    """Portal and console of one school, between `with` and its end."""

    def __init__(self, state: State) -> None:
        Oracle.state = state
        self.portal, self.console = f"http://localhost:{_port()}", f"http://127.0.0.1:{_port()}"

    def __enter__(self) -> OneServed:
        return self

    def __exit__(self, *_: object) -> None:
        Oracle.state = State()
