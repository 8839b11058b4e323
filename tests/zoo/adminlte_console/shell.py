"""What surrounds each page, as AdminLTE's own pages show it: header, sidebar, cards, messages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

#: Caption → path, or what lies below; with the icon that stands before it.
Menu = Mapping[str, tuple[str, str | Mapping[str, str]]]

STYLES = (
    "/lib/bootstrap-icons/font/bootstrap-icons.min.css",
    "/lib/select2/dist/css/select2.min.css",
    "/lib/admin-lte/dist/css/adminlte.min.css",
    "/lib/admin-lte/dist/css/adminlte-select2.min.css",
)
SCRIPTS = (
    "/lib/jquery/dist/jquery.min.js",
    "/lib/bootstrap/dist/js/bootstrap.bundle.min.js",
    "/lib/admin-lte/dist/js/adminlte.min.js",
    "/lib/select2/dist/js/select2.min.js",
    "/own/pages.js",
)


def document(title: str, css: str, inside: str) -> str:
    """The whole page."""
    styles = "".join(f'<link rel="stylesheet" href="{one}">' for one in STYLES)
    scripts = "".join(f'<script src="{one}"></script>' for one in SCRIPTS)
    return f"""<!DOCTYPE html><html lang="fr"><head><meta charset="utf-8"><title>{escape(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">{styles}<style>body {{ --lte-sidebar-width: 300px }}</style></head><body class="{css}">{inside}{scripts}</body></html>"""


def _entry(caption: str, icon: str, target: str | Mapping[str, str], path: str) -> str:
    if isinstance(target, str):
        return f"""<li class="nav-item"><a href="{target}" class="nav-link{" active" * (target == path)}"><i class="nav-icon bi bi-{icon}"></i><p>{caption}</p></a></li>"""
    within = path in target.values()
    below = "".join(_entry(one, "circle", where, path) for one, where in target.items())
    return f"""<li class="nav-item{" menu-open" * within}"><a href="#" class="nav-link{" active" * within}"><i class="nav-icon bi bi-{icon}"></i>
<p>{caption}<i class="nav-arrow bi bi-chevron-right"></i></p></a><ul class="nav nav-treeview">{below}</ul></li>"""


def sidebar(brand: str, menu: Menu, path: str) -> str:
    """The menu on the left; its entry stays marked on the pages below it."""
    targets = [one for _, target in menu.values() for one in ([target] if isinstance(target, str) else target.values())]
    path = max((one for one in targets if f"{path}/".startswith(f"{one}/")), key=len, default=path)
    entries = "".join(_entry(caption, icon, target, path) for caption, (icon, target) in menu.items())
    return f"""<aside class="app-sidebar bg-body-secondary shadow" data-bs-theme="dark">
<div class="sidebar-brand"><span class="brand-link"><span class="brand-text fw-light">{brand}</span></span></div>
<div class="sidebar-wrapper"><nav class="mt-2"><ul class="nav sidebar-menu flex-column" data-lte-toggle="treeview" role="menu" data-accordion="false">{entries}</ul></nav></div></aside>"""


def page(title: str, body: str, *, brand: str, menu: Menu, path: str, header: str, closed: bool = False) -> str:
    """One page; header is what stands at the right of the bar; closed: the sidebar waits for its icon."""
    css = "layout-fixed sidebar-expand-lg bg-body-tertiary" + " sidebar-collapse" * closed
    return document(
        f"{title} | {brand}",
        css,
        f"""<div class="app-wrapper"><nav class="app-header navbar navbar-expand bg-body"><div class="container-fluid">
<ul class="navbar-nav"><li class="nav-item"><a class="nav-link" data-lte-toggle="sidebar" href="#" role="button"><i class="bi bi-list"></i></a></li></ul>
<ul class="navbar-nav ms-auto">{header}</ul></div></nav>{sidebar(brand, menu, path)}
<main class="app-main"><div class="app-content-header"><div class="container-fluid"><h3 class="mb-0">{title}</h3></div></div>
<div class="app-content"><div class="container-fluid">{body}</div></div></main>
<footer class="app-footer">Version 26.2 - Aide - Mentions légales</footer></div>""",
    )


def sign_in(title: str, message: str, name: str, *, failed: bool = False) -> str:
    """The sign-in card; name is what the identifier is called there."""
    error = '<div class="alert alert-danger py-2">Identifiant ou mot de passe incorrect.</div>' * failed
    return document(
        title,
        "login-page bg-body-secondary",
        f"""<div class="login-box"><div class="login-logo"><b>{title}</b></div><div class="card"><div class="card-body login-card-body">
<p class="login-box-msg">{message}</p>{error}<form action="/connexion" method="post">
<div class="input-group mb-3"><input class="form-control" name="username" placeholder="{name}"><div class="input-group-text"><span class="bi bi-person"></span></div></div>
<div class="input-group mb-3"><input type="password" class="form-control" name="password" placeholder="Mot de passe"><div class="input-group-text"><span class="bi bi-lock-fill"></span></div></div>
<div class="d-grid gap-2"><button type="submit" class="btn btn-primary">Se connecter</button></div></form></div></div></div>""",
    )


def card(title: str, body: str, *, foot: str = "", tools: str = "", css: str = "") -> str:
    """One card."""
    return f"""<div class="card mb-4 {css}"><div class="card-header"><h3 class="card-title">{title}</h3><div class="card-tools">{tools}</div></div>
<div class="card-body">{body}</div>{f'<div class="card-footer">{foot}</div>' if foot else ""}</div>"""


def folded(title: str, body: str, *, foot: str = "", opened: bool = False) -> str:
    """One card that its sign opens."""
    sign = """<button type="button" class="btn btn-tool" data-lte-toggle="card-collapse"><i data-lte-icon="expand" class="bi bi-plus-lg"></i>
<i data-lte-icon="collapse" class="bi bi-dash-lg"></i></button>"""
    return card(title, body, foot=foot, tools=sign, css="card-outline card-primary" + " collapsed-card" * (not opened))


def alert(kind: str, text: str) -> str:
    """A message above the page; nothing without a text."""
    if not text:
        return ""
    return f"""<div class="alert alert-{kind} alert-dismissible" role="alert">{text}<button type="button" class="btn-close" data-bs-dismiss="alert"></button></div>"""


def table(heads: Iterable[str], rows: Iterable[Iterable[str]], css: str = "") -> str:
    """A table; cells come as markup."""
    head = "".join(f"<th>{one}</th>" for one in heads)
    body = "".join("<tr>" + "".join(f"<td>{one}</td>" for one in row) + "</tr>" for row in rows)
    return f'<table class="table table-bordered {css}"><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>'
