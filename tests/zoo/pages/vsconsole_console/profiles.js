// Profiles or groups in a list, what each may do beside it, and after how long it is disconnected.
import { held, send } from "./server.js";
import { busy, say } from "./speaking.js";

const RIGHTS = {
  professeurs: [["Notes", "Saisie dans ses services"], ["Absences", "Appel de ses cours"], ["Cahier de textes", "Saisie"]],
  vie_scolaire: [["Absences et retards", "Saisie pour tous les élèves"], ["Punitions et sanctions", "Saisie"], ["Infirmerie", "Consultation"]],
  administratif: [["Mode de connexion", "Administratif"], ["Base de données", "Modification"], ["Utilisateurs du groupe", "3"]],
};
const MINUTES = [5, 10, 15, 20, 30, 45, 60, 90, 120];
const told = (minutes) => (minutes < 60 ? `${minutes} minutes` : { 60: "1 heure", 90: "1 h 30", 120: "2 heures" }[minutes]);

export function timed(place, kind) {
  const names = Object.keys(held.durations[kind]);
  const heading = kind === "administratif" ? "Groupes d'utilisateurs" : "Profils";
  const panes = names.map((name, number) => `<div class="tab-pane${number ? "" : " show active"}" id="${kind}-${number}" role="tabpanel" aria-labelledby="${kind}-${number}-tab" tabindex="0">
    <h2 class="h5">${name}</h2>
    <table class="table table-sm"><tbody>${RIGHTS[kind].map(([what, may]) => `<tr><th scope="row" class="fw-normal w-50">${what}</th><td class="text-body-secondary">${may}</td></tr>`).join("")}</tbody></table>
    <form class="card timed"><div class="card-header">Déconnexion automatique</div><div class="card-body">
      <div class="form-check mb-3"><input class="form-check-input" type="checkbox" id="${kind}-${number}-on"><label class="form-check-label" for="${kind}-${number}-on">Déconnecter en cas d'inactivité</label></div>
      <div class="input-group mb-3"><label class="input-group-text" for="${kind}-${number}-after">Au bout de</label>
        <select class="form-select" id="${kind}-${number}-after">${MINUTES.map((one) => `<option value="${one}">${told(one)}</option>`).join("")}</select></div>
      <button class="btn btn-success" type="submit" disabled>Valider</button> <button class="btn btn-link" type="reset" disabled>Rétablir</button></div></form></div>`).join("");
  place.innerHTML = `<div class="row"><div class="col-4"><p class="small text-body-secondary mb-1">${heading}</p><div class="list-group" role="tablist">${names.map((name, number) => `
      <button type="button" class="list-group-item list-group-item-action d-flex justify-content-between${number ? "" : " active"}" id="${kind}-${number}-tab" data-bs-toggle="list" data-bs-target="#${kind}-${number}" role="tab" aria-controls="${kind}-${number}" aria-selected="${!number}">${name}</button>`).join("")}</div></div>
    <div class="col-8"><div class="tab-content">${panes}</div></div></div>`;
  for (const [number, form] of [...place.querySelectorAll("form")].entries()) {
    const name = names[number], [on, after] = [form.querySelector("[type=checkbox]"), form.querySelector("select")];
    const [keep, reset] = form.querySelectorAll("button");
    const asked = () => (on.checked ? Number(after.value) : null);
    const changes = () => { after.disabled = !on.checked; keep.disabled = reset.disabled = asked() === held.durations[kind][name]; };
    const shows = () => { on.checked = held.durations[kind][name] !== null; after.value = String(held.durations[kind][name] ?? 60); changes(); };
    form.addEventListener("change", changes);
    form.addEventListener("reset", (event) => { event.preventDefault(); shows(); });
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      await busy(keep, "Enregistrement…", async () => {
        await send("duration", { kind, name, minutes: asked() });
        say(`Déconnexion automatique enregistrée : ${name}.`);
      });
      changes();
    });
    shows();
  }
}
