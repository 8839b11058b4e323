// Windows: a veil, a frame that is dragged by its title, buttons at the bottom. One above another where it must be.
W.fenetre = ({ titre, largeur, contenu, boutons, croix, css }) => {
  const veil = W.div("fn-voile");
  const frame = W.div("fn " + (css || ""));
  frame.style.width = largeur + "px";
  frame.innerHTML = `<div class="fn-titre"><span class="fn-titre-t">${titre}</span>${croix === false ? "" : W.icone("fermer", "Fermer", "fn-croix")}</div>
<div class="fn-corps"></div><div class="fn-bas">${boutons.map((one, n) => W.bouton(one.t, "fn-bt fn-bt" + n + (one.defaut ? " bt-defaut" : ""))).join("")}</div>`;
  veil.appendChild(frame);
  document.body.appendChild(veil);
  const body = frame.querySelector(".fn-corps");
  const made = { corps: body, cadre: frame, fermer: () => veil.remove() };
  body.appendChild(contenu);
  const leave = () => (boutons[0].fait ? boutons[0].fait(made) : made.fermer());
  if (croix !== false) W.action(frame, "fn-croix", leave);
  boutons.forEach((one, n) => W.action(frame, "fn-bt" + n, () => (one.fait ? one.fait(made) : made.fermer())));
  frame.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && croix !== false) leave();
  });
  frame.style.left = Math.max(0, (innerWidth - largeur) / 2) + "px";
  frame.style.top = Math.max(10, (innerHeight - frame.offsetHeight) / 2.6) + "px";
  frame.querySelector(".fn-titre").addEventListener("mousedown", (down) => {
    if (W.pres(down.target, "fn-croix", frame)) return;
    const [left, top] = [down.clientX - frame.offsetLeft, down.clientY - frame.offsetTop];
    const move = (event) => {
      frame.style.left = event.clientX - left + "px";
      frame.style.top = Math.max(0, event.clientY - top) + "px";
    };
    document.addEventListener("mousemove", move);
    document.addEventListener("mouseup", () => document.removeEventListener("mousemove", move), { once: true });
    down.preventDefault();
  });
  const first = frame.querySelector(".bt-defaut");
  if (first) first.focus();
  return made;
};

/** A question or a word of information; the number of the button that was pressed. */
W.message = (texte, boutons, genre) => new Promise((then) => {
  const texts = boutons || ["Fermer"];
  W.fenetre({
    titre: "PRONOTE", largeur: 430, croix: false, css: "fn-message",
    contenu: W.div("ms", `<i class="ms-ic ms-${genre || (boutons ? "question" : "info")}"></i><div class="ms-t">${texte}</div>`),
    boutons: texts.map((t, n) => ({
      t, defaut: n === texts.length - 1,
      fait: (opened) => {
        opened.fermer();
        then(n);
      },
    })),
  });
});
