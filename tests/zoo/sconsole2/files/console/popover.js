import {el} from "./dom.js";

/** A layer that hangs from a button; the function puts it away. */
export function popover(anchor, content, {width = 240, label = "", align = "left"} = {}) {
  const box = anchor.getBoundingClientRect();
  const layer = el("div popover", {role: "dialog", "aria-label": label}, content);
  layer.style.width = `${width}px`;
  document.body.append(layer);
  const left = align === "right" ? box.right - width : box.left;
  layer.style.left = `${Math.max(8, Math.min(left, innerWidth - width - 8))}px`;
  const under = box.bottom + 6;
  layer.style.top = under + layer.offsetHeight > innerHeight - 8 ? `${box.top - layer.offsetHeight - 6}px` : `${under}px`;
  anchor.setAttribute("aria-expanded", "true");
  const close = () => {
    layer.remove();
    anchor.setAttribute("aria-expanded", "false");
    document.removeEventListener("mousedown", outside);
    document.removeEventListener("keydown", escape);
  };
  const outside = event => { if (!layer.contains(event.target) && !anchor.contains(event.target)) close(); };
  const escape = event => { if (event.key === "Escape") close(); };
  document.addEventListener("mousedown", outside);
  document.addEventListener("keydown", escape);
  return close;
}

/** The same button opens it and puts it away. */
export function opens(anchor, draw, options) {
  let close = null;
  anchor.setAttribute("aria-haspopup", "dialog");
  anchor.setAttribute("aria-expanded", "false");
  anchor.addEventListener("click", () => {
    if (close && anchor.getAttribute("aria-expanded") === "true") { close(); close = null; return; }
    close = popover(anchor, draw(() => close()), options);
  });
  return anchor;
}
