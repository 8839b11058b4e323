// What is new in this version: shown once.
import * as React from "react";
import { Button } from "primereact/button";
import { Dialog } from "primereact/dialog";

export function News() {
  const [visible, setVisible] = React.useState(!localStorage.getItem("nouveautes"));
  const hide = () => {
    if (!visible) return;
    localStorage.setItem("nouveautes", "2026.1");
    setVisible(false);
  };
  return (
    <Dialog header="Nouveautés de la version 2026.1" visible={visible} style={{ width: "32rem" }} onHide={hide}
      footer={<Button label="J'ai compris" icon="pi pi-check" onClick={hide} autoFocus />}>
      <ul>
        <li>Sauvegardes : un rapport est envoyé chaque matin.</li>
        <li>Listes : les colonnes affichées se choisissent au-dessus de la liste.</li>
        <li>Sécurité : double authentification des administrateurs.</li>
      </ul>
    </Dialog>
  );
}
