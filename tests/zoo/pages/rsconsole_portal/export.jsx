// « Export des utilisateurs »: the file is prepared, then comes; those of this visit stay in a table.
import * as React from "react";
import { Banner, Button, FormControl, Heading, IconButton, Select, Stack } from "@primer/react";
import { DataTable, Table } from "@primer/react/experimental";
import { DownloadIcon } from "@primer/octicons-react";
import { EXPORTED } from "../two_schools/server.js";

const CLASSES = ["2NDE1", "2NDE2", "1G1", "TG3"];

function hand({ address, file }) {
  const link = Object.assign(document.createElement("a"), { href: address, download: file });
  document.body.append(link);
  link.click();
  link.remove();
}

export function Export({ server }) {
  const [profile, setProfile] = React.useState("");
  const [group, setGroup] = React.useState("");
  const [state, setState] = React.useState("");
  const [made, setMade] = React.useState([]);
  const submit = async (event) => {
    event.preventDefault();
    if (!profile) return setState("lacks");
    setState("busy");
    const answer = await fetch(`/api/export/${server.school}?${new URLSearchParams({ profil: profile, classe: group })}`);
    if (!answer.ok) {
      setState("");
      return server.load();
    }
    const one = {
      id: made.length + 1, label: EXPORTED.find(({ id }) => id === profile).label, group: group || "Toutes",
      at: new Date().toLocaleTimeString("fr-FR"), file: `export-utilisateurs-${profile}.csv`, address: URL.createObjectURL(await answer.blob()),
    };
    setMade((all) => [one, ...all]);
    setState("");
    hand(one);
  };
  return (
    <>
      <Heading as="h2" variant="large">Export des utilisateurs</Heading>
      <p>L'export contient les comptes du site et leurs logins. Le champ « Profil » est obligatoire.</p>
      {state === "lacks" && <Banner variant="critical" title="Choisissez un profil." />}
      <form onSubmit={submit} noValidate>
        <Stack gap="normal" style={{ maxWidth: 360, margin: "16px 0 32px" }}>
          <FormControl required>
            <FormControl.Label>Profil</FormControl.Label>
            <Select block placeholder="Choisir un profil" value={profile} onChange={(event) => setProfile(event.target.value)}>
              {EXPORTED.map(({ id, label }) => <Select.Option key={id} value={id}>{label}</Select.Option>)}
            </Select>
          </FormControl>
          <FormControl disabled={profile !== "eleves"}>
            <FormControl.Label>Classe</FormControl.Label>
            <Select block value={group} onChange={(event) => setGroup(event.target.value)}>
              <Select.Option value="">Toutes les classes</Select.Option>
              {CLASSES.map((one) => <Select.Option key={one} value={one}>{one}</Select.Option>)}
            </Select>
          </FormControl>
          <div><Button type="submit" variant="primary" leadingVisual={DownloadIcon} loading={state === "busy"}>Exporter au format CSV</Button></div>
        </Stack>
      </form>
      {made.length > 0 && (
        <Table.Container>
          <Table.Title as="h3" id="made">Exports récents</Table.Title>
          <DataTable aria-labelledby="made" data={made} columns={[
            { header: "Heure", field: "at", rowHeader: true },
            { header: "Profil exporté", field: "label" },
            { header: "Classe", field: "group" },
            { header: "Fichier", field: "file" },
            { id: "again", header: "", renderCell: (one) => (
              <IconButton icon={DownloadIcon} variant="invisible" aria-label={`Télécharger à nouveau ${one.file}`} onClick={() => hand(one)} />
            ) },
          ]} />
        </Table.Container>
      )}
    </>
  );
}
