// Who is signed in, at the right of the masthead.
import * as React from "react";
import { Divider, Dropdown, DropdownItem, DropdownList, MenuToggle } from "@patternfly/react-core";
import UserIcon from "@patternfly/react-icons/dist/esm/icons/user-icon";

export function Account({ name, leave }) {
  const [isOpen, setIsOpen] = React.useState(false);
  return (
    <Dropdown isOpen={isOpen} onSelect={() => setIsOpen(false)} onOpenChange={setIsOpen} popperProps={{ position: "right" }}
      toggle={(ref) => <MenuToggle ref={ref} icon={<UserIcon />} onClick={() => setIsOpen(!isOpen)} isExpanded={isOpen}>{name}</MenuToggle>}>
      <DropdownList>
        <DropdownItem key="profile">Mon profil</DropdownItem>
        <DropdownItem key="help">Aide en ligne</DropdownItem>
        <Divider component="li" key="line" />
        <DropdownItem key="leave" onClick={leave}>Se déconnecter</DropdownItem>
      </DropdownList>
    </Dropdown>
  );
}
