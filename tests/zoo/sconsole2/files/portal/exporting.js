import {h, icon, toast} from "./dom.js";
import {api, key} from "./store.js";
import {select} from "./select.js";

const PROFILES = [["", "Sélectionner un profil"], ["eleves", "Élèves"], ["responsables", "Parents"], ["enseignants", "Enseignants"],
  ["personnels", "Personnels"]];

export async function exporting() {
  const known = await api(`sites/${key()}/comptes`);
  const asked = {profil: "", classe: "", statut: ""};
  const error = h("p", {class: "field__error", role: "alert", hidden: true}, "Sélectionnez un profil.");
  const recent = h("ul", {class: "recent"});
  const none = h("p", {class: "muted"}, "Aucun export depuis l’ouverture de la page.");
  const active = h("input", {type: "checkbox", id: "actifs", onchange: () => { asked.statut = active.checked ? "actif" : ""; }});
  const run = async () => {
    error.hidden = Boolean(asked.profil);
    if (!asked.profil) return;
    button.disabled = true;
    button.classList.add("is-busy");
    const answer = await fetch(`/api/sites/${key()}/export?${new URLSearchParams(asked)}`);
    const name = `export-utilisateurs-${asked.profil}.csv`;
    const file = h("a", {href: URL.createObjectURL(await answer.blob()), download: name});
    file.click();
    button.disabled = false;
    button.classList.remove("is-busy");
    none.remove();
    recent.prepend(h("li", {}, icon("page"), name, h("time", {}, new Date().toLocaleTimeString("fr-FR"))));
    toast("Export terminé", `Le fichier ${name} a été téléchargé.`);
  };
  const button = h("button", {class: "btn btn--primary", type: "button", onclick: run}, icon("down_to"), "Exporter au format CSV");
  return h("div", {}, h("h1", {}, "Export des utilisateurs"),
    h("p", {class: "lead"}, "Téléchargez les comptes de l’établissement, profil par profil."),
    h("section", {class: "card form"},
      h("div", {class: "form__grid"},
        h("div", {}, select("profil", "Profil *", PROFILES, "", one => { asked.profil = one; error.hidden = true; }), error),
        select("classe", "Classe", [["", "Toutes les classes"], ...known.groups.map(one => [one, one])], "", one => { asked.classe = one; })),
      h("div", {class: "check"}, active, h("label", {for: "actifs"}, "Comptes actifs uniquement")),
      h("div", {class: "form__foot"}, h("small", {}, "* champ obligatoire"), button)),
    h("section", {class: "card"}, h("h2", {}, "Exports récents"), none, recent));
}
