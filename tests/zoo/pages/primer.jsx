// Primer, light theme: details with radios and a panel of items to select, banner, navigation list with its sub-lists, underlined panels,
// menu of one choice, confirmation and dialog, data table whose rows have a menu that opens a side sheet, field of numbers.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  ActionList, ActionMenu, Banner, BaseStyles, Button, Checkbox, Details, Dialog, FormControl, IconButton, NavList, Radio, RadioGroup,
  SelectPanel, Stack, Text, TextInput, ThemeProvider, VisuallyHidden, useConfirm,
} from "@primer/react";
import { DataTable, Table, UnderlinePanels } from "@primer/react/experimental";
import { AppsIcon, FileIcon, KebabHorizontalIcon, PeopleIcon, TriangleDownIcon } from "@primer/octicons-react";
import "@primer/primitives/dist/css/primitives.css";
import "@primer/primitives/dist/css/functional/themes/light.css";

const show = (root, element) => createRoot(root).render(<ThemeProvider><BaseStyles>{element}</BaseStyles></ThemeProvider>);

function Profiles({ site, chosen, onChange }) {
  const [open, setOpen] = React.useState(false);
  const [filter, setFilter] = React.useState("");
  const items = React.useMemo(() => site.profiles.map((one) => ({ id: one.key, text: one.name })), []);
  const filtered = items.filter((one) => one.text.toLowerCase().startsWith(filter.toLowerCase()));
  return (
    <FormControl>
      <FormControl.Label>Profils utilisateurs</FormControl.Label>
      <SelectPanel title="Choisir les profils" placeholder="Choisir les profils…" placeholderText="Filtrer les profils"
        renderAnchor={({ children, ...anchorProps }) => (
          <Button trailingAction={TriangleDownIcon} {...anchorProps} aria-haspopup="dialog">{children}</Button>
        )}
        open={open} onOpenChange={setOpen} items={filtered} selected={items.filter((one) => chosen.includes(one.id))}
        onSelectedChange={(all) => onChange(all.map((one) => one.id))} onFilterChange={setFilter} />
    </FormControl>
  );
}

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  return (
    <Stack align="start">
      {services.map(({ key, name, on, profiles }) => (
        <Details key={key}>
          <Details.Summary as={Button}>{name}</Details.Summary>
          <Stack padding="normal">
            <RadioGroup name={key} onChange={(value) => change(key, { on: value === "oui" })}>
              <RadioGroup.Label>Activer le service</RadioGroup.Label>
              <FormControl><Radio value="oui" checked={on} /><FormControl.Label>Oui</FormControl.Label></FormControl>
              <FormControl><Radio value="non" checked={!on} /><FormControl.Label>Non</FormControl.Label></FormControl>
            </RadioGroup>
            <Profiles site={site} chosen={profiles} onChange={(all) => change(key, { profiles: all })} />
          </Stack>
        </Details>
      ))}
      <Button variant="primary" onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))}>Enregistrer</Button>
    </Stack>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

function Save({ site }) {
  const [saving, setSaving] = React.useState(false);
  const [saved, setSaved] = React.useState(false);
  const save = () => {
    setSaving(true);
    site.saveServices(site.plainServices()).then(() => {
      setSaving(false);
      setSaved(true);
    });
  };
  return (
    <Stack>
      {saved && <Banner variant="success" title="Vos modifications ont été enregistrées." onDismiss={() => setSaved(false)} />}
      <div><Button type="button" variant="primary" loading={saving} onClick={save}>Enregistrer</Button></div>
    </Stack>
  );
}
widgets.save = (root, site) => show(root, <Save site={site} />);

function Administration({ site }) {
  const icons = [AppsIcon, FileIcon, PeopleIcon];
  return (
    <div style={{ width: 280 }}>
      <NavList aria-label="Administration">
        {site.menu.map(({ name, children }, n) => {
          const Icon = icons[n % icons.length];
          return (
            <NavList.Item key={name}>
              <NavList.LeadingVisual><Icon /></NavList.LeadingVisual>
              {name}
              <NavList.SubNav>{children.map((one) => <NavList.Item key={one.name} href={one.href}>{one.name}</NavList.Item>)}</NavList.SubNav>
            </NavList.Item>
          );
        })}
      </NavList>
    </div>
  );
}
widgets.menu = (root, site) => show(root, <Administration site={site} />);

widgets.tabs = (root, site) => show(root, (
  <UnderlinePanels aria-label="Pronote.net">
    {site.tabs.map((one) => <UnderlinePanels.Tab key={one.name}>{one.name}</UnderlinePanels.Tab>)}
    {site.tabs.map((one) => <UnderlinePanels.Panel key={one.name}><div dangerouslySetInnerHTML={{ __html: one.html }} /></UnderlinePanels.Panel>)}
  </UnderlinePanels>
));

function Ent({ site }) {
  const [ent, setEnt] = React.useState(site.ent);
  return (
    <Stack direction="horizontal" align="center" gap="condensed">
      <Text id="mon-ent" weight="semibold">Mon ENT</Text>
      <ActionMenu>
        <ActionMenu.Button aria-describedby="mon-ent" disabled={site.published}>{ent}</ActionMenu.Button>
        <ActionMenu.Overlay width="medium">
          <ActionList selectionVariant="single">
            {site.models.map((one) => <ActionList.Item key={one} selected={one === ent} onSelect={() => setEnt(one)}>{one}</ActionList.Item>)}
          </ActionList>
        </ActionMenu.Overlay>
      </ActionMenu>
      <input type="hidden" name="ent" value={ent} />
    </Stack>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

function Publication({ site }) {
  const confirm = useConfirm();
  const [told, setTold] = React.useState(false);
  const again = () => location.reload();
  const stop = async () => {
    const agreed = await confirm({
      title: "Arrêter la publication de la base ?", content: "Les espaces ne seront plus accessibles aux familles.",
      confirmButtonContent: "Oui", cancelButtonContent: "Non", confirmButtonType: "danger",
    });
    if (agreed) site.post("stop").then(again);
  };
  const publish = () => site.post("publish").then(() => setTold(true));
  return (
    <>
      {site.published
        ? <Button variant="danger" onClick={stop}>Arrêter la publication</Button>
        : <Button variant="primary" onClick={publish}>Publier dans la base</Button>}
      {told && (
        <Dialog title="Publication" onClose={again} footerButtons={[{ content: "Fermer", onClick: again }]}>La base est publiée.</Dialog>
      )}
    </>
  );
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

function Person({ row, onClose, onSave }) {
  const [cas, setCas] = React.useState(row.cas);
  return (
    <Dialog title={`${row.family} ${row.first}`} position="right" onClose={onClose} footerButtons={[
      { content: "Annuler", onClick: onClose },
      { content: "Enregistrer", buttonType: "primary", onClick: () => onSave(cas) },
    ]}>
      <FormControl>
        <FormControl.Label>Identifiant CAS</FormControl.Label>
        <TextInput block value={cas} onChange={(event) => setCas(event.target.value)} />
      </FormControl>
    </Dialog>
  );
}

function People({ site }) {
  const pageSize = 10;
  const [rows, setRows] = React.useState(() => site.rows.map((one) => ({ id: one.number, ...one })));
  const [pageIndex, setPageIndex] = React.useState(0);
  const [edited, setEdited] = React.useState(null);
  const save = (cas) => site.setCas(edited.number, cas).then(() => {
    setRows((all) => all.map((one) => (one.id === edited.id ? { ...one, cas } : one)));
    setEdited(null);
  });
  const columns = [
    { header: "Nom", field: "family", rowHeader: true },
    { header: "Prénom", field: "first" },
    ...(site.pupils ? [{ header: "Né(e) le", field: "born" }, { header: "Classe", field: "group" }] : []),
    { header: "Identifiant CAS", field: "cas" },
    {
      id: "actions",
      header: () => <VisuallyHidden>Actions</VisuallyHidden>,
      width: "auto",
      renderCell: (row) => (
        <ActionMenu>
          <ActionMenu.Anchor>
            <IconButton aria-label={`Actions : ${row.family} ${row.first}`} icon={KebabHorizontalIcon} variant="invisible" />
          </ActionMenu.Anchor>
          <ActionMenu.Overlay>
            <ActionList>
              <ActionList.Item onSelect={() => navigator.clipboard.writeText(`${row.family} ${row.first}`)}>Copier le nom</ActionList.Item>
              <ActionList.Item onSelect={() => setEdited(row)}>Modifier</ActionList.Item>
            </ActionList>
          </ActionMenu.Overlay>
        </ActionMenu>
      ),
    },
  ];
  return (
    <>
      <Table.Container>
        <Table.Title as="h2" id="people">{site.title}</Table.Title>
        <DataTable aria-labelledby="people" data={rows.slice(pageIndex * pageSize, (pageIndex + 1) * pageSize)} columns={columns} />
        <Table.Pagination aria-label={`Pages : ${site.title}`} pageSize={pageSize} totalCount={rows.length} onChange={(state) => setPageIndex(state.pageIndex)} />
      </Table.Container>
      {edited && <Person row={edited} onClose={() => setEdited(null)} onSave={save} />}
    </>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(String(site.minutes ?? 60));
  return (
    <Stack align="start">
      <FormControl>
        <Checkbox checked={on} onChange={(event) => setOn(event.target.checked)} />
        <FormControl.Label>Déconnexion automatique</FormControl.Label>
      </FormControl>
      <FormControl disabled={!on}>
        <FormControl.Label>Durée d'inactivité</FormControl.Label>
        <TextInput type="number" min={5} max={240} trailingVisual="minutes" value={minutes} onChange={(event) => setMinutes(event.target.value)} />
        <FormControl.Caption>De 5 à 240 minutes</FormControl.Caption>
      </FormControl>
      <Button variant="primary" onClick={() => site.setDuration(on ? Number(minutes) : null).then(() => location.reload())}>Valider</Button>
    </Stack>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
