"use strict";
(function () {
  const surface = () => document.getElementById("senna_surface");
  const bar = document.getElementById("chargement");

  /* --- pages, swapped in place ------------------------------------------ */

  async function visit(address, options, keep) {
    bar.className = "chargement en-cours";
    try {
      const answer = await fetch(address, Object.assign({ headers: { "X-PJAX": "true" } }, options));
      if (new URL(answer.url).pathname.startsWith("/connexion")) { location.assign(answer.url); return; }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      document.title = page.title;
      document.body.dataset.pAuth = page.body.dataset.pAuth || "";
      surface().replaceWith(page.getElementById("senna_surface"));
      if (!keep) history.pushState({}, "", answer.url);
      window.scrollTo(0, 0);
      ready();
    } finally {
      bar.className = "chargement";
    }
  }

  document.addEventListener("click", function (event) {
    const link = event.target.closest("a[href]");
    if (!link || event.defaultPrevented || event.ctrlKey || event.metaKey || event.button) return;
    const target = link.getAttribute("href");
    if (target === "#") { event.preventDefault(); return; }
    if (!target.startsWith("/") || "plein" in link.dataset) return;
    event.preventDefault();
    visit(target);
  });

  document.addEventListener("submit", function (event) {
    const form = event.target;
    event.preventDefault();
    if ("plein" in form.dataset) return;
    if (form.dataset.export) { exported(form); return; }
    const sent = new URLSearchParams(new FormData(form));
    form.querySelectorAll("[type=submit]").forEach((one) => { one.disabled = true; });
    visit(location.href, { method: "POST", body: sent });
  });

  window.addEventListener("popstate", () => visit(location.href, {}, true));

  /* --- the volet ---------------------------------------------------------- */

  async function fill() {
    const panel = document.getElementById("volet");
    if (!panel || panel.dataset.plein) return;
    panel.dataset.plein = "1";
    panel.innerHTML = '<div class="attente"><span class="roue"></span>Chargement…</div>';
    const answer = await fetch(panel.dataset.adresse);
    if (answer.ok) panel.innerHTML = await answer.text();
    else location.reload();
  }

  function toggle() {
    const open = surface().classList.toggle("volet-ouvert");
    document.getElementById("bascule").setAttribute("aria-expanded", String(open));
    fetch("/session-clicks", { method: "POST", body: JSON.stringify({ ouvert: open }) });
    if (open) fill();
  }

  function unfold(head) {
    const open = head.getAttribute("aria-expanded") !== "true";
    head.setAttribute("aria-expanded", String(open));
    head.classList.toggle("collapsed", !open);
    document.getElementById(head.getAttribute("aria-controls")).classList.toggle("show", open);
  }

  document.addEventListener("click", function (event) {
    const head = event.target.closest(".panel-header");
    if (head) { event.preventDefault(); unfold(head); return; }
    if (event.target.closest("#bascule")) { toggle(); return; }
    const close = event.target.closest(".close");
    if (close) { close.parentElement.remove(); return; }
    if (event.target.closest("[data-cookies]")) { banner(); return; }
    const opener = event.target.closest("[data-menu]");
    document.querySelectorAll(".deroulant.show").forEach(function (one) {
      if (!opener || one.id !== opener.dataset.menu) one.classList.remove("show");
    });
    if (opener) {
      const open = document.getElementById(opener.dataset.menu).classList.toggle("show");
      opener.setAttribute("aria-expanded", String(open));
    }
  });

  /* --- forms --------------------------------------------------------------- */

  document.addEventListener("change", function (event) {
    const one = event.target;
    if (one.matches(".service [type=radio]")) one.closest(".service").querySelector(".profils").disabled = one.value !== "true";
    if (one.id === "profil") {
      one.closest(".form-group").classList.remove("has-error");
      const group = document.getElementById("classe");
      group.disabled = one.value !== "eleves";
      if (group.disabled) group.value = "";
    }
  });

  async function exported(form) {
    const button = form.querySelector("[type=submit]"), caption = button.firstElementChild;
    const field = form.querySelector(".form-feedback");
    const sent = new URLSearchParams(new FormData(form)), was = caption.textContent;
    button.disabled = true;
    caption.textContent = "Préparation du fichier…";
    const answer = await fetch(form.dataset.export, { method: "POST", body: sent, headers: { "X-CSRF-Token": document.body.dataset.pAuth } });
    button.disabled = false;
    caption.textContent = was;
    const told = await answer.json();
    field.parentElement.classList.toggle("has-error", !answer.ok);
    field.textContent = answer.ok ? "" : told.erreur || "Votre requête n’a pas abouti.";
    if (!answer.ok) return;
    document.getElementById("recents").outerHTML = told.recents;
    location.assign(told.fichier);
  }

  /* --- what a page does once it is there ------------------------------------ */

  function banner() {
    if (document.getElementById("tarteaucitronRoot")) return;
    const root = document.createElement("div");
    root.id = "tarteaucitronRoot";
    root.innerHTML = `<div id="tarteaucitronAlertBig" role="dialog" aria-label="Cookies"><span>Ce site utilise des cookies de mesure d’audience et vous donne le contrôle sur ceux que vous souhaitez activer.</span>
<button type="button" data-choix="true">✓ Tout accepter</button><button type="button" data-choix="false">✗ Tout refuser</button></div>`;
    root.addEventListener("click", function (event) {
      const chosen = event.target.closest("[data-choix]");
      if (!chosen) return;
      document.cookie = `tarteaucitron=!matomo=${chosen.dataset.choix}; path=/; max-age=31536000; SameSite=Lax`;
      root.remove();
    });
    document.body.append(root);
  }

  function ready() {
    if (surface().classList.contains("volet-ouvert")) fill();
    const told = document.querySelector("#ToastAlertContainer .alert");
    if (told) setTimeout(() => told.remove(), 7000);
  }

  ready();
  if (!/(^|; )tarteaucitron=/.test(document.cookie)) setTimeout(banner, 600);
})();
