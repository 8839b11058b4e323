import {h} from "./dom.js";
import {load, store, key, onNavigate, navigate} from "./store.js";
import {topbar, footer} from "./shell.js";
import {home, visitor} from "./home.js";
import {signIn} from "./signin.js";
import {admin} from "./admin.js";
import {cookies} from "./cookies.js";
import {palette} from "./palette.js";

const app = document.getElementById("app");

async function draw() {
  app.setAttribute("aria-busy", "true");
  if (location.pathname === "/connexion") {
    document.title = "Connexion - ATRIUM";
    app.replaceChildren(signIn());
    app.removeAttribute("aria-busy");
    return;
  }
  if (!location.pathname.startsWith("/web/")) history.replaceState({}, "", "/web/lycee");
  await load();
  const administered = location.pathname.startsWith(`/web/${key()}/administration`);
  if (administered && !store.site.signed) { navigate("/connexion"); return; }
  document.title = `${store.site.name} - ATRIUM`;
  const body = administered ? await admin() : store.site.signed ? home() : visitor();
  app.replaceChildren(h("a", {class: "skip", href: "#contenu"}, "Aller au contenu"), topbar(administered), body,
    administered ? "" : footer());
  app.removeAttribute("aria-busy");
}

onNavigate(draw);
draw().then(() => { cookies(); palette(); });
