"""Lists of the console, over plain objects: the documentation's « custom backend »."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette_admin import BaseModelView
from starlette_admin.filters import FilterGroup


class Listed(BaseModelView):
    """What is listed can be read and changed; nothing is added or taken away."""

    def objects(self) -> Sequence[Any]:
        """All of them, as they are now."""
        raise NotImplementedError

    def can_create(self, request: Request) -> bool:
        return False

    def can_delete(self, request: Request) -> bool:
        return False

    def can_import(self, request: Request) -> bool:
        return False

    def _found(self, q: str | None) -> list[Any]:
        words = (q or "").casefold()
        shown = self.searchable_fields or ()
        return [one for one in self.objects() if any(words in str(getattr(one, name)).casefold() for name in shown)]

    async def find_all(  # noqa: PLR0917 - the library's signature
        self,
        request: Request,
        skip: int = 0,
        limit: int = 100,
        q: str | None = None,
        sorts: Sequence[tuple[str, str]] | None = None,
        filters: FilterGroup | None = None,
    ) -> Sequence[Any]:
        found = self._found(q)
        for name, direction in reversed(sorts or []):
            found.sort(key=lambda one, name=name: getattr(one, name), reverse=direction == "desc")  # type: ignore[misc]
        return found[skip : skip + limit] if limit > 0 else found[skip:]

    async def count(self, request: Request, q: str | None = None, filters: FilterGroup | None = None) -> int:
        return len(self._found(q))

    async def find_by_pk(self, request: Request, pk: Any) -> Any:
        return next((one for one in self.objects() if str(getattr(one, str(self.pk_attr))) == str(pk)), None)

    async def find_by_pks(self, request: Request, pks: list[Any]) -> Sequence[Any]:
        found = [await self.find_by_pk(request, pk) for pk in pks]
        return [one for one in found if one is not None]

    async def create(self, request: Request, data: dict[str, Any]) -> Any:
        raise HTTPException(403)

    async def delete(self, request: Request, pks: list[Any]) -> int | None:
        raise HTTPException(403)
