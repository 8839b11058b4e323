// Profiles d'autorisation and groups of users: a list, and beside it what the chosen one may do and when it is disconnected.
import { grid } from "./grid.ts";
import { element, escapeHtml, notify, question } from "./say.ts";
import { ask, read } from "./server.ts";

const LENGTHS = [15, 30, 45, 60, 90, 120];
const RIGHTS = ["Consulter l'annuaire", "Communiquer avec les responsables", "Imprimer les listes"];
export const written = (minutes: number | null) =>
  minutes === null ? "Jamais" : minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${minutes % 60}` : ""}`;

type Profile = { name: string; minutes: number | null; members: number };

export async function profiles(root: HTMLElement, kind: string, what: string): Promise<void> {
  root.innerHTML = `<div class="profiles"><div class="grid"></div>
    <div class="profile"><p class="muted">Sélectionnez un ${what.toLowerCase()} dans la liste.</p></div></div>`;
  const side = root.querySelector<HTMLElement>(".profile")!;
  let changed = false;
  let shown: Profile | null = null;
  let save = async () => {};

  const show = (one: Profile) => {
    changed = false;
    shown = one;
    const card = element(`<div><h2>${what} « ${escapeHtml(one.name)} »</h2>
      <div class="halves"><fieldset>
        <legend>Déconnexion automatique</legend>
        <sl-checkbox class="on" ${one.minutes === null ? "" : "checked"}>Déconnecter en cas d'inactivité</sl-checkbox>
        <sl-radio-group label="Au bout de" size="small" value="${one.minutes ?? 60}">
          ${LENGTHS.map((length) => `<sl-radio-button value="${length}">${written(length)}</sl-radio-button>`).join("")}
        </sl-radio-group>
      </fieldset>
      <div class="rights">${RIGHTS.map((right) => `<sl-checkbox size="small" checked>${right}</sl-checkbox>`).join("")}</div></div>
      <div class="line"><sl-button variant="primary" size="small" class="keep" disabled>Valider</sl-button><sl-button size="small" class="drop" disabled>Annuler</sl-button></div></div>`);
    side.replaceChildren(card);
    const on = card.querySelector<any>(".on")!;
    const length = card.querySelector<any>("sl-radio-group")!;
    const [keep, drop] = [...card.querySelectorAll<any>("sl-button")];
    const lock = () => card.querySelectorAll<any>("sl-radio-button").forEach((button) => (button.disabled = !on.checked));
    on.updateComplete.then(lock);
    let rights = false;
    card.addEventListener("sl-change", (event) => {
      rights ||= Boolean((event.target as HTMLElement).closest(".rights"));
      changed = true;
      keep.disabled = drop.disabled = false;
      lock();
    });
    save = async () => {
      keep.loading = true;
      const minutes = on.checked ? Number(length.value) : null;
      const [status] = await ask("PUT", `profils/${kind}/${encodeURIComponent(one.name)}`, { minutes, rights });
      keep.loading = false;
      if (status !== 200) return;
      api.forEachNode((node) => node.data.name === one.name && node.setData({ ...node.data, minutes }));
      show({ ...one, minutes });
      notify(`${what} « ${one.name} » : modifications enregistrées`);
    };
    keep.addEventListener("click", () => save());
    drop.addEventListener("click", () => show(one));
  };

  const api = grid(root.querySelector<HTMLElement>(".grid")!, {
    loading: true,
    rowSelection: { mode: "singleRow", checkboxes: false, enableClickSelection: true },
    columnDefs: [
      { field: "name", headerName: what, flex: 2 }, { field: "members", headerName: "Membres" },
      { field: "minutes", headerName: "Déconnexion", valueFormatter: ({ value }) => written(value) },
    ],
    onSelectionChanged: async () => {
      const [one] = api.getSelectedRows();
      if (!one || one.name === shown?.name) return;
      if (changed && (await question({ label: "Modifications non enregistrées", body: `Enregistrer les modifications apportées à « ${escapeHtml(shown!.name)} » ?`, yes: "Enregistrer", no: "Abandonner" }))) await save();
      show(one);
    },
  });
  api.updateGridOptions({ rowData: await read(`profils/${kind}`), loading: false });
}

/** « Administration des utilisateurs »: users, and the groups that they are in. */
export function groups(main: HTMLElement, name: string): void {
  main.replaceChildren(element(`<h1>${name}</h1>`), element(`<sl-tab-group>
    <sl-tab slot="nav" panel="groupes">Groupes d'utilisateurs</sl-tab><sl-tab slot="nav" panel="utilisateurs">Utilisateurs</sl-tab>
    <sl-tab-panel name="groupes"></sl-tab-panel><sl-tab-panel name="utilisateurs"><p class="muted">6 utilisateurs, dont 2 connectés.</p></sl-tab-panel>
  </sl-tab-group>`));
  profiles(main.querySelector<HTMLElement>('sl-tab-panel[name="groupes"]')!, "administratif", "Groupe");
}
