// Cloudscape, in French: expandable sections with a multiselect and its tokens, flashbar, side navigation in the app layout with its sections
// open, tabs, select in groups to filter, modal, table with its inline editing, filter and pages, input of a number.
import * as React from "react";
import { createRoot } from "react-dom/client";
import "@cloudscape-design/global-styles/index.css";
import { useCollection } from "@cloudscape-design/collection-hooks";
import AppLayout from "@cloudscape-design/components/app-layout";
import Box from "@cloudscape-design/components/box";
import Button from "@cloudscape-design/components/button";
import Checkbox from "@cloudscape-design/components/checkbox";
import Container from "@cloudscape-design/components/container";
import ExpandableSection from "@cloudscape-design/components/expandable-section";
import Flashbar from "@cloudscape-design/components/flashbar";
import Form from "@cloudscape-design/components/form";
import FormField from "@cloudscape-design/components/form-field";
import Header from "@cloudscape-design/components/header";
import { I18nProvider } from "@cloudscape-design/components/i18n";
import messages from "@cloudscape-design/components/i18n/messages/all.fr";
import Input from "@cloudscape-design/components/input";
import Modal from "@cloudscape-design/components/modal";
import Multiselect from "@cloudscape-design/components/multiselect";
import Pagination from "@cloudscape-design/components/pagination";
import RadioGroup from "@cloudscape-design/components/radio-group";
import Select from "@cloudscape-design/components/select";
import SideNavigation from "@cloudscape-design/components/side-navigation";
import SpaceBetween from "@cloudscape-design/components/space-between";
import Table from "@cloudscape-design/components/table";
import Tabs from "@cloudscape-design/components/tabs";
import TextFilter from "@cloudscape-design/components/text-filter";

const show = (root, element) => createRoot(root).render(<I18nProvider locale="fr" messages={[messages]}>{element}</I18nProvider>);

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  const options = site.profiles.map((one) => ({ label: one.name, value: one.key }));
  const save = (event) => {
    event.preventDefault();
    site.saveServices(services).then(() => (location = "?fait=1"));
  };
  return (
    <form onSubmit={save}>
      <Form actions={<Button variant="primary">Enregistrer</Button>}>
        <SpaceBetween size="l">
          {services.map(({ key, name, on, profiles }) => (
            <ExpandableSection key={key} variant="container" headerText={name}>
              <SpaceBetween size="l">
                <FormField label="Activer le service">
                  <RadioGroup value={on ? "oui" : "non"} onChange={({ detail }) => change(key, { on: detail.value === "oui" })}
                    items={[{ value: "oui", label: "Oui" }, { value: "non", label: "Non" }]} />
                </FormField>
                <FormField label="Profils utilisateurs">
                  <Multiselect placeholder="Choisir les profils…" options={options} selectedOptions={options.filter((one) => profiles.includes(one.value))}
                    onChange={({ detail }) => change(key, { profiles: detail.selectedOptions.map((one) => one.value) })} />
                </FormField>
              </SpaceBetween>
            </ExpandableSection>
          ))}
        </SpaceBetween>
      </Form>
    </form>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

function Save({ site }) {
  const [items, setItems] = React.useState([]);
  const told = {
    id: "saved", type: "success", header: "Accès aux services tiers", content: "Vos modifications ont été enregistrées.",
    dismissible: true, dismissLabel: "Fermer le message", onDismiss: () => setItems([]),
  };
  return (
    <SpaceBetween size="m">
      <Flashbar items={items} />
      <Button variant="primary" formAction="none" onClick={() => site.saveServices(site.plainServices()).then(() => setItems([told]))}>Enregistrer</Button>
    </SpaceBetween>
  );
}
widgets.save = (root, site) => show(root, <Save site={site} />);

function Administration({ site }) {
  const [open, setOpen] = React.useState(false);
  const items = site.menu.map(({ name, children }) => ({
    type: "section", text: name, items: children.map((one) => ({ type: "link", text: one.name, href: one.href })),
  }));
  return (
    <AppLayout navigationOpen={open} onNavigationChange={({ detail }) => setOpen(detail.open)} toolsHide
      ariaLabels={{ navigation: "Administration", navigationToggle: "Administration", navigationClose: "Fermer l'administration" }}
      navigation={<SideNavigation header={{ href: "/web/lycee", text: "Administration" }} activeHref={location.pathname} items={items} />}
      content={<Header variant="h2">Administration du site</Header>} />
  );
}
widgets.menu = (root, site) => show(root, <Administration site={site} />);
widgets.menu.icon = true;

widgets.tabs = (root, site) => show(root, (
  <Tabs tabs={site.tabs.map((one, n) => ({ id: String(n), label: one.name, content: <div dangerouslySetInnerHTML={{ __html: one.html }} /> }))} />
));

function Ent({ site }) {
  const [ent, setEnt] = React.useState({ label: site.ent, value: site.ent });
  const option = (one) => ({ label: one, value: one });
  const atrium = site.models.filter((one) => one.startsWith("ATRIUM"));
  const options = [
    option(site.models[0]),
    { label: "Provence-Alpes-Côte d'Azur", options: atrium.map(option) },
    { label: "Autres régions", options: site.models.slice(1).filter((one) => !atrium.includes(one)).map(option) },
  ];
  return (
    <>
      <FormField label="Mon ENT">
        <Select selectedOption={ent} onChange={({ detail }) => setEnt(detail.selectedOption)} options={options} disabled={site.published}
          filteringType="auto" filteringPlaceholder="Rechercher un ENT" empty="Aucun ENT" noMatch="Aucun résultat" />
      </FormField>
      <input type="hidden" name="ent" value={ent.value} />
    </>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

function Publication({ site }) {
  const [visible, setVisible] = React.useState(false);
  const again = () => location.reload();
  const press = () => (site.published ? Promise.resolve() : site.post("publish")).then(() => setVisible(true));
  const close = () => (site.published ? setVisible(false) : again());
  const buttons = site.published ? (
    <SpaceBetween direction="horizontal" size="xs">
      <Button variant="link" onClick={close}>Non</Button>
      <Button variant="primary" onClick={() => site.post("stop").then(again)}>Oui</Button>
    </SpaceBetween>
  ) : <Button variant="primary" onClick={close}>Fermer</Button>;
  return (
    <>
      <Button variant={site.published ? "normal" : "primary"} onClick={press}>{site.published ? "Arrêter la publication" : "Publier dans la base"}</Button>
      <Modal visible={visible} onDismiss={close} header={site.published ? "Arrêter la publication de la base ?" : "Publication"}
        footer={<Box float="right">{buttons}</Box>}>
        {site.published ? "Les espaces ne seront plus accessibles aux familles." : "La base est publiée."}
      </Modal>
    </>
  );
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

function People({ site }) {
  const [rows, setRows] = React.useState(site.rows);
  const { items, filterProps, filteredItemsCount, paginationProps, collectionProps } = useCollection(rows, {
    filtering: { empty: "Personne", noMatch: "Aucun résultat" }, pagination: { pageSize: 20 }, sorting: {},
  });
  const submitEdit = async ({ number }, column, cas) => {
    await site.setCas(number, cas);
    setRows((all) => all.map((one) => (one.number === number ? { ...one, cas } : one)));
  };
  const columnDefinitions = [
    { id: "family", header: "Nom", cell: (one) => one.family, sortingField: "family", isRowHeader: true },
    { id: "first", header: "Prénom", cell: (one) => one.first, sortingField: "first" },
    ...(site.pupils ? [{ id: "born", header: "Né(e) le", cell: (one) => one.born }, { id: "group", header: "Classe", cell: (one) => one.group }] : []),
    {
      id: "cas", header: "Identifiant CAS", cell: (one) => one.cas, minWidth: 220,
      editConfig: {
        ariaLabel: "Identifiant CAS",
        editingCell: (one, { currentValue, setValue }) => (
          <Input autoFocus value={currentValue ?? one.cas} onChange={({ detail }) => setValue(detail.value)} />
        ),
      },
    },
  ];
  return (
    <Table {...collectionProps} items={items} trackBy="number" columnDefinitions={columnDefinitions} submitEdit={submitEdit}
      header={<Header counter={`(${rows.length})`}>{site.title}</Header>}
      filter={<TextFilter {...filterProps} filteringPlaceholder="Rechercher une personne" countText={`${filteredItemsCount} résultat(s)`} />}
      pagination={<Pagination {...paginationProps} />}
      ariaLabels={{
        tableLabel: site.title,
        activateEditLabel: (column, one) => `Modifier ${column.header} de ${one.first} ${one.family}`,
        cancelEditLabel: (column) => `Annuler la modification : ${column.header}`,
        submitEditLabel: (column) => `Confirmer la modification : ${column.header}`,
      }} />
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(String(site.minutes ?? 60));
  const save = (event) => {
    event.preventDefault();
    site.setDuration(on ? Number(minutes) : null).then(() => location.reload());
  };
  return (
    <form onSubmit={save}>
      <Form actions={<Button variant="primary">Valider</Button>}>
        <Container header={<Header variant="h3">Déconnexion automatique</Header>}>
          <SpaceBetween size="m">
            <Checkbox checked={on} onChange={({ detail }) => setOn(detail.checked)}>Déconnecter en cas d'inactivité</Checkbox>
            <FormField label="Durée" description="Temps d'inactivité avant la déconnexion." constraintText="En minutes, de 1 à 1440.">
              <Input type="number" inputMode="numeric" value={minutes} onChange={({ detail }) => setMinutes(detail.value)} disabled={!on} />
            </FormField>
          </SpaceBetween>
        </Container>
      </Form>
    </form>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
