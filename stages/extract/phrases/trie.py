"""Many words as one pattern that looks at each letter once, where a list of them tries every word."""

import re
from collections.abc import Iterable


def trie(words: Iterable[str]) -> str:
    """Return a pattern that matches the words by their first letters, longest first."""
    by_first: dict[str, set[str]] = {}
    for word in words:
        by_first.setdefault(word[0], set()).add(word[1:])
    parts = []
    for first, rests in sorted(by_first.items()):
        longer = sorted(rest for rest in rests if rest)
        if not longer:
            parts.append(re.escape(first))
            continue
        tail = trie(longer) if len(longer) > 1 else re.escape(longer[0])
        parts.append(re.escape(first) + (f"(?:{tail})?" if "" in rests else tail))
    return parts[0] if len(parts) == 1 else f"(?:{'|'.join(parts)})"
