// « Ressources », the lists: who is there at the left, the chosen one's card at the right.
import { api, bar, base, el, replace } from "./console_base.js";
import { grid } from "./console_grid.js";
import { picker } from "./console_picker.js";
import { inform, question, show } from "./console_window.js";

const COLUMNS = [
  { key: "family", title: "Nom", width: 150 }, { key: "first", title: "Prénom", width: 140 }, { key: "born", title: "Né(e) le", width: 106, only: ["eleves"] },
  { key: "group", title: "Classe", width: 70, only: ["eleves"] }, { key: "own", title: "Identifiant", width: 116 }, { key: "cas", title: "Identifiant CAS", width: 180, edit: true, ent: true },
  { key: "town", title: "Ville", width: 130 }, { key: "phone", title: "Téléphone", width: 120, edit: true },
];
const hidden = new Set(["phone"]);

export async function people(place, profile, title) {
  const order = new Intl.Collator("fr");
  const rows = (await api.ask(`listes/${profile}`)).sort((a, b) => order.compare(a.family, b.family) || order.compare(a.first, b.first));
  const all = () => COLUMNS.filter((one) => (!one.only || one.only.includes(profile)) && (!one.ent || base.preference));
  const wanted = () => all().filter((one) => !hidden.has(one.key));
  const card = el("aside", { class: "fiche", "aria-label": "Fiche" }, el("p", { class: "rien" }, "Sélectionnez une ligne."));
  const count = el("span", { class: "compte-lignes" });

  const select = (row) => replace(card, el("div", { class: "photo", "aria-hidden": "true" }, row.family[0]), el("h2", {}, `${row.family} ${row.first}`), el("dl", {}, ...all().flatMap((one) => [el("dt", {}, one.title), el("dd", {}, row[one.key] || "-")])));
  const keep = async (row, column, value) => {
    if (!value) {
      bar.say(`${column.title} : une valeur vide n'est pas enregistrée`);
      return false;
    }
    if (column.key !== "cas") {
      await api.command(`${column.key} ${row.number}`);
      return true;
    }
    try {
      await api.tell("cas", { number: row.number, value });
    } catch (error) {
      if (error.status !== 409) throw error;
      await inform("Identifiant CAS", `L'identifiant « ${value} » est déjà attribué à ${error.told.qui}.`);
      return false;
    }
    bar.say(`${row.family} ${row.first} : identifiant CAS enregistré`);
    return true;
  };
  const list = grid({ label: `Liste des ${title}`, columns: wanted(), rows, select, keep });
  const search = el("input", { type: "search", class: "recherche", placeholder: "Rechercher dans la liste", "aria-label": "Rechercher dans la liste" });
  const groups = [...new Set(rows.map((one) => one.group))].filter(Boolean).sort();
  const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  let timer;
  const filter = () => {
    const words = plain(search.value).split(/\s+/).filter(Boolean), group = chosen?.value ?? "";
    const found = rows.filter((one) => (!group || one.group === group) && words.every((word) => plain(`${one.family} ${one.first}`).includes(word)));
    count.textContent = found.length === rows.length ? `${rows.length} ${title}` : `${found.length} sur ${rows.length} ${title}`;
    list.rows(found);
  };
  const chosen = groups.length ? picker({ label: "Classe", value: "", items: [{ value: "", name: "Toutes les classes" }, ...groups.map((one) => ({ value: one, name: one }))], change: filter }) : null;
  search.addEventListener("input", () => { clearTimeout(timer); timer = setTimeout(filter, 180); });

  const custom = async () => {
    const boxes = all().map((one) => {
      const box = el("input", { type: "checkbox", disabled: one.key === "family" });
      box.checked = !hidden.has(one.key);
      return { one, box };
    });
    const answer = await show({ title: "Personnalisation de la liste", width: 340, content: boxes.map(({ one, box }) => el("label", { class: "coche" }, box, ` ${one.title}`)), buttons: ["Annuler", "Valider"] }).closed;
    if (answer !== "Valider") return;
    for (const { one, box } of boxes) hidden[box.checked ? "delete" : "add"](one.key);
    list.columns(wanted());
  };
  const reset = async () => {
    if ((await question("Mots de passe", `Réinitialiser les mots de passe des ${title} ?`, ["Non", "Oui"])) === "Oui") await api.command(`mots de passe ${profile}`);
  };
  const changed = () => { if (place.contains(list.node)) list.columns(wanted()); else document.removeEventListener("preferences", changed); };
  document.addEventListener("preferences", changed);
  replace(place, el("div", { class: "outils" }, search, chosen && chosen.title("Classe"), chosen?.node, count, el("span", { class: "vide" }),
    el("button", { type: "button", class: "bouton", onclick: reset }, "Réinitialiser les mots de passe"),
    el("button", { type: "button", class: "bouton image", "aria-label": "Personnaliser la liste", title: "Personnaliser la liste", onclick: custom }, "⚙")),
  el("div", { class: "cote large" }, list.node, card));
  filter();
}
