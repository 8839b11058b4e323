// jQuery UI: accordion, dialog, menu that opens on hover, tabs, selectmenu, spinner; DataTables with a button a row.
import "jquery-ui/ui/version";
import "jquery-ui/ui/widget";
import "jquery-ui/ui/keycode";
import "jquery-ui/ui/unique-id";
import "jquery-ui/ui/position";
import "jquery-ui/ui/plugin";
import "jquery-ui/ui/data";
import "jquery-ui/ui/disable-selection";
import "jquery-ui/ui/focusable";
import "jquery-ui/ui/tabbable";
import "jquery-ui/ui/labels";
import "jquery-ui/ui/form-reset-mixin";
import "jquery-ui/ui/scroll-parent";
import "jquery-ui/ui/jquery-patch";
import "jquery-ui/ui/widgets/mouse";
import "jquery-ui/ui/widgets/draggable";
import "jquery-ui/ui/widgets/resizable";
import "jquery-ui/ui/widgets/controlgroup";
import "jquery-ui/ui/widgets/checkboxradio";
import "jquery-ui/ui/widgets/button";
import "jquery-ui/ui/widgets/accordion";
import "jquery-ui/ui/widgets/menu";
import "jquery-ui/ui/widgets/selectmenu";
import "jquery-ui/ui/widgets/dialog";
import "jquery-ui/ui/widgets/spinner";
import "jquery-ui/ui/widgets/tabs";
import DataTable from "datatables.net-jqui";

widgets.chapter = (root, site) => {
  root.innerHTML = `<div id="services">${site.services.map(({ key, name, on, profiles }) => `
    <h3>${name}</h3><div>
      <fieldset><legend>Activer le service</legend>
        ${["Oui", "Non"].map((answer) => `<label for="${key}-${answer}">${answer}</label>
        <input type="radio" name="${key}" id="${key}-${answer}" ${on === (answer === "Oui") ? "checked" : ""}>`).join("")}
      </fieldset>
      <fieldset><legend>Profils</legend>
        ${site.profiles.map((one) => `<label for="${key}-${one.key}">${one.name}</label>
        <input type="checkbox" name="${key}-${one.key}" id="${key}-${one.key}"
          ${profiles.includes(one.key) ? "checked" : ""}>`).join("")}
      </fieldset></div>`).join("")}</div><p><button>Enregistrer</button></p>`;
  $("#zone input").checkboxradio();
  $("#services").accordion();
  $("#zone button").button().on("click", () => {
    site.saveServices(site.services.map(({ key }) => ({
      key,
      on: $(`#${key}-Oui`).prop("checked"),
      profiles: site.profiles.map((one) => one.key).filter((one) => $(`#${key}-${one}`).prop("checked")),
    }))).then(() => (location = "?fait=1"));
  });
};

widgets.save = (root, site) => {
  root.innerHTML = `<button type="button">Enregistrer</button><div id="dialog-message" title="Enregistrement">
    <p><span class="ui-icon ui-icon-circle-check" style="float:left; margin:0 7px 50px 0;"></span>
    Vos modifications ont été enregistrées.</p></div>`;
  const dialog = $("#dialog-message").dialog({
    autoOpen: false, modal: true, buttons: { Ok() { $(this).dialog("close"); } },
  });
  $("#zone button").button().on("click", () => site.saveServices(site.plainServices()).then(() => dialog.dialog("open")));
};

widgets.menu = (root, site) => {
  root.innerHTML = `<ul id="menu" style="width: 220px">${site.menu.map(({ name, children }) => `
    <li><div>${name}</div><ul style="width: 220px">
      ${children.map((one) => `<li><div><a href="${one.href}">${one.name}</a></div></li>`).join("")}</ul></li>`).join("")}</ul>`;
  $("#menu").menu({ select: (_, { item }) => { const link = item.find("> div > a")[0]; if (link) location = link.href; } });
};

widgets.tabs = (root, site) => {
  root.innerHTML = `<div id="tabs"><ul>${site.tabs.map((one, n) => `<li><a href="#tabs-${n}">${one.name}</a></li>`).join("")}</ul>
    ${site.tabs.map((one, n) => `<div id="tabs-${n}">${one.html}</div>`).join("")}</div>`;
  $("#tabs").tabs();
};

widgets.list = (root, site) => {
  root.innerHTML = `<p><label for="ent">Mon ENT</label> <select name="ent" id="ent" ${site.published ? "disabled" : ""}>
    ${site.models.map((one) => `<option ${one === site.ent ? "selected" : ""}>${one}</option>`).join("")}</select></p>`;
  $("#ent").selectmenu();
};

widgets.window = (root, site) => {
  const name = site.published ? "Arrêter la publication" : "Publier dans la base";
  const said = site.published ? "Voulez-vous vraiment arrêter la publication de la base ?" : "La base est publiée.";
  root.innerHTML = `<button>${name}</button><div id="dialog" title="Publication"><p>${said}</p></div>`;
  const dialog = $("#dialog").dialog({
    autoOpen: false, modal: true, resizable: false, width: 400, closeText: "Fermer",
    buttons: site.published
      ? { Oui: () => site.post("stop").then(() => location.reload()), Non() { $(this).dialog("close"); } }
      : { Fermer() { $(this).dialog("close"); } },
    close: () => site.published || location.reload(),
  });
  $("#zone > button").button().on("click", () => {
    if (site.published) dialog.dialog("open");
    else site.post("publish").then(() => dialog.dialog("open"));
  });
};

widgets.people = (root, site) => {
  const more = site.pupils ? [{ title: "Né(e) le", data: "born" }, { title: "Classe", data: "group" }] : [];
  root.innerHTML = `<table id="liste" class="display" style="width:100%"></table>
    <div id="dialog-form" title="Modifier"><form><fieldset>
      <label for="cas">Identifiant CAS</label>
      <input type="text" name="cas" id="cas" class="text ui-widget-content ui-corner-all"></fieldset></form></div>`;
  const table = new DataTable("#liste", {
    data: site.rows,
    columns: [
      { title: "Nom", data: "family" }, { title: "Prénom", data: "first" }, ...more,
      { title: "Identifiant CAS", data: "cas" },
      { title: "", data: null, orderable: false, defaultContent: "<button>Modifier</button>" },
    ],
    language: {
      search: "Rechercher :", lengthMenu: "Afficher _MENU_ éléments", info: "Affichage de _START_ à _END_ sur _TOTAL_ éléments",
      paginate: { first: "Premier", previous: "Précédent", next: "Suivant", last: "Dernier" },
    },
  });
  let row = null;
  const save = () => {
    const one = row.data();
    const cas = $("#cas").val().trim();
    site.setCas(one.number, cas).then(() => {
      row.data({ ...one, cas }).draw(false);
      dialog.dialog("close");
    });
  };
  const dialog = $("#dialog-form").dialog({
    autoOpen: false, modal: true, width: 350, buttons: { Enregistrer: save, Annuler: () => dialog.dialog("close") },
  });
  dialog.find("form").on("submit", (event) => { event.preventDefault(); save(); });
  $("#liste").on("click", "tbody button", (event) => {
    row = table.row($(event.target).closest("tr"));
    $("#cas").val(row.data().cas);
    dialog.dialog("option", "title", `${row.data().family} ${row.data().first}`).dialog("open");
  });
};

widgets.duration = (root, site) => {
  root.innerHTML = `<fieldset><legend>Déconnexion automatique</legend>
    <label for="actif">Déconnexion automatique après</label><input type="checkbox" id="actif" ${site.minutes === null ? "" : "checked"}>
    <p><label for="spinner">Durée (minutes) :</label> <input id="spinner" name="value" value="${site.minutes ?? 60}"></p>
    </fieldset><p><button>Valider</button></p>`;
  $("#actif").checkboxradio();
  const spinner = $("#spinner").spinner({ min: 1, max: 1440, disabled: site.minutes === null });
  $("#actif").on("change", () => spinner.spinner($("#actif").prop("checked") ? "enable" : "disable"));
  $("#zone button").last().button().on("click", () => {
    site.setDuration($("#actif").prop("checked") ? spinner.spinner("value") : null).then(() => location.reload());
  });
};
