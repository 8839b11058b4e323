// Bootstrap 5: accordion, toast, navbar with an offcanvas, tabs, select, modal, table with pages and a side form.
import * as bootstrap from "bootstrap";
import "bootstrap/dist/css/bootstrap.css";

widgets.chapter = (root, site) => {
  const items = site.services.map(({ key, name, on, profiles }, n) => `
    <div class="accordion-item">
      <h2 class="accordion-header">
        <button class="accordion-button ${n ? "collapsed" : ""}" type="button" data-bs-toggle="collapse"
          data-bs-target="#c-${key}" aria-expanded="${!n}" aria-controls="c-${key}">${name}</button>
      </h2>
      <div id="c-${key}" class="accordion-collapse collapse ${n ? "" : "show"}" data-bs-parent="#services">
        <div class="accordion-body">
          ${["Oui", "Non"].map((answer) => `
          <div class="form-check form-check-inline">
            <input class="form-check-input" type="radio" name="${key}" id="${key}-${answer}" value="${answer}"
              ${on === (answer === "Oui") ? "checked" : ""}>
            <label class="form-check-label" for="${key}-${answer}">${answer}</label>
          </div>`).join("")}
          ${site.profiles.map((one) => `
          <div class="form-check form-switch">
            <input class="form-check-input" type="checkbox" role="switch" id="${key}-${one.key}" value="${one.key}"
              ${profiles.includes(one.key) ? "checked" : ""}>
            <label class="form-check-label" for="${key}-${one.key}">${one.name}</label>
          </div>`).join("")}
        </div>
      </div>
    </div>`);
  root.innerHTML = `<div class="accordion" id="services">${items.join("")}</div>
    <button type="button" class="btn btn-primary mt-3">Enregistrer</button>`;
  root.querySelector(".btn-primary").addEventListener("click", () => {
    site.saveServices(site.services.map(({ key }) => ({
      key,
      on: document.getElementById(`${key}-Oui`).checked,
      profiles: [...document.querySelectorAll(`#c-${key} [type=checkbox]:checked`)].map((one) => one.value),
    }))).then(() => (location = "?fait=1"));
  });
};

widgets.save = (root, site) => {
  root.innerHTML = `<button type="button" class="btn btn-primary">Enregistrer</button>
    <div class="toast-container position-fixed bottom-0 end-0 p-3">
      <div class="toast" role="alert" aria-live="assertive" aria-atomic="true">
        <div class="toast-header">
          <strong class="me-auto">Accès aux services tiers</strong>
          <small>À l’instant</small>
          <button type="button" class="btn-close" data-bs-dismiss="toast" aria-label="Fermer"></button>
        </div>
        <div class="toast-body">Vos modifications ont été enregistrées.</div>
      </div>
    </div>`;
  root.querySelector(".btn-primary").addEventListener("click", () => {
    site.saveServices(site.plainServices())
      .then(() => bootstrap.Toast.getOrCreateInstance(root.querySelector(".toast")).show());
  });
};

widgets.menu = (root, site) => {
  const groups = site.menu.map(({ name, children }) => `
    <li class="nav-item dropdown">
      <a class="nav-link dropdown-toggle" href="#" role="button" data-bs-toggle="dropdown" aria-expanded="false">${name}</a>
      <ul class="dropdown-menu">
        ${children.map((one) => `<li><a class="dropdown-item" href="${one.href}">${one.name}</a></li>`).join("")}
      </ul>
    </li>`);
  root.innerHTML = `<nav class="navbar bg-body-tertiary"><div class="container-fluid">
    <button class="navbar-toggler" type="button" data-bs-toggle="offcanvas" data-bs-target="#volet"
      aria-controls="volet" aria-label="Administration"><span class="navbar-toggler-icon"></span></button>
    <a class="navbar-brand" href="/web/lycee">${site.school}</a>
    <div class="offcanvas offcanvas-start" tabindex="-1" id="volet" aria-labelledby="volet-titre">
      <div class="offcanvas-header">
        <h5 class="offcanvas-title" id="volet-titre">Administration</h5>
        <button type="button" class="btn-close" data-bs-dismiss="offcanvas" aria-label="Fermer"></button>
      </div>
      <div class="offcanvas-body"><ul class="navbar-nav justify-content-end flex-grow-1 pe-3">${groups.join("")}</ul></div>
    </div></div></nav>`;
};
widgets.menu.icon = true;

widgets.tabs = (root, site) => {
  root.innerHTML = `<ul class="nav nav-tabs" role="tablist">${site.tabs.map((one, n) => `
    <li class="nav-item" role="presentation">
      <button class="nav-link ${n ? "" : "active"}" id="tab-${n}" data-bs-toggle="tab" data-bs-target="#pane-${n}"
        type="button" role="tab" aria-controls="pane-${n}" aria-selected="${!n}">${one.name}</button>
    </li>`).join("")}</ul>
    <div class="tab-content">${site.tabs.map((one, n) => `
    <div class="tab-pane fade ${n ? "" : "show active"} p-3" id="pane-${n}" role="tabpanel" aria-labelledby="tab-${n}"
      tabindex="0">${one.html}</div>`).join("")}</div>`;
};

widgets.list = (root, site) => {
  root.innerHTML = `<div class="form-floating mb-3">
    <select class="form-select" id="ent" name="ent" ${site.published ? "disabled" : ""}>
      ${site.models.map((one) => `<option ${one === site.ent ? "selected" : ""}>${one}</option>`).join("")}
    </select>
    <label for="ent">Mon ENT</label></div>`;
};

widgets.window = (root, site) => {
  const name = site.published ? "Arrêter la publication" : "Publier dans la base";
  const said = site.published
    ? "Voulez-vous vraiment arrêter la publication de la base ? Les espaces ne seront plus accessibles."
    : "La base est publiée.";
  const buttons = site.published
    ? `<button type="button" class="btn btn-secondary" data-bs-dismiss="modal">Non</button>
       <button type="button" class="btn btn-primary">Oui</button>`
    : `<button type="button" class="btn btn-secondary" data-bs-dismiss="modal">Fermer</button>`;
  root.innerHTML = `<button type="button" class="btn btn-outline-primary">${name}</button>
    <div class="modal fade" tabindex="-1" aria-labelledby="titre" aria-hidden="true"><div class="modal-dialog">
      <div class="modal-content">
        <div class="modal-header"><h1 class="modal-title fs-5" id="titre">Publication</h1>
          <button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Fermer"></button></div>
        <div class="modal-body"><p>${said}</p></div>
        <div class="modal-footer">${buttons}</div>
      </div></div></div>`;
  const modal = new bootstrap.Modal(root.querySelector(".modal"));
  const opener = root.querySelector(".btn-outline-primary");
  if (site.published) {
    opener.addEventListener("click", () => modal.show());
    root.querySelector(".modal-footer .btn-primary").addEventListener("click", () => {
      site.post("stop").then(() => location.reload());
    });
  } else {
    opener.addEventListener("click", () => site.post("publish").then(() => modal.show()));
    root.querySelector(".modal").addEventListener("hidden.bs.modal", () => location.reload());
  }
};

widgets.people = (root, site) => {
  const size = 10;
  let page = 0;
  const pages = Math.ceil(site.rows.length / size);
  root.innerHTML = `<table class="table table-striped"><thead><tr><th scope="col">Nom</th><th scope="col">Prénom</th>
    ${site.pupils ? '<th scope="col">Né(e) le</th><th scope="col">Classe</th>' : ""}
    <th scope="col">Identifiant CAS</th><th scope="col"></th></tr></thead><tbody></tbody></table>
    <nav aria-label="Pages de la liste"><ul class="pagination"></ul></nav>
    <div class="offcanvas offcanvas-end" tabindex="-1" id="fiche" aria-labelledby="fiche-titre">
      <div class="offcanvas-header"><h5 class="offcanvas-title" id="fiche-titre"></h5>
        <button type="button" class="btn-close" data-bs-dismiss="offcanvas" aria-label="Fermer"></button></div>
      <div class="offcanvas-body"><form>
        <div class="mb-3"><label for="cas" class="form-label">Identifiant CAS</label>
          <input type="text" class="form-control" id="cas"></div>
        <button type="submit" class="btn btn-primary">Enregistrer</button></form></div></div>`;
  const side = new bootstrap.Offcanvas(root.querySelector("#fiche"));
  let open = null;
  const show = () => {
    root.querySelector("tbody").replaceChildren(...site.rows.slice(page * size, page * size + size).map((one) => {
      const row = document.createElement("tr");
      row.innerHTML = `<td>${one.family}</td><td>${one.first}</td>
        ${site.pupils ? `<td>${one.born}</td><td>${one.group}</td>` : ""}<td>${one.cas}</td>
        <td><button type="button" class="btn btn-sm btn-outline-secondary">Modifier</button></td>`;
      row.querySelector("button").addEventListener("click", () => {
        open = one;
        root.querySelector("#fiche-titre").textContent = `${one.family} ${one.first}`;
        root.querySelector("#cas").value = one.cas;
        side.show();
      });
      return row;
    }));
    const links = [["Précédent", page - 1], ...Array.from({ length: pages }, (_, n) => [String(n + 1), n]), ["Suivant", page + 1]];
    root.querySelector(".pagination").innerHTML = links.map(([name, n]) => `
      <li class="page-item ${n < 0 || n >= pages ? "disabled" : ""} ${n === page && name === String(n + 1) ? "active" : ""}">
        <a class="page-link" href="#" data-page="${n}">${name}</a></li>`).join("");
  };
  root.querySelector(".pagination").addEventListener("click", (event) => {
    event.preventDefault();
    const asked = Number(event.target.dataset.page);
    if (asked >= 0 && asked < pages) page = asked;
    show();
  });
  root.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    const value = root.querySelector("#cas").value.trim();
    site.setCas(open.number, value).then(() => {
      open.cas = value;
      side.hide();
      show();
    });
  });
  show();
};

widgets.duration = (root, site) => {
  root.innerHTML = `<form class="col-4"><h5>Déconnexion automatique</h5>
    <div class="form-check mb-2"><input class="form-check-input" type="checkbox" id="actif"
      ${site.minutes === null ? "" : "checked"}>
      <label class="form-check-label" for="actif">Déconnexion automatique après</label></div>
    <div class="input-group mb-3"><input type="number" class="form-control" id="minutes" min="1" max="1440"
      aria-label="Durée" value="${site.minutes ?? 60}" ${site.minutes === null ? "disabled" : ""}>
      <span class="input-group-text">minutes</span></div>
    <button type="submit" class="btn btn-primary">Valider</button></form>`;
  const [box, field] = [root.querySelector("#actif"), root.querySelector("#minutes")];
  box.addEventListener("change", () => (field.disabled = !box.checked));
  root.querySelector("form").addEventListener("submit", (event) => {
    event.preventDefault();
    site.setDuration(box.checked ? Number(field.value) : null).then(() => location.reload());
  });
};
