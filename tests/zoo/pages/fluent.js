// Fluent UI web components: accordion, dialog, menu, tabs, combo box, number field.
import {
  allComponents, provideFluentDesignSystem,
} from "@fluentui/web-components";

provideFluentDesignSystem().register(allComponents);

widgets.chapter = (root, site) => {
  root.innerHTML = `<fluent-accordion>${site.services.map(({ key, name, on, profiles }) => `
    <fluent-accordion-item data-key="${key}"><span slot="heading">${name}</span>
      <fluent-radio-group name="${key}" value="${on ? "oui" : "non"}"><label slot="label">Activer le service</label>
        <fluent-radio value="oui">Oui</fluent-radio><fluent-radio value="non">Non</fluent-radio></fluent-radio-group>
      <fieldset><legend>Profils</legend>${site.profiles.map((one) => `
        <fluent-checkbox data-profile="${one.key}" ${profiles.includes(one.key) ? "checked" : ""}>${one.name}</fluent-checkbox>`).join("")}
      </fieldset></fluent-accordion-item>`).join("")}</fluent-accordion>
    <p><fluent-button appearance="accent">Enregistrer</fluent-button></p>`;
  root.querySelector("fluent-button").addEventListener("click", () => {
    site.saveServices([...root.querySelectorAll("fluent-accordion-item")].map((one) => ({
      key: one.dataset.key,
      on: one.querySelector("fluent-radio-group").value === "oui",
      profiles: [...one.querySelectorAll("fluent-checkbox")].filter((box) => box.checked).map((box) => box.dataset.profile),
    }))).then(() => (location = "?fait=1"));
  });
};

const dialog = (text, buttons) => `<fluent-dialog hidden trap-focus modal aria-label="Information"><div style="padding: 24px">
  <h2>Information</h2><p>${text}</p>${buttons.map((one, n) => `<fluent-button ${n ? "" : 'appearance="accent" autofocus'}>
  ${one}</fluent-button>`).join(" ")}</div></fluent-dialog>`;

widgets.save = (root, site) => {
  root.innerHTML = `<fluent-button appearance="accent" type="button">Enregistrer</fluent-button>
    ${dialog("Vos modifications ont été enregistrées.", ["OK"])}`;
  const shown = root.querySelector("fluent-dialog");
  shown.querySelector("fluent-button").addEventListener("click", () => (shown.hidden = true));
  root.querySelector("fluent-button").addEventListener("click", () => {
    site.saveServices(site.plainServices()).then(() => (shown.hidden = false));
  });
};

widgets.menu = (root, site) => {
  root.innerHTML = `<fluent-menu>${site.menu.map(({ name, children }) => `
    <fluent-menu-item>${name}<fluent-menu slot="submenu">${children.map((one) => `
      <fluent-menu-item data-href="${one.href}">${one.name}</fluent-menu-item>`).join("")}</fluent-menu></fluent-menu-item>`).join("")}
    </fluent-menu>`;
  root.addEventListener("change", ({ target }) => target.dataset.href && (location = target.dataset.href));
};

widgets.tabs = (root, site) => {
  root.innerHTML = `<fluent-tabs>${site.tabs.map((one, n) => `<fluent-tab id="t${n}">${one.name}</fluent-tab>`).join("")}
    ${site.tabs.map((one, n) => `<fluent-tab-panel id="p${n}">${one.html}</fluent-tab-panel>`).join("")}</fluent-tabs>`;
};

widgets.list = (root, site) => {
  root.innerHTML = `<p><label for="ent">Mon ENT</label><br><fluent-combobox id="ent" autocomplete="both" value="${site.ent}"
    ${site.published ? "disabled" : ""}>${site.models.map((one) => `
    <fluent-option>${one}</fluent-option>`).join("")}</fluent-combobox><input type="hidden" name="ent" value="${site.ent}"></p>`;
  root.querySelector("fluent-combobox").addEventListener("change", ({ target }) => {
    root.querySelector("input[name=ent]").value = target.value;
  });
};

widgets.window = (root, site) => {
  root.innerHTML = `<fluent-button>${site.published ? "Arrêter la publication" : "Publier dans la base"}</fluent-button>
    ${site.published ? dialog("Voulez-vous vraiment arrêter la publication de la base ?", ["Oui", "Non"]) : dialog("La base est publiée.", ["Fermer"])}`;
  const shown = root.querySelector("fluent-dialog");
  const again = () => location.reload();
  root.querySelector("fluent-button").addEventListener("click", () => {
    if (site.published) shown.hidden = false;
    else site.post("publish").then(() => (shown.hidden = false));
  });
  const [first, second] = shown.querySelectorAll("fluent-button");
  first.addEventListener("click", () => (site.published ? site.post("stop").then(again) : again()));
  second?.addEventListener("click", () => (shown.hidden = true));
  shown.addEventListener("dismiss", () => { shown.hidden = true; if (!site.published) again(); });
};

widgets.people = (root, site) => {
  // The data grid shows; a text field in the last column writes when it is left.
  root.innerHTML = '<fluent-data-grid generate-header="default"></fluent-data-grid>';
  const grid = root.querySelector("fluent-data-grid");
  grid.columnDefinitions = [
    { columnDataKey: "family", title: "Nom" }, { columnDataKey: "first", title: "Prénom" },
    ...(site.pupils ? [{ columnDataKey: "born", title: "Né(e) le" }, { columnDataKey: "group", title: "Classe" }] : []),
    { columnDataKey: "cas", title: "Identifiant CAS", cellFocusTargetCallback: (cell) => cell.querySelector("fluent-text-field") },
  ];
  grid.rowsData = site.rows;
  // As the documentation's custom cell renderer does: the cell is filled once it is there.
  new MutationObserver(() => {
    grid.querySelectorAll("fluent-data-grid-row").forEach((row) => {
      const cell = [...row.children].at(-1);
      if (!row.rowData || row.rowType !== "default" || !cell || cell.querySelector("fluent-text-field")) return;
      const field = document.createElement("fluent-text-field");
      field.value = row.rowData.cas;
      field.addEventListener("change", () => field.value && site.setCas(row.rowData.number, field.value));
      cell.replaceChildren(field);
    });
  }).observe(grid, { childList: true, subtree: true });
};

widgets.duration = (root, site) => {
  root.innerHTML = `<h3>Déconnexion automatique</h3><p><fluent-switch ${site.minutes === null ? "" : "checked"}>Déconnexion automatique
    <span slot="checked-message">Oui</span><span slot="unchecked-message">Non</span></fluent-switch></p>
    <p><fluent-number-field min="1" max="1440" value="${site.minutes ?? 60}" ${site.minutes === null ? "disabled" : ""}>Durée en minutes
    </fluent-number-field></p><fluent-button appearance="accent">Valider</fluent-button>`;
  const [box, field] = [root.querySelector("fluent-switch"), root.querySelector("fluent-number-field")];
  box.addEventListener("change", () => (field.disabled = !box.checked));
  root.querySelector("fluent-button").addEventListener("click", () => {
    site.setDuration(box.checked ? Number(field.value) : null).then(() => location.reload());
  });
};
