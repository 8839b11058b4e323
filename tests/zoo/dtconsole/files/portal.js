// Cookies
const cookies = document.getElementById("cookies");
if (cookies) {
  const banner = new bootstrap.Offcanvas(cookies);
  banner.show();
  cookies.querySelectorAll("[data-choix]").forEach((button) => {
    button.addEventListener("click", async () => {
      await fetch("/cookies", { method: "POST", body: new URLSearchParams({ choix: button.dataset.choix }) });
      banner.hide();
    });
  });
}

// Sign-in
document.querySelectorAll("[data-voir]").forEach((button) => {
  button.addEventListener("click", () => {
    const field = document.getElementById(button.dataset.voir);
    field.type = field.type === "password" ? "text" : "password";
  });
});

document.querySelectorAll(".toast").forEach((toast) => new bootstrap.Toast(toast).show());

const render = { no_results: () => '<div class="no-results">Aucun résultat</div>' };

// Accès aux services tiers
document.querySelectorAll("select.profils").forEach((select) => {
  new TomSelect(select, { plugins: ["checkbox_options", "remove_button"], render });
});
document.querySelectorAll("[data-profils]").forEach((radio) => {
  radio.addEventListener("change", () => {
    const zone = bootstrap.Collapse.getOrCreateInstance(radio.dataset.profils, { toggle: false });
    if (radio.value === "oui") zone.show();
    else zone.hide();
  });
});

// Export des utilisateurs
const form = document.getElementById("export");
if (form) {
  const profile = new TomSelect("#profil", { render });
  const group = new TomSelect("#classe", { render });
  const button = form.querySelector("[type=submit]");
  const progress = document.getElementById("avancement");
  const caption = button.innerHTML;
  group.disable();
  profile.on("change", (value) => {
    if (value === "eleves") group.enable();
    else { group.clear(); group.disable(); }
  });
  const ready = async (address) => {
    const answer = await (await fetch(address)).json();
    if (answer.pret) return;
    await new Promise((resolve) => setTimeout(resolve, 300));
    await ready(address);
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (!profile.getValue()) {
      progress.innerHTML = '<span class="text-danger">Choisissez un profil.</span>';
      profile.focus();
      return;
    }
    button.disabled = true;
    button.innerHTML = '<span class="spinner-border spinner-border-sm" aria-hidden="true"></span> Préparation du fichier…';
    progress.textContent = "";
    const asked = await (await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) })).json();
    await ready(`${form.action}/${asked.id}`);
    const file = `${form.action}/${asked.id}/fichier`;
    const line = document.querySelector("#derniers tbody").insertRow(0);
    line.innerHTML = `<td>Aujourd'hui</td><td>${profile.getItem(profile.getValue()).textContent}</td>
      <td>${asked.lignes}</td><td><a href="${file}">Télécharger</a></td>`;
    progress.textContent = `Votre export est prêt (${asked.lignes} comptes). Le téléchargement a démarré.`;
    button.disabled = false;
    button.innerHTML = caption;
    location.assign(file);
  });
}
