"""`docs/guide-assistance.md`: the helpdesk's guide, its pictures taken by the robot on the simulated sites.

`python -m tools.write_guide` (`make docs`) writes the text from the procedures and the catalogue of codes;
`python -m tools.write_guide --pictures` first does the three procedures step by step from the desk's own page, and
keeps what the robot showed before each step.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import Page, expect, sync_playwright

from flows import FLOWS
from robot import browser, codes, simulated
from robot.accounts import REASON_SENTENCES, Reason
from robot.errors import Exit
from robot.helpdesk.command import serving
from robot.helpdesk.desk import HelpDesk
from robot.helpdesk.live import PICTURE
from tools import list_codes
from tools.list_codes import CLASSES, VALUE, Told

PAGE = list_codes.ROOT / "docs" / "guide-assistance.md"
PICTURES = PAGE.parent / "images" / "guide"
#: The simulated school that is shown.
SCHOOL = "Lycée Hélène Vautrin"
#: A visit, on a machine that does other things too.
PATIENCE = 120_000
QUALITY = 70
#: The doubt that is shown.
SHOWN: Reason = "other_identifier"

HEAD = """# Guide de l'assistance

Pour l'agent qui a un établissement au téléphone. Page faite par le programme (`make docs`) ; les images viennent des
sites **simulés**, livrés avec le projet : les vrais écrans peuvent différer.

## Ouvrir le bureau

```sh
atrium-pronote bureau
```

La page s'ouvre dans votre navigateur. Son adresse ne sert qu'une fois et ne marche que sur ce poste. Ctrl-C, dans le
terminal, l'arrête ; une visite en cours va jusqu'à son terme. Pour essayer sans risque, sur des établissements
inventés, neufs à chaque fois : `atrium-pronote bureau --simulate`.

## Trouver l'établissement

Écrivez quelques lettres de son nom, ou son UAI. La liste dit ce qui est en place, ce qui est à changer, les doutes, et
la dernière nuit.

![La liste des établissements](images/guide/etablissements.jpg)

## Voir, puis faire

![La page d'un établissement](images/guide/etablissement.jpg)

| Bouton | Ce qu'il fait |
| --- | --- |
| Examiner les écrans | Visite chaque écran, sans rien modifier, et dit ce qui est reconnu. |
| Voir ce qui changerait | Lit les écrans et montre avant → après. Rien n'est modifié. |
| Pas à pas | Pareil, en annonçant chaque pas : pour montrer, ou pour apprendre. |
| Faire | Regarde d'abord, montre ce qui changerait et ce que cela coûte, attend votre accord, fait, puis relit. |

![Ce qui va changer, avant l'accord](images/guide/confirmer.jpg)

Pendant une visite, les pas de la page d'aide sont à gauche, l'écran du robot à droite. « Arrêter » agit entre deux
gestes. Si la publication est arrêtée, elle est d'abord remise. Fermer la page, la recharger, en ouvrir une autre : rien
n'est perdu. Pas à pas, chaque pas attend « Continuer », et ce qui va être cliqué est encadré en rouge.

![Une visite, pas à pas](images/guide/pas-a-pas.jpg)

## Se connecter à la main

Un code par SMS, un PIN, ÉduConnect : sur la page de l'établissement, « Se connecter à la main… », puis le bouton voulu.
Une fenêtre s'ouvre sur ce poste ; connectez-vous-y jusqu'à l'écran de l'établissement. Le robot ne tape rien, la page
dit jusqu'à quelle heure il attend, et il continue dès que vous êtes entré. Rien de la connexion n'est montré sur la
page, photographié ni enregistré. « Arrêter » l'abandonne. Si l'établissement a `connexion_manuelle`, la connexion est
gardée une semaine, chiffrée, et c'est le choix d'office tant que rien n'est gardé.

## Trancher les doutes

Un lien douteux n'est jamais fait. La ligne de PRONOTE et les comptes possibles sont côte à côte, avec ce qui concorde
et ce qui contredit. Touches : `o` oui, `n` non, `p` plus tard. Vos réponses sont gardées au fur et à mesure dans
`decisions/UAI.csv`, et appliquées la prochaine fois que « Lien entre les comptes » est faite. « Revenir sur cette
décision » la retire.

![Un doute : la ligne et ses comptes possibles](images/guide/doutes.jpg)

## Revenir sur une visite

« Historique » montre toutes les visites et les nuits : le rapport, le film s'il y en a un, et deux visites côte à côte.
Les dossiers sont supprimés après 30 jours. Ces pages montrent des élèves : ne les envoyez à personne.
"""
#: Exit code → when it is met, for somebody on the phone. In the order of urgency.
WHEN: dict[Exit, str] = {
    Exit.PUBLICATION_STOPPED: "**Les familles n'ont plus accès à PRONOTE. À traiter tout de suite** : le bouton "
    "« Remettre la publication maintenant » est en haut de chaque page.",
    Exit.SIGN_IN_NEEDED: "Quelqu'un doit agir sur le compte. Le robot ne retape jamais un mot de passe refusé.",
    Exit.DRIFT: "L'écran n'est pas comme connu : le robot s'est arrêté sans cliquer. Regardez l'image du rapport.",
    Exit.REFUSED: "Le site ou les données disent non : corrigez d'abord, puis recommencez.",
    Exit.SITE_UNAVAILABLE: "Pas maintenant : recommencez plus tard, tel quel.",
    Exit.INTERRUPTED: "Quelqu'un a arrêté la visite. Ce qui est fait ne sera pas refait.",
    Exit.USAGE: "La demande ou la configuration est à corriger. Rien n'a été ouvert.",
    Exit.BUG: "Le robot ou ce poste. Transmettez le code et la phrase à la personne qui maintient le robot.",
}


def page() -> str:
    """The guide as it should stand."""
    parts = [HEAD, "## Les trois procédures\n"]
    for flow in FLOWS.values():
        parts.append(f"### {flow.section}\n")
        for number, says in flow.steps.items():
            parts.append(f"{number}. {says}.\n")
            picture = PICTURES / f"{flow.name}-{number}.jpg"
            if picture.is_file():
                alt = f"{flow.section}, pas {number}, juste avant le geste"
                parts.append(f"   ![{alt}](images/guide/{picture.name})\n")
    parts.append("## Chaque message, et que faire\n")
    parts.append(
        "« … » tient la place d'une valeur. La phrase elle-même dit toujours quoi faire ; voici pourquoi elle vient.\n"
    )
    for exit_code, when in WHEN.items():
        parts.append(f"### Code de sortie {int(exit_code)}\n\n{when}\n")
        lines = ["| Message | Pourquoi | Que faire |", "| --- | --- | --- |", *_rows(exit_code)]
        parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


def _rows(exit_code: Exit) -> Iterator[str]:
    """A line for each code that ends a command that way, what to do joined where it has several forms."""
    steps: dict[str, list[str]] = {}
    for one in _told():
        if CLASSES[one.kind].exit_code == exit_code:
            known = steps.setdefault(one.code, [])
            step = " ".join(one.next_step.replace("|", "\\|").split())
            if step.strip(f"{VALUE} .") and step not in known:
                known.append(step)
    for code, those in sorted(steps.items()):
        cause = " ".join(codes.of(code).cause.replace("|", "\\|").split())
        yield f"| `{code}` | {cause} | {' Ou : '.join(those) or 'Suivez ce que dit la phrase.'} |"


def _told() -> list[Told]:
    told = [one for one in list_codes.all_told() if one.code != VALUE]
    handed_on = list_codes.all_codes() - {one.code for one in told}
    return [*told, *(Told("Usage", code, VALUE, VALUE) for code in handed_on)]


# --- the pictures ----------------------------------------------------------------------------------------------------


def take_pictures() -> None:
    """The pictures of the guide are those of today's screens."""
    with TemporaryDirectory() as folder, simulated.at(Path(folder)) as path, _agent() as page:
        recordings, taken = Path(folder) / "recordings", Path(folder) / "taken"
        recordings.mkdir()
        taken.mkdir()
        with serving(HelpDesk(path, recordings)) as served:
            page.goto(served.entrance)
            page.wait_for_url(f"{served.address}/")
            for flow in FLOWS.values():
                _walked(page, served.address, flow.name, recordings, taken)
            page.goto(f"{served.address}/")
            _keep(page, taken / "etablissements")
        shutil.rmtree(PICTURES, ignore_errors=True)
        shutil.copytree(taken, PICTURES)


@contextmanager
def _agent() -> Iterator[Page]:
    found = browser.find(os.environ, window=False)
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=str(found.path) if found else None)
        yield started.new_page(viewport={"width": 1280, "height": 800}, locale="fr-FR")
        started.close()


def _walked(page: Page, address: str, name: str, recordings: Path, taken: Path) -> None:
    """One procedure, done step by step from the desk."""
    flow = FLOWS[name]
    page.goto(f"{address}/?q={SCHOOL}")
    page.get_by_role("link", name=SCHOOL).click()
    if name == "activation":
        _keep(page, taken / "etablissement")
    page.get_by_role("button", name=f"Faire : {flow.section}").click()
    page.get_by_role("link", name="Faire ces changements").click(timeout=PATIENCE)
    if name == "activation":
        _keep(page, taken / "confirmer")
    page.get_by_role("button", name="Oui, mais pas à pas").click()
    folder = recordings / page.url.partition("/visites/")[2].partition("?")[0]
    waits, ended = page.locator("#continuer"), page.get_by_role("link", name="Lire le rapport")
    seen = ""
    while True:
        expect(waits.or_(ended)).to_be_visible(timeout=PATIENCE)
        if ended.is_visible():
            break
        said = page.locator("#present").inner_text()
        number = said.partition(": ")[2].partition(".")[0]
        shown = folder / PICTURE
        # Before an address is opened there is nothing to see of it yet; nor does a guide need a list of people.
        if "Ouvrir http" not in page.locator("#etat").inner_text() and said != seen and shown.is_file():
            shutil.copy(shown, taken / f"{name}-{number}.jpg")
            if (name, number) == ("activation", "3"):
                expect(page.get_by_role("img", name="L'écran du robot en ce moment")).to_be_visible()
                _keep(page, taken / "pas-a-pas")
        seen = said
        waits.click()
        expect(page.locator("#present").filter(has_text=said)).to_have_count(0, timeout=PATIENCE)
    if name == "account-link":
        page.get_by_role("link", name="Trancher les doutes").click()
        # The one with most to compare: a row, and an account that may be its.
        page.get_by_role("navigation", name="Filtres").get_by_role("link", name=REASON_SENTENCES[SHOWN]).click()
        _keep(page, taken / "doutes")


def _keep(page: Page, name: Path) -> None:
    page.screenshot(path=name.with_suffix(".jpg"), type="jpeg", quality=QUALITY)


def main() -> int:
    """The guide is written."""
    if "--pictures" in sys.argv:
        take_pictures()
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
