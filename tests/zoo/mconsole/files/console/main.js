"use strict";
/* The frame: a header, the tree, tabs, a status bar. */
M.NODES = () => {
  const list = kind => ({ text: kind.text, icon: kind.icon, page: "people-" + kind.profile, draw: M.people(kind) });
  const [pupils, parents, teachers, staff] = M.PEOPLE;
  const rights = (kind, of) => ({ text: "Profils d'autorisation", tab: `Profils d'autorisation - ${of}`, icon: "shield", page: "rights-" + kind, draw: M.profiles({ kind, title: "Profils", of: `${of} de ce profil` }) });
  const soon = (text, icon) => ({ text, icon, page: "soon-" + text, draw: panel => { panel.innerHTML = '<div class="m-pad">Ce module n\'est pas compris dans votre contrat.</div>'; } });
  return [
    { text: "Accueil", icon: "house", page: "home", draw: M.home, fixed: true },
    { text: "Fichier", icon: "folder", children: [{ text: "Administration des utilisateurs...", icon: "group-key", page: "users", window: M.users }, soon("Sauvegardes", "save")] },
    { text: "Paramètres", icon: "folder", children: [soon("Établissement", "house"), { text: "Préférences", icon: "cog", page: "prefs", draw: M.prefs }] },
    { text: "Ressources", icon: "folder", children: [
      list(pupils), list(parents),
      { ...list(teachers), children: [rights("professeurs", "professeurs")] },
      { ...list(staff), children: [rights("vie_scolaire", "personnels")] },
    ] },
    { text: "PRONOTE.net", icon: "world", page: "net", draw: M.net },
  ];
};

M.frame = () => {
  const el = M.add(document.body, `<div class="m-viewport"><div class="m-north"><span class="m-north-logo">PRONOTE</span><span class="m-north-sub">Console d'administration</span><div class="m-north-right"></div></div>
<div class="m-middle"><div class="m-nav"><div class="m-panel-header"><span class="m-panel-header-text">Navigation</span></div><div class="m-nav-body"></div></div><div class="m-split"></div><div class="m-center"></div></div>
<div class="m-statusbar"><span class="m-status-text">Prêt</span><span class="m-status-right">Utilisateur : 123456</span></div></div>`);
  const right = M.toolbar(M.$(el, ".m-north-right"), "m-north-bar"), center = M.$(el, ".m-center"), nav = M.$(el, ".m-nav-body");
  const id = M.id();
  M.add(right.cell(), `<label class="m-north-label" for="${id}">Établissement&#160;:</label>`);
  const draw = () => {
    M.listeners = [];
    nav.innerHTML = center.innerHTML = "";
    if (!M.data.uai) {
      center.innerHTML = '<div class="m-panel m-empty"><div class="m-empty-text">Sélectionnez un établissement dans la liste située en haut à droite.</div></div>';
      return;
    }
    const tabs = M.tabs(center, "m-tabs-main"), nodes = M.NODES();
    const open = node => {
      if (node.window) node.window();
      else tabs.open(node.page, { title: node.tab || node.text, icon: node.icon, closable: !node.fixed, draw: node.draw });
    };
    M.tree(nav, nodes, open);
    open(nodes[0]);
  };
  const school = M.combo(right.cell(), { id, width: 230, value: M.data.uai || "", empty: "Choisir...", entries: M.data.schools.map(one => ({ value: one.uai, text: one.name })), onchange: async uai => {
    const first = !M.data.uai;
    await M.ask(document.body, "Chargement de la base...", "Session", "choose", uai);
    draw();
    M.status("Base ouverte.");
    if (first) M.news();
  } });
  school.el.dataset.qtip = "Base de l'établissement à administrer";
  right.line();
  right.button({ text: "Déconnexion", icon: "exit", handler: async () => { await M.call("Session", "close"); location.reload(); } });
  draw();
};

M.start = async () => {
  M.tips();
  const unmask = M.mask(document.body, "Chargement de l'application...");
  const told = await M.call("Session", "read");
  unmask();
  if (!told.signed) { M.login(); return; }
  M.data = told;
  M.frame();
};
