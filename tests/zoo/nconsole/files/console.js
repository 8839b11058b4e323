"use strict";

/** What the server sends takes the place of the element of that name; a <template> says what goes elsewhere. */
function replace(id, html) {
  const sent = document.createElement("template");
  sent.innerHTML = html;
  for (const part of sent.content.querySelectorAll("template[data-into]")) {
    document.getElementById(part.dataset.into).replaceChildren(part.content);
    part.remove();
  }
  const fresh = sent.content.firstElementChild;
  document.getElementById(id).replaceWith(fresh);
  (fresh.querySelector("[autofocus]") ?? fresh.querySelector("a"))?.focus();
  fresh.querySelector("input[autofocus]")?.select();
}

async function load(id, address, options = {}) {
  const part = document.getElementById(id);
  part.setAttribute("aria-busy", "true");
  for (const one of part.querySelectorAll("input, button")) one.disabled = true;
  let answer;
  try {
    answer = await fetch(address, { ...options, headers: { "X-Frame": id } });
  } catch {
    // Whatever was typed stays where it is.
    part.removeAttribute("aria-busy");
    for (const one of part.querySelectorAll("input, button")) one.disabled = false;
    document.getElementById("flash").textContent = "Le serveur ne répond pas. Réessayez dans un instant.";
    return;
  }
  if (answer.redirected) {
    location.assign(answer.url);
    return;
  }
  replace(id, await answer.text());
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-frame]");
  if (link && !event.ctrlKey && !event.metaKey) {
    event.preventDefault();
    load(link.dataset.frame, link.href);
  }
  event.target.closest("[data-dismiss]")?.parentElement.remove();
  for (const menu of document.querySelectorAll("details.user[open]")) if (!menu.contains(event.target)) menu.open = false;
});

document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  event.target.closest("form.inline")?.querySelector("a[data-frame]").click();
});

document.addEventListener("change", (event) => {
  const field = event.target;
  if (field.matches("select[data-frame]")) {
    const cas = document.getElementById("cas").value;
    load(field.dataset.frame, `${field.dataset.src}?${new URLSearchParams({ modele: field.value, cas })}`);
  }
  if (field.dataset.enables) {
    for (const one of document.getElementById(field.dataset.enables).querySelectorAll("select")) one.disabled = !field.checked;
  }
});

const answered = new WeakSet();

document.addEventListener("submit", (event) => {
  const { target: form, submitter } = event;
  if (form.dataset.frame) {
    event.preventDefault();
    load(form.dataset.frame, form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    return;
  }
  const question = submitter?.dataset.ask;
  if (question && !answered.delete(submitter)) {
    event.preventDefault();
    const dialog = document.getElementById(question);
    dialog.returnValue = "";
    dialog.onclose = () => {
      if (dialog.returnValue !== "oui") return;
      answered.add(submitter);
      form.requestSubmit(submitter);
    };
    dialog.showModal();
    return;
  }
  if (submitter?.dataset.busy) {
    setTimeout(() => {
      submitter.disabled = true;
      submitter.textContent = submitter.dataset.busy;
    });
  }
});
