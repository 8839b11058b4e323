// The client's frame.
import { w2confirm, w2layout, w2popup, w2sidebar, w2toolbar, w2ui } from "w2ui";
import { ask, box, made } from "./ways.js";
import { nodes, TEXTS } from "./entries.js";
import { bases, start } from "./doors.js";
import { people } from "./people.js";
import { preferences } from "./preferences.js";
import { net } from "./net.js";
import { profiles } from "./profiles.js";

const NEWS = `<div class="page"><h2>À la une</h2><p><b>Version 2025.1.4</b><br>Les courriers types acceptent les images.</p>
<p><b>Bulletins</b><br>Pensez à vérifier les périodes de notation avant la fin du trimestre.</p>
<p><b>Webinaire</b><br>Préparer les conseils de classe, mardi 8 décembre à 17 h 30.</p></div>`;

export function client(session) {
  box.innerHTML = "";
  const layout = made(w2layout, {
    name: "cadre", box,
    panels: [
      { type: "top", size: 42, style: "border-bottom: 1px solid #cfd8e3" },
      { type: "left", size: 270, minSize: 200, resizable: true },
      { type: "main", style: "background: #fff" },
      { type: "right", size: 280, resizable: true, hidden: true, html: NEWS },
      { type: "bottom", size: 26, html: `<div style="padding: 4px 12px; color: #666">PRONOTE 2025.1.4 - ${session.name} - 2 utilisateurs connectés</div>` },
    ],
  });
  const bar = made(w2toolbar, {
    name: "barre",
    items: [
      { type: "html", id: "nom", html: '<b style="padding: 0 12px; font-size: 15px">PRONOTE</b>' }, { type: "break" },
      { type: "menu", id: "base", text: session.name, items: [{ id: "changer", text: "Changer de base" }, { id: "infos", text: "Informations sur la base" }] },
      { type: "spacer" },
      { type: "button", id: "aide", text: "Aide" },
      { type: "menu", id: "compte", text: "123456", items: [{ id: "profil", text: "Mon compte" }, { id: "quitter", text: "Se déconnecter" }] },
    ],
    async onClick({ target }) {
      if (target === "base:changer") bases();
      if (target === "base:infos") w2popup.open({ title: "Base", body: `<div class="w2ui-centered">${session.name} (${session.base})</div>`, actions: ["Ok"] }).ok(() => w2popup.close());
      if (target === "aide") w2popup.open({ title: "Aide", body: '<div class="w2ui-centered">La documentation est consultable sur le site d\'Index Éducation.</div>', actions: ["Ok"] }).ok(() => w2popup.close());
      if (target === "compte:quitter") {
        await ask("/api/session/fin", {});
        start();
      }
    },
  });
  const show = (id) => {
    location.hash = id;
    if (side.get(id)?.nodes.length) side.expand(id);
    layout[id === "accueil" ? "show" : "hide"]("right", true);
    if (["eleves", "responsables", "enseignants", "personnels"].includes(id)) people(layout, id);
    else if (id.startsWith("profils-")) profiles(layout, id.slice(8));
    else if (id === "utilisateurs") profiles(layout, "administratif");
    else if (id === "preferences") preferences(layout);
    else if (id === "net") net(layout);
    else if (id === "accueil") layout.html("main", home(session));
    else layout.html("main", `<div class="page"><h2>${side.get(id)?.text ?? ""}</h2><p>${TEXTS[id] ?? ""}</p></div>`);
  };
  const side = made(w2sidebar, {
    name: "menu", nodes: nodes(session.counts),
    onClick(event) {
      const changed = w2ui.liste?.box && document.contains(w2ui.liste.box) ? w2ui.liste.getChanges().length : 0;
      if (!changed) return show(event.target);
      event.preventDefault();
      return w2confirm({ msg: `${changed} modification(s) de la liste ne sont pas enregistrées. Quitter la liste sans les enregistrer ?`, yes_text: "Oui", no_text: "Non" }).yes(() => {
        w2ui.liste.destroy();
        side.select(event.target);
        show(event.target);
      });
    },
  });
  layout.html("top", bar);
  layout.html("left", side);
  const wanted = side.get(location.hash.slice(1)) ? location.hash.slice(1) : "accueil";
  side.select(wanted);
  show(wanted);
}

const home = ({ name, counts }) => `<div class="page"><h2>${name}</h2><div class="tiles">
<div><b>${counts.eleves}</b>élèves</div><div><b>${counts.responsables}</b>responsables</div><div><b>${counts.enseignants}</b>professeurs</div>
<div><b>12</b>absences saisies ce matin</div></div><p>Dernière sauvegarde : cette nuit à 2 h 04.</p></div>`;
