// A list of people: SlickGrid over its DataView, its first two columns frozen, one column that is written in.
import { Editors, SlickDataView, SlickGrid } from "slickgrid";
import { timed } from "./profiles.js";
import { held, send } from "./server.js";
import { say } from "./speaking.js";

const SUBJECTS = ["Mathématiques", "Lettres modernes", "Anglais", "SVT", "Histoire-géographie", "EPS"], POSTS = ["CPE", "Assistant d'éducation", "Infirmière", "Gestionnaire"];
const REGIMES = ["Demi-pensionnaire", "Externe", "Interne"];
const ESCAPED = { "&": "&amp;", "<": "&lt;" };
const plain = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

const COLUMNS = {
  eleves: [{ id: "born", name: "Né(e) le", field: "born", width: 110 }, { id: "group", name: "Classe", field: "group", width: 100, sortable: true }, { id: "regime", name: "Régime", field: "regime", width: 170 }],
  responsables: [{ id: "quality", name: "Qualité", field: "quality", width: 170 }],
  enseignants: [{ id: "subject", name: "Discipline", field: "subject", width: 190 }],
  personnels: [{ id: "post", name: "Fonction", field: "post", width: 190 }],
};

function drawn(place, title, profile) {
  const items = held.rows.filter((one) => one.profile === profile).map((one, number) => ({
    ...one, id: one.number, regime: REGIMES[number % 3], quality: "Responsable légal", subject: SUBJECTS[number % 6], post: POSTS[number % 4],
  }));
  const classes = [...new Set(items.map((one) => one.group).filter(Boolean))].sort();
  place.innerHTML = `<div class="d-flex gap-2 align-items-center mb-2">
      <div class="input-group search"><span class="input-group-text"><i class="bi bi-search"></i></span><input type="search" class="form-control" placeholder="Rechercher un nom" aria-label="Rechercher un nom" autocomplete="off"></div>
      ${classes.length ? `<select class="form-select classes" aria-label="Classe"><option value="">Toutes les classes</option>${classes.map((one) => `<option>${one}</option>`).join("")}</select>` : ""}
      <button class="btn btn-outline-secondary ms-auto" type="button" id="print"><i class="bi bi-printer"></i> Imprimer</button></div>
    <div class="grid slick-container"></div>
    <div class="d-flex justify-content-between small text-body-secondary mt-1"><span id="count"></span><span id="kept" role="status"></span></div>`;
  const validator = (value) => {
    const same = value && items.find((one) => one.cas === value && one.id !== grid.getDataItem(grid.getActiveCell().row).id);
    return same ? { valid: false, msg: `Cet identifiant est déjà celui de ${same.first} ${same.family}.` } : { valid: true, msg: null };
  };
  const columns = [
    { id: "family", name: "Nom", field: "family", width: 180, sortable: true }, { id: "first", name: "Prénom", field: "first", width: 160, sortable: true },
    ...COLUMNS[profile],
    ...(held.preference ? [{ id: "cas", name: "Identifiant CAS", field: "cas", width: 230, editor: Editors.Text, validator, cssClass: "writable" }] : []),
    { id: "last", name: "Dernière connexion", field: "last", width: 170, formatter: () => "–" },
  ];
  const view = new SlickDataView();
  const grid = new SlickGrid(place.querySelector(".grid"), view, columns, { editable: true, enableCellNavigation: true, enableColumnReorder: false, frozenColumn: 1, rowHeight: 34 });
  const count = () => {
    const linked = items.filter((one) => one.cas).length;
    place.querySelector("#count").textContent = `${view.getLength()} sur ${items.length}` + (held.preference ? ` · ${linked} avec un identifiant CAS` : "");
  };
  view.onRowCountChanged.subscribe(() => { grid.updateRowCount(); grid.render(); count(); });
  view.onRowsChanged.subscribe((_, { rows }) => { grid.invalidateRows(rows); grid.render(); });
  view.setItems(items);
  view.setFilter((one, args) => (!args?.text || plain(`${one.family} ${one.first}`).includes(args.text) || plain(`${one.first} ${one.family}`).includes(args.text)) && (!args?.group || one.group === args.group));
  const sort = (field, up = true) => view.sort((one, two) => one[field].localeCompare(two[field], "fr") || one.first.localeCompare(two.first, "fr"), up);
  sort("family");
  grid.setSortColumn("family", true);
  grid.onSort.subscribe((_, { sortCol, sortAsc }) => sort(sortCol.field, sortAsc));
  grid.onValidationError.subscribe((_, { validationResults }) => say(validationResults.msg, "danger"));
  // A press elsewhere on the page keeps what was being written, too.
  document.addEventListener("pointerdown", function elsewhere({ target }) {
    if (!place.isConnected) document.removeEventListener("pointerdown", elsewhere);
    else if (!target.closest(".grid")) grid.getEditController()?.commitCurrentEdit();
  });
  const kept = place.querySelector("#kept");
  grid.onCellChange.subscribe(async (_, { item }) => {
    kept.innerHTML = '<span class="spinner-border spinner-border-sm" aria-hidden="true"></span> Enregistrement…';
    try {
      await send("cas", { number: item.number, value: item.cas.trim() });
      kept.innerHTML = `<i class="bi bi-check2"></i> Enregistré : ${`${item.first} ${item.family}`.replace(/[&<]/g, (one) => ESCAPED[one])}`;
    } catch {
      kept.textContent = "";
      say("Le serveur n'a pas répondu. Reconnectez-vous.", "danger");
    }
    count();
  });
  const search = place.querySelector("[type=search]"), group = place.querySelector("select");
  const filter = () => {
    if (!grid.getEditController()?.commitCurrentEdit()) return;
    view.setFilterArgs({ text: plain(search.value.trim()), group: group?.value });
    view.refresh();
  };
  search.addEventListener("input", filter);
  group?.addEventListener("change", filter);
  place.querySelector("#print").addEventListener("click", () => say("L'impression sera envoyée dans votre messagerie.", "secondary"));
  count();
}

export const people = (title, profile, kind) => (place) => {
  if (!kind) {
    place.innerHTML = `<h1 class="h4 mb-3">${title}</h1><div class="list"></div>`;
  } else {
    place.innerHTML = `<div class="d-flex align-items-center gap-4 mb-3"><h1 class="h4 mb-0">${title}</h1><ul class="nav nav-underline" role="tablist">
        <li class="nav-item" role="presentation"><button class="nav-link active" id="list-tab" data-bs-toggle="tab" data-bs-target="#list" type="button" role="tab" aria-controls="list" aria-selected="true">Liste</button></li>
        <li class="nav-item" role="presentation"><button class="nav-link" id="rights-tab" data-bs-toggle="tab" data-bs-target="#rights" type="button" role="tab" aria-controls="rights" aria-selected="false">Profils d'autorisation</button></li></ul></div>
      <div class="tab-content"><div class="tab-pane show active" id="list" role="tabpanel" aria-labelledby="list-tab" tabindex="0"><div class="list"></div></div>
        <div class="tab-pane" id="rights" role="tabpanel" aria-labelledby="rights-tab" tabindex="0"></div></div>`;
    timed(place.querySelector("#rights"), kind);
  }
  drawn(place.querySelector(".list"), title, profile);
};
