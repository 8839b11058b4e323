// Keys on the current doubt: o yes, n no, p later, arrows for the candidate. The doubt after the settled one is next.
"use strict";
document.addEventListener("DOMContentLoaded", () => {
  const list = document.getElementById("doutes");
  const waiting = () => [...list.querySelectorAll(".doubt:not(.done)")];
  let current = null;

  const take = (doubt, focus) => {
    current?.classList.remove("current");
    current = doubt ?? null;
    if (!current) return;
    current.classList.add("current");
    if (focus) {
      current.focus({ preventScroll: true });
      current.scrollIntoView({ block: "nearest" });
    }
  };
  const after = (place) => {
    const doubts = waiting();
    const all = [...list.querySelectorAll(".doubt")];
    take(doubts.find((doubt) => all.indexOf(doubt) > place) ?? doubts[0], true);
  };
  const chosen = (doubt) => {
    const picks = [...doubt.querySelectorAll("[type=radio]")];
    return !picks.length || picks.some((pick) => pick.checked);
  };
  const move = (doubt, by) => {
    const picks = [...doubt.querySelectorAll("[type=radio]:not(:disabled)")];
    if (!picks.length) return false;
    const place = picks.findIndex((pick) => pick.checked);
    const next = picks[(place + by + picks.length) % picks.length] ?? picks[0];
    next.checked = true;
    return true;
  };

  list.addEventListener("click", (event) => {
    const button = event.target.closest("button");
    if (!button) return;
    const doubt = button.closest(".doubt");
    if (button.dataset.later !== undefined) {
      after([...list.querySelectorAll(".doubt")].indexOf(doubt));
    } else if (["oui", "non"].includes(button.value) && !chosen(doubt)) {
      event.preventDefault();
      doubt.querySelector(".ask").textContent = "Choisissez d'abord lequel des comptes.";
    }
  });
  list.addEventListener("focusin", (event) => {
    const doubt = event.target.closest(".doubt:not(.done)");
    if (doubt && doubt !== current) take(doubt, false);
  });
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target.matches("input:not([type=radio]), textarea")) return;
    if (!current) return;
    const key = event.key.toLowerCase();
    if ((key === "arrowdown" || key === "arrowup") && !event.target.matches("[type=radio]")) {
      if (move(current, key === "arrowdown" ? 1 : -1)) event.preventDefault();
      return;
    }
    const button = current.querySelector(`[data-key="${key}"]`);
    if (button && !event.repeat) {
      event.preventDefault();
      button.click();
    }
  });
  let answered = "";
  document.body.addEventListener("htmx:beforeRequest", (event) => {
    answered = event.detail.elt.closest(".doubt")?.id ?? "";
  });
  document.body.addEventListener("htmx:afterSettle", () => {
    const doubt = document.getElementById(answered);
    answered = "";
    if (doubt?.classList.contains("done")) after([...list.querySelectorAll(".doubt")].indexOf(doubt));
    else if (doubt) take(doubt, true);
  });
  document.body.addEventListener("htmx:responseError", (event) => {
    const place = event.detail.elt.closest(".doubt")?.querySelector(".ask");
    const told = new DOMParser().parseFromString(event.detail.xhr.responseText, "text/html").querySelector(".card .result");
    if (place) place.textContent = told?.textContent ?? "La réponse n'a pas été enregistrée. Rechargez la page.";
  });
  document.body.addEventListener("htmx:sendError", (event) => {
    const place = event.detail.elt.closest(".doubt")?.querySelector(".ask");
    if (place) place.textContent = "Le bureau ne répond plus : relancez « atrium-pronote bureau ».";
  });
  take(waiting()[0], false);
});
