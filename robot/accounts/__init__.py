"""Who is who: ATRIUM's exports and PRONOTE's rows → sure links, and doubts for a human. Pure functions, no browser.

exports = [read_export(data, profile=profile, words=vocabulary(labels)) for ...]
decided = school_decisions(folder, uai)
matching = match_exports(exports, rows, decided.decisions)
"""

from robot.accounts.columns import Vocabulary, vocabulary
from robot.accounts.decisions import BadLine, Decisions, read_decisions, write_decisions, write_doubts
from robot.accounts.export import Export, read_export
from robot.accounts.matching import match, match_exports
from robot.accounts.paste import PasteFile, write_paste_file
from robot.accounts.people import Account, Row, SetAside
from robot.accounts.problems import UnreadableDecisions, UnreadableExport, UnreadableFile
from robot.accounts.results import REASON_SENTENCES, Choice, Decision, Doubt, Link, Matching, Reason, Unfit
from robot.accounts.school_decisions import SchoolDecisions, kept_file, school_decisions
from robot.profiles import PROFILES, Profile

__all__ = [
    "PROFILES",
    "REASON_SENTENCES",
    "Account",
    "BadLine",
    "Choice",
    "Decision",
    "Decisions",
    "Doubt",
    "Export",
    "Link",
    "Matching",
    "PasteFile",
    "Profile",
    "Reason",
    "Row",
    "SchoolDecisions",
    "SetAside",
    "Unfit",
    "UnreadableDecisions",
    "UnreadableExport",
    "UnreadableFile",
    "Vocabulary",
    "kept_file",
    "match",
    "match_exports",
    "read_decisions",
    "read_export",
    "school_decisions",
    "vocabulary",
    "write_decisions",
    "write_doubts",
    "write_paste_file",
]
