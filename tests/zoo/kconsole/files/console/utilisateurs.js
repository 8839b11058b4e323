// Administration des utilisateurs: a window beside which one may go on working.
K.utilisateurs = () => {
  const opened = document.querySelector(".fe-utilisateurs");
  if (opened) { opened.style.zIndex = K.rang += 1; return; }
  const box = K.fenetre({ titre: "Administration des utilisateurs", largeur: 760, y: 90 });
  box.element.classList.add("fe-utilisateurs");
  const tabs = box.corps.appendChild(K.div("fe-o", '<div class="actif">Groupes d\'utilisateurs</div><div>Utilisateurs connectés (1)</div>'));
  const inside = box.corps.appendChild(K.div("fe-i"));
  let pane = null;
  let dirty = false;
  const change = (on) => {
    dirty = on;
    apply.classList.toggle("gris", !on);
  };
  const apply = K.bouton("Appliquer", () => pane.garder());
  const draw = (n) => {
    [...tabs.children].forEach((one, m) => one.classList.toggle("actif", m === n));
    inside.innerHTML = "";
    change(false);
    if (n) inside.appendChild(K.div("rien", "Vous êtes seul connecté à la base."));
    else pane = K.autorisations(inside, { genre: "administratif", titre: "Groupes", phrase: "Déconnecter les utilisateurs de ce groupe en cas d'inactivité supérieure à", change });
  };
  [...tabs.children].forEach((one, n) => { one.tabIndex = 0; K.presser(one, () => draw(n)); });
  draw(0);
  box.pied.append(K.bouton("OK", async () => { if (dirty) await pane.garder(); box.fermer(); }, true), K.bouton("Annuler", box.fermer), apply);
};
