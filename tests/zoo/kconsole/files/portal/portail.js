// What the pages do by themselves: menus, chapters that fold, the list of profiles, the message that goes away.
(function () {
  "use strict";
  const all = (chosen, within) => [...(within || document).querySelectorAll(chosen)];
  const press = (chosen, done) => all(chosen).forEach((one) => one.addEventListener("click", (event) => { event.preventDefault(); done(one, event); }));

  press(".deroulant .ouvrir", (one) => {
    const box = one.parentNode;
    const was = box.classList.contains("ouvert");
    all(".deroulant").forEach((other) => other.classList.remove("ouvert"));
    box.classList.toggle("ouvert", !was);
  });
  press(".menu .titre[href='#']", (one) => {
    const group = one.parentNode;
    all(".menu .groupe").forEach((other) => other !== group && other.classList.remove("ouvert"));
    group.classList.toggle("ouvert");
  });
  press(".chapitre-tete", (one) => one.parentNode.classList.toggle("ouvert"));
  all(".chapitre-tete").forEach((one) => one.addEventListener("keydown", (event) => event.key === "Enter" && one.click()));

  all(".multiple").forEach((one) => {
    const every = one.querySelector(".tous input");
    const boxes = all("li:not(.tous) input", one);
    const shown = one.querySelector(".multiple-champ span");
    const chapter = one.closest(".chapitre");
    const tell = () => {
      const names = boxes.filter((box) => box.checked).map((box) => box.parentNode.textContent.trim());
      shown.textContent = names.length ? (names.length === boxes.length ? `Tous les profils (${names.length})` : names.join(", ")) : "Aucun profil sélectionné";
      every.checked = names.length === boxes.length;
    };
    one.querySelector(".multiple-champ").addEventListener("click", () => {
      if (one.classList.contains("gris")) return;
      all(".multiple").forEach((other) => other !== one && other.classList.remove("ouvert"));
      one.classList.toggle("ouvert");
    });
    every.addEventListener("change", () => { boxes.forEach((box) => { box.checked = every.checked; }); tell(); });
    boxes.forEach((box) => box.addEventListener("change", tell));
    all(".bascule input", chapter).forEach((radio) => radio.addEventListener("change", () => {
      one.classList.toggle("gris", radio.value !== "oui");
      if (radio.value !== "oui") one.classList.remove("ouvert");
    }));
    tell();
  });
  document.addEventListener("mousedown", (event) => {
    if (!event.target.closest(".multiple")) all(".multiple").forEach((one) => one.classList.remove("ouvert"));
    if (!event.target.closest(".deroulant")) all(".deroulant").forEach((one) => one.classList.remove("ouvert"));
  });
  all("form.services").forEach((one) => one.addEventListener("submit", () => { one.querySelector("[type=submit]").disabled = true; }));

  press(".bulle .fermer", (one) => one.parentNode.remove());
  all(".bulle").forEach((one) => { setTimeout(() => one.classList.add("partie"), 6000); setTimeout(() => one.remove(), 6700); });
  const cookies = document.querySelector(".temoins");
  const showCookies = (shown) => {
    cookies.classList.toggle("vus", shown);
    // The bottom of the page stays within reach.
    document.body.style.paddingBottom = shown ? `${cookies.offsetHeight}px` : "";
  };
  if (cookies && !/(^|; )temoins=/.test(document.cookie)) showCookies(true);
  press(".temoins button", () => { document.cookie = "temoins=1; path=/; max-age=15552000"; showCookies(false); });
})();
