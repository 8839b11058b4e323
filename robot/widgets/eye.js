// What a person would see in this document: actions, ticks, choices, fields, titles, texts and dialogs, with their
// captions, states and places. Plain data; Python decides. Reads only: the page is not changed.
(() => {
  const eye = (window.__robotEye ||= (() => {
    const ids = new WeakMap();
    let next = 1;
    const state = { version: 0, at: 0, refs: new Map(), document: `${Date.now()}-${Math.random()}` };
    const idOf = (el) => {
      if (!ids.has(el)) ids.set(el, next++);
      return ids.get(el);
    };
    const bump = () => { state.version += 1; };
    const observer = new MutationObserver(bump);
    const observed = new WeakSet();
    // Some of these events do not leave the component they happen in.
    const observe = (root) => {
      if (observed.has(root)) return;
      observed.add(root);
      observer.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
      for (const type of ["input", "change", "transitionend", "animationend", "load", "scroll"]) {
        root.addEventListener(type, bump, { capture: true, passive: true });
      }
    };
    observe(document);

    // As drawn: what is handed to a component stands in its slot, and a component's own content in the component.
    const parentOf = (el) => el.assignedSlot || el.parentElement || (el.getRootNode() instanceof ShadowRoot ? el.getRootNode().host : null);
    const childrenOf = (el) => {
      if (el.shadowRoot) return el.shadowRoot.children;
      const handed = el.tagName === "SLOT" ? el.assignedElements() : [];
      return handed.length ? handed : el.children;
    };
    const under = (x, y) => {
      let at = document.elementFromPoint(x, y);
      while (at?.shadowRoot) {
        const inner = at.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === at) break;
        at = inner;
      }
      return at;
    };
    // Soft hyphens and zero-width marks are there for line breaks: nobody sees them.
    const clean = (text) => (text || "").replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/\s+/g, " ").trim();
    // Within one look nothing moves, so what was asked of a node once is not asked again.
    const memories = [];
    const once = (answer) => {
      const known = new Map();
      memories.push(known);
      return (el) => {
        let found = known.get(el);
        if (found === undefined) known.set(el, (found = answer(el)));
        return found;
      };
    };
    const styleOf = once((el) => getComputedStyle(el));
    const rectOf = once((el) => el.getBoundingClientRect());
    // What a component is handed is no text of the component's own to the browser, though everybody reads it there.
    const drawn = (node) => {
      if (node.nodeType === 3) return node.data;
      if (node.nodeType !== 1 || node.matches("script,style,template")) return "";
      const handed = node.tagName === "SLOT" ? node.assignedNodes() : [];
      return [...(handed.length ? handed : (node.shadowRoot || node).childNodes)].map(drawn).join(" ");
    };
    const text = (el) => (el.shadowRoot || el.tagName === "SLOT" || el.querySelector("slot") ? drawn(el) : el.innerText ?? el.textContent);
    const words = once((el) => clean(text(el)));

    // Seen by a person: laid out, not transparent, larger than the 1-pixel trick of screen-reader-only content, and
    // not folded away in a closed accordion.
    const boxOf = (el) => {
      const r = rectOf(el);
      return { x: r.x + scrollX, y: r.y + scrollY, width: r.width, height: r.height };
    };
    const shown = once((el) => {
      let answer = true;
      if (!el.checkVisibility({ visibilityProperty: true, opacityProperty: true })) answer = false;
      else {
        const r = rectOf(el);
        const style = styleOf(el);
        if (style.display !== "contents") {
          if (r.width <= 1 || r.height <= 1) answer = el.tagName === "BODY" || el.tagName === "HTML";
          else if (r.right + scrollX <= 0 || r.bottom + scrollY <= 0) answer = false;
          else if (style.clip === "rect(0px, 0px, 0px, 0px)" || style.clipPath === "inset(50%)") answer = false;
        }
        if (answer) {
          const up = parentOf(el);
          if (up && up !== document.body && up !== document.documentElement) {
            const us = styleOf(up);
            const ur = rectOf(up);
            const folded = us.display !== "contents" && us.overflow !== "visible" && (ur.height < 2 || ur.width < 2);
            const cut = us.overflowY === "hidden" && us.display !== "contents" && ur.height >= 2 && r.top >= ur.bottom - 1
              && style.position !== "fixed" && up.scrollHeight > up.clientHeight && up.clientHeight < 4;
            answer = !folded && !cut && shownAncestor(up);
          }
        }
      }
      return answer;
    });
    // An ancestor hides its content only by folding or clipping it; a zero-size but overflowing parent does not.
    const shownAncestor = once((el) => {
      if (el === document.body || el === document.documentElement) return true;
      const style = styleOf(el);
      if (style.display !== "contents" && style.overflow !== "visible") {
        const r = rectOf(el);
        if (r.height < 2 || r.width < 2) return false;
      }
      const up = parentOf(el);
      return !up || shownAncestor(up);
    });

    const GREY = /(^|[\s_-])(sansmain|disabled|is-disabled|desactive|d\u00e9sactiv\u00e9|inactif|grise|gris\u00e9)($|[\s_-])/i;
    const enabled = (el) => {
      if (el.matches(":disabled") || el.closest("[aria-disabled='true'],[inert]")) return false;
      for (let at = el, up = 0; at && up < 3; at = parentOf(at), up += 1) {
        if (GREY.test(typeof at.className === "string" ? at.className : "")) return false;
      }
      const style = styleOf(el);
      return style.pointerEvents !== "none" && style.cursor !== "not-allowed" && parseFloat(style.opacity) >= 0.55;
    };

    const byIds = (el, attribute) => (el.getAttribute(attribute) || "").split(/\s+/).filter(Boolean)
      .map((id) => el.getRootNode().getElementById?.(id)).filter(Boolean);
    const push = (names, text) => {
      const one = clean(text);
      if (one && one.length <= 200 && !names.includes(one)) names.push(one);
    };
    const CONTROL = "input:not([type=hidden]),select,textarea,[role=checkbox],[role=switch],[role=radio],[role=combobox],[role=textbox],[role=spinbutton],[contenteditable=true]";

    // Captions of a control or an action: all that a person could call it by.
    const names = (el, own) => {
      const out = [];
      byIds(el, "aria-labelledby").forEach((one) => push(out, text(one)));
      push(out, el.getAttribute("aria-label"));
      for (const label of el.labels || []) push(out, labelText(label, el));
      // A row is called by its first cell.
      const cells = own && el.matches("tr,[role=row]") ? [...el.children].filter((one) => words(one)) : [];
      if (cells.length > 1) push(out, words(cells[0]));
      if (own) push(out, caption(el));
      if (["submit", "button", "reset"].includes(el.type) && el.tagName === "INPUT") push(out, el.value);
      push(out, el.getAttribute("alt"));
      push(out, el.getAttribute("title"));
      if (own) {
        const menu = hasMenu(el) ? el.querySelector(NESTED) : null;
        const inside = [...el.querySelectorAll("img[alt],[aria-label],svg title,[title]")];
        inside.filter((one) => !menu?.contains(one)).forEach((one) =>
          push(out, one.getAttribute("alt") || one.getAttribute("aria-label") || one.getAttribute("title") || one.textContent));
      }
      push(out, el.getAttribute("placeholder"));
      return out;
    };
    // An entry with a menu of its own is called by its caption, not by all that its open menu offers.
    const NESTED = "ul,ol,[role=menu],[role=group],[role=tree]";
    const hasMenu = (el) => /^(menuitem|treeitem)/.test(el.getAttribute("role") || "") && Boolean(el.querySelector(NESTED));
    const caption = (el) => {
      if (!hasMenu(el)) return words(el);
      return [...el.childNodes].filter((n) => n.nodeType === 3 || (n.nodeType === 1 && !n.matches(NESTED)))
        .map((n) => (n.nodeType === 3 ? n.data : words(n))).join(" ");
    };
    const labelText = (label, control) => {
      if (!label.contains(control) || control.tagName !== "SELECT") return text(label);
      return [...label.childNodes].filter((n) => !n.contains(control)).map((n) => n.textContent).join(" ");
    };

    // The caption beside a control that no markup ties to it: to its right for a tick, else left or above.
    const beside = (el, isTick) => {
      const bare = (node) => {
        if (!node) return "";
        if (node.nodeType === 3) return clean(node.data);
        if (node.nodeType !== 1 || node.matches(CONTROL) || node.querySelector(CONTROL) || !shown(node)) return "";
        return words(node);
      };
      const walk = (step) => {
        for (let at = el, up = 0; at && up < 4; at = parentOf(at), up += 1) {
          for (let node = at[step]; node; node = node[step]) {
            const text = bare(node);
            if (text) return text.length <= 160 ? text : "";
            if (node.nodeType === 1 && (node.matches(CONTROL) || node.querySelector(CONTROL))) return "";
          }
          if (at.parentElement && at.parentElement.matches("form,fieldset,section,main,body,[role=dialog],[role=group]")) return "";
        }
        return "";
      };
      return isTick ? walk("nextSibling") || walk("previousSibling") : walk("previousSibling");
    };
    const cellNames = (el) => {
      const cell = el.closest("td,th");
      if (!cell) return { row: "", column: "" };
      const line = cell.parentElement;
      const head = [...line.children].find((one) => one !== cell && words(one));
      const top = cell.closest("table")?.querySelector("tr");
      const over = top && top !== line ? top.children[cell.cellIndex] : null;
      const column = over && over.colSpan === cell.colSpan ? words(over) : "";
      return { row: head ? words(head).slice(0, 160) : "", column: column.slice(0, 160) };
    };

    const TICK = "input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio],[role=menuitemcheckbox],[role=menuitemradio],button[aria-pressed],[role=button][aria-pressed]";
    const CHOICE = "select,[role=combobox],button[aria-haspopup=listbox],[role=button][aria-haspopup=listbox]";
    const FIELD = "input:not([type]),input[type=text],input[type=url],input[type=number],input[type=search],input[type=email],input[type=tel],input[type=password],input[type=date],input[type=time],textarea,[role=textbox],[role=spinbutton],[contenteditable=true]";
    const ACTION = "a[href],button,input[type=submit],input[type=button],input[type=image],input[type=reset],summary,area[href],[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=treeitem]";
    const TITLE = "h1,h2,h3,h4,h5,h6,legend,summary,caption,dt,th,[role=heading],[aria-expanded]";
    // A list of so many cells is one of people: what it shows is read by the list's own eye.
    const CELL = "[role=gridcell],[role=rowheader]";
    const CROWD = 200;
    const FRAME = "[role=dialog],[role=alertdialog],dialog[open],[aria-modal=true]";

    const trail = once((el) => {
      const up = parentOf(el);
      return up ? [idOf(up), ...trail(up)] : [];
    });
    // A window without a role: it lies over the page, holds something to press, and a veil bars the rest.
    let plain = null;
    const plainDialog = () => {
      let found = null;
      if (!document.body || document.querySelector("[aria-modal=true],dialog:modal,[role=alertdialog]")) return null;
      const press = (el) => el.querySelector("button,[role=button],input[type=button],input[type=submit]")
        || [...el.querySelectorAll("*")].some((one) => getComputedStyle(one).cursor === "pointer");
      // It may stand above the middle, or beside it: the veil is then what lies in the middle.
      for (const [x, y] of [[50, 50], [50, 35], [50, 20], [50, 65], [50, 80], [30, 50], [70, 50]]) {
        if (found) break;
        let at = under((innerWidth * x) / 100, (innerHeight * y) / 100);
        for (; at && at !== document.body; at = parentOf(at)) {
          const style = getComputedStyle(at);
          if (!["fixed", "absolute"].includes(style.position)) continue;
          const r = at.getBoundingClientRect();
          const small = r.width < innerWidth * 0.9 || r.height < innerHeight * 0.9;
          if (small && press(at) && modal(at)) found = at;
        }
      }
      return found;
    };
    // A window may be a wrapper without a size of its own, its veil and its pane standing free inside.
    const opened = (el) => shown(el) || (el.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      && [...childrenOf(el)].some((one) => styleOf(one).position === "fixed" && shown(one)));
    const isDialog = once((el) => (el === plain || el.matches(FRAME)) && opened(el));
    const frameOf = once((el) => {
      if (isDialog(el)) return idOf(el);
      const up = parentOf(el);
      return up ? frameOf(up) : 0;
    });
    const CHOSEN = /(^|[\s_-])(active|selected|is-active|is-selected|current|courante?|actif|choisie?|s\u00e9lectionn\u00e9e?)($|\s)/i;
    const selected = (el) => el.getAttribute("aria-selected") === "true" || ["page", "true"].includes(el.getAttribute("aria-current"))
      || [el, ...(el.parentElement?.matches("li,tr,td") ? [el.parentElement] : [])].some((one) => CHOSEN.test(typeof one.className === "string" ? one.className : ""));
    // What marks one of several as chosen, where only its look does: ground, ink, weight and frame, its own or its line's.
    const marks = (el) => [el, parentOf(el)].filter(Boolean).map((one) => {
      const s = styleOf(one);
      return [s.backgroundColor, s.color, s.fontWeight, s.borderColor, s.borderStyle, s.textDecorationLine].join(" ");
    }).join(" | ");
    const bool = (value) => (value === "true" ? true : value === "false" ? false : null);
    const level = (el) => {
      const native = /^H([1-6])$/.exec(el.tagName);
      return native ? Number(native[1]) : Number(el.getAttribute("aria-level")) || 0;
    };

    const survey = () => {
      for (const known of memories) known.clear();
      state.refs.clear();
      plain = plainDialog();
      const crowded = document.querySelectorAll(CELL).length > CROWD;
      const items = [];
      const texts = [];
      let order = 0;
      const item = (kind, el, more) => {
        const target = more.target || el;
        const id = idOf(target);
        state.refs.set(id, target);
        if (target !== el) state.refs.set(idOf(el), el);
        delete more.target;
        items.push({
          kind, ref: id, source: idOf(el), tag: el.tagName.toLowerCase(), role: el.getAttribute("role") || "",
          type: (el.getAttribute("type") || "").toLowerCase(), shown: shown(target), enabled: enabled(el),
          box: boxOf(target), trail: trail(el), dialog: frameOf(el), order: order++, level: level(el),
          expanded: bool(el.getAttribute("aria-expanded")), href: el.href || "", tier: 1, names: [], ...more,
        });
      };
      const pointed = (el) => {
        const up = parentOf(el);
        return el.hasAttribute("onclick") || (el.hasAttribute("tabindex") && el.tabIndex >= 0)
          || (styleOf(el).cursor === "pointer" && (!up || styleOf(up).cursor !== "pointer"));
      };
      const visit = (el) => {
        if (el.matches("script,style,template,noscript,head") || (crowded && el.matches(CELL) && !el.querySelector(`${CONTROL},${ACTION}`))) return;
        const bulk = el.matches("tbody,[role=rowgroup]") && el.childElementCount > 60;
        if (isDialog(el)) {
          item("dialog", el, { shown: true, names: names(el, false), value: words(el).slice(0, 2000), modal: modal(el) });
        }
        if (el.matches(TITLE) && !el.matches("select,input,textarea,[role=combobox]")) {
          item("title", el, { names: names(el, true), value: words(el).slice(0, 200), controls: byIds(el, "aria-controls").map(idOf),
            names_of: el.id ? [...el.getRootNode().querySelectorAll(`[aria-labelledby~="${CSS.escape(el.id)}"]`)].map(idOf) : [],
            look: lookOf(el) });
        }
        if (el.matches(TICK)) tick(el);
        else if (el.matches(CHOICE)) choice(el);
        else if (el.matches(FIELD) && !el.closest("[role=combobox]:not(input)")) field(el);
        if (el.matches(ACTION)) item("action", el, { names: names(el, true), selected: selected(el), look: marks(el) });
        else if (!el.matches("body,html,form,main,label," + CONTROL) && shown(el) && pointed(el) && words(el).length < 120) {
          item("action", el, { names: names(el, true), tier: 2, selected: selected(el), look: marks(el) });
        }
        if (bulk) { item("list", el, { value: String(el.childElementCount) }); return; }
        const own = [...el.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join(" ");
        if (clean(own) && shown(el) && !el.matches("option,select,textarea")) {
          const link = el.closest("a,button,[role=button],[role=link],[role=menuitem],[role=tab],[role=option],label,li[role]");
          item("text", el, { names: [clean(own).slice(0, 300), words(el).slice(0, 300)].filter((t, i, all) => t && all.indexOf(t) === i),
            pressed: Boolean(link), live: Boolean(el.closest("[role=alert],[role=status],[aria-live]")), look: lookOf(el),
            banner: Boolean(el.closest("header,[role=banner]")), tier: 3 });
          texts.push(clean(own));
        }
        if (el.shadowRoot) observe(el.shadowRoot);
        for (const child of childrenOf(el)) visit(child);
      };
      const lookOf = (el) => {
        const s = styleOf(el);
        return `${el.tagName} ${s.fontSize} ${s.fontWeight}`;
      };
      const tick = (el) => {
        const native = el.tagName === "INPUT";
        const all = names(el, !native);
        const cell = cellNames(el);
        // In a cell that holds a text of its own, that text is what it is called by; alone in it, its column is.
        const home = el.closest("td,th");
        if (!all.length) push(all, (home && words(home) ? "" : cell.column) || beside(el, true) || cell.column);
        let target = el;
        if (!shown(el)) {
          const label = [...(el.labels || [])].find(shown) || el.closest("label,[role=checkbox],[role=switch]");
          if (label && shown(label)) target = label;
        }
        item("tick", el, {
          target, names: all, ...cell, enabled: enabled(el) && (target === el || enabled(target)),
          checked: native ? (el.indeterminate ? null : el.checked) : bool(el.getAttribute("aria-checked") ?? el.getAttribute("aria-pressed")),
          radio: el.type === "radio" || /radio/.test(el.getAttribute("role") || ""), group: el.name || "",
          visual: Boolean(target && shown(target)),
        });
      };
      const choice = (el) => {
        const native = el.tagName === "SELECT";
        const all = names(el, false);
        if (!all.length) push(all, beside(el, false));
        push(all, cellNames(el).row);
        const inner = native || el.tagName === "INPUT" ? el : el.querySelector("input:not([type=hidden])") || el;
        item("choice", el, {
          target: inner, names: all, native,
          value: native ? clean(el.selectedOptions[0]?.text) : clean(inner.tagName === "INPUT" ? inner.value : words(el)),
          options: native ? [...el.options].map((o) => clean(o.text)) : [],
          typed: inner.tagName === "INPUT" && !inner.readOnly,
          enabled: enabled(el) && enabled(inner), popup: byIds(el, "aria-controls").concat(byIds(el, "aria-owns")).map(idOf),
        });
      };
      const field = (el) => {
        const all = names(el, false);
        push(all, beside(el, false));
        push(all, cellNames(el).row);
        const secret = el.type === "password";
        item("field", el, { names: all, secret, value: secret ? "" : el.value ?? words(el), readonly: Boolean(el.readOnly) });
      };
      if (document.body) visit(document.body);
      state.at = performance.now();
      return { version: state.version, document: state.document, url: location.href, title: document.title, items, busy: !items.some((one) => one.kind === "dialog") && busy(), ready: document.readyState };
    };

    // In front of everything else: said so, or a veil keeps the rest of the page out of reach.
    const modal = (el) => {
      if (el.getAttribute("aria-modal") === "true" || el.getAttribute("role") === "alertdialog" || el.matches("dialog:modal")) return true;
      const spots = [[3, 3], [innerWidth - 3, 3], [3, innerHeight - 3], [innerWidth - 3, innerHeight - 3]];
      return spots.every(([x, y]) => {
        for (let at = under(x, y); at && at !== document.body; at = parentOf(at)) {
          if (at === el) return true;
          const style = getComputedStyle(at);
          const r = at.getBoundingClientRect();
          if (["fixed", "absolute"].includes(style.position) && r.width >= innerWidth * 0.9 && r.height >= innerHeight * 0.9) return true;
        }
        return false;
      });
    };

    // A veil over the whole page while a call is under way; a dialog's own veil does not count.
    const busy = () => {
      if (!document.body) return false;
      if (document.body.matches("[aria-busy=true]") || document.querySelector("main[aria-busy=true],[role=main][aria-busy=true]")) return true;
      let at = under(innerWidth / 2, innerHeight / 2);
      for (; at && at !== document.body && at !== document.documentElement; at = parentOf(at)) {
        const style = getComputedStyle(at);
        if (style.position !== "fixed" && style.position !== "absolute") continue;
        const r = at.getBoundingClientRect();
        // A backdrop behind the page covers it too, but does not lie in front.
        const covers = r.width >= innerWidth * 0.9 && r.height >= innerHeight * 0.9 && parseInt(style.zIndex, 10) > 0;
        if (covers && !at.querySelector("button,a,input,select,iframe,[role=button]") && words(at).length < 80) return true;
      }
      return false;
    };
    // The last survey was of this document, is younger than so many milliseconds, and nothing has moved since.
    const holds = (document, version, age) =>
      state.document === document && state.version === version && performance.now() - state.at < age;
    return { survey, holds, refs: state.refs, version: () => state.version, idOf };
  })());
  return eye;
})()
