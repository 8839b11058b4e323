"""A collaboration portal of 2010 (« Actions du site », quick launch, a settings page in columns); an ERP's ribbon of tabs, groups and split buttons."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from tests.zoo.shells import Entry, Site, Told
from tests.zoo.shells._trail import trail

ANSWERS: dict[Site, tuple[str, ...]] = {
    "console": ("text=Continuer", ".dg-row:has-text('Lycée des Exemples')", ".dlg-ok"),
}
_ADMIN = (".ms-siteactions", ".ms-menu >> text=Administration")
WAYS = {
    "services": (*_ADMIN, ".ms-linksection >> text=Accès aux services tiers"),
    "export": (*_ADMIN, ".ms-linksection >> text=Export des utilisateurs"),
    "ent": (".rb-tab >> text=Pronote.net", ".rb-big >> text=Intégration dans un ENT"),
    "displays": (".rb-tab >> text=Paramètres", ".rb-big >> text=Préférences", ".rb-drop >> text=Affichages"),
    "pupils": (".rb-tab >> text=Ressources", ".rb-big >> text=Élèves"),
    "profiles": (
        ".rb-tab >> text=Ressources",
        ".rb-big >> text=Professeurs",
        ".rb-drop >> text=Profils d'autorisation",
    ),
    "groups": (".rb-tab >> text=Fichier", ".rb-big >> text=Administration des utilisateurs"),
}
_STYLE = """body{margin:0;font:8.5pt Verdana,Tahoma,sans-serif;color:#444;background:#fff}a{color:#0072bc;text-decoration:none}a:hover{text-decoration:underline}
.s4-ribbon{background:#21374c;height:36px;color:#fff;line-height:36px;padding:0 10px}.s4-ribbon a,.ms-siteactions{color:#fff}.ms-siteactions{display:inline-block;cursor:pointer;padding:0 10px;position:relative}.ms-siteactions:hover{background:#3b5873}.s4-right{float:right}.ms-menu{display:none;position:absolute;top:36px;left:10px;background:#fff;border:1px solid #8a9caf;box-shadow:2px 2px 5px #888;z-index:9;width:280px;padding:2px}
.ms-menu-item{padding:7px 8px 7px 44px;cursor:pointer;color:#333;line-height:1.4;background:url() no-repeat}.ms-menu-item:hover{background:#e3f0fb}.ms-menu-item b{display:block}.ms-menu-sep{border-top:1px solid #d9d9d9;margin:2px 0 2px 40px}.s4-title{background:#f6f6f6;border-bottom:1px solid #dbddde;padding:14px 20px;font-size:15pt;color:#21374c}.s4-title small{font-size:8.5pt;color:#666}
.s4-lp{border-bottom:1px solid #b8babd;background:#fafafa;padding:0 16px}.s4-lp a{display:inline-block;padding:8px 12px;color:#3b4f65}.s4-lp a.selected{background:#d5e5f5;border:1px solid #91cdf2;padding:7px 11px}.s4-ql{float:left;width:165px;padding:12px 14px;border-right:1px solid #dbddde;min-height:420px}.s4-ql b{display:block;margin:8px 0 4px;color:#21374c}.s4-ql a{display:block;padding:3px 0 3px 10px}
.s4-ca{margin-left:195px;padding:14px 20px}.ms-linksectionheader{font-size:10pt;color:#21374c;font-weight:bold;margin:0}.ms-linksection{float:left;width:31%;margin:0 2% 22px 0;padding-left:0}.ms-linksection ul{list-style:none;margin:4px 0 0;padding:0}.ms-linksection li{padding:2px 0}.ms-wp{border-top:2px solid #21374c;margin-bottom:16px}.ms-wp h3{font-size:10pt;margin:6px 0}
.ms-status{background:#ffffcc;border:1px solid #d3d37c;padding:5px 10px;margin-bottom:10px}.ms-err{background:#fbe0e0;border-color:#c66}.ms-btn{font:8.5pt Verdana;min-width:80px;padding:3px 8px;border:1px solid #a0a0a0;background:#f0f0f0;cursor:pointer}
.rb{background:#dfe9f5;border-bottom:1px solid #8ba0bc}.rb-title{height:26px;line-height:26px;text-align:center;background:#cfdded;color:#15428b}.rb-title span{float:right;padding-right:12px}.rb-tabs{padding-left:56px;height:24px;position:relative}.rb-orb{position:absolute;left:8px;top:-14px;width:38px;height:38px;border-radius:50%;background:radial-gradient(#fff,#e07b00);border:1px solid #985400}
.rb-tab{float:left;padding:4px 14px 5px;cursor:pointer;color:#15428b}.rb-tab.on{background:#f3f7fc;border:1px solid #8ba0bc;border-bottom:0;border-radius:3px 3px 0 0;padding:3px 13px 6px}.rb-panel{display:none;background:#f3f7fc;height:92px;padding:4px 6px;border-top:1px solid #8ba0bc}.rb-panel.on{display:flex}.rb-group{border-right:1px solid #b7c8de;padding:0 8px;position:relative;display:flex;flex-direction:column;justify-content:space-between}
.rb-set{display:flex}.rb-cap{text-align:center;color:#5a7bab;font-size:7.5pt}.rb-big{width:92px;text-align:center;padding:4px 2px;cursor:pointer;border:1px solid transparent;border-radius:3px;position:relative}.rb-big:hover{background:#ffe7a2;border-color:#e5c365}.rb-big i{display:block;width:28px;height:28px;margin:0 auto 3px;border-radius:4px;box-shadow:inset 0 0 0 1px #0003}.rb-big a{color:#15428b}
.rb-drop{display:none;position:absolute;left:0;top:100%;background:#fff;border:1px solid #8ba0bc;box-shadow:2px 3px 6px #999;text-align:left;z-index:20;white-space:nowrap}.rb-drop div{padding:6px 22px 6px 28px;border-left:26px solid #eef3fa;padding-left:8px}.rb-drop div:hover{background:#ffe7a2}.work{padding:14px 18px 50px}.work h2{font-size:12pt;color:#15428b;margin:0 0 10px}
.statusbar{position:fixed;left:0;right:0;bottom:0;background:#cfdded;border-top:1px solid #8ba0bc;padding:3px 10px;display:flex;gap:24px;align-items:center;color:#15428b}.statusbar form{margin:0}.dlg{width:520px;margin:90px auto;border:1px solid #8ba0bc;box-shadow:3px 3px 10px #999;background:#f0f4fa}.dlg-t{background:#cfdded;color:#15428b;padding:6px 10px;font-weight:bold}.dlg-b{padding:16px}.dlg-f{text-align:right;padding:10px 16px;border-top:1px solid #c5d3e5}
.dg{background:#fff;border:1px solid #a9bbd3;height:150px;overflow:auto}.dg-head,.dg-row{display:flex}.dg-head{background:#e4ecf7;font-weight:bold}.dg-head div,.dg-row div{padding:4px 8px;width:33%;border-right:1px solid #dde6f1}.dg-row{cursor:default}.dg-row.sel{background:#316ac5;color:#fff}"""
_SCRIPT = """function $c(c){return document.getElementsByClassName(c)}
function menu(e){var m=$c("ms-menu")[0];m.style.display=m.style.display=="block"?"none":"block";e.stopPropagation()}
function onglet(t){var i,a=$c("rb-tab"),p=$c("rb-panel");for(i=0;i<a.length;i++){var on=a[i]==t;a[i].className=on?"rb-tab on":"rb-tab";p[i].className=on?"rb-panel on":"rb-panel"}}
function derouler(b,e){var d=b.getElementsByClassName("rb-drop")[0],o=d.style.display=="block";fermer();d.style.display=o?"none":"block";e.stopPropagation()}
function fermer(){var i,d=document.querySelectorAll(".rb-drop,.ms-menu");for(i=0;i<d.length;i++)d[i].style.display="none"}
function va(u){location.href=u}document.onclick=fermer;
function ligne(r,u){var i,a=$c("dg-row");for(i=0;i<a.length;i++)a[i].className="dg-row";r.className="dg-row sel";document.getElementById("school").value=u;$c("dlg-ok")[0].disabled=false}"""
_HUES = (28, 205, 130, 350, 260, 50)


def _html(title: str, body: str) -> str:
    return f'<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><meta http-equiv="X-UA-Compatible" content="IE=8"><title>{title}</title><style>{_STYLE}</style><script>{_SCRIPT}</script></head><body>{body}</body></html>'


def _column(section: Entry) -> str:
    rows = "".join(f'<li><a href="{one.href}">{one.name}</a></li>' for one in section.entries)
    return f'<div class="ms-linksection"><h3 class="ms-linksectionheader">{section.name}</h3><ul>{rows}</ul></div>'


def _area(told: Told) -> str:
    said = f'<div class="ms-status">{told.message}</div>' if told.message else ""
    if told.body:
        return said + told.body
    if any(one.entries for one in told.entries):
        return said + "".join(_column(one) for one in told.entries)
    return said + _column(Entry(told.title, "", told.entries))


def portal(told: Told) -> str:
    """« Actions du site » leads to the settings, all of whose links are there at once."""
    way = trail(told)
    actions = ""
    if told.administration:
        actions = f"""<span class="ms-siteactions" onclick="menu(event)">Actions du site <small>&#9660;</small></span><div class="ms-menu"><div class="ms-menu-item" onclick="va('/web/lycee/modifier')"><b>Modifier la page</b>Changer le contenu de cette page.</div>
<div class="ms-menu-item" onclick="va('/web/lycee/contenu')"><b>Afficher tout le contenu du site</b>Bibliothèques, listes et discussions.</div><div class="ms-menu-sep"></div>
<div class="ms-menu-item" onclick="va('{told.administration}')"><b>Administration</b>Accéder au volet administration de ce site.</div></div>"""
    who = "" if told.anonymous else "EXEMPLES\\administrateur &nbsp;|&nbsp; "
    tabs = [
        Entry("Accueil", "/web/lycee"),
        Entry("Actualités", "/web/lycee/actus"),
        Entry("Vie du lycée", "/web/lycee/vie"),
    ]
    if told.pronote:
        tabs.append(Entry("Pronote", told.pronote))
    bar = "".join(f'<a href="{one.href}"{" class=selected" * (one.href == told.here)}>{one.name}</a>' for one in tabs)
    crumbs = " &rsaquo; ".join(one.name for one in (Entry(told.school, ""), *way))
    parts = ""
    if told.here == "/web/lycee":
        parts = """<div class="ms-wp"><h3>Annonces</h3><p><a href="#a1">Remise des diplômes du baccalauréat</a> <small>Nouveau !</small><br>La cérémonie aura lieu dans la cour d'honneur, à 18 h.</p><p><a href="#a2">Panne du photocopieur, bâtiment C</a></p></div>
<div class="ms-wp"><h3>Documents partagés</h3><p><a href="#d1">Règlement intérieur.pdf</a><br><a href="#d2">Emploi du temps des surveillances.xls</a></p></div>"""
    return _html(
        told.title or told.school,
        f"""<div class="s4-ribbon">{actions}<span class="s4-right">{who}<a href="{told.door.href}">{told.door.name}</a></span></div><div class="s4-title">{told.school}<br><small>{crumbs}{"" if way else " &rsaquo; " + (told.title or "Accueil")}</small></div><div class="s4-lp">{bar}</div>
<div class="s4-ql"><b>Bibliothèques</b><a href="#images">Images</a><a href="#docs">Documents partagés</a><b>Listes</b><a href="#cal">Calendrier</a><a href="#taches">Tâches</a><b>Discussions</b><a href="#equipe">Discussion d'équipe</a></div>
<div class="s4-ca">{_area(told)}{parts}</div>""",
    )


def _big(entry: Entry, at: int) -> str:
    icon = f'<i style="background:hsl({_HUES[at % 6]},70%,62%)"></i>'
    if not entry.entries:
        return f"""<div class="rb-big" onclick="va('{entry.href}')">{icon}<span>{entry.name}</span></div>"""
    own = () if entry.name == "Préférences" else (Entry("Liste", entry.href),)
    rows = "".join(f"""<div onclick="va('{one.href}')">{one.name}</div>""" for one in (*own, *entry.entries))
    return f'<div class="rb-big" onclick="derouler(this,event)">{icon}<span>{entry.name} &#9662;</span><div class="rb-drop">{rows}</div></div>'


def console(told: Told) -> str:
    """The ribbon stands at the tab of what is shown."""
    way = trail(told)
    start = Entry(
        "Accueil", "/", (Entry("Serveur PRONOTE", "/"), Entry("Journal", "/journal"), Entry("Aide en ligne", "/aide"))
    )
    shown = way[0] if way else start
    tabs = panels = ""
    for one in (start, *told.menu):
        on = " on" if one == shown else ""
        buttons = "".join(_big(entry, at) for at, entry in enumerate(one.entries))
        tabs += f'<div class="rb-tab{on}" onclick="onglet(this)">{one.name}</div>'
        panels += f'<div class="rb-panel{on}"><div class="rb-group"><div class="rb-set">{buttons}</div><div class="rb-cap">{one.name}</div></div></div>'
    state = "Base publiée" if told.published else "Base non publiée"
    head = f"<h2>{told.title}</h2>" if told.title else ""
    return _html(
        "PRONOTE - Administration",
        f"""<div class="rb"><div class="rb-title"><span><a href="{told.door.href}">{told.door.name}</a></span>{told.school} - PRONOTE, administration</div><div class="rb-tabs"><div class="rb-orb"></div>{tabs}</div>{panels}</div>
<div class="work">{head}{_area(told)}</div><div class="statusbar"><span>0139990N</span><span>{state}</span>{told.publication}<span>2 utilisateurs connectés</span></div>""",
    )


def sign_in(site: Site, wrong: str) -> str:
    """A window of old; the portal's has the language too."""
    said = f'<div class="ms-status ms-err">{wrong}</div>' if wrong else ""
    tongue = '<tr><td>Langue :</td><td><select name="lcid"><option>Français (France)</option><option>English</option></select></td></tr>'
    return _html(
        "Connexion",
        f"""<form method="post" class="dlg"><div class="dlg-t">{"Portail collaboratif - Connexion" if site == "portal" else "PRONOTE - Ouverture de session"}</div><div class="dlg-b">{said}<table cellpadding="4"><tr><td>Nom d'utilisateur :</td><td><input name="username" size="30"></td></tr>
<tr><td>Mot de passe :</td><td><input type="password" name="password" size="30"></td></tr>{tongue if site == "portal" else ""}<tr><td></td><td><input type="checkbox" id="m" name="memo"><label for="m">Me connecter automatiquement</label></td></tr></table>
<p><a href="#mdp">Mot de passe perdu</a> &nbsp; <a href="#support">Contacter le support</a></p></div><div class="dlg-f"><input type="submit" class="ms-btn" value="Connexion"></div></form>""",
    )


def _today(_schools: Mapping[str, str]) -> str:
    return _html(
        "Message du jour",
        """<form method="post" class="dlg"><div class="dlg-t">Message du jour</div><div class="dlg-b"><p><b>Mise à jour 2025.3</b></p><p>Une sauvegarde automatique aura lieu ce soir à 22 h. Pensez à fermer vos sessions.</p>
<p>La documentation a été complétée : gestion des groupes, bulletins de compétences.</p><input type="checkbox" id="plus" name="plus"><label for="plus">Ne plus afficher ce message</label></div><div class="dlg-f"><input type="submit" class="ms-btn" value="Continuer"></div></form>""",
    )


def _grid(schools: Mapping[str, str]) -> str:
    rows = "".join(
        f"""<div class="dg-row" onclick="ligne(this,'{uai}')"><div>{uai}</div><div>{name}</div><div>Exempleville</div></div>"""
        for uai, name in schools.items()
    )
    return _html(
        "Sélection de l'établissement",
        f"""<form method="post" class="dlg"><div class="dlg-t">Sélection de l'établissement</div><div class="dlg-b"><p>Sélectionnez l'établissement à ouvrir :</p><div class="dg"><div class="dg-head"><div>Code</div><div>Établissement</div><div>Ville</div></div>{rows}</div>
<input type="hidden" name="school" id="school"></div><div class="dlg-f"><button class="ms-btn dlg-ok" disabled>OK</button> <button type="button" class="ms-btn" onclick="history.back()">Annuler</button></div></form>""",
    )


AFTER: dict[Site, tuple[Callable[[Mapping[str, str]], str], ...]] = {"console": (_today, _grid)}
