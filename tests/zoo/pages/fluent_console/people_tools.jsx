// Over a list of people: what is searched, which classes, which columns.
import * as React from "react";
import {
  Menu, MenuItemCheckbox, MenuList, MenuPopover, MenuTrigger, SearchBox, Tag, TagPicker, TagPickerControl, TagPickerGroup, TagPickerInput,
  TagPickerList, TagPickerOption, Toolbar, ToolbarButton, ToolbarDivider, makeStyles,
} from "@fluentui/react-components";
import { ColumnTriple20Regular, Print20Regular } from "@fluentui/react-icons";

const CLASSES = ["2NDE1", "2NDE2", "1G1", "TG3"];
const useStyles = makeStyles({ picker: { minWidth: "280px" } });

function Classes({ groups, setGroups }) {
  const styles = useStyles();
  const left = CLASSES.filter((one) => !groups.includes(one));
  return (
    <div className={styles.picker}>
      <TagPicker selectedOptions={groups} onOptionSelect={(_, data) => setGroups(data.selectedOptions.filter((one) => CLASSES.includes(one)))}>
        <TagPickerControl>
          <TagPickerGroup aria-label="Classes choisies">{groups.map((one) => <Tag key={one} shape="rounded" value={one}>{one}</Tag>)}</TagPickerGroup>
          <TagPickerInput aria-label="Filtrer par classe" placeholder={groups.length ? "" : "Toutes les classes"} />
        </TagPickerControl>
        <TagPickerList>
          {left.length ? left.map((one) => <TagPickerOption key={one} value={one}>{one}</TagPickerOption>) : <TagPickerOption value="none">Aucune autre classe</TagPickerOption>}
        </TagPickerList>
      </TagPicker>
    </div>
  );
}

export function PeopleTools({ titles, possible, shown, show, search, setSearch, groups, setGroups }) {
  return (
    <Toolbar aria-label="Outils de la liste">
      <SearchBox placeholder="Rechercher une personne" value={search} onChange={(_, data) => setSearch(data.value)} dismiss={{ "aria-label": "Effacer" }} />
      {setGroups && <><ToolbarDivider /><Classes groups={groups} setGroups={setGroups} /></>}
      <ToolbarDivider />
      <Menu checkedValues={{ columns: shown }} onCheckedValueChange={(_, data) => show(data.checkedItems)}>
        <MenuTrigger disableButtonEnhancement><ToolbarButton icon={<ColumnTriple20Regular />}>Colonnes</ToolbarButton></MenuTrigger>
        <MenuPopover>
          <MenuList>{possible.map((one) => <MenuItemCheckbox key={one} name="columns" value={one} disabled={one === "family"}>{titles[one]}</MenuItemCheckbox>)}</MenuList>
        </MenuPopover>
      </Menu>
      <ToolbarButton icon={<Print20Regular />} aria-label="Imprimer" />
    </Toolbar>
  );
}
