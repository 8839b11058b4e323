// Screens of the console that no procedure needs.
import { Card } from "primereact/card";
import { Column } from "primereact/column";
import { DataTable } from "primereact/datatable";
import { Knob } from "primereact/knob";

const BACKUPS = [["27/11/2026", "02:14", "48 Mo"], ["26/11/2026", "02:13", "48 Mo"], ["25/11/2026", "02:14", "47 Mo"]].map(([day, hour, size]) => ({ day, hour, size }));

export const Home = ({ server }) => (
  <>
    <div className="cards">
      <Card title="Espace utilisé"><Knob value={37} readOnly valueTemplate="{value} %" /></Card>
      <Card title="Connectés"><Knob value={44} max={100} readOnly /></Card>
      <Card title="Serveur" subTitle={server.data.name}><p>En service depuis le 16/11/2026.</p><p>{server.data.published ? "Base publiée sur PRONOTE.net." : "Base non publiée."}</p></Card>
    </div>
    <h1>Dernières sauvegardes</h1>
    <DataTable value={BACKUPS} size="small"><Column field="day" header="Date" /><Column field="hour" header="Heure" /><Column field="size" header="Taille" /></DataTable>
  </>
);

export const Nothing = () => <Card><p>Aucun élément à afficher.</p></Card>;
