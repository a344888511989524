"""Columns that several tables share, so that they carry one name, type and meaning everywhere."""

from warehouse.declaration import INTEGER, TEXT, Column

BOUNDS = ("exact", "about", "over", "under", "at_least", "at_most", "between")


def key(table: str, name: str, prefix: str) -> Column:
    """The identifying column of a table; `prefix` starts each of its ids, as in fig-1a2b…"""
    return Column(
        name,
        TEXT,
        f"Identifies the row of `{table}` ({prefix}-… derived from content; the same document gives the "
        "same id on every machine and in every run).",
        nullable=False,
    )


def span() -> tuple[Column, ...]:
    """Where the row stands: an article and a half-open range of Unicode code points in its text."""
    return (
        Column("article_id", TEXT, "The article it stands in.", nullable=False, references="articles"),
        Column(
            "start_char",
            INTEGER,
            "First code point of its words in `articles.text`, counted from 0.",
            nullable=False,
        ),
        Column(
            "end_char",
            INTEGER,
            "Code point after its last; substr(text, start_char + 1, end_char - start_char) is the words.",
            nullable=False,
        ),
    )


def evidence() -> tuple[Column, ...]:
    """The span and the words themselves."""
    return (
        *span(),
        Column(
            "evidence",
            TEXT,
            "The words that the row stands on, exactly as in `articles.text`.",
            nullable=False,
        ),
    )


def reading() -> tuple[Column, ...]:
    """Who read the row, and what a maintainer decided about it."""
    return (
        Column("rule", TEXT, "Name and version of the rule that read it.", nullable=False),
        Column("review", TEXT, "NULL, or what a maintainer decided about the row and why."),
    )


def figure(name: str, meaning: str) -> Column:
    """A reference to the figure that a number comes from."""
    return Column(name, TEXT, meaning, references="figures")


def bound(name: str = "bound", meaning: str = "What the hedge does to it.", nullable: bool = True) -> Column:
    """What the words around a number say of the side on which the true one lies."""
    return Column(name, TEXT, meaning, nullable=nullable, values=BOUNDS)
