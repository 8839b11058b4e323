// Without this script the page is whole; with it, the schools can be filtered.
{
  const form = document.getElementById("filter");
  const said = document.getElementById("count");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const rows = [...document.querySelectorAll("tr[data-state]")].map((row) => ({ row, text: plain(row.textContent) }));

  const apply = () => {
    const words = plain(form.words.value).split(/\s+/).filter(Boolean);
    const { value: state } = form.state;
    let count = 0;
    for (const { row, text } of rows) {
      const keep = (!state || row.dataset.state === state) && words.every((word) => text.includes(word));
      row.hidden = !keep;
      count += keep;
    }
    said.textContent = count === rows.length ? `${count} lignes` : `${count} lignes sur ${rows.length}`;
  };

  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
}
