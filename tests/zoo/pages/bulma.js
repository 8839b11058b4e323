// Bulma with the small scripts of its documentation, Tom Select, Grid.js in French: cards that unfold with a list of tags, notification,
// navbar whose dropdowns open under the mouse (a burger on narrow screens), boxed tabs, list to type in, modal card and modal, grid with a
// button a row, number with its unit beside it.
import "bulma/css/bulma.css";
import "@mdi/font/css/materialdesignicons.css";
import "gridjs/dist/theme/mermaid.css";
import "tom-select/dist/css/tom-select.css";
import { Grid, h } from "gridjs";
import { frFR } from "gridjs/l10n";
import TomSelect from "tom-select";

const render = { no_results: () => '<div class="no-results">Aucun résultat</div>' };
const checked = (on) => (on ? "checked" : "");

widgets.chapter = (root, site) => {
  root.innerHTML = `<form>${site.services.map((one) => `
    <div class="card">
      <header class="card-header"><p class="card-header-title">${one.name}</p>
        <button type="button" class="card-header-icon" aria-label="plus d'options">
          <span class="icon"><i class="mdi mdi-chevron-down" aria-hidden="true"></i></span></button></header>
      <div class="card-content is-hidden"><div class="content">
        <div class="field"><label class="label">Activer le service</label><div class="control"><div class="radios">
          <label class="radio"><input type="radio" name="${one.key}" value="oui" ${checked(one.on)}> Oui</label>
          <label class="radio"><input type="radio" name="${one.key}" value="non" ${checked(!one.on)}> Non</label></div></div></div>
        <div class="field"><label class="label" for="${one.key}-profils">Profils</label><div class="control">
          <select id="${one.key}-profils" name="${one.key}_profils" multiple placeholder="Choisir les profils…" autocomplete="off">${site.profiles.map((p) => `
            <option value="${p.key}" ${one.profiles.includes(p.key) ? "selected" : ""}>${p.name}</option>`).join("")}</select></div></div>
      </div></div>
    </div>`).join("")}
    <div class="field mt-4"><div class="control"><button type="button" class="button is-primary">Enregistrer</button></div></div></form>`;
  root.querySelectorAll(".card-header").forEach((one) => one.addEventListener("click", () => one.nextElementSibling.classList.toggle("is-hidden")));
  root.querySelectorAll("select").forEach((one) => new TomSelect(one, { plugins: { remove_button: { title: "Retirer" } }, render }));
  root.querySelector(".is-primary").addEventListener("click", () => {
    const form = new FormData(root.querySelector("form"));
    site.saveServices(site.services.map(({ key }) => ({ key, on: form.get(key) === "oui", profiles: form.getAll(`${key}_profils`) })))
      .then(() => (location = "?fait=1"));
  });
};

widgets.save = (root, site) => {
  root.innerHTML = '<div class="block"><button type="button" class="button is-primary">Enregistrer</button></div>';
  const button = root.querySelector(".button");
  const tell = () => {
    button.classList.remove("is-loading");
    root.insertAdjacentHTML("afterbegin", '<div class="notification is-success"><button type="button" class="delete"></button>Vos modifications ont été enregistrées.</div>');
    const told = root.firstElementChild;
    told.querySelector(".delete").addEventListener("click", () => told.remove());
  };
  button.addEventListener("click", () => {
    button.classList.add("is-loading");
    site.saveServices(site.plainServices()).then(tell);
  });
};

widgets.menu = (root, site) => {
  root.innerHTML = `<nav class="navbar is-light" role="navigation" aria-label="Administration">
    <div class="navbar-brand"><a class="navbar-item" href="/web/lycee">${site.school}</a>
      <a role="button" class="navbar-burger" aria-label="menu" aria-expanded="false" data-target="administration">
        <span aria-hidden="true"></span><span aria-hidden="true"></span><span aria-hidden="true"></span><span aria-hidden="true"></span></a></div>
    <div id="administration" class="navbar-menu"><div class="navbar-start">${site.menu.map(({ name, children }) => `
      <div class="navbar-item has-dropdown is-hoverable"><a class="navbar-link">${name}</a>
        <div class="navbar-dropdown">${children.map((one) => `<a class="navbar-item" href="${one.href}">${one.name}</a>`).join("")}</div></div>`).join("")}
    </div></div></nav>`;
  const burger = root.querySelector(".navbar-burger");
  burger.addEventListener("click", () => {
    burger.classList.toggle("is-active");
    root.querySelector(`#${burger.dataset.target}`).classList.toggle("is-active");
  });
};

widgets.tabs = (root, site) => {
  root.innerHTML = `<div class="tabs is-boxed"><ul>${site.tabs.map((one, n) => `<li class="${n ? "" : "is-active"}"><a>${one.name}</a></li>`).join("")}</ul></div>
    ${site.tabs.map((one, n) => `<div class="block content ${n ? "is-hidden" : ""}">${one.html}</div>`).join("")}`;
  const [tabs, panels] = [[...root.querySelectorAll("li")].slice(0, site.tabs.length), root.querySelectorAll(".block")];
  tabs.forEach((tab, chosen) => tab.addEventListener("click", () => {
    tabs.forEach((one, n) => one.classList.toggle("is-active", n === chosen));
    panels.forEach((one, n) => one.classList.toggle("is-hidden", n !== chosen));
  }));
};

widgets.list = (root, site) => {
  root.innerHTML = `<div class="field"><label class="label" for="mon-ent">Mon ENT</label><div class="control" style="max-width: 320px">
    <select id="mon-ent" name="ent" autocomplete="off" ${site.published ? "disabled" : ""}>${site.models.map((one) => `
      <option ${one === site.ent ? "selected" : ""}>${one}</option>`).join("")}</select></div></div>`;
  new TomSelect("#mon-ent", { create: false, render });
};

/** As the documentation's script: closed by its background, its cross, a button of its foot, or Escape. */
function opened(modal, closed = () => {}) {
  const close = () => {
    modal.classList.remove("is-active");
    document.removeEventListener("keydown", escape);
    closed();
  };
  const escape = (event) => event.key === "Escape" && close();
  modal.querySelectorAll(".modal-background, .modal-close, .modal-card-head .delete, .modal-card-foot .button:not(.is-success)")
    .forEach((one) => (one.onclick = close));
  document.addEventListener("keydown", escape);
  modal.classList.add("is-active");
  return close;
}

widgets.window = (root, site) => {
  const again = () => location.reload();
  root.innerHTML = site.published
    ? `<button class="button is-danger">Arrêter la publication</button>
      <div class="modal"><div class="modal-background"></div><div class="modal-card">
        <header class="modal-card-head"><p class="modal-card-title">Arrêter la publication de la base ?</p><button class="delete" aria-label="Fermer"></button></header>
        <section class="modal-card-body">Les espaces ne seront plus accessibles aux familles.</section>
        <footer class="modal-card-foot"><div class="buttons"><button class="button is-success">Oui</button><button class="button">Non</button></div></footer></div></div>`
    : `<button class="button is-primary">Publier dans la base</button>
      <div class="modal"><div class="modal-background"></div><div class="modal-content"><div class="box">La base est publiée.</div></div>
        <button class="modal-close is-large" aria-label="Fermer"></button></div>`;
  const modal = root.querySelector(".modal");
  root.querySelector(".button").addEventListener("click", () => (site.published ? opened(modal) : site.post("publish").then(() => opened(modal, again))));
  root.querySelector(".is-success")?.addEventListener("click", () => site.post("stop").then(again));
};

widgets.people = (root, site) => {
  root.innerHTML = `<div class="grid-of-people"></div>
    <div class="modal"><div class="modal-background"></div><form class="modal-card">
      <header class="modal-card-head"><p class="modal-card-title"></p><button type="button" class="delete" aria-label="Fermer"></button></header>
      <section class="modal-card-body"><div class="field"><label class="label" for="cas">Identifiant CAS</label>
        <div class="control"><input class="input" type="text" id="cas"></div></div></section>
      <footer class="modal-card-foot"><div class="buttons"><button class="button is-success">Enregistrer</button><button type="button" class="button">Annuler</button></div></footer>
    </form></div>`;
  const [modal, form, field] = [root.querySelector(".modal"), root.querySelector("form"), root.querySelector("#cas")];
  const edit = (number) => {
    const row = site.rows.find((one) => one.number === number);
    root.querySelector(".modal-card-title").textContent = `${row.family} ${row.first}`;
    field.value = row.cas;
    const close = opened(modal);
    form.onsubmit = (event) => {
      event.preventDefault();
      const cas = field.value.trim();
      if (cas === row.cas) return close();
      site.setCas(number, cas).then(() => {
        row.cas = cas;
        close();
        grid.updateConfig({ data: site.rows }).forceRender();
      });
    };
  };
  const grid = new Grid({
    columns: [
      { id: "number", name: "Numéro", hidden: true }, { id: "family", name: "Nom" }, { id: "first", name: "Prénom" },
      ...(site.pupils ? [{ id: "born", name: "Né(e) le" }, { id: "group", name: "Classe" }] : []),
      { id: "cas", name: "Identifiant CAS" },
      {
        name: "Actions", sort: false,
        formatter: (_, row) => h("button", { className: "button is-small", onClick: () => edit(row.cells[0].data) }, "Modifier"),
      },
    ],
    data: site.rows, search: true, sort: true, pagination: true, language: frFR,
  });
  grid.render(root.querySelector(".grid-of-people"));
};

widgets.duration = (root, site) => {
  root.innerHTML = `<form class="box" style="max-width: 420px"><h4 class="title is-5">Déconnexion automatique</h4>
    <div class="field"><div class="control"><label class="checkbox"><input type="checkbox" ${checked(site.minutes !== null)}> Déconnecter en cas d'inactivité</label></div></div>
    <label class="label" for="minutes">Durée</label>
    <div class="field has-addons"><p class="control"><input class="input" id="minutes" type="number" min="5" max="240" required value="${site.minutes ?? 60}"></p>
      <p class="control"><a class="button is-static">minutes</a></p></div>
    <div class="field"><div class="control"><button class="button is-link">Valider</button></div></div></form>`;
  const [on, minutes] = [root.querySelector("[type=checkbox]"), root.querySelector("#minutes")];
  const follow = () => (minutes.disabled = !on.checked);
  on.addEventListener("change", follow);
  root.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    site.setDuration(on.checked ? Number(minutes.value) : null).then(() => location.reload());
  });
  follow();
};
