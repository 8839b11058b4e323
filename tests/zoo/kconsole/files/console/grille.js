// A grid: a fixed head, columns that stay at the left, only the rows in view exist. A cell of the chosen row is edited.
K.HAUT = 26;
K.Grille = class {
  /** colonnes: { id, t, l, fixe, edite }; lignes: objects with `numero` and a text by column. */
  constructor(host, { colonnes, lignes, choisir, saisir, clic }) {
    Object.assign(this, { colonnes, lignes, choisir, saisir, clic });
    this.tri = [colonnes[0].id, 1];
    this.cherche = "";
    this.choisie = null;
    this.element = host.appendChild(K.div("gr", ["f", "m"].map((one) => `<div class="gr-bloc gr-${one}"><div class="gr-tete"><div class="gr-tz"></div></div><div class="gr-corps"${one === "m" ? ' tabindex="0"' : ""}><div class="gr-zone"><div class="gr-rangs"></div></div></div></div>`).join("")));
    [this.fixe, this.mobile] = [...this.element.children].map((one) => ({
      tete: one.querySelector(".gr-tz"), corps: one.querySelector(".gr-corps"), zone: one.querySelector(".gr-zone"), bloc: one,
    }));
    this.ecoute();
    this.refait();
  }

  /** Another order, other columns, another search. */
  refait() {
    this.finit(true);
    const sought = K.nu(this.cherche.trim());
    const [id, way] = this.tri;
    const keys = [id, "nom", "prenom"];
    const compare = (one, other) => keys.reduce((found, key) => found || String(one[key] ?? "").localeCompare(String(other[key] ?? ""), "fr"), 0);
    this.vues = this.lignes.filter((one) => K.nu(`${one.nom} ${one.prenom} ${one.classe ?? ""}`).includes(sought)).sort((one, other) => way * compare(one, other));
    for (const [part, fixed] of [[this.fixe, true], [this.mobile, false]]) {
      part.cols = this.colonnes.filter((one) => !one.cachee && Boolean(one.fixe) === fixed);
      let left = 0;
      part.cols.forEach((one) => { one.x = left; left += one.l; });
      part.large = left;
      part.tete.innerHTML = part.cols.map((one) => `<div class="gr-t" data-id="${one.id}" style="left:${one.x}px;width:${one.l}px"><div class="gr-tl">${one.t}</div>${one.id === id ? `<div class="gr-tri">${way > 0 ? "&#9650;" : "&#9660;"}</div>` : ""}</div>`).join("");
      part.tete.style.width = part.zone.style.width = `${left}px`;
      part.zone.style.height = `${this.vues.length * K.HAUT}px`;
    }
    this.fixe.bloc.style.width = `${this.fixe.large}px`;
    this.dessine();
  }

  dessine() {
    const { scrollTop, clientHeight } = this.mobile.corps;
    const first = Math.max(0, Math.floor(scrollTop / K.HAUT) - 6);
    const last = Math.min(this.vues.length, Math.ceil((scrollTop + clientHeight) / K.HAUT) + 6);
    for (const part of [this.fixe, this.mobile]) {
      let html = "";
      for (let n = first; n < last; n += 1) {
        const row = this.vues[n];
        const cells = part.cols.map((one) => `<div class="gr-c${one.edite ? " gr-e" : ""}" data-id="${one.id}" style="left:${one.x}px;width:${one.l}px">${K.sur(row[one.id])}</div>`).join("");
        html += `<div class="gr-l${n % 2 ? " impaire" : ""}${row === this.choisie ? " choisie" : ""}" data-r="${row.numero}" style="top:${n * K.HAUT}px">${cells}</div>`;
      }
      part.zone.firstChild.innerHTML = html;
    }
    this.fixe.corps.scrollTop = scrollTop;
  }

  prend(row) {
    if (!row || row === this.choisie) return;
    this.choisie = row;
    this.element.querySelectorAll(".gr-l").forEach((one) => one.classList.toggle("choisie", Number(one.dataset.r) === row.numero));
    const top = this.vues.indexOf(row) * K.HAUT;
    const body = this.mobile.corps;
    if (top < body.scrollTop) body.scrollTop = top;
    if (top + K.HAUT > body.scrollTop + body.clientHeight) body.scrollTop = top + K.HAUT - body.clientHeight;
    this.choisir(row);
  }

  ouvre(id) {
    const col = this.mobile.cols.find((one) => one.edite && (!id || one.id === id));
    if (!col || !this.choisie) return;
    const row = this.choisie;
    const field = document.createElement("input");
    field.className = "gr-saisie";
    field.spellcheck = false;
    field.value = row[col.id] ?? "";
    Object.assign(field.style, { left: `${col.x}px`, top: `${this.vues.indexOf(row) * K.HAUT}px`, width: `${col.l}px` });
    this.mobile.zone.appendChild(field);
    this.edition = { field, row, col };
    field.addEventListener("blur", () => this.finit(true));
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Escape") this.finit(false);
      if (event.key === "Enter" || event.key === "Tab") {
        event.preventDefault();
        this.finit(true);
        this.prend(this.vues[this.vues.indexOf(row) + 1]);
      } else return;
      this.mobile.corps.focus({ preventScroll: true });
    });
    field.focus();
    field.select();
  }

  async finit(keep) {
    if (!this.edition) return;
    const { field, row, col } = this.edition;
    this.edition = null;
    const value = field.value.trim();
    field.remove();
    if (!keep || !value || value === (row[col.id] ?? "")) return;
    await this.saisir(row, col, value);
    this.dessine();
    if (row === this.choisie) this.choisir(row);
  }

  ecoute() {
    const { corps } = this.mobile;
    const find = (event) => {
      const line = event.target.closest(".gr-l");
      return line && { row: this.vues.find((one) => one.numero === Number(line.dataset.r)), id: event.target.closest(".gr-c")?.dataset.id };
    };
    corps.addEventListener("scroll", () => {
      this.mobile.tete.style.transform = `translateX(${-corps.scrollLeft}px)`;
      this.dessine();
    });
    this.fixe.corps.addEventListener("wheel", (event) => { corps.scrollTop += event.deltaY; });
    this.element.addEventListener("click", (event) => {
      const head = event.target.closest(".gr-t");
      if (head) {
        this.tri = [head.dataset.id, this.tri[0] === head.dataset.id ? -this.tri[1] : 1];
        return this.refait();
      }
      const found = find(event);
      if (!found?.row) return;
      corps.focus({ preventScroll: true });
      // The first click chooses the row, the next one opens its cell.
      if (found.row === this.choisie) return this.ouvre(found.id);
      this.prend(found.row);
    });
    this.element.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      const found = find(event);
      if (found?.row) this.prend(found.row);
      this.clic?.(event, found, event.target.closest(".gr-t")?.dataset.id);
    });
    corps.addEventListener("keydown", (event) => {
      const n = this.vues.indexOf(this.choisie);
      const to = { ArrowDown: n + 1, ArrowUp: n - 1, PageDown: n + 15, PageUp: n - 15, Home: 0, End: this.vues.length - 1 }[event.key];
      if (event.key === "Enter" || event.key === "F2") { event.preventDefault(); return this.ouvre(); }
      if (to === undefined) return;
      event.preventDefault();
      this.prend(this.vues[Math.min(this.vues.length - 1, Math.max(0, to))]);
    });
    new ResizeObserver(() => this.edition || this.dessine()).observe(corps);
  }
};
