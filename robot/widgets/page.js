// How a page reads to a person: what is drawn, what it is called, what is greyed, what lies in front. One reading for
// every script that moves into the page (the eye, the list's eye, its hand), so that none sees what another does not.
// `words`: what a site's own names for its looks say (« greyed », « chosen »), from the label files. Reads only.
(words) => window.__robotPage ||= (() => {
  // --- words -------------------------------------------------------------------------------------------------------

  const oneLine = (text) => (text || "").replace(/\s+/g, " ").trim();
  // Soft hyphens and zero-width marks are there for line breaks: nobody sees them.
  const clean = (text) => oneLine((text || "").replace(/[\u00ad\u200b\u2060\ufeff]/g, ""));
  // Two captions are the same when these are: `normal` of robot/labels, and a test holds both to the same answers.
  const normal = (text) => {
    const bare = (text || "").replace(/[\u2019\u2018`\u00b4]/g, "'").replace(/[\u0153\u0152]/g, "oe").replace(/[\u00e6\u00c6]/g, "ae")
      .normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase().toLowerCase().replace(/[\u2010-\u2015\u2212]/g, "-");
    const one = oneLine(bare).replace(/(\s*(\(requis\)|\(obligatoire\)|\(required\)|[:*\u2026]|\.\.\.))+$/, "")
      .replace(/^[^\p{L}\p{N}_(]+|[^\p{L}\p{N}_)?!.]+$/gu, "");
    const letters = [...one];
    const half = Math.floor(letters.length / 2);
    const [first, second] = [letters.slice(0, half).join("").trim(), letters.slice(half).join("").trim()];
    return letters.length > "non".length && first && first === second ? first : one;
  };
  const escaped = (word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const marked = (list, end) => new RegExp(`(^|[\\s_-])(${list.map(escaped).join("|") || "(?!)"})($|${end})`, "i");
  const GREYED = marked(words.greyed, "\\s");
  const CHOSEN = marked(words.chosen, "\\s");
  const EDITS = marked(words.edits, "[\\s_-]");
  const FOLDS = marked(words.folds, "[\\s_-]");
  const SAVES = marked(words.saves, "[\\s_-]");
  const TICKS = marked(words.ticks, "[\\s_-]");
  const TICKED = marked(words.ticked, "[\\s_-]");
  const ANSWERS = new Set(words.answers.map(normal));
  const classOf = (el) => (typeof el.className === "string" ? el.className : "");

  // --- the tree, as drawn: what is handed to a component stands in its slot, its own content in the component -------

  const parentOf = (el) => el.assignedSlot || el.parentElement || (el.getRootNode() instanceof ShadowRoot ? el.getRootNode().host : null);
  const childrenOf = (el) => {
    if (el.shadowRoot) return el.shadowRoot.children;
    const handed = el.tagName === "SLOT" ? el.assignedElements() : [];
    return handed.length ? handed : el.children;
  };
  const holds = (outer, inner) => {
    for (let at = inner; at; at = parentOf(at)) if (at === outer) return true;
    return false;
  };
  // The document and the open shadow roots in it: the parts that a selector does not look into from outside.
  const roots = () => {
    const found = [document];
    for (const root of found) {
      for (const el of root.querySelectorAll("*")) if (el.shadowRoot) found.push(el.shadowRoot);
    }
    return found;
  };
  const active = () => {
    let el = document.activeElement;
    while (el?.shadowRoot?.activeElement) el = el.shadowRoot.activeElement;
    return el;
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

  // --- memory: within one look nothing moves, so what was asked of a node once is not asked again -------------------

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
  // To be called before each look: what is remembered is of the one before.
  const forget = () => { for (const known of memories) known.clear(); };
  const styleOf = once((el) => getComputedStyle(el));
  // What has words and no box of its own (`display: contents`) stands where they do, and in this box.
  const boxless = (el) => styleOf(el).display === "contents";
  const boxAround = (el) => (boxless(el) && parentOf(el) ? boxAround(parentOf(el)) : el);
  const onlyWords = once((el) => boxless(el) && el.tagName !== "SLOT" && [...el.childNodes].some((n) => n.nodeType === 3 && clean(n.data)));
  const rectOf = once((el) => (onlyWords(el) ? lineOf(el) : el.getBoundingClientRect()));

  // --- what it reads ------------------------------------------------------------------------------------------------

  // What a component is handed is no text of the component's own to the browser, though everybody reads it there.
  const nodesOf = (node) => {
    const handed = node.tagName === "SLOT" ? node.assignedNodes() : [];
    return [...(handed.length ? handed : (node.shadowRoot || node).childNodes)];
  };
  const drawn = (node, all) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || node.matches("script,style,template") || !(all || node.tagName === "SLOT" || shown(node))) return "";
    return nodesOf(node).map((one) => drawn(one, all)).join(" ");
  };
  // What is not shown reads as it would if it were.
  const text = (el) => (el.shadowRoot || el.tagName === "SLOT" || el.querySelector("slot") ? nodesOf(el).map((one) => drawn(one, !shown(el) && !opened(el))).join(" ") : el.innerText ?? el.textContent);
  const read = once((el) => clean(text(el)));

  // How many levels around a control what is painted for it may begin.
  const PAINTED = 3;
  // The same for the box that holds a control and its value, and how much higher than the control it may be, in pixels.
  const FRAMED = 6;
  const ROOM = 40;
  // The least that a person can aim at, in pixels.
  const TIGHT = 8;

  // --- what is shown ------------------------------------------------------------------------------------------------

  // It stays where it is when the page is scrolled, and nothing in it is scrolled sideways.
  const pinned = once((el) => {
    const up = parentOf(el);
    return styleOf(el).position === "fixed" || Boolean(up && pinned(up) && !(/auto|scroll/.test(styleOf(up).overflowX) && up.scrollWidth > up.clientWidth + 1));
  });
  // Out of the page to the left or above, where nothing scrolls to, or of the window to the right where it is pinned (a
  // drawer that was shut); what an inner list has scrolled away can come back.
  const away = (el, r) => {
    if (r.left >= innerWidth) return pinned(el);
    // How far the page is scrolled is asked for only where it matters: each time, the browser brings the layout up to date.
    if (r.right > 0 && r.bottom > 0) return false;
    let [right, bottom] = [r.right + scrollX, r.bottom + scrollY];
    for (let up = parentOf(el); up && up !== document.body; up = parentOf(up)) {
      right += up.scrollLeft;
      bottom += up.scrollTop;
    }
    return right <= 0 || bottom <= 0;
  };
  // Seen by a person: laid out, not transparent, larger than the 1-pixel trick of screen-reader-only content, and
  // not folded away in a closed accordion.
  const shown = once((el) => {
    const style = styleOf(el);
    const r = rectOf(el);
    if (onlyWords(el)) return style.visibility === "visible" && r.width > 1 && r.height > 1 && shown(boxAround(el));
    if (!el.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    if (r.width <= 1 || r.height <= 1) { if (el.tagName !== "BODY" && el.tagName !== "HTML") return false; }
    else if (away(el, r)) return false;
    else if (/^rect\((\S+), \1, \1, \1\)$/.test(style.clip) || style.clipPath === "inset(50%)") return false;
    const up = parentOf(el);
    if (!up || up === document.body || up === document.documentElement) return true;
    const us = styleOf(up);
    const ur = rectOf(up);
    const folded = us.display !== "contents" && us.overflow !== "visible" && (ur.height < 2 || ur.width < 2);
    const cut = us.overflowY === "hidden" && us.display !== "contents" && ur.height >= 2 && r.top >= ur.bottom - 1
      && style.position !== "fixed" && up.scrollHeight > up.clientHeight && up.clientHeight < 4;
    return !folded && !cut && shownAncestor(up);
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

  const CONTROL = "input:not([type=hidden]),select,textarea,[role=checkbox],[role=switch],[role=radio],[role=combobox],[role=textbox],[role=spinbutton],[contenteditable=true]";
  // A control of a component's own has no labels to the browser; the label right around it, and around no other, is one.
  const around = (el) => {
    const label = el.matches("[role=checkbox],[role=switch],[role=radio]") ? el.parentElement?.closest("label") : null;
    return label && !label.htmlFor && !others(label, el) ? [label] : [];
  };
  // The browser ties labels to its own controls only; others are meant by `for` all the same.
  const labelsOf = (el) => [...(el.labels || (el.id && el.matches(CONTROL) ? [...el.getRootNode().querySelectorAll(`label[for="${CSS.escape(el.id)}"]`), ...around(el)] : around(el)))];
  // A list that is neither drawn nor reached by a key is there for the form alone.
  const forForm = (el) => el.tagName === "SELECT" && el.tabIndex < 0 && !shown(el);
  // What a person sees of a control: the control, or what is painted for one that is not drawn itself. That is the label
  // of a tick, else the least that lies around it and around no other control.
  const drawing = once((el) => {
    // Some make it all but transparent.
    if (shown(el) && parseFloat(styleOf(el).opacity) > 0.02) return el;
    if (["checkbox", "radio"].includes(el.type)) {
      const label = labelsOf(el).find(shown) || el.closest("label,[role=checkbox],[role=switch]");
      if (label && shown(label)) return label;
    }
    if (!el.matches(CONTROL) || !el.checkVisibility({ visibilityProperty: true })) return null;
    for (let at = parentOf(el), up = 0; at && up < PAINTED; at = parentOf(at), up += 1) {
      if ([...at.querySelectorAll(CONTROL)].some((one) => one !== el && !forForm(one))) return null;
      // What has no room of its own takes the keyboard for the lines of a block, and is not what they are drawn for.
      if (shown(at)) return !rectOf(el).height && rectOf(at).height > LINE && !el.matches("[type=checkbox],[type=radio]") ? null : at;
    }
    return null;
  });

  // Something is drawn where that control is, beneath it: no more than its label is nothing.
  const lies = (el, label, x, y) => el.getRootNode().elementsFromPoint(x, y).some((one) => one !== el && one !== label && label.contains(one));
  const ancestorThat = (el, fits) => {
    let at = parentOf(el);
    while (at && !fits(at)) at = parentOf(at);
    return at;
  };
  // What takes the press: what is drawn; but of a block that is much wider than the control it is drawn for, the place
  // where the control is. A control that is laid anywhere in its label is not what is pressed: its label is.
  const taking = (el) => {
    const drawn = drawing(el) || el;
    const [own, all] = [rectOf(el), rectOf(drawn)];
    // What is drawn and takes no press lets its label, or what it lies in, take it.
    if (drawn === el && styleOf(el).pointerEvents === "none" && el.matches(CONTROL)) {
      return labelsOf(el).find(shown) ?? ancestorThat(el, (one) => styleOf(one).pointerEvents !== "none") ?? el;
    }
    if (drawn === el || !drawn.contains(el) || own.width < TIGHT || own.height < TIGHT || all.width < 2 * own.width) return drawn;
    const [x, y] = [own.x + own.width / 2, own.y + own.height / 2];
    if (drawn.matches("label") && !lies(el, drawn, x, y)) return drawn;
    const top = under(x, y);
    return styleOf(el).pointerEvents !== "none" && (!top || top === el) ? el : drawn;
  };

  const others = (at, el) => [at, ...at.querySelectorAll(CONTROL)].some((one) => one !== el && one.matches(CONTROL) && !holds(one, el) && !holds(el, one) && drawing(one));
  const inked = (colour) => !/^rgba\(.*, 0\)$|^transparent$/.test(colour);
  const SIDES = ["Top", "Right", "Bottom", "Left"];
  const painted = (el) => {
    const s = styleOf(el);
    const edge = SIDES.some((side) => parseFloat(s[`border${side}Width`]) > 0 && s[`border${side}Style`] !== "none" && inked(s[`border${side}Color`]));
    return edge || s.boxShadow !== "none" || (!el.matches(CONTROL) && inked(s.backgroundColor));
  };
  // A component may be painted by what it is made of.
  const ownGround = (el) => painted(el) || [...(el.shadowRoot?.children ?? [])].some((one) => shown(one) && painted(one));
  // The box that a person takes for the control: the least that is painted around it and around no other control, and
  // is not much higher.
  const boxed = once((el) => {
    const own = drawing(el) || el;
    const limit = rectOf(own).height + ROOM;
    for (let at = own, up = 0; at && up < FRAMED && rectOf(at).height <= limit; at = parentOf(at), up += 1) {
      if (others(at, el) || at.matches("form,fieldset,td,th,[role=gridcell],[role=dialog],body")) break;
      if (painted(at)) return at;
    }
    return own;
  });

  // --- controls that are only drawn ---------------------------------------------------------------------------------

  // A tick without a native box: a small square or ring with an edge all around it, beside words, in what is pressed.
  const SQUARE = [12, 28];
  const ARROW = /[▸►▶›»>▾▼▿⌄˅⏷]$/;
  const LINE = 48;
  // How long the caption of a drawn button may be, in letters.
  const CAPTION = 40;
  // How far from the end of its box the sign of a list may stand.
  const SIDE = 24;
  // An edge all around, in an ink or around a ground of its own.
  const edged = (el) => {
    const s = styleOf(el);
    const ground = !el.matches(CONTROL) && inked(s.backgroundColor);
    return SIDES.every((side) => parseFloat(s[`border${side}Width`]) > 0 && s[`border${side}Style`] !== "none" && (ground || inked(s[`border${side}Color`])));
  };
  // A button that is only drawn, as programs of the desk have it, whatever the pointer looks like over it: a box with an
  // edge all around, one line of words that cannot be marked, and nothing else in it.
  const drawnButton = once((el) => styleOf(el).userSelect === "none" && edged(el) && !native(el) && !el.closest("table,label,[role=grid],[role=treegrid]")
    && rectOf(el).height <= LINE && /\p{L}/u.test(read(el)) && read(el).length < CAPTION);
  const holdsNative = (el) => Boolean(el.querySelector(`a[href],button,table,[role],${CONTROL}`));
  const native = (el) => Boolean(el.control) || el.matches(`button,a,tr,td,th,${CONTROL}`) || holdsNative(el);
  const square = (el) => rectOf(el).width >= SQUARE[0] && rectOf(el).width <= SQUARE[1] && Math.abs(rectOf(el).width - rectOf(el).height) <= 2;
  // A button without a word whose label stands after it, as that of a tick does: its picture is the box.
  const boxButton = (el) => el.matches("button,input[type=button]") && square(el) && !read(el) && !el.value
    && [...el.labels].some((one) => read(one) && rectOf(one).left >= rectOf(el).right - 1);
  const drawnBox = once((el) => {
    if (boxButton(el)) return el;
    // What ends with an arrow opens more: a square before its words is its icon.
    if (native(el) || rectOf(el).height > LINE || !read(el) || ARROW.test(read(el))) return null;
    const found = [...el.querySelectorAll("*")].filter((one) => square(one) && edged(one) && !read(one) && shown(one));
    return found.length === 1 ? found[0] : null;
  });
  // Whether a mark is in the middle of the picture that a box is drawn by; null where it cannot be read, undefined as long
  // as it comes.
  const pictures = new Map();
  const CONTRAST = 80;
  const pictured = (box) => {
    const s = styleOf(box);
    const url = /^url\("(.*)"\)$/.exec(s.backgroundImage)?.[1].replace(/\\(.)/g, "$1");
    if (!url || s.backgroundSize !== "auto") return null;
    if (!pictures.has(url)) pictures.set(url, Object.assign(new Image(), { src: url }));
    const image = pictures.get(url);
    if (!image.complete) return undefined;
    if (!image.naturalWidth) return null;
    const [width, height] = [box.clientWidth, box.clientHeight];
    // One picture may hold several, of which the box shows one.
    const at = (place, room) => parseFloat(place) * (place.endsWith("%") ? room / 100 : 1);
    const drawn = new OffscreenCanvas(width, height).getContext("2d");
    drawn.fillStyle = "#fff";
    drawn.fillRect(0, 0, width, height);
    drawn.drawImage(image, at(s.backgroundPositionX, width - image.naturalWidth), at(s.backgroundPositionY, height - image.naturalHeight));
    try {
      const { data } = drawn.getImageData(width / 4, height / 4, width / 2, height / 2);
      const light = [...data].filter((_, n) => n % 4 === 1);
      return Math.max(...light) - Math.min(...light) > CONTRAST;
    } catch {
      return null;
    }
  };
  // What the style sheet draws before and after it, and whether that is seen.
  const styled = (box) => ["::before", "::after"].map((part) => getComputedStyle(box, part)).filter((s) => !["none", "normal"].includes(s.content));
  const drawnByStyle = (box) => styled(box).some((s) => s.display !== "none" && s.visibility === "visible" && parseFloat(s.opacity) > 0 && !/^matrix\(0,/.test(s.transform));
  // A mark in the box: a sign of its own, or one that the style sheet draws.
  const drawnMark = (box) => (boxButton(box) ? pictured(box) : [...box.children].some(shown) || styleOf(box).backgroundImage !== "none" || drawnByStyle(box) || filled(box));
  // A box may be filled instead of marked: in an ink, neither white nor that of what it stands on. How much two colours
  // differ is told as for texts (WCAG 2, contrast ratio): 3 is what a sign needs to be seen.
  const SEEN = 3;
  const WHITE = 0.8;
  const luminance = (colour) => {
    const [r, g, b] = colour.map((one) => (one / 255 <= 0.04045 ? one / 255 / 12.92 : ((one / 255 + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  // The colour of an element's ground, or null where it has none of its own, or lets through what is below.
  const groundOf = (el) => {
    const [r, g, b, a = 1] = (/^rgba?\(([^)]*)\)$/.exec(styleOf(el).backgroundColor)?.[1] ?? "").split(/[\s,/]+/).map(Number);
    return a === 1 && b !== undefined ? luminance([r, g, b]) : null;
  };
  const filled = (box) => {
    const own = groundOf(box);
    if (own === null || own > WHITE) return false;
    let below = null;
    for (let at = parentOf(box); at && below === null; at = parentOf(at)) below = groundOf(at);
    const [light, dark] = [below ?? 1, own].sort((one, other) => other - one);
    return (light + 0.05) / (dark + 0.05) >= SEEN;
  };
  const round = (box) => parseFloat(styleOf(box).borderTopLeftRadius) >= rectOf(box).width / 2 - 1 || styleOf(box).borderTopLeftRadius === "50%";
  // A switch without a native box: a lying oval with no word but its answer, and in it one round knob, at its right end
  // when it is on. It may be a button, and the knob what the style sheet draws in its place.
  const disc = (el) => round(el) || ["::before", "::after"].some((part) => {
    const s = getComputedStyle(el, part);
    return !["none", "normal"].includes(s.content) && parseFloat(s.borderTopLeftRadius) >= rectOf(el).width / 2 - 1;
  });
  const knob = once((el) => {
    const box = rectOf(el);
    if (box.height < SQUARE[0] || box.height > LINE || box.width < 1.4 * box.height || box.width > 3 * box.height) return null;
    if (parseFloat(styleOf(el).borderTopLeftRadius) < box.height / 2 - 1 || (el.matches("button:not([role])") ? holdsNative(el) : native(el))) return null;
    if (read(el) && !ANSWERS.has(normal(read(el)))) return null;
    const found = [...el.querySelectorAll("*")].filter((one) => {
      const r = rectOf(one);
      return r.height >= box.height / 2 && Math.abs(r.width - r.height) <= 2 && disc(one) && shown(one);
    });
    return found.length === 1 ? found[0] : null;
  });
  const switchedOn = (el) => {
    const [box, at] = [rectOf(el), rectOf(knob(el))];
    return at.x + at.width / 2 > box.x + box.width / 2;
  };
  // A sign may be drawn by a letter that says nothing (« ▾ »).
  const WORDED = /[\p{L}\p{N}]/u;
  // A list without a native one: a box with an edge that holds one line of words, and at its right end a sign without any.
  // Words and edge may be laid over what is pressed, what is chosen may stand on tags with crosses; what it opens may stand
  // in it, but below. A button is one where there is room between words and sign: else it opens a menu, or leads on.
  // Answers what it shows; null for what is no list.
  const drawnList = once((el) => {
    const box = rectOf(el);
    if (el.control || box.height > LINE || box.width < LINE || el.matches(`a,tr,td,th,${CONTROL}`)) return null;
    const over = (one) => ["left", "top", "right", "bottom"].every((side) => Math.abs(rectOf(one)[side] - box[side]) <= 2);
    const place = parentOf(el) && over(parentOf(el)) ? parentOf(el) : el;
    const layers = [place, ...childrenOf(place)].filter((one) => one === place || over(one));
    if (!layers.some(edged)) return null;
    const inside = [...place.querySelectorAll("*")].filter((one) => !layers.includes(one) && shown(one) && rectOf(one).top < box.bottom - 2);
    if (inside.some((one) => one.matches(`a[href],table,${CONTROL}`) || (one.matches("button,[role]:not([role=img])") && read(one)))) return null;
    const words = leaves(place).filter((node) => WORDED.test(node.data) && lineOf(node).top < box.bottom - 2);
    const sign = inside.find((one) => !WORDED.test(read(one)) && rectOf(one).width <= LINE && Math.abs(rectOf(one).right - box.right) <= SIDE);
    // Nothing may be chosen in it yet: a long box that the keyboard reaches.
    if (sign && !words.length) return el.tabIndex === 0 && !el.matches("button") && box.width >= 3 * box.height && edged(place) ? "" : null;
    if (!sign) return null;
    const room = rectOf(sign).left - Math.max(...words.map((node) => lineOf(node).right)) >= SIDE;
    return room || !el.matches("button") ? clean(words.map((node) => node.data).join(" ")) : null;
  });

  const LISTS = "[role=combobox],[aria-haspopup=listbox]";
  // What stands in for a native list that is not drawn: the line around it, or beside it, that says what is chosen.
  const standIn = once((el) => {
    const chosen = normal(el.selectedOptions[0]?.text || "");
    const r = rectOf(el);
    // One that is only seen through takes the press itself.
    if (!chosen || (el.checkVisibility() && r.width > 1 && r.height > 1)) return null;
    const around = [parentOf(el), parentOf(parentOf(el) || document.body)].filter((at) => at && at.querySelectorAll("select").length === 1);
    const near = [el.nextElementSibling, el.previousElementSibling, ...around];
    return near.find((at) => at && shown(at) && rectOf(at).height <= LINE && rectOf(at).width >= 2 * LINE && !at.querySelector(LISTS) && !at.matches(LISTS) && normal(read(at)) === chosen) || null;
  });

  // --- what can be used ---------------------------------------------------------------------------------------------

  // The markup says so; a greyed look says it too.
  const barred = (el) => el.matches(":disabled") || Boolean(el.closest("[aria-disabled='true'],[inert]"));
  const enabled = (el) => {
    if (barred(el)) return false;
    // Around it, such a word may be about something else (« ripple-disabled »): the hand over it then says that it can be used.
    // On a native button, which is greyed by its own state, it may be that of a colour (« bouton gris »).
    const [hand, native] = [styleOf(el).cursor === "pointer", el.matches("button,input")];
    for (let at = el, up = 0; at && up < 3; at = parentOf(at), up += 1) if (GREYED.test(classOf(at)) && !((up || native) && hand)) return false;
    // A control that is not drawn has no look of its own: what is painted for it has.
    const style = styleOf(through(drawing(el) || el));
    // A sign may be pale by its style, and takes the press as its pointer says.
    const pale = parseFloat(style.opacity) < 0.55 && !(style.cursor === "pointer" && el.matches("button") && !read(el));
    return style.pointerEvents !== "none" && style.cursor !== "not-allowed" && !pale;
  };
  // A control that lets the pointer through to what lies right around it is pressed there.
  const through = (el) => (el.matches(CONTROL) && styleOf(el).pointerEvents === "none" && parentOf(el) && styleOf(parentOf(el)).pointerEvents !== "none" ? parentOf(el) : el);
  // What is chosen may be drawn over the field that it is chosen with: it takes the press.
  const uncovered = (el) => {
    const [r, box] = [rectOf(el), boxed(el)];
    const top = box === el ? null : under(r.left + r.width / 2, r.top + r.height / 2);
    // A sign in the same box does something of its own.
    return top && top !== box && !top.closest("svg,i,button,[role=button]") && !holds(el, top) && holds(box, top) ? top : el;
  };
  const readonly = (el) => Boolean(el.readOnly) || el.getAttribute("aria-readonly") === "true";
  const selected = (el) => el.getAttribute("aria-selected") === "true" || ["page", "true"].includes(el.getAttribute("aria-current"))
    || [el, ...(el.parentElement?.matches("li,tr,td") ? [el.parentElement] : []), ...lineOfIts(el)].some((one) => CHOSEN.test(classOf(one)));
  // What lies around it and holds no other word, on the same line: its mark is its own.
  const MARGIN = 8;
  const lineOfIts = (el) => {
    const found = [];
    for (let at = parentOf(el); read(el) && at && read(at) === read(el) && rectOf(at).height <= rectOf(el).height + MARGIN; at = parentOf(at)) found.push(at);
    return found;
  };

  // What a sign alone says of the thing that it stands beside: a pencil edits it, an arrow or a plus unfolds it.
  const signed = (el, words) => [el, ...el.querySelectorAll("*")].some((one) => words.test(one.getAttribute("class") || ""));
  const edits = (el) => signed(el, EDITS);
  const saves = (el) => signed(el, SAVES);
  // A tick drawn by a letter before words, or after them.
  const LETTERED = /^[✓✔]\s*\S|\S\s*[✓✔]$/;
  // And whether the tick that may stand in it is drawn, in an ink that is seen, or the markup says that it is chosen (a
  // tab's says what is open).
  const drawnTick = (el) => {
    if (!shown(el) || (!el.childElementCount && !read(el) && styled(el).length && !drawnByStyle(el))) return false;
    if (styleOf(el).backgroundImage === "none") return inked(styleOf(el).color) || painted(el);
    const mark = pictured(el);
    return mark === null || mark;
  };
  // Where the mark of an entry that may have one is drawn: the picture in it, beside its words.
  const tickIn = (el) => (WORDED.test(read(el)) && [...el.querySelectorAll("*")].find((one) => styleOf(one).backgroundImage !== "none" && shown(one) && !WORDED.test(read(one)))) || el;
  const ticked = (el) => {
    if (el.hasAttribute("aria-selected") && ["button", null].includes(el.getAttribute("role"))) return el.getAttribute("aria-selected") === "true" ? "ticked" : "unticked";
    if (LETTERED.test(read(el))) return "ticked";
    const parts = [el, ...el.querySelectorAll("*"), ...(el.shadowRoot?.querySelectorAll("[part]") || [])];
    // A class of the words themselves may say no more than that a tick can stand there (« show-checkmark »).
    const drawnFor = (one) => (WORDED.test(read(one)) && tickIn(one) === one ? TICKED : TICKS);
    const ticks = parts.filter((one) => ["class", "part"].some((name) => drawnFor(one).test(one.getAttribute(name) || "")));
    const drawn = ticks.map((one) => drawnTick(tickIn(one)));
    return !ticks.length || drawn.includes(undefined) ? "" : drawn.includes(true) ? "ticked" : "unticked";
  };
  const signOf = (el) => (edits(el) ? "edits" : signed(el, FOLDS) ? "folds" : ticked(el));

  // --- what it is called --------------------------------------------------------------------------------------------

  const byIds = (el, attribute) => (el.getAttribute(attribute) || "").split(/\s+/).filter(Boolean)
    .map((id) => el.getRootNode().getElementById?.(id)).filter(Boolean);
  const push = (names, text) => {
    const one = clean(text);
    if (one && one.length <= 200 && !names.includes(one)) names.push(one);
  };
  // Captions of a control or an action: all that a person could call it by. `own`: its own text is one.
  const names = (el, own) => {
    const out = [];
    byIds(el, "aria-labelledby").forEach((one) => push(out, text(one)));
    push(out, el.getAttribute("aria-label"));
    for (const label of labelsOf(el)) {
      push(out, labelText(label, el));
      push(out, heading(label));
    }
    if (own) for (const one of [headOf(el), caption(el), bare(el), unbadged(el), el.matches(`${CALLED},${TITLES},legend,summary`) ? heading(el) : ""]) push(out, one);
    if (own && COUNTED.test(caption(el))) push(out, caption(el).replace(COUNTED, ""));
    if (["submit", "button", "reset"].includes(el.type) && el.tagName === "INPUT") push(out, el.value);
    push(out, el.getAttribute("alt"));
    push(out, el.getAttribute("title"));
    if (own) {
      const menus = hasMenu(el) ? [...el.querySelectorAll(NESTED)] : [];
      const inside = [...el.querySelectorAll("img[alt],[aria-label],svg title,[title]")];
      inside.filter((one) => !menus.some((menu) => menu.contains(one))).forEach((one) =>
        push(out, one.getAttribute("alt") || one.getAttribute("aria-label") || one.getAttribute("title") || one.textContent));
    }
    push(out, el.getAttribute("placeholder"));
    return out;
  };
  // « Professeurs (6) »: how many there are is no part of the name.
  const COUNTED = /\s+[([]\d+[)\]]$/;
  // An entry with a menu of its own is called by its caption, not by all that its open menu offers.
  const ENTRY = "[role^=menuitem],[role=treeitem]";
  const NESTED = `ul,ol,[role=menu],[role=group],[role=tree],${ENTRY}`;
  const hasMenu = (el) => el.matches(ENTRY) && Boolean(el.querySelector(NESTED));
  // The line of a branch itself, where what it holds lies in it, below: pressed in its middle, another would be.
  const ownLine = (el) => {
    const nested = el.matches("[role=treeitem]") ? el.querySelector("[role=group],[role=treeitem]") : null;
    if (!nested || !shown(nested)) return el;
    return [...childrenOf(el)].find((one) => one !== nested && !holds(one, nested) && shown(one) && read(one)) || el;
  };
  const caption = (el) => (hasMenu(el) ? clean(worded(el, (node) => !node.matches(NESTED))) : read(el));
  // A row is called by its first cell, a header by the first of what stands side by side in it: a state, a count follow.
  const headOf = (el) => {
    if (el.matches("tr,[role=row]")) {
      const cells = [...el.children].filter((one) => read(one));
      return cells.length > 1 ? read(cells[0]) : "";
    }
    if (!el.hasAttribute("aria-expanded") && el.tagName !== "SUMMARY") return "";
    let at = el;
    for (;;) {
      const parts = [...childrenOf(at)].filter((one) => shown(one) && read(one) && one.getAttribute("aria-hidden") !== "true" && !(one.querySelector("[aria-hidden=true]") && !bare(one)));
      if (!parts.length || [...at.childNodes].some((n) => n.nodeType === 3 && clean(n.data))) return at === el ? "" : read(at);
      [at] = parts;
    }
  };
  // Without what is there for the eye only: signs drawn by letters.
  const bare = (el) => {
    const signs = [...el.querySelectorAll("[aria-hidden=true]")];
    return signs.length ? clean(worded(el, (node) => !signs.includes(node))) : "";
  };
  // And a title, or what unfolds under it, without what stands in a painted box of its own beside its words (a state, a
  // count); a button without a count.
  const unbadged = (el) => {
    const title = el.matches("h1,h2,h3,h4,h5,h6,legend,summary,[role=heading],[aria-expanded]:not([aria-haspopup])");
    if (!title && !(el.matches(CALLED) && /\d/.test(read(el)))) return "";
    const badges = [...el.querySelectorAll("*")].filter((one) => shown(one) && ownGround(one) && (title ? read(one) : /^\d+$/.test(read(one))));
    const without = (node) => !badges.includes(node);
    return badges.length ? clean(worded(el, (node) => without(node) && !node.matches("[aria-hidden=true]"))) || clean(worded(el, without)) : "";
  };
  // Where a text itself stands: what it is written in may hold more.
  const lineOf = (node) => {
    const range = document.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  };
  // What says on its first line what it is, and below it, in another hand, what that is for, is called by the first; a
  // sign that is drawn above or before both is no line.
  const CALLED = "a[href],button,[role=button],[role=link],[role=menuitem],[role=tab],[role=option],[role=treeitem]";
  const heading = (el) => {
    const parts = el.childElementCount ? leaves(el).filter((n) => /[\p{L}\p{N}]/u.test(n.data)) : [];
    const looks = parts.map((n) => { const s = styleOf(n.parentElement); return `${s.fontSize} ${s.fontWeight} ${s.color}`; });
    const end = looks.findIndex((one) => one !== looks[0]);
    if (end < 1 || looks.slice(end).includes(looks[0])) return "";
    // Letters may reach out of lines that are set close.
    const [last, next] = [lineOf(parts[end - 1]), lineOf(parts[end])];
    const below = (next.top + next.bottom) / 2 > last.bottom;
    const first = parts.slice(0, end).map((n) => n.data).join(" ");
    // A letter above a name is its picture.
    return below && clean(first).length > 1 ? first : "";
  };
  // What heads all that is written in what is pressed: the one title in it, its first line, its words without badges.
  const TITLES = "h1,h2,h3,h4,h5,h6,[role=heading]";
  const titleIn = (el) => { const found = [...el.querySelectorAll(TITLES)].filter((one) => shown(one) && read(one)); return found.length === 1 ? found[0] : null; };
  // Its first words, where they alone stand out: bolder or larger than all the others, and neither thinner nor smaller.
  const standsOut = (el) => {
    const parts = leaves(el).filter((n) => /[\p{L}\p{N}]/u.test(n.data));
    const looks = parts.map((n) => { const s = styleOf(n.parentElement); return [parseFloat(s.fontSize), Number(s.fontWeight)]; });
    const [first, ...others] = looks;
    const less = ([size, weight]) => size <= first[0] && weight <= first[1] && (size < first[0] || weight < first[1]);
    return clean(parts[0]?.data ?? "").length > 1 && others.length && others.every(less) ? clean(parts[0].data) : "";
  };
  const headedBy = (el) => {
    if (!el.childElementCount) return "";
    const badges = [...el.querySelectorAll("*")].filter((one) => shown(one) && read(one) && ownGround(one) && read(one) !== read(el));
    const title = titleIn(el);
    return (title ? read(title) : heading(el)) || standsOut(el) || (badges.length ? clean(worded(el, (node) => !badges.includes(node))) : "");
  };
  // And, over a column, without numbers that stand beside its words: the rank by which it is sorted, a count.
  const headline = (el) => {
    const signs = [...el.querySelectorAll("*")].filter(glyph);
    const whole = signs.length ? clean(worded(el, (node) => !signs.includes(node))) : bare(el) || read(el);
    if (!/\d/.test(whole)) return whole;
    const texts = leaves(el).map((n) => clean(n.data)).filter(Boolean);
    const counts = texts.filter((one) => /^\d+$/.test(one));
    return counts.length && counts.length < texts.length ? texts.filter((one) => !counts.includes(one)).join(" ") : whole;
  };
  // A word that its font draws as one sign: nobody could read it on so little room.
  const glyph = (el) => el.childElementCount === 0 && /^[a-z_]{4,}$/.test(clean(el.textContent)) && rectOf(el).width <= 1.5 * parseFloat(styleOf(el).fontSize);
  const leaves = (node) => nodesOf(node).flatMap((n) => (n.nodeType === 3 ? [n] : n.nodeType === 1 && (n.tagName === "SLOT" || shown(n)) ? leaves(n) : []));
  // What is written in it for the eye, without what only a screen reader says.
  const seen = (el) => clean(leaves(el).map((n) => n.data).join(" "));
  const worded = (node, kept) => nodesOf(node).filter((n) => n.nodeType === 3 || (n.nodeType === 1 && kept(n) && (n.tagName === "SLOT" || shown(n))))
    .map((n) => (n.nodeType === 3 ? n.data : worded(n, kept))).join(" ");
  // A label that lies around its control is what it says beside it.
  const labelText = (label, control) => {
    if (!label.contains(control)) return text(label);
    const box = boxed(control);
    if (box === label || !label.contains(box)) return control.tagName === "SELECT" ? worded(label, (n) => n !== control) : text(label);
    return worded(label, (n) => n !== box) || worded(label, (n) => n !== control);
  };
  // The caption beside a control that no markup ties to it: to its right for a tick, else left or above.
  const captionOf = (el, isTick) => {
    const controls = (node) => node.nodeType === 1 && [node, ...node.querySelectorAll(CONTROL)].some((one) => one.matches(CONTROL) && drawing(one));
    const bare = (node) => {
      if (node.nodeType === 3) return clean(node.data);
      // What is pressed for something of its own is the caption of nothing that is set.
      const own = isTick ? "button,[role=button]" : "button,a[href],[role=button],[role=menuitem],[role=tab]";
      const pressed = node.nodeType === 1 && [node, ...node.querySelectorAll(own)].some((one) => one.matches(own) && read(one) === read(node));
      return node.nodeType !== 1 || pressed || controls(node) || !shown(node) ? "" : read(node);
    };
    const walk = (step) => {
      // Farther up only as long as there is nothing else to set.
      for (let at = el, up = 0; at && (up < 4 || (up < 9 && !others(at, el))); at = parentOf(at), up += 1) {
        for (let node = at[step]; node; node = node[step]) {
          const text = bare(node);
          if (text) return text.length <= 160 ? node : null;
          if (controls(node)) return null;
        }
        if (at.parentElement && at.parentElement.matches("form,fieldset,section,main,body,[role=dialog],[role=group]")) return null;
      }
      return null;
    };
    const after = isTick ? walk("nextSibling") : null;
    if (after && level(el, after)) return after;
    // What only comes below it calls the next one, where something stands before it on its own line.
    const before = walk("previousSibling");
    return after && !(before && level(el, before)) ? after : before;
  };
  const level = (el, node) => {
    const [own, r] = [rectOf(el), node.nodeType === 3 ? lineOf(node) : rectOf(node)];
    return r.top < own.bottom && r.bottom > own.top;
  };
  const beside = (el, isTick) => {
    const node = captionOf(el, isTick);
    return node ? clean(node.nodeType === 3 ? node.data : read(node)) : "";
  };
  // All of it, and its first line where the rest tells what that is for.
  const besideTick = (el) => {
    const node = captionOf(el, true);
    return [beside(el, true), node?.nodeType === 1 ? heading(node) : ""];
  };
  const cellNames = (el) => {
    const cell = el.closest("td,th");
    if (!cell) return { row: "", column: "" };
    const line = cell.parentElement;
    const head = [...line.children].find((one) => one !== cell && read(one));
    const top = cell.closest("table")?.querySelector("tr");
    const over = top && top !== line ? top.children[cell.cellIndex] : null;
    const column = over && over.colSpan === cell.colSpan ? read(over) : "";
    return { row: head ? read(head).slice(0, 160) : "", column: column.slice(0, 160) };
  };
  const fieldNames = (el) => {
    const all = names(el, false);
    push(all, beside(el, false));
    push(all, cellNames(el).row);
    // Its own box may hold more than it (what was chosen), and be what the caption stands beside.
    if ((!all.length || readonly(el)) && boxed(el) !== el) push(all, beside(boxed(el), false));
    return all;
  };

  // --- what lies in front -------------------------------------------------------------------------------------------

  const FRAME = "[role=dialog],[role=alertdialog],dialog[open],[aria-modal=true]";
  const free = (el) => ["fixed", "absolute"].includes(styleOf(el).position);
  const wide = (el) => rectOf(el).width >= innerWidth * 0.9 && rectOf(el).height >= innerHeight * 0.9;
  // It lies over the whole page. What holds all there is to read is the page itself, and lies over nothing.
  const veil = once((el) => {
    if (!free(el) || !wide(el)) return false;
    for (let at = el; at && at !== document.body; at = parentOf(at)) {
      for (const other of (at.parentNode || at).childNodes) if (other !== at && behind(other)) return true;
    }
    return false;
  });
  // Something to read that is covered where it stands.
  const behind = (node) => {
    if (node.nodeType === 3) return Boolean(clean(node.data));
    // What is not drawn at all (the text for a browser without scripts) is not covered.
    if (node.nodeType !== 1 || !(node.checkVisibility() || styleOf(node).display === "contents") || !read(node)) return false;
    // Where its words are: a wrapper of something that lies in front may have its own place elsewhere.
    const said = [node, ...node.querySelectorAll("*")].find((el) => !el.childElementCount && read(el) && shown(el)) || node;
    const r = rectOf(said);
    return !holds(node, under((r.left + r.right) / 2, (r.top + r.bottom) / 2));
  };
  const CORNERS = () => [[3, 3], [innerWidth - 3, 3], [3, innerHeight - 3], [innerWidth - 3, innerHeight - 3]];
  // Where a window may stand before a veil, in hundredths of the page: the likeliest first.
  const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((n) => n * 10);
  const LIKELY = 7;
  const SPOTS = [[50, 50], [50, 35], [50, 20], [50, 65], [50, 80], [30, 50], [70, 50], ...TENTHS.flatMap((y) => TENTHS.map((x) => [x, y]))];
  const veiled = (x, y) => {
    for (let at = under(x, y); at && at !== document.body; at = parentOf(at)) if (veil(at)) return true;
    return false;
  };
  // What bars the page around it says nothing itself: the page, laid out in a block that stands free, is no veil.
  const veiledOff = (el) => CORNERS().every(([x, y]) => {
    // What bars may be drawn in the veil.
    let top = under(x, y);
    while (top && top !== document.body && !holds(el, top) && !veil(top)) top = parentOf(top);
    return !top || holds(el, top) || (veil(top) && !read(top));
  });
  // In front of everything else: said so, or a veil keeps the rest of the page out of reach.
  const modal = (el) => {
    if (el.getAttribute("aria-modal") === "true" || el.getAttribute("role") === "alertdialog" || el.matches("dialog:modal")) return true;
    return CORNERS().every(([x, y]) => {
      for (let at = under(x, y); at && at !== document.body; at = parentOf(at)) if (at === el || veil(at)) return true;
      return false;
    });
  };
  // A window without a role: it lies over the page, holds something to press, and a veil bars the rest.
  const plainDialog = once(() => {
    if (!document.body || document.querySelector("[aria-modal=true],dialog:modal,[role=alertdialog]")) return null;
    const press = (el) => el.querySelector("button,[role=button],input[type=button],input[type=submit]")
      || [...el.querySelectorAll("*")].some((one) => styleOf(one).cursor === "pointer" || drawnButton(one));
    if (!CORNERS().some(([x, y]) => veiled(x, y))) return null;
    // It may stand above the middle, or beside what it explains: the veil is then what lies in the middle.
    for (const [n, [x, y]] of SPOTS.entries()) {
      let at = under((innerWidth * x) / 100, (innerHeight * y) / 100);
      let found = null;
      for (; at && at !== document.body; at = parentOf(at)) {
        // The pane stands free, or in the middle of the veil itself.
        const pane = free(at) || (parentOf(at) && veil(parentOf(at)));
        if (pane && !wide(at) && press(at) && opened(at) && modal(at) && (n < LIKELY || veiledOff(at))) found = at;
      }
      if (found) return found;
    }
    return null;
  });
  // A window may be a wrapper without a size of its own, its veil and its pane standing free inside.
  const opened = (el) => shown(el) || (el.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && [...childrenOf(el)].some((one) => styleOf(one).position === "fixed" && shown(one)));
  // A notice that some libraries call a window: at the page's edge, nothing barred, no more in it than what shuts it.
  // A window that is still there, or leaves, may bar the page meanwhile.
  const EDGE = 48;
  const notice = (el) => {
    if (el.getAttribute("role") !== "alertdialog" || el.matches("dialog,[aria-modal=true]")) return false;
    const alone = ![...el.ownerDocument.querySelectorAll(FRAME)].some((one) => one !== el && !one.contains(el) && !el.contains(one) && opened(one) && modal(one));
    if (alone && CORNERS().every(([x, y]) => veiled(x, y))) return false;
    const r = rectOf(el);
    const atSide = Math.min(r.left, innerWidth - r.right) <= EDGE && r.width < innerWidth / 2;
    const atEdge = (Math.min(r.top, innerHeight - r.bottom) <= EDGE || atSide) && r.height < innerHeight / 4;
    return atEdge && el.querySelectorAll("button,[role=button],a[href],input").length <= 1;
  };
  const isDialog = once((el) => (el.matches(FRAME) || el === plainDialog(document)) && opened(el) && !onlyLists(el) && !notice(el));
  // What holds the entries of lists and nothing else is those lists, whatever it says: the page around it is in reach.
  const onlyLists = (el) => {
    const lists = [...el.querySelectorAll("[role=listbox]")];
    return lists.length > 0 && lists.map(read).join(" ") === read(el) && !el.querySelector("button") && !modal(el);
  };
  // A menu as large as the page that lies over it, and is no window: what holds the middle of it, and several things to
  // press.
  const LARGE = 0.6;
  const SEVERAL = 3;
  const sheetOver = () => {
    for (let at = under(innerWidth / 2, innerHeight / 2); at && at !== document.body; at = parentOf(at)) {
      if (styleOf(at).position !== "fixed") continue;
      const r = rectOf(at);
      const large = r.width >= LARGE * innerWidth && r.height >= LARGE * innerHeight;
      const pressed = [...at.querySelectorAll("a,button,[role=button],[tabindex],[role=menuitem],div,span,li,p")].filter((one) => styleOf(one).cursor === "pointer");
      return large && painted(at) && pressed.length >= SEVERAL && !isDialog(at) && !at.querySelector(FRAME) ? at : null;
    }
    return null;
  };
  // Every open window of these roots.
  const dialogs = (among) => {
    const plain = plainDialog(document);
    return [...among.flatMap((root) => [...root.querySelectorAll(FRAME)]), ...(plain ? [plain] : [])].filter(isDialog);
  };

  return {
    oneLine, clean, normal, parentOf, childrenOf, boxAround, holds, roots, active, under, once, forget, styleOf, rectOf, text, read, shown, barred, enabled,
    readonly, selected, ownLine, drawing, forForm, taking, boxed, edits, saves, signOf, drawnBox, drawnMark, drawnButton, groundOf, isFree: free, round, disc, painted, uncovered, glyph, knob, switchedOn, drawnList, standIn, through, nodesOf, headline, headedBy, titleIn, lineOf, seen, heading, CONTROL, byIds, push, names, beside, besideTick, cellNames, fieldNames, FRAME, modal, isDialog, sheetOver, dialogs,
  };
})()
