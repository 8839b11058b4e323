// Who is signed in, at the right of the bar.
import * as React from "react";
import { Avatar, Button, Menu, MenuDivider, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { ArrowSwap20Regular, PersonCircle20Regular, SignOut20Regular } from "@fluentui/react-icons";

export function Account({ name, change, leave }) {
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="transparent" aria-label={`Compte de ${name}`} icon={<Avatar name={name} color="colorful" size={28} />} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          <MenuItem icon={<PersonCircle20Regular />}>Mon compte</MenuItem>
          {change && <MenuItem icon={<ArrowSwap20Regular />} onClick={change}>Changer d'établissement</MenuItem>}
          <MenuDivider />
          <MenuItem icon={<SignOut20Regular />} onClick={leave}>Se déconnecter</MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
