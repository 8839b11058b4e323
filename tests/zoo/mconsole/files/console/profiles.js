"use strict";
/* Authorisation profiles, or groups of users: who at the left, disconnection under it, rights at the right. */
M.RIGHTS = ["Consulter les emplois du temps", "Saisir les absences et les retards", "Accéder aux fiches des élèves", "Envoyer des messages", "Imprimer les bulletins"];

M.profiles = ({ kind, title, of }) => parent => {
  const panel = M.add(parent, '<div class="m-fit"></div>'), bar = M.toolbar(panel, "m-tbar");
  const area = M.add(panel, '<div class="m-border"><div class="m-west"></div><div class="m-east"><div class="m-panel-header"><span class="m-panel-header-text">Autorisations</span></div></div></div>');
  const west = M.$(area, ".m-west"), east = M.$(area, ".m-east");
  const durations = () => M.data.durations[kind];
  let name = null, asked = null, rights = [];
  const granted = Object.fromEntries(Object.keys(durations()).map((one, n) => [one, M.RIGHTS.filter((_, at) => (at + n) % 3)]));
  const kept = () => ({ minutes: durations()[name], rights: granted[name] });
  const dirty = () => name !== null && (asked !== kept().minutes || rights.join() !== kept().rights.join());
  const look = () => { save.setDisabled(!dirty()); undo.setDisabled(!dirty()); };
  const keep = async () => {
    if (asked !== kept().minutes) await M.base(panel, "Enregistrement...", "saveDisconnection", kind, name, asked);
    if (rights.join() !== kept().rights.join()) {
      await M.base(panel, "Enregistrement...", "saveRights", kind, name, rights);
      granted[name] = rights;
    }
    M.status(`« ${name} » enregistré.`);
    look();
  };
  const save = bar.button({ text: "Enregistrer", icon: "save", handler: keep });
  const undo = bar.button({ text: "Annuler les modifications", icon: "undo", handler: () => open(name) });

  const list = M.grid(M.add(west, '<div class="m-west-list"></div>'), {
    columns: () => [{ id: "name", text: title, width: 268, value: row => row, menu: false }],
    onselect: row => { if (row !== name) leave(row); return false; },
  });
  const frame = M.fieldset(M.add(west, '<div class="m-west-frame"></div>'), "Déconnexion automatique");
  const box = M.checkbox(frame, { text: `Déconnecter les ${of} en cas d'inactivité supérieure à`, onchange: on => { asked = on ? spinner.get() : null; spinner.setDisabled(!on); look(); } });
  const row = M.add(frame, '<div class="m-spin-line"></div>');
  const spinner = M.spinner(row, { value: 60, min: 5, max: 240, step: 5, onchange: minutes => { asked = minutes; look(); } });
  M.add(row, "<span>minutes</span>");

  const checks = M.grid(M.add(east, '<div class="m-east-list"></div>'), {
    columns: () => [
      { id: "right", text: "Autorisation", width: 260, value: one => one, menu: false },
      { id: "on", text: "Accordée", width: 80, value: () => "", menu: false, draw: one => `<div class="m-grid-check ${rights.includes(one) ? "m-grid-check-on" : ""}">&#160;</div>` },
    ],
    onselect: (one, cell) => {
      if (!cell || !cell.classList.contains("m-grid-td-on") || name === null) return true;
      rights = M.RIGHTS.filter(other => (other === one) !== rights.includes(other));
      checks.render();
      look();
      return true;
    },
  });
  const open = chosen => {
    name = chosen;
    list.select(name);
    const none = name === null;
    asked = none ? null : kept().minutes;
    rights = none ? [] : kept().rights;
    box.set(asked !== null);
    box.setDisabled(none);
    spinner.set(asked === null ? 60 : asked);
    spinner.setDisabled(asked === null);
    checks.load(none ? [] : M.RIGHTS);
    look();
  };
  const leave = async chosen => {
    if (dirty()) {
      const said = await M.msg({ title: "Modifications", icon: "question", buttons: ["Oui", "Non", "Annuler"], text: `Enregistrer les modifications de « ${name} » ?` });
      if (said === "Annuler") return;
      if (said === "Oui") await keep();
    }
    open(chosen);
  };
  list.load(Object.keys(durations()));
  open(null);
  return { dirty, keep };
};

/* Fichier > Administration des utilisateurs: the same, in a window. */
M.users = () => {
  const box = M.window({ title: "Administration des utilisateurs", width: 720, height: 400, icon: "group-key", cls: "m-window-plain", tools: [{ id: "help", does: () => M.msg({ title: "Aide", text: "Sélectionnez un groupe d'utilisateurs pour consulter ses autorisations." }) }] });
  const shown = M.profiles({ kind: "administratif", title: "Groupes d'utilisateurs", of: "utilisateurs de ce groupe" })(box.body);
  box.asked = async () => {
    if (shown.dirty() && (await M.msg({ title: "Confirmation", icon: "question", buttons: ["Oui", "Non"], text: "Fermer sans enregistrer les modifications ?" })) !== "Oui") return;
    box.close();
  };
  box.buttons().button({ text: "Fermer", wide: 75, handler: () => box.asked() }, true);
};
