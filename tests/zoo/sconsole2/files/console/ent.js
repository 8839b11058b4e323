import {button, el, icon} from "./dom.js";
import {change, store} from "./store.js";
import {combobox} from "./combobox.js";
import {toast} from "./toast.js";

export function ent() {
  const {publie, ent: kept, cas, modeles} = store.settings;
  let chosen = kept;
  const address = el("input input", {id: "url-cas", type: "url", placeholder: "https://", spellcheck: "false", disabled: publie, input: () => check()});
  address.value = cas;
  const save = button("Enregistrer", async () => {
    save.disabled = true;
    save.classList.add("busy");
    await change("ent", {ent: chosen, cas: address.value.trim()});
    toast("Paramètres de l’ENT enregistrés");
    box.replaceWith(ent());
  }, "btn-primary");
  const check = () => { save.disabled = publie || (chosen === store.settings.ent && address.value.trim() === store.settings.cas); };
  const box = el("div", null,
    publie && el("div banner", {role: "note"}, icon("lock"), "Arrêtez la publication pour modifier ces paramètres."),
    el("section card", null, el("h2 font-semibold", null, "Intégration dans un ENT"),
      el("p text-sm text-gray-500 mb-4", null, "Les utilisateurs de l’ENT accèdent à leurs espaces sans ressaisir leurs identifiants."),
      el("div form-row", null, el("span form-label", {id: "mon-ent-label"}, "Mon ENT"),
        combobox("mon-ent", modeles, kept, publie, one => { chosen = one; check(); })),
      el("div form-row", null, el("label form-label", {for: "url-cas"}, "URL du serveur CAS"), address),
      el("div flex justify-end border-t pt-4", null, save)));
  check();
  return box;
}
