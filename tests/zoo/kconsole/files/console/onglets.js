// Two bars of tabs, and under them the displays of a sub-tab where it has several.
K.Onglets = class {
  /** modules: { t, sous: [{ t, affichages: [{ t, picto, page }] }] }; `before`: what stands at the left of the first bar. */
  constructor(host, modules, before) {
    this.modules = modules;
    this.ici = [0, 0, 0];
    this.bars = ["tb1", "tb2", "tb3"].map((css) => host.appendChild(K.div(css)));
    this.before = before;
    this.page = host.appendChild(K.div("page"));
    this.dessine();
  }

  async aller(level, n) {
    const same = this.ici[level] === n && level > 0;
    if (same || !(await K.quitter())) return;
    this.ici = [...this.ici.slice(0, level), n, 0, 0].slice(0, 3);
    this.dessine();
  }

  tab(bar, css, html, here, done) {
    const made = K.div(css + (here ? " actif" : ""), html);
    made.tabIndex = 0;
    K.presser(made, done);
    made.addEventListener("keydown", (event) => {
      const beside = { ArrowRight: made.nextSibling, ArrowLeft: made.previousSibling }[event.key];
      if (beside) beside.focus();
    });
    bar.appendChild(made);
  }

  dessine() {
    const [one, two, three] = this.ici;
    this.bars.forEach((bar) => { bar.innerHTML = ""; });
    this.bars[0].appendChild(this.before);
    this.modules.forEach((module, n) => this.tab(this.bars[0], "tb1-o", module.t, n === one, () => this.aller(0, n)));
    const module = this.modules[one];
    module.sous.forEach((sub, n) => this.tab(this.bars[1], "tb2-o", sub.t, n === two, () => this.aller(1, n)));
    const shown = module.sous[two].affichages;
    if (shown.length > 1) shown.forEach((display, n) => this.tab(this.bars[2], "tb3-o", K.picto(display.picto) + `<div>${display.t}</div>`, n === three, () => this.aller(2, n)));
    this.bars[2].classList.toggle("vide", shown.length < 2);
    this.page.innerHTML = "";
    K.attente = null;
    K.dire("Prêt");
    shown[three].page(this.page);
  }
};
