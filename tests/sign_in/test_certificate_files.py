"""Files of certificates: every fault of every school is told by `schools`, in one pass, before anything is opened."""

from __future__ import annotations

from pathlib import Path

import pytest

from robot import config, secrets
from robot.errors import Usage
from robot.hiding import KNOWN
from tests.conftest import Ask
from tests.sign_in.papers import PASSPHRASE, Papers, make

pytestmark = pytest.mark.unit
HEAD = '[defaults]\nmon_ent = "A"\nurl_cas = "https://cas.exemple.fr/"\nconsole = "https://c.exemple.fr/{uai}"\n'
UAIS = ("0139901S", "0069902F", "0839903N", "0849904J", "0049905V")


@pytest.fixture(scope="module")
def papers(tmp_path_factory: pytest.TempPathFactory) -> Papers:
    return make(tmp_path_factory.mktemp("papiers"))


def write(papers: Papers, *schools: str, defaults: str = "", passphrase: str = PASSPHRASE) -> Path:
    """One school for each of these lines, in the present folder."""
    parts = [HEAD + defaults + "\n"]
    for uai, lines in zip(UAIS, schools, strict=False):
        parts.append(f'[schools.{uai}]\nnom = "Lycée {uai}"\nsite = "https://s.exemple.fr/{uai}"\n{lines}\n')
    Path("schools.toml").write_text("".join(parts).replace("ICI", str(papers.folder)), encoding="utf-8")
    given = f"PRONOTE_CERTIFICATE_PASSWORD='{passphrase}'\n" if passphrase else ""
    accounts = [f"{product}_{part}='x'" for product in config.PRODUCTS for part in config.PARTS]
    secrets.write(Path(), given + "\n".join(accounts))
    return Path("schools.toml")


def test_every_fault_is_told_in_one_pass(ask: Ask, papers: Papers) -> None:
    write(
        papers,
        'certificat_pronote = "absent.pfx"',
        'certificat_pronote = "ICI/perime.pem"',
        'certificat_pronote = "ICI/poste.seul.pem"',
        'certificat_pronote = "ICI/poste.seul.pem"\ncle_pronote = "ICI/autre.cle.pem"',
        'certificat_atrium = "ICI/poste.pfx"\ncle_pronote = "ICI/poste.cle.pem"',
    )
    answer = ask("schools", "--json")
    assert answer.code == 2
    for uai, said in (
        (UAIS[0], "absent.pfx ne peut pas être lu : il n'existe pas"),
        (UAIS[1], "il n'est plus valable depuis le "),
        (UAIS[2], "est sans clé privée"),
        (UAIS[3], "la clé n'est pas celle du certificat"),
        (UAIS[4], "certificat_atrium : la phrase secrète du certificat manque"),
        (UAIS[4], "cle_pronote est donnée sans certificat"),
    ):
        assert answer.out.count(said) == 1, said
        line = next(part for part in answer.out.split("\\n") if said in part)
        assert uai in line
    assert "ATRIUM_CERTIFICATE_PASSWORD" in answer.out


@pytest.mark.parametrize(("passphrase", "why"), [("", "manque"), ("fausse", "n'est pas la bonne")])
def test_a_fault_that_several_schools_share_is_told_once_and_no_passphrase_with_it(
    ask: Ask, papers: Papers, passphrase: str, why: str
) -> None:
    write(papers, "", "", "", defaults='certificat_pronote = "ICI/poste.pfx"', passphrase=passphrase)
    answer = ask("schools")
    assert answer.code == 2
    assert answer.err.replace("\n", " ").count("phrase secrète") == 1
    assert f"phrase secrète du certificat {why}" in " ".join(answer.err.replace("│", " ").split())
    assert "2 autre(s)" in " ".join(answer.err.replace("│", " ").split())
    assert "fausse" not in answer.out + answer.err


def test_a_key_that_others_may_read_and_that_nothing_locks_is_refused(ask: Ask, papers: Papers, tmp_path: Path) -> None:
    copy = tmp_path / "copie.pem"
    copy.write_bytes((papers.folder / "poste.pem").read_bytes())
    copy.chmod(0o644)
    settings = config.read(write(papers, 'certificat_pronote = "copie.pem"'))
    with pytest.raises(Usage) as told:
        settings.certificate("PRONOTE", UAIS[0])
    assert told.value.next_step == f"Lancez : chmod 600 {copy}"
    copy.chmod(0o600)
    assert settings.certificate("PRONOTE", UAIS[0]) is not None


@pytest.mark.parametrize(
    "lines", ['"ICI/poste.pfx"', '"ICI/poste.pem"', '"ICI/poste.seul.pem"\ncle_pronote = "ICI/poste.cle.pem"']
)
def test_one_certificate_in_any_of_its_forms(ask: Ask, papers: Papers, lines: str) -> None:
    settings = config.read(write(papers, f"certificat_pronote = {lines}"))
    certificate = settings.certificate("PRONOTE", UAIS[0])
    assert certificate is not None
    assert certificate.key.decode() == papers.key
    assert certificate.chain.count(b"BEGIN CERTIFICATE") == 1
    assert papers.key.splitlines()[1] not in repr(certificate)
    assert settings.certificate("ATRIUM", UAIS[0]) is None
    assert PASSPHRASE not in KNOWN.clean(f"la phrase {PASSPHRASE}")
