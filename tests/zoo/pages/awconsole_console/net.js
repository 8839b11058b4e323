// Pronote.net: the fields are free while nothing is published; publishing keeps them.
import { w2confirm, w2form, w2tabs, w2toolbar, w2utils } from "w2ui";
import { ask, made, say } from "./ways.js";

const OTHER = {
  publication: "Les pages sont hébergées par Index Éducation. Aucune mise à jour n'est en attente.",
  espaces: "Espaces publiés : Élèves, Parents, Professeurs, Vie scolaire, Direction.",
  securite: "Connexions chiffrées. Le certificat est renouvelé automatiquement par l'hébergeur.",
};

export function net(layout) {
  layout.html("main", '<div class="column wide"><div id="onglets"></div><div class="rest" id="page"></div></div>');
  const page = document.getElementById("page");
  let shown = "";
  const show = async (id) => {
    shown = id;
    page.innerHTML = OTHER[id] ? `<div class="page"><p>${OTHER[id]}</p></div>` : "";
    if (OTHER[id]) return;
    const told = await ask("/api/publication");
    if (shown === id) integration(page, told);
  };
  made(w2tabs, {
    name: "net", box: "#onglets", active: "publication",
    tabs: [
      { id: "publication", text: "Publication" }, { id: "ent", text: "Intégration dans un ENT" },
      { id: "espaces", text: "Espaces" }, { id: "securite", text: "Sécurité" },
    ],
    onClick: ({ target }) => void show(target),
  });
  show("publication");
}

function integration(page, told) {
  page.innerHTML = '<div class="etat"></div><div class="champs"></div>';
  const status = told.published ? '<span style="color: #2c7a2c">●</span> La base est publiée' : '<span style="color: #b3261e">●</span> La publication est arrêtée';
  const act = async (path, sent, wait, done) => {
    w2utils.lock(page, wait, true);
    const answer = await ask(path, sent);
    w2utils.unlock(page);
    integration(page, answer);
    say(done);
  };
  const stop = () =>
    w2confirm({ msg: "Les utilisateurs connectés à Pronote.net seront déconnectés. Arrêter la publication ?", title: "Arrêt de la publication", yes_text: "Oui", no_text: "Non" }).yes(() =>
      act("/api/publication/arreter", {}, "Arrêt en cours...", "La publication est arrêtée."));
  const publish = () => {
    if (form.validate(true).length) return;
    act("/api/publication/publier", { ent: form.record.ent.text, cas: form.record.cas }, "Publication en cours...", "La base est publiée.");
  };
  made(w2toolbar, {
    name: "etat", box: page.querySelector(".etat"),
    items: [
      { type: "html", id: "mot", html: `<div style="padding: 6px 12px">${status}</div>` }, { type: "spacer" },
      told.published
        ? { type: "button", id: "arreter", text: "Arrêter la publication", icon: "w2ui-icon-cross" }
        : { type: "button", id: "publier", text: "Publier dans la base", icon: "w2ui-icon-check" },
    ],
    onClick: ({ target }) => void (target === "arreter" ? stop() : publish()),
  });
  const form = made(w2form, {
    name: "integration", box: page.querySelector(".champs"),
    fields: [
      { field: "ent", type: "list", required: true, disabled: told.published, options: { items: told.models },
        html: { label: "Mon ENT", group: "Environnement numérique de travail", span: 6, attr: 'style="width: 340px"' } },
      { field: "cas", type: "text", required: true, disabled: told.published,
        html: { label: "URL du serveur CAS", span: 6, attr: 'style="width: 340px"' } },
      { field: "direct", type: "checkbox", disabled: true, html: { label: "Autoriser la connexion directe à Pronote.net", span: 6 } },
    ],
    record: { ent: { id: told.ent, text: told.ent }, cas: told.cas, direct: true },
  });
}
