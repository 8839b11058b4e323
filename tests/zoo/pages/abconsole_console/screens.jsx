// What stands at each address, and the screens that have little to say.
import { Callout, Card, H3, H5, HTMLTable, NonIdealState, Tab, Tabs } from "@blueprintjs/core";
import { Net } from "./net.jsx";
import { People } from "./people.jsx";
import { Preferences } from "./preferences.jsx";
import { Timed } from "./timed.jsx";
import { called } from "./side.jsx";

const Nothing = () => <NonIdealState icon="inbox" title="Rien à afficher" description="Aucune donnée n'a été saisie pour cette année scolaire." />;

function Home({ counts, name }) {
  return (
    <div className="wide">
      <H3>{name}</H3>
      <div className="tiles">
        <Card><H5>Élèves</H5>{counts.eleves}</Card>
        <Card><H5>Responsables</H5>{counts.responsables}</Card>
        <Card><H5>Enseignants et personnels</H5>{counts.enseignants + counts.personnels}</Card>
      </div>
      <Callout icon="info-sign" title="Maintenance">Les serveurs d'hébergement seront indisponibles le mercredi 16 décembre de 22 h à 23 h.</Callout>
    </div>
  );
}

const Backups = () => (
  <HTMLTable bordered style={{ background: "#fff" }}>
    <thead><tr><th>Date</th><th>Type</th><th>Taille</th></tr></thead>
    <tbody>{["29/11/2026 03:00", "28/11/2026 03:00", "27/11/2026 03:00"].map((one) => <tr key={one}><td>{one}</td><td>Automatique</td><td>48,2 Mo</td></tr>)}</tbody>
  </HTMLTable>
);

const Titled = ({ title, children }) => <><H3>{title}</H3>{children}</>;

const staff = (title, profile, kind) => () => (
  <Titled title={title}>
    <Tabs id={profile} renderActiveTabPanelOnly>
      <Tab id="liste" title="Liste" panel={<People profile={profile} />} />
      <Tab id="profils" title="Profils d'autorisation" panel={<Timed kind={kind} one="profil" />} />
      <Tab id="services" title="Services" panel={<Nothing />} />
    </Tabs>
  </Titled>
);

const SCREENS = {
  "": ({ base }) => <Home {...base} />,
  net: () => <Net />,
  "fichier/sauvegardes": () => <Titled title="Sauvegardes"><Backups /></Titled>,
  "fichier/utilisateurs": () => <Titled title="Administration des utilisateurs"><Timed kind="administratif" one="groupe" /></Titled>,
  "ressources/eleves": () => <Titled title="Élèves"><People profile="eleves" /></Titled>,
  "ressources/responsables": () => <Titled title="Responsables"><People profile="responsables" /></Titled>,
  "ressources/professeurs": staff("Professeurs", "enseignants", "professeurs"),
  "ressources/personnels": staff("Personnels", "personnels", "vie_scolaire"),
  "parametres/preferences": () => <Titled title="Préférences"><Preferences /></Titled>,
};

export const screen = (asked, session) => (SCREENS[asked] ?? (() => <Titled title={called(asked) ?? "PRONOTE 2026"}><Nothing /></Titled>))(session);
