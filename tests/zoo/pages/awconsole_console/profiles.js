// Profiles and groups: their list, what they may do, and when they are disconnected.
import { w2form, w2grid, w2layout } from "w2ui";
import { ask, made, say } from "./ways.js";

const TITLES = { professeurs: "Profils d'autorisation des professeurs", vie_scolaire: "Profils d'autorisation des personnels", administratif: "Groupes d'utilisateurs" };
const RIGHTS = {
  professeurs: ["Saisir les notes de ses services", "Faire l'appel de ses cours", "Remplir le cahier de textes", "Communiquer avec les responsables"],
  vie_scolaire: ["Saisir les absences et les retards", "Saisir les punitions", "Consulter l'infirmerie", "Communiquer avec tous"],
  administratif: ["Modifier la base", "Consulter l'emploi du temps", "Imprimer les bulletins", "Gérer les dossiers des élèves"],
};

export function profiles(layout, kind) {
  const inside = made(w2layout, {
    name: "profils-cadre", padding: 4,
    panels: [
      { type: "main", minSize: 150 },
      { type: "preview", size: 260, resizable: true, html: '<div class="page" style="color: #777">Sélectionnez une ligne de la liste.</div>' },
      { type: "right", size: "45%", resizable: true, html: '<div class="page"></div>' },
    ],
  });
  layout.html("main", inside);
  const grid = made(w2grid, {
    name: "profils", header: TITLES[kind], url: `/api/profils/${kind}`, multiSelect: false,
    show: { header: true, footer: false },
    columns: [
      { field: "name", text: kind === "administratif" ? "Groupe" : "Profil", size: "45%" }, { field: "users", text: "Utilisateurs", size: "25%" },
      { field: "minutes", text: "Déconnexion", size: "30%", render: ({ minutes }) => (minutes == null ? "jamais" : `${minutes} min`) },
    ],
    onSelect: (event) => event.onComplete = () => {
      const chosen = grid.get(grid.getSelection()[0]);
      if (chosen) show(chosen);
    },
  });
  inside.html("main", grid);
  const show = (chosen) => {
    inside.html("right", `<div class="page"><h2>${chosen.name}</h2><ul>${RIGHTS[kind].map((one) => `<li>${one}</li>`).join("")}</ul></div>`);
    const form = made(w2form, {
      name: "deconnexion",
      fields: [
        { field: "on", type: "checkbox", html: { label: "Activer", group: "Déconnexion automatique", span: 8 } },
        { field: "minutes", type: "int", disabled: chosen.minutes == null, options: { min: 5, max: 240, arrows: true },
          html: { label: "Après une inactivité de", span: 8, attr: 'style="width: 80px"', text: " minutes" } },
      ],
      record: { on: chosen.minutes != null, minutes: chosen.minutes ?? 60 },
      actions: {
        keep: { text: "Enregistrer", class: "w2ui-btn-blue", async onClick() {
          if (form.validate(true).length) return;
          form.lock("Enregistrement...", true);
          await ask(`/api/profils/${kind}`, { name: chosen.name, minutes: form.record.on ? Number(form.record.minutes) : null });
          form.unlock();
          say(`« ${chosen.name} » est enregistré.`);
          grid.reload();
        } },
      },
      onChange: (event) => event.onComplete = () => {
        if (event.target === "on") form[form.record.on ? "enable" : "disable"]("minutes");
      },
    });
    inside.html("preview", form);
  };
}
