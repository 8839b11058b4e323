// Grommet, with the theme of its stories: accordion with a group of boxes, toast, header whose icon opens a side layer with nested
// collapsibles, tabs, select to search in, layers in the centre, paginated data table whose rows open a form in a side layer, masked input
// with proposals. Grommet has no French of its own.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  Accordion, AccordionPanel, Box, Button, CheckBox, CheckBoxGroup, Collapsible, DataTable, FormField, Grommet, Header, Heading, Layer, MaskedInput,
  Notification, RadioButtonGroup, Select, Tab, Tabs, Text, TextInput, grommet,
} from "grommet";
import { Close, FormDown, FormNext, Menu } from "grommet-icons";

const show = (root, element) => createRoot(root).render(<Grommet theme={grommet}>{element}</Grommet>);

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  return (
    <Box gap="medium">
      <Accordion>
        {services.map(({ key, name, on, profiles }) => (
          <AccordionPanel key={key} label={name}>
            <Box pad="medium" gap="small" background="light-2">
              <FormField label="Activer le service">
                <RadioButtonGroup name={key} direction="row" options={[{ label: "Oui", value: "oui" }, { label: "Non", value: "non" }]}
                  value={on ? "oui" : "non"} onChange={(event) => change(key, { on: event.target.value === "oui" })} />
              </FormField>
              <FormField label="Profils">
                <CheckBoxGroup id={`${key}-profils`} name={`${key}-profils`} labelKey="name" valueKey="key" options={site.profiles} value={profiles}
                  onChange={({ value }) => change(key, { profiles: value })} />
              </FormField>
            </Box>
          </AccordionPanel>
        ))}
      </Accordion>
      <Box direction="row"><Button primary label="Enregistrer" onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))} /></Box>
    </Box>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

function Save({ site }) {
  const [visible, setVisible] = React.useState(false);
  return (
    <>
      <Button primary label="Enregistrer" onClick={() => site.saveServices(site.plainServices()).then(() => setVisible(true))} />
      {visible && (
        <Notification toast status="normal" title="Accès aux services tiers" message="Vos modifications ont été enregistrées."
          onClose={() => setVisible(false)} />
      )}
    </>
  );
}
widgets.save = (root, site) => show(root, <Save site={site} />);

function Group({ name, children }) {
  const [open, setOpen] = React.useState(false);
  const Arrow = open ? FormDown : FormNext;
  return (
    <>
      <Button hoverIndicator="background" onClick={() => setOpen(!open)}>
        <Box direction="row" align="center" pad="xsmall"><Arrow color="brand" /><Text size="small">{name}</Text></Box>
      </Button>
      <Collapsible open={open}>
        {children.map((one) => (
          <Button key={one.name} hoverIndicator="background" href={one.href}>
            <Box margin={{ left: "medium" }} direction="row" align="center" pad="xsmall"><Text size="small">{one.name}</Text></Box>
          </Button>
        ))}
      </Collapsible>
    </>
  );
}

function Administration({ site }) {
  const [open, setOpen] = React.useState(false);
  const close = () => setOpen(false);
  return (
    <Header background="brand">
      <Button icon={<Menu />} a11yTitle="Administration" hoverIndicator onClick={() => setOpen(true)} />
      {open && (
        <Layer position="left" full="vertical" modal onClickOutside={close} onEsc={close}>
          <Box fill="vertical" overflow="auto" width="medium" pad="medium">
            <Box flex={false} direction="row" justify="between">
              <Heading level={2} margin="none">Administration</Heading>
              <Button icon={<Close />} a11yTitle="Fermer" onClick={close} />
            </Box>
            <Box flex="grow" pad={{ vertical: "medium" }}>{site.menu.map((one) => <Group key={one.name} {...one} />)}</Box>
          </Box>
        </Layer>
      )}
    </Header>
  );
}
widgets.menu = (root, site) => show(root, <Administration site={site} />);
widgets.menu.icon = true;

widgets.tabs = (root, site) => show(root, (
  <Tabs>
    {site.tabs.map((one) => <Tab key={one.name} title={one.name}><Box pad="medium"><div dangerouslySetInnerHTML={{ __html: one.html }} /></Box></Tab>)}
  </Tabs>
));

function Ent({ site }) {
  const [options, setOptions] = React.useState(site.models);
  const [ent, setEnt] = React.useState(site.ent);
  const search = (text) => {
    const searched = new RegExp(text.replace(/[-\\^$*+?.()|[\]{}]/g, "\\$&"), "i");
    setOptions(site.models.filter((one) => searched.test(one)));
  };
  return (
    <Box width="medium">
      <FormField label="Mon ENT" htmlFor="mon-ent">
        <Select id="mon-ent" name="ent" size="medium" value={ent} options={options} disabled={site.published} searchPlaceholder="Rechercher"
          emptySearchMessage="Aucun résultat" onChange={({ option }) => setEnt(option)} onClose={() => setOptions(site.models)} onSearch={search} />
      </FormField>
    </Box>
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
      <Button primary label={site.published ? "Arrêter la publication" : "Publier dans la base"} onClick={press} />
      {open && (
        <Layer position="center" onClickOutside={close} onEsc={close}>
          <Box pad="medium" gap="small" width="medium">
            <Heading level={3} margin="none">{site.published ? "Confirmation" : "Publication"}</Heading>
            <Text>{site.published ? "Voulez-vous arrêter la publication de la base ? Les espaces ne seront plus accessibles." : "La base est publiée."}</Text>
            <Box as="footer" gap="small" direction="row" align="center" justify="end" pad={{ top: "medium", bottom: "small" }}>
              {site.published ? (
                <>
                  <Button label="Non" onClick={close} color="dark-3" />
                  <Button label={<Text color="white"><strong>Oui</strong></Text>} onClick={() => site.post("stop").then(again)} primary color="status-critical" />
                </>
              ) : <Button label="Fermer" onClick={close} color="dark-3" />}
            </Box>
          </Box>
        </Layer>
      )}
    </>
  );
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

function PersonForm({ row, onClose, onSave }) {
  const [cas, setCas] = React.useState(row.cas);
  const submit = (event) => {
    event.preventDefault();
    (cas === row.cas ? Promise.resolve() : onSave(cas)).then(onClose);
  };
  return (
    <Layer position="right" full="vertical" modal onClickOutside={onClose} onEsc={onClose}>
      <Box as="form" fill="vertical" overflow="auto" width="medium" pad="medium" onSubmit={submit}>
        <Box flex={false} direction="row" justify="between">
          <Heading level={2} margin="none">{`${row.family} ${row.first}`}</Heading>
          <Button icon={<Close />} a11yTitle="Fermer" onClick={onClose} />
        </Box>
        <Box flex="grow" overflow="auto" pad={{ vertical: "medium" }}>
          <FormField label="Identifiant CAS" htmlFor="cas"><TextInput id="cas" value={cas} onChange={(event) => setCas(event.target.value)} /></FormField>
        </Box>
        <Box flex={false} as="footer" align="start"><Button type="submit" label="Enregistrer" primary /></Box>
      </Box>
    </Layer>
  );
}

function People({ site }) {
  const [rows, setRows] = React.useState(site.rows);
  const [edited, setEdited] = React.useState(null);
  const columns = [
    { property: "family", header: "Nom", search: true }, { property: "first", header: "Prénom" },
    ...(site.pupils ? [{ property: "born", header: "Né(e) le" }, { property: "group", header: "Classe" }] : []),
    { property: "cas", header: "Identifiant CAS" },
  ];
  const keep = (number, cas) => site.setCas(number, cas)
    .then(() => setRows((all) => all.map((one) => (one.number === number ? { ...one, cas } : one))));
  return (
    <>
      <DataTable a11yTitle={site.title} columns={columns} data={rows} primaryKey="number" step={10} paginate sortable
        onClickRow={({ datum }) => setEdited(datum)} />
      {edited && <PersonForm row={edited} onClose={() => setEdited(null)} onSave={(cas) => keep(edited.number, cas)} />}
    </>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const [on, setOn] = React.useState(site.minutes !== null);
  const [typed, setTyped] = React.useState(`${site.minutes ?? 60} minutes`);
  const mask = [
    { length: [1, 3], options: ["15", "30", "45", "60", "90", "120"], regexp: /^\d{1,3}$/, placeholder: "60" }, { fixed: " " }, { fixed: "minutes" },
  ];
  const save = () => {
    const minutes = Number.parseInt(typed, 10);
    if (!on || minutes) site.setDuration(on ? minutes : null).then(() => location.reload());
  };
  return (
    <Box width="medium" gap="small">
      <CheckBox toggle label="Déconnexion automatique" checked={on} onChange={(event) => setOn(event.target.checked)} />
      <FormField label="Durée d'inactivité" htmlFor="duree">
        <MaskedInput id="duree" mask={mask} value={typed} disabled={!on} onChange={(event) => setTyped(event.target.value)} />
      </FormField>
      <Box direction="row"><Button primary label="Valider" onClick={save} /></Box>
    </Box>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
