// « Volet d'administration »: what an administrator finds behind the icon at the top left.
import { Badge, Drawer, Menu } from "@arco-design/web-react";
import { IconDashboard, IconFile, IconHome, IconMessage, IconSettings, IconUserGroup } from "@arco-design/web-react/icon";
import { go } from "./server.js";

export const ENTRIES = [
  { key: "tableau-de-bord", label: "Tableau de bord", icon: <IconHome /> },
  {
    key: "pages", label: "Pages de site", icon: <IconFile />,
    entries: [["arborescence", "Arborescence du site"], ["services-tiers", "Accès aux services tiers"], ["modeles", "Modèles de page"], ["corbeille", "Corbeille"]],
  },
  {
    key: "utilisateurs", label: "Utilisateurs", icon: <IconUserGroup />,
    entries: [["annuaire", "Annuaire"], ["groupes", "Groupes"], ["delegations", "Délégations"], ["export", "Export des utilisateurs"], ["purge", "Comptes à supprimer"]],
  },
  { key: "communication", label: "Communication", icon: <IconMessage />, entries: [["publications", "Publications"], ["diffusion", "Listes de diffusion"], ["moderation", "Modération"]] },
  { key: "configuration", label: "Configuration", icon: <IconSettings />, entries: [["identite", "Identité de l'établissement"], ["charte", "Charte graphique"], ["mentions", "Mentions légales"]] },
  { key: "statistiques", label: "Statistiques", icon: <IconDashboard /> },
];

export const called = (entry) => {
  for (const { key, label, entries = [] } of ENTRIES) {
    if (key === entry) return [label];
    const found = entries.find(([one]) => one === entry);
    if (found) return [label, found[1]];
  }
  return ["Page introuvable"];
};

export function Volet({ open, close, home, site }) {
  const chosen = (key) => {
    close();
    go(`${home}/admin/${key}`);
  };
  return (
    <Drawer width={320} placement="left" title="Volet d'administration" visible={open} onCancel={close} footer={null} bodyStyle={{ padding: 0 }}>
      <div style={{ padding: "12px 20px", color: "var(--color-text-3)" }}>{site.name}</div>
      <Menu selectedKeys={[]} onClickMenuItem={chosen}>
        {ENTRIES.map(({ key, label, icon, entries }) =>
          entries ? (
            <Menu.SubMenu key={key} title={<>{icon}{label}</>}>
              {entries.map(([one, name]) => <Menu.Item key={one}>{name}{one === "moderation" && <Badge count={2} style={{ marginLeft: 8 }} />}</Menu.Item>)}
            </Menu.SubMenu>
          ) : (
            <Menu.Item key={key}>{icon}{label}</Menu.Item>
          ),
        )}
      </Menu>
    </Drawer>
  );
}
