// What the console opens on, with its news said once.
import * as React from "react";
import { Button, Card, Descriptions, Notification, Progress, Tag } from "@douyinfe/semi-ui-19";
import { go } from "../two_schools/server.js";

const COUNTED = { "Élèves": "eleves", "Responsables": "responsables", "Professeurs": "enseignants", "Personnels": "personnels" };

export function Dashboard({ server: { school, data } }) {
  React.useEffect(() => {
    if (sessionStorage.getItem("news")) return;
    sessionStorage.setItem("news", "read");
    Notification.info({ title: "Nouveautés", content: "La version 2026.1.3 est disponible. Elle sera installée cette nuit." });
  }, []);
  const counts = Object.entries(COUNTED).map(([key, profile]) => ({ key, value: data.rows.filter((one) => one.profile === profile).length }));
  return (
    <div className="cards">
      <Card title="Publication" headerExtraContent={<Tag color={data.published ? "green" : "red"}>{data.published ? "Base publiée" : "Base non publiée"}</Tag>}
        footer={<Button onClick={() => go(`/${school}/net`)}>Gérer la publication</Button>}>
        Les espaces {data.published ? "sont accessibles" : "ne sont pas accessibles"} depuis Internet.
      </Card>
      <Card title="Base de données"><Descriptions data={counts} /></Card>
      <Card title="Espace disque"><Progress percent={38} showInfo aria-label="Espace disque utilisé" /></Card>
    </div>
  );
}
