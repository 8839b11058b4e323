// Fluent UI React, light web theme: accordion with a tag picker, toast, navigation in a drawer opened by its hamburger, tab list with the
// chosen panel alone, dropdown in groups, alert dialog, data grid whose row is edited in a drawer, spin button with its unit.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  Accordion, AccordionHeader, AccordionItem, AccordionPanel, Button, DataGrid, DataGridBody, DataGridCell, DataGridHeader,
  DataGridHeaderCell, DataGridRow, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle, DrawerBody, DrawerFooter,
  DrawerHeader, DrawerHeaderTitle, Dropdown, Field, FluentProvider, Hamburger, Input, NavCategory, NavCategoryItem, NavDrawer, NavDrawerBody,
  NavDrawerHeader, NavSubItem, NavSubItemGroup, Option, OptionGroup, OverlayDrawer, Radio, RadioGroup, SearchBox, SpinButton, Switch, Tab,
  TabList, TableCellActions, TableCellLayout, Tag, TagPicker, TagPickerControl, TagPickerGroup, TagPickerInput, TagPickerList,
  TagPickerOption, Toast, ToastTitle, Toaster, Tooltip, createTableColumn, makeStyles, tokens, useId, useRestoreFocusSource,
  useRestoreFocusTarget, useToastController, webLightTheme,
} from "@fluentui/react-components";
import { BoxMultiple20Regular, Dismiss24Regular, Document20Regular, EditRegular, People20Regular } from "@fluentui/react-icons";

const show = (root, element) => createRoot(root).render(<FluentProvider theme={webLightTheme}>{element}</FluentProvider>);
const useStyles = makeStyles({
  column: { display: "flex", flexDirection: "column", alignItems: "flex-start", rowGap: tokens.spacingVerticalL },
  nav: { minWidth: "260px" },
  field: { maxWidth: "400px" },
  panel: { padding: tokens.spacingHorizontalM },
});

function Profiles({ site, chosen, onChange }) {
  const styles = useStyles();
  const left = site.profiles.filter((one) => !chosen.includes(one.key));
  return (
    <Field label="Profils utilisateurs" className={styles.field}>
      <TagPicker selectedOptions={chosen} onOptionSelect={(_, data) => onChange(data.selectedOptions)}>
        <TagPickerControl>
          <TagPickerGroup aria-label="Profils choisis">
            {chosen.map((key) => <Tag key={key} shape="rounded" value={key}>{site.profiles.find((one) => one.key === key).name}</Tag>)}
          </TagPickerGroup>
          <TagPickerInput aria-label="Profils utilisateurs" />
        </TagPickerControl>
        <TagPickerList>
          {left.length ? left.map((one) => <TagPickerOption key={one.key} value={one.key}>{one.name}</TagPickerOption>) : "Aucun autre profil"}
        </TagPickerList>
      </TagPicker>
    </Field>
  );
}

function Services({ site }) {
  const styles = useStyles();
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  return (
    <>
      <Accordion collapsible>
        {services.map(({ key, name, on, profiles }) => (
          <AccordionItem key={key} value={key}>
            <AccordionHeader>{name}</AccordionHeader>
            <AccordionPanel className={styles.column}>
              <Field label="Activer le service">
                <RadioGroup layout="horizontal" value={on ? "oui" : "non"} onChange={(_, data) => change(key, { on: data.value === "oui" })}>
                  <Radio value="oui" label="Oui" />
                  <Radio value="non" label="Non" />
                </RadioGroup>
              </Field>
              <Profiles site={site} chosen={profiles} onChange={(chosen) => change(key, { profiles: chosen })} />
            </AccordionPanel>
          </AccordionItem>
        ))}
      </Accordion>
      <Button appearance="primary" onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))}>Enregistrer</Button>
    </>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

function Save({ site }) {
  const toasterId = useId("toaster");
  const { dispatchToast } = useToastController(toasterId);
  const told = <Toast><ToastTitle>Vos modifications ont été enregistrées.</ToastTitle></Toast>;
  const save = () => site.saveServices(site.plainServices()).then(() => dispatchToast(told, { intent: "success" }));
  return (
    <>
      <Toaster toasterId={toasterId} />
      <Button appearance="primary" onClick={save}>Enregistrer</Button>
    </>
  );
}
widgets.save = (root, site) => show(root, <Save site={site} />);

function Administration({ site }) {
  const styles = useStyles();
  const [open, setOpen] = React.useState(false);
  const restoreFocusTarget = useRestoreFocusTarget();
  const icons = [<Document20Regular />, <BoxMultiple20Regular />, <People20Regular />];
  return (
    <>
      <NavDrawer type="overlay" open={open} onOpenChange={(_, data) => setOpen(data.open)} className={styles.nav}>
        <NavDrawerHeader>
          <Tooltip content="Fermer la navigation" relationship="label"><Hamburger onClick={() => setOpen(false)} /></Tooltip>
        </NavDrawerHeader>
        <NavDrawerBody>
          {site.menu.map(({ name, children }, n) => (
            <NavCategory key={name} value={String(n)}>
              <NavCategoryItem icon={icons[n % icons.length]}>{name}</NavCategoryItem>
              <NavSubItemGroup>
                {children.map((one, m) => <NavSubItem key={one.name} href={one.href} value={`${n}-${m}`}>{one.name}</NavSubItem>)}
              </NavSubItemGroup>
            </NavCategory>
          ))}
        </NavDrawerBody>
      </NavDrawer>
      <Tooltip content="Administration" relationship="label">
        <Hamburger onClick={() => setOpen(!open)} {...restoreFocusTarget} aria-expanded={open} />
      </Tooltip>
    </>
  );
}
widgets.menu = (root, site) => show(root, <Administration site={site} />);
widgets.menu.icon = true;

function NetTabs({ site }) {
  const styles = useStyles();
  const [chosen, setChosen] = React.useState("0");
  return (
    <>
      <TabList selectedValue={chosen} onTabSelect={(_, data) => setChosen(data.value)}>
        {site.tabs.map((one, n) => <Tab key={n} value={String(n)}>{one.name}</Tab>)}
      </TabList>
      <div key={chosen} className={styles.panel} dangerouslySetInnerHTML={{ __html: site.tabs[chosen].html }} />
    </>
  );
}
widgets.tabs = (root, site) => show(root, <NetTabs site={site} />);

function Ent({ site }) {
  const styles = useStyles();
  const [ent, setEnt] = React.useState(site.ent);
  const region = (one) => (one.startsWith("ATRIUM") ? "Provence-Alpes-Côte d'Azur" : "Autres régions");
  const [none, ...others] = site.models;
  return (
    <>
      <Field label="Mon ENT" className={styles.field}>
        <Dropdown value={ent} selectedOptions={[ent]} onOptionSelect={(_, data) => setEnt(data.optionValue)} disabled={site.published}>
          <Option>{none}</Option>
          {[...new Set(others.map(region))].map((group) => (
            <OptionGroup key={group} label={group}>
              {others.filter((one) => region(one) === group).map((one) => <Option key={one}>{one}</Option>)}
            </OptionGroup>
          ))}
        </Dropdown>
      </Field>
      <input type="hidden" name="ent" value={ent} />
    </>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

function Publication({ site }) {
  const [open, setOpen] = React.useState(false);
  const again = () => location.reload();
  const press = () => (site.published ? Promise.resolve() : site.post("publish")).then(() => setOpen(true));
  const close = () => (site.published ? setOpen(false) : again());
  return (
    <>
      <Button appearance="primary" onClick={press}>{site.published ? "Arrêter la publication" : "Publier dans la base"}</Button>
      <Dialog modalType={site.published ? "alert" : "modal"} open={open} onOpenChange={(_, data) => !data.open && close()}>
        <DialogSurface><DialogBody>
          <DialogTitle>{site.published ? "Arrêter la publication de la base ?" : "Publication"}</DialogTitle>
          <DialogContent>{site.published ? "Les espaces ne seront plus accessibles aux familles." : "La base est publiée."}</DialogContent>
          <DialogActions>
            <Button appearance="secondary" onClick={close}>{site.published ? "Non" : "Fermer"}</Button>
            {site.published && <Button appearance="primary" onClick={() => site.post("stop").then(again)}>Oui</Button>}
          </DialogActions>
        </DialogBody></DialogSurface>
      </Dialog>
    </>
  );
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

function Login({ row, open, onClose, onSave }) {
  const restoreFocusSource = useRestoreFocusSource();
  const [cas, setCas] = React.useState(row.cas);
  const save = (event) => {
    event.preventDefault();
    onSave(cas);
  };
  return (
    <OverlayDrawer {...restoreFocusSource} position="end" open={open} onOpenChange={(_, data) => data.open || onClose()}>
      <DrawerHeader>
        <DrawerHeaderTitle action={<Button appearance="subtle" aria-label="Fermer" icon={<Dismiss24Regular />} onClick={onClose} />}>
          {row.family} {row.first}
        </DrawerHeaderTitle>
      </DrawerHeader>
      <DrawerBody>
        <form id="login" onSubmit={save}>
          <Field label="Identifiant CAS"><Input value={cas} onChange={(_, data) => setCas(data.value)} /></Field>
        </form>
      </DrawerBody>
      <DrawerFooter>
        <Button appearance="primary" type="submit" form="login">Enregistrer</Button>
        <Button onClick={onClose}>Annuler</Button>
      </DrawerFooter>
    </OverlayDrawer>
  );
}

function People({ site }) {
  const styles = useStyles();
  const restoreFocusTarget = useRestoreFocusTarget();
  const [rows, setRows] = React.useState(site.rows);
  const [search, setSearch] = React.useState("");
  const [edited, setEdited] = React.useState(null);
  const [open, setOpen] = React.useState(false);
  const edit = (row) => {
    setEdited(row);
    setOpen(true);
  };
  const save = ({ number }, cas) => site.setCas(number, cas).then(() => {
    setRows((all) => all.map((one) => (one.number === number ? { ...one, cas } : one)));
    setOpen(false);
  });
  const column = (columnId, name) => createTableColumn({
    columnId,
    compare: (a, b) => a[columnId].localeCompare(b[columnId]),
    renderHeaderCell: () => name,
    renderCell: (row) => (columnId !== "cas" ? <TableCellLayout truncate>{row[columnId]}</TableCellLayout> : (
      <>
        <TableCellLayout truncate>{row.cas}</TableCellLayout>
        <TableCellActions><Button {...restoreFocusTarget} icon={<EditRegular />} appearance="subtle" aria-label="Modifier" onClick={() => edit(row)} /></TableCellActions>
      </>
    )),
  });
  const columns = [
    column("family", "Nom"), column("first", "Prénom"), ...(site.pupils ? [column("born", "Né(e) le"), column("group", "Classe")] : []),
    column("cas", "Identifiant CAS"),
  ];
  const found = rows.filter((one) => `${one.family} ${one.first}`.toLowerCase().includes(search.toLowerCase()));
  return (
    <>
      <SearchBox className={styles.field} placeholder="Nom ou prénom" value={search} onChange={(_, data) => setSearch(data.value)} />
      <DataGrid items={found} columns={columns} sortable getRowId={(row) => row.number} aria-label={site.title}>
        <DataGridHeader><DataGridRow>
          {({ renderHeaderCell }) => <DataGridHeaderCell>{renderHeaderCell()}</DataGridHeaderCell>}
        </DataGridRow></DataGridHeader>
        <DataGridBody>
          {({ item, rowId }) => (
            <DataGridRow key={rowId}>
              {({ renderCell, columnId }) => <DataGridCell focusMode={columnId === "cas" ? "group" : "cell"}>{renderCell(item)}</DataGridCell>}
            </DataGridRow>
          )}
        </DataGridBody>
      </DataGrid>
      {edited && <Login key={edited.number} row={edited} open={open} onClose={() => setOpen(false)} onSave={(cas) => save(edited, cas)} />}
    </>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const styles = useStyles();
  const written = (minutes) => `${minutes} minutes`;
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(site.minutes ?? 60);
  const [shown, setShown] = React.useState(written(minutes));
  const change = (_, { value, displayValue }) => {
    const asked = value ?? parseInt(displayValue, 10);
    const kept = Number.isNaN(asked) ? minutes : Math.min(240, Math.max(5, asked));
    setMinutes(kept);
    setShown(written(kept));
  };
  return (
    <div className={styles.column}>
      <Switch label="Déconnexion automatique" checked={on} onChange={(_, data) => setOn(data.checked)} />
      <Field label="Durée d'inactivité">
        <SpinButton value={minutes} displayValue={shown} onChange={change} min={5} max={240} step={5} disabled={!on} />
      </Field>
      <Button appearance="primary" onClick={() => site.setDuration(on ? minutes : null).then(() => location.reload())}>Valider</Button>
    </div>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
