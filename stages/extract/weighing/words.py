"""The words around a place as features: figures and names stand as what they are, not as themselves."""

import re
from collections.abc import Iterator
from functools import lru_cache

from stages.extract.phrases import ARTICLES_KEPT
from stages.extract.phrases.masks import FIGURE_MASKS, NAME_MASKS

_WORD = re.compile("[^\\W\\d_][\\w’'-]*|(?P<mask>[\ue001-\ue013])(?P=mask)*|[£%:]")
_KINDS = {mask: f"<{kind}>" for kind, mask in (FIGURE_MASKS | NAME_MASKS).items()}
_NEAR = 6
"""Words each side of a place that also count by the side they stand on."""
_PLACED = 4
"""Words each side of a place that also count by their distance from it."""


@lru_cache(maxsize=64 * ARTICLES_KEPT)
def words_of(masked: str) -> tuple[str, ...]:
    """The words of a masked sentence in lower case, each figure or name as its kind: "<money>"."""
    found = (word.group() for word in _WORD.finditer(masked))
    return tuple(_KINDS.get(word[0]) or word.lower() for word in found)


def of_sentence(words: tuple[str, ...]) -> Iterator[str]:
    """Each word of the sentence, wherever it stands, and how the sentence begins."""
    yield from {f"has {word}" for word in words}
    yield from (f"begins {word}" for word in words[:3])


def around(before: tuple[str, ...], after: tuple[str, ...]) -> Iterator[str]:
    """The words right before and after a place, by side, and the nearest by distance too."""
    yield from {f"before {word}" for word in before[-_NEAR:]}
    yield from {f"after {word}" for word in after[:_NEAR]}
    yield from (f"before{n} {word}" for n, word in enumerate(reversed(before[-_PLACED:])))
    yield from (f"after{n} {word}" for n, word in enumerate(after[:_PLACED]))
