// Sidebar, breadcrumb, command menu, and what is told on arriving.
import * as React from "react";
import { Collapsible } from "radix-ui";
import {
  IconBell, IconBuilding, IconChevronRight, IconDotsVertical, IconHelp, IconLayoutSidebar, IconLogout, IconSearch, IconSelector, IconUserCircle,
} from "@tabler/icons-react";
import { PAGES, SECTIONS, under } from "./pages.js";
import { Link, go } from "./router.jsx";
import { toast } from "./toaster.jsx";
import { Button, Command, Dialog, DialogContent, Hint, Menu, MenuContent, MenuItem, MenuLabel, MenuSeparator, MenuTrigger } from "./ui.jsx";

function Switcher({ schools, school, onChoose }) {
  return (
    <Menu>
      <MenuTrigger className="side switcher">
        <span className="logo"><IconBuilding size={18} /></span>
        <span className="two-lines"><span>{school?.name ?? "Aucun établissement"}</span><small>{school ? `${school.uai} · ${school.town}` : "À sélectionner"}</small></span>
        <IconSelector size={16} className="at-end" />
      </MenuTrigger>
      <MenuContent align="start" side="right">
        <MenuLabel>Établissements</MenuLabel>
        {schools.map((one) => <MenuItem key={one.uai} onSelect={() => onChoose(one.uai)}><IconBuilding size={16} className="faint" />{one.name}</MenuItem>)}
      </MenuContent>
    </Menu>
  );
}

function Section({ title, icon: Icon, path, current }) {
  const here = current.section === title;
  if (path) {
    return <li><Link to={path} className="side" data-active={current.path === path}><Icon size={16} />{title}</Link></li>;
  }
  return (
    <Collapsible.Root asChild defaultOpen={here}>
      <li>
        <Collapsible.Trigger className="side"><Icon size={16} />{title}<IconChevronRight size={16} className="chevron" /></Collapsible.Trigger>
        <Collapsible.Content>
          <ul>{under(title).map((one) => (
            <li key={one.path}><Link to={one.path} className="side" data-active={here && current.title === one.title}><span>{one.title}</span></Link></li>
          ))}</ul>
        </Collapsible.Content>
      </li>
    </Collapsible.Root>
  );
}

function Palette({ open, onOpenChange }) {
  const items = (section) => (section.path ? [PAGES.find((one) => one.path === section.path)] : under(section.title)).map((one) => ({
    value: one.path, label: one.title, keywords: one.section, icon: section.icon, onSelect: () => {
      onOpenChange(false);
      go(one.path);
    },
  }));
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogContent className="palette" hideHeader title="Recherche" description="Rechercher une page de la console">
        <Command placeholder="Rechercher une page…" empty="Aucun résultat."
          groups={SECTIONS.map((one) => ({ heading: one.path ? undefined : one.title, items: items(one) }))
            .reduce((all, one) => (one.heading ? [...all, one] : [{ heading: "Raccourcis", items: [...(all[0]?.items ?? []), ...one.items] }, ...all.slice(1)]), [])} />
      </DialogContent>
    </Dialog>
  );
}

function News({ onClose }) {
  const [open, setOpen] = React.useState(true);
  const close = () => {
    setOpen(false);
    onClose();
  };
  return (
    <Dialog open={open} onOpenChange={close}>
      <DialogContent title="Nouveautés de la version 2026.2.8" description="Ce qui change dans la console d'administration."
        footer={<><Button variant="outline" onClick={() => { close(); go("/aide"); }}>Notes de version</Button><Button onClick={close}>Continuer</Button></>}>
        <ul className="rights">
          <li>Recherche d'une page au clavier avec Ctrl K</li>
          <li>Colonnes des listes affichées à la demande</li>
          <li>Sauvegardes chiffrées conservées trente jours</li>
        </ul>
      </DialogContent>
    </Dialog>
  );
}

export function Shell({ session, school, page, onChoose, onSeen, onLeave, children }) {
  const [wide, setWide] = React.useState(true);
  const [palette, setPalette] = React.useState(false);
  React.useEffect(() => { document.title = `${page.title} – PRONOTE`; }, [page.title]);
  React.useEffect(() => {
    const typed = (e) => {
      if (e.key === "k" && (e.metaKey || e.ctrlKey)) {
        e.preventDefault();
        setPalette((open) => !open);
      }
    };
    addEventListener("keydown", typed);
    return () => removeEventListener("keydown", typed);
  }, []);
  return (
    <div className="app" data-sidebar={wide ? "expanded" : "collapsed"}>
      <div className="sidebar" data-slot="sidebar">
        <div className="sidebar-header"><Switcher schools={session.schools} school={school} onChoose={onChoose} /></div>
        <div className="sidebar-content">
          <div className="sidebar-label">Administration</div>
          <ul>{SECTIONS.map((one) => <Section key={one.title} {...one} current={page} />)}</ul>
        </div>
        <div className="sidebar-footer">
          <Menu>
            <MenuTrigger className="side switcher">
              <span className="avatar">CE</span>
              <span className="two-lines"><span>C. Exemples</span><small>Administrateur</small></span>
              <IconDotsVertical size={16} className="at-end" />
            </MenuTrigger>
            <MenuContent side="right" align="end">
              <MenuItem onSelect={() => toast.info("Mon compte", "Votre compte est géré par l'espace client.")}><IconUserCircle size={16} />Mon compte</MenuItem>
              <MenuItem onSelect={() => toast.info("Aucune notification")}><IconBell size={16} />Notifications</MenuItem>
              <MenuSeparator />
              <MenuItem onSelect={onLeave}><IconLogout size={16} />Se déconnecter</MenuItem>
            </MenuContent>
          </Menu>
        </div>
      </div>
      <div className="inset">
        <header className="topbar">
          <Button variant="ghost" size="icon" onClick={() => setWide(!wide)}><IconLayoutSidebar size={16} /><span className="sr-only">Afficher ou masquer le menu</span></Button>
          <span className="vr" />
          <nav aria-label="Fil d'Ariane"><ol>
            {page.section && <><li>{page.section}</li><li aria-hidden="true"><IconChevronRight size={14} /></li></>}
            <li><span role="link" aria-disabled="true" aria-current="page">{page.title}</span></li>
          </ol></nav>
          <Button variant="outline" size="sm" className="search-button" onClick={() => setPalette(true)}><IconSearch size={14} />Rechercher…<kbd>Ctrl K</kbd></Button>
          <Hint text="Centre d'aide"><Button variant="ghost" size="icon" aria-label="Aide" onClick={() => go("/aide")}><IconHelp size={18} /></Button></Hint>
        </header>
        <main className="page">{children}</main>
        <footer className="foot"><span>Index Éducation</span><span>Conditions d'utilisation</span><span>Hébergement : Marseille</span></footer>
      </div>
      <Palette open={palette} onOpenChange={setPalette} />
      {school && session.news && <News onClose={onSeen} />}
    </div>
  );
}
