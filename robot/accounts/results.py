"""What matching answers: links, links already in place, doubts with their reason, decisions that no longer fit."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from robot.accounts.people import Account, Row
from robot.profiles import Profile

#: « oublier » never reaches the matching: it takes an earlier decision back (`school_decisions`).
Choice = Literal["lier", "ignorer", "remplacer", "oublier"]

#: Why a human must look. The French sentences are in REASON_SENTENCES, and `Doubt.sentence` chooses.
Reason = Literal[
    "no_counterpart",
    "homonyms",
    "birth_date_differs",
    "class_differs",
    "compound_name",
    "look_alike",
    "inverted_names",
    "usage_name",
    "first_name_differs",
    "near_competitor",
    "no_birth_date",
    "set_aside_only",
    "unusable_name",
    "other_identifier",
    "identifier_unknown",
    "identifier_spelling",
    "identifier_twice",
    "linked_name_differs",
    "linked_contradiction",
    "login_elsewhere",
    "login_shared",
    "account_taken",
]

REASON_SENTENCES: dict[Reason, str] = {
    "no_counterpart": "Aucun compte de ce nom dans l'export d'ATRIUM de ce profil.",
    "homonyms": "Homonymes : plusieurs personnes de ce nom, que les dates de naissance ne suffisent pas à distinguer.",
    "birth_date_differs": "Même nom, mais les dates de naissance diffèrent : ce sont peut-être deux personnes.",
    "class_differs": "Même nom, mais les classes diffèrent.",
    "compound_name": "Nom ou prénom composé, entier d'un seul côté.",
    "look_alike": "Noms presque identiques : une lettre diffère.",
    "inverted_names": "Nom et prénom semblent inversés d'un côté.",
    "usage_name": "Même prénom et même date de naissance, nom différent : nom d'usage ou de naissance ?",
    "first_name_differs": "Même nom et même date de naissance, prénom différent : autre prénom, ou jumeaux ?",
    "near_competitor": "Même nom, mais une personne au nom proche reste sans correspondant et aucune date ne tranche.",
    "no_birth_date": "Même nom, mais la date de naissance manque d'un côté au moins ; ici, elle est exigée des deux.",
    "set_aside_only": "Tout compte de ce nom a été écarté de l'export (doublon, à supprimer ou illisible).",
    "unusable_name": "Nom ou prénom vide ou abîmé : rien à comparer.",
    "other_identifier": "Un autre identifiant CAS est déjà en place : il n'est jamais remplacé sans décision.",
    "identifier_unknown": "L'identifiant CAS en place n'est le login d'aucun compte de l'export de ce profil.",
    "identifier_spelling": "L'identifiant CAS en place ne diffère du login que par la casse ou des espaces.",
    "identifier_twice": "Le même identifiant CAS est sur plusieurs lignes de PRONOTE.",
    "linked_name_differs": "L'identifiant CAS en place est celui d'un compte d'un autre nom.",
    "linked_contradiction": "L'identifiant CAS en place est celui d'un compte dont la date de naissance diffère.",
    "login_elsewhere": "Le login de ce compte est déjà l'identifiant CAS d'une autre ligne de PRONOTE.",
    "login_shared": "Le login de ce compte est aussi celui d'un autre compte, dans ce profil ou un autre.",
    "account_taken": "Une décision donne le compte de ce nom à une autre ligne, ou dit de l'ignorer.",
}
#: The same reason, seen from the account: each doubt says on which side nobody is.
_OF_AN_ACCOUNT: dict[Reason, str] = {
    "no_counterpart": "Aucune ligne de ce nom dans la liste de PRONOTE de ce profil.",
}


@dataclass(frozen=True, slots=True)
class Decision:
    """One line of decisions.csv: what a human decided about a PRONOTE row and a login."""

    profile: Profile
    #: Names, birth date and class are those of the PRONOTE row; no names: the decision is about the login alone.
    family_name: str
    first_name: str
    choice: Choice
    login: str = ""
    birth_date: str = ""
    school_class: str = ""
    remark: str = ""
    #: For « remplacer »: the identifier seen when the human decided. Empty: whichever is in place.
    seen_identifier: str = ""
    line: int = 0
    #: Remembered from an earlier file; `line` is then that of the file of kept decisions.
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Link:
    """One sure link: this login belongs in this row's « Identifiant CAS »."""

    account: Account
    row: Row
    #: Content of the cell now and as it must be; equal when the link is already in place.
    before: str
    after: str
    #: Why it is sure, in French.
    why: str
    #: The decision that made it, if a human did.
    decision: Decision | None = None


@dataclass(frozen=True, slots=True)
class Doubt:
    """What a human must decide: one row or one account (`about`), and the other side's candidates."""

    about: Literal["row", "account"]
    reason: Reason
    rows: tuple[Row, ...]
    accounts: tuple[Account, ...]

    @property
    def sentence(self) -> str:
        """The reason in French."""
        own = _OF_AN_ACCOUNT.get(self.reason) if self.about == "account" else None
        return own or REASON_SENTENCES[self.reason]


#: Why a decision is not applied, naming nobody: what may be said outside the run's own folder.
UNFIT_REASONS: dict[str, str] = {
    "row_gone": "aucune ligne de PRONOTE ne correspond plus à la personne décrite",
    "row_ambiguous": "plusieurs lignes de PRONOTE correspondent à la personne décrite (précisez naissance ou classe)",
    "login_gone": "le login n'est plus dans l'export d'ATRIUM de ce profil",
    "login_set_aside": "le compte est écarté de l'export d'ATRIUM (doublon, à supprimer ou illisible)",
    "login_elsewhere": "le login est déjà l'identifiant CAS d'une autre ligne de PRONOTE",
    "login_shared": "le login est celui de plusieurs comptes",
    "identifier_changed": "l'identifiant CAS en place n'est plus celui dont parle la décision",
    "needs_replace": "un autre identifiant CAS est déjà en place (écrivez « remplacer » pour le remplacer)",
    "conflict": "elle en contredit une autre (même ligne de PRONOTE ou même login)",
    "held_back": "une ligne fautive du fichier de décisions parle du même login ou du même nom",
}


@dataclass(frozen=True, slots=True)
class Unfit:
    """A decision that no longer fits and was not applied."""

    decision: Decision
    #: One of UNFIT_REASONS.
    code: str
    #: A French sentence; it may name the person.
    sentence: str


@dataclass(frozen=True, slots=True)
class Matching:
    """Who is who. Each row is in one link, one `already`, `ignored_rows`, or the `about` of one doubt.

    Each account likewise, except that an account shown as a candidate in a row's doubt gets no doubt of its own.
    """

    links: tuple[Link, ...]
    already: tuple[Link, ...]
    doubts: tuple[Doubt, ...]
    unfit: tuple[Unfit, ...]
    ignored_rows: tuple[Row, ...]
    ignored_accounts: tuple[Account, ...]
