// A list of people as a person reads it: captions on one line, and under them cells that stand in rows, whatever the
// markup. Finds it, scrolls it, reads it whole. Reads only, except for the scroll position. How the page reads is
// `page.js`, which moves in first.
(() => window.__robotList ||= (() => {
  const page = window.__robotPage;
  const wheel = window.__robotWheel;
  const HEADS = "[role=columnheader],th:not([scope=row])";
  const CELLS = "[role=gridcell],[role=rowheader],[role=cell],td,th[scope=row],tbody tr:has(> td) > th";
  const FIELD = "input:not([type=hidden]):not([type=checkbox]):not([type=radio]),textarea";
  const BETWEEN = "\u001f";
  const SAME_LINE = 8;

  // Shown, and at a place of its own.
  const stands = (el) => {
    const r = el.getBoundingClientRect();
    return r.width > 1 && r.height > 1 && page.shown(el);
  };

  // A cell's text exactly as stored where one piece of text makes it, stray spaces included; else as it reads, without
  // the captions of the buttons and hints beside it. One that holds nothing but space, or a dash that stands for nothing,
  // is empty. `tells`: it tells who the row is of.
  const textOf = (cell, tells = false) => {
    const field = cell.querySelector(FIELD);
    if (field?.checkVisibility()) return field.value;
    let text = cell.getRootNode() === document && !(cell.childElementCount && cell.querySelector(UNREAD)) ? cell.textContent : handed(cell);
    if (!text.trim()) return fieldIn(cell)?.value ?? "";
    // In place of a hidden field in which nothing was typed, its own hint may stand.
    if (field?.placeholder && !field.value && page.oneLine(text) === page.oneLine(field.placeholder)) return "";
    const single = alone(cell);
    if (!single) text = (cell.querySelector(BUTTON) && besideButtons(cell)) || besideEmblems(cell) || text;
    // What only opens the cell is no text of it (« Renseigner »), nor what says that it has none.
    if (NOTHING.test(text) || (!tells && state.none.includes(page.normal(text))) || (state.edit.includes(page.normal(text)) && onlyPressed(cell))) return "";
    return /[\n\r\t]/.test(text) || !single ? page.oneLine(text) : text;
  };
  // In a column that nothing was looked for in, buttons alone say what can be done with a row, and change with it.
  const textAt = (cell, column) => (state.key.includes(column) && !state.known.includes(column) && onlyPressed(cell) ? "" : textOf(cell, state.key.includes(column)));
  const PRESSED = "button,[role=button],a:not([href]),a[href^='#'],a[href^='javascript:']";
  const onlyPressed = (node) => [...node.childNodes].every((one) => (one.nodeType === 3 ? !one.data.trim() : one.nodeType !== 1 || one.matches(PRESSED) || onlyPressed(one)));
  const BUTTON = "button,[role=button]";
  const NOTHING = /^[\s\u2010-\u2015\u2212-]+$/;
  const besideButtons = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || node.matches(`${UNREAD},${BUTTON},[role=tooltip],[aria-hidden=true]`) || emblem(node) || !node.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return "";
    return page.nodesOf(node).map(besideButtons).join("");
  };
  // A round painted box with a letter or two in it stands for who is named beside it (initials), and is no part of the name.
  const emblem = (el) => {
    const { width, height } = el.getBoundingClientRect();
    return el.textContent.trim().length <= 3 && width > 0 && width <= 64 && Math.abs(width - height) <= 2 && page.disc(el) && page.painted(el);
  };
  // So does a sign without a word after the text (« ✓ », « … »): it tells what becomes of it.
  const tail = (el) => !el.nextSibling && Boolean(el.previousSibling) && el.textContent.trim().length <= 2 && !/[\p{L}\p{N}]/u.test(el.textContent);
  const besideEmblems = (node) => {
    if (node.nodeType === 3) return node.data;
    if (node.nodeType !== 1 || node.matches(UNREAD) || emblem(node) || tail(node)) return "";
    return page.nodesOf(node).map(besideEmblems).join("");
  };
  // Two words or more on one line, some bold and the others not, are a family name and the others: « Abadie, Adèle ».
  const byInk = (cell) => {
    const words = (node) => (node.nodeType === 3 ? (node.data.trim() ? [node] : []) : node.nodeType === 1 && !emblem(node) ? page.nodesOf(node).flatMap(words) : []);
    const parts = words(cell);
    const bold = parts.map((one) => getComputedStyle(one.parentElement).fontWeight >= 600);
    const turn = bold.findIndex((one) => one !== bold[0]);
    if (turn < 1 || bold.slice(turn).includes(bold[0])) return "";
    const [first, second] = [parts.slice(0, turn), parts.slice(turn)].map((ones) => page.oneLine(ones.map((one) => one.data).join(" ")));
    const tops = parts.map((one) => page.lineOf(one).top);
    const apart = page.oneLine(textOf(cell, true)) === `${first} ${second}` && Math.max(...tops) - Math.min(...tops) < SAME_LINE;
    return !apart ? "" : bold[0] ? `${first}, ${second}` : `${second}, ${first}`;
  };
  // One text and nothing beside it: the spaces around it are its own, and not the markup's.
  const alone = (node) => {
    const nodes = page.nodesOf(node);
    return nodes.length === 1 && (nodes[0].nodeType === 3 || (nodes[0].nodeType === 1 && alone(nodes[0])));
  };
  // The field that a cell always holds, in a component of its own or not.
  const fieldIn = (cell) => {
    const found = cell.querySelector(FIELD);
    if (found || !cell.childElementCount) return found?.checkVisibility() ? found : null;
    for (const el of cell.querySelectorAll("*")) {
      const inner = el.shadowRoot?.querySelector(FIELD);
      if (inner) return inner;
    }
    return null;
  };
  // What a drawing is called, and what is no text of the page: nobody reads it.
  const UNREAD = "svg title,svg desc,style,script";
  const handed = (node) => (node.nodeType === 3 ? node.data : node.nodeType === 1 && !node.matches(UNREAD) ? page.nodesOf(node).map(handed).join("") : "");

  const everywhere = (selector) => state.roots.flatMap((root) => [...root.querySelectorAll(selector)]);

  // Cells that no markup says to be such: what stands under a caption, as wide as it is, the outermost of several.
  const HIGH = 80;
  const plainCells = (el) => {
    const boxes = state.heads.map((one) => one.getBoundingClientRect());
    const found = new Set();
    for (const one of el.querySelectorAll("div,span,p,li")) {
      if (found.has(one.parentElement)) { found.add(one); continue; }
      const r = one.getBoundingClientRect();
      if (r.height > 1 && r.height <= HIGH && boxes.some((b) => Math.abs(r.left - b.left) <= 6 && Math.abs(r.width - b.width) <= 12 && r.top >= b.bottom - 1)) found.add(one);
    }
    return [...found].filter((one) => !found.has(one.parentElement) && !state.heads.some((head) => head.contains(one)));
  };
  const cellsOf = (el) => (state.plain ? plainCells(el) : [...el.querySelectorAll(CELLS)]);

  // --- the list on the screen --------------------------------------------------------------------------------------

  // Alone of its kind in a row of the table's body, it is called so for the row.
  const ofRow = (el) => el.matches("tbody th") && el.parentElement.querySelectorAll(":scope > th").length === 1;

  // Lines of captions, each with its list around it. The look is measured anew: a rebuilt list has other elements.
  const lines = () => {
    const found = [];
    page.forget();
    state.roots = page.roots();
    for (const root of state.roots) watch(root);
    const heads = everywhere(HEADS).filter((el) => stands(el) && !el.parentElement?.closest(HEADS) && !ofRow(el));
    for (const el of heads.length ? heads : plainHeads()) {
      const r = el.getBoundingClientRect();
      const line = found.find((one) => Math.abs(one.top - r.top) < SAME_LINE);
      if (line) line.heads.push(el);
      else found.push({ top: r.top, heads: [el] });
    }
    return found.map(({ heads }) => {
      // What no caption stands over is no column; a caption that some lists draw twice at one place is one.
      const named = heads.filter((el) => page.headline(el)).sort((a, b) => a.getBoundingClientRect().left - b.getBoundingClientRect().left);
      const once = named.filter((el, at) => !at || Math.abs(el.getBoundingClientRect().left - named[at - 1].getBoundingClientRect().left) > 1);
      return { heads: once, captions: once.map(page.headline) };
    }).filter((one) => one.heads.length);
  };
  // Of captions that are drawn twice at one place, one over the other, the one that is seen.
  const uppermost = (line) => line.filter((el) => {
    const r = el.getBoundingClientRect();
    const twins = line.filter((one) => one !== el && Math.abs(one.getBoundingClientRect().left - r.left) <= 1);
    // A text may let the pointer through to what it is drawn in.
    const seen = twins.length ? document.elementFromPoint(r.left + r.width / 2, r.top + r.height / 2) : el;
    return Boolean(seen?.contains(el)) && !twins.some((one) => seen.contains(one));
  });
  // Captions that no markup says to be such: those that are looked for, on one line, and what stands between them.
  const plainHeads = () => {
    const own = (el) => page.normal([...el.childNodes].filter((n) => n.nodeType === 3).map((n) => n.data).join(" "));
    const called = everywhere("td,div,span").filter((el) => state.sought.flat(2).includes(own(el)) && stands(el));
    for (const first of called) {
      const top = first.getBoundingClientRect().top;
      const line = uppermost(called.filter((el) => Math.abs(el.getBoundingClientRect().top - top) < SAME_LINE));
      const captions = line.map(own);
      if (!state.sought.some((columns) => columns.every((ones) => ones.some((one) => captions.includes(one))))) continue;
      let around = line[0].parentElement;
      while (around && !line.every((el) => around.contains(el))) around = around.parentElement;
      const between = [...(around?.children ?? [])].filter((el) => stands(el) && page.read(el) && Math.abs(el.getBoundingClientRect().top - top) < 4 * SAME_LINE);
      const each = line.every((el) => between.some((one) => one.contains(el) && one.getBoundingClientRect().height <= HIGH));
      return joined(each ? between : ownBoxes(line));
    }
    return [];
  };
  // Columns that stay while others move have their captions in a block of their own: the line goes on in the next one.
  const joined = (heads) => {
    const same = everywhere(heads[0].tagName).filter((el) => alike(el, heads[0]) && page.read(el) && stands(el));
    const more = same.filter((el) => !same.some((one) => one !== el && el.contains(one)) && !heads.some((one) => one.contains(el) || el.contains(one)));
    const touch = (a, b) => Math.min(Math.abs(a.left - b.right), Math.abs(b.left - a.right)) < SAME_LINE / 2;
    for (const el of heads) heads.push(...more.filter((one) => !heads.includes(one) && touch(page.rectOf(one), page.rectOf(el))));
    return heads;
  };
  const alike = (el, other) => {
    const [a, b] = [page.rectOf(el), page.rectOf(other)];
    return el.tagName === other.tagName && Math.abs(a.top - b.top) <= 1 && Math.abs(a.height - b.height) <= 1;
  };
  // Where their blocks hold the rows as well: the outermost boxes around each caption alone that are made alike.
  const ownBoxes = (line) => {
    const boxes = line.map((el) => {
      const found = [el];
      while (found[0].parentElement && page.normal(page.headline(found[0].parentElement)) === page.normal(page.headline(el))) found.unshift(found[0].parentElement);
      return found;
    });
    const each = boxes[0].map((box) => boxes.map((ones) => ones.find((one) => alike(one, box))));
    return each.find((ones) => ones.every(Boolean)) ?? line;
  };

  // `sought`: the columns that the list must have, in each way in which it may have them, by their captions as compared.
  const state = { sought: [], roots: [document], heads: [], filter: [], captions: [], root: null, plain: false, panes: false, folded: [], scroller: null, columns: [], key: [], known: [], whole: null, edit: [], none: [], rows: null, end: "" };

  const candidates = (sought) => {
    state.sought = sought.map((columns) => columns.map((captions) => captions.map(page.normal)));
    return lines().map((one) => one.captions);
  };

  // Work on the list with exactly these captions; false when it is not on the screen. `key`: columns that tell a row; `known`: those that were looked for;
  // `whole`: the one that says alone who a row is.
  const take = ({ captions, key, known, whole = null, edit, none = [] }) => {
    if (!state.sought.length) state.sought = [captions.filter(Boolean).map((one) => [page.normal(one)])];
    const line = lines().find((one) => one.captions.join(BETWEEN) === captions.join(BETWEEN));
    if (!line) return false;
    const heads = line.heads;
    let root = heads[0];
    while (root && !heads.every((one) => root.contains(one))) root = root.parentElement;
    // Under the captions: a table elsewhere on the screen holds cells too.
    const boxes = heads.map((one) => one.getBoundingClientRect());
    const under = (el) => {
      const r = el.getBoundingClientRect();
      const middle = (r.left + r.right) / 2;
      return boxes.some((one) => one.left <= middle && middle < one.right && r.bottom > one.bottom + 1);
    };
    Object.assign(state, { heads, filter: [], plain: false });
    const most = root.closest("table,[role=grid],[role=treegrid],[role=table],[role=main],main,body") || document.body;
    state.plain = !heads.some((one) => one.matches(HEADS)) && !cellsOf(most).some((one) => under(one) && stands(one));
    // Empty fields under the captions are there to filter by, as is all that stands in their own part of a table.
    const own = heads[0].closest("thead");
    const ofRows = (one) => !heads.includes(one) && !own?.contains(one) && under(one) && stands(one) && !(fieldIn(one) && !textOf(one));
    // Where all of them are empty and some hold a field, a column that is not filtered by has an empty cell on that line.
    const holdsCells = (el) => {
      const cells = cellsOf(el).filter(ofRows);
      return cells.length > 0 && (cells.some(textOf) || !cellsOf(el).some((one) => under(one) && fieldIn(one)));
    };
    // Below captions that have a table of their own, the rows may have another: each caption has a cell under it then.
    const rowsUnder = (el) => {
      const cells = cellsOf(el);
      const below = (cells.some((one) => ofRows(one) && textOf(one)) ? cells.filter((one) => !heads.includes(one) && under(one) && stands(one)) : []).map((one) => one.getBoundingClientRect());
      return boxes.every((box, at) => !captions[at] || below.some((r) => box.left <= (r.left + r.right) / 2 && (r.left + r.right) / 2 < box.right));
    };
    const climb = (from, holds, top) => {
      for (let at = from; at; at = page.parentOf(at)) {
        if (holds(at)) return at;
        if (at === top) return null;
      }
      return null;
    };
    // Without any yet, the rows will come beside the captions.
    root = climb(root, holdsCells, most) || climb(most, rowsUnder, document.body) || root;
    Object.assign(state, { heads, captions, root, under, key, known, whole, edit, none, rows: null });
    state.scroller = scrollerOf(root, under);
    return true;
  };

  const scrollerOf = (root, under) => {
    const scrolls = (el) => /auto|scroll/.test(getComputedStyle(el).overflowY);
    const cells = cellsOf(root).filter((el) => !state.heads.includes(el));
    const cell = cells.find(under) || root;
    const scrolling = (from) => {
      const found = [];
      for (let el = from; el && el !== document.body; el = page.parentOf(el)) if (scrolls(el)) found.push(el);
      return found;
    };
    // Columns that stay have a pane of their own, which only follows the one that scrolls.
    const fills = (el) => el.scrollHeight > el.clientHeight + 1;
    const edge = state.heads.at(-1).getBoundingClientRect().left;
    const last = cells.find((el) => under(el) && edge <= el.getBoundingClientRect().left + 1);
    state.panes = Boolean(last) && !root.contains(scrolling(cell).find(fills) ?? null) && root.contains(scrolling(last).find(fills) ?? null);
    const around = scrolling(state.panes ? last : cell);
    // A box of the list's own with room left below its last row, all of it in sight, has nothing to scroll, though the page
    // around it may.
    const end = cells.findLast(under)?.getBoundingClientRect().bottom ?? Infinity;
    const roomy = (el) => end <= innerHeight && end < el.getBoundingClientRect().bottom - 2;
    const scrolled = around.find((el) => fills(el) || roomy(el));
    state.cell = scrolled ? null : cell;
    return scrolled || wheel.scroller(cell) || around.find((el) => el.contains(root)) || document.scrollingElement;
  };

  const view = () => {
    const s = state.scroller;
    const r = s.getBoundingClientRect();
    const whole = s === document.scrollingElement;
    const top = whole ? 0 : r.top;
    const heads = Math.max(...[...state.heads, ...state.filter].map((one) => one.getBoundingClientRect().bottom)) - top;
    return {
      top, left: whole ? 0 : r.left, height: s.clientHeight, width: s.clientWidth, scrolled: s.scrollTop, all: s.scrollHeight,
      // Captions that stay in sight cover the first rows.
      head: Math.max(0, heads), atEnd: Boolean(s.ended) || s.scrollTop + s.clientHeight >= s.scrollHeight - 1,
    };
  };

  // Where a cell stands. An empty one can be without height: its place is then that of the box around it alone.
  const placed = (el) => {
    let r = el.getBoundingClientRect();
    for (let at = el.parentElement; r.height <= 1 && at && at !== state.root; at = at.parentElement) {
      if (state.plain || at.querySelectorAll(CELLS).length !== 1) break;
      r = at.getBoundingClientRect();
    }
    return r;
  };

  // The rows that exist now, top to bottom, as { y, height, texts, cells, key }; y counts from the list's beginning.
  const scan = () => {
    if (!state.root.isConnected || !state.heads.every((one) => one.isConnected)) {
      if (!take({ captions: state.captions, key: state.key, known: state.known, whole: state.whole, edit: state.edit, none: state.none })) return [];
    }
    const { top, scrolled } = view();
    const columns = state.heads.map((one) => one.getBoundingClientRect());
    const lineTop = columns[0].top;
    const cells = [];
    for (const el of cellsOf(state.root)) {
      const r = placed(el);
      if (r.width <= 1 || r.height <= 1 || state.heads.includes(el)) continue;
      const middle = (r.left + r.right) / 2;
      const column = columns.findIndex((one) => one.left <= middle && middle < one.right);
      const across = columns.filter((one) => one.left + one.width / 2 >= r.left && one.left + one.width / 2 < r.right).length > 1;
      if (column >= 0) cells.push({ el, column, across, y: r.top - top + scrolled, height: r.height });
    }
    // What stands alone across several columns is no row: the list's pages at its foot, the title of a group, which may stay
    // in sight over the rows that it heads.
    const titles = cells.filter(({ el, across }) => across && el.parentElement?.querySelectorAll(CELLS).length === 1);
    const inOrder = [...cells];
    cells.sort((a, b) => a.y - b.y);
    const last = (title) => [inOrder, cells].every((each) => { const next = each[each.indexOf(title) + 1]; return next ? titles.includes(next) : view().atEnd; });
    state.folded = titles.filter((one) => isFolded(one.el, () => titles.length > 1 && last(one))).map(({ el }) => opens(el));
    const rows = [];
    let row = null;
    for (const cell of cells.filter((one) => !titles.includes(one))) {
      // Cells of one row overlap by half of the smaller one, however each is aligned.
      if (!row || Math.min(row.y + row.tall, cell.y + cell.height) - cell.y < Math.min(row.tall, cell.height) / 2) {
        row = { y: cell.y, tall: cell.height, cells: Array(columns.length).fill(null) };
        rows.push(row);
      }
      row.tall = Math.max(row.tall, cell.y + cell.height - row.y);
      row.cells[cell.column] ??= cell.el;
      row.across = cell.across;
    }
    // A row is as high as from one to the next, which can be more than its cells are.
    const pitch = Math.min(...rows.slice(1).map((one, at) => one.y - rows[at].y));
    for (const one of rows) {
      one.height = Number.isFinite(pitch) ? Math.max(one.tall, pitch) : one.tall;
      one.columns = columns;
      one.texts = one.cells.map((el, column) => (el ? textAt(el, column) : ""));
      one.key = keyOf(one.texts);
    }
    const found = rows.filter((one) => one.texts.some(Boolean) && !(one.across && one.cells.filter(Boolean).length === 1));
    // A line of nothing but empty fields right under the captions is there to filter by, and belongs to them.
    const [first] = rows;
    if (first && first !== found[0] && first.cells.filter((el) => el && fieldIn(el)).length > 1) state.filter = first.cells.filter(Boolean);
    // What stands between two rows and is none (the title of a group) belongs to the one above: nothing is missing there.
    for (const [at, one] of found.slice(1).entries()) {
      const above = found[at];
      if (one.y > above.y + above.height * 1.5 && titled(above.y + above.tall, one.y)) above.height = one.y - above.y;
    }
    return found;
  };

  // The title of a group is folded that says so, else one with no row under it; the one sign before its words opens it.
  const signBefore = (title) => {
    const [sign, ...others] = title.querySelectorAll(PRESSED);
    if (!sign || others.length || page.read(sign) || !stands(sign)) return null;
    const before = document.createRange();
    before.setStart(title, 0);
    before.setEndBefore(sign);
    return before.toString().trim() ? null : sign;
  };
  const saysFolded = (title) => [title, title.parentElement, signBefore(title)].find((el) => el?.hasAttribute("aria-expanded"));
  const opens = (title) => signBefore(title) ?? saysFolded(title);
  const isFolded = (title, last) => {
    if (title.matches("tfoot *")) return false;
    const said = saysFolded(title);
    return said ? said.getAttribute("aria-expanded") === "false" : Boolean(signBefore(title)) && last();
  };
  // What opens the first group that is folded: its place on the page; null where none is.
  const folded = () => {
    scan();
    const r = state.folded[0]?.getBoundingClientRect();
    return r ? { x: r.x + scrollX, y: r.y + scrollY, width: r.width, height: r.height } : null;
  };

  // That stretch of the list shows something else than rows, all along: what holds cells is what rows are drawn in.
  const titled = (from, to) => {
    const { top, scrolled } = view();
    const [high, low] = [from - scrolled + top - 3, to - scrolled + top + 3];
    let covered = 0;
    let bottom = high;
    for (const el of state.root.querySelectorAll("*")) {
      const r = el.getBoundingClientRect();
      if (r.height < 4 || r.top < high || r.bottom > low || r.top < bottom - 3 || el.querySelector(CELLS) || !stands(el) || !page.read(el)) continue;
      covered += r.height;
      bottom = r.bottom;
    }
    return covered >= 0.6 * (to - from);
  };

  const keyOf = (texts) => state.key.map((column) => texts[column]).join(BETWEEN);

  // The rows by key, kept as long as their cells are in the page. A key of two rows leads to none.
  const index = (found = scan()) => {
    const rows = new Map();
    sight = null;
    for (const row of found) rows.set(row.key, rows.has(row.key) ? null : row);
    state.rows = rows;
    return rows;
  };

  const rowNow = (key) => {
    let row = state.rows?.get(key);
    // Some lists hide a row while its form stands in its place.
    if (row && row.cells.every((el) => !el || el.isConnected) && row.cells.find(Boolean)?.checkVisibility()) {
      if (state.key.every((column) => !row.cells[column] || textAt(row.cells[column], column) === row.texts[column])) return row;
    }
    row = index().get(key);
    return row || null;
  };

  // What part of the list is in sight, measured once until something scrolls: measuring costs a layout each time.
  let sight = null;
  const inView = () => (sight = (!state.scroller.settle && sight) || view());
  const inSight = (row) => {
    inView();
    return row.y >= sight.scrolled + sight.head - 1 && row.y + row.tall <= sight.scrolled + sight.height + 1;
  };
  const scrollTo = (y) => {
    sight = null;
    state.scroller.scrollTop = Math.max(0, y);
  };

  // How many lines the page says there are; -1 when it does not say.
  const told = () => {
    let place = state.root;
    for (let level = 0; level < 4 && place; level += 1, place = place.parentElement) {
      const el = place.matches("[aria-rowcount]") ? place : place.querySelector("[aria-rowcount]");
      const count = Number(el?.getAttribute("aria-rowcount") ?? -1);
      if (count >= 0) return count;
    }
    return -1;
  };
  // How many of them are rows: the line of captions is counted too, unless a row that is drawn has its number or one beyond the count.
  const toldRows = () => {
    const count = told();
    const head = state.heads[0].closest("[aria-rowindex]");
    if (count >= 0 && !head && reading?.first === 2) return count - 1;
    if (count < 0 || !head) return count;
    const number = (el) => Number(el.getAttribute("aria-rowindex"));
    // That line may be there twice: once where it belongs, once where it stays while the list moves.
    const captions = (el) => el === head || el.matches("thead *") || Boolean(el.querySelector("[role=columnheader]"));
    const rows = [...state.root.querySelectorAll("[aria-rowindex]")].filter((el) => !captions(el) && getComputedStyle(el).display !== "none").map(number);
    if (rows.some((one) => one > count || one === number(head))) return count;
    // A line of fields to filter by may have a number of its own, between that of the captions and the first row's.
    return count - 1 - new Set(rows.filter((one) => number(head) < one && one < reading?.first)).size;
  };

  // --- waiting -----------------------------------------------------------------------------------------------------

  // `outside`: something changed outside of the list, where messages appear.
  const changes = { waiting: [], outside: true };
  const wake = (records) => {
    if (!changes.outside && state.root) {
      changes.outside = !Array.isArray(records) || records.some((one) => !state.root.contains(one.target));
    }
    const waiting = changes.waiting;
    changes.waiting = [];
    for (const one of waiting) one();
  };
  const observer = new MutationObserver(wake);
  const watched = new WeakSet();
  const watch = (root) => {
    if (watched.has(root)) return;
    watched.add(root);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
  };
  watch(document);
  document.addEventListener("scroll", () => { sight = null; wake([]); }, { capture: true, passive: true });

  // The condition's first true answer, asked again at each change of the page; null after `ms`.
  const until = async (condition, ms) => {
    const end = performance.now() + ms;
    for (;;) {
      const answer = condition();
      if (answer) return answer;
      const left = end - performance.now();
      if (left <= 0) return null;
      await new Promise((resolve) => {
        const timer = setTimeout(() => { changes.outside = true; resolve(); }, Math.min(left, 50));
        changes.waiting.push(() => { clearTimeout(timer); resolve(); });
      });
    }
  };

  // --- reading -----------------------------------------------------------------------------------------------------

  // Something to read follows right below what holds the rows, and is no empty room for more of them.
  const followed = (bottom, tall) => {
    for (let at = state.root; at && at !== state.scroller && at !== document.body; at = page.parentOf(at)) {
      for (let next = at.nextElementSibling; next; next = next.nextElementSibling) {
        if (!page.shown(next) || !page.oneLine(next.textContent).trim()) continue;
        const { top } = next.getBoundingClientRect();
        return top >= bottom - 1 && top <= bottom + 2 * tall;
      }
    }
    return false;
  };
  // On a page that scrolls as a whole, or above what is none of it, what holds the rows ends with this one.
  const ends = (row) => {
    const { top, scrolled } = view();
    const bottom = row.y + row.tall - scrolled + top;
    if (state.scroller !== document.scrollingElement && !followed(bottom, row.tall)) return false;
    const r = state.root.getBoundingClientRect();
    return r.bottom >= bottom - 1 && r.bottom <= bottom + row.tall / 2;
  };
  // The rows that exist now, once they fill the visible part without a gap; null while they do not.
  // At the list's end the last row reaches the bottom, or as many rows as `slack` are left empty below it; which row that
  // is, is learnt once.
  const SLACK = 3;
  const endsAt = (rows) => `${view().all} ${rows[rows.length - 1].y}`;
  const filled = (slack) => {
    const rows = scan();
    if (rows.length === 0) return toldRows() === 0 ? rows : null;
    const { height, scrolled, head, atEnd, all } = view();
    let at = scrolled + head;
    if (rows[0].y > at + rows[0].height / 2 && titled(at, rows[0].y)) at = rows[0].y;
    for (const row of rows) if (row.y <= at + row.height / 2 && row.y + row.height > at) at = row.y + row.height;
    const last = rows[rows.length - 1];
    if (at >= scrolled + height - 2 || ends(last)) return rows;
    return atEnd && at >= last.y + last.height - 1 && (all <= height + 1 || at >= all - (slack || 0.5) * last.height || endsAt(rows) === state.end) ? rows : null;
  };
  // Milliseconds in which rows come that need not be asked for.
  const SOON = 400;
  // A list that draws as it is scrolled may have missed it, or drawn too little: whoever waits before a gap moves the
  // wheel, and stays there where all that was in sight is drawn: some draw less again as they are moved back.
  const nudge = async (step, patience) => {
    const { scrollTop } = state.scroller;
    const began = view().scrolled + view().head;
    state.scroller.scrollTop = scrollTop + step;
    if (state.scroller.scrollTop === scrollTop) state.scroller.scrollTop = scrollTop - step;
    const rows = await until(filled, Math.min(SOON, patience));
    if (rows?.length && rows[0].y <= began + 1 && state.scroller.scrollTop > scrollTop) return rows;
    state.scroller.scrollTop = scrollTop;
    await state.scroller.settle?.();
    return until(filled, Math.min(SOON, patience));
  };
  // By a row, then by a window.
  const nudged = async (patience) => (await nudge(Math.round(scan()[0]?.height || 1), patience)) || nudge(view().height, patience);
  // The page is about to be drawn; a window that nobody sees draws nothing.
  const UNDRAWN = 60;
  const frame = () => new Promise((resolve) => { requestAnimationFrame(resolve); setTimeout(resolve, UNDRAWN); });
  // A pane that follows stands where it belongs in the frame after that of the one that scrolls.
  const panesFollow = async () => { await frame(); await frame(); };
  const drawn = async (patience) => {
    await state.scroller.settle?.();
    if (state.panes) await panesFollow();
    const rows = (await until(filled, Math.min(SOON, patience))) || (await nudged(patience)) || (await until(() => filled(SLACK), patience));
    if (rows?.length && view().atEnd) state.end = endsAt(rows);
    return rows;
  };

  let reading = null;

  const beginReading = async () => {
    if (state.cell?.isConnected) {
      await wheel.learn(state.cell);
      // Its rows may be other elements now.
      state.scroller = scrollerOf(state.root, state.under);
    }
    reading = { rows: [], bottom: null, changed: "", said: told(), first: 0, moved: false };
    state.scroller.scrollTop = 0;
  };

  // Reads on from where the last call stopped, for about `budget` ms. What is seen twice must be the same twice.
  const readOn = async ({ budget, patience }) => {
    const begun = performance.now();
    for (;;) {
      const rows = await drawn(patience);
      if (state.folded.length) reading.changed ||= "folded";
      if (!rows) return { end: true, changed: reading.changed || "gap", rows: reading.rows.length };
      const { head, atEnd, scrolled, height } = view();
      // The row that has the focus may be kept in the page though it is far out of sight: it is read where it stands.
      const strays = rows.findIndex((row, at) => at && row.y > scrolled + height && row.y > rows[at - 1].y + rows[at - 1].height * 1.5);
      // The first row's own number: where it is the second, the line of captions is the first, though it has none.
      reading.first ||= Number(rows[0]?.cells.find(Boolean)?.closest("[aria-rowindex]")?.getAttribute("aria-rowindex")) || -1;
      const here = strays < 0 ? rows : rows.slice(0, strays);
      follow(here);
      for (const row of here) join(row);
      if (told() !== reading.said) reading.changed ||= "count";
      // A list that did not follow the wheel may be late: it has ended only where its last row is in sight.
      const cutOff = state.scroller.ended && here.length > 0 && reading.bottom > scrolled + height + here[here.length - 1].height / 2;
      if (cutOff) reading.changed ||= "gap";
      if (reading.changed || atEnd || rows.length === 0) break;
      const before = state.scroller.scrollTop;
      // The last two rows stay in sight: read twice, they prove that nothing was skipped.
      state.scroller.scrollTop = reading.bottom - head - 2 * rows[rows.length - 1].height - 1;
      await state.scroller.settle?.();
      if (state.scroller.scrollTop <= before) {
        state.scroller.scrollTop = before + rows[0].height;
        await state.scroller.settle?.();
        if (state.scroller.scrollTop <= before && !view().atEnd) return { end: true, changed: "gap", rows: reading.rows.length };
      }
      if (performance.now() - begun > budget) return { end: false, changed: "", rows: reading.rows.length };
    }
    reading.all = view().all;
    return { end: true, changed: reading.changed, rows: reading.rows.length };
  };

  // A list that had guessed the heights of rows before it drew them moves all that follows: the rows that stayed in sight
  // tell by how much, where only one way fits.
  const follow = (rows) => {
    const tail = reading.rows.slice(-2 * rows.length);
    const same = (one, row) => one.texts.join(BETWEEN) === row.texts.join(BETWEEN);
    const overlap = (by) => {
      const both = rows.filter((row) => row.y < reading.bottom + by - row.height / 2);
      const fit = both.every((row) => tail.some((one) => Math.abs(one.y + by - row.y) <= row.height / 2 && same(one, row)));
      return fit ? both.length : -1;
    };
    if (reading.bottom === null || overlap(0) >= 0) return;
    const ways = new Set(rows.flatMap((row) => tail.filter((one) => same(one, row)).map((one) => Math.round(row.y - one.y))));
    const near = [...ways].filter((by) => Math.abs(by) <= SLACK * rows[0].height && overlap(by) > 1);
    if (near.length !== 1) return;
    for (const one of reading.rows) one.y += near[0];
    reading.bottom += near[0];
    reading.moved = true;
  };
  const join = (row) => {
    const known = reading.rows;
    if (reading.bottom === null || row.y >= reading.bottom - row.height / 2) {
      if (reading.bottom !== null && row.y > reading.bottom + row.height / 2) reading.changed ||= "gap";
      known.push({ y: row.y, texts: row.texts, inked: inked(row) });
      reading.bottom = row.y + row.height;
      return;
    }
    let at = known.length - 1;
    while (at >= 0 && known[at].y > row.y + row.height / 2) at -= 1;
    if (at < 0 || Math.abs(known[at].y - row.y) > row.height / 2) reading.changed ||= "gap";
    else if (known[at].texts.join(BETWEEN) !== row.texts.join(BETWEEN)) reading.changed ||= "content";
  };

  // A list that fetches the rest as it is scrolled shows more than it did when its end was read, within `ms`.
  const grown = async (ms) => {
    const all = reading?.all ?? view().all;
    const more = Boolean(await until(() => view().all > all + 1, ms));
    if (more && reading) reading.said = told();
    return more;
  };

  const haveRead = () => ({ rows: reading.rows, said: toldRows(), moved: reading.moved });

  // How the one column that says who a row is tells the family name from the first name, where its letters do.
  const inked = (row) => (row.cells[state.whole] ? byInk(row.cells[state.whole]) : "");
  // What that column says in the visible rows.
  const people = () => scan().map((one) => inked(one) || one.texts[state.whole]);

  // What the visible rows are, in short: another page of the list, or a rebuilt list, has another signature.
  const signature = () => scan().map((one) => one.texts.join(BETWEEN)).join("\n");

  return {
    BETWEEN, state, everywhere, placed, candidates, take, view, scan, textOf, fieldIn, rowNow, index, told, until, filled, drawn, inView, inSight, scrollTo, frame, changes, beginReading, readOn, grown,
    haveRead, signature, folded, people,
  };
})())()
