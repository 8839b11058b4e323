"use strict";
// Without this script every page still works: questions are all shown, and nothing is disabled while a form is on its way.
for (const radio of document.querySelectorAll("[data-reveals]")) {
  const part = document.getElementById(radio.dataset.reveals);
  const show = () => part.classList.toggle("closed", !radio.checked);
  for (const one of radio.form.elements[radio.name]) one.addEventListener("change", show);
  show();
}
for (const button of document.querySelectorAll("[data-reveal]")) {
  button.addEventListener("click", () => {
    const field = document.getElementById(button.dataset.reveal);
    const shown = field.type === "password";
    field.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
    button.firstChild.data = shown ? "Masquer" : "Afficher";
  });
}
for (const form of document.forms) {
  form.addEventListener("submit", () => {
    const button = form.querySelector("[data-busy]");
    if (!button) return;
    const caption = button.textContent;
    setTimeout(() => { button.disabled = true; button.textContent = button.dataset.busy; });
    addEventListener("pageshow", () => { button.disabled = false; button.textContent = caption; });
  });
}
document.querySelector("[data-focus]")?.focus();
