// The console: who signs in chooses a base; then a tree of screens beside the one that is shown.
import * as React from "react";
import { Alignment, Button, Dialog, DialogBody, DialogFooter, Drawer, Menu, MenuDivider, MenuItem, Navbar, NonIdealState, PopoverNext, Spinner, Tag } from "@blueprintjs/core";
import { Side } from "./side.jsx";
import { screen } from "./screens.jsx";
import { Bases, SignIn } from "./sign_in.jsx";
import { ask, go, useScreen } from "./server.js";

function News({ close }) {
  return (
    <Dialog isOpen title="Quoi de neuf dans PRONOTE 2026 ?" icon="star" onClose={close}>
      <DialogBody>
        <p>La mise à jour 2026.1.4 a été installée cette nuit. Elle apporte :</p>
        <ul>
          <li>une saisie plus rapide des compétences en fin de trimestre ;</li>
          <li>le suivi des demandes de rendez-vous des responsables ;</li>
          <li>des sauvegardes compressées.</li>
        </ul>
      </DialogBody>
      <DialogFooter actions={<Button intent="primary" text="Continuer" onClick={close} />}>
        <Button variant="minimal" text="Voir toutes les nouveautés" onClick={() => { close(); go("nouveautes"); }} />
      </DialogFooter>
    </Dialog>
  );
}

function Bar({ session, leave, change }) {
  const [help, setHelp] = React.useState(false);
  return (
    <Navbar>
      <Navbar.Group align={Alignment.START}>
        <Navbar.Heading><b>PRONOTE</b> Administration</Navbar.Heading>
        <Navbar.Divider />
        <PopoverNext
          placement="bottom-start"
          content={<Menu><MenuDivider title={`UAI ${session.base.uai}`} /><MenuItem icon="swap-horizontal" text="Changer d'établissement" onClick={change} /></Menu>}
        >
          <Button variant="minimal" icon="office" endIcon="caret-down" text={session.base.name} />
        </PopoverNext>
      </Navbar.Group>
      <Navbar.Group align={Alignment.END}>
        <PopoverNext placement="bottom-end" content={<Menu><MenuItem icon="updated" text="Sauvegarde de 3 h 00 terminée" label="cette nuit" /><MenuItem icon="info-sign" text="Mise à jour 2026.1.4 installée" label="cette nuit" /></Menu>}>
          <Button variant="minimal" icon="notifications" aria-label="Notifications"><Tag round minimal intent="primary">2</Tag></Button>
        </PopoverNext>
        <Button variant="minimal" icon="help" aria-label="Aide" onClick={() => setHelp(true)} />
        <Navbar.Divider />
        <PopoverNext placement="bottom-end" content={<Menu><MenuItem icon="cog" text="Mon compte" onClick={() => go("compte")} /><MenuDivider /><MenuItem icon="log-out" text="Se déconnecter" onClick={leave} /></Menu>}>
          <Button variant="minimal" icon="user" text="123456" endIcon="caret-down" />
        </PopoverNext>
      </Navbar.Group>
      <Drawer isOpen={help} title="Aide" icon="help" size="400px" onClose={() => setHelp(false)}>
        <div style={{ padding: 20 }}>
          <p>Chaque écran s'ouvre depuis l'arborescence de gauche. Les écrans qui ont plusieurs volets les présentent sous forme d'onglets.</p>
          <p>Assistance : du lundi au vendredi de 8 h à 18 h.</p>
        </div>
      </Drawer>
    </Navbar>
  );
}

export function Pronote() {
  const [session, setSession] = React.useState(null);
  const asked = useScreen();
  const load = React.useCallback(() => ask("session").then(setSession), []);
  React.useEffect(() => {
    load();
  }, [load]);
  if (!session) return <NonIdealState icon={<Spinner />} title="Chargement…" />;
  if (!session.signed) return <SignIn then={load} />;
  const leave = async () => {
    await ask("session", "DELETE");
    go("");
    load();
  };
  const choose = async (uai) => {
    await ask("session/base", "PUT", { uai });
    await load();
  };
  if (!session.base) return <Bases bases={session.bases} choose={choose} leave={leave} />;
  const change = () => {
    go("");
    setSession({ ...session, base: undefined });
  };
  const closeNews = () => {
    ask("session/news", "PUT");
    setSession({ ...session, news: false });
  };
  return (
    <div className="frame">
      <Bar session={session} leave={leave} change={change} />
      <nav className="side" aria-label="Écrans"><Side shown={asked} counts={session.base.counts} /></nav>
      <main className="main" key={session.base.uai + asked}>{screen(asked, session)}</main>
      <div className="status"><span>PRONOTE Administration 2026.1.4</span><span>Hébergement : 99,98 % de disponibilité</span><span>Dernière sauvegarde : 3 h 00</span></div>
      {session.news && <News close={closeNews} />}
    </div>
  );
}
