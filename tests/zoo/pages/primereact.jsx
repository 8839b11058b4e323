// PrimeReact, theme Lara, in French: fieldsets that fold with a select button and a multiple select of chips, messages in the page, menu bar,
// tab view, dropdown with groups, confirm popup and a dialog with a cross, table with pages whose rows are edited, number field between
// two buttons.
import * as React from "react";
import { createRoot } from "react-dom/client";
import { PrimeReactProvider, addLocale, locale } from "primereact/api";
import { Button } from "primereact/button";
import { Card } from "primereact/card";
import { Column } from "primereact/column";
import { ConfirmPopup, confirmPopup } from "primereact/confirmpopup";
import { DataTable } from "primereact/datatable";
import { Dialog } from "primereact/dialog";
import { Dropdown } from "primereact/dropdown";
import { Fieldset } from "primereact/fieldset";
import { IconField } from "primereact/iconfield";
import { InputIcon } from "primereact/inputicon";
import { InputNumber } from "primereact/inputnumber";
import { InputSwitch } from "primereact/inputswitch";
import { InputText } from "primereact/inputtext";
import { Menubar } from "primereact/menubar";
import { Messages } from "primereact/messages";
import { MultiSelect } from "primereact/multiselect";
import { SelectButton } from "primereact/selectbutton";
import { TabPanel, TabView } from "primereact/tabview";
import { fr } from "primelocale/fr.json";
import "primereact/resources/themes/lara-light-cyan/theme.css";
import "primeicons/primeicons.css";

addLocale("fr", fr);
locale("fr");
const show = (root, element) => createRoot(root).render(<PrimeReactProvider value={{ locale: "fr" }}>{element}</PrimeReactProvider>);

const ANSWERS = [{ name: "Oui", value: true }, { name: "Non", value: false }];
function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  return (
    <>
      {services.map(({ key, name, on, profiles }) => (
        <Fieldset key={key} legend={name} toggleable collapsed style={{ marginBottom: "1rem" }}>
          <SelectButton value={on} onChange={(e) => change(key, { on: e.value })} optionLabel="name" options={ANSWERS} allowEmpty={false} />
          <p><label htmlFor={`${key}-profiles`}>Profils utilisateurs</label></p>
          <MultiSelect inputId={`${key}-profiles`} value={profiles} onChange={(e) => change(key, { profiles: e.value })} options={site.profiles}
            optionLabel="name" optionValue="key" display="chip" placeholder="Choisir les profils…" style={{ width: "100%", maxWidth: "30rem" }} />
        </Fieldset>
      ))}
      <Button label="Enregistrer" icon="pi pi-check" onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))} />
    </>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

function Save({ site }) {
  const msgs = React.useRef(null);
  const [loading, setLoading] = React.useState(false);
  const save = () => {
    setLoading(true);
    site.saveServices(site.plainServices()).then(() => {
      setLoading(false);
      msgs.current.show({ sticky: true, severity: "success", detail: "Vos modifications ont été enregistrées." });
    });
  };
  return (
    <>
      <Messages ref={msgs} />
      <Button type="button" label="Enregistrer" icon="pi pi-check" loading={loading} onClick={save} />
    </>
  );
}
widgets.save = (root, site) => show(root, <Save site={site} />);

const ICONS = ["pi pi-sitemap", "pi pi-file", "pi pi-users"];
widgets.menu = (root, site) => show(root, (
  <Menubar model={site.menu.map(({ name, children }, n) => ({
    label: name, icon: ICONS[n % ICONS.length], items: children.map((one) => ({ label: one.name, url: one.href })),
  }))} />
));

widgets.tabs = (root, site) => show(root, (
  <TabView>
    {site.tabs.map((one, n) => <TabPanel key={n} header={one.name}><div dangerouslySetInnerHTML={{ __html: one.html }} /></TabPanel>)}
  </TabView>
));

function Ent({ site }) {
  const [ent, setEnt] = React.useState(site.ent);
  const atrium = site.models.filter((one) => one.startsWith("ATRIUM"));
  const groups = [
    { label: "Général", items: site.models.slice(0, 1) },
    { label: "Provence-Alpes-Côte d'Azur", items: atrium },
    { label: "Autres régions", items: site.models.slice(1).filter((one) => !atrium.includes(one)) },
  ].map(({ label, items }) => ({ label, items: items.map((one) => ({ label: one, value: one })) }));
  return (
    <>
      <p><label htmlFor="ent">Mon ENT</label></p>
      <Dropdown inputId="ent" value={ent} onChange={(e) => setEnt(e.value)} options={groups} optionLabel="label" optionGroupLabel="label"
        optionGroupChildren="items" placeholder="Choisir" disabled={site.published} style={{ width: "20rem" }} />
      <input type="hidden" name="ent" value={ent} />
    </>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

function Publication({ site }) {
  const [visible, setVisible] = React.useState(false);
  const again = () => location.reload();
  const stop = (event) => confirmPopup({
    target: event.currentTarget,
    message: "Voulez-vous vraiment arrêter la publication de la base ?",
    icon: "pi pi-exclamation-triangle",
    defaultFocus: "accept",
    accept: () => site.post("stop").then(again),
  });
  const publish = () => site.post("publish").then(() => setVisible(true));
  return (
    <>
      <ConfirmPopup />
      {site.published
        ? <Button label="Arrêter la publication" icon="pi pi-stop-circle" severity="danger" onClick={stop} />
        : <Button label="Publier dans la base" icon="pi pi-cloud-upload" onClick={publish} />}
      <Dialog header="Publication" visible={visible} style={{ width: "50vw" }} onHide={again}><p>La base est publiée.</p></Dialog>
    </>
  );
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

function People({ site }) {
  const [rows, setRows] = React.useState(site.rows);
  const [search, setSearch] = React.useState("");
  const kept = ({ newData, data }) => newData.cas === data.cas || site.setCas(newData.number, newData.cas)
    .then(() => setRows((all) => all.map((one) => (one.number === newData.number ? newData : one))));
  const editor = ({ value, editorCallback }) => <InputText type="text" value={value} onChange={(e) => editorCallback(e.target.value)} />;
  const header = (
    <IconField iconPosition="left">
      <InputIcon className="pi pi-search" />
      <InputText value={search} onChange={(e) => setSearch(e.target.value)} placeholder="Rechercher" />
    </IconField>
  );
  return (
    <DataTable value={rows} dataKey="number" editMode="row" onRowEditComplete={kept} header={header} paginator rows={10}
      rowsPerPageOptions={[5, 10, 25, 50]} filters={{ global: { value: search || null, matchMode: "contains" } }}
      globalFilterFields={["family", "first", "cas"]} tableStyle={{ minWidth: "50rem" }}>
      <Column field="family" header="Nom" sortable />
      <Column field="first" header="Prénom" sortable />
      {site.pupils && <Column field="born" header="Né(e) le" />}
      {site.pupils && <Column field="group" header="Classe" sortable />}
      <Column field="cas" header="Identifiant CAS" editor={editor} style={{ width: "25%" }} />
      <Column rowEditor headerStyle={{ width: "10%", minWidth: "8rem" }} bodyStyle={{ textAlign: "center" }} />
    </DataTable>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(site.minutes ?? 60);
  const save = () => site.setDuration(on ? minutes : null).then(() => location.reload());
  return (
    <Card title="Déconnexion automatique" footer={<Button label="Valider" icon="pi pi-check" onClick={save} />} style={{ maxWidth: "25rem" }}>
      <p><InputSwitch inputId="on" checked={on} onChange={(e) => setOn(e.value)} /> <label htmlFor="on">Déconnecter en cas d'inactivité</label></p>
      <p><label htmlFor="minutes">Durée</label></p>
      <InputNumber inputId="minutes" value={minutes} onValueChange={(e) => setMinutes(e.value)} suffix=" minutes" min={5} max={240} step={5}
        showButtons buttonLayout="horizontal" incrementButtonIcon="pi pi-plus" decrementButtonIcon="pi pi-minus" disabled={!on} />
    </Card>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
