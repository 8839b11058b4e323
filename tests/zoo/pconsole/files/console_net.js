// « Pronote.net »: the publication above, and what it serves; nothing can be changed while the base is published.
import { api, bar, base, el, replace } from "./console_base.js";
import { picker } from "./console_picker.js";
import { question, show } from "./console_window.js";

const LOCKED = "Arrêtez la publication pour modifier les paramètres de cet onglet.";
const SPACES = ["Professeurs", "Vie scolaire", "Parents", "Élèves", "Direction"];

function band(place, again) {
  const stop = async () => {
    const warn = el("input", { type: "checkbox" });
    const answer = await question("Arrêter la publication", ["Les espaces Parents, Élèves et Professeurs ne seront plus accessibles jusqu'à la prochaine publication. 3 utilisateurs sont connectés.", el("label", { class: "coche" }, warn, " Prévenir les utilisateurs connectés")], ["Annuler", "Arrêter"]);
    if (answer === "Arrêter") await turn(false);
  };
  const publish = async () => {
    const answer = await question("Publier la base", [`La base « ${base.name} » va être publiée avec l'ENT « ${base.ent} ».`, base.cas ? `Serveur CAS : ${base.cas}` : "Aucun serveur CAS n'est indiqué."], ["Annuler", "Publier"]);
    if (answer !== "Publier") return;
    const line = el("p", {}, "Préparation…"), gauge = el("progress", { max: SPACES.length, value: 0 });
    const shown = show({ title: "Publication en cours", content: [line, gauge], buttons: [], cross: false });
    for (const [at, name] of SPACES.entries()) {
      line.textContent = `Mise en service de l'espace ${name}…`;
      gauge.value = at + 1;
      await new Promise((done) => setTimeout(done, 220));
    }
    await turn(true);
    shown.close("");
  };
  const turn = async (publier) => {
    Object.assign(base, await api.tell("publication", { publier }));
    bar.refresh();
    await again();
    bar.say(publier ? "La base est publiée" : "La publication est arrêtée");
  };
  const button = el("button", { type: "button", class: "bouton publication", onclick: base.published ? stop : publish }, base.published ? "Arrêter la publication" : "Publier dans la base");
  return el("div", { class: "bandeau-net" }, button, el("div", {}, el("p", {}, el("i", { class: base.published ? "diode verte" : "diode rouge" }), el("b", {}, base.published ? "Base publiée" : "Base non publiée")), el("p", { class: "petit" }, "Base : ", base.name, ` - https://${base.uai}.index-education.net/pronote`)));
}

const lock = () => (base.published ? el("p", { class: "verrou" }, LOCKED) : null);

export async function integration(place) {
  const told = await api.ask("ent");
  const address = el("input", { type: "text", id: "url_cas", class: "adresse", value: told.cas, disabled: told.published, spellcheck: "false" });
  const warning = el("div", { class: "ecart" });
  const login = el("output", {}), check = el("output", {});
  const model = () => told.models.find((one) => one.name === mine.value);
  const draw = () => {
    const own = model()?.address ?? "", now = address.value.trim();
    login.textContent = now ? `${now}/login` : "-";
    check.textContent = now ? `${now}/serviceValidate` : "-";
    replace(warning, own && now && own !== now && el("span", {}, "L'adresse saisie diffère de celle du modèle."), own && now && own !== now && el("button", { type: "button", class: "bouton", disabled: told.published, onclick: () => { address.value = own; keep(); } }, "Rétablir l'adresse du modèle"));
  };
  const keep = async () => {
    draw();
    const kept = await api.tell("ent", { ent: mine.value, cas: address.value.trim() });
    Object.assign(base, { ent: kept.ent, cas: kept.cas });
    bar.say("Paramètres d'intégration enregistrés");
  };
  const mine = picker({
    label: "Mon ENT", search: true, disabled: told.published, value: told.ent,
    items: told.models.map((one) => ({ value: one.name, name: one.name, area: one.area })),
    change: async (name, before) => {
      const own = model()?.address ?? "";
      if (address.value.trim() && own !== address.value.trim()) {
        if ((await question("Changement d'ENT", `Appliquer les paramètres du modèle « ${name} » ? L'adresse du serveur CAS sera remplacée.`, ["Non", "Oui"])) !== "Oui") {
          mine.value = before;
          return;
        }
      }
      address.value = own;
      await keep();
    },
  });
  address.addEventListener("change", keep);
  address.addEventListener("keydown", (event) => { if (event.key === "Enter") address.blur(); });
  const modes = ["CAS", "SAML", "WS-Fed", "EduConnect"];
  const list = el("ul", { class: "liste-gauche", role: "listbox", "aria-label": "Modes d'interconnexion" }, ...modes.map((name, at) => el("li", { role: "option", "aria-selected": String(!at), onclick: () => mode(at) }, el("span", {}, name), el("small", {}, !at && told.cas ? "configuré" : "non configuré"))));
  const cas = el("div", { class: "fiche-net" }, lock(),
    el("div", { class: "ligne-champ" }, mine.title("Mon ENT"), mine.node),
    el("fieldset", { class: "cadre" }, el("legend", {}, "Serveur CAS"),
      el("div", { class: "ligne-champ" }, el("label", { for: "url_cas" }, "URL du serveur CAS"), address), warning,
      el("dl", { class: "calcules" }, el("dt", {}, "Authentification"), el("dd", {}, login), el("dt", {}, "Validation"), el("dd", {}, check), el("dt", {}, "URL du client CAS"), el("dd", {}, `https://${base.uai}.index-education.net/pronote/`))),
    el("p", { class: "petit" }, "Les modifications sont enregistrées au fur et à mesure ; elles prennent effet à la prochaine publication."));
  const right = el("div", { class: "detail" }, cas);
  const mode = (at) => {
    [...list.children].forEach((one, index) => one.setAttribute("aria-selected", String(index === at)));
    replace(right, at ? el("p", { class: "rien" }, `Aucune délégation ${modes[at]} n'est déclarée pour cette base.`) : cas);
  };
  draw();
  replace(place, band(place, () => integration(place)), el("div", { class: "cote" }, list, right));
}

export async function publication(place) {
  const purge = async () => {
    await api.command("fermer les sessions");
    bar.say("Sessions fermées");
  };
  replace(place, band(place, () => publication(place)), lock(), el("table", { class: "simple" }, el("thead", {}, el("tr", {}, el("th", {}, "Espace"), el("th", {}, "Adresse"), el("th", {}, "Connectés"))), el("tbody", {}, ...SPACES.map((name, at) => el("tr", {}, el("td", {}, `Espace ${name}`), el("td", {}, `/pronote/espace${at + 1}.html`), el("td", {}, base.published ? String([1, 0, 2, 0, 0][at]) : "-"))))),
    el("div", { class: "outils" }, el("button", { type: "button", class: "bouton", onclick: purge }, "Fermer les sessions inactives")));
}

export async function security(place) {
  const wait = picker({ label: "Suspendre l'adresse pendant", disabled: base.published, value: "5", items: ["5", "15", "30", "60"].map((one) => ({ value: one, name: `${one} minutes` })), change: (value) => api.command(`suspension ${value}`) });
  const tries = picker({ label: "Tentatives avant suspension", disabled: base.published, value: "5", items: ["2", "3", "4", "5", "6", "7", "8"].map((one) => ({ value: one, name: one })), change: (value) => api.command(`tentatives ${value}`) });
  replace(place, band(place, () => security(place)), lock(), el("fieldset", { class: "cadre" }, el("legend", {}, "Adresses IP suspectes"), el("div", { class: "ligne-champ" }, tries.title("Tentatives avant suspension"), tries.node), el("div", { class: "ligne-champ" }, wait.title("Suspendre l'adresse pendant"), wait.node)));
}
