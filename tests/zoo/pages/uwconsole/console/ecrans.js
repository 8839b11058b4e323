// What each screen does once it is loaded.
const Ecrans = {};

const COLONNES = {
  eleves: [
    { name: "naissance", label: "Né(e) le", width: 90, align: "center" },
    { name: "classe", label: "Classe", width: 70, align: "center" },
    { name: "regime", label: "Régime", width: 140, search: false, sortable: false },
  ],
  responsables: [{ name: "telephone", label: "Téléphone", width: 130, search: false, sortable: false }],
  professeurs: [{ name: "discipline", label: "Discipline", width: 160, search: false, sortable: false }],
  personnels: [{ name: "fonction", label: "Fonction", width: 160, search: false, sortable: false }],
};

function grilleDesPersonnes(etat) {
  const grille = $("#grille");
  const liste = grille.data("liste");
  if (!liste || grille.hasClass("ui-jqgrid-btable")) return;
  const identifiant = {
    name: "cas", label: "Identifiant CAS", width: 190, editable: true, editoptions: { maxlength: 64 }, classes: "modifiable",
  };
  grille
    .jqGrid({
      url: `/api/${uai}/personnes/${liste}`,
      datatype: "json",
      colModel: [
        { name: "nom", label: "Nom", width: 150 },
        { name: "prenom", label: "Prénom", width: 140 },
        ...COLONNES[liste],
        ...(etat.preference ? [identifiant] : []),
      ],
      rowNum: 20,
      rowList: [20, 50, 100],
      sortname: "nom",
      pager: true,
      viewrecords: true,
      rownumbers: true,
      height: 380,
      autowidth: true,
      cellEdit: true,
      cellsubmit: "remote",
      cellurl: `/api/${uai}/cas`,
      afterSaveCell: () => avertir("Identifiant CAS enregistré."),
      errorCell: (reponse) => avertir(reponse.responseJSON.message, "error"),
    })
    .jqGrid("filterToolbar")
    .jqGrid("navGrid", { add: false, edit: false, del: false, search: false });
}

for (const liste of Object.keys(COLONNES)) {
  Ecrans[liste] = () => {
    $("#onglets").tabs({
      // A grid has no width as long as its tab is behind.
      activate(event, ui) {
        if (ui.newPanel.is("#onglet-profils") && !$("#profils").hasClass("ui-jqgrid-btable")) profils();
      },
    });
    appeler("etat").done(grilleDesPersonnes);
  };
}

Ecrans.accueil = () =>
  appeler("etat").done((etat) => {
    for (const [nom, compte] of Object.entries(etat.counts)) $(`[data-compte=${nom}]`).text(compte);
  });

Ecrans.classes = () =>
  $("#grille").jqGrid({
    url: `/api/${uai}/classes`,
    datatype: "json",
    colModel: [
      { name: "nom", label: "Classe", width: 120 },
      { name: "effectif", label: "Effectif", width: 90, align: "right" },
    ],
    height: "auto",
  });

Ecrans.preferences = () =>
  $("#onglets").tabs({
    beforeLoad(event, ui) {
      ui.panel.html("<p>Chargement…</p>");
    },
    load(event, ui) {
      ui.panel.find("[type=checkbox]").checkboxradio().on("change", function () {
        appeler("preferences", { name: this.value, on: this.checked }).done(() => avertir("Préférence enregistrée."));
      });
    },
  });

function profils() {
  const genre = $(".profils").data("genre");
  const grille = $("#profils");
  const auto = $("#auto").checkboxradio({ disabled: true });
  const duree = $("#duree").spinner({ min: 5, max: 240, step: 5, disabled: true });
  const garder = $("#garder").button({ disabled: true, icon: "ui-icon-disk" });
  let ouvert = null;

  const saisi = () => (auto.prop("checked") ? duree.spinner("value") : null);
  const modifie = () => ouvert !== null && saisi() !== ouvert.minutes;
  const suivre = () => {
    duree.spinner("option", "disabled", !auto.prop("checked"));
    garder.button("option", "disabled", !modifie());
  };
  const montrer = (numero, recu) => {
    ouvert = { ...recu, numero };
    $("#choisi").html($("<strong>").text(recu.name));
    auto.checkboxradio("enable").prop("checked", recu.minutes !== null).checkboxradio("refresh");
    duree.spinner("value", recu.minutes === null ? 60 : recu.minutes);
    $("#droits input").prop("disabled", false).each(function () {
      this.checked = recu.rights.includes(String(Number(this.dataset.droit) % 5));
    });
    suivre();
  };
  const lire = (numero) => appeler(`profils/${genre}/${numero}`).done((recu) => {
    if (grille.jqGrid("getGridParam", "selrow") === numero) montrer(numero, recu);
  });
  const enregistrer = () => {
    const minutes = saisi();
    if (auto.prop("checked") && !duree.spinner("isValid")) {
      avertir("La durée doit être un multiple de 5, entre 5 et 240 minutes.", "error");
      return $.Deferred().reject();
    }
    garder.button("disable");
    return appeler(`profils/${genre}/${ouvert.numero}`, { minutes }).done((recu) => {
      grille.jqGrid("setCell", ouvert.numero, "minutes", recu.minutes || "", false, false, true);
      montrer(ouvert.numero, recu);
      avertir(`« ${recu.name} » a été enregistré.`);
    });
  };

  auto.on("change", suivre);
  duree.on("input spin spinchange", () => setTimeout(suivre));
  garder.on("click", enregistrer);
  $("#droits").accordion({ heightStyle: "content", collapsible: true });
  $("#droits").on("change", "input", function () {
    appeler("droits", { profil: ouvert.name, droit: this.dataset.droit, on: this.checked }).done(() => avertir("Autorisation enregistrée."));
  });
  grille.jqGrid({
    url: `/api/${uai}/profils/${genre}`,
    datatype: "json",
    caption: genre === "administratif" ? "Groupes d'utilisateurs" : "Profils",
    colModel: [
      { name: "nom", label: genre === "administratif" ? "Groupe" : "Profil", width: 190, sortable: false },
      { name: "membres", label: "Membres", width: 70, align: "right", sortable: false },
      { name: "minutes", label: "Inactivité", width: 90, align: "right", sortable: false,
        formatter: (minutes) => (minutes ? `${minutes} min` : "–") },
    ],
    height: "auto",
    beforeSelectRow(numero) {
      if (!modifie() || numero === ouvert.numero) return true;
      demander("Modifications non enregistrées", `<p>Voulez-vous enregistrer les modifications de « ${ouvert.name} » ?</p>`, "Oui", "Non", "Annuler").then((dit) => {
        if (dit === "Oui") enregistrer().done(() => grille.jqGrid("setSelection", numero));
        if (dit === "Non") grille.jqGrid("setSelection", numero);
      });
      return false;
    },
    onSelectRow: lire,
  });
}

Ecrans.utilisateurs = profils;

Ecrans.net = () => {
  const ent = $("#ent").selectmenu({ width: 300 });
  const [arreter, publier] = [$("#arreter").button({ icon: "ui-icon-stop" }), $("#publier").button({ icon: "ui-icon-play" })];
  let connu;
  $("#espaces input").checkboxradio();
  $("#espaces").controlgroup();
  $("#onglets").tabs();

  const montrer = (etat) => {
    connu = etat;
    annoncer(etat);
    $("#publication-icone").attr("class", `ui-icon ui-icon-${etat.published ? "circle-check" : "circle-close"}`);
    $("#publication-dit").text(etat.published ? "La base est publiée : les utilisateurs peuvent se connecter." : "La publication est arrêtée : personne ne peut se connecter.");
    arreter.button("option", "disabled", !etat.published);
    publier.button("option", "disabled", etat.published);
    ent.html(etat.models.map((un) => $("<option>").text(un).prop("selected", un === etat.ent)));
    ent.selectmenu("option", "disabled", etat.published).selectmenu("refresh");
    $("#cas").val(etat.cas).prop("disabled", etat.published);
    $("#verrou").toggle(etat.published);
  };

  arreter.on("click", async () => {
    const corps = $("<div><p>Les utilisateurs connectés aux espaces seront déconnectés. Voulez-vous arrêter la publication ?</p><p><label for='prevenir'>Prévenir les utilisateurs connectés</label><input type='checkbox' id='prevenir' checked></p></div>");
    if ((await demander("Arrêt de la publication", corps, "Arrêter", "Annuler")) !== "Arrêter") return;
    patienter("Arrêt en cours…", appeler("arret", {})).done((etat) => {
      montrer(etat);
      avertir("La publication est arrêtée.");
    });
  });

  publier.on("click", async () => {
    const saisi = { ent: ent.val(), cas: $("#cas").val().trim() };
    const refus = saisi.ent !== connu.models[0] && !/^https?:\/\/\S+$/.test(saisi.cas) ? "Renseignez l'URL du serveur CAS de votre ENT." : "";
    $("#cas-refus").text(refus).prop("hidden", !refus);
    $("#cas").toggleClass("ui-state-error", Boolean(refus));
    if (refus) {
      $("#onglets").tabs("option", "active", 1);
      return;
    }
    const ligne = (nom, valeur) => $("<p>").append($("<strong>").text(`${nom} : `), document.createTextNode(valeur || "(vide)"));
    const corps = $("<div>").append("<p>La base sera publiée avec les paramètres suivants :</p>", ligne("ENT", saisi.ent), ligne("Serveur CAS", saisi.cas));
    if ((await demander("Publication", corps, "Publier", "Annuler")) !== "Publier") return;
    patienter("Publication en cours…", appeler("publication", saisi)).done((etat) => {
      montrer(etat);
      avertir("La base est publiée.");
    });
  });

  appeler("etat").done(montrer);
};
