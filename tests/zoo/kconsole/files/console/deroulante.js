// A drop-down list of its own: what is chosen, an arrow, and a panel at the end of the page with a field to look in it.
K.deroulante = (entries, chosen, changed) => {
  const made = K.div("dr", '<div class="dr-v"></div><div class="dr-f">&#9662;</div>');
  made.tabIndex = 0;
  made.mettre = (value) => {
    made.valeur = value;
    made.firstChild.textContent = value;
  };
  made.mettre(chosen);
  let panel = null;
  const outside = (event) => panel && !panel.contains(event.target) && !made.contains(event.target) && close();
  const close = () => {
    panel.remove();
    panel = null;
    document.removeEventListener("mousedown", outside);
  };
  const take = (value) => {
    close();
    made.focus();
    if (value === made.valeur) return;
    made.mettre(value);
    changed(value);
  };
  const open = () => {
    const place = made.getBoundingClientRect();
    panel = K.div("dr-p", '<input type="text" class="dr-r" placeholder="Rechercher..."><div class="dr-l"></div>');
    Object.assign(panel.style, { left: `${place.left}px`, top: `${place.bottom + 1}px`, width: `${place.width}px` });
    const [field, list] = panel.children;
    let on = 0;
    const shown = () => entries.filter((one) => K.nu(one).includes(K.nu(field.value)));
    const mark = () => [...list.children].forEach((one, n) => one.classList.toggle("sur", n === on));
    const draw = () => {
      list.innerHTML = shown().map((one) => `<div class="dr-e${one === made.valeur ? " pris" : ""}">${K.sur(one)}</div>`).join("");
      mark();
    };
    field.addEventListener("input", () => { on = 0; draw(); });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") return close();
      if (event.key === "Enter" && shown()[on]) return take(shown()[on]);
      if (event.key === "ArrowDown") on = Math.min(on + 1, shown().length - 1);
      if (event.key === "ArrowUp") on = Math.max(on - 1, 0);
      mark();
    });
    list.addEventListener("click", (event) => event.target.className.includes("dr-e") && take(event.target.textContent));
    document.body.appendChild(panel);
    document.addEventListener("mousedown", outside);
    on = Math.max(0, shown().indexOf(made.valeur));
    draw();
    field.focus();
  };
  K.presser(made, () => (panel ? close() : open()));
  made.addEventListener("keydown", (event) => event.key === "ArrowDown" && !panel && !made.classList.contains("gris") && open());
  return made;
};
