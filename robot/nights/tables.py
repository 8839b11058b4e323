"""A night for other programs: a line per school for a spreadsheet, and JUnit's XML for whatever shows test results."""

from __future__ import annotations

import re
from xml.etree import ElementTree as Xml

from robot.accounts.spreadsheet import write_csv
from robot.nights import words
from robot.nights.summary import SchoolNight, Summary

CSV, JUNIT = "nuit.csv", "nuit.xml"
HEADER = (
    *("nuit", "uai", "nom", "etiquettes", "resultat", "code_sortie", "code", "a_faire", "modifie", "deja_en_place"),
    *("doutes", "secondes_coupure", "secondes", "reprises", "machine", "enregistrement"),
)
#: What XML cannot hold.
_NO_TEXT = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def csv(night: Summary) -> bytes:
    """A line per school, in the order of the night, as a French Excel opens it well."""
    return write_csv(HEADER, (_line(night, school) for school in night.schools))


def _line(night: Summary, school: SchoolNight) -> list[str]:
    to_do = " / ".join(trouble.next_step or trouble.sentence for trouble in school.for_a_person)
    return [
        night.name,
        school.uai,
        school.name,
        ", ".join(school.tags),
        words.RESULT[school.result],
        str(int(school.exit_code)),
        school.code,
        to_do.replace("\n", " "),
        str(len(school.changed)),
        str(len(school.in_place)),
        str(school.doubts),
        _number(school.outage_seconds),
        _number(school.seconds),
        str(school.retries),
        school.machine,
        school.folder,
    ]


def _number(value: float) -> str:
    return f"{value:.1f}".replace(".", ",")


def junit(night: Summary) -> bytes:
    """A test case per school: failed where a person must act, in error where the robot is wrong, skipped if put off."""
    cases = [_case(school) for school in night.schools]
    kinds = {kind: sum(case.find(kind) is not None for case in cases) for kind in ("failure", "error", "skipped")}
    suite = Xml.Element(
        "testsuite",
        {
            "name": words.title(night),
            "timestamp": night.begun.isoformat(timespec="seconds"),
            "time": f"{night.seconds:.3f}",
            "tests": str(len(cases)),
            "failures": str(kinds["failure"]),
            "errors": str(kinds["error"]),
            "skipped": str(kinds["skipped"]),
        },
    )
    suite.extend(cases)
    root = Xml.Element("testsuites")
    root.append(suite)
    Xml.indent(root)
    return f'<?xml version="1.0" encoding="utf-8"?>\n{Xml.tostring(root, encoding="unicode")}\n'.encode()


def _case(school: SchoolNight) -> Xml.Element:
    case = Xml.Element(
        "testcase",
        {
            "classname": _text(f"nuit.{'-'.join(school.tags) or 'tous'}"),
            "name": _text(f"{school.uai} {school.name}"),
            "time": f"{school.seconds:.3f}",
        },
    )
    if school.for_a_person:
        first = school.for_a_person[0]
        kind = "error" if school.result == "bug" else "failure"
        told = Xml.SubElement(case, kind, {"type": first.code, "message": _text(first.sentence)})
        told.text = _text("\n".join(f"{one.code} : {one.sentence}\n{one.next_step}" for one in school.for_a_person))
    elif school.call == "later":
        said = school.troubles[0].sentence if school.troubles else words.RESULT[school.result]
        Xml.SubElement(case, "skipped", {"message": _text(said)})
    if school.changed:
        about = "\n".join(told.outcome.about for told in school.changed)
        Xml.SubElement(case, "system-out").text = _text(f"{about}\n")
    return case


def _text(text: str) -> str:
    return _NO_TEXT.sub("·", text)
