"use strict";
/* Paramètres > Préférences: tabs of boxes, and one button for them all. */
M.PREFS = {
  "Généralités": { confirmerFermeture: "Demander confirmation avant de quitter", infoBulles: "Afficher les info-bulles" },
  Affichages: {
    nomsMajuscules: "Afficher les noms des élèves en majuscules",
    identifiantsENT: "Activer la gestion des identifiants ENT",
    photos: "Afficher les photos dans les listes de ressources",
  },
  Impressions: { logo: "Imprimer le logo de l'établissement" },
};

M.prefs = parent => {
  const panel = M.add(parent, '<div class="m-fit"></div>'), tabs = M.tabs(panel, "m-tabs-inner"), changed = {};
  const kept = { infoBulles: true, logo: true, identifiantsENT: M.data.preference };
  const boxes = {};
  const look = () => { const none = !Object.keys(changed).length; save.setDisabled(none); undo.setDisabled(none); };
  for (const [title, list] of Object.entries(M.PREFS)) tabs.open(title, { title, draw: one => {
    const frame = M.fieldset(M.add(one, '<div class="m-pad"></div>'), title === "Affichages" ? "Listes et fiches" : "Options", "m-w620");
    for (const [name, text] of Object.entries(list)) boxes[name] = M.checkbox(frame, { text, value: !!kept[name], onchange: on => {
      if (on === !!kept[name]) delete changed[name]; else changed[name] = on;
      look();
    } });
  } }, title === "Généralités");
  const bar = M.toolbar(panel, "m-bbar");
  const save = bar.button({ text: "Enregistrer", icon: "save", disabled: true, handler: async () => {
    const ent = changed.identifiantsENT;
    for (const [name, on] of Object.entries(changed)) {
      await M.base(panel, "Enregistrement...", "savePreference", name, on);
      kept[name] = on;
      delete changed[name];
    }
    look();
    M.status("Préférences enregistrées.");
    await M.msg({ title: "Préférences", text: "Vos préférences ont été enregistrées." + (ent ? "<br>La colonne « Identifiant CAS » est maintenant proposée dans les listes de ressources (menu de l'en-tête d'une colonne, Colonnes)." : "") });
  } }, true);
  const undo = bar.button({ text: "Annuler", icon: "undo", disabled: true, handler: () => {
    for (const name of Object.keys(changed)) { boxes[name].set(!!kept[name]); delete changed[name]; }
    look();
  } }, true);
};
