// The columns of a list of people, and which of them are shown at first.
import Input from "@cloudscape-design/components/input";

const CAS = {
  id: "cas", header: "Identifiant CAS", cell: (one) => one.cas || "-", minWidth: 240,
  editConfig: {
    ariaLabel: "Identifiant CAS", editIconAriaLabel: "modifiable", errorIconAriaLabel: "Erreur",
    editingCell: (one, { currentValue, setValue }) => (
      <Input autoFocus value={currentValue ?? one.cas} onChange={({ detail }) => setValue(detail.value)} placeholder="Saisir l'identifiant" />
    ),
  },
};

export function columnsOf(profile, preference) {
  const pupils = profile === "eleves";
  return [
    { id: "family", header: "Nom", cell: (one) => one.family, sortingField: "family", width: 150, isRowHeader: true },
    { id: "first", header: "Prénom", cell: (one) => one.first, sortingField: "first", width: 140 },
    ...(pupils ? [{ id: "born", header: "Né(e) le", cell: (one) => one.born, width: 130 }, { id: "group", header: "Classe", cell: (one) => one.group, sortingField: "group", width: 120 }] : []),
    { id: "mail", header: "Courriel", cell: () => "-", width: 110 },
    { id: "last", header: "Dernière connexion", cell: () => "-", width: 180 },
    ...(preference ? [CAS] : []),
  ];
}

export const SHOWN_AT_FIRST = (id) => !["cas", "last"].includes(id);
