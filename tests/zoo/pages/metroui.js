// Metro UI: panels that fold by their arrow with switches, notification, ribbon, tabs, select, dialogs, spinner, by its data-role
// attributes; RevoGrid for the list, virtualised, a cell of which opens on a double press. Loaded by script tags.
const ready = (root, markup) => {
  root.innerHTML = markup;
};

widgets.chapter = (root, site) => {
  const answer = (key, value, name, on) =>
    `<input type="radio" data-role="radio" name="${key}" value="${value}" data-caption="${name}" ${on ? "checked" : ""}>`;
  ready(root, `<form>${site.services.map((one) => `
    <div data-role="panel" data-title-caption="${one.name}" data-collapsible="true" data-collapsed="true">
      <div class="form-group"><label>Activer le service</label>
        <div>${answer(one.key, "oui", "Oui", one.on)} ${answer(one.key, "non", "Non", !one.on)}</div></div>
      ${site.profiles.map((p) => `<div><input type="checkbox" data-role="switch" name="${one.key}_${p.key}" data-append="${p.name}"
        ${one.profiles.includes(p.key) ? "checked" : ""}></div>`).join("")}
    </div>`).join("")}<button type="button" class="button primary">Enregistrer</button></form>`);
  root.querySelector("button").addEventListener("click", () => {
    const form = new FormData(root.querySelector("form"));
    site.saveServices(site.services.map(({ key }) => ({
      key,
      on: form.get(key) === "oui",
      profiles: site.profiles.map((p) => p.key).filter((p) => form.has(`${key}_${p}`)),
    }))).then(() => (location = "?fait=1"));
  });
};

widgets.save = (root, site) => {
  ready(root, `<button type="button" class="command-button primary"><span class="mif-floppy-disk icon"></span>
    <span class="caption">Enregistrer<small>Tous les chapitres de la page</small></span></button>`);
  root.querySelector("button").addEventListener("click", () => site.saveServices(site.plainServices())
    .then(() => Metro.notify.create("Vos modifications ont été enregistrées.", "Accès aux services tiers", { clsNotify: "success" })));
};

widgets.menu = (root, site) => ready(root, `<nav data-role="ribbon-menu">
  <ul class="tabs-holder"><li class="static"><a href="/web/lycee">Accueil</a></li><li class="active"><a href="#section-site">Site</a></li>
    ${site.menu.map(({ name }, n) => `<li><a href="#section-${n}">${name}</a></li>`).join("")}</ul>
  <div class="content-holder"><div class="section" id="section-site"><div class="group">
      <a class="ribbon-button" href="/web/lycee/actus"><span class="icon"><span class="mif-news"></span></span><span class="caption">Actualités</span></a>
      <span class="title">Site</span></div></div>
    ${site.menu.map(({ name, children }, n) => `<div class="section" id="section-${n}"><div class="group">
      ${children.map((one) => `<a class="ribbon-button" href="${one.href}"><span class="icon"><span class="mif-file-text"></span></span>
        <span class="caption">${one.name}</span></a>`).join("")}
      <span class="title">${name}</span></div></div>`).join("")}</div></nav>`);

widgets.tabs = (root, site) => ready(root, `<ul data-role="tabs" data-expand="true">
  ${site.tabs.map((one, n) => `<li><a href="#tab-${n}">${one.name}</a></li>`).join("")}</ul>
  <div class="border bd-default no-border-top p-2">${site.tabs.map((one, n) => `<div id="tab-${n}">${one.html}</div>`).join("")}</div>`);

widgets.list = (root, site) => ready(root, `<select data-role="select" data-label="Mon ENT" name="ent" ${site.published ? "disabled" : ""}>
  ${site.models.map((one) => `<option value="${one}" ${one === site.ent ? "selected" : ""}>${one}</option>`).join("")}</select>`);

widgets.window = (root, site) => {
  const again = () => location.reload();
  const say = (title, content, customButtons) =>
    Metro.dialog.create({ title, content: `<div>${content}</div>`, closeButton: true, defaultActions: false, customButtons });
  const ask = () => say("Arrêter la publication de la base ?", "Les espaces ne seront plus accessibles aux familles.", [
    { text: "Oui", cls: "js-dialog-close alert", onclick: () => site.post("stop").then(again) },
    { text: "Non", cls: "js-dialog-close" },
  ]);
  const tell = () => say("Publication", "La base est publiée.", [{ text: "Fermer", cls: "js-dialog-close", onclick: again }]);
  ready(root, `<button class="button">${site.published ? "Arrêter la publication" : "Publier dans la base"}</button>`);
  root.querySelector("button").addEventListener("click", () => (site.published ? ask() : site.post("publish").then(tell)));
};

widgets.people = (root, site) => {
  const column = (prop, name, size, more = { readonly: true }) => ({ prop, name, size, ...more });
  const grid = document.createElement("revo-grid");
  Object.assign(grid, {
    filter: true,
    columns: [
      column("family", "Nom", 160), column("first", "Prénom", 140),
      ...(site.pupils ? [column("born", "Né(e) le", 120), column("group", "Classe", 110)] : []),
      column("cas", "Identifiant CAS", 220, {}),
    ],
    source: site.rows,
  });
  grid.style.height = "420px";
  grid.addEventListener("afteredit", ({ detail: { prop, model, val } }) => prop === "cas" && site.setCas(model.number, val));
  root.append(grid);
};

widgets.duration = (root, site) => {
  ready(root, `<form><h4>Déconnexion automatique</h4>
    <div><input type="checkbox" data-role="switch" name="on" data-append="Déconnecter en cas d'inactivité" ${site.minutes === null ? "" : "checked"}></div>
    <input data-role="spinner" data-label="Durée (minutes)" data-step="5" data-min-value="5" data-max-value="240" name="minutes" value="${site.minutes ?? 60}">
    <div><button class="button primary">Valider</button></div></form>`);
  root.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const form = new FormData(event.target);
    site.setDuration(form.has("on") ? Number(form.get("minutes")) : null).then(() => location.reload());
  });
};
