// The school's site, its header, and what stands at each address.
import * as React from "react";
import { Avatar, Button, Divider, Dropdown, Layout, Menu, Notification, Result, Space, Spin } from "@arco-design/web-react";
import { IconApps, IconDown, IconUser } from "@arco-design/web-react/icon";
import { Consent } from "./consent.jsx";
import { Home, News } from "./home.jsx";
import { Administration } from "./administration.jsx";
import { SignIn } from "./sign_in.jsx";
import { Volet } from "./volet.jsx";
import { ask, go, usePath } from "./server.js";

const TABS = [["", "Accueil"], ["actualites", "Actualités"], ["etablissement", "L'établissement"], ["restauration", "Restauration"]];

function Account({ site, reload }) {
  const chosen = async (key) => {
    if (key === "leave") {
      await ask("session", "DELETE");
      await reload();
      go(`/web/${site.key}`);
    } else if (key.startsWith("site:")) go(`/web/${key.slice(5)}`);
    else go(`/web/${site.key}/compte`);
  };
  return (
    <Dropdown
      trigger="click"
      position="br"
      droplist={
        <Menu onClickMenuItem={chosen}>
          <Menu.Item key="me">Mon compte</Menu.Item>
          <Menu.ItemGroup title="Mes établissements">
            {Object.entries(site.sites).map(([key, name]) => <Menu.Item key={`site:${key}`}>{name}</Menu.Item>)}
          </Menu.ItemGroup>
          <Divider style={{ margin: "4px 0" }} />
          <Menu.Item key="leave">Se déconnecter</Menu.Item>
        </Menu>
      }
    >
      <Button type="text"><Space size={8}><Avatar size={28}>AE</Avatar>Admin Exemples<IconDown /></Space></Button>
    </Dropdown>
  );
}

export function Atrium() {
  const [, root, asked, ...rest] = usePath().split("/");
  const key = root === "web" && asked ? asked : new URLSearchParams(location.search).get("site") ?? "lycee";
  const [site, setSite] = React.useState(null);
  const [unknown, setUnknown] = React.useState(false);
  const [panel, setPanel] = React.useState(false);
  const reload = React.useCallback(() => ask(`sites/${key}`).then(setSite, () => setUnknown(true)), [key]);
  React.useEffect(() => {
    setUnknown(false);
    reload();
  }, [reload]);
  if (unknown) return <Result status="404" title="Ce site n'existe pas" subTitle="Vérifiez l'adresse auprès de votre établissement." />;
  if (!site) return <Spin style={{ display: "block", margin: "20vh auto", textAlign: "center" }} tip="Chargement du site…" />;

  const home = `/web/${site.key}`;
  const signedIn = async () => {
    await reload();
    go(home);
    Notification.info({ title: "Bienvenue dans ATRIUM", content: "Dernière connexion hier à 17 h 42." });
  };
  const tabs = [...TABS, ...(site.signed ? site.tabs.map((one) => [one.key, one.name]) : [])];
  let page = <News site={site} tab={tabs.find(([one]) => one === rest[0])?.[1] ?? "Page"} />;
  if (root === "connexion" || (rest[0] === "admin" && !site.signed)) page = <SignIn site={site} then={signedIn} />;
  else if (rest[0] === "admin") page = <Administration key={site.key + rest[1]} site={site} entry={rest[1]} reload={reload} />;
  else if (!rest[0]) page = <Home site={site} />;

  return (
    <Layout className="page">
      <Layout.Header>
        <div className="band">
          {site.signed && (
            <Button icon={<IconApps />} aria-label="Volet d'administration" title="Volet d'administration" onClick={() => setPanel(true)} />
          )}
          <span className="logo">ATRIUM</span>
          <span className="where">{site.name}</span>
          {site.signed ? (
            <Account site={site} reload={reload} />
          ) : (
            root !== "connexion" && <Button type="primary" icon={<IconUser />} onClick={() => go(`/connexion?site=${site.key}`)}>Se connecter</Button>
          )}
        </div>
        {root !== "connexion" && (
          <Menu mode="horizontal" selectedKeys={[rest[0] ?? ""].map((one) => one || "accueil")} onClickMenuItem={(one) => go(one === "accueil" ? home : `${home}/${one}`)}>
            {tabs.map(([one, label]) => <Menu.Item key={one || "accueil"}>{label}</Menu.Item>)}
          </Menu>
        )}
      </Layout.Header>
      <Layout.Content><div className="inner">{page}</div></Layout.Content>
      <Layout.Footer className="foot">ATRIUM · Région Sud Provence-Alpes-Côte d'Azur · Mentions légales · Données personnelles · Accessibilité : partiellement conforme</Layout.Footer>
      <Volet open={panel} close={() => setPanel(false)} home={home} site={site} />
      {!site.consent && <Consent then={reload} />}
    </Layout>
  );
}
