// The bar's menus, and who is signed in.
import * as React from "react";
import { Avatar, Button, Divider, IconButton, Menu, MenuItem, Stack, Tooltip } from "@mui/material";
import { go, post, to } from "../two_schools/server.js";
import { BaseIcon, DownIcon } from "./icons.jsx";

function Dropdown({ title, pages, names, school }) {
  const [anchor, setAnchor] = React.useState(null);
  const id = React.useId();
  const open = Boolean(anchor);
  const choose = (key) => () => {
    setAnchor(null);
    go(`/${school}/${key}`);
  };
  return (
    <>
      <Button id={`${id}-button`} color="inherit" aria-controls={open ? id : undefined} aria-haspopup="true" aria-expanded={open ? "true" : undefined}
        endIcon={<DownIcon />} onClick={(event) => setAnchor(event.currentTarget)}>{title}</Button>
      <Menu id={id} anchorEl={anchor} open={open} onClose={() => setAnchor(null)} slotProps={{ list: { "aria-labelledby": `${id}-button` } }}>
        {pages.map((key) => <MenuItem key={key} onClick={choose(key)}>{names[key].title}</MenuItem>)}
      </Menu>
    </>
  );
}

export function TopMenu({ menus, pages, school }) {
  return (
    <Stack direction="row" component="nav" aria-label="Menu principal">
      {menus.map((one) => one.pages ? <Dropdown key={one.title} {...one} names={pages} school={school} />
        : <Button key={one.key} color="inherit" {...to(`/${school}/${one.key}`)}>{pages[one.key].title}</Button>)}
    </Stack>
  );
}

export function AccountMenu({ server }) {
  const [anchor, setAnchor] = React.useState(null);
  const change = () => go("/bases");
  const leave = async () => {
    await post("/api/logout");
    await server.load();
    go("/");
  };
  return (
    <Stack direction="row" spacing={1} sx={{ alignItems: "center" }}>
      <Button color="inherit" startIcon={<BaseIcon />} onClick={change} sx={{ textTransform: "none" }}>{server.data.name}</Button>
      <Tooltip title="Mon compte"><IconButton onClick={(event) => setAnchor(event.currentTarget)}><Avatar sx={{ width: 32, height: 32 }} /></IconButton></Tooltip>
      <Menu anchorEl={anchor} open={Boolean(anchor)} onClose={() => setAnchor(null)}>
        <MenuItem disabled>123456</MenuItem>
        <Divider />
        <MenuItem onClick={change}>Changer de base</MenuItem>
        <MenuItem onClick={leave}>Se déconnecter</MenuItem>
      </Menu>
    </Stack>
  );
}
