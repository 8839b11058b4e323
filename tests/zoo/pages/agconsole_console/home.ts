import { grid } from "./grid.ts";
import { read } from "./server.ts";

export async function home(main: HTMLElement): Promise<void> {
  main.innerHTML = `<h1>Tableau de bord</h1>
    <div class="cards">
      <sl-card><div class="muted">Publication</div><div class="figure state"><sl-skeleton effect="sheen"></sl-skeleton></div></sl-card>
      <sl-card><div class="muted">Utilisateurs connectés</div><div class="figure connected"><sl-skeleton effect="sheen"></sl-skeleton></div></sl-card>
      <sl-card><div class="muted">Espace occupé</div><div class="figure">1,8 Go</div><sl-progress-bar value="36" label="Espace occupé"></sl-progress-bar></sl-card>
    </div>
    <h2>Dernières sauvegardes</h2><div class="grid" style="height: 200px"></div>`;
  grid(main.querySelector<HTMLElement>(".grid")!, {
    columnDefs: [{ field: "day", headerName: "Date" }, { field: "hour", headerName: "Heure" }, { field: "size", headerName: "Taille" }, { field: "how", headerName: "Type" }],
    rowData: [["27/11/2026", "02:14", "48 Mo", "Automatique"], ["26/11/2026", "17:40", "48 Mo", "Manuelle"], ["26/11/2026", "02:13", "47 Mo", "Automatique"]]
      .map(([day, hour, size, how]) => ({ day, hour, size, how })),
  });
  const { published, connected } = await read("publication");
  main.querySelector(".state")!.innerHTML = published ? `<sl-badge variant="success">En cours</sl-badge>` : `<sl-badge variant="warning">Arrêtée</sl-badge>`;
  main.querySelector(".connected")!.textContent = published ? String(connected) : "0";
}
