// A list: a bar, a head apart, a body that scrolls under it and is filled by slices. A cell is edited by a field laid over it.
W.TRANCHE = 40;
W.normal = (text) => text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").toLowerCase();

W.Liste = class {
  /** columns: { id, t, l, fixe, cachee, edite }; rows: objects with `numero` and a text by column. */
  constructor(host, { nom, colonnes, lignes, unite, choisi, valide, barre }) {
    Object.assign(this, { nom, colonnes, lignes, unite, choisi, valide });
    this.tri = { id: colonnes[0].id, sens: 1 };
    this.filtre = "";
    this.element = W.div("ls", `<div class="ls-barre">${barre === false ? "" : `<span class="ls-nb"></span><span class="ls-outils"><span class="ls-rech" style="display:none"><input type="text" class="ls-rech-t" spellcheck="false" placeholder="Rechercher dans la liste"></span>${W.icone("loupe", "Rechercher", "ls-loupe")}${W.icone("imprimer", "Imprimer la liste", "inactif")}${W.icone("cle", "Personnaliser la liste", "ls-cle")}</span>`}</div>
<div class="ls-tete"><div class="ls-tete-z"></div></div><div class="ls-corps" tabindex="0"><div class="ls-zone"></div></div>`);
    if (barre === false) this.element.classList.add("ls-simple");
    host.appendChild(this.element);
    [this.tete, this.corps, this.zone] = [".ls-tete-z", ".ls-corps", ".ls-zone"].map((one) => this.element.querySelector(one));
    this.ecoute();
    this.dessine();
  }

  vues() {
    const shown = W.memoire.lit(this.nom, this.colonnes.filter((one) => !one.cachee).map((one) => one.id));
    return this.colonnes.filter((one) => one.fixe || shown.includes(one.id));
  }

  retenues() {
    const sought = W.normal(this.filtre);
    const kept = this.lignes.filter((one) => this.vues().some((col) => W.normal(one[col.id] || "").includes(sought)));
    const { id, sens } = this.tri;
    const order = (one, other, col) => (one[col] || "").localeCompare(other[col] || "", "fr");
    return kept.sort((one, other) => sens * order(one, other, id) || order(one, other, "nom") || order(one, other, "prenom") || one.rang - other.rang);
  }

  dessine() {
    const cols = this.vues();
    const width = cols.reduce((sum, one) => sum + one.l + 1, 0);
    this.tete.innerHTML = cols.map((one) => `<div class="ls-tc" data-id="${one.id}" style="width:${one.l}px"><span class="ls-lib">${one.t}</span><i class="ls-tri${this.tri.id === one.id ? (this.tri.sens > 0 ? " tri-a" : " tri-d") : ""}"></i></div>`).join("");
    this.tete.style.width = this.zone.style.width = width + "px";
    this.lignes.forEach((one, n) => (one.rang = n));
    this.suite = this.retenues();
    this.zone.innerHTML = "";
    this.faites = 0;
    this.corps.scrollTop = 0;
    this.tranche();
    const count = this.element.querySelector(".ls-nb");
    if (count) count.textContent = this.filtre ? `${this.suite.length} sur ${this.lignes.length} ${this.unite}` : `${this.lignes.length} ${this.unite}`;
    if (!this.suite.length) this.zone.innerHTML = '<div class="ls-vide">Aucun élément</div>';
  }

  tranche() {
    const cols = this.vues();
    const cell = (row, col) => `<div class="ls-c${col.edite ? " ls-ed" : ""}" style="width:${col.l}px">${W.echap(row[col.id] || "")}</div>`;
    const more = this.suite.slice(this.faites, this.faites + W.TRANCHE);
    this.zone.insertAdjacentHTML("beforeend", more.map((row, n) =>
      `<div class="ls-l${(this.faites + n) % 2 ? " ls-p" : ""}${row === this.courante ? " ls-sel" : ""}" data-n="${row.numero}">${cols.map((col) => cell(row, col)).join("")}</div>`).join(""));
    this.faites += more.length;
  }

  ecoute() {
    this.corps.addEventListener("scroll", () => {
      this.tete.parentNode.scrollLeft = this.corps.scrollLeft;
      if (this.faites < this.suite.length && this.corps.scrollTop + this.corps.clientHeight > this.corps.scrollHeight - 120) this.tranche();
    });
    this.corps.addEventListener("mousedown", (event) => {
      const line = W.pres(event.target, "ls-l", this.corps);
      if (line) this.selectionne(line);
    });
    this.corps.addEventListener("dblclick", (event) => {
      const cell = W.pres(event.target, "ls-c", this.corps);
      if (cell && cell.classList.contains("ls-ed")) this.edite(cell);
    });
    this.corps.addEventListener("keydown", (event) => this.touche(event));
    W.action(this.tete, "ls-tc", (head) => {
      const same = this.tri.id === head.dataset.id;
      this.tri = { id: head.dataset.id, sens: same ? -this.tri.sens : 1 };
      this.dessine();
    });
    W.action(this.element, "ls-cle", () => this.personnalise());
    W.action(this.element, "ls-loupe", () => this.cherche());
    const field = this.element.querySelector(".ls-rech-t");
    if (!field) return;
    field.addEventListener("input", () => {
      this.filtre = field.value.trim();
      this.dessine();
    });
    field.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.cherche();
    });
  }

  cherche() {
    const box = this.element.querySelector(".ls-rech");
    const field = box.firstChild;
    const on = box.style.display === "none";
    box.style.display = on ? "" : "none";
    if (on) return field.focus();
    field.value = this.filtre = "";
    this.dessine();
  }

  selectionne(line) {
    const before = this.zone.querySelector(".ls-sel");
    if (before === line) return;
    if (before) before.classList.remove("ls-sel");
    line.classList.add("ls-sel");
    this.courante = this.lignes.find((one) => String(one.numero) === line.dataset.n);
    if (this.choisi) this.choisi(this.courante);
  }

  touche(event) {
    const line = this.zone.querySelector(".ls-sel");
    if (!line || event.target !== this.corps) return;
    const next = { ArrowDown: line.nextSibling, ArrowUp: line.previousSibling }[event.key];
    if (next) {
      event.preventDefault();
      this.selectionne(next);
      next.scrollIntoView({ block: "nearest" });
    } else if (event.key === "F2" || event.key === "Enter") {
      const cell = line.querySelector(".ls-ed");
      if (cell) this.edite(cell);
    }
  }

  edite(cell) {
    const row = this.courante;
    const col = this.vues()[[...cell.parentNode.children].indexOf(cell)];
    const over = W.div("ls-edit", '<input type="text" class="ls-edit-t" spellcheck="false" autocomplete="off">');
    Object.assign(over.style, { left: cell.offsetLeft + "px", top: cell.offsetTop + "px", width: cell.offsetWidth + "px" });
    this.zone.appendChild(over);
    const field = over.firstChild;
    field.value = row[col.id] || "";
    field.focus();
    field.select();
    let ended = false;
    const end = async (keep) => {
      if (ended) return;
      ended = true;
      const value = field.value.trim();
      over.remove();
      if (keep && value && value !== row[col.id]) {
        await this.valide(row, col, value);
        row[col.id] = value;
        cell.textContent = value;
      }
    };
    field.addEventListener("blur", () => end(true));
    field.addEventListener("keydown", (event) => {
      event.stopPropagation();
      if (event.key === "Enter" || event.key === "Tab") event.preventDefault();
      if (event.key === "Enter" || event.key === "Tab" || event.key === "Escape") {
        end(event.key !== "Escape");
        this.corps.focus();
      }
    });
  }

  personnalise() {
    const shown = this.vues();
    const body = W.div("pc", `<div class="pc-t">Colonnes affichées :</div><div class="pc-l">${this.colonnes.map((one) => W.coche(one.id, one.t, shown.includes(one), one.fixe ? "inactif" : "")).join("")}</div>`);
    W.coches(body);
    W.fenetre({
      titre: "Personnalisation de la liste", largeur: 320, contenu: body,
      boutons: [{ t: "Annuler" }, {
        t: "Valider", defaut: true,
        fait: (opened) => {
          W.memoire.ecrit(this.nom, [...body.querySelectorAll(".cc-on")].map((one) => one.dataset.c));
          opened.fermer();
          this.dessine();
        },
      }],
    });
  }
};
