// MUI, theme by default: accordions, snackbar, drawer with a nested list, tabs, autocomplete, dialog, DataGrid, text field.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  Accordion, AccordionDetails, AccordionSummary, Alert, Autocomplete, Box, Button, Checkbox, Collapse, Dialog,
  DialogActions, DialogContent, DialogContentText, DialogTitle, Drawer, FormControl, FormControlLabel, FormGroup,
  FormLabel, IconButton, InputAdornment, List, ListItemButton, ListItemText, Radio, RadioGroup, Snackbar, SvgIcon, Switch,
  Tab, Tabs, TextField, Typography,
} from "@mui/material";
import { DataGrid } from "@mui/x-data-grid";

const show = (root, element) => createRoot(root).render(element);
const Icon = ({ d }) => <SvgIcon><path d={d} /></SvgIcon>;
const MORE = "M7.41 8.59 12 13.17l4.59-4.58L18 10l-6 6-6-6z";
const MENU = "M3 18h18v-2H3zm0-5h18v-2H3zm0-7v2h18V6z";

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices(services.map((one) => (one.key === key ? { ...one, ...what } : one)));
  return (
    <div>
      {services.map(({ key, name, on, profiles }) => (
        <Accordion key={key}>
          <AccordionSummary expandIcon={<Icon d={MORE} />} aria-controls={`${key}-content`} id={`${key}-header`}>
            <Typography component="span">{name}</Typography>
          </AccordionSummary>
          <AccordionDetails>
            <FormControl>
              <FormLabel id={`${key}-label`}>Activer le service</FormLabel>
              <RadioGroup row aria-labelledby={`${key}-label`} name={key} value={on ? "oui" : "non"}
                onChange={(event) => change(key, { on: event.target.value === "oui" })}>
                <FormControlLabel value="oui" control={<Radio />} label="Oui" />
                <FormControlLabel value="non" control={<Radio />} label="Non" />
              </RadioGroup>
            </FormControl>
            <FormGroup>
              {site.profiles.map((one) => (
                <FormControlLabel key={one.key} label={one.name} control={
                  <Checkbox checked={profiles.includes(one.key)} onChange={(event) => change(key, {
                    profiles: event.target.checked ? [...profiles, one.key] : profiles.filter((p) => p !== one.key),
                  })} />} />
              ))}
            </FormGroup>
          </AccordionDetails>
        </Accordion>
      ))}
      <Button variant="contained" onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))}>Enregistrer</Button>
    </div>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

function Save({ site }) {
  const [open, setOpen] = React.useState(false);
  return (
    <div>
      <Button variant="contained" onClick={() => site.saveServices(site.plainServices()).then(() => setOpen(true))}>Enregistrer</Button>
      <Snackbar open={open} autoHideDuration={6000} onClose={() => setOpen(false)}>
        <Alert onClose={() => setOpen(false)} severity="success" variant="filled" sx={{ width: "100%" }}>
          Vos modifications ont été enregistrées.
        </Alert>
      </Snackbar>
    </div>
  );
}
widgets.save = (root, site) => show(root, <Save site={site} />);

function Menu({ site }) {
  const [open, setOpen] = React.useState(false);
  const [group, setGroup] = React.useState("");
  return (
    <div>
      <IconButton aria-label="Administration" onClick={() => setOpen(true)}><Icon d={MENU} /></IconButton>
      <Drawer open={open} onClose={() => setOpen(false)}>
        <List sx={{ width: 300 }} component="nav">
          {site.menu.map(({ name, children }) => (
            <React.Fragment key={name}>
              <ListItemButton onClick={() => setGroup(group === name ? "" : name)}><ListItemText primary={name} /><Icon d={MORE} /></ListItemButton>
              <Collapse in={group === name} timeout="auto" unmountOnExit>
                <List component="div" disablePadding>
                  {children.map((one) => (
                    <ListItemButton key={one.name} sx={{ pl: 4 }} href={one.href}><ListItemText primary={one.name} /></ListItemButton>
                  ))}
                </List>
              </Collapse>
            </React.Fragment>
          ))}
        </List>
      </Drawer>
    </div>
  );
}
widgets.menu = (root, site) => show(root, <Menu site={site} />);
widgets.menu.icon = true;

function NetTabs({ site }) {
  const [value, setValue] = React.useState(0);
  return (
    <Box sx={{ width: "100%" }}>
      <Box sx={{ borderBottom: 1, borderColor: "divider" }}>
        <Tabs value={value} onChange={(_, chosen) => setValue(chosen)} aria-label="Pronote.net">
          {site.tabs.map((one, n) => <Tab key={n} label={one.name} id={`tab-${n}`} aria-controls={`panel-${n}`} />)}
        </Tabs>
      </Box>
      {site.tabs.map((one, n) => (
        <div key={n} role="tabpanel" hidden={value !== n} id={`panel-${n}`} aria-labelledby={`tab-${n}`}>
          {value === n && <Box sx={{ p: 3 }} dangerouslySetInnerHTML={{ __html: one.html }} />}
        </div>
      ))}
    </Box>
  );
}
widgets.tabs = (root, site) => show(root, <NetTabs site={site} />);

function Ent({ site }) {
  const [ent, setEnt] = React.useState(site.ent);
  return (
    <div>
      <Autocomplete disablePortal options={site.models} sx={{ width: 300 }} value={ent} disabled={site.published}
        onChange={(_, chosen) => setEnt(chosen)} renderInput={(params) => <TextField {...params} label="Mon ENT" />} />
      <input type="hidden" name="ent" value={ent ?? ""} />
    </div>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

function Publication({ site }) {
  const [open, setOpen] = React.useState(false);
  const again = () => location.reload();
  const press = () => (site.published ? Promise.resolve() : site.post("publish")).then(() => setOpen(true));
  const close = () => (site.published ? setOpen(false) : again());
  return (
    <React.Fragment>
      <Button variant="outlined" onClick={press}>{site.published ? "Arrêter la publication" : "Publier dans la base"}</Button>
      <Dialog open={open} onClose={close} aria-labelledby="title" aria-describedby="text">
        <DialogTitle id="title">{site.published ? "Arrêter la publication de la base ?" : "Publication"}</DialogTitle>
        <DialogContent><DialogContentText id="text">
          {site.published ? "Les espaces ne seront plus accessibles aux familles." : "La base est publiée."}
        </DialogContentText></DialogContent>
        <DialogActions>
          {site.published ? (
            <>
              <Button onClick={close}>Non</Button>
              <Button onClick={() => site.post("stop").then(again)} autoFocus>Oui</Button>
            </>
          ) : <Button onClick={close} autoFocus>Fermer</Button>}
        </DialogActions>
      </Dialog>
    </React.Fragment>
  );
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

function People({ site }) {
  const columns = [
    { field: "family", headerName: "Nom", width: 150 },
    { field: "first", headerName: "Prénom", width: 150 },
    ...(site.pupils ? [{ field: "born", headerName: "Né(e) le", width: 110 }, { field: "group", headerName: "Classe", width: 100 }] : []),
    { field: "cas", headerName: "Identifiant CAS", width: 220, editable: true },
  ];
  const save = (row, before) => (row.cas === before.cas ? row : site.setCas(row.number, row.cas).then(() => row));
  return (
    <Box sx={{ height: 400, width: "100%" }}>
      <DataGrid rows={site.rows} columns={columns} getRowId={(row) => row.number} processRowUpdate={save}
        initialState={{ pagination: { paginationModel: { pageSize: 10 } } }} pageSizeOptions={[5, 10, 25]} checkboxSelection
        disableRowSelectionOnClick />
    </Box>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(site.minutes ?? 60);
  return (
    <Box component="form" noValidate autoComplete="off" onSubmit={(event) => {
      event.preventDefault();
      site.setDuration(on ? Number(minutes) : null).then(() => location.reload());
    }}>
      <Typography variant="h6">Déconnexion automatique</Typography>
      <FormControlLabel control={<Switch checked={on} onChange={(event) => setOn(event.target.checked)} />} label="Déconnexion automatique" />
      <div><TextField label="Durée" type="number" value={minutes} disabled={!on} onChange={(event) => setMinutes(event.target.value)}
        slotProps={{ input: { endAdornment: <InputAdornment position="end">minutes</InputAdornment> } }} sx={{ m: 1, width: "25ch" }} /></div>
      <Button type="submit" variant="contained">Valider</Button>
    </Box>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
