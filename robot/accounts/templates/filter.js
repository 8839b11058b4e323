// Without this script the page is whole; with it, its rows can be filtered.
{
  const form = document.getElementById("filter");
  const said = document.getElementById("count");
  const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const parts = [...document.querySelectorAll("[data-part]")].map((part) => ({
    part,
    shown: part.querySelector("[data-shown]"),
    rows: [...part.querySelectorAll("[data-state]")].map((row) => ({ row, text: "" })),
  }));
  const total = parts.reduce((sum, one) => sum + one.rows.length, 0);

  const apply = () => {
    const words = plain(form.words.value).split(/\s+/).filter(Boolean);
    const { value: profile } = form.profile;
    const { value: state } = form.state;
    let count = 0;
    for (const { part, shown, rows } of parts) {
      let here = 0;
      for (const one of rows) {
        const { dataset } = one.row;
        let keep = (!profile || dataset.profile === profile) && (!state || dataset.state === state);
        if (keep && words.length) {
          one.text ||= plain(one.row.textContent);
          keep = words.every((word) => one.text.includes(word));
        }
        one.row.hidden = !keep;
        here += keep;
      }
      part.hidden = rows.length > 0 && !here;
      shown.textContent = here === rows.length ? String(here) : `${here} sur ${rows.length}`;
      count += here;
    }
    said.textContent = count === total ? `${total} lignes` : `${count} lignes sur ${total}`;
  };

  // The heads of the tables stay below the filter, however many lines it takes.
  new ResizeObserver(() => {
    document.documentElement.style.setProperty("--bar", `${form.offsetHeight}px`);
  }).observe(form);
  form.addEventListener("input", apply);
  form.addEventListener("reset", () => setTimeout(apply));
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  apply();
}
