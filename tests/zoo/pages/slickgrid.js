// SlickGrid: rows drawn as they are scrolled to, edited in their cells.
widgets.people = (root, site) => {
  root.innerHTML = '<div id="grille" style="width: 760px; height: 400px"></div>';
  const more = site.pupils ? [{ id: "born", name: "Né(e) le", field: "born", width: 100 }, { id: "group", name: "Classe", field: "group", width: 90 }] : [];
  const columns = [
    { id: "family", name: "Nom", field: "family", width: 150 }, { id: "first", name: "Prénom", field: "first", width: 150 }, ...more,
    { id: "cas", name: "Identifiant CAS", field: "cas", width: 200, editor: Slick.Editors.Text },
  ];
  const grid = new Slick.Grid("#grille", site.rows, columns, { editable: true, enableCellNavigation: true, autoEdit: false });
  grid.onCellChange.subscribe((_, { item }) => site.setCas(item.number, item.cas));
};
