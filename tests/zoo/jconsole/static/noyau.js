// What every screen stands on: elements, calls one after another, the waiting veil.

export function el(classes, ...children) {
  const one = document.createElement("div");
  one.className = classes;
  one.append(...children.filter((child) => child !== null && child !== undefined));
  return one;
}

export function agit(one, act) {
  one.tabIndex = 0;
  one.addEventListener("click", (event) => !one.classList.contains("inactif") && act(event));
  one.addEventListener("keyup", (event) => {
    if (event.target === one && (event.key === "Enter" || event.key === " ") && !one.classList.contains("inactif")) act(event);
  });
  return one;
}

export const vider = (one, ...children) => (one.replaceChildren(...children.filter(Boolean)), one);

const veil = document.getElementById("attente");
let pending = 0, timer = 0;
let line = Promise.resolve();
const expired = { act: () => location.reload() };
export const siExpire = (act) => (expired.act = act);

function busy(change) {
  pending += change;
  clearTimeout(timer);
  // A short call passes unseen.
  if (pending) timer = setTimeout(() => veil.classList.add("visible"), 250);
  else veil.classList.remove("visible");
}

/** One call at a time: the next goes out once the last was answered. */
export function appel(op, told = {}) {
  busy(1);
  const mine = line.then(async () => {
    const answer = await fetch("/svc", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ op, ...told }) });
    if (answer.status === 401) {
      expired.act();
      throw new Error("session");
    }
    return answer.json();
  });
  line = mine.catch(() => {}).finally(() => busy(-1));
  return mine;
}

veil.classList.remove("visible");

export const sansAccent = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

export const duree = (minutes) => {
  if (minutes === null) return "Jamais";
  if (minutes < 60) return `${minutes} min`;
  return `${Math.floor(minutes / 60)} h${minutes % 60 ? ` ${String(minutes % 60).padStart(2, "0")}` : ""}`;
};
