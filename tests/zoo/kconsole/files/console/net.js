// PRONOTE.net: the band of the publication over every tab; the settings are closed while the base is published.
K.bandeau = (host, again) => {
  const on = K.base.published;
  const band = host.appendChild(K.div("bd", `<div class="bd-d${on ? " vert" : ""}"></div><div class="bd-e"><div>${on ? "Base publiée" : "Base non publiée"}</div><div>Base : ${K.sur(K.base.base)}</div></div>`));
  const button = K.bouton(`${K.picto(on ? "arret" : "lecture")}<div>${on ? "Arrêter la publication" : "Publier dans la base"}</div>`, async () => {
    if (on && await K.question("PRONOTE.net", "Les Espaces Web ne seront plus accessibles. Confirmez-vous l'arrêt de la publication ?", ["Annuler", "Confirmer"]) !== "Confirmer") return;
    if (!on && !(await K.quitter())) return;
    await K.appel("publication", { active: !on });
    K.dire(on ? "La publication est arrêtée" : "La base est publiée");
    again();
  });
  button.classList.add("bd-b");
  band.appendChild(button);
  if (on) host.appendChild(K.div("bd-v", "Arrêtez la publication pour modifier les paramètres."));
};

K.net = (draw) => (host) => {
  const again = () => {
    host.innerHTML = "";
    K.attente = null;
    K.bandeau(host, again);
    draw(host.appendChild(K.div("net")), again);
  };
  again();
};

K.netPublication = K.net((host) => {
  host.innerHTML = `<div class="cadre"><div class="cadre-t">Espaces publiés</div>${["Professeurs", "Vie scolaire", "Parents", "Élèves", "Direction"].map((one) => `<div class="np-l"><div>Espace ${one}</div><div>${K.base.published ? "0 connecté" : "&mdash;"}</div></div>`).join("")}</div>`;
});

K.netENT = K.net((host, again) => {
  const asked = { modele: K.base.ent, url: K.base.cas };
  const keep = async () => {
    await K.appel("ent", asked);
    K.attente = null;
    again();
    K.enregistre();
  };
  const tools = K.barre(host, [["disque", "Enregistrer", keep], ["annuler", "Annuler", again]]);
  const change = () => {
    const dirty = asked.modele !== K.base.ent || asked.url !== K.base.cas;
    Object.values(tools).forEach((one) => one.classList.toggle("gris", !dirty));
    K.attente = dirty ? { garder: keep, rendre: again } : null;
  };
  const frame = host.appendChild(K.div("cadre", `<div class="cadre-t">Interconnexion CAS</div><div class="ch"><div class="ch-l">Mon ENT</div></div>
<div class="ch"><div class="ch-l">URL du serveur CAS</div><input type="text" class="ch-t" spellcheck="false"></div>
<div class="ch"><div class="ch-l">URL du client CAS</div><div class="ch-u">https://0139990n.index-education.example/pronote/</div></div>`));
  const list = K.deroulante(K.base.models, K.base.ent, (value) => { asked.modele = value; change(); });
  frame.children[1].appendChild(list);
  const field = frame.querySelector("input");
  field.value = K.base.cas;
  field.disabled = K.base.published;
  list.classList.toggle("gris", K.base.published);
  field.addEventListener("input", () => { asked.url = field.value.trim(); change(); });
  change();
});

K.netSecurite = K.net((host) => {
  host.innerHTML = '<div class="cadre"><div class="cadre-t">Sessions des Espaces Web</div><div class="np-l"><div>Suspendre une adresse IP après</div><div>5 tentatives</div></div><div class="np-l"><div>Adresses suspendues</div><div>0</div></div></div>';
});
