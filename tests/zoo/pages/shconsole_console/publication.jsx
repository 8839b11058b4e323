// « Pronote.net »: the base's publication, and what is published with it.
import * as React from "react";
import { IconInfoCircle, IconPlayerPlay, IconPlayerStop, IconSelector } from "@tabler/icons-react";
import { call } from "./api.js";
import { toast } from "./toaster.jsx";
import {
  Alert, AlertDialog, Badge, Button, Card, Checkbox, Command, Input, Label, Popover, PopoverContent, PopoverTrigger, Skeleton, Tabs, TabsContent,
  TabsList, TabsTrigger,
} from "./ui.jsx";

function Combobox({ id, value, options, disabled, onChange }) {
  const [open, setOpen] = React.useState(false);
  return (
    <Popover open={open} onOpenChange={setOpen}>
      <PopoverTrigger asChild>
        <Button id={id} variant="outline" role="combobox" aria-expanded={open} disabled={disabled} className="combo">{value}<IconSelector size={16} className="faint" /></Button>
      </PopoverTrigger>
      <PopoverContent className="combo-content">
        <Command placeholder="Rechercher un ENT…" empty="Aucun ENT trouvé." groups={[{ items: options.map((one) => ({
          value: one, label: one, checked: one === value, onSelect: () => {
            onChange(one);
            setOpen(false);
          },
        })) }]} />
      </PopoverContent>
    </Popover>
  );
}

function Integration({ base, form, onChange, error }) {
  const none = form.ent === base.models[0];
  return (
    <Card title="Intégration dans un ENT" description="Les utilisateurs entrent dans PRONOTE depuis leur espace numérique de travail, sans nouvelle authentification.">
      <div className="stack" style={{ maxWidth: 480 }}>
        <div className="field">
          <Label htmlFor="ent">Mon ENT</Label>
          <Combobox id="ent" value={form.ent} options={base.models} disabled={base.published} onChange={(ent) => onChange({ ...form, ent })} />
        </div>
        <div className="field">
          <Label htmlFor="cas">URL du serveur CAS</Label>
          <Input id="cas" type="url" placeholder="https://" value={form.cas} disabled={base.published || none} aria-invalid={!!error} onChange={(e) => onChange({ ...form, cas: e.target.value })} />
          {error ? <div className="field-error" role="alert">{error}</div> : <p className="muted">Adresse communiquée par votre ENT.</p>}
        </div>
        <div className="check-row"><Checkbox id="direct" defaultChecked disabled /><Label htmlFor="direct">Conserver l'accès direct pour les administrateurs</Label></div>
      </div>
    </Card>
  );
}

export function Publication({ school }) {
  const [base, setBase] = React.useState(null);
  const [form, setForm] = React.useState({ ent: "", cas: "" });
  const [asked, setAsked] = React.useState("");
  const [busy, setBusy] = React.useState(false);
  const [error, setError] = React.useState("");
  const [tab, setTab] = React.useState("etat");
  const shown = (told) => {
    setBase(told);
    setForm({ ent: told.ent, cas: told.cas });
  };
  React.useEffect(() => { call(`${school.uai}/publication`).then(shown); }, []);
  if (!base) return <><h1>Pronote.net</h1><Skeleton style={{ width: 320, height: 36 }} /><Skeleton style={{ height: 260 }} /></>;
  const none = form.ent === base.models[0];
  const stop = async () => {
    setBusy(true);
    shown(await call(`${school.uai}/publication`, "DELETE"));
    setBusy(false);
    toast.success("Publication arrêtée", "Les paramètres peuvent être modifiés.");
  };
  const publish = async () => {
    setBusy(true);
    shown(await call(`${school.uai}/publication`, "PUT", { ent: form.ent, cas: none ? "" : form.cas.trim() }));
    setBusy(false);
    toast.success("Base publiée", "Vos utilisateurs peuvent de nouveau se connecter.");
  };
  const ready = () => {
    const wrong = none || /^https:\/\/\S+\.\S+$/.test(form.cas.trim()) ? "" : "Indiquez une adresse qui commence par https://";
    setError(wrong);
    if (wrong) setTab("ent");
    else setAsked("publish");
  };
  return (
    <>
      <div className="page-head">
        <div>
          <div className="row"><h1>Pronote.net</h1><Badge variant={base.published ? "on" : "off"}>{base.published ? "En ligne" : "Hors ligne"}</Badge></div>
          <p className="muted">{base.published ? `${base.connected} utilisateurs connectés` : "Aucun utilisateur ne peut se connecter"}</p>
        </div>
        {base.published
          ? <Button variant="outline" busy={busy} onClick={() => setAsked("stop")}>{!busy && <IconPlayerStop size={16} />}{busy ? "Arrêt en cours…" : "Arrêter la publication"}</Button>
          : <Button busy={busy} onClick={ready}>{!busy && <IconPlayerPlay size={16} />}{busy ? "Publication en cours…" : "Publier dans la base"}</Button>}
      </div>
      {base.published && <Alert icon={IconInfoCircle} title="La base est publiée">Arrêtez la publication pour modifier les paramètres de cette page.</Alert>}
      <Tabs value={tab} onValueChange={setTab}>
        <TabsList>
          <TabsTrigger value="etat">Espaces publiés</TabsTrigger>
          <TabsTrigger value="ent">Intégration dans un ENT</TabsTrigger>
          <TabsTrigger value="securite">Sécurité</TabsTrigger>
        </TabsList>
        <TabsContent value="etat">
          <Card title="Espaces publiés" description="Espaces ouverts aux utilisateurs lorsque la base est en ligne.">
            <ul className="rights">{["Espace Élèves", "Espace Parents", "Espace Professeurs", "Espace Vie scolaire"].map((one) => <li key={one}><Badge variant="outline">Ouvert</Badge>{one}</li>)}</ul>
          </Card>
        </TabsContent>
        <TabsContent value="ent"><Integration base={base} form={form} error={error} onChange={setForm} /></TabsContent>
        <TabsContent value="securite">
          <Card title="Sécurité" description="Les connexions sont chiffrées."><dl><dt className="muted">Protocole</dt><dd>TLS 1.3</dd><dt className="muted">Certificat</dt><dd>valable jusqu'au 14 mars 2027</dd></dl></Card>
        </TabsContent>
      </Tabs>
      <AlertDialog open={asked === "stop"} onOpenChange={() => setAsked("")} title="Arrêter la publication de la base ?" action="Continuer" onAction={stop}>
        Les {base.connected} utilisateurs connectés seront déconnectés, et les espaces resteront fermés jusqu'à la prochaine publication.
      </AlertDialog>
      <AlertDialog open={asked === "publish"} onOpenChange={() => setAsked("")} title="Publier la base avec ces paramètres ?" action="Publier" onAction={publish}>
        <dl><dt>ENT</dt><dd>{form.ent}</dd>{!none && <><dt>Serveur CAS</dt><dd>{form.cas}</dd></>}</dl>
      </AlertDialog>
    </>
  );
}
