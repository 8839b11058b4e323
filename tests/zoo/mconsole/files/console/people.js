"use strict";
/* Ressources: the list of each kind of people. */
M.PEOPLE = [
  { profile: "eleves", text: "Élèves", icon: "user", born: true },
  { profile: "responsables", text: "Responsables", icon: "group" },
  { profile: "enseignants", text: "Professeurs", icon: "user-suit" },
  { profile: "personnels", text: "Personnels", icon: "user-gray" },
];

M.people = kind => parent => {
  const panel = M.add(parent, '<div class="m-fit"></div>'), bar = M.toolbar(panel, "m-tbar");
  const cas = { id: "cas", text: "Identifiant CAS", width: 190, value: row => row.cas, hidden: true };
  const fixed = [
    { id: "family", text: "Nom", width: 150, value: row => row.family },
    { id: "first", text: "Prénom", width: 130, value: row => row.first },
    ...(kind.born ? [
      { id: "born", text: "Né(e) le", width: 90, value: row => row.born },
      { id: "group", text: "Classe", width: 80, value: row => row.group },
    ] : [{ id: "mail", text: "E-mail", width: 150, value: () => "" }]),
  ];
  let told = () => {}, words = "";
  const grid = M.grid(panel, {
    numbered: true,
    columns: () => (M.data.preference ? [...fixed, cas] : fixed),
    ondblclick: (row, line) => editor.start(row, line),
    onrender: () => { told(); if (editor) editor.cancel(); },
  });
  const editor = M.rowEditor(grid, { field: cas, keep: async (row, value) => {
    if (!value) { await M.msg({ title: "Saisie incorrecte", icon: "warning", text: "L'identifiant CAS ne peut pas être vide." }); return; }
    await M.base(panel, "Enregistrement...", "updatePerson", row.number, value);
    M.status(`${row.family} ${row.first} : modification enregistrée.`);
  } });
  grid.size = 25;
  const plain = text => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
  const load = () => grid.load(M.data.rows.filter(row => row.profile === kind.profile && plain(`${row.family} ${row.first}`).includes(plain(words))).sort((a, b) => `${a.family} ${a.first}`.localeCompare(`${b.family} ${b.first}`, "fr")));
  const find = text => { words = text; grid.page = 1; clear.style.display = words ? "" : "none"; load(); };
  bar.text("Rechercher&#160;:");
  const wrap = M.add(bar.cell(), '<div class="m-form-field-wrap m-twin" style="width:190px"></div>');
  const field = M.text(wrap, { width: 150 });
  const clear = M.add(wrap, M.img("m-form-trigger m-form-clear-trigger"));
  const glass = M.add(wrap, M.img("m-form-trigger m-form-search-trigger"));
  clear.style.display = "none";
  M.on(field, "keydown", event => { if (event.key === "Enter") find(field.value.trim()); });
  M.on(clear, "click", () => { field.value = ""; find(""); });
  M.on(glass, "click", () => find(field.value.trim()));
  bar.line();
  bar.text(`${M.img("m-inline-icon i-info")}Double-cliquez sur une ligne pour la modifier.`);
  bar.button({ icon: "print", tip: "Imprimer la liste", handler: () => M.status("Aucune imprimante n'est définie.") }, true);
  told = M.paging(panel, grid);
  load();
  M.listeners.push(load);
};
