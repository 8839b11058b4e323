"use strict";
/* A tree: small plus signs, icons, captions. What is under a folder is drawn once it is opened. */
M.tree = (parent, nodes, onclick) => {
  const root = M.add(parent, '<ul class="m-tree-root-ct m-tree-lines"></ul>');
  let selected = null;
  const draw = (list, ul, indent) => list.forEach((node, number) => {
    const last = number === list.length - 1, folder = !!node.children;
    const elbow = () => `m-tree-ec-icon m-tree-elbow${last ? "-end" : ""}${folder ? (node.open ? "-minus" : "-plus") : ""}`;
    const li = M.add(ul, `<li class="m-tree-node"><div class="m-tree-node-el m-unselectable ${folder ? "m-tree-node-collapsed" : "m-tree-node-leaf"}" unselectable="on"><span class="m-tree-node-indent">${indent}</span>${M.img(elbow())}${M.img("m-tree-node-icon i-" + node.icon)}<a hidefocus="on" class="m-tree-node-anchor" href="" tabindex="1"><span unselectable="on">${node.text}</span></a></div><ul class="m-tree-node-ct" style="display:none"></ul></li>`);
    const line = M.$(li, ".m-tree-node-el"), under = M.$(li, ".m-tree-node-ct"), sign = M.$(li, ".m-tree-ec-icon");
    const toggle = open => {
      if (open && !under.children.length) draw(node.children, under, indent + M.img(last ? "m-tree-icon" : "m-tree-elbow-line"));
      node.open = open;
      under.style.display = open ? "" : "none";
      line.classList.toggle("m-tree-node-expanded", open);
      line.classList.toggle("m-tree-node-collapsed", !open);
      sign.className = elbow();
    };
    if (folder) M.on(sign, "click", event => { event.stopPropagation(); toggle(!node.open); });
    M.on(line, "mouseenter", () => line.classList.add("m-tree-node-over"));
    M.on(line, "mouseleave", () => line.classList.remove("m-tree-node-over"));
    M.on(line, "click", event => {
      event.preventDefault();
      if (selected) selected.classList.remove("m-tree-selected");
      selected = line;
      line.classList.add("m-tree-selected");
      // A folder that has no page of its own opens where it is; it is folded by its sign, or by two clicks.
      if (folder) toggle(true);
      if (node.page) onclick(node);
    });
    if (folder && node.open) toggle(true);
  });
  draw(nodes, root, "");
  return root;
};
