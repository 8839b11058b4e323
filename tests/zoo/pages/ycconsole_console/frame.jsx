// Modules at the top, what each has at the side; the tour of who comes for the first time.
import * as React from "react";
import { Alert, Avatar, Breadcrumb, Button, Drawer, Dropdown, Layout, Menu, Space, Tour, Typography } from "antd";
import {
  BankOutlined, BookOutlined, ControlOutlined, DatabaseOutlined, DownOutlined, FileTextOutlined, GlobalOutlined, HistoryOutlined, HomeOutlined,
  IdcardOutlined, LineChartOutlined, QuestionCircleOutlined, SafetyOutlined, SaveOutlined, SettingOutlined, SolutionOutlined, TeamOutlined,
  UserOutlined, UserSwitchOutlined,
} from "@ant-design/icons";
import { Board, Plain, PLAIN } from "./pages.jsx";
import { People } from "./people.jsx";
import { Preferences } from "./preferences.jsx";
import { Timed } from "./timed.jsx";
import { Publication } from "./publication.jsx";
import { call, usePath } from "./server.js";

const { Header, Sider, Content, Footer } = Layout;
const item = (key, label, icon, children) => ({ key, label, icon, children });
// Module → what its side menu has; the first is where it opens.
const MODULES = [
  { key: "/fichier", label: "Fichier", items: [
    item("/fichier/base", "Informations sur la base", <DatabaseOutlined />), item("/fichier/utilisateurs", "Administration des utilisateurs", <UserSwitchOutlined />),
    item("/fichier/sauvegardes", "Sauvegardes", <SaveOutlined />), item("/fichier/journal", "Journal des opérations", <HistoryOutlined />)] },
  { key: "/ressources", label: "Ressources", items: [
    item("/ressources/matieres", "Matières", <BookOutlined />), item("/ressources/classes", "Classes", <BankOutlined />),
    item("/ressources/eleves", "Élèves", <TeamOutlined />), item("/ressources/responsables", "Responsables", <UserOutlined />),
    item("professeurs", "Professeurs", <SolutionOutlined />, [item("/ressources/professeurs", "Liste des professeurs"), item("/ressources/professeurs/profils", "Profils d'autorisation")]),
    item("personnels", "Personnels", <IdcardOutlined />, [item("/ressources/personnels", "Liste des personnels"), item("/ressources/personnels/profils", "Profils d'autorisation")])] },
  { key: "/pronote.net", label: "PRONOTE.net", items: [
    item("/pronote.net/publication", "Publication", <GlobalOutlined />), item("/pronote.net/connexions", "Suivi des connexions", <LineChartOutlined />), item("/pronote.net/certificat", "Certificat", <SafetyOutlined />)] },
  { key: "/parametres", label: "Paramètres", items: [
    item("/parametres/etablissement", "Établissement", <BankOutlined />), item("/parametres/preferences", "Préférences", <ControlOutlined />),
    item("/parametres/documents", "Modèles de documents", <FileTextOutlined />), item("/parametres/options", "Options", <SettingOutlined />)] },
];
const LEAVES = MODULES.flatMap(({ label, items }) => items.flatMap((one) => (one.children ?? [one]).map((leaf) => ({ path: leaf.key, crumbs: one.children ? [label, one.label, leaf.label] : [label, leaf.label] }))));

function Page({ path, onPublished }) {
  switch (path) {
    case "/fichier/utilisateurs": return <Timed kind="administratif" />;
    case "/ressources/professeurs/profils": return <Timed kind="professeurs" />;
    case "/ressources/personnels/profils": return <Timed kind="vie_scolaire" />;
    case "/ressources/eleves": return <People profile="eleves" title="Élèves" />;
    case "/ressources/responsables": return <People profile="responsables" title="Responsables" />;
    case "/ressources/professeurs": return <People profile="enseignants" title="Professeurs" />;
    case "/ressources/personnels": return <People profile="personnels" title="Personnels" />;
    case "/pronote.net/publication": return <Publication onPublished={onPublished} />;
    case "/parametres/preferences": return <Preferences />;
    default: return PLAIN[path] ? <Plain {...PLAIN[path]} /> : <Board />;
  }
}

export function Frame({ session, reload }) {
  const [path, go] = usePath();
  const [help, setHelp] = React.useState(false);
  const [touring, setTouring] = React.useState(!session.toured);
  const [published, setPublished] = React.useState(session.published);
  const modules = React.useRef(null), account = React.useRef(null), asking = React.useRef(null);
  const module = MODULES.find(({ key }) => path.startsWith(key));
  const leaf = LEAVES.find((one) => one.path === path);
  const toured = () => {
    setTouring(false);
    call("/session/visite", "PUT", {});
  };
  const change = async ({ key }) => {
    if (key === "base") await call("/session/base", "PUT", { uai: null });
    else await call("/session", "DELETE");
    window.history.replaceState(null, "", "/");
    await reload();
  };
  const steps = [
    { title: "Une nouvelle organisation", description: "Les rubriques sont en haut de l'écran ; ce que contient chacune est à gauche.", target: () => modules.current },
    { title: "Vos établissements", description: "Changez d'établissement ou déconnectez-vous depuis ce menu.", target: () => account.current },
    { title: "Besoin d'aide ?", description: "La documentation et les coordonnées de l'assistance restent à portée de main.", target: () => asking.current },
  ];
  return (
    <Layout className="whole">
      <Header className="header">
        <a className="logo" href="/" onClick={(event) => { event.preventDefault(); go("/"); }}>PRONOTE</a>
        <div ref={modules} className="modules">
          <Menu theme="dark" mode="horizontal" selectedKeys={module ? [module.key] : []} items={MODULES.map(({ key, label }) => ({ key, label }))}
            onClick={({ key }) => go(MODULES.find((one) => one.key === key).items[0].key)} />
        </div>
        <Button ref={asking} type="text" icon={<QuestionCircleOutlined />} aria-label="Aide" className="light" onClick={() => setHelp(true)} />
        <Dropdown menu={{ items: [{ key: "base", label: "Changer d'établissement" }, { type: "divider" }, { key: "leave", label: "Se déconnecter" }], onClick: change }}>
          <Button ref={account} type="text" className="light"><Space><Avatar size="small" icon={<UserOutlined />} />{session.base.name}<DownOutlined /></Space></Button>
        </Dropdown>
      </Header>
      <Layout>
        {module && (
          <Sider width={280} theme="light">
            <Menu key={module.key} mode="inline" style={{ height: "100%" }} items={module.items} selectedKeys={[path]} onClick={({ key }) => go(key)}
              defaultOpenKeys={module.items.filter((one) => one.children?.some((child) => child.key === path)).map((one) => one.key)} />
          </Sider>
        )}
        <Layout style={{ padding: "0 24px" }}>
          <Breadcrumb style={{ margin: "16px 0" }} items={[{ title: <HomeOutlined /> }, ...(leaf?.crumbs ?? ["Tableau de bord"]).map((title) => ({ title }))]} />
          {!published && path !== "/pronote.net/publication" && <Alert banner title="La base n'est pas publiée : les familles et les enseignants n'ont plus accès à leurs espaces." style={{ marginBottom: 16 }} />}
          <Content className="content"><Page key={path} path={path} onPublished={setPublished} /></Content>
          <Footer style={{ textAlign: "center" }}>PRONOTE 2026.1.3 · base 2026-2027 · {session.base.uai}</Footer>
        </Layout>
      </Layout>
      <Tour open={touring} onClose={toured} onFinish={toured} steps={steps} />
      <Drawer title="Aide" open={help} onClose={() => setHelp(false)}>
        <Typography.Paragraph>La documentation en ligne décrit chaque rubrique. Pour l'ouverture aux ENT, reportez-vous à la fiche de votre académie.</Typography.Paragraph>
        <Typography.Paragraph type="secondary">Assistance : du lundi au vendredi, 8 h - 18 h 30.</Typography.Paragraph>
      </Drawer>
    </Layout>
  );
}
