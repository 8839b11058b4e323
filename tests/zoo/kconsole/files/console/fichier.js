// « Fichier »: what concerns the base and the program, on a sheet that covers the page.
K.fichier = () => {
  const sheet = document.body.appendChild(K.div("fc", '<div class="fc-g"></div><div class="fc-d"></div>'));
  const [left, right] = sheet.children;
  const close = () => { sheet.remove(); document.removeEventListener("keydown", escape); };
  const escape = (event) => event.key === "Escape" && close();
  document.addEventListener("keydown", escape);
  const about = () => {
    right.innerHTML = `<div class="fc-t">Informations sur la base</div><div class="fc-l"><div>Établissement</div><div>${K.sur(K.base.base)}</div></div><div class="fc-l"><div>Fichier</div><div>base_exemples.not</div></div><div class="fc-l"><div>Dernière sauvegarde</div><div>cette nuit, 3h00</div></div>`;
  };
  const entries = [
    ["fleche", "Retour", close],
    ["info", "Informations", about],
    ["archive", "Sauvegarder...", null],
    ["imprimer", "Imprimer...", null],
    ["gens", "Administration des utilisateurs...", () => { close(); K.utilisateurs(); }],
    ["cle", "Changer mon mot de passe...", null],
    ["sortie", "Quitter", async () => { if (!(await K.quitter())) return; close(); await K.appel("sortie"); }],
  ];
  entries.forEach(([picto, text, done], n) => {
    const line = left.appendChild(K.div("fc-e" + (done ? "" : " gris") + (n === 1 ? " choisie" : ""), `${K.picto(picto)}<div>${text}</div>`));
    line.tabIndex = 0;
    K.presser(line, done || (() => {}));
  });
  about();
};
