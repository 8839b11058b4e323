"""Who may sign in, on the library's own page."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from starlette.middleware import Middleware
from starlette.middleware.sessions import SessionMiddleware
from starlette.requests import Request
from starlette_admin import BaseAdmin, I18nConfig
from starlette_admin.auth import AdminUser, AuthProvider, LoginFailed

SECRET = "zoo"


class OneAccount(AuthProvider):
    """The documentation's provider, with one user."""

    def __init__(self, username: str, password: str) -> None:
        super().__init__()
        self.account = (username, password)

    async def login(self, username: str, password: str, remember_me: bool, request: Request) -> None:
        if (username, password) != self.account:
            raise LoginFailed("Nom d’utilisateur ou mot de passe incorrect")
        request.session["username"] = username

    async def authenticate(self, request: Request) -> AdminUser | None:
        username = request.session.get("username")
        return AdminUser(username=username) if username else None

    async def logout(self, request: Request) -> None:
        request.session.clear()


def admin(title: str, username: str, password: str, **more: Any) -> BaseAdmin:
    """An admin in French, for that account."""
    return BaseAdmin(
        title=title,
        templates_dir=str(Path(__file__).parent / "templates"),
        auth_provider=OneAccount(username, password),
        secret_key=SECRET,
        middlewares=[Middleware(SessionMiddleware, secret_key=SECRET)],
        i18n_config=I18nConfig(default_locale="fr"),
        **more,
    )
