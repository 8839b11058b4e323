// The volet d'administration: one level at a time, with a way back.
import * as React from "react";
import { Heading, Separator, Text } from "@radix-ui/themes";
import { ArrowLeftIcon, ChevronRightIcon } from "@radix-ui/react-icons";

const entry = (name, id) => ({ name, id });
export const ENTRIES = [
  { name: "Pages de site", children: [
    entry("Arborescence des pages", "arborescence"), entry("Modèles de page", "modeles"), entry("Bandeau et logo", "bandeau"),
    entry("Accès aux services tiers", "services-tiers"), entry("Raccourcis", "raccourcis"),
  ] },
  { name: "Publications", children: [entry("Articles", "articles"), entry("Agendas", "agendas"), entry("Documents", "documents")] },
  { name: "Utilisateurs", children: [
    entry("Annuaire", "annuaire"), entry("Groupes", "groupes"), entry("Import des utilisateurs", "import-utilisateurs"),
    entry("Export des utilisateurs", "export-utilisateurs"), entry("Réinitialisation des mots de passe", "mots-de-passe"),
  ] },
  { name: "Statistiques", children: [entry("Fréquentation", "frequentation"), entry("Usages des services", "usages")] },
  { name: "Configuration", children: [entry("Établissement", "etablissement"), entry("Charte d'utilisation", "charte")] },
];

export function Volet({ site, then }) {
  const [chosen, setChosen] = React.useState(null);
  const section = ENTRIES.find((one) => one.name === chosen);
  return (
    <aside className="volet" aria-label="Volet d'administration">
      <nav>
        {section ? (
          <>
            <button type="button" className="entry" style={{ justifyContent: "start", gap: 8 }} onClick={() => setChosen(null)}><ArrowLeftIcon /> Retour</button>
            <Separator size="4" my="2" />
            <Heading as="h2" size="3" mx="3" mb="2">{section.name}</Heading>
            {section.children.map((one) => (
              <button type="button" className="entry" key={one.id} onClick={() => then(`/web/${site.slug}/administration/${one.id}`)}>{one.name}</button>
            ))}
          </>
        ) : (
          <>
            <Heading as="h2" size="3" mx="3" mb="1">Administration</Heading>
            <Text as="p" size="1" color="gray" mx="3" mb="2">{site.name}</Text>
            {ENTRIES.map((one) => (
              <button type="button" className="entry" key={one.name} onClick={() => setChosen(one.name)}>{one.name}<ChevronRightIcon /></button>
            ))}
          </>
        )}
      </nav>
    </aside>
  );
}
