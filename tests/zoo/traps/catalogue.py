"""All traps."""

from __future__ import annotations

from tests.zoo.traps import arriving, durations, ent, lists, services, stopping

TRAPS = (*services.TRAPS, *arriving.TRAPS, *stopping.TRAPS, *ent.TRAPS, *lists.TRAPS, *durations.TRAPS)
