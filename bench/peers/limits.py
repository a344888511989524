"""What the same text costs when nothing is understood: one pass of a regular expression over its digits.

A reader that understands cannot be quicker than these, so they bound what is left to gain. Each is skipped
with a word where its library is missing.
"""

from __future__ import annotations

import importlib
import importlib.util
import re
from collections.abc import Callable
from typing import Any

DIGITS = r"[£$€]?\d[\d,.]*"


def python_re() -> Callable[[str], object]:
    return re.compile(DIGITS).findall


def google_re2() -> Callable[[str], object]:
    """RE2 reads UTF-8, so the text is encoded once more for each pass, as it would be in use."""
    pattern: Any = importlib.import_module("re2").compile(DIGITS.encode())
    return lambda text: pattern.findall(text.encode())


def duckdb_extract() -> Callable[[str], object]:
    """One statement on one thread; the text is a parameter."""
    connection: Any = importlib.import_module("duckdb").connect(config={"threads": 1})
    statement = f"SELECT len(regexp_extract_all(?, '{DIGITS}'))"
    return lambda text: connection.execute(statement, [text]).fetchone()


LIMITS: dict[str, tuple[str, Callable[[], Callable[[str], object]]]] = {
    "limit: re": ("re", python_re),
    "limit: google-re2": ("re2", google_re2),
    "limit: DuckDB": ("duckdb", duckdb_extract),
}


def installed_limits() -> dict[str, Callable[[str], object]]:
    """Return the limits that can be measured here; print one line for each that cannot."""
    passes = {}
    for name, (package, load) in LIMITS.items():
        if importlib.util.find_spec(package) is None:
            print(f"{name}: skipped, the package {package} is not installed")
        else:
            passes[name] = load()
    return passes
