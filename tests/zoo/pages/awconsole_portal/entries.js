// The panel's menu, and what its other pages say.
import { h } from "vue";
import { ApiOutlined, BarChartOutlined, LayoutOutlined, NotificationOutlined, SettingOutlined, TeamOutlined } from "@ant-design/icons-vue";

export const PANEL = [
  { key: "tableau", label: "Tableau de bord", icon: () => h(BarChartOutlined) },
  { key: "pages", label: "Pages de site", icon: () => h(LayoutOutlined), children: [
    { key: "arborescence", label: "Arborescence et modèles" },
    { key: "menus", label: "Menus de navigation" },
    { key: "services", label: "Accès aux services tiers" },
    { key: "liens", label: "Liens utiles" },
  ] },
  { key: "publications", label: "Publications", icon: () => h(NotificationOutlined), children: [
    { key: "actualites", label: "Actualités" },
    { key: "agenda", label: "Agenda" },
    { key: "lettres", label: "Lettres d'information" },
  ] },
  { key: "utilisateurs", label: "Utilisateurs", icon: () => h(TeamOutlined), children: [
    { key: "annuaire", label: "Annuaire" },
    { key: "groupes", label: "Groupes" },
    { key: "export", label: "Export des utilisateurs" },
    { key: "delegations", label: "Délégations" },
  ] },
  { key: "connecteurs", label: "Connecteurs", icon: () => h(ApiOutlined), children: [
    { key: "gar", label: "GAR - Médiacentre" },
    { key: "annuaires", label: "Alimentation AAF" },
  ] },
  { key: "reglages", label: "Réglages du site", icon: () => h(SettingOutlined) },
];

const flat = PANEL.flatMap((one) => [one, ...(one.children ?? [])]);
export const labelled = (key) => flat.find((one) => one.key === key)?.label ?? "Page introuvable";
export const above = (key) => PANEL.find((one) => one.children?.some((child) => child.key === key))?.label;

export const TEXTS = {
  arborescence: "Le site compte 14 pages publiées et 2 brouillons.",
  menus: "Le menu principal est hérité du modèle régional.",
  liens: "3 liens utiles sont affichés sur la page d'accueil.",
  actualites: "4 actualités sont en ligne ; la dernière date du 24 novembre.",
  annuaire: "L'annuaire est alimenté chaque nuit par l'académie.",
  groupes: "6 groupes de travail, dont 2 inactifs depuis la rentrée.",
  gar: "Le Médiacentre est ouvert aux élèves et aux enseignants.",
  annuaires: "Dernière alimentation : cette nuit à 3 h 12, sans anomalie.",
  reglages: "Le titre, le logo et les couleurs du site sont fixés par la Région.",
};
