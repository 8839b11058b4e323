import { call, h, toast } from "./lib.js";

const PARTS = [["generalites", "Généralités"], ["affichages", "Affichages"], ["saisie", "Saisie"], ["impressions", "Impressions"]];

/** Each box is kept as it is ticked. */
export async function preferences(screen, base, path) {
  const part = path[2] || "generalites";
  const links = PARTS.map(([key, caption]) =>
    h("li", {}, h("a", { href: `#/${base.uai}/parametres/preferences/${key}`, "aria-current": key === part ? "page" : null }, caption)));
  const told = part === "affichages" ? await call(`${base.uai}/preferences`) : null;
  const box = (one) => {
    const input = h("input", { type: "checkbox", checked: one.on, onchange: async () => {
      await call(`${base.uai}/preferences`, { key: one.key, on: input.checked });
      toast("Préférence enregistrée");
    } });
    return h("label", { class: "tick" }, input, h("span", {}, one.caption));
  };
  screen.replaceChildren(h("h1", {}, "Préférences"),
    h("div", { class: "split" }, h("nav", { class: "parts", "aria-label": "Préférences" }, h("ul", {}, links)),
      h("section", { class: "card grow" }, h("h2", {}, PARTS.find(([key]) => key === part)?.[1] || ""),
        told ? told.options.map(box) : h("p", { class: "grey" }, "Les valeurs par défaut de l'établissement sont appliquées."))));
}
