// The client's list: cells laid out by coordinates, as many as are seen, used again for other rows while it scrolls.
const ROW = 22;

/**
 * columns: { caption, width, text(row), write(row, value) when it can be typed in }; chosen(row) is told the selection.
 * Returns what draws the rows again.
 */
function grid(parent, height, columns, rows, chosen) {
  const made = put(parent, "ls");
  const head = put(made, "ls_h"), body = put(made, "ls_c"), inner = put(body, "ls_z");
  const width = columns.reduce((sum, one) => sum + one.width, 0);
  made.style.width = width + 18 + "px";
  head.style.width = width + "px";
  body.style.height = height + "px";
  body.tabIndex = 0;
  const many = Math.ceil(height / ROW) + 2;
  const lefts = columns.map((_, index) => columns.slice(0, index).reduce((sum, one) => sum + one.width, 0));
  let selected = null, editor = null, sort = { column: 0, down: false };

  const place = (cell, column) => {
    cell.style.left = lefts[column] + "px";
    cell.style.width = columns[column].width + "px";
    return cell;
  };
  const ordered = () => {
    const { text } = columns[sort.column];
    const order = (one, other) => text(one).localeCompare(text(other), "fr") || columns[1 % columns.length].text(one).localeCompare(columns[1 % columns.length].text(other), "fr");
    return [...rows].sort((one, other) => (sort.down ? -1 : 1) * order(one, other));
  };
  let sorted = ordered();

  const signs = columns.map((column, index) => {
    const title = place(put(head, "ls_t"), index);
    put(title, "ls_l", column.caption);
    const sign = put(title, "ls_s");
    title.addEventListener("click", () => {
      sort = { column: index, down: sort.column === index && !sort.down };
      sorted = ordered();
      draw();
    });
    return sign;
  });
  // The pool: cells[slot][column]; a row always falls on the same slot.
  const cells = Array.from({ length: many }, (_, slot) => columns.map((column, index) => {
    const cell = place(put(inner, "ls_e" + (column.write ? " ls_w" : "")), index);
    put(cell, "ls_x");
    cell.addEventListener("click", () => pressed(cells[slot].row, index));
    return cell;
  }));

  function draw() {
    inner.style.height = sorted.length * ROW + "px";
    signs.forEach((sign, index) => { sign.textContent = index === sort.column ? (sort.down ? "▼" : "▲") : ""; });
    const first = Math.floor(body.scrollTop / ROW);
    for (let at = first; at < first + many; at++) {
      const row = sorted[at], slot = cells[at % many];
      slot.row = row;
      slot.forEach((cell, index) => {
        cell.style.display = row ? "" : "none";
        if (!row) return;
        cell.style.top = at * ROW + "px";
        cell.firstChild.textContent = columns[index].text(row);
        cell.classList.toggle("ls_sel", row === selected);
        cell.classList.toggle("ls_p", at % 2 === 1);
      });
    }
  }

  function select(row) {
    selected = row;
    draw();
    chosen?.(row);
  }

  function pressed(row, column) {
    if (row === selected && columns[column].write) type(row, column);
    else if (row !== selected) select(row);
  }

  /** The cell's field: Enter, Tab and leaving it keep what is typed, Escape does not. */
  function type(row, column) {
    const box = place(put(inner, "ls_ed"), column);
    box.style.top = sorted.indexOf(row) * ROW + "px";
    const field = edit(box, columns[column].width - 6, columns[column].text(row), () => {});
    editor = field;
    const end = (keep) => {
      if (editor !== field) return;
      editor = null;
      const typed = field.value;
      box.remove();
      if (keep && typed !== columns[column].text(row)) columns[column].write(row, typed);
    };
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (!["Enter", "Tab", "Escape"].includes(event.key)) return;
      event.preventDefault();
      end(event.key !== "Escape");
      body.focus();
    });
    field.addEventListener("blur", () => end(true));
    field.focus();
    field.select();
  }

  body.addEventListener("scroll", draw);
  body.addEventListener("keydown", (event) => {
    const at = sorted.indexOf(selected), page = Math.floor(height / ROW);
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, PageDown: at + page, PageUp: at - page, Home: 0, End: sorted.length - 1 }[event.key];
    if (event.key === "F2" || event.key === "Enter") {
      const column = columns.findIndex((one) => one.write);
      if (selected && column >= 0) type(selected, column);
    } else if (next === undefined) return;
    else {
      const to = Math.min(Math.max(next, 0), sorted.length - 1);
      body.scrollTop = Math.min(Math.max(body.scrollTop, (to + 1) * ROW - height), to * ROW);
      select(sorted[to]);
    }
    event.preventDefault();
  });
  draw();
  return (fresh) => {
    const at = rows.indexOf(selected);
    rows = fresh;
    selected = fresh[at] ?? null;
    sorted = ordered();
    draw();
  };
}
