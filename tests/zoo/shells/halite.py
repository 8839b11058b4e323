"""Like a web host's panel: groups of tiles that fold, a filter over them, figures at the right, a switcher of accounts at the top."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

DOORS: dict[Site, tuple[str, ...]] = {"portal": ("text=Suivant",)}
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": ("dialog >> text=Fermer",),
    "console": ("text=Choisir un établissement", ".switch-list >> text=Lycée des Exemples"),
}
WAYS = {
    "services": (".rail >> text=Administration", "cp-group >> text=Accès aux services tiers"),
    "export": (".rail >> text=Administration", "cp-group >> text=Export des utilisateurs"),
    "ent": ("cp-group >> text=Intégration dans un ENT",),
    "displays": ("cp-group >> text=Préférences", "cp-group >> text=Affichages"),
    "pupils": ("cp-group >> text=Élèves",),
    "profiles": ("cp-group >> text=Professeurs", ".actions >> text=Profils d'autorisation"),
    "groups": ("cp-group >> text=Administration des utilisateurs",),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;font:14px/1.45 "Open Sans","Helvetica Neue",Arial,sans-serif;color:#333;background:#f3f5f7}a{color:#08c;text-decoration:none}.top{height:54px;background:#293a4a;color:#fff;display:flex;align-items:center;padding:0 20px;gap:24px;position:sticky;top:0;z-index:6}.top a{color:#fff}.logo{font-size:22px;font-weight:800;letter-spacing:-1px;color:#ff6c2c!important}
.top .right{margin-left:auto;display:flex;gap:20px;align-items:center}.switch{position:relative}.switch-btn{background:#3b5167;border:0;border-radius:3px;color:#fff;padding:8px 14px;font:inherit;cursor:pointer}.switch-list{position:absolute;top:42px;left:0;background:#fff;border-radius:3px;box-shadow:0 3px 14px #0005;width:320px;opacity:0;visibility:hidden;transform:translateY(-6px);transition:opacity .15s,transform .15s,visibility .15s}
.switch-list.open{opacity:1;visibility:visible;transform:none}.switch-list .it{padding:10px 14px;color:#333;border-bottom:1px solid #eee;cursor:pointer;display:block}.switch-list .it:hover{background:#eaf4fb}.switch-list .it small{display:block;color:#888}.rail{position:fixed;top:54px;bottom:0;left:0;width:96px;background:#364a5e;display:flex;flex-direction:column;padding-top:8px}.rail a{color:#c9d4de;text-align:center;font-size:11px;padding:11px 2px;display:block}
.rail a:hover,.rail a.on{background:#293a4a;color:#fff}.rail svg,.tile svg{display:block;margin:0 auto 4px}.rail .end{margin-top:auto}.wrap{margin-left:96px;padding:24px 30px;display:grid;grid-template-columns:1fr 270px;gap:26px;align-items:start;max-width:1180px}.wrap.one{grid-template-columns:1fr}.wrap.norail{margin-left:0}h1{font-size:24px;font-weight:400;margin:0 0 14px}.crumbs{font-size:13px;margin-bottom:10px;color:#777}
.find{width:100%;padding:10px 14px;border:1px solid #ccc;border-radius:3px;font:inherit;margin-bottom:18px}cp-group{display:block;background:#fff;border:1px solid #dcdfe3;border-radius:3px;margin-bottom:18px}.gh{background:#fafbfc;border-bottom:1px solid #e6e8eb;padding:10px 16px;font-size:16px;cursor:pointer;display:flex;justify-content:space-between}.gh i{font-style:normal;transition:transform .2s}cp-group.folded .gh i{transform:rotate(180deg)}
.tiles{display:grid;grid-template-columns:repeat(auto-fill,minmax(215px,1fr));padding:10px;overflow:hidden;transition:max-height .25s;max-height:600px}cp-group.folded .tiles{max-height:0;padding:0 10px}.tile{display:flex;align-items:center;gap:12px;padding:12px;border-radius:3px;color:#2f3e4c}.tile:hover{background:#eef5fb;color:#08c}.tile svg{margin:0;flex:none}.stat{background:#fff;border:1px solid #dcdfe3;border-radius:3px;margin-bottom:18px}.stat h2{font-size:15px;margin:0;padding:10px 14px;background:#fafbfc;border-bottom:1px solid #e6e8eb;font-weight:600}
.stat dl{margin:0;padding:6px 14px}.stat dt{font-size:11px;color:#888;text-transform:uppercase;margin-top:6px}.stat dd{margin:0 0 8px}.bar{height:6px;background:#e3e8ec;border-radius:3px}.bar b{display:block;height:6px;background:#179bd7;border-radius:3px}.panel{background:#fff;border:1px solid #dcdfe3;border-radius:3px;padding:20px}.actions{display:flex;gap:8px;margin-bottom:16px}.actions a,.btn,.panel button,.stat button{background:#179bd7;color:#fff;border:0;border-radius:3px;padding:8px 14px;font:inherit;cursor:pointer;display:inline-block}
.btn.ghost{background:#fff;color:#179bd7;border:1px solid #179bd7}.callout{border-left:4px solid #5cb85c;background:#eefaee;padding:12px 16px;margin-bottom:16px}.callout.bad{border-color:#d9534f;background:#fdf0ef}.sign{min-height:100vh;background:#293a4a;padding-top:80px}.sign .box{width:380px;margin:0 auto;background:#fff;border-radius:4px;padding:34px}.sign label{display:block;font-weight:600;margin:12px 0 4px}.sign input{width:100%;padding:10px;border:1px solid #bbb;border-radius:3px;font:inherit}
.sign .btn{width:100%;margin-top:18px;padding:11px}.sign nav{text-align:center;margin-top:18px;color:#9fb1c1;font-size:12px}.sign nav a{color:#9fb1c1}dialog{border:0;border-radius:4px;padding:0;width:480px;box-shadow:0 8px 40px #0008}dialog::backdrop{background:#0007}dialog header{background:#293a4a;color:#fff;padding:14px 20px;font-size:17px}dialog section{padding:12px 20px}dialog footer{padding:12px 20px;border-top:1px solid #eee;text-align:right}td,th{padding:6px 10px}table{border-collapse:collapse}"""
_SCRIPT = """customElements.define('cp-group',class extends HTMLElement{connectedCallback(){var g=this,h=document.createElement('div');h.className='gh';h.innerHTML='<span></span><i>⌃</i>';h.firstChild.textContent=g.getAttribute('heading');h.onclick=function(){g.classList.toggle('folded')};g.prepend(h)}});
(function(){var f=document.querySelector('.find');if(f)f.oninput=function(){var v=f.value.toLowerCase();document.querySelectorAll('cp-group').forEach(function(g){var any=false;g.querySelectorAll('.tile').forEach(function(t){var ok=t.textContent.toLowerCase().indexOf(v)>=0;t.style.display=ok?'':'none';any=any||ok});g.style.display=any?'':'none'})};
var b=document.querySelector('.switch-btn');if(b)b.addEventListener('click',function(e){e.stopPropagation();document.querySelector('.switch-list').classList.toggle('open')});document.addEventListener('click',function(){var l=document.querySelector('.switch-list');if(l)l.classList.remove('open')})})();"""
_COLOURS = ("#ff6c2c", "#179bd7", "#5cb85c", "#8e6bbf", "#d9a300")


def _icon(at: int, size: int) -> str:
    colour = _COLOURS[at % 5]
    shape = ('<rect x="3" y="3" width="18" height="18" rx="4"/>', '<circle cx="12" cy="12" r="9"/>')[at % 2]
    return f'<svg width="{size}" height="{size}" viewBox="0 0 24 24" fill="{colour}" aria-hidden="true">{shape}</svg>'


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{title}</title><style>{_STYLE}</style><script>{_SCRIPT.splitlines()[0]}</script></head><body>{body}<script>{"".join(_SCRIPT.splitlines()[1:])}</script></body></html>'


def _group(heading: str, entries: tuple[Entry, ...], seed: int) -> str:
    tiles = "".join(
        f'<a class="tile" href="{one.href}">{_icon(seed + at, 32)}<span>{one.name}</span></a>'
        for at, one in enumerate(entries)
    )
    return f'<cp-group heading="{heading}"><div class="tiles">{tiles}</div></cp-group>'


def _tools(sections: tuple[Entry, ...]) -> str:
    find = '<input class="find" type="search" placeholder="Rechercher un outil ( / )" aria-label="Rechercher un outil">'
    return find + "".join(_group(one.name, one.entries, 2 * at) for at, one in enumerate(sections))


def _facts(title: str, facts: tuple[tuple[str, str], ...], more: str = "") -> str:
    lines = "".join(f"<dt>{name}</dt><dd>{value}</dd>" for name, value in facts)
    return f'<div class="stat"><h2>{title}</h2><dl>{lines}{more}</dl></div>'


def _said(told: Told) -> str:
    return f'<div class="callout" role="alert">{told.message}</div>' if told.message else ""


def _crumbs(told: Told, root: Entry) -> str:
    way = trail(told)
    each = "".join(f'<a href="{one.href}">{one.name}</a> / ' for one in (root, *way[:-1]))
    return f'<div class="crumbs">{each}{told.title}</div>'


def _switch(label: str, items: str) -> str:
    return f'<div class="switch"><button type="button" class="switch-btn" aria-haspopup="listbox">{label} ▾</button><div class="switch-list">{items}</div></div>'


def _rail(entries: tuple[Entry, ...], last: tuple[Entry, ...], here: str) -> str:
    each, ends = (
        "".join(
            f'<a href="{e.href}" class="{"on" * (e.href == here)}">{_icon(len(e.name), 22)}{e.name}</a>' for e in some
        )
        for some in (entries, last)
    )
    return f'<nav class="rail">{each}<span class="end"></span>{ends}</nav>'


def portal(told: Told) -> str:
    """A rail of pictures with names; the administration is its last, a panel of tiles."""
    pages = [Entry("Accueil", "/web/lycee"), Entry("Messagerie", "/web/lycee/messagerie")]
    pages += [Entry("Pronote", told.pronote)] if told.pronote else []
    last = (Entry("Administration", told.administration),) if told.administration else ()
    rail = _rail(tuple(pages), last, told.administration if told.title else told.here)
    who = "" if told.anonymous else "<span>Claire Martin</span>"
    top = f'<div class="top"><a class="logo" href="/web/lycee">atrium</a><b>{told.school}</b><div class="right">{who}<a href="{told.door.href}">{told.door.name}</a></div></div>'
    facts = _facts(
        "Informations générales",
        (("Établissement", told.school), ("UAI", "0139990N"), ("Dernière connexion", "13 novembre, 17:42")),
    )
    disk = '12,4 Go / 50 Go<div class="bar"><b style="width:25%"></b></div>'
    use = _facts("Statistiques", (("Espace disque", disk), ("Comptes actifs", "1 184 / 1 500")))
    if told.title == "Administration":
        main = f"<h1>Administration</h1>{_said(told)}{_tools(told.menu)}"
    elif told.title:
        main = _crumbs(told, Entry("Administration", told.administration)) + f"<h1>{told.title}</h1>{_said(told)}"
        main += f'<div class="panel">{told.body}</div>' if told.body else _group(told.title, told.entries, 1)
    else:
        news = (
            '<div class="panel"><h2 style="margin-top:0;font-weight:400">Fil d’actualité</h2><p><b>Cross du lycée</b> – départ à 10 h, tenue de sport obligatoire.</p><p><b>Don du sang</b> – mardi 3 décembre, gymnase.</p><p><b>Ateliers d’écriture</b> – reste quatre places.</p></div><br>'
            if told.here in {"/", "/web/lycee"}
            else ""
        )
        main = f'<h1>{told.school}</h1>{_said(told)}{news}<div class="panel">{told.body}</div>'
    return _html(
        told.school,
        f"{top}{rail}<div class='wrap'><main>{main}</main><aside>{facts}{use if told.administration else ''}</aside></div>",
    )


def console(told: Told) -> str:
    """All tools on the first page, each a tile; elsewhere one goes back by the rail or the crumbs."""
    items = f'<a class="it" href="/changer">Autre établissement…<small>{told.school} est ouvert</small></a>'
    top = f'<div class="top"><a class="logo" href="/">pronote</a>{_switch(told.school, items)}<div class="right"><a href="/aide">Aide</a><a href="{told.door.href}">{told.door.name}</a></div></div>'
    pages = (Entry("Outils", "/"), Entry("Journaux", "/journaux"))
    rail = _rail(pages, (Entry("Compte", "/compte"),), told.here)
    state = "Publiée" if told.published else "Non publiée"
    known = (("Établissement", told.school), ("UAI", "0139990N"), ("Base", state))
    facts = _facts("Informations générales", known, f"<dd>{told.publication}</dd>")
    if told.here == "/":
        main = f"<h1>Outils</h1>{_said(told)}{_tools(told.menu)}"
    else:
        main = _crumbs(told, Entry("Outils", "/")) + f"<h1>{told.title}</h1>{_said(told)}"
        if told.body:
            buttons = "".join(f'<a href="{one.href}">{one.name}</a>' for one in told.entries)
            main += f'<div class="actions">{buttons}</div>' if buttons else ""
            main += f'<div class="panel">{told.body}</div>'
        else:
            main += _group(told.title, told.entries, 3)
    return _html(
        f"{told.title or 'Outils'} – PRONOTE",
        f"{top}{rail}<div class='wrap'><main>{main}</main><aside>{facts}</aside></div>",
    )


def sign_in(site: Site, wrong: str) -> str:
    """The portal asks for the name first."""
    said = f'<div class="callout bad" role="alert">{wrong}</div>' if wrong else ""
    user = '<label for="user">Identifiant</label><input id="user" name="username" autocomplete="username" placeholder="prenom.nom">'
    word = '<label for="pass">Mot de passe</label><input id="pass" name="password" type="password" autocomplete="current-password">'
    form = f'{user}{word}<button class="btn" type="submit">Connexion</button>'
    if site == "portal":
        form = (
            f'<div id="one">{user}<button class="btn" type="button" id="next">Suivant</button></div><div id="two" style="display:none"><p><a href="#" id="back">←</a> <b id="who"></b></p>{word}<button class="btn" type="submit">Connexion</button></div>'
            "<script>(function(){var d=document,u=d.getElementById('user'),o=d.getElementById('one'),t=d.getElementById('two');function go(){if(!u.value){u.focus();return}setTimeout(function(){o.style.display='none';t.style.display='';d.getElementById('who').textContent=u.value;d.getElementById('pass').focus()},200)}"
            "d.getElementById('next').onclick=go;u.onkeydown=function(e){if(e.key==='Enter'){e.preventDefault();go()}};d.getElementById('back').onclick=function(e){e.preventDefault();t.style.display='none';o.style.display=''}})()</script>"
        )
    name = "atrium" if site == "portal" else "pronote"
    return _html(
        "Connexion",
        f'<div class="sign"><div class="box"><a class="logo" href="/">{name}</a>{said}<form method="post">{form}</form><p><a href="/aide/oubli">Réinitialiser le mot de passe</a></p></div><nav><a href="/mentions">Mentions légales</a> · <a href="/accessibilite">Accessibilité : partielle</a> · Français</nav></div>',
    )


def _news(_schools: Mapping[str, str]) -> str:
    return _html(
        "Nouveautés",
        '<div class="top"><a class="logo">atrium</a></div><dialog aria-labelledby="nt"><header id="nt">Quoi de neuf ?</header><section><p>La version 11.4 apporte la recherche d’outils et de nouvelles statistiques d’espace disque.</p><p><a href="/notes">Notes de version</a></p></section><footer><form method="post"><button class="btn">Fermer</button></form></footer></dialog>'
        "<script>document.querySelector('dialog').showModal()</script>",
    )


def _accounts(schools: Mapping[str, str]) -> str:
    items = "".join(
        f'<div class="it" data-school="{uai}">{name}<small>{uai}</small></div>' for uai, name in schools.items()
    )
    return _html(
        "PRONOTE",
        f'<div class="top"><a class="logo" href="/">pronote</a>{_switch("Choisir un établissement", items)}<div class="right"><a href="/quitter">Déconnexion</a></div></div><div class="wrap one norail"><div class="panel"><h1>Aucun établissement ouvert</h1><p>Choisissez en haut de la page l’établissement à administrer.</p></div></div>'
        '<form method="post" id="sw"><input type="hidden" name="school"></form><script>document.querySelectorAll("[data-school]").forEach(function(i){i.onclick=function(){var f=document.getElementById("sw");f.school.value=i.dataset.school;f.submit()}})</script>',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_news,), "console": (_accounts,)}
