// The plain list: a press on a cell of the last column opens a field in it; Enter or leaving it writes, Escape does not.
document.querySelectorAll("td[data-number]").forEach((cell) => {
  cell.addEventListener("click", () => {
    if (cell.querySelector("input")) return;
    const before = cell.textContent;
    const field = document.createElement("input");
    field.value = before;
    cell.replaceChildren(field);
    field.focus();
    let over = false;
    const close = (text) => {
      over = true;
      cell.textContent = text;
    };
    const write = () => {
      if (over) return;
      const value = field.value.trim();
      if (!value || value === before) return close(before);
      over = true;
      fetch("/do/cas", { method: "POST", body: JSON.stringify({ number: Number(cell.dataset.number), value }) })
        .then((answer) => (cell.textContent = answer.ok ? value : before));
    };
    field.addEventListener("blur", write);
    field.addEventListener("keydown", (event) => {
      if (event.key === "Enter") write();
      if (event.key === "Escape") close(before);
    });
  });
});
