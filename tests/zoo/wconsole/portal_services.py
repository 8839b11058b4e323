"""« Accès aux services tiers »: a panel a service, its profiles in two list boxes, then a page that asks, then one that tells."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.foreign.served import PROFILES, Service
from tests.zoo.wconsole.portal_master import Site
from tests.zoo.wconsole.portal_services_view import NAMES, recap, services

View = dict[str, Any]


@dataclass
class Answer:
    """What the page says next."""

    body: str = ""
    view: View | None = None
    #: Everything is kept: on to the page of confirmation.
    done: bool = False


def now(site: Site) -> View:
    """What the site keeps, as the page's state."""
    found: View = {}
    for key, name in sorted(NAMES.items(), key=lambda one: one[1]):
        service = site.state.services.get(key)
        on, profiles = (service.on, service.profiles) if service else site.others.get(key, (False, frozenset()))
        found[key] = {
            "on": on,
            "profils": [one for one in PROFILES if one in profiles],
            "libelle": site.captions.get(key, name),
            "ouvert": on,
        }
    return found


def _read(view: View, sent: list[tuple[str, str]]) -> None:
    """The fields, and the button of a list box where one was pressed."""
    first = dict(sent)
    for number, one in enumerate(view.values()):
        at = f"ctl00$Contenu$rptServices$ctl{number:02}$"
        one["ouvert"] = first.get(at + "cpe_ClientState") == "1"
        one["on"] = first.get(at + "rblActif", "1" if one["on"] else "0") == "1"
        one["libelle"] = first.get(at + "txtLibelle", one["libelle"])
        chosen = set(one["profils"])
        chosen |= {value for name, value in sent if name == at + "lstDispo" and at + "btnAjouter" in first}
        chosen -= {value for name, value in sent if name == at + "lstAcces" and at + "btnRetirer" in first}
        if at + "btnToutAjouter" in first:
            chosen = set(PROFILES)
        if at + "btnToutRetirer" in first:
            chosen = set()
        one["profils"] = [profile for profile in PROFILES if profile in chosen]


def _changes(site: Site, view: View) -> dict[str, tuple[Any, Any]]:
    before = now(site)
    told = ("on", "profils", "libelle")
    return {
        key: (before[key], one) for key, one in view.items() if any(before[key][name] != one[name] for name in told)
    }


def _keep(site: Site, view: View) -> None:
    changes = _changes(site, view)
    if not changes:
        return
    posted = {}
    for key, (before, one) in changes.items():
        if key in site.state.services:
            posted[key] = Service(site.state.services[key].name, one["on"], set(one["profils"]))
        elif (before["on"], before["profils"]) != (one["on"], one["profils"]):
            # A service that nobody asked for.
            site.others[key] = one["on"], frozenset(one["profils"])
            site.state.writes.append(f"service {key}")
        if before["libelle"] != one["libelle"]:
            site.captions[key] = one["libelle"]
            site.state.writes.append(f"caption {key} {one['libelle']}")
    if posted:
        site.state.save_services({**site.state.services, **posted})


def answer(site: Site, view: View | None, sent: list[tuple[str, str]]) -> Answer:
    """The page as it is first shown, or after its form."""
    first = dict(sent)
    if view is not None and "ctl00$Contenu$btnValider" in first:
        _keep(site, view)
        return Answer(done=True)
    if view is None or "ctl00$Contenu$btnAnnuler" in first:
        view = now(site)
        return Answer(services(view), view)
    if "ctl00$Contenu$btnModifier" in first:
        return Answer(services(view), view)
    _read(view, sent)
    if "ctl00$Contenu$btnEnregistrer" not in first:
        return Answer(services(view), view)
    errors = [
        f"{NAMES[key]} : sélectionnez au moins un profil."
        for key, one in view.items()
        if one["on"] and not one["profils"]
    ]
    changes = _changes(site, view)
    if not errors and not changes:
        errors = ["Aucune modification n'a été apportée."]
    if errors:
        return Answer(services(view, errors), view)
    return Answer(recap(changes), view)
