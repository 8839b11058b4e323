"""What a visit changed is put back, after it was shown."""

from __future__ import annotations

from starlette.requests import Request
from starlette.responses import Response

from robot.helpdesk.answering import Form, NotThere, posted


def page(_request: Request) -> Response:
    """What would be put back."""
    raise NotThere


def _start(_request: Request, _form: Form) -> Response:
    raise NotThere


start = posted(_start)
