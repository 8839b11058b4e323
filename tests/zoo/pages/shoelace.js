// Shoelace, in French: details, alert as a toast, drawer with a tree, tab group, select, dialog, input.
import "@shoelace-style/shoelace/dist/themes/light.css";
import "@shoelace-style/shoelace/dist/shoelace.js";
import "@shoelace-style/shoelace/dist/translations/fr.js";
import { setBasePath } from "@shoelace-style/shoelace/dist/utilities/base-path.js";

setBasePath("/lib/@shoelace-style/shoelace/dist");

widgets.chapter = (root, site) => {
  root.innerHTML = `${site.services.map(({ key, name, on, profiles }) => `
    <sl-details summary="${name}" data-key="${key}">
      <sl-radio-group label="Activer le service" name="${key}" value="${on ? "oui" : "non"}">
        <sl-radio value="oui">Oui</sl-radio><sl-radio value="non">Non</sl-radio>
      </sl-radio-group><br>
      ${site.profiles.map((one) => `<sl-checkbox value="${one.key}" ${profiles.includes(one.key) ? "checked" : ""}>
        ${one.name}</sl-checkbox><br>`).join("")}
    </sl-details>`).join("")}<br><sl-button variant="primary">Enregistrer</sl-button>`;
  root.querySelector("sl-button").addEventListener("click", () => {
    site.saveServices([...root.querySelectorAll("sl-details")].map((one) => ({
      key: one.dataset.key,
      on: one.querySelector("sl-radio-group").value === "oui",
      profiles: [...one.querySelectorAll("sl-checkbox")].filter((box) => box.checked).map((box) => box.value),
    }))).then(() => (location = "?fait=1"));
  });
};

widgets.save = (root, site) => {
  root.innerHTML = `<sl-button variant="primary" type="button">Enregistrer</sl-button>
    <sl-alert variant="success" duration="3000" closable><sl-icon slot="icon" name="check2-circle"></sl-icon>
      <strong>Vos modifications ont été enregistrées.</strong><br>Elles sont visibles dès maintenant.</sl-alert>`;
  const alert = root.querySelector("sl-alert");
  root.querySelector("sl-button").addEventListener("click", () => {
    site.saveServices(site.plainServices()).then(() => alert.toast());
  });
};

widgets.menu = (root, site) => {
  root.innerHTML = `<sl-icon-button name="gear" label="Administration" style="font-size: 1.5rem"></sl-icon-button>
    <sl-drawer label="Administration" placement="start"><sl-tree>${site.menu.map(({ name, children }) => `
      <sl-tree-item>${name}${children.map((one) => `
        <sl-tree-item data-href="${one.href}">${one.name}</sl-tree-item>`).join("")}</sl-tree-item>`).join("")}</sl-tree>
    <sl-button slot="footer" variant="primary">Fermer</sl-button></sl-drawer>`;
  const drawer = root.querySelector("sl-drawer");
  root.querySelector("sl-icon-button").addEventListener("click", () => drawer.show());
  root.querySelector("sl-button").addEventListener("click", () => drawer.hide());
  root.querySelector("sl-tree").addEventListener("sl-selection-change", ({ detail }) => {
    const href = detail.selection[0]?.dataset.href;
    if (href) location = href;
  });
};
widgets.menu.icon = true;

widgets.tabs = (root, site) => {
  root.innerHTML = `<sl-tab-group>${site.tabs.map((one, n) => `<sl-tab slot="nav" panel="p${n}">${one.name}</sl-tab>`).join("")}
    ${site.tabs.map((one, n) => `<sl-tab-panel name="p${n}">${one.html}</sl-tab-panel>`).join("")}</sl-tab-group>`;
};

widgets.list = (root, site) => {
  // A value holds no spaces: https://shoelace.style/components/select, « Multiple ».
  root.innerHTML = `<sl-select label="Mon ENT" value="${site.models.indexOf(site.ent)}" ${site.published ? "disabled" : ""}>
    ${site.models.map((one, n) => `<sl-option value="${n}">${one}</sl-option>`).join("")}</sl-select>
    <input type="hidden" name="ent" value="${site.ent}">`;
  root.querySelector("sl-select").addEventListener("sl-change", ({ target }) => {
    root.querySelector("input").value = site.models[Number(target.value)];
  });
};

widgets.window = (root, site) => {
  const name = site.published ? "Arrêter la publication" : "Publier dans la base";
  const said = site.published ? "Voulez-vous vraiment arrêter la publication de la base ?" : "La base est publiée.";
  const buttons = site.published ? ["Non", "Oui"] : ["Fermer"];
  root.innerHTML = `<sl-button>${name}</sl-button><sl-dialog label="Publication">${said}
    ${buttons.map((one, n) => `<sl-button slot="footer" variant="${n === buttons.length - 1 ? "primary" : "default"}">${one}</sl-button>`).join(" ")}</sl-dialog>`;
  const dialog = root.querySelector("sl-dialog");
  root.querySelector("sl-button").addEventListener("click", () => {
    if (site.published) dialog.show();
    else site.post("publish").then(() => dialog.show());
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target.matches("sl-button[variant=primary]") && site.published) site.post("stop").then(() => location.reload());
    else if (target.matches("sl-button")) dialog.hide();
  });
  dialog.addEventListener("sl-after-hide", () => site.published || location.reload());
};

widgets.duration = (root, site) => {
  root.innerHTML = `<sl-card><div slot="header">Déconnexion automatique</div>
    <sl-switch ${site.minutes === null ? "" : "checked"}>Déconnexion automatique</sl-switch><br><br>
    <sl-input type="number" label="Durée" help-text="En minutes, de 1 à 1440" min="1" max="1440" value="${site.minutes ?? 60}"
      ${site.minutes === null ? "disabled" : ""}></sl-input><br><sl-button variant="primary">Valider</sl-button></sl-card>`;
  const [box, field] = [root.querySelector("sl-switch"), root.querySelector("sl-input")];
  box.addEventListener("sl-change", () => (field.disabled = !box.checked));
  root.querySelector("sl-button").addEventListener("click", () => {
    site.setDuration(box.checked ? Number(field.value) : null).then(() => location.reload());
  });
};
