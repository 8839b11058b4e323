import {h} from "./dom.js";

/** A question in a window; true for the word that is offered. */
export const ask = (title, text, word) => new Promise(done => {
  const answer = said => () => { box.close(); box.remove(); done(said); };
  const box = h("dialog", {class: "ask"}, h("h2", {}, title), h("p", {}, text),
    h("div", {class: "ask__foot"}, h("button", {class: "btn btn--ghost", type: "button", onclick: answer(false)}, "Rester"),
      h("button", {class: "btn btn--primary", type: "button", onclick: answer(true)}, word)));
  box.addEventListener("cancel", answer(false));
  document.body.append(box);
  box.showModal();
});
