// The console, in Bootstrap with SlickGrid for its lists: a door, the choice of the school, then screens under a bar of menus.
import "bootstrap/dist/css/bootstrap.css";
import "bootstrap-icons/font/bootstrap-icons.css";
import "slickgrid/dist/styles/css/slick-alpine-theme.css";
import "./vsconsole_console/site.css";
import "bootstrap";
import { door, which } from "./vsconsole_console/door.js";
import { home, other } from "./vsconsole_console/home.js";
import { net } from "./vsconsole_console/net.js";
import { people } from "./vsconsole_console/people.js";
import { preferences } from "./vsconsole_console/preferences.js";
import { timed } from "./vsconsole_console/profiles.js";
import { held, read } from "./vsconsole_console/server.js";
import { frame, root } from "./vsconsole_console/shell.js";

const SCREENS = {
  accueil: home,
  net,
  preferences,
  eleves: people("Élèves", "eleves"),
  responsables: people("Responsables", "responsables"),
  professeurs: people("Professeurs", "enseignants", "professeurs"),
  personnels: people("Personnels", "personnels", "vie_scolaire"),
  utilisateurs: (place) => {
    place.innerHTML = '<h1 class="h4 mb-3">Administration des utilisateurs</h1><div class="groups"></div>';
    timed(place.querySelector(".groups"), "administratif");
  },
};

function waiting() {
  const one = document.createElement("div");
  one.className = "d-flex justify-content-center p-5";
  one.innerHTML = '<div class="spinner-border text-success" role="status"><span class="visually-hidden">Chargement…</span></div>';
  return one;
}

async function show() {
  const [, school, screen = "accueil"] = location.pathname.split("/");
  document.getElementById("screen")?.replaceChildren(waiting());
  await read(/^\w{8}$/.test(school) ? school : "0139990N");
  if (!held.signed) return door(show);
  if (held.school !== school) return which();
  const draw = SCREENS[screen] ?? other(screen);
  draw(frame(screen), screen);
}

// Links of the console are followed without loading the page again.
document.addEventListener("click", (event) => {
  const link = event.target.closest?.("a[href^='/']");
  if (!link) return;
  event.preventDefault();
  history.pushState(null, "", link.getAttribute("href"));
  show();
});
addEventListener("popstate", show);
root.replaceChildren(waiting());
show();
