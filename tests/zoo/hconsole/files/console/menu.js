// The bar of menus, and what cascades from it: panels at the end of <body>.
W.menu = (host, menus) => {
  host.innerHTML = menus.map((one, n) => `<div class="mb-e" data-n="${n}" tabindex="0">${one.t}</div>`).join("");
  let panels = [];
  let open = -1;
  const cut = (depth) => {
    panels.splice(depth).forEach((one) => one.remove());
  };
  const close = () => {
    cut(0);
    open = -1;
    [...host.children].forEach((one) => one.classList.remove("mb-sur"));
  };
  const panel = (entries, left, top, depth) => {
    cut(depth);
    const made = W.div("mn", entries.map((one, n) => one === "-" ? '<div class="mn-sep"></div>'
      : `<div class="mn-e${one.fait || one.sous ? "" : " inactif"}" data-n="${n}"><span class="mn-ic">${one.ic ? `<i class="ic ic-${one.ic}"></i>` : ""}</span><span class="mn-t">${one.t}</span><span class="mn-r">${one.sous ? "&#9656;" : one.r || ""}</span></div>`).join(""));
    made.style.left = left + "px";
    made.style.top = top + "px";
    document.body.appendChild(made);
    panels.push(made);
    const enter = (line) => {
      [...made.children].forEach((one) => one.classList.toggle("mn-sur", one === line));
      cut(depth + 1);
      const one = entries[line.dataset.n];
      if (!one.sous) return;
      const place = line.getBoundingClientRect();
      panel(one.sous, place.right - 2, place.top - 3, depth + 1);
    };
    made.addEventListener("mouseover", (event) => {
      const line = W.pres(event.target, "mn-e", made);
      if (line && !line.classList.contains("mn-sur")) enter(line);
    });
    made.addEventListener("click", (event) => {
      const line = W.pres(event.target, "mn-e", made);
      if (!line || line.classList.contains("inactif")) return;
      const one = entries[line.dataset.n];
      if (one.sous) return panels.length > depth + 1 || enter(line);
      close();
      one.fait();
    });
  };
  const unfold = (caption) => {
    close();
    open = Number(caption.dataset.n);
    caption.classList.add("mb-sur");
    const place = caption.getBoundingClientRect();
    panel(menus[open].sous, place.left, place.bottom, 0);
  };
  W.action(host, "mb-e", (caption) => (Number(caption.dataset.n) === open ? close() : unfold(caption)));
  host.addEventListener("mouseover", (event) => {
    const caption = W.pres(event.target, "mb-e", host);
    if (caption && open >= 0 && Number(caption.dataset.n) !== open) unfold(caption);
  });
  document.addEventListener("mousedown", (event) => {
    if (open >= 0 && !host.contains(event.target) && !panels.some((one) => one.contains(event.target))) close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && open >= 0) close();
  });
};
