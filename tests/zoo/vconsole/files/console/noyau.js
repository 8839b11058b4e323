"use strict";
/* Éléments, identifiants, appels du service (un seul à la fois). */
const App = { etat: null };
let _id = 0;
const nouvelId = (nom) => `${nom}_${++_id}`;

function el(balise, classe, attributs, ...contenu) {
  const e = document.createElement(balise);
  if (classe) e.className = classe;
  for (const [cle, valeur] of Object.entries(attributs || {})) {
    if (cle.startsWith("on")) e.addEventListener(cle.slice(2), valeur);
    else if (valeur !== null && valeur !== undefined && valeur !== false) e.setAttribute(cle, valeur === true ? "" : valeur);
  }
  e.append(...contenu.filter((un) => un !== null && un !== undefined));
  return e;
}
const div = (classe, attributs, ...contenu) => el("div", classe, attributs, ...contenu);
const sansAccent = (texte) => texte.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

/* Ce qui se presse : souris, puis Entrée ou Espace au relâchement. */
function pressable(e, action) {
  e.tabIndex = e.tabIndex < 0 ? 0 : e.tabIndex;
  e.addEventListener("click", action);
  e.addEventListener("keydown", (ev) => { if (ev.key === " " || ev.key === "Enter") ev.preventDefault(); });
  e.addEventListener("keyup", (ev) => { if (ev.key === " " || ev.key === "Enter") action(ev); });
  return e;
}

const Svc = {
  file: Promise.resolve(),
  enCours: 0,
  appel(port, op, args) {
    const suite = this.file.then(() => this._un(port, op, args || {}));
    this.file = suite.catch(() => null);
    return suite;
  },
  async _un(port, op, args) {
    const attente = setTimeout(() => document.getElementById("ob-blocage").classList.add("visible"), 300);
    const libre = () => {
      clearTimeout(attente);
      document.getElementById("ob-blocage").classList.remove("visible");
    };
    try {
      const r = await fetch(`/svc/${port}`, { method: "POST", body: JSON.stringify({ op, args }) });
      if (r.status === 401) { location.replace("deconnexion.html"); return new Promise(() => {}); }
      const d = await r.json();
      libre();
      if (d.fault) { await Message.informer(d.fault); throw new Error(d.fault); }
      App.etat = d;
      return d;
    } finally {
      libre();
    }
  },
};
