// One value of a list.
import * as React from "react";
import { MenuToggle, Select, SelectList, SelectOption } from "@patternfly/react-core";

export function One({ id, entries, chosen, choose, placeholder, ...toggle }) {
  const [isOpen, setIsOpen] = React.useState(false);
  const said = entries.find((one) => one.id === chosen)?.label ?? placeholder;
  return (
    <Select isOpen={isOpen} selected={chosen} onOpenChange={setIsOpen} shouldFocusToggleOnSelect
      onSelect={(_, value) => {
        choose(value);
        setIsOpen(false);
      }}
      toggle={(ref) => <MenuToggle id={id} ref={ref} onClick={() => setIsOpen(!isOpen)} isExpanded={isOpen} isFullWidth {...toggle}>{said}</MenuToggle>}>
      <SelectList>{entries.map((one) => <SelectOption key={one.id} value={one.id}>{one.label}</SelectOption>)}</SelectList>
    </Select>
  );
}
