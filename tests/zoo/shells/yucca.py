"""Like a human resources suite in the cloud: « MENU » slides a drawer of applications in, drawn by a script; hubs of tasks, a device to trust."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

_SKIP = "[data-automation-id=linkButton]"
_PICK = ("[data-automation-id=selectWidget]", "[data-automation-id=promptOption]:has-text('Lycée des Exemples')")
ANSWERS: dict[Site, tuple[str, ...]] = {
    "portal": (_SKIP,),
    "console": (*_PICK, "[data-automation-id=wd-CommandButton_uic_okButton]"),
}
_OPEN, _APP = "[data-automation-id=globalNavButton]", "[data-automation-id=globalNavApp]:has-text('%s')"
_HUB, _CARD = "[data-automation-id=hubNav] >> text=", "[data-automation-id=taskCard] >> text="
_ADMIN = (_OPEN, "text=Afficher plus", _APP % "Administration")
WAYS = {
    "services": (*_ADMIN, f"{_HUB}Pages de site", f"{_HUB}Accès aux services tiers"),
    "export": (*_ADMIN, f"{_HUB}Utilisateurs", f"{_HUB}Export des utilisateurs"),
    "ent": (_OPEN, _APP % "Pronote.net", f"{_CARD}Intégration dans un ENT"),
    "displays": (_OPEN, _APP % "Paramètres", f"{_CARD}Affichages"),
    "pupils": (_OPEN, _APP % "Ressources", f"{_CARD}Élèves"),
    "profiles": (
        _OPEN,
        _APP % "Ressources",
        "[data-automation-id=taskCard]:has-text('Professeurs') >> text=Liste",
        "[data-automation-id=tabLabel]:has-text('Profils')",
    ),
    "groups": (_OPEN, _APP % "Fichier", f"{_CARD}Administration des utilisateurs"),
}
_STYLE = """*{box-sizing:border-box}body{margin:0;background:#f0f1f2;color:#333;font:14px/20px Roboto,"Helvetica Neue",Helvetica,Arial,sans-serif}.css-1top{background:#fff;height:64px;display:flex;align-items:center;padding:0 20px;gap:16px;box-shadow:0 2px 4px #0000001f;position:relative;z-index:5}.css-menu{display:flex;align-items:center;gap:10px;font-weight:700;letter-spacing:.5px;cursor:pointer;padding:10px 14px;border-radius:20px}.css-menu:hover{background:#e8ebed}.css-logo{font-size:24px;font-weight:700;color:#0875e1;cursor:pointer}.css-find{flex:1;display:flex;justify-content:center}.css-find input{width:520px;border:0;background:#f0f1f2;border-radius:20px;padding:11px 20px;font:inherit}.css-ico{width:40px;height:40px;border-radius:50%;display:grid;place-items:center;cursor:pointer;position:relative}.css-ico:hover{background:#e8ebed}.css-ico b{position:absolute;top:2px;right:0;background:#de2e21;color:#fff;border-radius:9px;font-size:11px;line-height:16px;padding:0 5px}.css-me{background:#a4c7f5;font-weight:700}
.css-veil{position:fixed;inset:0;background:#0006;z-index:20;animation:f .2s}@keyframes f{from{opacity:0}}.css-drawer{position:fixed;left:0;top:0;bottom:0;width:400px;background:#fff;z-index:21;padding:20px 0;overflow:auto;animation:s .25s ease-out}@keyframes s{from{transform:translateX(-400px)}}.css-dh{display:flex;justify-content:space-between;padding:0 24px 8px;font-size:20px;font-weight:500}.css-dt{display:flex;border-bottom:1px solid #ced3d9;padding:0 24px;gap:26px}.css-dt div{padding:10px 0;cursor:pointer;color:#5e6a75}.css-dt .on{color:#0875e1;border-bottom:3px solid #0875e1;font-weight:500}.css-app{display:flex;align-items:center;gap:16px;padding:11px 24px;cursor:pointer;font-size:16px}.css-app:hover,.css-more:hover{background:#e8ebed}.css-app i{width:36px;height:36px;border-radius:8px;background:#e6f1fd;display:grid;place-items:center;font-style:normal}.css-more{padding:12px 24px;color:#0875e1;cursor:pointer;font-weight:500}.css-wait{padding:30px;text-align:center;color:#7b858f}
.css-page{padding:28px 40px 60px;max-width:1240px;margin:auto}.css-h1{font-size:28px;line-height:36px;margin-bottom:4px}.css-sub{color:#5e6a75;margin-bottom:22px}.css-grid{display:grid;grid-template-columns:repeat(3,1fr);gap:20px}.css-card{background:#fff;border-radius:8px;border:1px solid #dfe2e6;padding:22px 24px}.css-ct{font-size:18px;font-weight:700;margin-bottom:10px}.css-task{padding:8px 0;color:#0875e1;cursor:pointer}.css-task:hover{text-decoration:underline}.css-hub{display:flex;min-height:calc(100vh - 64px)}.css-hn{width:290px;background:#fff;border-right:1px solid #dfe2e6;padding:20px 0;flex:none}.css-hn .t{font-size:20px;font-weight:700;padding:0 24px 14px}.css-ni{padding:11px 24px;cursor:pointer;display:flex;justify-content:space-between}.css-ni:hover{background:#f0f1f2}.css-ni.on{background:#e6f1fd;color:#0875e1;font-weight:500;box-shadow:inset 4px 0 #0875e1}.css-nd{display:none}.css-nd.open{display:block}.css-nd .css-ni{padding-left:44px}.css-tabs{display:flex;gap:26px;border-bottom:1px solid #ced3d9;margin-bottom:20px}.css-tabs div{padding:10px 0;cursor:pointer;color:#5e6a75;font-weight:500}.css-tabs .on{color:#0875e1;border-bottom:3px solid #0875e1}.css-bar{display:flex;gap:14px;align-items:center;justify-content:flex-end;padding:10px 40px;background:#fff;border-bottom:1px solid #dfe2e6}.css-bar form{margin:0}.css-pill{border-radius:12px;background:#d8f3e3;padding:2px 10px;font-size:12px;font-weight:500}
button,.css-btn{background:#0875e1;color:#fff;border:0;border-radius:20px;padding:10px 26px;font:700 14px inherit;cursor:pointer;display:inline-block}.css-link{color:#0875e1;cursor:pointer;padding:10px 20px;display:inline-block;font-weight:500}input:not([type]),input[type=text],input[type=password],select{border:1px solid #7b858f;border-radius:4px;padding:9px 10px;font:inherit}.css-auth{width:420px;margin:70px auto;background:#fff;border-radius:8px;padding:36px 44px;box-shadow:0 4px 16px #0000001f}.css-auth input{width:100%;margin:4px 0 16px}.css-pop{position:absolute;right:20px;top:60px;background:#fff;border-radius:8px;box-shadow:0 4px 16px #0003;width:240px;padding:8px 0;z-index:30;display:none}.css-pop div{padding:10px 20px;cursor:pointer}.css-pop div:hover{background:#f0f1f2}.css-sel{border:1px solid #7b858f;border-radius:4px;padding:9px 12px;cursor:pointer;display:flex;justify-content:space-between;background:#fff}.css-opts{display:none;border:1px solid #ced3d9;border-radius:4px;box-shadow:0 4px 12px #0002;margin-top:4px}.css-opts div{padding:10px 14px;cursor:pointer}.css-opts div:hover{background:#e6f1fd}.css-toast{background:#d8f3e3;border-radius:4px;padding:12px 16px;margin-bottom:16px}.css-err{background:#fddcd9;border-radius:4px;padding:12px;margin-bottom:14px}"""
_SCRIPT = """function go(u){location.href=u}
function el(c,t,id){var d=document.createElement('div');d.className=c;if(t)d.textContent=t;if(id)d.setAttribute('data-automation-id',id);return d}
function shutNav(){document.querySelectorAll('.css-veil,.css-drawer').forEach(function(x){x.remove()})}
function openNav(){var v=el('css-veil'),d=el('css-drawer','','globalNavDrawer'),h=el('css-dh','Menu'),x=el('','✕');x.style.cursor='pointer';x.onclick=v.onclick=shutNav;h.append(x);
 var t=el('css-dt'),a=el('on','Applications'),r=el('','Raccourcis'),list=el('');t.append(a,r);d.append(h,t,list);document.body.append(v,d);
 function apps(all){list.replaceChildren();NAV.slice(0,all?NAV.length:SHOWN).forEach(function(n){var o=el('css-app','','globalNavApp'),i=document.createElement('i');i.textContent=n[2];o.append(i,el('',n[0]));o.onclick=function(){go(n[1])};list.append(o)});
  if(NAV.length>SHOWN){var m=el('css-more',all?'Afficher moins':'Afficher plus');m.onclick=function(){apps(!all)};list.append(m)}}
 a.onclick=function(){a.className='on';r.className='';apps(false)};r.onclick=function(){r.className='on';a.className='';list.replaceChildren(el('css-wait','Aucun raccourci. Ajoutez-en depuis une page.'))};
 list.append(el('css-wait','Chargement…'));setTimeout(function(){apps(false)},240)}
function me(){var p=document.querySelector('.css-pop');p.style.display=p.style.display=='block'?'none':'block'}
function fold(n){n.nextElementSibling.classList.toggle('open')}
document.addEventListener('keydown',function(e){if(e.key=='Escape')shutNav()});"""


def _html(title: str, body: str) -> str:
    return (
        f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>'
        f'<body><div id="wd-root">{body}</div><script>{_SCRIPT}</script></body></html>'
    )


def _click(href: str) -> str:
    return f"onclick=\"go('{href}')\""


def _top(name: str, home: str, apps: list[tuple[str, str, str]], shown: int, account: str) -> str:
    """The bar; what the drawer lists is data for the script."""
    menu = '<div class="css-menu" data-automation-id="globalNavButton" tabindex="0" onclick="openNav()"><span>☰</span>MENU</div>'
    menu = menu if apps else ""
    data = f"<script>var NAV={json.dumps(apps)},SHOWN={shown}</script>"
    return f'{data}<div class="css-1top">{menu}<div class="css-logo" {_click(home)}>{name}</div><div class="css-find"><input type="text" placeholder="Rechercher"></div>{account}</div>'


def _account(initials: str, rows: tuple[Entry, ...]) -> str:
    items = "".join(f"<div {_click(one.href)}>{one.name}</div>" for one in rows)
    return f'<div class="css-ico" title="Notifications">🔔<b>5</b></div><div class="css-ico" title="Ma boîte">📥</div><div class="css-ico css-me" title="Profil" onclick="me()">{initials}</div><div class="css-pop">{items}</div>'


def _task(one: Entry) -> str:
    return f'<div class="css-task" {_click(one.href)}>{one.name}</div>'


def _cards(cards: tuple[tuple[str, str], ...]) -> str:
    card = '<div class="css-card" data-automation-id="taskCard"><div class="css-ct">%s</div>%s</div>'
    return '<div class="css-grid">' + "".join(card % one for one in cards) + "</div>"


def _title(told: Told) -> str:
    said = f'<div class="css-toast">{told.message}</div>' if told.message else ""
    return f'<div class="css-h1" role="heading">{told.title or "Accueil"}</div><div class="css-sub">{told.school} (0139990N)</div>{said}'


_APPS = [
    (name, f"/web/lycee/{n}", icon)
    for n, (name, icon) in enumerate(zip(("Actualités", "Absences", "Annuaire", "Formation"), "📰📅👥🎓", strict=True))
]
_NEWS = (
    ("À traiter", "Valider la liste des délégués<br>Signer la charte numérique"),
    ("Annonces", "La plateforme Avenir(s) ouvre lundi.<br>Bal de fin d’année : 27 juin."),
    ("Événements", "Forum des métiers, 14 mars"),
)
_STATE = (("Serveur", "En marche"), ("Utilisateurs", "37 sessions"), ("Calendrier", "Fin du trimestre : 14 mars"))


def portal(told: Told) -> str:
    """« Administration » is one of the applications that the drawer shows when asked for more; its hub has a list at the left."""
    apps = _APPS + ([("Pronote", told.pronote, "🟢")] if told.pronote else [])
    more = [("Administration", told.administration, "🛠"), ("Rapports", "/web/lycee/rapports", "📊")]
    if told.anonymous:
        door = f'<div class="css-btn" {_click(told.door.href)}>{told.door.name}</div>'
        top = _top("ATRIUM", "/web/lycee", [], 0, door)
        return _html(
            told.school,
            f'{top}<div class="css-page"><div class="css-h1">{told.school}</div><div class="css-sub">Portail de la communauté éducative — UAI 0139990N</div></div>',
        )
    account = _account("CM", (Entry("Afficher le profil", "/web/lycee/profil"), told.door))
    top = _top("ATRIUM", "/web/lycee", apps + more, len(apps), account)
    way = trail(told)
    if told.title or way:
        nav = ""
        for section in told.menu:
            rows = "".join(
                f'<div class="css-ni{" on" * (one in way)}" {_click(one.href)}>{one.name}</div>'
                for one in section.entries
            )
            nav += f'<div class="css-ni" onclick="fold(this)"><span>{section.name}</span><span>⌄</span></div><div class="css-nd{" open" * (section in way)}">{rows}</div>'
        hub = f'<div class="css-hn" data-automation-id="hubNav"><div class="t">Administration</div>{nav}</div>'
        hint = "" if told.body else "".join(_task(one) for one in told.entries)
        return _html(
            f"{told.title} - ATRIUM",
            f'{top}<div class="css-hub">{hub}<div class="css-page" style="flex:1;margin:0">{_title(told)}<div class="css-card">{hint}{told.body}</div></div></div>',
        )
    hello = f'<div class="css-h1">Bonjour, Claire Martin</div><div class="css-sub">Nous sommes jeudi · {told.school} (0139990N)</div>'
    return _html("ATRIUM", f'{top}<div class="css-page">{hello}{_cards(_NEWS)}</div>')


def console(told: Told) -> str:
    """Each section is an application, its page cards of tasks; what belongs to a list is a tab of its page."""
    apps = [(one.name, one.href, icon) for one, icon in zip(told.menu, "🌐🗂⚙👥", strict=False)]
    account = _account("SP", (Entry("Mon compte", "/compte"), Entry("Plan du site", "/plan"), told.door))
    top = _top("PRONOTE", "/", apps, len(apps), account)
    bar = f'<div class="css-bar"><span class="css-pill">{"Base publiée" if told.published else "Base non publiée"}</span>{told.publication}</div>'
    way, tabs, inside = trail(told), "", told.body
    if told.here == "/":
        inside = _cards(_STATE)
    elif way and not way[1:]:
        alone = "".join(_task(one) for one in way[0].entries if not one.entries)
        cards: tuple[tuple[str, str], ...] = (("Tâches", alone),) if alone else ()
        for one in way[0].entries:
            own = (Entry("Liste", one.href),) if "ressources" in one.href else ()
            cards += ((one.name, "".join(_task(sub) for sub in own + one.entries)),) if one.entries else ()
        inside = _cards(cards)
    elif way[1:] and way[1].entries:
        own = (Entry("Liste", way[1].href),) if "ressources" in way[1].href else ()
        tabs = "".join(
            f'<div class="{"on" * (one.href == told.here)}" data-automation-id="tabLabel" {_click(one.href)}>{one.name}</div>'
            for one in own + way[1].entries
        )
        tabs = f'<div class="css-tabs">{tabs}</div>'
    return _html(
        f"{told.title or 'Accueil'} - PRONOTE",
        f'{top}{bar}<div class="css-page">{_title(told)}{tabs}<div>{inside}</div></div>',
    )


def sign_in(site: Site, wrong: str) -> str:
    """One card, a language in its corner."""
    name = "ATRIUM" if site == "portal" else "PRONOTE"
    said = f'<div class="css-err">Erreur : {wrong}</div>' if wrong else ""
    form = f'<form method="post" class="css-auth"><div class="css-logo" style="margin-bottom:20px">{name}</div>{said}<div>Nom d’utilisateur</div><input type="text" name="username" aria-label="Nom d’utilisateur"><div>Mot de passe</div><input type="password" name="password" aria-label="Mot de passe"><button data-automation-id="goButton">Connexion</button><p><span class="css-link" style="padding:0" {_click("/oubli")}>Mot de passe oublié ?</span></p><p style="color:#5e6a75;font-size:12px">Français (France) ▾ · Confidentialité</p></form>'
    return _html(f"Connexion - {name}", form)


def _device(_schools: Mapping[str, str]) -> str:
    return _html(
        "ATRIUM",
        '<form method="post" class="css-auth" style="text-align:center"><div class="css-h1">Mémoriser cet appareil ?</div><p>Si cet appareil est le vôtre, nous ne vous demanderons plus de confirmation. N’activez pas cette option sur un poste partagé.</p><input type="text" name="device" aria-label="Nom de l’appareil" value="Chrome – Linux"><br><button name="trust" value="1">Mémoriser</button><div class="css-link" data-automation-id="linkButton" onclick="document.forms[0].submit()">Ignorer</div></form>',
    )


def _organisation(schools: Mapping[str, str]) -> str:
    options = "".join(
        f'<div data-automation-id="promptOption" onclick="pick(\'{uai}\',this)">{name} ({uai})</div>'
        for uai, name in schools.items()
    )
    script = "<script>function opts(){var o=document.querySelector('.css-opts');o.style.display=o.style.display=='block'?'none':'block'}function pick(u,d){document.forms[0].school.value=u;document.getElementById('v').textContent=d.textContent;opts()}function ok(){var f=document.forms[0];if(f.school.value)f.submit();else document.getElementById('e').style.display='block'}</script>"
    return _html(
        "PRONOTE",
        f'<form method="post" class="css-auth"><div class="css-h1">Établissement</div><p>Sélectionnez l’établissement pour lequel vous travaillez.</p><div id="e" class="css-err" style="display:none">Le champ Établissement est obligatoire.</div><input type="hidden" name="school"><div>Établissement <span style="color:#de2e21">*</span></div><div class="css-sel" data-automation-id="selectWidget" tabindex="0" onclick="opts()"><span id="v">sélectionner une valeur</span><span>⌄</span></div><div class="css-opts">{options}</div><p style="margin-top:26px"><span class="css-btn" role="button" data-automation-id="wd-CommandButton_uic_okButton" onclick="ok()">OK</span><span class="css-link" {_click("/quitter")}>Annuler</span></p></form>{script}',
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"portal": (_device,), "console": (_organisation,)}
