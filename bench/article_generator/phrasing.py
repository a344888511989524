"""Phrasings are data: `phrasings/*.yaml` maps a key to templates with {slots} and [one|other] choices."""

import re
from functools import cache
from pathlib import Path
from random import Random

import yaml

FOLDER = Path(__file__).parent / "phrasings"
CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
SLOT = re.compile(r"\{(\w+)\}")


@cache
def phrasings() -> dict[str, list[str]]:
    """Return every key with its templates; a key is "file.name"."""
    found: dict[str, list[str]] = {}
    for path in sorted(FOLDER.glob("*.yaml")):
        for name, templates in yaml.safe_load(path.read_text("utf-8")).items():
            found[f"{path.stem}.{name}"] = templates
    return found


def phrase(key: str, needed: set[str], offered: set[str], rng: Random) -> str:
    """Return a template of `key`, choices made, that uses all `needed` slots and only `offered` ones."""
    template = rng.choice(phrasings()[key])
    used = set(SLOT.findall(template))
    if not needed <= used <= offered:
        raise ValueError(
            f"phrasing {key}: {template!r} uses {sorted(used)}, "
            f"but needs {sorted(needed)} and is offered {sorted(offered)}"
        )
    return CHOICE.sub(lambda match: rng.choice(match[1].split("|")), template)


def variants(template: str) -> int:
    """Return how many sentences a template can become, its slots apart."""
    number = 1
    for choice in CHOICE.findall(template):
        number *= len(choice.split("|"))
    return number
