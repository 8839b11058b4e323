// Lists of people; « Identifiant CAS » is there once the preference says so, and is edited in place.
import { w2grid } from "w2ui";
import { ask, made, say } from "./ways.js";

const TITLES = { eleves: "Élèves", responsables: "Responsables", enseignants: "Professeurs", personnels: "Personnels" };
const MORE = { eleves: "Classe", responsables: "Commune", enseignants: "Matière", personnels: "Fonction" };

export async function people(layout, profile) {
  layout.html("main", "");
  const { ent } = await ask("/api/preferences");
  // Another page was asked for meanwhile.
  if (location.hash !== `#${profile}`) return;
  const grid = made(w2grid, {
    name: "liste", header: `Liste des ${TITLES[profile].toLowerCase()}`, url: `/api/liste/${profile}`, limit: 50,
    show: { header: true, toolbar: true, footer: true, toolbarColumns: true, toolbarSave: ent, lineNumbers: true },
    columns: [
      { field: "family", text: "Nom", size: "22%", sortable: true, searchable: true },
      { field: "first", text: "Prénom", size: "20%", sortable: true, searchable: true },
      ...(profile === "eleves" ? [{ field: "born", text: "Né(e) le", size: "110px", sortable: true }] : []),
      { field: "more", text: MORE[profile], size: "20%", sortable: true, searchable: true },
      ...(ent ? [{ field: "cas", text: "Identifiant CAS", size: "30%", sortable: true, editable: { type: "text" }, tooltip: "Double-cliquez sur une cellule pour la modifier" }] : []),
    ],
    onSave: (event) => event.detail.data && !event.detail.error && say("Les modifications de la liste sont enregistrées."),
  });
  layout.html("main", grid);
}
