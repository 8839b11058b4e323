// « Pronote.net »: whether the base is published, and the tabs of what is published.
import { Dropdown } from "bootstrap";
import { held, send } from "./server.js";
import { running } from "./shell.js";
import { ask, busy, say } from "./speaking.js";

const TABS = [["espaces", "Espaces publiés"], ["ent", "Intégration dans un ENT"], ["securite", "Sécurité"], ["connexions", "Connexions"]];

function status(place) {
  place.innerHTML = held.published
    ? `<div class="d-flex align-items-center gap-3"><i class="bi bi-broadcast fs-3 text-success"></i><div class="me-auto"><strong>La base est publiée</strong>
        <div class="small text-body-secondary">Les espaces web sont accessibles aux utilisateurs. Les paramètres ne peuvent pas être modifiés pendant la publication.</div></div>
        <button class="btn btn-outline-danger" type="button" id="stop">Arrêter la publication</button></div>`
    : `<div class="d-flex align-items-center gap-3"><i class="bi bi-pause-circle fs-3 text-warning"></i><div class="me-auto"><strong>La publication est arrêtée</strong>
        <div class="small text-body-secondary">Aucun utilisateur ne peut se connecter aux espaces web.</div></div>
        <button class="btn btn-success" type="button" id="publish">Publier dans la base</button></div>`;
}

export function net(place) {
  let ent = held.ent;
  place.innerHTML = `<h1 class="h4 mb-3">Pronote.net</h1><div class="card mb-3"><div class="card-body" id="status"></div></div>
    <ul class="nav nav-tabs" role="tablist">${TABS.map(([key, title], number) => `<li class="nav-item" role="presentation">
      <button class="nav-link${number ? "" : " active"}" id="${key}-tab" data-bs-toggle="tab" data-bs-target="#${key}" type="button" role="tab" aria-controls="${key}" aria-selected="${!number}">${title}</button></li>`).join("")}</ul>
    <div class="tab-content border border-top-0 rounded-bottom p-4">
      <div class="tab-pane fade show active" id="espaces" role="tabpanel" aria-labelledby="espaces-tab" tabindex="0"><table class="table mb-0"><thead><tr><th scope="col">Espace</th><th scope="col">Adresse</th></tr></thead>
        <tbody>${["Élèves", "Parents", "Professeurs", "Vie scolaire"].map((one) => `<tr><td>Espace ${one}</td><td class="text-body-secondary">https://${held.school.toLowerCase()}.index-education.net/pronote/</td></tr>`).join("")}</tbody></table></div>
      <div class="tab-pane fade" id="ent" role="tabpanel" aria-labelledby="ent-tab" tabindex="0"><fieldset class="settings">
        <div class="row mb-3"><label class="col-sm-3 col-form-label" id="ent-label" for="ent-choice">Mon ENT</label><div class="col-sm-7"><div class="dropdown">
          <button class="form-select text-start" type="button" id="ent-choice" data-bs-toggle="dropdown" aria-expanded="false" aria-labelledby="ent-label ent-choice"></button>
          <div class="dropdown-menu w-100 p-0 shadow"><div class="p-2 border-bottom"><input type="search" class="form-control form-control-sm" placeholder="Filtrer les ENT…" aria-label="Filtrer les ENT" autocomplete="off"></div>
            <ul class="list-unstyled mb-0 py-1">${held.models.map((one) => `<li><button class="dropdown-item" type="button">${one}</button></li>`).join("")}</ul></div></div></div></div>
        <div class="row mb-3"><label class="col-sm-3 col-form-label" for="cas">URL du serveur CAS</label><div class="col-sm-7"><input class="form-control" type="url" id="cas" placeholder="https://" autocomplete="off">
          <div class="form-text">Adresse de la page de connexion de votre ENT.</div></div></div>
        <div class="row"><div class="col-sm-7 offset-sm-3"><div class="form-check"><input class="form-check-input" type="checkbox" id="direct"><label class="form-check-label" for="direct">Autoriser aussi la connexion directe, sans l'ENT</label></div></div></div></fieldset></div>
      <div class="tab-pane fade" id="securite" role="tabpanel" aria-labelledby="securite-tab" tabindex="0"><p class="mb-0">Les adresses suspendues après cinq tentatives sont libérées au bout de quinze minutes. Aucune adresse n'est suspendue.</p></div>
      <div class="tab-pane fade" id="connexions" role="tabpanel" aria-labelledby="connexions-tab" tabindex="0"><p class="mb-0">Aucune connexion en cours.</p></div>
    </div>`;
  const fields = place.querySelector(".settings"), cas = place.querySelector("#cas"), choice = place.querySelector("#ent-choice");
  const filter = place.querySelector("[type=search]"), entries = [...place.querySelectorAll("#ent .dropdown-item")];

  function draw() {
    status(place.querySelector("#status"));
    running();
    fields.disabled = held.published;
    choice.textContent = ent;
    for (const one of entries) one.classList.toggle("active", one.textContent === ent);
    place.querySelector("#stop")?.addEventListener("click", stop);
    place.querySelector("#publish")?.addEventListener("click", publish);
  }

  async function stop() {
    const agreed = await ask({
      title: "Arrêter la publication ?", yes: "Arrêter", kind: "danger",
      inner: "<p>Les espaces web ne seront plus accessibles jusqu'à la prochaine publication.</p><p class='mb-0 text-body-secondary'>Utilisateurs connectés : 0</p>",
    });
    if (!agreed) return;
    await busy(place.querySelector("#stop"), "Arrêt en cours…", () => send("stop"));
    draw();
    if (!held.published) say("La publication est arrêtée.");
  }

  async function publish() {
    if (!cas.checkValidity()) return cas.reportValidity();
    const address = cas.value.trim(), escaped = address.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
    const agreed = await ask({
      title: "Publier la base ?", yes: "Publier",
      inner: `<p>La base « ${held.name} » sera publiée avec ces paramètres :</p><dl class="row mb-0"><dt class="col-4">ENT</dt><dd class="col-8">${ent}</dd><dt class="col-4">Serveur CAS</dt><dd class="col-8 text-break">${escaped || "–"}</dd></dl>`,
    });
    if (!agreed) return;
    await busy(place.querySelector("#publish"), "Publication en cours…", async () => {
      await send("ent", { ent, cas: address });
      await send("publish");
    });
    draw();
    if (held.published) say("La base est publiée.");
  }

  cas.value = held.cas;
  for (const one of entries) one.addEventListener("click", () => { ent = one.textContent; draw(); });
  filter.addEventListener("input", () => {
    for (const one of entries) one.parentElement.hidden = !one.textContent.toLowerCase().includes(filter.value.toLowerCase());
  });
  choice.addEventListener("shown.bs.dropdown", () => filter.focus());
  choice.addEventListener("hidden.bs.dropdown", () => { filter.value = ""; for (const one of entries) one.parentElement.hidden = false; });
  Dropdown.getOrCreateInstance(choice);
  draw();
}
