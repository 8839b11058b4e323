// Ionic's web components, Material mode: accordions with a select that opens an alert of boxes, toast, split pane with a menu, segments
// over a segment view, select in a popover, alert and modal with a toolbar, grid that goes on as it is scrolled with an alert that asks,
// wheel picker in a modal. It has no locale: every word is given.
import "@ionic/core/css/core.css";
import "@ionic/core/css/normalize.css";
import "@ionic/core/css/typography.css";
import "@ionic/core/css/padding.css";
import "@ionic/core/css/flex-utils.css";
import { alertController, initialize, toastController } from "@ionic/core/components";
import { defineCustomElement as accordion } from "@ionic/core/components/ion-accordion.js";
import { defineCustomElement as accordionGroup } from "@ionic/core/components/ion-accordion-group.js";
import { defineCustomElement as alert } from "@ionic/core/components/ion-alert.js";
import { defineCustomElement as button } from "@ionic/core/components/ion-button.js";
import { defineCustomElement as buttons } from "@ionic/core/components/ion-buttons.js";
import { defineCustomElement as col } from "@ionic/core/components/ion-col.js";
import { defineCustomElement as content } from "@ionic/core/components/ion-content.js";
import { defineCustomElement as grid } from "@ionic/core/components/ion-grid.js";
import { defineCustomElement as header } from "@ionic/core/components/ion-header.js";
import { defineCustomElement as infinite } from "@ionic/core/components/ion-infinite-scroll.js";
import { defineCustomElement as infiniteContent } from "@ionic/core/components/ion-infinite-scroll-content.js";
import { defineCustomElement as item } from "@ionic/core/components/ion-item.js";
import { defineCustomElement as label } from "@ionic/core/components/ion-label.js";
import { defineCustomElement as list } from "@ionic/core/components/ion-list.js";
import { defineCustomElement as menu } from "@ionic/core/components/ion-menu.js";
import { defineCustomElement as menuButton } from "@ionic/core/components/ion-menu-button.js";
import { defineCustomElement as modal } from "@ionic/core/components/ion-modal.js";
import { defineCustomElement as note } from "@ionic/core/components/ion-note.js";
import { defineCustomElement as picker } from "@ionic/core/components/ion-picker.js";
import { defineCustomElement as pickerColumn } from "@ionic/core/components/ion-picker-column.js";
import { defineCustomElement as pickerOption } from "@ionic/core/components/ion-picker-column-option.js";
import { defineCustomElement as radio } from "@ionic/core/components/ion-radio.js";
import { defineCustomElement as radioGroup } from "@ionic/core/components/ion-radio-group.js";
import { defineCustomElement as row } from "@ionic/core/components/ion-row.js";
import { defineCustomElement as segment } from "@ionic/core/components/ion-segment.js";
import { defineCustomElement as segmentButton } from "@ionic/core/components/ion-segment-button.js";
import { defineCustomElement as segmentContent } from "@ionic/core/components/ion-segment-content.js";
import { defineCustomElement as segmentView } from "@ionic/core/components/ion-segment-view.js";
import { defineCustomElement as select } from "@ionic/core/components/ion-select.js";
import { defineCustomElement as selectOption } from "@ionic/core/components/ion-select-option.js";
import { defineCustomElement as splitPane } from "@ionic/core/components/ion-split-pane.js";
import { defineCustomElement as title } from "@ionic/core/components/ion-title.js";
import { defineCustomElement as toast } from "@ionic/core/components/ion-toast.js";
import { defineCustomElement as toggle } from "@ionic/core/components/ion-toggle.js";
import { defineCustomElement as toolbar } from "@ionic/core/components/ion-toolbar.js";

initialize();
[
  accordion, accordionGroup, alert, button, buttons, col, content, grid, header, infinite, infiniteContent, item, label, list, menu, menuButton,
  modal, note, picker, pickerColumn, pickerOption, radio, radioGroup, row, segment, segmentButton, segmentContent, segmentView, select,
  selectOption, splitPane, title, toast, toggle, toolbar,
].forEach((define) => define());
const each = (many, html) => many.map((one, n) => html(one, n)).join("");

widgets.chapter = (root, site) => {
  root.innerHTML = `<ion-accordion-group>${each(site.services, (one) => `
      <ion-accordion value="${one.key}"><ion-item slot="header" color="light"><ion-label>${one.name}</ion-label></ion-item>
        <div class="ion-padding" slot="content" data-key="${one.key}">
          <ion-radio-group><ion-radio value="oui" label-placement="end">Oui</ion-radio><br><ion-radio value="non" label-placement="end">Non</ion-radio></ion-radio-group>
          <ion-item><ion-select label="Profils utilisateurs" label-placement="stacked" placeholder="Choisir les profils…" multiple ok-text="OK" cancel-text="Annuler">
            ${each(site.profiles, (p) => `<ion-select-option value="${p.key}">${p.name}</ion-select-option>`)}</ion-select></ion-item>
        </div></ion-accordion>`)}</ion-accordion-group>
    <ion-button class="save">Enregistrer</ion-button>`;
  const parts = (key) => ["ion-radio-group", "ion-select"].map((name) => root.querySelector(`[data-key=${key}] ${name}`));
  site.services.forEach(({ key, on, profiles }) => {
    const [answer, chosen] = parts(key);
    [answer.value, chosen.value] = [on ? "oui" : "non", profiles];
  });
  root.querySelector(".save").addEventListener("click", () => site.saveServices(site.services.map(({ key }) => {
    const [answer, chosen] = parts(key);
    return { key, on: answer.value === "oui", profiles: chosen.value };
  })).then(() => (location = "?fait=1")));
};

widgets.save = (root, site) => {
  root.innerHTML = "<ion-button>Enregistrer</ion-button>";
  const told = () => toastController.create({ message: "Vos modifications ont été enregistrées.", duration: 3000, position: "bottom" })
    .then((one) => one.present());
  root.querySelector("ion-button").addEventListener("click", () => site.saveServices(site.plainServices()).then(told));
};

widgets.menu = (root, site) => {
  root.innerHTML = `<div style="position: relative; height: 360px"><ion-split-pane when="md" content-id="main">
    <ion-menu content-id="main"><ion-header><ion-toolbar color="tertiary"><ion-title>Administration</ion-title></ion-toolbar></ion-header>
      <ion-content><ion-accordion-group>${each(site.menu, ({ name, children }) => `
        <ion-accordion value="${name}"><ion-item slot="header"><ion-label>${name}</ion-label></ion-item>
          <ion-list slot="content">${each(children, (one) => `<ion-item href="${one.href}"><ion-label>${one.name}</ion-label></ion-item>`)}</ion-list>
        </ion-accordion>`)}</ion-accordion-group></ion-content></ion-menu>
    <div class="ion-page" id="main"><ion-header><ion-toolbar><ion-buttons slot="start"><ion-menu-button></ion-menu-button></ion-buttons>
      <ion-title>Site de l'établissement</ion-title></ion-toolbar></ion-header><ion-content class="ion-padding">Bienvenue.</ion-content></div>
  </ion-split-pane></div>`;
};

widgets.tabs = (root, site) => {
  root.innerHTML = `<ion-segment value="0">${each(site.tabs, (one, n) => `
      <ion-segment-button value="${n}" content-id="content-${n}"><ion-label>${one.name}</ion-label></ion-segment-button>`)}</ion-segment>
    <ion-segment-view>${each(site.tabs, (one, n) => `<ion-segment-content id="content-${n}">${one.html}</ion-segment-content>`)}</ion-segment-view>`;
};

widgets.list = (root, site) => {
  root.innerHTML = `<div style="max-width: 360px"><ion-select name="ent" label="Mon ENT" label-placement="floating" fill="outline" interface="popover"
    ${site.published ? "disabled" : ""}>${each(site.models, (one) => `<ion-select-option>${one}</ion-select-option>`)}</ion-select></div>`;
  root.querySelectorAll("ion-select-option").forEach((one, n) => (one.value = site.models[n]));
  root.querySelector("ion-select").value = site.ent;
};

widgets.window = (root, site) => {
  const again = () => location.reload();
  root.innerHTML = `<ion-button ${site.published ? 'color="danger"' : ""}>${site.published ? "Arrêter la publication" : "Publier dans la base"}</ion-button>
    <ion-modal><ion-header><ion-toolbar><ion-title>Publication</ion-title>
        <ion-buttons slot="end"><ion-button strong class="close">Fermer</ion-button></ion-buttons></ion-toolbar></ion-header>
      <ion-content class="ion-padding"><p>La base est publiée.</p></ion-content></ion-modal>`;
  const [press, told] = [root.querySelector("ion-button"), root.querySelector("ion-modal")];
  told.querySelector(".close").addEventListener("click", () => told.dismiss());
  told.addEventListener("didDismiss", again);
  const stop = () => alertController.create({
    header: "Arrêter la publication de la base ?",
    message: "Les espaces ne seront plus accessibles aux familles.",
    buttons: [{ text: "Non", role: "cancel" }, { text: "Oui", role: "confirm", handler: () => void site.post("stop").then(again) }],
  }).then((one) => one.present());
  press.addEventListener("click", () => (site.published ? stop() : site.post("publish").then(() => told.present())));
};

widgets.people = (root, site) => {
  const more = (html) => (site.pupils ? html : "");
  root.innerHTML = `<ion-content style="height: 460px"><ion-grid>
      <ion-row style="font-weight: bold"><ion-col>Nom</ion-col><ion-col>Prénom</ion-col>${more("<ion-col>Né(e) le</ion-col><ion-col>Classe</ion-col>")}
        <ion-col size="3">Identifiant CAS</ion-col><ion-col size="2"></ion-col></ion-row></ion-grid>
    <ion-infinite-scroll><ion-infinite-scroll-content></ion-infinite-scroll-content></ion-infinite-scroll></ion-content>`;
  const [grid, scroll] = [root.querySelector("ion-grid"), root.querySelector("ion-infinite-scroll")];
  const ask = (row, shown) => alertController.create({
    header: "Identifiant CAS",
    subHeader: `${row.family} ${row.first}`,
    inputs: [{ name: "cas", value: row.cas }],
    buttons: [{ text: "Annuler", role: "cancel" }, { text: "Enregistrer", handler: ({ cas }) => {
      if (cas !== row.cas) site.setCas(row.number, cas).then(() => (shown.textContent = row.cas = cas));
    } }],
  }).then((one) => one.present());
  let count = 0;
  const add = () => {
    site.rows.slice(count, count + 20).forEach((row) => {
      grid.insertAdjacentHTML("beforeend", `<ion-row class="ion-align-items-center"><ion-col>${row.family}</ion-col><ion-col>${row.first}</ion-col>
        ${more(`<ion-col>${row.born}</ion-col><ion-col>${row.group}</ion-col>`)}<ion-col size="3">${row.cas}</ion-col>
        <ion-col size="2"><ion-button size="small" fill="clear">Modifier</ion-button></ion-col></ion-row>`);
      const line = grid.lastElementChild;
      line.querySelector("ion-button").addEventListener("click", () => ask(row, line.querySelector("[size='3']")));
    });
    count += 20;
    scroll.disabled = count >= site.rows.length;
  };
  scroll.addEventListener("ionInfinite", () => {
    add();
    scroll.complete();
  });
  add();
};

widgets.duration = (root, site) => {
  const choices = Array.from({ length: 16 }, (_, n) => 15 * (n + 1));
  let minutes = site.minutes ?? 60;
  root.innerHTML = `<ion-list style="max-width: 420px">
      <ion-item><ion-toggle ${site.minutes === null ? "" : "checked"}>Déconnexion automatique</ion-toggle></ion-item>
      <ion-item button id="open-modal"><ion-label>Durée</ion-label><ion-note slot="end"></ion-note></ion-item></ion-list>
    <ion-button class="save">Valider</ion-button>
    <ion-modal trigger="open-modal" style="--height: auto; align-items: end">
      <ion-toolbar><ion-buttons slot="start"><ion-button class="cancel">Annuler</ion-button></ion-buttons>
        <ion-buttons slot="end"><ion-button class="confirm">Confirmer</ion-button></ion-buttons></ion-toolbar>
      <ion-picker><ion-picker-column>${each(choices, (one) => `
        <ion-picker-column-option>${one} minutes</ion-picker-column-option>`)}</ion-picker-column></ion-picker></ion-modal>`;
  const [on, place, wheel, column] = ["ion-toggle", "#open-modal", "ion-modal", "ion-picker-column"].map((one) => root.querySelector(one));
  root.querySelectorAll("ion-picker-column-option").forEach((one, n) => (one.value = choices[n]));
  const tell = () => {
    place.querySelector("ion-note").textContent = `${minutes} minutes`;
    place.disabled = !on.checked;
    column.value = minutes;
  };
  wheel.querySelector(".cancel").addEventListener("click", () => wheel.dismiss(null, "cancel"));
  wheel.querySelector(".confirm").addEventListener("click", () => wheel.dismiss(column.value, "confirm"));
  wheel.addEventListener("didDismiss", ({ detail }) => {
    if (detail.role === "confirm") minutes = detail.data;
    tell();
  });
  on.addEventListener("ionChange", tell);
  root.querySelector(".save").addEventListener("click", () => site.setDuration(on.checked ? minutes : null).then(() => location.reload()));
  tell();
};
