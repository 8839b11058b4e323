"""Foreign instance A: a Bootstrap-3 portal with one table of services; a console of re-created divs."""

from __future__ import annotations

import html
import json

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.served import ENT, PROFILES, SCHOOL, Service, State

HEAD = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Lycée des Exemples</title><style>
body{margin:0;font:14px/1.4 Helvetica,Arial,sans-serif;color:#333;padding-top:51px}
.navbar{position:fixed;top:0;left:0;right:0;height:50px;background:#f8f8f8;border-bottom:1px solid #e7e7e7;z-index:9}
.nav{list-style:none;margin:0;padding:0;float:left}.nav>li{float:left;position:relative}
.nav>li>a{display:block;padding:15px;color:#777;text-decoration:none}
.dropdown-menu{display:none;position:absolute;top:100%;left:0;min-width:220px;background:#fff;border:1px solid #ccc;
list-style:none;padding:5px 0;margin:0;z-index:10}
.open>.dropdown-menu{display:block}.dropdown-menu .dropdown-menu{left:100%;top:0}
.dropdown-menu li{position:relative}.dropdown-menu a{display:block;padding:3px 20px;color:#333;text-decoration:none}
.glyphicon{display:inline-block;width:14px;height:14px;border:2px solid #555;border-radius:7px}
.container{width:900px;margin:20px auto}.table{width:100%;border-collapse:collapse}
.table td,.table th{padding:8px;border-top:1px solid #ddd;text-align:center}.table td:first-child{text-align:left}
.btn{padding:6px 12px;border:1px solid #ccc;border-radius:4px;background:#fff}
.btn-success{background:#5cb85c;color:#fff}.alert-success{padding:15px;background:#dff0d8}
.well{background:#f5f5f5;padding:19px;border:1px solid #e3e3e3}
</style></head><body>"""

SCRIPT = """<script>
document.querySelectorAll('[data-toggle=dropdown]').forEach(function(a){a.addEventListener('click',function(e){
 e.preventDefault();e.stopPropagation();var li=a.parentNode,was=li.classList.contains('open');
 li.parentNode.querySelectorAll('.open').forEach(function(o){o.classList.remove('open')});
 if(!was)li.classList.add('open');});});
document.addEventListener('click',function(){
 document.querySelectorAll('.open').forEach(function(o){o.classList.remove('open')})});
document.querySelectorAll('tr[data-service]').forEach(function(tr){function sync(){
 var on=tr.querySelector('[value=oui]').checked;
 tr.querySelectorAll('[type=checkbox]').forEach(function(b){b.disabled=!on;});}
 tr.addEventListener('change',sync);sync();});
</script></body></html>"""

NEWSLETTER = """<form class="well" action="/newsletter" method="post">Recevoir la lettre d'information :
<input type="email" name="mail" placeholder="Votre adresse"> <button class="btn">Valider</button></form>"""


def application(state: State) -> tuple[Starlette, Starlette]:
    """The portal and the console of one school."""
    return _portal(state), _console(state)


def _portal(state: State) -> Starlette:
    def bar(signed: bool) -> str:
        admin = (
            """<ul class="nav"><li class="dropdown"><a href="#" data-toggle="dropdown" title="Menu d'administration">
<span class="glyphicon glyphicon-cog"></span></a><ul class="dropdown-menu">
<li><a href="/web/lycee/identite">Identité de l'établissement</a></li>
<li class="dropdown-submenu"><a href="#" data-toggle="dropdown">Pages de site</a><ul class="dropdown-menu">
<li><a href="/web/lycee/arborescence">Arborescence</a></li>
<li><a href="/web/lycee/tiers">Accès aux services tiers</a></li></ul></li>
<li><a href="/web/lycee/membres">Utilisateurs</a></li></ul></li></ul>"""
            if signed
            else ""
        )
        tab = '<li><a href="/web/lycee/pronote">Pronote</a></li>' if state.services["pronote"].on else ""
        out = "Se déconnecter" if signed else "Ouvrir une session"
        where = "/deconnexion" if signed else "/connexion/login"
        return f"""<nav class="navbar" role="navigation">{admin}<ul class="nav"><li><a href="/web/lycee">Accueil</a>
</li>
<li><a href="/web/lycee/actus">Actualités</a></li><li><a href="/primaire">Pronote Primaire</a></li>{tab}
<li><a href="{where}">{out}</a></li></ul></nav>"""

    def page(request: Request, body: str) -> Response:
        signed = request.cookies.get("portail") == "a"
        return HTMLResponse(f"{HEAD}{bar(signed)}<div class=container><h1>{SCHOOL}</h1>{body}</div>{SCRIPT}")

    async def home(request: Request) -> Response:
        return page(request, f"{NEWSLETTER}<p>Bienvenue sur le site du lycée.</p>")

    async def login(request: Request) -> Response:
        if request.method == "POST":
            form = await request.form()
            if form.get("u") == "admin.exemples" and form.get("p") == "soleil 1":
                answer = RedirectResponse("/web/lycee", 303)
                answer.set_cookie("portail", "a")
                return answer
        return HTMLResponse(
            f"""{HEAD}<div class=container><h2>Connexion à l'ENT</h2><form method=post class=form-horizontal>
<div class=form-group><label for=u>Identifiant</label><input class=form-control id=u name=u></div>
<div class=form-group><label for=p>Mot de passe</label><input class=form-control id=p name=p type=password></div>
<button class="btn btn-success" type=submit>Se connecter</button> <a href=/oubli>Mot de passe oublié</a></form></div>
</body></html>"""
        )

    async def services(request: Request) -> Response:
        if request.cookies.get("portail") != "a":
            return RedirectResponse("/connexion/login", 303)
        if request.method == "POST":
            form = await request.form()
            state.save_services(
                {
                    key: Service(
                        one.name,
                        form.get(f"a_{key}") == "oui",
                        {p for p in PROFILES if form.get(f"{key}_{p}")} if form.get(f"a_{key}") == "oui" else set(),
                    )
                    for key, one in state.services.items()
                }
            )
            return RedirectResponse("/web/lycee/tiers?fait=1", 303)
        rows = ""
        for key, one in state.services.items():
            radios = "".join(
                f'<td><input type=radio name="a_{key}" value="{v}"{" checked" if one.on == (v == "oui") else ""}></td>'
                for v in ("oui", "non")
            )
            boxes = "".join(
                f'<td><input type=checkbox name="{key}_{p}" value=1{" checked" if p in one.profiles else ""}></td>'
                for p in PROFILES
            )
            rows += f"<tr data-service={key}><td>{one.name}</td>{radios}{boxes}</tr>"
        done = "<div class='alert alert-success'>Vos choix ont été pris en compte.</div>" * (
            "fait" in request.query_params
        )
        return page(
            request,
            f"""{NEWSLETTER}{done}<h3>Accès aux services tiers</h3><form method=post>
<table class="table table-striped"><thead><tr><th>Service</th><th>Oui</th><th>Non</th><th>Élèves</th><th>Parents</th>
<th>Enseignants</th><th>Personnels</th></tr></thead><tbody>{rows}</tbody></table>
<input type=submit class="btn btn-success" value="Enregistrer"></form>""",
        )

    async def newsletter(request: Request) -> Response:
        state.writes.append("newsletter")
        return RedirectResponse("/web/lycee", 303)

    async def other(request: Request) -> Response:
        return page(request, "<p>Cette page est en construction.</p>")

    return Starlette(
        routes=[
            Route("/web/lycee", home),
            Route("/connexion/login", login, methods=["GET", "POST"]),
            Route("/web/lycee/tiers", services, methods=["GET", "POST"]),
            Route("/newsletter", newsletter, methods=["POST"]),
            Route("/{rest:path}", other),
        ]
    )


CONSOLE = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Console</title><style>
body{margin:0;font:13px Verdana,sans-serif}.hd{display:flex;gap:20px;padding:12px;background:#eef;align-items:center}
.b{padding:6px 14px;border:1px solid #88a;border-radius:3px;cursor:pointer;background:#fff}
.lay{display:flex}.sd{width:180px;background:#f4f4f8}.sd>div{padding:10px;cursor:pointer}.cur{font-weight:bold}
.tb{display:flex;border-bottom:1px solid #aaa}.tb>div{padding:8px 14px;cursor:pointer}.ct{padding:16px;flex:1}
.ln{display:flex;gap:10px;margin:10px 0;align-items:center}.ln>div:first-child{width:160px}
.cb{border:1px solid #999;padding:5px 8px;width:260px;cursor:pointer}.dis{color:#aaa;background:#eee;cursor:default}
.lb{position:absolute;background:#fff;border:1px solid #999;width:276px;max-height:140px;overflow:auto}
.lb>div{padding:5px 8px;cursor:pointer}.ov{position:fixed;inset:0;background:rgba(0,0,0,.4);z-index:50}
.wn{position:fixed;top:30%;left:35%;width:360px;background:#fff;padding:18px;
z-index:51}.wn .ln{justify-content:flex-end}
.sn{position:fixed;bottom:20px;left:40%;background:#323232;color:#fff;padding:12px 22px;z-index:60}
</style></head><body><div id="root"></div><script>
var S=STATE,ui={sec:'Serveur PRONOTE',tab:'Publication',open:false,ask:null,snack:''},seq=0;
function el(tag,cls,txt,fn){var e=document.createElement(tag);e.className=cls||'';if(txt)e.textContent=txt;
 if(fn){e.onclick=fn;e.tabIndex=0}return e}
function send(what,arg){return fetch('/api/'+what,{method:'POST',body:JSON.stringify(arg||{})})
 .then(r=>r.json()).then(s=>{S=s;render()})}
function snack(t){ui.snack=t;render();var me=++seq;setTimeout(()=>{if(me===seq){ui.snack='';render()}},2500)}
function login(){var r=document.getElementById('root');r.innerHTML='';var c=el('div','ct');
 c.append(el('div','',"Console d'hébergement"));
 var u=el('input');u.placeholder='Identifiant';var p=el('input');p.type='password';p.placeholder='Mot de passe';
 c.append(u,p,el('div','b','Se connecter',()=>fetch('/api/login',{method:'POST',
  body:JSON.stringify({u:u.value,p:p.value})}).then(r=>r.json()).then(s=>{if(s.error)alert(s.error);else{S=s;
render()}})));
 r.append(c)}
function ask(t,yes){ui.ask={t:t,yes:yes};render()}
function render(){var r=document.getElementById('root');r.innerHTML='';
 var h=el('div','hd');h.append(el('div','','PRONOTE hébergé'),
  el('div','',S.published?'Base publiée':'Base non publiée'),el('div','','Base : '+S.base));
 h.append(S.published?el('div','b','Arrêter la publication',()=>ask(
  "Confirmez-vous l'arrêt de la publication ? Les espaces ne seront plus accessibles.",()=>
   send('stop').then(()=>snack('La publication est arrêtée'))))
  :el('div','b','Publier la base',()=>send('publish').then(()=>snack('La base est publiée'))));
 r.append(h);var lay=el('div','lay'),sd=el('div','sd');
 ['Serveur PRONOTE','PRONOTE.net','Clients','Assistance'].forEach(n=>sd.append(
  el('div',ui.sec===n?'cur':'',n,()=>{ui.sec=n;ui.open=false;render()})));lay.append(sd);
 var ct=el('div','ct');
 if(ui.sec==='PRONOTE.net'){var tb=el('div','tb');['Publication','Intégration dans un ENT','Paramètres de sécurité']
  .forEach(n=>tb.append(el('div',ui.tab===n?'cur':'',n,()=>{ui.tab=n;ui.open=false;render()})));ct.append(tb);
  if(ui.tab==='Intégration dans un ENT'){
   if(S.published)ct.append(el('div','cur','Arrêtez la publication pour modifier les paramètres.'));
   var l=el('div','ln');l.append(el('div','','Mon ENT'));
   var cb=el('div','cb'+(S.published?' dis':''),S.ent,()=>{if(!S.published){ui.open=!ui.open;render()}});
   cb.setAttribute('role','combobox');cb.setAttribute('aria-expanded',ui.open);
cb.setAttribute('aria-haspopup','listbox');
   if(S.published)cb.setAttribute('aria-disabled','true');l.append(cb);ct.append(l);
   var l2=el('div','ln');l2.append(el('div','','URL du serveur CAS'));var i=el('input');i.value=S.cas;i.size=45;
   i.disabled=S.published;i.onchange=()=>send('set',{ent:S.ent,cas:i.value}).then(()=>snack('Modification effectuée'));
   l2.append(i);ct.append(l2)}
  else ct.append(el('div','','Rien à régler ici.'))}
 else ct.append(el('div','',ui.sec));
 lay.append(ct);r.append(lay);
 if(ui.open){var b=cb.getBoundingClientRect(),lb=el('div','lb');lb.setAttribute('role','listbox');
  lb.style.left=b.left+'px';lb.style.top=b.bottom+'px';
  S.models.forEach(m=>{var o=el('div','',m,()=>{ui.open=false;send('set',{ent:m,cas:S.cas})
    .then(()=>snack('Modification effectuée'))});
   o.setAttribute('role','option');o.setAttribute('aria-selected',m===S.ent);lb.append(o)});r.append(lb)}
 if(ui.ask){r.append(el('div','ov'));var w=el('div','wn');w.append(el('div','',ui.ask.t));var bl=el('div','ln');
  var y=ui.ask.yes;bl.append(el('div','b','Non',()=>{ui.ask=null;render()}),
   el('div','b','Oui',()=>{ui.ask=null;render();y()}));w.append(bl);r.append(w)}
 if(ui.snack)r.append(el('div','sn',ui.snack))}
S?render():login();
</script></body></html>"""


def _console(state: State) -> Starlette:
    def told() -> dict[str, object]:
        models = ["Aucun modèle", "ATRIUM - Collèges", ENT, "e-lyco", "Mon Bureau Numérique"]
        return {
            "published": state.published, "ent": state.ent, "cas": state.cas, "base": html.unescape(SCHOOL),
            "models": models,
        }  # fmt: skip

    async def home(request: Request) -> Response:
        known = json.dumps(told()) if request.cookies.get("console") == "a" else "null"
        return HTMLResponse(CONSOLE.replace("STATE", known, 1))

    async def api(request: Request) -> Response:
        sent = json.loads(await request.body())
        match request.path_params["what"]:
            case "login":
                if (sent["u"], sent["p"]) != ("123456", "lune 2"):
                    return JSONResponse({"error": "Identifiant ou mot de passe incorrect"})
                answer = JSONResponse(told())
                answer.set_cookie("console", "a")
                return answer
            case "stop":
                state.publish(False)
            case "publish":
                state.publish(True)
            case "set":
                state.set_ent(sent["ent"], sent["cas"])
        return JSONResponse(told())

    return Starlette(routes=[Route("/", home), Route("/api/{what}", api, methods=["POST"])])
