$(function () {
  const send = (address, data) =>
    $.ajax({ url: address, method: "POST", contentType: "application/json", data: JSON.stringify(data) });

  const escaped = (text) => $("<i>").text(text).html();

  function notify(text, state = "highlight", icon = "info") {
    $(`<div class="ui-state-${state} ui-corner-all message" role="${state === "error" ? "alert" : "status"}">
       <span class="ui-icon ui-icon-${icon}"></span> ${escaped(text)}</div>`)
      .appendTo("#avis").hide().show("fade").delay(5000).hide("fade", function () { $(this).remove(); });
  }
  const failed = (answer) =>
    notify(answer.responseJSON?.erreur ?? "Le serveur n'a pas répondu. Réessayez.", "error", "alert");

  function ask(title, html, buttons) {
    const dialog = $(`<div title="${title}">${html}</div>`).dialog({
      modal: true, resizable: false, width: 420, closeText: "Fermer",
      buttons: Object.fromEntries(Object.entries(buttons).map(([caption, done]) => [caption, () => {
        dialog.dialog("close");
        done?.();
      }])),
      close: () => dialog.dialog("destroy").remove(),
    });
    return dialog;
  }

  // The frame
  $("header button, .suite button, .porte button:not(.lien), a.bouton, #bascule").each(function () {
    $(this).button({ icon: this.dataset.icone, iconPosition: this.dataset.menu ? "end" : "beginning" });
  });
  $(".cote").menu();
  $(".deroulant").menu();
  $("[data-menu]").on("click", function () {
    const menu = $(`#${this.dataset.menu}`);
    const shown = menu.is(":visible");
    $(".deroulant").hide();
    $("[data-menu]").attr("aria-expanded", "false");
    if (!shown) {
      menu.show().position({ my: "left top", at: "left bottom", of: this });
      $(this).attr("aria-expanded", "true");
      $(document).one("click", () => {
        menu.hide();
        $(this).attr("aria-expanded", "false");
      });
    }
    return false;
  });

  $("#nouveautes").dialog({
    modal: true, width: 480, closeText: "Fermer",
    buttons: { Fermer() { $(this).dialog("close"); } },
  });

  // For which school
  const base = $("#etablissement");
  base.find("[type=radio]").checkboxradio();
  base.find("[type=radio]").on("change", () => base.find("[type=submit]").button("enable"));

  // Pronote.net
  const strip = $("#publication");
  if (strip.length) {
    const show = (published) => {
      strip.data("publiee", published);
      strip.find(".etat").html(published
        ? '<span class="ui-icon ui-icon-circle-check"></span> Publication en cours depuis le 02/09/2025'
        : '<span class="ui-icon ui-icon-cancel"></span> La publication est arrêtée');
      $("#bascule").button("option", "label", published ? "Arrêter la publication" : "Publier dans la base");
      $("#integration :input").prop("disabled", published);
      $("#integration .aide").toggle(published);
    };
    $("#onglets").tabs({
      beforeLoad(event, ui) {
        if (ui.tab.data("loaded")) {
          event.preventDefault();
          return;
        }
        ui.panel.html("<p>Chargement…</p>");
        ui.jqXHR.done(() => ui.tab.data("loaded", true));
        ui.jqXHR.fail(() => ui.panel.html("<p>Cet onglet n'a pas pu être chargé.</p>"));
      },
      load(event, ui) {
        ui.panel.find("#ent").select2({ language: "fr" });
        show(strip.data("publiee"));
      },
    });
    show(Boolean(strip.data("publiee")));

    const stop = () => send("/publication/arreter", {}).done(() => {
      show(false);
      notify("La publication est arrêtée.");
    }).fail(failed);

    const publish = () => {
      const form = $("#integration");
      const sent = form.length ? { ent: form.find("#ent").val(), cas: form.find("#cas").val() } : {};
      const progress = $('<div title="Publication en cours"><p>Publication des données dans la base…</p><div></div></div>')
        .dialog({ modal: true, resizable: false, closeOnEscape: false, classes: { "ui-dialog": "sans-croix" }, close() { $(this).remove(); } });
      progress.children("div").progressbar({ value: false });
      send("/publication/publier", sent).done(() => {
        show(true);
        notify("La base est publiée.");
      }).fail(failed).always(() => progress.dialog("close"));
    };
    $("#bascule").on("click", () => {
      if (strip.data("publiee")) {
        ask("Arrêter la publication", `<p><span class="ui-icon ui-icon-alert"></span> 14 utilisateurs sont connectés.
          Ils seront déconnectés immédiatement. Voulez-vous arrêter la publication ?</p>`, { Arrêter: stop, Annuler: null });
      } else {
        const form = $("#integration");
        const kept = form.length ? `<dl class="faits"><dt>Mon ENT</dt><dd>${escaped(form.find("#ent").val())}</dd>
          <dt>URL du serveur CAS</dt><dd>${escaped(form.find("#cas").val()) || "-"}</dd></dl>` : "";
        ask("Publier dans la base", `<p>La base sera publiée et les utilisateurs pourront de nouveau se connecter.</p>${kept}`,
          { Publier: publish, Annuler: null });
      }
    });
    $("#onglets").on("submit", "form", (event) => event.preventDefault());
  }

  const french = { url: "/ressources-web/datatables-fr.json" };

  // Lists of people
  const list = $("#liste");
  if (list.length) {
    const changed = new Map();
    const byDate = (text) => text.split("/").reverse().join("");
    const columns = list.find("th").get().map((head) => {
      const name = head.dataset.colonne;
      if (name === "cas") {
        return { data: name, render: (value, type, row) => type === "display"
          ? `<input type="text" name="cas-${row.number}" value="${escaped(value)}" autocomplete="off"
             aria-label="Identifiant CAS de ${escaped(row.first)} ${escaped(row.family)}">` : value };
      }
      if (name === "born") return { data: name, render: (value, type) => (type === "sort" ? byDate(value) : value) };
      return { data: name, render: DataTable.render.text() };
    });
    const table = new DataTable("#liste", { ajax: `/donnees/${list.data("liste")}`, columns, processing: true, language: french });

    const count = () => {
      const plural = changed.size > 1 ? "s" : "";
      $("#modifies").text(changed.size ? `${changed.size} modification${plural} non enregistrée${plural}` : "");
      $("#enregistrer").button("option", "disabled", !changed.size);
    };
    list.on("input", "input", function () {
      const line = $(this).closest("tr");
      const row = table.row(line[0]).data();
      if (this.value === row.cas) changed.delete(row.number);
      else changed.set(row.number, this.value);
      line.toggleClass("modifie", changed.has(row.number));
      count();
    });
    $("#enregistrer").on("click", () => {
      const sent = [...changed].map(([number, value]) => ({ number, value }));
      $("#enregistrer").button("disable");
      send("/identifiants", sent).done(() => {
        for (const { number, value } of sent) {
          const row = table.row(`#r${number}`);
          row.data({ ...row.data(), cas: value.trim() || row.data().cas });
          $(row.node()).removeClass("modifie");
        }
        changed.clear();
        table.draw(false);
        notify(`Identifiants CAS enregistrés (${sent.length}).`);
      }).fail(failed).always(count);
    });
    $(window).on("beforeunload", (event) => { if (changed.size) event.preventDefault(); });
    $("#classe").selectmenu({
      width: 140,
      change: (event, ui) => table.column(3).search(ui.item.value, { exact: true }).draw(),
    });
  }

  // Profiles, groups
  const kind = $(".profils").data("sorte");
  if (kind) {
    const form = $("#deconnexion");
    let chosen = null;
    const table = new DataTable("#profils", {
      ajax: `/donnees/profils/${kind}`, columns: [{ data: "name" }, { data: "users" }],
      layout: { topStart: null, topEnd: null, bottomStart: null, bottomEnd: null },
      paging: false, ordering: false, language: french,
    });
    $("#duree").selectmenu({ width: 160 });
    $("#auto").on("change", function () { $("#duree").selectmenu("option", "disabled", !this.checked); });

    const typed = () => ($("#auto").prop("checked") ? Number($("#duree").val()) : null);
    const open = (row) => {
      const one = row.data();
      chosen = row;
      table.rows().nodes().each((node) => node.classList.remove("selected"));
      row.node().classList.add("selected");
      form.prop("hidden", false);
      $("#auto").prop("checked", one.minutes !== null);
      $("#duree").val(one.minutes ?? 60).selectmenu("option", "disabled", one.minutes === null).selectmenu("refresh");
      $("#autorisations").html(`<h2>${escaped(one.name)}</h2>${one.rights.map(([right, on]) =>
        `<p><span class="ui-icon ui-icon-${on ? "check" : "close"}"></span> ${right}</p>`).join("")}
        <p class="note">Les autorisations se modifient depuis le client PRONOTE.</p>`);
    };
    const keep = () => {
      const row = chosen, minutes = typed();
      return send(`/deconnexion-automatique/${kind}`, { name: row.data().name, minutes }).done(() => {
        row.data({ ...row.data(), minutes });
        notify(`« ${row.data().name} » : les modifications sont enregistrées.`);
      }).fail(failed);
    };
    table.on("click", "tbody tr", (event) => {
      const row = table.row(event.currentTarget);
      if (!row.data()) return;
      if (!chosen || typed() === chosen.data().minutes) open(row);
      else if (row.index() !== chosen.index()) {
        ask("Modifications non enregistrées", `<p>Enregistrer les modifications de « ${escaped(chosen.data().name)} » ?</p>`,
          { Oui: () => keep().done(() => open(row)), Non: () => open(row), Annuler: null });
      }
    });
    form.on("submit", (event) => {
      event.preventDefault();
      keep();
    });
  }

  // Preferences
  $("#preferences input").checkboxradio();
  $("#preferences").accordion();
  $("#preferences input").on("change", function () {
    send(`/parametres/preferences/${this.id}`, { on: this.checked })
      .done(() => notify("Vos préférences sont enregistrées.")).fail(failed);
  });
});
