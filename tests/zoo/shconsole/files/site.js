// The portal's behaviours: Fomantic-UI's own, each as its documentation starts it.
$(function () {
  $(".cookie.nag").nag({ key: "atrium-cookies", value: "vu" });
  $(".ui.accordion").accordion();
  $(".ui.dropdown").dropdown();
  $(".ui.checkbox").checkbox();
  $("#volet").sidebar("attach events", ".launch.item");

  $("#deconnexion").on("click", function () {
    $("<form method='post' action='/deconnexion'>").appendTo("body").trigger("submit");
  });

  var told = $("body").data("told");
  if (told) {
    $.toast({ class: "success", message: told });
  }

  $("#message")
    .modal({
      onHidden: function () {
        fetch("/message/lu", { method: "POST" });
      },
    })
    .modal("show");

  // « Accès aux services tiers »
  var services = $("#services");
  if (services.length) {
    var before = services.serialize();
    var look = function () {
      var changed = services.serialize() !== before;
      $("#barre .button").toggleClass("disabled", !changed);
      $("#etat").text(changed ? "Des modifications ne sont pas enregistrées" : "Aucune modification en cours");
    };
    services.find(".radio.checkbox").checkbox({
      onChange: function () {
        var profiles = $(this).closest(".fields").next(".profils");
        var wanted = this.value === "oui" && this.checked;
        if (wanted !== profiles.transition("is visible")) {
          profiles.transition("slide down");
        }
        look();
      },
    });
    services.find(".profils .checkbox").checkbox({ onChange: look });
    services.on("reset", function () {
      location.reload();
    });
    services.on("submit", function () {
      services.addClass("loading");
      $("#barre .primary.button").addClass("loading");
    });
  }

  // « Export des utilisateurs »
  var form = $("#export");
  form.form({
    fields: { profil: { rules: [{ type: "notEmpty", prompt: "Choisissez un profil." }] } },
    onSuccess: function (event) {
      event.preventDefault();
      $("#avancement").text("Préparation du fichier…");
      $("#encore").attr("hidden", true);
      $("#preparation .progress").progress({ percent: 0 });
      $("#preparation").modal({ closable: false }).modal("show");
      $.post(location.pathname, form.serialize()).done(function (begun) {
        var address = location.pathname + "/" + begun.job;
        var look = function () {
          $.getJSON(address).done(function (now) {
            $("#preparation .progress").progress("set percent", now.progress);
            if (now.progress < 100) {
              setTimeout(look, 250);
              return;
            }
            $("#avancement").text("Le fichier est prêt (" + begun.lines + " comptes). Le téléchargement a démarré.");
            $("#encore").attr({ href: address + "/fichier", hidden: false });
            location.assign(address + "/fichier");
          });
        };
        look();
      });
    },
  });
});
