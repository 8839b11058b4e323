// The frame: menu, screens that it loads, questions and short messages.
const uai = document.body.dataset.uai;

const appeler = (chemin, envoi) =>
  $.ajax({
    url: `/api/${uai}/${chemin}`,
    dataType: "json",
    ...(envoi && { method: "POST", contentType: "application/json", data: JSON.stringify(envoi) }),
  }).fail((reponse) => avertir((reponse.responseJSON && reponse.responseJSON.message) || "Le serveur ne répond pas.", "error"));

function avertir(message, genre = "highlight") {
  const icone = genre === "error" ? "alert" : "check";
  $("<div class='ui-widget ui-corner-all'>")
    .addClass(`ui-state-${genre}`)
    .append($("<span class='ui-icon'>").addClass(`ui-icon-${icone}`), " ", document.createTextNode(message))
    .appendTo("#avis")
    .delay(5000)
    .fadeOut("slow", function () {
      $(this).remove();
    });
}

// A question in a window of its own; resolves to the caption that was pressed, or to nothing.
function demander(titre, corps, ...boutons) {
  return new Promise((fini) => {
    let reponse;
    $("<div>")
      .attr("title", titre)
      .append(corps)
      .dialog({
        modal: true,
        width: 440,
        resizable: false,
        buttons: boutons.map((text) => ({
          text,
          click() {
            reponse = text;
            $(this).dialog("close");
          },
        })),
        create() {
          $(this).find("[type=checkbox]").checkboxradio();
        },
        close() {
          $(this).dialog("destroy").remove();
          fini(reponse);
        },
      });
  });
}

// Shown while the server works.
function patienter(titre, travail) {
  const barre = $("<div>").progressbar({ value: false });
  const fenetre = $("<div>").attr("title", titre).append(barre).dialog({ modal: true, resizable: false, closeOnEscape: false, minHeight: 90, classes: { "ui-dialog": "no-close" } });
  return travail.always(() => fenetre.dialog("destroy").remove());
}

function annoncer(etat) {
  $("#voyant").text(etat.published ? "● En ligne" : "○ Hors ligne").css("color", etat.published ? "#217a21" : "#b02020");
}

let demandes = 0;

function ouvrirEcran() {
  const nom = location.hash.replace("#/", "") || "accueil";
  const ici = ++demandes;
  $("#ecran").html("<p>Chargement…</p>");
  $.get(`/base/${uai}/ecrans/${nom}`)
    .done((page) => {
      // Another screen may have been asked for since.
      if (ici !== demandes) return;
      $("#ecran").html(page);
      if (Ecrans[nom]) Ecrans[nom]();
    })
    .fail(() => $("#ecran").html("<p class='ui-state-error ui-corner-all carte-large'>Cet écran n'est pas disponible.</p>"));
}

function aller(nom) {
  if (location.hash === `#/${nom}`) ouvrirEcran();
  else location.hash = `#/${nom}`;
}

function demarrer() {
  $(document).on("ajaxError", (event, reponse) => {
    if (reponse.status === 401) location.assign("/identification");
  });
  // The cells of grids keep the titles that the browser shows: a window over the next row would be in the way.
  $.extend($.ui.dialog.prototype.options, { closeText: "Fermer" });
  $(document).tooltip({ items: "[title]:not(td)" });
  $("#menu").menu({
    select(event, ui) {
      if (ui.item.data("ecran")) {
        aller(ui.item.data("ecran"));
        $(this).menu("collapseAll", event, true);
      }
    },
  });
  $("#moi-menu")
    .menu({ select: (event, ui) => location.assign(ui.item.data("adresse")) })
    .hide();
  $("#moi")
    .button({ icon: "ui-icon-triangle-1-s", iconPosition: "end" })
    .on("click", function () {
      $("#moi-menu").show().position({ my: "right top", at: "right bottom", of: this });
      $(document).one("click", () => $("#moi-menu").hide());
      return false;
    });
  $("#nouveautes-liste").accordion({ heightStyle: "content" });
  $("#nouveautes-assez").checkboxradio();
  $("#nouveautes").dialog({
    modal: true,
    width: 520,
    buttons: {
      Continuer() {
        $(this).dialog("close");
      },
    },
    close() {
      if ($("#nouveautes-assez").prop("checked")) $.post("/api/nouveautes");
    },
  });
  $(window).on("hashchange", ouvrirEcran);
  appeler("etat").done(annoncer);
  ouvrirEcran();
}
