"""Pages of the portal that no procedure is about."""

from __future__ import annotations

from html import escape

from tests.zoo.wconsole.portal_master import RIBBON, Site, document, form, tab_of

NEWS = """<table class="actus" cellspacing="0"><tr><td><h3>Journée portes ouvertes</h3><p class="date">Publié le 12/11/2026 par la direction</p>
<p>Le lycée ouvre ses portes aux élèves de troisième et à leurs familles, de 9 h à 13 h.</p></td></tr>
<tr><td><h3>Élections au conseil de la vie lycéenne</h3><p class="date">Publié le 05/11/2026 par la vie scolaire</p><p>Les résultats sont affichés dans le hall.</p></td></tr></table>"""


def landing(site: Site, page: str) -> tuple[str, str]:
    """A tab of the ribbon, or a command that is not drawn any further."""
    caption, groups = RIBBON[tab_of(page)]
    for entries in groups.values():
        for one, title, _ in entries:
            if one == page:
                return title, "<p>Aucun élément à afficher.</p>"
    rows = "".join(f"<li>{title}</li>" for entries in groups.values() for _, title, _ in entries)
    intro = f"Administration du site « {escape(site.name)} ». Choisissez une commande dans le ruban." * (
        page == "Accueil"
    )
    return caption, f"<p>{intro or 'Cet onglet regroupe les commandes suivantes :'}</p><ul>{rows}</ul>"


def sign_in(back: str, refused: bool) -> str:
    """The page of the sign-in."""
    error = (
        '<tr><td colspan="2" class="erreur">Votre tentative de connexion a échoué. Veuillez réessayer.</td></tr>'
        * refused
    )
    table = f"""<div id="connexion"><div class="logo">ATRIUM</div><table class="login" cellspacing="0"><tr><td colspan="2" class="titre">Connexion</td></tr>{error}
<tr><td class="lib"><label for="ctl00_Login1_UserName">Nom d'utilisateur :</label></td><td><input name="ctl00$Login1$UserName" type="text" id="ctl00_Login1_UserName"></td></tr>
<tr><td class="lib"><label for="ctl00_Login1_Password">Mot de passe :</label></td><td><input name="ctl00$Login1$Password" type="password" id="ctl00_Login1_Password"></td></tr>
<tr><td colspan="2"><input id="ctl00_Login1_RememberMe" type="checkbox" name="ctl00$Login1$RememberMe"><label for="ctl00_Login1_RememberMe">Mémoriser le mot de passe.</label></td></tr>
<tr><td colspan="2" class="droite"><input type="submit" class="bouton" name="ctl00$Login1$LoginButton" value="Se connecter" id="ctl00_Login1_LoginButton"></td></tr>
<tr><td colspan="2"><a href="#">Identifiant ou mot de passe oublié ?</a></td></tr></table></div>"""
    return document("Connexion", form(f"/Connexion.aspx?ReturnUrl={escape(back)}", table))
