"""What stands on the portal's pages."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from starlette.responses import Response

from tests.foreign.served import PROFILES, Service
from tests.zoo.shconsole.shell import VOLET, bare

#: Profile of the export → as the portal calls it.
PROFILE_NAMES = {
    "eleves": "Élèves",
    "responsables": "Parents",
    "enseignants": "Enseignants",
    "personnels": "Personnels",
}
CAPTIONS = dict(zip(PROFILES, PROFILE_NAMES.values(), strict=True))
ABOUT = {
    "correlyce": ("book", "Catalogue de ressources éditoriales", "Manuels numériques et ressources de la Région."),
    "primaire": ("child", "Index Éducation", "Suivi des élèves des écoles maternelles et élémentaires."),
    "pronote": (
        "calendar alternate outline",
        "Index Éducation",
        "Notes, absences, cahier de textes et emploi du temps.",
    ),
    "moodle": ("graduation cap", "DRANE Aix-Marseille", "Parcours pédagogiques en ligne."),
}
NEWS = (
    ("Portes ouvertes le samedi 30 janvier", "Les équipes vous accueillent de 9 h à 12 h dans le hall.", "2 déc."),
    ("Collecte pour la banque alimentaire", "Les élèves du CVL tiennent un stand devant le CDI.", "27 nov."),
    ("Conseils de classe du premier trimestre", "Le calendrier est en ligne dans l'agenda.", "23 nov."),
)
SAVE_BAR = """<div class="ui bottom fixed borderless menu" id="barre"><div class="ui container">
<div class="item" id="etat">Aucune modification en cours</div><div class="right menu"><div class="item">
<button class="ui disabled button" type="reset" form="services">Annuler</button></div><div class="item">
<button class="ui disabled primary button" type="submit" form="services">Enregistrer</button></div></div></div></div>"""
EXPORT_MODAL = """<div class="ui tiny modal" id="preparation"><div class="header">Export des utilisateurs</div>
<div class="content"><p id="avancement">Préparation du fichier…</p>
<div class="ui small indicating progress" data-percent="0"><div class="bar"></div></div></div>
<div class="actions"><a class="ui button" id="encore" hidden>Télécharger à nouveau</a>
<div class="ui approve button" tabindex="0">Fermer</div></div></div>"""


def _entrance(body: str) -> str:
    return f"""<div class="ui middle aligned center aligned grid" id="entree"><div class="column">
<h2 class="ui header"><i class="sun icon"></i><div class="content">ATRIUM
<div class="sub header">Environnement numérique de travail de la Région Sud</div></div></h2>{body}
<div class="ui small horizontal link list"><a class="item" href="/connexion/aide">Besoin d'aide ?</a>
<a class="item" href="/connexion/mentions">Mentions légales</a></div></div></div>"""


def _error(error: str) -> str:
    return f'<div class="ui negative message">{escape(error)}</div>' if error else ""


def identifier(back: str, error: str = "") -> Response:
    """First step: who."""
    return bare(
        "Connexion",
        _entrance(f"""<div class="ui left aligned segment">{_error(error)}
<form class="ui form" method="post" action="/connexion"><input type="hidden" name="retour" value="{escape(back)}">
<div class="field"><label for="username">Identifiant ATRIUM</label><div class="ui left icon input">
<input type="text" id="username" name="username" autocomplete="username" placeholder="prenom.nom">
<i class="user icon"></i></div></div>
<button class="ui fluid primary button" type="submit">Continuer</button></form>
<div class="ui horizontal divider">ou</div>
<a class="ui fluid basic button" href="/connexion/educonnect">Élèves et parents : EduConnect</a>
<a class="ui fluid basic button" href="/connexion/academie">Personnels de l'Éducation nationale</a></div>"""),
    )


def password(username: str, back: str, error: str = "") -> Response:
    """Second step: the password."""
    return bare(
        "Connexion",
        _entrance(f"""<div class="ui left aligned segment">{_error(error)}
<form class="ui form" method="post" action="/connexion/verification">
<input type="hidden" name="retour" value="{escape(back)}"><input type="hidden" name="username" value="{escape(username)}">
<div class="field"><div class="ui large label"><i class="user icon"></i>{escape(username)}
<a class="detail" href="/connexion?retour={escape(back)}">Ce n'est pas moi</a></div></div>
<div class="field"><label for="password">Mot de passe</label><div class="ui left icon input">
<input type="password" id="password" name="password" autocomplete="current-password" autofocus><i class="lock icon"></i>
</div></div><button class="ui fluid primary button" type="submit">Se connecter</button></form>
<p class="oubli"><a href="/connexion/oubli">Mot de passe oublié</a></p></div>"""),
    )


def elsewhere(other: str) -> Response:
    """What the entrance leads to beside."""
    told = {
        "educonnect": "Le service EduConnect est ouvert aux élèves et à leurs responsables légaux.",
        "academie": "Le guichet académique est ouvert aux personnels de l'Éducation nationale.",
        "oubli": "Un lien de réinitialisation peut être demandé auprès de l'administrateur de votre établissement.",
    }.get(other, "Le support régional répond du lundi au vendredi, de 8 h à 18 h.")
    return bare(
        "Connexion",
        _entrance(f"""<div class="ui left aligned segment"><p>{told}</p>
<a class="ui basic button" href="/connexion"><i class="left arrow icon"></i>Retour</a></div>"""),
    )


def home(name: str) -> str:
    """The school's own page."""
    cards = "".join(
        f"""<div class="card"><div class="content"><div class="header">{title}</div><div class="meta">{when}</div>
<div class="description">{text}</div></div></div>"""
        for title, text, when in NEWS
    )
    return f"""<div class="ui basic segment" id="accueil"><h1 class="ui header">Bienvenue au {escape(name)}</h1>
<p>Retrouvez les actualités, l'agenda et les services de l'établissement.</p></div>
<h3 class="ui dividing header">Actualités</h3><div class="ui three stackable cards">{cards}</div>
<h3 class="ui dividing header">Infos pratiques</h3><div class="ui relaxed list">
<div class="item"><i class="clock outline icon"></i><div class="content">Accueil de 7 h 30 à 18 h</div></div>
<div class="item"><i class="phone icon"></i><div class="content">04 00 00 00 00</div></div></div>"""


def _crumbs(section: str, title: str) -> str:
    return f"""<div class="ui breadcrumb"><div class="section">Administration</div><i class="right angle icon divider"></i>
<div class="section">{section}</div><i class="right angle icon divider"></i><div class="active section">{title}</div></div>"""


def public(name: str) -> tuple[str, str]:
    """A page of the site that has nothing to be done on it."""
    title = name.capitalize().replace("Actualites", "Actualités").replace("Cdi", "CDI")
    return (
        title,
        f"""<h1 class="ui header">{escape(title)}</h1><div class="ui placeholder segment">
<div class="ui icon header"><i class="folder open outline icon"></i>Cette page sera bientôt complétée.</div></div>""",
    )


def filler(address: str) -> tuple[str, str]:
    """A page of the administration that has nothing to be done on it."""
    named = {key: (section, caption) for (section, _), entries in VOLET.items() for key, caption in entries}
    section, title = named.get(address, ("Assistance", "Centre d'aide"))
    return (
        title,
        f"""{_crumbs(section, title)}<h1 class="ui header">{title}</h1>
<div class="ui three small statistics"><div class="statistic"><div class="value">85</div><div class="label">Comptes</div>
</div><div class="statistic"><div class="value">12</div><div class="label">Pages</div></div>
<div class="statistic"><div class="value">3</div><div class="label">Rubriques</div></div></div>
<div class="ui message">Aucun élément à traiter pour le moment.</div>""",
    )


def _choice(kind: str, name: str, value: str, caption: str, checked: bool) -> str:
    return f"""<div class="field"><div class="ui {"radio " if kind == "radio" else ""}checkbox">
<input type="{kind}" name="{name}" value="{value}" tabindex="0" class="hidden"{" checked" if checked else ""}>
<label>{caption}</label></div></div>"""


def services(held: Mapping[str, Service]) -> str:
    """A chapter for each service, in one form."""
    chapters = ""
    for key, one in sorted(held.items(), key=lambda pair: pair[1].name):
        icon, editor, about = ABOUT[key]
        access = "".join(
            _choice("radio", f"{key}.acces", value, caption, one.on == (value == "oui"))
            for value, caption in (("oui", "Oui"), ("non", "Non"))
        )
        profiles = "".join(
            _choice("checkbox", f"{key}.profils", profile, caption, profile in one.profiles)
            for profile, caption in CAPTIONS.items()
        )
        chapters += f"""<h3 class="ui dividing header"><i class="{icon} icon"></i><div class="content">{one.name}
<div class="sub header">{editor}</div></div></h3><p>{about}</p>
<div class="inline fields"><label>Donner accès au service</label>{access}</div>
<div class="inline fields profils"{"" if one.on else ' style="display: none"'}><label>Profils concernés</label>{profiles}</div>"""
    return f"""{_crumbs("Pages de site", "Accès aux services tiers")}
<h1 class="ui header">Accès aux services tiers</h1>
<p>Un service ouvert apparaît sous la forme d'un onglet dans le site de l'établissement, pour les profils choisis.</p>
<form class="ui form" id="services" method="post">{chapters}</form>"""


def export(groups: Iterable[str]) -> str:
    """What the file is to hold."""
    profiles = "".join(f'<div class="item" data-value="{key}">{name}</div>' for key, name in PROFILE_NAMES.items())
    classes = "".join(f'<option value="{one}">{one}</option>' for one in groups)
    return f"""{_crumbs("Utilisateurs", "Export des utilisateurs")}<h1 class="ui header">Export des utilisateurs</h1>
<p>Le fichier contient l'état civil, la classe et le login de chaque compte du profil choisi.</p>
<form class="ui form" id="export"><div class="two fields"><div class="required field"><label>Profil</label>
<div class="ui selection dropdown"><input type="hidden" name="profil"><i class="dropdown icon"></i>
<div class="default text">Choisir un profil</div><div class="menu">{profiles}</div></div></div>
<div class="field"><label>Classe</label><select class="ui search clearable dropdown" name="classe">
<option value="">Toutes les classes</option>{classes}</select></div></div>
<div class="field"><div class="ui toggle checkbox"><input type="checkbox" name="tous" value="1" tabindex="0" class="hidden">
<label>Inclure les comptes en attente de suppression</label></div></div>
<button class="ui primary button" type="submit">Exporter au format CSV</button><div class="ui error message"></div></form>
<div class="ui icon message"><i class="shield alternate icon"></i><div class="content"><div class="header">
Données personnelles</div><p>Conservez ce fichier le temps strictement nécessaire, puis supprimez-le.</p></div></div>"""
