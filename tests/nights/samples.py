"""Nights of invented schools, as the robot would have them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from robot import uai
from robot.errors import Exit
from robot.nights.summary import Brief, Machine, SchoolNight, Summary, Told, Trouble
from robot.states import AccessState, DisconnectionState, EntState, PublicationState

NIGHT = date(2026, 3, 11)
BEGUN = datetime(2026, 3, 11, 22, 0, tzinfo=UTC)
EVERYBODY = AccessState(opened=True, profiles=("eleves", "responsables", "enseignants", "personnels"))
PUBLISHED = PublicationState(published=True)
HOUR = DisconnectionState(minutes=60)
#: The caption that nobody knew, at several schools.
UNKNOWN = Trouble(
    code="NOT_SEEN",
    sentence="Je ne trouve pas l'onglet « Intégration dans un ENT » sur l'écran « Console d'hébergement ».",
    next_step="Est-ce bien « Intégration à un ENT » ?\nAlors ajoutez les lignes ci-dessous.",
    expected="l'onglet « Intégration dans un ENT »",
    lines_to_paste='[tab_ent.captions]\n"Intégration à un ENT" = "vu le 2026-03-11"',
    screenshot="pictures/012.png",
)
REFUSED = Trouble(
    code="WRONG_PASSWORD",
    sentence="PRONOTE refuse la connexion.",
    next_step="Vérifiez PRONOTE_LOGIN et PRONOTE_PASSWORD dans .env, puis lancez « recover --forget-refusals ».",
)
DOWN = Trouble(code="SITE_DOWN", sentence="Le site répond par une erreur (503).", retry_later=True)
CUT_OFF = Trouble(
    code="PUBLICATION_STOPPED",
    sentence="La publication de PRONOTE n'est pas revenue.",
    next_step="Ouvrez la console et publiez la base, ou lancez « atrium-pronote recover ».",
)


def number(rank: int) -> str:
    """The UAI of an invented school."""
    digits = f"013{9000 + rank:04d}"
    return digits + uai.check_letter(digits)


def name(rank: int) -> str:
    """Its name."""
    kind = ("Lycée", "Collège", "Cité scolaire", "Lycée professionnel")[rank % 4]
    return f"{kind} des Exemples {rank}"


def _told(about: str, status: str, before: object, after: object, section: str = "Activation", **more: str) -> Told:
    return Told.model_validate(
        {
            "section": section,
            "outcome": {"about": about, "status": status, "steps": (3,), "before": before, "after": after, **more},
        }
    )


IN_PLACE = (
    _told("ATRIUM : accès à PRONOTE", "unchanged", EVERYBODY, EVERYBODY, reason="déjà en place"),
    _told("PRONOTE : publication", "unchanged", PUBLISHED, PUBLISHED, reason="la base est publiée"),
    _told("PRONOTE : professeurs", "unchanged", HOUR, HOUR, "Durée des sessions Pronote", reason="déjà en place"),
)
CHANGED = (
    _told("ATRIUM : accès à PRONOTE", "changed", AccessState(opened=False), EVERYBODY),
    _told(
        "PRONOTE : intégration dans un ENT",
        "changed",
        EntState(ent="", cas_url=""),
        EntState(ent="ATRIUM", cas_url="https://www.atrium-paca.fr/connexion"),
    ),
)


def school(rank: int, exit_code: Exit = Exit.NOTHING_TO_DO, *troubles: Trouble, **more: object) -> SchoolNight:
    """One school's night."""
    facts = {
        "uai": number(rank),
        "name": name(rank),
        "tags": ("lycees",) if rank % 4 == 0 else (),
        "exit_code": exit_code,
        "code": troubles[0].code if troubles else "",
        "troubles": troubles,
        "machine": "nuit-1",
        "seconds": 6.5 + rank % 7 / 10,
        "in_place": IN_PLACE if exit_code in (Exit.NOTHING_TO_DO, Exit.CHANGED) else (),
        "folder": f"2026-03-11/{220000 + rank:06d}-{number(rank)}-all-apply",
    }
    return SchoolNight.model_validate({**facts, **more})


def night(schools: Sequence[SchoolNight], **more: object) -> Summary:
    """A night of these schools."""
    facts = {
        "date": NIGHT,
        "begun": BEGUN,
        "ended": BEGUN + timedelta(minutes=38, seconds=12),
        "machines": (Machine(name="nuit-1", workers=2, schools=len(schools)),),
        "schools": tuple(schools),
    }
    return Summary.model_validate({**facts, **more})


def usual(count: int = 700) -> Summary:
    """A night like most: nearly all in order, some changed, two causes need a person, one site down for a while."""
    schools = []
    for rank in range(count):
        match rank:
            case 40 | 41 | 42 | 43 | 44 | 45:
                one = school(rank, Exit.DRIFT, UNKNOWN)
            case 60 | 61:
                one = school(rank, Exit.SIGN_IN_NEEDED, REFUSED)
            case 80 | 81 | 82 | 83:
                one = school(rank, Exit.SITE_UNAVAILABLE, DOWN, retries=4)
            case 90 | 91 | 92 | 93 | 94 | 95 | 96 | 97:
                one = school(
                    rank, Exit.CHANGED, changes=CHANGED, in_place=IN_PLACE[1:], outage_seconds=2.1, retries=rank % 2
                )
            case 100 | 101 | 102:
                one = school(rank, doubts=3, links_to_paste=0)
            case _:
                one = school(rank)
        schools.append(one)
    return night(schools, trend=trend())


def trend() -> tuple[Brief, ...]:
    """Thirteen nights before."""
    return tuple(
        Brief(
            date=NIGHT - timedelta(days=back),
            schools=698 + back % 3,
            changed=back * 3 % 11,
            person=back % 5,
            later=back * 2 % 7,
            doubts=9 + back,
            outage_seconds=2.1 * (back * 3 % 11),
            seconds=2200 + 13 * back,
        )
        for back in range(13, 0, -1)
    )


def bad() -> Summary:
    """A night that went wrong in every way that one can."""
    said = Trouble(code="BUG", sentence="Une phrase <b>avec</b> & des signes", next_step="Faites ceci.\nPuis cela.")
    group = {"code": "PROTECTED", "about": "PRONOTE : le groupe Direction"}
    schools = [
        school(1, Exit.PUBLICATION_STOPPED, CUT_OFF, UNKNOWN, outage_seconds=1800.0),
        school(2, Exit.BUG, said),
        school(3, Exit.REFUSED, said.model_copy(update=group)),
        school(4, Exit.USAGE, said.model_copy(update={"code": "MISSING_SECRET"})),
        school(5, Exit.INTERRUPTED, begun=False, folder="", seconds=0.0),
        school(6, Exit.SITE_UNAVAILABLE, DOWN),
        school(7, Exit.DIFFERENCES),
    ]
    machines = (Machine(name="nuit-1", workers=2, schools=5), Machine(name="nuit-2", workers=2, schools=2, alive=False))
    return night(schools, machines=machines)


def kept(folder: Path, one: Summary) -> Path:
    """The night's recordings of which there is anything to open; returns the recordings."""
    for told in one.schools[:3]:
        if told.folder:
            (folder / told.folder).mkdir(parents=True)
            (folder / told.folder / "rapport.html").write_text("<!doctype html>", encoding="utf-8")
    return folder
