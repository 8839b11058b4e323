// What a person would see in this document: actions, ticks, choices, fields, titles, texts and dialogs, with their
// captions, states and places. Plain data; Python decides. Reads only: the page is not changed. How the page reads is
// `page.js`, which moves in first.
(() => {
  const eye = (window.__robotEye ||= (() => {
    const {
      clean, parentOf, childrenOf, holds: contains, boxAround, under, once, forget, styleOf, rectOf, read, shown, enabled, readonly, selected, CONTROL, byIds,
      push, names, ownLine, drawing, forForm, taking, boxed, signOf, drawnBox, drawnMark, drawnButton, groundOf, isFree, round, knob, switchedOn, drawnList, standIn, through, uncovered, glyph, seen, heading, headedBy, titleIn, beside, besideTick, cellNames, fieldNames, modal, isDialog, sheetOver,
    } = window.__robotPage;
    // Kinds of things that are pressed.
    const PRESSES = ["action", "entry"];
    const ids = new WeakMap();
    let next = 1;
    const state = { version: 0, at: 0, refs: new Map(), document: `${Date.now()}-${Math.random()}` };
    const idOf = (el) => {
      if (!ids.has(el)) ids.set(el, next++);
      return ids.get(el);
    };
    // Whoever waits for a movement; each is called once.
    const waiting = new Set();
    const bump = () => {
      state.version += 1;
      for (const one of waiting) one();
    };
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

    const scrolled = once(() => ({ x: scrollX, y: scrollY }));
    const boxOf = (el) => {
      const [r, by] = [rectOf(el), scrolled(document)];
      return { x: r.x + by.x, y: r.y + by.y, width: r.width, height: r.height };
    };
    const TICK = "input[type=checkbox],input[type=radio],[role=checkbox],[role=switch],[role=radio],[role=menuitemcheckbox],[role=menuitemradio],button[aria-pressed],[role=button][aria-pressed]";
    // What the hand over it grabs is pressed to be moved: that it is held now is nothing that is set.
    const isTick = (el) => el.matches(TICK) && !(el.hasAttribute("aria-pressed") && /grab|move/.test(styleOf(el).cursor));
    const STATED = "[role=checkbox][aria-checked],[role=switch][aria-checked],[role=radio][aria-checked]";
    const CHOICE = "select,[role=combobox],input[aria-haspopup=listbox],button[aria-haspopup=listbox],[role=button][aria-haspopup=listbox]";
    const FIELD = "input:not([type]),input[type=text],input[type=url],input[type=number],input[type=search],input[type=email],input[type=tel],input[type=password],input[type=date],input[type=time],input[type=range],textarea,[role=textbox],[role=spinbutton],[contenteditable=true]";
    const ACTION = "a[href],button,input[type=submit],input[type=button],input[type=image],input[type=reset],summary,area[href],[role=button],[role=link],[role=tab],[role=menuitem],[role=option],[role=treeitem]";
    const TITLE = "h1,h2,h3,h4,h5,h6,legend,summary,caption,dt,th,[role=heading],[aria-expanded]";
    const HOLDS_ENTRIES = "[role=menubar],[role=menu],[role=tablist],[role=tree],[role=toolbar],[role=radiogroup]";
    // What a list of so many cells shows is read by the list's own eye.
    const CELL = "[role=gridcell],[role=rowheader]";
    const CROWD = 200;
    // How high a level of a menu is at least, in pixels.
    const LEVEL = 100;

    // What a node stands in; all that it stands in is put together from these, each told once.
    const parents = new Map();
    const standsIn = (el) => {
      const up = parentOf(el);
      if (!up) return 0;
      const id = idOf(up);
      if (!parents.has(id)) {
        parents.set(id, 0);
        parents.set(id, standsIn(up));
      }
      return id;
    };
    const frameOf = once((el) => {
      if (isDialog(el)) return idOf(el);
      const up = parentOf(el);
      return up ? frameOf(up) : 0;
    });
    // What marks one of several as chosen, where only its look does: ground, ink, weight and frame, its own or its line's.
    // A line above or below separates it from its neighbours: the first has none above, and is not marked by that.
    const marks = (el) => [el, parentOf(el)].filter(Boolean).map((one) => {
      const s = styleOf(one);
      const sides = ["Left", "Right"].filter((side) => parseFloat(s[`border${side}Width`]) > 0).map((side) => s[`border${side}Color`] + s[`border${side}Style`]);
      return [s.backgroundColor, s.color, s.fontWeight, ...sides, s.textDecorationLine].join(" ");
    }).join(" | ");
    // The form that it is sent with; 0 outside of any.
    const formOf = (el) => {
      const form = el.form || el.closest("form");
      return form ? idOf(form) : 0;
    };
    const bool = (value) => (value === "true" ? true : value === "false" ? false : null);
    // A native heading that folds says so by what it stands in.
    const unfolded = (el) => bool(el.getAttribute("aria-expanded")) ?? (el.matches("details > summary") ? el.parentElement.open : null);
    const level = (el) => {
      const native = /^H([1-6])$/.exec(el.tagName);
      return native ? Number(native[1]) : Number(el.getAttribute("aria-level")) || 0;
    };

    const survey = () => {
      forget();
      state.refs.clear();
      parents.clear();
      const crowded = document.querySelectorAll(CELL).length > CROWD;
      const items = [];
      const lists = new Set();
      const stoodFor = new Set();
      const panes = [];
      let order = 0;
      const sheet = sheetOver();
      // What lies below a menu as large as the page is not there to be pressed, though its own place may show through.
      const below = (kind, el) => {
        if (!sheet || !PRESSES.includes(kind) || holds(sheet, el)) return false;
        const r = rectOf(el);
        const top = under((r.left + r.right) / 2, (r.top + r.bottom) / 2);
        return top === sheet || Boolean(top && holds(sheet, top));
      };
      const item = (kind, el, more) => {
        const target = more.target || el;
        const id = idOf(target);
        state.refs.set(id, target);
        if (target !== el) state.refs.set(idOf(el), el);
        delete more.target;
        items.push({
          kind, ref: id, source: idOf(el), tag: el.tagName.toLowerCase(), role: el.getAttribute("role") || "",
          type: (el.getAttribute("type") || "").toLowerCase(), shown: shown(target) && !below(kind, target), enabled: enabled(el),
          box: boxOf(target), up: standsIn(el), dialog: frameOf(el), order: order++, level: level(el),
          form: formOf(el), expanded: unfolded(el), opens: el.matches("[aria-haspopup]:not([aria-haspopup=false])"), href: el.href || "", tier: 1, names: [], ...more,
        });
      };
      // A button with a label of its own shows what was chosen: it opens a list.
      const labelled = (el) => el.matches("button") && shown(el) && read(el) && ([...el.labels].some((one) => read(one) && read(one) !== read(el)) || described(el));
      // A field is only there to search where a text that is none of its captions is drawn over it: what was chosen.
      const chosenIn = (el) => {
        const top = el.value || !shown(el) ? el : uncovered(el);
        return top !== el && !top.closest("label") && Boolean(read(top)) && !names(el, false).includes(read(top));
      };
      // So does one that opens a menu and is described by its caption, or stands right under a label that is no other's.
      const described = (el) => {
        if (!["true", "menu"].includes(el.getAttribute("aria-haspopup")) && !el.hasAttribute("aria-expanded")) return "";
        const above = el.previousElementSibling || el.parentElement?.previousElementSibling;
        const labels = [...byIds(el, "aria-describedby"), ...(above?.matches("label") && !above.control ? [above] : [])];
        return labels.map(read).find((one) => one && one !== read(el)) || "";
      };
      // A program of the page does something when it is pressed, whatever the pointer looks like over it; what some
      // libraries put there does nothing.
      const answers = (el) => typeof el.onclick === "function" && !/\{\s*\}$/.test(el.onclick);
      const pointed = (el) => {
        const up = parentOf(el);
        // What holds entries may take the keyboard for them; what is pressed is an entry.
        if (el.matches(HOLDS_ENTRIES)) return false;
        return el.hasAttribute("onclick") || answers(el) || drawnButton(el) || (el.hasAttribute("tabindex") && el.tabIndex >= 0)
          || el.matches("a:not([href]):not([name])") || (styleOf(el).cursor === "pointer" && (!up || styleOf(up).cursor !== "pointer"));
      };
      const visit = (el) => {
        if (el.matches("script,style,template,noscript,head")) return;
        if (crowded && el.matches(CELL) && !el.querySelector(`${CONTROL},${ACTION}`)) { rowsOf(el); return; }
        const bulk = el.matches("tbody,[role=rowgroup]") && el.childElementCount > 60;
        if (isDialog(el)) {
          item("dialog", el, { shown: true, names: names(el, false), value: read(el).slice(0, 2000), modal: modal(el) });
        }
        if (el.matches(TITLE) && !el.matches("select,input,textarea,[role=combobox]")) {
          item("title", el, { names: names(el, true), value: read(el).slice(0, 200), controls: byIds(el, "aria-controls").map(idOf),
            names_of: el.id ? [...el.getRootNode().querySelectorAll(`[aria-labelledby~="${CSS.escape(el.id)}"]`)].map(idOf) : [],
            look: lookOf(el), live: announced(el) });
        }
        const turned = !isTick(el) && shown(el) && pointed(el) && knob(el);
        if (turned) {
          const all = names(el, !read(el));
          besideTick(el).forEach((one) => push(all, one));
          item("tick", el, { names: all, checked: switchedOn(el), visual: true });
        } else if (isTick(el)) tick(el);
        else if (el.matches(CHOICE) || labelled(el)) choice(el);
        else if (el.matches(FIELD) && !el.closest("[role=combobox]:not(input),button,[role=button]")) (chosenIn(el) ? choice : field)(el);
        if (el.matches("button") && !el.matches(CHOICE) && !labelled(el) && drawnList(el) !== null && beside(el, false)) listed(el);
        const box = !isTick(el) && shown(el) && pointed(el) ? drawnBox(el) : null;
        const mark = (box && (box === el || !el.matches(ACTION)) ? drawnMark(box) : null) ?? null;
        if (mark !== null) item("tick", el, { names: names(el, true), checked: mark, radio: round(box), visual: true });
        else if (el.matches(ACTION) || lineOfOne(el)) item("action", el, { target: ownLine(el), names: names(el, true), selected: selected(el), look: marks(el), sign: signOf(el), head: headedBy(el) });
        else if (!turned && !el.matches("body,html,form,main,label," + CONTROL) && shown(el) && pointed(el) && read(el).length < (titleIn(el) ? 400 : 120)) {
          if (drawnList(el) !== null && !stoodFor.has(el)) listed(el);
          item("action", el, { names: names(el, true), tier: 2, selected: selected(el), look: marks(el), sign: signOf(el), head: headedBy(el) });
        }
        if (bulk) { item("list", el, { value: String(el.childElementCount) }); return; }
        const own = [...el.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join(" ");
        // A component without a size shows what it is handed where its slot stands.
        const place = clean(own) && (shown(el) ? el : placeOf(el));
        if (place && !el.matches("option,select,textarea")) {
          const link = el.closest("a,button,[role=button],[role=link],[role=menuitem],[role=tab],[role=option],label,li[role]");
          item("text", el, { target: place, names: [clean(own).slice(0, 300), read(el).slice(0, 300)].filter((t, i, all) => t && all.indexOf(t) === i),
            pressed: Boolean(link), live: announced(el), look: lookOf(el),
            masthead: heads(el), sign: signAfter(el), tier: 3 });
          const pressed = link || el.matches(TITLE) ? null : entry(el);
          if (pressed) item("entry", el, { target: pressed, names: names(el, true), enabled: enabled(pressed), look: marks(el), tier: 3 });
        }
        if (laidOver(el)) panes.push(el);
        if (el.shadowRoot) observe(el.shadowRoot);
        for (const child of childrenOf(el)) visit(child);
      };
      const placeOf = (el) => {
        const slot = el.shadowRoot && [...el.childNodes].find((n) => n.nodeType === 3 && clean(n.data) && n.assignedSlot)?.assignedSlot;
        const at = slot ? boxAround(slot) : el;
        return shown(at) ? at : null;
      };
      const listed = (el) => {
        const all = [];
        push(all, beside(el, false));
        item("choice", el, { names: all, value: drawnList(el) });
      };
      // In the head of the page: what says that it is one, else a bar along its top, as wide as it.
      const heads = (el) => {
        if (el.closest("header,[role=banner]")) return true;
        let bar = el;
        while (bar && (rectOf(bar).width < innerWidth * 0.9 || rectOf(bar).top + scrollY > 0)) bar = parentOf(bar);
        return Boolean(bar) && !bar.matches("html,body") && window === top && rectOf(bar).height < innerHeight / 6;
      };
      // What the wordless sign right after a text says of it; how it is drawn where it says nothing that is known.
      const signAfter = (el) => {
        const next = el.nextElementSibling;
        if (!next || next.nextElementSibling || read(next) || !shown(next)) return "";
        const drawn = [next, ...next.querySelectorAll("*")].find((one) => one.matches("svg,i,img") && shown(one));
        return signOf(next) || (drawn ? drawn.outerHTML.slice(0, 400) : "");
      };
      // The rows of a long list are one thing.
      const rowsOf = (cell) => {
        let list = parentOf(cell);
        while (list && !list.matches("table,[role=grid],[role=treegrid],[role=table]")) list = parentOf(list);
        if (!list || lists.has(list)) return;
        lists.add(list);
        item("list", list, { value: "" });
      };
      // A line that can be chosen, of a list that is built as a grid of one column.
      const lineOfOne = (el) => el.matches("[role=row][aria-selected]") && el.querySelectorAll("[role=gridcell]").length === 1 && shown(el);
      // A short text that cannot be marked was made to be pressed: page programs take that from what stands for a button.
      // What takes the pointer is the text, or what it stands in.
      const entry = (el) => {
        let at = el;
        while (at && styleOf(at).pointerEvents === "none") at = parentOf(at);
        return styleOf(el).userSelect === "none" && at && read(at).length < 120 ? at : null;
      };
      // A part of a message that came: nothing can be set in one.
      const announced = (el) => {
        const message = el.closest("[role=alert],[role=status],[aria-live]");
        return Boolean(message) && !message.querySelector(CONTROL);
      };
      const lookOf = (el) => {
        const s = styleOf(el);
        return `${el.tagName} ${s.fontSize} ${s.fontWeight}`;
      };
      const tick = (el) => {
        const native = el.tagName === "INPUT";
        const target = drawing(el) || el;
        // A native box inside a control that says its state itself is a part of it.
        if (native && el.parentElement?.closest(STATED)) return;
        const all = names(el, !native);
        const cell = cellNames(el);
        // In a cell that holds a text of its own, that text is what it is called by; alone in it, its column is.
        const home = el.closest("td,th");
        // What is painted for it may hold its caption as well.
        if (!all.length && target !== el && /\p{L}/u.test(read(target))) push(all, read(target));
        if (!all.length) {
          if (cell.column && !read(home)) push(all, cell.column);
          else besideTick(target).forEach((one) => push(all, one));
          if (!all.length) push(all, cell.column);
          // Alone in it, it is its row's too: a table of boxes has names at its side and above.
          if (home && !read(home)) push(all, cell.row);
        }
        // In a line of a list that holds nothing else to set, the line's words call it, whatever the box is named.
        const line = home ? null : lineOf(el);
        // Of a native box that is not drawn, what its component tells holds: that is what is painted.
        const told = el.getAttribute("aria-checked") ?? el.getAttribute("aria-pressed")
          ?? (native && !el.checked ? el.closest("[role=option][aria-selected]")?.getAttribute("aria-selected") : null);
        if (line) [...(seen(line).length <= 80 ? [seen(line)] : []), heading(line)].forEach((one) => push(all, one));
        item("tick", el, {
          target: taking(el), shown: shown(target), names: all, ...cell, enabled: enabled(el) && (target === el || enabled(target)),
          checked: native && !(told && target !== el) ? (el.indeterminate ? null : el.checked) : bool(told),
          radio: el.type === "radio" || /radio/.test(el.getAttribute("role") || ""), group: el.name || "",
          visual: Boolean(target && shown(target)),
        });
      };
      const lineOf = (el) => {
        for (let at = parentOf(el), up = 0; at && up < 6; at = parentOf(at), up += 1) {
          if (at.matches("li,[role=option],[role=listitem]")) return at.querySelectorAll(CONTROL).length <= 1 ? at : null;
        }
        return null;
      };
      const choice = (el) => {
        if (el.querySelector(CHOICE)) return;
        const instead = el.tagName === "SELECT" ? standIn(el) : null;
        if (instead) stoodFor.add(instead);
        // What is neither drawn nor told is there for the form alone.
        if (el.tagName === "SELECT" && !instead && !shown(el) && (forForm(el) || el.closest("[aria-hidden=true]"))) return;
        const native = el.tagName === "SELECT" && !instead;
        const inner = el.matches("select,input") ? el : el.querySelector("input:not([type=hidden])") || el;
        const value = el.tagName === "SELECT" ? clean(el.selectedOptions[0]?.text) : clean(inner.tagName === "INPUT" ? inner.value : "") || shownIn(el, inner);
        // What it holds is no name of it.
        const all = names(el, false).filter((one) => one !== value);
        // The caption may be tied to the field in it.
        if (inner !== el) names(inner, false).filter((one) => one !== value).forEach((one) => push(all, one));
        // A name that nobody sees may only say its state (« selected »).
        if (all.every((one) => one === clean(el.getAttribute("aria-label")))) push(all, beside(boxed(inner), false));
        push(all, cellNames(el).row);
        push(all, el.matches("button") ? described(el) : "");
        // Before what is chosen, its own box may hold its caption.
        const parts = inner === el && !el.matches("select,input,button") ? written(el) : [];
        if (parts.length > 1) push(all, parts[0]);
        // What is chosen from a native list is given to itself, though it is only seen through what is drawn under it.
        const itself = native && el.checkVisibility() && rectOf(el).width > 1 && rectOf(el).height > 1;
        // What only shows the chosen one in a button is no part to press: the button is.
        const shows = inner !== el && Boolean(inner.closest("[inert]"));
        const target = instead || (itself || shows ? el : uncovered(through(drawing(inner) || inner)));
        item("choice", el, {
          target, names: all, native, value: parts.length > 1 ? parts.join(" ") : value, told: parts.slice(1).join(" "), ...(itself ? { shown: Boolean(drawing(el)) } : {}),
          options: native ? [...el.options].map((o) => clean(o.text)) : [],
          typed: inner.tagName === "INPUT" && !inner.readOnly && !shows && uncovered(through(inner)) === inner,
          holds: el === inner && inner.tagName === "INPUT" ? textsIn(el) : [],
          enabled: enabled(el) && (shows || enabled(inner)), popup: byIds(el, "aria-controls").concat(byIds(el, "aria-owns")).map(idOf),
        });
      };
      // What a list that takes letters shows beside them, in its own box.
      const shownIn = (el, inner) => (inner.tagName !== "INPUT" ? read(el) : textsIn(el, inner)[0] || ownText(boxed(inner)));
      const textsIn = (el, inner = el) => {
        const labels = names(el, false);
        return [...boxed(inner).querySelectorAll("*")].map(ownText).filter((one) => one && !labels.includes(one));
      };
      // What is written in a box, part by part, without signs and what is pressed in it for something of its own.
      const written = (el) => [...el.querySelectorAll("*")].filter((one) => shown(one) && !glyph(one) && !(one.closest(ACTION) !== el && el.contains(one.closest(ACTION))))
        .map(ownWords).filter(Boolean);
      const ownWords = (el) => clean([...el.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join(" "));
      const ownText = (el) => (shown(el) && !el.closest("[aria-hidden=true]") ? ownWords(el) : "");
      const field = (el) => {
        const secret = el.type === "password";
        const drawn = drawing(el) || el;
        item("field", el, { target: readonly(el) ? uncovered(drawn) : drawn, names: fieldNames(el), secret, value: secret ? "" : el.value ?? read(el), readonly: readonly(el),
          told: secret || el.value || boxed(el) === el ? "" : shownIn(el, el) });
      };
      if (document.body) visit(document.body);
      for (const pane of panes) cover(pane, items);
      state.at = performance.now();
      return { version: state.version, document: state.document, url: location.href, title: document.title, items, parents: [...parents], busy: !items.some((one) => one.kind === "dialog") && busy(), ready: document.readyState };
    };

    // A pane without a hole that lies over a list which it is a part of: the next level of a menu that slides.
    // One without anything to read is a veil.
    const laidOver = (el) => isFree(el) && shown(el) && rectOf(el).height > LEVEL && Boolean(read(el)) && groundOf(el) !== null && contains(el, atMiddle(el));
    const atMiddle = (el) => under(rectOf(el).left + rectOf(el).width / 2, rectOf(el).top + rectOf(el).height / 2);
    const inside = (inner, outer) => inner.left >= outer.left - 1 && inner.right <= outer.right + 1 && inner.top >= outer.top - 1 && inner.bottom <= outer.bottom + 1;
    // What stands beneath it in the largest block that it covers whole is not seen.
    const cover = (pane, items) => {
      let block = null;
      for (let at = parentOf(pane); at && at !== document.body && inside(rectOf(at), rectOf(pane)); at = parentOf(at)) block = at;
      if (!block) return;
      for (const one of items) {
        const el = state.refs.get(one.source);
        if (one.shown && el && contains(block, el) && !contains(pane, el)) one.shown = false;
      }
    };
    // A pane of the veil's own height that stands before it, with something to press: a drawer was opened.
    const drawer = (veil) => [...veil.parentNode.children].some((one) => {
      const [r, all] = [one.getBoundingClientRect(), veil.getBoundingClientRect()];
      return one !== veil && r.height >= all.height * 0.9 && one.contains(under(r.left + r.width / 2, r.top + r.height / 2))
        && Boolean(one.querySelector("button,a[href],[role=button],[role^=tree],[role^=menuitem],[tabindex]"));
    });
    // A veil over the whole page while a call is under way; that of a window, or of a drawer, does not count.
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
        const pressed = () => at.querySelector("button,a,input,select,iframe,[role=button]") || [...at.querySelectorAll("*")].some((one) => styleOf(one).cursor === "pointer" && shown(one) && read(one));
        if (covers && read(at).length < 80 && !pressed()) return !drawer(at);
      }
      return false;
    };
    // The last survey was of this document, is younger than so many milliseconds, and nothing has moved since.
    const holds = (document, version, age) =>
      state.document === document && state.version === version && performance.now() - state.at < age;
    // Answers a moment (`apart` milliseconds) after the first movement since that version, what moves together being looked
    // at once; at the latest after `most`. The page itself tells: a question asked again and again from outside costs more.
    const moved = (version, apart, most) => new Promise((answer) => {
      const begun = performance.now();
      const soon = (from) => setTimeout(answer, Math.min(from + apart, begun + most) - performance.now());
      if (state.version !== version) { soon(state.at); return; }
      const last = setTimeout(() => { waiting.delete(first); answer(); }, most);
      const first = () => {
        waiting.delete(first);
        clearTimeout(last);
        soon(performance.now());
      };
      waiting.add(first);
    });
    return { survey, holds, moved, refs: state.refs, idOf };
  })());
  return eye;
})()
