// Filling the cells of one column in one ordered pass: open the editor as a person does, prove that it stands on the
// right row, type, commit, and see the list show the new text. Nothing is ever typed without that proof, and the keys
// sent are Enter (commits) and Escape (gives up), never Delete.
(() => window.__robotHand ||= (() => {
  const page = window.__robotPage;
  const list = window.__robotList;
  const { state, until } = list;
  const EDITOR = "input:not([type=hidden]):not([type=checkbox]):not([type=radio]):not([type=button]),textarea,[contenteditable=true]";
  const NEWS = 400;
  // For rows to be drawn under an open editor.
  const AHEAD = 400;

  const work = {
    cells: [], column: 0, depth: 1, patience: 0, soon: 0, opens: 0, pace: 0, gesture: "", save: [],
    // The first two cells of the next call, none when this is the last: what is typed may then stay without its answer.
    after: [], edit: [], menu: [],
    // This list keeps what is typed until its own button is pressed.
    together: false,
    // The editor that is open, and the cell that it stands on; the one of a form that was open last.
    editor: null, target: null, last: null,
    // This list closes an editor when it scrolls.
    still: false,
    // The windows that are open, and those of them that were when a cell was last pressed.
    windows: [], before: [],
    // Each row shows its buttons only under the pointer.
    hidden: false, offered: false,
    // The cell on which the gesture was found.
    found: null,
    // What could be pressed when a row's menu was opened.
    entries: new Set(),
    // The buttons outside of the list that could be pressed before a row was, and the name of the one that opens its form.
    awake: new Set(), bar: "",
    // The row that was pressed last.
    pressed: null,
    // The fields that were there when the last call began, and when a row was last pressed.
    stood: new Set(), seen: new Set(),
    // When the last call began, on the page's clock.
    begun: 0,
  };
  // Editor → what it held as it was last opened.
  const held = new WeakMap();
  const answered = [];
  const note = (entries) => answered.push(...entries.filter((one) => ["xmlhttprequest", "fetch"].includes(one.initiatorType)));
  const requests = new PerformanceObserver((seen) => note(seen.getEntries()));

  // Looked for again only when something outside of the list changed: it is asked at every change of the page.
  let message = false;
  const dialogOpen = () => {
    if (list.changes.outside) {
      list.changes.outside = false;
      page.forget();
      work.windows = page.dialogs(state.roots);
      message = work.windows.some(speaks);
    }
    return message;
  };
  // The window that the list stands in says nothing, nor does one without a word, or one to fill in: an editor, or the
  // form of a row.
  const speaks = (el) => !page.holds(el, state.root) && (fields(el).length ? fields(el).some((one) => one.type === "password") : WORDED.test(page.read(el)));
  const fields = (el) => list.everywhere(EDITOR).filter((one) => page.holds(el, one));
  const WORDED = /[\p{L}\p{N}]/u;
  const cellOf = (row) => row?.cells[work.column] || null;
  const valueOf = (el) => ("value" in el ? el.value : el.textContent);

  // --- where the editor is -----------------------------------------------------------------------------------------

  // The editor that has the focus and lies over that cell, or null.
  const over = (cell) => {
    const el = page.active();
    if (!el || !cell?.isConnected || !el.matches(EDITOR) || page.readonly(el) || page.barred(el)) return null;
    if (cell.contains(el)) return el;
    const a = el.getBoundingClientRect();
    const b = cell.getBoundingClientRect();
    const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
    const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
    if (width <= 0 || height <= 0) return null;
    return width * height >= 0.5 * Math.min(a.width * a.height, b.width * b.height) ? el : null;
  };

  // A form beside the list, or in front of it, that shows this very row: the field called as the column, and its save
  // button; or null. The
  // names must stand in it; and where the list has namesakes, it was not there before that row was pressed, or the row is
  // marked as the selected one, or for each of them the form shows a text that tells the row from it.
  const ofWhom = (name, row) => work.name.every((at) => name.includes(page.normal(row.texts[at])));
  const chosen = (row) => Boolean(cellOf(row)?.closest("[aria-selected=true]"));
  const beside = (target, row) => {
    const caption = page.normal(state.captions[work.column]);
    page.forget();
    for (const field of list.everywhere(EDITOR)) {
      if (state.root.contains(field) || !page.enabled(field) || page.readonly(field) || !page.drawing(field)) continue;
      const called = page.fieldNames(field).map(page.normal);
      // What a bar opens is of the column that its button says, or names itself.
      const named = called.some((one) => (one.startsWith(`${caption} `) || work.gesture === "bar") && ofWhom(one, row));
      if (!named && !called.includes(caption)) continue;
      for (let form = field.parentElement; form && form !== document.body; form = form.parentElement) {
        if (form.contains(state.root)) break;
        const buttons = saving([...form.querySelectorAll(BUTTON)]);
        if (buttons.length === 0) continue;
        const said = [...form.querySelectorAll("input,textarea")].map((one) => one.value);
        const shows = (column) => Boolean(row.texts[column]) && (said.includes(row.texts[column]) || form.innerText.includes(row.texts[column]));
        // The row's own button opened it, or it came with the press on the row, or the list marks the row: no namesake's then.
        const its = byButton() || chosen(row) || !work.seen.has(field);
        // What came as the row's own button was pressed is that row's, though it names nobody; so is what came with the press
        // and names the person in its field's caption alone.
        if (!work.name.every(shows) && !((named || byButton()) && !work.seen.has(field))) continue;
        return (its || target.tell.every((columns) => columns.some(shows))) && buttons.length === 1 ? { field, save: buttons[0] } : null;
      }
    }
    return null;
  };

  // The buttons that save, among those; greyed ones where no other is there: they wait for something to be typed.
  const saving = (buttons, fits = (name) => work.save.includes(name)) => {
    const found = buttons.filter((one) => page.shown(one) && page.names(one, true).some((name) => fits(page.normal(name))));
    return found.some(page.enabled) ? found.filter(page.enabled) : found;
  };
  // In the row itself it may say of whom: « Enregistrer les modifications de … ».
  const savingRow = (name) => work.save.some((one) => name === one || name.startsWith(one + " "));
  const BUTTON = "button,input[type=submit],input[type=button],[role=button]";
  const usable = (field) => field && page.drawing(field) && page.enabled(field) && !page.readonly(field);

  // A field in the cell of a row that was opened with its own button; saved with the one that came beside it.
  const within = (row) => {
    const field = list.fieldIn(cellOf(row));
    page.forget();
    if (!usable(field)) return null;
    const pressed = pressable(row);
    for (const buttons of [saving(pressed, savingRow), pressed.filter((el) => page.shown(el) && page.saves(el))].map(inner)) {
      if (buttons.length) return buttons.length === 1 ? { field, save: buttons[0] } : null;
    }
    // A field that was not there before is left with a key where nothing says how else.
    return work.seen.has(field) ? null : { field, save: null };
  };

  // What unfolded right under the row as it was pressed, in the list itself: its field and its button.
  const unfolded = (row) => {
    const line = cellOf(row)?.closest("tr,[role=row]");
    const below = line?.nextElementSibling;
    // With as many cells it is the next person's.
    if (!below || below.childElementCount >= line.childElementCount) return null;
    page.forget();
    const caption = page.normal(state.captions[work.column]);
    const came = fields(below).filter((field) => usable(field) && !work.seen.has(field) && page.fieldNames(field).map(page.normal).includes(caption));
    const buttons = saving([...below.querySelectorAll(BUTTON)]);
    return came.length === 1 && buttons.length === 1 ? { field: came[0], save: buttons[0] } : null;
  };

  // A window that came as the cell was pressed, and stands beside it, with one field and one button that saves.
  const APART = 30;
  // It may lie over the edge of its cell.
  const TOUCHES = 4;
  // Pixels between two things; less than none where they overlap.
  const apart = (one, other) => {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()];
    return Math.max(Math.max(a.left, b.left) - Math.min(a.right, b.right), Math.max(a.top, b.top) - Math.min(a.bottom, b.bottom));
  };
  const pressing = () => {
    list.changes.outside = true;
    dialogOpen();
    work.before = work.windows;
    work.seen = shownFields();
    if (!work.gesture || work.gesture === "bar") work.awake = new Set(list.everywhere(BUTTON).filter((one) => page.shown(one) && page.enabled(one)));
  };
  const shownFields = () => new Set(list.everywhere(EDITOR).filter((one) => one.checkVisibility()));
  // It may be greyed until something is typed.
  const keeps = (one) => page.shown(one) && page.names(one, true).some((name) => [...work.save, ...work.keep].includes(page.normal(name)));
  // A pane that no markup says to be a window: what lies around the only field that came and around such a button.
  const fresh = () => list.everywhere(EDITOR).filter((one) => !work.stood.has(one) && one.checkVisibility() && !page.holds(state.root, one));
  const pane = () => {
    const came = fresh().filter((one) => page.shown(one) && usable(one));
    if (came.length !== 1) return null;
    for (let at = page.parentOf(came[0]); at && at !== document.body && !page.holds(at, state.root); at = page.parentOf(at)) {
      if ([...at.querySelectorAll(BUTTON)].some(keeps)) return at;
    }
    return null;
  };
  const popped = (cell) => {
    dialogOpen();
    const windows = work.windows.filter((el) => !work.before.includes(el) && !page.holds(el, state.root));
    const came = windows.length ? windows : [pane()].filter(Boolean);
    if (came.length !== 1 || !cell?.isConnected) return null;
    // It covers its neighbours, but stands nearer to its own cell than to any other.
    const own = apart(came[0], cell);
    const nearer = [...(state.rows ?? list.index()).values()].map(cellOf).filter(Boolean).some((one) => one !== cell && apart(came[0], one) >= 0 && apart(came[0], one) <= own);
    if (own < -TOUCHES || own > APART || nearer) return null;
    page.forget();
    const found = fields(came[0]).filter(usable);
    const buttons = list.everywhere(BUTTON).filter((one) => page.holds(came[0], one) && keeps(one));
    return found.length === 1 && buttons.length === 1 ? { field: found[0], save: buttons[0] } : null;
  };

  // The row's own button opened it, or an entry of its own menu.
  const byButton = () => ["button", "menu"].includes(work.gesture);
  const inForm = () => ["form", "bar"].includes(work.gesture) || byButton();
  // The editor that stands on that row, and the button that saves it, if it has one; or null.
  const standing = (target, row) => {
    if (inForm()) return beside(target, row) || (byButton() ? within(row) : null) || unfolded(row);
    const field = over(cellOf(row));
    return field ? { field, save: ofRow(target, row) } : popped(cellOf(row));
  };
  // The button on the line of a field that always stands there: that line's alone. Where the first line has none, no other
  // is looked at: it costs a layout each.
  const ofRow = (target, row) => {
    if (!target.standing || work.lineSaves === false) return null;
    page.forget();
    const found = inner(saving(pressable(row), savingRow));
    work.lineSaves = found.length === 1;
    return only(found);
  };
  const editorOn = (target, row) => standing(target, row)?.field || null;
  // What hides a cell that was typed in: an editor over it. The one that the hand just opened stands on another row, and
  // is not measured: that would cost a layout per cell.
  const hidden = (target, cell) => {
    if (work.editor && page.active() === work.editor && work.target !== target) return false;
    return Boolean(over(cell));
  };

  // --- getting there -----------------------------------------------------------------------------------------------

  // No scrolling is needed: what is typed and not shown yet stays where it can be seen.
  const near = (target) => {
    const row = (state.rows ?? list.index()).has(target.key) ? list.rowNow(target.key) : null;
    return Boolean(row && cellOf(row) && list.inSight(row));
  };

  // Rows left in sight above the one that is scrolled to.
  const ABOVE = 5;
  const rowHeight = () => [...(state.rows?.values() ?? [])].find(Boolean)?.height ?? 0;

  // Before the target is opened, in sight: scrolls it to the top where the next one is out of sight, with the rows whose
  // answers are awaited. The list then draws what follows while the target is typed.
  const scrollAhead = (target, following) => {
    if (work.still || work.depth === 1 || !following || near(following) || editing()) return;
    const rows = [target, ...pending()].map((one) => list.rowNow(one.key));
    if (!rows.every(Boolean)) return;
    const { head, height } = list.inView();
    const top = Math.min(...rows.map((one) => one.y)) - head - 2;
    if (following.y + 2 * rowHeight() <= top + height) list.scrollTo(top);
  };

  // The target's row in the page and in sight: scrolled to where it was read. Null when no row has this content (or two),
  // undefined when the list draws no rows there.
  const reach = async (target) => {
    let row = state.rows?.has(target.key) ? list.rowNow(target.key) : null;
    if (row && list.inSight(row)) return row;
    const wanted = row ? row.y : target.y;
    const { head } = list.view();
    list.scrollTo(wanted - head - ABOVE * rowHeight() - 2);
    const rows = await list.drawn(work.patience);
    row = list.index(rows ?? undefined).get(target.key);
    return row || (rows ? null : undefined);
  };

  // The least that a hand aims at, in pixels.
  const WIDE = 8;
  // Sideways too, for a hand that needs the point itself.
  const point = (at) => {
    let el = at;
    // What holds no text may have no width: what it stands in has.
    while (list.placed(el).width < WIDE && el.parentElement !== state.root) el = el.parentElement;
    let r = list.placed(el);
    const { left, width } = list.view();
    if (r.right > left + width || r.left < left) {
      el.scrollIntoView({ block: "nearest", inline: "center" });
      r = list.placed(el);
    }
    return { x: r.left + Math.min(r.width - 4, Math.max(4, r.width * 0.6)), y: r.top + r.height / 2 };
  };

  // --- the user's events, played on the page -----------------------------------------------------------------------

  const mouse = (el, type, detail, { x, y }) => {
    const at = { bubbles: true, cancelable: true, composed: true, view: window, detail, clientX: x, clientY: y };
    el.dispatchEvent(type.startsWith("pointer") ? new PointerEvent(type, { ...at, pointerId: 1, isPrimary: true }) : new MouseEvent(type, at));
  };
  const innermost = (cell) => {
    let el = cell;
    while (el.firstElementChild && el.childElementCount === 1 && el.firstElementChild.textContent === el.textContent) el = el.firstElementChild;
    // Of several things in a cell, the one that can be pressed: a field may be hidden beside it.
    const pressed = el.childElementCount ? [...el.querySelectorAll("[tabindex='0']")].filter((one) => one.checkVisibility()) : [];
    return pressed.length === 1 ? pressed[0] : el;
  };
  const click = (el, place, detail = 1) => {
    for (const type of ["pointerdown", "mousedown", "pointerup", "mouseup", "click"]) mouse(el, type, detail, place);
  };
  const middleOf = (el) => {
    const r = el.getBoundingClientRect();
    return { x: r.left + r.width / 2, y: r.top + r.height / 2 };
  };
  // Where a cell stands on the page, from when the rows were last looked at: measuring it anew costs a layout.
  const placeOf = (row) => {
    const { left, width } = row.columns[work.column];
    const { top, scrolled } = list.inView();
    return { x: left + width * 0.6, y: row.y - scrolled + top + row.height / 2 };
  };
  const clickOn = (row, detail = 1) => {
    work.pressed = row.key;
    click(innermost(cellOf(row)), placeOf(row), detail);
  };
  // What a real click does besides: only the key that follows needs it, and it costs a layout.
  const focus = (cell) => {
    for (let up = innermost(cell); up && up !== state.root; up = up.parentElement) {
      if (up.tabIndex >= 0 || up.hasAttribute("tabindex")) return up.focus({ preventScroll: true });
    }
    return null;
  };
  const press = (el, key) => {
    const code = { Enter: 13, Escape: 27 }[key];
    const init = { key, code: key, keyCode: code, which: code, bubbles: true, cancelable: true, composed: true };
    el.dispatchEvent(new KeyboardEvent("keydown", init));
    el.dispatchEvent(new KeyboardEvent("keyup", init));
  };
  // What opens the form of that row: a button in it that is called so, one that says the column or the row before one that
  // does not; or a pencil. Null for none, or two.
  const PRESSED = "button,a,[role=button],[role=img],[tabindex],i,svg,input[type=button],input[type=submit],input[type=image]";
  const pressable = (row) => {
    const place = cellOf(row).getBoundingClientRect();
    const middle = (place.top + place.bottom) / 2;
    return list.everywhere(PRESSED).filter((el) => {
      const r = el.getBoundingClientRect();
      const onItsLine = r.top <= middle && middle < r.bottom && r.height <= 2 * place.height && page.holds(state.root, el) && !el.contains(cellOf(row));
      if (work.hidden) return page.enabled(el) && (onItsLine || row.cells.some((cell) => cell !== el && cell?.contains(el)));
      return onItsLine && page.shown(el) && page.enabled(el);
    });
  };
  // What leads to another page opens nothing in the list.
  const leads = (el) => el.matches("a[href]") && el.href.split("#")[0] !== location.href.split("#")[0] && !el.href.startsWith("javascript:");
  const stays = (el) => !el.closest("a[href]") || !leads(el.closest("a[href]"));
  // What is pressed in it reaches what it stands in, and not the other way round.
  const inner = (found) => found.filter((el) => !found.some((other) => other !== el && el.contains(other)));
  const only = (found) => (found.length === 1 ? found[0] : null);
  const editButton = (row) => {
    page.forget();
    const pressed = pressable(row).filter(stays);
    const begins = (name) => work.edit.some((one) => name === one || name.startsWith(one + " "));
    const told = (el) => page.names(el, true).map(page.normal).filter(begins);
    const column = page.normal(state.captions[work.column]);
    const says = (name) => name.includes(column) || ofWhom(name, row);
    for (const fits of [(el) => told(el).some(says), (el) => told(el).some((name) => work.edit.includes(name)), (el) => !page.names(el, true).length && page.edits(el)]) {
      const found = inner(pressed.filter(fits));
      if (found.length) return only(found);
    }
    return null;
  };
  // The one button of the row that opens a menu: called so (« Actions »), or marked so by the page.
  const menuButton = (row) => {
    page.forget();
    const menus = (el) => ["menu", "true"].includes(el.getAttribute("aria-haspopup")) || page.names(el, true).some((name) => work.menu.includes(page.normal(name)));
    return only(inner(pressable(row).filter((el) => stays(el) && menus(el))));
  };
  const ENTRIES = "[role^=menuitem],[role=option],li,a,button,[role=button]";
  // The entry of what came with that press that opens the row's form.
  const menuEntry = () => {
    page.forget();
    const came = list.everywhere(ENTRIES).filter((el) => !work.entries.has(el) && page.shown(el) && page.enabled(el) && stays(el));
    return only(inner(came.filter((el) => page.names(el, true).some((name) => work.edit.includes(page.normal(name))))));
  };
  const fromMenu = async () => {
    const entry = await until(menuEntry, work.soon);
    if (entry) click(entry, middleOf(entry));
    else press(page.active() || document.body, "Escape");
  };
  // The boxes that choose rows: those under the only one that stands on the line of the captions, where no caption is, and
  // chooses all. A box under a caption is what the list says of somebody, and is never pressed.
  const TICK = "input[type=checkbox],[role=checkbox]";
  const ticked = (box) => (box.matches("input") ? box.checked : box.getAttribute("aria-checked") === "true");
  const ticks = () => {
    const level = (box, el) => { const { top, bottom } = el.getBoundingClientRect(); const { y } = middleOf(box); return top <= y && y < bottom; };
    const boxes = list.everywhere(TICK).filter((el) => page.holds(state.root, el));
    const captioned = ({ x }) => state.heads.some((head, at) => { const { left, right } = head.getBoundingClientRect(); return state.captions[at] && left <= x && x < right; });
    const every = only(boxes.filter((box) => level(box, state.heads[0]) && !captioned(middleOf(box))));
    return { level, boxes: every ? boxes.filter((box) => box !== every && Math.abs(middleOf(box).x - middleOf(every).x) < WIDE) : [] };
  };
  // That row is chosen, and no other. One that was chosen by the press before would be put out by one more.
  const choose = (row) => {
    const { level, boxes } = ticks();
    const own = only(boxes.filter((box) => level(box, cellOf(row))));
    if (!own) return chosen(row) || work.pressed === row.key ? null : clickOn(row);
    for (const box of boxes) if (ticked(box) !== (box === own)) click(box, middleOf(box));
  };
  // The button outside of the list that opens the form of the row that is chosen in it: called as the column, or so that it
  // edits. One that came, or woke, as the row was chosen; else one that says no more than that. Null for none, or two.
  const barButton = () => {
    page.forget();
    const column = page.normal(state.captions[work.column]);
    const outside = list.everywhere(BUTTON).filter((el) => !page.holds(state.root, el) && page.shown(el) && page.enabled(el) && stays(el));
    const named = (fits) => (el) => page.names(el, true).some((name) => fits(page.normal(name)));
    const ofColumn = (name) => name === column || work.edit.some((one) => name.startsWith(one + " ") && name.includes(column));
    const edits = (name) => work.edit.includes(name);
    const came = outside.filter((el) => !work.awake.has(el));
    const sought = work.bar ? [[outside, (name) => name === work.bar]] : [[came, ofColumn], [came, edits], [outside, ofColumn], [outside, edits]];
    for (const [among, fits] of sought) {
      const found = inner(among.filter(named(fits)));
      if (found.length) return only(found);
    }
    return null;
  };
  const fromBar = async () => {
    const found = await until(barButton, work.bar ? work.soon : work.opens);
    if (!found) return;
    work.bar = page.normal(page.names(found, true)[0]);
    click(found, middleOf(found));
  };
  // Where the pointer must stand for the next row to show what it hides until then; null where a gesture is known, or
  // there is nothing to find.
  const toHover = async () => {
    const target = work.cells.find((one) => one.status === "todo");
    const row = work.gesture || work.offered || !target ? null : await ready(target);
    if (!row) return null;
    const place = point(cellOf(row));
    return page.under(place.x, place.y) ? place : null;
  };
  // The pointer stands there: whether a button came that opens the row. The other rows have theirs too, then.
  const hovered = async () => {
    const target = work.cells.find((one) => one.status === "todo");
    work.hidden = Boolean(await until(() => { const row = list.rowNow(target.key); return row && editButton(row); }, work.opens));
    return work.hidden;
  };
  const GESTURES = {
    field: [(row) => list.fieldIn(cellOf(row))?.focus({ preventScroll: true })],
    button: [(row) => { const found = editButton(row); if (found) click(found, middleOf(found)); }],
    menu: [(row) => {
      const found = menuButton(row);
      work.entries = new Set(list.everywhere(ENTRIES).filter((el) => el.checkVisibility()));
      if (found) click(found, middleOf(found));
    }, fromMenu],
    clicks: [(row) => clickOn(row), (row) => clickOn(row)],
    double: [(row) => { clickOn(row); clickOn(row, 2); mouse(innermost(cellOf(row)), "dblclick", 2, placeOf(row)); }],
    enter: [(row) => { clickOn(row); focus(cellOf(row)); }, () => press(page.active(), "Enter")],
    form: [(row) => clickOn(row)],
    bar: [choose, fromBar],
  };

  // The editor that stands on the target's row as it is now; null when there is none. One that does not lie in the cell
  // must show the row as it was read: one that still shows a namesake's new text is the namesake's.
  const opened = (target) => {
    const row = list.rowNow(target.key);
    const editor = row && editorOn(target, row);
    const its = editor && ((!inForm() && over(cellOf(row)) === editor) || valueOf(editor) === target.before || target.stale === editor);
    return its ? editor : null;
  };
  // The form of that row, told from all others by its name, in which the text of the one before has stayed all along.
  const stale = (target) => {
    const row = list.rowNow(target.key);
    target.stale = byButton() && target.tell.length === 0 && row ? beside(target, row)?.field : null;
    return target.stale;
  };

  // Opens the editor on that row and returns it; null when it does not open there. A form is asked for by a click even
  // where one is there already: it may be another row's.
  const open = async (target, wait, first = true) => {
    // What was tried on this very row stands open.
    if (first && work.found === target && opened(target)) return opened(target);
    if (first && inForm()) work.seen = shownFields();
    if (first && !opened(target)) pressing();
    for (const act of GESTURES[work.gesture]) {
      const now = list.rowNow(target.key);
      if (!now) return null;
      const already = !inForm() && opened(target);
      if (already) return already;
      await act(now);
    }
    const come = () => dialogOpen() || opened(target);
    // What a bar opens may slide in.
    if (work.bar) wait = work.soon;
    // A window that came without a word may still be filled, a field may still fade in.
    return (await until(come, wait)) || stale(target) || (work.windows.some((el) => !work.before.includes(el)) || fresh().length ? until(come, work.soon) : null);
  };

  // Which gesture opens an editor in this list: tried in the order in which a wrong one does the least.
  const findGesture = async (target) => {
    const row = list.rowNow(target.key);
    work.offered = Boolean(row && editButton(row));
    const first = [...(row && list.fieldIn(cellOf(row)) ? ["field"] : []), ...(work.offered ? ["button"] : row && menuButton(row) ? ["menu"] : [])];
    pressing();
    for (const gesture of [...first, "form", "bar", "clicks", "double", "enter"]) {
      work.gesture = gesture;
      work.bar = "";
      // What a button opens may slide in.
      const editor = await open(target, byButton() ? work.soon : work.opens, false);
      if (editor === true) return "";
      if (editor) { work.found = target; return gesture; }
    }
    work.gesture = "";
    return "";
  };

  // A turn of the page.
  const turn = () => new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => { port1.close(); resolve(); };
    port2.postMessage(null);
  });
  // The page is drawn once, and does what it does after that.
  const drawnOnce = async () => {
    await list.frame();
    await turn();
  };
  const type = (editor, text) => {
    if (!("value" in editor)) {
      getSelection().selectAllChildren(editor);
      return document.execCommand("insertText", false, text) && valueOf(editor) === text;
    }
    // A field that is left says that it was changed only if a hand typed in it.
    if (work.gesture === "field") {
      editor.select();
      if (text) document.execCommand("insertText", false, text);
      else document.execCommand("delete");
      return valueOf(editor) === text;
    }
    return write(editor, text);
  };
  const write = (editor, text) => {
    const proto = editor.tagName === "TEXTAREA" ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(proto.prototype, "value").set.call(editor, text);
    editor.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: text }));
    return valueOf(editor) === text;
  };

  // Gives up what is typed; true once no editor is open there.
  const cancel = async (editor) => {
    if (!editor.isConnected || inForm()) return true;
    if (work.gesture === "field") {
      type(editor, work.cells.find((one) => one === work.target)?.before ?? "");
      return editor.blur() ?? true;
    }
    press(editor, "Escape");
    // One that is greyed waits for what the server puts in its place.
    const left = () => !editor.isConnected || (page.active() !== editor && page.enabled(editor));
    if (await until(left, work.soon)) return true;
    // Where the key gives nothing up, what the field held as it opened is put back (it may be another row's), and it is left.
    if (held.has(editor) && valueOf(editor) !== held.get(editor)) write(editor, held.get(editor));
    editor.blur();
    return left();
  };

  // --- what became of each cell ------------------------------------------------------------------------------------

  // todo → pending (typed and committed) → kept (shown by the list), differs, or lost, moved, refused.
  const settle = () => {
    for (const target of work.cells) {
      if (!["pending", "held"].includes(target.status)) continue;
      // The very cell that was typed in, as long as it lives: asked at every change of the page.
      let cell = target.cell?.isConnected ? target.cell : cellOf(list.rowNow(target.key));
      if (!cell || list.textOf(cell) === target.before) continue;
      cell = cellOf(list.rowNow(target.key));
      if (!cell || hidden(target, cell)) continue;
      // What has its own button shows what is typed until it is saved.
      if (target.editor?.isConnected && target.editor.checkVisibility()) continue;
      const text = list.textOf(cell);
      if (target.standing && !answeredSince(target.left)) continue;
      if (text === target.value) Object.assign(target, { status: "kept", seen: performance.now() });
      // « … » stands there until the server has answered.
      else if (text !== target.before && (!text || WORDED.test(text))) Object.assign(target, { status: "differs", shown: text });
    }
  };
  // Whether the list showed a cell of this call before the server had answered, by the page's own clock. Null where the
  // page saw no request of its own: another frame or a worker sends them.
  const early = () => {
    note(requests.takeRecords());
    const own = answered.filter((one) => one.startTime >= work.begun);
    const seen = Math.min(...work.cells.map((one) => one.seen ?? Infinity));
    return own.length === 0 ? null : own.some((one) => one.responseEnd > seen + 1);
  };
  // A field shows what is typed whatever comes of it: the server has it once it has answered what leaving the field sent.
  const answeredSince = (moment) => {
    note(requests.takeRecords());
    return answered.some((one) => one.startTime >= moment - 1);
  };
  const pending = () => work.cells.filter((one) => one.status === "pending");
  const wrong = () => work.cells.find((one) => one.status === "differs");
  const answer = (why) => ({ why, gesture: work.gesture, cells: work.cells.map(({ status, shown }) => ({ status, shown: shown ?? "" })) });
  const paced = () => (work.pace ? new Promise((resolve) => setTimeout(resolve, work.pace)) : null);

  // `carried`: how many cells of the last call are still awaited; they come first in the answers.
  const begin = ({ cells, carried, ...how }) => {
    const typed = pending().slice(0, carried);
    answered.length = 0;
    if (how.depth === 1 || how.gesture === "field") requests.observe({ type: "resource" });
    else requests.disconnect();
    Object.assign(work, how, { begun: performance.now(), cells: [...typed, ...cells.map((one) => ({ ...one, status: "todo" }))], editor: null, target: null, pressed: null });
    work.stood = work.seen = shownFields();
    state.rows = null;
  };

  // The next target's row, ready to be opened; marks what needs no typing or must not be typed. Undefined as `reach`.
  const ready = async (target) => {
    const row = await reach(target);
    if (row === undefined) return row;
    if (!row || !cellOf(row)) { target.status = "lost"; return null; }
    // A field that is there before anything was opened; the editor that stands open for the next cell is none.
    const field = list.fieldIn(cellOf(row));
    target.standing = Boolean(field) && (work.gesture === "field" || page.active() !== field);
    const text = list.textOf(cellOf(row));
    if (text === target.value) target.status = "kept";
    else if (text !== target.before) Object.assign(target, { status: "moved", shown: text });
    return target.status === "todo" ? row : null;
  };

  // Waits until at most `most` cells are typed and not shown yet. Null when they do not come. A list may scroll away
  // from them by itself: after a while without news, they are looked for where they were read.
  const room = async (most) => {
    const end = performance.now() + work.patience;
    const come = () => { settle(); return dialogOpen() || wrong() || pending().length <= most; };
    for (;;) {
      const left = end - performance.now();
      const answer = await until(come, Math.min(left, NEWS));
      if (answer || left <= NEWS) return answer;
      const lost = pending().find((one) => !list.rowNow(one.key));
      // A list that is on another page once the server has answered shows nothing more of it.
      if (lost && !editing() && !(await reach(lost)) && answeredSince(lost.left)) return null;
    }
  };

  // Lane 1: events in the page. Up to `depth` cells wait for the server while the next one is being typed.
  const play = async () => {
    const todo = work.cells.filter((one) => one.status === "todo");
    const next = [...todo, ...work.after];
    for (const [at, target] of todo.entries()) {
      const why = await playOne(target, next[at + 1]);
      if (why) return answer(why);
    }
    if (work.after.length === 0 || work.together) return finish();
    await openNext();
    return answer("done");
  };

  // The next call's first cell is opened already where it is in sight: without an open editor, each answer that comes
  // between two calls would have the list built anew.
  const openNext = async () => {
    const [target, following] = work.after;
    if (!work.gesture || inForm() || work.gesture === "field" || dialogOpen() || !near(target)) return;
    scrollAhead(target, following);
    await open(target, work.opens);
  };

  // A form that is on its way out would take the next one with it.
  const leaves = (el) => {
    for (let at = el; at && at !== document.body; at = page.parentOf(at)) {
      if (at.getAnimations().some((one) => one.playState === "running")) return true;
    }
    return false;
  };
  const hasLeft = async (editor) => {
    if (!editor?.isConnected) return;
    await drawnOnce();
    await until(() => !editor.isConnected || !leaves(editor), work.soon);
  };

  // No form could be told to be this row's rather than its namesake's: the row is left to a person.
  const doubtful = (target) => {
    if (!inForm() || target.tell.length === 0) return false;
    // A window that lies over the list would keep the next row out of reach.
    if (work.windows.some((el) => !work.before.includes(el))) press(page.active() || document.body, "Escape");
    target.status = "lost";
    return true;
  };

  // Types and commits one cell; null, or why the hand stops.
  const playOne = async (target, following) => {
    if (!near(target) && !(await room(0))) return "stuck";
    if (dialogOpen()) return "dialog";
    const row = await ready(target);
    if (!row) return row === undefined ? "undrawn" : null;
    if (!work.gesture && !(await findGesture(target))) return dialogOpen() ? "dialog" : "shut";
    scrollAhead(target, following);
    await hasLeft(work.last);
    // What is known to open an editor is done again once: a page that has just come may not listen yet.
    const editor = (await open(target, work.soon)) || (!dialogOpen() && !inForm() && (await open(target, work.soon)));
    if (dialogOpen()) return "dialog";
    if (!editor) return doubtful(target) ? null : "shut";
    Object.assign(work, { editor, target, last: inForm() ? editor : null });
    held.set(editor, valueOf(editor));
    // What opened a form may do more once it is drawn, and more in answer to that, before it knows what is typed.
    if (inForm()) { await drawnOnce(); await drawnOnce(); }
    if (opened(target) !== editor) { await cancel(editor); return "astray"; }
    if (!type(editor, target.value)) { await cancel(editor); return "untyped"; }
    // A page learns of a text after the event that told it: nobody leaves a field in the same instant, and from the field
    // to a button a hand takes longer than a drawing.
    await (standing(target, row)?.save ? drawnOnce() : turn());
    if (work.depth > 1 && following && !near(following) && !(await drawnUnder(editor))) return again(target, following);
    // Under an open editor a list shows an answer in its cell alone; without one it may be built anew. So the answers
    // are waited for here, all of them before the list is left or scrolls out of their sight.
    const { save } = standing(target, row) ?? {};
    const alone = inForm() || save || work.gesture === "field" || work.pace || work.depth === 1;
    const most = alone || (following && near(following)) ? work.depth - 1 : 0;
    if (pending().length > most && !(await room(most))) { await cancel(editor); return "stuck"; }
    if (dialogOpen() || wrong()) {
      // A message that takes the focus commits what was typed in full.
      if (!editor.isConnected) target.status = "pending";
      else await cancel(editor);
      return wrong() ? "differs" : "dialog";
    }
    if (!editor.isConnected) return again(target, following);
    const why = await commit(target, editor);
    if (why) return why;
    if (work.together && target.standing) { target.status = "held"; return null; }
    if (alone && !(await room(0))) return stuck();
    if (wrong()) return "differs";
    await paced();
    return null;
  };

  // The list does not show what was committed; or its fields do, and leaving them sent nothing: that is held, until a
  // button saves it, or it is taken back.
  const stuck = () => {
    const unsent = pending().filter((one) => one.standing && !answeredSince(one.left));
    for (const target of unsent) target.status = "held";
    return unsent.length ? "held" : "stuck";
  };
  const takeBack = () => {
    for (const target of work.cells.filter((one) => one.status === "held")) {
      const cell = cellOf(list.rowNow(target.key));
      const field = cell && list.fieldIn(cell);
      target.status = "todo";
      if (!field) continue;
      write(field, target.before);
      field.blur();
    }
    return answer("unsent");
  };

  // The list draws what it scrolled to while this editor is open; false when it closes the editor. What is not drawn in
  // time is waited for without an editor, as for any row that is out of sight.
  const drawnUnder = async (editor) => {
    const rows = await until(() => !editor.isConnected || list.filled(), AHEAD);
    if (Array.isArray(rows)) list.index(rows);
    return editor.isConnected;
  };

  // What the list closed by itself, as it may when it scrolls, was perhaps committed, perhaps given up: once everything
  // else is shown, the cell is looked at again, and typed again if it still shows the old text. Once: a list that goes on
  // closing needs another hand.
  const again = async (target, following) => {
    Object.assign(work, { still: true, editor: null, target: null });
    if (target.retyped) return "uncommitted";
    target.retyped = true;
    return (await room(0)) ? playOne(target, following) : "stuck";
  };

  // The cell is typed and given to the list; null, or why it is not.
  const commit = async (target, editor) => {
    const row = list.rowNow(target.key);
    if (!row || editorOn(target, row) !== editor || valueOf(editor) !== target.value) { await cancel(editor); return "astray"; }
    Object.assign(target, { left: performance.now() });
    const { save } = standing(target, row);
    if (save && !target.standing && !beside(target, row)) target.editor = editor;
    if (save && !(await until(() => page.forget() ?? page.enabled(save), work.soon))) { await cancel(editor); return "uncommitted"; }
    // A press on the line's button leaves the field first.
    if (save && target.standing) editor.blur();
    if (save) click(save, point(save));
    else if (work.gesture === "field") editor.blur();
    else press(editor, "Enter");
    Object.assign(target, { status: "pending", cell: cellOf(row) });
    Object.assign(work, { editor: null, target: null });
    if (save || (await until(() => !editor.isConnected || page.active() !== editor, work.soon))) return null;
    target.status = "todo";
    await cancel(editor);
    return "uncommitted";
  };

  // Everything that was typed is shown by the list.
  const finish = async () => {
    const settled = await room(0);
    if (work.cells.some((one) => one.status === "held")) return answer("held");
    if (dialogOpen()) return answer("dialog");
    if (wrong()) return answer("differs");
    return answer(settled ? "done" : stuck());
  };

  // The cell that a message speaks of. If it names none: the one that is still not shown when the others are, else the
  // oldest commit of those.
  const refuse = async (message) => {
    settle();
    const named = pending().filter((one) => one.value && message.includes(one.value));
    if (named.length !== 1) await until(() => { settle(); return pending().length <= 1; }, NEWS);
    const waiting = pending();
    const target = named.length === 1 ? named[0] : waiting[0];
    if (target) Object.assign(target, { status: "refused", shown: message });
    return answer("");
  };

  // --- for hands outside of the page ------------------------------------------------------------------------------

  const next = async (most) => {
    if (!(await room(most))) return answer(stuck());
    if (dialogOpen()) return answer("dialog");
    if (wrong()) return answer("differs");
    for (const [at, target] of work.cells.entries()) {
      if (target.status !== "todo") continue;
      if (!near(target) && !(await room(0))) return answer(stuck());
      const row = await ready(target);
      if (row === undefined) return answer("undrawn");
      if (!row) continue;
      const place = point(innermost(cellOf(row)));
      pressing();
      return { why: "next", at, ...place };
    }
    return finish();
  };

  const waitOpen = async ({ at, wait, gesture }) => {
    const target = work.cells[at];
    work.gesture = gesture;
    const found = await until(() => dialogOpen() || opened(target), wait);
    if (found === true) return { why: "dialog" };
    if (!found) return { why: doubtful(target) ? "lost" : "shut" };
    return { why: "open", ...point(found), empty: valueOf(found) === "", focused: page.active() === found };
  };

  // The proof before the commit: the editor on the right row holds exactly the wanted text.
  const typed = ({ at }) => {
    const target = work.cells[at];
    const row = list.rowNow(target.key);
    const editor = row && editorOn(target, row);
    if (!editor || valueOf(editor) !== target.value) return { why: editor ? "untyped" : "astray" };
    target.left = performance.now();
    const { save } = standing(target, row);
    return { why: "typed", ...(save ? point(save) : {}) };
  };

  const committed = ({ at }) => {
    const target = work.cells[at];
    Object.assign(target, { status: "pending", cell: cellOf(list.rowNow(target.key)) });
    return paced();
  };

  const report = () => { settle(); return answer(""); };
  const waiting = () => { settle(); return pending().length; };
  // Until the page changes, or for a moment.
  const PAUSE = 30;
  const pause = () => {
    let asked = 0;
    return until(() => asked++ > 0, PAUSE);
  };
  // Some editor has the focus, right or wrong: Escape closes it.
  const editing = () => Boolean(page.active()?.matches(EDITOR) && state.root.contains(page.active()));

  return { begin, play, toHover, hovered, refuse, takeBack, next, opened: waitOpen, typed, committed, report, waiting, editing, early, pause };
})())()
