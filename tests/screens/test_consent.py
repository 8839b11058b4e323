"""Who asks leave to collect something is refused; agreed with only where nothing refuses; nothing else is answered."""

from __future__ import annotations

from collections import Counter

import pytest
from playwright.sync_api import Page

from robot import labels
from robot.labels import Label
from robot.widgets.overlay import put_aside
from robot.widgets.sight import Seen, View, look

BANNER = "<main><h1>Accueil</h1></main><div role=alertdialog style='position: fixed; bottom: 0'>{}</div>"
ALLOW, REFUSE = "<button>Autoriser les cookies</button>", "<button>Tout refuser</button>"


@pytest.mark.parametrize(
    ("says", "pressed"),
    [
        (f"Ce site dépose des cookies. {ALLOW}", ["Autoriser les cookies"]),
        (f"Ce site dépose des cookies. {ALLOW}{REFUSE}", ["Tout refuser"]),
        (f"Ce site dépose des cookies. {REFUSE}{ALLOW}", ["Tout refuser"]),
        (
            "Aidez-nous à améliorer le produit. <button>Autoriser</button><button>Ne pas autoriser</button>",
            ["Ne pas autoriser"],
        ),
        ("Mémoriser cet appareil ? <input><button>Mémoriser</button><button>Ignorer</button>", ["Ignorer"]),
        ("Conditions générales, cookies compris. <button>Accepter</button>", []),
        ("Le compte sera supprimé. <button>Accepter</button><button>Refuser</button>", []),
        ("Cette règle ne s'applique plus. <button>Ignorer</button>", []),
    ],
)
@pytest.mark.parametrize("product", ["atrium", "pronote"])
def test_consent_is_refused_where_it_can_be(page: Page, product: str, says: str, pressed: list[str]) -> None:
    page.set_content(BANNER.format(says))
    told: list[str] = []

    def press(_view: View, button: Seen, _label: Label) -> bool:
        told.append(button.name)
        return True

    put_aside(look(page), labels.load(product), Counter(), press, news=False)
    assert told == pressed


def test_what_cannot_be_refused_just_now_is_not_agreed_to_instead(page: Page) -> None:
    page.set_content(BANNER.format(f"Ce site dépose des cookies. {ALLOW}{REFUSE}"))
    told: list[str] = []

    def press(_view: View, button: Seen, _label: Label) -> bool:
        told.append(button.name)
        return False

    put_aside(look(page), labels.load("atrium"), Counter(), press, news=False)
    assert told == ["Tout refuser"]
