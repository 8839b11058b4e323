"""« Que faire, code par code » in `docs/exploitation.md`, as the code itself words it. `make docs` writes it anew.

What a night does by itself and what a person does is said once per exit code, by hand, here; the codes and what to do
for each are read from the source.
"""

from __future__ import annotations

import sys

from robot.errors import Exit
from tools import list_codes
from tools.list_codes import CLASSES, VALUE, Told

PAGE = list_codes.ROOT / "docs" / "exploitation.md"
BEGIN = "<!-- codes : écrit par « make docs » -->"
END = "<!-- fin des codes -->"
#: Exit code → what the night does, and the reader. In the order in which a morning takes them.
MEANING: dict[Exit, str] = {
    Exit.PUBLICATION_STOPPED: "Un établissement est coupé : **avant tout le reste**. Nuit et gardien ont insisté.",
    Exit.SIGN_IN_NEEDED: "Quelqu'un doit agir sur un compte. La nuit ne retape jamais un mot de passe refusé. Un "
    "compte commun bloque tous ses établissements : une seule cause sur la page.",
    Exit.DRIFT: "Un écran n'est pas comme connu : rien n'y a été cliqué. La nuit ne réessaie pas. Ouvrez l'image ; "
    "s'il suffit d'un libellé, collez les lignes que donne la page dans `labels.local.toml`, essayez sur un "
    "établissement (`plan`), puis `night --only-failed`.",
    Exit.REFUSED: "Le site ou les données disent non. La nuit ne réessaie pas : corrigez, puis `night --only-failed`.",
    Exit.BUG: "La machine ou le robot lui-même. Sauf disque plein ou droits, transmettez le code et la phrase.",
    Exit.USAGE: "La commande ou la configuration : rien n'a été ouvert. `schools` dit toutes les fautes.",
    Exit.SITE_UNAVAILABLE: "Pas maintenant. La nuit a réessayé, de plus en plus rarement ; la prochaine y reviendra. "
    "N'agissez que si cela dure plusieurs nuits.",
    Exit.INTERRUPTED: "Quelqu'un a arrêté la nuit, ou l'heure de fin est venue. La nuit suivante y reviendra.",
}
#: Exit codes of which a night's reader need not see each remedy.
LISTED = (Exit.USAGE, Exit.SITE_UNAVAILABLE, Exit.INTERRUPTED)


def section() -> str:
    """What stands between the two marks."""
    told: dict[Exit, dict[str, Told]] = {}
    for one in list_codes.all_told():
        if one.code != VALUE:
            known = told.setdefault(CLASSES[one.kind].exit_code, {})
            known[one.code] = one if not known.get(one.code, one).next_step.strip(VALUE) else known.get(one.code, one)
    handed_on = list_codes.all_codes() - {code for those in told.values() for code in those}
    told.setdefault(Exit.USAGE, {}).update({code: Told("Usage", code, VALUE, VALUE) for code in handed_on})
    lines: list[str] = []
    for exit_code, meaning in MEANING.items():
        lines += [f"### Code de sortie {int(exit_code)}", "", meaning, ""]
        those = sorted(told.get(exit_code, {}).items())
        if exit_code in LISTED:
            lines += [", ".join(f"`{code}`" for code, _ in those) + ".", ""]
        else:
            lines += ["| Code | À faire |", "| --- | --- |"]
            lines += [f"| `{code}` | {_cell(one.next_step)} |" for code, one in those]
            lines.append("")
    return "\n".join(lines)


def _cell(text: str) -> str:
    """What to do; where that depends on what was met, where it is told."""
    told = " ".join(text.replace("|", "\\|").split())
    return told if told.strip(VALUE) else "Ce que dit la page du matin."


def page() -> str:
    """The whole page as it should stand."""
    before, _, rest = PAGE.read_text(encoding="utf-8").partition(BEGIN)
    _, _, after = rest.partition(END)
    return f"{before}{BEGIN}\n\n{section()}\n{END}{after}"


def main() -> int:
    """The section is written."""
    PAGE.write_text(page(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
