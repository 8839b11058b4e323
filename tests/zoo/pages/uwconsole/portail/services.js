// Each service is an item of the accordion; all of them are sent together.
const formulaire = document.getElementById("services");
const liste = document.getElementById("liste");
const adresse = `/api/${document.body.dataset.site}/services`;
const [retablir, enregistrer] = formulaire.querySelectorAll("hr ~ div button");
let connus = [];

const element = (service) => `
<li data-cle="${service.key}">
  <a class="uk-accordion-title" href><span>${service.name}</span> <span class="uk-label ${service.on ? "uk-label-success" : "ferme"}">${service.on ? "Ouvert" : "Fermé"}</span> <span uk-accordion-icon></span></a>
  <div class="uk-accordion-content">
    <p>${service.about} <span class="uk-text-meta">Éditeur : ${service.publisher}</span></p>
    <div class="uk-form-horizontal">
      <div class="uk-margin" role="radiogroup" aria-label="Service ouvert">
        <div class="uk-form-label">Service ouvert</div>
        <div class="uk-form-controls uk-form-controls-text">
          <label class="uk-margin-right"><input class="uk-radio" type="radio" name="${service.key}-ouvert" value="oui" ${service.on ? "checked" : ""}> Oui</label>
          <label><input class="uk-radio" type="radio" name="${service.key}-ouvert" value="non" ${service.on ? "" : "checked"}> Non</label>
        </div>
      </div>
      <fieldset class="uk-fieldset uk-margin profils" ${service.on ? "" : "disabled"}>
        <div class="uk-form-label">Profils autorisés</div>
        <div class="uk-form-controls uk-form-controls-text">
          ${service.profiles
            .map((un) => `<label class="uk-margin-right"><input class="uk-checkbox" type="checkbox" value="${un.key}" ${un.on ? "checked" : ""}> ${un.name}</label>`)
            .join("")}
        </div>
      </fieldset>
    </div>
  </div>
</li>`;

const montrer = () => {
  liste.innerHTML = connus.map(element).join("");
  document.getElementById("attente").hidden = true;
  liste.hidden = false;
  const ouverts = connus.filter((un) => un.on);
  document.getElementById("mes-services").innerHTML = ouverts
    .map((un) => `<li><a href="/web/${document.body.dataset.site}/page/service-${un.key}">${un.name}</a></li>`)
    .join("");
  document.getElementById("bilan").textContent = `${ouverts.length} services ouverts sur ${connus.length}`;
  retablir.disabled = enregistrer.disabled = true;
};

const saisis = () =>
  Object.fromEntries(
    [...liste.children].map((un) => [
      un.dataset.cle,
      {
        on: un.querySelector("[value=oui]").checked,
        profiles: [...un.querySelectorAll("[type=checkbox]:checked")].map((case_) => case_.value),
      },
    ]),
  );

liste.addEventListener("change", (event) => {
  const service = event.target.closest("li");
  service.querySelector(".profils").disabled = !service.querySelector("[value=oui]").checked;
  retablir.disabled = enregistrer.disabled = false;
});

formulaire.addEventListener("reset", (event) => {
  event.preventDefault();
  montrer();
});

formulaire.addEventListener("submit", async (event) => {
  event.preventDefault();
  const envoi = saisis();
  const nouveaux = connus.filter((un) => !un.on && envoi[un.key].on);
  if (nouveaux.length) {
    try {
      await UIkit.modal.confirm(
        `<h2 class="uk-modal-title">Ouverture de service</h2><p>Vous ouvrez l'accès à <strong>${nouveaux.map((un) => un.name).join(", ")}</strong>. Le nom, le prénom et la classe des usagers concernés seront transmis à l'éditeur. Ce traitement doit figurer au registre de l'établissement.</p>`,
        { i18n: { ok: "Confirmer l'ouverture", cancel: "Annuler" } },
      );
    } catch {
      return;
    }
  }
  enregistrer.disabled = true;
  try {
    connus = await appeler(adresse, envoi);
    montrer();
    UIkit.notification("Les accès aux services ont été enregistrés.", { status: "success" });
  } catch (erreur) {
    enregistrer.disabled = false;
    UIkit.notification(erreur.message, { status: "danger" });
  }
});

appeler(adresse).then((recus) => {
  connus = recus;
  montrer();
});
