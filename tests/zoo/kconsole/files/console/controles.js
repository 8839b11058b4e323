// Small things: a tick, a field for a duration, a bar of commands.
K.coche = (text, on, changed) => {
  const made = K.div("coche", `<div class="coche-c"></div><div class="coche-t">${text}</div>`);
  made.tabIndex = 0;
  made.setAttribute("role", "checkbox");
  made.mettre = (value) => {
    made.mise = value;
    made.classList.toggle("mise", value);
    made.setAttribute("aria-checked", value);
  };
  made.mettre(on);
  K.presser(made, () => { made.mettre(!made.mise); changed(made.mise); });
  return made;
};

/** « 0h45 », with two arrows. */
K.duree = (changed) => {
  const made = K.div("duree", '<input type="text" maxlength="5" spellcheck="false"><div class="duree-f"><div class="duree-h">&#9650;</div><div class="duree-b">&#9660;</div></div>');
  const field = made.querySelector("input");
  const show = () => { field.value = `${Math.floor(made.minutes / 60)}h${String(made.minutes % 60).padStart(2, "0")}`; };
  const read = () => {
    const parts = /^\s*(?:(\d{1,2})\s*[h:])?\s*(\d{1,3})?\s*$/i.exec(field.value);
    const minutes = parts ? Number(parts[1] || 0) * 60 + Number(parts[2] || 0) : 0;
    // What cannot be read is put back as it was.
    if (minutes >= 5 && minutes <= 480 && minutes !== made.minutes) {
      made.minutes = minutes;
      changed(minutes);
    }
    show();
  };
  const step = (by) => {
    if (made.classList.contains("gris")) return;
    made.minutes = Math.min(480, Math.max(5, made.minutes + by));
    show();
    changed(made.minutes);
  };
  made.mettre = (minutes) => { made.minutes = minutes; show(); };
  made.griser = (grey) => { made.classList.toggle("gris", grey); field.disabled = grey; };
  field.addEventListener("change", read);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter") read();
    if (event.key === "ArrowUp" || event.key === "ArrowDown") { event.preventDefault(); step(event.key === "ArrowUp" ? 5 : -5); }
  });
  made.querySelector(".duree-h").addEventListener("click", () => step(5));
  made.querySelector(".duree-b").addEventListener("click", () => step(-5));
  return made;
};

/** Commands with a drawing, a caption beneath: [picto, caption, done]; `null` is a line between two. */
K.barre = (host, commands) => {
  const made = K.div("outils");
  const found = {};
  commands.forEach((one) => {
    if (!one) return made.appendChild(K.div("outils-sep"));
    const [picto, caption, done] = one;
    const tool = K.div("outil" + (done ? "" : " gris"), `${K.picto(picto)}<div>${caption}</div>`);
    tool.tabIndex = 0;
    tool.title = caption;
    if (done) K.presser(tool, done);
    found[caption] = tool;
    made.appendChild(tool);
  });
  host.appendChild(made);
  return found;
};

/** A button with words. */
K.bouton = (caption, done, strong) => {
  const made = K.div("btn" + (strong ? " btn-fort" : ""), caption);
  made.tabIndex = 0;
  K.presser(made, done);
  return made;
};
