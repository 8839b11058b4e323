// Profiles of authorisation, and groups of users: a table, and a sheet for the one that is opened.
import * as React from "react";
import { IconCheck, IconDots } from "@tabler/icons-react";
import { call } from "./api.js";
import { PeopleTabs } from "./tabs.jsx";
import { toast } from "./toaster.jsx";
import {
  Badge, Button, Checkbox, Label, Menu, MenuContent, MenuItem, MenuSeparator, MenuTrigger, Select, SelectContent, SelectTrigger, Sheet, SheetClose, SheetContent, Skeleton,
} from "./ui.jsx";

const WORDS = {
  professeurs: ["Profil", "Saisir les notes et les appréciations", "Remplir le cahier de textes", "Consulter les dossiers des élèves"],
  vie_scolaire: ["Profil", "Saisir les absences et les retards", "Consulter les emplois du temps", "Communiquer avec les familles"],
  administratif: ["Groupe", "Modifier les données de la base", "Éditer les bulletins", "Importer et exporter"],
};
const CHOICES = [5, 10, 15, 20, 30, 45, 60, 90, 120];
const spoken = (minutes) => (minutes < 60 ? `${minutes} minutes` : minutes === 60 ? "1 heure" : minutes === 90 ? "1 heure 30" : `${minutes / 60} heures`);

function Profile({ school, kind, profile, onSaved }) {
  const [on, setOn] = React.useState(profile.minutes !== null);
  const [minutes, setMinutes] = React.useState(profile.minutes === null ? "" : String(profile.minutes));
  const [error, setError] = React.useState("");
  const [busy, setBusy] = React.useState(false);
  const save = async () => {
    if (on && !minutes) {
      setError("Choisissez une durée.");
      return;
    }
    setBusy(true);
    onSaved(await call(`${school.uai}/profils/${kind}/${encodeURIComponent(profile.name)}`, "PUT", { minutes: on ? Number(minutes) : null }));
    toast.success(`${WORDS[kind][0]} « ${profile.name} » enregistré`);
  };
  const known = CHOICES.includes(profile.minutes) || profile.minutes === null ? CHOICES : [...CHOICES, profile.minutes].sort((a, b) => a - b);
  return (
    <SheetContent title={profile.name} description={`${WORDS[kind][0]} attribué à ${profile.users} utilisateurs.`}
      footer={<><Button busy={busy} onClick={save}>Enregistrer</Button><SheetClose asChild><Button variant="outline">Annuler</Button></SheetClose></>}>
      <div className="stack" style={{ gap: 8 }}>
        <h2>Autorisations</h2>
        <ul className="rights">{WORDS[kind].slice(1).map((one) => <li key={one}><IconCheck size={16} />{one}</li>)}</ul>
      </div>
      <fieldset>
        <legend>Déconnexion automatique</legend>
        <div className="check-row">
          <Checkbox id="inactivite" checked={on} onCheckedChange={(checked) => setOn(!!checked)} />
          <Label htmlFor="inactivite">Déconnecter les utilisateurs inactifs</Label>
        </div>
        <div className="field">
          <Label htmlFor="duree">Durée d'inactivité</Label>
          <Select value={minutes} disabled={!on} onValueChange={(value) => {
            setMinutes(value);
            setError("");
          }}>
            <SelectTrigger id="duree" placeholder="Choisir une durée" />
            <SelectContent options={known.map((one) => [String(one), spoken(one)])} />
          </Select>
          {error && <div className="field-error" role="alert">{error}</div>}
        </div>
      </fieldset>
    </SheetContent>
  );
}

export function Profiles({ school, title, kind, tabs, text }) {
  const [profiles, setProfiles] = React.useState(null);
  const [open, setOpen] = React.useState(null);
  React.useEffect(() => { call(`${school.uai}/profils/${kind}`).then(setProfiles); }, []);
  return (
    <>
      <div className="page-head"><div><h1>{title}</h1><p className="muted">{text ?? "Les profils d'autorisation fixent les droits des utilisateurs."}</p></div></div>
      <PeopleTabs of={tabs} value="profils">
        {!profiles ? <Skeleton style={{ height: 160 }} /> : (
          <div className="table-frame">
            <table>
              <thead><tr><th scope="col">{WORDS[kind][0]}</th><th scope="col">Utilisateurs</th><th scope="col">Déconnexion automatique</th><th /></tr></thead>
              <tbody>{profiles.map((one) => (
                <tr key={one.name}>
                  <td><Button variant="link" onClick={() => setOpen(one)}>{one.name}</Button></td>
                  <td>{one.users}</td>
                  <td><Badge variant="outline">{one.minutes === null ? "Jamais" : spoken(one.minutes)}</Badge></td>
                  <td style={{ width: 50 }}>
                    <Menu>
                      <MenuTrigger asChild><Button variant="ghost" size="icon"><span className="sr-only">Ouvrir le menu</span><IconDots size={16} /></Button></MenuTrigger>
                      <MenuContent align="end">
                        <MenuItem onSelect={() => setOpen(one)}>Modifier</MenuItem>
                        <MenuSeparator />
                        <MenuItem disabled>Supprimer</MenuItem>
                      </MenuContent>
                    </Menu>
                  </td>
                </tr>
              ))}</tbody>
            </table>
          </div>
        )}
      </PeopleTabs>
      <Sheet open={!!open} onOpenChange={() => setOpen(null)}>
        {open && <Profile school={school} kind={kind} profile={open} onSaved={(next) => {
          setProfiles(next);
          setOpen(null);
        }} />}
      </Sheet>
    </>
  );
}
