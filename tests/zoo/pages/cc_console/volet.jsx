// The « volet administration »: a dark sidebar that the icon at the top left brings in.
import {
  CCloseButton, CNavGroup, CNavItem, CNavTitle, CSidebar, CSidebarBrand, CSidebarFooter, CSidebarHeader, CSidebarNav,
} from "@coreui/react";
import { to } from "../two_schools/server.js";
import { Icon } from "./icons.jsx";

export const VOLET = [
  { title: "Pages de site", icon: "pages", entries: { pages: "Arborescence", menus: "Menus et raccourcis", tiers: "Accès aux services tiers", modeles: "Modèles de pages" } },
  { title: "Utilisateurs", icon: "users", entries: { membres: "Membres du site", groupes: "Groupes", roles: "Rôles", export: "Export des utilisateurs" } },
  { title: "Contenus", icon: "news", entries: { articles: "Articles", documents: "Documents", agenda: "Agenda" } },
  { title: "Configuration", icon: "paint", entries: { identite: "Identité du site", apparence: "Apparence" } },
];

export function Volet({ school, place, visible, onVisible }) {
  return (
    <CSidebar className="border-end" colorScheme="dark" position="fixed" visible={visible} onVisibleChange={onVisible} aria-label="Volet administration">
      <CSidebarHeader className="border-bottom">
        <CSidebarBrand className="text-decoration-none fw-semibold">Administration</CSidebarBrand>
        <CCloseButton dark aria-label="Fermer le volet" onClick={() => onVisible(false)} />
      </CSidebarHeader>
      <CSidebarNav>
        <CNavTitle>Site d'établissement</CNavTitle>
        {VOLET.map(({ title, icon, entries }) => (
          <CNavGroup key={title} visible={place in entries} toggler={<><Icon name={icon} className="nav-icon" /> {title}</>}>
            {Object.entries(entries).map(([key, label]) => (
              <CNavItem key={key} active={key === place} {...to(`/web/${school}/${key}`)}>
                <span className="nav-icon"><span className="nav-icon-bullet" /></span> {label}
              </CNavItem>
            ))}
          </CNavGroup>
        ))}
      </CSidebarNav>
      <CSidebarFooter className="border-top small text-body-secondary">ATRIUM 8.2</CSidebarFooter>
    </CSidebar>
  );
}
