// w2ui: form with tabs of its own kinds of fields, sidebar, tabs, popup, grid with edits kept until they are saved.
import { w2alert, w2confirm, w2field, w2form, w2grid, w2sidebar, w2tabs, w2utils } from "w2ui/w2ui-2.0.es6.js";
import "w2ui/w2ui-2.0.css";

widgets.chapter = (root, site) => {
  root.innerHTML = '<div id="form" style="width: 700px; height: 420px"></div>';
  const [fields, record] = [[], {}];
  site.services.forEach(({ key, name, on, profiles }) => {
    fields.push({ field: key, type: "radio", options: { items: [{ id: "oui", text: "Oui" }, { id: "non", text: "Non" }] },
      html: { label: "Accès", group: name, groupCollapsible: true } });
    record[key] = on ? "oui" : "non";
    site.profiles.forEach((one) => {
      fields.push({ field: `${key}_${one.key}`, type: "checkbox", html: { label: one.name } });
      record[`${key}_${one.key}`] = profiles.includes(one.key);
    });
  });
  new w2form({
    box: "#form", name: "services", fields, record,
    actions: {
      Enregistrer() {
        const read = (key) => (this.record[key]?.id ?? this.record[key]);
        site.saveServices(site.services.map(({ key }) => ({
          key, on: read(key) === "oui", profiles: site.profiles.map((one) => one.key).filter((one) => this.record[`${key}_${one}`]),
        }))).then(() => (location = "?fait=1"));
      },
    },
  });
};

widgets.save = (root, site) => {
  root.innerHTML = '<button class="w2ui-btn w2ui-btn-blue" type="button">Enregistrer</button>';
  root.querySelector("button").addEventListener("click", () => {
    site.saveServices(site.plainServices()).then(() => w2alert("Vos modifications ont été enregistrées.", "Enregistrement"));
  });
};

widgets.menu = (root, site) => {
  root.innerHTML = '<div id="sidebar" style="width: 260px; height: 260px"></div>';
  new w2sidebar({
    box: "#sidebar", name: "volet",
    nodes: site.menu.map(({ name, children }, n) => ({
      id: `g${n}`, text: name, nodes: children.map((one) => ({ id: one.href, text: one.name })),
    })),
    onClick({ target }) { if (target.startsWith("/")) location = target; },
  });
};

widgets.tabs = (root, site) => {
  root.innerHTML = `<div id="tabs"></div>${site.tabs.map((one, n) => `<div class="page" id="p${n}" ${n ? "hidden" : ""}>${one.html}</div>`).join("")}`;
  new w2tabs({
    box: "#tabs", name: "onglets", active: "p0", tabs: site.tabs.map((one, n) => ({ id: `p${n}`, text: one.name })),
    onClick({ target }) { root.querySelectorAll(".page").forEach((one) => (one.hidden = one.id !== target)); },
  });
};

widgets.list = (root, site) => {
  root.innerHTML = `<div class="w2ui-field"><label>Mon ENT</label><div><input id="ent" style="width: 250px" ${site.published ? "disabled" : ""}></div></div>
    <input type="hidden" name="ent" value="${site.ent}">`;
  new w2field("list", {
    el: root.querySelector("#ent"), items: site.models, selected: site.ent,
    onSelect({ detail }) { root.querySelector("[name=ent]").value = detail.item.text; },
  });
};

widgets.window = (root, site) => {
  root.innerHTML = `<button class="w2ui-btn" type="button">${site.published ? "Arrêter la publication" : "Publier dans la base"}</button>`;
  root.querySelector("button").addEventListener("click", () => {
    const again = () => location.reload();
    if (!site.published) return site.post("publish").then(() => w2alert("La base est publiée.", "Publication").ok(again));
    w2confirm({ title: "Confirmation", msg: "Voulez-vous vraiment arrêter la publication de la base ?", btn_yes: { text: "Oui" }, btn_no: { text: "Non" } })
      .yes(() => site.post("stop").then(again));
  });
};

widgets.people = (root, site) => {
  root.innerHTML = '<div id="grille" style="width: 800px; height: 420px"></div>';
  const more = site.pupils ? [{ field: "born", text: "Né(e) le", size: "100px" }, { field: "group", text: "Classe", size: "90px" }] : [];
  new w2grid({
    box: "#grille", name: "liste", header: site.title, recid: "number", records: site.rows,
    show: { header: true, toolbar: true, toolbarSave: true, footer: true },
    columns: [
      { field: "family", text: "Nom", size: "30%" }, { field: "first", text: "Prénom", size: "30%" }, ...more,
      { field: "cas", text: "Identifiant CAS", size: "40%", editable: { type: "text" } },
    ],
    onSave(event) {
      event.preventDefault();
      Promise.all(this.getChanges().map((one) => site.setCas(one.recid ?? one.number, one.cas))).then(() => this.mergeChanges());
    },
  });
};

widgets.duration = (root, site) => {
  root.innerHTML = '<div id="form" style="width: 500px; height: 260px"></div>';
  new w2form({
    box: "#form", name: "duree",
    fields: [
      { field: "on", type: "toggle", html: { label: "Déconnexion automatique", group: "Déconnexion automatique" } },
      { field: "minutes", type: "int", options: { min: 1, max: 1440 }, html: { label: "Durée (minutes)" } },
    ],
    record: { on: site.minutes !== null, minutes: site.minutes ?? 60 },
    actions: {
      Valider() { site.setDuration(this.record.on ? Number(this.record.minutes) : null).then(() => location.reload()); },
    },
  });
};
