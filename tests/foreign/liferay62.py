"""Foreign portal C: Liferay 6.2 as its public source has it: dockbar, panel that remembers, AUI pairs, tokens."""

# ruff: noqa: E501 (inline pages)

from __future__ import annotations

import csv
import io
import secrets
from urllib.parse import quote

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.served import PROFILES, SCHOOL, Service, State

NAMES = dict(zip(PROFILES, ("Elèves", "Responsables légaux", "Enseignants", "Personnels non enseignants"), strict=True))
KINDS = dict(zip(("eleves", "responsables", "enseignants", "personnels"), NAMES.values(), strict=True))
SERVICES, EXPORT = "servicestiers_WAR_atriumportlet", "exportutilisateurs_WAR_atriumportlet"
HEAD = f"""<!DOCTYPE html><html class="aui ltr" dir="ltr" lang="fr-FR"><head><meta charset="utf-8"><title>Accueil - {SCHOOL}</title><style>
body{{margin:0;font:14px/20px Helvetica,Arial,sans-serif;color:#333}}a{{color:#009ae5;text-decoration:none}}
.dockbar{{background:#2f2f2f;height:40px;position:relative;z-index:60}}.dockbar ul.nav{{float:left;list-style:none;margin:0;padding:0}}
.dockbar ul.pull-right{{float:right}}.dockbar li{{float:left;position:relative}}.dockbar li>a{{display:block;padding:10px 14px;color:#ccc}}
.dropdown-menu{{display:none;position:absolute;left:0;top:40px;background:#fff;border:1px solid #bbb;min-width:190px;list-style:none;padding:4px;z-index:70}}
.dropdown-menu li{{float:none}}.open>.dropdown-menu{{display:block}}i[class^=icon]{{display:inline-block;width:14px;height:14px;background:#aaa;border-radius:3px}}
#banner{{padding:14px 20px}}#banner h1{{display:inline;font-size:22px}}#navigation ul{{list-style:none;margin:0;padding:0;background:#eee;overflow:hidden}}
#navigation li{{float:left}}#navigation a{{display:block;padding:10px 16px}}.hide-accessible{{position:absolute!important;clip:rect(1px,1px,1px,1px);height:1px;width:1px;overflow:hidden}}
.row-fluid{{display:flex}}.panel-page-menu{{width:25%;padding:10px;box-sizing:border-box}}.panel-page-body{{width:75%;padding:10px 30px 140px}}
.accordion-group{{border:1px solid #ddd;margin-bottom:4px}}.accordion-heading{{padding:8px 12px;cursor:pointer;background:#f7f7f7}}
.toggler-content{{overflow:hidden;transition:height .3s}}.toggler-content-collapsed{{height:0}}.accordion-inner{{padding:8px 14px}}
.category-portlets{{list-style:none;margin:0;padding:0}}.selected-portlet{{font-weight:bold}}.btn{{padding:5px 14px;border:1px solid #bbb;background:#f5f5f5}}
.btn-primary{{background:#006dcc;color:#fff}}.alert-success{{background:#dff0d8;padding:10px}}.alert-error{{background:#f2dede;padding:10px}}
fieldset{{border:0;margin:0 0 18px;padding:0}}.control-group{{margin:8px 0}}.label-required{{color:#999;font-size:11px}}
#tarteaucitronAlertBig{{position:fixed;left:0;right:0;bottom:0;background:#333;color:#fff;padding:24px;z-index:2147483645}}
#footer{{clear:both;padding:14px 20px;color:#777}}</style></head>"""
SCRIPT = """<script>
document.querySelectorAll('.dropdown-toggle').forEach(function(a){a.onclick=function(e){e.preventDefault();
 var li=a.parentNode,o=li.className.indexOf('open')<0;li.className=o?li.className+' open':li.className.replace(' open','')}});
function setHeights(c,open){c.style.height=open?c.firstElementChild.offsetHeight+'px':'0px';
 c.className='toggler-content '+(open?'toggler-content-expanded':'toggler-content-collapsed')}
document.querySelectorAll('.accordion').forEach(function(acc){acc.querySelectorAll('.accordion-heading').forEach(function(h){
 var c=h.nextElementSibling;setHeights(c,h.className.indexOf('expanded')>0);
 h.onclick=function(){var opening=h.className.indexOf('collapsed')>0;
  if(acc.dataset.closeall)acc.querySelectorAll('.accordion-heading').forEach(function(o){if(o!==h){
   o.className='accordion-heading toggler-header toggler-header-collapsed';setHeights(o.nextElementSibling,false)}});
  h.className='accordion-heading toggler-header '+(opening?'toggler-header-expanded':'toggler-header-collapsed');setHeights(c,opening);
  if(h.dataset.persistId)navigator.sendBeacon('/c/portal/session_click?'+encodeURIComponent(h.dataset.persistId)+'='+(opening?'open':'closed'));}})});
function pair(box,id){document.getElementById(id).value=box.checked}
function dependent(ns,key,on){document.querySelectorAll('[data-of="'+key+'"]').forEach(function(b){b.disabled=!on})}
setTimeout(function(){var r=document.getElementById('tarteaucitronRoot');if(!r||/tarteaucitron=/.test(document.cookie))return;
 r.innerHTML='<div id="tarteaucitronAlertBig" role="alert"><span id="tarteaucitronDisclaimerAlert">Ce site utilise des cookies et vous donne le contrôle sur ceux que vous souhaitez activer</span> <button type="button" id="tarteaucitronPersonalize2">✓ Tout accepter</button> <button type="button" id="tarteaucitronAllDenied2">✗ Tout refuser</button> <button type="button" id="tarteaucitronCloseAlert">Personnaliser</button></div>';
 r.querySelectorAll('button').forEach(function(b){b.onclick=function(){document.cookie='tarteaucitron=!x;path=/';r.innerHTML=''}})},700);
</script><div id="tarteaucitronRoot"></div></body></html>"""


def application(state: State) -> Starlette:  # noqa: PLR0915 - one portal, its pages one after the other
    """The portal of one school, whose administrator also looks after a neighbour's."""
    folded = {"site_administration.pages": "closed", "site_administration.users": "open"}
    sessions: dict[str, str] = {}
    messages: set[str] = set()

    def who(request: Request) -> str:
        return sessions.get(request.cookies.get("JSESSIONID", ""), "")

    def shell(request: Request, content: str) -> HTMLResponse:
        signed = bool(who(request))
        dock = (
            """<div class="navbar navbar-static-top dockbar" id="_145_dockbar" data-namespace="_145_"><ul class="nav" id="_145_navSiteNavigation">
<li class="admin-links dropdown" id="_145_adminLinks"><a href="#" class="dropdown-toggle" title="Administration"><i class="icon-cog"></i></a><ul class="dropdown-menu">
<li><a id="_145_siteAdministrationLink" href="/group/control_panel/manage?controlPanelCategory=current_site">Administration du site</a></li>
<li><a id="_145_controlPanelLink" href="/group/control_panel">Panneau de contrôle</a></li></ul></li>
<li><a href="/web/lycee/mes-sites">Mes sites</a></li></ul><ul class="nav pull-right" id="_145_navAccountControls"><li><a href="/user/messagerie"><i class="icon-envelope" title="Messagerie"></i></a></li>
<li class="dropdown"><a href="#" class="dropdown-toggle">Admin Exemples</a><ul class="dropdown-menu"><li><a href="/c/portal/logout">Se déconnecter</a></li></ul></li></ul></div>"""
            if signed
            else '<div class="navbar dockbar"><ul class="nav pull-right"><li><a id="sign-in" href="/c/portal/login" rel="nofollow">Ouvrir une session</a></li></ul></div>'
        )
        tab = state.services["pronote"].on and signed
        pages = [("accueil", "Accueil"), ("actualites", "Actualités")] + ([("pronote", "Pronote")] if tab else [])
        nav = "".join(
            f'<li class="lfr-nav-item" id="layout_{n}" role="presentation"><a role="menuitem" href="/web/lycee/{url}"><span> {name} </span></a></li>'
            for n, (url, name) in enumerate(pages)
        )
        return HTMLResponse(
            f"""{HEAD}<body class="{"signed-in" if signed else "signed-out"}"><a href="#main-content" id="skip-to-content" class="hide-accessible">Saut au contenu</a>{dock}
<div class="container-fluid" id="wrapper"><header id="banner" role="banner"><div id="heading"><h1 class="site-title"><a class="logo" href="/web/lycee" title="Aller à {SCHOOL}"><span>{SCHOOL}</span></a></h1></div></header>
<nav id="navigation"><ul aria-label="Pages du site" role="menubar">{nav}</ul></nav><div id="content"><h2 class="hide-accessible">Barre de navigation</h2>{content}</div></div>
<footer id="footer" role="contentinfo">Région Sud · <a href="/web/assistance">Assistance</a> · <a href="https://www.index-education.com/fr/logiciel-gestion-vie-scolaire.php">Pronote</a></footer>{SCRIPT}"""
        )

    async def site(request: Request) -> Response:
        return shell(request, "<div class=portlet-body><p>Bienvenue.</p></div>")

    async def to_login(request: Request) -> Response:
        return RedirectResponse(f"/connexion/login?service={quote('/web/lycee')}", 302)

    async def login(request: Request) -> Response:
        said = ""
        if request.method == "POST":
            form = await request.form()
            if (form.get("username"), form.get("password"), form.get("lt")) == ("admin.exemples", "soleil 1", "LT-1"):
                key = secrets.token_hex(8)
                sessions[key] = secrets.token_urlsafe(6)[:8]
                answer = RedirectResponse(request.query_params.get("service", "/web/lycee"), 302)
                answer.set_cookie("JSESSIONID", key)
                return answer
            said = (
                '<div id="msg" class="errors">Les informations transmises n\'ont pas permis de vous authentifier.</div>'
            )
        return HTMLResponse(
            f"""<!DOCTYPE html><html lang=fr><head><title>ATRIUM - Authentification</title></head><body id=cas><div id=header><h1>Service Central d'Authentification</h1></div>
<form id=fm1 method=post>{said}<h2>Entrez votre identifiant et votre mot de passe.</h2><div class=row><label for=username><span class=accesskey>I</span>dentifiant :</label><input id=username name=username tabindex=1 accesskey=i type=text size=25 autocomplete=false></div>
<div class=row><label for=password><span class=accesskey>M</span>ot de passe :</label><input id=password name=password tabindex=2 accesskey=m type=password size=25></div>
<div class=row><input id=warn name=warn value=true type=checkbox><label for=warn>Prévenez-moi avant d'accéder à d'autres services.</label></div>
<div class=row><input type=hidden name=lt value=LT-1><input type=hidden name=execution value=e1s1><input type=hidden name=_eventId value=submit><input class=btn-submit name=submit accesskey=l value="SE CONNECTER" type=submit><input class=btn-reset name=reset value=EFFACER type=reset></div></form>
<div id=sidebar><a href="/oubli">Identifiant oublié</a></div></body></html>"""
        )

    def panel(shown: str) -> str:
        groups = ""
        for key, title, entries in (
            (
                "site_administration.pages",
                "Pages de site",
                [("156", "Pages du site"), (SERVICES, "Accès aux services tiers")],
            ),
            ("site_administration.content", "Contenu", [("20", "Documents et médias")]),
            (
                "site_administration.users",
                "Utilisateurs",
                [("174", "Membres du site"), (EXPORT, "Export des utilisateurs")],
            ),
        ):
            links = "".join(
                f'<li role="presentation" class="{"selected-portlet" if pid == shown else ""}"><span><a class="taglib-icon" role="menuitem" id="_160_portlet_{pid}" href="/group/control_panel/manage?p_p_id={pid}&p_p_lifecycle=0"><img alt="" src="data:," width=0 height=0><span class="taglib-text">{name}</span></a></span></li>'
                for pid, name in entries
            )
            way = "expanded" if folded.get(key) == "open" else "collapsed"
            groups += f'<div class="accordion-group panel-page-category lfr-panel lfr-panel-extended" id="panel-manage-{key}"><div class="accordion-heading toggler-header toggler-header-{way}" data-persist-id="{key}"><div class="accordion-toggle"><i class="icon-sitemap"></i> <span class="title-text">{title}</span></div></div><div class="toggler-content"><div class="accordion-inner"><ul class="category-portlets" role="menu">{links}</ul></div></div></div>'
        return f'<input id="_160_searchPanel" type="text" placeholder="Recherche"><div class="accordion" data-closeall="1" id="controlPanelMenuAddContentPanelContainer">{groups}</div>'

    def services(request: Request) -> str:
        ns, done = f"_{SERVICES}_", who(request) in messages
        messages.discard(who(request))
        chapters = ""
        for key, one in state.services.items():
            boxes = ""
            for p, name in {"oui": "Oui", **NAMES}.items():
                on = one.on if p == "oui" else p in one.profiles
                more = f"dependent('{ns}','{key}',this.checked);" if p == "oui" else ""
                of = f'data-of="{key}"{"" if one.on else " disabled"}' if p != "oui" else ""
                field = f"{ns}{key}_{p}"
                boxes += f'<div class="control-group"><label class="checkbox" for="{field}Checkbox"><input id="{field}" name="{field}" type="hidden" value="{str(on).lower()}"><input class="field" id="{field}Checkbox" name="{field}Checkbox" {"checked" if on else ""} {of} onClick="pair(this,\'{field}\');{more}" type="checkbox"> {name} </label></div>'
            chapters += f'<div class="accordion-group lfr-panel"><div class="accordion-heading toggler-header toggler-header-collapsed"><div class="accordion-toggle"><span class="title-text"> {one.name} </span></div></div><div class="toggler-content"><div class="accordion-inner">{boxes}</div></div></div>'
        said = '<div class="alert alert-success">Votre requête a été traitée avec succès.</div>' if done else ""
        action = f"/group/control_panel/manage?p_p_id={SERVICES}&p_p_lifecycle=1&p_auth={who(request)}"
        return f"""<div id="p_p_id{ns}" class="portlet-boundary"><h1 class="header-title"><span>Accès aux services tiers</span></h1>{said}<form action="{action}" class="form" id="{ns}fm" name="{ns}fm" method="post"><input name="{ns}formDate" type="hidden" value="1">
<div class="accordion">{chapters}</div><div class="button-holder"><button class="btn btn btn-primary btn-primary" type="submit"> Sauver </button> <a class="btn btn-cancel" href="/web/lycee">Annuler</a></div></form></div>"""

    def export(said: str = "") -> str:
        ns = f"_{EXPORT}_"
        options = "".join(f"<option value={key}> {name} </option>" for key, name in KINDS.items())
        wrong = '<div class="form-validator-stack help-inline"><div role="alert" class="required">Ce champ est exigé.</div></div>'
        return f"""<div id="p_p_id{ns}"><h1 class="header-title"><span>Export des utilisateurs</span></h1><form class="form" id="{ns}fm" method="post" action="/group/control_panel/manage?p_p_id={EXPORT}&p_p_lifecycle=2"><fieldset class="fieldset"><legend class="fieldset-legend"><span class="legend">Critères</span></legend>
<div class="control-group input-select-wrapper {said}"><label class="control-label" for="{ns}profil"> Profil <span class="label-required">(Requis)</span></label><select class="aui-field-select" id="{ns}profil" name="profil"><option value=""></option>{options}</select>{wrong if said else ""}</div>
<div class="control-group"><label class="control-label" for="{ns}classe"> Classe </label><select id="{ns}classe" name="classe"><option value=""> Toutes </option><option> 2NDE1 </option><option> TG3 </option></select></div>
<div class="control-group input-text-wrapper"><label class="control-label" for="{ns}nom"> Nom </label><input class="field" id="{ns}nom" name="nom" type="text"></div></fieldset>
<div class="button-holder"><button class="btn btn btn-primary btn-primary" type="submit"> Exporter au format CSV </button></div></form></div>"""

    def exported(profile: str) -> Response:
        out = io.StringIO()
        lines = csv.writer(out, delimiter=";")
        lines.writerow(["Nom", "Prénom", "Identifiant", "Date de naissance", "Classe", "Profil", "Etat"])
        for one in state.accounts:
            if one.profile == profile:
                lines.writerow([one.family, one.first, one.login, one.born, one.group, KINDS[profile], one.state])
        where = {"Content-Disposition": 'attachment; filename="export_utilisateurs.csv"'}
        return Response(out.getvalue().encode("cp1252"), media_type="text/csv; charset=windows-1252", headers=where)

    async def manage(request: Request) -> Response:
        if not who(request):
            return RedirectResponse(
                f"/connexion/login?service={quote(str(request.url.path) + '?' + request.url.query)}", 302
            )
        shown = request.query_params.get("p_p_id", "156")
        body = "<h1 class=header-title><span>Pages du site</span></h1><p>Arborescence des pages publiques.</p>"
        if request.method == "POST":
            form = await request.form()
            if shown == EXPORT:
                if form.get("profil"):
                    return exported(str(form["profil"]))
                body = export("error")
            elif state.played("lose_post"):
                sessions.clear()
                return RedirectResponse(f"/connexion/login?service={quote('/web/lycee')}", 302)
            elif request.query_params.get("p_auth") != who(request):
                return shell(request, '<div class="alert alert-error">Votre requête n\'a pas abouti.</div>')
            else:
                ns = f"_{SERVICES}_"
                state.save_services(
                    {
                        key: Service(
                            one.name,
                            form[f"{ns}{key}_oui"] == "true",
                            {p for p in PROFILES if form[f"{ns}{key}_{p}"] == "true"},
                        )
                        for key, one in state.services.items()
                    }
                )
                messages.add(who(request))
                return RedirectResponse(f"/group/control_panel/manage?p_p_id={SERVICES}&p_p_lifecycle=0", 302)
        elif shown in (SERVICES, EXPORT):
            body = services(request) if shown == SERVICES else export()
        sites = '<div class="dropdown" id="_160_controlPanelSiteSelector"><a href="#" class="dropdown-toggle">Autres sites</a><ul class="dropdown-menu"><li><a href="/autre">Collège Voisin</a></li></ul></div>'
        return shell(
            request,
            f'<h2 class="site-administration-title">{SCHOOL}</h2>{sites}<div class="row-fluid"><div class="panel-page-menu">{panel(shown)}</div><div class="panel-page-body">{body}</div></div>',
        )

    async def click(request: Request) -> Response:
        for key, value in request.query_params.items():
            if value == "open":
                folded.update(dict.fromkeys(folded, "closed"))
            folded[key] = value
        return Response(status_code=204)

    async def out(request: Request) -> Response:
        sessions.clear()
        return RedirectResponse("/web/lycee", 302)

    return Starlette(
        routes=[
            Route("/c/portal/login", to_login),
            Route("/c/portal/logout", out),
            Route("/c/portal/session_click", click, methods=["GET", "POST"]),
            Route("/connexion/login", login, methods=["GET", "POST"]),
            Route("/group/control_panel/manage", manage, methods=["GET", "POST"]),
            Route("/web/lycee", site),
            Route("/{rest:path}", site),
        ]
    )
