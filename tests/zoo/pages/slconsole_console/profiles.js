// Profiles and groups: one is selected in the panel, its detail is asked for; the disconnection stands at its foot.
import { ask, notify } from "./bulma.js";

const text = (value) => {
  const div = document.createElement("div");
  div.textContent = value;
  return div.innerHTML;
};

const detail = (one) => `<div class="card"><header class="card-header"><p class="card-header-title">${text(one.name)}</p></header>
<div class="card-content"><p>${text(one.about)}</p>
<table class="table is-fullwidth is-striped mt-4"><tbody>${one.rights.map(([name, word]) => `<tr><th>${text(name)}</th><td>${text(word)}</td></tr>`).join("")}</tbody></table>
<form><h3 class="title is-6 mb-3">Déconnexion automatique</h3>
<div class="field is-grouped is-align-items-center"><div class="control"><label class="checkbox">
<input type="checkbox" name="on"${one.minutes === null ? "" : " checked"}> Déconnecter après une inactivité de</label></div>
<div class="control"><div class="field has-addons"><div class="control"><input class="input" type="number" name="minutes" min="1" max="480"
aria-label="Durée d'inactivité, en minutes" required value="${one.minutes ?? 60}"${one.minutes === null ? " disabled" : ""}></div>
<div class="control"><span class="button is-static">minutes</span></div></div></div></div>
<div class="buttons mt-4"><button class="button is-link" disabled>Valider</button></div></form></div></div>`;

export function profiles() {
  const [whole, place] = ["profils", "profil"].map((one) => document.getElementById(one));
  const address = `/api/${document.body.dataset.uai}/deconnexion/${whole.dataset.kind}`;

  const draw = (one) => {
    place.innerHTML = detail(one);
    const form = place.querySelector("form");
    const { on, minutes } = form.elements;
    const button = form.querySelector("button");
    form.addEventListener("input", () => {
      minutes.disabled = !on.checked;
      button.disabled = (on.checked ? Number(minutes.value) : null) === one.minutes;
    });
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      button.classList.add("is-loading");
      try {
        draw(await ask(address, { name: one.name, minutes: on.checked ? Number(minutes.value) : null }));
        notify(`La déconnexion automatique de «\u00a0${one.name}\u00a0» a été modifiée.`);
      } catch {
        button.classList.remove("is-loading");
        notify("La modification n'a pas abouti.", "is-danger");
      }
    });
  };

  const blocks = [...whole.querySelectorAll("a.panel-block")];
  let last = 0;
  for (const block of blocks)
    block.addEventListener("click", async () => {
      for (const one of blocks) {
        one.classList.toggle("is-active", one === block);
        one.ariaCurrent = one === block;
      }
      place.innerHTML = '<div class="skeleton-block"></div>';
      const turn = ++last;
      const one = await ask(`${address}?nom=${encodeURIComponent(block.dataset.name)}`);
      if (turn === last) draw(one);
    });
}
