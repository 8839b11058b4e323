// Preferences, each kept as soon as it is ticked.
import { w2form, w2tabs } from "w2ui";
import { ask, made, say } from "./ways.js";

const OTHER = {
  generalites: "Langue de l'interface : français. Les dates sont écrites sous la forme jour/mois/année.",
  saisies: "La saisie des absences est ouverte aux professeurs jusqu'à 20 h.",
  impressions: "Les documents sont produits au format A4, recto verso.",
};

export function preferences(layout) {
  layout.html("main", '<div class="column wide"><div id="onglets"></div><div class="rest" id="page"></div></div>');
  const page = document.getElementById("page");
  let shown = "";
  const show = async (id) => {
    shown = id;
    page.innerHTML = OTHER[id] ? `<div class="page"><p>${OTHER[id]}</p></div>` : "<div></div>";
    if (OTHER[id]) return;
    const { ent } = await ask("/api/preferences");
    if (shown !== id) return;
    const form = made(w2form, {
      name: "affichages", box: page.firstChild, focus: -1,
      fields: [
        { field: "photos", type: "checkbox", html: { label: "Afficher les photos dans les listes", group: "Listes de ressources", span: 9 } },
        { field: "sortis", type: "checkbox", html: { label: "Afficher les élèves sortis de l'établissement", span: 9 } },
        { field: "ent", type: "checkbox", html: { label: "Activer la gestion des identifiants ENT", group: "Environnement numérique de travail", span: 9 } },
      ],
      record: { photos: true, sortis: false, ent },
      onChange(event) {
        event.onComplete = async () => {
          if (event.target === "ent") await ask("/api/preferences", { ent: form.record.ent });
          say("Votre préférence est enregistrée.");
        };
      },
    });
  };
  made(w2tabs, {
    name: "preferences", box: "#onglets", active: "generalites",
    tabs: [
      { id: "generalites", text: "Généralités" }, { id: "affichages", text: "Affichages" },
      { id: "saisies", text: "Saisies" }, { id: "impressions", text: "Impressions" },
    ],
    onClick: ({ target }) => void show(target),
  });
  show("generalites");
}
