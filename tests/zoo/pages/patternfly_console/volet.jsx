// The volet administration: a sidebar whose sections fly out.
import { Menu, MenuContent, MenuItem, MenuList, Nav, NavItem, NavList, PageSidebar, PageSidebarBody } from "@patternfly/react-core";

export const SECTIONS = {
  pages: { title: "Pages de site", entries: { pages: "Gestion des pages", tiers: "Accès aux services tiers", apparence: "Apparence" } },
  utilisateurs: { title: "Utilisateurs", entries: { membres: "Membres du site", export: "Export des utilisateurs", groupes: "Groupes" } },
  contenu: { title: "Contenu", entries: { actualites: "Actualités", documents: "Documents et médias" } },
  configuration: { title: "Configuration", entries: { parametres: "Paramètres du site", modeles: "Modèles de site" } },
};

export function Volet({ isOpen, section, entry, go }) {
  const flyout = (key, entries) => (
    <Menu containsFlyout isNavFlyout id={`volet-${key}`} onSelect={(_, chosen) => go(`${key}/${chosen}`)}>
      <MenuContent>
        <MenuList>
          {Object.entries(entries).map(([id, title]) => <MenuItem key={id} itemId={id} isActive={id === entry}>{title}</MenuItem>)}
        </MenuList>
      </MenuContent>
    </Menu>
  );
  return (
    <PageSidebar isSidebarOpen={isOpen} id="volet" style={isOpen ? { overflow: "visible" } : {}}>
      <PageSidebarBody>
        <Nav aria-label="Administration du site">
          <NavList>
            {Object.entries(SECTIONS).map(([key, { title, entries }]) => (
              <NavItem preventDefault key={key} id={`section-${key}`} itemId={key} isActive={key === section} flyout={flyout(key, entries)}>{title}</NavItem>
            ))}
          </NavList>
        </Nav>
      </PageSidebarBody>
    </PageSidebar>
  );
}
