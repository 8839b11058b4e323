// What is seen once the base is open.
W.accueil = (host) => {
  const count = (profile) => W.etat.rows.filter((one) => one.profile === profile).length;
  const line = (caption, value) => `<div class="ac-l"><span class="ac-c">${caption}</span><span class="ac-v">${value}</span></div>`;
  host.innerHTML = `<div class="ac"><div class="bloc"><div class="bloc-t">Base ouverte</div>${line("Établissement", W.echap(W.etat.base))}${line("N° UAI", W.etat.rne)}${line("Année scolaire", "2022 / 2023")}${line("Dernière sauvegarde", "ce jour à 02h00")}</div>
<div class="bloc"><div class="bloc-t">Données</div>${line("Élèves", count("eleves"))}${line("Responsables", count("responsables"))}${line("Professeurs", count("enseignants"))}${line("Personnels", count("personnels"))}</div>
<div class="bloc"><div class="bloc-t">Licence</div>${line("Utilisateurs administratifs", "4")}${line("Enseignants", "50")}${line("Échéance", "31/08/2023")}</div></div>`;
};
