"""What is never learnt nor pressed on the way to a screen, whoever points at it: a French sentence each."""

from __future__ import annotations

from urllib.parse import urlsplit

from robot.labels import normal
from robot.pages.named import names_another
from robot.pages.product import Product
from robot.widgets.sight import Seen, View
from robot.widgets.taken import TAKEN

#: Labels that stand side by side: what is called as one of them is not another one of them.
SIDE_BY_SIDE = ("profile_", "resource_", "column_")
SUBMITS = ("submit", "image", "reset")
NO_PAGE = ("javascript", "mailto", "tel", "data", "blob")


def taught(item: Seen, key: str, view: View, product: Product) -> str:
    """Why that thing is not learnt as that label; empty if nothing speaks against it."""
    if item.secret:
        return "Un champ de mot de passe ne s'apprend jamais."
    if not any(map(normal, item.names)):
        return "Cette chose n'a pas de nom que je puisse lire : je ne saurais pas la reconnaître."
    return _destroys(item, product) or _is_another(item, key, product) or elsewhere(item, view, product)


def pressed(item: Seen, view: View, product: Product) -> str:
    """Why that thing is not pressed on the way to a screen; empty if its form says that it only leads somewhere."""
    if why := taught(item, "", view, product):
        return why
    if item.kind not in ("action", "entry"):
        return "Cette chose ne mène pas à un autre écran."
    address = urlsplit(item.href)
    leads = bool(address.netloc) and address.scheme not in NO_PAGE
    if item.type in SUBMITS or (item.form and not leads and item.role not in ("menuitem", "tab", "treeitem")):
        return "Ce bouton envoie un formulaire : il ne mène pas à un écran."
    if address.netloc and address.netloc not in {urlsplit(view.url).netloc, urlsplit(product.start).netloc}:
        return f"Ce lien quitte {product.name}."
    return ""


def elsewhere(item: Seen | None, view: View, product: Product) -> str:
    """Why this is another school's, as far as the screen tells; empty if it is the school's own."""
    school = product.school
    names = (school.name, school.base_name)
    if not any(product.shows_school(view, name) for name in names):
        return f"Cet écran ne montre pas « {school.name} » : rien ne s'apprend sur celui d'un autre établissement."
    if item is not None and any(names_another(name, names, school.uai, product.labels) for name in item.names):
        return "Cette chose nomme un autre établissement."
    return ""


def _destroys(item: Seen, product: Product) -> str:
    destroys = product.labels["destroys"]
    said = next((name for name in item.names if destroys.says(name)), "")
    return f"« {said} » peut détruire quelque chose : cela ne s'apprend jamais." if said else ""


def _is_another(item: Seen, key: str, product: Product) -> str:
    group = next((start for start in SIDE_BY_SIDE if key.startswith(start)), None)
    beside = [other for other in product.labels if group and other.startswith(group)]
    for other in (*TAKEN, *beside):
        if other != key and other in product.labels and item.called(product.labels[other]):
            return f"« {item.name} » est déjà {product.labels[other].what}."
    return ""
