"""The same saves sent by a page that does nothing else, each when the previous was answered: what the browser costs."""

from __future__ import annotations

from bench import desk, floor
from bench.site import Site

_LOOP = """async (saves) => {
  const address = new URL("appel/SetCellule", document.baseURI).href;
  const start = performance.now();
  for (const save of saves) {
    await new Promise((resolve, reject) => {
      const request = new XMLHttpRequest();
      request.open("POST", address);
      request.setRequestHeader("Content-Type", "application/json");
      request.onload = () => {
        const saved = "resultat" in JSON.parse(request.responseText);
        return saved ? resolve() : reject(request.responseText);
      };
      request.send(JSON.stringify(save));
    });
  }
  return (performance.now() - start) / 1000;
}"""


def post(site: Site) -> float:
    """The seconds that they took."""
    site.fresh()
    saves = floor.saves(site)
    with desk.console(site) as console:
        page = console.screen.page
        page.evaluate("() => document.body.replaceChildren()")
        with console.screen.traffic.unheard():
            return float(page.evaluate(_LOOP, saves))
