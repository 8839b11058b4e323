"""What a request asks is told by its form: what cannot be told writes."""

from __future__ import annotations

import pytest

from robot import labels
from robot.widgets.asked import asks

pytestmark = pytest.mark.unit


@pytest.mark.parametrize(
    ("method", "address", "wanted"),
    [
        ("GET", "/net/ent", "shows"),
        ("HEAD", "/net/ent", "shows"),
        ("POST", "/appel/GetInfosEtatServeurHttp", "shows"),
        ("POST", "/appel/list_profiles", "shows"),
        ("POST", "/c/portal/session_click", "remembers"),
        ("POST", "/c/portal/session_click?panel=open", "remembers"),
        ("POST", "/appel/SetIdentifiantsENT", "writes"),
        ("POST", "/appel/TargetGet", "writes"),
        ("POST", "/appel/Getaway", "writes"),
        ("POST", "/net/ent", "writes"),
        ("POST", "/", "writes"),
        ("PUT", "/net/ent", "writes"),
        ("DELETE", "/profils/3", "writes"),
        ("GET", "/profils/supprimer/3", "writes"),
        ("GET", "/profils?action=delete", "writes"),
        ("GET", "/group/manage?p_p_id=156&p_p_lifecycle=1", "writes"),
        ("GET", "/group/manage?p_p_id=156&p_p_lifecycle=0&p_p_auth=x", "shows"),
        ("GET", "/group/manage?p_p_id=156&p_auth=x", "writes"),
        ("GET", "/c/portal/logout", "writes"),
        ("GET", "/seDeconnecter", "writes"),
    ],
)
def test_what_it_asks(method: str, address: str, wanted: str) -> None:
    for product in ("atrium", "pronote"):
        assert asks(method, f"http://site.invalid{address}", labels.load(product)) == wanted
