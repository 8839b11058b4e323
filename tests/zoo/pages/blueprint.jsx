// Blueprint, theme by default: collapsible sections with a multi-select in tags, callout, tree, vertical tabs, select in a popover,
// alert, segmented control; its own virtualised table, a cell of which opens on a double press.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  Alert, BlueprintProvider, Button, Callout, FormGroup, H5, Intent, MenuItem, Radio, RadioGroup, Section, SectionCard, SegmentedControl, Switch,
  Tab, Tabs, Tree,
} from "@blueprintjs/core";
import { MultiSelect, Select } from "@blueprintjs/select";
import { Cell, Column, EditableCell, Table } from "@blueprintjs/table";
import "normalize.css";
import "@blueprintjs/core/lib/css/blueprint.css";
import "@blueprintjs/icons/lib/css/blueprint-icons.css";
import "@blueprintjs/select/lib/css/blueprint-select.css";
import "@blueprintjs/table/lib/css/table.css";

const show = (root, element) => createRoot(root).render(<BlueprintProvider>{element}</BlueprintProvider>);
const contains = (query, name) => name.toLowerCase().includes(query.toLowerCase());

function Profiles({ site, chosen, onChange }) {
  const toggle = (one) => onChange(chosen.includes(one.key) ? chosen.filter((p) => p !== one.key) : [...chosen, one.key]);
  return (
    <MultiSelect items={site.profiles} selectedItems={site.profiles.filter((one) => chosen.includes(one.key))} placeholder="Choisir les profils…"
      itemPredicate={(query, one) => contains(query, one.name)} tagRenderer={(one) => one.name} onItemSelect={toggle} onRemove={toggle}
      itemRenderer={(one, { handleClick, handleFocus, modifiers, ref }) => modifiers.matchesPredicate && (
        <MenuItem key={one.key} ref={ref} text={one.name} active={modifiers.active} selected={chosen.includes(one.key)} roleStructure="listoption"
          shouldDismissPopover={false} onClick={handleClick} onFocus={handleFocus} />
      )} noResults={<MenuItem disabled text="Aucun résultat" roleStructure="listoption" />} resetOnSelect />
  );
}

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  return (
    <div>
      {services.map(({ key, name, on, profiles }) => (
        <Section key={key} title={name} collapsible collapseProps={{ defaultIsOpen: false }}>
          <SectionCard>
            <RadioGroup inline label="Activer le service" name={key} selectedValue={on ? "oui" : "non"}
              onChange={(event) => change(key, { on: event.currentTarget.value === "oui" })}>
              <Radio label="Oui" value="oui" />
              <Radio label="Non" value="non" />
            </RadioGroup>
            <FormGroup label="Profils"><Profiles site={site} chosen={profiles} onChange={(chosen) => change(key, { profiles: chosen })} /></FormGroup>
          </SectionCard>
        </Section>
      ))}
      <Button intent={Intent.PRIMARY} text="Enregistrer" onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))} />
    </div>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

function Save({ site }) {
  const [saved, setSaved] = React.useState(false);
  return (
    <div>
      {saved && <Callout intent={Intent.SUCCESS} title="Accès aux services tiers">Vos modifications ont été enregistrées.</Callout>}
      <Button intent={Intent.SUCCESS} icon="floppy-disk" text="Enregistrer" onClick={() => site.saveServices(site.plainServices()).then(() => setSaved(true))} />
    </div>
  );
}
widgets.save = (root, site) => show(root, <Save site={site} />);

function Administration({ site }) {
  const [open, setOpen] = React.useState([]);
  const contents = site.menu.map(({ name, children }) => ({
    id: name,
    label: name,
    icon: "folder-close",
    hasCaret: true,
    isExpanded: open.includes(name),
    childNodes: children.map((one) => ({ id: one.name, label: one.name, icon: "document", nodeData: one.href })),
  }));
  return <Tree contents={contents} onNodeExpand={(node) => setOpen([...open, node.id])} onNodeCollapse={(node) => setOpen(open.filter((one) => one !== node.id))}
    onNodeClick={(node) => node.nodeData && (location = node.nodeData)} />;
}
widgets.menu = (root, site) => show(root, <Administration site={site} />);

widgets.tabs = (root, site) => show(root, (
  <Tabs id="net" vertical renderActiveTabPanelOnly>
    {site.tabs.map((one, n) => <Tab key={n} id={n} title={one.name} panel={<div dangerouslySetInnerHTML={{ __html: one.html }} />} />)}
  </Tabs>
));

function Ent({ site }) {
  const [ent, setEnt] = React.useState(site.ent);
  return (
    <FormGroup label="Mon ENT" labelFor="mon-ent">
      <Select items={site.models} itemPredicate={contains} onItemSelect={setEnt} disabled={site.published} inputProps={{ placeholder: "Filtrer…" }}
        itemRenderer={(one, { handleClick, handleFocus, modifiers, ref }) => modifiers.matchesPredicate && (
          <MenuItem key={one} ref={ref} text={one} active={modifiers.active} selected={one === ent} roleStructure="listoption" onClick={handleClick} onFocus={handleFocus} />
        )} noResults={<MenuItem disabled text="Aucun résultat" roleStructure="listoption" />}>
        <Button id="mon-ent" text={ent} endIcon="double-caret-vertical" disabled={site.published} />
      </Select>
      <input type="hidden" name="ent" value={ent} />
    </FormGroup>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

function Publication({ site }) {
  const [open, setOpen] = React.useState(false);
  const again = () => location.reload();
  const press = () => (site.published ? Promise.resolve() : site.post("publish")).then(() => setOpen(true));
  return (
    <>
      <Button icon={site.published ? "stop" : "play"} text={site.published ? "Arrêter la publication" : "Publier dans la base"} onClick={press} />
      {site.published ? (
        <Alert isOpen={open} icon="warning-sign" intent={Intent.DANGER} cancelButtonText="Non" confirmButtonText="Oui"
          onCancel={() => setOpen(false)} onConfirm={() => site.post("stop").then(again)}>
          <p>Arrêter la publication de la base ?</p><p>Les espaces ne seront plus accessibles aux familles.</p>
        </Alert>
      ) : (
        <Alert isOpen={open} icon="tick" intent={Intent.SUCCESS} confirmButtonText="Fermer" onConfirm={again}><p>La base est publiée.</p></Alert>
      )}
    </>
  );
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

function People({ site }) {
  const [rows, setRows] = React.useState(site.rows);
  const read = (key) => (n) => <Cell>{rows[n][key]}</Cell>;
  const write = (value, n) => value !== rows[n].cas
    && site.setCas(rows[n].number, value).then(() => setRows((all) => all.map((one, at) => (at === n ? { ...one, cas: value } : one))));
  return (
    <div style={{ height: 420 }}>
      <Table numRows={rows.length} cellRendererDependencies={[rows]}>
        <Column name="Nom" cellRenderer={read("family")} />
        <Column name="Prénom" cellRenderer={read("first")} />
        {site.pupils && <Column name="Né(e) le" cellRenderer={read("born")} />}
        {site.pupils && <Column name="Classe" cellRenderer={read("group")} />}
        <Column name="Identifiant CAS" cellRenderer={(n) => <EditableCell value={rows[n].cas} onConfirm={(value) => write(value, n)} />} />
      </Table>
    </div>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(String(site.minutes ?? 60));
  return (
    <form onSubmit={(event) => {
      event.preventDefault();
      site.setDuration(on ? Number(minutes) : null).then(() => location.reload());
    }}>
      <H5>Déconnexion automatique</H5>
      <Switch label="Déconnecter en cas d'inactivité" checked={on} onChange={(event) => setOn(event.currentTarget.checked)} />
      <FormGroup label="Durée" disabled={!on}>
        <SegmentedControl inline disabled={!on} value={minutes} onValueChange={setMinutes}
          options={[15, 30, 45, 60, 90, 120].map((one) => ({ label: `${one} minutes`, value: String(one) }))} />
      </FormGroup>
      <Button type="submit" intent={Intent.PRIMARY} text="Valider" />
    </form>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
