"""Lists of people: pages of twenty, a pencil that leads to a form, and a mode in which every row has a field."""

from __future__ import annotations

from html import escape
from urllib.parse import urlencode

from tests.foreign.people import Row
from tests.zoo.wconsole.console_page import Asked, Go, option, page, tabs

#: Script → caption, profile, what one of them is called.
LISTS = {
    "eleves": ("Élèves", "eleves", "élève"),
    "responsables": ("Responsables", "responsables", "responsable"),
    "professeurs": ("Professeurs", "enseignants", "professeur"),
    "personnels": ("Personnels", "personnels", "personnel"),
}
EACH = 20


def beside(script: str) -> dict[str, str]:
    """The pages about the same people."""
    found = {f"{script}.php": "Liste"}
    if script in {"professeurs", "personnels"}:
        found[f"{script}_profils.php"] = "Profils d'autorisation"
    return found | {f"{script}_stats.php": "Statistiques"}


def _found(asked: Asked) -> list[Row]:
    _, profile, _ = LISTS[asked.script]
    name, group = asked.query.get("nom", "").strip().lower(), asked.query.get("classe", "")
    rows = [one for one in asked.state.rows if one.profile == profile]
    rows = [one for one in rows if f"{one.family} {one.first}".lower().startswith(name) and group in {"", one.group}]
    return sorted(rows, key=lambda one: (one.family, one.first, one.number))


def _here(asked: Asked, **other: str) -> str:
    kept = {key: asked.query.get(key, "") for key in ("nom", "classe", "page", "mode")} | other
    query = urlencode({key: value for key, value in kept.items() if value})
    return escape(f"{asked.script}.php" + f"?{query}" * bool(query))


def _filter(asked: Asked) -> str:
    groups = sorted({one.group for one in asked.state.rows} - {""})
    classes = "".join(option(one, one, one == asked.query.get("classe")) for one in groups)
    choice = f'Classe : <select name="classe"><option value="">Toutes</option>{classes}</select> ' * (
        asked.script == "eleves"
    )
    return f'<form method="get" action="{asked.script}.php" class="filtre">Nom : <input type="text" name="nom" size="18" value="{escape(asked.query.get("nom", ""))}"> {choice}<input type="submit" value="Filtrer"></form>'


def _pages(asked: Asked, number: int, last: int) -> str:
    if last == 1:
        return ""
    found = [f'<a href="{_here(asked, page=str(number - 1))}">&lt;&lt;</a>'] * (number > 1)
    for one in range(1, last + 1):
        found.append(f"<b>{one}</b>" if one == number else f'<a href="{_here(asked, page=str(one))}">{one}</a>')
    found += [f'<a href="{_here(asked, page=str(number + 1))}">&gt;&gt;</a>'] * (number < last)
    return f'<div class="pages">Page : {" ".join(found)}</div>'


def _save(asked: Asked, sent: dict[str, str]) -> Go:
    """Each field that was changed, once."""
    changed = 0
    for one in _found(asked):
        value = sent.get(f"cas[{one.number}]", "").strip()
        if value and value != one.cas:
            asked.state.set_cas(one.number, value)
            changed += 1
    asked.tell(f"{changed} fiche(s) modifiée(s)." if changed else "Aucune modification.")
    return Go(_here(asked, mode="").replace("&amp;", "&"))


def people(asked: Asked) -> str | Go:
    """The list."""
    if asked.sent is not None:
        return _save(asked, asked.sent)
    caption, _, _ = LISTS[asked.script]
    found, shown = _found(asked), asked.state.preference
    last = max(1, -(-len(found) // EACH))
    number = min(last, max(1, int(asked.query.get("page") or 1)))
    pupils, editing = asked.script == "eleves", shown and asked.query.get("mode") == "edition"
    heads = ["", "Nom", "Prénom", *["Né(e) le", "Classe"] * pupils, *["Identifiant CAS"] * shown]
    rows = ""
    for place, one in enumerate(found[(number - 1) * EACH : number * EACH]):
        texts = [one.family, one.first, *[one.born, one.group] * pupils]
        cells = "".join(f"<td>{escape(text)}</td>" for text in texts)
        if editing:
            cells += f'<td><input type="text" name="cas[{one.number}]" value="{escape(one.cas)}" size="26" maxlength="80"></td>'
        elif shown:
            cells += f"<td>{escape(one.cas)}</td>"
        pencil = f'<a href="fiche.php?n={one.number}&amp;liste={asked.script}"><img src="/css/crayon.svg" alt="Modifier" title="Modifier" width="14" height="14"></a>'
        rows += f'<tr class="l{place % 2}"><td class="action">{pencil}</td>{cells}</tr>'
    table = f'<table class="liste"><tr>{"".join(f"<th>{one}</th>" for one in heads)}</tr>{rows}</table>'
    if editing:
        table = f"""<form method="post" action="{_here(asked, mode="")}">{table}
<p class="boutons"><input type="submit" value="Enregistrer"> <input type="button" value="Annuler" onclick="location.href='{_here(asked, mode="")}'"></p></form>"""
    count = f'<div class="nb">{len(found)} {LISTS[asked.script][2]}(s)</div>'
    edit = f'<a class="bouton" href="{_here(asked, mode="edition")}">Éditer la liste</a>' * (shown and not editing)
    pages = _pages(asked, number, last)
    body = f"{_filter(asked)}<div class='barre'>{edit}{count}</div>{pages}{table}{pages}"
    return page(asked, ("Ressources", caption), body, tabs(beside(asked.script), f"{asked.script}.php"))


def record(asked: Asked) -> str | Go:
    """One person's own page."""
    one = asked.state.rows[int(asked.query["n"])]
    script = asked.query.get("liste", "eleves")
    caption, _, kind = LISTS[script]
    if asked.sent is not None:
        value = asked.sent.get("cas", one.cas).strip()
        if value and value != one.cas:
            asked.state.set_cas(one.number, value)
        if asked.sent.get("observation"):
            asked.state.writes.append(f"observation {one.number}")
        asked.tell(f"La fiche de {one.family} {one.first} a été enregistrée.")
        return Go(f"{script}.php")
    fixed = {"Nom": one.family, "Prénom": one.first, "Né(e) le": one.born, "Classe": one.group}
    rows = "".join(f"<tr><td>{key} :</td><td>{escape(text)}</td></tr>" for key, text in fixed.items() if text)
    cas = f'<tr><td><label for="cas">Identifiant CAS :</label></td><td><input type="text" name="cas" id="cas" size="30" value="{escape(one.cas)}"></td></tr>'
    form = f"""<form method="post" action="fiche.php?n={one.number}&amp;liste={script}"><fieldset><legend>Identité</legend><table class="saisie">{rows}{cas * asked.state.preference}</table></fieldset>
<fieldset><legend>Divers</legend><table class="saisie"><tr><td><label for="observation">Observation :</label></td><td><textarea name="observation" id="observation" rows="3" cols="40"></textarea></td></tr></table></fieldset>
<p class="boutons"><input type="submit" value="Enregistrer"> <input type="button" value="Retour à la liste" onclick="location.href='{script}.php'"></p></form>"""
    return page(asked, ("Ressources", f'<a href="{script}.php">{caption}</a>', f"Fiche {kind}"), form)
