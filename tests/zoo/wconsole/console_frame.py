"""Around the console's pages: the sign-in, the choice of a base, the news, and the page whose frame shows all the others."""

from __future__ import annotations

from html import escape

#: Menu → entries: script and caption; a menu without entries is a link itself.
MENU: list[tuple[str, str, list[tuple[str, str]]]] = [
    ("Accueil", "accueil", []),
    (
        "Fichier",
        "",
        [("sauvegardes", "Sauvegardes"), ("utilisateurs", "Administration des utilisateurs"), ("journal", "Journal")],
    ),
    (
        "Paramètres",
        "",
        [("annee", "Année scolaire"), ("options", "Options générales"), ("preferences", "Préférences...")],
    ),
    (
        "Ressources",
        "",
        [
            ("classes", "Classes"),
            ("eleves", "Élèves"),
            ("responsables", "Responsables"),
            ("professeurs", "Professeurs"),
            ("personnels", "Personnels"),
            ("salles", "Salles"),
        ],
    ),
    ("PRONOTE.net", "pronote_net", []),
    ("Communication", "", [("messages", "Messages"), ("sondages", "Sondages")]),
    ("?", "aide", []),
]
HEAD = """<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">
<html lang="fr"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>{title}</title>
<link rel="stylesheet" type="text/css" href="/css/style.css"><link rel="stylesheet" type="text/css" href="/css/pages.css"><script type="text/javascript" src="/css/scripts.js"></script></head>
"""


def _plain(title: str, body: str) -> str:
    return f"""{HEAD.format(title="PRONOTE - Console d'administration")}<body class="seul"><div id="boite"><div class="bandeau">PRONOTE <small>Console d'administration</small></div>
<div class="dedans"><h2>{title}</h2>{body}</div></div><p class="version">Version 2016 - 0.2.7</p></body></html>"""


def sign_in(refused: bool) -> str:
    """The first page."""
    error = '<div class="message erreur">Identifiant ou mot de passe incorrect.</div>' * refused
    return _plain(
        "Connexion",
        f"""{error}<form method="post" action="index.php"><table class="saisie">
<tr><td><label for="login">N° d'hébergement :</label></td><td><input type="text" name="login" id="login" size="22"></td></tr>
<tr><td><label for="passwd">Mot de passe :</label></td><td><input type="password" name="passwd" id="passwd" size="22"></td></tr>
<tr><td></td><td><input type="submit" value="Connexion"></td></tr></table></form>""",
    )


def bases(known: dict[str, str]) -> str:
    """The choice of a base."""
    rows = "".join(
        f'<tr class="l{number % 2}"><td>{rne}</td><td>{escape(name)}</td><td>2026-2027</td><td><a href="ouvrir.php?rne={rne}">Ouvrir</a></td></tr>'
        for number, (rne, name) in enumerate(known.items())
    )
    return _plain(
        "Choisissez une base",
        f"""<table class="liste"><tr><th>N° RNE</th><th>Établissement</th><th>Année</th><th>&nbsp;</th></tr>{rows}</table>
<p><a href="deconnexion.php">Déconnexion</a></p>""",
    )


def news() -> str:
    """Shown once after each sign-in."""
    return _plain(
        "Nouveautés de la version",
        """<ul><li>Les listes peuvent être imprimées au format PDF.</li><li>Le journal des connexions est conservé douze mois.</li>
<li>Maintenance prévue dimanche de 6 h à 8 h.</li></ul><form method="get" action="main.php"><input type="submit" value="Continuer"></form>""",
    )


def frame(name: str) -> str:
    """The page that stays: banner, menus, and the frame."""
    menus = ""
    for caption, script, entries in MENU:
        if entries:
            under = "".join(f'<li><a href="{one}.php" target="contenu">{title}</a></li>' for one, title in entries)
            menus += f'<li class="sous"><a href="#" onclick="return false">{caption} <span>&#9662;</span></a><ul>{under}</ul></li>'
        else:
            menus += f'<li><a href="{script}.php" target="contenu">{caption}</a></li>'
    return f"""{HEAD.format(title=f"PRONOTE - {escape(name)}")}<body class="cadre"><div id="haut"><b>PRONOTE</b> <span class="base">{escape(name)}</span>
<span class="droite">Connecté : 123456 | <a href="bases.php">Changer de base</a> | <a href="deconnexion.php">Déconnexion</a></span></div>
<ul id="menu">{menus}</ul><iframe name="contenu" id="contenu" src="accueil.php" frameborder="0"></iframe>
<script type="text/javascript">menus();</script></body></html>"""
