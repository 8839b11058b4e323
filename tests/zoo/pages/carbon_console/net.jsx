// « Pronote.net »: the publication, and what is folded beneath; each setting is kept as soon as it is changed.
import * as React from "react";
import {
  Accordion, AccordionItem, Button, Checkbox, InlineLoading, InlineNotification, Modal, Select, SelectItem, Stack, Tag, TextInput, Tile,
} from "@carbon/react";
import { Earth, StopOutline } from "@carbon/icons-react";
import { Facts, Page } from "./page.jsx";
import { useToast } from "./toasts.jsx";

function Publication({ server }) {
  const tell = useToast();
  const [asked, setAsked] = React.useState(false);
  const [busy, setBusy] = React.useState(false);
  const { published, name } = server.data;
  const stop = async () => {
    setAsked(false);
    if (await server.act("stop")) tell("Publication arrêtée", "Les espaces ne sont plus accessibles.");
  };
  const publish = async () => {
    setBusy(true);
    const kept = await server.act("publish");
    setBusy(false);
    if (kept) tell("Base publiée", "Les espaces sont à nouveau accessibles.");
  };
  return (
    <Tile>
      <div style={{ display: "flex", alignItems: "center", gap: "1rem" }}>
        <Tag type={published ? "green" : "red"}>{published ? "Base publiée" : "Base non publiée"}</Tag>
        <span style={{ flex: 1 }}>Base : <strong>{name}</strong></span>
        {busy && <InlineLoading description="Publication en cours…" style={{ width: "auto" }} />}
        {published
          ? <Button kind="danger--tertiary" renderIcon={StopOutline} onClick={() => setAsked(true)}>Arrêter la publication</Button>
          : <Button renderIcon={Earth} disabled={busy} onClick={publish}>Publier dans la base</Button>}
      </div>
      <Modal open={asked} danger size="sm" modalLabel={name} modalHeading="Arrêter la publication ?" closeButtonLabel="Fermer"
        primaryButtonText="Arrêter la publication" secondaryButtonText="Annuler"
        onRequestClose={() => setAsked(false)} onRequestSubmit={stop}>
        <p>Les espaces Élèves, Parents, Professeurs et Vie scolaire seront inaccessibles jusqu'à la prochaine publication.</p>
      </Modal>
    </Tile>
  );
}

const valid = (address) => !address || URL.canParse(address);

function Integration({ server }) {
  const { published, ent, cas, models } = server.data;
  const [address, setAddress] = React.useState(cas);
  const [saved, setSaved] = React.useState("");
  const save = async (what, sent) => {
    setSaved("");
    if (await server.act("ent", { ent, cas, ...sent })) setSaved(what);
  };
  const keep = () => { if (address !== cas && valid(address)) save("cas", { cas: address }); };
  return (
    <Stack gap={6} style={{ maxWidth: "36rem" }}>
      {published && (
        <InlineNotification kind="info" lowContrast hideCloseButton title="Paramètres verrouillés."
          subtitle="Pour les modifier, arrêtez la publication." />
      )}
      <Select id="ent" labelText="Mon ENT" disabled={published} value={ent} onChange={(event) => save("ent", { ent: event.target.value })}>
        {models.map((one) => <SelectItem key={one} value={one} text={one} />)}
      </Select>
      {saved === "ent" && <InlineLoading status="finished" description="Enregistré" />}
      <TextInput id="cas" labelText="URL du serveur CAS" placeholder="https://" helperText="Adresse de base du serveur, sans « /login »."
        disabled={published} value={address} invalid={!valid(address)} invalidText="Cette adresse n'est pas valide."
        onChange={(event) => setAddress(event.target.value)} onBlur={keep}
        onKeyDown={(event) => { if (event.key === "Enter") keep(); }} />
      {saved === "cas" && <InlineLoading status="finished" description="Enregistré" />}
      <Checkbox id="direct" labelText="Autoriser l'accès direct aux espaces" defaultChecked disabled />
    </Stack>
  );
}

export function Net({ server }) {
  return (
    <Page trail={["Console", "Pronote.net"]}>
      <Publication server={server} />
      <Accordion>
        <AccordionItem title="Publication des espaces">
          <Facts label="Espaces" head={["Espace", "État", "Connectés"]}
            lines={[["Professeurs", "Publié", "4"], ["Parents", "Publié", "11"], ["Élèves", "Publié", "27"], ["Vie scolaire", "Publié", "2"]]} />
        </AccordionItem>
        <AccordionItem title="Intégration dans un ENT"><Integration server={server} /></AccordionItem>
        <AccordionItem title="Paramètres de sécurité">
          <Facts label="Sécurité" head={["Paramètre", "Valeur"]}
            lines={[["Expiration des sessions web", "60 minutes"], ["Tentatives avant suspension", "5"], ["Adresses suspendues", "Aucune"]]} />
        </AccordionItem>
        <AccordionItem title="Panneaux lumineux"><p>Aucun panneau n'est déclaré.</p></AccordionItem>
      </Accordion>
    </Page>
  );
}
