// What the portal's pages do besides Bootstrap's own: toasts shown, tooltips, profiles that wait for « Oui », the export's window.
document.querySelectorAll(".toast").forEach((one) => bootstrap.Toast.getOrCreateInstance(one).show());
document.querySelectorAll('[data-bs-toggle="tooltip"]').forEach((one) => bootstrap.Tooltip.getOrCreateInstance(one));

const cookies = document.getElementById("cookies");
cookies?.querySelectorAll("button").forEach((one) => one.addEventListener("click", () => (document.cookie = "cookies=1; path=/")));

document.querySelectorAll("[data-show]").forEach((one) => one.addEventListener("click", () => {
  const field = document.getElementById(one.dataset.show);
  field.type = field.type === "password" ? "text" : "password";
}));

const fit = () => document.querySelectorAll("fieldset[data-profiles]").forEach((one) => {
  one.disabled = one.form.elements[one.dataset.profiles].value !== "oui";
});
document.addEventListener("change", fit);
document.addEventListener("reset", () => setTimeout(fit));

document.querySelector("form[data-export]")?.addEventListener("submit", (event) => {
  event.preventDefault();
  const form = event.target;
  const wait = bootstrap.Modal.getOrCreateInstance("#export");
  document.getElementById("export").addEventListener("shown.bs.modal", () => setTimeout(() => {
    location.href = `${form.action}?${new URLSearchParams(new FormData(form))}`;
    wait.hide();
  }, 500), { once: true });
  wait.show();
});
