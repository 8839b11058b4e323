"use strict";
/* PRONOTE.net: the publication in a toolbar above three tabs. */
M.net = parent => {
  const panel = M.add(parent, '<div class="m-fit"></div>'), bar = M.toolbar(panel, "m-tbar");
  const led = M.add(bar.cell(), '<div class="m-toolbar-text m-net-state"></div>');
  bar.line();
  const command = bar.button({ text: "&#160;", icon: "stop", handler: () => (M.data.published ? stop() : publish()) });
  const tabs = M.tabs(panel, "m-tabs-inner"), ent = {};
  tabs.open("pub", { title: "Publication", icon: "world", draw: M.net.publication });
  tabs.open("ent", { title: "Intégration dans un ENT", icon: "key", draw: one => Object.assign(ent, M.net.ent(one)) }, false);
  tabs.open("sec", { title: "Paramètres de sécurité", icon: "lock", draw: M.net.security }, false);
  const stop = async () => {
    const said = await M.msg({ title: "Confirmation", icon: "question", buttons: ["Oui", "Non"], text: "Les utilisateurs ne pourront plus se connecter aux espaces. Voulez-vous vraiment arrêter la publication ?" });
    if (said !== "Oui") return;
    await M.base(panel, "Arrêt en cours...", "stop");
    M.status("Publication arrêtée.");
  };
  const publish = async () => {
    if (ent.dirty() && (await M.msg({ title: "Confirmation", icon: "question", buttons: ["Oui", "Non"], text: "Les paramètres de l'ENT n'ont pas été enregistrés. Publier sans les enregistrer ?" })) !== "Oui") return;
    await M.base(panel, "Publication en cours...", "publish");
    M.status("Base publiée.");
  };
  const draw = () => {
    led.innerHTML = `<span class="m-led ${M.data.published ? "m-led-on" : ""}"></span>${M.data.published ? "Base publiée" : "Base non publiée"}`;
    command.setText(M.data.published ? "Arrêter la publication" : "Publier dans la base", M.data.published ? "stop" : "play");
  };
  draw();
  M.listeners.push(draw);
};

M.net.locked = parent => {
  const line = M.add(parent, `<div class="m-lock-line">${M.img("m-inline-icon i-lock")}Arrêtez la publication pour modifier les paramètres de cet onglet.</div>`);
  const draw = () => line.classList.toggle("m-hide-display", !M.data.published);
  draw();
  M.listeners.push(draw);
};

M.net.publication = parent => {
  const body = M.add(parent, '<div class="m-pad"></div>');
  const frame = M.fieldset(body, "Espaces publiés", "m-w480");
  frame.innerHTML = `<table class="m-figures">${["Espace Professeurs", "Espace Élèves", "Espace Parents", "Espace Vie scolaire"].map(one => `<tr><td>${one}</td><td>0 connecté</td></tr>`).join("")}</table>`;
};

M.net.security = parent => {
  const body = M.add(parent, '<div class="m-pad"></div>');
  M.net.locked(body);
  M.fieldset(body, "Adresses IP suspectes", "m-w480").innerHTML = "<p>Nombre de tentatives avant suspension : <b>5</b></p><p>Durée de la suspension : <b>5 minutes</b></p>";
};

M.net.ent = parent => {
  const outer = M.add(parent, '<div class="m-fit"></div>'), body = M.add(outer, '<div class="m-pad m-flex1"></div>');
  M.net.locked(body);
  const frame = M.fieldset(body, "Interconnexion CAS pour le SSO des espaces", "m-w620");
  const line = M.form(frame, 170), one = M.id(), two = M.id();
  const asked = { ent: M.data.ent, cas: M.data.cas };
  const dirty = () => asked.ent !== M.data.ent || asked.cas !== M.data.cas;
  const look = () => { save.setDisabled(M.data.published || !dirty()); undo.setDisabled(M.data.published || !dirty()); };
  const model = M.combo(line("Mon ENT", one), { id: one, width: 320, value: asked.ent, entries: M.data.models.map(text => ({ value: text, text })), onchange: value => { asked.ent = value; look(); } });
  const address = M.text(line("URL du serveur CAS", two), { id: two, width: 312, value: asked.cas, onchange: value => { asked.cas = value; look(); } });
  line("URL du client CAS", "").innerHTML = `<div class="m-form-display-field">https://${M.data.uai.toLowerCase()}.index-education.net/pronote/</div>`;
  const bar = M.toolbar(outer, "m-bbar");
  const save = bar.button({ text: "Enregistrer", icon: "save", handler: async () => {
    await M.base(outer, "Enregistrement...", "saveEnt", asked.ent, asked.cas.trim());
    read();
    look();
    M.toast("Intégration dans un ENT", "Les paramètres ont été enregistrés.");
    M.status("Paramètres de l'ENT enregistrés.");
  } }, true);
  const undo = bar.button({ text: "Annuler", icon: "undo", handler: () => { read(); look(); } }, true);
  const read = () => { Object.assign(asked, { ent: M.data.ent, cas: M.data.cas }); model.set(asked.ent); address.value = asked.cas; };
  const draw = () => {
    model.setDisabled(M.data.published);
    address.disabled = M.data.published;
    address.classList.toggle("m-item-disabled", M.data.published);
    look();
  };
  draw();
  M.listeners.push(draw);
  return { dirty };
};
