// Own combobox: the list hangs from <body> while it is open.
W.combo = ({ elements, valeur, inactif, largeur, change }) => {
  const box = W.div("cb" + (inactif ? " inactif" : ""), '<div class="cb-t"></div><div class="cb-f"></div>');
  if (!inactif) box.tabIndex = 0;
  box.style.width = largeur + "px";
  let list = null;
  let held = valeur;
  let at = 0;
  const show = () => {
    const found = elements.find((one) => one.v === held);
    box.firstChild.textContent = found ? found.t : "";
  };
  const close = () => {
    if (!list) return;
    list.remove();
    list = null;
    document.removeEventListener("mousedown", outside, true);
  };
  const outside = (event) => {
    if (list && !list.contains(event.target) && !box.contains(event.target)) close();
  };
  const choose = (n) => {
    close();
    if (elements[n].v === held) return;
    held = elements[n].v;
    show();
    change(held);
  };
  const mark = () => [...list.children].forEach((one, n) => one.classList.toggle("cb-sur", n === at));
  const open = () => {
    const place = box.getBoundingClientRect();
    list = W.div("cb-liste", elements.map((one, n) => `<div class="cb-l" data-n="${n}">${W.echap(one.t)}</div>`).join(""));
    Object.assign(list.style, { left: place.left + "px", top: place.bottom + "px", minWidth: place.width - 2 + "px" });
    document.body.appendChild(list);
    if (place.bottom + list.offsetHeight > innerHeight) list.style.top = place.top - list.offsetHeight + "px";
    at = Math.max(0, elements.findIndex((one) => one.v === held));
    mark();
    list.addEventListener("mouseover", (event) => {
      if (!event.target.dataset.n) return;
      at = Number(event.target.dataset.n);
      mark();
    });
    list.addEventListener("click", (event) => {
      if (event.target.dataset.n) choose(Number(event.target.dataset.n));
    });
    document.addEventListener("mousedown", outside, true);
  };
  box.addEventListener("click", () => {
    if (box.classList.contains("inactif")) return;
    if (list) close();
    else open();
  });
  box.addEventListener("keydown", (event) => {
    if (box.classList.contains("inactif")) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      if (!list) return open();
      at = Math.min(elements.length - 1, Math.max(0, at + step));
      mark();
    } else if (event.key === "Enter" && list) choose(at);
    else if (event.key === "Enter") open();
    else if (event.key === "Escape" && list) {
      event.stopPropagation();
      close();
    }
  });
  show();
  return {
    noeud: box,
    valeur: () => held,
    actif: (on) => {
      box.classList.toggle("inactif", !on);
      box.tabIndex = on ? 0 : -1;
    },
  };
};
