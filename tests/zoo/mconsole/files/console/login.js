"use strict";
/* The window of the sign-in. */
M.login = () => {
  M.add(document.body, '<div class="m-splash"><div class="m-splash-logo">PRONOTE</div><div class="m-splash-sub">Console d\'administration hébergée</div></div>');
  const box = M.window({ title: "Identification", width: 380, icon: "key", closable: false, modal: false });
  M.add(box.body, '<div class="m-login-intro">Saisissez vos identifiants d\'hébergement.</div>');
  const line = M.form(box.body, 140), number = M.id(), password = M.id();
  const who = M.text(line("Numéro d'hébergement", number), { id: number });
  const secret = M.text(line("Mot de passe", password), { id: password, type: "password" });
  const refused = M.add(box.body, '<div class="m-form-invalid m-hide-display">Numéro d\'hébergement ou mot de passe incorrect.</div>');
  const go = async () => {
    refused.classList.add("m-hide-display");
    const unmask = M.mask(box.el, "Connexion en cours...");
    const { signed } = await M.call("Session", "open", who.value, secret.value);
    if (signed) { location.reload(); return; }
    unmask();
    refused.classList.remove("m-hide-display");
  };
  const bar = box.buttons();
  bar.button({ text: "Connexion", icon: "accept", wide: 95, handler: go }, true);
  M.on(box.el, "keydown", event => { if (event.key === "Enter" && event.target.tagName === "INPUT") go(); });
  setTimeout(() => who.focus(), 10);
};
