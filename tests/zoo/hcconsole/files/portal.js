"use strict";
/* ATRIUM : application du portail. */

const ICONS = {
  admin: "M4 5h9M17 5h3M4 12h3M11 12h9M4 19h9M17 19h3M15 3v4M9 10v4M15 17v4",
  home: "M3 11l9-8 9 8v10h-6v-6H9v6H3z",
  mail: "M3 5h18v14H3zM3 6l9 7 9-7",
  agenda: "M4 5h16v16H4zM4 10h16M8 2v5M16 2v5",
  docs: "M3 6h7l2 2h9v12H3z",
  apps: "M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h6v6h-6z",
  people: "M9 11a4 4 0 100-8 4 4 0 000 8zM2 21c0-4 3-7 7-7s7 3 7 7M16 4a4 4 0 010 7M18 14c3 1 4 4 4 7",
  bell: "M6 17V11a6 6 0 0112 0v6l2 2H4zM10 21h4",
  help: "M12 21a9 9 0 100-18 9 9 0 000 18zM9.5 9.5a2.5 2.5 0 113.5 2.3c-.7.4-1 .9-1 1.7M12 17v.01",
  search: "M11 18a7 7 0 100-14 7 7 0 000 14zM16 16l5 5",
  down: "M6 9l6 6 6-6",
  right: "M9 6l6 6-6 6",
  check: "M5 12l5 5L20 7",
  close: "M6 6l12 12M18 6L6 18",
  back: "M19 12H5M11 6l-6 6 6 6",
  pages: "M6 3h9l4 4v14H6zM14 3v5h5M9 12h7M9 16h7",
  content: "M4 4h16v4H4zM4 12h10v8H4zM18 12h2v8h-2z",
  gear: "M12 15a3 3 0 100-6 3 3 0 000 6zM12 2v4M12 18v4M2 12h4M18 12h4M5 5l3 3M16 16l3 3M19 5l-3 3M8 16l-3 3",
  download: "M12 3v12M7 11l5 5 5-5M4 20h16",
  out: "M14 4h6v16h-6M4 12h11M11 8l4 4-4 4",
};

const PROFILES = { eleves: "Élèves", parents: "Parents", enseignants: "Enseignants", personnels: "Personnels" };

const VOLET = [
  { key: "pages", name: "Pages de site", icon: "pages", about: "Ce que les visiteurs trouvent sur le site, et les services qui y ont un onglet.", entries: [
    ["arborescence", "Arborescence des pages"], ["services-tiers", "Accès aux services tiers"], ["apparence", "Apparence du site"]] },
  { key: "contenu", name: "Contenu", icon: "content", about: "Articles, documents et sondages publiés par l'établissement.", entries: [
    ["articles", "Articles et actualités"], ["mediatheque", "Médiathèque"], ["sondages", "Sondages"]] },
  { key: "utilisateurs", name: "Utilisateurs", icon: "people", about: "Les comptes issus de l'annuaire académique et ceux que vous créez.", entries: [
    ["annuaire", "Annuaire de l'établissement"], ["manuels", "Comptes manuels"], ["export", "Export des utilisateurs"], ["groupes", "Groupes et classes"]] },
  { key: "parametres", name: "Paramètres", icon: "gear", about: "Fiche de l'établissement, délégations et traces.", entries: [
    ["fiche", "Fiche de l'établissement"], ["delegations", "Délégations"], ["journal", "Journal des opérations"]] },
];

const SERVICES = {
  correlyce: { group: "Ressources numériques", editor: "Région Sud", about: "Catalogue ouvert de ressources numériques pour les lycées." },
  pronote: { group: "Vie scolaire", editor: "INDEX ÉDUCATION", about: "Notes, absences, cahier de textes et emplois du temps du second degré." },
  primaire: { group: "Vie scolaire", editor: "INDEX ÉDUCATION", about: "Cahier de liaison et livret scolaire des écoles." },
  moodle: { group: "Formation", editor: "Région Sud", about: "Parcours et cours en ligne de l'établissement." },
};

let me = null, site = null;
/* Asked before the page is left: true when it may be. */
let mayLeave = async () => true;

/* ---------- building blocks ---------- */

function h(tag, props, ...kids) {
  const node = document.createElement(tag);
  for (const [key, value] of Object.entries(props ?? {})) {
    if (key.startsWith("on")) node.addEventListener(key.slice(2), value);
    else if (key in { checked: 1, disabled: 1, hidden: 1, value: 1 }) node[key] = value;
    else if (value !== null && value !== undefined && value !== false) node.setAttribute(key, value === true ? "" : value);
  }
  node.append(...kids.flat(Infinity).filter((one) => one !== null && one !== undefined && one !== false));
  return node;
}

function icon(name) {
  const found = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  found.setAttribute("viewBox", "0 0 24 24");
  found.setAttribute("aria-hidden", "true");
  const path = document.createElementNS("http://www.w3.org/2000/svg", "path");
  path.setAttribute("d", ICONS[name]);
  found.append(path);
  return found;
}

async function api(path, body) {
  const answer = await fetch(`/api/${path}`, body === undefined ? {} : {
    method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify(body),
  });
  if (answer.status === 401) location.assign(`/connexion/login?service=${location.pathname}`);
  const found = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(found.message ?? "Une erreur est survenue."), { status: answer.status });
  return found;
}

function link(to, props, ...kids) {
  return h("a", { href: to, ...props, onclick: (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(to);
  } }, ...kids);
}

async function go(to) {
  closeMenus();
  if (!(await mayLeave())) return;
  history.pushState(null, "", to);
  scrollTo(0, 0);
  await show();
}

function toast(text, kind = "ok") {
  const found = h("div", { class: `toast ${kind}`, role: "status" }, icon(kind === "ok" ? "check" : "bell"), h("p", {}, text),
    h("button", { class: "icon", "aria-label": "Fermer la notification", onclick: () => found.remove() }, icon("close")));
  document.querySelector(".toasts").append(found);
  setTimeout(() => found.remove(), 7000);
}

/* A window with a question; what was pressed. */
function ask(title, body, buttons) {
  return new Promise((resolve) => {
    const id = `titre-${Math.random().toString(36).slice(2, 8)}`;
    const dialog = h("dialog", { class: "modal", "aria-labelledby": id },
      h("h2", { id }, title), h("div", { class: "modal-body" }, body),
      h("div", { class: "modal-foot" }, buttons.map(([value, caption, kind]) =>
        h("button", { class: kind ?? "", onclick: () => dialog.close(value) }, caption))));
    dialog.addEventListener("close", () => { dialog.remove(); resolve(dialog.returnValue); });
    document.body.append(dialog);
    dialog.showModal();
  });
}

function closeMenus() {
  for (const one of document.querySelectorAll("[data-menu]:not([hidden])")) {
    one.hidden = true;
    one.previousElementSibling?.setAttribute("aria-expanded", "false");
  }
}
document.addEventListener("pointerdown", (event) => { if (!event.target.closest(".menu")) closeMenus(); });
document.addEventListener("keydown", (event) => { if (event.key === "Escape") closeMenus(); });

function menu(props, caption, entries) {
  const list = h("div", { class: "pop", role: "menu", "data-menu": true, hidden: true }, entries);
  const button = h("button", { "aria-haspopup": "menu", "aria-expanded": "false", ...props, onclick: () => {
    const open = list.hidden;
    closeMenus();
    list.hidden = !open;
    button.setAttribute("aria-expanded", String(open));
  } }, caption);
  return h("div", { class: "menu" }, button, list);
}

/* A list that opens under its field. */
function select(id, label, options, chosen, changed, off = false) {
  let at = 0;
  const list = h("ul", { class: "options", role: "listbox", id: `${id}-liste`, "aria-label": label, hidden: true });
  const shown = h("span", {}, options.find(([value]) => value === chosen)?.[1] ?? "");
  const button = h("button", { type: "button", class: "select", id, role: "combobox", "aria-haspopup": "listbox", "aria-expanded": "false",
    "aria-controls": `${id}-liste`, "aria-labelledby": `${id}-label ${id}`, disabled: off }, shown, icon("down"));
  const close = () => { list.hidden = true; button.setAttribute("aria-expanded", "false"); button.removeAttribute("aria-activedescendant"); };
  const mark = () => {
    [...list.children].forEach((one, index) => one.classList.toggle("at", index === at));
    button.setAttribute("aria-activedescendant", list.children[at].id);
  };
  const pick = (index) => {
    const [value, caption] = options[index];
    shown.textContent = caption;
    [...list.children].forEach((one, other) => one.setAttribute("aria-selected", String(index === other)));
    close();
    changed(value);
  };
  options.forEach(([value, caption], index) => list.append(h("li", { role: "option", id: `${id}-${index}`, "aria-selected": String(value === chosen),
    onpointerdown: (event) => event.preventDefault(), onclick: () => pick(index) }, caption)));
  const open = () => { list.hidden = false; button.setAttribute("aria-expanded", "true"); mark(); };
  button.addEventListener("click", () => (list.hidden ? open() : close()));
  button.addEventListener("blur", close);
  button.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (list.hidden) open();
      else { at = Math.min(options.length - 1, Math.max(0, at + step)); mark(); }
    } else if (event.key === "Enter" && !list.hidden) { event.preventDefault(); pick(at); } else if (event.key === "Escape") close();
  });
  return h("div", { class: "field" }, h("span", { class: "label", id: `${id}-label` }, label), h("div", { class: "select-box" }, button, list));
}

const skeleton = () => h("div", { class: "skeleton", "aria-hidden": "true" }, h("i"), h("i"), h("i"), h("i"));

/* ---------- frame of the site ---------- */

function topBar(admin) {
  const key = site?.key ?? "";
  const mine = me.signed && site;
  return h("header", { class: admin ? "top dark" : "top" },
    mine && !admin && link(`/web/${key}/administration`, { class: "icon gear", title: "Volet d'administration", "aria-label": "Volet d'administration" }, icon("admin")),
    link(site ? `/web/${key}` : "/mes-etablissements", { class: "logo", "aria-label": "ATRIUM, accueil" }, "atrium", h("i")),
    admin && h("span", { class: "where" }, "Administration"),
    site && (me.signed ? menu({ class: "school", "aria-label": `Établissement : ${site.name}` }, [site.name, icon("down")],
      [h("p", { class: "pop-title" }, "Mes établissements"), me.sites.map((one) => link(admin ? `/web/${one.key}/administration` : `/web/${one.key}`,
        { role: "menuitemradio", "aria-checked": String(one.key === key) }, one.name))]) : h("span", { class: "school" }, site.name)),
    h("form", { class: "find", role: "search", onsubmit: (event) => { event.preventDefault(); go("/recherche"); } }, icon("search"),
      h("input", { type: "search", placeholder: "Rechercher dans ATRIUM", "aria-label": "Rechercher dans ATRIUM" })),
    h("div", { class: "account" }, me.signed ? [
      menu({ class: "icon", "aria-label": "Notifications (2)" }, [icon("bell"), h("b", { class: "dot" }, "2")], [
        h("p", { class: "pop-title" }, "Notifications"),
        link(`/web/lycee/articles`, { role: "menuitem" }, "Annuaire : mise à jour de la nuit effectuée"),
        link(`/agenda`, { role: "menuitem" }, "Conseil d'administration jeudi à 18 h")]),
      link("/aide", { class: "icon", "aria-label": "Aide", title: "Aide" }, icon("help")),
      menu({ class: "avatar", "aria-label": `Compte de ${me.name}` }, "AE", [
        h("p", { class: "pop-title" }, me.name, h("small", {}, "Administration de l'établissement")),
        link("/profil", { role: "menuitem" }, "Mon profil"), link("/preferences", { role: "menuitem" }, "Mes préférences"),
        link("/mes-etablissements", { role: "menuitem" }, "Mes établissements"),
        h("a", { role: "menuitem", href: "/connexion/logout" }, "Se déconnecter")]),
    ] : h("a", { class: "btn primary", href: `/connexion/login?service=${location.pathname}` }, "Se connecter")));
}

function rail() {
  const entries = [["home", "Accueil", `/web/${site?.key ?? "lycee"}`], ["mail", "Messagerie", "/messagerie", 3], ["agenda", "Agenda", "/agenda"],
    ["docs", "Documents", "/documents"], ["apps", "Applications", "/applications"], ["people", "Annuaire", "/annuaire"]];
  return h("nav", { class: "rail", "aria-label": "Navigation principale" }, entries.map(([name, caption, to, count]) =>
    link(to, { "aria-current": location.pathname === to ? "page" : null }, h("span", { class: "glyph" }, icon(name), count && h("b", { class: "dot" }, String(count))), h("span", {}, caption))));
}

function footer() {
  return h("footer", {}, h("p", {}, "© Région Sud Provence-Alpes-Côte d'Azur 2026"),
    h("ul", {}, [["/aide", "Assistance"], ["/aide/cgu", "Conditions d'utilisation"], ["/aide/accessibilite", "Accessibilité : partiellement conforme"], ["/aide/donnees-personnelles", "Données personnelles"]]
      .map(([to, caption]) => h("li", {}, link(to, {}, caption)))));
}

function tabs() {
  const base = `/web/${site.key}`;
  const entries = [[base, "Accueil"], [`${base}/vie-scolaire`, "Vie de l'établissement"], [`${base}/orientation`, "Orientation"], [`${base}/cdi`, "CDI"],
    ...site.tabs.map((one) => [`${base}/service/${one.key}`, one.name])];
  return h("nav", { class: "tabs", "aria-label": "Pages du site" }, entries.map(([to, caption]) =>
    link(to, { "aria-current": location.pathname === to ? "page" : null }, caption)));
}

const ARTICLES = [
  ["Rentrée 2026 : les horaires d'accueil", "Les élèves de seconde sont attendus le mardi 1er septembre à 9 h, les autres niveaux à 14 h.", "Vie de l'établissement", "28 août"],
  ["Manuels numériques : distribution des licences", "Les licences sont visibles dans Correlyce à partir du 7 septembre.", "Ressources", "27 août"],
  ["Transports : inscription avant le 15 septembre", "La carte Zou ! Études se renouvelle en ligne.", "Région Sud", "25 août"],
];

function articleCards() {
  return h("div", { class: "news" }, ARTICLES.map(([title, text, tag, date], index) => h("article", { class: `card tint${index}` },
    h("span", { class: "tag" }, tag), h("h3", {}, title), h("p", {}, text), h("small", {}, date))));
}

function siteHome() {
  return [h("div", { class: "hero" }, h("h1", {}, site.name), h("p", {}, "Site de l'établissement")),
    h("h2", {}, "Actualités"), articleCards(),
    h("h2", {}, "À venir"), h("ul", { class: "card dates" }, [["3 sept.", "Photos de classe"], ["10 sept.", "Réunion parents-professeurs des 2NDE"], ["24 sept.", "Élections des délégués"]]
      .map(([day, what]) => h("li", {}, h("b", {}, day), what)))];
}

function plainPage(title, text = "Cette page ne contient encore rien.") {
  return [h("h1", {}, title), h("div", { class: "card empty" }, icon("pages"), h("p", {}, text))];
}

/* ---------- administration ---------- */

function at(entry) { return `/web/${site.key}/administration${entry ? `/${entry}` : ""}`; }

function volet(here) {
  const current = VOLET.find((one) => one.entries.some(([key]) => key === here));
  if (current && !me.open.includes(current.key)) me.open.push(current.key);
  return h("nav", { class: "volet", "aria-label": "Volet d'administration" },
    link(`/web/${site.key}`, { class: "leave" }, icon("back"), "Revenir au site"),
    link(at(""), { class: "over", "aria-current": here === "" ? "page" : null }, icon("home"), "Vue d'ensemble"),
    VOLET.map((one) => {
      const open = me.open.includes(one.key);
      const list = h("ul", { id: `volet-${one.key}`, class: open ? "open" : "" }, h("div", {}, one.entries.map(([key, caption]) =>
        h("li", {}, link(at(key), { "aria-current": key === here ? "page" : null }, caption)))));
      const button = h("button", { "aria-expanded": String(open), "aria-controls": `volet-${one.key}`, onclick: () => {
        const now = button.getAttribute("aria-expanded") !== "true";
        button.setAttribute("aria-expanded", String(now));
        list.classList.toggle("open", now);
        me.open = now ? [...me.open, one.key] : me.open.filter((key) => key !== one.key);
        api("volet", { open: me.open });
      } }, icon(one.icon), h("span", {}, one.name), icon("right"));
      return [button, list];
    }),
    h("p", { class: "version" }, "ATRIUM 8.2.1"));
}

function adminHead(title, about, section) {
  return h("div", { class: "page-head" },
    h("nav", { class: "crumbs", "aria-label": "Fil d'Ariane" }, link(at(""), {}, "Administration"), section && [icon("right"), h("span", {}, section)], icon("right"), h("span", { "aria-current": "page" }, title)),
    h("h1", {}, title), about && h("p", { class: "lead" }, about));
}

function overview() {
  return [h("div", { class: "page-head" }, h("h1", {}, "Vue d'ensemble"), h("p", { class: "lead" }, `Administration du site « ${site.name} »`)),
    h("div", { class: "figures" }, [[site.accounts, "comptes dans l'annuaire"], [site.tabs.length, "services tiers ouverts"], [12, "pages publiées"], [0, "signalement en attente"]]
      .map(([count, caption]) => h("div", { class: "card" }, h("b", {}, String(count)), caption))),
    h("div", { class: "hub" }, VOLET.map((one) => h("section", { class: "card", "aria-labelledby": `hub-${one.key}` },
      h("div", { class: "hub-title" }, icon(one.icon), h("h2", { id: `hub-${one.key}` }, one.name)), h("p", {}, one.about),
      h("ul", {}, one.entries.map(([key, caption]) => h("li", {}, link(at(key), {}, caption))))))),
    h("div", { class: "card note" }, icon("bell"), h("p", {}, "L'annuaire a été mis à jour cette nuit à 2 h 14. Les changements faits aujourd'hui dans SIECLE et STS seront visibles demain."))];
}

const said = (one) => one.on ? one.profiles.map((key) => PROFILES[key]).join(", ") : "Fermé";

async function servicesPage(main) {
  main.replaceChildren(adminHead("Accès aux services tiers", "Choisissez les services extérieurs qui ont un onglet sur le site, et qui peut les ouvrir.", "Pages de site"), skeleton());
  let kept = await api(`site/${site.key}/services`);
  let draft = structuredClone(kept);
  const status = h("p", { "aria-live": "polite" });
  const cancel = h("button", { onclick: () => { draft = structuredClone(kept); draw(); } }, "Annuler");
  const save = h("button", { class: "primary", onclick: keep }, "Enregistrer");
  const bar = h("div", { class: "bar", role: "region", "aria-label": "Enregistrement" }, status, cancel, save);
  const body = h("div", { class: "settings" });
  const changed = () => draft.filter((one) => {
    const old = kept.find((other) => other.key === one.key);
    return said(one) !== said(old);
  });

  function dirty() {
    const count = changed().length;
    status.textContent = count ? `${count} service${count > 1 ? "s" : ""} modifié${count > 1 ? "s" : ""}` : "Aucune modification en attente";
    bar.classList.toggle("dirty", count > 0);
    save.disabled = cancel.disabled = !count;
  }

  function card(one) {
    const about = SERVICES[one.key];
    const error = h("p", { class: "error", id: `erreur-${one.key}`, hidden: true }, "Choisissez au moins un profil.");
    const pill = h("span", { class: "pill" });
    const boxes = Object.entries(PROFILES).map(([key, caption]) => {
      const input = h("input", { type: "checkbox", name: `${one.key}-profils`, value: key, checked: one.profiles.includes(key), onchange: () => {
        one.profiles = Object.keys(PROFILES).filter((other) => (other === key ? input.checked : one.profiles.includes(other)));
        update();
      } });
      return h("label", { class: "chip" }, input, h("span", {}, icon("check"), caption));
    });
    const profiles = h("fieldset", { class: "profiles", "aria-describedby": `erreur-${one.key}` }, h("legend", {}, "Profils autorisés"), h("div", { class: "chips" }, boxes), error);
    const radio = (on) => h("label", {}, h("input", { type: "radio", name: `${one.key}-acces`, value: on ? "oui" : "non", checked: one.on === on, onchange: () => { one.on = on; update(); } }), h("span", {}, on ? "Oui" : "Non"));
    function update() {
      profiles.disabled = !one.on;
      if (one.profiles.length || !one.on) error.hidden = true;
      pill.textContent = one.on ? "Ouvert" : "Fermé";
      pill.classList.toggle("on", one.on);
      dirty();
    }
    const found = h("section", { class: "card service", id: `service-${one.key}`, "aria-labelledby": `nom-${one.key}` },
      h("div", { class: "service-head" }, h("span", { class: `mark ${one.key}`, "aria-hidden": "true" }, one.name[0]),
        h("div", {}, h("h3", { id: `nom-${one.key}` }, one.name), h("p", {}, about.about), h("small", {}, `Éditeur : ${about.editor}`)), pill),
      h("div", { class: "service-body" }, h("fieldset", { class: "yesno" }, h("legend", {}, "Donner accès à ce service"), h("div", { class: "segments" }, radio(true), radio(false))), profiles));
    found.invalid = () => { error.hidden = one.profiles.length > 0 || !one.on; return !error.hidden; };
    update();
    return found;
  }

  function draw() {
    const groups = [...new Set(Object.values(SERVICES).map((one) => one.group))];
    const toc = h("nav", { class: "toc", "aria-label": "Sur cette page" }, h("p", {}, "Sur cette page"), groups.map((group) => h("a", { href: `#${encodeURIComponent(group)}`, onclick: (event) => {
      event.preventDefault();
      document.getElementById(group).scrollIntoView({ behavior: "smooth" });
    } }, group)));
    const none = h("p", { class: "card empty", hidden: true }, "Aucun service ne correspond à ce filtre.");
    const filter = h("input", { type: "search", placeholder: "Filtrer les services", "aria-label": "Filtrer les services", oninput: () => {
      const wanted = filter.value.trim().toLowerCase();
      let left = 0;
      for (const group of sections.querySelectorAll(".group")) {
        for (const one of group.querySelectorAll(".service")) { one.hidden = !one.querySelector("h3").textContent.toLowerCase().includes(wanted); left += one.hidden ? 0 : 1; }
        group.hidden = !group.querySelector(".service:not([hidden])");
      }
      none.hidden = left > 0;
    } });
    const sections = h("div", { class: "sections" }, h("div", { class: "filter" }, icon("search"), filter), groups.map((group) => h("div", { class: "group", id: group }, h("h2", {}, group),
      Object.keys(SERVICES).filter((key) => SERVICES[key].group === group).map((key) => card(draft.find((one) => one.key === key))))), none);
    body.replaceChildren(toc, sections);
    dirty();
  }

  async function keep() {
    const wrong = [...body.querySelectorAll(".service")].filter((one) => one.invalid());
    if (wrong.length) {
      wrong[0].scrollIntoView({ block: "center" });
      wrong[0].querySelector(".chips input").focus();
      return;
    }
    const lines = changed();
    const answer = await ask("Vérifiez vos modifications", [
      h("table", {}, h("thead", {}, h("tr", {}, ["Service", "Avant", "Après"].map((one) => h("th", { scope: "col" }, one)))),
        h("tbody", {}, lines.map((one) => h("tr", {}, h("th", { scope: "row" }, one.name), h("td", {}, said(kept.find((other) => other.key === one.key))), h("td", {}, said(one)))))),
      lines.some((one) => one.on) && h("p", { class: "small" }, "Nom, prénom, profil et classe des personnes autorisées sont transmis à l'éditeur du service lorsqu'elles l'ouvrent."),
    ], [["no", "Modifier"], ["yes", "Confirmer", "primary"]]);
    if (answer !== "yes") return;
    save.disabled = cancel.disabled = true;
    save.textContent = "Enregistrement…";
    save.classList.add("busy");
    try {
      kept = await api(`site/${site.key}/services`, draft);
      draft = structuredClone(kept);
      site = await api(`site/${site.key}`);
      draw();
      toast("Les accès aux services tiers sont à jour.");
    } catch (error) {
      toast(error.message, "bad");
    }
    save.textContent = "Enregistrer";
    save.classList.remove("busy");
    dirty();
  }

  draw();
  main.replaceChildren(main.firstChild, body, bar);
  mayLeave = async () => !changed().length || (await ask("Quitter sans enregistrer ?", h("p", {}, "Les modifications de cette page seront perdues."), [["no", "Rester sur la page", "primary"], ["yes", "Quitter la page"]])) === "yes";
}

const EXPORTED = { eleves: "Élèves", responsables: "Parents", enseignants: "Enseignants", personnels: "Personnels" };
const recent = [];

async function exportPage(main) {
  const asked = { profil: "", classe: "", statut: "" };
  const error = h("p", { class: "error", id: "profil-erreur", role: "alert", hidden: true }, "Le profil est obligatoire.");
  const count = h("p", { class: "count", "aria-live": "polite" }, "Choisissez un profil pour connaître le nombre de comptes.");
  const run = h("button", { class: "primary" }, icon("download"), "Exporter au format CSV");
  const groupBox = h("div", {});
  const list = h("div", {});
  const options = (entries, first) => [["", first], ...entries];
  function group() {
    groupBox.replaceChildren(select("classe", "Classe", options(["2NDE1", "2NDE2", "1G1", "TG3"].map((one) => [one, one]), "Toutes les classes"), asked.classe,
      (value) => { asked.classe = value; counted(); }, asked.profil !== "eleves"));
  }
  async function counted() {
    error.hidden = true;
    if (!asked.profil) return;
    count.textContent = "Calcul…";
    const found = await api(`site/${site.key}/comptes?${new URLSearchParams(asked)}`);
    count.replaceChildren(h("b", {}, String(found.count)), found.count > 1 ? " comptes correspondent" : " compte correspond");
  }
  function done() {
    list.replaceChildren(recent.length ? h("ul", { class: "files" }, recent.map((one) => h("li", {}, icon("pages"), h("span", {}, one.name, h("small", {}, `${one.count} lignes, ${one.time}`)),
      h("a", { class: "btn", href: `/api/exports/${one.id}/fichier`, download: true, "aria-label": `Télécharger ${one.name}` }, "Télécharger")))) : h("p", { class: "small" }, "Les fichiers préparés pendant cette session apparaîtront ici."));
  }
  run.addEventListener("click", async () => {
    error.hidden = Boolean(asked.profil);
    if (!asked.profil) { document.getElementById("profil").focus(); return; }
    run.disabled = true;
    run.replaceChildren("Préparation du fichier…");
    const made = await api(`site/${site.key}/exports`, asked);
    while (!(await api(`exports/${made.id}`)).ready) await new Promise((resolve) => setTimeout(resolve, 350));
    recent.unshift({ ...made, time: new Date().toLocaleTimeString("fr-FR", { hour: "2-digit", minute: "2-digit" }) });
    h("a", { href: `/api/exports/${made.id}/fichier`, download: made.name }).click();
    run.replaceChildren(icon("download"), "Exporter au format CSV");
    run.disabled = false;
    toast(`Le fichier ${made.name} a été téléchargé.`);
    done();
  });
  group();
  done();
  main.replaceChildren(adminHead("Export des utilisateurs", "Un fichier par profil, avec l'identifiant de connexion de chaque personne.", "Utilisateurs"),
    h("div", { class: "two" }, h("section", { class: "card form", "aria-labelledby": "criteres" }, h("h2", { id: "criteres" }, "Critères"),
      select("profil", "Profil (obligatoire)", options(Object.entries(EXPORTED), "Sélectionner"), "", (value) => { asked.profil = value; asked.classe = ""; group(); counted(); }), error,
      groupBox,
      select("statut", "Statut du compte", options([["Actif", "Actif"], ["À supprimer", "À supprimer"]], "Tous les statuts"), "", (value) => { asked.statut = value; counted(); }),
      count, run),
    h("section", { class: "card", "aria-labelledby": "recents" }, h("h2", { id: "recents" }, "Exports récents"), list,
      h("p", { class: "note small" }, "Ces fichiers contiennent des données personnelles : ne les conservez pas plus longtemps que nécessaire."))));
}

const FILLERS = {
  arborescence: ["Arborescence des pages", "Accueil, Vie de l'établissement, Orientation, CDI : 12 pages publiées, 2 brouillons."],
  apparence: ["Apparence du site", "Le thème « Littoral » est appliqué par la Région à tous les sites d'établissement."],
  articles: ["Articles et actualités", "3 articles publiés. Le prochain comité éditorial se réunit lundi."],
  mediatheque: ["Médiathèque", "412 Mo utilisés sur 5 Go."],
  sondages: ["Sondages", "Aucun sondage en cours."],
  annuaire: ["Annuaire de l'établissement", "L'annuaire est alimenté chaque nuit par SIECLE et STS-WEB."],
  manuels: ["Comptes manuels", "Aucun compte manuel n'est actif dans cet établissement."],
  groupes: ["Groupes et classes", "4 classes, 11 groupes d'enseignement."],
  fiche: ["Fiche de l'établissement", "Adresse, téléphone et chef d'établissement sont repris de la base académique."],
  delegations: ["Délégations", "2 administrateurs d'établissement, aucun délégué."],
  journal: ["Journal des opérations", "Hier, 17 h 42 : publication de l'article « Rentrée 2026 » par Alix Exemple."],
};
const ELSEWHERE = { messagerie: "Messagerie", agenda: "Agenda", documents: "Documents", applications: "Applications", annuaire: "Annuaire", profil: "Mon profil", preferences: "Mes préférences", aide: "Assistance", recherche: "Résultats de la recherche" };

/* ---------- what is shown at an address ---------- */

async function show() {
  mayLeave = async () => true;
  const [first = "", key = "", second = "", third = ""] = location.pathname.split("/").slice(1).map(decodeURIComponent);
  if (first === "web" && site?.key !== key) {
    try { site = await api(`site/${key}`); } catch { site = null; }
  }
  const admin = first === "web" && second === "administration" && site !== null;
  if (!me.signed && (admin || !["web", "aide"].includes(first))) {
    location.assign(`/connexion/login?service=${location.pathname === "/" ? "/mes-etablissements" : location.pathname}`);
    return;
  }
  const main = h("main", { id: "contenu", tabindex: "-1" });
  const toasts = document.querySelector(".toasts") ?? h("div", { class: "toasts", "aria-live": "polite" });
  document.body.className = admin ? "admin" : me.signed ? "site" : "site public";
  const frame = admin ? [topBar(true), h("div", { class: "admin-frame" }, volet(third), main)]
    : [topBar(false), h("div", { class: "frame" }, me.signed && rail(), h("div", { class: "column" }, first === "web" && site && tabs(), main, footer()))];
  const cookies = document.querySelector(".cookies");
  document.body.replaceChildren(h("a", { class: "skip", href: "#contenu" }, "Aller au contenu"), ...frame, toasts, ...(cookies ? [cookies] : []));
  if (admin) {
    const [title, text] = FILLERS[third] ?? [];
    if (!third) main.replaceChildren(...overview());
    else if (third === "services-tiers") await servicesPage(main);
    else if (third === "export") await exportPage(main);
    else main.replaceChildren(adminHead(title ?? "Page introuvable", null, VOLET.find((one) => one.entries.some(([entry]) => entry === third))?.name), h("div", { class: "card empty" }, icon("pages"), h("p", {}, text ?? "")));
  } else if (first === "web" && site) {
    const service = second === "service" && site.tabs.find((one) => one.key === third);
    if (!second) main.replaceChildren(...siteHome());
    else if (service) main.replaceChildren(...plainPage(service.name, `${service.name} s'ouvre dans un nouvel onglet pour les profils autorisés.`));
    else main.replaceChildren(...plainPage({ "vie-scolaire": "Vie de l'établissement", orientation: "Orientation", cdi: "CDI", articles: "Actualités" }[second] ?? "Page introuvable"));
  } else if (first === "mes-etablissements" || first === "") {
    main.replaceChildren(h("h1", {}, "Mes établissements"), h("div", { class: "hub" }, me.sites.map((one) => h("section", { class: "card" }, h("h2", {}, one.name), h("p", {}, "Vous en êtes administrateur."), link(`/web/${one.key}`, { class: "btn" }, `Ouvrir le site`)))));
  } else main.replaceChildren(...plainPage(ELSEWHERE[first] ?? "Page introuvable", "Rien de nouveau pour le moment."));
  document.title = `${main.querySelector("h1")?.textContent ?? "ATRIUM"} - ATRIUM`;
}

function askCookies() {
  const answer = async (measure) => { bar.remove(); await api("cookies", { measure }); };
  const bar = h("section", { class: "cookies", "aria-label": "Gestion des cookies" },
    h("p", {}, h("b", {}, "Mesure d'audience. "), "ATRIUM souhaite déposer un cookie pour compter les visites. Vous pouvez l'accepter ou le refuser, et changer d'avis à tout moment."),
    h("div", {}, h("button", { onclick: () => answer(true) }, "Tout accepter"), h("button", { onclick: () => answer(false) }, "Tout refuser"),
      h("button", { class: "text", onclick: () => ask("Personnaliser", h("p", {}, "Un seul cookie facultatif : la mesure d'audience (Matomo), conservée 13 mois."), [["no", "Refuser"], ["yes", "Accepter"]]).then((value) => value && answer(value === "yes")) }, "Personnaliser")));
  setTimeout(() => document.body.append(bar), 600);
}

function tellNews() {
  const slides = [
    ["La rentrée sur ATRIUM", "Une navigation plus courte, les mêmes services : tout ce que vous utilisiez est dans la barre de gauche."],
    ["L'administration change de place", "Le volet d'administration s'ouvre par l'icône en haut à gauche de chaque page du site."],
    ["Besoin d'aide ?", "L'assistance répond du lundi au vendredi, de 8 h à 18 h."],
  ];
  let index = 0;
  const title = h("h2", { id: "nouveautes" }), text = h("p", {}), dots = h("span", { class: "steps" });
  const next = h("button", { class: "primary", onclick: () => { index += 1; if (index === slides.length) dialog.close(); else draw(); } });
  const draw = () => {
    [title.textContent, text.textContent] = slides[index];
    dots.textContent = `${index + 1} sur ${slides.length}`;
    next.textContent = index + 1 < slides.length ? "Suivant" : "Terminer";
  };
  const dialog = h("dialog", { class: "modal tour", "aria-labelledby": "nouveautes" }, h("div", { class: "picture", "aria-hidden": "true" }, icon("apps")), title, text,
    h("div", { class: "modal-foot" }, dots, h("button", { class: "text", onclick: () => dialog.close() }, "Passer"), next));
  dialog.addEventListener("close", () => { dialog.remove(); me.news = false; api("vu", {}); });
  draw();
  document.body.append(dialog);
  dialog.showModal();
}

addEventListener("popstate", show);
(async () => {
  document.body.append(h("p", { class: "splash" }, "atrium"));
  me = await api("moi");
  await show();
  if (!me.cookies) askCookies();
  if (me.news) setTimeout(tellNews, 250);
})();
