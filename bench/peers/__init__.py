"""The readers that Skills Ledger is measured against, each behind one small adapter.

An adapter is a module with `NAME`, `available()` and `load()`. None is imported until it is asked for, and
one that is missing is skipped with a word. What every adapter gives its peer for free stands in
`courtesies`, what each answer becomes in our terms in the adapter's own first lines.
"""

from __future__ import annotations

from collections.abc import Iterable
from types import ModuleType

from bench.peers import cqe, quantulum3, recognizers_text
from bench.peers.reading import Peer, Reading

ADAPTERS: tuple[ModuleType, ...] = (quantulum3, recognizers_text, cqe)

__all__ = ["ADAPTERS", "Peer", "Reading", "installed"]


def installed(adapters: Iterable[ModuleType] = ADAPTERS) -> dict[str, Peer]:
    """Return the peers that can run here by name; print one line for each that cannot."""
    peers: dict[str, Peer] = {}
    for adapter in adapters:
        can_run, why_not = adapter.available()
        if not can_run:
            print(f"{adapter.NAME}: skipped, {why_not}")
            continue
        try:
            peers[adapter.NAME] = adapter.load()
        except (ImportError, OSError) as error:
            print(f"{adapter.NAME}: skipped, it does not load: {str(error).splitlines()[0]}")
    return peers
