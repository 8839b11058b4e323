// The small scripts that Bulma leaves to the site: burger, messages to close, volet, revealed password; and the export's.
document.querySelectorAll(".navbar-burger").forEach((one) => one.addEventListener("click", () => {
  one.classList.toggle("is-active");
  document.getElementById(one.dataset.target).classList.toggle("is-active");
}));
document.querySelectorAll(".notification .delete").forEach((one) => one.addEventListener("click", () => one.parentNode.remove()));
document.querySelectorAll("[data-reveal]").forEach((one) => one.addEventListener("click", () => {
  const field = document.getElementById(one.dataset.reveal);
  const hidden = field.type === "password";
  field.type = hidden ? "text" : "password";
  one.querySelector("i").className = `mdi mdi-eye-${hidden ? "off-" : ""}outline`;
  one.setAttribute("aria-label", hidden ? "Masquer le mot de passe" : "Afficher le mot de passe");
}));
document.querySelectorAll("[data-acces]").forEach((one) => one.addEventListener("change", (event) => {
  document.getElementById(`profils-${one.dataset.acces}`).disabled = event.target.value === "non";
}));

const volet = document.getElementById("volet");
if (volet) {
  const [opener, back, root] = [document.getElementById("ouvrir-volet"), document.querySelector(".volet-fond"), volet.querySelector("[data-root]")];
  const pages = [...volet.querySelectorAll("[data-pages]")];
  const level = (shown) => {
    root.classList.toggle("is-hidden", shown !== null);
    pages.forEach((one) => one.classList.toggle("is-hidden", one.dataset.pages !== shown));
  };
  const open = (on) => {
    if (on) level(null);
    volet.classList.toggle("is-active", on);
    back.classList.toggle("is-hidden", !on);
    opener.setAttribute("aria-expanded", on);
  };
  opener.addEventListener("click", () => open(true));
  back.addEventListener("click", () => open(false));
  volet.querySelector(".delete").addEventListener("click", () => open(false));
  volet.querySelectorAll("[data-group]").forEach((one) => one.addEventListener("click", () => level(one.dataset.group)));
  volet.querySelectorAll("[data-back]").forEach((one) => one.addEventListener("click", () => level(null)));
  document.addEventListener("keydown", (event) => event.key === "Escape" && open(false));
}

const form = document.getElementById("export");
form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const [button, told] = [form.querySelector(".button"), document.getElementById("suivi")];
  button.classList.add("is-loading");
  button.disabled = true;
  told.innerHTML = '<p class="mb-2">Préparation du fichier…</p><progress class="progress is-small is-primary" max="100"></progress>';
  const { suivi } = await (await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) })).json();
  let made = {};
  while (!made.pret) {
    await new Promise((done) => setTimeout(done, 300));
    made = await (await fetch(suivi)).json();
  }
  told.innerHTML = `<div class="notification is-success is-light">Le fichier est prêt (${made.lignes} comptes). Le téléchargement démarre automatiquement ;
    dans le cas contraire, <a href="${made.fichier}">téléchargez-le ici</a>.</div>`;
  button.classList.remove("is-loading");
  button.disabled = false;
  location.assign(made.fichier);
});
