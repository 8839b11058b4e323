// Small scripts of the portal's pages; every page stands without the others.
const $ = (what, where = document) => where.querySelector(what);
const all = (what, where = document) => [...where.querySelectorAll(what)];

// Cookies: the choice is kept for a year, as the regulator asks.
const cookies = $("#cookies");
if (!document.cookie.includes("atrium_consent=")) setTimeout(() => (cookies.hidden = false), 450);
cookies.addEventListener("click", ({ target }) => {
  const choice = target.dataset.cookies;
  if (!choice) return;
  if (choice === "perso") return void ($("#traceurs").hidden = false);
  document.cookie = `atrium_consent=${choice}; path=/; max-age=31536000`;
  cookies.hidden = true;
});

// The survey comes once the page was read a while.
const survey = $("#enquete");
if (survey) {
  setTimeout(() => (survey.hidden = false), 1500);
  $("[data-later]", survey).addEventListener("click", () => {
    survey.hidden = true;
    fetch("/enquete", { method: "POST" });
  });
}

$(".flash .x")?.addEventListener("click", ({ target }) => target.closest(".flash").remove());

// The volet: one level at a time.
const volet = $("#volet");
if (volet) {
  const opener = $("#ouvrir-volet"), veil = $("#voile");
  const level = (name) => all(".level", volet).forEach((one) => (one.hidden = one.dataset.level !== name));
  const show = (open) => {
    if (open) volet.hidden = veil.hidden = false;
    requestAnimationFrame(() => volet.classList.toggle("open", open));
    opener.setAttribute("aria-expanded", String(open));
    if (open) $("#fermer-volet").focus({ preventScroll: true });
    else setTimeout(() => (volet.hidden = veil.hidden = true), 220);
  };
  opener.addEventListener("click", () => show(true));
  $("#fermer-volet").addEventListener("click", () => show(false));
  veil.addEventListener("click", () => show(false));
  document.addEventListener("keydown", ({ key }) => key === "Escape" && !volet.hidden && show(false));
  volet.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-open]");
    if (button) level(button.dataset.open);
  });
}

// Kind of account.
const kinds = $("#guichet");
kinds?.addEventListener("change", () => ($(".btn", kinds).disabled = false));

const eye = $("#oeil");
eye?.addEventListener("click", () => {
  const field = $("#password");
  field.type = field.type === "password" ? "text" : "password";
  eye.setAttribute("aria-label", field.type === "password" ? "Afficher le mot de passe" : "Masquer le mot de passe");
});

// Third-party services: a panel for each, one form for all.
const services = $("#services");
if (services) {
  const panel = $("#panneau");
  const first = all(".service", services).map((one) => one.outerHTML);
  const read = (card) => ({
    on: $("[name$='.acces']", card).value === "oui",
    profiles: all("[name$='.profil']", card).map((one) => one.value),
  });
  const initial = Object.fromEntries(all(".service", services).map((one) => [one.dataset.key, JSON.stringify(read(one))]));
  const count = () => {
    const cards = all(".service", services);
    const changed = cards.filter((one) => one.classList.contains("changed")).length;
    $("#attente").textContent =
      changed === 0 ? "Aucune modification en attente" : changed === 1 ? "1 service modifié, à enregistrer" : `${changed} services modifiés, à enregistrer`;
    all(".savebar .btn", services).forEach((one) => (one.disabled = changed === 0));
  };
  const keep = (card, on, ticks) => {
    const key = card.dataset.key;
    const chosen = ticks.filter((one) => one.checked);
    $(".kept", card).innerHTML =
      `<input type="hidden" name="${key}.acces" value="${on ? "oui" : "non"}">` +
      (on ? chosen : []).map((one) => `<input type="hidden" name="${key}.profil" value="${one.value}">`).join("");
    $(".pill", card).textContent = on ? "Ouvert" : "Fermé";
    $(".pill", card).classList.toggle("on", on);
    $(".who", card).textContent = on ? chosen.map((one) => one.nextElementSibling.textContent).join(", ") : "";
    card.classList.toggle("changed", JSON.stringify(read(card)) !== initial[key]);
    count();
  };
  const open = async (card) => {
    const answer = await fetch(`${location.pathname}/${card.dataset.key}`);
    if (answer.redirected) return location.reload();
    panel.innerHTML = await answer.text();
    panel.setAttribute("aria-labelledby", "panneau-titre");
    const form = $("form", panel), { on, profiles } = read(card), ticks = all("[name='profil']", form);
    $(`[name='acces'][value='${on ? "oui" : "non"}']`, form).checked = true;
    ticks.forEach((one) => (one.checked = profiles.includes(one.value)));
    const follow = () => ($("#profils", form).disabled = form.acces.value !== "oui");
    follow();
    form.addEventListener("change", follow);
    form.addEventListener("submit", () => keep(card, form.acces.value === "oui", ticks));
    all("[data-close]", panel).forEach((one) => one.addEventListener("click", () => panel.close()));
    panel.showModal();
  };
  services.addEventListener("click", ({ target }) => {
    if (target.closest("[data-panel]")) open(target.closest(".service"));
  });
  services.addEventListener("reset", () => {
    all(".service", services).forEach((one, number) => (one.outerHTML = first[number]));
    count();
  });
  services.addEventListener("submit", () => {
    $(".savebar .btn:not(.ghost)", services).textContent = "Enregistrement…";
  });
}

// Export: asked for, looked after until it is there, then downloaded.
const form = $("#export");
form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const button = $(".btn", form), error = $("#erreur");
  error.hidden = true;
  button.disabled = true;
  button.textContent = "Préparation du fichier…";
  const answer = await fetch(form.getAttribute("action"), { method: "POST", body: new URLSearchParams(new FormData(form)) });
  const told = await answer.json();
  const done = () => {
    button.disabled = false;
    button.textContent = "Exporter au format CSV";
  };
  if (!answer.ok) {
    error.textContent = told.erreur ?? "Votre session a expiré.";
    error.hidden = false;
    return done();
  }
  const where = `${form.getAttribute("action")}/${told.numero}`;
  const look = async () => {
    const progress = await (await fetch(where)).json();
    if (!progress.pret) return setTimeout(look, 300);
    $("#fichiers .none")?.remove();
    $("#fichiers").insertAdjacentHTML(
      "afterbegin",
      `<li><span><b>${progress.profil}</b><small>${progress.lignes} lignes</small></span><a href="${where}/fichier.csv">Télécharger</a></li>`,
    );
    done();
    location.href = `${where}/fichier.csv`;
  };
  look();
});
// Classes are those of the pupils.
form?.addEventListener("change", () => {
  form.classe.disabled = !["", "eleves"].includes(form.profil.value);
  if (form.classe.disabled) form.classe.value = "";
});
