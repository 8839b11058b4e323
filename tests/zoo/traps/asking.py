"""Questions that the plain sites do not ask: over the page, or in place of it."""

from __future__ import annotations

import html
from collections.abc import Sequence
from typing import Literal

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from tests.foreign.served import State
from tests.zoo.traps.trap import Answer, Effect

Look = Literal["dialog", "alertdialog", "boxes"]
#: What a button says, and what it does.
Choices = Sequence[tuple[str, Effect]]


def _buttons(choices: Choices, action: str) -> str:
    shown = "".join(
        f'<button name="r" value="{n}">{html.escape(name)}</button> ' for n, (name, _) in enumerate(choices)
    )
    return f'<form method="post" action="{action}">{shown}</form>'


def window(title: str, text: str, choices: Choices, *, look: Look = "dialog", action: str = "/reponse") -> str:
    """The question, not yet shown: `#question`."""
    buttons = _buttons(choices, action)
    match look:
        case "dialog":
            return f'<dialog id="question" aria-labelledby="qt"><h2 id="qt">{title}</h2><p>{text}</p>{buttons}</dialog>'
        case "alertdialog":
            style = (
                "position:fixed;left:25%;top:25%;width:50%;background:#fff;border:2px solid #333;padding:1em;z-index:10"
            )
            return f"""<div id="question" hidden><div style="position:fixed;inset:0;background:#0006;z-index:9"></div>
<div role="alertdialog" aria-modal="true" aria-label="{title}" style="{style}"><p>{text}</p>{buttons}</div></div>"""
    style = "position:fixed;left:0;top:0;width:100%;height:100%;background:#000a;z-index:9"
    return f"""<div id="question" hidden><table style="{style}"><tr><td align="center"><table bgcolor="white" cellpadding="12"
border="1"><tr><td bgcolor="#ddd"><b>{title}</b></td></tr><tr><td>{text}</td></tr><tr><td>{buttons}</td></tr></table></td></tr></table></div>"""


def opener(name: str) -> str:
    """The button that shows it."""
    return f"""<button type="button" onclick="const q = document.getElementById('question');
q.showModal ? q.showModal() : q.hidden = false">{name}</button>"""


def at_once(question: str) -> str:
    """Shown as soon as the page is there."""
    return (
        question
        + """<script>{ const q = document.getElementById('question');
q.showModal ? q.showModal() : q.hidden = false; }</script>"""
    )


def answers(choices: Choices) -> Answer:
    """What each button does; then the page that asked is there again."""

    async def answered(request: Request, state: State) -> Response:
        choices[int(str((await request.form())["r"]))][1](state)
        return RedirectResponse(request.headers.get("referer", "/"), 303)

    return answered
