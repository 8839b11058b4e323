"""The floor: the same saves posted straight to the simulator, one after the other, on one connection. No robot."""

from __future__ import annotations

import time
from typing import Any

import httpx

from bench.site import Site


def saves(site: Site) -> list[dict[str, Any]]:
    """What the console's page would send to give each pupil without identifier one."""
    pupils = [one for one in site.state()["console"]["people"] if one["profile"] == "eleve" and not one["cas_id"]]
    return [
        {"numero": one["number"], "colonne": "cas", "valeur": f"eleve.{number:05d}"}
        for number, one in enumerate(pupils)
    ]


def post(site: Site, most: int = 10**9) -> tuple[int, float]:
    """How many saves, and the seconds that they took."""
    wanted = saves(site)[:most]
    with httpx.Client(base_url=site.console, follow_redirects=True, timeout=60) as client:
        login, password = site.console_user
        client.post("connexion", data={"identifiant": login, "motDePasse": password}).raise_for_status()
        start = time.perf_counter()
        for save in wanted:
            answer = client.post("appel/SetCellule", json=save)
            if answer.status_code != httpx.codes.OK or "resultat" not in answer.json():
                raise SystemExit(f"Le simulateur a refusé : {answer.text[:200]}")
        return len(wanted), time.perf_counter() - start
