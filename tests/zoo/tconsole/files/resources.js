import { button, call, h, icon, Refused, toast } from "./lib.js";
import { rights } from "./rights.js";

const LISTS = [["eleves", "Élèves"], ["responsables", "Responsables"], ["enseignants", "Professeurs"], ["personnels", "Personnels"], ["classes", "Classes"], ["salles", "Salles"]];
const VIEWS = [["liste", "Liste", "list"], ["profils", "Profils d'autorisation", "shield"]];
const KINDS = { enseignants: "professeurs", personnels: "vie_scolaire" };
const NAMES = { eleves: "élèves", responsables: "responsables", enseignants: "professeurs", personnels: "personnels" };

/** A cell that is text until it is clicked. */
function editable(base, row) {
  const cell = h("td", { class: "cas", tabindex: "0", title: "Cliquez pour modifier" });
  const rest = () => cell.replaceChildren(row.cas);
  const edit = () => {
    if (cell.querySelector("input")) return;
    let over = false;
    const input = h("input", { type: "text", value: row.cas, "aria-label": "Identifiant CAS", autocomplete: "off" });
    const end = async (keep) => {
      if (over) return;
      over = true;
      const value = input.value.trim();
      if (!keep || !value || value === row.cas) return rest();
      cell.replaceChildren(value, h("span", { class: "sign busy", title: "Enregistrement" }, "…"));
      try {
        row.cas = (await call(`${base.uai}/identifiant`, { number: row.number, value })).value;
        const sign = h("span", { class: "sign", title: "Enregistré" }, "✓");
        cell.replaceChildren(row.cas, sign);
        setTimeout(() => sign.remove(), 2500);
      } catch (refused) {
        if (!(refused instanceof Refused)) throw refused;
        rest();
        toast(refused.message, "failed");
      }
    };
    input.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter" || event.key === "Escape") {
        end(event.key === "Enter");
        cell.focus();
      }
    });
    input.addEventListener("blur", () => end(true));
    cell.replaceChildren(input);
    input.focus();
    input.select();
  };
  cell.addEventListener("click", edit);
  cell.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "F2") return;
    event.preventDefault();
    edit();
  });
  rest();
  return cell;
}

async function people(place, base, profile) {
  const asked = { profile, start: 0, word: "", group: "", order: "family", down: false };
  const pupils = profile === "eleves";
  let loaded = 0;
  let total = 0;
  let fetching = false;
  let series = 0;
  const body = h("tbody", {});
  const head = h("tr", {});
  const count = h("span", { class: "grey count" });
  const box = h("div", { class: "scroller", tabindex: "0", onscroll: () => more() }, h("table", { class: "grid list" }, h("thead", {}, head), body));
  const heading = (key, caption) =>
    h("th", { scope: "col", "aria-sort": asked.order === key ? (asked.down ? "descending" : "ascending") : null },
      key ? h("button", { type: "button", onclick: () => {
        asked.down = asked.order === key && !asked.down;
        asked.order = key;
        restart();
      } }, caption, h("i", {}, asked.order === key ? (asked.down ? " ▾" : " ▴") : "")) : caption);
  const show = (told) => {
    total = told.total;
    head.replaceChildren(...[["family", "Nom"], ["first", "Prénom"], pupils && ["", "Né(e) le"], pupils && ["group", "Classe"], ["", "Identifiant"], told.cas && ["cas", "Identifiant CAS"]]
      .filter(Boolean).map((one) => heading(...one)));
    told.rows.forEach((row) => {
      const line = h("tr", { onclick: () => {
        body.querySelectorAll(".selected").forEach((one) => one.classList.remove("selected"));
        line.classList.add("selected");
      } }, h("td", {}, row.family), h("td", {}, row.first), pupils && h("td", {}, row.born), pupils && h("td", {}, row.group), h("td", { class: "grey" }, row.login), told.cas && editable(base, row));
      body.append(line);
    });
    loaded += told.rows.length;
    count.textContent = loaded < total ? `${loaded} lignes affichées sur ${total}` : `${total} ${NAMES[profile]}`;
    if (!total) body.append(h("tr", {}, h("td", { colspan: "6", class: "grey" }, "Aucune ligne trouvée")));
  };
  const load = async () => {
    const mine = series;
    fetching = true;
    const told = await call(`${base.uai}/liste`, { ...asked, start: loaded });
    if (mine !== series) return;
    fetching = false;
    show(told);
  };
  const more = () => {
    if (!fetching && loaded < total && box.scrollTop + box.clientHeight > box.scrollHeight - 120) load();
  };
  const restart = async () => {
    series += 1;
    loaded = 0;
    const mine = series;
    fetching = true;
    const told = await call(`${base.uai}/liste`, asked);
    if (mine !== series) return;
    fetching = false;
    body.replaceChildren();
    box.scrollTop = 0;
    show(told);
  };
  let pause = 0;
  const word = h("input", { type: "search", placeholder: "Rechercher dans la liste", "aria-label": "Rechercher dans la liste", oninput: () => {
    clearTimeout(pause);
    pause = setTimeout(() => {
      asked.word = word.value;
      restart();
    }, 250);
  } });
  const group = h("select", { "aria-label": "Classe", onchange: () => {
    asked.group = group.value;
    restart();
  } }, ["", "2NDE1", "2NDE2", "1G1", "TG3"].map((one) => h("option", { value: one }, one || "Toutes les classes")));
  await restart();
  place.replaceChildren(h("div", { class: "tools" }, word, pupils ? group : "", h("span", { class: "grow" }), count,
    button("Imprimer", "print", () => toast("L'aperçu est envoyé à l'imprimante par défaut."))), box);
}

export async function resources(screen, base, path) {
  const profile = path[1] || "eleves";
  const kind = KINDS[profile];
  const view = path[2] === "profils" && kind ? "profils" : "liste";
  const strip = LISTS.map(([key, caption]) =>
    h("a", { href: `#/${base.uai}/ressources/${key}`, "aria-current": key === profile ? "page" : null }, caption));
  const views = VIEWS.filter(([key]) => key === "liste" || kind).map(([key, caption, symbol]) =>
    h("button", { type: "button", class: "view", "aria-pressed": String(key === view), onclick: () => (location.hash = `#/${base.uai}/ressources/${profile}/${key}`) }, icon(symbol), h("span", {}, caption)));
  const place = h("div", { class: "place" }, h("p", { class: "grey" }, "Chargement en cours…"));
  screen.replaceChildren(h("h1", { class: "vh" }, "Ressources"), h("nav", { class: "strip", "aria-label": "Ressources" }, strip),
    h("div", { class: "views", role: "group", "aria-label": "Affichages de la ressource" }, views), place);
  if (view === "profils") await rights(place, base, path, kind);
  else if (NAMES[profile]) await people(place, base, profile);
  else place.replaceChildren(h("p", { class: "grey" }, profile === "classes" ? "4 classes : 2NDE1, 2NDE2, 1G1, TG3." : "18 salles."));
}
