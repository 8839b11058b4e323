// Who is signed in, at the right of the header.
import { Avatar, Dropdown } from "@douyinfe/semi-ui-19";
import { IconExit, IconUser } from "@douyinfe/semi-icons";

export function Account({ name, initials, leave }) {
  const menu = (
    <Dropdown.Menu>
      <Dropdown.Title>{name}</Dropdown.Title>
      <Dropdown.Item icon={<IconUser />}>Mon profil</Dropdown.Item>
      <Dropdown.Divider />
      <Dropdown.Item icon={<IconExit />} onClick={leave}>Se déconnecter</Dropdown.Item>
    </Dropdown.Menu>
  );
  return <Dropdown position="bottomRight" render={menu}><span><Avatar size="small" color="light-blue" alt={name}>{initials}</Avatar></span></Dropdown>;
}
