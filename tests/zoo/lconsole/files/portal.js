(function () {
  "use strict";
  function all(selector, root) { return Array.prototype.slice.call((root || document).querySelectorAll(selector)); }
  function click(data) {
    // SessionClicks: the state of the menu is the server's.
    var sent = Object.keys(data).map(function (key) { return key + "=" + encodeURIComponent(data[key]); }).join("&");
    fetch("/c/portal/session_click", {
      method: "POST", headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: sent, keepalive: true
    });
  }
  function slide(panel, open) {
    panel.style.height = panel.scrollHeight + "px";
    if (!open) { panel.getBoundingClientRect(); panel.style.height = "0"; }
    panel.classList.toggle("in", open);
    setTimeout(function () { panel.style.height = ""; }, 360);
  }
  function toggle(link, open) {
    link.classList.toggle("collapsed", !open);
    link.setAttribute("aria-expanded", String(open));
    slide(document.getElementById(link.getAttribute("href").slice(1)), open);
  }

  // Product menu.
  var menu = document.getElementById("productMenu"), toggler = document.getElementById("productMenuToggle");
  if (toggler) {
    toggler.addEventListener("click", function (event) {
      event.preventDefault();
      var open = menu.hidden;
      menu.hidden = !open;
      document.body.classList.toggle("product-menu-open", open);
      toggler.setAttribute("aria-expanded", String(open));
      toggler.title = (open ? "Fermer" : "Ouvrir") + " le volet d'administration";
      click({ product_menu: open ? "open" : "closed" });
    });
    all(".panel-toggler").forEach(function (link) {
      link.addEventListener("click", function (event) {
        event.preventDefault();
        var open = link.classList.contains("collapsed");
        all(".panel-toggler").forEach(function (other) {
          if (other !== link && !other.classList.contains("collapsed")) { toggle(other, false); }
        });
        toggle(link, open);
        click({ panel: open ? link.dataset.panel : "" });
      });
    });
  }

  // Collapsible fieldsets.
  all(".collapse-icon").forEach(function (link) {
    link.addEventListener("click", function (event) {
      event.preventDefault();
      toggle(link, link.classList.contains("collapsed"));
    });
  });

  // Drop-downs of the control menu.
  all(".dropdown-toggle").forEach(function (link) {
    link.addEventListener("click", function (event) {
      event.preventDefault();
      event.stopPropagation();
      var open = !link.parentNode.classList.contains("open");
      all(".dropdown.open").forEach(function (one) { one.classList.remove("open"); });
      link.parentNode.classList.toggle("open", open);
      link.setAttribute("aria-expanded", String(open));
    });
  });
  document.addEventListener("click", function () {
    all(".dropdown.open").forEach(function (one) { one.classList.remove("open"); });
  });

  // Alerts.
  all("[data-dismiss]").forEach(function (one) {
    one.addEventListener("click", function () { one.parentNode.remove(); });
  });
  all("[data-announcement]").forEach(function (one) {
    one.addEventListener("click", function () { click({ announcement: "read" }); one.parentNode.remove(); });
  });

  // Accès aux services tiers: the hidden field is what is posted.
  all("fieldset.collapsible").forEach(function (fieldset) {
    all("input[type=checkbox]", fieldset).forEach(function (box) {
      box.addEventListener("click", function () {
        document.getElementById(box.id.replace(/Checkbox$/, "")).value = String(box.checked);
      });
    });
    all("input[type=radio]", fieldset).forEach(function (radio) {
      radio.addEventListener("change", function () {
        all("input[type=checkbox]", fieldset).forEach(function (box) { box.disabled = radio.value !== "oui"; });
      });
    });
  });

  // Export des utilisateurs.
  all("form[data-export]").forEach(function (form) {
    var ns = form.dataset.export;
    var profile = document.getElementById(ns + "profil"), group = document.getElementById(ns + "classe");
    function groups(names) {
      group.options.length = 1;
      names.forEach(function (name) { group.add(new Option(name, name)); });
      group.disabled = !names.length;
    }
    function error(on) {
      var box = profile.parentNode, message = box.querySelector(".form-validator-stack");
      box.classList.toggle("error", on);
      if (message) { message.remove(); }
      if (on) {
        message = document.createElement("div");
        message.className = "form-validator-stack help-inline";
        message.setAttribute("role", "alert");
        message.textContent = "Ce champ est exigé.";
        box.appendChild(message);
      }
    }
    profile.addEventListener("change", function () {
      error(!profile.value);
      groups([]);
      if (!profile.value) { return; }
      fetch(form.getAttribute("action") + "&profil=" + profile.value)
        .then(function (answer) { return answer.json(); }).then(groups);
    });
    form.addEventListener("reset", function () { error(false); groups([]); });
    form.addEventListener("submit", function (event) {
      if (!profile.value) { event.preventDefault(); error(true); profile.focus(); }
    });
  });

  // Cookies.
  function consent(value) {
    document.cookie = "tarteaucitron=!matomo=" + value + ";path=/;max-age=31536000";
    all("#tarteaucitronRoot").forEach(function (one) { one.remove(); });
  }
  if (!/tarteaucitron=/.test(document.cookie)) {
    setTimeout(function () {
      var root = document.createElement("div");
      root.id = "tarteaucitronRoot";
      root.innerHTML =
        '<div id="tarteaucitronAlertBig" role="alert"><span id="tarteaucitronDisclaimerAlert">Ce site utilise des' +
        " cookies et vous donne le contrôle sur ce que vous souhaitez activer</span><br>" +
        '<button type="button" id="tarteaucitronPersonalize2" class="on">✓ OK, tout accepter</button>' +
        '<button type="button" id="tarteaucitronAllDenied2">✗ Interdire tous les cookies</button>' +
        '<button type="button" id="tarteaucitronCloseAlert">Personnaliser</button></div>';
      document.body.appendChild(root);
      document.getElementById("tarteaucitronPersonalize2").onclick = function () { consent("true"); };
      document.getElementById("tarteaucitronAllDenied2").onclick = function () { consent("false"); };
      document.getElementById("tarteaucitronCloseAlert").onclick = function () {
        var panel = document.createElement("div");
        panel.id = "tarteaucitron";
        panel.innerHTML =
          "<h2>Panneau de gestion des cookies</h2><p>Mesure d'audience : Matomo</p>" +
          '<button type="button" class="btn">Autoriser</button> <button type="button" class="btn">Interdire</button>';
        root.appendChild(panel);
        all("button", panel).forEach(function (one, index) {
          one.onclick = function () { consent(index ? "false" : "true"); };
        });
      };
    }, 500);
  }
})();
