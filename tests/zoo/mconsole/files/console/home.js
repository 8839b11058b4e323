"use strict";
/* The first tab: what is going on in the school, in two columns of boxes. */
M.home = parent => {
  const el = M.add(parent, '<table class="m-portal" cellspacing="10"><tbody><tr><td class="m-portal-col"></td><td class="m-portal-col"></td></tr></tbody></table>');
  const box = (column, title, icon) => M.$(M.add(el.querySelectorAll(".m-portal-col")[column], `<div class="m-panel m-portlet"><div class="m-panel-header">${M.img("m-panel-icon i-" + icon)}<span class="m-panel-header-text">${title}</span></div><div class="m-panel-body"></div></div>`), ".m-panel-body");
  const state = box(0, "Mise en service", "server"), many = box(0, "Effectifs", "group"), news = box(1, "Informations", "info");
  news.innerHTML = "<p><b>Sauvegarde automatique</b><br>La dernière sauvegarde de la base a eu lieu cette nuit à 02:30.</p><p><b>Espace disque</b><br>1,8 Go utilisés sur 10 Go.</p>";
  const draw = () => {
    state.innerHTML = `<p>Base : <b>${M.esc(M.data.base)}</b></p><p><span class="m-led ${M.data.published ? "m-led-on" : ""}"></span>${M.data.published ? "Les espaces sont accessibles aux utilisateurs." : "Les espaces ne sont pas accessibles aux utilisateurs."}</p>`;
    many.innerHTML = `<table class="m-figures">${M.PEOPLE.map(one => `<tr><td>${one.text}</td><td align="right"><b>${M.data.rows.filter(row => row.profile === one.profile).length}</b></td></tr>`).join("")}</table>`;
  };
  draw();
  M.listeners.push(draw);
};

/* Shown once after the sign-in. */
M.news = () => {
  const box = M.window({ title: "Nouveautés de la version", width: 460, icon: "info" });
  M.add(box.body, `<div class="m-news"><p>Cette mise à jour de la console apporte :</p><ul><li>un affichage plus rapide des listes ;</li><li>le choix des colonnes affichées dans le menu des en-têtes ;</li><li>des corrections diverses.</li></ul></div>`);
  box.buttons().button({ text: "Fermer", wide: 75, handler: box.close }, true);
};
