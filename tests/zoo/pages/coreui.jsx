// CoreUI, its free edition, theme by default: accordion with toggle buttons and selectable chips, toast, sidebar with groups, underlined tabs,
// dropdown, modals, table with pages whose rows open an offcanvas, number in an input group behind its check box.
import * as React from "react";
import { createRoot } from "react-dom/client";
import {
  CAccordion, CAccordionBody, CAccordionHeader, CAccordionItem, CButton, CButtonGroup, CCard, CCardBody, CCardHeader, CChipSet, CCloseButton,
  CContainer, CDropdown, CDropdownHeader, CDropdownItem, CDropdownMenu, CDropdownToggle, CForm, CFormCheck, CFormInput, CFormLabel, CHeader, CHeaderToggler,
  CInputGroup, CInputGroupText, CModal, CModalBody, CModalFooter, CModalHeader, CModalTitle, CNavGroup, CNavItem, CNavTitle, COffcanvas, COffcanvasBody,
  COffcanvasHeader, COffcanvasTitle, CPagination, CPaginationItem, CSidebar, CSidebarBrand, CSidebarHeader, CSidebarNav, CTab, CTabList, CTabPanel,
  CTabContent, CTable, CTableBody, CTableDataCell, CTableHead, CTableHeaderCell, CTableRow, CTabs, CToast, CToastBody, CToastHeader, CToaster,
} from "@coreui/react";
import "@coreui/coreui/dist/css/coreui.min.css";

const show = (root, element) => createRoot(root).render(element);

function Services({ site }) {
  const [services, setServices] = React.useState(site.services);
  const change = (key, what) => setServices((all) => all.map((one) => (one.key === key ? { ...one, ...what } : one)));
  return (
    <>
      <CAccordion className="mb-3">
        {services.map(({ key, name, on, profiles }) => (
          <CAccordionItem key={key} itemKey={key}>
            <CAccordionHeader>{name}</CAccordionHeader>
            <CAccordionBody>
              <CButtonGroup role="group" aria-label="Activer le service" className="mb-3">
                <CFormCheck type="radio" button={{ color: "primary", variant: "outline" }} name={key} id={`${key}-oui`} autoComplete="off" label="Oui"
                  checked={on} onChange={() => change(key, { on: true })} />
                <CFormCheck type="radio" button={{ color: "primary", variant: "outline" }} name={key} id={`${key}-non`} autoComplete="off" label="Non"
                  checked={!on} onChange={() => change(key, { on: false })} />
              </CButtonGroup>
              <p className="mb-2">Profils utilisateurs</p>
              <CChipSet filter selectionMode="multiple" chips={site.profiles.map((one) => ({ value: one.key, label: one.name }))}
                selected={profiles} onSelect={(chosen) => change(key, { profiles: chosen })} />
            </CAccordionBody>
          </CAccordionItem>
        ))}
      </CAccordion>
      <CButton color="primary" onClick={() => site.saveServices(services).then(() => (location = "?fait=1"))}>Enregistrer</CButton>
    </>
  );
}
widgets.chapter = (root, site) => show(root, <Services site={site} />);

function Save({ site }) {
  const [toast, addToast] = React.useState();
  const toaster = React.useRef(null);
  const told = (
    <CToast>
      <CToastHeader closeButton><strong className="me-auto">Accès aux services tiers</strong><small>à l'instant</small></CToastHeader>
      <CToastBody>Vos modifications ont été enregistrées.</CToastBody>
    </CToast>
  );
  return (
    <>
      <CButton type="button" color="primary" onClick={() => site.saveServices(site.plainServices()).then(() => addToast(told))}>Enregistrer</CButton>
      <CToaster className="p-3" placement="top-end" push={toast} ref={toaster} />
    </>
  );
}
widgets.save = (root, site) => show(root, <Save site={site} />);

function Administration({ site }) {
  const [visible, setVisible] = React.useState(true);
  return (
    <div className="d-flex">
      <CSidebar className="border-end" colorScheme="dark" visible={visible} onVisibleChange={setVisible}>
        <CSidebarHeader className="border-bottom">
          <CSidebarBrand>Administration</CSidebarBrand>
          <CCloseButton className="d-lg-none" dark onClick={() => setVisible(false)} />
        </CSidebarHeader>
        <CSidebarNav>
          <CNavTitle>{site.school}</CNavTitle>
          {site.menu.map(({ name, children }) => (
            <CNavGroup key={name} toggler={name}>
              {children.map((one) => (
                <CNavItem key={one.name} href={one.href}>
                  <span className="nav-icon"><span className="nav-icon-bullet"></span></span> {one.name}
                </CNavItem>
              ))}
            </CNavGroup>
          ))}
        </CSidebarNav>
      </CSidebar>
      <CHeader className="flex-grow-1 align-self-start">
        <CContainer fluid>
          <CHeaderToggler aria-label="Afficher ou masquer la navigation" onClick={() => setVisible(!visible)}>
            <svg viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" strokeWidth="2"><path d="M3 6h18M3 12h18M3 18h18" /></svg>
          </CHeaderToggler>
        </CContainer>
      </CHeader>
    </div>
  );
}
widgets.menu = (root, site) => show(root, <Administration site={site} />);

widgets.tabs = (root, site) => show(root, (
  <CTabs defaultActiveItemKey="0">
    <CTabList variant="underline-border">{site.tabs.map((one, n) => <CTab key={n} itemKey={String(n)}>{one.name}</CTab>)}</CTabList>
    <CTabContent>
      {site.tabs.map((one, n) => <CTabPanel key={n} className="p-3" itemKey={String(n)}><div dangerouslySetInnerHTML={{ __html: one.html }} /></CTabPanel>)}
    </CTabContent>
  </CTabs>
));

function Ent({ site }) {
  const [ent, setEnt] = React.useState(site.ent);
  const atrium = site.models.filter((one) => one.startsWith("ATRIUM"));
  const item = (one) => <CDropdownItem key={one} as="button" type="button" active={one === ent} onClick={() => setEnt(one)}>{one}</CDropdownItem>;
  return (
    <div className="mb-3">
      <CFormLabel>Mon ENT</CFormLabel>
      <CDropdown className="d-block">
        <CDropdownToggle type="button" color="secondary" disabled={site.published}>{ent}</CDropdownToggle>
        <CDropdownMenu>
          {item(site.models[0])}
          <CDropdownHeader>Provence-Alpes-Côte d'Azur</CDropdownHeader>
          {atrium.map(item)}
          <CDropdownHeader>Autres régions</CDropdownHeader>
          {site.models.slice(1).filter((one) => !atrium.includes(one)).map(item)}
        </CDropdownMenu>
      </CDropdown>
      <input type="hidden" name="ent" value={ent} />
    </div>
  );
}
widgets.list = (root, site) => show(root, <Ent site={site} />);

function Publication({ site }) {
  const [visible, setVisible] = React.useState(false);
  const again = () => location.reload();
  const press = () => (site.published ? Promise.resolve() : site.post("publish")).then(() => setVisible(true));
  const close = () => (site.published ? setVisible(false) : again());
  return (
    <>
      <CButton color={site.published ? "danger" : "primary"} onClick={press}>{site.published ? "Arrêter la publication" : "Publier dans la base"}</CButton>
      <CModal backdrop="static" visible={visible} onClose={close} aria-labelledby="window-title">
        <CModalHeader><CModalTitle id="window-title">{site.published ? "Arrêter la publication de la base ?" : "Publication"}</CModalTitle></CModalHeader>
        <CModalBody>{site.published ? "Les espaces ne seront plus accessibles aux familles." : "La base est publiée."}</CModalBody>
        <CModalFooter>
          {site.published ? (
            <>
              <CButton color="secondary" onClick={close}>Non</CButton>
              <CButton color="primary" onClick={() => site.post("stop").then(again)}>Oui</CButton>
            </>
          ) : <CButton color="secondary" onClick={close}>Fermer</CButton>}
        </CModalFooter>
      </CModal>
    </>
  );
}
widgets.window = (root, site) => show(root, <Publication site={site} />);

function People({ site }) {
  const [rows, setRows] = React.useState(site.rows);
  const [page, setPage] = React.useState(1);
  const [visible, setVisible] = React.useState(false);
  const [row, setRow] = React.useState(null);
  const [cas, setCas] = React.useState("");
  const pages = Math.max(1, Math.ceil(rows.length / 10));
  const edit = (one) => {
    setRow(one);
    setCas(one.cas);
    setVisible(true);
  };
  const save = (event) => {
    event.preventDefault();
    site.setCas(row.number, cas).then(() => {
      setRows((all) => all.map((one) => (one.number === row.number ? { ...one, cas } : one)));
      setVisible(false);
    });
  };
  const heads = ["Nom", "Prénom", ...(site.pupils ? ["Né(e) le", "Classe"] : []), "Identifiant CAS", ""];
  return (
    <>
      <CTable hover align="middle">
        <CTableHead><CTableRow>{heads.map((one) => <CTableHeaderCell key={one} scope="col">{one}</CTableHeaderCell>)}</CTableRow></CTableHead>
        <CTableBody>
          {rows.slice((page - 1) * 10, page * 10).map((one) => (
            <CTableRow key={one.number}>
              <CTableDataCell>{one.family}</CTableDataCell>
              <CTableDataCell>{one.first}</CTableDataCell>
              {site.pupils && <CTableDataCell>{one.born}</CTableDataCell>}
              {site.pupils && <CTableDataCell>{one.group}</CTableDataCell>}
              <CTableDataCell>{one.cas}</CTableDataCell>
              <CTableDataCell><CButton color="primary" variant="outline" size="sm" onClick={() => edit(one)}>Modifier</CButton></CTableDataCell>
            </CTableRow>
          ))}
        </CTableBody>
      </CTable>
      <CPagination aria-label="Pages de la liste">
        <CPaginationItem disabled={page === 1} onClick={() => setPage(page - 1)}>Précédent</CPaginationItem>
        {Array.from({ length: pages }, (_, n) => (
          <CPaginationItem key={n} active={page === n + 1} onClick={() => setPage(n + 1)}>{n + 1}</CPaginationItem>
        ))}
        <CPaginationItem disabled={page === pages} onClick={() => setPage(page + 1)}>Suivant</CPaginationItem>
      </CPagination>
      <COffcanvas placement="end" visible={visible} onHide={() => setVisible(false)}>
        <COffcanvasHeader>
          <COffcanvasTitle>{row ? `${row.family} ${row.first}` : ""}</COffcanvasTitle>
          <CCloseButton className="text-reset" onClick={() => setVisible(false)} />
        </COffcanvasHeader>
        <COffcanvasBody>
          <CForm onSubmit={save}>
            <CFormInput className="mb-3" type="text" id="cas" floatingLabel="Identifiant CAS" placeholder="Identifiant CAS" value={cas} onChange={(e) => setCas(e.target.value)} />
            <CButton type="submit" color="primary" className="mt-3">Enregistrer</CButton>
          </CForm>
        </COffcanvasBody>
      </COffcanvas>
    </>
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
    <CCard style={{ maxWidth: "25rem" }}>
      <CCardHeader>Déconnexion automatique</CCardHeader>
      <CCardBody>
        <CForm onSubmit={save}>
          <CFormLabel htmlFor="minutes">Durée d'inactivité avant la déconnexion</CFormLabel>
          <CInputGroup className="mb-3">
            <CInputGroupText><CFormCheck type="checkbox" aria-label="Déconnexion automatique" checked={on} onChange={(e) => setOn(e.target.checked)} /></CInputGroupText>
            <CFormInput type="number" id="minutes" min={1} max={1440} value={minutes} onChange={(e) => setMinutes(e.target.value)} disabled={!on} />
            <CInputGroupText>minutes</CInputGroupText>
          </CInputGroup>
          <CButton type="submit" color="primary">Valider</CButton>
        </CForm>
      </CCardBody>
    </CCard>
  );
}
widgets.duration = (root, site) => show(root, <Duration site={site} />);
