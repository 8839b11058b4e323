import { guard } from "./app.js";
import { ask, button, call, h, toast, waiting } from "./lib.js";

const STEP = 5;

function disconnection(told, changed) {
  const tick = h("input", { type: "checkbox", checked: told.minutes !== null });
  const value = h("input", { type: "text", inputmode: "numeric", "aria-label": "Durée en minutes", value: told.minutes === null ? "" : String(told.minutes), disabled: told.minutes === null });
  const move = (by) => {
    value.value = String(Math.min(240, Math.max(STEP, (Number.parseInt(value.value, 10) || 0) + by)));
    changed();
  };
  const less = h("button", { type: "button", class: "step", "aria-label": "Diminuer", disabled: told.minutes === null, onclick: () => move(-STEP) }, "−");
  const plus = h("button", { type: "button", class: "step", "aria-label": "Augmenter", disabled: told.minutes === null, onclick: () => move(STEP) }, "+");
  tick.addEventListener("change", () => {
    [value, less, plus].forEach((one) => (one.disabled = !tick.checked));
    if (tick.checked && !value.value) value.value = "60";
    changed();
  });
  value.addEventListener("input", changed);
  return {
    element: h("fieldset", { class: "card out" }, h("legend", {}, "Déconnexion automatique"),
      h("label", { class: "tick" }, tick, h("span", {}, told.who)), h("div", { class: "stepper" }, less, value, plus, h("span", {}, "minutes"))),
    read: () => (tick.checked ? Number(value.value) : null),
  };
}

function collapsible(group, open, changed) {
  const content = h("div", { class: "group-body", hidden: !open }, group.rights.map((one) => {
    const input = h("input", { type: "checkbox", checked: one.on, onchange: () => changed(one.caption, input.checked, one.on) });
    return h("label", { class: "tick" }, input, h("span", {}, one.caption));
  }));
  const toggle = h("button", { type: "button", "aria-expanded": String(open), onclick: () => {
    content.hidden = !content.hidden;
    toggle.setAttribute("aria-expanded", String(!content.hidden));
  } }, group.title);
  return h("section", { class: "group" }, h("h3", {}, toggle), content);
}

/** Profiles, or groups of users: the tree at the left with the disconnection below it, the rights at the right. */
export async function rights(place, base, path, kind = "administratif") {
  const groups = kind === "administratif";
  const told = await call(`${base.uai}/profils`, { kind });
  const below = h("div", { class: "below" });
  const what = groups ? "un groupe" : "un profil";
  const right = h("section", { class: "rights grow" }, h("p", { class: "grey empty" }, `Sélectionnez ${what} pour consulter ses droits.`));
  const foot = h("div", { class: "dirty", role: "region", "aria-label": "Modifications", hidden: true });
  let pending = null;

  const leave = async () => {
    if (!pending) return true;
    const text = `« ${pending.name} » a été modifié. Enregistrer les modifications ?`;
    const answer = await ask({ title: "Modifications non enregistrées", text, buttons: ["Enregistrer", "Ne pas enregistrer", "Annuler"] });
    if (answer === 0) return save();
    if (answer !== 1) return false;
    settle();
    return true;
  };
  const settle = () => {
    pending = null;
    foot.hidden = true;
    guard(null);
  };
  const save = async () => {
    const minutes = pending.out.read();
    if (minutes !== null && !(Number.isInteger(minutes) && minutes >= STEP && minutes <= 240)) {
      await ask({ title: "Déconnexion automatique", text: "La durée doit être comprise entre 5 et 240 minutes.", buttons: ["Fermer"] });
      return false;
    }
    const { name, rights: changes } = pending;
    await call(`${base.uai}/profil/enregistrer`, { kind, name, minutes, rights: Object.fromEntries(changes) });
    settle();
    toast(`Les droits de « ${name} » ont été enregistrés.`);
    return true;
  };
  const show = async (name) => {
    right.replaceChildren(waiting());
    below.replaceChildren();
    const sheet = await call(`${base.uai}/profil`, { kind, name });
    const changes = new Map();
    const changed = () => {
      const dirty = changes.size > 0 || out.read() !== sheet.minutes;
      pending = dirty ? { name, out, rights: changes } : null;
      foot.hidden = !dirty;
      guard(dirty ? leave : null);
    };
    const out = disconnection(sheet, changed);
    foot.replaceChildren(h("span", { class: "grow" }, "Modifications non enregistrées"), button("Annuler", null, () => {
      settle();
      show(name);
    }), button("Enregistrer", "save", save, { class: "btn primary" }));
    below.replaceChildren(out.element);
    right.replaceChildren(h("h2", {}, name), h("p", { class: "grey" }, `Droits ${groups ? "du groupe" : "du profil"}`),
      ...sheet.groups.map((one, index) => collapsible(one, index === 0, (caption, on, was) => {
        if (on === was) changes.delete(caption);
        else changes.set(caption, on);
        changed();
      })));
  };

  const items = [];
  const select = async (item, name) => {
    if (item.getAttribute("aria-selected") === "true" || !(await leave())) return;
    items.forEach((one) => one.setAttribute("aria-selected", String(one === item)));
    await show(name);
  };
  const node = (level, name, kids, onselect, open) => {
    const sub = kids.length ? h("ul", { role: "group", hidden: !open }, kids) : null;
    const item = h("li", { role: "treeitem", "aria-level": String(level), tabindex: level === 1 && !items.length ? "0" : "-1",
      "aria-expanded": sub ? String(open) : null, "aria-selected": onselect ? "false" : null });
    const turn = () => {
      if (!sub) return;
      sub.hidden = !sub.hidden;
      item.setAttribute("aria-expanded", String(!sub.hidden));
    };
    const act = () => (onselect ? onselect(item) : turn());
    item.append(h("div", { class: "node", onclick: act }, h("span", { class: "twist", onclick: (event) => {
      event.stopPropagation();
      turn();
    } }), h("span", { class: "label" }, name), onselect && groups && kids.length ? h("span", { class: "number" }, String(kids.length)) : null));
    if (sub) item.append(sub);
    item.addEventListener("keydown", (event) => {
      if (event.target !== item) return;
      const seen = items.filter((one) => one.offsetParent);
      const at = seen.indexOf(item);
      if (event.key === "ArrowDown") seen[at + 1]?.focus();
      else if (event.key === "ArrowUp") seen[at - 1]?.focus();
      else if (event.key === "ArrowRight" && sub?.hidden) turn();
      else if (event.key === "ArrowLeft" && sub && !sub.hidden) turn();
      else if (event.key === "Enter" || event.key === " ") act();
      else return;
      event.preventDefault();
    });
    items.push(item);
    return item;
  };
  const roots = told.branches.map((branch) =>
    node(1, branch.name, branch.leaves.map((leaf) =>
      node(2, leaf.name, leaf.users.map((user) => node(3, user, [], null, false)), (item) => select(item, leaf.name), false)), null, true));
  const title = groups ? [h("h1", {}, "Administration des utilisateurs")] : [];
  const aside = kind === "vie_scolaire" ? [h("p", { class: "grey note" }, "Les utilisateurs du mode Administratif se règlent dans Fichier > Administration des utilisateurs.")] : [];
  place.replaceChildren(...title, h("div", { class: "split tall" },
    h("div", { class: "left" }, h("ul", { class: "tree", role: "tree", "aria-label": groups ? "Groupes d'utilisateurs" : "Profils d'autorisation" }, roots), ...aside, below), right), foot);
}
