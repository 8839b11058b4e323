"use strict";
/* Barre de menus : les sous-menus se déroulent au survol, au clic et au clavier. */
function BarreDeMenus(menus, ouvrir) {
  const barre = el("ul", "ob-menus", { role: "menubar" });
  const replier = () => barre.querySelectorAll(".deroule").forEach((un) => {
    un.classList.remove("deroule");
    un.setAttribute("aria-expanded", "false");
  });
  menus.forEach(([titre, entrees, page]) => {
    const liste = el("ul", "ob-sousmenu", { role: "menu" }, ...entrees.map(([libelle, cible]) => {
      const e = el("li", cible ? "" : "inactif", { role: "menuitem", tabindex: "-1", "aria-disabled": cible ? null : "true" }, div("", {}, libelle));
      if (cible) pressable(e, (ev) => { ev.stopPropagation(); replier(); document.activeElement.blur(); ouvrir(cible, titre, libelle); });
      return e;
    }));
    const item = el("li", "ob-menu", { role: "menuitem", tabindex: "0", "aria-haspopup": entrees.length ? "true" : null, "aria-expanded": entrees.length ? "false" : null }, div("ob-menu-titre", {}, titre));
    item.dataset.titre = titre;
    const derouler = () => {
      if (!entrees.length) return;
      clearTimeout(item.delai);
      replier();
      item.classList.add("deroule");
      item.setAttribute("aria-expanded", "true");
    };
    if (entrees.length) item.append(liste);
    item.addEventListener("mouseenter", derouler);
    item.addEventListener("mouseleave", () => { item.delai = setTimeout(() => item.classList.contains("deroule") && replier(), 250); });
    pressable(item, () => (entrees.length ? derouler() : ouvrir(page, titre)));
    item.addEventListener("keydown", (ev) => {
      const tous = [...liste.children], rang = tous.indexOf(document.activeElement);
      if (ev.key === "ArrowDown" || ev.key === "ArrowUp") {
        ev.preventDefault();
        derouler();
        const suivant = tous[(rang + (ev.key === "ArrowDown" ? 1 : -1) + tous.length) % tous.length];
        if (suivant) suivant.focus();
      } else if (ev.key === "Escape") {
        replier();
        item.focus();
      }
    });
    barre.append(item);
  });
  document.addEventListener("mousedown", (ev) => { if (!barre.contains(ev.target)) replier(); });
  return barre;
}

/* Onglets : le libellé en gras caché réserve la place de celui que l'on voit. */
function Onglets(noms, actif, action) {
  return el("table", "ob-onglets", { role: "presentation" }, el("tbody", "", {}, el("tr", "", {}, ...noms.map(([cle, libelle, icone]) =>
    el("td", "", {}, pressable(div(`ob-onglet ${cle === actif ? "actif" : ""}`, { role: "button", tabindex: "0", title: libelle },
      icone ? div(`ob-onglet-icone ob-i-${icone}`, {}) : null,
      div("ob-onglet-texte", {}, div("ob-onglet-gras", { "aria-hidden": "true" }, libelle), div("ob-onglet-libelle", {}, libelle))), () => action(cle)))))));
}
