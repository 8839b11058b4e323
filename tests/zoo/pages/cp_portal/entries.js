// What the administration of the site holds: one card a section, one card an entry.
import { IconBrush, IconDownload, IconFiles, IconFolder, IconKey, IconListTree, IconMenu2, IconNews, IconPhoto, IconPlugConnected, IconTrash, IconUserPlus, IconUsers, IconUsersGroup } from "@tabler/icons-react";

export const SECTIONS = [
  { key: "pages", label: "Pages de site", icon: IconFiles, about: "Arborescence, menus et services proposés aux visiteurs", entries: [
    { key: "arborescence", label: "Arborescence du site", icon: IconListTree, about: "14 pages" },
    { key: "menus", label: "Menus", icon: IconMenu2, about: "Ordre et visibilité des rubriques" },
    { key: "services-tiers", label: "Accès aux services tiers", icon: IconPlugConnected, about: "Services ouverts depuis le site, par profil" },
    { key: "corbeille", label: "Corbeille", icon: IconTrash, about: "2 pages supprimées" },
  ] },
  { key: "utilisateurs", label: "Utilisateurs", icon: IconUsers, about: "Comptes, groupes et mots de passe", entries: [
    { key: "annuaire", label: "Annuaire", icon: IconUsers, about: "86 comptes" },
    { key: "comptes", label: "Comptes manuels", icon: IconUserPlus, about: "3 comptes" },
    { key: "groupes", label: "Groupes", icon: IconUsersGroup, about: "Classes et équipes" },
    { key: "export", label: "Export des utilisateurs", icon: IconDownload, about: "Un fichier par profil" },
    { key: "mots-de-passe", label: "Mots de passe", icon: IconKey, about: "Réinitialisation" },
  ] },
  { key: "contenus", label: "Contenus", icon: IconNews, about: "Actualités, documents et médias", entries: [
    { key: "actualites", label: "Actualités", icon: IconNews, about: "3 publiées" },
    { key: "documents", label: "Documents", icon: IconFolder, about: "28 fichiers" },
    { key: "medias", label: "Médiathèque", icon: IconPhoto, about: "112 images" },
  ] },
  { key: "apparence", label: "Apparence", icon: IconBrush, about: "Thème, logo et bandeau", entries: [
    { key: "theme", label: "Thème", icon: IconBrush, about: "Couleurs du site" },
    { key: "logo", label: "Logo et bandeau", icon: IconPhoto, about: "Images d'en-tête" },
  ] },
];
