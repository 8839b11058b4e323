// The few lines that Bulma's documentation gives for its navbar, notifications and modals; notifications that come of themselves.
export function openModal(el) {
  el.classList.add("is-active");
}

export function closeModal(el) {
  el.classList.remove("is-active");
}

export function notify(message, color = "is-success") {
  const box = document.createElement("div");
  box.className = `notification ${color}`;
  const button = Object.assign(document.createElement("button"), { className: "delete" });
  button.setAttribute("aria-label", "Fermer");
  button.addEventListener("click", () => box.remove());
  box.append(button, message);
  document.getElementById("notifications").append(box);
  setTimeout(() => box.remove(), 5000);
}

/** The server's answer to what is sent, or to a question where nothing is. */
export async function ask(path, sent) {
  const answer = await fetch(path, sent === undefined ? {} : { method: "POST", body: JSON.stringify(sent) });
  if (answer.status === 401) location.assign("/connexion");
  if (!answer.ok) throw new Error(answer.statusText);
  return answer.json();
}

export function bulma() {
  for (const el of document.querySelectorAll(".navbar-burger"))
    el.addEventListener("click", () => {
      const target = document.getElementById(el.dataset.target);
      el.classList.toggle("is-active");
      target.classList.toggle("is-active");
      el.setAttribute("aria-expanded", target.classList.contains("is-active"));
    });
  for (const button of document.querySelectorAll(".notification .delete, .message .delete"))
    button.addEventListener("click", () => button.closest(".notification, .message").remove());
  for (const trigger of document.querySelectorAll(".js-modal-trigger"))
    trigger.addEventListener("click", () => openModal(document.getElementById(trigger.dataset.target)));
  for (const close of document.querySelectorAll(".modal-background, .modal-card-head .delete, [data-close]"))
    close.addEventListener("click", () => closeModal(close.closest(".modal")));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") document.querySelectorAll(".modal").forEach(closeModal);
  });
}
