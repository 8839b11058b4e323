// Words that come over the page: toasts at its foot, questions in a modal.
import { Modal, Toast } from "bootstrap";

const toasts = document.createElement("div");
toasts.className = "toast-container position-fixed bottom-0 end-0 p-3";
document.body.append(toasts);

export function say(text, kind = "success") {
  const one = document.createElement("div");
  one.className = `toast align-items-center text-bg-${kind} border-0`;
  one.setAttribute("role", "alert");
  one.setAttribute("aria-live", "assertive");
  one.setAttribute("aria-atomic", "true");
  one.innerHTML = `<div class="d-flex"><div class="toast-body"></div>
    <button type="button" class="btn-close btn-close-white me-2 m-auto" data-bs-dismiss="toast" aria-label="Fermer"></button></div>`;
  one.querySelector(".toast-body").textContent = text;
  toasts.append(one);
  one.addEventListener("hidden.bs.toast", () => one.remove());
  new Toast(one).show();
}

/** True once it is agreed; the inner text may hold fields. */
export function ask({ title, inner, yes, kind = "primary" }) {
  const window = document.createElement("div");
  window.className = "modal fade";
  window.tabIndex = -1;
  window.setAttribute("aria-labelledby", "question");
  window.dataset.bsBackdrop = "static";
  window.innerHTML = `<div class="modal-dialog modal-dialog-centered"><div class="modal-content">
    <div class="modal-header"><h1 class="modal-title fs-5" id="question">${title}</h1>
      <button type="button" class="btn-close" data-bs-dismiss="modal" aria-label="Fermer"></button></div>
    <div class="modal-body">${inner}</div>
    <div class="modal-footer"><button type="button" class="btn btn-outline-secondary" data-bs-dismiss="modal">Annuler</button>
      <button type="button" class="btn btn-${kind}" data-yes>${yes}</button></div>
  </div></div>`;
  document.body.append(window);
  const modal = new Modal(window);
  return new Promise((done) => {
    let agreed = false;
    window.querySelector("[data-yes]").addEventListener("click", () => { agreed = true; modal.hide(); });
    window.addEventListener("hidden.bs.modal", () => { modal.dispose(); window.remove(); done(agreed); });
    modal.show();
  });
}

/** What the button says while the server works. */
export async function busy(button, text, work) {
  const before = button.innerHTML;
  button.disabled = true;
  button.innerHTML = `<span class="spinner-border spinner-border-sm me-2" aria-hidden="true"></span><span role="status">${text}</span>`;
  try {
    await work();
  } catch {
    say("Le serveur n'a pas répondu. Reconnectez-vous.", "danger");
  }
  button.innerHTML = before;
  button.disabled = false;
}
