// PatternFly, theme by default: expandable field groups with a dual list, toast alert, drilldown navigation, box tabs, select, modals,
// slider with its field; its own table with a toolbar, a row of which is edited by its pencil.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  ActionGroup, Alert, AlertActionCloseButton, AlertGroup, Button, DrilldownMenu, DualListSelector, DualListSelectorControl,
  DualListSelectorControlsWrapper, DualListSelectorList, DualListSelectorListItem, DualListSelectorPane, Form, FormFieldGroupExpandable,
  FormFieldGroupHeader, FormGroup, Menu, MenuContent, MenuItem, MenuList, MenuToggle, Modal, ModalBody, ModalFooter, ModalHeader, ModalVariant,
  Nav, Pagination, Radio, SearchInput, Select, SelectList, SelectOption, Slider, Switch, Tab, TabTitleText, Tabs, TextInput, Title, Toolbar,
  ToolbarContent, ToolbarItem,
} from "@patternfly/react-core";
import { Table, Tbody, Td, Th, Thead, Tr } from "@patternfly/react-table";
import AngleDoubleRightIcon from "@patternfly/react-icons/dist/esm/icons/angle-double-right-icon";
import AngleLeftIcon from "@patternfly/react-icons/dist/esm/icons/angle-left-icon";
import AngleRightIcon from "@patternfly/react-icons/dist/esm/icons/angle-right-icon";
import CheckIcon from "@patternfly/react-icons/dist/esm/icons/check-icon";
import RhMicronsCloseIcon from "@patternfly/react-icons/dist/esm/icons/rh-microns-close-icon";
import RhMicronsDoubleCaretLeftIcon from "@patternfly/react-icons/dist/esm/icons/rh-microns-double-caret-left-icon";
import RhUiEditFillIcon from "@patternfly/react-icons/dist/esm/icons/rh-ui-edit-fill-icon";
import inlineEdit from "@patternfly/react-styles/css/components/InlineEdit/inline-edit";
import { css } from "@patternfly/react-styles";
import "@patternfly/react-core/dist/styles/base.css";

const show = (root, element) => createRoot(root).render(element);

function Profiles({ site, id, chosen, onChange }) {
  const [picked, setPicked] = React.useState([]);
  const sides = [site.profiles.filter((one) => !chosen.includes(one.key)), site.profiles.filter((one) => chosen.includes(one.key))];
  const pick = (key) => setPicked((all) => (all.includes(key) ? all.filter((one) => one !== key) : [...all, key]));
  const among = (side) => sides[side].filter((one) => picked.includes(one.key)).map((one) => one.key);
  const move = (keys, into) => {
    onChange(into ? [...chosen, ...keys] : chosen.filter((one) => !keys.includes(one)));
    setPicked(picked.filter((one) => !keys.includes(one)));
  };
  const all = (side) => sides[side].map((one) => one.key);
  const pane = (side, title) => (
    <DualListSelectorPane title={title} status={`${among(side).length} sur ${sides[side].length} sélectionnés`} isChosen={side === 1}>
      <DualListSelectorList>
        {sides[side].map((one) => (
          <DualListSelectorListItem key={one.key} id={`${id}-${one.key}`} isSelected={picked.includes(one.key)} onOptionSelect={() => pick(one.key)}>
            {one.name}
          </DualListSelectorListItem>
        ))}
      </DualListSelectorList>
    </DualListSelectorPane>
  );
  return (
    <DualListSelector id={id}>
      {pane(0, "Profils disponibles")}
      <DualListSelectorControlsWrapper>
        <DualListSelectorControl isDisabled={!among(0).length} onClick={() => move(among(0), true)} aria-label="Ajouter la sélection" icon={<AngleRightIcon />} />
        <DualListSelectorControl isDisabled={!sides[0].length} onClick={() => move(all(0), true)} aria-label="Tout ajouter" icon={<AngleDoubleRightIcon />} />
        <DualListSelectorControl isDisabled={!sides[1].length} onClick={() => move(all(1), false)} aria-label="Tout retirer" icon={<RhMicronsDoubleCaretLeftIcon />} />
        <DualListSelectorControl isDisabled={!among(1).length} onClick={() => move(among(1), false)} aria-label="Retirer la sélection" icon={<AngleLeftIcon />} />
      </DualListSelectorControlsWrapper>
      {pane(1, "Profils autorisés")}
    </DualListSelector>
  );
}

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  return (
    <Form>
      {services.map(({ key, name, on, profiles }) => (
        <FormFieldGroupExpandable key={key} toggleAriaLabel="Détails"
          header={<FormFieldGroupHeader titleText={{ text: name, id: `${key}-title` }} />}>
          <FormGroup role="radiogroup" isInline label="Activer le service" fieldId={`${key}-on`}>
            <Radio id={`${key}-oui`} name={key} label="Oui" isChecked={on} onChange={() => change(key, { on: true })} />
            <Radio id={`${key}-non`} name={key} label="Non" isChecked={!on} onChange={() => change(key, { on: false })} />
          </FormGroup>
          <FormGroup role="group" label="Profils" fieldId={`${key}-profiles`}>
            <Profiles site={site} id={`${key}-profiles`} chosen={profiles} onChange={(chosen) => change(key, { profiles: chosen })} />
          </FormGroup>
        </FormFieldGroupExpandable>
      ))}
      <ActionGroup>
        <Button variant="primary" onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))}>Enregistrer</Button>
      </ActionGroup>
    </Form>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

function Save({ site }) {
  const [saved, setSaved] = React.useState([]);
  return (
    <>
      <Button variant="primary" onClick={() => site.saveServices(site.plainServices()).then(() => setSaved([...saved, saved.length]))}>Enregistrer</Button>
      <AlertGroup hasAnimations isToast isLiveRegion>
        {saved.map((key) => (
          <Alert key={key} variant="success" title="Vos modifications ont été enregistrées."
            actionClose={<AlertActionCloseButton title="Fermer l'alerte" onClose={() => setSaved(saved.filter((one) => one !== key))} />} />
        ))}
      </AlertGroup>
    </>
  );
}
widgets.save = (root, site) => show(root, <Save site={site} />);

function Administration({ site }) {
  const [drilled, setDrilled] = React.useState([]);
  const [path, setPath] = React.useState([]);
  const [heights, setHeights] = React.useState({});
  const [active, setActive] = React.useState("administration");
  return (
    <Nav aria-label="Administration">
      <Menu id="administration" containsDrilldown drilldownItemPath={path} drilledInMenus={drilled} activeMenu={active}
        onDrillIn={(_, from, to, item) => {
          setDrilled([...drilled, from]);
          setPath([...path, item]);
          setActive(to);
        }}
        onDrillOut={(_, to) => {
          setDrilled(drilled.slice(0, -1));
          setPath(path.slice(0, -1));
          setActive(to);
        }}
        onGetMenuHeight={(id, height) => (id !== "administration" ? heights[id] !== height : !heights[id]) && setHeights((all) => ({ ...all, [id]: height }))}>
        <MenuContent menuHeight={heights[active] ? `${heights[active]}px` : undefined}>
          <MenuList>
            {site.menu.map(({ name, children }, n) => (
              <MenuItem key={name} itemId={`group-${n}`} direction="down" drilldownMenu={(
                <DrilldownMenu id={`menu-${n}`}>
                  <MenuItem itemId={`group-${n}-up`} direction="up">{name}</MenuItem>
                  {children.map((one) => <MenuItem key={one.name} itemId={one.name} to={one.href}>{one.name}</MenuItem>)}
                </DrilldownMenu>
              )}>{name}</MenuItem>
            ))}
          </MenuList>
        </MenuContent>
      </Menu>
    </Nav>
  );
}
widgets.menu = (root, site) => show(root, <Administration site={site} />);

function NetTabs({ site }) {
  const [active, setActive] = React.useState(0);
  return (
    <Tabs isBox activeKey={active} onSelect={(_, key) => setActive(key)} aria-label="Pronote.net">
      {site.tabs.map((one, n) => (
        <Tab key={n} eventKey={n} title={<TabTitleText>{one.name}</TabTitleText>}><div dangerouslySetInnerHTML={{ __html: one.html }} /></Tab>
      ))}
    </Tabs>
  );
}
widgets.tabs = (root, site) => show(root, <NetTabs site={site} />);

function Ent({ site }) {
  const [isOpen, setIsOpen] = React.useState(false);
  const [ent, setEnt] = React.useState(site.ent);
  return (
    <FormGroup label="Mon ENT" fieldId="mon-ent">
      <Select isOpen={isOpen} selected={ent} onOpenChange={setIsOpen} shouldFocusToggleOnSelect
        onSelect={(_, value) => {
          setEnt(value);
          setIsOpen(false);
        }}
        toggle={(ref) => (
          <MenuToggle id="mon-ent" ref={ref} onClick={() => setIsOpen(!isOpen)} isExpanded={isOpen} isDisabled={site.published} style={{ width: "300px" }}>{ent}</MenuToggle>
        )}>
        <SelectList>{site.models.map((one) => <SelectOption key={one} value={one}>{one}</SelectOption>)}</SelectList>
      </Select>
      <input type="hidden" name="ent" value={ent} />
    </FormGroup>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

function Publication({ site }) {
  const [isOpen, setIsOpen] = React.useState(false);
  const again = () => location.reload();
  const press = () => (site.published ? Promise.resolve() : site.post("publish")).then(() => setIsOpen(true));
  const close = () => (site.published ? setIsOpen(false) : again());
  return (
    <>
      <Button variant={site.published ? "danger" : "primary"} onClick={press}>{site.published ? "Arrêter la publication" : "Publier dans la base"}</Button>
      <Modal variant={ModalVariant.small} isOpen={isOpen} onClose={close} aria-labelledby="window-title" aria-describedby="window-body">
        <ModalHeader title={site.published ? "Arrêter la publication de la base ?" : "Publication"} labelId="window-title" titleIconVariant={site.published ? "warning" : undefined} />
        <ModalBody id="window-body">{site.published ? "Les espaces ne seront plus accessibles aux familles." : "La base est publiée."}</ModalBody>
        <ModalFooter>
          {site.published ? [
            <Button key="yes" variant="danger" onClick={() => site.post("stop").then(again)}>Oui</Button>,
            <Button key="no" variant="link" onClick={close}>Non</Button>,
          ] : <Button key="close" variant="primary" onClick={close}>Fermer</Button>}
        </ModalFooter>
      </Modal>
    </>
  );
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

function Person({ row, pupils, onSave }) {
  const [editing, setEditing] = React.useState(false);
  const [cas, setCas] = React.useState(row.cas);
  const name = `${row.family} ${row.first}`;
  const end = (kept) => {
    setEditing(false);
    if (!kept) setCas(row.cas);
    else if (cas !== row.cas) onSave(cas);
  };
  return (
    <Tr className={css(inlineEdit.inlineEdit, editing ? inlineEdit.modifiers.inlineEditable : "")}>
      <Td dataLabel="Nom">{row.family}</Td>
      <Td dataLabel="Prénom">{row.first}</Td>
      {pupils && <Td dataLabel="Né(e) le">{row.born}</Td>}
      {pupils && <Td dataLabel="Classe">{row.group}</Td>}
      <Td dataLabel="Identifiant CAS">
        <div className={css(inlineEdit.inlineEditValue)}>{row.cas}</div>
        <div className={css(inlineEdit.inlineEditInput)}><TextInput aria-label={`Identifiant CAS ${name}`} value={cas} onChange={(_, value) => setCas(value)} /></div>
      </Td>
      <Td dataLabel="Enregistrer ou annuler" className={css(inlineEdit.inlineEditGroup, inlineEdit.modifiers.iconGroup, inlineEdit.modifiers.actionGroup)}>
        <div className={css(inlineEdit.inlineEditAction, inlineEdit.modifiers.valid)}>
          <Button aria-label={`Enregistrer les modifications de ${name}`} onClick={() => end(true)} variant="plain"><CheckIcon /></Button>
        </div>
        <div className={css(inlineEdit.inlineEditAction)}>
          <Button aria-label={`Annuler les modifications de ${name}`} onClick={() => end(false)} variant="plain"><RhMicronsCloseIcon /></Button>
        </div>
      </Td>
      <Td dataLabel="Modifier" className={css(inlineEdit.inlineEditAction, inlineEdit.modifiers.enableEditable)}>
        <Button aria-label={`Modifier ${name}`} onClick={() => setEditing(true)} variant="plain"><RhUiEditFillIcon /></Button>
      </Td>
    </Tr>
  );
}

function People({ site }) {
  const [rows, setRows] = React.useState(site.rows);
  const [page, setPage] = React.useState(1);
  const [perPage, setPerPage] = React.useState(10);
  const [search, setSearch] = React.useState("");
  const found = rows.filter((one) => `${one.family} ${one.first}`.toLowerCase().includes(search.toLowerCase()));
  const filter = (value) => {
    setSearch(value);
    setPage(1);
  };
  return (
    <>
      <Toolbar><ToolbarContent>
        <ToolbarItem><SearchInput placeholder="Nom ou prénom" value={search} onChange={(_, value) => filter(value)} onClear={() => filter("")} /></ToolbarItem>
        <ToolbarItem variant="pagination">
          <Pagination itemCount={found.length} page={page} perPage={perPage} onSetPage={(_, n) => setPage(n)}
            onPerPageSelect={(_, size) => {
              setPerPage(size);
              setPage(1);
            }} />
        </ToolbarItem>
      </ToolbarContent></Toolbar>
      <Table aria-label={site.title} variant="compact">
        <Thead><Tr>
          <Th>Nom</Th><Th>Prénom</Th>{site.pupils && <Th>Né(e) le</Th>}{site.pupils && <Th>Classe</Th>}<Th>Identifiant CAS</Th>
          <Th screenReaderText="Enregistrer ou annuler" /><Th screenReaderText="Modifier" />
        </Tr></Thead>
        <Tbody>
          {found.slice((page - 1) * perPage, page * perPage).map((row) => (
            <Person key={row.number} row={row} pupils={site.pupils} onSave={(cas) => site.setCas(row.number, cas)
              .then(() => setRows((all) => all.map((one) => (one.number === row.number ? { ...one, cas } : one))))} />
          ))}
        </Tbody>
      </Table>
    </>
  );
}
widgets.people = (root, site) => show(root, <People site={site} />);

function Duration({ site }) {
  const [on, setOn] = React.useState(site.minutes !== null);
  const [minutes, setMinutes] = React.useState(site.minutes ?? 60);
  const [typed, setTyped] = React.useState(minutes);
  const change = (_, value, input, setLocal) => {
    const asked = Math.round(input ?? value);
    const kept = Math.min(240, Math.max(5, asked));
    if (input !== undefined && kept !== asked) setLocal(kept);
    setMinutes(kept);
    setTyped(kept);
  };
  return (
    <Form>
      <Title headingLevel="h4">Déconnexion automatique</Title>
      <Switch id="on" label="Déconnecter en cas d'inactivité" isChecked={on} onChange={(_, checked) => setOn(checked)} />
      <FormGroup label="Durée" fieldId="minutes">
        <Slider id="minutes" min={5} max={240} value={minutes} isInputVisible inputValue={typed} inputLabel="minutes" inputAriaLabel="Durée en minutes"
          isDisabled={!on} onChange={change} />
      </FormGroup>
      <ActionGroup>
        <Button variant="primary" onClick={() => site.setDuration(on ? minutes : null).then(() => location.reload())}>Valider</Button>
      </ActionGroup>
    </Form>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
