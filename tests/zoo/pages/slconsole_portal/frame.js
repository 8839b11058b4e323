// What every page has: the administration's drawer, the user's menu, the reminder, cookies.
import { notify } from "./toast.js";

function cookies() {
  const bar = document.querySelector(".cookies");
  bar.hidden = document.cookie.includes("consentement=");
  bar.addEventListener("click", (event) => {
    const choice = event.target.closest("[data-consent]")?.dataset.consent;
    if (!choice) return;
    if (choice === "choix") {
      location.assign("/donnees-personnelles");
      return;
    }
    document.cookie = `consentement=${choice}; path=/; max-age=15552000; samesite=lax`;
    bar.hidden = true;
  });
}

function administration() {
  const drawer = document.querySelector(".administration");
  if (!drawer) return;
  document.querySelector(".volet").addEventListener("click", () => drawer.show());
  const tree = drawer.querySelector("sl-tree");
  tree.addEventListener("sl-selection-change", (event) => {
    const [item] = event.detail.selection;
    if (item?.dataset.href) location.assign(item.dataset.href);
  });
  // The page that is in view already.
  tree.addEventListener("click", (event) => {
    if (event.target.closest("sl-tree-item")?.dataset.href === location.pathname) drawer.hide();
  });
}

function user() {
  const menu = document.querySelector(".user");
  menu?.addEventListener("sl-select", (event) => location.assign(event.detail.item.value));
}

function reminder() {
  const dialog = document.querySelector(".reminder");
  if (!dialog) return;
  customElements.whenDefined("sl-dialog").then(() => setTimeout(() => dialog.show(), 400));
  dialog.addEventListener("sl-hide", () => fetch("/api/rappel", { method: "POST" }));
  dialog.querySelector("[data-later]").addEventListener("click", () => dialog.hide());
  dialog.querySelector("[data-confirm]").addEventListener("click", async () => {
    await dialog.hide();
    notify("Un message vient de vous être envoyé.", "primary", "envelope");
  });
}

export function frame() {
  cookies();
  administration();
  user();
  reminder();
}
