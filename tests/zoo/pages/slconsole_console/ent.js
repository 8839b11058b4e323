// « Intégration dans un ENT »: publication stopped, settings changed, published again.
import { ask, notify, openModal } from "./bulma.js";

export function ent() {
  const form = document.getElementById("ent");
  const address = `/api/${document.body.dataset.uai}/publication`;
  const wait = (button, work) => async () => {
    button.classList.add("is-loading");
    try {
      await work();
      location.reload();
    } catch {
      button.classList.remove("is-loading");
      notify("L'opération n'a pas abouti. Vérifiez les paramètres.", "is-danger");
    }
  };

  const stop = document.getElementById("confirme-arret");
  stop.addEventListener("click", wait(stop, () => ask(`${address}/arret`, {})));

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    document.getElementById("recap-ent").textContent = form.elements.ent.value;
    document.getElementById("recap-cas").textContent = form.elements.cas.value || "non renseignée";
    openModal(document.getElementById("reprise"));
  });
  const publish = document.getElementById("confirme-reprise");
  const sent = () => ({ ent: form.elements.ent.value, cas: form.elements.cas.value.trim() });
  publish.addEventListener("click", wait(publish, () => ask(address, sent())));
}
