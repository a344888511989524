"""The constructions of time expressions, one a module.

A module holds RULE (name and version), CUES (the words that it may start with; "#4" is a number of four
digits), PATTERN (matched where a cue stands), `read` (the days meant, or None where it is no date after
all) and EXAMPLES: text to (surface, first day, last day, granularity), read as issued on EXAMPLE_ISSUE.
"""

import importlib
import pkgutil
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from stages.extract.dates.context import Context
from stages.extract.dates.expression import Issue, Reading

EXAMPLE_ISSUE = Issue(date(2024, 9, 5))  # a Thursday

Example = tuple[str, str | None, str | None, str]


@dataclass(frozen=True, slots=True)
class Rule:
    """One construction."""

    name: str
    cues: frozenset[str]
    pattern: re.Pattern[str]
    read: Callable[[Context, re.Match[str]], Reading | None]
    examples: Mapping[str, Sequence[Example]]


@cache
def rules() -> tuple[Rule, ...]:
    """Every rule, in the order of their modules' names."""
    found = []
    for info in sorted(pkgutil.iter_modules(__path__), key=lambda m: m.name):
        module = importlib.import_module(f"{__name__}.{info.name}")
        found.append(Rule(module.RULE, frozenset(module.CUES), module.PATTERN, module.read, module.EXAMPLES))
    return tuple(found)
