// Chakra UI, theme by default: accordion with segments and check-box cards, toast, menu with submenus, tabs mounted when opened,
// combobox, alert dialog, number input in a dialog; TanStack Table in its own table, a field opening in each row.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  Accordion, Button, ButtonGroup, ChakraProvider, CheckboxCard, CloseButton, Combobox, DataList, Dialog, Editable, Field, HStack, IconButton,
  Input, Menu, NumberInput, Pagination, Portal, SegmentGroup, Stack, Switch, Table, Tabs, Text, Toast, Toaster, createToaster, defaultSystem,
  useFilter, useListCollection,
} from "@chakra-ui/react";
import {
  columnFilteringFeature, createColumnHelper, createFilteredRowModel, createPaginatedRowModel, filterFns, globalFilteringFeature,
  rowPaginationFeature, tableFeatures, useTable,
} from "@tanstack/react-table";

const show = (root, element) => createRoot(root).render(<ChakraProvider value={defaultSystem}>{element}</ChakraProvider>);
const Icon = ({ d }) => <svg viewBox="0 0 24 24" width="1em" height="1em" fill="none" stroke="currentColor" strokeWidth="2"><path d={d} /></svg>;

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  return (
    <Stack gap="6">
      <Accordion.Root collapsible>
        {services.map(({ key, name, on, profiles }) => (
          <Accordion.Item key={key} value={key}>
            <Accordion.ItemTrigger><Text flex="1">{name}</Text><Accordion.ItemIndicator /></Accordion.ItemTrigger>
            <Accordion.ItemContent><Accordion.ItemBody>
              <SegmentGroup.Root value={on ? "Oui" : "Non"} onValueChange={(e) => change(key, { on: e.value === "Oui" })} mb="4">
                <SegmentGroup.Indicator />
                <SegmentGroup.Items items={["Oui", "Non"]} />
              </SegmentGroup.Root>
              <HStack align="flex-start">
                {site.profiles.map((one) => (
                  <CheckboxCard.Root key={one.key} checked={profiles.includes(one.key)} onCheckedChange={(e) => change(key, {
                    profiles: e.checked ? [...profiles, one.key] : profiles.filter((p) => p !== one.key),
                  })}>
                    <CheckboxCard.HiddenInput />
                    <CheckboxCard.Control><CheckboxCard.Label>{one.name}</CheckboxCard.Label><CheckboxCard.Indicator /></CheckboxCard.Control>
                  </CheckboxCard.Root>
                ))}
              </HStack>
            </Accordion.ItemBody></Accordion.ItemContent>
          </Accordion.Item>
        ))}
      </Accordion.Root>
      <Button alignSelf="flex-start" onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))}>Enregistrer</Button>
    </Stack>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

const toaster = createToaster({ placement: "bottom-end", pauseOnPageIdle: true });
function Save({ site }) {
  const save = () => site.saveServices(site.plainServices())
    .then(() => toaster.create({ title: "Accès aux services tiers", description: "Vos modifications ont été enregistrées.", type: "success", closable: true }));
  return (
    <>
      <Button type="button" colorPalette="blue" onClick={save}>Enregistrer</Button>
      <Portal><Toaster toaster={toaster} insetInline={{ mdDown: "4" }}>
        {(toast) => (
          <Toast.Root width={{ md: "sm" }}>
            <Toast.Indicator />
            <Stack gap="1" flex="1" maxWidth="100%"><Toast.Title>{toast.title}</Toast.Title><Toast.Description>{toast.description}</Toast.Description></Stack>
            {toast.closable && <Toast.CloseTrigger />}
          </Toast.Root>
        )}
      </Toaster></Portal>
    </>
  );
}
widgets.save = (root, site) => show(root, <Save site={site} />);

function Administration({ site }) {
  return (
    <Menu.Root>
      <Menu.Trigger asChild><IconButton aria-label="Administration" variant="ghost"><Icon d="M3 6h18M3 12h18M3 18h18" /></IconButton></Menu.Trigger>
      <Portal><Menu.Positioner><Menu.Content>
        {site.menu.map(({ name, children }) => (
          <Menu.Root key={name} positioning={{ placement: "right-start", gutter: 2 }}>
            <Menu.TriggerItem>{name} <Icon d="m9 6 6 6-6 6" /></Menu.TriggerItem>
            <Portal><Menu.Positioner><Menu.Content>
              {children.map((one) => <Menu.Item key={one.name} value={one.name} asChild><a href={one.href}>{one.name}</a></Menu.Item>)}
            </Menu.Content></Menu.Positioner></Portal>
          </Menu.Root>
        ))}
      </Menu.Content></Menu.Positioner></Portal>
    </Menu.Root>
  );
}
widgets.menu = (root, site) => show(root, <Administration site={site} />);
widgets.menu.icon = true;

widgets.tabs = (root, site) => show(root, (
  <Tabs.Root lazyMount unmountOnExit defaultValue="0" variant="line">
    <Tabs.List>{site.tabs.map((one, n) => <Tabs.Trigger key={n} value={String(n)}>{one.name}</Tabs.Trigger>)}</Tabs.List>
    {site.tabs.map((one, n) => <Tabs.Content key={n} value={String(n)}><div dangerouslySetInnerHTML={{ __html: one.html }} /></Tabs.Content>)}
  </Tabs.Root>
));

function Ent({ site }) {
  const { contains } = useFilter({ sensitivity: "base" });
  const { collection, filter } = useListCollection({ initialItems: site.models.map((one) => ({ label: one, value: one })), filter: contains });
  const [value, setValue] = React.useState([site.ent]);
  return (
    <>
      <Combobox.Root collection={collection} value={value} onValueChange={(e) => setValue(e.value)} onInputValueChange={(e) => filter(e.inputValue)}
        disabled={site.published} width="320px" openOnClick>
        <Combobox.Label>Mon ENT</Combobox.Label>
        <Combobox.Control>
          <Combobox.Input placeholder="Rechercher" />
          <Combobox.IndicatorGroup><Combobox.ClearTrigger /><Combobox.Trigger /></Combobox.IndicatorGroup>
        </Combobox.Control>
        <Portal><Combobox.Positioner><Combobox.Content>
          <Combobox.Empty>Aucun résultat</Combobox.Empty>
          {collection.items.map((item) => <Combobox.Item item={item} key={item.value}>{item.label}<Combobox.ItemIndicator /></Combobox.Item>)}
        </Combobox.Content></Combobox.Positioner></Portal>
      </Combobox.Root>
      <input type="hidden" name="ent" value={value[0] ?? ""} />
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
      <Button variant="outline" size="sm" onClick={press}>{site.published ? "Arrêter la publication" : "Publier dans la base"}</Button>
      <Dialog.Root role="alertdialog" open={open} onOpenChange={(e) => !e.open && close()}>
        <Portal>
          <Dialog.Backdrop />
          <Dialog.Positioner><Dialog.Content>
            <Dialog.Header><Dialog.Title>{site.published ? "Arrêter la publication de la base ?" : "Publication"}</Dialog.Title></Dialog.Header>
            <Dialog.Body><p>{site.published ? "Les espaces ne seront plus accessibles aux familles." : "La base est publiée."}</p></Dialog.Body>
            <Dialog.Footer>
              {site.published ? (
                <>
                  <Dialog.ActionTrigger asChild><Button variant="outline">Non</Button></Dialog.ActionTrigger>
                  <Button colorPalette="red" onClick={() => site.post("stop").then(again)}>Oui</Button>
                </>
              ) : <Button onClick={again}>Fermer</Button>}
            </Dialog.Footer>
            <Dialog.CloseTrigger asChild><CloseButton size="sm" /></Dialog.CloseTrigger>
          </Dialog.Content></Dialog.Positioner>
        </Portal>
      </Dialog.Root>
    </>
  );
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

const features = tableFeatures({
  columnFilteringFeature, globalFilteringFeature, rowPaginationFeature,
  filteredRowModel: createFilteredRowModel(), paginatedRowModel: createPaginatedRowModel(), filterFns,
});
const helper = createColumnHelper();
function People({ site }) {
  const [rows, setRows] = React.useState(site.rows);
  const columns = React.useMemo(() => helper.columns([
    helper.accessor("family", { header: "Nom" }),
    helper.accessor("first", { header: "Prénom" }),
    ...(site.pupils ? [helper.accessor("born", { header: "Né(e) le" }), helper.accessor("group", { header: "Classe" })] : []),
    helper.accessor("cas", {
      header: "Identifiant CAS",
      cell: ({ row: { original } }) => (
        <Editable.Root size="sm" defaultValue={original.cas} placeholder="Cliquer pour saisir" onValueCommit={(e) => e.value !== original.cas
          && site.setCas(original.number, e.value).then(() => setRows((all) => all.map((one) => (one === original ? { ...one, cas: e.value } : one))))}>
          <Editable.Preview />
          <Editable.Input />
        </Editable.Root>
      ),
    }),
  ]), []);
  const table = useTable({ features, columns, data: rows, getRowId: (row) => String(row.number), autoResetPageIndex: false,
    initialState: { pagination: { pageIndex: 0, pageSize: 10 } } });
  return (
    <Stack width="full" gap="4">
      <Input placeholder="Filtrer la liste" value={table.state.globalFilter ?? ""} onChange={(e) => {
        table.setGlobalFilter(e.target.value);
        table.setPageIndex(0);
      }} maxW="xs" />
      <Table.Root size="sm">
        <Table.Header>{table.getHeaderGroups().map((group) => (
          <Table.Row key={group.id}>{group.headers.map((header) => <Table.ColumnHeader key={header.id}><table.FlexRender header={header} /></Table.ColumnHeader>)}</Table.Row>
        ))}</Table.Header>
        <Table.Body>{table.getRowModel().rows.map((row) => (
          <Table.Row key={row.id}>{row.getAllCells().map((cell) => <Table.Cell key={cell.id}><table.FlexRender cell={cell} /></Table.Cell>)}</Table.Row>
        ))}</Table.Body>
      </Table.Root>
      <Pagination.Root count={table.getRowCount()} pageSize={10} page={table.state.pagination.pageIndex + 1} onPageChange={(e) => table.setPageIndex(e.page - 1)}>
        <ButtonGroup variant="ghost" size="sm">
          <Pagination.PrevTrigger asChild><IconButton><Icon d="m15 6-6 6 6 6" /></IconButton></Pagination.PrevTrigger>
          <Pagination.Items render={(page) => <IconButton variant={{ base: "ghost", _selected: "outline" }}>{page.value}</IconButton>} />
          <Pagination.NextTrigger asChild><IconButton><Icon d="m9 6 6 6-6 6" /></IconButton></Pagination.NextTrigger>
        </ButtonGroup>
      </Pagination.Root>
    </Stack>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(String(site.minutes ?? 60));
  return (
    <Stack align="flex-start" gap="4">
      <DataList.Root orientation="horizontal"><DataList.Item>
        <DataList.ItemLabel>Déconnexion automatique</DataList.ItemLabel>
        <DataList.ItemValue>{site.minutes === null ? "Jamais" : `Après ${site.minutes} minutes d'inactivité`}</DataList.ItemValue>
      </DataList.Item></DataList.Root>
      <Dialog.Root>
        <Dialog.Trigger asChild><Button variant="outline" size="sm">Modifier</Button></Dialog.Trigger>
        <Portal>
          <Dialog.Backdrop />
          <Dialog.Positioner><Dialog.Content>
            <Dialog.Header><Dialog.Title>Déconnexion automatique</Dialog.Title></Dialog.Header>
            <Dialog.Body><Stack gap="4">
              <Switch.Root checked={on} onCheckedChange={(e) => setOn(e.checked)}>
                <Switch.HiddenInput /><Switch.Control /><Switch.Label>Déconnecter en cas d'inactivité</Switch.Label>
              </Switch.Root>
              <Field.Root disabled={!on}>
                <Field.Label>Durée (en minutes)</Field.Label>
                <NumberInput.Root min={5} max={240} step={5} value={minutes} onValueChange={(e) => setMinutes(e.value)} width="200px">
                  <NumberInput.Control /><NumberInput.Input />
                </NumberInput.Root>
              </Field.Root>
            </Stack></Dialog.Body>
            <Dialog.Footer>
              <Dialog.ActionTrigger asChild><Button variant="outline">Annuler</Button></Dialog.ActionTrigger>
              <Button onClick={() => site.setDuration(on ? Number(minutes) : null).then(() => location.reload())}>Valider</Button>
            </Dialog.Footer>
            <Dialog.CloseTrigger asChild><CloseButton size="sm" /></Dialog.CloseTrigger>
          </Dialog.Content></Dialog.Positioner>
        </Portal>
      </Dialog.Root>
    </Stack>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
