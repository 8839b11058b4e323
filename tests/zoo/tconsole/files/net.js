import { ask, button, call, during, h, icon, Refused, toast, waiting } from "./lib.js";

const TABS = [["publication", "Publication", "rss"], ["ent", "Intégration dans un ENT", "key"], ["securite", "Paramètres de sécurité", "lock"]];
const SPACES = ["Espace Professeurs", "Espace Vie scolaire", "Espace Parents", "Espace Élèves", "Espace Direction", "Espace Entreprise"];
const LOCKED = "Pour modifier les paramètres, arrêtez la publication.";

function option(value, text, chosen) {
  return h("option", { value: String(value), selected: chosen }, text);
}

async function publication(panel, base, told) {
  panel.replaceChildren(
    h("p", {}, "Adresse publique : ", h("b", {}, `https://${base.uai}.index-education.net/pronote/`)),
    h("table", { class: "grid" }, h("thead", {}, h("tr", {}, h("th", {}, "Espace"), h("th", {}, "Publié"), h("th", {}, "Utilisateurs connectés"))),
      h("tbody", {}, SPACES.map((name, index) =>
        h("tr", {}, h("td", {}, name), h("td", {}, "Oui"), h("td", {}, told.published ? String([3, 2, 5, 4, 0, 0][index]) : "-"))))));
}

async function ent(panel, base) {
  const draw = (told) => {
    const locked = told.published;
    const state = h("span", { class: "kept", role: "status" });
    const keep = async (sent) => {
      state.textContent = "Enregistrement…";
      try {
        draw(await call(`${base.uai}/ent`, sent));
        panel.querySelector(".kept").textContent = "Paramètres enregistrés";
      } catch (refused) {
        if (!(refused instanceof Refused)) throw refused;
        state.textContent = "";
        await ask({ title: "Intégration dans un ENT", text: refused.message, buttons: ["Fermer"] });
      }
    };
    const model = async () => {
      if (told.url && list.value !== "Aucun modèle") {
        const text = `Les paramètres actuels seront remplacés par ceux du modèle « ${list.value} ». Voulez-vous continuer ?`;
        if ((await ask({ title: "Changement de modèle", text, buttons: ["Oui", "Non"] })) !== 0) {
          list.value = told.model;
          return;
        }
      }
      await keep({ model: list.value });
    };
    const list = h("select", { id: "mon-ent", disabled: locked, onchange: model }, told.models.map((one) => option(one, one, one === told.model)));
    const url = h("input", { id: "url-cas", type: "text", disabled: locked, value: told.url, onchange: () => keep({ url: url.value }) });
    const client = `https://${base.uai}.index-education.net/pronote/`;
    panel.replaceChildren(
      locked ? h("p", { class: "locked" }, icon("lock"), LOCKED) : "",
      h("form", { class: "form", onsubmit: (event) => event.preventDefault() },
        h("fieldset", {}, h("legend", {}, "Interconnexion CAS pour le SSO des Espaces"),
          h("div", { class: "line" }, h("label", { for: "mon-ent" }, "Mon ENT"), list),
          h("div", { class: "line" }, h("label", { for: "url-cas" }, "URL du serveur CAS"), url),
          told.own ? h("div", { class: "band" }, h("span", {}, "Les paramètres ne sont plus ceux du modèle."),
            button("Rétablir ceux du modèle", null, () => keep({ model: told.model }), { disabled: locked })) : "",
          h("dl", {}, h("dt", {}, "Lien d'authentification"), h("dd", {}, told.url ? `${told.url}/login` : "-"),
            h("dt", {}, "Lien de validation"), h("dd", {}, told.url ? `${told.url}/serviceValidate` : "-"),
            h("dt", {}, "URL du client CAS à communiquer à l'ENT"), h("dd", {}, client)), state)));
  };
  draw(await call(`${base.uai}/ent`));
}

async function security(panel, base, told) {
  const choices = [5, 15, 30, 45, 60, 75, 90, 105, 120];
  panel.replaceChildren(
    told.published ? h("p", { class: "locked" }, icon("lock"), LOCKED) : "",
    h("div", { class: "form" }, h("fieldset", {}, h("legend", {}, "Espaces web"),
      h("div", { class: "line" }, h("label", { for: "expiration" }, "Expiration des sessions des Espaces"),
        h("select", { id: "expiration", disabled: told.published, onchange: () => call(`${base.uai}/travaux`, { what: "expiration" }) },
          choices.map((one) => option(one, `${one} minutes`, one === 60)))),
      h("div", { class: "line" }, h("span", {}, "Adresses IP suspendues"), h("span", {}, "Aucune")))));
}

export async function net(screen, base, path) {
  const tab = TABS.some(([key]) => key === path[1]) ? path[1] : "publication";
  const told = await call(`${base.uai}/publication`);
  base.published = told.published;
  const again = () => net(screen, base, path);
  const stop = async () => {
    const text = "Les Espaces et l'application mobile ne seront plus accessibles aux familles ni aux enseignants. Arrêter la publication ?";
    if ((await ask({ title: "Arrêt de la publication", text, buttons: ["Oui", "Non"] })) !== 0) return;
    await during("Publication", "Arrêt de la publication…", call(`${base.uai}/publication/arreter`, {}));
    await again();
    toast("La publication est arrêtée.");
  };
  const publish = async () => {
    await during("Publication", "Publication de la base en cours…", call(`${base.uai}/publication/publier`, {}));
    await again();
    toast("La base est publiée.");
  };
  const panel = h("div", { class: "panel", role: "tabpanel", "aria-labelledby": `tab-${tab}` }, waiting());
  const state = h("section", { class: "card state" },
    h("div", { class: "grow" }, h("p", { class: told.published ? "sign" : "sign down" }, h("span", { class: `diode ${told.published ? "on" : "off"}` }),
      told.published ? "Base publiée" : "Base non publiée"), h("p", { class: "grey" }, "Base : ", h("b", {}, base.name))),
    h("div", { class: "figure" }, h("b", {}, String(told.connected)), " utilisateurs connectés"),
    told.published ? button("Arrêter la publication", "stop", stop, { class: "btn large" }) : button("Publier dans la base", "play", publish, { class: "btn large primary" }));
  const go = (key) => (location.hash = `#/${base.uai}/net/${key}`);
  const tabs = TABS.map(([key, caption, symbol]) =>
    h("button", { type: "button", role: "tab", id: `tab-${key}`, "aria-selected": String(key === tab), onclick: () => go(key) }, icon(symbol), h("span", {}, caption)));
  screen.replaceChildren(h("h1", {}, "Pronote.net"), state, h("div", { class: "tabs", role: "tablist" }, tabs), panel);
  await { publication, ent, securite: security }[tab](panel, base, told);
}
