// « Volet d'administration »: a sheet at the left that holds the navigation, its sublists folded.
import { Dialog, NavList } from "@primer/react";
import { BrowserIcon, GearIcon, GraphIcon, PeopleIcon, QuestionIcon } from "@primer/octicons-react";
import { go } from "../two_schools/server.js";

const MENU = [
  { id: "pages", name: "Pages de site", icon: BrowserIcon, children: [
    ["arborescence", "Arborescence"], ["actualites", "Actualités"], ["services-tiers", "Accès aux services tiers"], ["mise-en-page", "Mise en page"],
  ] },
  { id: "users", name: "Utilisateurs", icon: PeopleIcon, children: [
    ["annuaire", "Annuaire"], ["groupes", "Groupes"], ["export-utilisateurs", "Export des utilisateurs"], ["mots-de-passe", "Mots de passe"],
  ] },
  { id: "config", name: "Configuration", icon: GearIcon, children: [["general", "Général"], ["charte", "Charte d'utilisation"]] },
  { id: "statistiques", name: "Statistiques", icon: GraphIcon },
  { id: "aide", name: "Aide", icon: QuestionIcon },
];
export const PAGES = {
  "mon-profil": "Mon profil", notifications: "Notifications",
  ...Object.fromEntries(MENU.flatMap((one) => one.children ?? [[one.id, one.name]])),
};

export function Panel({ school, name, page, returnFocusRef, onClose }) {
  const entry = (id, caption, icon) => {
    const href = `/web/${school}/admin/${id}`;
    const follow = (event) => {
      event.preventDefault();
      go(href);
      onClose();
    };
    const Icon = icon;
    return (
      <NavList.Item key={id} href={href} aria-current={id === page ? "page" : undefined} onClick={follow}>
        {Icon && <NavList.LeadingVisual><Icon /></NavList.LeadingVisual>}
        {caption}
      </NavList.Item>
    );
  };
  return (
    <Dialog title="Volet d'administration" subtitle={name} position="left" width="medium" returnFocusRef={returnFocusRef} onClose={onClose}>
      <NavList aria-label="Administration du site">
        {MENU.map(({ id, name: caption, icon: Icon, children }) => children ? (
          <NavList.Item key={id} defaultOpen={children.some(([one]) => one === page)}>
            <NavList.LeadingVisual><Icon /></NavList.LeadingVisual>
            {caption}
            <NavList.SubNav>{children.map(([one, text]) => entry(one, text))}</NavList.SubNav>
          </NavList.Item>
        ) : entry(id, caption, Icon))}
      </NavList>
    </Dialog>
  );
}
