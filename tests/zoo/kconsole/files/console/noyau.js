// What everything else stands on: making elements, calling the server, the line at the bottom of the window.
"use strict";
const K = { base: null };

/** A div of that class, with that content. */
K.div = (css, html = "") => {
  const made = document.createElement("div");
  made.className = css;
  made.innerHTML = html;
  return made;
};
K.sur = (text) => String(text ?? "").replace(/[&<>"]/g, (one) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[one]);
K.nu = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();
K.picto = (name) => `<svg class="picto"><use href="/f/pictos.svg#${name}"></use></svg>`;

/** A press: by the pointer, or by the keys where the thing has the focus. */
K.presser = (one, done) => {
  one.addEventListener("click", (event) => one.classList.contains("gris") || done(event));
  one.addEventListener("keydown", (event) => {
    if (event.target !== one || !["Enter", " "].includes(event.key)) return;
    event.preventDefault();
    if (!one.classList.contains("gris")) done(event);
  });
};

/** One call, after those before it. */
K.file = Promise.resolve();
K.appel = (service, sent = {}) => {
  const call = async () => {
    const late = setTimeout(() => document.getElementById("k-patience").classList.add("vu"), 250);
    try {
      const answer = await fetch(`/services/${service}`, { method: "POST", body: JSON.stringify(sent) });
      const told = await answer.json();
      if (told.connecte) K.base = told;
      else if (K.base) { K.base = null; K.connexion(); }
      return told;
    } finally {
      clearTimeout(late);
      document.getElementById("k-patience").classList.remove("vu");
    }
  };
  K.file = K.file.then(call, call);
  return K.file;
};

/** The line at the bottom. */
K.dire = (text) => {
  const line = document.querySelector(".statut-texte");
  if (line) line.textContent = text;
};
K.enregistre = () => K.dire(`Modifications enregistrées à ${new Date().toLocaleTimeString("fr-FR")}`);

/** What is typed and not kept yet: { garder, rendre }; asked about before something else is shown. */
K.attente = null;
/** True once it may be left. */
K.demander = async ({ garder, rendre }) => {
  const answer = await K.question("Modifications non enregistrées", "Voulez-vous enregistrer les modifications en cours ?", ["Annuler", "Ne pas enregistrer", "Enregistrer"]);
  if (!answer || answer === "Annuler") return false;
  await (answer === "Enregistrer" ? garder() : rendre());
  return true;
};
K.quitter = async () => {
  if (K.attente && !(await K.demander(K.attente))) return false;
  K.attente = null;
  return true;
};
