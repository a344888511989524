"""Ids derived from content: the same facts give the same id on every machine and in every run."""

import hashlib

_LENGTH = 16  # 64 bits: a collision is expected only past four thousand million rows a table


def content_id(prefix: str, *parts: object) -> str:
    """`prefix` and the first 16 hex digits of the SHA-256 of `parts`, as in fig-0123456789abcdef.

    Parts are separated by the unit separator, so ("ab", "c") and ("a", "bc") differ.
    """
    text = "\x1f".join(["" if part is None else str(part) for part in parts])  # faster than a generator
    return f"{prefix}-{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:_LENGTH]}"


def content_id_sql(prefix: str, *parts: str) -> str:
    """SQL for the same id, where `parts` are SQL expressions of texts."""
    texts = ", ".join(f"coalesce({part}, '')" for part in parts)
    return f"'{prefix}-' || left(sha256(concat_ws(chr(31), {texts})), {_LENGTH})"
