"""Whatever is wrong with what somebody typed or wrote: a French sentence, what to do next, code 2; JSON when asked.

Each case is a command in a folder of its own, run as its user would, without the process.
"""

from __future__ import annotations

import json
import re
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from robot import secrets
from robot.errors import Exit
from tests.conftest import Ask

UAI, OTHER = "0139901S", "0061234J"
DEFAULTS = (
    '[defaults]\nmon_ent = "ATRIUM"\nurl_cas = "https://cas.exemple.fr/"\nconsole = "https://console.exemple.fr/"\n'
)
SCHOOL = f'[schools.{UAI}]\nnom = "Lycée des Exemples"\nsite = "https://site.exemple.fr/a"\n'
ACCOUNTS = "ATRIUM_LOGIN='a'\nATRIUM_PASSWORD='b'\nPRONOTE_LOGIN='c'\nPRONOTE_PASSWORD='d'\n"
PLAN = ("plan", "activation", "--school", UAI)
LONG = "x" * 5000
#: Words of the libraries and of the system, which no agent has to read.
ENGLISH = re.compile(
    r"\b(Traceback|Input|should|valid|Expected|Invalid|Unclosed|Unterminated|Illegal|Cannot|codec|bytes?|decode|Errno|"
    r"No such|denied|Error|line|column|required|Field|not|the|too long|directory|recursion|Usage:|string|integer)\b"
)


@dataclass(frozen=True)
class Case:
    """One thing that is wrong."""

    name: str
    #: The stable code of the error, and a part of its sentence.
    code: str
    says: str
    toml: str | bytes = DEFAULTS + SCHOOL
    env: str | bytes = ACCOUNTS
    labels: str | bytes = b""
    words: tuple[str, ...] = ("schools",)
    variables: dict[str, str] = field(default_factory=dict)


def of_school(line: str, code: str, says: str) -> Case:
    """A line that replaces the school's own, or comes on top."""
    key = line.partition("=")[0].strip()
    lines = [one for one in SCHOOL.splitlines() if one.partition("=")[0].strip() != key]
    return Case(f"school: {line[:60]!a}", code, says, toml=DEFAULTS + "\n".join([*lines, line]) + "\n")


def of_file(name: str, toml: str | bytes, code: str, says: str) -> Case:
    return Case(f"schools.toml: {name}", code, says, toml=toml)


def of_env(name: str, env: str | bytes, says: str, code: str = "BAD_ENV") -> Case:
    return Case(f".env: {name}", code, says, env=env)


def of_labels(name: str, labels: str | bytes, code: str, says: str) -> Case:
    return Case(f"labels.local.toml: {name}", code, says, labels=labels)


def of_variable(name: str, value: str, code: str, says: str) -> Case:
    return Case(f"{name}={value[:30]!a}", code, says, words=PLAN, variables={name: value})


def of_words(name: str, words: tuple[str, ...], code: str, says: str) -> Case:
    return Case(f"words: {name}", code, says, words=words)


VALUES = [
    of_school('profls = ["eleves"]', "UNKNOWN_KEY", "« profls » est inconnue"),
    of_school(f'uai = "{OTHER}"', "UNKNOWN_KEY", "« uai » est inconnue"),
    of_school('name = "Lycée"', "UNKNOWN_KEY", "« name » est inconnue"),
    of_school('mot_de_passe = "hunter2"', "SECRET_IN_TOML", "Aucun mot de passe"),
    of_school('mdp_atrium = "hunter2"', "SECRET_IN_TOML", "Aucun mot de passe"),
    of_school("nom = 3", "BAD_VALUE", "il faut un texte"),
    of_school("nom = true", "BAD_VALUE", "il faut un texte"),
    of_school('nom = "L"', "BAD_VALUE", "trop court"),
    of_school('nom = "   "', "BAD_VALUE", "trop court"),
    of_school("nom = []", "BAD_VALUE", "il faut un texte"),
    of_school('nom = "Lycée\\u001b[31m"', "BAD_VALUE", "ne se voit pas"),
    of_school("nom = 1979-05-27", "BAD_VALUE", "il faut un texte"),
    of_school("nom = inf", "BAD_VALUE", "il faut un texte"),
    of_school(f"nom = 0x{'f' * 6000}", "BAD_VALUE", "il faut un texte"),
    of_school('mon_ent = ""', "BAD_VALUE", "trop court"),
    of_school('nom_console = "a\\u0000b"', "BAD_VALUE", "ne se voit pas"),
    of_school('exact = "oui"', "BAD_VALUE", "true ou false"),
    of_school("exact = 1", "BAD_VALUE", "true ou false"),
    of_school('publier_si_arretee = "non"', "BAD_VALUE", "true ou false"),
    of_school('profils = "eleves"', "BAD_VALUE", "il faut une liste"),
    of_school("profils = []", "BAD_VALUE", "la liste est vide"),
    of_school('profils = ["eleves", "parents"]', "UNKNOWN_PROFILE", "« parents » n'existe pas"),
    of_school("profils = [1]", "UNKNOWN_PROFILE", "1 n'existe pas"),
    of_school("profils = {}", "BAD_VALUE", "il faut une liste"),
    of_school("duree_sessions = 60", "BAD_VALUE", "il faut une table"),
    of_school("duree_sessions = { professeurs = true }", "BAD_DURATION", "true n'est pas une durée"),
    of_school("duree_sessions = { professeurs = 0 }", "BAD_DURATION", "0 n'est pas une durée"),
    of_school("duree_sessions = { professeurs = -5 }", "BAD_DURATION", "-5 n'est pas une durée"),
    of_school("duree_sessions = { professeurs = 1441 }", "BAD_DURATION", "1441 n'est pas une durée"),
    of_school("duree_sessions = { professeurs = 45.5 }", "BAD_DURATION", "45.5 n'est pas une durée"),
    of_school("duree_sessions = { professeurs = nan }", "BAD_DURATION", "n'est pas une durée"),
    of_school('duree_sessions = { professeurs = "45" }', "BAD_DURATION", "« 45 » n'est pas une durée"),
    of_school('duree_sessions = { professeurs = "Off" }', "BAD_DURATION", "« Off » n'est pas une durée"),
    of_school("duree_sessions = { professeurs = [60] }", "BAD_DURATION", "une liste n'est pas une durée"),
    of_school("duree_sessions = { vie_scolaire = { CPE = false } }", "BAD_DURATION", "« vie_scolaire.CPE »"),
    of_school(
        "duree_sessions = { vie_scolaire = { CPE = { x = 1 } } }", "BAD_DURATION", "une table n'est pas une durée"
    ),
    of_school("duree_sessions = { profs = 60 }", "BAD_DURATION", "« profs » n'est pas une sorte"),
    of_school(f"duree_sessions.professeurs{'.a' * 5000} = 1", "BAD_DURATION", "une table n'est pas une durée"),
    of_school('hotes_connexion = "cas.exemple.fr"', "BAD_VALUE", "il faut une liste"),
    of_school('hotes_connexion = ["https://cas.exemple.fr/"]', "BAD_VALUE", "pas un nom de machine"),
    of_school('hotes_connexion = ["cas exemple"]', "BAD_VALUE", "pas un nom de machine"),
    of_school('hotes_connexion = [""]', "BAD_VALUE", "pas un nom de machine"),
    of_school("hotes_connexion = [3]", "BAD_VALUE", "il faut un texte"),
]
ADDRESSES = [
    of_school(f"site = '{address}'", "BAD_VALUE", says)
    for address, says in (
        ("atrium", "commencer par https://"),
        ("", "commencer par https://"),
        ("https://", "commencer par https://"),
        ("https:///a", "commencer par https://"),
        ("ftp://site.exemple.fr", "commencer par https://"),
        ("javascript:alert(1)", "commencer par https://"),
        ("file:///etc/passwd", "commencer par https://"),
        ("http://site.exemple.fr", "utilisez https://"),
        ("http://localhost.exemple.fr", "utilisez https://"),
        ("https://site.exemple.fr:0/", "port de 1 à 65535"),
        ("https://site.exemple.fr:65536/", "port de 1 à 65535"),
        ("https://site.exemple.fr:-1/", "port de 1 à 65535"),
        ("https://site.exemple.fr:abc/", "port de 1 à 65535"),
        ("https://site.exemple.fr:/", "port de 1 à 65535"),
        ("https://site.exemple.fr:４４３/", "port de 1 à 65535"),
        (f"https://site.exemple.fr:{'9' * 5000}/", "port de 1 à 65535"),
        ("https://site exemple.fr/", "une espace"),
        ("https://site.exemple.fr/web/mon lycée", "une espace"),
        ("https://site.exemple.fr/\ta", "une espace"),
        ("https://site.exemple.fr/\u00a0a", "une espace"),
        ("https://site.exemple.fr/\u200ba", "une espace"),
        ("https://site.exemple.fr/{UAI}/", "seul {uai} est remplacé"),
        ("https://site..fr/", "le nom de la machine est faux"),
        ("https://-site.fr/", "le nom de la machine est faux"),
        ("https://site,fr/", "le nom de la machine est faux"),
        ("https://10.0.0.999/", "le nom de la machine est faux"),
        ("https://[::1/", "le nom de la machine est faux"),
        (f"https://{'a' * 64}.fr/", "le nom de la machine est faux"),
        (f"https://{'a.' * 130}fr/", "le nom de la machine est faux"),
        ("https://agent:hunter2@site.exemple.fr/", "pas d'identifiant"),
    )
]
SHAPES = [
    of_file("empty", "", "NO_SCHOOL", "aucun établissement"),
    of_file("no school", DEFAULTS, "NO_SCHOOL", "aucun établissement"),
    of_file("no school in the table", DEFAULTS + "[schools]\n", "NO_SCHOOL", "aucun établissement"),
    of_file("defaults = 3", "defaults = 3\n" + SCHOOL, "BAD_VALUE", "defaults doit être une table, pas 3"),
    of_file("defaults a list", "defaults = []\n" + SCHOOL, "BAD_VALUE", "pas une liste vide"),
    of_file("schools = []", "schools = []\n" + DEFAULTS, "BAD_VALUE", "schools doit être une table, pas une liste"),
    of_file("[[schools]]", DEFAULTS + "[[schools]]\nnom = 'x'\n", "BAD_VALUE", "pas une liste"),
    of_file("schools = 'x'", "schools = 'x'\n" + DEFAULTS, "BAD_VALUE", "pas « x »"),
    of_file("a school is a text", DEFAULTS + f"[schools]\n{UAI} = 'x'\n", "BAD_VALUE", f"{UAI} doit être une table"),
    of_file("a school is a list", DEFAULTS + f"[[schools.{UAI}]]\nnom = 'x'\n", "BAD_VALUE", "pas une liste"),
    of_file("[school.…]", DEFAULTS + SCHOOL.replace("schools", "school"), "UNKNOWN_KEY", "« school » est inconnue"),
    of_file("a key of defaults", DEFAULTS + "mon_ant = 'x'\n" + SCHOOL, "UNKNOWN_KEY", "[defaults] la clé « mon_ant »"),
    of_file("a value of defaults", DEFAULTS + "exact = 'x'\n" + SCHOOL, "BAD_VALUE", "[defaults] exact"),
    of_file("a password in defaults", DEFAULTS + "password = 'hunter2'\n" + SCHOOL, "SECRET_IN_TOML", "[defaults]"),
    of_file("a password on top", "password = 'hunter2'\n" + DEFAULTS + SCHOOL, "SECRET_IN_TOML", "Aucun mot de passe"),
    of_file("uai in defaults", DEFAULTS + f"uai = '{OTHER}'\n" + SCHOOL, "UNKNOWN_KEY", "« uai » est inconnue"),
    of_file("nothing for the school", DEFAULTS + f"[schools.{UAI}]\n", "MISSING_KEY", "nom manque"),
    of_file("5,000 tables", f"[{'.'.join('a' * 5000)}]\n", "UNKNOWN_KEY", "« a » est inconnue"),
    of_file("5,000 inline tables", "a = " + "{a=" * 5000 + "1" + "}" * 5000, "BAD_TOML", "l'une dans l'autre"),
    of_file("5,000 lists", "a = " + "[" * 5000 + "]" * 5000, "BAD_TOML", "l'une dans l'autre"),
    of_file("5,000 digits", f"defaults = {'9' * 5000}\n", "BAD_TOML", "l'écriture est fausse"),
    of_file("the school twice", DEFAULTS + SCHOOL + SCHOOL, "BAD_TOML", "écrite deux fois"),
    of_file("a key twice", DEFAULTS + SCHOOL + "exact = true\nexact = true\n", "BAD_TOML", "ligne 9, signe"),
    of_file("an inline key twice", "a = {b = 1, b = 2}", "BAD_TOML", "écrite deux fois"),
    of_file("no quotes", DEFAULTS + SCHOOL + "nom_console = Lycée", "BAD_TOML", "ligne 8, signe"),
    of_file("no end of text", DEFAULTS + SCHOOL + 'nom_console = "Lycée', "BAD_TOML", "guillemet de fin"),
    of_file("no equal sign", DEFAULTS + SCHOOL + "exact", "BAD_TOML", "signe « = »"),
    of_file("no bracket", "[defaults\n" + SCHOOL, "BAD_TOML", "crochet"),
    of_file("no end of list", DEFAULTS + 'profils = ["eleves"', "BAD_TOML", "crochet de fin"),
    of_file("no end of table", DEFAULTS + "duree_sessions = { professeurs = 3", "BAD_TOML", "accolade de fin"),
    of_file("two on a line", DEFAULTS + "exact = true exact = true", "BAD_TOML", "de trop à la fin de la ligne"),
    of_file("a Windows path", DEFAULTS + 'mon_ent2 = "C:\\Users"', "BAD_TOML", "entre apostrophes"),
    of_file("a table over a value", "a = 1\n[a.b]\n", "BAD_TOML", "écrite deux fois"),
    of_file("no value", "exact =\n", "BAD_TOML", "après « = »"),
    of_file("a date that is none", "exact = 2025-02-30\n", "BAD_TOML", "cette date n'existe pas"),
    of_file("a page of the web", "<!DOCTYPE html><html></html>", "BAD_TOML", "ligne 1"),
    of_file("JSON", '{"defaults": {}}', "BAD_TOML", "ligne 1"),
    of_file("a control sign", DEFAULTS + "nom = 'a\x01b'\n", "BAD_TOML", "ligne 5"),
    of_file("UTF-16", (DEFAULTS + SCHOOL).encode("utf-16"), "BAD_TOML", "pas un texte en UTF-8"),
    of_file("UTF-16 without mark", (DEFAULTS + SCHOOL).encode("utf-16-le"), "BAD_TOML", "pas un texte en UTF-8"),
    of_file("Windows-1252", (DEFAULTS + SCHOOL).encode("cp1252"), "BAD_TOML", "UTF-8 (ligne 6)"),
    of_file("binary", bytes(range(256)) * 20, "BAD_TOML", "pas un texte en UTF-8"),
    of_file("zeros", b"\0" * 4096, "BAD_TOML", "pas un texte en UTF-8"),
]
NUMBERS = [
    of_file(f"UAI {number!a}", DEFAULTS + SCHOOL.replace(UAI, f'"{number}"'), "BAD_UAI", says)
    for number, says in (
        ("0139901T", "la lettre de contrôle de 0139901 est S"),
        ("139901S", "sept chiffres"),
        ("0139901s", "sept chiffres"),
        (" 0139901S", "sept chiffres"),
        ("٠١٣٩٩٠١S", "sept chiffres"),
        ("０１３９９０１Ｓ", "sept chiffres"),
        ("०१३९९०१S", "sept chiffres"),
        ("", "sept chiffres"),
        ("0139901S\\n", "sept chiffres"),
        ("x" * 3000, "sept chiffres"),
    )
] + [
    of_file(
        "the same UAI in Arabic digits",
        DEFAULTS + SCHOOL + SCHOOL.replace(UAI, '"٠١٣٩٩٠١S"'),
        "BAD_UAI",
        "sept chiffres",
    ),
    of_file(
        "the same UAI in small letters", DEFAULTS + SCHOOL + SCHOOL.replace(UAI, UAI.lower()), "BAD_UAI", "majuscule"
    ),
    *(
        of_words(f"UAI {number!a}", ("plan", "activation", "--school", number), code, says)
        for number, code, says in (
            ("0139901T", "BAD_UAI", "lettre de contrôle"),
            ("٠١٣٩٩٠١S", "BAD_UAI", "sept chiffres"),
            ("０１３９９０１Ｓ", "BAD_UAI", "sept chiffres"),
            ("", "BAD_UAI", "sept chiffres"),
            (LONG, "UNKNOWN_SCHOOL", "s'appelle"),
            (OTHER, "UNKNOWN_SCHOOL", "n'est pas dans schools.toml"),
        )
    ),
]
ENVS = [
    of_env("none", b"", "Il manque ATRIUM_LOGIN", "MISSING_SECRET"),
    of_env("Windows-1252", ACCOUNTS.replace("'d'", "'été'").encode("cp1252"), "UTF-8 (ligne 4)", "ENV_UNREADABLE"),
    of_env("UTF-16", ACCOUNTS.encode("utf-16"), "pas un texte en UTF-8", "ENV_UNREADABLE"),
    of_env("UTF-16 without mark", ACCOUNTS.encode("utf-16-be"), "pas un texte en UTF-8", "ENV_UNREADABLE"),
    of_env("binary", bytes(range(256)), "pas un texte en UTF-8", "ENV_UNREADABLE"),
    of_env("an open apostrophe", ACCOUNTS + "ROBOT_BROWSER='hunter2\n", "ligne 5"),
    of_env("a remark after the value", ACCOUNTS + "ROBOT_BROWSER='hunter2' # mien\n", "ligne 5"),
    of_env("an open quote", ACCOUNTS + 'ROBOT_BROWSER="hunter2\n', "ligne 5"),
    of_env("one apostrophe", ACCOUNTS + "ROBOT_BROWSER='\n", "ligne 5"),
    of_env("a backslash between quotes", ACCOUNTS + 'ROBOT_BROWSER="hunter2\\n"\n', "auraient un sens à part"),
    of_env("a dollar between quotes", ACCOUNTS + 'ROBOT_BROWSER="hunter2$HOME"\n', "auraient un sens à part"),
    of_env("a remark or a sign", ACCOUNTS + "ROBOT_BROWSER=hunter2 #3\n", "serait une remarque"),
    of_env("printed quotes", ACCOUNTS + "ROBOT_BROWSER=‘hunter2’\n", "traitement de texte"),
    of_env("a space that does not show", ACCOUNTS + "ROBOT_BROWSER=hunter2\u00a0\n", "ne se voit pas"),
    of_env("no equal sign", ACCOUNTS + "hunter2\n", "ligne 5"),
    of_env("a name with spaces", ACCOUNTS + "ATRIUM PASSWORD='hunter2'\n", "ligne 5"),
    of_env("TOML", ACCOUNTS + "[defaults]\n", "ligne 5"),
]
CAPTION = '"Intégration à un ENT" = "vu le 2025-09-01"\n'
LABELS = [
    of_labels("a list", "tab_ent = []\n", "LABELS_SHAPE", "[tab_ent] doit être une table, pas une liste"),
    of_labels("a text", "tab_ent = 'x'\n", "LABELS_SHAPE", "pas « x »"),
    of_labels("captions in a list", "[tab_ent]\ncaptions = ['x']\n", "LABELS_SHAPE", "captions doit être une table"),
    of_labels("captions a text", "[tab_ent]\ncaptions = 'x'\n", "LABELS_SHAPE", "captions doit être une table"),
    of_labels("phrases a number", "[tab_ent]\nphrases = 3\n", "LABELS_SHAPE", "phrases doit être une table"),
    of_labels("a caption is a number", "[tab_ent.captions]\nx = 3\n", "LABELS_SHAPE", "captions.x : il faut un texte"),
    of_labels("a caption is a list", "[tab_ent.captions]\nx = []\n", "LABELS_SHAPE", "captions.x : il faut un texte"),
    of_labels("replace is a text", "[tab_ent]\nreplace = 'oui'\n", "LABELS_SHAPE", "true ou false"),
    of_labels("replace is a number", "[tab_ent]\nreplace = 1\n", "LABELS_SHAPE", "true ou false"),
    of_labels("a misspelt key", f"[tab_emt.captions]\n{CAPTION}", "LABELS_UNKNOWN_KEY", "« tab_emt » est inconnue"),
    of_labels("a misspelt part", f"[tab_ent.caption]\n{CAPTION}", "LABELS_UNKNOWN_KEY", "« caption » est inconnue"),
    of_labels("captions on top", f"[captions]\n{CAPTION}", "LABELS_UNKNOWN_KEY", "« captions » est inconnue"),
    of_labels("no captions", f"[tab_ent]\n{CAPTION}", "LABELS_UNKNOWN_KEY", "est inconnue"),
    of_labels("schools a list", "schools = []\n", "LABELS_SHAPE", "[schools] doit être une table"),
    of_labels(
        "a school is a text", f"[schools]\n{UAI} = 'x'\n", "LABELS_SHAPE", f"[schools.{UAI}] doit être une table"
    ),
    of_labels("a wrong UAI", f"[schools.0139901T.tab_ent.captions]\n{CAPTION}", "BAD_UAI", "lettre de contrôle"),
    of_labels("a school's misspelt key", f"[schools.{UAI}.tab_en]\n", "LABELS_UNKNOWN_KEY", f"[schools.{UAI}]"),
    of_labels("a school's list", f"[schools.{UAI}]\ntab_ent = []\n", "LABELS_SHAPE", "[tab_ent] doit être une table"),
    of_labels("5,000 inline tables", "a = " + "{a=" * 5000, "LABELS_UNREADABLE", "l'une dans l'autre"),
    of_labels("5,000 tables", f"[{'.'.join('a' * 5000)}]\n", "LABELS_UNKNOWN_KEY", "« a » est inconnue"),
    of_labels("a line from a frame", "│ [tab_ent.captions] │\n", "LABELS_UNREADABLE", "ligne 1"),
    of_labels("Windows-1252", f"[tab_ent.captions]\n{CAPTION}".encode("cp1252"), "LABELS_UNREADABLE", "(ligne 2)"),
    of_labels("UTF-16", f"[tab_ent.captions]\n{CAPTION}".encode("utf-16"), "LABELS_UNREADABLE", "pas un texte"),
    of_labels("binary", bytes(range(256)), "LABELS_UNREADABLE", "pas un texte"),
]
PLACES = [
    of_words("--config absent", ("schools", "--config", "absent.toml"), "NO_CONFIGURATION", "n'existe pas"),
    of_words(
        "--config in no folder", ("schools", "--config", "absent/schools.toml"), "NO_CONFIGURATION", "n'existe pas"
    ),
    of_words("--config a folder", ("schools", "--config", "."), "BAD_TOML", "c'est un dossier"),
    of_words("--config nothing", ("schools", "--config", ""), "BAD_TOML", "c'est un dossier"),
    of_words("--config below a file", ("schools", "--config", "schools.toml/x"), "BAD_TOML", "celui d'un fichier"),
    of_words("--config a device", ("schools", "--config", "/dev/zero"), "BAD_TOML", "n'est pas un fichier"),
    of_words("--config /proc", ("schools", "--config", "/proc"), "BAD_TOML", "c'est un dossier"),
    of_words("--config in memory", ("schools", "--config", "/proc/self/mem"), "BAD_TOML", "ne peut pas être lu"),
    of_words("--config too long", ("schools", "--config", LONG), "BAD_TOML", "trop long"),
    of_words("--config in a folder too long", ("schools", "--config", f"{LONG}/x.toml"), "BAD_TOML", "trop long"),
    of_words("--config turning round", ("schools", "--config", "loop.toml"), "BAD_TOML", "tourne en rond"),
    *(
        of_words(f"--recordings {name}", (*PLAN, "--recordings", where), "BAD_FOLDER", says)
        for name, where, says in (
            ("a file", "schools.toml", "un fichier porte ce nom"),
            ("below a file", "schools.toml/x", "celui d'un fichier"),
            ("a device", "/dev/null", "un fichier porte ce nom"),
            ("/proc", "/proc", "on ne peut pas y créer de fichier"),
            ("in /proc", "/proc/x", "ne peut pas servir"),
            ("too long", LONG, "trop long"),
        )
    ),
    of_words("demo into a file", ("demo", "--recordings", "schools.toml"), "BAD_FOLDER", "un fichier porte ce nom"),
    of_variable("ROBOT_CONFIG", ".", "BAD_TOML", "c'est un dossier"),
    of_variable("ROBOT_RECORDINGS", "schools.toml", "BAD_FOLDER", "un fichier porte ce nom"),
]
VARIABLES = [
    *(
        of_variable("ROBOT_RETENTION_DAYS", days, "BAD_RETENTION", "n'est pas un nombre de jours")
        for days in ("99999999", "²", "٣٠", "３０", "0", "-1", "30.0", "1e3", " 30", "trente", "", "36501", "9" * 5000)
    ),
    of_variable("ROBOT_BROWSER", "/nulle/part/chrome", "NO_SUCH_BROWSER", "« /nulle/part/chrome »"),
    of_variable("ROBOT_BROWSER", "/", "NO_SUCH_BROWSER", "pas un programme"),
    of_variable("ROBOT_BROWSER", "schools.toml", "NO_SUCH_BROWSER", "pas un programme"),
    of_variable("ROBOT_BROWSER", LONG, "NO_SUCH_BROWSER", "pas un programme"),
    of_variable("ATRIUM_PASSWORD", "hunter2\udce9", "BAD_ENV", "ATRIUM_PASSWORD n'est pas un texte"),
]
CASES = [*VALUES, *ADDRESSES, *SHAPES, *NUMBERS, *ENVS, *LABELS, *PLACES, *VARIABLES]
POSIX_ONLY = ("/proc", "/dev", "turning round", "udce9")


def lay(case: Case) -> None:
    """The case's files, in the present folder."""
    secrets.write(Path(), "")
    for name, content in (("schools.toml", case.toml), (".env", case.env), ("labels.local.toml", case.labels)):
        if content or name == "schools.toml":
            Path(name).write_bytes(content if isinstance(content, bytes) else content.encode("utf-8"))
    Path("loop.toml").symlink_to("loop.toml")


@pytest.mark.unit
@pytest.mark.parametrize("case", [pytest.param(one, id=one.name) for one in CASES])
def test_what_is_wrong_is_told_in_french_and_nothing_is_opened(
    ask: Ask, monkeypatch: pytest.MonkeyPatch, case: Case
) -> None:
    if sys.platform != "linux" and any(one in case.name for one in POSIX_ONLY):
        pytest.skip("a thing of Linux")
    lay(case)
    for name, value in case.variables.items():
        monkeypatch.setenv(name, value)
    machine = ask(*case.words) if case.words[0] == "demo" else ask(*case.words, "--json")
    person = ask(*case.words)
    for one in (machine, person):
        assert one.code == Exit.USAGE, one.said
        assert "hunter2" not in one.out + one.err
        assert not ENGLISH.search(one.out + one.err), one.said
    assert "À faire" in person.said or "Il manque" in person.said
    # A frame folds a sentence anywhere.
    assert "".join(case.says.split()) in "".join(person.said.split())
    if case.words[0] != "demo":
        told = json.loads(machine.out)
        if "error" in told:
            assert told["error"]["code"] == case.code
            assert case.says in told["error"]["sentence"]
            assert told["error"]["sentence"].endswith((".", "»"))
            assert told["error"]["next_step"].strip()
        else:
            assert case.says in " ".join(told["schools"][0]["manque"])


def test_the_corpus_is_wide() -> None:
    assert len(CASES) >= 189
    assert len({one.name for one in CASES}) == len(CASES)
