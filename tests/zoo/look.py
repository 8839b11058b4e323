"""A page of the zoo as a person sees it: `python -m tests.zoo.look LIBRARY/KIND FOLDER` writes its pictures."""

from __future__ import annotations

import os
import sys
from functools import partial
from pathlib import Path

from playwright.sync_api import Error as PlaywrightError
from playwright.sync_api import Page, sync_playwright

from robot import browser
from tests.foreign.served import Served, State
from tests.zoo import installed, plain_console, plain_portal
from tests.zoo.exhibits import Exhibit

WHERE = {
    "menu": "/web/lycee/administration",
    "chapter": "/web/lycee/tiers",
    "save": "/web/lycee/tiers",
    "tabs": "/net",
    "list": "/net/ent",
    "window": "/",
    "people": "/ressources/eleves",
    "duration": "/profils/professeurs/?profil=Consultation",
}


def _heard(complaints: list[str], error: Exception) -> None:
    complaints.append(str(error))


def enter(page: Page, served: Served, kind: str) -> None:
    """Signed in, on the widget's page."""
    if kind in {"menu", "chapter", "save"}:
        page.goto(f"{served.portal}/connexion/login")
        page.locator("[name=username]").fill("admin.exemples")
        page.locator("[name=password]").fill("soleil 1")
        page.locator("main button").click()
        page.goto(served.portal + WHERE[kind])
    else:
        page.goto(f"{served.console}/connexion")
        page.locator("[name=login]").fill("123456")
        page.locator("[name=mdp]").fill("lune 2")
        page.locator("button").click()
        page.goto(served.console + WHERE[kind])
    page.wait_for_function("document.getElementById('zone')?.innerHTML.trim()", timeout=10_000)
    still(page)


#: So many frames on end show the same things at the same places, and nothing that will end is being animated.
STILL = """frames => new Promise(done => {
  let last = "", same = 0;
  const look = () => {
    const places = [];
    for (const one of document.body.querySelectorAll("*")) {
      const box = one.getBoundingClientRect();
      // Some libraries keep a wheel that turns out of sight, for when they load.
      const shown = box.width && box.height && one.checkVisibility({visibilityProperty: true});
      if (shown) places.push([box.x, box.y, box.width, box.height].map(Math.round).join());
    }
    const now = places.join(";") + document.body.innerText;
    const moving = document.getAnimations().some(one =>
      one.playState === "running" && one.effect && isFinite(one.effect.getComputedTiming().endTime));
    same = now === last && !moving ? same + 1 : 0;
    last = now;
    same >= frames ? done(true) : requestAnimationFrame(look);
  };
  look();
})"""


def still(page: Page) -> None:
    """The page has finished moving, as an eye would say; Playwright's TimeoutError if it never does."""
    page.wait_for_function(STILL, arg=15, timeout=10_000)


def main(names: list[str], folder: Path) -> None:
    """One picture each; what the page's own scripts complained of is printed."""
    found = browser.find(os.environ, window=False)
    assert found is not None
    with sync_playwright() as started:
        chromium = started.chromium.launch(executable_path=str(found.path))
        for name in names:
            exhibit = Exhibit(*name.split("/"))
            state = State(preference=True, published=exhibit.kind != "list")
            apps = plain_portal.application(state, exhibit), plain_console.application(state, exhibit)
            with Served(*apps) as served:
                page = chromium.new_page(viewport={"width": 1000, "height": 640})
                complaints: list[str] = []
                page.on("pageerror", partial(_heard, complaints))
                try:
                    enter(page, served, exhibit.kind)
                except PlaywrightError as error:
                    complaints.append(str(error).splitlines()[0])
                page.screenshot(path=folder / f"{name.replace('/', '-')}.png")
                print(name, complaints or "", len(page.locator("#zone").inner_text()))  # noqa: T201
                page.close()
        chromium.close()


if __name__ == "__main__":
    if reason := installed.missing():
        sys.exit(reason)
    main(sys.argv[1:-1], Path(sys.argv[-1]))
