"use strict";
/* Bouton, coche, choix exclusif, liste déroulante, icône. */
function Bouton(libelle, action, options) {
  const o = options || {};
  const b = el("button", `ob-bouton ${o.primaire ? "primaire" : ""}`, { type: "button", disabled: o.inactif }, libelle);
  b.addEventListener("click", action);
  return b;
}

function Icone(nom, titre, action) {
  return pressable(el("i", `ob-icone ob-i-${nom}`, { role: "button", tabindex: "0", title: titre, "aria-label": titre }), action);
}

function Coche(libelle, coche, action, options) {
  const o = options || {}, id = nouvelId("cb");
  const entree = el("input", "sr-only", { type: o.groupe ? "radio" : "checkbox", id, name: o.groupe, disabled: o.inactif });
  entree.checked = coche;
  const l = el("label", `ob-cb ${o.groupe ? "rond" : ""}`, { for: id }, entree, el("span", "ob-cb-case", { "aria-hidden": "true" }), el("span", "ob-cb-texte", {}, libelle));
  const peindre = () => {
    l.classList.toggle("est-coche", entree.checked);
    l.classList.toggle("inactif", entree.disabled);
  };
  entree.addEventListener("change", () => {
    if (o.groupe) document.querySelectorAll(`input[name="${o.groupe}"]`).forEach((un) => un.parentElement.classList.toggle("est-coche", un.checked));
    peindre();
    action(entree.checked);
  });
  peindre();
  return l;
}

/* Liste déroulante de la maison : le texte choisi, une flèche, et les choix dans un volet flottant. */
function Combo(choix, valeur, action, options) {
  const o = options || {};
  const c = div(`ob-combo ${o.inactif ? "inactif" : ""}`, { role: "combobox", tabindex: o.inactif ? "-1" : "0", "aria-expanded": "false", "aria-haspopup": "listbox", "aria-labelledby": o.libelle, "aria-disabled": o.inactif ? "true" : null, style: o.largeur ? `width:${o.largeur}px` : null },
    div("ob-combo-texte", {}, valeur), div("ob-combo-fleche", {}));
  if (o.inactif) return c;
  let volet = null, rang = -1;
  const fermer = () => {
    if (!volet) return;
    volet.remove();
    volet = null;
    c.setAttribute("aria-expanded", "false");
    c.removeAttribute("aria-activedescendant");
    document.removeEventListener("mousedown", dehors, true);
  };
  const dehors = (ev) => { if (!c.contains(ev.target) && !volet.contains(ev.target)) fermer(); };
  const montrer = (n) => {
    rang = Math.max(0, Math.min(choix.length - 1, n));
    [...volet.children].forEach((un, i) => un.classList.toggle("survol", i === rang));
    c.setAttribute("aria-activedescendant", volet.children[rang].id);
    volet.children[rang].scrollIntoView({ block: "nearest" });
  };
  const choisir = (un) => {
    fermer();
    c.focus();
    if (un === valeur) return;
    c.firstChild.textContent = valeur = un;
    action(un);
  };
  const ouvrir = () => {
    const place = c.getBoundingClientRect();
    volet = div("ob-combo-volet", { role: "listbox", style: `left:${place.left}px;top:${place.bottom}px;width:${place.width}px` },
      ...choix.map((un) => div(`ob-combo-choix ${un === valeur ? "choisi" : ""}`, { role: "option", id: nouvelId("op"), "aria-selected": String(un === valeur), onclick: () => choisir(un) }, un)));
    document.getElementById("ob-fenetres").append(volet);
    c.setAttribute("aria-expanded", "true");
    document.addEventListener("mousedown", dehors, true);
    montrer(choix.indexOf(valeur));
  };
  c.addEventListener("click", () => (volet ? fermer() : ouvrir()));
  c.addEventListener("keydown", (ev) => {
    const sens = { ArrowDown: 1, ArrowUp: -1 }[ev.key];
    if (sens) {
      ev.preventDefault();
      if (!volet) ouvrir(); else montrer(rang + sens);
    } else if (ev.key === "Enter" || ev.key === " ") {
      ev.preventDefault();
      if (volet) choisir(choix[rang]); else ouvrir();
    } else if (ev.key === "Escape" && volet) {
      ev.stopPropagation();
      fermer();
    } else if (ev.key.length === 1 && volet) {
      const trouve = choix.findIndex((un) => sansAccent(un).startsWith(sansAccent(ev.key)));
      if (trouve >= 0) montrer(trouve);
    }
  });
  return c;
}
