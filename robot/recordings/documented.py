"""What a procedure asks for, in its order, as the reference recordings walk it: what an import is laid beside."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from robot import labels
from robot.config import Product
from robot.labels import Label
from robot.recordings import reference
from robot.recordings.model import Act, Recording

#: Screen that a way may lead to → the labels that lead there as documented.
PATHS: dict[str, tuple[str, ...]] = {
    "administration": ("admin_menu",),
    "third_party_access": ("panel_pages", "third_party_access"),
    "user_export": ("panel_users", "user_export"),
    "ent_integration": ("section_pronote_net", "tab_ent"),
    "preferences": ("menu_settings", "menu_preferences", "menu_displays"),
    **{
        f"list_{profile}": ("menu_resources", f"resource_{profile}", f"menu_list_{profile}")
        for profile in ("eleves", "responsables", "enseignants", "personnels")
    },
    "profiles_professeurs": ("menu_resources", "resource_enseignants", "menu_authorisation_profiles"),
    "profiles_vie_scolaire": ("menu_resources", "resource_personnels", "menu_authorisation_profiles"),
    "profiles_administratif": ("menu_file", "menu_user_administration"),
}
#: What a person fills besides, where the choice before it does that by itself on the simulated sites.
BESIDES = {"my_ent": "cas_url"}


@dataclass(frozen=True)
class Asked:
    """One gesture of the documented path."""

    number: int
    verb: str
    what: str
    #: The label that names it; empty where the configuration, or nothing, does.
    key: str
    product: Product
    #: As the simulated screen writes it.
    caption: str = ""
    besides: bool = False

    @property
    def label(self) -> Label | None:
        """Its label."""
        return known(self.product).get(self.key)


@cache
def known(product: Product) -> labels.Labels:
    """That product's labels, without any installation's own."""
    return labels.load(product.lower())


def paths(procedure: str) -> list[tuple[Recording, list[Asked]]]:
    """Each layout of that procedure, with what it asks for."""
    return [(one, list(_asked(one))) for _, one in reference.every() if one.procedure == procedure]


def _asked(recording: Recording) -> Iterator[Asked]:
    product: Product = "PRONOTE" if recording.procedure == "session-duration" else "ATRIUM"
    for step in recording.steps:
        for act in step.acts:
            if act.verb == "goto":
                product = "PRONOTE" if "{console}" in act.what else "ATRIUM"
            if act.verb not in ("press", "choose", "type"):
                continue
            key = _key(act, product)
            yield Asked(step.number, act.verb, act.what, key, product, act.caption)
            if key in BESIDES:
                other = BESIDES[key]
                yield Asked(step.number, "type", known(product)[other].what, other, product, besides=True)


def _key(act: Act, product: Product) -> str:
    """Its label's key; empty where the configuration, or the row that it stands in, names it."""
    label = known(product).get(act.label)
    return act.label if label is not None and label.captions and act.label != "before_a_name" else ""
