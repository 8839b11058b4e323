// free-jqGrid: a grid with pages, cells that are edited in place and sent one by one.
widgets.people = (root, site) => {
  root.innerHTML = '<table id="grille"></table>';
  const more = site.pupils ? [{ name: "born", label: "Né(e) le", width: 90 }, { name: "group", label: "Classe", width: 80 }] : [];
  $("#grille").jqGrid({
    colModel: [
      { name: "family", label: "Nom" }, { name: "first", label: "Prénom" }, ...more,
      { name: "cas", label: "Identifiant CAS", editable: true, width: 200 },
    ],
    data: site.rows.map((one) => ({ ...one, id: one.number })),
    rowNum: 15,
    pager: true,
    viewrecords: true,
    caption: site.title,
    cellEdit: true,
    cellsubmit: "remote",
    cellurl: "/do/cas",
    ajaxCellOptions: { contentType: "application/json" },
    serializeCellData: (sent) => JSON.stringify({ number: Number(sent.id), value: sent.cas }),
  });
};
