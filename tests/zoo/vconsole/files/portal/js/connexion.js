"use strict";
(function () {
  const local = document.getElementById("local"), form = document.getElementById("fm1");
  local.addEventListener("click", function () {
    form.hidden = !form.hidden;
    local.setAttribute("aria-expanded", String(!form.hidden));
    if (!form.hidden) form.username.focus();
  });
  const eye = document.getElementById("oeil");
  eye.addEventListener("click", function () {
    const hidden = form.password.type === "password", label = hidden ? "Masquer le mot de passe" : "Afficher le mot de passe";
    form.password.type = hidden ? "text" : "password";
    eye.title = label;
    eye.setAttribute("aria-label", label);
  });
  form.addEventListener("submit", function () {
    const send = form.querySelector(".envoi");
    send.textContent = "Connexion…";
    setTimeout(function () { send.disabled = true; });
  });
})();
