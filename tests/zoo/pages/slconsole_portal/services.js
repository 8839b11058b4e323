// « Accès aux services tiers »: one vertical tab for each service, all kept with one button.
import { ask, notify } from "./toast.js";

const PROFILES = { eleves: "Élèves", parents: "Parents", enseignants: "Enseignants", personnels: "Personnels" };

const state = (on) => `<sl-badge variant="${on ? "success" : "neutral"}" pill>${on ? "Ouvert" : "Fermé"}</sl-badge>`;

const tab = (one) => `<sl-tab slot="nav" panel="${one.key}">${one.name}${state(one.on)}</sl-tab>`;

const panel = (one) => `<sl-tab-panel name="${one.key}" data-key="${one.key}">
  <h2>${one.name}</h2>
  <p>${one.about} <span class="faded">Éditeur : ${one.editor}</span></p>
  <sl-radio-group label="Ouvrir l'accès à ce service" name="${one.key}-on" value="${one.on ? "oui" : "non"}">
    <sl-radio value="oui">Oui</sl-radio>
    <sl-radio value="non">Non</sl-radio>
  </sl-radio-group>
  <fieldset><legend>Profils autorisés</legend>
    ${Object.entries(PROFILES)
      .map(
        ([key, label]) =>
          `<sl-checkbox value="${key}"${one.profiles.includes(key) ? " checked" : ""}${one.on ? "" : " disabled"}>${label}</sl-checkbox>`,
      )
      .join("")}
  </fieldset>
</sl-tab-panel>`;

/** The site's own tabs follow. */
function tabs(slug, told) {
  const bar = document.querySelector("nav.tabs");
  for (const link of bar.querySelectorAll("a[href*='/service/']")) link.remove();
  for (const one of told.filter((service) => service.on))
    bar.append(Object.assign(document.createElement("a"), { href: `/web/${slug}/service/${one.key}`, textContent: one.name }));
}

export async function services(slug) {
  const form = document.getElementById("services");
  const save = document.getElementById("save");
  const undo = document.getElementById("undo");
  const address = `/api/${slug}/services`;
  const panels = () => [...form.querySelectorAll("sl-tab-panel")];

  const draw = (told, active) => {
    form.innerHTML = `<sl-tab-group placement="start">${told.map(tab).join("")}${told.map(panel).join("")}</sl-tab-group>`;
    if (active) customElements.whenDefined("sl-tab-group").then(() => form.querySelector(`sl-tab[panel=${active}]`).setAttribute("active", ""));
    save.disabled = undo.disabled = true;
  };

  form.addEventListener("sl-change", (event) => {
    if (!event.target.matches("sl-radio-group, sl-checkbox")) return;
    if (event.target.matches("sl-radio-group"))
      for (const box of event.target.closest("sl-tab-panel").querySelectorAll("sl-checkbox")) box.disabled = event.target.value !== "oui";
    save.disabled = undo.disabled = false;
  });

  const load = async () => draw(await (await ask(address)).json(), form.querySelector("sl-tab[active]")?.panel);
  undo.addEventListener("click", load);
  save.addEventListener("click", async () => {
    save.loading = true;
    const sent = Object.fromEntries(
      panels().map((one) => [
        one.dataset.key,
        {
          on: one.querySelector("sl-radio-group").value === "oui",
          profiles: [...one.querySelectorAll("sl-checkbox")].filter((box) => box.checked).map((box) => box.value),
        },
      ]),
    );
    try {
      const answer = await ask(address, { method: "POST", body: JSON.stringify(sent) });
      const told = await answer.json();
      tabs(slug, told);
      draw(told, form.querySelector("sl-tab[active]").panel);
      notify("Les accès aux services ont été enregistrés.", "success", "check2-circle");
    } catch {
      notify("L'enregistrement n'a pas abouti. Réessayez dans un instant.", "danger", "exclamation-octagon");
    } finally {
      save.loading = false;
    }
  });
  await load();
}
