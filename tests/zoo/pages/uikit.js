// UIkit: accordion with forms, notification, navbar whose icon opens an off-canvas with its nav, tab with its switcher, the browser's
// select under a custom control, confirm and alert, table with an icon a row that opens a prompt, range. Loaded by script tags, as its
// documentation shows.
const UIkit = window.UIkit;
const checked = (on) => (on ? "checked" : "");

widgets.chapter = (root, site) => {
  root.innerHTML = `<form class="uk-form-stacked"><ul class="uk-accordion-default" uk-accordion>${site.services.map((one) => `
    <li><a class="uk-accordion-title" href>${one.name} <span uk-accordion-icon></span></a>
      <div class="uk-accordion-content">
        <div class="uk-margin"><div class="uk-form-label">Activer le service</div><div class="uk-form-controls">
          <label><input class="uk-radio" type="radio" name="${one.key}" value="oui" ${checked(one.on)}> Oui</label><br>
          <label><input class="uk-radio" type="radio" name="${one.key}" value="non" ${checked(!one.on)}> Non</label></div></div>
        <div class="uk-margin uk-grid-small uk-child-width-auto uk-grid">${site.profiles.map((p) => `
          <label><input class="uk-checkbox" type="checkbox" name="${one.key}_${p.key}" ${checked(one.profiles.includes(p.key))}> ${p.name}</label>`).join("")}</div>
      </div></li>`).join("")}</ul>
    <button type="button" class="uk-button uk-button-primary">Enregistrer</button></form>`;
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
  root.innerHTML = '<button type="button" class="uk-button uk-button-primary">Enregistrer</button>';
  root.querySelector("button").addEventListener("click", () => site.saveServices(site.plainServices()).then(() =>
    UIkit.notification({ message: '<span uk-icon="icon: check"></span> Vos modifications ont été enregistrées.', status: "success" })));
};

widgets.menu = (root, site) => {
  root.innerHTML = `<nav class="uk-navbar-container" uk-navbar><div class="uk-navbar-left">
      <a class="uk-navbar-toggle" href="#offcanvas" uk-navbar-toggle-icon uk-toggle aria-label="Administration"></a></div></nav>
    <div id="offcanvas" uk-offcanvas="overlay: true"><div class="uk-offcanvas-bar">
      <button class="uk-offcanvas-close" type="button" uk-close></button>
      <ul class="uk-nav uk-nav-default" uk-nav><li class="uk-nav-header">Administration</li>${site.menu.map(({ name, children }) => `
        <li class="uk-parent"><a href>${name} <span uk-nav-parent-icon></span></a>
          <ul class="uk-nav-sub">${children.map((one) => `<li><a href="${one.href}">${one.name}</a></li>`).join("")}</ul></li>`).join("")}</ul>
    </div></div>`;
};
widgets.menu.icon = true;

widgets.tabs = (root, site) => {
  root.innerHTML = `<ul uk-tab>${site.tabs.map((one) => `<li><a href>${one.name}</a></li>`).join("")}</ul>
    <div class="uk-switcher uk-margin">${site.tabs.map((one) => `<div>${one.html}</div>`).join("")}</div>`;
};

widgets.list = (root, site) => {
  root.innerHTML = `<div class="uk-form-stacked uk-margin"><label class="uk-form-label" for="mon-ent">Mon ENT</label><div class="uk-form-controls">
    <div uk-form-custom="target: > * > span:first-child"><select id="mon-ent" name="ent" ${site.published ? "disabled" : ""}>
      ${site.models.map((one) => `<option ${one === site.ent ? "selected" : ""}>${one}</option>`).join("")}</select>
      <button class="uk-button uk-button-default" type="button" tabindex="-1" ${site.published ? "disabled" : ""}>
        <span></span><span uk-icon="icon: chevron-down"></span></button></div></div></div>`;
};

widgets.window = (root, site) => {
  const again = () => location.reload();
  const stop = () => UIkit.modal.confirm("Arrêter la publication de la base ? Les espaces ne seront plus accessibles aux familles.", {
    i18n: { ok: "Oui", cancel: "Non" },
  }).then(() => site.post("stop").then(again), () => {});
  const publish = () => site.post("publish").then(() => UIkit.modal.alert("La base est publiée.", { i18n: { ok: "Fermer" } })).then(again);
  root.innerHTML = site.published
    ? '<button class="uk-button uk-button-danger">Arrêter la publication</button>'
    : '<button class="uk-button uk-button-primary">Publier dans la base</button>';
  root.querySelector("button").addEventListener("click", site.published ? stop : publish);
};

widgets.people = (root, site) => {
  const size = 15;
  const pages = Math.ceil(site.rows.length / size);
  const edit = (row) => UIkit.modal.prompt(`Identifiant CAS de ${row.family} ${row.first}`, row.cas, { i18n: { ok: "Enregistrer", cancel: "Annuler" } })
    .then((cas) => {
      if (cas !== null && cas !== row.cas) return site.setCas(row.number, cas).then(() => (row.cas = cas));
    });
  const draw = (page) => {
    const rows = site.rows.slice(page * size, (page + 1) * size);
    const more = (html) => (site.pupils ? html : "");
    root.innerHTML = `<table class="uk-table uk-table-small uk-table-divider uk-table-hover">
      <thead><tr><th>Nom</th><th>Prénom</th>${more("<th>Né(e) le</th><th>Classe</th>")}<th>Identifiant CAS</th><th></th></tr></thead>
      <tbody>${rows.map((one) => `<tr><td>${one.family}</td><td>${one.first}</td>${more(`<td>${one.born}</td><td>${one.group}</td>`)}
        <td>${one.cas}</td><td><a href="#" class="uk-icon-link" uk-icon="pencil" aria-label="Modifier"></a></td></tr>`).join("")}</tbody></table>
      <nav aria-label="Pagination"><ul class="uk-pagination uk-flex-center">
        <li class="${page ? "" : "uk-disabled"}"><a href="#" data-page="${page - 1}"><span uk-pagination-previous></span></a></li>
        ${Array.from({ length: pages }, (_, n) => `<li class="${n === page ? "uk-active" : ""}">${n === page ? `<span aria-current="page">${n + 1}</span>`
    : `<a href="#" data-page="${n}">${n + 1}</a>`}</li>`).join("")}
        <li class="${page < pages - 1 ? "" : "uk-disabled"}"><a href="#" data-page="${page + 1}"><span uk-pagination-next></span></a></li></ul></nav>`;
    root.querySelectorAll(".uk-icon-link").forEach((one, n) => one.addEventListener("click", (event) => {
      event.preventDefault();
      edit(rows[n]).then(() => draw(page));
    }));
    root.querySelectorAll("[data-page]").forEach((one) => one.addEventListener("click", (event) => {
      event.preventDefault();
      const to = Number(one.dataset.page);
      if (to >= 0 && to < pages) draw(to);
    }));
  };
  draw(0);
};

widgets.duration = (root, site) => {
  root.innerHTML = `<form class="uk-form-stacked uk-width-medium"><fieldset class="uk-fieldset"><legend class="uk-legend">Déconnexion automatique</legend>
    <div class="uk-margin"><label><input class="uk-checkbox" type="checkbox" name="on" ${checked(site.minutes !== null)}> Déconnecter en cas d'inactivité</label></div>
    <div class="uk-margin"><label class="uk-form-label" for="minutes">Durée : <output></output></label><div class="uk-form-controls">
      <input class="uk-range" id="minutes" type="range" value="${site.minutes ?? 60}" min="5" max="240" step="5"></div></div>
    <button type="button" class="uk-button uk-button-primary">Valider</button></fieldset></form>`;
  const [on, range] = [root.querySelector(".uk-checkbox"), root.querySelector(".uk-range")];
  const tell = () => {
    root.querySelector("output").textContent = `${range.value} minutes`;
    range.disabled = !on.checked;
  };
  on.addEventListener("change", tell);
  range.addEventListener("input", tell);
  root.querySelector("button").addEventListener("click", () =>
    site.setDuration(on.checked ? Number(range.value) : null).then(() => location.reload()));
  tell();
};
