// Who comes in.
K.connexion = () => {
  K.fenetres().innerHTML = "";
  const host = document.getElementById("k");
  host.innerHTML = `<div class="cx"><div class="cx-b"><div class="cx-t">PRONOTE</div><div class="cx-s">Console d'administration</div>
<div class="cx-l">Identifiant</div><input type="text" class="cx-i" spellcheck="false" autocomplete="off"><div class="cx-l">Mot de passe</div><input type="password" class="cx-m">
<div class="cx-e"></div></div></div>`;
  const box = host.querySelector(".cx-b");
  const [user, word] = box.querySelectorAll("input");
  const enter = async () => {
    const told = await K.appel("entree", { identifiant: user.value.trim(), motDePasse: word.value });
    if (told.connecte) K.principal();
    else box.querySelector(".cx-e").textContent = "Identifiant ou mot de passe incorrect";
  };
  box.appendChild(K.bouton("Se connecter", enter, true));
  box.addEventListener("keydown", (event) => event.key === "Enter" && event.target.tagName === "INPUT" && enter());
  user.focus();
};
