"""What is called for something that it does: it leads nowhere, and is never pressed to find something."""

from __future__ import annotations

from robot.labels import Labels
from robot.widgets.sight import Seen

#: Labels of what writes, answers or leaves: what is called so is that, and nothing else.
TAKEN = ("stop_publication", "publish", "save", "save_row", "validate", "yes", "no", "agree", "sign_out")


def does(item: Seen, labels: Labels) -> bool:
    """It is called for something that it does."""
    taken = [labels[key] for key in TAKEN if key in labels]
    said = [labels["destroys"], labels["makes"]]
    return any(map(item.called, taken)) or any(label.says(name) for label in said for name in item.names)
