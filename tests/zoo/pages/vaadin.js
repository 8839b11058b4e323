// Vaadin, theme Lumo: accordion, notification, menu bar, tab sheet, combo box with a filter, confirm dialog, grid with a
// side form, integer field.
import "@vaadin/vaadin-lumo-styles/lumo.css";
import "@vaadin/accordion";
import "@vaadin/button";
import "@vaadin/checkbox";
import "@vaadin/checkbox-group";
import "@vaadin/combo-box";
import "@vaadin/confirm-dialog";
import "@vaadin/dialog";
import "@vaadin/grid";
import "@vaadin/integer-field";
import "@vaadin/menu-bar";
import { Notification } from "@vaadin/notification";
import "@vaadin/radio-group";
import "@vaadin/tabs";
import "@vaadin/tabsheet";
import "@vaadin/text-field";

widgets.chapter = (root, site) => {
  root.innerHTML = `<vaadin-accordion>${site.services.map(({ key, name }) => `
    <vaadin-accordion-panel data-key="${key}"><vaadin-accordion-heading slot="summary">${name}</vaadin-accordion-heading>
      <vaadin-radio-group label="Activer le service">
        <vaadin-radio-button value="oui" label="Oui"></vaadin-radio-button>
        <vaadin-radio-button value="non" label="Non"></vaadin-radio-button></vaadin-radio-group><br>
      <vaadin-checkbox-group label="Profils" theme="vertical">${site.profiles.map((one) => `
        <vaadin-checkbox value="${one.key}" label="${one.name}"></vaadin-checkbox>`).join("")}</vaadin-checkbox-group>
    </vaadin-accordion-panel>`).join("")}</vaadin-accordion><vaadin-button theme="primary">Enregistrer</vaadin-button>`;
  const panels = [...root.querySelectorAll("vaadin-accordion-panel")];
  panels.forEach((panel, n) => {
    panel.querySelector("vaadin-radio-group").value = site.services[n].on ? "oui" : "non";
    panel.querySelector("vaadin-checkbox-group").value = site.services[n].profiles;
  });
  root.querySelector("vaadin-button").addEventListener("click", () => {
    site.saveServices(panels.map((panel) => ({
      key: panel.dataset.key,
      on: panel.querySelector("vaadin-radio-group").value === "oui",
      profiles: panel.querySelector("vaadin-checkbox-group").value,
    }))).then(() => (location = "?fait=1"));
  });
};

widgets.save = (root, site) => {
  root.innerHTML = '<vaadin-button theme="primary" type="button">Enregistrer</vaadin-button>';
  root.querySelector("vaadin-button").addEventListener("click", () => {
    site.saveServices(site.plainServices()).then(() =>
      Notification.show("Vos modifications ont été enregistrées.", { theme: "success", position: "bottom-start" }));
  });
};

widgets.menu = (root, site) => {
  root.innerHTML = "<vaadin-menu-bar></vaadin-menu-bar>";
  const bar = root.querySelector("vaadin-menu-bar");
  bar.items = site.menu.map(({ name, children }) => ({
    text: name, children: children.map((one) => ({ text: one.name, href: one.href })),
  }));
  bar.addEventListener("item-selected", ({ detail }) => detail.value.href && (location = detail.value.href));
};

// As Lit, which the documentation's examples use, puts elements in: upgraded before they stand in the page.
function render(root, html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  root.append(document.importNode(template.content, true));
}

widgets.tabs = (root, site) => {
  render(root, `<vaadin-tabsheet><vaadin-tabs slot="tabs">${site.tabs.map((one, n) => `
    <vaadin-tab id="t${n}">${one.name}</vaadin-tab>`).join("")}</vaadin-tabs>
    ${site.tabs.map((one, n) => `<div tab="t${n}">${one.html}</div>`).join("")}</vaadin-tabsheet>`);
};

widgets.list = (root, site) => {
  root.innerHTML = `<vaadin-combo-box label="Mon ENT" style="width: 20em"></vaadin-combo-box><input type="hidden" name="ent">`;
  const [box, hidden] = root.children;
  Object.assign(box, { items: site.models, value: site.ent, disabled: site.published });
  hidden.value = site.ent;
  box.addEventListener("change", () => (hidden.value = box.value));
};

widgets.window = (root, site) => {
  const name = site.published ? "Arrêter la publication" : "Publier dans la base";
  root.innerHTML = `<vaadin-button>${name}</vaadin-button>${site.published
    ? `<vaadin-confirm-dialog header="Arrêter la publication ?" cancel-button-visible cancel-text="Non" confirm-text="Oui">
       Voulez-vous vraiment arrêter la publication de la base ?</vaadin-confirm-dialog>`
    : '<vaadin-confirm-dialog header="Publication" confirm-text="Fermer">La base est publiée.</vaadin-confirm-dialog>'}`;
  const [button, dialog] = root.children;
  button.addEventListener("click", () => {
    (site.published ? Promise.resolve() : site.post("publish")).then(() => (dialog.opened = true));
  });
  dialog.addEventListener("confirm", () => (site.published ? site.post("stop") : Promise.resolve()).then(() => location.reload()));
};

widgets.people = (root, site) => {
  root.innerHTML = `<div style="display: flex; gap: 1em"><vaadin-grid style="flex: 1"><vaadin-grid-column path="family" header="Nom"></vaadin-grid-column>
    <vaadin-grid-column path="first" header="Prénom"></vaadin-grid-column>
    ${site.pupils ? `<vaadin-grid-column path="born" header="Né(e) le"></vaadin-grid-column>
    <vaadin-grid-column path="group" header="Classe"></vaadin-grid-column>` : ""}
    <vaadin-grid-column path="cas" header="Identifiant CAS"></vaadin-grid-column></vaadin-grid>
    <div class="fiche" hidden><h3></h3><vaadin-text-field label="Identifiant CAS"></vaadin-text-field><br>
    <vaadin-button theme="primary">Enregistrer</vaadin-button> <vaadin-button theme="tertiary">Annuler</vaadin-button></div></div>`;
  const [grid, side, field] = ["vaadin-grid", ".fiche", "vaadin-text-field"].map((one) => root.querySelector(one));
  let open = null;
  const choose = (one) => {
    open = one;
    grid.selectedItems = one ? [one] : [];
    side.hidden = !one;
    if (one) [side.querySelector("h3").textContent, field.value] = [`${one.family} ${one.first}`, one.cas];
  };
  grid.items = site.rows;
  grid.addEventListener("active-item-changed", ({ detail }) => choose(detail.value));
  const [save, cancel] = side.querySelectorAll("vaadin-button");
  cancel.addEventListener("click", () => (grid.activeItem = null));
  save.addEventListener("click", () => {
    site.setCas(open.number, field.value).then(() => {
      open.cas = field.value;
      grid.clearCache();
      grid.activeItem = null;
    });
  });
};

widgets.duration = (root, site) => {
  root.innerHTML = `<h3>Déconnexion automatique</h3><vaadin-checkbox label="Déconnexion automatique"></vaadin-checkbox><br>
    <vaadin-integer-field label="Durée" helper-text="En minutes" min="1" max="1440" step-buttons-visible></vaadin-integer-field><br>
    <vaadin-button theme="primary">Valider</vaadin-button>`;
  const [box, field, button] = ["vaadin-checkbox", "vaadin-integer-field", "vaadin-button"].map((one) => root.querySelector(one));
  box.checked = site.minutes !== null;
  Object.assign(field, { value: String(site.minutes ?? 60), disabled: !box.checked });
  box.addEventListener("change", () => (field.disabled = !box.checked));
  button.addEventListener("click", () => site.setDuration(box.checked ? Number(field.value) : null).then(() => location.reload()));
};
