"""Foreign instance B: a Material-like portal (drawer, panels, switches); a console of tabs inside a frame."""

# ruff: noqa: E501 (inline pages)

from __future__ import annotations

import json

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import HTMLResponse, JSONResponse, RedirectResponse, Response
from starlette.routing import Route

from tests.foreign.served import ENT, PROFILES, SCHOOL, Service, State

HEAD = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Lycée des Exemples</title><style>
*{box-sizing:border-box}body{margin:0;font:15px Roboto,sans-serif;background:#fafafa}
.bar{display:flex;align-items:center;height:56px;background:#3f51b5;color:#fff;padding:0 12px;gap:14px}
.bar a{color:#fff}.icon{width:40px;height:40px;border:0;border-radius:50%;background:transparent;color:#fff;cursor:pointer}
.drawer{position:fixed;top:0;bottom:0;left:0;width:280px;background:#fff;z-index:20;padding:16px;visibility:hidden;
transform:translateX(-280px);transition:transform .2s,visibility .2s;box-shadow:2px 0 8px #999}
.drawer.on{transform:none;visibility:visible}.drawer button,.drawer a{display:block;width:100%;padding:12px;border:0;
background:none;text-align:left;font:inherit;color:#222;cursor:pointer;text-decoration:none}.sub{display:none}
.sub.on{display:block;padding-left:16px}.main{width:820px;margin:20px auto}
.panel{background:#fff;margin-bottom:8px;box-shadow:0 1px 3px #aaa}
.panel .h{padding:16px;cursor:pointer;display:flex;justify-content:space-between}
.panel .c{display:none;padding:0 16px 16px}.panel.on .c{display:block}
.sw{width:36px;height:18px;border-radius:9px;border:0;background:#bbb;cursor:pointer;position:relative;padding:0}
.sw:after{content:'';position:absolute;left:0;top:0;width:18px;height:18px;border-radius:9px;background:#fff;
box-shadow:0 1px 2px #555}.sw[aria-checked=true]{background:#3f51b5}.sw[aria-checked=true]:after{left:18px}
.row{display:flex;gap:10px;align-items:center;padding:6px 0}.row label{display:flex;gap:10px;cursor:pointer}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);border:0;padding:0;margin:-1px}
.track{width:36px;height:14px;border-radius:7px;background:#bbb;position:relative;display:block;margin-top:2px}
.vh:checked+i{left:18px;background:#3f51b5}.track i{position:absolute;left:0;top:-2px;width:18px;height:18px;
border-radius:9px;background:#eee;box-shadow:0 1px 2px #555}.raised{background:#3f51b5;color:#fff;border:0;padding:10px 24px}
.snack{position:fixed;bottom:16px;left:35%;background:#323232;color:#fff;padding:14px 24px;border-radius:4px}
.field{position:relative;margin:24px 0;width:300px}.field input{width:100%;padding:14px 8px}
.field label{position:absolute;left:8px;top:14px;color:#777;pointer-events:none}
.field input:focus+label,.field input:valid+label{top:-14px;font-size:12px}
</style></head><body>"""


def application(state: State) -> tuple[Starlette, Starlette]:
    """The portal and the console of one school."""
    return _portal(state), _console(state)


SCRIPT = """<script>
function toggle(id){document.getElementById(id).classList.toggle('on')}
document.querySelectorAll('.panel .h').forEach(function(h){function flip(){
 var on=h.parentNode.classList.toggle('on');h.setAttribute('aria-expanded',on)}
 h.addEventListener('click',flip);h.addEventListener('keydown',function(e){if(e.key==='Enter')flip()})});
document.querySelectorAll('.panel').forEach(function(p){var s=p.querySelector('.sw');if(!s)return;
 function show(){p.querySelector('.prof').hidden=s.getAttribute('aria-checked')!=='true'}
 s.addEventListener('click',function(){s.setAttribute('aria-checked',s.getAttribute('aria-checked')!=='true');show()});
 show()});
function save(){var out={};document.querySelectorAll('.panel').forEach(function(p){
 out[p.dataset.key]={on:p.querySelector('.sw').getAttribute('aria-checked')==='true',
 profiles:[].filter.call(p.querySelectorAll('input'),function(b){return b.checked}).map(function(b){return b.value})}});
 fetch('/web/lycee/tiers',{method:'POST',body:JSON.stringify(out)}).then(function(){
 var s=document.createElement('div');s.className='snack';s.textContent='Modifications enregistrées';
 document.body.appendChild(s);setTimeout(function(){s.remove()},2500)})}
</script></body></html>"""


def _portal(state: State) -> Starlette:
    def page(request: Request, body: str) -> Response:
        signed = request.cookies.get("portail") == "b"
        admin = drawer = ""
        if signed:
            admin = """<button class=icon aria-label="Menu d'administration" onclick="toggle('drawer')">
<svg width=24 height=24 fill=currentColor><path d="M3 18h18v-2H3zm0-5h18v-2H3zm0-7v2h18V6z"/></svg></button>"""
            drawer = """<aside class=drawer id=drawer><button onclick="toggle('sp')">Pages de site</button>
<div class=sub id=sp><a href="/web/lycee/modeles">Modèles de pages</a>
<a href="/web/lycee/tiers">Accès aux services tiers</a></div>
<button onclick="toggle('su')">Utilisateurs</button><div class=sub id=su>
<a href="/web/lycee/export">Export des utilisateurs</a></div></aside>"""
        tab = "<a href='/web/lycee/pronote'>Pronote</a>" if state.services["pronote"].on else ""
        out = "<a href='/deconnexion'>Se déconnecter</a>" if signed else "<a href='/connexion/login'>Se connecter</a>"
        return HTMLResponse(
            f"""{HEAD}<header class=bar>{admin}<b>{SCHOOL}</b><nav><a href="/web/lycee">Accueil</a>
<a href="/web/lycee/vie">Vie du lycée</a> {tab}</nav>{out}</header>{drawer}<div class=main>{body}</div>
<footer class=main>Liens utiles : <a href="https://www.index-education.com/">Pronote</a>
<a href="/correlyce">Correlyce</a></footer>{SCRIPT}"""
        )

    async def home(request: Request) -> Response:
        return page(request, "<h2>À la une</h2><p>Portes ouvertes samedi.</p>")

    async def login(request: Request) -> Response:
        wrong = ""
        if request.method == "POST":
            form = await request.form()
            if (form.get("username"), form.get("password")) == ("admin.exemples", "soleil 1"):
                answer = RedirectResponse("/web/lycee", 303)
                answer.set_cookie("portail", "b")
                return answer
            wrong = "Identifiant invalide"
        return HTMLResponse(
            f"""{HEAD}<div class=main><h2>Authentification</h2>{wrong}<form method=post>
<div class=field><input id=un name=username required><label for=un>Nom d’utilisateur *</label></div>
<div class=field><input id=pw name=password type=password required><label for=pw>Mot de passe *</label></div>
<button type=button class=raised onclick="pw.type=pw.type=='text'?'password':'text'">Afficher</button>
<button class=raised>S’identifier</button></form></div></body></html>"""
        )

    async def services(request: Request) -> Response:
        if request.cookies.get("portail") != "b":
            return RedirectResponse("/connexion/login", 303)
        if request.method == "POST":
            sent = json.loads(await request.body())
            state.save_services(
                {
                    key: Service(one.name, sent[key]["on"], set(sent[key]["profiles"]) if sent[key]["on"] else set())
                    for key, one in state.services.items()
                }
            )
            return JSONResponse({})
        names = dict(zip(PROFILES, ("Élèves", "Responsables légaux", "Professeurs", "Personnels"), strict=True))
        panels = ""
        for key, one in state.services.items():
            boxes = "".join(
                f"<div class=row><label><span class=track><input class=vh type=checkbox role=switch value={p}"
                f"{' checked' if p in one.profiles else ''}><i></i></span><span>{names[p]}</span></label></div>"
                for p in PROFILES
            )
            panels += f"""<div class=panel data-key={key}><div class=h role=button tabindex=0 aria-expanded=false>
<span>{one.name}</span><span aria-hidden=true>▾</span></div><div class=c><div class=row><button class=sw type=button
role=switch aria-checked={str(one.on).lower()} aria-labelledby=l_{key}></button>
<span id=l_{key}>Activer le service</span></div>
<div class=prof>{boxes}</div></div></div>"""
        return page(
            request,
            f"""<form onsubmit="return false"><input placeholder="Rechercher un service"><button>Valider</button></form>
<h2>Accès aux services tiers</h2>{panels}<button class=raised onclick="save()">Enregistrer</button>""",
        )

    async def other(request: Request) -> Response:
        return page(request, "<p>Page en construction.</p>")

    return Starlette(
        routes=[
            Route("/web/lycee", home),
            Route("/connexion/login", login, methods=["GET", "POST"]),
            Route("/web/lycee/tiers", services, methods=["GET", "POST"]),
            Route("/{rest:path}", other),
        ]
    )


SHELL = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Console</title><style>
body{margin:0;font:14px Roboto,sans-serif;display:flex;height:100vh}nav{width:200px;background:#263238;padding:12px}
nav a{color:#fff;display:block;padding:12px}iframe{flex:1;border:0;height:100%}</style></head><body>
<nav><h1 style="color:#fff;font-size:14px">Lycée des Exemples</h1><a href="/serveur" target=corps>Serveur PRONOTE</a><a href="/net" target=corps>PRONOTE.net</a>
<a href="/clients" target=corps>Clients</a></nav><iframe name=corps src="/serveur" title="Contenu"></iframe></body></html>"""

NET = """<!doctype html><html lang="fr"><head><meta charset="utf-8"><style>body{margin:16px;font:14px Roboto,sans-serif}
[role=tab]{padding:10px;border:0;background:none;border-bottom:2px solid transparent;cursor:pointer}
[role=tab][aria-selected=true]{border-color:#3f51b5}.f{margin:16px 0}.f label{display:block;font-size:12px}</style>
</head><body><div id=hd></div><div role=tablist><button role=tab aria-selected=true aria-controls=p0>Publication</button>
<button role=tab aria-selected=false aria-controls=p1>Intégration dans un ENT</button>
<button role=tab aria-selected=false aria-controls=p2>Paramètres de sécurité</button></div>
<section id=p0 role=tabpanel>Espaces publiés : 6</section><section id=p1 role=tabpanel hidden><p id=lock></p>
<div class=f><label for=ent>Mon ENT *</label><select id=ent></select></div>
<div class=f><label for=cas>URL du serveur CAS *</label><input id=cas size=50></div></section>
<section id=p2 role=tabpanel hidden>Durée des sessions</section><script>
var S=STATE;
document.querySelectorAll('[role=tab]').forEach(function(t){t.onclick=function(){
 document.querySelectorAll('[role=tab]').forEach(function(o){o.setAttribute('aria-selected',o===t);
 document.getElementById(o.getAttribute('aria-controls')).hidden=o!==t})}});
S.models.forEach(function(m){var o=document.createElement('option');o.textContent=m;ent.append(o)});
ent.value=S.ent;cas.value=S.cas;
function send(what,arg){return fetch('/api/'+what,{method:'POST',body:JSON.stringify(arg||{})})
 .then(function(r){return r.json()}).then(function(s){S=s;show()})}
function show(){hd.innerHTML='';var st=document.createElement('span');
 st.textContent=(S.published?'Base publiée':'Base non publiée')+' — '+S.base+' ';var b=document.createElement('button');
 b.textContent=S.published?'Arrêter la publication':'Publier dans la base';
 b.onclick=function(){if(S.published){if(confirm("Voulez-vous vraiment arrêter la publication de la base ?"))send('stop')}
  else send('set',{ent:ent.value,cas:cas.value}).then(function(){send('publish')})};
 hd.append(st,b);ent.disabled=cas.disabled=S.published;
 lock.textContent=S.published?'Il faut arrêter la publication pour modifier ces paramètres.':''}
show();</script></body></html>"""


def _console(state: State) -> Starlette:
    def told() -> dict[str, object]:
        models = ["Aucun", "ATRIUM - Région Nord", ENT, "Toutatice"]
        ent = "Aucun" if state.ent == "Aucun modèle" else state.ent
        return {"published": state.published, "ent": ent, "cas": state.cas, "base": SCHOOL, "models": models}

    async def home(request: Request) -> Response:
        if request.method == "POST":
            form = await request.form()
            if (form.get("n"), form.get("p")) == ("123456", "lune 2"):
                answer = RedirectResponse("/", 303)
                answer.set_cookie("console", "b")
                return answer
        if request.cookies.get("console") == "b":
            return HTMLResponse(SHELL)
        return HTMLResponse(
            """<!doctype html><html lang="fr"><meta charset="utf-8"><title>Console d'hébergement</title><form method=post>
<p><label>Numéro d'hébergement * <input name=n></label></p><p><label>Mot de passe * <input name=p type=password></label></p>
<button>Connexion</button></form></html>"""
        )

    async def net(request: Request) -> Response:
        return HTMLResponse(NET.replace("STATE", json.dumps(told()), 1))

    async def other(request: Request) -> Response:
        return HTMLResponse("<p>Rien à régler ici.</p>")

    async def api(request: Request) -> Response:
        sent = json.loads(await request.body())
        match request.path_params["what"]:
            case "stop":
                state.publish(False)
            case "publish":
                state.publish(True)
            case "set":
                state.set_ent(sent["ent"], sent["cas"])
        return JSONResponse(told())

    return Starlette(
        routes=[
            Route("/", home, methods=["GET", "POST"]),
            Route("/net", net),
            Route("/api/{what}", api, methods=["POST"]),
            Route("/{rest:path}", other),
        ]
    )
