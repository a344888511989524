"""The relations that are sought: one a file, found by themselves, in the order of their names."""

import importlib
import pkgutil
from functools import cache

from stages.extract.claims.claim import Relation


@cache
def relations() -> tuple[Relation, ...]:
    """Every relation of this package."""
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    return tuple(importlib.import_module(f"{__name__}.{name}").RELATION for name in names)
