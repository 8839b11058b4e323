// What the portal's pages do besides the design system's own script.
document.addEventListener("click", ({ target }) => {
  if (target.matches("[data-close]")) target.closest(".fr-alert").remove();
  if (target.matches("[data-consent]")) {
    document.cookie = `consentement=${target.dataset.consent}; path=/; max-age=15552000`;
    target.closest(".fr-consent-banner").remove();
  }
});

// Profiles are chosen once the service is on.
document.querySelectorAll("[data-service]").forEach((service) => service.addEventListener("change", ({ target }) => {
  if (target.type !== "radio") return;
  service.querySelectorAll(".fr-toggle__input").forEach((one) => (one.disabled = target.value !== "oui"));
}));
