import {h, icon, toast} from "./dom.js";
import {api, guard, key, load, store} from "./store.js";
import {ask} from "./ask.js";

const PROFILES = [["eleves", "Élèves", "Comptes issus de SIECLE"], ["parents", "Parents", "Responsables légaux"],
  ["enseignants", "Enseignants", "Comptes issus de STS"], ["personnels", "Personnels", "Administratifs, vie scolaire et agents"]];
const TEXTS = {
  correlyce: "Catalogue régional de ressources éditoriales.", primaire: "Suivi de la scolarité dans le premier degré.",
  pronote: "Notes, absences, cahier de textes et emplois du temps.", moodle: "Plateforme de cours en ligne.",
};

function toggle(id, on, change, label) {
  const input = h("input", {type: "checkbox", id, role: "switch", "aria-labelledby": label, onchange: () => change(input.checked)});
  input.checked = on;
  return h("span", {class: "switch"}, input, h("i", {"aria-hidden": "true"}));
}

function card(one, changed) {
  const pill = h("span", {class: "pill"});
  const profiles = h("div", {class: "service__profiles"});
  const draw = () => {
    pill.textContent = one.on ? "Ouvert" : "Fermé";
    pill.className = `pill${one.on ? " pill--on" : ""}`;
    profiles.hidden = !one.on;
  };
  const set = on => { one.on = on; draw(); changed(); };
  const choice = [["oui", "Oui", true], ["non", "Non", false]].map(([id, text, on]) => {
    const input = h("input", {type: "radio", name: `acces-${one.key}`, id: `${one.key}-${id}`, onchange: () => set(on)});
    input.checked = one.on === on;
    return h("label", {class: "radio-card", for: `${one.key}-${id}`}, input, h("span", {}, text));
  });
  profiles.append(h("p", {class: "service__legend"}, "Profils autorisés"), ...PROFILES.map(([id, title, text]) => {
    const label = `${one.key}-${id}-libelle`;
    return h("div", {class: "setting"},
      h("div", {class: "setting__text", id: label}, h("label", {for: `${one.key}-${id}`}, title), h("small", {}, text)),
      toggle(`${one.key}-${id}`, one.profiles.includes(id), on => {
        one.profiles = on ? [...one.profiles, id] : one.profiles.filter(other => other !== id);
        changed();
      }, label));
  }));
  draw();
  return h("section", {class: "card service", "aria-labelledby": `${one.key}-titre`},
    h("header", {}, h("span", {class: "service__logo", "aria-hidden": "true"}, one.name[0]),
      h("div", {}, h("h2", {id: `${one.key}-titre`}, one.name), h("p", {}, TEXTS[one.key])), pill),
    h("div", {class: "setting", role: "radiogroup", "aria-label": `Accès à ${one.name}`},
      h("span", {class: "setting__text"}, "Activer l’accès"), h("div", {class: "radio-cards"}, choice)),
    profiles);
}

export async function services() {
  const page = h("div", {class: "services"});
  const fill = kept => {
    let now = structuredClone(kept);
    const same = () => JSON.stringify(now.map(one => ({...one, profiles: [...one.profiles].sort()}))) === JSON.stringify(kept);
    const bar = h("div", {class: "savebar", role: "region", "aria-label": "Modifications en attente"},
      icon("info"), h("span", {}, "Modifications non enregistrées"), h("span", {class: "grow"}),
      h("button", {class: "btn btn--ghost", type: "button", onclick: () => { guard.ask = null; fill(kept); }}, "Annuler"),
      h("button", {class: "btn btn--primary", type: "button", onclick: event => save(event.currentTarget)}, "Enregistrer"));
    const changed = () => {
      bar.classList.toggle("savebar--on", !same());
      guard.ask = same() ? null : () => ask("Quitter cette page ?", "Vos modifications ne seront pas enregistrées.", "Quitter");
    };
    const save = async button => {
      button.disabled = true;
      button.classList.add("is-busy");
      const answer = await api(`sites/${key()}/services`, "PUT", now);
      guard.ask = null;
      await load();
      fill(answer);
      toast("Modifications enregistrées", "Les accès aux services tiers sont à jour.");
    };
    page.replaceChildren(h("h1", {}, "Accès aux services tiers"),
      h("p", {class: "lead"}, "Choisissez les services extérieurs proposés aux utilisateurs de ", store.site.name, "."),
      ...now.map(one => card(one, changed)), bar);
  };
  fill(await api(`sites/${key()}/services`));
  return page;
}
