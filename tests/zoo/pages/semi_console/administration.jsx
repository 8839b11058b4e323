// The portal's administration: a card for each section, and within one its pages at the side.
import { Avatar, Card, Layout, Nav, Typography } from "@douyinfe/semi-ui-19";
import { IconArticle, IconPuzzle, IconServer, IconUserGroup } from "@douyinfe/semi-icons";
import { go, to } from "../two_schools/server.js";
import { Export } from "./export.jsx";
import { Nothing, Page } from "./page.jsx";
import { Services } from "./services.jsx";

const SECTIONS = {
  pages: {
    title: "Pages de site", text: "Arborescence, bandeau, accès aux services.", Icon: IconArticle,
    entries: { arborescence: "Arborescence des pages", bandeau: "Bandeau et thème", tiers: "Accès aux services tiers" },
  },
  utilisateurs: {
    title: "Utilisateurs", text: "Comptes, groupes et mots de passe.", Icon: IconUserGroup,
    entries: { comptes: "Gestion des comptes", groupes: "Groupes", export: "Export des utilisateurs" },
  },
  contenu: { title: "Contenus", text: "Actualités, documents et agenda.", Icon: IconServer, entries: { actualites: "Actualités", documents: "Documents" } },
  modules: { title: "Modules", text: "Forums, messagerie et espaces.", Icon: IconPuzzle, entries: { messagerie: "Messagerie", forums: "Forums" } },
};
const CONTENT = { tiers: Services, export: Export };

function Overview({ at }) {
  return (
    <Page title="Administration du site" path={[{ name: "Site d'établissement", href: at("") }]}>
      <div className="cards">
        {Object.entries(SECTIONS).map(([key, { title, text, Icon, entries }]) => {
          const first = at(`administration/${key}/${Object.keys(entries)[0]}`);
          return (
            <Card key={key} shadows="hover" footerLine footer={<Typography.Text type="tertiary">{Object.keys(entries).length} pages</Typography.Text>}>
              <Card.Meta avatar={<Avatar color="blue"><Icon /></Avatar>} description={text} title={<Typography.Text link={to(first)} strong>{title}</Typography.Text>} />
            </Card>
          );
        })}
      </div>
    </Page>
  );
}

export function Administration({ server, section, entry, at }) {
  const { title, entries } = SECTIONS[section] ?? {};
  if (!entries?.[entry]) return <Overview at={at} />;
  const Content = CONTENT[entry] ?? Nothing;
  const path = [{ name: "Administration", href: at("administration") }, { name: title }];
  const items = Object.entries(entries).map(([itemKey, text]) => ({ itemKey, text }));
  return (
    <Layout hasSider>
      <Layout.Sider>
        <Nav style={{ minHeight: "calc(100vh - 60px)", width: 240 }} header={{ text: title }} items={items} selectedKeys={[entry]}
          onSelect={({ itemKey }) => go(at(`administration/${section}/${itemKey}`))} />
      </Layout.Sider>
      <Layout.Content><Page title={entries[entry]} path={path}><Content key={entry} server={server} /></Page></Layout.Content>
    </Layout>
  );
}
