// The portal's pages by their addresses, its bar, its footer, the question about cookies.
import * as React from "react";
import { ActionList, ActionMenu, Avatar, Button, IconButton, Link, Spinner } from "@primer/react";
import { BellIcon, ThreeBarsIcon } from "@primer/octicons-react";
import { SCHOOLS, go, post, to, usePath, useServer } from "../two_schools/server.js";
import { Export } from "./export.jsx";
import { Front } from "./front.jsx";
import { PAGES, Panel } from "./panel.jsx";
import { Services } from "./services.jsx";
import { SignIn } from "./sign_in.jsx";
import { Soon } from "./soon.jsx";

const FACE = "data:image/svg+xml," + encodeURIComponent(
  "<svg xmlns='http://www.w3.org/2000/svg' width='40' height='40'><rect width='40' height='40' fill='#57606a'/>" +
  "<text x='20' y='26' font-size='16' font-family='sans-serif' fill='white' text-anchor='middle'>AE</text></svg>",
);

function Consent() {
  const [asked, setAsked] = React.useState(() => !document.cookie.includes("atrium_consent="));
  if (!asked) return null;
  const answer = (value) => {
    document.cookie = `atrium_consent=${value}; path=/; max-age=15552000`;
    setAsked(false);
  };
  return (
    <section className="consent" aria-label="Gestion des cookies">
      <p>
        <strong>Mesure d'audience.</strong> ATRIUM dépose des cookies nécessaires à son fonctionnement et, avec votre accord, des cookies
        qui mesurent la fréquentation du site. <Link inline href="#cookies" onClick={(event) => event.preventDefault()}>En savoir plus</Link>
      </p>
      <Button onClick={() => answer("non")}>Continuer sans accepter</Button>
      <Button variant="primary" onClick={() => answer("oui")}>Accepter</Button>
    </section>
  );
}

function UserMenu({ school, load }) {
  const leave = async () => {
    await post("/api/logout");
    go(`/web/${school}`);
    load();
  };
  return (
    <ActionMenu>
      <ActionMenu.Anchor>
        <button type="button" aria-label="Mon compte" style={{ border: 0, background: "none", padding: 0, cursor: "pointer" }}>
          <Avatar src={FACE} size={32} alt="" />
        </button>
      </ActionMenu.Anchor>
      <ActionMenu.Overlay width="small" align="end">
        <ActionList>
          <ActionList.Item disabled>Admin Exemples</ActionList.Item>
          <ActionList.Divider />
          <ActionList.Item onSelect={() => go(`/web/${school}/admin/mon-profil`)}>Mon profil</ActionList.Item>
          <ActionList.Item onSelect={() => go(`/web/${school}/admin/aide`)}>Aide</ActionList.Item>
          <ActionList.Divider />
          <ActionList.Item variant="danger" onSelect={leave}>Se déconnecter</ActionList.Item>
        </ActionList>
      </ActionMenu.Overlay>
    </ActionMenu>
  );
}

function Site({ school, path }) {
  const server = useServer(school);
  const [panel, setPanel] = React.useState(false);
  const burger = React.useRef(null);
  const { data, load } = server;
  const page = path.match(/\/admin\/([\w-]+)/)?.[1] ?? "";
  const barred = data && !data.signed && page !== "";
  React.useEffect(() => {
    if (barred) go(`/connexion?retour=${encodeURIComponent(path)}`);
  }, [barred]);
  if (!data || barred) return <div className="page"><Spinner size="large" srText="Chargement" /></div>;
  const screens = { "services-tiers": Services, "export-utilisateurs": Export };
  const Screen = page ? screens[page] ?? Soon : Front;
  return (
    <>
      <header className="bar">
        {data.signed && (
          <IconButton ref={burger} className="burger" variant="invisible" icon={ThreeBarsIcon} aria-label="Ouvrir le volet d'administration"
            onClick={() => setPanel(true)} />
        )}
        <a className="brand" {...to(`/web/${school}`)}>ATRIUM</a>
        <span className="school">{data.name}</span>
        <div className="end">
          {data.signed ? (
            <>
              <IconButton className="burger" variant="invisible" icon={BellIcon} aria-label="Notifications : 2 non lues"
                onClick={() => go(`/web/${school}/admin/notifications`)} />
              <UserMenu school={school} load={load} />
            </>
          ) : (
            <Button onClick={() => go(`/connexion?retour=${encodeURIComponent(path)}`)}>Connexion</Button>
          )}
        </div>
      </header>
      {panel && <Panel school={school} name={data.name} page={page} returnFocusRef={burger} onClose={() => setPanel(false)} />}
      <main className="page"><Screen key={page} title={PAGES[page]} server={server} /></main>
    </>
  );
}

function Foot() {
  return (
    <footer className="foot">
      <span>© Région Sud Provence-Alpes-Côte d'Azur</span>
      {["Mentions légales", "Données personnelles", "Accessibilité : partiellement conforme", "Assistance"].map((one) => (
        <Link key={one} muted href="#" onClick={(event) => event.preventDefault()}>{one}</Link>
      ))}
    </footer>
  );
}

export function Atrium() {
  const path = usePath();
  const school = path.match(/^\/web\/(\w+)/)?.[1];
  return (
    <>
      {path === "/connexion" ? <SignIn /> : <Site key={school} school={SCHOOLS.includes(school) ? school : "lycee"} path={path} />}
      <Foot />
      <Consent />
    </>
  );
}
