// French State Design System: accordions with radios and check boxes, alert with its cross, header with its main navigation, tabs, the
// browser's select, modals, table with a search bar, a field and a button a row and pagination, range with steps. Its markup is that of
// the examples it comes with, its script starts each component by itself; its own letters are not free, and are not loaded.
const checked = (on) => (on ? "checked" : "");
const off = (yes) => (yes ? "disabled" : "");
const messages = (id) => `<div class="fr-messages-group" id="${id}-messages" aria-live="polite"></div>`;

const fieldset = (id, legend, elements) => `
  <fieldset class="fr-fieldset" id="${id}" aria-labelledby="${id}-legend ${id}-messages">
    <legend class="fr-fieldset__legend--regular fr-fieldset__legend" id="${id}-legend">${legend}</legend>
    ${elements.join("")}${messages(id)}
  </fieldset>`;

const modal = (id, title, content, buttons = "") => `
  <dialog id="${id}" class="fr-modal" aria-labelledby="${id}-title">
    <div class="fr-container fr-container--fluid fr-container-md"><div class="fr-grid-row fr-grid-row--center"><div class="fr-col-12 fr-col-md-8 fr-col-lg-6">
      <div class="fr-modal__body">
        <div class="fr-modal__header"><button aria-controls="${id}" title="Fermer" type="button" class="fr-btn--close fr-btn">Fermer</button></div>
        <div class="fr-modal__content">
          <h2 id="${id}-title" class="fr-modal__title"><span class="fr-icon-arrow-right-line fr-icon--lg" aria-hidden="true"></span> ${title}</h2>
          <p>${content}</p>
        </div>
        ${buttons && `<div class="fr-modal__footer">
          <div class="fr-btns-group fr-btns-group--right fr-btns-group--inline-reverse fr-btns-group--inline-lg fr-btns-group--icon-left">${buttons}</div></div>`}
      </div>
    </div></div></div>
  </dialog>`;

widgets.chapter = (root, site) => {
  root.innerHTML = `<form class="fr-container">
    <div class="fr-accordions-group fr-mb-4w">${site.services.map((one) => `
      <section class="fr-accordion">
        <h3 class="fr-accordion__title">
          <button type="button" class="fr-accordion__btn" aria-expanded="false" aria-controls="accordion-${one.key}">${one.name}</button>
        </h3>
        <div class="fr-collapse" id="accordion-${one.key}">
          ${fieldset(`on-${one.key}`, "Activer l’accès au service", [["oui", "Oui", one.on], ["non", "Non", !one.on]].map(([value, name, on]) => `
            <div class="fr-fieldset__element fr-fieldset__element--inline"><div class="fr-radio-group">
              <input value="${value}" type="radio" id="on-${one.key}-${value}" name="${one.key}" ${checked(on)}>
              <label class="fr-label" for="on-${one.key}-${value}">${name}</label></div></div>`))}
          ${fieldset(`profiles-${one.key}`, "Profils utilisateurs", site.profiles.map((p) => `
            <div class="fr-fieldset__element"><div class="fr-checkbox-group">
              <input name="${one.key}_${p.key}" id="${one.key}_${p.key}" type="checkbox" aria-describedby="${one.key}_${p.key}-messages" ${checked(one.profiles.includes(p.key))}>
              <label class="fr-label" for="${one.key}_${p.key}">${p.name}</label>${messages(`${one.key}_${p.key}`)}</div></div>`))}
        </div>
      </section>`).join("")}</div>
    <button type="button" class="fr-btn">Enregistrer</button></form>`;
  root.querySelector(".fr-btn").addEventListener("click", () => {
    const form = new FormData(root.querySelector("form"));
    site.saveServices(site.services.map(({ key }) => ({
      key,
      on: form.get(key) === "oui",
      profiles: site.profiles.map((p) => p.key).filter((p) => form.has(`${key}_${p}`)),
    }))).then(() => (location = "?fait=1"));
  });
};

widgets.save = (root, site) => {
  root.innerHTML = '<button type="button" class="fr-btn fr-icon-save-line fr-btn--icon-left">Enregistrer</button>';
  root.querySelector("button").addEventListener("click", () => site.saveServices(site.plainServices()).then(() => {
    const told = document.createElement("div");
    told.className = "fr-my-4v";
    told.innerHTML = `<div role="alert" class="fr-alert fr-alert--success"><h3 class="fr-alert__title">Accès aux services tiers</h3>
      <p>Vos modifications ont été enregistrées.</p>
      <button title="Masquer le message" type="button" class="fr-btn--close fr-btn">Masquer le message</button></div>`;
    told.querySelector("button").addEventListener("click", () => told.remove());
    root.append(told);
  }));
};

widgets.menu = (root, site) => {
  root.innerHTML = `<header role="banner" class="fr-header">
    <div class="fr-header__body"><div class="fr-container"><div class="fr-header__body-row"><div class="fr-header__brand fr-enlarge-link">
      <div class="fr-header__brand-top"><div class="fr-header__navbar">
        <button data-fr-opened="false" aria-controls="modal-menu" title="Menu" type="button" id="button-menu" class="fr-btn--menu fr-btn">Menu</button></div></div>
      <div class="fr-header__service"><a href="/web/lycee" title="Accueil - ${site.school}"><p class="fr-header__service-title">${site.school}</p></a>
        <p class="fr-header__service-tagline">Administration du site</p></div>
    </div></div></div></div>
    <div class="fr-header__menu fr-modal" id="modal-menu" aria-labelledby="button-menu"><div class="fr-container">
      <button aria-controls="modal-menu" title="Fermer" type="button" class="fr-btn--close fr-btn">Fermer</button>
      <div class="fr-header__menu-links"></div>
      <nav class="fr-nav" id="navigation" role="navigation" aria-label="Menu principal"><ul class="fr-nav__list">${site.menu.map(({ name, children }, n) => `
        <li class="fr-nav__item">
          <button aria-expanded="false" aria-controls="collapse-${n}" type="button" class="fr-nav__btn">${name}</button>
          <div class="fr-collapse fr-menu" id="collapse-${n}"><ul class="fr-menu__list">
            ${children.map((one) => `<li><a href="${one.href}" class="fr-nav__link">${one.name}</a></li>`).join("")}</ul></div>
        </li>`).join("")}</ul></nav>
    </div></div></header>`;
};

widgets.tabs = (root, site) => {
  const first = (n, yes, no) => (n ? no : yes);
  root.innerHTML = `<div class="fr-tabs">
    <ul class="fr-tabs__list" role="tablist" aria-label="Pronote.net">${site.tabs.map((one, n) => `
      <li role="presentation"><button type="button" id="tab-${n}" class="fr-tabs__tab" tabindex="${first(n, 0, -1)}" role="tab"
        aria-selected="${first(n, true, false)}" aria-controls="tab-${n}-panel">${one.name}</button></li>`).join("")}</ul>
    ${site.tabs.map((one, n) => `<div id="tab-${n}-panel" class="fr-tabs__panel ${first(n, "fr-tabs__panel--selected", "")}" role="tabpanel"
      aria-labelledby="tab-${n}" tabindex="0">${one.html}</div>`).join("")}</div>`;
};

widgets.list = (root, site) => {
  root.innerHTML = `<div class="fr-select-group ${site.published ? "fr-select-group--disabled" : ""}">
    <label class="fr-label" for="select">Mon ENT <span class="fr-hint-text">Espace numérique de travail de l’établissement</span></label>
    <select class="fr-select" aria-describedby="select-messages" id="select" name="ent" ${off(site.published)}>
      ${site.models.map((one) => `<option ${one === site.ent ? "selected" : ""}>${one}</option>`).join("")}</select>
    ${messages("select")}</div>`;
};

widgets.window = (root, site) => {
  const again = () => location.reload();
  if (site.published) {
    root.innerHTML = `<button data-fr-opened="false" aria-controls="modal-stop" type="button" class="fr-btn fr-btn--secondary">Arrêter la publication</button>
      ${modal("modal-stop", "Arrêter la publication de la base ?", "Les espaces ne seront plus accessibles aux familles.", `
        <button type="button" id="yes" class="fr-btn">Oui</button>
        <button type="button" aria-controls="modal-stop" class="fr-btn fr-btn--secondary">Non</button>`)}`;
    root.querySelector("#yes").addEventListener("click", () => site.post("stop").then(again));
  } else {
    root.innerHTML = `<button type="button" class="fr-btn">Publier dans la base</button>
      ${modal("modal-done", "Publication", "La base est publiée.")}`;
    const done = root.querySelector("dialog");
    done.addEventListener("dsfr.conceal", again);
    root.querySelector("button").addEventListener("click", () => site.post("publish").then(() => window.dsfr(done).modal.disclose()));
  }
};

widgets.people = (root, site) => {
  const more = (html) => (site.pupils ? html : "");
  let [page, size, search] = [0, 10, ""];
  root.innerHTML = `<div class="fr-table" id="people-component">
    <div class="fr-table__header"><div class="fr-search-bar" role="search">
      <label class="fr-label" for="search">Rechercher</label>
      <input class="fr-input" aria-describedby="search-messages" placeholder="Rechercher" id="search" type="search">${messages("search")}
      <button title="Rechercher dans le tableau" type="button" id="search-button" class="fr-btn">Rechercher</button></div></div>
    <div class="fr-table__wrapper"><div class="fr-table__container"><div class="fr-table__content"><table id="people">
      <caption>${site.title}</caption>
      <thead><tr>${["Nom", "Prénom", ...(site.pupils ? ["Né(e) le", "Classe"] : []), "Identifiant CAS", "Action"].map((one) => `<th scope="col">${one}</th>`).join("")}</tr></thead>
      <tbody></tbody></table></div></div></div>
    <div class="fr-table__footer">
      <div class="fr-table__footer--start"><p class="fr-table__detail"></p><div class="fr-select-group">
        <label class="fr-sr-only fr-label" for="size">Nombre de lignes par page</label>
        <select class="fr-select" aria-describedby="size-messages" id="size">${[10, 20, 50].map((one) => `<option value="${one}">${one} lignes par page</option>`).join("")}</select>
        ${messages("size")}</div></div>
      <div class="fr-table__footer--middle"><nav role="navigation" class="fr-pagination" aria-label="Pagination"><ul class="fr-pagination__list"></ul></nav></div>
    </div></div>`;
  const line = (row) => `<tr id="people-row-key-${row.number}" data-row-key="${row.number}"><td>${row.family}</td><td>${row.first}</td>
    ${more(`<td>${row.born}</td><td>${row.group}</td>`)}
    <td><div class="fr-input-group"><label class="fr-sr-only fr-label" for="cas-${row.number}">Identifiant CAS de ${row.family} ${row.first}</label>
      <input class="fr-input" aria-describedby="cas-${row.number}-messages" id="cas-${row.number}" type="text" value="${row.cas}">${messages(`cas-${row.number}`)}</div></td>
    <td><button type="button" data-save="${row.number}" class="fr-btn fr-btn--sm fr-btn--secondary">Enregistrer</button></td></tr>`;
  const link = (to, kind, title, on) => `<li><a class="fr-pagination__link ${kind}" title="${title}"
    ${on ? `href="#" data-page="${to}"` : 'aria-disabled="true" role="link"'}>${title}</a></li>`;
  const draw = () => {
    const found = site.rows.filter((one) => `${one.family} ${one.first}`.toLowerCase().includes(search.toLowerCase()));
    const last = Math.max(0, Math.ceil(found.length / size) - 1);
    page = Math.min(page, last);
    root.querySelector("tbody").innerHTML = found.slice(page * size, (page + 1) * size).map(line).join("");
    root.querySelector(".fr-table__detail").textContent = `${found.length} lignes`;
    root.querySelector(".fr-pagination__list").innerHTML = link(0, "fr-pagination__link--first", "Première page", page > 0)
      + link(page - 1, "fr-pagination__link--prev fr-pagination__link--lg-label", "Précédente", page > 0)
      + Array.from({ length: last + 1 }, (_, n) => `<li><a class="fr-pagination__link" title="Page ${n + 1}"
          ${n === page ? 'aria-current="page"' : `href="#" data-page="${n}"`}>${n + 1}</a></li>`).join("")
      + link(page + 1, "fr-pagination__link--next fr-pagination__link--lg-label", "Suivante", page < last)
      + link(last, "fr-pagination__link--last", "Dernière page", page < last);
  };
  const keep = (number) => {
    const [row, field] = [site.rows.find((one) => one.number === number), root.querySelector(`#cas-${number}`)];
    if (field.value === row.cas) return;
    site.setCas(number, field.value).then(() => {
      row.cas = field.value;
      field.closest(".fr-input-group").classList.add("fr-input-group--valid");
      root.querySelector(`#cas-${number}-messages`).innerHTML = '<p class="fr-message fr-message--valid">Identifiant enregistré</p>';
    });
  };
  const look = () => {
    [page, search] = [0, root.querySelector("#search").value.trim()];
    draw();
  };
  root.addEventListener("click", (event) => {
    const pressed = event.target.closest("[data-page], [data-save], #search-button");
    if (!pressed) return;
    event.preventDefault();
    if (pressed.id) return look();
    if (pressed.dataset.save) return keep(Number(pressed.dataset.save));
    page = Number(pressed.dataset.page);
    return draw();
  });
  root.querySelector("#search").addEventListener("keydown", (event) => event.key === "Enter" && look());
  root.querySelector("#size").addEventListener("change", (event) => {
    [page, size] = [0, Number(event.target.value)];
    draw();
  });
  draw();
};

widgets.duration = (root, site) => {
  const minutes = site.minutes ?? 60;
  root.innerHTML = `<form class="fr-container">
    <div class="fr-toggle">
      <input type="checkbox" class="fr-toggle__input" id="toggle" aria-describedby="toggle-messages" ${checked(site.minutes !== null)}>
      <label class="fr-toggle__label" for="toggle" data-fr-checked-label="Activé" data-fr-unchecked-label="Désactivé">Déconnexion automatique</label>
      ${messages("toggle")}</div>
    <div class="fr-range-group" id="range-group">
      <label class="fr-label" id="range-label">Durée d’inactivité <span class="fr-hint-text">Avant la déconnexion, de 15 à 120 minutes.</span></label>
      <div class="fr-range fr-range--step" data-fr-suffix=" min"><span class="fr-range__output">${minutes} min</span>
        <input id="range" name="range" type="range" aria-labelledby="range-label" min="15" max="120" step="15" value="${minutes}" aria-describedby="range-messages">
        <span class="fr-range__min" aria-hidden="true">15 min</span><span class="fr-range__max" aria-hidden="true">120 min</span></div>
      ${messages("range")}</div>
    <button type="button" class="fr-btn">Valider</button></form>`;
  const [on, range] = [root.querySelector("#toggle"), root.querySelector("#range")];
  const tell = () => {
    range.disabled = !on.checked;
    root.querySelector("#range-group").classList.toggle("fr-range-group--disabled", !on.checked);
  };
  on.addEventListener("change", tell);
  root.querySelector(".fr-btn").addEventListener("click", () =>
    site.setDuration(on.checked ? Number(range.value) : null).then(() => location.reload()));
  tell();
};
