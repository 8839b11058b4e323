"use strict";
const Atrium = {
  /** The hidden field beside a box is what the form sends. */
  updateCheckboxValue(box) {
    document.getElementById(box.id.replace(/Checkbox$/, "")).value = String(box.checked);
  },
};

function menus() {
  const close = () =>
    document.querySelectorAll(".dropdown.open").forEach((one) => {
      one.classList.remove("open");
      one.firstElementChild.setAttribute("aria-expanded", "false");
    });
  document.addEventListener("click", (event) => {
    const toggle = event.target.closest(".dropdown-toggle");
    const open = toggle && !toggle.parentElement.classList.contains("open");
    close();
    if (!toggle) return;
    event.preventDefault();
    toggle.parentElement.classList.toggle("open", open);
    toggle.setAttribute("aria-expanded", String(open));
  });
  document.addEventListener("keydown", (event) => event.key === "Escape" && close());
}

function accordion() {
  const headers = [...document.querySelectorAll(".toggler-header")];
  const set = (header, open) => {
    const content = header.nextElementSibling;
    if (header.classList.contains("toggler-header-expanded") === open) return;
    header.classList.toggle("toggler-header-expanded", open);
    header.classList.toggle("toggler-header-collapsed", !open);
    content.style.height = `${open ? 0 : content.scrollHeight}px`;
    content.classList.remove("toggler-content-collapsed");
    content.offsetHeight;
    content.style.height = `${open ? content.scrollHeight : 0}px`;
    setTimeout(() => {
      content.style.height = "";
      content.classList.toggle("toggler-content-expanded", open);
      content.classList.toggle("toggler-content-collapsed", !open);
    }, 300);
  };
  const toggle = (header) => {
    const open = header.classList.contains("toggler-header-collapsed");
    headers.forEach((one) => set(one, one === header && open));
    fetch("/c/portal/session_click", {
      method: "POST",
      body: new URLSearchParams({ open: open ? header.dataset.persistId : "" }),
    });
  };
  headers.forEach((header) => {
    header.addEventListener("click", () => toggle(header));
    header.addEventListener("keydown", (event) => {
      if (!["Enter", " "].includes(event.key)) return;
      event.preventDefault();
      toggle(header);
    });
  });
  const search = document.getElementById("_160_searchPanel");
  search?.addEventListener("input", () => {
    const word = search.value.trim().toLowerCase();
    headers.forEach((header) => {
      const entries = [...header.nextElementSibling.querySelectorAll("li")];
      entries.forEach((one) => (one.hidden = !one.textContent.toLowerCase().includes(word)));
      header.parentElement.hidden = entries.every((one) => one.hidden);
      if (word) set(header, true);
    });
  });
}

function services() {
  document.querySelectorAll(".service input[type=radio]").forEach((radio) =>
    radio.addEventListener("change", () =>
      radio
        .closest("fieldset")
        .querySelectorAll("input[type=checkbox]")
        .forEach((box) => (box.disabled = radio.value === "non")),
    ),
  );
}

function cookies() {
  if (document.body.classList.contains("cas") || /(^|; )tarteaucitron=/.test(document.cookie)) return;
  const root = Object.assign(document.createElement("div"), { id: "tarteaucitronRoot" });
  const decide = (value) => {
    document.cookie = `tarteaucitron=${value}; path=/; max-age=31536000`;
    root.remove();
  };
  root.innerHTML = `<div id="tarteaucitronAlertBig" role="region" aria-label="Cookies"><span>Ce site utilise des cookies de mesure
d'audience et vous donne le contrôle sur ce que vous souhaitez activer.</span>
<button type="button" id="tarteaucitronPersonalize2">OK, tout accepter</button>
<button type="button" id="tarteaucitronAllDenied2">Interdire tous les cookies</button>
<button type="button" id="tarteaucitronCloseAlert">Personnaliser</button></div>`;
  document.body.append(root);
  root.querySelector("#tarteaucitronPersonalize2").onclick = () => decide("!matomo=true!youtube=true");
  root.querySelector("#tarteaucitronAllDenied2").onclick = () => decide("!matomo=false!youtube=false");
  root.querySelector("#tarteaucitronCloseAlert").onclick = () => {
    const panel = Object.assign(document.createElement("div"), { id: "tarteaucitronPanel" });
    panel.innerHTML = `<h2>Gestion des cookies</h2><ul><li>Matomo <button type="button" class="off">Interdit</button></li>
<li>YouTube <button type="button" class="off">Interdit</button></li></ul><button type="button" class="done">Enregistrer mes choix</button>`;
    panel.querySelectorAll(".off").forEach((one) => {
      one.onclick = () => (one.textContent = one.classList.toggle("off") ? "Interdit" : "Autorisé");
    });
    panel.querySelector(".done").onclick = () =>
      decide([...panel.querySelectorAll("li")].map((one) => `!${one.firstChild.data.trim().toLowerCase()}=${!one.querySelector(".off")}`).join(""));
    root.append(panel);
  };
}

menus();
accordion();
services();
setTimeout(cookies, 500);
document.querySelectorAll(".alert .close").forEach((one) => (one.onclick = () => one.parentElement.remove()));
document.querySelectorAll(".reveal-password").forEach((one) => {
  one.onclick = () => {
    const field = one.parentElement.querySelector("input");
    field.type = field.type === "password" ? "text" : "password";
  };
});
