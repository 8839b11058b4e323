// The wheel of a list: how many rows on a page, which columns.
import CollectionPreferences from "@cloudscape-design/components/collection-preferences";

export const PeoplePreferences = ({ columns, value, onChange }) => (
  <CollectionPreferences
    preferences={value}
    onConfirm={({ detail }) => onChange(detail)}
    pageSizePreference={{ options: [10, 20, 50].map((one) => ({ value: one, label: `${one} personnes` })) }}
    stripedRowsPreference={{}}
    contentDensityPreference={{}}
    contentDisplayPreference={{ options: columns.map(({ id, header }) => ({ id, label: header, alwaysVisible: id === "family" })) }}
  />
);
