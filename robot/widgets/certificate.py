"""What came of a certificate, as the browser or its driver says it."""

from __future__ import annotations

from robot.errors import RobotError, SignInNeeded, SiteUnavailable

#: Chromium's own, where a site asks for a certificate and gets none or a wrong one.
_ASKED = ("ERR_BAD_SSL_CLIENT_AUTH_CERT", "ERR_SSL_CLIENT_AUTH")
#: How the page begins that Playwright's driver shows in place of a site (status 503), where it shows a certificate.
_DRIVER = "Playwright client-certificate error:"
#: What the driver's library says of a site whose own certificate it does not trust.
_UNTRUSTED = ("self-signed", "self signed", "unable to", "altname", "does not match", "certificate has expired")
GIVE = "Donnez-le par « certificat_pronote » (ou « certificat_atrium ») dans schools.toml : docs/configuration.md."


def needed(site: str, found: str) -> SignInNeeded:
    """The site wants a certificate, and was shown none, or one that it does not accept."""
    return SignInNeeded(
        "CERTIFICATE", f"{site} demande un certificat installé sur ce poste.", next_step=GIVE, found=found
    )


def asked(address: str, said: str) -> RobotError | None:
    """The error for what the browser says of an address, where a certificate is what it lacks."""
    return needed(f"Le site {address}", said) if any(code in said for code in _ASKED) else None


def not_let_in(site: str, page: str) -> RobotError | None:
    """The error for a page that the driver shows in place of the site; None for any other page."""
    if not page.startswith(_DRIVER):
        return None
    why = page.removeprefix(_DRIVER).strip()
    if any(word in why.lower() for word in _UNTRUSTED):
        return SiteUnavailable(
            "SITE_UNTRUSTED",
            f"Rien ne prouve que ce qui répond est bien {site} : son certificat n'est pas reconnu.",
            next_step="Si votre réseau a son autorité, donnez-la par NODE_EXTRA_CA_CERTS : docs/configuration.md.",
            found=why[:200],
        )
    if "alert" in why.lower():
        return SignInNeeded(
            "CERTIFICATE_REFUSED",
            f"{site} refuse le certificat qui lui est présenté.",
            next_step="Vérifiez, auprès de qui l'a délivré, qu'il est encore accepté et que c'est le bon.",
            found=why[:200],
        )
    return SiteUnavailable(
        "SITE_UNREACHABLE",
        f"{site} a coupé la connexion.",
        next_step="Relancez plus tard ; si cela dure, vérifiez que le certificat présenté est bien celui de ce site.",
        found=why[:200],
    )
