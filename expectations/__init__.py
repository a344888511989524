"""Expectations: one Great Expectations suite a published table, kept as code.

Importing a suite imports Great Expectations, which takes seconds: only the validate stage does.
"""

import importlib
import pkgutil
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from expectations.suite import Suite

_NOT_TABLES = {"custom", "suite"}


def suites() -> "dict[str, Suite]":
    """Every suite by its table's name; imports Great Expectations."""
    names = [m.name for m in pkgutil.iter_modules(__path__) if m.name not in _NOT_TABLES]
    return {name: importlib.import_module(f"{__name__}.{name}").SUITE for name in names}
