// Namespace of the client, its small helpers, and the calls to the server.
const W = { etat: null };

W.echap = (text) => String(text).replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");

W.div = (css, html) => {
  const made = document.createElement("div");
  made.className = css;
  if (html) made.innerHTML = html;
  return made;
};

/** The nearest element of that class around, within the root. */
W.pres = (node, css, root) => {
  for (let one = node; one && one !== root && one !== document; one = one.parentNode)
    if (one.classList && one.classList.contains(css)) return one;
  return null;
};

/** A click, Enter or the space bar, on what has that class inside the root. */
W.action = (root, css, then) => {
  root.addEventListener("click", (event) => {
    const found = W.pres(event.target, css, root.parentNode);
    if (found && !found.classList.contains("inactif")) then(found, event);
  });
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    const found = event.target;
    if (!found.classList.contains(css) || found.classList.contains("inactif")) return;
    event.preventDefault();
    then(found, event);
  });
};

W.bouton = (caption, css) => `<div class="bt ${css || ""}" tabindex="0"><span class="bt-t">${caption}</span></div>`;
W.icone = (name, title, css) => `<i class="ic ic-${name} ${css || ""}" title="${title}" tabindex="0"></i>`;
W.coche = (key, caption, on, css) =>
  `<div class="cc ${on ? "cc-on" : ""} ${css || ""}" data-c="${key}" tabindex="0"><span class="cc-b"></span><span class="cc-t">${caption}</span></div>`;

/** Ticks inside the root: each turns over, then tells. */
W.coches = (root, then) => W.action(root, "cc", (one) => {
  one.classList.toggle("cc-on");
  if (then) then(one.dataset.c, one.classList.contains("cc-on"));
});

W.attente = (text) => {
  const veil = W.div("attente", `<div class="attente-t"><span class="sablier"></span>${text}</div>`);
  document.body.appendChild(veil);
  return () => veil.remove();
};

W.appel = async (op, args) => {
  const answer = await fetch("/appelfonction", { method: "POST", body: JSON.stringify({ op, args: args || {} }) });
  const told = await answer.json();
  if (told.session === false) {
    W.etat = null;
    W.demarrer();
    throw new Error("session");
  }
  if (told.rows) W.etat = told;
  return told;
};

/** What this post remembers of the presentation. */
W.memoire = {
  lit: (key, other) => JSON.parse(localStorage.getItem("pn." + key) || "null") || other,
  ecrit: (key, value) => localStorage.setItem("pn." + key, JSON.stringify(value)),
};
