"""The floor: the same saves posted straight to the simulator, one after the other, on one connection. No robot."""

from __future__ import annotations

import time

import httpx

from bench.site import Site


def post(site: Site, most: int = 10**9) -> tuple[int, float]:
    """How many saves, and the seconds that they took."""
    pupils = [one for one in site.state()["console"]["people"] if one["profile"] == "eleve" and not one["cas_id"]]
    with httpx.Client(base_url=site.console, follow_redirects=True, timeout=60) as client:
        login, password = site.console_user
        client.post("connexion", data={"identifiant": login, "motDePasse": password}).raise_for_status()
        start = time.perf_counter()
        for number, one in enumerate(pupils[:most]):
            save = {"numero": one["number"], "colonne": "cas", "valeur": f"eleve.{number:05d}"}
            answer = client.post("appel/SetCellule", json=save)
            if answer.status_code != httpx.codes.OK or "resultat" not in answer.json():
                raise SystemExit(f"Le simulateur a refusé : {answer.text[:200]}")
        return len(pupils[:most]), time.perf_counter() - start
