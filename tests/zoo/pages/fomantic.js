// Fomantic-UI: styled accordion with check boxes, menu bar opened by hovering, modals, tabular menu, dropdowns; jsGrid for
// the list, whose row becomes fields once pressed. Loaded by script tags, as its documentation shows.
const $ = window.jQuery;
const box = ({ name, label, checked = false, kind = "checkbox", value = "" }) => `<div class="ui ${kind === "radio" ? "radio " : ""}checkbox">
  <input type="${kind}" name="${name}" value="${value}" ${checked ? "checked" : ""}><label>${label}</label></div>`;

widgets.chapter = (root, site) => {
  root.innerHTML = `<form class="ui form"><div class="ui styled fluid accordion">${site.services.map((one) => `
    <div class="title"><i class="dropdown icon"></i>${one.name}</div>
    <div class="content">
      <div class="inline fields"><label>Activer le service</label>
        <div class="field">${box({ name: one.key, label: "Oui", checked: one.on, kind: "radio", value: "oui" })}</div>
        <div class="field">${box({ name: one.key, label: "Non", checked: !one.on, kind: "radio", value: "non" })}</div>
      </div>
      <div class="grouped fields"><label>Profils</label>${site.profiles.map((p) => `<div class="field">
        ${box({ name: `${one.key}_${p.key}`, label: p.name, checked: one.profiles.includes(p.key) })}</div>`).join("")}</div>
    </div>`).join("")}</div><div class="ui hidden divider"></div><div class="ui primary submit button">Enregistrer</div></form>`;
  $(".ui.accordion").accordion();
  $(".ui.checkbox").checkbox();
  $(root).find(".submit.button").on("click", () => {
    const form = new FormData(root.querySelector("form"));
    site.saveServices(site.services.map(({ key }) => ({
      key,
      on: form.get(key) === "oui",
      profiles: site.profiles.map((p) => p.key).filter((p) => form.has(`${key}_${p}`)),
    }))).then(() => (location = "?fait=1"));
  });
};

widgets.save = (root, site) => {
  root.innerHTML = `<button type="button" class="ui labeled icon green button"><i class="save icon"></i>Enregistrer</button>
    <div class="ui tiny modal"><div class="header">Accès aux services tiers</div>
      <div class="content"><p>Vos modifications ont été enregistrées.</p></div>
      <div class="actions"><div class="ui ok button">OK</div></div></div>`;
  const modal = $(root).find(".ui.modal").modal();
  $(root).find("button").on("click", () => site.saveServices(site.plainServices()).then(() => modal.modal("show")));
};

widgets.menu = (root, site) => {
  root.innerHTML = `<div class="ui menu">${site.menu.map(({ name, children }) => `
    <div class="ui dropdown item">${name}<i class="dropdown icon"></i><div class="menu">
      ${children.map((one) => `<a class="item" href="${one.href}">${one.name}</a>`).join("")}</div></div>`).join("")}</div>`;
  $(".ui.dropdown").dropdown({ on: "hover", action: "hide" });
};

widgets.tabs = (root, site) => {
  const active = (n) => (n ? "" : "active ");
  root.innerHTML = `<div class="ui top attached tabular menu">
    ${site.tabs.map((one, n) => `<a class="${active(n)}item" data-tab="tab-${n}">${one.name}</a>`).join("")}</div>
    ${site.tabs.map((one, n) => `<div class="ui bottom attached ${active(n)}tab segment" data-tab="tab-${n}">${one.html}</div>`).join("")}`;
  $(".menu .item").tab();
};

widgets.list = (root, site) => {
  root.innerHTML = `<div class="ui form"><div class="field"><label>Mon ENT</label>
    <div class="ui fluid search selection dropdown${site.published ? " disabled" : ""}"><input type="hidden" name="ent" value="${site.ent}">
      <i class="dropdown icon"></i><div class="default text">Choisir</div>
      <div class="menu">${site.models.map((one) => `<div class="item" data-value="${one}">${one}</div>`).join("")}</div></div></div></div>`;
  $(root).find(".ui.dropdown").dropdown();
};

widgets.window = (root, site) => {
  const again = () => location.reload();
  const asked = `<div class="header">Arrêter la publication de la base ?</div>
    <div class="content">Les espaces ne seront plus accessibles aux familles.</div>
    <div class="actions"><div class="ui deny button">Non</div><div class="ui positive button">Oui</div></div>`;
  const told = `<div class="header">Publication</div><div class="content">La base est publiée.</div>
    <div class="actions"><div class="ui ok button">Fermer</div></div>`;
  root.innerHTML = `<button class="ui button">${site.published ? "Arrêter la publication" : "Publier dans la base"}</button>
    <div class="ui small modal">${site.published ? asked : told}</div>`;
  const modal = $(root).find(".ui.modal").modal({
    closable: false,
    onApprove: () => void (site.published ? site.post("stop").then(again) : again()),
  });
  $(root).find("button").on("click", () =>
    (site.published ? Promise.resolve() : site.post("publish")).then(() => modal.modal("show")));
};

widgets.people = (root, site) => {
  const text = (name, title, width) => ({ name, title, type: "text", width, editing: false });
  jsGrid.locale("fr");
  $(root).jsGrid({
    width: "100%", filtering: true, editing: true, sorting: true, paging: true, autoload: true, pageSize: 12, pageButtonCount: 5,
    controller: {
      loadData: (filter) => site.rows.filter((row) => Object.keys(filter).every((key) =>
        !filter[key] || String(row[key]).toLowerCase().includes(String(filter[key]).toLowerCase()))),
      updateItem: (row) => site.setCas(row.number, row.cas).then(() => {
        Object.assign(site.rows.find((one) => one.number === row.number), row);
        return row;
      }),
    },
    fields: [
      text("family", "Nom", 110), text("first", "Prénom", 100),
      ...(site.pupils ? [text("born", "Né(e) le", 80), text("group", "Classe", 70)] : []),
      { name: "cas", title: "Identifiant CAS", type: "text", width: 160 },
      { type: "control", deleteButton: false },
    ],
  });
};

widgets.duration = (root, site) => {
  const values = [5, 15, 30, 45, 60, 75, 90, 105, 120];
  root.innerHTML = `<form class="ui form"><h4 class="ui dividing header">Déconnexion automatique</h4>
    <div class="field"><div class="ui toggle checkbox"><input type="checkbox" name="on" ${site.minutes === null ? "" : "checked"}>
      <label>Déconnecter après une période d'inactivité</label></div></div>
    <div class="field"><label>Durée</label><div class="ui selection dropdown"><input type="hidden" name="minutes" value="${site.minutes ?? 60}">
      <i class="dropdown icon"></i><div class="default text">Durée</div><div class="menu">
      ${values.map((one) => `<div class="item" data-value="${one}">${one} minutes</div>`).join("")}</div></div></div>
    <div class="ui primary submit button">Valider</div></form>`;
  $(".ui.dropdown").dropdown();
  $(".ui.checkbox").checkbox();
  $(root).find(".submit.button").on("click", () => {
    const form = new FormData(root.querySelector("form"));
    site.setDuration(form.has("on") ? Number(form.get("minutes")) : null).then(() => location.reload());
  });
};
