// The menu of the right button: entries { t, fait, coche }, "-" for a line.
K.menu = (x, y, entries) => {
  document.querySelectorAll(".mc").forEach((one) => one.remove());
  const made = K.div("mc", entries.map((one, n) => one === "-" ? '<div class="mc-s"></div>'
    : `<div class="mc-e${one.fait ? "" : " gris"}" data-n="${n}"><div class="mc-c">${one.coche ? "&#10003;" : ""}</div><div class="mc-t">${one.t}</div></div>`).join(""));
  document.body.appendChild(made);
  Object.assign(made.style, {
    left: `${Math.min(x, innerWidth - made.offsetWidth - 4)}px`,
    top: `${Math.min(y, innerHeight - made.offsetHeight - 4)}px`,
  });
  const close = () => { made.remove(); document.removeEventListener("mousedown", outside); document.removeEventListener("keydown", escape); };
  const outside = (event) => made.contains(event.target) || close();
  const escape = (event) => event.key === "Escape" && close();
  document.addEventListener("mousedown", outside);
  document.addEventListener("keydown", escape);
  made.addEventListener("click", (event) => {
    const line = event.target.closest(".mc-e");
    if (!line || line.classList.contains("gris")) return;
    const one = entries[line.dataset.n];
    if (!one.reste) close();
    one.fait();
    if (one.reste) line.firstChild.innerHTML = (one.coche = !one.coche) ? "&#10003;" : "";
  });
  return made;
};
