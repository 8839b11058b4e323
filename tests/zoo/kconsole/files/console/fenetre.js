// Windows drawn in the page: moved by their title, several at once, the last pressed in front; a question waits alone.
K.fenetres = () => document.getElementById("k-fenetres");
K.rang = 100;
K.fenetre = ({ titre, largeur, x, y, ferme }) => {
  const made = K.div("fe", `<div class="fe-t"><div class="fe-n">${titre}</div><div class="fe-x" title="Fermer" tabindex="0">&#10005;</div></div><div class="fe-c"></div><div class="fe-b"></div>`);
  made.setAttribute("role", "dialog");
  const [title, inside, foot] = made.children;
  const front = () => { made.style.zIndex = K.rang += 1; };
  made.style.width = `${largeur}px`;
  made.style.left = `${x ?? Math.round((innerWidth - largeur) / 2)}px`;
  made.style.top = `${y ?? 120}px`;
  front();
  made.addEventListener("mousedown", front);
  title.addEventListener("mousedown", (event) => {
    if (event.target.className === "fe-x") return;
    const [left, top] = [event.clientX - made.offsetLeft, event.clientY - made.offsetTop];
    const move = (to) => Object.assign(made.style, { left: `${to.clientX - left}px`, top: `${Math.max(0, to.clientY - top)}px` });
    const end = () => { removeEventListener("mousemove", move); removeEventListener("mouseup", end); };
    addEventListener("mousemove", move);
    addEventListener("mouseup", end);
  });
  const close = () => { made.remove(); if (ferme) ferme(); };
  K.presser(title.lastChild, close);
  K.fenetres().appendChild(made);
  return { element: made, corps: inside, pied: foot, fermer: close };
};

/** A question in front of everything; the caption of the button that is pressed, "" for the cross. */
K.question = (titre, texte, boutons) => new Promise((done) => {
  const veil = K.div("voile");
  K.fenetres().appendChild(veil);
  veil.style.zIndex = K.rang += 1;
  let answer = "";
  const box = K.fenetre({ titre, largeur: 430, y: 190, ferme: () => { veil.remove(); done(answer); } });
  box.element.classList.add("fe-question");
  box.corps.innerHTML = `<div class="q-i">?</div><div class="q-t">${texte}</div>`;
  boutons.forEach((one, n) => {
    const button = K.bouton(one, () => { answer = one; box.fermer(); }, n === boutons.length - 1);
    box.pied.appendChild(button);
    if (n === boutons.length - 1) button.focus();
  });
  box.element.addEventListener("keydown", (event) => event.key === "Escape" && box.fermer());
});
