"""Where a page stands in the navigation, for shells that show it."""

from __future__ import annotations

from tests.zoo.shells import Entry, Told


def trail(told: Told) -> tuple[Entry, ...]:
    """From the section to what is shown; nothing on pages that are not in the navigation."""
    for section in told.menu:
        if told.title == section.name or section.href == told.here:
            return (section,)
        for entry in section.entries:
            if entry.href == told.here:
                return section, entry
            for below in entry.entries:
                if below.href == told.here:
                    return section, entry, below
    return ()
