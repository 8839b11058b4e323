// The client's own controls: nested divs, drawn by the style sheet, with mouse and keyboard as its users know them.
let counter = 0;
const zone = (name) => document.getElementById("GApp." + name);

/** A div in that one; its id comes from the order of creation. */
function put(parent, css, text) {
  const made = document.createElement("div");
  made.id = "GApp.Instances[" + ++counter + "]";
  made.className = css;
  if (text !== undefined) made.textContent = text;
  parent.appendChild(made);
  return made;
}

/** Space and Enter do what a click does. */
function keyed(made, act) {
  made.tabIndex = 0;
  made.addEventListener("click", act);
  made.addEventListener("keydown", (event) => {
    if (event.key !== " " && event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    act();
  });
}

function button(parent, caption, act, off) {
  const made = put(parent, "bt" + (off ? " bt_off" : ""));
  put(made, "bt_g");
  put(made, "bt_c", caption);
  put(made, "bt_d");
  if (!off) keyed(made, act);
  return made;
}

function tickBox(parent, caption, on, act, off) {
  const made = put(parent, "cc" + (off ? " cc_off" : ""));
  const drawn = put(made, "cc_i" + (on ? " cc_x" : ""));
  put(made, "cc_l", caption);
  if (!off) keyed(made, () => act(drawn.classList.toggle("cc_x")));
  return made;
}

function radios(parent, captions, chosen, act) {
  const made = put(parent, "rd");
  const drawn = captions.map((caption, index) => {
    const one = put(made, "rd_e");
    const dot = put(one, "rd_i" + (index === chosen ? " rd_x" : ""));
    put(one, "cc_l", caption);
    keyed(one, () => {
      drawn.forEach((other) => other.classList.toggle("rd_x", other === dot));
      act(index);
    });
    return dot;
  });
}

function edit(parent, width, value, act, off, kind = "text") {
  const made = put(parent, "ed" + (off ? " ed_off" : ""));
  const field = document.createElement("input");
  field.type = kind;
  field.value = value;
  field.disabled = off ?? false;
  field.autocomplete = "off";
  field.style.width = width + "px";
  field.addEventListener("input", () => act(field.value));
  made.appendChild(field);
  return field;
}

/** Whatever floats is gone at the next press elsewhere. */
let floats = [];
function unfloat(from = 0) {
  floats.splice(from).forEach((one) => one.remove());
}
function float(css, left, top) {
  const made = put(zone("Flottants"), css);
  made.style.left = left + "px";
  made.style.top = top + "px";
  floats.push(made);
  return made;
}
document.addEventListener("mousedown", (event) => {
  if (!zone("Flottants").contains(event.target)) unfloat();
}, true);
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") unfloat();
});

/** choices: pairs of value and caption. */
function combo(parent, width, choices, value, act, off) {
  const made = put(parent, "cb" + (off ? " cb_off" : ""));
  made.style.width = width + "px";
  const shown = put(made, "cb_t", (choices.find(([one]) => one === value) ?? ["", ""])[1]);
  put(made, "cb_f");
  if (off) return made;
  made.tabIndex = 0;
  const choose = ([next, caption]) => {
    unfloat();
    shown.textContent = caption;
    if (next === value) return;
    value = next;
    act(next);
  };
  const open = () => {
    const place = made.getBoundingClientRect();
    const list = float("cb_l", place.left, place.bottom);
    list.style.width = width + "px";
    for (const choice of choices) {
      const entry = put(list, "cb_e" + (choice[0] === value ? " cb_s" : ""), choice[1]);
      entry.addEventListener("click", () => choose(choice));
    }
  };
  made.addEventListener("mousedown", () => {
    const opened = floats.some((one) => one.dataset.of === made.id);
    unfloat();
    if (opened) return;
    open();
    floats[0].dataset.of = made.id;
  });
  made.addEventListener("keydown", (event) => {
    const at = choices.findIndex(([one]) => one === value);
    const next = { ArrowDown: choices[at + 1], ArrowUp: choices[at - 1] }[event.key];
    if (event.key === "Enter" || event.key === " ") open();
    else if (!next) return;
    else choose(next);
    event.preventDefault();
  });
  return made;
}

function tabStrip(parent, captions, chosen, act) {
  const made = put(parent, "og");
  captions.forEach((caption, index) => {
    const one = put(made, "og_e" + (index === chosen ? " og_s" : ""));
    put(one, "og_g");
    put(one, "og_t", caption);
    keyed(one, () => act(index));
  });
  return put(parent, "og_p");
}

/** nodes: { key, caption, below }; a node with others below opens by its sign. */
function tree(parent, nodes, chosen, act, opened) {
  const made = put(parent, "ar");
  const draw = (list, depth) => {
    for (const node of list) {
      const line = put(made, "ar_n" + (node.key === chosen ? " ar_s" : ""));
      line.style.paddingLeft = 6 + depth * 18 + "px";
      const open = opened.has(node.key);
      const sign = put(line, node.below ? "ar_pm" + (open ? " ar_o" : "") : "ar_v");
      sign.addEventListener("click", (event) => {
        event.stopPropagation();
        if (!node.below) return;
        if (!opened.delete(node.key)) opened.add(node.key);
        made.remove();
        tree(parent, nodes, chosen, act, opened);
      });
      put(line, "ar_l", node.caption);
      if (!node.still) line.addEventListener("click", () => act(node.key));
      if (node.below && open) draw(node.below, depth + 1);
    }
  };
  draw(nodes, 0);
  return made;
}

function group(parent, title) {
  const made = put(parent, "gr");
  put(made, "gr_t", title);
  return put(made, "gr_c");
}

/** A window over all others. fill(content, close); buttons: pairs of caption and act, the first one being Enter's. */
function openWindow(title, width, fill, buttons, css = "") {
  const layer = put(zone("Fenetres"), "fn_v");
  const frame = put(layer, "fn " + css);
  frame.style.width = width + "px";
  const close = () => layer.remove();
  const head = put(frame, "fn_t");
  put(head, "fn_l", title);
  keyed(put(head, "fn_x", "×"), () => buttons.at(-1)[1](close));
  fill(put(frame, "fn_c"), close);
  const foot = put(frame, "fn_b");
  const drawn = buttons.map(([caption, act]) => button(foot, caption, () => act(close)));
  frame.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !floats.length) buttons.at(-1)[1](close);
  });
  drawn[0].focus();
  return close;
}

/** The caption that was answered. */
function ask(text, ...captions) {
  return new Promise((answered) => {
    const fill = (content) => {
      put(content, "ms_i", captions.length > 1 ? "?" : "i");
      const lines = put(content, "ms_t");
      text.split("\n").forEach((line) => put(lines, "ms_l", line));
    };
    openWindow("PRONOTE", 460, fill, captions.map((caption) => [caption, (close) => { close(); answered(caption); }]), "ms");
  });
}
