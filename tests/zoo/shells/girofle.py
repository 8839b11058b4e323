"""A parcel carrier's customer area: everything in an off-canvas drawer of several levels, content after a skeleton."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told

_CONSENT = ".cmp >> text=Tout accepter"
DOORS: dict[Site, tuple[str, ...]] = {"portal": (_CONSENT,), "console": (_CONSENT,)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (".account:has-text('Lycée des Exemples')",),
    "console": ("text=Sélectionnez un compte", ".opt:has-text('Lycée des Exemples')", "text=Continuer"),
}
_MENU = ".burger"
WAYS = {
    screen: (_MENU, *(f'.drawer .entry:has-text("{one}")' for one in names))
    for screen, names in {
        "services": ("Administration", "Pages de site", "Accès aux services tiers"),
        "export": ("Administration", "Utilisateurs", "Export des utilisateurs"),
        "ent": ("Pronote.net", "Intégration dans un ENT"),
        "displays": ("Paramètres", "Préférences", "Affichages"),
        "pupils": ("Ressources", "Élèves"),
        "profiles": ("Ressources", "Professeurs", "Profils d'autorisation"),
        "groups": ("Fichier", "Administration des utilisateurs"),
    }.items()
}
_STYLE = """
*{box-sizing:border-box}button:disabled{opacity:.45}body{margin:0;font:15px/1.55 Inter,system-ui,sans-serif;color:#1e293b;background:#f8fafc}a{color:inherit}.flex{display:flex}.grid{display:grid}.grid-cols-3{grid-template-columns:repeat(3,minmax(0,1fr))}.items-center{align-items:center}.justify-between{justify-content:space-between}
.gap-2{gap:8px}.gap-4{gap:16px}.ml-auto{margin-left:auto}.mt-4{margin-top:16px}.mb-4{margin-bottom:16px}.p-4{padding:16px}.p-6{padding:24px}.px-6{padding-left:24px;padding-right:24px}.mx-auto{margin-left:auto;margin-right:auto}.max-w-md{max-width:448px}.max-w-5xl{max-width:1024px}.text-sm{font-size:13px}.text-xl{font-size:20px}.text-3xl{font-size:30px}
.font-bold{font-weight:700}.text-slate-500{color:#64748b}.text-red-600{color:#dc2626}.bg-white{background:#fff}.bg-yellow-400{background:#facc15}.rounded-xl{border-radius:12px}.rounded-full{border-radius:999px}.shadow{box-shadow:0 1px 4px #0f172a26}.cursor-pointer{cursor:pointer}.no-underline{text-decoration:none}.border{border:1px solid #e2e8f0}.hidden{display:none}
.topbar{position:sticky;top:0;z-index:20;height:64px;border-bottom:4px solid #facc15}.burger{display:flex;align-items:center;gap:10px;padding:8px 12px;border-radius:8px;cursor:pointer;font-weight:600}.burger:hover{background:#f1f5f9}.burger span,.burger span::before,.burger span::after{content:"";display:block;width:20px;height:2px;background:#1e293b;position:relative}.burger span::before{position:absolute;top:-6px}.burger span::after{position:absolute;top:6px}
.chip{background:#f1f5f9;padding:5px 14px;font-size:13px}.btn,.page button,.topbar button{display:inline-block;border:0;font:inherit;font-weight:700;background:#1e293b;color:#fff;border-radius:8px;padding:9px 18px;cursor:pointer}.btn.off{opacity:.4;pointer-events:none}.btn-y{background:#facc15;color:#1e293b}.btn-o{background:#fff;color:#1e293b;box-shadow:inset 0 0 0 1px #94a3b8}
.veil{position:fixed;inset:0;z-index:30;background:#0f172a80;opacity:0;pointer-events:none;transition:opacity .25s}.drawer{position:fixed;z-index:31;top:0;bottom:0;left:0;width:340px;background:#fff;transform:translateX(-100%);visibility:hidden;transition:transform .28s ease,visibility .28s;overflow:hidden;display:flex;flex-direction:column}.open .drawer{transform:none;visibility:visible}.open .veil{opacity:1;pointer-events:auto}
.drawer-head{height:64px;display:flex;align-items:center;justify-content:space-between;padding:0 20px;background:#facc15;font-weight:700}.level{flex:1;overflow:auto;padding:10px 0;animation:fwd .22s ease}.level.back{animation-name:bwd}@keyframes fwd{from{transform:translateX(60%);opacity:0}}@keyframes bwd{from{transform:translateX(-60%);opacity:0}}
.entry{display:flex;justify-content:space-between;padding:13px 20px;cursor:pointer}.entry:hover{background:#fef9c3}.entry .chev{color:#94a3b8}.up{padding:10px 20px;color:#64748b;cursor:pointer;font-size:13px}.lvl-title{padding:6px 20px 10px;font-weight:700;border-bottom:1px solid #e2e8f0}
.hero{background:linear-gradient(100deg,#facc15,#fde68a);padding:44px 0}.hero input{flex:1;border:0;border-radius:8px;padding:13px 16px;font:inherit}.pulse{background:#e2e8f0;border-radius:8px;height:22px;margin-bottom:14px;animation:pulse 1.4s infinite}@keyframes pulse{50%{opacity:.4}}.page{opacity:0;transition:opacity .3s}.page.on{opacity:1}
.cmp{position:fixed;inset:0;z-index:60;background:#0f172a99;display:none;align-items:center;justify-content:center}.cmp>div{width:560px}.input{width:100%;border:1px solid #cbd5e1;border-radius:8px;padding:10px 12px;font:inherit}.lb{position:relative}.opts{position:absolute;left:0;right:0;top:calc(100% + 4px);z-index:5}.opt{padding:10px 16px;cursor:pointer}.opt:hover,.account:hover{background:#fef9c3}
table{border-collapse:collapse;width:100%;background:#fff;border:0}td,th{border:0;border-bottom:1px solid #e2e8f0;padding:9px 14px;text-align:left}fieldset{border:1px solid #e2e8f0;border-radius:12px;background:#fff;margin-bottom:12px}footer{background:#1e293b;color:#cbd5e1;margin-top:60px;font-size:13px}
"""
_SCRIPT = """
const $ = (what, all) => all ? [...document.querySelectorAll(what)] : document.querySelector(what);
const level = $('.level'), trail = [];
const draw = back => {
  const node = trail[trail.length - 1];
  level.className = 'level'; void level.offsetWidth; level.className = back ? 'level back' : 'level'; level.innerHTML = '';
  const add = (kind, text, does, chev) => { const div = document.createElement('div'); div.className = kind; div.innerHTML = `<div>${text}</div>${chev ? '<div class="chev">›</div>' : ''}`;
    if (does) div.addEventListener('click', does); level.appendChild(div); };
  if (trail.length > 1) { add('up', '‹ Retour', () => { trail.pop(); draw(true); }); add('lvl-title', node.n); }
  node.c.forEach(one => add('entry', one.n, () => { if (one.c.length) { trail.push(one); draw(); } else location.href = one.h; }, one.c.length));
};
if (level) {
  $('.burger').addEventListener('click', () => { trail.splice(0, 9, MENU); draw(); document.body.classList.add('open'); });
  ['.veil', '.close'].forEach(one => $(one).addEventListener('click', () => document.body.classList.remove('open')));
  setTimeout(() => { $('.sk').classList.add('hidden'); $('.page').classList.remove('hidden'); setTimeout(() => $('.page').classList.add('on'), 20); }, 320);
}
if (!document.cookie.includes('cmp=')) $('.cmp').style.display = 'flex';
$('.cmp [data-c]', true).forEach(one => one.addEventListener('click', () => { document.cookie = `cmp=${one.dataset.c};path=/;max-age=9999999`; $('.cmp').style.display = 'none'; }));
$('.lb .input')?.addEventListener('click', () => $('.opts').classList.toggle('hidden'));
$('.opt, .account', true).forEach(one => one.addEventListener('click', () => {
  document.forms[0].school.value = one.dataset.id;
  if (one.className.includes('account')) return document.forms[0].submit();
  $('.lb .input').textContent = one.dataset.name; $('.opts').classList.add('hidden'); $('.btn.off')?.classList.remove('off'); }));
$('.send')?.addEventListener('click', () => document.forms[0].requestSubmit());
"""
_CMP = """<div class="cmp"><div class="bg-white rounded-xl p-6"><div class="flex justify-between mb-4"><div class="text-xl font-bold">Vos préférences de confidentialité</div>
<div class="text-sm cursor-pointer" data-c="0">Continuer sans accepter →</div></div><div class="text-sm mb-4">Avec votre accord, nous et nos 4 partenaires utilisons des
cookies pour mesurer l'audience et améliorer nos services.</div><div class="flex gap-2"><div class="btn btn-o">Personnaliser</div><div class="btn btn-y ml-auto"
data-c="1">Tout accepter</div></div></div></div>"""
_FOOT = """<footer><div class="max-w-5xl mx-auto p-6 grid grid-cols-3 gap-4"><div><b>Besoin d'aide ?</b><br>Centre d'aide<br>Nous contacter</div><div><b>À propos</b><br>
Mentions légales<br>Conditions générales</div><div><b>Suivez-nous</b><br>Lettre d'information</div></div></footer>"""


def _page(title: str, body: str, menu: str = "{}") -> str:
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title>
<style>{_STYLE}</style></head><body><div id="__app">{body}</div>{_FOOT}{_CMP}<script>const MENU = {menu};{_SCRIPT}</script></body></html>"""


def _node(entry: Entry) -> dict[str, object]:
    below = [_node(one) for one in entry.entries]
    if below and entry.href.startswith(("/ressources/", "/parametres/")):
        first = "Liste" if entry.href.startswith("/ressources/") else "Vue d'ensemble"
        below.insert(0, {"n": first, "h": entry.href, "c": []})
    return {"n": entry.name, "h": entry.href, "c": below}


def _area(told: Told, brand: str, entries: tuple[Entry, ...], end: str, hero: str) -> str:
    menu = json.dumps(_node(Entry("Menu", "", entries)), ensure_ascii=False)
    cards = "".join(
        f'<a class="bg-white rounded-xl shadow p-6 no-underline" href="{one.href}"><div class="font-bold">{one.name}</div><div class="text-sm text-slate-500">Voir</div></a>'
        for one in told.entries
    )
    grid = f'<div class="grid grid-cols-3 gap-4 mb-4">{cards}</div>' if cards else ""
    said = (
        f'<div class="bg-white rounded-xl shadow p-4 mb-4" role="status">✓ {told.message}</div>' if told.message else ""
    )
    title = f'<div class="text-3xl font-bold mb-4">{told.title}</div>' if told.title else ""
    return _page(
        f"{told.title or 'Accueil'} - {brand}",
        f"""<div class="topbar bg-white flex items-center gap-4 px-6"><div class="burger"><span></span>Menu</div><div class="text-xl font-bold">{brand}</div>
<div class="chip rounded-full">{told.school} · 0139990N</div><div class="ml-auto"></div>{end}<a class="text-sm" href="{told.door.href}">{told.door.name}</a></div>
<div class="veil"></div><div class="drawer"><div class="drawer-head"><div>{brand}</div><div class="close cursor-pointer">✕</div></div><div class="level"></div></div>
{hero}<div class="max-w-5xl mx-auto p-6"><div class="sk"><div class="pulse" style="width:40%"></div><div class="pulse"></div><div class="pulse" style="width:75%"></div></div>
<div class="page hidden">{title}{said}{grid}{told.body}</div></div>""",
        menu,
    )


def portal(told: Told) -> str:
    """« Administration » is an entry of the drawer, its sections are the next level."""
    entries = [Entry("Accueil", "/web/lycee"), Entry("Actualités", "/web/lycee/actus")]
    if told.administration:
        life = (
            Entry("Messagerie", "/web/lycee/courrier"),
            Entry("Agenda", "/web/lycee/agenda"),
            Entry("Documents", "/web/lycee/fichiers"),
        )
        entries += [Entry("Mes outils", "", life), Entry("Administration", told.administration, told.menu)]
    entries += [Entry("Pronote", told.pronote)] if told.pronote else []
    entries += [Entry("Aide et contact", "/web/lycee/aide"), told.door]
    hero = """<div class="hero"><div class="max-w-5xl mx-auto px-6"><div class="text-3xl font-bold mb-4">Que cherchez-vous ?</div><div class="flex gap-2"><input
placeholder="Une actualité, un document, une personne"><div class="btn">Rechercher</div></div></div></div>"""
    return _area(told, "ATRIUM", tuple(entries), "", "" if told.title else hero)


def console(told: Told) -> str:
    """The sections are the drawer's first level."""
    state = "Base publiée" if told.published else "Base non publiée"
    entries = (Entry("Tableau de bord", "/"), *told.menu, Entry("Assistance", "/aide"), told.door)
    hero = """<div class="hero"><div class="max-w-5xl mx-auto px-6"><div class="text-3xl font-bold">Bonjour !</div>Tous les services fonctionnent normalement.</div></div>"""
    return _area(
        told,
        "PRONOTE",
        entries,
        f'<div class="text-sm">{state}</div>{told.publication}',
        hero if told.here == "/" else "",
    )


def sign_in(site: Site, wrong: str) -> str:
    """One step; consent is asked for first."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    return _page(
        f"Connexion - {name}",
        f"""<div class="bg-yellow-400 p-4 text-xl font-bold">{name}</div><div class="bg-white rounded-xl shadow p-6 max-w-md mx-auto mt-4"><div class="text-xl font-bold mb-4">
Se connecter</div><form method="post"><div class="text-red-600 text-sm">{wrong}</div><div class="mb-4"><input class="input" name="username" placeholder="Identifiant"></div>
<div class="mb-4"><input class="input" name="password" type="password" placeholder="Mot de passe"></div><button class="btn">Connexion</button></form>
<div class="text-sm mt-4 text-slate-500">Mot de passe oublié ? · Créer un compte · Aide</div></div>""",
    )


def _accounts(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f'<div class="account flex justify-between border rounded-xl p-4 mb-4 cursor-pointer" data-id="{uai}"><div><b>{name}</b><div class="text-sm">UAI {uai}</div></div><div>›</div></div>'
        for uai, name in schools.items()
    )
    body = f'<div class="text-xl font-bold mb-4">Quel compte souhaitez-vous utiliser ?</div>{rows}<form method="post"><input type="hidden" name="school"></form>'
    return _page(
        "Comptes",
        f'<div class="bg-yellow-400 p-4 text-xl font-bold">ATRIUM</div><div class="bg-white rounded-xl shadow p-6 max-w-md mx-auto mt-4">{body}</div>',
    )


def _select(schools: Mapping[str, str]) -> str:
    options = "".join(
        f'<div class="opt" data-id="{uai}" data-name="{name}">{name} ({uai})</div>' for uai, name in schools.items()
    )
    body = f"""<div class="text-xl font-bold mb-4">Compte établissement</div><div class="lb mb-4"><div class="input cursor-pointer">Sélectionnez un compte ▾</div>
<div class="opts bg-white rounded-xl shadow hidden">{options}</div></div><form method="post"><input type="hidden" name="school"></form><div class="btn off send">Continuer</div>"""
    return _page(
        "Compte",
        f'<div class="bg-yellow-400 p-4 text-xl font-bold">PRONOTE</div><div class="bg-white rounded-xl shadow p-6 max-w-md mx-auto mt-4">{body}</div>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_accounts,), "console": (_select,)}
