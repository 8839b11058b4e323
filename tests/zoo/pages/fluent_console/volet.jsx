// The volet administration: a navigation in a drawer over the page, its categories folded.
import * as React from "react";
import {
  AppItem, Hamburger, NavCategory, NavCategoryItem, NavDivider, NavDrawer, NavDrawerBody, NavDrawerHeader, NavItem, NavSectionHeader, NavSubItem,
  NavSubItemGroup, Tooltip,
} from "@fluentui/react-components";
import {
  Building24Regular, ContentView20Regular, DocumentMultiple20Regular, People20Regular, QuestionCircle20Regular, Settings20Regular,
} from "@fluentui/react-icons";

export const SECTIONS = [
  { key: "pages", title: "Pages de site", icon: <DocumentMultiple20Regular />, entries: {
    arborescence: "Arborescence", modeles: "Modèles de page", tiers: "Accès aux services tiers", menus: "Menus et raccourcis",
  } },
  { key: "utilisateurs", title: "Utilisateurs", icon: <People20Regular />, entries: {
    membres: "Membres du site", groupes: "Groupes", roles: "Rôles", export: "Export des utilisateurs",
  } },
  { key: "contenus", title: "Contenus", icon: <ContentView20Regular />, entries: { articles: "Articles", documents: "Documents", agenda: "Agenda" } },
  { key: "configuration", title: "Configuration", icon: <Settings20Regular />, entries: { identite: "Identité du site", apparence: "Apparence" } },
];

export function Volet({ open, setOpen, name, section, entry, go }) {
  const select = (_, { value, categoryValue }) => {
    if (!categoryValue) return;
    go(`${categoryValue}/${value}`);
    setOpen(false);
  };
  return (
    <NavDrawer type="overlay" open={open} onOpenChange={(_, data) => setOpen(data.open)} onNavItemSelect={select}
      selectedValue={entry ?? ""} selectedCategoryValue={entry ? section : undefined} multiple={false}>
      <NavDrawerHeader><Tooltip content="Fermer le volet" relationship="label"><Hamburger onClick={() => setOpen(false)} /></Tooltip></NavDrawerHeader>
      <NavDrawerBody>
        <AppItem icon={<Building24Regular />}>{name}</AppItem>
        <NavSectionHeader>Volet administration</NavSectionHeader>
        {SECTIONS.map(({ key, title, icon, entries }) => (
          <NavCategory key={key} value={key}>
            <NavCategoryItem icon={icon}>{title}</NavCategoryItem>
            <NavSubItemGroup>
              {Object.entries(entries).map(([value, label]) => <NavSubItem key={value} value={value}>{label}</NavSubItem>)}
            </NavSubItemGroup>
          </NavCategory>
        ))}
        <NavDivider />
        <NavItem value="aide" icon={<QuestionCircle20Regular />}>Assistance</NavItem>
      </NavDrawerBody>
    </NavDrawer>
  );
}
